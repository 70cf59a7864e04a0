<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>How requests come in over time</source>
        <translation>Wie Anfragen im Lauf der Zeit eintreffen</translation>
    </message>
    <message>
        <source>Change arrivals</source>
        <translation>Ankünfte ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Teil entfernen</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Einen Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Expected a duration such as 90s, 15m, 24h or 30d</source>
        <translation>Erwartet wird eine Dauer wie 90s, 15m, 24h oder 30d</translation>
    </message>
    <message>
        <source>Expected numbers with commas between them</source>
        <translation>Erwartet werden Zahlen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where it runs; decides prices</source>
        <translation>Wo es läuft; bestimmt die Preise</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same run, bit for bit</source>
        <translation>Derselbe Startwert ergibt denselben Lauf, Bit für Bit</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>Subtract the free monthly amounts from the bill</source>
        <translation>Die monatlichen Freimengen von der Rechnung abziehen</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Remove this objective</source>
        <translation>Dieses Ziel entfernen</translation>
    </message>
    <message>
        <source>Remove objective</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>The figure that is promised</source>
        <translation>Die zugesagte Kennzahl</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>The limit to keep</source>
        <translation>Die einzuhaltende Grenze</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Promises to check in every run</source>
        <translation>Zusagen, die jeder Lauf prüft</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Add a workload</source>
        <translation>Eine Last hinzufügen</translation>
    </message>
    <message>
        <source>Add workload</source>
        <translation>Last hinzufügen</translation>
    </message>
    <message>
        <source>Add clients to the canvas, or a workload here.</source>
        <translation>Fügen Sie der Zeichenfläche Clients hinzu oder hier eine Last.</translation>
    </message>
    <message>
        <source>Remove this workload</source>
        <translation>Diese Last entfernen</translation>
    </message>
    <message>
        <source>Remove workload</source>
        <translation>Last entfernen</translation>
    </message>
    <message>
        <source>The workload that is shown below and that Run uses</source>
        <translation>Die Last, die darunter gezeigt wird und die Ausführen benutzt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of the workload</source>
        <translation>Name der Last</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmzeit</translation>
    </message>
    <message>
        <source>Simulated before the time that counts, and not counted</source>
        <translation>Wird vor der Zeit, die zählt, simuliert und nicht gezählt</translation>
    </message>
    <message>
        <source>Traffic from %1</source>
        <translation>Verkehr von %1</translation>
    </message>
    <message>
        <source>Remove this traffic</source>
        <translation>Diesen Verkehr entfernen</translation>
    </message>
    <message>
        <source>Remove traffic</source>
        <translation>Verkehr entfernen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Where the requests start</source>
        <translation>Wo die Anfragen beginnen</translation>
    </message>
    <message>
        <source>Change component</source>
        <translation>Komponente ändern</translation>
    </message>
    <message>
        <source>More traffic</source>
        <translation>Weiterer Verkehr</translation>
    </message>
    <message>
        <source>Add traffic</source>
        <translation>Verkehr hinzufügen</translation>
    </message>
    <message>
        <source>mean %1 · p50 %2 · p95 %3 · p99 %4 %5</source>
        <translation>Mittel %1 · p50 %2 · p95 %3 · p99 %4 %5</translation>
    </message>
    <message>
        <source>Change %1 on %2</source>
        <translation>%1 bei %2 ändern</translation>
    </message>
    <message>
        <source>Own value on %1. Click to take the value for all providers again.</source>
        <translation>Eigener Wert bei %1. Klicken übernimmt wieder den Wert für alle Anbieter.</translation>
    </message>
    <message>
        <source>Own value on %1. Click to see it.</source>
        <translation>Eigener Wert bei %1. Klicken zeigt ihn.</translation>
    </message>
    <message>
        <source>Remove override</source>
        <translation>Abweichung entfernen</translation>
    </message>
    <message>
        <source>as platform</source>
        <translation>wie Plattform</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Values for all providers</source>
        <translation>Werte für alle Anbieter</translation>
    </message>
    <message>
        <source>Own values on %1</source>
        <translation>Eigene Werte bei %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Expected minute, hour, day, month and weekday, such as &quot;0 2 * * *&quot;, or &quot;rate(5 minutes)&quot;</source>
        <translation>Erwartet werden Minute, Stunde, Tag, Monat und Wochentag wie &quot;0 2 * * *&quot; oder &quot;rate(5 minutes)&quot;</translation>
    </message>
    <message>
        <source>Expected minute, hour, day, month and weekday, such as &quot;0 2 * * *&quot;</source>
        <translation>Erwartet werden Minute, Stunde, Tag, Monat und Wochentag wie &quot;0 2 * * *&quot;</translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>(verschiedene)</translation>
    </message>
    <message>
        <source>Fault %1: component</source>
        <translation>Störung %1: Komponente</translation>
    </message>
    <message>
        <source>What is hit</source>
        <translation>Was getroffen wird</translation>
    </message>
    <message>
        <source>Fault %1</source>
        <translation>Störung %1</translation>
    </message>
    <message>
        <source>Remove this fault</source>
        <translation>Diese Störung entfernen</translation>
    </message>
    <message>
        <source>Remove fault</source>
        <translation>Störung entfernen</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Eine Störung hinzufügen</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Try an outage, slowness, errors or throttling of a component</source>
        <translation>Ausfall, Langsamkeit, Fehler oder Drosselung einer Komponente ausprobieren</translation>
    </message>
    <message>
        <source>Drag them on the time line above, or edit them here</source>
        <translation>Oben auf der Zeitleiste ziehen oder hier bearbeiten</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>derived from %1</source>
        <translation>abgeleitet aus %1</translation>
    </message>
    <message>
        <source>gives %1 MB and %2 vCPU</source>
        <translation>ergibt %1 MB und %2 vCPU</translation>
    </message>
    <message>
        <source>where empty: %1</source>
        <translation>wo leer: %1</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>Your own figure: no platform has one for it.</source>
        <translation>Ihre eigene Zahl: Keine Plattform gibt eine dafür an.</translation>
    </message>
    <message>
        <source>It has a part in these prices:</source>
        <translation>Es geht in diese Preise ein:</translation>
    </message>
    <message>
        <source>Assumed for %1:</source>
        <translation>Angenommen für %1:</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>Runs with different seeds for each provider; figures are then means with their 95 % confidence interval</source>
        <translation>Läufe mit verschiedenen Startwerten für jeden Anbieter; die Zahlen sind dann Mittelwerte mit ihrem 95-%-Konfidenzintervall</translation>
    </message>
    <message>
        <source>as connected</source>
        <translation>wie verbunden</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Duplicate this workload</source>
        <translation>Diese Last duplizieren</translation>
    </message>
    <message>
        <source>Duplicate workload</source>
        <translation>Last duplizieren</translation>
    </message>
    <message>
        <source>Import recorded arrivals as a workload</source>
        <translation>Aufgezeichnete Ankünfte als Last importieren</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>A usual pattern in place of the arrivals below, as large as they are in the mean; sets the duration too</source>
        <translation>Ein übliches Muster anstelle der Ankünfte darunter, im Mittel so groß wie sie; setzt auch die Dauer</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>The same rate for an hour, at random instants</source>
        <translation>Eine Stunde lang dieselbe Rate, zu zufälligen Zeitpunkten</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>A day between a fifth of the usual rate at night and 1.8 times it at 14:00</source>
        <translation>Ein Tag zwischen einem Fünftel der üblichen Rate in der Nacht und dem 1,8-Fachen um 14:00</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>A busy day with a rush of eight times the usual rate from 8:00 on</source>
        <translation>Ein starker Tag mit einem Ansturm vom Achtfachen der üblichen Rate ab 8:00</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>An hour with twenty times the usual rate for five minutes</source>
        <translation>Eine Stunde mit dem Zwanzigfachen der üblichen Rate für fünf Minuten</translation>
    </message>
    <message>
        <source>Payday</source>
        <translation>Zahltag</translation>
    </message>
    <message>
        <source>Three days; on the second one four times the usual rate comes on top for eight hours</source>
        <translation>Drei Tage; am zweiten kommt acht Stunden lang das Vierfache der üblichen Rate hinzu</translation>
    </message>
    <message>
        <source>Nightly batch</source>
        <translation>Nächtlicher Stapellauf</translation>
    </message>
    <message>
        <source>The whole day&apos;s work arrives in one hour, from 2:00 on</source>
        <translation>Die Arbeit des ganzen Tages kommt in einer Stunde an, ab 2:00</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>kein Dienst</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>What the component becomes on each provider</source>
        <translation>Was aus der Komponente bei jedem Anbieter wird</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>Functions in a private network reach the internet through these: paid by the hour, and by what calls to external APIs send</source>
        <translation>Durch sie erreichen Funktionen in einem privaten Netz das Internet: bezahlt je Stunde und nach dem, was Aufrufe externer APIs senden</translation>
    </message>
    <message>
        <source>Traced requests</source>
        <translation>Verfolgte Anfragen</translation>
    </message>
    <message>
        <source>Share of the requests whose trace is recorded and paid</source>
        <translation>Anteil der Anfragen, deren Trace aufgezeichnet und bezahlt wird</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>%1 shard</source>
        <translation>%1 Shard</translation>
    </message>
    <message>
        <source>%1 shards</source>
        <translation>%1 Shards</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>%1 KB answers</source>
        <translation>Antworten %1 KB</translation>
    </message>
    <message>
        <source>dead-letter queue</source>
        <translation>Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>no dead-letter queue</source>
        <translation>ohne Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>visible after %1 s</source>
        <translation>sichtbar nach %1 s</translation>
    </message>
    <message>
        <source>timeout %1 s</source>
        <translation>Zeitlimit %1 s</translation>
    </message>
    <message>
        <source>%1 KB items</source>
        <translation>Elemente %1 KB</translation>
    </message>
    <message>
        <source>%1 KB objects</source>
        <translation>Objekte %1 KB</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>%1, even</source>
        <translation>%1, gleichmäßig</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>Schübe von %1</translation>
    </message>
    <message>
        <source>spike to %1</source>
        <translation>Spitze bis %1</translation>
    </message>
    <message>
        <source>daily to %1</source>
        <translation>täglich bis %1</translation>
    </message>
    <message>
        <source>weekly to %1</source>
        <translation>wöchentlich bis %1</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Nutzer</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>mixture of %1</source>
        <translation>Mischung aus %1</translation>
    </message>
    <message>
        <source>There is no workload yet.</source>
        <translation>Es gibt noch keine Last.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;: recorded arrivals of %2.</source>
        <translation>In „%1“: aufgezeichnete Ankünfte aus %2.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; nothing comes from here.</source>
        <translation>In „%1“ kommt von hier nichts.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;: mean %2, peak %3, %4 requests in %5.</source>
        <translation>In „%1“: Mittel %2, Spitze %3, %4 Anfragen in %5.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Edit the workload</source>
        <translation>Last bearbeiten</translation>
    </message>
    <message>
        <source>Arrivals, duration and faults are the project&apos;s: Esc on the canvas shows them too</source>
        <translation>Ankünfte, Dauer und Störungen gehören zum Projekt: Esc auf der Zeichenfläche zeigt sie auch</translation>
    </message>
    <message>
        <source>%1 of work on one whole vCPU takes ≈ %2 on the %3 vCPU that %4 MB have on %5.</source>
        <translation>%1 Arbeit auf einer ganzen vCPU dauern ≈ %2 auf den %3 vCPU, die %4 MB bei %5 haben.</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, höchstens %1</translation>
    </message>
    <message>
        <source>Simulated time that counts: 90s, 15m, 24h, 30d; at most a year. The bill is of a month, whatever the duration</source>
        <translation>Simulierte Zeit, die zählt: 90s, 15m, 24h, 30d; höchstens ein Jahr. Die Rechnung gilt für einen Monat, gleich welcher Dauer</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Network round trip</source>
        <translation>Netzwerklaufzeit</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Cron or rate</source>
        <translation>Cron oder Rate</translation>
    </message>
    <message>
        <source>min h day mon wday</source>
        <translation>Min Std Tag Mon WTag</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>Five-field cron expression in UTC, or rate(5 minutes); simulated time starts on a Monday at 00:00</source>
        <translation>Cron-Ausdruck aus fünf Feldern in UTC oder rate(5 minutes); die simulierte Zeit beginnt an einem Montag um 00:00</translation>
    </message>
    <message>
        <source>Only keep warm</source>
        <translation>Nur warm halten</translation>
    </message>
    <message>
        <source>Its events are pings: the function returns at once and calls nobody</source>
        <translation>Seine Ereignisse sind Pings: Die Funktion kehrt sofort zurück und ruft niemanden auf</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Product variant; empty is the platform&apos;s usual one</source>
        <translation>Produktvariante; leer ist die übliche der Plattform</translation>
    </message>
    <message>
        <source>Added latency</source>
        <translation>Zusätzliche Latenz</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Time the gateway itself adds to a request</source>
        <translation>Zeit, die das Gateway selbst zu einer Anfrage hinzufügt</translation>
    </message>
    <message>
        <source>Integration timeout</source>
        <translation>Integrations-Zeitlimit</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>After this the caller gets a 504 while the work behind runs on</source>
        <translation>Danach bekommt der Aufrufer einen 504, während die Arbeit dahinter weiterläuft</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Sustained rate of the token bucket; above it callers get a 429</source>
        <translation>Dauerrate des Token-Buckets; darüber bekommen Aufrufer einen 429</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Size of the token bucket</source>
        <translation>Größe des Token-Buckets</translation>
    </message>
    <message>
        <source>Response size</source>
        <translation>Antwortgröße</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Bytes that leave for the client with each answer; metered as data transfer out</source>
        <translation>Bytes, die mit jeder Antwort zum Client gehen; als ausgehender Datenverkehr abgerechnet</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Ereignisbus</translation>
    </message>
    <message>
        <source>Delivery latency</source>
        <translation>Zustelllatenz</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>From publishing to the start of the delivery</source>
        <translation>Vom Veröffentlichen bis zum Beginn der Zustellung</translation>
    </message>
    <message>
        <source>Delivery retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Attempts after the first one when a subscriber refuses the event</source>
        <translation>Versuche nach dem ersten, wenn ein Abonnent das Ereignis ablehnt</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>Keep events that could not be delivered instead of dropping them</source>
        <translation>Unzustellbare Ereignisse aufbewahren, statt sie zu verwerfen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>First in, first out</translation>
    </message>
    <message>
        <source>Strict order and no duplicates, at a lower rate</source>
        <translation>Strenge Reihenfolge und keine Duplikate, bei niedrigerer Rate</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Most messages handed to one invocation</source>
        <translation>Höchstzahl Nachrichten, die ein Aufruf bekommt</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>Stapelfenster</translation>
    </message>
    <message>
        <source>Longest wait to fill a batch</source>
        <translation>Längste Wartezeit, um einen Stapel zu füllen</translation>
    </message>
    <message>
        <source>Visibility timeout</source>
        <translation>Sichtbarkeits-Zeitlimit</translation>
    </message>
    <message>
        <source>A message taken but not deleted within this time is delivered again</source>
        <translation>Eine entnommene, aber in dieser Zeit nicht gelöschte Nachricht wird erneut zugestellt</translation>
    </message>
    <message>
        <source>Maximum concurrency</source>
        <translation>Höchste Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Most batches in work at the same time</source>
        <translation>Höchstzahl gleichzeitig bearbeiteter Stapel</translation>
    </message>
    <message>
        <source>Maximum receives</source>
        <translation>Höchstzahl Empfänge</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>After this many deliveries a message goes to the dead-letter queue</source>
        <translation>Nach so vielen Zustellungen geht eine Nachricht in die Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>Keep messages that failed too often instead of dropping them</source>
        <translation>Zu oft gescheiterte Nachrichten aufbewahren, statt sie zu verwerfen</translation>
    </message>
    <message>
        <source>Delivery delay</source>
        <translation>Zustellverzögerung</translation>
    </message>
    <message>
        <source>A new message stays invisible for this long</source>
        <translation>So lange bleibt eine neue Nachricht unsichtbar</translation>
    </message>
    <message>
        <source>Message groups</source>
        <translation>Nachrichtengruppen</translation>
    </message>
    <message>
        <source>First in, first out only: messages of one group are handled one after another</source>
        <translation>Nur bei First in, first out: Nachrichten einer Gruppe werden nacheinander bearbeitet</translation>
    </message>
    <message>
        <source>Partial batch response</source>
        <translation>Teilweise Stapelantwort</translation>
    </message>
    <message>
        <source>Only the messages that failed come back, not their whole batch</source>
        <translation>Nur die gescheiterten Nachrichten kommen zurück, nicht ihr ganzer Stapel</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>0..1</source>
        <translation>0..1</translation>
    </message>
    <message>
        <source>Share of messages that are delivered twice (at-least-once delivery)</source>
        <translation>Anteil der Nachrichten, die doppelt zugestellt werden (At-least-once-Zustellung)</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Messages older than this are lost</source>
        <translation>Ältere Nachrichten gehen verloren</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation>Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>Keep messages that could not be delivered</source>
        <translation>Unzustellbare Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Partitions that are read in parallel</source>
        <translation>Partitionen, die parallel gelesen werden</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Most records handed to one invocation</source>
        <translation>Höchstzahl Datensätze, die ein Aufruf bekommt</translation>
    </message>
    <message>
        <source>Parallelisation</source>
        <translation>Parallelisierung</translation>
    </message>
    <message>
        <source>per shard</source>
        <translation>je Shard</translation>
    </message>
    <message>
        <source>Batches of one shard in work at the same time</source>
        <translation>Gleichzeitig bearbeitete Stapel eines Shards</translation>
    </message>
    <message>
        <source>Records older than this are lost</source>
        <translation>Ältere Datensätze gehen verloren</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Attempts after the first one of a failing batch; absent: as the platform does</source>
        <translation>Versuche nach dem ersten bei einem fehlerhaften Stapel; ohne Angabe: wie die Plattform</translation>
    </message>
    <message>
        <source>Maximum record age</source>
        <translation>Höchstalter der Datensätze</translation>
    </message>
    <message>
        <source>A failing batch whose records are older is given up; absent: until they expire</source>
        <translation>Ein fehlerhafter Stapel mit älteren Datensätzen wird aufgegeben; ohne Angabe: bis sie ablaufen</translation>
    </message>
    <message>
        <source>Split failing batches</source>
        <translation>Fehlerhafte Stapel teilen</translation>
    </message>
    <message>
        <source>A batch that fails is tried again in two halves</source>
        <translation>Ein gescheiterter Stapel wird in zwei Hälften erneut versucht</translation>
    </message>
    <message>
        <source>Keep batches that were given up instead of dropping them</source>
        <translation>Aufgegebene Stapel aufbewahren, statt sie zu verwerfen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Language runtime; decides most of the cold start</source>
        <translation>Laufzeitumgebung der Sprache; bestimmt den größten Teil des Kaltstarts</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Memory, and with it the share of a vCPU</source>
        <translation>Arbeitsspeicher und damit der Anteil an einer vCPU</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Processor family, where the platform offers both</source>
        <translation>Prozessorfamilie, wo die Plattform beide anbietet</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>CPU-Arbeit</translation>
    </message>
    <message>
        <source>Work per invocation on one full vCPU</source>
        <translation>Arbeit je Aufruf auf einer ganzen vCPU</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Time per invocation that does not shrink with more CPU</source>
        <translation>Zeit je Aufruf, die mit mehr CPU nicht kürzer wird</translation>
    </message>
    <message>
        <source>Parallel share</source>
        <translation>Paralleler Anteil</translation>
    </message>
    <message>
        <source>Share of the CPU work that uses several vCPUs</source>
        <translation>Anteil der CPU-Arbeit, der mehrere vCPUs nutzt</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>The invocation is ended after this time</source>
        <translation>Nach dieser Zeit wird der Aufruf beendet</translation>
    </message>
    <message>
        <source>Requests per instance</source>
        <translation>Anfragen je Instanz</translation>
    </message>
    <message>
        <source>Requests one instance serves at once, where the platform allows more than one</source>
        <translation>Anfragen, die eine Instanz gleichzeitig bedient, wo die Plattform mehr als eine erlaubt</translation>
    </message>
    <message>
        <source>Hosting plan; empty is the platform&apos;s usual one</source>
        <translation>Hosting-Tarif; leer ist der übliche der Plattform</translation>
    </message>
    <message>
        <source>Package size</source>
        <translation>Paketgröße</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>Zipped size of code and dependencies</source>
        <translation>Gezippte Größe von Code und Abhängigkeiten</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Vorgehalten</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Instances kept initialised and billed at the provisioned rate</source>
        <translation>Instanzen, die initialisiert bleiben und zum Satz für vorgehaltene abgerechnet werden</translation>
    </message>
    <message>
        <source>Provisioned from</source>
        <translation>Vorgehalten ab</translation>
    </message>
    <message>
        <source>h UTC</source>
        <translation>Uhr UTC</translation>
    </message>
    <message>
        <source>Hour of the day from which they are provisioned; absent: always</source>
        <translation>Stunde des Tages, ab der sie vorgehalten werden; ohne Angabe: immer</translation>
    </message>
    <message>
        <source>Provisioned until</source>
        <translation>Vorgehalten bis</translation>
    </message>
    <message>
        <source>Hour of the day at which they are given back</source>
        <translation>Stunde des Tages, zu der sie zurückgegeben werden</translation>
    </message>
    <message>
        <source>Snapshot start</source>
        <translation>Start aus Schnappschuss</translation>
    </message>
    <message>
        <source>Restore a snapshot of the initialised runtime where the platform can</source>
        <translation>Einen Schnappschuss der initialisierten Laufzeitumgebung laden, wo die Plattform es kann</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Kept for this function out of the account&apos;s limit, and its own limit</source>
        <translation>Aus der Grenze des Kontos für diese Funktion reserviert, und zugleich ihre eigene Grenze</translation>
    </message>
    <message>
        <source>Minimum instances</source>
        <translation>Mindestinstanzen</translation>
    </message>
    <message>
        <source>Instances kept alive even when idle</source>
        <translation>Instanzen, die auch im Leerlauf erhalten bleiben</translation>
    </message>
    <message>
        <source>Maximum instances</source>
        <translation>Höchstinstanzen</translation>
    </message>
    <message>
        <source>0 = platform</source>
        <translation>0 = Plattform</translation>
    </message>
    <message>
        <source>Instances of this function at most; 0 means the platform&apos;s limit</source>
        <translation>Höchstzahl Instanzen dieser Funktion; 0 bedeutet die Grenze der Plattform</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Warmhaltezeit</translation>
    </message>
    <message>
        <source>Idle time after which an instance is ended; replaces the platform&apos;s own</source>
        <translation>Leerlaufzeit, nach der eine Instanz beendet wird; ersetzt die der Plattform</translation>
    </message>
    <message>
        <source>The whole addition to a cold request; replaces the platform&apos;s own parts</source>
        <translation>Der ganze Zuschlag für eine kalte Anfrage; ersetzt die einzelnen Teile der Plattform</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation>Fehler und Wiederholungen</translation>
    </message>
    <message>
        <source>Share of invocations that fail in the handler</source>
        <translation>Anteil der Aufrufe, die im Handler scheitern</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>Attempts after the first one when the invocation was asynchronous</source>
        <translation>Versuche nach dem ersten, wenn der Aufruf asynchron war</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Repeated deliveries of the same event have no second effect</source>
        <translation>Wiederholte Zustellungen desselben Ereignisses wirken kein zweites Mal</translation>
    </message>
    <message>
        <source>Keep asynchronous events that failed every attempt</source>
        <translation>Asynchrone Ereignisse aufbewahren, die bei jedem Versuch gescheitert sind</translation>
    </message>
    <message>
        <source>Log per invocation</source>
        <translation>Protokoll je Aufruf</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>Log data written by each invocation</source>
        <translation>Protokolldaten, die jeder Aufruf schreibt</translation>
    </message>
    <message>
        <source>Bytes of the answer; metered as data transfer out when a client called directly</source>
        <translation>Bytes der Antwort; als ausgehender Datenverkehr abgerechnet, wenn ein Client direkt aufgerufen hat</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Standard keeps history and runs up to a year; express is short and cheap</source>
        <translation>Standard führt einen Verlauf und läuft bis zu einem Jahr; Express ist kurz und billig</translation>
    </message>
    <message>
        <source>An execution is ended after this time</source>
        <translation>Nach dieser Zeit wird eine Ausführung beendet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Tasks, choices, waits, parallel branches and maps in order; empty: one task for each connection</source>
        <translation>Aufgaben, Entscheidungen, Wartezeiten, parallele Zweige und Maps der Reihe nach; leer: eine Aufgabe je Verbindung</translation>
    </message>
    <message>
        <source>Container service</source>
        <translation>Containerdienst</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>per replica</source>
        <translation>je Replik</translation>
    </message>
    <message>
        <source>Processors of one replica</source>
        <translation>Prozessoren einer Replik</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Memory of one replica</source>
        <translation>Arbeitsspeicher einer Replik</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Replicas that always run</source>
        <translation>Repliken, die immer laufen</translation>
    </message>
    <message>
        <source>Maximum replicas</source>
        <translation>Höchstzahl Repliken</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation>Höchstzahl der Repliken</translation>
    </message>
    <message>
        <source>Requests per replica</source>
        <translation>Anfragen je Replik</translation>
    </message>
    <message>
        <source>Requests one replica serves at once</source>
        <translation>Anfragen, die eine Replik gleichzeitig bedient</translation>
    </message>
    <message>
        <source>Work per request on one full vCPU</source>
        <translation>Arbeit je Anfrage auf einer ganzen vCPU</translation>
    </message>
    <message>
        <source>Time per request that does not shrink with more CPU</source>
        <translation>Zeit je Anfrage, die mit mehr CPU nicht kürzer wird</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Zielauslastung</translation>
    </message>
    <message>
        <source>Autoscaling aims at this share of busy CPU</source>
        <translation>Die automatische Skalierung zielt auf diesen Anteil ausgelasteter CPU</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Time until a new replica serves; absent: the platform&apos;s usual</source>
        <translation>Zeit, bis eine neue Replik bedient; ohne Angabe: wie auf der Plattform üblich</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>Pause before replicas are taken away; absent: the platform&apos;s usual</source>
        <translation>Pause, bevor Repliken weggenommen werden; ohne Angabe: wie auf der Plattform üblich</translation>
    </message>
    <message>
        <source>Share of the CPU work of a request that uses several vCPUs</source>
        <translation>Anteil der CPU-Arbeit einer Anfrage, der mehrere vCPUs nutzt</translation>
    </message>
    <message>
        <source>A request is ended after this time, waiting for a replica included</source>
        <translation>Nach dieser Zeit wird eine Anfrage beendet, das Warten auf eine Replik eingeschlossen</translation>
    </message>
    <message>
        <source>Share of requests that fail</source>
        <translation>Anteil der Anfragen, die scheitern</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Pay per request, or a provisioned rate that throttles above it</source>
        <translation>Bezahlung je Anfrage oder eine vorgehaltene Rate, über der gedrosselt wird</translation>
    </message>
    <message>
        <source>Read capacity</source>
        <translation>Lesekapazität</translation>
    </message>
    <message>
        <source>units/s</source>
        <translation>Einheiten/s</translation>
    </message>
    <message>
        <source>Provisioned read units</source>
        <translation>Vorgehaltene Leseeinheiten</translation>
    </message>
    <message>
        <source>Write capacity</source>
        <translation>Schreibkapazität</translation>
    </message>
    <message>
        <source>Provisioned write units</source>
        <translation>Vorgehaltene Schreibeinheiten</translation>
    </message>
    <message>
        <source>Read latency</source>
        <translation>Leselatenz</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time of one read or query as the caller sees it</source>
        <translation>Dauer eines Lesens oder einer Abfrage, wie der Aufrufer sie sieht</translation>
    </message>
    <message>
        <source>Write latency</source>
        <translation>Schreiblatenz</translation>
    </message>
    <message>
        <source>Time of one write or delete as the caller sees it</source>
        <translation>Dauer eines Schreibens oder Löschens, wie der Aufrufer sie sieht</translation>
    </message>
    <message>
        <source>Item size</source>
        <translation>Elementgröße</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Size of an item where the connection does not say; billed in steps</source>
        <translation>Größe eines Elements, wo die Verbindung nichts angibt; in Stufen abgerechnet</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Data kept all month</source>
        <translation>Daten, die den ganzen Monat liegen</translation>
    </message>
    <message>
        <source>Share of calls that fail</source>
        <translation>Anteil der Aufrufe, die scheitern</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Time to read one object</source>
        <translation>Zeit, ein Objekt zu lesen</translation>
    </message>
    <message>
        <source>Time to write one object</source>
        <translation>Zeit, ein Objekt zu schreiben</translation>
    </message>
    <message>
        <source>Object size</source>
        <translation>Objektgröße</translation>
    </message>
    <message>
        <source>Size of an object where the connection does not say</source>
        <translation>Größe eines Objekts, wo die Verbindung nichts angibt</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Share of reads answered from the cache</source>
        <translation>Anteil der Lesezugriffe, die der Cache beantwortet</translation>
    </message>
    <message>
        <source>Time of one call that hits</source>
        <translation>Dauer eines Aufrufs, der trifft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Memory kept all month</source>
        <translation>Arbeitsspeicher, der den ganzen Monat belegt ist</translation>
    </message>
    <message>
        <source>External API</source>
        <translation>Externe API</translation>
    </message>
    <message>
        <source>Time of one call as the caller sees it</source>
        <translation>Dauer eines Aufrufs, wie der Aufrufer sie sieht</translation>
    </message>
    <message>
        <source>Sustained rate that it accepts; above it calls get a 429</source>
        <translation>Dauerrate, die sie annimmt; darüber bekommen Aufrufe einen 429</translation>
    </message>
    <message>
        <source>Requests accepted at once</source>
        <translation>Anfragen, die auf einmal angenommen werden</translation>
    </message>
    <message>
        <source>Steady (Poisson)</source>
        <translation>Gleichmäßig (Poisson)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Mean requests per second, at random instants</source>
        <translation>Mittlere Anfragen je Sekunde, zu zufälligen Zeitpunkten</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Requests per second, evenly spaced</source>
        <translation>Anfragen je Sekunde, in gleichen Abständen</translation>
    </message>
    <message>
        <source>On and off</source>
        <translation>An und aus</translation>
    </message>
    <message>
        <source>Rate when on</source>
        <translation>Rate, wenn an</translation>
    </message>
    <message>
        <source>Mean rate during bursts</source>
        <translation>Mittlere Rate während der Schübe</translation>
    </message>
    <message>
        <source>Rate when off</source>
        <translation>Rate, wenn aus</translation>
    </message>
    <message>
        <source>Mean rate between bursts</source>
        <translation>Mittlere Rate zwischen den Schüben</translation>
    </message>
    <message>
        <source>Mean burst</source>
        <translation>Mittlerer Schub</translation>
    </message>
    <message>
        <source>Mean length of a burst</source>
        <translation>Mittlere Länge eines Schubs</translation>
    </message>
    <message>
        <source>Mean pause</source>
        <translation>Mittlere Pause</translation>
    </message>
    <message>
        <source>Mean length of a pause</source>
        <translation>Mittlere Länge einer Pause</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Rate at the start</source>
        <translation>Rate am Anfang</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rate at the end of the ramp and after it</source>
        <translation>Rate am Ende der Rampe und danach</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Length of the ramp</source>
        <translation>Länge der Rampe</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Rates one after another</source>
        <translation>Raten nacheinander</translation>
    </message>
    <message>
        <source>Each for</source>
        <translation>Jeweils für</translation>
    </message>
    <message>
        <source>How long each rate holds</source>
        <translation>Wie lange jede Rate gilt</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundrate</translation>
    </message>
    <message>
        <source>Rate before and after</source>
        <translation>Rate davor und danach</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Rate at the peak</source>
        <translation>Rate am Höchstwert</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When the rise begins</source>
        <translation>Wann der Anstieg beginnt</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>From base to peak</source>
        <translation>Von der Grundrate zum Höchstwert</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Time at the peak</source>
        <translation>Zeit am Höchstwert</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>From peak to base</source>
        <translation>Vom Höchstwert zur Grundrate</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Lowest rate, twelve hours from the peak</source>
        <translation>Niedrigste Rate, zwölf Stunden vom Höchstwert entfernt</translation>
    </message>
    <message>
        <source>Highest rate</source>
        <translation>Höchste Rate</translation>
    </message>
    <message>
        <source>Peak hour</source>
        <translation>Spitzenstunde</translation>
    </message>
    <message>
        <source>Hour of the day with the highest rate</source>
        <translation>Stunde des Tages mit der höchsten Rate</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Lowest rate on working days</source>
        <translation>Niedrigste Rate an Werktagen</translation>
    </message>
    <message>
        <source>Highest rate on working days</source>
        <translation>Höchste Rate an Werktagen</translation>
    </message>
    <message>
        <source>Weekend factor</source>
        <translation>Wochenendfaktor</translation>
    </message>
    <message>
        <source>Rates on Saturday and Sunday are multiplied by this</source>
        <translation>Damit werden die Raten am Samstag und Sonntag multipliziert</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Five-field cron expression in UTC</source>
        <translation>Cron-Ausdruck aus fünf Feldern in UTC</translation>
    </message>
    <message>
        <source>Recorded trace</source>
        <translation>Aufgezeichnete Spur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path, relative to the project file</source>
        <translation>Pfad, relativ zur Projektdatei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the file is laid out</source>
        <translation>Wie die Datei aufgebaut ist</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Zeitspalte</translation>
    </message>
    <message>
        <source>Header of the column with the arrival times; empty is the first</source>
        <translation>Überschrift der Spalte mit den Ankunftszeiten; leer ist die erste</translation>
    </message>
    <message>
        <source>Time unit</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>Unit of numeric times, or timestamps</source>
        <translation>Einheit der Zeiten als Zahlen, oder Zeitstempel</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>2 replays twice as fast</source>
        <translation>2 spielt doppelt so schnell ab</translation>
    </message>
    <message>
        <source>Use durations</source>
        <translation>Dauern verwenden</translation>
    </message>
    <message>
        <source>Recorded durations replace the work of the first function</source>
        <translation>Aufgezeichnete Dauern ersetzen die Arbeit der ersten Funktion</translation>
    </message>
    <message>
        <source>Users who wait</source>
        <translation>Nutzer, die warten</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>Gleichzeitige Nutzer</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>Pause between an answer and the next request</source>
        <translation>Pause zwischen einer Antwort und der nächsten Anfrage</translation>
    </message>
    <message>
        <source>Sum of several</source>
        <translation>Summe mehrerer</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Wait for the answer, or hand over and go on; empty follows from the two kinds</source>
        <translation>Auf die Antwort warten, oder übergeben und weitermachen; leer folgt aus den beiden Arten</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>What is done at the target</source>
        <translation>Was am Ziel geschieht</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls one after another</source>
        <translation>Aufrufe nacheinander</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>Data sent or fetched by one call</source>
        <translation>Daten, die ein Aufruf sendet oder holt</translation>
    </message>
    <message>
        <source>Parallel group</source>
        <translation>Parallele Gruppe</translation>
    </message>
    <message>
        <source>Calls with the same group name run at the same time</source>
        <translation>Aufrufe mit demselben Gruppennamen laufen gleichzeitig</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batch size for this consumer; absent: the queue&apos;s</source>
        <translation>Stapelgröße für diesen Verbraucher; ohne Angabe: die der Warteschlange</translation>
    </message>
    <message>
        <source>Filter passes</source>
        <translation>Filter lässt durch</translation>
    </message>
    <message>
        <source>Share of events this subscriber receives</source>
        <translation>Anteil der Ereignisse, die dieser Abonnent empfängt</translation>
    </message>
    <message>
        <source>The caller gives up after this time, while the work behind goes on; absent: never</source>
        <translation>Nach dieser Zeit gibt der Aufrufer auf, während die Arbeit dahinter weitergeht; ohne Angabe: nie</translation>
    </message>
    <message>
        <source>Attempts after the first one when a call that is waited for fails</source>
        <translation>Versuche nach dem ersten, wenn ein Aufruf scheitert, auf den gewartet wird</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Longest pause before the first retry; doubles with each further one</source>
        <translation>Längste Pause vor der ersten Wiederholung; verdoppelt sich mit jeder weiteren</translation>
    </message>
    <message>
        <source>Longest backoff</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>The pause grows no further than this</source>
        <translation>Weiter wächst die Pause nicht</translation>
    </message>
    <message>
        <source>Full jitter</source>
        <translation>Volle Streuung</translation>
    </message>
    <message>
        <source>The pause is drawn between nothing and its limit, so that callers spread out</source>
        <translation>Die Pause wird zwischen null und ihrer Grenze ausgelost, damit sich die Aufrufer verteilen</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Budget für Wiederholungen</translation>
    </message>
    <message>
        <source>Retries may add at most this share to the calls, ten saved up; absent: no budget</source>
        <translation>Wiederholungen dürfen höchstens diesen Anteil zu den Aufrufen hinzufügen, zehn angespart; ohne Angabe: kein Budget</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed calls in a row that open it; absent: no breaker</source>
        <translation>Gescheiterte Aufrufe in Folge, die ihn öffnen; ohne Angabe: kein Schutzschalter</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Schalter offen</translation>
    </message>
    <message>
        <source>An open breaker refuses calls for this long, then lets one through</source>
        <translation>So lange lehnt ein offener Schalter Aufrufe ab, dann lässt er einen durch</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Wann sie beginnt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange sie dauert</translation>
    </message>
    <message>
        <source>Slower by</source>
        <translation>Langsamer um</translation>
    </message>
    <message>
        <source>Slow: everything takes this many times as long</source>
        <translation>Langsam: Alles dauert so viel Mal so lange</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Erring or throttled: share of requests that are hit</source>
        <translation>Fehlerhaft oder gedrosselt: Anteil der betroffenen Anfragen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where they are: the platform&apos;s round trip from there to the region is added to every request; empty: nothing but the time below</source>
        <translation>Wo sie sind: Die Netzwerklaufzeit der Plattform von dort zur Region kommt zu jeder Anfrage hinzu; leer: nur die Zeit darunter</translation>
    </message>
    <message>
        <source>Time on the wire between client and region, both ways together; on top of that of the location</source>
        <translation>Zeit auf der Leitung zwischen Client und Region, hin und zurück zusammen; zusätzlich zu der des Standorts</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Heißer Schlüssel</translation>
    </message>
    <message>
        <source>Share of records with one and the same key: they all go to one shard</source>
        <translation>Anteil der Datensätze mit ein und demselben Schlüssel: Sie gehen alle an einen Shard</translation>
    </message>
    <message>
        <source>Outage every</source>
        <translation>Ausfall alle</translation>
    </message>
    <message>
        <source>Mean time without one, at random; absent: there are none</source>
        <translation>Mittlere Zeit ohne Ausfall, zufällig; ohne Angabe: Es gibt keine</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>Ausfalldauer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Mean length of an outage, at random; every call fails meanwhile</source>
        <translation>Mittlere Länge eines Ausfalls, zufällig; währenddessen scheitert jeder Aufruf</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Of a function: takes the event when an asynchronous invocation has worked, or has failed for good; empty: an ordinary call</source>
        <translation>Bei einer Funktion: nimmt das Ereignis, wenn ein asynchroner Aufruf gelungen oder endgültig gescheitert ist; leer: ein gewöhnlicher Aufruf</translation>
    </message>
    <message>
        <source>Of a function: the store remembers each event&apos;s key, one conditional write per delivery, so that repeated deliveries have no second effect</source>
        <translation>Bei einer Funktion: Der Speicher merkt sich den Schlüssel jedes Ereignisses, ein bedingtes Schreiben je Zustellung, damit wiederholte Zustellungen kein zweites Mal wirken</translation>
    </message>
    <message>
        <source>Least capacity</source>
        <translation>Kleinste Kapazität</translation>
    </message>
    <message>
        <source>ACU or vCores</source>
        <translation>ACU oder vCores</translation>
    </message>
    <message>
        <source>Where capacity follows the load: it is never less than this; absent: the platform&apos;s usual</source>
        <translation>Wo die Kapazität der Last folgt: Sie ist nie kleiner; ohne Angabe gilt die übliche der Plattform</translation>
    </message>
    <message>
        <source>Most capacity</source>
        <translation>Größte Kapazität</translation>
    </message>
    <message>
        <source>Where capacity follows the load: it is never more than this; absent: the platform&apos;s usual</source>
        <translation>Wo die Kapazität der Last folgt: Sie ist nie größer; ohne Angabe gilt die übliche der Plattform</translation>
    </message>
    <message>
        <source>Share of invocations that make this call; those of an HTTP API or of clients that add up to at most 1 are routes: a request takes one of them</source>
        <translation>Anteil der Aufrufe, die diesen Aufruf machen; die einer HTTP-API oder von Clients, die zusammen höchstens 1 ergeben, sind Routen: Eine Anfrage nimmt eine davon</translation>
    </message>
    <message>
        <source>Function with many concerns</source>
        <translation>Funktion mit vielen Aufgaben</translation>
    </message>
    <message>
        <source>A function that talks to many things changes for many reasons, starts slowly, and needs the rights for all of it. Functions that do one thing are easier to size, test and retry.</source>
        <translation>Eine Funktion, die mit vielem spricht, ändert sich aus vielen Gründen, startet langsam und braucht die Rechte für alles. Funktionen mit einer Aufgabe lassen sich leichter bemessen, testen und wiederholen.</translation>
    </message>
    <message>
        <source>No dead-letter queue</source>
        <translation>Keine Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>An event that fails every attempt is dropped without a trace. A dead-letter queue keeps it, so that it can be looked at and sent again.</source>
        <translation>Ein Ereignis, das bei jedem Versuch scheitert, geht spurlos verloren. Eine Dead-Letter-Queue bewahrt es auf, damit man es ansehen und erneut senden kann.</translation>
    </message>
    <message>
        <source>Visibility timeout too short</source>
        <translation>Sichtbarkeits-Zeitlimit zu kurz</translation>
    </message>
    <message>
        <source>A message that is not deleted in time is delivered again while the first delivery is still working on it, or waiting to be tried again after a throttle: the work is done twice.</source>
        <translation>Eine Nachricht, die nicht rechtzeitig gelöscht wird, wird erneut zugestellt, während die erste Zustellung noch daran arbeitet oder nach einer Drosselung auf den nächsten Versuch wartet: Die Arbeit geschieht doppelt.</translation>
    </message>
    <message>
        <source>Not idempotent behind at-least-once delivery</source>
        <translation>Nicht idempotent hinter At-least-once-Zustellung</translation>
    </message>
    <message>
        <source>The same event can come twice: deliveries are repeated after an error, a timeout, or for no reason at all. Keep the event&apos;s id as an idempotency key: check it first and answer at once when it has been processed, mark it when the work is done, and let an error through unmarked, so that the event is tried again.</source>
        <translation>Dasselbe Ereignis kann zweimal kommen: Zustellungen werden nach einem Fehler, einem überschrittenen Zeitlimit oder ganz ohne Grund wiederholt. Die Kennung des Ereignisses dient als Idempotenzschlüssel: zuerst prüfen und sofort antworten, wenn es schon verarbeitet ist; vermerken, wenn die Arbeit getan ist; einen Fehler ohne Vermerk durchlassen, damit das Ereignis erneut versucht wird.</translation>
    </message>
    <message>
        <source>Queue in front of a read</source>
        <translation>Warteschlange vor einem Lesezugriff</translation>
    </message>
    <message>
        <source>Whoever asks for data waits for the answer, and a queue has none to give: the caller must ask again and again until the result lies somewhere. Queues are for work that can be done later.</source>
        <translation>Wer Daten anfragt, wartet auf die Antwort, und eine Warteschlange hat keine: Der Aufrufer muss immer wieder nachfragen, bis das Ergebnis irgendwo liegt. Warteschlangen sind für Arbeit, die später getan werden kann.</translation>
    </message>
    <message>
        <source>Batches of one message</source>
        <translation>Stapel mit nur einer Nachricht</translation>
    </message>
    <message>
        <source>Every batch is an invocation, a receive and a delete, whatever is in it. A short window lets messages gather, at the price of that delay.</source>
        <translation>Jeder Stapel ist ein Aufruf, ein Empfang und ein Löschen, gleich was darin ist. Ein kurzes Zeitfenster lässt Nachrichten sich sammeln, um den Preis dieser Verzögerung.</translation>
    </message>
    <message>
        <source>A full batch takes longer than the timeout</source>
        <translation>Ein voller Stapel dauert länger als das Zeitlimit</translation>
    </message>
    <message>
        <source>When messages pile up, batches are full. One that does not end before the function&apos;s timeout fails as a whole, comes back, and fails again: the queue never gets shorter.</source>
        <translation>Wenn sich Nachrichten stauen, sind die Stapel voll. Einer, der nicht vor dem Zeitlimit der Funktion endet, scheitert als Ganzes, kommt zurück und scheitert wieder: Die Warteschlange wird nie kürzer.</translation>
    </message>
    <message>
        <source>Fan-out without a topic or bus</source>
        <translation>Fan-out ohne Thema oder Ereignisbus</translation>
    </message>
    <message>
        <source>A function that calls one consumer after the other must know all of them, fails half-way, and is changed for every new one. A topic or bus hands one event to everybody who subscribed.</source>
        <translation>Eine Funktion, die einen Verbraucher nach dem anderen aufruft, muss alle kennen, scheitert auf halbem Weg und wird für jeden neuen geändert. Ein Thema oder Ereignisbus gibt ein Ereignis an alle, die es abonniert haben.</translation>
    </message>
    <message>
        <source>Long chain of synchronous calls</source>
        <translation>Lange Kette synchroner Aufrufe</translation>
    </message>
    <message>
        <source>Latencies add up, availabilities multiply, and every function in the chain is paid while it waits for the next.</source>
        <translation>Latenzen addieren sich, Verfügbarkeiten multiplizieren sich, und jede Funktion der Kette wird bezahlt, während sie auf die nächste wartet.</translation>
    </message>
    <message>
        <source>The gateway gives up before the function</source>
        <translation>Das Gateway gibt vor der Funktion auf</translation>
    </message>
    <message>
        <source>The caller gets an error while the function works on and is paid for; the caller tries again, and the work is done twice.</source>
        <translation>Der Aufrufer bekommt einen Fehler, während die Funktion weiterarbeitet und bezahlt wird; er versucht es erneut, und die Arbeit geschieht doppelt.</translation>
    </message>
    <message>
        <source>The caller gives up before the callee</source>
        <translation>Der Aufrufer gibt vor dem Aufgerufenen auf</translation>
    </message>
    <message>
        <source>What is called goes on working when nobody waits for the answer any more. Each timeout should be shorter than the one of the caller, retries included.</source>
        <translation>Das Aufgerufene arbeitet weiter, wenn niemand mehr auf die Antwort wartet. Jedes Zeitlimit sollte kürzer sein als das des Aufrufers, Wiederholungen eingeschlossen.</translation>
    </message>
    <message>
        <source>Call without a timeout</source>
        <translation>Aufruf ohne Zeitlimit</translation>
    </message>
    <message>
        <source>Somebody else&apos;s service can hang, and then the caller hangs with it until its own timeout, holding an instance. A good limit is the latency that few calls exceed.</source>
        <translation>Ein fremder Dienst kann hängen, und dann hängt der Aufrufer mit ihm bis zu seinem eigenen Zeitlimit und hält eine Instanz fest. Eine gute Grenze ist die Latenz, die nur wenige Aufrufe überschreiten.</translation>
    </message>
    <message>
        <source>Retries on a call that is not idempotent</source>
        <translation>Wiederholungen eines nicht idempotenten Aufrufs</translation>
    </message>
    <message>
        <source>A call that timed out may have worked. Trying it again repeats its effects, unless the callee knows an idempotency key.</source>
        <translation>Ein Aufruf, der sein Zeitlimit überschritt, kann trotzdem gewirkt haben. Ein neuer Versuch wiederholt seine Wirkungen, es sei denn, der Aufgerufene kennt einen Idempotenzschlüssel.</translation>
    </message>
    <message>
        <source>Retries on several layers multiply</source>
        <translation>Wiederholungen auf mehreren Ebenen multiplizieren sich</translation>
    </message>
    <message>
        <source>Each layer that retries multiplies the calls of the layer below. When the last one is down, it gets all of them at once. Retry in one place.</source>
        <translation>Jede Ebene, die wiederholt, vervielfacht die Aufrufe der Ebene darunter. Ist die letzte ausgefallen, bekommt sie alle auf einmal. An einer Stelle wiederholen.</translation>
    </message>
    <message>
        <source>Retries without jitter</source>
        <translation>Wiederholungen ohne Zufallspause</translation>
    </message>
    <message>
        <source>Callers that failed together try again together. A random pause spreads them.</source>
        <translation>Aufrufer, die gemeinsam scheiterten, versuchen es gemeinsam wieder. Eine zufällige Pause verteilt sie.</translation>
    </message>
    <message>
        <source>Paid while waiting for another function</source>
        <translation>Bezahltes Warten auf eine andere Funktion</translation>
    </message>
    <message>
        <source>Both functions are paid for the same time. Hand the work over asynchronously, let a workflow call both, or make them one.</source>
        <translation>Beide Funktionen werden für dieselbe Zeit bezahlt. Die Arbeit asynchron übergeben, beide von einem Ablauf aufrufen lassen oder zu einer machen.</translation>
    </message>
    <message>
        <source>Cold starts miss the promise</source>
        <translation>Kaltstarts verfehlen die Zusage</translation>
    </message>
    <message>
        <source>A request that starts an instance takes longer than the promise allows. Keep instances provisioned or warm, choose a runtime that starts fast (Go and Rust before Python and Node.js, those before Java and .NET), or make the package smaller.</source>
        <translation>Eine Anfrage, die eine Instanz startet, dauert länger, als die Zusage erlaubt. Instanzen bereit oder warm halten, eine schnell startende Laufzeit wählen (Go und Rust vor Python und Node.js, diese vor Java und .NET) oder das Paket verkleinern.</translation>
    </message>
    <message>
        <source>Large package on a path that must be fast</source>
        <translation>Großes Paket auf einem Weg, der schnell sein muss</translation>
    </message>
    <message>
        <source>Fetching and loading the package is most of the cold start. Leave out what is not used; load the rest when it is needed.</source>
        <translation>Das Holen und Laden des Pakets ist der größte Teil des Kaltstarts. Weglassen, was nicht gebraucht wird; den Rest laden, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>Slow runtime on a path that must be fast</source>
        <translation>Langsame Laufzeit auf einem Weg, der schnell sein muss</translation>
    </message>
    <message>
        <source>Starting the runtime takes a good part of the promised time before any of the function&apos;s own code runs. A snapshot of the started runtime, or one that starts faster, avoids that.</source>
        <translation>Der Start der Laufzeit braucht einen guten Teil der zugesagten Zeit, bevor eigener Code der Funktion läuft. Ein Snapshot der gestarteten Laufzeit oder eine schneller startende vermeidet das.</translation>
    </message>
    <message>
        <source>Provisioned instances stand idle</source>
        <translation>Vorgehaltene Instanzen stehen leer</translation>
    </message>
    <message>
        <source>Provisioned instances are paid whether they work or not. What the peak does not need only costs.</source>
        <translation>Vorgehaltene Instanzen werden bezahlt, ob sie arbeiten oder nicht. Was die Spitze nicht braucht, kostet nur.</translation>
    </message>
    <message>
        <source>More memory would be faster for the same money</source>
        <translation>Mehr Speicher wäre schneller für dasselbe Geld</translation>
    </message>
    <message>
        <source>CPU comes with memory. Work that is bound by the CPU ends sooner with more of it, and costs about the same.</source>
        <translation>Mit dem Speicher kommt CPU. Arbeit, die von der CPU abhängt, endet mit mehr davon früher und kostet etwa dasselbe.</translation>
    </message>
    <message>
        <source>Less memory would do</source>
        <translation>Weniger Speicher genügt</translation>
    </message>
    <message>
        <source>Memory is paid for the whole time, also while the function waits. Where CPU is not what it waits for, less memory is cheaper and hardly slower. Check that its data fits.</source>
        <translation>Speicher wird die ganze Zeit bezahlt, auch während die Funktion wartet. Wo sie nicht auf die CPU wartet, ist weniger Speicher billiger und kaum langsamer. Prüfen, dass die Daten hineinpassen.</translation>
    </message>
    <message>
        <source>Timeout close to the usual duration</source>
        <translation>Zeitlimit nahe an der üblichen Dauer</translation>
    </message>
    <message>
        <source>A little more load or a slow answer from elsewhere, and invocations are cut off. Their work is lost and mostly repeated.</source>
        <translation>Etwas mehr Last oder eine langsame Antwort von anderswo, und Aufrufe werden abgebrochen. Ihre Arbeit ist verloren und wird meist wiederholt.</translation>
    </message>
    <message>
        <source>Timeout far above the usual duration</source>
        <translation>Zeitlimit weit über der üblichen Dauer</translation>
    </message>
    <message>
        <source>When something hangs, every invocation holds its instance, and costs, until the timeout.</source>
        <translation>Wenn etwas hängt, hält jeder Aufruf bis zum Zeitlimit seine Instanz fest und kostet.</translation>
    </message>
    <message>
        <source>Longer than the platform allows</source>
        <translation>Länger, als die Plattform erlaubt</translation>
    </message>
    <message>
        <source>A function is ended at the platform&apos;s limit. Cut the work into steps of a workflow, or run it in a container.</source>
        <translation>Eine Funktion wird an der Grenze der Plattform beendet. Die Arbeit in Schritte eines Ablaufs teilen oder in einem Container ausführen.</translation>
    </message>
    <message>
        <source>Nothing holds back the load on a limited target</source>
        <translation>Nichts hält die Last vor einem begrenzten Ziel zurück</translation>
    </message>
    <message>
        <source>A function scales faster than what is behind it. A limit on its concurrency keeps the calls below what the database or the other side&apos;s rate limit can take, and a queue in front keeps what has to wait.</source>
        <translation>Eine Funktion skaliert schneller als das, was hinter ihr steht. Eine Grenze ihrer Gleichzeitigkeit hält die Aufrufe unter dem, was die Datenbank oder das Ratenlimit der Gegenseite verträgt, und eine Warteschlange davor bewahrt, was warten muss.</translation>
    </message>
    <message>
        <source>Peak above a rate limit</source>
        <translation>Spitze über einem Ratenlimit</translation>
    </message>
    <message>
        <source>What exceeds the limit is throttled: callers get errors, deliveries are repeated.</source>
        <translation>Was die Grenze übersteigt, wird gedrosselt: Aufrufer bekommen Fehler, Zustellungen werden wiederholt.</translation>
    </message>
    <message>
        <source>Peak above the concurrency limit</source>
        <translation>Spitze über der Gleichzeitigkeitsgrenze</translation>
    </message>
    <message>
        <source>When every instance is busy and no more may start, requests are throttled or wait.</source>
        <translation>Wenn jede Instanz beschäftigt ist und keine weitere starten darf, werden Anfragen gedrosselt oder warten.</translation>
    </message>
    <message>
        <source>Scheduled work meets a limit</source>
        <translation>Geplante Arbeit stößt an eine Grenze</translation>
    </message>
    <message>
        <source>The next run begins before the last one has ended, so runs overlap and compete; or one firing starts more at once than may run.</source>
        <translation>Der nächste Lauf beginnt, bevor der letzte zu Ende ist, sodass Läufe sich überlappen und konkurrieren; oder ein Auslösen startet mehr auf einmal, als laufen darf.</translation>
    </message>
    <message>
        <source>Logs cost more than running</source>
        <translation>Protokolle kosten mehr als die Ausführung</translation>
    </message>
    <message>
        <source>Logs are paid by the gigabyte, usually at many times the price of keeping them. Log less of each invocation, or a sample.</source>
        <translation>Protokolle werden je Gigabyte bezahlt, meist zu einem Vielfachen des Preises ihrer Aufbewahrung. Weniger je Aufruf protokollieren oder nur eine Stichprobe.</translation>
    </message>
    <message>
        <source>A container would be cheaper</source>
        <translation>Ein Container wäre billiger</translation>
    </message>
    <message>
        <source>Functions are paid by use, which is cheap for traffic that comes and goes. Steady traffic keeps containers busy, and those are paid by the hour.</source>
        <translation>Funktionen werden nach Gebrauch bezahlt, was für Verkehr, der kommt und geht, billig ist. Gleichmäßiger Verkehr lastet Container aus, und die werden je Stunde bezahlt.</translation>
    </message>
    <message>
        <source>Requests were throttled</source>
        <translation>Anfragen wurden gedrosselt</translation>
    </message>
    <message>
        <source>The run met a limit: concurrency, a rate or a capacity.</source>
        <translation>Der Lauf stieß an eine Grenze: Gleichzeitigkeit, eine Rate oder eine Kapazität.</translation>
    </message>
    <message>
        <source>The queue grows without end</source>
        <translation>Die Warteschlange wächst ohne Ende</translation>
    </message>
    <message>
        <source>More comes in than is taken out. Waiting times grow for as long as it lasts; messages that get too old are lost.</source>
        <translation>Es kommt mehr herein, als entnommen wird. Die Wartezeiten wachsen, solange es dauert; zu alte Nachrichten gehen verloren.</translation>
    </message>
    <message>
        <source>A promise is missed</source>
        <translation>Eine Zusage wird verfehlt</translation>
    </message>
    <message>
        <source>The run gave a worse figure than the objective asks for.</source>
        <translation>Der Lauf ergab einen schlechteren Wert, als das Ziel verlangt.</translation>
    </message>
    <message>
        <source>Many cold starts</source>
        <translation>Viele Kaltstarts</translation>
    </message>
    <message>
        <source>More invocations than usual had to start an instance first.</source>
        <translation>Mehr Aufrufe als üblich mussten erst eine Instanz starten.</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>Viele Fehler</translation>
    </message>
    <message>
        <source>A good part of the invocations failed or ran into their timeout.</source>
        <translation>Ein guter Teil der Aufrufe scheiterte oder überschritt sein Zeitlimit.</translation>
    </message>
    <message>
        <source>Events were given up</source>
        <translation>Ereignisse wurden aufgegeben</translation>
    </message>
    <message>
        <source>Deliveries failed every attempt. Somebody has to look at them.</source>
        <translation>Zustellungen scheiterten bei jedem Versuch. Jemand muss sie sich ansehen.</translation>
    </message>
    <message>
        <source>Events were processed twice</source>
        <translation>Ereignisse wurden doppelt verarbeitet</translation>
    </message>
    <message>
        <source>The run delivered events again that had been handled before, and the handler has no idempotency key.</source>
        <translation>Der Lauf stellte Ereignisse erneut zu, die schon bearbeitet waren, und die Funktion hat keinen Idempotenzschlüssel.</translation>
    </message>
    <message>
        <source>Provisioned capacity was hardly used</source>
        <translation>Bereitgehaltene Kapazität wurde kaum genutzt</translation>
    </message>
    <message>
        <source>The run kept instances ready that rarely worked.</source>
        <translation>Der Lauf hielt Instanzen bereit, die selten arbeiteten.</translation>
    </message>
    <message>
        <source>Does serverless fit?</source>
        <translation>Passt Serverless?</translation>
    </message>
    <message>
        <source>The lists of the serverless pattern, answered from the drawing and its workload.</source>
        <translation>Die Listen des Serverless-Musters, beantwortet aus der Zeichnung und ihrer Last.</translation>
    </message>
    <message>
        <source>Graphviz cannot lay out the drawing: its layout plug-in &quot;dot&quot; is missing</source>
        <translation>Graphviz kann die Zeichnung nicht anordnen: Sein Layout-Modul „dot“ fehlt</translation>
    </message>
    <message>
        <source>found %1, expected %2</source>
        <translation>%1 gefunden, %2 erwartet</translation>
    </message>
    <message>
        <source>a time in seconds</source>
        <translation>eine Zeit in Sekunden</translation>
    </message>
    <message>
        <source>a time in milliseconds</source>
        <translation>eine Zeit in Millisekunden</translation>
    </message>
    <message>
        <source>a time in microseconds</source>
        <translation>eine Zeit in Mikrosekunden</translation>
    </message>
    <message>
        <source>a time in nanoseconds</source>
        <translation>eine Zeit in Nanosekunden</translation>
    </message>
    <message>
        <source>a timestamp such as &quot;2023-11-16 18:17:03.97996&quot;</source>
        <translation>einen Zeitstempel wie &quot;2023-11-16 18:17:03.97996&quot;</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>eine Dauer</translation>
    </message>
    <message>
        <source>found no column %1 in %2, expected it in the header, between commas</source>
        <translation>keine Spalte %1 in %2 gefunden, in der Kopfzeile zwischen Kommas erwartet</translation>
    </message>
    <message>
        <source>found no durations, expected a column duration, duration_s or duration_ms</source>
        <translation>keine Dauern gefunden, eine Spalte duration, duration_s oder duration_ms erwartet</translation>
    </message>
    <message>
        <source>a time not before the one of the row above, %1</source>
        <translation>eine Zeit nicht vor der in der Zeile darüber, %1</translation>
    </message>
    <message>
        <source>a count of invocations</source>
        <translation>eine Anzahl von Aufrufen</translation>
    </message>
    <message>
        <source>found over %1 invocations, expected fewer</source>
        <translation>über %1 Aufrufe gefunden, weniger erwartet</translation>
    </message>
    <message>
        <source>is replayed twice in one workload with different settings</source>
        <translation>wird in einer Last zweimal mit verschiedenen Einstellungen abgespielt</translation>
    </message>
    <message>
        <source>found a format without durations, expected &quot;use_durations&quot;: false</source>
        <translation>ein Format ohne Dauern gefunden, &quot;use_durations&quot;: false erwartet</translation>
    </message>
    <message>
        <source>found no arrivals, expected at least one</source>
        <translation>keine Ankünfte gefunden, mindestens eine erwartet</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>eine Zahl von mindestens 0</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>weights that do not add up to 0</source>
        <translation>Gewichte, die zusammen nicht 0 ergeben</translation>
    </message>
    <message>
        <source>a list of at least one number</source>
        <translation>eine Liste von mindestens einer Zahl</translation>
    </message>
    <message>
        <source>as many weights as values (%1)</source>
        <translation>so viele Gewichte wie Werte (%1)</translation>
    </message>
    <message>
        <source>a list such as [{&quot;weight&quot;: 1, &quot;of&quot;: 20}]</source>
        <translation>eine Liste wie [{&quot;weight&quot;: 1, &quot;of&quot;: 20}]</translation>
    </message>
    <message>
        <source>a number or a distribution</source>
        <translation>eine Zahl oder eine Verteilung</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>one distribution</source>
        <translation>eine Verteilung</translation>
    </message>
    <message>
        <source>a number or one of %1</source>
        <translation>eine Zahl oder eines von %1</translation>
    </message>
    <message>
        <source>a list of at least one kind of arrivals</source>
        <translation>eine Liste von mindestens einer Art von Ankünften</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>den Pfad einer Datei</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>one kind of arrivals; several are {&quot;sum&quot;: [...]}</source>
        <translation>eine Art von Ankünften; mehrere sind {&quot;sum&quot;: [...]}</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a duration such as &quot;90s&quot;, &quot;15m&quot;, &quot;24h&quot; or &quot;30d&quot;, at most &quot;3650d&quot;</source>
        <translation>eine Dauer wie &quot;90s&quot;, &quot;15m&quot;, &quot;24h&quot; oder &quot;30d&quot;, höchstens &quot;3650d&quot;</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: line %2, column %3: %4</source>
        <translation>%1: Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>nested deeper than 64 levels</source>
        <translation>mehr als 64 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>key %1 is given twice in one object</source>
        <translation>der Schlüssel %1 steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>an object with more than 10000 keys</source>
        <translation>ein Objekt mit mehr als 10000 Schlüsseln</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most 64 MB of JSON</source>
        <translation>%1: %2 Bytes gefunden, höchstens 64 MB JSON erwartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no such setting of a %1, expected one of %2</source>
        <translation>keine solche Einstellung für %1, eine von %2 erwartet</translation>
    </message>
    <message>
        <source>a position [x, y]</source>
        <translation>eine Position [x, y]</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>the id of a component</source>
        <translation>die Kennung einer Komponente</translation>
    </message>
    <message>
        <source>a size [width, height]</source>
        <translation>eine Größe [Breite, Höhe]</translation>
    </message>
    <message>
        <source>arrivals such as {&quot;poisson&quot;: {&quot;rate_per_s&quot;: 20}}</source>
        <translation>Ankünfte wie {&quot;poisson&quot;: {&quot;rate_per_s&quot;: 20}}</translation>
    </message>
    <message>
        <source>the name of a figure such as &quot;latency_p95_ms&quot;</source>
        <translation>den Namen einer Kennzahl wie &quot;latency_p95_ms&quot;</translation>
    </message>
    <message>
        <source>at_most or at_least</source>
        <translation>at_most oder at_least</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>eine ganze Zahl von 0 bis 18446744073709551615</translation>
    </message>
    <message>
        <source>another id, as %1 has this one</source>
        <translation>eine andere Kennung, da %1 diese hat</translation>
    </message>
    <message>
        <source>1, the version of the file format</source>
        <translation>1, die Version des Dateiformats</translation>
    </message>
    <message>
        <source>1, the only version of the file format that this program reads</source>
        <translation>1, die einzige Version des Dateiformats, die dieses Programm liest</translation>
    </message>
    <message>
        <source>a list of components</source>
        <translation>eine Liste von Komponenten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <translation>ein Objekt {...}</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation>eine Liste [...]</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>found arrivals by %1, expected some with a rate that can be changed</source>
        <translation>Ankünfte nach %1 gefunden, solche mit veränderlicher Rate erwartet</translation>
    </message>
    <message>
        <source>a list such as [{&quot;probability&quot;: 0.2, &quot;next&quot;: &quot;refund&quot;}]</source>
        <translation>eine Liste wie [{&quot;probability&quot;: 0.2, &quot;next&quot;: &quot;refund&quot;}]</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>the id of a step</source>
        <translation>die Kennung eines Schritts</translation>
    </message>
    <message>
        <source>the probabilities add up to more than 1</source>
        <translation>die Wahrscheinlichkeiten ergeben zusammen mehr als 1</translation>
    </message>
    <message>
        <source>the steps for each item</source>
        <translation>die Schritte für jedes Element</translation>
    </message>
    <message>
        <source>a list of lists of steps</source>
        <translation>eine Liste von Listen von Schritten</translation>
    </message>
    <message>
        <source>there are no branches</source>
        <translation>es gibt keine Zweige</translation>
    </message>
    <message>
        <source>a %1 has only %2</source>
        <translation>%1 hat nur %2</translation>
    </message>
    <message>
        <source>another id than the steps before</source>
        <translation>eine andere Kennung als die der Schritte davor</translation>
    </message>
    <message>
        <source>the id of a step in this list</source>
        <translation>die Kennung eines Schritts in dieser Liste</translation>
    </message>
    <message>
        <source>steps are nested more than %1 deep</source>
        <translation>Schritte sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>The key %1 is not known and has no effect</source>
        <translation>Der Schlüssel %1 ist nicht bekannt und bewirkt nichts</translation>
    </message>
    <message>
        <source>The key %1 is not known and has no effect; is %2 meant?</source>
        <translation>Der Schlüssel %1 ist nicht bekannt und bewirkt nichts; ist %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 cannot call %2: %3</source>
        <translation>%1 kann %2 nicht aufrufen: %3</translation>
    </message>
    <message>
        <source>%1 cannot call itself</source>
        <translation>%1 kann sich nicht selbst aufrufen</translation>
    </message>
    <message>
        <source>clients only send requests</source>
        <translation>Clients senden nur Anfragen</translation>
    </message>
    <message>
        <source>a schedule only fires by its clock</source>
        <translation>ein Zeitplan löst nur nach seiner Uhr aus</translation>
    </message>
    <message>
        <source>somebody else&apos;s service calls nobody here; clients can stand for webhooks</source>
        <translation>ein fremder Dienst ruft hier niemanden auf; Clients können für Webhooks stehen</translation>
    </message>
    <message>
        <source>events go to compute or to other triggers; put a function between</source>
        <translation>Ereignisse gehen zu Rechendiensten oder anderen Auslösern; setzen Sie eine Funktion dazwischen</translation>
    </message>
    <message>
        <source>stores do not call stores; put a function between</source>
        <translation>Speicher rufen keine Speicher auf; setzen Sie eine Funktion dazwischen</translation>
    </message>
    <message>
        <source>There are no components to simulate.</source>
        <translation>Es gibt keine Komponenten, die simuliert werden könnten.</translation>
    </message>
    <message>
        <source>%1 is connected to nothing behind it.</source>
        <translation>%1 ist mit nichts dahinter verbunden.</translation>
    </message>
    <message>
        <source>%1 has %2 provisioned instances but may run at most %3.</source>
        <translation>%1 hat %2 vorgehaltene Instanzen, darf aber höchstens %3 betreiben.</translation>
    </message>
    <message>
        <source>%1 keeps %2 instances alive but may run at most %3.</source>
        <translation>%1 hält %2 Instanzen am Leben, darf aber höchstens %3 betreiben.</translation>
    </message>
    <message>
        <source>Step %1 of %2 runs %3, which it is not connected to.</source>
        <translation>Schritt %1 von %2 führt %3 aus, womit keine Verbindung besteht.</translation>
    </message>
    <message>
        <source>A connection from %1 to %2 names a component that does not exist.</source>
        <translation>Eine Verbindung von %1 nach %2 nennt eine Komponente, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is connected to %2 twice with the same operation; use calls to call it more often.</source>
        <translation>%1 ist zweimal mit derselben Operation mit %2 verbunden; für häufigere Aufrufe gibt es die Einstellung „Aufrufe“.</translation>
    </message>
    <message>
        <source>%1 hands events over and never waits or answers; the connection from %2 to %3 must be asynchronous.</source>
        <translation>%1 reicht Ereignisse weiter und wartet oder antwortet nie; die Verbindung von %2 nach %3 muss asynchron sein.</translation>
    </message>
    <message>
        <source>Only a function has destinations, and it waits for none: the connection from %1 to %2 cannot be one.</source>
        <translation>Nur eine Funktion hat Ziele, und sie wartet auf keines: Die Verbindung von %1 nach %2 kann keines sein.</translation>
    </message>
    <message>
        <source>Only a function keeps idempotency keys, in a database or cache that it waits for, not %1 in %2.</source>
        <translation>Nur eine Funktion bewahrt Idempotenzschlüssel auf, in einer Datenbank oder einem Cache, auf den sie wartet, nicht %1 in %2.</translation>
    </message>
    <message>
        <source>%1 delivers a message again after %2 s, while %3 may still be working on it for up to %4 s.</source>
        <translation>%1 stellt eine Nachricht nach %2 s erneut zu, während %3 noch bis zu %4 s daran arbeiten kann.</translation>
    </message>
    <message>
        <source>%1 gives up after %2 s, while %3 may run for %4 s.</source>
        <translation>%1 gibt nach %2 s auf, während %3 %4 s laufen darf.</translation>
    </message>
    <message>
        <source>These call each other in a circle and would wait for ever: %1. Make one of the connections asynchronous.</source>
        <translation>Diese rufen einander im Kreis auf und würden ewig warten: %1. Machen Sie eine der Verbindungen asynchron.</translation>
    </message>
    <message>
        <source>Events go round in a circle: %1. Unless a probability or filter below 1 ends it, they never stop.</source>
        <translation>Ereignisse laufen im Kreis: %1. Wenn keine Wahrscheinlichkeit und kein Filter unter 1 das beendet, hören sie nie auf.</translation>
    </message>
    <message>
        <source>Nothing reaches %1: no path leads to it from clients or a schedule.</source>
        <translation>Nichts erreicht %1: Kein Weg führt von Clients oder einem Zeitplan dorthin.</translation>
    </message>
    <message>
        <source>there is no such component</source>
        <translation>es gibt keine solche Komponente</translation>
    </message>
    <message>
        <source>%1 is connected to %2 already</source>
        <translation>%1 ist schon mit %2 verbunden</translation>
    </message>
    <message>
        <source>%1, found where five fields are expected: minute 0-59, hour 0-23, day 1-31, month 1-12 or JAN-DEC, weekday 0-7 or SUN-SAT, such as %2</source>
        <translation>%1, wo fünf Felder erwartet werden: Minute 0-59, Stunde 0-23, Tag 1-31, Monat 1-12 oder JAN-DEC, Wochentag 0-7 oder SUN-SAT, etwa %2</translation>
    </message>
    <message>
        <source>%1 asks for %2 requests per second, more than a million.</source>
        <translation>%1 verlangt %2 Anfragen je Sekunde, mehr als eine Million.</translation>
    </message>
    <message>
        <source>%1 has arrivals with a rate of 0.</source>
        <translation>%1 hat Ankünfte mit einer Rate von 0.</translation>
    </message>
    <message>
        <source>%1 has bursts or pauses that last no time.</source>
        <translation>%1 hat Schübe oder Pausen, die keine Zeit dauern.</translation>
    </message>
    <message>
        <source>%1 goes in steps but has none.</source>
        <translation>%1 geht in Stufen, hat aber keine.</translation>
    </message>
    <message>
        <source>%1 has steps that last no time.</source>
        <translation>%1 hat Stufen, die keine Zeit dauern.</translation>
    </message>
    <message>
        <source>%1 fires by %2.</source>
        <translation>%1 löst aus nach %2.</translation>
    </message>
    <message>
        <source>%1 replays a trace but names no file.</source>
        <translation>%1 spielt eine Aufzeichnung ab, nennt aber keine Datei.</translation>
    </message>
    <message>
        <source>%1 has a sum of no arrivals.</source>
        <translation>%1 hat eine Summe ohne Ankünfte.</translation>
    </message>
    <message>
        <source>Workload %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>%1 starts at %2, which does not exist.</source>
        <translation>%1 beginnt bei %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 starts at %2, which is neither clients nor a schedule.</source>
        <translation>%1 beginnt bei %2, was weder Clients noch ein Zeitplan ist.</translation>
    </message>
    <message>
        <source>%1 has two sources at %2; make them one sum.</source>
        <translation>%1 hat zwei Quellen bei %2; machen Sie eine Summe daraus.</translation>
    </message>
    <message>
        <source>%1 has a fault at %2, which does not exist.</source>
        <translation>%1 hat eine Störung bei %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 has a fault at %2 that lasts no time.</source>
        <translation>%1 hat eine Störung bei %2, die keine Zeit dauert.</translation>
    </message>
    <message>
        <source>%1 ends before the fault at %2 begins.</source>
        <translation>%1 endet, bevor die Störung bei %2 beginnt.</translation>
    </message>
    <message>
        <source>%1 fires by %2, or a rate such as %3.</source>
        <translation>%1 löst aus nach %2, oder einer Rate wie %3.</translation>
    </message>
    <message>
        <source>%1 never fires: no date matches %2.</source>
        <translation>%1 löst nie aus: Kein Datum passt zu %2.</translation>
    </message>
    <message>
        <source>There is no workload, so nothing would happen.</source>
        <translation>Es gibt keine Last, also würde nichts geschehen.</translation>
    </message>
    <message>
        <source>%1 has no sources, so nothing would arrive.</source>
        <translation>%1 hat keine Quellen, also käme nichts an.</translation>
    </message>
    <message>
        <source>%1 lasts no time.</source>
        <translation>%1 dauert keine Zeit.</translation>
    </message>
    <message>
        <source>%1 sends nothing in any workload.</source>
        <translation>%1 sendet in keiner Last etwas.</translation>
    </message>
    <message>
        <source>%1 has no plan %2 for %3, expected %4</source>
        <translation>%1 hat keinen Tarif %2 für %3, erwartet: %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>nothing to leave out of the bill of %1 is called %2, expected a meter or one of: %3</source>
        <translation>nichts, was sich aus der Rechnung von %1 weglassen lässt, heißt %2; ein Zähler oder eines von diesen wird erwartet: %3</translation>
    </message>
    <message>
        <source>%1 MB are asked for; there are at most %2 MB</source>
        <translation>%1 MB sind verlangt; es gibt höchstens %2 MB</translation>
    </message>
    <message>
        <source>%1 MB are asked for; the next size is %2 MB</source>
        <translation>%1 MB sind verlangt; die nächste Größe ist %2 MB</translation>
    </message>
    <message>
        <source>%1 is not offered: x86 processors run it</source>
        <translation>%1 gibt es nicht: x86-Prozessoren führen sie aus</translation>
    </message>
    <message>
        <source>%1 requests for an instance are asked for; it serves %2 at once</source>
        <translation>%1 Anfragen je Instanz sind verlangt; sie bedient %2 zugleich</translation>
    </message>
    <message>
        <source>%1 is not offered</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>Snapshots are not restored for %1: each cold start initialises anew</source>
        <translation>Für %1 werden keine Schnappschüsse wiederhergestellt: Jeder Kaltstart initialisiert neu</translation>
    </message>
    <message>
        <source>There are no provisioned instances to buy: instances start on demand</source>
        <translation>Vorgehaltene Instanzen sind nicht zu kaufen: Instanzen starten bei Bedarf</translation>
    </message>
    <message>
        <source>There are no minimum instances to buy: instances start on demand</source>
        <translation>Mindestinstanzen sind nicht zu kaufen: Instanzen starten bei Bedarf</translation>
    </message>
    <message>
        <source>The timeout of %1 s is cut to %2 s</source>
        <translation>Das Zeitlimit von %1 s wird auf %2 s gekürzt</translation>
    </message>
    <message>
        <source>The most instances of %1 is cut to %2</source>
        <translation>Die Höchstzahl von %1 Instanzen wird auf %2 gekürzt</translation>
    </message>
    <message>
        <source>Concurrency is not shared by the account&apos;s functions, so there is nothing to reserve: it is this function&apos;s own limit only</source>
        <translation>Die Funktionen des Kontos teilen sich keine Gleichzeitigkeit, also gibt es nichts zu reservieren: Es ist nur die eigene Grenze dieser Funktion</translation>
    </message>
    <message>
        <source>The integration timeout of %1 s is cut to %2 s</source>
        <translation>Das Integrations-Zeitlimit von %1 s wird auf %2 s gekürzt</translation>
    </message>
    <message>
        <source>The batch size of %1 is cut to %2</source>
        <translation>Die Stapelgröße von %1 wird auf %2 gekürzt</translation>
    </message>
    <message>
        <source>There is no provisioned capacity: requests are paid one by one and not throttled</source>
        <translation>Es gibt keine vorgehaltene Kapazität: Anfragen werden einzeln bezahlt und nicht gedrosselt</translation>
    </message>
    <message>
        <source>One replica needs %1 machines of %2 vCPU and %3 GB</source>
        <translation>Ein Replikat braucht %1 Maschinen mit %2 vCPU und %3 GB</translation>
    </message>
    <message>
        <source>Its own retries do not count here: what it fails to handle is delivered again by %1</source>
        <translation>Ihre eigenen Wiederholungen zählen hier nicht: Was sie nicht bearbeiten kann, stellt %1 erneut zu</translation>
    </message>
    <message>
        <source>%1 has nothing that does the work of a %2</source>
        <translation>%1 hat nichts, was die Arbeit dieser Art von Komponente tut: %2</translation>
    </message>
    <message>
        <source>The plan %1 is not one of %2&apos;s; %3 stands in</source>
        <translation>Den Tarif %1 gibt es bei %2 nicht; %3 tritt an seine Stelle</translation>
    </message>
    <message>
        <source>found meter %1, expected one of the %2 catalogue, such as %3</source>
        <translation>Zähler %1 gefunden, einer aus dem Katalog von %2 erwartet, etwa %3</translation>
    </message>
    <message>
        <source>%1: of %2 in the month %3 or more are refused: at most %4 a day go through</source>
        <translation>%1: Von %2 im Monat werden %3 oder mehr abgelehnt: Höchstens %4 am Tag gehen durch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>price of %1, none is known for %2</source>
        <translation>Preis von %1, für %2 ist keiner bekannt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>a date such as 2026-11-22</source>
        <translation>ein Datum wie 2026-11-22</translation>
    </message>
    <message>
        <source>%1: found provider %2, expected the id of a provider such as %3</source>
        <translation>%1: Anbieter %2 gefunden, die Kennung eines Anbieters wie %3 erwartet</translation>
    </message>
    <message>
        <source>%1: found a price for %2, expected a meter of the %3 catalogue</source>
        <translation>%1: einen Preis für %2 gefunden, einen Zähler aus dem Katalog von %3 erwartet</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>%1 has no service for a %2</source>
        <translation>%1 hat keinen Dienst für diese Art: %2</translation>
    </message>
    <message>
        <source>%1 x %2 steps of %3 KB</source>
        <translation>%1 × %2 Schritte von %3 KB</translation>
    </message>
    <message>
        <source>%1 x %2 KB</source>
        <translation>%1 × %2 KB</translation>
    </message>
    <message>
        <source>%1 ms x %2 MB</source>
        <translation>%1 ms × %2 MB</translation>
    </message>
    <message>
        <source>%1 ms x %2 vCPU</source>
        <translation>%1 ms × %2 vCPU</translation>
    </message>
    <message>
        <source>%1 ms x %2 machines of %3 vCPU and %4 GB</source>
        <translation>%1 ms × %2 Maschinen mit %3 vCPU und %4 GB</translation>
    </message>
    <message>
        <source>%1 MB x %2 hours</source>
        <translation>%1 MB × %2 Stunden</translation>
    </message>
    <message>
        <source>%1 cold starts x %2 MB</source>
        <translation>%1 Kaltstarts × %2 MB</translation>
    </message>
    <message>
        <source>%1 invocations that log</source>
        <translation>%1 Aufrufe, die protokollieren</translation>
    </message>
    <message>
        <source>%1 invocations x %2 KB of logs</source>
        <translation>%1 Aufrufe × %2 KB Protokoll</translation>
    </message>
    <message>
        <source>%1 calls, %2 KB sent</source>
        <translation>%1 Aufrufe, %2 KB gesendet</translation>
    </message>
    <message>
        <source>%1 answers x %2 KB</source>
        <translation>%1 Antworten × %2 KB</translation>
    </message>
    <message>
        <source>%1 GB all month</source>
        <translation>%1 GB den ganzen Monat</translation>
    </message>
    <message>
        <source>%1 read units x %2 hours</source>
        <translation>%1 Leseeinheiten × %2 Stunden</translation>
    </message>
    <message>
        <source>%1 write units x %2 hours</source>
        <translation>%1 Schreibeinheiten × %2 Stunden</translation>
    </message>
    <message>
        <source>%1 units in the mean</source>
        <translation>%1 Einheiten im Mittel</translation>
    </message>
    <message>
        <source>%1, paused for %2 % of the time</source>
        <translation>%1, pausiert für %2 % der Zeit</translation>
    </message>
    <message>
        <source>%1 shards x %2 hours</source>
        <translation>%1 Shards × %2 Stunden</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>%1 hours of the month</source>
        <translation>%1 Stunden des Monats</translation>
    </message>
    <message>
        <source>%1 of the requests</source>
        <translation>%1 der Anfragen</translation>
    </message>
    <message>
        <source>%1 calls to the internet, %2 KB sent</source>
        <translation>%1 Aufrufe ins Internet, %2 KB gesendet</translation>
    </message>
    <message>
        <source>%1 gateways x %2 hours</source>
        <translation>%1 Gateways × %2 Stunden</translation>
    </message>
    <message>
        <source>%1 requests x %2 recorded</source>
        <translation>%1 Anfragen × %2 aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: this trace has not been loaded</source>
        <translation>%1: Diese Aufzeichnung ist nicht geladen</translation>
    </message>
    <message>
        <source>%1 has no service for %2 (%3)</source>
        <translation>%1 hat keinen Dienst für %2 (%3)</translation>
    </message>
    <message>
        <source>%1: there is no step %2</source>
        <translation>%1: Es gibt keinen Schritt %2</translation>
    </message>
    <message>
        <source>%1: step %2 runs %3, which it is not connected to</source>
        <translation>%1: Schritt %2 führt %3 aus, womit keine Verbindung besteht</translation>
    </message>
    <message>
        <source>the project has no workload</source>
        <translation>das Projekt hat keine Last</translation>
    </message>
    <message>
        <source>workload %1 not found, expected one of: %2</source>
        <translation>Last %1 nicht gefunden, eine von diesen erwartet: %2</translation>
    </message>
    <message>
        <source>Hand over to %1 and go on</source>
        <translation>An %1 übergeben und weitermachen</translation>
    </message>
    <message>
        <source>%1 components wait for each other: %2.</source>
        <translation>%1 Komponenten warten aufeinander: %2.</translation>
    </message>
    <message>
        <source>Let %1 run for %2 s at most</source>
        <translation>%1 höchstens %2 s laufen lassen</translation>
    </message>
    <message>
        <source>Give the call %1 s</source>
        <translation>Dem Aufruf %1 s geben</translation>
    </message>
    <message>
        <source>%1 may run for %2 s, while its call of %3 may take %4 s with its retries.</source>
        <translation>%1 darf %2 s laufen, während der Aufruf von %3 mit Wiederholungen %4 s dauern kann.</translation>
    </message>
    <message>
        <source>%1 may run for %2 s, while its call of %3 may take %4 s.</source>
        <translation>%1 darf %2 s laufen, während der Aufruf von %3 %4 s dauern kann.</translation>
    </message>
    <message>
        <source>%1 waits for %2 however long it takes; all but one call in a thousand take %3 or less.</source>
        <translation>%1 wartet auf %2, so lange es auch dauert; von tausend Aufrufen brauchen alle bis auf einen höchstens %3.</translation>
    </message>
    <message>
        <source>Give up after %1 s</source>
        <translation>Nach %1 s aufgeben</translation>
    </message>
    <message>
        <source>%1 tries %2 again when it fails, and that has no idempotency key.</source>
        <translation>%1 versucht %2 bei einem Fehler erneut, und dort gibt es keinen Idempotenzschlüssel.</translation>
    </message>
    <message>
        <source>Use an idempotency key in %1</source>
        <translation>Einen Idempotenzschlüssel in %1 benutzen</translation>
    </message>
    <message>
        <source>Retry at the first layer only</source>
        <translation>Nur auf der ersten Ebene wiederholen</translation>
    </message>
    <message>
        <source>One request can become %1 calls of %2: %3 layers retry.</source>
        <translation>Aus einer Anfrage können %1 Aufrufe von %2 werden: %3 Ebenen wiederholen.</translation>
    </message>
    <message>
        <source>%1 tries %2 again after a pause that is the same for all.</source>
        <translation>%1 versucht %2 erneut nach einer Pause, die für alle gleich ist.</translation>
    </message>
    <message>
        <source>%1 tries %2 again at once.</source>
        <translation>%1 versucht %2 sofort erneut.</translation>
    </message>
    <message>
        <source>Pause for a random time</source>
        <translation>Zufällig lange warten</translation>
    </message>
    <message>
        <source>%1 spends %2 of its time (%3) waiting for %4, and both are paid.</source>
        <translation>%1 verbringt %2 der Zeit (%3) mit Warten auf %4, und beides wird bezahlt.</translation>
    </message>
    <message>
        <source>At the peak %1 needs %2 read units a second; %3 are provisioned.</source>
        <translation>In der Spitze braucht %1 %2 Leseeinheiten je Sekunde; %3 sind vorgehalten.</translation>
    </message>
    <message>
        <source>At the peak %1 needs %2 write units a second; %3 are provisioned.</source>
        <translation>In der Spitze braucht %1 %2 Schreibeinheiten je Sekunde; %3 sind vorgehalten.</translation>
    </message>
    <message>
        <source>Provision %1 units</source>
        <translation>%1 Einheiten vorhalten</translation>
    </message>
    <message>
        <source>Let %1 requests a second through</source>
        <translation>%1 Anfragen je Sekunde durchlassen</translation>
    </message>
    <message>
        <source>At the peak %1 gets %2 requests a second and lets %3 through.</source>
        <translation>In der Spitze bekommt %1 %2 Anfragen je Sekunde und lässt %3 durch.</translation>
    </message>
    <message>
        <source>At the peak %1 gets %2 records a second; %3 shard takes %4.</source>
        <translation>In der Spitze bekommt %1 %2 Datensätze je Sekunde; %3 Shard schafft %4.</translation>
    </message>
    <message>
        <source>At the peak %1 gets %2 records a second; %3 shards take %4.</source>
        <translation>In der Spitze bekommt %1 %2 Datensätze je Sekunde; %3 Shards schaffen %4.</translation>
    </message>
    <message>
        <source>Use %1 shards</source>
        <translation>%1 Shards benutzen</translation>
    </message>
    <message>
        <source>At the peak %1 is called %2 times a second and accepts %3. A queue with a limited concurrency in front keeps what has to wait.</source>
        <translation>In der Spitze wird %1 %2-mal je Sekunde aufgerufen und nimmt %3 an. Eine Warteschlange mit begrenzter Gleichzeitigkeit davor bewahrt auf, was warten muss.</translation>
    </message>
    <message>
        <source>%1 may grow to %2 instances, each calling %3 %4 times a second; that takes %5.</source>
        <translation>%1 kann auf %2 Instanzen wachsen, von denen jede %3 %4-mal je Sekunde aufruft; das Ziel schafft %5.</translation>
    </message>
    <message>
        <source>Run at most %1 instance</source>
        <translation>Höchstens %1 Instanz betreiben</translation>
    </message>
    <message>
        <source>Run at most %1 instances</source>
        <translation>Höchstens %1 Instanzen betreiben</translation>
    </message>
    <message>
        <source>Allow %1 instances</source>
        <translation>%1 Instanzen erlauben</translation>
    </message>
    <message>
        <source>%1 needs about %2 instances all the time; %3 are allowed.</source>
        <translation>%1 braucht dauernd etwa %2 Instanzen; %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 needs about %2 instances at the peak; %3 are allowed.</source>
        <translation>%1 braucht in der Spitze etwa %2 Instanzen; %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 fires every %2, and %3 often takes %4: runs overlap.</source>
        <translation>%1 löst alle %2 aus, und %3 braucht oft %4: Die Läufe überlappen sich.</translation>
    </message>
    <message>
        <source>%1 starts %2 %3 times at once; %4 may run. Put a queue between.</source>
        <translation>%1 startet %2 %3-mal zugleich; %4 dürfen laufen. Setzen Sie eine Warteschlange dazwischen.</translation>
    </message>
    <message>
        <source>Log %1 KB of each invocation</source>
        <translation>%1 KB je Aufruf protokollieren</translation>
    </message>
    <message>
        <source>The logs of %1 cost %2 of %3 a month.</source>
        <translation>Die Protokolle von %1 kosten %2 von %3 im Monat.</translation>
    </message>
    <message>
        <source>Run it in a container service</source>
        <translation>In einem Containerdienst betreiben</translation>
    </message>
    <message>
        <source>%1 has steady traffic (peak %2 times the mean) and costs %3 a month; %4 containers that can take the peak cost about %5.</source>
        <translation>%1 hat gleichmäßigen Verkehr (Spitze %2-mal Mittel) und kostet %3 im Monat; %4 Container, die die Spitze schaffen, kosten etwa %5.</translation>
    </message>
    <message>
        <source>%1 drops events that failed every attempt.</source>
        <translation>%1 verwirft Ereignisse, bei denen jeder Versuch gescheitert ist.</translation>
    </message>
    <message>
        <source>Keep them in a dead-letter queue</source>
        <translation>In einer Dead-Letter-Queue aufbewahren</translation>
    </message>
    <message>
        <source>Set the visibility timeout to %1 s</source>
        <translation>Das Sichtbarkeits-Zeitlimit auf %1 s setzen</translation>
    </message>
    <message>
        <source>%1 delivers a message again after %2 s; %3 may take %4 s, and %5 times that is advised.</source>
        <translation>%1 stellt eine Nachricht nach %2 s erneut zu; %3 darf %4 s brauchen, und das %5-Fache davon wird empfohlen.</translation>
    </message>
    <message>
        <source>%1 changes things outside and may get the same event twice, but has no idempotency key.</source>
        <translation>%1 verändert draußen etwas und kann dasselbe Ereignis zweimal bekommen, hat aber keinen Idempotenzschlüssel.</translation>
    </message>
    <message>
        <source>Use an idempotency key</source>
        <translation>Einen Idempotenzschlüssel benutzen</translation>
    </message>
    <message>
        <source>Call %1 directly and wait for its answer</source>
        <translation>%1 direkt aufrufen und auf die Antwort warten</translation>
    </message>
    <message>
        <source>%1 only reads, and %2 in front of it keeps what it reads from whoever asked.</source>
        <translation>%1 liest nur, und %2 davor enthält das Gelesene dem vor, der gefragt hat.</translation>
    </message>
    <message>
        <source>Set the batch size to %1</source>
        <translation>Die Stapelgröße auf %1 setzen</translation>
    </message>
    <message>
        <source>%1 is invoked %2 times a second with %3 messages each; a window of %4 s would gather %5.</source>
        <translation>%1 wird %2-mal je Sekunde mit je %3 Nachrichten aufgerufen; ein Zeitfenster von %4 s würde %5 sammeln.</translation>
    </message>
    <message>
        <source>Wait up to %1 s for a batch</source>
        <translation>Bis zu %1 s auf einen Stapel warten</translation>
    </message>
    <message>
        <source>%1 messages take %2 about %3; it may run for %4.</source>
        <translation>Für %1 Nachrichten braucht %2 etwa %3; erlaubt sind %4.</translation>
    </message>
    <message>
        <source>Publish to a topic instead</source>
        <translation>Stattdessen an ein Thema senden</translation>
    </message>
    <message>
        <source>%1 hands its events to %2 consumers, one after the other.</source>
        <translation>%1 übergibt seine Ereignisse an %2 Empfänger, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>%1 uses %2 components of %3 kinds: %4.</source>
        <translation>%1 benutzt %2 Komponenten von %3 Arten: %4.</translation>
    </message>
    <message>
        <source>Keep %1 instance provisioned</source>
        <translation>%1 Instanz vorhalten</translation>
    </message>
    <message>
        <source>Keep %1 instances provisioned</source>
        <translation>%1 Instanzen vorhalten</translation>
    </message>
    <message>
        <source>%1 of the invocations of %2 start an instance, which takes %3; the promise is %4.</source>
        <translation>%1 der Aufrufe von %2 starten eine Instanz, was %3 dauert; die Zusage ist %4.</translation>
    </message>
    <message>
        <source>The package of %1 (%2 MB) is %3 of its cold start of %4.</source>
        <translation>Das Paket von %1 (%2 MB) macht %3 des Kaltstarts von %4 aus.</translation>
    </message>
    <message>
        <source>Start from a snapshot</source>
        <translation>Aus einem Schnappschuss starten</translation>
    </message>
    <message>
        <source>Starting %1 takes %2 %3; the promise for the whole request is %4.</source>
        <translation>%1 zu starten dauert bei %2 %3; die Zusage für die ganze Anfrage ist %4.</translation>
    </message>
    <message>
        <source>%1 keeps %2 instances provisioned; about %3 work at the peak.</source>
        <translation>%1 hält %2 Instanzen vor; etwa %3 arbeiten in der Spitze.</translation>
    </message>
    <message>
        <source>Keep %1 provisioned</source>
        <translation>%1 vorhalten</translation>
    </message>
    <message>
        <source>%1 takes %2 with %3; with %4 about %5, for %6 a month instead of %7.</source>
        <translation>%1 braucht %2 mit %3; mit %4 etwa %5, für %6 im Monat statt %7.</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>%1 mostly waits: with %2 instead of %3 it takes %4 instead of %5 and costs %6 a month instead of %7.</source>
        <translation>%1 wartet meistens: Mit %2 statt %3 dauert es %4 statt %5 und kostet %6 im Monat statt %7.</translation>
    </message>
    <message>
        <source>Set the timeout to %1 s</source>
        <translation>Das Zeitlimit auf %1 s setzen</translation>
    </message>
    <message>
        <source>One in a hundred invocations of %1 takes %2 or more; the timeout is %3 s.</source>
        <translation>Einer von hundert Aufrufen von %1 dauert %2 oder länger; das Zeitlimit ist %3 s.</translation>
    </message>
    <message>
        <source>%1 has %2 s, %3 times what 99 % of its invocations need (%4).</source>
        <translation>%1 hat %2 s, das %3-Fache dessen, was 99 % der Aufrufe brauchen (%4).</translation>
    </message>
    <message>
        <source>One in a hundred invocations of %1 takes %2 or more; %3 ends them after %4.</source>
        <translation>Einer von hundert Aufrufen von %1 dauert %2 oder länger; %3 beendet sie nach %4.</translation>
    </message>
    <message>
        <source>%1 turned %2 requests away, %3 of all.</source>
        <translation>%1 wies %2 Anfragen ab, %3 von allen.</translation>
    </message>
    <message>
        <source>%1 held %2 messages in the last quarter of the run, %3 in the quarter before: more comes in than is taken out.</source>
        <translation>%1 enthielt %2 Nachrichten im letzten Viertel des Laufs, %3 im Viertel davor: Es kommt mehr hinein, als herausgenommen wird.</translation>
    </message>
    <message>
        <source>%1 is %2; the promise is at most %3.</source>
        <translation>%1 ist %2; zugesagt sind höchstens %3.</translation>
    </message>
    <message>
        <source>%1 is %2; the promise is at least %3.</source>
        <translation>%1 ist %2; zugesagt sind mindestens %3.</translation>
    </message>
    <message>
        <source>%1 of the %2 invocations of %3 were cold, and waited %4 in the mean.</source>
        <translation>%1 der %2 Aufrufe von %3 waren kalt und warteten im Mittel %4.</translation>
    </message>
    <message>
        <source>%1 of the invocations of %2 failed, %3 of them by a timeout.</source>
        <translation>%1 der Aufrufe von %2 scheiterten, %3 davon am Zeitlimit.</translation>
    </message>
    <message>
        <source>%1 events of %2 went to the dead-letter queue.</source>
        <translation>%1 Ereignisse von %2 gingen in die Dead-Letter-Queue.</translation>
    </message>
    <message>
        <source>%1 deliveries were of events that had been handled before.</source>
        <translation>%1 Zustellungen waren Ereignisse, die schon bearbeitet waren.</translation>
    </message>
    <message>
        <source>The %1 provisioned instances of %2 worked %3 of the time.</source>
        <translation>Die %1 vorgehaltenen Instanzen von %2 arbeiteten %3 der Zeit.</translation>
    </message>
    <message>
        <source>found workload %1, expected one of the project&apos;s</source>
        <translation>Last %1 gefunden, eine des Projekts erwartet</translation>
    </message>
    <message>
        <source>workload %1: no request arrives in %2</source>
        <translation>Last %1: In %2 kommt keine Anfrage an</translation>
    </message>
    <message>
        <source>found rates from %1 to %2, expected at least two ascending ones above 0</source>
        <translation>Raten von %1 bis %2 gefunden, mindestens zwei aufsteigende über 0 erwartet</translation>
    </message>
    <message>
        <source>the project has no function to compare with</source>
        <translation>das Projekt hat keine Funktion zum Vergleichen</translation>
    </message>
    <message>
        <source>workload %1 not found</source>
        <translation>Last %1 nicht gefunden</translation>
    </message>
    <message>
        <source>There are no functions.</source>
        <translation>Es gibt keine Funktionen.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>No other provider is given to compare with.</source>
        <translation>Es ist kein anderer Anbieter zum Vergleichen angegeben.</translation>
    </message>
    <message>
        <source>%1 of %2 lose something on another provider.</source>
        <translation>%1 von %2 verlieren bei einem anderen Anbieter etwas.</translation>
    </message>
    <message>
        <source>%1 of %2 lose something on another provider, for example %3.</source>
        <translation>%1 von %2 verlieren bei einem anderen Anbieter etwas, zum Beispiel %3.</translation>
    </message>
    <message>
        <source>Vendor lock-in</source>
        <translation>Bindung an einen Anbieter</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>%1 starts an instance in %2 of its invocations, for %3 each.</source>
        <translation>%1 startet bei %2 der Aufrufe eine Instanz, jeweils für %3.</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>The tightest is %1: %2, %3 times what 99 % of its invocations need.</source>
        <translation>Am engsten ist es bei %1: %2, das %3-Fache dessen, was 99 % der Aufrufe brauchen.</translation>
    </message>
    <message>
        <source>Cost unpredictability</source>
        <translation>Unvorhersehbare Kosten</translation>
    </message>
    <message>
        <source>A month costs about %1; if the peak lasted all month, up to %2.</source>
        <translation>Ein Monat kostet etwa %1; dauerte die Spitze den ganzen Monat, bis zu %2.</translation>
    </message>
    <message>
        <source>Single responsibility</source>
        <translation>Eine Aufgabe je Funktion</translation>
    </message>
    <message>
        <source>No function uses more than a few other components.</source>
        <translation>Keine Funktion benutzt mehr als ein paar andere Komponenten.</translation>
    </message>
    <message>
        <source>%1 function uses many other components.</source>
        <translation>%1 Funktion benutzt viele andere Komponenten.</translation>
    </message>
    <message>
        <source>%1 functions use many other components.</source>
        <translation>%1 Funktionen benutzen viele andere Komponenten.</translation>
    </message>
    <message>
        <source>Small, focused functions</source>
        <translation>Kleine Funktionen mit einem Zweck</translation>
    </message>
    <message>
        <source>The largest CPU work is that of %1: %2.</source>
        <translation>Die meiste CPU-Arbeit hat %1: %2.</translation>
    </message>
    <message>
        <source>Minimal dependencies</source>
        <translation>Wenige Abhängigkeiten</translation>
    </message>
    <message>
        <source>The largest package is that of %1: %2.</source>
        <translation>Das größte Paket hat %1: %2.</translation>
    </message>
    <message>
        <source>Fast initialization</source>
        <translation>Schnelle Initialisierung</translation>
    </message>
    <message>
        <source>The largest cold start is that of %1: %2.</source>
        <translation>Den längsten Kaltstart hat %1: %2.</translation>
    </message>
    <message>
        <source>Idempotent operations</source>
        <translation>Idempotente Operationen</translation>
    </message>
    <message>
        <source>%1 of %2 have an idempotency key; %3</source>
        <translation>%1 von %2 haben einen Idempotenzschlüssel; %3</translation>
    </message>
    <message>
        <source>no other one needs it.</source>
        <translation>keine weitere braucht ihn.</translation>
    </message>
    <message>
        <source>%1 more needs one.</source>
        <translation>%1 weitere braucht einen.</translation>
    </message>
    <message>
        <source>%1 more need one.</source>
        <translation>%1 weitere brauchen einen.</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>One request can pass through %1 and %2; the journeys of a run show each of them, real ones need tracing.</source>
        <translation>Eine Anfrage kann durch %1 und %2 gehen; die Reisen eines Laufs zeigen jede davon, echte brauchen Tracing.</translation>
    </message>
    <message>
        <source>%1 hand-over</source>
        <translation>%1 Übergabe</translation>
    </message>
    <message>
        <source>%1 hand-overs</source>
        <translation>%1 Übergaben</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Code depends on %1.</source>
        <translation>Der Code hängt ab von: %1.</translation>
    </message>
    <message>
        <source>Code depends on %1 that must be there or emulated: %2.</source>
        <translation>Der Code hängt ab von: %1, die da sein oder nachgebildet werden müssen: %2.</translation>
    </message>
    <message>
        <source>%1 managed service</source>
        <translation>%1 verwalteter Dienst</translation>
    </message>
    <message>
        <source>%1 managed services</source>
        <translation>%1 verwaltete Dienste</translation>
    </message>
    <message>
        <source>Statelessness</source>
        <translation>Zustandslosigkeit</translation>
    </message>
    <message>
        <source>No state is kept outside, as far as it is drawn.</source>
        <translation>Draußen wird kein Zustand gehalten, soweit gezeichnet.</translation>
    </message>
    <message>
        <source>What must last lies in %1, and every use of it is a call.</source>
        <translation>Was bleiben muss, liegt in %1, und jede Benutzung ist ein Aufruf.</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <translation>%1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>Open: %1 (%2).</source>
        <translation>Offen: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 Open: %2 (%3).</source>
        <translation>%1 Offen: %2 (%3).</translation>
    </message>
    <message>
        <source>Choose trigger types</source>
        <translation>Auslöser wählen</translation>
    </message>
    <message>
        <source>Every function has a trigger: %1.</source>
        <translation>Jede Funktion hat einen Auslöser: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing calls %1.</source>
        <translation>Nichts ruft %1 auf.</translation>
    </message>
    <message>
        <source>Nothing is provisioned or kept warm.</source>
        <translation>Nichts ist vorgehalten oder wird warm gehalten.</translation>
    </message>
    <message>
        <source>Instances are ready, or start from a snapshot, for %1.</source>
        <translation>Instanzen stehen bereit oder starten aus einem Schnappschuss für %1.</translation>
    </message>
    <message>
        <source>Kept warm by %1.</source>
        <translation>Warm gehalten durch %1.</translation>
    </message>
    <message>
        <source>Configure cold start mitigation</source>
        <translation>Maßnahmen gegen Kaltstarts einrichten</translation>
    </message>
    <message>
        <source>Set up monitoring and tracing</source>
        <translation>Überwachung und Tracing einrichten</translation>
    </message>
    <message>
        <source>%1, and %2 can be watched.</source>
        <translation>%1, und %2 lassen sich überwachen.</translation>
    </message>
    <message>
        <source>%1, but no promise (SLO) says what is good enough.</source>
        <translation>%1, aber keine Zusage (SLO) sagt, was gut genug ist.</translation>
    </message>
    <message>
        <source>Every function logs</source>
        <translation>Jede Funktion protokolliert</translation>
    </message>
    <message>
        <source>%1 writes no logs</source>
        <translation>%1 schreibt kein Protokoll</translation>
    </message>
    <message>
        <source>%1 promise</source>
        <translation>%1 Zusage</translation>
    </message>
    <message>
        <source>%1 promises</source>
        <translation>%1 Zusagen</translation>
    </message>
    <message>
        <source>Plan local development workflow</source>
        <translation>Lokales Entwickeln planen</translation>
    </message>
    <message>
        <source>Nothing has to be emulated; the rest is not in the drawing.</source>
        <translation>Nichts muss nachgebildet werden; der Rest steht nicht in der Zeichnung.</translation>
    </message>
    <message>
        <source>To be emulated or shared: %1. The rest is not in the drawing.</source>
        <translation>Nachzubilden oder zu teilen: %1. Der Rest steht nicht in der Zeichnung.</translation>
    </message>
    <message>
        <source>Define deployment pipeline</source>
        <translation>Auslieferung festlegen</translation>
    </message>
    <message>
        <source>To be deployed: %1, %2 MB in all, in %3. How is not in the drawing.</source>
        <translation>Auszuliefern: %1, zusammen %2 MB, in %3. Wie, steht nicht in der Zeichnung.</translation>
    </message>
    <message>
        <source>%1 package</source>
        <translation>%1 Paket</translation>
    </message>
    <message>
        <source>%1 packages</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>%1 runtime</source>
        <translation>%1 Laufzeitumgebung</translation>
    </message>
    <message>
        <source>%1 runtimes</source>
        <translation>%1 Laufzeitumgebungen</translation>
    </message>
    <message>
        <source>Define function boundaries</source>
        <translation>Grenzen der Funktionen festlegen</translation>
    </message>
    <message>
        <source>There are no functions yet.</source>
        <translation>Es gibt noch keine Funktionen.</translation>
    </message>
    <message>
        <source>%1, %2 deep.</source>
        <translation>%1, in der Tiefe %2.</translation>
    </message>
    <message>
        <source>Design state management</source>
        <translation>Umgang mit Zustand entwerfen</translation>
    </message>
    <message>
        <source>No store is drawn.</source>
        <translation>Kein Speicher ist gezeichnet.</translation>
    </message>
    <message>
        <source>State lies in %1.</source>
        <translation>Zustand liegt in %1.</translation>
    </message>
    <message>
        <source>Plan error handling and retries</source>
        <translation>Fehlerbehandlung und Wiederholungen planen</translation>
    </message>
    <message>
        <source>Events that fail are retried and then kept.</source>
        <translation>Ereignisse, die scheitern, werden wiederholt und dann aufbewahrt.</translation>
    </message>
    <message>
        <source>Implement idempotency</source>
        <translation>Idempotenz einbauen</translation>
    </message>
    <message>
        <source>Functions that get events at least once know them by a key, where repeating does harm.</source>
        <translation>Funktionen, die Ereignisse mindestens einmal bekommen, erkennen sie an einem Schlüssel, wo Wiederholen schadet.</translation>
    </message>
    <message>
        <source>Set appropriate timeouts</source>
        <translation>Passende Zeitlimits setzen</translation>
    </message>
    <message>
        <source>Each timeout is longer than what it limits usually takes.</source>
        <translation>Jedes Zeitlimit ist länger, als das Begrenzte gewöhnlich dauert.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 function</source>
        <translation>%1 Funktion</translation>
    </message>
    <message>
        <source>%1 functions</source>
        <translation>%1 Funktionen</translation>
    </message>
    <message>
        <source>%1 component</source>
        <translation>%1 Komponente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>The peak is %1 times the mean of %2 requests a second</source>
        <translation>Die Spitze ist %1-mal das Mittel von %2 Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>the functions cost %1 a month, containers that can always take their peak %2</source>
        <translation>die Funktionen kosten %1 im Monat, Container, die immer deren Spitze schaffen, %2</translation>
    </message>
    <message>
        <source>Event-driven workloads</source>
        <translation>Ereignisgesteuerte Lasten</translation>
    </message>
    <message>
        <source>%1 of %2 are started by events.</source>
        <translation>%1 von %2 werden von Ereignissen gestartet.</translation>
    </message>
    <message>
        <source>%1 of %2 are started by events: %3.</source>
        <translation>%1 von %2 werden von Ereignissen gestartet: %3.</translation>
    </message>
    <message>
        <source>Variable or unpredictable traffic</source>
        <translation>Schwankender oder unvorhersehbarer Verkehr</translation>
    </message>
    <message>
        <source>Cost optimization for sporadic usage</source>
        <translation>Geringe Kosten bei gelegentlicher Nutzung</translation>
    </message>
    <message>
        <source>In %1 of the time nothing arrives for a minute or longer; %2.</source>
        <translation>%1 der Zeit kommt eine Minute oder länger nichts an; %2.</translation>
    </message>
    <message>
        <source>Rapid development and deployment</source>
        <translation>Schnelles Entwickeln und Ausliefern</translation>
    </message>
    <message>
        <source>%1 are bought ready, %2 are written; no servers are looked after.</source>
        <translation>%1 werden fertig gekauft, %2 werden geschrieben; um Server kümmert sich niemand.</translation>
    </message>
    <message>
        <source>%1 are bought ready, %2 are written; %3 must be sized and patched.</source>
        <translation>%1 werden fertig gekauft, %2 werden geschrieben; %3 braucht Größenwahl und Patches.</translation>
    </message>
    <message>
        <source>Stateless operations</source>
        <translation>Zustandslose Operationen</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>State is kept in %1, not in functions</source>
        <translation>Zustand wird in %1 aufbewahrt, nicht in Funktionen</translation>
    </message>
    <message>
        <source>no event does harm when it comes twice</source>
        <translation>kein Ereignis schadet, wenn es zweimal kommt</translation>
    </message>
    <message>
        <source>%1 function would repeat effects when an event comes twice</source>
        <translation>%1 Funktion würde Wirkungen wiederholen, wenn ein Ereignis zweimal kommt</translation>
    </message>
    <message>
        <source>%1 functions would repeat effects when an event comes twice</source>
        <translation>%1 Funktionen würden Wirkungen wiederholen, wenn ein Ereignis zweimal kommt</translation>
    </message>
    <message>
        <source>Background processing tasks</source>
        <translation>Aufgaben im Hintergrund</translation>
    </message>
    <message>
        <source>Somebody waits for every function.</source>
        <translation>Auf jede Funktion wartet jemand.</translation>
    </message>
    <message>
        <source>Nobody waits for %1.</source>
        <translation>Niemand wartet auf %1.</translation>
    </message>
    <message>
        <source>Long-running processes</source>
        <translation>Lang laufende Vorgänge</translation>
    </message>
    <message>
        <source>The longest task is %1: 99 % end within %2, of the %3 that %4 allows.</source>
        <translation>Die längste Aufgabe ist %1: 99 % enden binnen %2, von den %3, die %4 erlaubt.</translation>
    </message>
    <message>
        <source>The longest task is %1: 99 % end within %2; the platform sets no limit.</source>
        <translation>Die längste Aufgabe ist %1: 99 % enden binnen %2; die Plattform setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Applications requiring persistent connections</source>
        <translation>Anwendungen mit dauerhaften Verbindungen</translation>
    </message>
    <message>
        <source>No clients are connected.</source>
        <translation>Es sind keine Clients angeschlossen.</translation>
    </message>
    <message>
        <source>A request holds its connection for %1 (95th percentile) and closes it; nothing is pushed to clients.</source>
        <translation>Eine Anfrage hält ihre Verbindung für %1 (95. Perzentil) und schließt sie; an Clients wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Workloads with predictable, constant load</source>
        <translation>Lasten mit vorhersehbarem, gleichmäßigem Verkehr</translation>
    </message>
    <message>
        <source>Latency-sensitive applications (cold start issues)</source>
        <translation>Latenzempfindliche Anwendungen (Kaltstarts)</translation>
    </message>
    <message>
        <source>No promise on latency is set for this project.</source>
        <translation>Für dieses Projekt ist keine Zusage zur Latenz gesetzt.</translation>
    </message>
    <message>
        <source>Nobody waits for a function.</source>
        <translation>Niemand wartet auf eine Funktion.</translation>
    </message>
    <message>
        <source>The promise is %1; a cold start of %2 takes %3 and meets %4 of its invocations.</source>
        <translation>Die Zusage ist %1; ein Kaltstart von %2 dauert %3 und trifft %4 der Aufrufe.</translation>
    </message>
    <message>
        <source>Complex orchestration requirements</source>
        <translation>Anspruchsvolle Ablaufsteuerung</translation>
    </message>
    <message>
        <source>%1 for each other at most, events are handed over %2 in a row%3</source>
        <translation>%1 höchstens aufeinander, Ereignisse werden %2 in Folge übergeben%3</translation>
    </message>
    <message>
        <source>%1 component waits</source>
        <translation>%1 Komponente wartet</translation>
    </message>
    <message>
        <source>%1 components wait</source>
        <translation>%1 Komponenten warten</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>, and there is no workflow.</source>
        <translation>, und es gibt keinen Ablauf.</translation>
    </message>
    <message>
        <source>; %1 takes about %2 steps and keeps the state of the process.</source>
        <translation>; %1 braucht etwa %2 Schritte und bewahrt den Zustand des Vorgangs.</translation>
    </message>
    <message>
        <source>Functions in a private network reach the internet through NAT gateways</source>
        <translation>Funktionen in einem privaten Netz erreichen das Internet über NAT-Gateways</translation>
    </message>
    <message>
        <source>Calls to the internet pass a NAT gateway, which is paid by volume too</source>
        <translation>Aufrufe ins Internet laufen über ein NAT-Gateway, das auch nach Menge bezahlt wird</translation>
    </message>
    <message>
        <source>Sampled requests are recorded as traces</source>
        <translation>Eine Stichprobe der Anfragen wird als Traces aufgezeichnet</translation>
    </message>
    <message>
        <source>Support plans, taxes, savings plans, credits</source>
        <translation>Supportverträge, Steuern, Savings Plans, Gutschriften</translation>
    </message>
    <message>
        <source>Data transfer between regions</source>
        <translation>Datenübertragung zwischen Regionen</translation>
    </message>
    <message>
        <source>Accounts created since 2025-07-15 get up to this much in their first 6 months, instead of the 12-month free amounts</source>
        <translation>Konten, die seit dem 2025-07-15 angelegt wurden, bekommen in den ersten 6 Monaten bis zu diesem Betrag, statt der Freimengen für 12 Monate</translation>
    </message>
    <message>
        <source>Each firing is one scheduler invocation</source>
        <translation>Jedes Auslösen ist ein Aufruf des Schedulers</translation>
    </message>
    <message>
        <source>Each request passes the gateway, in steps of 512 KB</source>
        <translation>Jede Anfrage geht durch das Gateway, in Schritten von 512 KB</translation>
    </message>
    <message>
        <source>Answers leave for the internet</source>
        <translation>Antworten gehen ins Internet</translation>
    </message>
    <message>
        <source>Requests that the gateway rejects are counted like the others</source>
        <translation>Anfragen, die das Gateway abweist, zählen wie die anderen</translation>
    </message>
    <message>
        <source>Each request passes the gateway</source>
        <translation>Jede Anfrage geht durch das Gateway</translation>
    </message>
    <message>
        <source>API caches and usage plans</source>
        <translation>API-Caches und Nutzungspläne</translation>
    </message>
    <message>
        <source>Each message passes the gateway, in steps of 32 KB</source>
        <translation>Jede Nachricht geht durch das Gateway, in Schritten von 32 KB</translation>
    </message>
    <message>
        <source>Minutes of open connections</source>
        <translation>Minuten offener Verbindungen</translation>
    </message>
    <message>
        <source>A request counts as one message; the minutes of connections are priced by their meter only</source>
        <translation>Eine Anfrage zählt als eine Nachricht; die Minuten der Verbindungen haben nur über ihren Zähler einen Preis</translation>
    </message>
    <message>
        <source>The cache, all month</source>
        <translation>Der Cache, den ganzen Monat</translation>
    </message>
    <message>
        <source>Hits of the cache</source>
        <translation>Treffer des Caches</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>Nutzungspläne</translation>
    </message>
    <message>
        <source>The cache is paid by the hour; its hits are not simulated</source>
        <translation>Der Cache wird nach Stunden bezahlt; seine Treffer werden nicht simuliert</translation>
    </message>
    <message>
        <source>The load balancer, all month</source>
        <translation>Der Load Balancer, den ganzen Monat</translation>
    </message>
    <message>
        <source>Bytes of answers, one unit for each 0.4 GB to functions</source>
        <translation>Bytes der Antworten, eine Einheit je 0,4 GB zu Funktionen</translation>
    </message>
    <message>
        <source>Bytes of requests, one unit for each 0.4 GB to functions</source>
        <translation>Bytes der Anfragen, eine Einheit je 0,4 GB zu Funktionen</translation>
    </message>
    <message>
        <source>A public address in each of two zones</source>
        <translation>Eine öffentliche Adresse in jeder von zwei Zonen</translation>
    </message>
    <message>
        <source>Load balancer units by connections and rules</source>
        <translation>Einheiten des Load Balancers nach Verbindungen und Regeln</translation>
    </message>
    <message>
        <source>A load balancer has no request validation, no usage plans and no throttling of its own</source>
        <translation>Ein Load Balancer prüft keine Anfragen und hat keine Nutzungspläne und keine eigene Drosselung</translation>
    </message>
    <message>
        <source>A function URL has no throttling, no authorisers but IAM, and leads to one function</source>
        <translation>Eine Funktions-URL hat keine Drosselung, keine Autorisierung außer IAM und führt zu einer Funktion</translation>
    </message>
    <message>
        <source>Each published event, in steps of 64 KB</source>
        <translation>Jedes veröffentlichte Ereignis, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Archive, replay, schema discovery and API destinations</source>
        <translation>Archiv, Wiedergabe, Schema-Erkennung und API-Ziele</translation>
    </message>
    <message>
        <source>Each event is put into the archive</source>
        <translation>Jedes Ereignis kommt ins Archiv</translation>
    </message>
    <message>
        <source>The archive keeps a month of events</source>
        <translation>Das Archiv bewahrt einen Monat Ereignisse auf</translation>
    </message>
    <message>
        <source>Replay, schema discovery and API destinations</source>
        <translation>Wiedergabe, Schema-Erkennung und API-Ziele</translation>
    </message>
    <message>
        <source>Events that the archive keeps from earlier months</source>
        <translation>Ereignisse aus früheren Monaten, die das Archiv aufbewahrt</translation>
    </message>
    <message>
        <source>Batches of records count one by one</source>
        <translation>Stapel von Datensätzen zählen einzeln</translation>
    </message>
    <message>
        <source>A pipe has one source and one target</source>
        <translation>Eine Pipe hat eine Quelle und ein Ziel</translation>
    </message>
    <message>
        <source>Each published message, in steps of 64 KB</source>
        <translation>Jede veröffentlichte Nachricht, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Deliveries to HTTP endpoints, which are paid; to queues and functions they are free</source>
        <translation>Zustellungen an HTTP-Endpunkte, die bezahlt werden; an Warteschlangen und Funktionen sind sie frei</translation>
    </message>
    <message>
        <source>FIFO topics, message filtering on payloads</source>
        <translation>FIFO-Themen, Filtern nach dem Inhalt der Nachrichten</translation>
    </message>
    <message>
        <source>Each published message</source>
        <translation>Jede veröffentlichte Nachricht</translation>
    </message>
    <message>
        <source>Volume published</source>
        <translation>Veröffentlichte Menge</translation>
    </message>
    <message>
        <source>Each delivery</source>
        <translation>Jede Zustellung</translation>
    </message>
    <message>
        <source>Volume delivered</source>
        <translation>Zugestellte Menge</translation>
    </message>
    <message>
        <source>Message filtering on payloads</source>
        <translation>Filtern nach dem Inhalt der Nachrichten</translation>
    </message>
    <message>
        <source>Each delivery to HTTP endpoints is paid</source>
        <translation>Jede Zustellung an HTTP-Endpunkte wird bezahlt</translation>
    </message>
    <message>
        <source>Each delivery to e-mail is paid</source>
        <translation>Jede Zustellung an E-Mail wird bezahlt</translation>
    </message>
    <message>
        <source>Each delivery to mobile push is paid</source>
        <translation>Jede Zustellung an mobile Geräte wird bezahlt</translation>
    </message>
    <message>
        <source>Each delivery to Firehose is paid</source>
        <translation>Jede Zustellung an Firehose wird bezahlt</translation>
    </message>
    <message>
        <source>Each message sent, in steps of 64 KB</source>
        <translation>Jede gesendete Nachricht, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Each batch received, in steps of 64 KB</source>
        <translation>Jeder empfangene Stapel, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Pollers ask even when the queue is empty</source>
        <translation>Abfragen laufen auch, wenn die Warteschlange leer ist</translation>
    </message>
    <message>
        <source>Each batch deleted after success</source>
        <translation>Jeder Stapel, der nach Erfolg gelöscht wird</translation>
    </message>
    <message>
        <source>Fair queues cost extra for each message with a group</source>
        <translation>Faire Warteschlangen kosten mehr für jede Nachricht mit einer Gruppe</translation>
    </message>
    <message>
        <source>Shards, all month</source>
        <translation>Shards, den ganzen Monat</translation>
    </message>
    <message>
        <source>Each record put, in units of 25 KB</source>
        <translation>Jeder geschriebene Datensatz, in Einheiten von 25 KB</translation>
    </message>
    <message>
        <source>Records are kept for more than 24 hours</source>
        <translation>Datensätze werden länger als 24 Stunden aufbewahrt</translation>
    </message>
    <message>
        <source>Records of more than 1 MB/s for a shard; writes are limited by their number only</source>
        <translation>Datensätze von mehr als 1 MB/s je Shard; das Schreiben ist nur der Zahl nach begrenzt</translation>
    </message>
    <message>
        <source>The stream, all month</source>
        <translation>Der Datenstrom, den ganzen Monat</translation>
    </message>
    <message>
        <source>Data put, each record rounded up to 1 KB</source>
        <translation>Geschriebene Daten, jeder Datensatz auf 1 KB aufgerundet</translation>
    </message>
    <message>
        <source>Data read by consumers</source>
        <translation>Von Empfängern gelesene Daten</translation>
    </message>
    <message>
        <source>The on-demand advantage mode</source>
        <translation>Die Betriebsart „On-Demand Advantage“</translation>
    </message>
    <message>
        <source>Retention beyond 24 hours and enhanced fan-out</source>
        <translation>Aufbewahrung über 24 Stunden und Enhanced Fan-out</translation>
    </message>
    <message>
        <source>The service chooses the shards; the number given here sets how many batches are in work at once</source>
        <translation>Der Dienst wählt die Shards; die Zahl hier legt fest, wie viele Stapel zugleich in Arbeit sind</translation>
    </message>
    <message>
        <source>Each invocation is a request</source>
        <translation>Jeder Aufruf ist eine Anfrage</translation>
    </message>
    <message>
        <source>Billed time times memory</source>
        <translation>Abgerechnete Zeit mal Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Provisioned instances are paid whether busy or not</source>
        <translation>Vorgehaltene Instanzen werden bezahlt, ob sie arbeiten oder nicht</translation>
    </message>
    <message>
        <source>Work on provisioned instances, at its own rate</source>
        <translation>Arbeit auf vorgehaltenen Instanzen, zum eigenen Satz</translation>
    </message>
    <message>
        <source>Functions write their logs to CloudWatch</source>
        <translation>Funktionen schreiben ihre Protokolle in CloudWatch</translation>
    </message>
    <message>
        <source>Answers to direct callers leave for the internet</source>
        <translation>Antworten an direkte Aufrufer gehen ins Internet</translation>
    </message>
    <message>
        <source>Each restored snapshot, by its memory (Java: free)</source>
        <translation>Jeder wiederhergestellte Schnappschuss, nach seinem Arbeitsspeicher (Java: frei)</translation>
    </message>
    <message>
        <source>The snapshot is kept in a cache all month (Java: free)</source>
        <translation>Der Schnappschuss liegt den ganzen Monat in einem Cache (Java: frei)</translation>
    </message>
    <message>
        <source>Ephemeral storage above 512 MB and response streaming</source>
        <translation>Flüchtiger Speicher über 512 MB und gestreamte Antworten</translation>
    </message>
    <message>
        <source>Storage of old logs, metrics and alarms</source>
        <translation>Aufbewahrung alter Protokolle, Metriken und Alarme</translation>
    </message>
    <message>
        <source>Asynchronous events above 256 KB count as one request here</source>
        <translation>Asynchrone Ereignisse über 256 KB zählen hier als eine Anfrage</translation>
    </message>
    <message>
        <source>Invocations on provisioned instances count for the free requests, as in AWS&apos;s own example</source>
        <translation>Aufrufe auf vorgehaltenen Instanzen zählen für die freien Anfragen mit, wie im Beispiel von AWS selbst</translation>
    </message>
    <message>
        <source>The lower limits of viewer events; data transfer of CloudFront</source>
        <translation>Die niedrigeren Grenzen von Viewer-Ereignissen; Datenübertragung von CloudFront</translation>
    </message>
    <message>
        <source>Runs at the edge, from us-east-1 only</source>
        <translation>Läuft am Netzrand, nur von us-east-1 aus</translation>
    </message>
    <message>
        <source>Only x86 processors at the edge</source>
        <translation>Am Netzrand nur x86-Prozessoren</translation>
    </message>
    <message>
        <source>Each step that executes, retries too</source>
        <translation>Jeder ausgeführte Schritt, auch Wiederholungen</translation>
    </message>
    <message>
        <source>Each execution</source>
        <translation>Jede Ausführung</translation>
    </message>
    <message>
        <source>Duration of executions times memory</source>
        <translation>Dauer der Ausführungen mal Arbeitsspeicher</translation>
    </message>
    <message>
        <source>25,000 events of history; the transition rate of 800 to 5,000 a second</source>
        <translation>25.000 Ereignisse im Verlauf; die Übergangsrate von 800 bis 5.000 je Sekunde</translation>
    </message>
    <message>
        <source>Express: memory above 64 MB for large definitions and payloads, logs of executions</source>
        <translation>Express: Arbeitsspeicher über 64 MB für große Definitionen und Inhalte, Protokolle der Ausführungen</translation>
    </message>
    <message>
        <source>Each execution starts with an invocation</source>
        <translation>Jede Ausführung beginnt mit einem Aufruf</translation>
    </message>
    <message>
        <source>Each step is a durable operation</source>
        <translation>Jeder Schritt ist eine dauerhafte Operation</translation>
    </message>
    <message>
        <source>What steps write down</source>
        <translation>Was Schritte niederschreiben</translation>
    </message>
    <message>
        <source>State is kept for a while after the end</source>
        <translation>Zustand wird nach dem Ende noch eine Weile aufbewahrt</translation>
    </message>
    <message>
        <source>Duration of the orchestrating function</source>
        <translation>Dauer der steuernden Funktion</translation>
    </message>
    <message>
        <source>25,000 events of history</source>
        <translation>25.000 Ereignisse im Verlauf</translation>
    </message>
    <message>
        <source>Steps are code of a function, billed by the operation and by what they write down</source>
        <translation>Schritte sind Code einer Funktion, abgerechnet nach Operationen und dem, was sie niederschreiben</translation>
    </message>
    <message>
        <source>There is no express type: every step is written down</source>
        <translation>Es gibt keine Express-Art: Jeder Schritt wird niedergeschrieben</translation>
    </message>
    <message>
        <source>Time of all replicas, idle or not, times vCPUs</source>
        <translation>Zeit aller Replikate, ob sie arbeiten oder nicht, mal vCPUs</translation>
    </message>
    <message>
        <source>Time of all replicas, idle or not, times memory</source>
        <translation>Zeit aller Replikate, ob sie arbeiten oder nicht, mal Arbeitsspeicher</translation>
    </message>
    <message>
        <source>A load balancer in front, all month</source>
        <translation>Ein Load Balancer davor, den ganzen Monat</translation>
    </message>
    <message>
        <source>Bytes through the load balancer, one unit for each GB</source>
        <translation>Bytes durch den Load Balancer, eine Einheit je GB</translation>
    </message>
    <message>
        <source>A public address in each of two zones for the load balancer</source>
        <translation>Eine öffentliche Adresse in jeder von zwei Zonen für den Load Balancer</translation>
    </message>
    <message>
        <source>Tasks come in fixed sizes: 1 vCPU has 2 to 8 GB</source>
        <translation>Tasks gibt es in festen Größen: 1 vCPU hat 2 bis 8 GB</translation>
    </message>
    <message>
        <source>Ephemeral storage above 20 GB, Spot</source>
        <translation>Flüchtiger Speicher über 20 GB, Spot</translation>
    </message>
    <message>
        <source>Load balancer units beyond the bytes of answers: new connections, rules</source>
        <translation>Einheiten des Load Balancers über die Bytes der Antworten hinaus: neue Verbindungen, Regeln</translation>
    </message>
    <message>
        <source>Public addresses of replicas, and logs</source>
        <translation>Öffentliche Adressen der Replikate und Protokolle</translation>
    </message>
    <message>
        <source>ARM processors: images must be built for them</source>
        <translation>ARM-Prozessoren: Images müssen dafür gebaut werden</translation>
    </message>
    <message>
        <source>The licence of Windows, by the vCPU</source>
        <translation>Die Lizenz für Windows, je vCPU</translation>
    </message>
    <message>
        <source>Windows containers: at least 5 minutes are billed</source>
        <translation>Windows-Container: Mindestens 5 Minuten werden abgerechnet</translation>
    </message>
    <message>
        <source>Time of all machines, idle or not</source>
        <translation>Zeit aller Maschinen, ob sie arbeiten oder nicht</translation>
    </message>
    <message>
        <source>The disk of each machine</source>
        <translation>Die Festplatte jeder Maschine</translation>
    </message>
    <message>
        <source>The empty part of the last machine</source>
        <translation>Der leere Teil der letzten Maschine</translation>
    </message>
    <message>
        <source>Reserved and Spot prices</source>
        <translation>Preise für Reserved und Spot</translation>
    </message>
    <message>
        <source>Replicas share machines by the larger of their vCPUs and their memory</source>
        <translation>Replikate teilen sich Maschinen nach dem Größeren aus vCPUs und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Burstable: full speed only for a share of the time. Replicas share machines by the larger of their vCPUs and their memory</source>
        <translation>Burstable: volle Geschwindigkeit nur für einen Teil der Zeit. Replikate teilen sich Maschinen nach dem Größeren aus vCPUs und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Burstable: full speed only for a share of the time. ARM processors. Replicas share machines by the larger of their vCPUs and their memory</source>
        <translation>Burstable: volle Geschwindigkeit nur für einen Teil der Zeit. ARM-Prozessoren. Replikate teilen sich Maschinen nach dem Größeren aus vCPUs und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>ARM processors. Replicas share machines by the larger of their vCPUs and their memory</source>
        <translation>ARM-Prozessoren. Replikate teilen sich Maschinen nach dem Größeren aus vCPUs und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Time of all replicas, as if always active, times vCPUs</source>
        <translation>Zeit aller Replikate, als wären sie immer aktiv, mal vCPUs</translation>
    </message>
    <message>
        <source>Time of all replicas times memory</source>
        <translation>Zeit aller Replikate mal Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Automatic deployment</source>
        <translation>Automatische Auslieferung</translation>
    </message>
    <message>
        <source>Idle replicas pay for memory only; here every replica counts as active</source>
        <translation>Untätige Replikate zahlen nur für Arbeitsspeicher; hier zählt jedes als aktiv</translation>
    </message>
    <message>
        <source>Minutes of builds</source>
        <translation>Minuten für das Bauen</translation>
    </message>
    <message>
        <source>Closed to new customers since 2026-04-30; AWS recommends ECS Express Mode</source>
        <translation>Seit dem 2026-04-30 für neue Kunden geschlossen; AWS empfiehlt ECS Express Mode</translation>
    </message>
    <message>
        <source>Closed to new customers since 2026-04-30: existing ones only</source>
        <translation>Seit dem 2026-04-30 für neue Kunden geschlossen: nur bestehende</translation>
    </message>
    <message>
        <source>A fee on the on-demand price of the machines</source>
        <translation>Ein Aufschlag auf den On-Demand-Preis der Maschinen</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Savings Plans</translation>
    </message>
    <message>
        <source>EC2 machines of your account, managed by Lambda for a fee; ARM processors</source>
        <translation>EC2-Maschinen Ihres Kontos, gegen Aufschlag von Lambda verwaltet; ARM-Prozessoren</translation>
    </message>
    <message>
        <source>Time of all replicas times vCPUs</source>
        <translation>Zeit aller Replikate mal vCPUs</translation>
    </message>
    <message>
        <source>Snapshots: reading, writing and keeping them</source>
        <translation>Snapshots: Lesen, Schreiben und Aufbewahren</translation>
    </message>
    <message>
        <source>Each item read, in steps of 4 KB</source>
        <translation>Jedes gelesene Element, in Schritten von 4 KB</translation>
    </message>
    <message>
        <source>Each query, in steps of 4 KB</source>
        <translation>Jede Abfrage, in Schritten von 4 KB</translation>
    </message>
    <message>
        <source>Each item written, in steps of 1 KB</source>
        <translation>Jedes geschriebene Element, in Schritten von 1 KB</translation>
    </message>
    <message>
        <source>Each item deleted, in steps of 1 KB</source>
        <translation>Jedes gelöschte Element, in Schritten von 1 KB</translation>
    </message>
    <message>
        <source>Provisioned read capacity, all month</source>
        <translation>Vorgehaltene Lesekapazität, den ganzen Monat</translation>
    </message>
    <message>
        <source>Provisioned write capacity, all month</source>
        <translation>Vorgehaltene Schreibkapazität, den ganzen Monat</translation>
    </message>
    <message>
        <source>Secondary indexes, transactions, backups, global tables</source>
        <translation>Sekundärindizes, Transaktionen, Sicherungen, globale Tabellen</translation>
    </message>
    <message>
        <source>Reads are counted as strongly consistent; eventually consistent ones cost half</source>
        <translation>Lesevorgänge zählen als streng konsistent; letztlich konsistente kosten die Hälfte</translation>
    </message>
    <message>
        <source>Storage of the infrequent-access class: no price was found</source>
        <translation>Speicher der Klasse für seltenen Zugriff: kein Preis gefunden</translation>
    </message>
    <message>
        <source>Infrequent access: dearer requests, cheaper storage</source>
        <translation>Seltener Zugriff: teurere Anfragen, billigerer Speicher</translation>
    </message>
    <message>
        <source>Continuous backups of what is stored</source>
        <translation>Laufende Sicherungen des Gespeicherten</translation>
    </message>
    <message>
        <source>Capacity that follows the load, second by second</source>
        <translation>Kapazität, die der Last folgt, Sekunde für Sekunde</translation>
    </message>
    <message>
        <source>Each operation on the storage</source>
        <translation>Jede Operation auf dem Speicher</translation>
    </message>
    <message>
        <source>Half of the calls cross zones, paid in both directions</source>
        <translation>Die Hälfte der Aufrufe quert Zonen, in beiden Richtungen bezahlt</translation>
    </message>
    <message>
        <source>Capacity that memory and connections ask for; the slow first call after a pause</source>
        <translation>Kapazität, die Arbeitsspeicher und Verbindungen verlangen; der langsame erste Aufruf nach einer Pause</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A relational database: keys, items and notifications have to be remodelled</source>
        <translation>Eine relationale Datenbank: Schlüssel, Elemente und Benachrichtigungen müssen neu modelliert werden</translation>
    </message>
    <message>
        <source>The instance, all month</source>
        <translation>Die Instanz, den ganzen Monat</translation>
    </message>
    <message>
        <source>Disk for the data</source>
        <translation>Festplatte für die Daten</translation>
    </message>
    <message>
        <source>Standby copies, backups, connections above what the instance holds</source>
        <translation>Standby-Kopien, Sicherungen, Verbindungen über das hinaus, was die Instanz hält</translation>
    </message>
    <message>
        <source>Each read, in steps of 1 KB</source>
        <translation>Jeder Lesevorgang, in Schritten von 1 KB</translation>
    </message>
    <message>
        <source>Each write, in steps of 1 KB</source>
        <translation>Jeder Schreibvorgang, in Schritten von 1 KB</translation>
    </message>
    <message>
        <source>The least that is metered: 0.1 GB</source>
        <translation>Das Wenigste, was gezählt wird: 0,1 GB</translation>
    </message>
    <message>
        <source>Clusters of nodes that are paid by the hour</source>
        <translation>Cluster aus Knoten, die nach Stunden bezahlt werden</translation>
    </message>
    <message>
        <source>The least that is metered: 1 GB</source>
        <translation>Das Wenigste, was gezählt wird: 1 GB</translation>
    </message>
    <message>
        <source>The node, all month</source>
        <translation>Der Knoten, den ganzen Monat</translation>
    </message>
    <message>
        <source>Whether the data fits the node</source>
        <translation>Ob die Daten in den Knoten passen</translation>
    </message>
    <message>
        <source>One node without a copy: data is lost when it fails</source>
        <translation>Ein Knoten ohne Kopie: Fällt er aus, sind die Daten verloren</translation>
    </message>
    <message>
        <source>Each object read</source>
        <translation>Jedes gelesene Objekt</translation>
    </message>
    <message>
        <source>Each object written</source>
        <translation>Jedes geschriebene Objekt</translation>
    </message>
    <message>
        <source>Each listing</source>
        <translation>Jedes Auflisten</translation>
    </message>
    <message>
        <source>Storage classes, replication, versioning</source>
        <translation>Speicherklassen, Replikation, Versionierung</translation>
    </message>
    <message>
        <source>Data sent to services on the internet leaves the region</source>
        <translation>Daten, die an Dienste im Internet gehen, verlassen die Region</translation>
    </message>
    <message>
        <source>Support plans, taxes, reservations and savings plans</source>
        <translation>Supportverträge, Steuern, Reservierungen und Savings Plans</translation>
    </message>
    <message>
        <source>NAT gateways: no price was found</source>
        <translation>NAT-Gateways: kein Preis gefunden</translation>
    </message>
    <message>
        <source>New accounts get this much for their first 30 days</source>
        <translation>Neue Konten bekommen diesen Betrag für ihre ersten 30 Tage</translation>
    </message>
    <message>
        <source>Cron expressions have a sixth field for seconds there</source>
        <translation>Cron-Ausdrücke haben dort ein sechstes Feld für Sekunden</translation>
    </message>
    <message>
        <source>Each call passes the gateway</source>
        <translation>Jeder Aufruf geht durch das Gateway</translation>
    </message>
    <message>
        <source>Gateway policies and external caches</source>
        <translation>Gateway-Richtlinien und externe Caches</translation>
    </message>
    <message>
        <source>One unit of the gateway, all month</source>
        <translation>Eine Einheit des Gateways, den ganzen Monat</translation>
    </message>
    <message>
        <source>Requests above what one unit can take</source>
        <translation>Anfragen über das hinaus, was eine Einheit schafft</translation>
    </message>
    <message>
        <source>One unit, paid by the hour whether used or not; its capacity is not simulated</source>
        <translation>Eine Einheit, nach Stunden bezahlt, ob benutzt oder nicht; ihre Kapazität wird nicht simuliert</translation>
    </message>
    <message>
        <source>No service level: for development only</source>
        <translation>Kein Service-Level: nur zum Entwickeln</translation>
    </message>
    <message>
        <source>One unit, paid by the month; its capacity is not simulated</source>
        <translation>Eine Einheit, nach Monaten bezahlt; ihre Kapazität wird nicht simuliert</translation>
    </message>
    <message>
        <source>The profile, all month</source>
        <translation>Das Profil, den ganzen Monat</translation>
    </message>
    <message>
        <source>Each request</source>
        <translation>Jede Anfrage</translation>
    </message>
    <message>
        <source>Answers leave from the edge</source>
        <translation>Antworten gehen vom Netzrand aus</translation>
    </message>
    <message>
        <source>Hits of the cache, rules and the firewall</source>
        <translation>Treffer des Caches, Regeln und die Firewall</translation>
    </message>
    <message>
        <source>Routes and caches, but does not check or transform requests like a gateway</source>
        <translation>Leitet weiter und speichert zwischen, prüft und verändert Anfragen aber nicht wie ein Gateway</translation>
    </message>
    <message>
        <source>Each delivery attempt, in steps of 64 KB</source>
        <translation>Jeder Zustellversuch, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Advanced filter matches</source>
        <translation>Treffer erweiterter Filter</translation>
    </message>
    <message>
        <source>The base fee, once for the subscription</source>
        <translation>Die Grundgebühr, einmal für das Abonnement</translation>
    </message>
    <message>
        <source>Each message received, in steps of 64 KB</source>
        <translation>Jede empfangene Nachricht, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Each message received is completed</source>
        <translation>Jede empfangene Nachricht wird abgeschlossen</translation>
    </message>
    <message>
        <source>Brokered connections above 1,000; receives that find nothing</source>
        <translation>Vermittelte Verbindungen über 1.000; Abfragen, die nichts finden</translation>
    </message>
    <message>
        <source>Subscriptions are queues that are asked, not pushed to</source>
        <translation>Abonnements sind Warteschlangen, die abgefragt werden, es wird nicht zugestellt</translation>
    </message>
    <message>
        <source>Each message put</source>
        <translation>Jede geschriebene Nachricht</translation>
    </message>
    <message>
        <source>Each batch fetched</source>
        <translation>Jeder geholte Stapel</translation>
    </message>
    <message>
        <source>The trigger asks even when the queue is empty</source>
        <translation>Der Auslöser fragt auch, wenn die Warteschlange leer ist</translation>
    </message>
    <message>
        <source>Each message deleted after success</source>
        <translation>Jede Nachricht, die nach Erfolg gelöscht wird</translation>
    </message>
    <message>
        <source>Capacity of waiting messages</source>
        <translation>Kapazität wartender Nachrichten</translation>
    </message>
    <message>
        <source>No first-in-first-out order; Service Bus has it</source>
        <translation>Keine Reihenfolge nach Eingang; Service Bus hat sie</translation>
    </message>
    <message>
        <source>Receives that found nothing</source>
        <translation>Abfragen, die nichts fanden</translation>
    </message>
    <message>
        <source>Each message completed</source>
        <translation>Jede abgeschlossene Nachricht</translation>
    </message>
    <message>
        <source>Brokered connections above 1,000</source>
        <translation>Vermittelte Verbindungen über 1.000</translation>
    </message>
    <message>
        <source>Brokered connections</source>
        <translation>Vermittelte Verbindungen</translation>
    </message>
    <message>
        <source>No sessions, so no first-in-first-out order</source>
        <translation>Keine Sitzungen, also keine Reihenfolge nach Eingang</translation>
    </message>
    <message>
        <source>One messaging unit, all month; operations are included</source>
        <translation>Eine Messaging-Einheit, den ganzen Monat; Operationen sind enthalten</translation>
    </message>
    <message>
        <source>Messages above what one unit can take</source>
        <translation>Nachrichten über das hinaus, was eine Einheit schafft</translation>
    </message>
    <message>
        <source>A throughput unit for each shard, all month</source>
        <translation>Eine Durchsatzeinheit für jeden Shard, den ganzen Monat</translation>
    </message>
    <message>
        <source>Each event sent, in steps of 64 KB</source>
        <translation>Jedes gesendete Ereignis, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>The limit of 1 MB/s of a throughput unit</source>
        <translation>Die Grenze von 1 MB/s einer Durchsatzeinheit</translation>
    </message>
    <message>
        <source>Capture, retention beyond what the price includes</source>
        <translation>Aufzeichnung, Aufbewahrung über das im Preis Enthaltene hinaus</translation>
    </message>
    <message>
        <source>A shard is a partition with a throughput unit of its own; Azure sells them apart. A batch that fails is not repeated unless the function has a retry policy: set the stream&apos;s retries to 0 to see that</source>
        <translation>Ein Shard ist eine Partition mit eigener Durchsatzeinheit; Azure verkauft sie getrennt. Ein Stapel, der scheitert, wird nicht wiederholt, wenn die Funktion keine Wiederholungsregel hat: Setzen Sie die Wiederholungen des Datenstroms auf 0, um das zu sehen</translation>
    </message>
    <message>
        <source>Events are kept for one day at most</source>
        <translation>Ereignisse werden höchstens einen Tag aufbewahrt</translation>
    </message>
    <message>
        <source>Events are captured to storage, for each throughput unit</source>
        <translation>Ereignisse werden in Speicher aufgezeichnet, für jede Durchsatzeinheit</translation>
    </message>
    <message>
        <source>One processing unit, all month; events are included</source>
        <translation>Eine Verarbeitungseinheit, den ganzen Monat; Ereignisse sind enthalten</translation>
    </message>
    <message>
        <source>Events above what one unit can take</source>
        <translation>Ereignisse über das hinaus, was eine Einheit schafft</translation>
    </message>
    <message>
        <source>Time an instance has work, times its size</source>
        <translation>Zeit, in der eine Instanz Arbeit hat, mal ihre Größe</translation>
    </message>
    <message>
        <source>Each execution on an instance that came on demand</source>
        <translation>Jede Ausführung auf einer Instanz, die bei Bedarf kam</translation>
    </message>
    <message>
        <source>Each execution on an always-ready instance; there is no free grant</source>
        <translation>Jede Ausführung auf einer stets bereiten Instanz; es gibt keine Freimenge</translation>
    </message>
    <message>
        <source>Always-ready instances are paid whether busy or not</source>
        <translation>Stets bereite Instanzen werden bezahlt, ob sie arbeiten oder nicht</translation>
    </message>
    <message>
        <source>Work on always-ready instances, on top of their baseline</source>
        <translation>Arbeit auf stets bereiten Instanzen, zusätzlich zu ihrem Grundbetrag</translation>
    </message>
    <message>
        <source>Minimum instances are always-ready instances</source>
        <translation>Mindestinstanzen sind stets bereite Instanzen</translation>
    </message>
    <message>
        <source>Functions write their logs to Application Insights</source>
        <translation>Funktionen schreiben ihre Protokolle in Application Insights</translation>
    </message>
    <message>
        <source>Data between services of a region is free, and crossing zones too</source>
        <translation>Daten zwischen Diensten einer Region sind frei, auch über Zonen hinweg</translation>
    </message>
    <message>
        <source>The storage account every function app needs</source>
        <translation>Das Speicherkonto, das jede Function App braucht</translation>
    </message>
    <message>
        <source>Retention of logs beyond the free period</source>
        <translation>Aufbewahrung von Protokollen über den freien Zeitraum hinaus</translation>
    </message>
    <message>
        <source>Virtual networks and private endpoints</source>
        <translation>Virtuelle Netze und private Endpunkte</translation>
    </message>
    <message>
        <source>Sizes are 512, 2,048 and 4,096 MB; one instance serves several requests, Python one at a time</source>
        <translation>Größen sind 512, 2.048 und 4.096 MB; eine Instanz bedient mehrere Anfragen, Python eine nach der anderen</translation>
    </message>
    <message>
        <source>runs as a custom handler, beside the functions host</source>
        <translation>läuft als Custom Handler neben dem Functions-Host</translation>
    </message>
    <message>
        <source>Duration times memory used</source>
        <translation>Dauer mal benutzter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory is what the function uses, up to 1,536 MB; every instance has about 1.5 GB and one CPU</source>
        <translation>Gezählt wird der von der Funktion benutzte Arbeitsspeicher bis 1.536 MB; jede Instanz hat etwa 1,5 GB und eine CPU</translation>
    </message>
    <message>
        <source>vCPU of allocated instances</source>
        <translation>vCPU der zugeteilten Instanzen</translation>
    </message>
    <message>
        <source>Memory of allocated instances</source>
        <translation>Arbeitsspeicher der zugeteilten Instanzen</translation>
    </message>
    <message>
        <source>Sizes are EP1, EP2 and EP3; at least one instance always runs</source>
        <translation>Größen sind EP1, EP2 und EP3; mindestens eine Instanz läuft immer</translation>
    </message>
    <message>
        <source>The orchestrator starts for each execution</source>
        <translation>Der Orchestrator startet für jede Ausführung</translation>
    </message>
    <message>
        <source>The orchestrator is replayed after each step</source>
        <translation>Der Orchestrator wird nach jedem Schritt nachgespielt</translation>
    </message>
    <message>
        <source>Least time and memory of each start</source>
        <translation>Mindestzeit und Mindestspeicher jedes Starts</translation>
    </message>
    <message>
        <source>Least time and memory of each replay</source>
        <translation>Mindestzeit und Mindestspeicher jedes Nachspielens</translation>
    </message>
    <message>
        <source>Storage transactions of the task hub: they depend on replays and polling</source>
        <translation>Speichertransaktionen des Task-Hubs: Sie hängen von Nachspielen und Abfragen ab</translation>
    </message>
    <message>
        <source>Replays of long histories that take more than 100 ms; choices need no replay but count as one</source>
        <translation>Nachspielen langer Verläufe, das über 100 ms dauert; Verzweigungen brauchen kein Nachspielen, zählen aber als eines</translation>
    </message>
    <message>
        <source>The orchestrator is a function that is replayed after each step, billed here as on the Consumption plan; the functions that it calls are billed as such</source>
        <translation>Der Orchestrator ist eine Funktion, die nach jedem Schritt nachgespielt wird, hier abgerechnet wie im Verbrauchstarif; die Funktionen, die er aufruft, werden als solche abgerechnet</translation>
    </message>
    <message>
        <source>There is no express type: every step is written down and replayed</source>
        <translation>Es gibt keine Express-Art: Jeder Schritt wird niedergeschrieben und nachgespielt</translation>
    </message>
    <message>
        <source>The trigger of each execution</source>
        <translation>Der Auslöser jeder Ausführung</translation>
    </message>
    <message>
        <source>Each action, failed ones too</source>
        <translation>Jede Aktion, auch gescheiterte</translation>
    </message>
    <message>
        <source>Calls of standard and enterprise connectors, which cost more</source>
        <translation>Aufrufe von Standard- und Enterprise-Konnektoren, die mehr kosten</translation>
    </message>
    <message>
        <source>Retention of run data</source>
        <translation>Aufbewahrung der Ablaufdaten</translation>
    </message>
    <message>
        <source>There is no express type</source>
        <translation>Es gibt keine Express-Art</translation>
    </message>
    <message>
        <source>Actions of a designer, not code</source>
        <translation>Aktionen aus einem Designer, kein Code</translation>
    </message>
    <message>
        <source>Each trigger</source>
        <translation>Jeder Auslöser</translation>
    </message>
    <message>
        <source>Each step calls a standard connector</source>
        <translation>Jeder Schritt ruft einen Standard-Konnektor auf</translation>
    </message>
    <message>
        <source>Each step calls an enterprise connector</source>
        <translation>Jeder Schritt ruft einen Enterprise-Konnektor auf</translation>
    </message>
    <message>
        <source>One instance, all month</source>
        <translation>Eine Instanz, den ganzen Monat</translation>
    </message>
    <message>
        <source>Memory of the instance, all month</source>
        <translation>Arbeitsspeicher der Instanz, den ganzen Monat</translation>
    </message>
    <message>
        <source>Steps above what one instance can do</source>
        <translation>Schritte über das hinaus, was eine Instanz schafft</translation>
    </message>
    <message>
        <source>Time of replicas with work, times vCPUs</source>
        <translation>Zeit der Replikate mit Arbeit, mal vCPUs</translation>
    </message>
    <message>
        <source>Time of replicas with work, times memory</source>
        <translation>Zeit der Replikate mit Arbeit, mal Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Replicas at their minimum without any work, at the idle rate</source>
        <translation>Mindestreplikate ganz ohne Arbeit, zum Satz für Untätigkeit</translation>
    </message>
    <message>
        <source>Replicas at their minimum without any work</source>
        <translation>Mindestreplikate ganz ohne Arbeit</translation>
    </message>
    <message>
        <source>The dedicated profile: no price was found</source>
        <translation>Das dedizierte Profil: kein Preis gefunden</translation>
    </message>
    <message>
        <source>Requests from inside the environment, which are free</source>
        <translation>Anfragen aus der Umgebung selbst, die frei sind</translation>
    </message>
    <message>
        <source>Consumption profile with a minimum of replicas</source>
        <translation>Verbrauchsprofil mit Mindestreplikaten</translation>
    </message>
    <message>
        <source>Time of all instances, idle or not</source>
        <translation>Zeit aller Instanzen, ob sie arbeiten oder nicht</translation>
    </message>
    <message>
        <source>Parts of an instance</source>
        <translation>Teile einer Instanz</translation>
    </message>
    <message>
        <source>Deployment slots</source>
        <translation>Bereitstellungs-Slots</translation>
    </message>
    <message>
        <source>Replicas are counted in instances by the larger of their vCPUs and their memory</source>
        <translation>Replikate zählen in Instanzen nach dem Größeren aus vCPUs und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The load balancer (no price was found), disks, reservations</source>
        <translation>Der Load Balancer (kein Preis gefunden), Festplatten, Reservierungen</translation>
    </message>
    <message>
        <source>Request units of reads</source>
        <translation>Request Units für Lesen</translation>
    </message>
    <message>
        <source>Request units of queries</source>
        <translation>Request Units für Abfragen</translation>
    </message>
    <message>
        <source>Request units of writes</source>
        <translation>Request Units für Schreiben</translation>
    </message>
    <message>
        <source>Request units of deletes</source>
        <translation>Request Units für Löschen</translation>
    </message>
    <message>
        <source>Provisioned throughput for reads, all month</source>
        <translation>Vorgehaltener Durchsatz zum Lesen, den ganzen Monat</translation>
    </message>
    <message>
        <source>Provisioned throughput for writes, all month</source>
        <translation>Vorgehaltener Durchsatz zum Schreiben, den ganzen Monat</translation>
    </message>
    <message>
        <source>Indexing cost of wide documents, several regions, autoscale, the free-tier account</source>
        <translation>Indexkosten breiter Dokumente, mehrere Regionen, Autoscale, das Konto mit Freimenge</translation>
    </message>
    <message>
        <source>Reads and writes are billed in request units: an item read takes 1 for each KB, a write about 5</source>
        <translation>Lesen und Schreiben werden in Request Units abgerechnet: Ein Element zu lesen kostet 1 je KB, zu schreiben etwa 5</translation>
    </message>
    <message>
        <source>Indexing cost of wide documents, the free-tier account</source>
        <translation>Indexkosten breiter Dokumente, das Konto mit Freimenge</translation>
    </message>
    <message>
        <source>Hours below the highest capacity</source>
        <translation>Stunden unter der höchsten Kapazität</translation>
    </message>
    <message>
        <source>Paid for the capacity given, as if it were used all the time; autoscale goes down to a tenth</source>
        <translation>Bezahlt wird die angegebene Kapazität, als wäre sie immer ausgelastet; Autoscale geht bis auf ein Zehntel herunter</translation>
    </message>
    <message>
        <source>The other regions</source>
        <translation>Die anderen Regionen</translation>
    </message>
    <message>
        <source>The price of one region that takes writes</source>
        <translation>Der Preis einer Region, die Schreibvorgänge annimmt</translation>
    </message>
    <message>
        <source>Capacity that memory asks for (a third of the GB in use); the minute that waking up takes</source>
        <translation>Kapazität, die der Arbeitsspeicher verlangt (ein Drittel der benutzten GB); die Minute, die das Aufwachen dauert</translation>
    </message>
    <message>
        <source>Nodes that hold the data, all month</source>
        <translation>Knoten für die Daten, den ganzen Monat</translation>
    </message>
    <message>
        <source>Sizes other than C1</source>
        <translation>Andere Größen als C1</translation>
    </message>
    <message>
        <source>Counted in caches of 1 GB (C1); larger sizes cost less for each GB</source>
        <translation>Gezählt in Caches von 1 GB (C1); größere kosten je GB weniger</translation>
    </message>
    <message>
        <source>Counted in caches of 1 GB (C1)</source>
        <translation>Gezählt in Caches von 1 GB (C1)</translation>
    </message>
    <message>
        <source>Two nodes that hold the data, all month</source>
        <translation>Zwei Knoten für die Daten, den ganzen Monat</translation>
    </message>
    <message>
        <source>Sizes other than B3</source>
        <translation>Andere Größen als B3</translation>
    </message>
    <message>
        <source>Counted in pairs of nodes of 3 GB (B3)</source>
        <translation>Gezählt in Paaren von Knoten mit 3 GB (B3)</translation>
    </message>
    <message>
        <source>250 MB, whatever size is asked for</source>
        <translation>250 MB, welche Größe auch verlangt ist</translation>
    </message>
    <message>
        <source>Holds 250 MB only</source>
        <translation>Fasst nur 250 MB</translation>
    </message>
    <message>
        <source>13 GB (general knowledge), whatever size is asked for</source>
        <translation>13 GB (allgemeines Wissen), welche Größe auch verlangt ist</translation>
    </message>
    <message>
        <source>Each blob read</source>
        <translation>Jeder gelesene Blob</translation>
    </message>
    <message>
        <source>Each blob written</source>
        <translation>Jeder geschriebene Blob</translation>
    </message>
    <message>
        <source>Other tiers and redundancy, events sent by the storage account</source>
        <translation>Andere Stufen und Redundanz, vom Speicherkonto gesendete Ereignisse</translation>
    </message>
    <message>
        <source>Volume read</source>
        <translation>Gelesene Menge</translation>
    </message>
    <message>
        <source>Listings: no price was found for this tier</source>
        <translation>Auflisten: für diese Stufe kein Preis gefunden</translation>
    </message>
    <message>
        <source>Kept for 30 days at least</source>
        <translation>Mindestens 30 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>Kept for 90 days at least; operations are priced as in the cool tier, which is too low</source>
        <translation>Mindestens 90 Tage aufbewahrt; Operationen haben den Preis der kühlen Stufe, was zu niedrig ist</translation>
    </message>
    <message>
        <source>Operations are priced as in the cool tier, which is too low</source>
        <translation>Operationen haben den Preis der kühlen Stufe, was zu niedrig ist</translation>
    </message>
    <message>
        <source>Objects have to be rehydrated for hours before they can be read</source>
        <translation>Objekte müssen stundenlang zurückgeholt werden, bevor sie sich lesen lassen</translation>
    </message>
    <message>
        <source>Functions in a private network reach the internet through Cloud NAT, for each machine behind it</source>
        <translation>Funktionen in einem privaten Netz erreichen das Internet über Cloud NAT, für jede Maschine dahinter</translation>
    </message>
    <message>
        <source>Calls to the internet pass Cloud NAT, which is paid by volume too</source>
        <translation>Aufrufe ins Internet laufen über Cloud NAT, das auch nach Menge bezahlt wird</translation>
    </message>
    <message>
        <source>Support plans, taxes, committed-use discounts</source>
        <translation>Supportverträge, Steuern, Rabatte für Nutzungszusagen</translation>
    </message>
    <message>
        <source>Traces: no price was found</source>
        <translation>Traces: kein Preis gefunden</translation>
    </message>
    <message>
        <source>New accounts get this much for their first 90 days</source>
        <translation>Neue Konten bekommen diesen Betrag für ihre ersten 90 Tage</translation>
    </message>
    <message>
        <source>Each job costs by the month, firings are free</source>
        <translation>Jeder Job kostet monatlich, das Auslösen ist frei</translation>
    </message>
    <message>
        <source>Events published to the transport topic</source>
        <translation>An das Transport-Thema veröffentlichte Ereignisse</translation>
    </message>
    <message>
        <source>Events delivered to subscribers</source>
        <translation>An Abonnenten zugestellte Ereignisse</translation>
    </message>
    <message>
        <source>Custom events pay their transport only</source>
        <translation>Eigene Ereignisse zahlen nur ihren Transport</translation>
    </message>
    <message>
        <source>Audit-log events and their logging charges</source>
        <translation>Ereignisse aus Audit-Protokollen und deren Protokollgebühren</translation>
    </message>
    <message>
        <source>Custom events pay the Pub/Sub transport only</source>
        <translation>Eigene Ereignisse zahlen nur den Transport über Pub/Sub</translation>
    </message>
    <message>
        <source>Events of Google sources</source>
        <translation>Ereignisse aus Google-Quellen</translation>
    </message>
    <message>
        <source>Events of Google sources are free; only the delivery is paid</source>
        <translation>Ereignisse aus Google-Quellen sind frei; nur die Zustellung wird bezahlt</translation>
    </message>
    <message>
        <source>Events of third parties are paid by number</source>
        <translation>Ereignisse Dritter werden nach Anzahl bezahlt</translation>
    </message>
    <message>
        <source>Messages published</source>
        <translation>Veröffentlichte Nachrichten</translation>
    </message>
    <message>
        <source>Messages pushed to each subscription</source>
        <translation>An jedes Abonnement zugestellte Nachrichten</translation>
    </message>
    <message>
        <source>Retained messages and snapshots</source>
        <translation>Aufbewahrte Nachrichten und Snapshots</translation>
    </message>
    <message>
        <source>Subscribers are written to, not called</source>
        <translation>An Abonnenten wird geschrieben, sie werden nicht aufgerufen</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Zugestellte Nachrichten</translation>
    </message>
    <message>
        <source>Order holds only within an ordering key, and a message may come twice</source>
        <translation>Die Reihenfolge gilt nur innerhalb eines Ordnungsschlüssels, und eine Nachricht kann zweimal kommen</translation>
    </message>
    <message>
        <source>Each task created, in steps of 32 KB</source>
        <translation>Jede angelegte Aufgabe, in Schritten von 32 KB</translation>
    </message>
    <message>
        <source>Each attempt to deliver, in steps of 32 KB</source>
        <translation>Jeder Zustellversuch, in Schritten von 32 KB</translation>
    </message>
    <message>
        <source>The limit of 500 dispatches a second</source>
        <translation>Die Grenze von 500 Zustellungen je Sekunde</translation>
    </message>
    <message>
        <source>At most 500 dispatches a second</source>
        <translation>Höchstens 500 Zustellungen je Sekunde</translation>
    </message>
    <message>
        <source>No first-in-first-out order</source>
        <translation>Keine Reihenfolge nach Eingang</translation>
    </message>
    <message>
        <source>Records pushed to each consumer, repeats too</source>
        <translation>An jeden Empfänger zugestellte Datensätze, auch Wiederholungen</translation>
    </message>
    <message>
        <source>No shards to buy and no reading again by position: a shard stands for an ordering key, of which one message at a time is in work</source>
        <translation>Keine Shards zu kaufen und kein erneutes Lesen nach Position: Ein Shard steht für einen Ordnungsschlüssel, von dem immer nur eine Nachricht in Arbeit ist</translation>
    </message>
    <message>
        <source>vCPU time of instances with work</source>
        <translation>vCPU-Zeit von Instanzen mit Arbeit</translation>
    </message>
    <message>
        <source>Memory time of instances with work</source>
        <translation>Speicherzeit von Instanzen mit Arbeit</translation>
    </message>
    <message>
        <source>vCPU time of kept instances with work</source>
        <translation>vCPU-Zeit gehaltener Instanzen mit Arbeit</translation>
    </message>
    <message>
        <source>Memory time of kept instances with work</source>
        <translation>Speicherzeit gehaltener Instanzen mit Arbeit</translation>
    </message>
    <message>
        <source>Kept instances without work, at the idle rate</source>
        <translation>Gehaltene Instanzen ohne Arbeit, zum Satz für Untätigkeit</translation>
    </message>
    <message>
        <source>Minimum instances without work, at the idle rate</source>
        <translation>Mindestinstanzen ohne Arbeit, zum Satz für Untätigkeit</translation>
    </message>
    <message>
        <source>Functions write their logs to Cloud Logging</source>
        <translation>Funktionen schreiben ihre Protokolle in Cloud Logging</translation>
    </message>
    <message>
        <source>Data between services of a region is free</source>
        <translation>Daten zwischen Diensten einer Region sind frei</translation>
    </message>
    <message>
        <source>Building the container and storing it in Artifact Registry</source>
        <translation>Den Container zu bauen und in Artifact Registry abzulegen</translation>
    </message>
    <message>
        <source>Committed-use discounts</source>
        <translation>Rabatte für Nutzungszusagen</translation>
    </message>
    <message>
        <source>runs in a container of your own: there is no buildpack for it</source>
        <translation>läuft in einem eigenen Container: Es gibt kein Buildpack dafür</translation>
    </message>
    <message>
        <source>Each invocation</source>
        <translation>Jeder Aufruf</translation>
    </message>
    <message>
        <source>Billed time times GHz (2.4 GHz to a vCPU)</source>
        <translation>Abgerechnete Zeit mal GHz (2,4 GHz je vCPU)</translation>
    </message>
    <message>
        <source>Minimum instances without work</source>
        <translation>Mindestinstanzen ohne Arbeit</translation>
    </message>
    <message>
        <source>Building the function and storing it</source>
        <translation>Die Funktion zu bauen und abzulegen</translation>
    </message>
    <message>
        <source>is not offered; its figures are those of Go</source>
        <translation>gibt es nicht; die Werte sind die von Go</translation>
    </message>
    <message>
        <source>A container of your own; with one vCPU or more it serves 80 requests at once unless told otherwise</source>
        <translation>Ein eigener Container; ab einer vCPU bedient er 80 Anfragen zugleich, wenn nichts anderes angegeben ist</translation>
    </message>
    <message>
        <source>Each step, failed and repeated ones too</source>
        <translation>Jeder Schritt, auch gescheiterte und wiederholte</translation>
    </message>
    <message>
        <source>The higher price of steps that call services outside Google Cloud</source>
        <translation>Der höhere Preis für Schritte, die Dienste außerhalb von Google Cloud aufrufen</translation>
    </message>
    <message>
        <source>10,000 executions at once</source>
        <translation>10.000 Ausführungen zugleich</translation>
    </message>
    <message>
        <source>100,000 steps for an execution</source>
        <translation>100.000 Schritte je Ausführung</translation>
    </message>
    <message>
        <source>Every step calls something outside Google Cloud</source>
        <translation>Jeder Schritt ruft etwas außerhalb von Google Cloud auf</translation>
    </message>
    <message>
        <source>A minimum of instances with CPU always on; there is no fee for requests</source>
        <translation>Mindestinstanzen mit stets zugeteilter CPU; Anfragen kosten keine Gebühr</translation>
    </message>
    <message>
        <source>The load balancer (no price was found)</source>
        <translation>Der Load Balancer (kein Preis gefunden)</translation>
    </message>
    <message>
        <source>For work that is pulled: it takes no requests from outside</source>
        <translation>Für Arbeit, die geholt wird: Von außen nimmt er keine Anfragen an</translation>
    </message>
    <message>
        <source>A worker pool has no address: callers have to leave work in a queue</source>
        <translation>Ein Worker Pool hat keine Adresse: Aufrufer müssen Arbeit in einer Warteschlange hinterlassen</translation>
    </message>
    <message>
        <source>Half a vCPU all the time, two in bursts. Replicas share machines by the larger of their vCPUs and their memory</source>
        <translation>Dauernd eine halbe vCPU, schubweise zwei. Replikate teilen sich Maschinen nach dem Größeren aus vCPUs und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>One vCPU all the time, two in bursts. Replicas share machines by the larger of their vCPUs and their memory</source>
        <translation>Dauernd eine vCPU, schubweise zwei. Replikate teilen sich Maschinen nach dem Größeren aus vCPUs und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Each document read</source>
        <translation>Jedes gelesene Dokument</translation>
    </message>
    <message>
        <source>Each query, counted as one document</source>
        <translation>Jede Abfrage, als ein Dokument gezählt</translation>
    </message>
    <message>
        <source>Each document written</source>
        <translation>Jedes geschriebene Dokument</translation>
    </message>
    <message>
        <source>Each document deleted</source>
        <translation>Jedes gelöschte Dokument</translation>
    </message>
    <message>
        <source>Index entries, backups; queries that return several documents</source>
        <translation>Indexeinträge, Sicherungen; Abfragen, die mehrere Dokumente liefern</translation>
    </message>
    <message>
        <source>There is no provisioned capacity; every document read, written or deleted is paid</source>
        <translation>Es gibt keine vorgehaltene Kapazität; jedes gelesene, geschriebene oder gelöschte Dokument wird bezahlt</translation>
    </message>
    <message>
        <source>The vCPU, all month</source>
        <translation>Die vCPU, den ganzen Monat</translation>
    </message>
    <message>
        <source>The memory, all month</source>
        <translation>Der Arbeitsspeicher, den ganzen Monat</translation>
    </message>
    <message>
        <source>Capacity, all month</source>
        <translation>Kapazität, den ganzen Monat</translation>
    </message>
    <message>
        <source>The lower prices of larger capacities</source>
        <translation>Die niedrigeren Preise größerer Kapazitäten</translation>
    </message>
    <message>
        <source>The price is that of 1 to 4 GB</source>
        <translation>Der Preis ist der für 1 bis 4 GB</translation>
    </message>
    <message>
        <source>The price is that of 5 to 10 GB</source>
        <translation>Der Preis ist der für 5 bis 10 GB</translation>
    </message>
    <message>
        <source>Other storage classes</source>
        <translation>Andere Speicherklassen</translation>
    </message>
    <message>
        <source>Zone plans, domains, taxes</source>
        <translation>Zonentarife, Domains, Steuern</translation>
    </message>
    <message>
        <source>Traces: part of the logs</source>
        <translation>Traces: Teil der Protokolle</translation>
    </message>
    <message>
        <source>Firings cost nothing by themselves: each is an ordinary request of the Worker</source>
        <translation>Das Auslösen selbst kostet nichts: Jedes ist eine gewöhnliche Anfrage des Workers</translation>
    </message>
    <message>
        <source>Each firing is an ordinary request of the Worker</source>
        <translation>Jedes Auslösen ist eine gewöhnliche Anfrage des Workers</translation>
    </message>
    <message>
        <source>Routing and TLS are built in; there is no gateway to pay</source>
        <translation>Routing und TLS sind eingebaut; es ist kein Gateway zu bezahlen</translation>
    </message>
    <message>
        <source>Requests for static assets are free</source>
        <translation>Anfragen nach statischen Dateien sind frei</translation>
    </message>
    <message>
        <source>Requests for static assets are free and run no code</source>
        <translation>Anfragen nach statischen Dateien sind frei und führen keinen Code aus</translation>
    </message>
    <message>
        <source>There is no event bus: each subscriber gets its own queue, and the publisher writes to each</source>
        <translation>Es gibt keinen Ereignisbus: Jeder Abonnent bekommt eine eigene Warteschlange, und der Sender schreibt in jede</translation>
    </message>
    <message>
        <source>There are no topics: each subscriber gets its own queue, and the publisher writes to each</source>
        <translation>Es gibt keine Themen: Jeder Abonnent bekommt eine eigene Warteschlange, und der Sender schreibt in jede</translation>
    </message>
    <message>
        <source>Each message written, in steps of 64 KB</source>
        <translation>Jede geschriebene Nachricht, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Each message read, retries too, in steps of 64 KB</source>
        <translation>Jede gelesene Nachricht, auch Wiederholungen, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Each message deleted after success, in steps of 64 KB</source>
        <translation>Jede nach Erfolg gelöschte Nachricht, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Each message written to the dead-letter queue</source>
        <translation>Jede in die Dead-Letter-Queue geschriebene Nachricht</translation>
    </message>
    <message>
        <source>Data that leaves a queue is free</source>
        <translation>Daten, die eine Warteschlange verlassen, sind frei</translation>
    </message>
    <message>
        <source>Messages are kept for 24 hours</source>
        <translation>Nachrichten werden 24 Stunden aufbewahrt</translation>
    </message>
    <message>
        <source>Each record written, in steps of 64 KB</source>
        <translation>Jeder geschriebene Datensatz, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Each record read, retries too, in steps of 64 KB</source>
        <translation>Jeder gelesene Datensatz, auch Wiederholungen, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Each record deleted in the end, in steps of 64 KB</source>
        <translation>Jeder am Ende gelöschte Datensatz, in Schritten von 64 KB</translation>
    </message>
    <message>
        <source>Each record written to the dead-letter queue</source>
        <translation>Jeder in die Dead-Letter-Queue geschriebene Datensatz</translation>
    </message>
    <message>
        <source>Pipelines: no price was found</source>
        <translation>Pipelines: kein Preis gefunden</translation>
    </message>
    <message>
        <source>There are no streams: a shard stands for a queue, without order between its messages, without reading again, and one consumer for each queue</source>
        <translation>Es gibt keine Datenströme: Ein Shard steht für eine Warteschlange, ohne Reihenfolge der Nachrichten, ohne erneutes Lesen und mit einem Empfänger je Warteschlange</translation>
    </message>
    <message>
        <source>CPU time; waiting is free</source>
        <translation>CPU-Zeit; Warten ist frei</translation>
    </message>
    <message>
        <source>One log event for each invocation that logs</source>
        <translation>Ein Protokolleintrag für jeden Aufruf, der protokolliert</translation>
    </message>
    <message>
        <source>Logs by volume from December 2026 on</source>
        <translation>Protokolle nach Menge ab Dezember 2026</translation>
    </message>
    <message>
        <source>Logs kept for 7 days of 30</source>
        <translation>Protokolle, die 7 von 30 Tagen aufbewahrt werden</translation>
    </message>
    <message>
        <source>The paid plan, once for the account</source>
        <translation>Der bezahlte Tarif, einmal für das Konto</translation>
    </message>
    <message>
        <source>Data that leaves is free</source>
        <translation>Ausgehende Daten sind frei</translation>
    </message>
    <message>
        <source>CPU limits per request</source>
        <translation>CPU-Grenzen je Anfrage</translation>
    </message>
    <message>
        <source>Runs in isolates of 128 MB next to the user; CPU time is paid, waiting is not</source>
        <translation>Läuft in Isolates von 128 MB nahe beim Nutzer; CPU-Zeit wird bezahlt, Warten nicht</translation>
    </message>
    <message>
        <source>One thread for each isolate: work does not spread over processors</source>
        <translation>Ein Thread je Isolate: Arbeit verteilt sich nicht auf Prozessoren</translation>
    </message>
    <message>
        <source>is not offered; port it to JavaScript, or use a container</source>
        <translation>gibt es nicht; nach JavaScript portieren oder einen Container benutzen</translation>
    </message>
    <message>
        <source>runs as WebAssembly</source>
        <translation>läuft als WebAssembly</translation>
    </message>
    <message>
        <source>runs on Pyodide: packages with native code may be missing</source>
        <translation>läuft auf Pyodide: Pakete mit nativem Code können fehlen</translation>
    </message>
    <message>
        <source>Free up to 100,000 requests a day</source>
        <translation>Frei bis 100.000 Anfragen am Tag</translation>
    </message>
    <message>
        <source>At most 10 ms of CPU for a request</source>
        <translation>Höchstens 10 ms CPU je Anfrage</translation>
    </message>
    <message>
        <source>Each execution is one invocation; steps are not</source>
        <translation>Jede Ausführung ist ein Aufruf; Schritte sind keine</translation>
    </message>
    <message>
        <source>CPU time of each step</source>
        <translation>CPU-Zeit jedes Schritts</translation>
    </message>
    <message>
        <source>State of executions is kept for a while after their end</source>
        <translation>Zustand von Ausführungen wird nach ihrem Ende noch eine Weile aufbewahrt</translation>
    </message>
    <message>
        <source>State that steps write beyond what the execution was started with</source>
        <translation>Zustand, den Schritte über das hinaus schreiben, womit die Ausführung begann</translation>
    </message>
    <message>
        <source>10,000 steps for an execution by default</source>
        <translation>10.000 Schritte je Ausführung, wenn nichts anderes angegeben ist</translation>
    </message>
    <message>
        <source>Steps are code in a Worker; waiting costs nothing</source>
        <translation>Schritte sind Code in einem Worker; Warten kostet nichts</translation>
    </message>
    <message>
        <source>Free up to 100,000 executions a day</source>
        <translation>Frei bis 100.000 Ausführungen am Tag</translation>
    </message>
    <message>
        <source>Time of all replicas, idle or not, times disk</source>
        <translation>Zeit aller Replikate, ob sie arbeiten oder nicht, mal Festplatte</translation>
    </message>
    <message>
        <source>Each request passes the container&apos;s Durable Object</source>
        <translation>Jede Anfrage geht durch das Durable Object des Containers</translation>
    </message>
    <message>
        <source>A Durable Object for each container</source>
        <translation>Ein Durable Object für jeden Container</translation>
    </message>
    <message>
        <source>Answers to direct callers leave for North America and Europe</source>
        <translation>Antworten an direkte Aufrufer gehen nach Nordamerika und Europa</translation>
    </message>
    <message>
        <source>The larger memory of the fixed sizes: 1 vCPU (standard-2) has 6 GB</source>
        <translation>Der größere Arbeitsspeicher der festen Größen: 1 vCPU (standard-2) hat 6 GB</translation>
    </message>
    <message>
        <source>CPU time of the Worker; egress to other parts of the world</source>
        <translation>CPU-Zeit des Workers; ausgehende Daten in andere Weltteile</translation>
    </message>
    <message>
        <source>Instances come in fixed sizes, from 1/16 vCPU and 256 MB to 4 vCPUs and 12 GB; what is asked for is billed here</source>
        <translation>Instanzen gibt es in festen Größen, von 1/16 vCPU und 256 MB bis 4 vCPUs und 12 GB; abgerechnet wird hier, was verlangt ist</translation>
    </message>
    <message>
        <source>Time of all instances, idle or not, times vCPUs</source>
        <translation>Zeit aller Instanzen, ob sie arbeiten oder nicht, mal vCPUs</translation>
    </message>
    <message>
        <source>Time of all instances, idle or not, times memory</source>
        <translation>Zeit aller Instanzen, ob sie arbeiten oder nicht, mal Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Instances of a fixed size; a replica that is larger takes several</source>
        <translation>Instanzen einer festen Größe; ein größeres Replikat nimmt mehrere</translation>
    </message>
    <message>
        <source>Each row read</source>
        <translation>Jede gelesene Zeile</translation>
    </message>
    <message>
        <source>Each query, counted as one row</source>
        <translation>Jede Abfrage, als eine Zeile gezählt</translation>
    </message>
    <message>
        <source>Each row written</source>
        <translation>Jede geschriebene Zeile</translation>
    </message>
    <message>
        <source>Each row deleted counts as written</source>
        <translation>Jede gelöschte Zeile zählt als geschrieben</translation>
    </message>
    <message>
        <source>Rows that a query scans beyond one; index writes</source>
        <translation>Zeilen, die eine Abfrage über eine hinaus durchsucht; Schreiben in Indizes</translation>
    </message>
    <message>
        <source>One database holds 10 GB at most: data has to be split</source>
        <translation>Eine Datenbank fasst höchstens 10 GB: Daten müssen aufgeteilt werden</translation>
    </message>
    <message>
        <source>Each key read</source>
        <translation>Jeder gelesene Schlüssel</translation>
    </message>
    <message>
        <source>Each key written</source>
        <translation>Jeder geschriebene Schlüssel</translation>
    </message>
    <message>
        <source>Each key deleted</source>
        <translation>Jeder gelöschte Schlüssel</translation>
    </message>
    <message>
        <source>Eventually consistent, up to 60 s and more elsewhere; one write a second and key</source>
        <translation>Letztlich konsistent, anderswo bis zu 60 s und länger; ein Schreibvorgang je Sekunde und Schlüssel</translation>
    </message>
    <message>
        <source>Each call of the object</source>
        <translation>Jeder Aufruf des Objekts</translation>
    </message>
    <message>
        <source>Wall time of the object while it works</source>
        <translation>Verstrichene Zeit, während das Objekt arbeitet</translation>
    </message>
    <message>
        <source>Each row written or deleted</source>
        <translation>Jede geschriebene oder gelöschte Zeile</translation>
    </message>
    <message>
        <source>Objects kept awake by WebSockets, alarms; rows of indexes</source>
        <translation>Objekte, die WebSockets wach halten, Alarme; Zeilen in Indizes</translation>
    </message>
    <message>
        <source>Each object is a single thread beside its data; 10 GB for an object</source>
        <translation>Jedes Objekt ist ein einzelner Thread bei seinen Daten; 10 GB je Objekt</translation>
    </message>
    <message>
        <source>Each value read, in steps of 4 KB</source>
        <translation>Jeder gelesene Wert, in Schritten von 4 KB</translation>
    </message>
    <message>
        <source>Each value written, in steps of 4 KB</source>
        <translation>Jeder geschriebene Wert, in Schritten von 4 KB</translation>
    </message>
    <message>
        <source>Each value deleted</source>
        <translation>Jeder gelöschte Wert</translation>
    </message>
    <message>
        <source>Objects kept awake by WebSockets, alarms</source>
        <translation>Objekte, die WebSockets wach halten, Alarme</translation>
    </message>
    <message>
        <source>Each object is a single thread beside its data</source>
        <translation>Jedes Objekt ist ein einzelner Thread bei seinen Daten</translation>
    </message>
    <message>
        <source>Each key read, missing ones too</source>
        <translation>Jeder gelesene Schlüssel, auch fehlende</translation>
    </message>
    <message>
        <source>The Cache API: no figures were found</source>
        <translation>Die Cache-API: keine Werte gefunden</translation>
    </message>
    <message>
        <source>There is no cache in memory: KV is eventually consistent, up to 60 s and more elsewhere, with one write a second and key</source>
        <translation>Es gibt keinen Cache im Arbeitsspeicher: KV ist letztlich konsistent, anderswo bis zu 60 s und länger, mit einem Schreibvorgang je Sekunde und Schlüssel</translation>
    </message>
    <message>
        <source>Deletes are free</source>
        <translation>Löschen ist frei</translation>
    </message>
    <message>
        <source>No charge for data that leaves</source>
        <translation>Ausgehende Daten kosten nichts</translation>
    </message>
    <message>
        <source>Kept for 30 days at least; reading costs by volume</source>
        <translation>Mindestens 30 Tage aufbewahrt; Lesen kostet nach Menge</translation>
    </message>
    <message>
        <source>billed ms</source>
        <translation>abgerechnete ms</translation>
    </message>
    <message>
        <source>provisioned billed ms</source>
        <translation>abgerechnete ms vorgehaltener Instanzen</translation>
    </message>
    <message>
        <source>init ms</source>
        <translation>ms Initialisierung</translation>
    </message>
    <message>
        <source>cpu ms</source>
        <translation>ms CPU</translation>
    </message>
    <message>
        <source>provisioned instance ms</source>
        <translation>ms vorgehaltener Instanzen</translation>
    </message>
    <message>
        <source>idle min instance ms</source>
        <translation>ms untätiger Mindestinstanzen</translation>
    </message>
    <message>
        <source>instance ms</source>
        <translation>ms der Instanzen</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>deletes</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>empty receives</source>
        <translation>leere Abfragen</translation>
    </message>
    <message>
        <source>message receives</source>
        <translation>abgefragte Nachrichten</translation>
    </message>
    <message>
        <source>message deletes</source>
        <translation>gelöschte Nachrichten</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>tote Nachrichten</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>Lesevorgänge</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>components that wait for each other</source>
        <translation>Komponenten, die aufeinander warten</translation>
    </message>
    <message>
        <source>peak over mean, from which traffic is variable</source>
        <translation>Spitze im Verhältnis zum Mittel, ab der Verkehr schwankt</translation>
    </message>
    <message>
        <source>share of the time without arrivals, from which use is sporadic</source>
        <translation>Anteil der Zeit ohne Ankünfte, ab dem die Nutzung gelegentlich ist</translation>
    </message>
    <message>
        <source>of the platform&apos;s longest timeout</source>
        <translation>des längsten Zeitlimits der Plattform</translation>
    </message>
    <message>
        <source>seconds that one request stays open</source>
        <translation>Sekunden, die eine Anfrage offen bleibt</translation>
    </message>
    <message>
        <source>package up to which dependencies are few</source>
        <translation>Paketgröße, bis zu der es wenige Abhängigkeiten sind</translation>
    </message>
    <message>
        <source>CPU work up to which a function is small</source>
        <translation>CPU-Arbeit, bis zu der eine Funktion klein ist</translation>
    </message>
    <message>
        <source>cold start up to which initialisation is fast</source>
        <translation>Kaltstart, bis zu dem die Initialisierung schnell ist</translation>
    </message>
    <message>
        <source>timeout over 99th percentile</source>
        <translation>Zeitlimit im Verhältnis zum 99. Perzentil</translation>
    </message>
    <message>
        <source>peak over mean, below which traffic is constant</source>
        <translation>Spitze im Verhältnis zum Mittel, unter der Verkehr gleichmäßig ist</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>map</source>
        <translation>je Element</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>succeed</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>north america</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <source>south america</source>
        <translation>Südamerika</translation>
    </message>
    <message>
        <source>europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>oceania</source>
        <translation>Ozeanien</translation>
    </message>
    <message>
        <source>go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation>vorgehalten</translation>
    </message>
    <message>
        <source>csv</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>us</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>async</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>abfragen</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>veröffentlichen</translation>
    </message>
    <message>
        <source>invoke</source>
        <translation>aufrufen</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>erring</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>the prices of %1 are of %2: those of %3 were others, perhaps</source>
        <translation>die Preise von %1 sind vom %2: am %3 galten vielleicht andere</translation>
    </message>
    <message>
        <source>the prices of %1 are of %2: those of %3 are not known yet</source>
        <translation>die Preise von %1 sind vom %2: die am %3 sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>The run was broken off after %1 s: %2.</source>
        <translation>Der Lauf wurde nach %1 s abgebrochen: %2.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3 %) were under way at the end and are in no latency and no share: true latencies are higher. Either the run is short for them, or the load outgrows the architecture.</source>
        <translation>%1 von %2 Anfragen (%3 %) waren am Ende noch unterwegs und stehen in keiner Latenz und keinem Anteil: die wahren Latenzen sind höher. Entweder ist der Lauf für sie zu kurz, oder die Last übersteigt die Architektur.</translation>
    </message>
    <message>
        <source>Of %1 completed requests the 99th percentile is the slowest one.</source>
        <translation>Bei %1 abgeschlossenen Anfragen ist das 99. Perzentil die langsamste.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 GB x %2 hours</source>
        <translation>%1 GB x %2 Stunden</translation>
    </message>
    <message>
        <source>%1 consumers x %2 shards x %3 hours</source>
        <translation>%1 Verbraucher x %2 Shards x %3 Stunden</translation>
    </message>
    <message>
        <source>more than %1 requests were under way at the same time: the load outgrows the architecture</source>
        <translation>mehr als %1 Anfragen waren gleichzeitig unterwegs: die Last übersteigt die Architektur</translation>
    </message>
    <message>
        <source>Each consumer has every shard to itself, all month</source>
        <translation>Jeder Verbraucher hat jeden Shard für sich, den ganzen Monat</translation>
    </message>
    <message>
        <source>Volume read by the consumers</source>
        <translation>Von den Verbrauchern gelesenes Volumen</translation>
    </message>
    <message>
        <source>Each message sent, in steps of 64 KB; behind a Service Bus topic this is a subscription, and the topic has them</source>
        <translation>Jede gesendete Nachricht, in Schritten von 64 KB; hinter einem Service-Bus-Thema ist dies ein Abonnement, und das Thema zählt sie</translation>
    </message>
    <message>
        <source>Events delivered to subscribers; a queue counts its own</source>
        <translation>An Abonnenten zugestellte Ereignisse; eine Warteschlange zählt ihre selbst</translation>
    </message>
    <message>
        <source>Messages pushed to each subscription; one that is drawn as a queue counts its own</source>
        <translation>An jedes Abonnement zugestellte Nachrichten; eines, das als Warteschlange gezeichnet ist, zählt seine selbst</translation>
    </message>
    <message>
        <source>Messages published; behind a topic this is a subscription, and the topic has them</source>
        <translation>Veröffentlichte Nachrichten; hinter einem Thema ist dies ein Abonnement, und das Thema zählt sie</translation>
    </message>
    <message>
        <source>The daily limit of log events on the free plans</source>
        <translation>Die Tagesgrenze der Protokollereignisse in den kostenlosen Tarifen</translation>
    </message>
    <message>
        <source>Write, read and delete for each subscriber; a queue as subscriber counts its own</source>
        <translation>Schreiben, Lesen und Löschen für jeden Abonnenten; eine Warteschlange als Abonnent zählt ihre selbst</translation>
    </message>
    <message>
        <source>Reads and deletes of messages that were taken in go on when the operations of the day are used up</source>
        <translation>Lesen und Löschen angenommener Nachrichten geht weiter, wenn die Operationen des Tages verbraucht sind</translation>
    </message>
    <message>
        <source>Messages are refused when 10,000 operations are used up on a day (UTC)</source>
        <translation>Nachrichten werden abgewiesen, sobald 10.000 Operationen eines Tages (UTC) verbraucht sind</translation>
    </message>
    <message>
        <source>Each request; one that another Worker makes by a service binding is not counted again</source>
        <translation>Jede Anfrage; eine, die ein anderer Worker über eine Dienstbindung stellt, zählt nicht noch einmal</translation>
    </message>
    <message>
        <source>Requests beyond 100,000 a day (UTC) are refused with error 1027</source>
        <translation>Anfragen über 100.000 am Tag (UTC) werden mit Fehler 1027 abgewiesen</translation>
    </message>
    <message>
        <source>Executions beyond 100,000 a day (UTC) are refused</source>
        <translation>Ausführungen über 100.000 am Tag (UTC) werden abgewiesen</translation>
    </message>
    <message>
        <source>Each request passes a Worker, unless a Worker makes it</source>
        <translation>Jede Anfrage läuft durch einen Worker, außer ein Worker stellt sie</translation>
    </message>
    <message>
        <source>Requests beyond 100,000 and 13,000 GB-seconds a day (UTC) are refused</source>
        <translation>Anfragen über 100.000 und 13.000 GB-Sekunden am Tag (UTC) werden abgewiesen</translation>
    </message>
    <message>
        <source>Queries beyond 5 million rows read and 100,000 written a day (UTC) are refused</source>
        <translation>Abfragen über 5 Millionen gelesene und 100.000 geschriebene Zeilen am Tag (UTC) werden abgewiesen</translation>
    </message>
    <message>
        <source>Reads beyond 100,000 and writes beyond 1,000 a day (UTC) are refused</source>
        <translation>Lesen über 100.000 und Schreiben über 1.000 am Tag (UTC) wird abgewiesen</translation>
    </message>
    <message>
        <source>%1; it is a timestamp: set the time unit to &quot;timestamp&quot;</source>
        <translation>%1; es ist ein Zeitstempel: stellen Sie die Zeiteinheit auf &quot;timestamp&quot;</translation>
    </message>
    <message>
        <source>%1; it looks like a time since 1970 in %2: set the time unit to &quot;%2&quot;</source>
        <translation>%1; es sieht nach einer Zeit seit 1970 in %2 aus: stellen Sie die Zeiteinheit auf &quot;%2&quot;</translation>
    </message>
    <message>
        <source>found no column of times. Expected a table with a row for each request, its fields between commas, semicolons or tabs, and a column of times: seconds, or timestamps such as 2023-11-16 18:17:03</source>
        <translation>keine Spalte mit Zeiten gefunden. Erwartet wird eine Tabelle mit einer Zeile je Anfrage, Feldern zwischen Kommas, Semikolons oder Tabulatoren und einer Spalte mit Zeiten: Sekunden oder Zeitstempel wie 2023-11-16 18:17:03</translation>
    </message>
    <message>
        <source>is empty. Expected a table with a row for each request and its time</source>
        <translation>ist leer. Erwartet wird eine Tabelle mit einer Zeile je Anfrage und ihrer Zeit</translation>
    </message>
    <message>
        <source>notifications of changes call no API; put a function between</source>
        <translation>Meldungen von Änderungen rufen keine API auf; setzen Sie eine Funktion dazwischen</translation>
    </message>
    <message>
        <source>bun</source>
        <translation>Bun</translation>
    </message>
    <message>
        <source>llrt</source>
        <translation>LLRT</translation>
    </message>
    <message>
        <source>cpp</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>Provisioned instances are kept as minimum instances</source>
        <translation>Vorgehaltene Instanzen gibt es als Mindestzahl von Instanzen</translation>
    </message>
    <message>
        <source>Minimum instances are kept as provisioned ones, and paid so</source>
        <translation>Die Mindestzahl wird als vorgehaltene Instanzen bereitgestellt und so bezahlt</translation>
    </message>
    <message>
        <source>There are no destinations: the code has to send to %1 itself</source>
        <translation>Es gibt keine Ziele für Ergebnisse: der Code muss selbst an %1 senden</translation>
    </message>
    <message>
        <source>%1 x %2 / %3 hours</source>
        <translation>%1 x %2 / %3 Stunden</translation>
    </message>
    <message>
        <source>Records are kept for more than 7 days, paid by volume</source>
        <translation>Datensätze werden länger als 7 Tage aufbewahrt, bezahlt nach Menge</translation>
    </message>
    <message>
        <source>An item holds 400 KB at most</source>
        <translation>Ein Eintrag fasst höchstens 400 KB</translation>
    </message>
    <message>
        <source>Events are kept for 7 days at most</source>
        <translation>Ereignisse werden höchstens 7 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>One batch of a shard at a time</source>
        <translation>Ein Stapel je Shard gleichzeitig</translation>
    </message>
    <message>
        <source>A failed batch is not halved</source>
        <translation>Ein fehlgeschlagener Stapel wird nicht halbiert</translation>
    </message>
    <message>
        <source>Events are kept for 90 days at most</source>
        <translation>Ereignisse werden höchstens 90 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>Messages cannot be delayed; Cloud Tasks can</source>
        <translation>Nachrichten lassen sich nicht verzögern; Cloud Tasks kann es</translation>
    </message>
    <message>
        <source>A message comes again after 600 s at most, unless its time is extended</source>
        <translation>Eine Nachricht kommt nach höchstens 600 s wieder, wenn ihre Frist nicht verlängert wird</translation>
    </message>
    <message>
        <source>A message goes to the dead-letter topic after 100 deliveries at most</source>
        <translation>Eine Nachricht geht nach höchstens 100 Zustellungen in das Dead-Letter-Thema</translation>
    </message>
    <message>
        <source>Messages are retained for more than a day, to be read again</source>
        <translation>Nachrichten werden länger als einen Tag aufbewahrt, um wieder gelesen zu werden</translation>
    </message>
    <message>
        <source>Snapshots, and messages that stay unread for more than a day</source>
        <translation>Snapshots, und Nachrichten, die länger als einen Tag ungelesen bleiben</translation>
    </message>
    <message>
        <source>Messages are kept for 31 days at most</source>
        <translation>Nachrichten werden höchstens 31 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>A document holds 1 MB at most</source>
        <translation>Ein Dokument fasst höchstens 1 MB</translation>
    </message>
    <message>
        <source>Messages are kept for 14 days at most</source>
        <translation>Nachrichten werden höchstens 14 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>The code of a Worker has 10 MB at most; a later page of the documentation says 64 MB</source>
        <translation>Der Code eines Workers hat höchstens 10 MB; eine spätere Seite der Dokumentation nennt 64 MB</translation>
    </message>
    <message>
        <source>mean latency</source>
        <translation>mittlere Latenz</translation>
    </message>
    <message>
        <source>p50 latency</source>
        <translation>p50-Latenz</translation>
    </message>
    <message>
        <source>p90 latency</source>
        <translation>p90-Latenz</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95-Latenz</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
    <message>
        <source>p99.9 latency</source>
        <translation>p99.9-Latenz</translation>
    </message>
    <message>
        <source>longest latency</source>
        <translation>längste Latenz</translation>
    </message>
    <message>
        <source>p99 latency of the worst second</source>
        <translation>p99-Latenz der schlechtesten Sekunde</translation>
    </message>
    <message>
        <source>requests arrived</source>
        <translation>eingetroffene Anfragen</translation>
    </message>
    <message>
        <source>requests completed</source>
        <translation>abgeschlossene Anfragen</translation>
    </message>
    <message>
        <source>requests failed</source>
        <translation>gescheiterte Anfragen</translation>
    </message>
    <message>
        <source>requests throttled</source>
        <translation>gedrosselte Anfragen</translation>
    </message>
    <message>
        <source>requests timed out</source>
        <translation>Anfragen über dem Zeitlimit</translation>
    </message>
    <message>
        <source>requests dead-lettered</source>
        <translation>Anfragen in der Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>requests duplicated</source>
        <translation>doppelte Anfragen</translation>
    </message>
    <message>
        <source>requests in flight</source>
        <translation>laufende Anfragen</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>Erfolgsrate</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>cold start rate</source>
        <translation>Kaltstartrate</translation>
    </message>
    <message>
        <source>most instances</source>
        <translation>höchste Instanzenzahl</translation>
    </message>
    <message>
        <source>monthly cost</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>cost per million requests</source>
        <translation>Kosten je Million Anfragen</translation>
    </message>
    <message>
        <source>one function may use %1 different components</source>
        <translation>eine Funktion darf %1 verschiedene Komponenten benutzen</translation>
    </message>
    <message>
        <source>from %1 messages per second on, a window of a second gathers several</source>
        <translation>ab %1 Nachrichten pro Sekunde sammelt ein Fenster von einer Sekunde mehrere</translation>
    </message>
    <message>
        <source>a window of %1 s is proposed</source>
        <translation>vorgeschlagen wird ein Fenster von %1 s</translation>
    </message>
    <message>
        <source>a full batch may take %1 % of the timeout</source>
        <translation>ein voller Stapel darf %1 % des Zeitlimits dauern</translation>
    </message>
    <message>
        <source>limit for consumers that one function hands events to: %1</source>
        <translation>Grenze für Empfänger, denen eine Funktion Ereignisse weiterreicht: %1</translation>
    </message>
    <message>
        <source>limit for components that wait for each other: %1</source>
        <translation>Grenze für Komponenten, die aufeinander warten: %1</translation>
    </message>
    <message>
        <source>%1 % of the caller&apos;s timeout is proposed for the call</source>
        <translation>vorgeschlagen werden für den Aufruf %1 % des Zeitlimits des Aufrufers</translation>
    </message>
    <message>
        <source>limit for calls that one request may become at the last layer: %1</source>
        <translation>Grenze für Aufrufe, zu denen eine Anfrage in der letzten Schicht werden kann: %1</translation>
    </message>
    <message>
        <source>limit for waiting for other functions: %1 % of the caller&apos;s time</source>
        <translation>Grenze für das Warten auf andere Funktionen: %1 % der Zeit des Aufrufers</translation>
    </message>
    <message>
        <source>cold starts rarer than %1 % of invocations do not matter</source>
        <translation>Kaltstarts, die seltener sind als %1 % der Aufrufe, sind ohne Belang</translation>
    </message>
    <message>
        <source>limit for the package: %1 % of a cold start</source>
        <translation>Grenze für das Paket: %1 % eines Kaltstarts</translation>
    </message>
    <message>
        <source>the runtime&apos;s start may take %1 % of the promised latency</source>
        <translation>der Start der Laufzeitumgebung darf %1 % der zugesagten Latenz dauern</translation>
    </message>
    <message>
        <source>at least %1 % of the provisioned instances should work at the peak</source>
        <translation>mindestens %1 % der vorgehaltenen Instanzen sollten in der Spitze arbeiten</translation>
    </message>
    <message>
        <source>it may cost up to %1 % more</source>
        <translation>es darf bis zu %1 % mehr kosten</translation>
    </message>
    <message>
        <source>worth it from %1 % of the time saved</source>
        <translation>lohnt sich ab %1 % gesparter Zeit</translation>
    </message>
    <message>
        <source>nobody notices less than %1 ms saved</source>
        <translation>weniger als %1 ms Ersparnis bemerkt niemand</translation>
    </message>
    <message>
        <source>worth it from %1 % of the money saved</source>
        <translation>lohnt sich ab %1 % gespartem Geld</translation>
    </message>
    <message>
        <source>worth it from $%1 saved a month</source>
        <translation>lohnt sich ab $%1 Ersparnis im Monat</translation>
    </message>
    <message>
        <source>it may take up to %1 % longer</source>
        <translation>es darf bis zu %1 % länger dauern</translation>
    </message>
    <message>
        <source>%1 times the 99th percentile is proposed</source>
        <translation>vorgeschlagen wird das %1-fache des 99. Perzentils</translation>
    </message>
    <message>
        <source>the timeout should be at least %1 times the 99th percentile of the duration</source>
        <translation>das Zeitlimit sollte mindestens das %1-fache des 99. Perzentils der Dauer sein</translation>
    </message>
    <message>
        <source>timeouts shorter than %1 s do no harm</source>
        <translation>Zeitlimits unter %1 s schaden nicht</translation>
    </message>
    <message>
        <source>the timeout should be at most %1 times the 99th percentile of the duration</source>
        <translation>das Zeitlimit sollte höchstens das %1-fache des 99. Perzentils der Dauer sein</translation>
    </message>
    <message>
        <source>the 99th percentile may take %1 % of the platform&apos;s longest timeout</source>
        <translation>das 99. Perzentil darf %1 % des längsten Zeitlimits der Plattform dauern</translation>
    </message>
    <message>
        <source>%1 times the peak is proposed</source>
        <translation>vorgeschlagen wird das %1-fache der Spitze</translation>
    </message>
    <message>
        <source>the peak may need %1 % of the limit</source>
        <translation>die Spitze darf %1 % der Grenze brauchen</translation>
    </message>
    <message>
        <source>less than $%1 a month does not matter</source>
        <translation>weniger als $%1 im Monat ist ohne Belang</translation>
    </message>
    <message>
        <source>logs may be %1 % of the component&apos;s bill</source>
        <translation>Protokolle dürfen %1 % der Rechnung der Komponente ausmachen</translation>
    </message>
    <message>
        <source>%1 GB of memory for each replica</source>
        <translation>%1 GB Arbeitsspeicher für jedes Replikat</translation>
    </message>
    <message>
        <source>worth it from a bill of $%1 a month for the function</source>
        <translation>lohnt sich ab einer Rechnung von $%1 im Monat für die Funktion</translation>
    </message>
    <message>
        <source>traffic is steady up to a peak of %1 times the mean</source>
        <translation>Verkehr ist gleichmäßig bis zu einer Spitze vom %1-fachen des Mittels</translation>
    </message>
    <message>
        <source>at least %1 replicas, for availability</source>
        <translation>mindestens %1 Replikate, wegen der Verfügbarkeit</translation>
    </message>
    <message>
        <source>worth it from %1 % of the function&apos;s bill saved</source>
        <translation>lohnt sich ab %1 % Ersparnis an der Rechnung der Funktion</translation>
    </message>
    <message>
        <source>%1 vCPU for each replica</source>
        <translation>%1 vCPU für jedes Replikat</translation>
    </message>
    <message>
        <source>up to %1 % of requests may be turned away</source>
        <translation>bis zu %1 % der Anfragen dürfen abgewiesen werden</translation>
    </message>
    <message>
        <source>fewer than %1 messages do not matter</source>
        <translation>weniger als %1 Nachrichten sind ohne Belang</translation>
    </message>
    <message>
        <source>the depth in the last quarter of the run may be %1 times that in the quarter before; a steady growth from nothing gives 1.4</source>
        <translation>die Tiefe im letzten Viertel des Laufs darf das %1-fache des Viertels davor sein; ein stetiges Wachstum von null an ergibt 1,4</translation>
    </message>
    <message>
        <source>a share tells something from %1 invocations on</source>
        <translation>ein Anteil sagt etwas ab %1 Aufrufen</translation>
    </message>
    <message>
        <source>up to %1 % of invocations may fail</source>
        <translation>bis zu %1 % der Aufrufe dürfen scheitern</translation>
    </message>
    <message>
        <source>provisioned instances should work for at least %1 % of the time</source>
        <translation>vorgehaltene Instanzen sollten mindestens %1 % der Zeit arbeiten</translation>
    </message>
    <message>
        <source>Messages of %1 KB are larger than the %2 KB that it takes: keep them in an object storage and send where they are</source>
        <translation>Nachrichten von %1 KB sind größer als die %2 KB, die sie annimmt: legen Sie sie in einen Objektspeicher und senden Sie, wo sie liegen</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>End-to-end latency (log)</source>
        <translation>Ende-zu-Ende-Latenz (log)</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>Anteil der Anfragen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>No request was completed.</source>
        <translation>Keine Anfrage wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>SLO %1</source>
        <translation>SLO %1</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation>Nichts zu bezahlen.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>End-to-end latency, cumulative</source>
        <translation>Ende-zu-Ende-Latenz, kumuliert</translation>
    </message>
    <message>
        <source>End-to-end latency, cumulative (log scale)</source>
        <translation>Ende-zu-Ende-Latenz, kumuliert (logarithmisch)</translation>
    </message>
    <message>
        <source>Monthly cost by service, USD</source>
        <translation>Monatliche Kosten nach Dienst, USD</translation>
    </message>
    <message>
        <source>Monthly cost by service</source>
        <translation>Monatliche Kosten nach Dienst</translation>
    </message>
    <message>
        <source>Monthly cost by component</source>
        <translation>Monatliche Kosten nach Komponente</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>Zeit seit Beginn</translation>
    </message>
    <message>
        <source>Nothing happened in this run.</source>
        <translation>In diesem Lauf ist nichts geschehen.</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>alle Funktionen</translation>
    </message>
    <message>
        <source>Latency percentiles over time</source>
        <translation>Latenzperzentile über die Zeit</translation>
    </message>
    <message>
        <source>End-to-end latency</source>
        <translation>Ende-zu-Ende-Latenz</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Arrivals, completions and failures</source>
        <translation>Ankünfte, Abschlüsse und Fehler</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Instances over time, %1</source>
        <translation>Instanzen über die Zeit, %1</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>No instances: the provider runs this without any you can see.</source>
        <translation>Keine Instanzen: Der Anbieter betreibt dies ohne sichtbare.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Warm, idle</source>
        <translation>Warm, im Leerlauf</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startend</translation>
    </message>
    <message>
        <source>Waiting messages over time</source>
        <translation>Wartende Nachrichten über die Zeit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No queue in this architecture.</source>
        <translation>Keine Warteschlange in dieser Architektur.</translation>
    </message>
    <message>
        <source>SLO &lt; %1</source>
        <translation>SLO &lt; %1</translation>
    </message>
    <message>
        <source>Objective: %1 %2 %3</source>
        <translation>Ziel: %1 %2 %3</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>The objective is kept</source>
        <translation>Das Ziel ist eingehalten</translation>
    </message>
    <message>
        <source>The objective is missed</source>
        <translation>Das Ziel ist verfehlt</translation>
    </message>
    <message>
        <source>MONTHLY COST</source>
        <translation>MONATSKOSTEN</translation>
    </message>
    <message>
        <source>Bill of a month at this traffic</source>
        <translation>Rechnung eines Monats bei diesem Verkehr</translation>
    </message>
    <message>
        <source>P95 LATENCY</source>
        <translation>P95-LATENZ</translation>
    </message>
    <message>
        <source>End to end, as the caller sees it</source>
        <translation>Ende zu Ende, wie der Aufrufer sie sieht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Nephoscope</source>
        <translation>Über Nephoscope</translation>
    </message>
    <message>
        <source>Draw a serverless architecture, send traffic through it, and see latency and cost on AWS, Azure, Google Cloud and Cloudflare.

