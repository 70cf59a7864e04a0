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
        <translation>Anteil der Anfragen, deren Verlauf aufgezeichnet und bezahlt wird</translation>
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
        <translation>Spitze</translation>
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
        <translation>Zustellversuche</translation>
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
        <translation>Reservierte Gleichzeitigkeit</translation>
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
        <translation>Wiederholungsbudget</translation>
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
        <translation>Visibility Timeout zu kurz</translation>
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
        <translation>Dasselbe Ereignis kann zweimal kommen: Zustellungen werden nach einem Fehler, einem Timeout oder ganz ohne Grund wiederholt. Die Kennung des Ereignisses dient als Idempotenzschlüssel: zuerst prüfen und sofort antworten, wenn es schon verarbeitet ist; vermerken, wenn die Arbeit getan ist; einen Fehler ohne Vermerk durchlassen, damit das Ereignis erneut versucht wird.</translation>
    </message>
    <message>
        <source>Queue in front of a read</source>
        <translation>Queue vor einem Lesezugriff</translation>
    </message>
    <message>
        <source>Whoever asks for data waits for the answer, and a queue has none to give: the caller must ask again and again until the result lies somewhere. Queues are for work that can be done later.</source>
        <translation>Wer Daten anfragt, wartet auf die Antwort, und eine Queue hat keine: Der Aufrufer muss immer wieder nachfragen, bis das Ergebnis irgendwo liegt. Queues sind für Arbeit, die später getan werden kann.</translation>
    </message>
    <message>
        <source>Batches of one message</source>
        <translation>Batches mit nur einer Nachricht</translation>
    </message>
    <message>
        <source>Every batch is an invocation, a receive and a delete, whatever is in it. A short window lets messages gather, at the price of that delay.</source>
        <translation>Jeder Batch ist ein Aufruf, ein Empfang und ein Löschen, gleich was darin ist. Ein kurzes Zeitfenster lässt Nachrichten sich sammeln, um den Preis dieser Verzögerung.</translation>
    </message>
    <message>
        <source>A full batch takes longer than the timeout</source>
        <translation>Ein voller Batch dauert länger als das Timeout</translation>
    </message>
    <message>
        <source>When messages pile up, batches are full. One that does not end before the function&apos;s timeout fails as a whole, comes back, and fails again: the queue never gets shorter.</source>
        <translation>Wenn sich Nachrichten stauen, sind die Batches voll. Einer, der nicht vor dem Timeout der Funktion endet, scheitert als Ganzes, kommt zurück und scheitert wieder: Die Queue wird nie kürzer.</translation>
    </message>
    <message>
        <source>Fan-out without a topic or bus</source>
        <translation>Fan-out ohne Topic oder Event-Bus</translation>
    </message>
    <message>
        <source>A function that calls one consumer after the other must know all of them, fails half-way, and is changed for every new one. A topic or bus hands one event to everybody who subscribed.</source>
        <translation>Eine Funktion, die einen Verbraucher nach dem anderen aufruft, muss alle kennen, scheitert auf halbem Weg und wird für jeden neuen geändert. Ein Topic oder Event-Bus gibt ein Ereignis an alle, die es abonniert haben.</translation>
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
        <translation>Das Aufgerufene arbeitet weiter, wenn niemand mehr auf die Antwort wartet. Jedes Timeout sollte kürzer sein als das des Aufrufers, Wiederholungen eingeschlossen.</translation>
    </message>
    <message>
        <source>Call without a timeout</source>
        <translation>Aufruf ohne Timeout</translation>
    </message>
    <message>
        <source>Somebody else&apos;s service can hang, and then the caller hangs with it until its own timeout, holding an instance. A good limit is the latency that few calls exceed.</source>
        <translation>Ein fremder Dienst kann hängen, und dann hängt der Aufrufer mit ihm bis zu seinem eigenen Timeout und hält eine Instanz fest. Eine gute Grenze ist die Latenz, die nur wenige Aufrufe überschreiten.</translation>
    </message>
    <message>
        <source>Retries on a call that is not idempotent</source>
        <translation>Wiederholungen eines nicht idempotenten Aufrufs</translation>
    </message>
    <message>
        <source>A call that timed out may have worked. Trying it again repeats its effects, unless the callee knows an idempotency key.</source>
        <translation>Ein Aufruf, der ins Timeout lief, kann trotzdem gewirkt haben. Ein neuer Versuch wiederholt seine Wirkungen, es sei denn, der Aufgerufene kennt einen Idempotenzschlüssel.</translation>
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
        <translation>Beide Funktionen werden für dieselbe Zeit bezahlt. Die Arbeit asynchron übergeben, beide von einem Workflow aufrufen lassen oder zu einer machen.</translation>
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
        <translation>Bereitgehaltene Instanzen stehen leer</translation>
    </message>
    <message>
        <source>Provisioned instances are paid whether they work or not. What the peak does not need only costs.</source>
        <translation>Bereitgehaltene Instanzen werden bezahlt, ob sie arbeiten oder nicht. Was die Spitze nicht braucht, kostet nur.</translation>
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
        <translation>Timeout nahe an der üblichen Dauer</translation>
    </message>
    <message>
        <source>A little more load or a slow answer from elsewhere, and invocations are cut off. Their work is lost and mostly repeated.</source>
        <translation>Etwas mehr Last oder eine langsame Antwort von anderswo, und Aufrufe werden abgebrochen. Ihre Arbeit ist verloren und wird meist wiederholt.</translation>
    </message>
    <message>
        <source>Timeout far above the usual duration</source>
        <translation>Timeout weit über der üblichen Dauer</translation>
    </message>
    <message>
        <source>When something hangs, every invocation holds its instance, and costs, until the timeout.</source>
        <translation>Wenn etwas hängt, hält jeder Aufruf bis zum Timeout seine Instanz fest und kostet.</translation>
    </message>
    <message>
        <source>Longer than the platform allows</source>
        <translation>Länger, als die Plattform erlaubt</translation>
    </message>
    <message>
        <source>A function is ended at the platform&apos;s limit. Cut the work into steps of a workflow, or run it in a container.</source>
        <translation>Eine Funktion wird an der Grenze der Plattform beendet. Die Arbeit in Schritte eines Workflows teilen oder in einem Container ausführen.</translation>
    </message>
    <message>
        <source>Nothing holds back the load on a limited target</source>
        <translation>Nichts hält die Last vor einem begrenzten Ziel zurück</translation>
    </message>
    <message>
        <source>A function scales faster than what is behind it. A limit on its concurrency keeps the calls below what the database or the other side&apos;s rate limit can take, and a queue in front keeps what has to wait.</source>
        <translation>Eine Funktion skaliert schneller als das, was hinter ihr steht. Eine Grenze ihrer Nebenläufigkeit hält die Aufrufe unter dem, was die Datenbank oder das Ratenlimit der Gegenseite verträgt, und eine Queue davor bewahrt, was warten muss.</translation>
    </message>
    <message>
        <source>Peak above a rate limit</source>
        <translation>Spitze über einem Ratenlimit</translation>
    </message>
    <message>
        <source>What exceeds the limit is throttled: callers get errors, deliveries are repeated.</source>
        <translation>Was das Limit übersteigt, wird gedrosselt: Aufrufer bekommen Fehler, Zustellungen werden wiederholt.</translation>
    </message>
    <message>
        <source>Peak above the concurrency limit</source>
        <translation>Spitze über der Nebenläufigkeitsgrenze</translation>
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
        <translation>Logs kosten mehr als die Ausführung</translation>
    </message>
    <message>
        <source>Logs are paid by the gigabyte, usually at many times the price of keeping them. Log less of each invocation, or a sample.</source>
        <translation>Logs werden je Gigabyte bezahlt, meist zu einem Vielfachen des Preises ihrer Aufbewahrung. Weniger je Aufruf protokollieren oder nur eine Stichprobe.</translation>
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
        <translation>Der Lauf stieß an eine Grenze: Nebenläufigkeit, eine Rate oder eine Kapazität.</translation>
    </message>
    <message>
        <source>The queue grows without end</source>
        <translation>Die Queue wächst ohne Ende</translation>
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
        <translation>Ein guter Teil der Aufrufe scheiterte oder lief ins Timeout.</translation>
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
        <source>latency</source>
        <translation>Latenz</translation>
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
        <translation>In Dead-Letter-Queue</translation>
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
        <source>%1 requests in %2</source>
        <translation>%1 Anfragen in %2</translation>
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
        <source>%1 invocations</source>
        <translation>%1 Aufrufe</translation>
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
        <translation>Zeitlimit überschritten</translation>
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
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Logs, transfer, other</source>
        <translation>Logs, Transfer, Sonstiges</translation>
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
        <translation>Unzustellbar</translation>
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
        <translation>&lt;b&gt;Was sich bei der Übertragung ändert&lt;/b&gt;</translation>
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
        <source>%1 a month · %2 per million requests</source>
        <translation>%1 im Monat · %2 je Million Anfragen</translation>
    </message>
    <message>
        <source> · mean of %1 runs %2 ± %3</source>
        <translation> · Mittel aus %1 Läufen %2 ± %3</translation>
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
        <translation>(95 %: %1 bis %2, %3 Wiederholungen)</translation>
    </message>
    <message>
        <source>Both sides see the same arrivals and the same work. Each flip point is found in every replication by bracketing it on simulated runs; the interval is that of the replications.</source>
        <translation>Beide Seiten sehen dieselben Ankünfte und dieselbe Arbeit. Jeder Wendepunkt wird in jeder Wiederholung durch Einschachtelung auf simulierten Läufen gefunden; das Intervall ist das der Wiederholungen.</translation>
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
        <source>This window keeps its language. New ones (File &gt; New window) and the next start speak the one you chose.</source>
        <translation>Dieses Fenster behält seine Sprache. Neue (Datei &gt; Neues Fenster) und der nächste Start sprechen die gewählte.</translation>
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
        <source>%1 prices, %2 of my own differ, %3 older than 180 days</source>
        <translation>%1 Preise, %2 eigene weichen ab, %3 älter als 180 Tage</translation>
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
        <source>at most %1 requests</source>
        <translation>höchstens %1 Anfragen</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
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
</TS>
