<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How requests come in over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a duration such as 90s, 15m, 24h or 30d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected numbers with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list of steps as in project files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs; decides prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same run, bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract the free monthly amounts from the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure that is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises to check in every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add clients to the canvas, or a workload here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload that is shown below and that Run uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time that counts: 90s, 15m, 24h, 30d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated before the time that counts, and not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the requests start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add traffic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the wire between client and region, both ways together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron or rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min h day mon wday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five-field cron expression in UTC, or rate(5 minutes); simulated time starts on a Monday at 00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keep warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its events are pings: the function returns at once and calls nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product variant; empty is the platform&apos;s usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the gateway itself adds to a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this the caller gets a 504 while the work behind runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained rate of the token bucket; above it callers get a 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the token bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that leave for the client with each answer; metered as data transfer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From publishing to the start of the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts after the first one when a subscriber refuses the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep events that could not be delivered instead of dropping them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict order and no duplicates, at a lower rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most messages handed to one invocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait to fill a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message taken but not deleted within this time is delivered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most batches in work at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this many deliveries a message goes to the dead-letter queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep messages that failed too often instead of dropping them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new message stays invisible for this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in, first out only: messages of one group are handled one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial batch response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the messages that failed come back, not their whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0..1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of messages that are delivered twice (at-least-once delivery)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages older than this are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep messages that could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions that are read in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most records handed to one invocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallelisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of one shard in work at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records older than this are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts after the first one of a failing batch; absent: as the platform does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum record age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failing batch whose records are older is given up; absent: until they expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split failing batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch that fails is tried again in two halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep batches that were given up instead of dropping them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language runtime; decides most of the cold start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodejs20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodejs22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodejs24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python312</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python313</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python314</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>java17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>java21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>java25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotnet8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotnet10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruby34</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, and with it the share of a vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor family, where the platform offers both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x86</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work per invocation on one full vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per invocation that does not shrink with more CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the CPU work that uses several vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invocation is ended after this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests one instance serves at once, where the platform allows more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting plan; empty is the platform&apos;s usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zipped size of code and dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances kept initialised and billed at the provisioned rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the day from which they are provisioned; absent: always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the day at which they are given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a snapshot of the initialised runtime where the platform can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this function out of the account&apos;s limit, and its own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances kept alive even when idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 = platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances of this function at most; 0 means the platform&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time after which an instance is ended; replaces the platform&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole addition to a cold request; replaces the platform&apos;s own parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of invocations that fail in the handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts after the first one when the invocation was asynchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated deliveries of the same event have no second effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep asynchronous events that failed every attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log per invocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log data written by each invocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the answer; metered as data transfer out when a client called directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard keeps history and runs up to a year; express is short and cheap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An execution is ended after this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks, choices, waits, parallel branches and maps in order; empty: one task for each connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors of one replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of one replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that always run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests one replica serves at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work per request on one full vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per request that does not shrink with more CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoscaling aims at this share of busy CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until a new replica serves; absent: the platform&apos;s usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause before replicas are taken away; absent: the platform&apos;s usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the CPU work of a request that uses several vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is ended after this time, waiting for a replica included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests that fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay per request, or a provisioned rate that throttles above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on_demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned read units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned write units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one read or query as the caller sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one write or delete as the caller sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of an item where the connection does not say; billed in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kept all month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of calls that fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to read one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to write one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of an object where the connection does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of reads answered from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one call that hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory kept all month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one call as the caller sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained rate that it accepts; above it calls get a 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests accepted at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady (Poisson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean requests per second, at random instants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second, evenly spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate when on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rate during bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate when off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rate between bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean length of a burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean length of a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate at the end of the ramp and after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each rate holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate at the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the rise begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From base to peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From peak to base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest rate, twelve hours from the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the day with the highest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest rate on working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest rate on working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates on Saturday and Sunday are multiplied by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five-field cron expression in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path, relative to the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>azure_llm_2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>azure_functions_2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>azure_functions_2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the column with the arrival times; empty is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of numeric times, or timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 replays twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded durations replace the work of the first function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between an answer and the next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the answer, or hand over and go on; empty follows from the two kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done at the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of invocations that make this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sent or fetched by one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls with the same group name run at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size for this consumer; absent: the queue&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of events this subscriber receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller gives up after this time, while the work behind goes on; absent: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts after the first one when a call that is waited for fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause before the first retry; doubles with each further one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest backoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause grows no further than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause is drawn between nothing and its limit, so that callers spread out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries may add at most this share to the calls, ten saved up; absent: no budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed calls in a row that open it; absent: no breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open breaker refuses calls for this long, then lets one through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow: everything takes this many times as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erring or throttled: share of requests that are hit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>End-to-end latency (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end latency, cumulative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end latency, cumulative (log scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost by service, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency percentiles over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals, completions and failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances over time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instances: the provider runs this without any you can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting messages over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue in this architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective: %1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MONTHLY COST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of a month at this traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95 LATENCY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End to end, as the caller sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial: the run was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Nephoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a serverless architecture, send traffic through it, and see latency and cost on AWS, Azure, Google Cloud and Cloudflare.

Every price and limit comes with its source and date; see the bill. Figures are simulations, not offers.

Free software under the GNU General Public License 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold start, p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue depth, most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue age, p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cold start added, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the run / most at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of an invocation, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of messages when taken, 99th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is an assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus %1 free leaves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;* Assumed price:&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply to this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests answered within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p99 of the second in which it was highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all invocations of functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial result (%1): first %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % CI of %1 replications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection by one grid step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it by ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go along a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect from the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing, or cancel a gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space+drag, middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not snap to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from a right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AmountEdit</name>
    <message>
        <source>%1: distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2: mean %3, p99 %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number, at least 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AmountPopup</name>
    <message>
        <source>As platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second figure must not be below the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected numbers with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s own figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 · p50 %2 · p95 %3 · p99 %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes through the components, arrows move them, Enter edits the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are from before the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the busiest moment: %1 running, %2 warm, %3 starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n component(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no components: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n component(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartBox</name>
    <message>
        <source>Choose a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole chart (double click)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save shown data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBox</name>
    <message>
        <source>(several)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Type what you want to do or the name of a component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose, Enter runs, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;What changes in translation&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComponentsModel</name>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComponentsTable</name>
    <message>
        <source>Components of the architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select here what is to be selected on the canvas; Enter edits it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConcurrencyPage</name>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose instances are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All functions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CostPage</name>
    <message>
        <source>Free tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract the provider&apos;s monthly free amounts. Prices anew at once; nothing is simulated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month · %2 per million requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · mean of %1 runs %2 ± %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, prices of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of $0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to see how its amount came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Not modelled:&lt;/b&gt; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the line comes about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DockTitle</name>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the panel back beside the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the panel; the View menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drag to move the panel, double-click to let it float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it float</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Files</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nephoscope projects (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: another program changed the file. Choose above which one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved when Nephoscope ended, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered %1; it is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Save to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloaded %1; undo brings your version back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed before the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components of one kind can be edited together. These are of different kinds: move, copy or delete them on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit all of them at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connection · %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LatencyPage</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>figures from before the edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on another project beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import arrivals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay recorded arrivals as a new workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the undone change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection with its connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the components on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the name of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a component to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in its natural size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the selection, or everything, into view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the system is set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Components panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the settings of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the table of all components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange for &amp;designing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components and settings beside a large canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange for r&amp;unning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas, settings and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange for c&amp;omparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large results below a small canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every panel back to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas o&amp;nly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything but the canvas, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate on all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Nephoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects opened or saved before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no provider files to run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate on all providers (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New windows speak this language: File &gt; New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11 brings menu and panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose workload %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of arrivals (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrivals are a new workload, chosen for the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has finished. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Minimap</name>
    <message>
        <source>Overview: drag to move the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NumberEdit</name>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Search components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter; Enter adds the first one to the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to the canvas, or double-click</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProblemsButton</name>
    <message>
        <source>What keeps the project from running, or is worth a look (F8: next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Recovery</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultsPanel</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the edit · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run (F5) to simulate this architecture. Latency, concurrency, cost and all providers side by side appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunBar</name>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cards and figures for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From before the edit; run again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Runner</name>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you build?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a template: it runs at once. Or drag a component onto this page, connect by the right edges, and press Run (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEARN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TemplateCard</name>
    <message>
        <source>Open template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it and runs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: opens it and runs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ValueEdit</name>
    <message>
        <source>(several)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything into view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