Every price and limit comes with its source and date; see the bill. Figures are simulations, not offers.

Free software under the GNU General Public License 3 or later.</source>
        <translation>Eine Serverless-Architektur zeichnen, Verkehr hindurchschicken und Latenz und Kosten bei AWS, Azure, Google Cloud und Cloudflare sehen.

Jeder Preis und jede Grenze ist mit Quelle und Datum belegt; siehe die Rechnung. Die Zahlen sind Simulationen, keine Angebote.

Freie Software unter der GNU General Public License 3 oder später.</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>Concurrency peak</source>
        <translation>Höchste Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Cold start, p95</source>
        <translation>Kaltstart, p95</translation>
    </message>
    <message>
        <source>Queue depth, most</source>
        <translation>Warteschlangenlänge, höchste</translation>
    </message>
    <message>
        <source>Queue age, p99</source>
        <translation>Warteschlangenalter, p99</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation>Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Start p95</source>
        <translation>Start p95</translation>
    </message>
    <message>
        <source>What a cold start added, 95th percentile</source>
        <translation>Was ein Kaltstart hinzugefügt hat, 95. Perzentil</translation>
    </message>
    <message>
        <source>Mean over the run / most at once</source>
        <translation>Mittel über den Lauf / höchste gleichzeitig</translation>
    </message>
    <message>
        <source>Duration of an invocation, 95th percentile</source>
        <translation>Dauer eines Aufrufs, 95. Perzentil</translation>
    </message>
    <message>
        <source>Queue p99</source>
        <translation>Warteschlange p99</translation>
    </message>
    <message>
        <source>Age of messages when taken, 99th percentile</source>
        <translation>Alter der Nachrichten bei der Entnahme, 99. Perzentil</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity a month</source>
        <translation>Menge im Monat</translation>
    </message>
    <message>
        <source>Free of it</source>
        <translation>Davon frei</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The price is an assumption</source>
        <translation>Der Preis ist eine Annahme</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>minus %1 free leaves %2</source>
        <translation>minus %1 frei lässt %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;* Assumed price:&lt;/b&gt;</source>
        <translation>&lt;b&gt;* Angenommener Preis:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Derived from:</source>
        <translation>Abgeleitet aus:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation>, Stand %1</translation>
    </message>
    <message>
        <source>Does not apply to this provider</source>
        <translation>Gilt nicht für diesen Anbieter</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>SLO met</source>
        <translation>SLO erfüllt</translation>
    </message>
    <message>
        <source>Share of requests answered within %1</source>
        <translation>Anteil der Anfragen, die innerhalb von %1 beantwortet wurden</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>Ende zu Ende</translation>
    </message>
    <message>
        <source>Worst second</source>
        <translation>Schlechteste Sekunde</translation>
    </message>
    <message>
        <source>The p99 of the second in which it was highest</source>
        <translation>Das p99 der Sekunde, in der es am höchsten war</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Of all invocations of functions</source>
        <translation>Von allen Aufrufen von Funktionen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Partial result (%1): first %2</source>
        <translation>Teilergebnis (%1): erste %2</translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation>%1 simuliert</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>95 % CI of %1 replications</source>
        <translation>95-%-KI aus %1 Replikationen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Next, previous component</source>
        <translation>Nächste, vorige Komponente</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move the selection by one grid step</source>
        <translation>Die Auswahl um einen Rasterschritt bewegen</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Move it by ten</source>
        <translation>Um zehn bewegen</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeile</translation>
    </message>
    <message>
        <source>Go along a connection</source>
        <translation>Einer Verbindung folgen</translation>
    </message>
    <message>
        <source>C, arrows, Enter</source>
        <translation>C, Pfeile, Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Select nothing, or cancel a gesture</source>
        <translation>Nichts auswählen oder eine Geste abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Space+drag, middle button</source>
        <translation>Leertaste+Ziehen, mittlere Taste</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Die Ansicht bewegen</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Do not snap to the grid</source>
        <translation>Nicht am Raster einrasten</translation>
    </message>
    <message>
        <source>Drag from a right edge</source>
        <translation>Von einer rechten Kante ziehen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Reference architectures</source>
        <translation>Referenzarchitekturen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Requests a second (log)</source>
        <translation>Anfragen je Sekunde (log)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Monthly cost by rate</source>
        <translation>Monatliche Kosten nach Rate</translation>
    </message>
    <message>
        <source>p95 latency by rate</source>
        <translation>p95-Latenz nach Rate</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95-Latenz</translation>
    </message>
    <message>
        <source>Cost over the month</source>
        <translation>Kosten über den Monat</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>USD so far</source>
        <translation>USD bisher</translation>
    </message>
    <message>
        <source>%1 ± %2, the 95 % confidence interval of %3 replications</source>
        <translation>%1 ± %2, das 95-%-Konfidenzintervall aus %3 Replikationen</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Estimate from mean rates and times, without a simulation. Limits, queues and throttling are not in it: press Run (F5).</source>
        <translation>Schätzung aus mittleren Raten und Zeiten, ohne Simulation. Grenzen, Warteschlangen und Drosselung sind nicht enthalten: Drücken Sie Ausführen (F5).</translation>
    </message>
    <message>
        <source>Simulated before the edit: %1</source>
        <translation>Vor der Änderung simuliert: %1</translation>
    </message>
    <message>
        <source>EST. MONTHLY COST</source>
        <translation>GESCH. MONATSKOSTEN</translation>
    </message>
    <message>
        <source>EST. P50 LATENCY</source>
        <translation>GESCH. P50-LATENZ</translation>
    </message>
    <message>
        <source>Connect from the selection; without a target, add one</source>
        <translation>Von der Auswahl aus verbinden; ohne Ziel eines hinzufügen</translation>
    </message>
    <message>
        <source>Edit the settings of the selection</source>
        <translation>Die Einstellungen der Auswahl bearbeiten</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Rename on a name, settings on a card, add on empty canvas</source>
        <translation>Auf einem Namen umbenennen, auf einer Karte Einstellungen, auf leerer Zeichenfläche hinzufügen</translation>
    </message>
    <message>
        <source>The price is older than 180 days</source>
        <translation>Der Preis ist älter als 180 Tage</translation>
    </message>
    <message>
        <source>%1 of them retries</source>
        <translation>davon %1 Wiederholungen</translation>
    </message>
    <message>
        <source>%1 cold starts</source>
        <translation>%1 Kaltstarts</translation>
    </message>
    <message>
        <source>%1 idle seconds of kept instances</source>
        <translation>%1 Leerlaufsekunden warm gehaltener Instanzen</translation>
    </message>
    <message>
        <source>In the simulated %1: %2.</source>
        <translation>In den simulierten %1: %2.</translation>
    </message>
    <message>
        <source> († older than 180 days)</source>
        <translation> († älter als 180 Tage)</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The run&apos;s use scaled to a month of 730 hours</source>
        <translation>Der Verbrauch des Laufs, hochgerechnet auf einen Monat von 730 Stunden</translation>
    </message>
    <message>
        <source>p50 latency</source>
        <translation>p50-Latenz</translation>
    </message>
    <message>
        <source>Half of all requests were answered within this time, end to end</source>
        <translation>Die Hälfte aller Anfragen wurde innerhalb dieser Zeit beantwortet, Ende zu Ende</translation>
    </message>
    <message>
        <source>95 % of all requests were answered within this time, end to end</source>
        <translation>95 % aller Anfragen wurden innerhalb dieser Zeit beantwortet, Ende zu Ende</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
    <message>
        <source>99 % of all requests were answered within this time, end to end</source>
        <translation>99 % aller Anfragen wurden innerhalb dieser Zeit beantwortet, Ende zu Ende</translation>
    </message>
    <message>
        <source>Share of function invocations that had to wait for an instance to start</source>
        <translation>Anteil der Funktionsaufrufe, die auf den Start einer Instanz warten mussten</translation>
    </message>
    <message>
        <source>Requests turned away because of a limit</source>
        <translation>Wegen einer Grenze abgewiesene Anfragen</translation>
    </message>
    <message>
        <source>Peak instances</source>
        <translation>Höchste Instanzzahl</translation>
    </message>
    <message>
        <source>Sum of each function&apos;s own peak</source>
        <translation>Summe der Höchstwerte der einzelnen Funktionen</translation>
    </message>
    <message>
        <source>Requests answered with an error</source>
        <translation>Mit einem Fehler beantwortete Anfragen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Über Zeitlimit</translation>
    </message>
    <message>
        <source>Requests given up after a time limit</source>
        <translation>Nach einem Zeitlimit aufgegebene Anfragen</translation>
    </message>
    <message>
        <source>Cost per million</source>
        <translation>Kosten je Million</translation>
    </message>
    <message>
        <source>The bill divided by the requests, times a million</source>
        <translation>Die Rechnung geteilt durch die Anfragen, mal eine Million</translation>
    </message>
    <message>
        <source>p99.9 latency</source>
        <translation>p99.9-Latenz</translation>
    </message>
    <message>
        <source>Worst second, p99</source>
        <translation>Schlechteste Sekunde, p99</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>The time of a completed request, end to end as the caller sees it. For what begins asynchronously (a queue, a bus, a schedule): until everything that the event caused is done.</source>
        <translation>Die Zeit einer abgeschlossenen Anfrage, von Ende zu Ende, wie der Aufrufer sie sieht. Bei dem, was asynchron beginnt (Warteschlange, Ereignisbus, Zeitplan): bis alles getan ist, was das Ereignis ausgelöst hat.</translation>
    </message>
    <message>
        <source>p50, p95, p99</source>
        <translation>p50, p95, p99</translation>
    </message>
    <message>
        <source>Percentiles: so many of a hundred requests were at least as fast. p50 is the median; p99 is what the slowest one in a hundred waits for.</source>
        <translation>Perzentile: So viele von hundert Anfragen waren mindestens so schnell. p50 ist der Median; auf p99 wartet die langsamste von hundert.</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>The wait of a request for which no instance is ready: one is placed, the code is loaded, the runtime starts, and the function initialises itself.</source>
        <translation>Das Warten einer Anfrage, für die keine Instanz bereitsteht: Ein Platz wird gefunden, der Code geladen, die Laufzeitumgebung gestartet, und die Funktion bereitet sich vor.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>One copy of a function that runs, also called sandbox. On some platforms it serves one request at a time, on others many.</source>
        <translation>Ein laufendes Exemplar einer Funktion, auch Sandbox genannt. Auf manchen Plattformen bedient es eine Anfrage auf einmal, auf anderen viele.</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>How many requests, or instances, are busy at the same moment.</source>
        <translation>Wie viele Anfragen oder Instanzen im selben Augenblick beschäftigt sind.</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Vorgehalten</translation>
    </message>
    <message>
        <source>Instances that are kept ready, and paid for, so that requests do not start cold.</source>
        <translation>Instanzen, die bereitgehalten und bezahlt werden, damit Anfragen nicht kalt starten.</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Warmhaltezeit</translation>
    </message>
    <message>
        <source>How long an idle instance stays before the platform takes it away.</source>
        <translation>Wie lange eine Instanz im Leerlauf bleibt, bevor die Plattform sie wegnimmt.</translation>
    </message>
    <message>
        <source>Turned away because a limit is reached: of the platform, of the account, or one that you set.</source>
        <translation>Abgewiesen, weil eine Grenze erreicht ist: der Plattform, des Kontos oder eine selbst gesetzte.</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>The caller waits for the answer: a solid arrow.</source>
        <translation>Der Aufrufer wartet auf die Antwort: ein durchgezogener Pfeil.</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>The caller hands over and goes on: a dashed arrow. What is handed over is kept and tried again where it fails.</source>
        <translation>Der Aufrufer übergibt und macht weiter: ein gestrichelter Pfeil. Das Übergebene bleibt erhalten und wird nach einem Fehler erneut versucht.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Another attempt after a failure, by the caller or by the platform. Retries add load and cost.</source>
        <translation>Ein weiterer Versuch nach einem Fehler, durch den Aufrufer oder die Plattform. Wiederholungen bringen Last und Kosten mit sich.</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>Where events go that failed to the last attempt, so that they are not lost.</source>
        <translation>Wohin Ereignisse kommen, die bis zum letzten Versuch scheiterten, damit sie nicht verloren gehen.</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Lets a receiver know a message that it has seen before. Queues deliver at least once, so sometimes twice.</source>
        <translation>Daran erkennt ein Empfänger eine Nachricht wieder. Warteschlangen liefern mindestens einmal, also manchmal zweimal.</translation>
    </message>
    <message>
        <source>Visibility timeout</source>
        <translation>Sichtbarkeits-Zeitlimit</translation>
    </message>
    <message>
        <source>How long a queue hides a message that somebody works on. Shorter than the work, the message is done twice.</source>
        <translation>Wie lange eine Warteschlange eine Nachricht verbirgt, an der jemand arbeitet. Ist sie kürzer als die Arbeit, wird die Nachricht zweimal bearbeitet.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Messages that are delivered together, to one invocation.</source>
        <translation>Nachrichten, die zusammen einem Aufruf übergeben werden.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Arrivals at one or more components over a span of time: what a run simulates.</source>
        <translation>Ankünfte bei einer oder mehreren Komponenten über eine Zeitspanne: das, was ein Lauf simuliert.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmzeit</translation>
    </message>
    <message>
        <source>Simulated before the time that counts, and not counted, so that a run does not begin with nothing but cold starts.</source>
        <translation>Wird vor der gezählten Zeit simuliert und nicht mitgezählt, damit ein Lauf nicht mit lauter Kaltstarts beginnt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The number from which all luck is drawn. The same seed gives the same run, bit for bit, and the same luck on every provider.</source>
        <translation>Die Zahl, aus der aller Zufall folgt. Derselbe Startwert ergibt denselben Lauf, Bit für Bit, und denselben Zufall bei jedem Anbieter.</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>Runs with different seeds. Their spread shows how sure a figure is, as a 95 % confidence interval.</source>
        <translation>Läufe mit verschiedenen Startwerten. Ihre Streuung zeigt, wie sicher eine Zahl ist: als Konfidenzintervall von 95 %.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>A short sum of all figures of a run: two runs with the same fingerprint are the same.</source>
        <translation>Eine kurze Prüfsumme aller Zahlen eines Laufs: Zwei Läufe mit demselben Fingerabdruck sind gleich.</translation>
    </message>
    <message>
        <source>Objective (SLO)</source>
        <translation>Ziel (SLO)</translation>
    </message>
    <message>
        <source>A promise about a figure, such as a p95 latency of at most 250 ms, which every run checks.</source>
        <translation>Eine Zusage über eine Zahl, etwa eine p95-Latenz von höchstens 250 ms, die jeder Lauf prüft.</translation>
    </message>
    <message>
        <source>The usage of the run scaled to a month of 730 hours, and priced by the provider&apos;s list with its tiers and free amounts.</source>
        <translation>Der Verbrauch des Laufs, auf einen Monat von 730 Stunden umgerechnet und nach der Preisliste des Anbieters mit ihren Staffeln und Freimengen bewertet.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>What a provider counts to write its bill: requests, GB-seconds, stored gigabytes, transferred gigabytes.</source>
        <translation>Was ein Anbieter für seine Rechnung zählt: Anfragen, GB-Sekunden, gespeicherte Gigabyte, übertragene Gigabyte.</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>Amounts that cost nothing each month. They can be left out in the settings of the project.</source>
        <translation>Mengen, die jeden Monat nichts kosten. In den Einstellungen des Projekts lassen sie sich weglassen.</translation>
    </message>
    <message>
        <source>Estimate (≈)</source>
        <translation>Schätzung (≈)</translation>
    </message>
    <message>
        <source>Computed from formulas while you draw. A run replaces it by what was simulated.</source>
        <translation>Beim Zeichnen aus Formeln berechnet. Ein Lauf ersetzt sie durch das Simulierte.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>A figure for which there is no source. It is marked wherever it counts, and your own can take its place.</source>
        <translation>Eine Zahl, für die es keine Quelle gibt. Sie ist überall gekennzeichnet, wo sie zählt, und lässt sich durch eine eigene ersetzen.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Containers or machines that are paid by the hour whether requests come or not.</source>
        <translation>Container oder Maschinen, die nach Stunden bezahlt werden, ob Anfragen kommen oder nicht.</translation>
    </message>
    <message>
        <source>No word here has that in it.</source>
        <translation>Hier gibt es kein Wort, in dem das vorkommt.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Wörter durchsuchen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Completed requests by rate</source>
        <translation>Abgeschlossene Anfragen nach Rate</translation>
    </message>
    <message>
        <source>Share that ended well</source>
        <translation>Anteil, der gut endete</translation>
    </message>
    <message>
        <source>%1 of them were refused above a daily limit of the account</source>
        <translation>%1 davon wurden über einem Tageslimit des Kontos abgewiesen</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Logs, transfer, other</source>
        <translation>Protokolle, Sonstiges</translation>
    </message>
    <message>
        <source>Nothing had ended here when the run was stopped</source>
        <translation>Hier war noch nichts fertig, als der Lauf gestoppt wurde</translation>
    </message>
    <message>
        <source>COST, PARTIAL</source>
        <translation>KOSTEN, TEIL</translation>
    </message>
    <message>
        <source>P95, PARTIAL</source>
        <translation>P95, TEIL</translation>
    </message>
    <message>
        <source>Partial: the run was stopped. The month is scaled from the first %1 of the workload, whatever its arrivals do later.</source>
        <translation>Teilergebnis: Der Lauf wurde gestoppt. Der Monat ist aus den ersten %1 der Last hochgerechnet, was immer ihre Ankünfte danach tun.</translation>
    </message>
    <message>
        <source>Partial: the run was stopped. Requests of the first %1 only.</source>
        <translation>Teilergebnis: Der Lauf wurde gestoppt. Nur Anfragen der ersten %1.</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Tote Nachr.</translation>
    </message>
    <message>
        <source>Events and messages put aside after their last retry</source>
        <translation>Ereignisse und Nachrichten, die nach dem letzten Versuch beiseitegelegt wurden</translation>
    </message>
    <message>
        <source>Requests dead-lettered</source>
        <translation>Anfragen unzustellbar</translation>
    </message>
    <message>
        <source>Arrivals that nobody waits for and that were put aside after their last retry</source>
        <translation>Ankünfte, auf die niemand wartet und die nach dem letzten Versuch beiseitegelegt wurden</translation>
    </message>
    <message>
        <source>Messages dead-lettered</source>
        <translation>Nachrichten unzustellbar</translation>
    </message>
    <message>
        <source>Events and messages that any component put aside after their last retry, whatever became of the request that caused them</source>
        <translation>Ereignisse und Nachrichten, die irgendein Baustein nach dem letzten Versuch beiseitegelegt hat, was immer aus der auslösenden Anfrage wurde</translation>
    </message>
    <message>
        <source>The run was stopped: each provider&apos;s figures are of this first part of the workload, so none is marked as the best. Months are scaled from it.</source>
        <translation>Der Lauf wurde gestoppt: Die Zahlen jedes Anbieters gelten für diesen ersten Teil der Last, deshalb ist keiner als bester markiert. Monate sind daraus hochgerechnet.</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>erste %1</translation>
    </message>
    <message>
        <source>Requests that ended in a dead-letter queue. What asynchronous branches of answered requests lost is below.</source>
        <translation>Anfragen, die in einer Dead-Letter-Queue endeten. Was asynchrone Zweige beantworteter Anfragen verloren haben, steht darunter.</translation>
    </message>
    <message>
        <source>Dead messages</source>
        <translation>Tote Nachrichten</translation>
    </message>
    <message>
        <source>Events and messages that a component put aside after their last retry, whatever became of their request</source>
        <translation>Ereignisse und Nachrichten, die ein Baustein nach dem letzten Versuch beiseitegelegt hat, was immer aus ihrer Anfrage wurde</translation>
    </message>
    <message>
        <source>They are in no latency: the true ones are higher</source>
        <translation>Sie stehen in keiner Latenz: die wahren sind höher</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 per million %2</source>
        <translation>%1 je Million %2</translation>
    </message>
    <message>
        <source>%1 per billion %2</source>
        <translation>%1 je Milliarde %2</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Age p99</source>
        <translation>Alter p99</translation>
    </message>
    <message>
        <source>1 of them a retry</source>
        <translation>1 davon als Wiederholung</translation>
    </message>
    <message>
        <source>1 cold start</source>
        <translation>1 Kaltstart</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation>%1 %2 in %3</translation>
    </message>
