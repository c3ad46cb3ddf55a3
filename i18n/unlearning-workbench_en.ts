<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n training sample(s)</source>
        <translation>
            <numerusform>%n training sample</numerusform>
            <numerusform>%n training samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is still running, after %n epoch(s).</source>
        <translation>
            <numerusform>It is still running, after %n epoch.</numerusform>
            <numerusform>It is still running, after %n epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finished after %n epoch(s).</source>
        <translation>
            <numerusform>It finished after %n epoch.</numerusform>
            <numerusform>It finished after %n epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n epoch(s).</source>
        <translation>
            <numerusform>It was stopped after %n epoch.</numerusform>
            <numerusform>It was stopped after %n epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed after %n epoch(s).</source>
        <translation>
            <numerusform>It failed after %n epoch.</numerusform>
            <numerusform>It failed after %n epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was interrupted after %n epoch(s).</source>
        <translation>
            <numerusform>It was interrupted after %n epoch.</numerusform>
            <numerusform>It was interrupted after %n epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlearning report: %n run(s)</source>
        <translation>
            <numerusform>Unlearning report: %n run</numerusform>
            <numerusform>Unlearning report: %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forget sample(s)</source>
        <translation>
            <numerusform>%n forget sample</numerusform>
            <numerusform>%n forget samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s) of the same classes</source>
        <translation>
            <numerusform>%n retained sample of the same classes</numerusform>
            <numerusform>%n retained samples of the same classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of the same classes</source>
        <translation>
            <numerusform>%n test sample of the same classes</numerusform>
            <numerusform>%n test samples of the same classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of all classes</source>
        <translation>
            <numerusform>%n test sample of all classes</numerusform>
            <numerusform>%n test samples of all classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s)</source>
        <translation>
            <numerusform>%n retained sample</numerusform>
            <numerusform>%n retained samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s)</source>
        <translation>
            <numerusform>%n test sample</numerusform>
            <numerusform>%n test samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not come back within %n epoch(s)</source>
        <comment>the loss, while relearning</comment>
        <translation>
            <numerusform>did not come back within %n epoch</numerusform>
            <numerusform>did not come back within %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>at most %n epoch</numerusform>
            <numerusform>at most %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by memorisation, %n shadow model(s)</source>
        <comment>thirds of the forget set</comment>
        <translation>
            <numerusform>by memorisation, %n shadow model</numerusform>
            <numerusform>by memorisation, %n shadow models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <comment>of an attack</comment>
        <translation>
            <numerusform>%n shadow model</numerusform>
            <numerusform>%n shadow models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n epoch(s)</source>
        <comment>of relearning: the loss did not come back</comment>
        <translation>
            <numerusform>more than %n epoch</numerusform>
            <numerusform>more than %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the attack %1 with %n shadow model(s) tells forgotten from unseen samples with an AUC of %2</source>
        <translation>
            <numerusform>the attack %1 with %n shadow model tells forgotten from unseen samples with an AUC of %2</numerusform>
            <numerusform>the attack %1 with %n shadow models tells forgotten from unseen samples with an AUC of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</source>
        <translation>
            <numerusform>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</numerusform>
            <numerusform>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n retrained model(s) the first is shown.</source>
        <translation>
            <numerusform>Of %n retrained model the first is shown.</numerusform>
            <numerusform>Of %n retrained models the first is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 in %n run</numerusform>
            <numerusform>%1 in %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n retrained model(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 for %n retrained model</numerusform>
            <numerusform>%1 for %n retrained models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 on %n retrained model(s)</source>
        <comment>an attack&apos;s AUC, that on others</comment>
        <translation>
            <numerusform>%1, and %2 on %n retrained model</numerusform>
            <numerusform>%1, and %2 on %n retrained models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::CacheDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::CompareModel</name>
    <message numerus="yes">
        <source>%n seeds: %1</source>
        <translation>
            <numerusform>%n seed: %1</numerusform>
            <numerusform>%n seeds: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePlot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentPanel</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 features, %n class(es)</source>
        <translation>
            <numerusform>%1 features, %n class</numerusform>
            <numerusform>%1 features, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 tokens out of %2, %n class(es)</source>
        <translation>
            <numerusform>Up to %1 tokens out of %2, %n class</numerusform>
            <numerusform>Up to %1 tokens out of %2, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 × %3, %n class(es)</source>
        <translation>
            <numerusform>%1 × %2 × %3, %n class</numerusform>
            <numerusform>%1 × %2 × %3, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n epoch(s), batch %1</source>
        <translation>
            <numerusform>At most %n epoch, batch %1</numerusform>
            <numerusform>At most %n epochs, batch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrained model(s)</source>
        <translation>
            <numerusform>%n retrained model</numerusform>
            <numerusform>%n retrained models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request %1 of %2, %n sample(s) in all</source>
        <translation>
            <numerusform>Request %1 of %2, %n sample in all</numerusform>
            <numerusform>Request %1 of %2, %n samples in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the plan, of other requests or forget sets</source>
        <translation>
            <numerusform>%n more in the plan, of other requests or forget sets</numerusform>
            <numerusform>%n more in the plan, of other requests or forget sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentSession</name>
    <message numerus="yes">
        <source>Thresholds of %n layer(s)</source>
        <translation>
            <numerusform>Threshold of %n layer</numerusform>
            <numerusform>Thresholds of %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetSetPanel</name>
    <message numerus="yes">
        <source>%n sample(s) found.</source>
        <translation>
            <numerusform>%n sample found.</numerusform>
            <numerusform>%n samples found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no training sample, such as %1.</source>
        <translation>
            <numerusform>%n file is no training sample: %1.</numerusform>
            <numerusform>%n files are no training samples, such as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::LogCommands</name>
    <message numerus="yes">
        <source>%n run(s) came in.</source>
        <translation>
            <numerusform>%n run came in.</numerusform>
            <numerusform>%n runs came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were here already.</source>
        <translation>
            <numerusform>%n run was here already.</numerusform>
            <numerusform>%n runs were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are still running and were left out.</source>
        <translation>
            <numerusform>%n run is still running and was left out.</numerusform>
            <numerusform>%n runs are still running and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were left out since their request, or one in sequence with it, was purged here.</source>
        <translation>
            <numerusform>%n run was left out since its request, or one in sequence with it, was purged here.</numerusform>
            <numerusform>%n runs were left out since their request, or one in sequence with it, was purged here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::MainWindow</name>
    <message numerus="yes">
        <source>Deletion of %n run(s)</source>
        <translation>
            <numerusform>Deletion of %n run</numerusform>
            <numerusform>Deletion of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return of %n run(s)</source>
        <translation>
            <numerusform>Return of %n run</numerusform>
            <numerusform>Return of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait and will be dropped.</source>
        <translation>
            <numerusform>%n run waits and will be dropped.</numerusform>
            <numerusform>%n runs wait and will be dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::PresetTableModel</name>
    <message numerus="yes">
        <source>Retrained, %n seed(s)</source>
        <translation>
            <numerusform>Retrained, %n seed</numerusform>
            <numerusform>Retrained, %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n shadow model(s)</source>
        <translation>
            <numerusform>%1, %n shadow model</numerusform>
            <numerusform>%1, %n shadow models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::PresetText</name>
    <message numerus="yes">
        <source>To be forgotten in %n requests, one after the other; the first: %1.</source>
        <translation>
            <numerusform>To be forgotten in %n request: %1.</numerusform>
            <numerusform>To be forgotten in %n requests, one after the other; the first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, other in %n layer(s)</source>
        <translation>
            <numerusform>, other in %n layer</numerusform>
            <numerusform>, other in %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be trained: the full model and %n retrained one(s), %1 epochs each.</source>
        <translation>
            <numerusform>To be trained: the full model and %n retrained one, %1 epochs each.</numerusform>
            <numerusform>To be trained: the full model and %n retrained ones, %1 epochs each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be trained: %n retrained model(s), %1 epochs each.</source>
        <translation>
            <numerusform>To be trained: %n retrained model, %1 epochs.</numerusform>
            <numerusform>To be trained: %n retrained models, %1 epochs each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::PurgeQuestion</name>
    <message numerus="yes">
        <source>%n step(s) were taken.</source>
        <translation>
            <numerusform>%n step was taken.</numerusform>
            <numerusform>%n steps were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) may still hold the samples and are left to you.</source>
        <translation>
            <numerusform>%n thing may still hold the samples and is left to you.</numerusform>
            <numerusform>%n things may still hold the samples and are left to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ReportStatusWidget</name>
    <message numerus="yes">
        <source>%n report(s) wait.</source>
        <translation>
            <numerusform>%n report waits.</numerusform>
            <numerusform>%n reports wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginModel</name>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>%1, %2, %n thread</numerusform>
            <numerusform>%1, %2, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <translation>
            <numerusform>%n shadow model</numerusform>
            <numerusform>%n shadow models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesPage</name>
    <message numerus="yes">
        <source>Train %n shadow model(s)</source>
        <translation>
            <numerusform>Train %n shadow model</numerusform>
            <numerusform>Train %n shadow models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::SeedGroupsModel</name>
    <message numerus="yes">
        <source>Mean and standard deviation of %n runs</source>
        <translation>
            <numerusform>Mean and standard deviation of %n run</numerusform>
            <numerusform>Mean and standard deviation of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::StorageForm</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
</TS>
