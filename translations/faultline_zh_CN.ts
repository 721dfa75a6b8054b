<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>report</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Predicted as</source>
        <translation>预测为</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>label \ predicted</source>
        <translation>标签 \ 预测</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Confusion matrix, records</source>
        <translation>混淆矩阵（记录数）</translation>
    </message>
    <message>
        <source>Largest confusions of %1 classes</source>
        <comment>count</comment>
        <translation>%1 个类别中最常见的混淆</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>metric, windows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Figure 1. %1; bands and whiskers are 95 % intervals.</source>
        <comment>metrics</comment>
        <translation>图 1. %1；色带和竖线为 95 % 区间。</translation>
    </message>
    <message>
        <source>%1, UTC; %2 begins on %3.</source>
        <comment>12 weeks, week 1, date</comment>
        <translation>%1，UTC；%2始于 %3。</translation>
    </message>
    <message>
        <source>Left out for fewer than %1 labelled records: %2.</source>
        <comment>least n, windows</comment>
        <translation>因带标签的记录少于 %1 条而略去：%2。</translation>
    </message>
    <message>
        <source>Left out because fewer than %1 records count in it: %2.</source>
        <comment>least n, metrics in windows</comment>
        <translation>因计入的记录少于 %1 条而略去：%2。</translation>
    </message>
    <message>
        <source>Without records: %1.</source>
        <comment>windows</comment>
        <translation>没有记录：%1。</translation>
    </message>
    <message>
        <source>%1 records have no time and are not shown.</source>
        <comment>count</comment>
        <translation>%1 条记录没有时间，未显示。</translation>
    </message>
    <message>
        <source>The dashed line is the limit of %1, %2; no window is beyond it.</source>
        <comment>metric, limit</comment>
        <translation>虚线为%1的限值 %2；没有窗口越限。</translation>
    </message>
    <message>
        <source>The dashed line is the limit of %1, %2; beyond it (▼): %3.</source>
        <comment>metric, limit, windows</comment>
        <translation>虚线为%1的限值 %2；越限（▼）：%3。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>日期，UTC</translation>
    </message>
    <message>
        <source>Worst [95 %]</source>
        <translation>最差 [95 %]</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>open</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>指标随时间的变化</translation>
    </message>
    <message>
        <source>There is no figure: no record has a time. Map a time column to see since when the model fails.</source>
        <translation>没有图：记录都没有时间。请指定时间列，以便看出模型从何时开始出错。</translation>
    </message>
    <message>
        <source>Limits and breaches</source>
        <translation>限值与越限</translation>
    </message>
    <message>
        <source>No window is beyond its limit.</source>
        <translation>没有窗口越限。</translation>
    </message>
    <message>
        <source>%1 more episodes are in the JSON.</source>
        <comment>count</comment>
        <translation>另有 %1 次越限见 JSON。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metrics, why they have no value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Baseline (%1)</source>
        <comment>training or reference</comment>
        <translation>基线（%1）</translation>
    </message>
    <message>
        <source>Window, UTC</source>
        <translation>窗口，UTC</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>%1 [95 %]</source>
        <comment>metric</comment>
        <translation>%1 [95 %]</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No metric was measured.</source>
        <translation>没有计算任何指标。</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <comment>reasons</comment>
        <translation>基线中：%1</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>逐个窗口</translation>
    </message>
    <message>
        <source>%1 more windows are in the JSON.</source>
        <comment>count</comment>
        <translation>另有 %1 个窗口见 JSON。</translation>
    </message>
    <message>
        <source>Bold: beyond its limit.</source>
        <translation>粗体：越限。</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <comment>rows</comment>
        <translation>隔离 %1</translation>
    </message>
    <message>
        <source>all labelled</source>
        <translation>全部带标签</translation>
    </message>
    <message>
        <source>%1 not labelled</source>
        <comment>records</comment>
        <translation>%1 无标签</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>no labels yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>no value, see Metrics</source>
        <translation>无值，见“指标”</translation>
    </message>
    <message>
        <source>floor %1</source>
        <comment>ECE of a perfectly calibrated model</comment>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>n</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 of the records</source>
        <comment>share</comment>
        <translation>占记录的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, UTC</source>
        <comment>dates</comment>
        <translation>%1，UTC</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>Failure report: %1</source>
        <comment>project</comment>
        <translation>失败报告：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Faultline %1, data revision %2, seed %3, cohort: %4, window: %5 (UTC). Every number is exact: no record was sampled.</source>
        <comment>version, number, number, text, size</comment>
        <translation>Faultline %1，数据修订 %2，种子 %3，群组：%4，窗口：%5（UTC）。所有数字都是精确值：没有抽样。</translation>
    </message>
    <message>
        <source>RMSE, MAE and R²: delta method from the sums of residuals, Student&apos;s t below 200 records.</source>
        <translation>RMSE、MAE 和 R²：由残差之和按 delta 方法计算，少于 200 条记录时用学生 t 分布。</translation>
    </message>
    <message>
        <source>Accuracy, precision, recall and positive share: Wilson score intervals.</source>
        <translation>准确率、精确率、召回率和正类占比：Wilson 区间。</translation>
    </message>
    <message>
        <source>F1: 1,000 multinomial resamples of the confusion counts.</source>
        <translation>F1：对混淆计数做 1,000 次多项式重抽样。</translation>
    </message>
    <message>
        <source>AUC: DeLong, from ranks.</source>
        <translation>AUC：由秩按 DeLong 方法计算。</translation>
    </message>
    <message>
        <source>Log loss, Brier score and mean confidence: the mean and its standard error, Student&apos;s t below 200 records.</source>
        <translation>对数损失、Brier 分数和平均置信度：均值及其标准误，少于 200 条记录时用学生 t 分布。</translation>
    </message>
    <message>
        <source>ECE: resampled cells of 15 bins; the floor is what a perfectly calibrated model of this size would show.</source>
        <translation>ECE：对 15 个区间的单元重抽样；下限是同样记录数下完全校准的模型会显示的值。</translation>
    </message>
    <message>
        <source>Accuracy: Wilson score interval.</source>
        <translation>准确率：Wilson 区间。</translation>
    </message>
    <message>
        <source>Precision, recall and F1 are means over the classes: 1,000 multinomial resamples of the confusion counts.</source>
        <translation>精确率、召回率和 F1 为各类的均值：对混淆计数做 1,000 次多项式重抽样。</translation>
    </message>
    <message>
        <source>AUC is the mean over the classes, each against the rest: DeLong, errors added as if fully correlated.</source>
        <translation>AUC 为各类相对其余类的均值：DeLong 方法，误差按完全相关相加。</translation>
    </message>
    <message>
        <source>A window is beyond its limit when its value is; equal is not, and a window without a value neither opens nor closes an episode.</source>
        <translation>窗口的值越过限值才算越限，相等不算；没有值的窗口既不开始也不结束越限。</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>本报告如何得出</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>nothing was sampled</comment>
        <translation>精确</translation>
    </message>
    <message>
        <source>log SHA-256 %1</source>
        <comment>first digits</comment>
        <translation>日志 SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 more notes are in the JSON</source>
        <comment>count</comment>
        <translation>另有 %1 条说明见 JSON</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows in = stored + quarantined</source>
        <translation>读入行 = 已存 + 隔离</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 labels in = %2 joined + %3 waiting for a record + %4 duplicate + %5 quarantined</source>
        <comment>counts</comment>
        <translation>读入标签 %1 = 已合并 %2 + 等待记录 %3 + 重复 %4 + 隔离 %5</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>读入的内容</translation>
    </message>
    <message>
        <source>No log was read.</source>
        <translation>没有读入日志。</translation>
    </message>
    <message>
        <source>%1; precision and recall are about the class %2</source>
        <comment>task, class</comment>
        <translation>%1；精确率和召回率针对类别 %2</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 has been below its limit of %2 since %3 (%4); it is lowest in %5: %6.</source>
        <translation>%1自%3（%4）起一直低于限值 %2；最低在%5：%6。</translation>
    </message>
    <message>
        <source>%1 has been above its limit of %2 since %3 (%4); it is highest in %5: %6.</source>
        <translation>%1自%3（%4）起一直高于限值 %2；最高在%5：%6。</translation>
    </message>
    <message>
        <source>%1 was below its limit of %2 in %3, lowest in %4: %5; after %6 it has kept the limit.</source>
        <translation>%1在%3低于限值 %2，最低在%4：%5；%6之后未再越限。</translation>
    </message>
    <message>
        <source>%1 was above its limit of %2 in %3, highest in %4: %5; after %6 it has kept the limit.</source>
        <translation>%1在%3高于限值 %2，最高在%4：%5；%6之后未再越限。</translation>
    </message>
    <message>
        <source>%1 kept its limit of %2 in all %3 that have a value; it is lowest in %4: %5.</source>
        <translation>%1在所有有值的%3内都符合限值 %2；最低在%4：%5。</translation>
    </message>
    <message>
        <source>%1 kept its limit of %2 in all %3 that have a value; it is highest in %4: %5.</source>
        <translation>%1在所有有值的%3内都符合限值 %2；最高在%4：%5。</translation>
    </message>
    <message>
        <source>Also beyond its limit: %1.</source>
        <comment>list of metrics</comment>
        <translation>同样越限：%1。</translation>
    </message>
    <message>
        <source>%1 has no value over time, so its limit of %2 cannot be judged. %3</source>
        <comment>metric, limit, reason</comment>
        <translation>%1在各窗口都没有值，无法判断限值 %2。%3</translation>
    </message>
    <message>
        <source>There is no metric with a value, so nothing can be said about quality.</source>
        <translation>没有任何指标有值，无法评价质量。</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; without a time column nothing can be said about when the model fails.</source>
        <comment>metric, value, n</comment>
        <translation>%1为 %2，共 %3 条带标签的记录；没有时间列，无法说明模型何时出错。</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; no limit is set.</source>
        <comment>metric, value, n</comment>
        <translation>%1为 %2，共 %3 条带标签的记录；未设限值。</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; %4 (%5) and %6 (%7) do not differ beyond their intervals, and no limit is set.</source>
        <comment>metric, value, n, windows, value, windows, value</comment>
        <translation>%1为 %2，共 %3 条带标签的记录；%4（%5）与%6（%7）之差未超出区间，未设限值。</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5; no limit is set.</source>
        <translation>%1从%3的 %2 降至%5的 %4；未设限值。</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5; no limit is set.</source>
        <translation>%1从%3的 %2 升至%5的 %4；未设限值。</translation>
    </message>
    <message>
        <source>None of the %1 records has both a label and a prediction, so quality cannot be judged.</source>
        <comment>n</comment>
        <translation>%1 条记录中没有一条同时有标签和预测，无法评价质量。</translation>
    </message>
    <message>
        <source>None of the %1 records has both a label and a prediction, so quality cannot be judged; mean confidence is %2.</source>
        <comment>n, value</comment>
        <translation>%1 条记录中没有一条同时有标签和预测，无法评价质量；平均置信度为 %2。</translation>
    </message>
    <message>
        <source>There is no record here, so nothing can be said.</source>
        <translation>这里没有记录，无话可说。</translation>
    </message>
    <message numerus="yes">
        <source>hour(s) %1</source>
        <translation>
            <numerusform>第 %1 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) %1</source>
        <translation>
            <numerusform>第 %1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s) %1</source>
        <translation>
            <numerusform>第 %1 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s) %1</source>
        <translation>
            <numerusform>第 %1 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quarter(s) %1</source>
        <translation>
            <numerusform>第 %1 个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) %1</source>
        <translation>
            <numerusform>第 %1 年</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>windows not listed</comment>
        <translation>另外 %1 个</translation>
    </message>
</context>
</TS>