</context>
<context>
    <name>ui::AdvicePage</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ui::AdviceTabs</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Befunde %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
</context>
<context>
    <name>ui::Advisor</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Es ist noch nichts gezeichnet.</translation>
    </message>
</context>
<context>
    <name>ui::AmountEdit</name>
    <message>
        <source>%1: distribution</source>
        <translation>%1: Verteilung</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>%1
%2: mean %3, p99 %4 %5</source>
        <translation>%1
%2: Mittel %3, p99 %4 %5</translation>
    </message>
    <message>
        <source>Expected a number above 0</source>
        <translation>Erwartet wird eine Zahl über 0</translation>
    </message>
    <message>
        <source>Expected a number from %1 to %2</source>
        <translation>Erwartet wird eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Expected a number, at least %1</source>
        <translation>Erwartet wird eine Zahl, mindestens %1</translation>
    </message>
</context>
<context>
    <name>ui::AmountPopup</name>
    <message>
        <source>As platform</source>
        <translation>Wie Plattform</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>The second figure must not be below the first</source>
        <translation>Die zweite Zahl darf nicht unter der ersten liegen</translation>
    </message>
    <message>
        <source>Expected a number above 0</source>
        <translation>Erwartet wird eine Zahl über 0</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Numbers with commas between them</source>
        <translation>Zahlen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>The platform&apos;s own figure</source>
        <translation>Die eigene Zahl der Plattform</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>Expected numbers of at least 0 with commas between them</source>
        <translation>Erwartet werden Zahlen ab 0 mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Expected as many weights as values (%1)</source>
        <translation>Erwartet werden so viele Gewichte wie Werte (%1)</translation>
    </message>
    <message>
        <source>Expected weights that do not add up to 0</source>
        <translation>Erwartet werden Gewichte, deren Summe nicht 0 ist</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>How often, in relation to the other parts</source>
        <translation>Wie oft, im Verhältnis zu den anderen Teilen</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>A number or a distribution</source>
        <translation>Eine Zahl oder eine Verteilung</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>Teil %1 entfernen</translation>
    </message>
    <message>
        <source>Weight and value of each part</source>
        <translation>Gewicht und Wert jedes Teils</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Einen Teil hinzufügen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How often each value comes, one number for each</source>
        <translation>Wie oft jeder Wert kommt, je eine Zahl</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Log-normal, by percentiles</source>
        <translation>Log-normal, nach Perzentilen</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Log-normal, by mean</source>
        <translation>Log-normal, nach Mittel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Gamma, by shape</source>
        <translation>Gamma, nach Form</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Gamma, by mean</source>
        <translation>Gamma, nach Mittel</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
</context>
<context>
    <name>ui::AmountPreview</name>
    <message>
        <source>Curve of the distribution</source>
        <translation>Kurve der Verteilung</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Tab goes through the components, arrows move them, Enter edits the selected one</source>
        <translation>Tab geht durch die Komponenten, Pfeile bewegen sie, Eingabe bearbeitet die ausgewählte</translation>
    </message>
    <message>
        <source>The figures are from before the edit</source>
        <translation>Die Zahlen sind von vor der Änderung</translation>
    </message>
    <message>
        <source>At the busiest moment: %1 running, %2 warm, %3 starting</source>
        <translation>Im stärksten Moment: %1 laufend, %2 warm, %3 startend</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no components: %1</source>
        <translation>Die Zwischenablage enthält keine Komponenten: %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Estimate: %1, %2 a month</source>
        <translation>Schätzung: %1, %2 im Monat</translation>
    </message>
    <message>
        <source>Move frame</source>
        <translation>Rahmen bewegen</translation>
    </message>
    <message>
        <source>Move component</source>
        <translation>Komponente bewegen</translation>
    </message>
    <message>
        <source>Move %1 components</source>
        <translation>%1 Komponenten bewegen</translation>
    </message>
    <message>
        <source>Delete component</source>
        <translation>Komponente löschen</translation>
    </message>
    <message>
        <source>Delete %1 components</source>
        <translation>%1 Komponenten löschen</translation>
    </message>
    <message>
        <source>Delete frame</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <source>Delete %1 connections</source>
        <translation>%1 Verbindungen löschen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Nothing can be connected behind it</source>
        <translation>Dahinter lässt sich nichts verbinden</translation>
    </message>
    <message>
        <source>Name of the component</source>
        <translation>Name der Komponente</translation>
    </message>
    <message>
        <source>Title of the frame</source>
        <translation>Titel des Rahmens</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Resize frame</source>
        <translation>Rahmengröße ändern</translation>
    </message>
    <message>
        <source>%1 hands over to %2 and goes on</source>
        <translation>%1 übergibt an %2 und macht weiter</translation>
    </message>
    <message>
        <source>%1 waits for the answer of %2</source>
        <translation>%1 wartet auf die Antwort von %2</translation>
    </message>
</context>
<context>
    <name>ui::ChartBox</name>
    <message>
        <source>Choose a chart</source>
        <translation>Ein Diagramm wählen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole chart (double click)</source>
        <translation>Das ganze Diagramm zeigen (Doppelklick)</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all series</source>
        <translation>Alle Reihen zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Daten als CSV speichern…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save shown data as CSV…</source>
        <translation>Gezeigte Daten als CSV speichern…</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBox</name>
    <message>
        <source>(several)</source>
        <translation>(verschiedene)</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Type what you want to do or the name of a component</source>
        <translation>Tippen Sie, was Sie tun wollen, oder den Namen einer Komponente</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Arrows choose, Enter runs, Esc closes</source>
        <translation>Pfeile wählen, Eingabe führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>&lt;b&gt;What changes in translation&lt;/b&gt;</source>
        <translation>&lt;b&gt;Was sich bei der Übersetzung ändert&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;⚠ Before you compare&lt;/b&gt;</source>
        <translation>&lt;b&gt;⚠ Vor dem Vergleichen&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>ui::ComponentsModel</name>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>receives from %1</source>
        <translation>empfängt von %1</translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation>sendet an %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Receives from</source>
        <translation>Empfängt von</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
</context>
<context>
    <name>ui::ComponentsTable</name>
    <message>
        <source>Components of the architecture</source>
        <translation>Komponenten der Architektur</translation>
    </message>
    <message>
        <source>Select here what is to be selected on the canvas; Enter edits it</source>
        <translation>Wählen Sie hier aus, was auf der Zeichenfläche ausgewählt sein soll; Eingabe bearbeitet es</translation>
    </message>
</context>
<context>
    <name>ui::ConcurrencyPage</name>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Whose instances are shown</source>
        <translation>Wessen Instanzen gezeigt werden</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Alle Funktionen</translation>
    </message>
</context>
<context>
    <name>ui::CostPage</name>
    <message>
        <source>Free tier</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>Subtract the provider&apos;s monthly free amounts. Prices anew at once; nothing is simulated again.</source>
        <translation>Die monatlichen Freimengen des Anbieters abziehen. Berechnet die Preise sofort neu; nichts wird erneut simuliert.</translation>
    </message>
    <message>
        <source>%1, prices of %2, %3</source>
        <translation>%1, Preise vom %2, %3</translation>
    </message>
    <message>
        <source>%1 lines of $0</source>
        <translation>%1 Posten mit $0</translation>
    </message>
    <message>
        <source>Select a line to see how its amount came about.</source>
        <translation>Wählen Sie einen Posten, um zu sehen, wie sein Betrag zustande kam.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not modelled:&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;Nicht modelliert:&lt;/b&gt; %1.</translation>
    </message>
    <message>
        <source>How the line comes about</source>
        <translation>Wie der Posten zustande kommt</translation>
    </message>
    <message>
        <source>Take a part out of the bill, to see what it does</source>
        <translation>Einen Teil aus der Rechnung nehmen, um seine Wirkung zu sehen</translation>
    </message>
    <message>
        <source> · %1 per customer action</source>
        <translation> · %1 je Kundenaktion</translation>
    </message>
    <message>
        <source>All on the bill</source>
        <translation>Alles auf der Rechnung</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not subtracted:&lt;/b&gt; %1.&lt;br&gt;</source>
        <translation>&lt;b&gt;Nicht abgezogen:&lt;/b&gt; %1.&lt;br&gt;</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Every request passes an API front door, which is paid by the request</source>
        <translation>Jede Anfrage geht durch ein API-Gateway, das je Anfrage bezahlt wird</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Each invocation writes its log lines, paid by volume or by event</source>
        <translation>Jeder Aufruf schreibt seine Protokollzeilen, bezahlt nach Menge oder je Ereignis</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Sampled requests are recorded as traces (settings.trace_rate)</source>
        <translation>Stichproben der Anfragen werden als Traces aufgezeichnet (settings.trace_rate)</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Ausgehender Datenverkehr</translation>
    </message>
    <message>
        <source>Answers and calls to the internet leave the region</source>
        <translation>Antworten und Aufrufe ins Internet verlassen die Region</translation>
    </message>
    <message>
        <source>Transfer between services</source>
        <translation>Datenverkehr zwischen Diensten</translation>
    </message>
    <message>
        <source>Data between services crosses zones, or is free by a rule worth knowing</source>
        <translation>Daten zwischen Diensten überqueren Zonen oder sind nach einer wissenswerten Regel frei</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>Functions in a private network reach the internet through NAT (settings.nat_gateways)</source>
        <translation>Funktionen in einem privaten Netzwerk erreichen das Internet über NAT (settings.nat_gateways)</translation>
    </message>
    <message>
        <source>Empty polls</source>
        <translation>Leere Abfragen</translation>
    </message>
    <message>
        <source>Pollers ask a queue even when it is empty</source>
        <translation>Poller fragen eine Warteschlange auch ab, wenn sie leer ist</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Attempts after the first one are billed like the first</source>
        <translation>Versuche nach dem ersten werden wie der erste abgerechnet</translation>
    </message>
    <message>
        <source>Idle capacity</source>
        <translation>Ungenutzte Kapazität</translation>
    </message>
    <message>
        <source>Provisioned and minimum instances, shards and base fees are paid without work</source>
        <translation>Vorgehaltene und Mindestinstanzen, Shards und Grundgebühren werden auch ohne Arbeit bezahlt</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Data at rest is paid all month</source>
        <translation>Ruhende Daten werden den ganzen Monat bezahlt</translation>
    </message>
    <message>
        <source>Init time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>A cold start&apos;s initialisation is billed time (on AWS since 2025-08-01)</source>
        <translation>Die Initialisierung eines Kaltstarts ist bezahlte Zeit (bei AWS seit 2025-08-01)</translation>
    </message>
    <message>
        <source>Minimum instance time</source>
        <translation>Mindestzeit der Instanzen</translation>
    </message>
    <message>
        <source>An instance&apos;s active period is rounded up and has a least length</source>
        <translation>Die aktive Zeit einer Instanz wird aufgerundet und hat eine Mindestlänge</translation>
    </message>
    <message>
        <source>Active-instance billing</source>
        <translation>Abrechnung aktiver Instanzen</translation>
    </message>
    <message>
        <source>An instance is billed while at least one request is active, not for each request</source>
        <translation>Eine Instanz wird bezahlt, solange mindestens eine Anfrage aktiv ist, nicht für jede Anfrage</translation>
    </message>
    <message>
        <source>&lt;b&gt;Warning:&lt;/b&gt; %1.&lt;br&gt;</source>
        <translation>&lt;b&gt;Warnung:&lt;/b&gt; %1.&lt;br&gt;</translation>
    </message>
    <message>
        <source>Nothing had ended here when the run was stopped</source>
        <translation>Hier war noch nichts fertig, als der Lauf gestoppt wurde</translation>
    </message>
    <message>
        <source> · scaled from the first %1</source>
        <translation> · hochgerechnet aus den ersten %1</translation>
    </message>
    <message>
        <source>1 line of $0</source>
        <translation>1 Zeile mit $0</translation>
    </message>
    <message>
        <source>Run 1 of %1: %2 a month (mean %3 ± %4)</source>
        <translation>Lauf 1 von %1: %2 im Monat (Mittel %3 ± %4)</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source> · %1 per million requests</source>
        <translation> · %1 je Million Anfragen</translation>
    </message>
    <message>
        <source>Chart and lines are those of the first of %1 runs.</source>
        <translation>Diagramm und Posten sind die des ersten von %1 Läufen.</translation>
    </message>
</context>
<context>
    <name>ui::CrossoverPage</name>
    <message>
        <source>What came out</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Monthly cost by rate</source>
        <translation>Monatliche Kosten nach Rate</translation>
    </message>
    <message>
        <source>p95 latency by rate</source>
        <translation>p95-Latenz nach Rate</translation>
    </message>
    <message>
        <source>What the functions are compared with</source>
        <translation>Womit die Funktionen verglichen werden</translation>
    </message>
    <message>
        <source>Simulates the chosen workload at several rates on both</source>
        <translation>Simuliert die gewählte Last mit mehreren Raten auf beiden</translation>
    </message>
    <message>
        <source>The same traffic on the functions as drawn, and on containers or machines that are always on and do the same work.</source>
        <translation>Derselbe Verkehr auf den Funktionen wie gezeichnet und auf Containern oder Maschinen, die immer an sind und dieselbe Arbeit tun.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Simulating both at several rates…</source>
        <translation>Simuliert beide mit mehreren Raten…</translation>
    </message>
    <message>
        <source>Stopped: these are the rates that were reached.</source>
        <translation>Angehalten: Das sind die erreichten Raten.</translation>
    </message>
    <message>
        <source>Neither cost nor p95 latency changes its ranking over these rates.</source>
        <translation>Weder bei den Kosten noch bei der p95-Latenz wechselt die Rangfolge über diese Raten.</translation>
    </message>
    <message>
        <source>What is always on</source>
        <translation>Was immer an ist</translation>
    </message>
    <message>
        <source>vCPUs of a replica</source>
        <translation>vCPUs einer Replik</translation>
    </message>
    <message>
        <source>Memory of a replica in GB</source>
        <translation>Arbeitsspeicher einer Replik in GB</translation>
    </message>
    <message>
        <source>Lowest rate, requests a second</source>
        <translation>Niedrigste Rate, Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Highest rate, requests a second</source>
        <translation>Höchste Rate, Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Up to %1 requests/s functions are cheaper, above it the service is.</source>
        <translation>Bis %1 Anfragen/s sind Funktionen günstiger, darüber ist es der Dienst.</translation>
    </message>
    <message>
        <source>Up to %1 requests/s the service is cheaper, above it functions are.</source>
        <translation>Bis %1 Anfragen/s ist der Dienst günstiger, darüber sind es Funktionen.</translation>
    </message>
    <message>
        <source>Up to %1 requests/s functions are faster at the 95th percentile, above it the service is.</source>
        <translation>Bis %1 Anfragen/s sind Funktionen im 95. Perzentil schneller, darüber ist es der Dienst.</translation>
    </message>
    <message>
        <source>Up to %1 requests/s the service is faster at the 95th percentile, above it functions are.</source>
        <translation>Bis %1 Anfragen/s ist der Dienst im 95. Perzentil schneller, darüber sind es Funktionen.</translation>
    </message>
    <message>
        <source>(95 %: %1 to %2, %3 replications)</source>
        <translation>(95 %: %1 bis %2, %3 Replikationen)</translation>
    </message>
    <message>
        <source>From %1 requests/s on the workload is sampled: %2 minutes at even distances stand for its %3 hours.</source>
        <translation>Ab %1 Anfragen/s wird die Last stichprobenweise simuliert: %2 Minuten in gleichen Abständen stehen für ihre %3 Stunden.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Speicher, GB</translation>
    </message>
    <message>
        <source>From, requests/s</source>
        <translation>Von, Anfragen/s</translation>
    </message>
    <message>
        <source>To, requests/s</source>
        <translation>Bis, Anfragen/s</translation>
    </message>
    <message>
        <source>In %1 of them it did not flip between the compared rates.</source>
        <translation>In %1 davon kippte es zwischen den verglichenen Raten nicht.</translation>
    </message>
    <message>
        <source>Both sides see the same arrivals and the same work. Each flip point is found in every replication by bracketing it on simulated runs to one per cent; the interval is that of the replications and says nothing of prices or of the model.</source>
        <translation>Beide Seiten sehen dieselben Ankünfte und dieselbe Arbeit. Jeder Wendepunkt wird in jeder Replikation durch Einschachtelung auf simulierten Läufen auf ein Prozent genau gefunden; das Intervall ist das der Replikationen und sagt nichts über Preise oder das Modell.</translation>
    </message>
    <message>
        <source>Completed requests by rate</source>
        <translation>Abgeschlossene Anfragen nach Rate</translation>
    </message>
    <message>
        <source>From %1 to %2 requests/s</source>
        <translation>Von %1 bis %2 Anfragen/s</translation>
    </message>
    <message>
        <source>At %1 requests/s</source>
        <translation>Bei %1 Anfragen/s</translation>
    </message>
    <message>
        <source>%1 functions are cheaper, but complete only %2 % of the requests (promised: %3 %).</source>
        <translation>%1 sind Funktionen günstiger, schließen aber nur %2 % der Anfragen ab (versprochen: %3 %).</translation>
    </message>
    <message>
        <source>%1 the service is cheaper, but completes only %2 % of the requests (promised: %3 %).</source>
        <translation>%1 ist der Dienst günstiger, schließt aber nur %2 % der Anfragen ab (versprochen: %3 %).</translation>
    </message>
    <message>
        <source>%1 functions are faster at the 95th percentile, but complete only %2 % of the requests (promised: %3 %).</source>
        <translation>%1 sind Funktionen im 95. Perzentil schneller, schließen aber nur %2 % der Anfragen ab (versprochen: %3 %).</translation>
    </message>
    <message>
        <source>%1 the service is faster at the 95th percentile, but completes only %2 % of the requests (promised: %3 %).</source>
        <translation>%1 ist der Dienst im 95. Perzentil schneller, schließt aber nur %2 % der Anfragen ab (versprochen: %3 %).</translation>
    </message>
    <message>
        <source>Press Compare: cost, latency and completed requests of both sides appear here, from the lowest rate to the highest.</source>
        <translation>Mit „Vergleichen“ erscheinen hier Kosten, Latenz und abgeschlossene Anfragen beider Seiten, von der niedrigsten Rate bis zur höchsten.</translation>
    </message>
    <message>
        <source>Cost, latency and completed requests of both sides appear here when all rates are done.</source>
        <translation>Kosten, Latenz und abgeschlossene Anfragen beider Seiten erscheinen hier, sobald alle Raten durchgerechnet sind.</translation>
    </message>
</context>
<context>
    <name>ui::DockTitle</name>
    <message>
        <source>Dock</source>
        <translation>Andocken</translation>
    </message>
    <message>
        <source>Put the panel back beside the canvas</source>
        <translation>Den Bereich neben die Zeichenfläche zurücksetzen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the panel; the View menu brings it back</source>
        <translation>Den Bereich verbergen; das Menü Ansicht holt ihn zurück</translation>
    </message>
    <message>
        <source>%1: drag to move the panel, double-click to let it float</source>
        <translation>%1: ziehen bewegt den Bereich, Doppelklick löst ihn</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Let it float</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>ui::Files</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>They are lost if you do not.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Nephoscope projects (*.json)</source>
        <translation>Nephoscope-Projekte (*.json)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Not saved: another program changed the file. Choose above which one stays.</source>
        <translation>Nicht gespeichert: Ein anderes Programm hat die Datei geändert. Wählen Sie oben, welche bleibt.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unsaved work cannot be read: %1</source>
        <translation>Ungespeicherte Arbeit kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 was not saved when Nephoscope ended, %2</source>
        <translation>%1 war nicht gespeichert, als Nephoscope endete, %2</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recovered %1; it is not saved yet</source>
        <translation>%1 wiederhergestellt; noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1 wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Save to write it again.</source>
        <translation>%1 ist von der Platte verschwunden. Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>Reloaded %1; undo brings your version back</source>
        <translation>%1 neu geladen; Rückgängig holt Ihre Fassung zurück</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Zeigen, wo es ist</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing to find: the architecture follows the best practices that can be checked.</source>
        <translation>Keine Befunde: Die Architektur folgt den bewährten Verfahren, die sich prüfen lassen.</translation>
    </message>
    <message>
        <source>Findings appear when the project can run. %1</source>
        <translation>Befunde erscheinen, wenn das Projekt laufen kann. %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Assumed limits</source>
        <translation>Angenommene Grenzen</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Siehe</translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation>, Stand %1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>%1 (one step that can be undone)</source>
        <translation>%1 (ein Schritt, der sich rückgängig machen lässt)</translation>
    </message>
    <message>
        <source>What is so here, measured in the run</source>
        <translation>Was hier so ist, im Lauf gemessen</translation>
    </message>
    <message>
        <source>What is so here, ≈ estimated</source>
        <translation>Was hier so ist, ≈ geschätzt</translation>
    </message>
    <message>
        <source>Figures are those of the run.</source>
        <translation>Die Zahlen sind die des Laufs.</translation>
    </message>
    <message>
        <source>≈ Figures are estimates; Run (F5) measures them.</source>
        <translation>≈ Die Zahlen sind Schätzungen; Ausführen (F5) misst sie.</translation>
    </message>
</context>
<context>
    <name>ui::FitPage</name>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Good fit</source>
        <translation>Gut geeignet</translation>
    </message>
    <message>
        <source>Poor fit</source>
        <translation>Schlecht geeignet</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Bewährtes Verfahren</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>The fit is judged when the project can run. %1</source>
        <translation>Die Eignung wird beurteilt, wenn das Projekt laufen kann. %1</translation>
    </message>
    <message>
        <source> – speaks for it</source>
        <translation> – spricht dafür</translation>
    </message>
    <message>
        <source> – speaks against it, or is still to be done</source>
        <translation> – spricht dagegen oder ist noch zu tun</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>%1: assumption</source>
        <translation>%1: Annahme</translation>
    </message>
    <message>
        <source>%1: override</source>
        <translation>%1: Abweichung</translation>
    </message>
    <message>
        <source>Click for figures and sources</source>
        <translation>Klicken zeigt Zahlen und Quellen</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Observed before the edit</source>
        <translation>Vor der Änderung beobachtet</translation>
    </message>
    <message>
        <source>Observed in this run</source>
        <translation>In diesem Lauf beobachtet</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>Mehrere Arten</translation>
    </message>
    <message>
        <source>Components of one kind can be edited together. These are of different kinds: move, copy or delete them on the canvas.</source>
        <translation>Komponenten einer Art lassen sich gemeinsam bearbeiten. Diese sind von verschiedener Art: Auf der Zeichenfläche lassen sie sich bewegen, kopieren oder löschen.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit all of them at once</source>
        <translation>Alle auf einmal bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection · %1 · %2</source>
        <translation>Verbindung · %1 · %2</translation>
    </message>
    <message>
        <source>Project · %1</source>
        <translation>Projekt · %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>auto: %1</source>
        <translation>auto: %1</translation>
    </message>
    <message>
        <source>queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>stream: %1</source>
        <translation>Datenstrom: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>ui::KindPopup</name>
    <message>
        <source>Add a component</source>
        <translation>Eine Komponente hinzufügen</translation>
    </message>
    <message>
        <source>Type a kind or a service; Enter adds it</source>
        <translation>Tippen Sie eine Art oder einen Dienst; Eingabe fügt sie hinzu</translation>
    </message>
    <message>
        <source>Kinds of components</source>
        <translation>Arten von Komponenten</translation>
    </message>
</context>
<context>
    <name>ui::LatencyPage</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>figures from before the edit</source>
        <translation>Zahlen von vor der Änderung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>warm, idle</source>
        <translation>warm, im Leerlauf</translation>
    </message>
    <message>
        <source>cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation>Ein leeres Projekt beginnen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Work on another project beside this one</source>
        <translation>Neben diesem an einem weiteren Projekt arbeiten</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Das Projekt speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Das Projekt unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Import arrivals…</source>
        <translation>Ankünfte &amp;importieren…</translation>
    </message>
    <message>
        <source>Replay recorded arrivals as a new workload</source>
        <translation>Aufgezeichnete Ankünfte als neue Last abspielen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Do the undone change again</source>
        <translation>Die zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection with its connections</source>
        <translation>Die Auswahl mit ihren Verbindungen kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Add the components on the clipboard</source>
        <translation>Die Komponenten aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Copy the selection in place</source>
        <translation>Die Auswahl an Ort und Stelle kopieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Remove the selection</source>
        <translation>Die Auswahl entfernen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>A&amp;dd component</source>
        <translation>Ko&amp;mponente hinzufügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation>Größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation>Kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show it in its natural size</source>
        <translation>In natürlicher Größe zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf hell</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Sprache des S&amp;ystems</translation>
    </message>
    <message>
        <source>The language that the system is set to</source>
        <translation>Die Sprache, auf die das System eingestellt ist</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Everything in English</source>
        <translation>Alles auf Englisch</translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>Everything in German</source>
        <translation>Alles auf Deutsch</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>&amp;Components panel</source>
        <translation>Bereich K&amp;omponenten</translation>
    </message>
    <message>
        <source>Show or hide the list of components</source>
        <translation>Die Liste der Komponenten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Settings panel</source>
        <translation>Bereich &amp;Einstellungen</translation>
    </message>
    <message>
        <source>Show or hide the settings of the selection</source>
        <translation>Die Einstellungen der Auswahl zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Results panel</source>
        <translation>Bereich E&amp;rgebnisse</translation>
    </message>
    <message>
        <source>Show or hide the results</source>
        <translation>Die Ergebnisse zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>Show or hide the overview</source>
        <translation>Die Übersicht zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Components &amp;table</source>
        <translation>Komponenten&amp;tabelle</translation>
    </message>
    <message>
        <source>Show or hide the table of all components</source>
        <translation>Die Tabelle aller Komponenten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Arrange for &amp;designing</source>
        <translation>Anordnen zum Ent&amp;werfen</translation>
    </message>
    <message>
        <source>Components and settings beside a large canvas</source>
        <translation>Komponenten und Einstellungen neben einer großen Zeichenfläche</translation>
    </message>
    <message>
        <source>Arrange for r&amp;unning</source>
        <translation>Anordnen zum A&amp;usführen</translation>
    </message>
    <message>
        <source>Canvas, settings and results</source>
        <translation>Zeichenfläche, Einstellungen und Ergebnisse</translation>
    </message>
    <message>
        <source>Arrange for c&amp;omparing</source>
        <translation>Anordnen zum &amp;Vergleichen</translation>
    </message>
    <message>
        <source>Large results below a small canvas</source>
        <translation>Große Ergebnisse unter einer kleinen Zeichenfläche</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Every panel back to its place</source>
        <translation>Jeden Bereich zurück an seinen Platz</translation>
    </message>
    <message>
        <source>Canvas o&amp;nly</source>
        <translation>&amp;Nur die Zeichenfläche</translation>
    </message>
    <message>
        <source>Hide everything but the canvas, or bring it back</source>
        <translation>Alles außer der Zeichenfläche verbergen oder zurückholen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>Simulate on all providers</source>
        <translation>Bei allen Anbietern simulieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stop and keep what there is</source>
        <translation>Anhalten und behalten, was es gibt</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Zum Problem davor gehen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>Search everything that can be done</source>
        <translation>Alles suchen, was man tun kann</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>&amp;About Nephoscope</source>
        <translation>&amp;Über Nephoscope</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was das hier ist</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Projects opened or saved before</source>
        <translation>Früher geöffnete oder gespeicherte Projekte</translation>
    </message>
    <message>
        <source>There is nothing to run yet</source>
        <translation>Es gibt noch nichts auszuführen</translation>
    </message>
    <message>
        <source>Cannot run: %1</source>
        <translation>Kann nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>There are no provider files to run on</source>
        <translation>Es gibt keine Anbieterdateien</translation>
    </message>
    <message>
        <source>Simulate on all providers (F5)</source>
        <translation>Bei allen Anbietern simulieren (F5)</translation>
    </message>
    <message>
        <source>F11 brings menu and panels back</source>
        <translation>F11 holt Menü und Bereiche zurück</translation>
    </message>
    <message>
        <source>There are no problems</source>
        <translation>Es gibt keine Probleme</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Es wurde noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Choose workload %1</source>
        <translation>Last %1 wählen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Lasten</translation>
    </message>
    <message>
        <source>Open template %1</source>
        <translation>Vorlage %1 öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Components table</source>
        <translation>Komponententabelle</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Import arrivals</source>
        <translation>Ankünfte importieren</translation>
    </message>
    <message>
        <source>Tables of arrivals (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen von Ankünften (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The arrivals are a new workload, chosen for the next run</source>
        <translation>Die Ankünfte sind eine neue Last, gewählt für den nächsten Lauf</translation>
    </message>
    <message>
        <source>The run has finished. %1</source>
        <translation>Der Lauf ist fertig. %1</translation>
    </message>
    <message>
        <source>The size changes with the next start</source>
        <translation>Die Größe ändert sich mit dem nächsten Start</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Erledigt: %1. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>&amp;Export diagram…</source>
        <translation>Diagramm &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG, PNG or PDF</source>
        <translation>Das Diagramm als SVG, PNG oder PDF speichern</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Copy the whole diagram as a picture</source>
        <translation>Das ganze Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Edit the name where it stands</source>
        <translation>Den Namen bearbeiten, wo er steht</translation>
    </message>
    <message>
        <source>Search for a component to add here</source>
        <translation>Eine Komponente suchen, um sie hier hinzuzufügen</translation>
    </message>
    <message>
        <source>S&amp;ettings of the selection</source>
        <translation>Einstellun&amp;gen der Auswahl</translation>
    </message>
    <message>
        <source>Go to the settings of what is selected</source>
        <translation>Zu den Einstellungen der Auswahl gehen</translation>
    </message>
    <message>
        <source>&amp;Search the component list</source>
        <translation>Kompo&amp;nentenliste durchsuchen</translation>
    </message>
    <message>
        <source>Type into the list of components</source>
        <translation>In die Liste der Komponenten tippen</translation>
    </message>
    <message>
        <source>Co&amp;nnect from here</source>
        <translation>&amp;Von hier verbinden</translation>
    </message>
    <message>
        <source>Draw a connection: arrows choose the target, Enter connects</source>
        <translation>Eine Verbindung ziehen: Pfeile wählen das Ziel, Eingabe verbindet</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>Lay out the selected components, or all, from left to right</source>
        <translation>Die ausgewählten Komponenten oder alle von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>Rahm&amp;en</translation>
    </message>
    <message>
        <source>Draw a frame around the selection</source>
        <translation>Einen Rahmen um die Auswahl ziehen</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align the left edges</source>
        <translation>Die linken Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>&amp;Mittig ausrichten</translation>
    </message>
    <message>
        <source>Align the middles on one vertical line</source>
        <translation>Die Mitten an einer senkrechten Linie ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align the right edges</source>
        <translation>Die rechten Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align to&amp;p</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align the upper edges</source>
        <translation>Die oberen Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Auf halber Hö&amp;he ausrichten</translation>
    </message>
    <message>
        <source>Align the middles on one horizontal line</source>
        <translation>Die Mitten an einer waagerechten Linie ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Align the lower edges</source>
        <translation>Die unteren Kanten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Make the gaps between the columns equal</source>
        <translation>Die Abstände zwischen den Spalten angleichen</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Make the gaps between the rows equal</source>
        <translation>Die Abstände zwischen den Zeilen angleichen</translation>
    </message>
    <message>
        <source>Bring everything into view</source>
        <translation>Alles sichtbar machen</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Auswa&amp;hl einpassen</translation>
    </message>
    <message>
        <source>Bring the selection into view</source>
        <translation>Die Auswahl sichtbar machen</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Gr&amp;öße</translation>
    </message>
    <message>
        <source>Everything at &amp;100 %</source>
        <translation>Alles auf &amp;100 %</translation>
    </message>
    <message>
        <source>The usual size</source>
        <translation>Die übliche Größe</translation>
    </message>
    <message>
        <source>Everything at 1&amp;25 %</source>
        <translation>Alles auf 1&amp;25 %</translation>
    </message>
    <message>
        <source>Text and icons larger</source>
        <translation>Text und Symbole größer</translation>
    </message>
    <message>
        <source>Everything at 1&amp;50 %</source>
        <translation>Alles auf 1&amp;50 %</translation>
    </message>
    <message>
        <source>Text and icons much larger</source>
        <translation>Text und Symbole viel größer</translation>
    </message>
    <message>
        <source>&amp;Estimates on cards</source>
        <translation>&amp;Schätzungen auf Karten</translation>
    </message>
    <message>
        <source>Show what each component is expected to cost until a run tells</source>
        <translation>Zeigen, was jede Komponente voraussichtlich kostet, bis ein Lauf es sagt</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>Best practices that the architecture does not follow</source>
        <translation>Bewährte Verfahren, denen die Architektur nicht folgt</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;bleme</translation>
    </message>
    <message>
        <source>What keeps the project from running, or is worth a look</source>
        <translation>Was das Projekt am Laufen hindert oder einen Blick wert ist</translation>
    </message>
    <message>
        <source>F&amp;it of serverless</source>
        <translation>E&amp;ignung von Serverless</translation>
    </message>
    <message>
        <source>Whether serverless suits this architecture and its traffic</source>
        <translation>Ob Serverless zu dieser Architektur und ihrem Verkehr passt</translation>
    </message>
    <message>
        <source>What the &amp;words mean</source>
        <translation>Was die &amp;Wörter bedeuten</translation>
    </message>
    <message>
        <source>Cold start, percentile, meter, ...: each in a sentence</source>
        <translation>Kaltstart, Perzentil, Zähler, ...: jedes in einem Satz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>undo, step</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::Minimap</name>
    <message>
        <source>Overview: drag the frame, or click to go there</source>
        <translation>Übersicht: den Rahmen ziehen oder klicken, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>ui::NumberEdit</name>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Expected %1, at least %2</source>
        <translation>Erwartet wird %1, mindestens %2</translation>
    </message>
    <message>
        <source>Expected %1 from %2 to %3</source>
        <translation>Erwartet wird %1 von %2 bis %3</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Search components</source>
        <translation>Komponenten suchen</translation>
    </message>
    <message>
        <source>Type to filter; Enter adds the first one to the canvas</source>
        <translation>Tippen filtert; Eingabe fügt die erste hinzu</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Drag to the canvas, or double-click</source>
        <translation>Auf die Zeichenfläche ziehen oder doppelklicken</translation>
    </message>
</context>
<context>
    <name>ui::PriceBookPage</name>
    <message>
        <source>up to %1: %2</source>
        <translation>bis %1: %2</translation>
    </message>
    <message>
        <source>%1 free a month</source>
        <translation>%1 frei im Monat</translation>
    </message>
    <message>
        <source>in force %1 to %2</source>
        <translation>gültig %1 bis %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Preise suchen</translation>
    </message>
    <message>
        <source>Only my own</source>
        <translation>Nur meine eigenen</translation>
    </message>
    <message>
        <source>Import catalogue…</source>
        <translation>Katalog importieren…</translation>
    </message>
    <message>
        <source>A provider file, or {&quot;provider&quot;: …, &quot;prices&quot;: {METER: PRICE}}</source>
        <translation>Eine Anbieterdatei oder {&quot;provider&quot;: …, &quot;prices&quot;: {METER: PRICE}}</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>Alle wie geliefert</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>Preis einer Einheit</translation>
    </message>
    <message>
        <source>My price of one unit</source>
        <translation>Mein Preis einer Einheit</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Where my price is from</source>
        <translation>Woher mein Preis stammt</translation>
    </message>
    <message>
        <source>Use this price</source>
        <translation>Diesen Preis verwenden</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Import catalogue</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>Catalogues (*.json)</source>
        <translation>Kataloge (*.json)</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Older than 180 days: to be looked up again</source>
        <translation>Älter als 180 Tage: neu nachzuschlagen</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>An assumption</source>
        <translation>Eine Annahme</translation>
    </message>
    <message>
        <source> · old</source>
        <translation> · alt</translation>
    </message>
    <message>
        <source>, in place of all its tiers</source>
        <translation>, anstelle aller seiner Staffeln</translation>
    </message>
    <message>
        <source>%1 prices are now your own</source>
        <translation>%1 Preise sind jetzt Ihre eigenen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last change of a price (Ctrl+Z on this page). Prices are yours and hold for every project, so a project&apos;s undo leaves them alone.</source>
        <translation>Nimmt die letzte Änderung eines Preises zurück (Strg+Z auf dieser Seite). Preise gehören Ihnen und gelten für jedes Projekt, deshalb lässt das Rückgängig des Projekts sie in Ruhe.</translation>
    </message>
    <message>
        <source>Select a price to put your own in its place. The bill follows at once; nothing is simulated again. Your prices hold for every project.</source>
        <translation>Wählen Sie einen Preis, um ihn durch Ihren eigenen zu ersetzen. Die Rechnung folgt sofort; nichts wird neu simuliert. Ihre Preise gelten für jedes Projekt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;⚠ &quot;%1&quot; is no price.&lt;/b&gt; Expected a number from 0 to 1,000,000,000, with a point: 0.0000002</source>
        <translation>&lt;b&gt;⚠ „%1“ ist kein Preis.&lt;/b&gt; Erwartet wird eine Zahl von 0 bis 1.000.000.000, mit Punkt: 0.0000002</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of one %2, shipped: %3%4</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; je %2, mitgeliefert: %3%4</translation>
    </message>
    <message>
        <source>1 price is now your own</source>
        <translation>1 Preis ist jetzt Ihr eigener</translation>
    </message>
    <message>
        <source>1 of my own differs</source>
        <translation>1 eigener weicht ab</translation>
    </message>
    <message>
        <source>%1 of my own differ</source>
        <translation>%1 eigene weichen ab</translation>
    </message>
    <message>
        <source>%1 prices, %2, %3 older than 180 days</source>
        <translation>%1 Preise, %2, %3 älter als 180 Tage</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsButton</name>
    <message>
        <source>What keeps the project from running, or is worth a look (F8: next)</source>
        <translation>Was das Projekt am Laufen hindert oder einen Blick wert ist (F8: weiter)</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 Hinweise</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsPage</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>No problems: the project can run.</source>
        <translation>Keine Probleme: Das Projekt kann laufen.</translation>
    </message>
    <message>
        <source>The project cannot run until this is mended.</source>
        <translation>Das Projekt kann erst laufen, wenn dies behoben ist.</translation>
    </message>
    <message>
        <source>The project runs, but this is worth a look.</source>
        <translation>Das Projekt läuft, aber dies ist einen Blick wert.</translation>
    </message>
    <message>
        <source>Click it or press Enter to go there; F8 goes to the next one.</source>
        <translation>Klicken oder Eingabe geht dorthin; F8 geht zum nächsten.</translation>
    </message>
</context>
<context>
    <name>ui::Recovery</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1: %2</source>
        <translation>Ungespeicherte Änderungen können nicht gesichert werden: %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ResultsPanel</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Compare providers</source>
        <translation>Anbieter vergleichen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simuliert…</translation>
    </message>
    <message>
        <source>Simulating · %1</source>
        <translation>Simuliert · %1</translation>
    </message>
    <message>
        <source>Before the edit · </source>
        <translation>Vor der Änderung · </translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Press Run (F5) to simulate this architecture. Latency, concurrency, cost and all providers side by side appear here.</source>
        <translation>Ausführen (F5) simuliert diese Architektur. Latenz, Gleichzeitigkeit, Kosten und alle Anbieter nebeneinander erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>ui::RunBar</name>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>The workload to run</source>
        <translation>Die Last, die simuliert wird</translation>
    </message>
    <message>
        <source>Run or stop</source>
        <translation>Ausführen oder anhalten</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show cards and figures for %1</source>
        <translation>Karten und Zahlen für %1 zeigen</translation>
    </message>
    <message>
        <source>Workload: </source>
        <translation>Last: </translation>
    </message>
    <message>
        <source>No workload</source>
        <translation>Keine Last</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>From before the edit; run again</source>
        <translation>Von vor der Änderung; erneut ausführen</translation>
    </message>
</context>
<context>
    <name>ui::Runner</name>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>Für diesen Lauf reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>%1 events · %2 %</source>
        <translation>%1 Ereignisse · %2 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>What will you build?</source>
        <translation>Was wollen Sie bauen?</translation>
    </message>
    <message>
        <source>Open a template: it runs at once. Or drag a component onto this page, connect by the right edges, and press Run (F5).</source>
        <translation>Öffnen Sie eine Vorlage: Sie läuft sofort. Oder ziehen Sie eine Komponente auf diese Seite, verbinden Sie an den rechten Kanten und drücken Sie Ausführen (F5).</translation>
    </message>
    <message>
        <source>BEGIN</source>
        <translation>BEGINNEN</translation>
    </message>
    <message>
        <source>Blank canvas</source>
        <translation>Leere Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw from nothing (Esc)</source>
        <translation>Von Grund auf zeichnen (Esc)</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>LEARN</source>
        <translation>LERNEN</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Small systems that show one effect, with and without</source>
        <translation>Kleine Systeme, die eine Wirkung zeigen, mit und ohne</translation>
    </message>
</context>
<context>
    <name>ui::StepsDialog</name>
    <message>
        <source>Steps of the workflow</source>
        <translation>Schritte des Ablaufs</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation>Einen Zweig hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Steps as text</source>
        <translation>Schritte als Text</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>für jedes Element</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>Without steps the workflow runs one task for each of its connections, in their order. Add a step to say it yourself.</source>
        <translation>Ohne Schritte führt der Ablauf für jede seiner Verbindungen eine Aufgabe aus, in ihrer Reihenfolge. Fügen Sie einen Schritt hinzu, um es selbst zu bestimmen.</translation>
    </message>
    <message>
        <source>Choose a step to edit it.</source>
        <translation>Wählen Sie einen Schritt, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Unique in its list</source>
        <translation>Eindeutig in ihrer Liste</translation>
    </message>
    <message>
        <source>Expected an id</source>
        <translation>Erwartet wird eine Kennung</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>How long it waits; costs no compute</source>
        <translation>Wie lange er wartet; kostet keine Rechenzeit</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>0 = all</source>
        <translation>0 = alle</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>the step below</source>
        <translation>der Schritt darunter</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Führt aus</translation>
    </message>
    <message>
        <source>Connect the workflow to the component first.</source>
        <translation>Verbinden Sie den Ablauf zuerst mit der Komponente.</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Einen Weg hinzufügen</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Den letzten entfernen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Erste Pause</translation>
    </message>
    <message>
        <source>Pauses grow by</source>
        <translation>Pausenfaktor</translation>
    </message>
    <message>
        <source>On error</source>
        <translation>Bei Fehler</translation>
    </message>
    <message>
        <source>the workflow fails</source>
        <translation>der Ablauf scheitert</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>best</source>
        <translation>bester Wert</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Daten als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>ui::TemplateCard</name>
    <message>
        <source>Open template %1</source>
        <translation>Vorlage %1 öffnen</translation>
    </message>
    <message>
        <source>Opens it and runs it</source>
        <translation>Öffnet sie und führt sie aus</translation>
    </message>
    <message>
        <source>%1: opens it and runs it</source>
        <translation>%1: öffnet sie und führt sie aus</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>Arrivals and faults over time</source>
        <translation>Ankünfte und Störungen über die Zeit</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Liest %1…</translation>
    </message>
    <message>
        <source>Nothing arrives</source>
        <translation>Nichts kommt an</translation>
    </message>
    <message>
        <source>Warm-up: %1/s</source>
        <translation>Aufwärmzeit: %1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move fault</source>
        <translation>Störung bewegen</translation>
    </message>
    <message>
        <source>Remove fault</source>
        <translation>Störung entfernen</translation>
    </message>
    <message>
        <source>mean %1, peak %2 · %3</source>
        <translation>Mittel %1, Spitze %2 · %3</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>ui::ValueEdit</name>
    <message>
        <source>(several)</source>
        <translation>(verschiedene)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not taken. %2</source>
        <translation>„%1“ wurde nicht übernommen. %2</translation>
    </message>
</context>
<context>
    <name>ui::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Bring everything into view</source>
        <translation>Alles sichtbar machen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>req</source>
        <translation>Anfr.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>msg</source>
        <translation>Nachr.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>op</source>
        <translation>Op.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB-Sekunde</translation>
    </message>
    <message>
        <source>GB-seconds</source>
        <translation>GB-Sekunden</translation>
    </message>
    <message>
        <source>GB restored</source>
        <translation>GB, wiederhergestellt</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GB per environment created</source>
        <translation>GB je erzeugte Umgebung</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-Monat</translation>
    </message>
    <message>
        <source>GB-months</source>
        <translation>GB-Monate</translation>
    </message>
    <message>
        <source>EPU-hour</source>
        <translation>EPU-Stunde</translation>
    </message>
    <message>
        <source>EPU-hours</source>
        <translation>EPU-Stunden</translation>
    </message>
    <message>
        <source>fraction of EC2 on-demand price</source>
        <translation>Anteil am EC2-Preis nach Bedarf</translation>
    </message>
    <message>
        <source>vCPU-second</source>
        <translation>vCPU-Sekunde</translation>
    </message>
    <message>
        <source>vCPU-seconds</source>
        <translation>vCPU-Sekunden</translation>
    </message>
    <message>
        <source>request (512 KB unit)</source>
        <translation>Anfrage (je 512 KB)</translation>
    </message>
    <message>
        <source>requests (512 KB unit)</source>
        <translation>Anfragen (je 512 KB)</translation>
    </message>
    <message>
        <source>message (32 KB unit)</source>
        <translation>Nachricht (je 32 KB)</translation>
    </message>
    <message>
        <source>messages (32 KB unit)</source>
        <translation>Nachrichten (je 32 KB)</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hour (partial hour = full)</source>
        <translation>Stunde (angefangene zählt ganz)</translation>
    </message>
    <message>
        <source>hours (partial hour = full)</source>
        <translation>Stunden (angefangene zählt ganz)</translation>
    </message>
    <message>
        <source>LCU-hour</source>
        <translation>LCU-Stunde</translation>
    </message>
    <message>
        <source>LCU-hours</source>
        <translation>LCU-Stunden</translation>
    </message>
    <message>
        <source>event (64 KB)</source>
        <translation>Ereignis (64 KB)</translation>
    </message>
    <message>
        <source>events (64 KB)</source>
        <translation>Ereignisse (64 KB)</translation>
    </message>
    <message>
        <source>request (64 KB)</source>
        <translation>Anfrage (64 KB)</translation>
    </message>
    <message>
        <source>requests (64 KB)</source>
        <translation>Anfragen (64 KB)</translation>
    </message>
    <message>
        <source>invocation</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>event (8 KB)</source>
        <translation>Ereignis (8 KB)</translation>
    </message>
    <message>
        <source>events (8 KB)</source>
        <translation>Ereignisse (8 KB)</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>shard-hour</source>
        <translation>Shard-Stunde</translation>
    </message>
    <message>
        <source>shard-hours</source>
        <translation>Shard-Stunden</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>consumer-shard-hour</source>
        <translation>Leser-Shard-Stunde</translation>
    </message>
    <message>
        <source>consumer-shard-hours</source>
        <translation>Leser-Shard-Stunden</translation>
    </message>
    <message>
        <source>stream-hour</source>
        <translation>Datenstrom-Stunde</translation>
    </message>
    <message>
        <source>stream-hours</source>
        <translation>Datenstrom-Stunden</translation>
    </message>
    <message>
        <source>WRU (1 KB)</source>
        <translation>WRU (1 KB)</translation>
    </message>
    <message>
        <source>WRUs (1 KB)</source>
        <translation>WRU (1 KB)</translation>
    </message>
    <message>
        <source>RRU (4 KB strong)</source>
        <translation>RRU (4 KB, streng konsistent)</translation>
    </message>
    <message>
        <source>RRUs (4 KB strong)</source>
        <translation>RRU (4 KB, streng konsistent)</translation>
    </message>
    <message>
        <source>WRU</source>
        <translation>WRU</translation>
    </message>
    <message>
        <source>WRUs</source>
        <translation>WRU</translation>
    </message>
    <message>
        <source>RRU</source>
        <translation>RRU</translation>
    </message>
    <message>
        <source>RRUs</source>
        <translation>RRU</translation>
    </message>
    <message>
        <source>WCU-hour</source>
        <translation>WCU-Stunde</translation>
    </message>
    <message>
        <source>WCU-hours</source>
        <translation>WCU-Stunden</translation>
    </message>
    <message>
        <source>RCU-hour</source>
        <translation>RCU-Stunde</translation>
    </message>
    <message>
        <source>RCU-hours</source>
        <translation>RCU-Stunden</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB-Stunde</translation>
    </message>
    <message>
        <source>GB-hours</source>
        <translation>GB-Stunden</translation>
    </message>
    <message>
        <source>ECPU</source>
        <translation>ECPU</translation>
    </message>
    <message>
        <source>ECPUs</source>
        <translation>ECPU</translation>
    </message>
    <message>
        <source>ACU-hour</source>
        <translation>ACU-Stunde</translation>
    </message>
    <message>
        <source>ACU-hours</source>
        <translation>ACU-Stunden</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>metric-month</source>
        <translation>Metrik-Monat</translation>
    </message>
    <message>
        <source>metric-months</source>
        <translation>Metrik-Monate</translation>
    </message>
    <message>
        <source>alarm-month</source>
        <translation>Alarm-Monat</translation>
    </message>
    <message>
        <source>alarm-months</source>
        <translation>Alarm-Monate</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>AZ-hour</source>
        <translation>AZ-Stunde</translation>
    </message>
    <message>
        <source>AZ-hours</source>
        <translation>AZ-Stunden</translation>
    </message>
    <message>
        <source>vCPU-hour</source>
        <translation>vCPU-Stunde</translation>
    </message>
    <message>
        <source>vCPU-hours</source>
        <translation>vCPU-Stunden</translation>
    </message>
    <message>
        <source>application-month</source>
        <translation>Anwendungsmonat</translation>
    </message>
    <message>
        <source>application-months</source>
        <translation>Anwendungsmonate</translation>
    </message>
    <message>
        <source>build-minute</source>
        <translation>Build-Minute</translation>
    </message>
    <message>
        <source>build-minutes</source>
        <translation>Build-Minuten</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>GiB-hour</source>
        <translation>GiB-Stunde</translation>
    </message>
    <message>
        <source>GiB-hours</source>
        <translation>GiB-Stunden</translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation>Instanz-Stunde</translation>
    </message>
    <message>
        <source>instance-hours</source>
        <translation>Instanz-Stunden</translation>
    </message>
    <message>
        <source>GiB-second</source>
        <translation>GiB-Sekunde</translation>
    </message>
    <message>
        <source>GiB-seconds</source>
        <translation>GiB-Sekunden</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>unit-hour</source>
        <translation>Einheitenstunde</translation>
    </message>
    <message>
        <source>unit-hours</source>
        <translation>Einheitenstunden</translation>
    </message>
    <message>
        <source>unit-month</source>
        <translation>Einheitenmonat</translation>
    </message>
    <message>
        <source>unit-months</source>
        <translation>Einheitenmonate</translation>
    </message>
    <message>
        <source>TU-hour</source>
        <translation>TU-Stunde</translation>
    </message>
    <message>
        <source>TU-hours</source>
        <translation>TU-Stunden</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>PU-hour</source>
        <translation>PU-Stunde</translation>
    </message>
    <message>
        <source>PU-hours</source>
        <translation>PU-Stunden</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>MU-hour</source>
        <translation>MU-Stunde</translation>
    </message>
    <message>
        <source>MU-hours</source>
        <translation>MU-Stunden</translation>
    </message>
    <message>
        <source>RU/s-hour</source>
        <translation>RU/s-Stunde</translation>
    </message>
    <message>
        <source>RU/s-hours</source>
        <translation>RU/s-Stunden</translation>
    </message>
    <message>
        <source>RU</source>
        <translation>RU</translation>
    </message>
    <message>
        <source>RUs</source>
        <translation>RU</translation>
    </message>
    <message>
        <source>vCore-second</source>
        <translation>vCore-Sekunde</translation>
    </message>
    <message>
        <source>vCore-seconds</source>
        <translation>vCore-Sekunden</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>GHz-second</source>
        <translation>GHz-Sekunde</translation>
    </message>
    <message>
        <source>GHz-seconds</source>
        <translation>GHz-Sekunden</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>GiB-month</source>
        <translation>GiB-Monat</translation>
    </message>
    <message>
        <source>GiB-months</source>
        <translation>GiB-Monate</translation>
    </message>
    <message>
        <source>job-month</source>
        <translation>Auftragsmonat</translation>
    </message>
    <message>
        <source>job-months</source>
        <translation>Auftragsmonate</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>VM-hour</source>
        <translation>VM-Stunde</translation>
    </message>
    <message>
        <source>VM-hours</source>
        <translation>VM-Stunden</translation>
    </message>
    <message>
        <source>account-month</source>
        <translation>Konto-Monat</translation>
    </message>
    <message>
        <source>account-months</source>
        <translation>Konto-Monate</translation>
    </message>
    <message>
        <source>CPU-ms</source>
        <translation>CPU-ms</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Auslösung</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>Auslösungen</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>4 KB unit</source>
        <translation>4-KB-Einheit</translation>
    </message>
    <message>
        <source>4 KB units</source>
        <translation>4-KB-Einheiten</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>deletes</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesevorgang</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>Lesevorgänge</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Schreibvorgang</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Auflistung</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Auflistungen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>log event</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>log events</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>log request</source>
        <translation>Protokollanfrage</translation>
    </message>
    <message>
        <source>log requests</source>
        <translation>Protokollanfragen</translation>
    </message>
</context>
</TS>
