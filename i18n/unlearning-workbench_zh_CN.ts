<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ButtonNames</name>
    <message>
        <source>Close this</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this without doing so</source>
        <translation>不执行并关闭</translation>
    </message>
    <message>
        <source>Do so and close this</source>
        <translation>执行并关闭</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Delete what was left, for good</source>
        <translation>永久删除遗留的内容</translation>
    </message>
</context>
<context>
    <name>CompareAxes</name>
    <message>
        <source>γ of %1</source>
        <translation>%1 的 γ</translation>
    </message>
    <message>
        <source>Mean γ</source>
        <translation>平均 γ</translation>
    </message>
    <message>
        <source>Mean γ of %1 layers</source>
        <translation>%1 层的平均 γ</translation>
    </message>
    <message>
        <source>γ of %1 layers</source>
        <translation>%1 层的 γ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Planned epochs</source>
        <translation>计划轮数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>测试误差（%）</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>遗忘误差（%）</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>保留误差（%）</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>与重训练模型的距离（百分点）</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Another process trains shadow models in this folder; waiting for it</source>
        <translation>另一进程正在此文件夹中训练影子模型；正在等待其完成</translation>
    </message>
    <message>
        <source>Another process works on %1 in the folder %2; waiting for it</source>
        <translation>另一进程正在文件夹 %2 中处理 %1；正在等待其完成</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is trained again</source>
        <translation>%1；将重新训练影子模型 %2</translation>
    </message>
    <message>
        <source>%1; shadow model %2 begins anew</source>
        <translation>%1；影子模型 %2 将从头开始训练</translation>
    </message>
    <message>
        <source>%1 holds %2 records, the original %3</source>
        <translation>%1 含有 %2 条记录，原版为 %3 条</translation>
    </message>
    <message>
        <source>Column %1 has values in test rows alone, %2 of them, such as %3; they count as none of the known ones</source>
        <translation>列 %1 中有 %2 个值只出现在测试行中，例如 %3；这些值按不属于任何已知值处理</translation>
    </message>
    <message>
        <source>70,000 grey images of clothes, 28 x 28, 10 classes (Debian package dataset-fashion-mnist)</source>
        <translation>70,000 张服装灰度图像，28 × 28，10 个类别（Debian 软件包 dataset-fashion-mnist）</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 10 classes, as binary batches</source>
        <translation>60,000 张彩色图像，32 × 32，10 个类别，二进制批次文件</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 100 classes, as binary files</source>
        <translation>60,000 张彩色图像，32 × 32，100 个类别，二进制文件</translation>
    </message>
    <message>
        <source>grey images of any size as IDX files (MNIST&apos;s format), gzip or not</source>
        <translation>任意大小的灰度图像，IDX 文件（MNIST 的格式），gzip 压缩与否均可</translation>
    </message>
    <message>
        <source>JPEG and PNG images, a folder for each class, with or without train and test above</source>
        <translation>JPEG 和 PNG 图像，每个类别一个文件夹，上层可分 train 和 test，也可不分</translation>
    </message>
    <message>
        <source>110,000 colour images, 64 x 64, 200 classes, as JPEG files</source>
        <translation>110,000 张彩色图像，64 × 64，200 个类别，JPEG 文件</translation>
    </message>
    <message>
        <source>NumPy arrays x_train, y_train, x_test, y_test: images, features or token ids</source>
        <translation>NumPy 数组 x_train、y_train、x_test、y_test：图像、特征或词元 ID</translation>
    </message>
    <message>
        <source>a table with a line of column names, one of them holding the classes</source>
        <translation>带列名行的表格，其中一列为类别</translation>
    </message>
    <message>
        <source>lines of text, each a label, a tab and the text</source>
        <translation>文本行，每行依次为标签、制表符和文本</translation>
    </message>
    <message>
        <source>The folder has no train folder; %1 of %2 images, a share of each class drawn by seed %3, are the test split</source>
        <translation>文件夹中没有 train 文件夹；%2 张图像中有 %1 张作为测试集，由随机种子 %3 从每个类别按比例抽取</translation>
    </message>
    <message>
        <source>Training images that can not be read and are left out, %1: %2</source>
        <translation>无法读取而被排除的训练图像，%1 张：%2</translation>
    </message>
    <message>
        <source>Test images that can not be read and are left out, %1: %2</source>
        <translation>无法读取而被排除的测试图像，%1 张：%2</translation>
    </message>
    <message>
        <source>The array %1 is not one of those that are read</source>
        <translation>数组 %1 不在读取之列</translation>
    </message>
    <message>
        <source>Texts that are longer than %3 tokens and were cut (?length=%3): %1 of %2</source>
        <translation>超过 %3 个词元而被截断的文本（?length=%3）：%2 条中的 %1 条</translation>
    </message>
    <message>
        <source>Samples of the request that were forgotten before and are left out: %1</source>
        <translation>请求中因此前已遗忘而被排除的样本：%1</translation>
    </message>
    <message>
        <source>What the requests before forgot is not here, was purged, or is not what their selectors name now; errors on forgotten samples and stop rules are those of this request alone, and samples of it that were forgotten before are not left out</source>
        <translation>先前各请求所遗忘的样本在此不可用、已彻底清除，或与其选取项现在所指的样本不一致；遗忘样本上的误差和停止规则仅针对本次请求，其中此前已遗忘的样本也不会被排除</translation>
    </message>
    <message>
        <source>The attack &quot;svc&quot; is left out: it needs retained samples and validation data</source>
        <translation>略去“svc”攻击：它需要保留样本和验证数据</translation>
    </message>
    <message>
        <source>Layers are not probed: %1</source>
        <translation>未对各层进行线性探针评估：%1</translation>
    </message>
    <message>
        <source>%1; the spectrum is not kept for the next time</source>
        <translation>%1；谱未保存，下次需重新计算</translation>
    </message>
    <message>
        <source>Free pages and the write-ahead log of the database overwritten</source>
        <translation>覆写数据库的空闲页和预写日志</translation>
    </message>
    <message>
        <source>Retained moment of run %1 kept in the cache</source>
        <translation>在缓存中留存运行 %1 的保留数据的二阶矩</translation>
    </message>
    <message>
        <source>Retained moment of run %1 put in the place of the full one in the cache</source>
        <translation>将缓存中全部数据的二阶矩替换为运行 %1 的保留数据的二阶矩</translation>
    </message>
    <message>
        <source>Weights that no run needs any more: %1 removed</source>
        <translation>删除不再有运行需要的权重：%1</translation>
    </message>
    <message>
        <source>Moment %1 removed</source>
        <translation>删除二阶矩 %1</translation>
    </message>
    <message>
        <source>Shadow model %1 removed</source>
        <translation>删除影子模型 %1</translation>
    </message>
    <message>
        <source>Request file %1 removed</source>
        <translation>删除请求文件 %1</translation>
    </message>
    <message>
        <source>Moment file %1 removed</source>
        <translation>删除二阶矩文件 %1</translation>
    </message>
    <message>
        <source>Copy of the log %1 removed</source>
        <translation>删除日志副本 %1</translation>
    </message>
    <message>
        <source>Run %1 names %2, which does not say that it was made from the run&apos;s data; it is yours to delete</source>
        <translation>运行 %1 引用了 %2，但该文件未注明由此次运行的数据生成；需由您自行删除</translation>
    </message>
    <message>
        <source>The original model %1 was trained on the samples; further requests need it</source>
        <translation>原始模型 %1 曾用这些样本训练；后续请求仍需要它</translation>
    </message>
    <message>
        <source>The training data %1 are yours to delete from</source>
        <translation>训练数据 %1 中的样本需由您自行删除</translation>
    </message>
    <message>
        <source>The index list %1 is yours to delete</source>
        <translation>索引列表 %1 需由您自行删除</translation>
    </message>
    <message>
        <source>The retrained model %1 may name the forget set in its metadata</source>
        <translation>重新训练的模型 %1 的元数据中可能指明了遗忘集</translation>
    </message>
    <message>
        <source>Weights of other requests&apos; runs on the same data come from a model that was trained on the samples: runs %1</source>
        <translation>在相同数据上，其他请求的运行的权重源自曾用这些样本训练的模型：运行 %1</translation>
    </message>
    <message>
        <source>The method %1 runs all of its epochs; no stop rule ends it earlier</source>
        <translation>方法 %1 会执行其全部轮次；没有停止规则使其提前结束</translation>
    </message>
    <message>
        <source>The method %1 begins anew with its optimizer, whose state at epoch %2 was not kept</source>
        <translation>方法 %1 的优化器将从头开始，因为其在第 %2 轮的状态未保存</translation>
    </message>
    <message>
        <source>The retained moment is not kept for requests that follow: %1</source>
        <translation>未能为后续请求保存保留数据的二阶矩：%1</translation>
    </message>
    <message>
        <source>The run could not be closed in the log: %1</source>
        <translation>无法在日志中结束此次运行的记录：%1</translation>
    </message>
    <message>
        <source>%1; the sweep goes on with its next point</source>
        <translation>%1；扫描将从下一个扫描点继续</translation>
    </message>
    <message>
        <source>The run could not be tagged: %1</source>
        <translation>无法为此次运行添加标签：%1</translation>
    </message>
    <message>
        <source>3 convolutions (32, 64, 32) and 2 linear layers, for 28 x 28</source>
        <translation>3 个卷积层（32、64、32）和 2 个线性层，适用于 28 × 28</translation>
    </message>
    <message>
        <source>256 and 128 hidden units, for small images and tables</source>
        <translation>256 和 128 个隐藏单元，适用于小图像和表格</translation>
    </message>
    <message>
        <source>8 convolutions with batch norm, 96 and 192 channels, for 32 x 32</source>
        <translation>8 个带批归一化的卷积层，96 和 192 个通道，适用于 32 × 32</translation>
    </message>
    <message>
        <source>3 convolutions (128, 256, 512), dropout, 2 linear layers, for 32 x 32</source>
        <translation>3 个卷积层（128、256、512）、dropout、2 个线性层，适用于 32 × 32</translation>
    </message>
    <message>
        <source>torchvision&apos;s ResNet-18: 7 x 7 stem of stride 2, for 64 x 64 and up</source>
        <translation>torchvision 的 ResNet-18：7 × 7、步幅为 2 的 stem 卷积，适用于 64 × 64 及以上</translation>
    </message>
    <message>
        <source>ResNet-18 with a 3 x 3 stem of stride 1, for 32 x 32</source>
        <translation>ResNet-18，采用 3 × 3、步幅为 1 的 stem 卷积，适用于 32 × 32</translation>
    </message>
    <message>
        <source>BERT&apos;s encoder, 2 layers of width 128, for token ids</source>
        <translation>BERT 的编码器，2 层，宽度 128，适用于词元 ID</translation>
    </message>
    <message>
        <source>vision transformer (192 wide, 6 blocks, 3 heads), patches of 4 or 8 pixels, for 28 x 28 to 96 x 96</source>
        <translation>视觉 Transformer（宽度 192，6 个块，3 个注意力头），图像块边长 4 或 8 像素，适用于 28 × 28 至 96 × 96</translation>
    </message>
    <message>
        <source>torchvision&apos;s ViT-B/16: 12 blocks, patches of 16 pixels, for 224 x 224</source>
        <translation>torchvision 的 ViT-B/16：12 个块，图像块边长 16 像素，适用于 224 × 224</translation>
    </message>
    <message>
        <source>%1, threads: %2</source>
        <translation>%1，线程数：%2</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1; it is computed anew</source>
        <translation>%1；将重新计算</translation>
    </message>
    <message>
        <source>CIFAR-10, binary version</source>
        <translation>CIFAR-10，二进制版</translation>
    </message>
    <message>
        <source>No licence is stated; the authors ask to cite their technical report of 2009.</source>
        <translation>未注明许可证；作者要求引用其 2009 年的技术报告。</translation>
    </message>
    <message>
        <source>CIFAR-100, binary version</source>
        <translation>CIFAR-100，二进制版</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT 许可证。</translation>
    </message>
    <message>
        <source>Tiny ImageNet</source>
        <translation>Tiny ImageNet</translation>
    </message>
    <message>
        <source>Images of ImageNet, whose terms hold: research and education, not for profit.</source>
        <translation>ImageNet 的图像，适用其条款：仅限研究和教育，非营利。</translation>
    </message>
    <message>
        <source>The attack %1 on model %2 has %3 positives and %4 negatives: too few for more than a hint</source>
        <translation>对模型“%2”的“%1”攻击只有 %3 个正样本和 %4 个负样本：样本过少，结果仅供参考</translation>
    </message>
    <message>
        <source>The attack %1 gives all samples the same score in model %2, so nothing can be inferred from it</source>
        <translation>“%1”攻击对模型“%2”中的所有样本给出相同的得分，因此无法作出推断</translation>
    </message>
    <message>
        <source>run %2, data and original model: %1</source>
        <translation>运行 %2，数据和原始模型：%1</translation>
    </message>
    <message>
        <source>run %2, unlearned model: %1</source>
        <translation>运行 %2，遗忘后的模型：%1</translation>
    </message>
    <message>
        <source>run %2, %3: %1</source>
        <translation>运行 %2，%3：%1</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of all training samples instead of %1.</source>
        <translation>此次运行的改动：二阶矩由全部训练样本得出，而非 %1 个。</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of all.</source>
        <translation>此次运行的改动：二阶矩由 %1 个训练样本得出，而非全部。</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of %2.</source>
        <translation>此次运行的改动：二阶矩由 %1 个训练样本得出，而非 %2 个。</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3.</source>
        <translation>此次运行的改动：%1 为 %2，而非 %3。</translation>
    </message>
    <message>
        <source>Changed for this run: gamma is %1 instead of %2.</source>
        <translation>此次运行的改动：gamma 为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>Changed for this run: the measure of energies is %1 instead of %2.</source>
        <translation>此次运行的改动：能量度量为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>Changed for this run: the rule from gamma to k is %1 instead of %2.</source>
        <translation>此次运行的改动：由 gamma 得出 k 的规则为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>Changed for this run: the stop rule is %1 instead of %2.</source>
        <translation>此次运行的改动：停止规则为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>The full model was given; the retrained ones are trained here.</source>
        <translation>完整模型为事先给定；重新训练的模型在此训练。</translation>
    </message>
    <message>
        <source>Epochs of training: %1; the length of the published training is not a part of these settings.</source>
        <translation>训练轮数：%1；已发表的训练时长不属于这些设置。</translation>
    </message>
    <message>
        <source>Epochs of training: %1 instead of the recipe&apos;s %2; the length of the published training is not a part of these settings.</source>
        <translation>训练轮数：%1，而非训练配方中的 %2；已发表的训练时长不属于这些设置。</translation>
    </message>
    <message>
        <source>Models are trained on %1 in bfloat16.</source>
        <translation>模型在 %1 上以 bfloat16 训练。</translation>
    </message>
    <message>
        <source>Models are trained on %1.</source>
        <translation>模型在 %1 上训练。</translation>
    </message>
    <message>
        <source>No retained moment can be kept for requests after run %2: %1</source>
        <translation>无法为运行 %2 之后的请求保存保留数据的二阶矩：%1</translation>
    </message>
    <message>
        <source>The request&apos;s selectors in the unsaved changes %1 removed</source>
        <translation>删除未保存的更改 %1 中该请求的选取项</translation>
    </message>
    <message>
        <source>The window of process %1 is open and may write them again; close it without saving</source>
        <translation>进程 %1 的窗口仍打开，可能会再次写入这些选取项；请不保存而关闭该窗口</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift was not measured: %1</source>
        <translation>未测量谱漂移：%1</translation>
    </message>
    <message>
        <source>The attack %2 on model %3 is left out: %1</source>
        <translation>略去对模型“%3”的“%2”攻击：%1</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is unlearned again</source>
        <translation>%1；将对影子模型 %2 重新执行遗忘</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>query, key, value</source>
        <translation>查询、键、值</translation>
    </message>
    <message>
        <source>conv %1</source>
        <translation>卷积 %1</translation>
    </message>
    <message>
        <source>stride %1</source>
        <translation>步幅 %1</translation>
    </message>
    <message>
        <source>dilation %1</source>
        <translation>膨胀率 %1</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 组</translation>
    </message>
    <message>
        <source>run %2, outputs: %1</source>
        <translation>运行 %2，输出：%1</translation>
    </message>
    <message>
        <source>run %2, layers: %1</source>
        <translation>运行 %2，层：%1</translation>
    </message>
    <message>
        <source>run %2, relearning: %1</source>
        <translation>运行 %2，重新学习：%1</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), variances pooled under 64 models, arXiv 2112.03570</source>
        <translation>ln N(phi; 训练过) - ln N(phi; 未训练过)，phi = ln(p / (1 - p))，不足 64 个模型时合并估计方差，arXiv 2112.03570</translation>
    </message>
    <message>
        <source>(phi - mean out) / deviation out, phi = ln(p / (1 - p)), variance pooled under 64 models, arXiv 2112.03570</source>
        <translation>(phi - 未训练过的均值) / 未训练过的标准差，phi = ln(p / (1 - p))，不足 64 个模型时合并估计方差，arXiv 2112.03570</translation>
    </message>
    <message>
        <source>log-odds by gradient-boosted trees of softmax and one-hot label, fitted to shadow models with and without the sample, after arXiv 2312.04095</source>
        <translation>由 softmax 和 one-hot 标签经梯度提升树得到的对数几率，在含与不含该样本的影子模型上拟合，依 arXiv 2312.04095</translation>
    </message>
    <message>
        <source>P(forget sample&apos;s change &gt; other sample&apos;s) + P(they are equal) / 2, change: score &quot;%1&quot; (%2) of the original less that of the model, others: retained or test samples of the same classes (arXiv 2005.02205 attacks the difference of both models)</source>
        <translation>P(遗忘样本的变化 &gt; 其他样本的变化) + P(两者相等) / 2，变化：原始模型的分数“%1”（%2）减去该模型的分数，其他样本：同类别的保留样本或测试样本（arXiv 2005.02205 攻击的是两个模型之差）</translation>
    </message>
    <message>
        <source>product over retain, forget and test of 1 - |accuracy - reference&apos;s accuracy|, arXiv 2406.01257</source>
        <translation>对保留、遗忘和测试求 1 - |准确率 - 参照的准确率| 之积，arXiv 2406.01257</translation>
    </message>
    <message>
        <source>mean over samples of sum over classes of |p - q| / 2</source>
        <translation>对类别求 |p - q| / 2 之和，再对样本取平均</translation>
    </message>
    <message>
        <source>mean over samples of KL(reference || model), nats</source>
        <translation>KL(参照 || 模型) 对样本的平均，nats</translation>
    </message>
    <message>
        <source>share of samples with the same predicted class</source>
        <translation>预测类别相同的样本占比</translation>
    </message>
    <message>
        <source>||G&apos; - G|| / ||G|| (Frobenius, over a layer&apos;s groups), G the retained second moment that requests in sequence keep, of the original weights, G&apos; the one of the unlearned weights on the same samples</source>
        <translation>||G&apos; - G|| / ||G||（Frobenius 范数，对该层各组），G 为依次请求所保留的、原始权重的保留二阶矩，G&apos; 为遗忘后权重在相同样本上的二阶矩</translation>
    </message>
    <message>
        <source>100 * share of samples whose predicted class is not their label</source>
        <translation>100 * 预测类别与标签不符的样本占比</translation>
    </message>
    <message>
        <source>mean over samples of -sum over classes of p ln p, p the softmax</source>
        <translation>对类别求 p ln p 之和并取负，再对样本取平均，p 为 softmax</translation>
    </message>
    <message>
        <source>share of samples whose label is the largest output of a ridge classifier (ridge 1, standardised features) of what the layer is given, averaged over places; fitted on one half of forget and retained samples together, judged on the other, and the other way round</source>
        <translation>以该层输入（对位置取平均）的岭分类器（岭 1，特征标准化）最大输出为其标签的样本占比；在遗忘与保留样本合并后的一半上拟合，在另一半上评判，再互换</translation>
    </message>
    <message>
        <source>epochs of fine-tuning on these samples until the mean cross-entropy on the forget set is at most the original&apos;s + alpha, after arXiv 2003.02960</source>
        <translation>在这些样本上微调，直到遗忘集上的平均交叉熵不超过原始模型的值 + alpha 所需的轮数，依 arXiv 2003.02960</translation>
    </message>
    <message>
        <source>mean over forget samples of 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = max over thresholds and sides of ln((1 - d - fpr) / fnr) and ln((1 - d - fnr) / fpr) between unlearned and retrained models&apos; ln(p / (1 - p)), d = 1e-5; infinite where both rates are 0, left out where one is; arXiv 2406.09073, one threshold, without its factors of utility</source>
        <translation>2 / 2^n 对遗忘样本的平均，n = min(13, 1 + floor(eps / 0.5))，eps 为遗忘后与重新训练的模型的 ln(p / (1 - p)) 之间对阈值和方向求 ln((1 - d - fpr) / fnr) 与 ln((1 - d - fnr) / fpr) 的最大值，d = 1e-5；两个率均为 0 处取无穷大，仅一个为 0 处略去；arXiv 2406.09073，单一阈值，不含其效用因子</translation>
    </message>
    <message>
        <source>100 * share of misclassified samples in a third of the forget set, lowest, middle, highest: by memorisation (arXiv 2406.01257), the mean p of the label of shadow models trained on the sample less that of the others, where there are shadow models; else by the original&apos;s logit of the label less its largest other one</source>
        <translation>100 * 遗忘集三分之一（最低、中间、最高）中被错分的样本占比：有影子模型时按记忆度（arXiv 2406.01257，用该样本训练的影子模型对标签的平均 p 减去其他影子模型的平均 p），否则按原始模型对标签的 logit 减去其余最大 logit</translation>
    </message>
    <message>
        <source>share of retained samples whose ln(p / (1 - p)) of the label is higher than in the original</source>
        <translation>标签的 ln(p / (1 - p)) 高于原始模型的保留样本占比</translation>
    </message>
    <message>
        <source>p of the label, p the softmax</source>
        <translation>标签的 p，p 为 softmax</translation>
    </message>
    <message>
        <source>ln p of the label, p the softmax</source>
        <translation>标签的 ln p，p 为 softmax</translation>
    </message>
    <message>
        <source>sum over classes of p ln p, p the softmax</source>
        <translation>对类别求 p ln p 之和，p 为 softmax</translation>
    </message>
    <message>
        <source>(1 - p) ln p of the label + sum over the other classes of p ln(1 - p), p the softmax</source>
        <translation>标签的 (1 - p) ln p + 对其余类别求 p ln(1 - p) 之和，p 为 softmax</translation>
    </message>
    <message>
        <source>1 where the label&apos;s output is the largest, else 0</source>
        <translation>标签对应的输出最大时为 1，否则为 0</translation>
    </message>
    <message>
        <source>logit of the label less the largest other one</source>
        <translation>标签的 logit 减去其余最大 logit</translation>
    </message>
    <message>
        <source>decision value of a support-vector classifier of p of the label, fitted to retained and validation samples</source>
        <translation>以标签的 p 为输入的支持向量分类器的决策值，在保留样本和验证样本上拟合</translation>
    </message>
    <message>
        <source>Names, tags and notes of runs, saved experiment files, reports that were copied, moved or written by an older version, and exports, also unfinished ones (*.part-of-export), are yours to look at</source>
        <translation>运行的名称、标签和备注，已保存的实验文件，被复制、移动过或由旧版本写出的报告，以及导出文件（包括未完成的 *.part-of-export），请自行检查</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>P(正样本的分数 &gt; 负样本的分数) + P(两者相等) / 2，分数“%1”：%2，越高越像训练样本</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>在至多 1 % 的负样本超过的阈值之上，正样本的最大占比，分数“%1”：%2</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>P(正样本的分数 &gt; 负样本的分数) + P(两者相等) / 2，分数：%1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score: %1</source>
        <translation>在至多 1 % 的负样本超过的阈值之上，正样本的最大占比，分数：%1</translation>
    </message>
    <message>
        <source>Report %1 of the run shows the samples and figures on them; it is yours to delete</source>
        <translation>该运行的报告 %1 含有这些样本及其指标；请自行删除</translation>
    </message>
    <message>
        <source>A purge will not name the report %2: %1</source>
        <translation>彻底清除时将不会列出报告 %2：%1</translation>
    </message>
    <message>
        <source>The measured figures are not logged with run %2: %1</source>
        <translation>测得的数值未记入运行 %2 的日志：%1</translation>
    </message>
    <message>
        <source>The embedding is not logged with run %2: %1</source>
        <translation>嵌入未记入运行 %2 的日志：%1</translation>
    </message>
    <message>
        <source>Retrained models that nothing is compared with, for their files do not say that they were trained without just what a request of the plan is judged on: %1</source>
        <translation>以下重训练模型不与任何结果比较，因为其文件未说明训练时恰好不含计划中某个请求的评判对象：%1</translation>
    </message>
    <message>
        <source>min over all thresholds, sides and two scores of 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, telling the model&apos;s outputs on forget samples from the reference&apos;s, scores: entropy of softmax(logits / 2), ln(p / (1 - p)) of the predicted class; arXiv 2508.12730, whose code has 51 thresholds; below 1 of two retrained models, too</source>
        <translation>对所有阈值、方向和两种得分求 2^-eps 的最小值，eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr)))，d = 1e-5，用于区分模型与参照在遗忘样本上的输出，得分：softmax(logits / 2) 的熵、预测类别的 ln(p / (1 - p))；arXiv 2508.12730，其代码使用 51 个阈值；两个重新训练的模型之间也小于 1</translation>
    </message>
    <message>
        <source>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) of what the layer is given, columns centred, arXiv 1905.00414; the biased estimator, near 1 for any two models where samples are fewer than features</source>
        <translation>该层输入的 ||Y^T X||^2 / (||X^T X|| ||Y^T Y||)，各列已中心化，arXiv 1905.00414；为有偏估计量，样本数少于特征数时，任意两个模型的值都接近 1</translation>
    </message>
    <message>
        <source>Weights of epochs of run %2, which were kept for branches, stay in the log: %1</source>
        <translation>为分支而保存的运行 %2 的各轮权重仍留在日志中：%1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in bfloat16: %1 of %2 predictions are of another class than in float32, and no error differs by more than %3 percentage points</source>
        <translation>每轮之后的误差以 bfloat16 测量：%2 个预测中有 %1 个的类别与 float32 不同，各误差相差均不超过 %3 个百分点</translation>
    </message>
    <message>
        <source>A purge will not name the file %2: %1</source>
        <translation>彻底清除时将不会列出文件 %2：%1</translation>
    </message>
    <message>
        <source>The file of a retrained model does not say by a hash what the model was trained without, and can not be told it; no request but a first one is compared with the model: %1</source>
        <translation>重新训练的模型的文件未以哈希值说明其训练时不含哪些样本，也无法补写；除首个请求外，其他请求都不与该模型比较：%1</translation>
    </message>
    <message>
        <source>Run %1, of the same data, is running; purge again when it has ended</source>
        <translation>相同数据上的运行 %1 正在进行；请在其结束后再次彻底清除</translation>
    </message>
    <message>
        <source>Report %1 of another request on the same data shows figures that the samples went into; it is yours to delete</source>
        <translation>相同数据上另一请求的报告 %1 含有由这些样本参与计算的指标；请自行删除</translation>
    </message>
    <message>
        <source>File %1 may hold the samples or figures on them; it is yours to delete</source>
        <translation>文件 %1 可能含有这些样本或其指标；请自行删除</translation>
    </message>
    <message>
        <source>Other requests on the same data may name some of the samples, too, and are to be purged themselves: runs %1</source>
        <translation>相同数据上的其他请求可能也指明了其中一些样本，需要分别彻底清除：运行 %1</translation>
    </message>
    <message>
        <source>How far the sample of the spectra can be trusted is not known: %1</source>
        <translation>谱所用样本的可信程度未知：%1</translation>
    </message>
    <message>
        <source>All or nearly all training samples of a class are forgotten (%1), of which each shadow model saw about half: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on</source>
        <translation>某个类别的全部或几乎全部训练样本被遗忘（%1），而每个影子模型都见过其中约一半：除 U-LiRA 外，使用影子模型的攻击可能只能看出该类别已不存在，而不能分辨哪些样本曾用于训练</translation>
    </message>
    <message>
        <source>Run %1: selectors, classes, forget hash, seed, spectra, figures on forgotten samples, the original model&apos;s retain error and epochs of training, attacks, ROC curves, score histograms, entropies, predictions, embeddings and the weights of all epochs but the result&apos;s removed</source>
        <translation>运行 %1：删除选取项、类别、遗忘集哈希值、随机种子、谱、遗忘样本上的数值、原始模型的保留误差和训练轮次、攻击、ROC 曲线、得分直方图、熵、预测、嵌入，以及除结果轮次外所有轮次的权重</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights but the result&apos;s, which is that of a run of the request, removed</source>
        <translation>运行 %1：删除该请求的选取项、谱、ROC 曲线、得分直方图、熵、预测、嵌入和除结果外的所有权重（其结果同时是该请求某次运行的结果）</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights removed</source>
        <translation>运行 %1：删除该请求的选取项、谱、ROC 曲线、得分直方图、熵、预测、嵌入和所有权重</translation>
    </message>
    <message>
        <source>Run %1, of a later request but measured on its own samples alone: embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>运行 %1（属于之后的请求，但仅在其自身样本上测量）：删除显示保留样本的嵌入、熵、ROC 曲线和得分直方图</translation>
    </message>
    <message>
        <source>Run %1, of a later request: figures on all samples that were forgotten so far, attacks, ROC curves, score histograms, entropies, predictions and embeddings removed</source>
        <translation>运行 %1（属于之后的请求）：删除截至当时被遗忘的所有样本上的数值、攻击、ROC 曲线、得分直方图、熵、预测和嵌入</translation>
    </message>
    <message>
        <source>Run %1, of another request on the same data: spectra, and embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>运行 %1（属于相同数据上的另一请求）：删除谱，以及显示保留样本的嵌入、熵、ROC 曲线和得分直方图</translation>
    </message>
    <message>
        <source>The attacks are not logged with the run: %1</source>
        <translation>攻击未随运行记录：%1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in float32 from epoch %5 on: in bfloat16 %1 of %2 predictions are of another class, and an error differs by %3 percentage points, more than %4</source>
        <translation>自第 %5 轮起，每轮之后的误差改以 float32 测量：以 bfloat16 计算时，%2 个预测中有 %1 个的类别不同，且某项误差相差 %3 个百分点，超过 %4</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5), at k directions or, where a half has fewer, at as many as both have</source>
        <translation>谱由 %1 张图像得出；若将其分成两半，各自保护的空间最多相差 %2 度（%3），并最多遗漏对方受保护能量的 %4%（%5）；按 k 个方向比较，若某一半的方向不足 k 个，则按两半都有的个数比较</translation>
    </message>
    <message>
        <source>There is no picture of model %2: %1</source>
        <translation>没有模型“%2”的图：%1</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5)</source>
        <translation>谱由 %1 张图像得出；若将其分成两半，各自保护的空间最多相差 %2 度（%3），并最多遗漏对方受保护能量的 %4%（%5）</translation>
    </message>
    <message>
        <source>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</source>
        <translation>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</translation>
    </message>
    <message>
        <source>run %2, outputs of %3: %1</source>
        <translation>运行 %2，%3 的输出：%1</translation>
    </message>
    <message>
        <source>run %2, layers of %3: %1</source>
        <translation>运行 %2，%3 的层：%1</translation>
    </message>
    <message>
        <source>run %2, relearning of %3: %1</source>
        <translation>运行 %2，%3 的重新学习：%1</translation>
    </message>
    <message>
        <source>Changed for this run: the data are read as %1 instead of %2. Samples may be numbered in another order, so that other ones are forgotten, and pixels normalised by other means and deviations than a given model was trained with.</source>
        <translation>此次运行的改动：数据按 %1 读取，而非 %2。样本的编号顺序可能不同，因而遗忘的是另一些样本；像素的归一化所用的均值和标准差也可能与给定模型训练时不同。</translation>
    </message>
    <message>
        <source>Other versions of the same data, by options or by changed files, may hold the samples; their moments and shadow models go when a request of their runs is purged: runs %1</source>
        <translation>由于选项或文件改动而形成的同一数据的其他版本可能也含有这些样本；清除其运行的请求时，其矩和影子模型才会被删除：运行 %1</translation>
    </message>
    <message>
        <source>Other logs of runs, with their caches and weights, are not looked into; the request is to be purged in each of them</source>
        <translation>不检查其他运行日志及其缓存和权重；需要在每个日志中分别彻底清除该请求</translation>
    </message>
    <message>
        <source>%1; the predictions are made anew</source>
        <translation>%1；将重新计算预测</translation>
    </message>
    <message>
        <source>Predictions %1 removed</source>
        <translation>已删除预测 %1</translation>
    </message>
    <message>
        <source>%1; the predictions are not kept for the next time</source>
        <translation>%1；预测不会保存供下次使用</translation>
    </message>
    <message>
        <source>Another job makes or removes spectra or predictions in this cache; waiting for it</source>
        <translation>另一任务正在此缓存中生成或删除谱或预测；正在等待其完成</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (mean in + mean out) / 2, arXiv 2312.03262</source>
        <translation>满足 r(x) &gt;= gamma r(z) 的总体样本 z 的占比，gamma = 1，r = p / pbar，pbar = (训练过的均值 + 未训练过的均值) / 2，arXiv 2312.03262</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) mean out + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</source>
        <translation>满足 r(x) &gt;= gamma r(z) 的总体样本 z 的占比，gamma = 1，r = p / pbar，pbar = ((1 + a) 未训练过的均值 + (1 - a)) / 2，a = 0.33，arXiv 2312.03262</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), of shadow models that were unlearned: in, trained on the sample and made to forget it; out, never saw it and forgot others; variances pooled under 64 models, arXiv 2403.01218, whose posterior 1 / (1 + e^-score) orders samples the same</source>
        <translation>ln N(phi; 见过) - ln N(phi; 未见过)，phi = ln(p / (1 - p))，取自经过遗忘的影子模型：见过，用该样本训练后将其遗忘；未见过，从未见过该样本而遗忘了其他样本；不足 64 个模型时合并估计方差，arXiv 2403.01218，其后验概率 1 / (1 + e^-得分) 对样本的排序相同</translation>
    </message>
    <message>
        <source>The attacks on the change from the original model have %1 positives and %2 negatives (%3): too few for more than a hint</source>
        <translation>针对相对于原始模型的变化的攻击有 %1 个正样本和 %2 个负样本（%3）：样本过少，结果仅供参考</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2.</source>
        <translation>遗忘学习在 %1 上进行；线程数：%2。</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2, processor: %3.</source>
        <translation>遗忘学习在 %1 上进行；线程数：%2，处理器：%3。</translation>
    </message>
    <message>
        <source>The data have %1 classes instead of the published %2; errors are of the classes that are there.</source>
        <translation>数据有 %1 个类别，而非已发表的 %2 个；误差仅针对现有的类别。</translation>
    </message>
    <message>
        <source>The data have %1 training images instead of the published %2.</source>
        <translation>数据有 %1 张训练图像，而非已发表的 %2 张。</translation>
    </message>
    <message>
        <source>The data are read from image files; those that were encoded anew as JPEG have other pixels than the published code had.</source>
        <translation>数据读自图像文件；重新编码为 JPEG 的图像，其像素与已发表代码所用的不同。</translation>
    </message>
    <message>
        <source>Column %1 is taken as categories because of %2 in line %3; cells that are no numbers: %4 of %5</source>
        <translation>由于第 %3 行的 %2，列 %1 按类别处理；不是数字的单元格：%4 个（共 %5 个）</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3 (0: all; –: as many as cost no more than an epoch&apos;s steps).</source>
        <translation>此次运行的改动：%1 为 %2，而非 %3（0：全部；–：开销不超过一个轮次的步所允许的数量）。</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>max(AUC, 1 - AUC)，AUC = P(正样本的分数 &gt; 负样本的分数) + P(两者相等) / 2，分数“%1”：%2，越高越像训练样本</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>在至多 0.1 % 的负样本超过的阈值之上，正样本的最大占比，分数“%1”：%2</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>max(AUC, 1 - AUC)，AUC = P(正样本的分数 &gt; 负样本的分数) + P(两者相等) / 2，分数：%1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score: %1</source>
        <translation>在至多 0.1 % 的负样本超过的阈值之上，正样本的最大占比，分数：%1</translation>
    </message>
    <message>
        <source>mean over the other retrained models of sum over falling thresholds of (recall - recall before) * precision, telling the model&apos;s answers to the forget samples from the retrained model&apos;s to the same ones by the score of the classifier on shadow models, arXiv 2312.04095; 0.5 where they are alike</source>
        <translation>阈值由高到低，对 (召回率 - 前一召回率) * 精确率 求和，再对其余重新训练的模型取平均，用于按基于影子模型的分类器的得分，将该模型对遗忘样本的输出与重新训练的模型对相同样本的输出区分开，arXiv 2312.04095；二者无差别时为 0.5</translation>
    </message>
    <message>
        <source>percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>百分位自助法，1,000 次重抽样所得 AUC 的 2.5 % 和 97.5 % 分位数，正样本和负样本各自有放回抽取</translation>
    </message>
    <message>
        <source>run %2, memorisation by shadow models: %1</source>
        <translation>运行 %2，由影子模型得出的记忆程度：%1</translation>
    </message>
    <message>
        <source>least and largest max(AUC, 1 - AUC) within the AUC&apos;s interval: percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>AUC 的区间内 max(AUC, 1 - AUC) 的最小值和最大值：百分位自助法，1,000 次重抽样所得 AUC 的 2.5 % 和 97.5 % 分位数，正样本和负样本各自有放回抽取</translation>
    </message>
    <message>
        <source>run %1, memorisation by shadow models: none of its model, data and seed were trained</source>
        <translation>运行 %1，由影子模型得出的记忆程度：与其模型、数据和随机种子对应的影子模型均未训练</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file or folder does not exist</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>A file can not be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>A file can not be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>A file is of a kind that is not supported</source>
        <translation>不支持此类文件</translation>
    </message>
    <message>
        <source>Sizes do not fit together</source>
        <translation>大小不匹配</translation>
    </message>
    <message>
        <source>A value is outside its range</source>
        <translation>值超出范围</translation>
    </message>
    <message>
        <source>A name is not known</source>
        <translation>名称未知</translation>
    </message>
    <message>
        <source>Numbers are not finite</source>
        <translation>出现非有限数值</translation>
    </message>
    <message>
        <source>The log was written by a newer version</source>
        <translation>日志由更新版本的程序写入</translation>
    </message>
    <message>
        <source>Another program holds the log</source>
        <translation>日志正被其他程序占用</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>日志已损坏</translation>
    </message>
    <message>
        <source>The file holds code that nobody has said may be run</source>
        <translation>文件包含尚未获准运行的代码</translation>
    </message>
    <message>
        <source>The device failed</source>
        <translation>设备出错</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation>程序内部错误</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>file &quot;%1&quot;</source>
        <translation>文件“%1”</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;</source>
        <translation>字段“%1”</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>实际为 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>.jpg, .jpeg or .png files</source>
        <translation>.jpg、.jpeg 或 .png 文件</translation>
    </message>
    <message>
        <source>0 (all cores) or more</source>
        <translation>0（所有核心）或更大的值</translation>
    </message>
    <message>
        <source>0 or more nats, and 1 epoch or more</source>
        <translation>不小于 0 nat，且至少 1 轮</translation>
    </message>
    <message>
        <source>1 or 3 channels on one axis</source>
        <translation>仅有一个轴的通道数为 1 或 3</translation>
    </message>
    <message>
        <source>1 sample or more</source>
        <translation>至少 1 个样本</translation>
    </message>
    <message>
        <source>1 to 4096 pixels, such as 64 or 64x48</source>
        <translation>1 至 4096 像素，例如 64 或 64x48</translation>
    </message>
    <message>
        <source>2 or more of each</source>
        <translation>两者均不小于 2</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 位小写十六进制数字</translation>
    </message>
    <message>
        <source>A JSON document is nested too deeply</source>
        <translation>JSON 文档嵌套过深</translation>
    </message>
    <message>
        <source>A JSON object has the same key twice</source>
        <translation>JSON 对象中有重复的键</translation>
    </message>
    <message>
        <source>A NumPy array does not have the size that its header says</source>
        <translation>NumPy 数组的大小与其头部所声明的不符</translation>
    </message>
    <message>
        <source>A NumPy array is of a form that is not read</source>
        <translation>NumPy 数组的形式不受支持</translation>
    </message>
    <message>
        <source>A ROC needs samples on both sides</source>
        <translation>ROC 需要正负两侧都有样本</translation>
    </message>
    <message>
        <source>A TorchScript file does not say what data it is for; name the data set (--data)</source>
        <translation>TorchScript 文件未说明适用于什么数据；请指定数据集（--data）</translation>
    </message>
    <message>
        <source>A TorchScript model can not be given fresh weights</source>
        <translation>无法为 TorchScript 模型重新初始化权重</translation>
    </message>
    <message>
        <source>A band of ROC curves needs a curve</source>
        <translation>ROC 曲线的带状区域至少需要一条曲线</translation>
    </message>
    <message>
        <source>A class can change labels with one other class only</source>
        <translation>一个类别只能与另外一个类别交换标签</translation>
    </message>
    <message>
        <source>A class has fewer training samples than are to change their labels</source>
        <translation>某个类别的训练样本数少于要交换标签的样本数</translation>
    </message>
    <message>
        <source>A class has no training image</source>
        <translation>某个类别没有训练图像</translation>
    </message>
    <message>
        <source>A classifier can not learn from what is not a finite number</source>
        <translation>分类器无法从非有限数值中学习</translation>
    </message>
    <message>
        <source>A classifier needs rows of both kinds to learn from</source>
        <translation>训练分类器需要两种类型的行</translation>
    </message>
    <message>
        <source>A column that does not hold numbers throughout has too many values; leave it out (?ignore=...)</source>
        <translation>有一列并非全为数值，且其不同取值过多；请排除该列（?ignore=...）</translation>
    </message>
    <message>
        <source>A column that holds numbers holds something else here</source>
        <translation>数值列中此处出现了非数值内容</translation>
    </message>
    <message>
        <source>A difference is of a setting that is not known</source>
        <translation>差异涉及未知的设置</translation>
    </message>
    <message>
        <source>A feature is not a finite number</source>
        <translation>某个特征不是有限数值</translation>
    </message>
    <message>
        <source>A field has a value that it can not take</source>
        <translation>字段取了不允许的值</translation>
    </message>
    <message>
        <source>A field is missing</source>
        <translation>缺少字段</translation>
    </message>
    <message>
        <source>A field is not known</source>
        <translation>字段未知</translation>
    </message>
    <message>
        <source>A file is trusted by its SHA-256</source>
        <translation>文件的信任以其 SHA-256 为依据</translation>
    </message>
    <message>
        <source>A file of the cache can not be removed</source>
        <translation>缓存文件无法删除</translation>
    </message>
    <message>
        <source>A file of the data set does not exist</source>
        <translation>数据集的某个文件不存在</translation>
    </message>
    <message>
        <source>A file or folder can not be used</source>
        <translation>文件或文件夹无法使用</translation>
    </message>
    <message>
        <source>A folder for the run log can not be made</source>
        <translation>无法创建存放运行日志的文件夹</translation>
    </message>
    <message>
        <source>A folder of images needs a folder for each class</source>
        <translation>图像文件夹需要为每个类别各设一个文件夹</translation>
    </message>
    <message>
        <source>A folder of the data set can not be read</source>
        <translation>数据集的某个文件夹无法读取</translation>
    </message>
    <message>
        <source>A gradient is not finite</source>
        <translation>梯度出现非有限数值</translation>
    </message>
    <message>
        <source>A label can not be a class</source>
        <translation>标签不能表示类别</translation>
    </message>
    <message>
        <source>A label is beyond the classes of the data set</source>
        <translation>标签超出数据集的类别范围</translation>
    </message>
    <message>
        <source>A label is not one of the classes</source>
        <translation>标签不属于任何一个类别</translation>
    </message>
    <message>
        <source>A layer&apos;s inputs are not finite</source>
        <translation>某层的输入出现非有限数值</translation>
    </message>
    <message>
        <source>A line of the file is not a label, a tab and a text</source>
        <translation>文件中有一行不是“标签、制表符、文本”的格式</translation>
    </message>
    <message>
        <source>A link leads out of the data set&apos;s folder, and is not followed</source>
        <translation>有链接指向数据集文件夹之外，不予跟随</translation>
    </message>
    <message>
        <source>A loss is of samples</source>
        <translation>损失需要由样本计算</translation>
    </message>
    <message>
        <source>A model of that name was trained otherwise; remove it to train anew</source>
        <translation>同名模型是以其他方式训练的；请将其删除以重新训练</translation>
    </message>
    <message>
        <source>A name in the pickle has no end</source>
        <translation>pickle 数据中有一个名称没有结尾</translation>
    </message>
    <message>
        <source>A parameter in the pickle is not made of a tensor</source>
        <translation>pickle 数据中有一个参数不是由张量构成</translation>
    </message>
    <message>
        <source>A part of the path reads as an option of the data set; rename it or move the data</source>
        <translation>路径的一部分会被误认为数据集的选项；请重命名或移动数据</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG</source>
        <translation>图片无法写为 PNG</translation>
    </message>
    <message>
        <source>A point is of no class</source>
        <translation>某个点不属于任何类别</translation>
    </message>
    <message>
        <source>A point lies nowhere</source>
        <translation>某个点没有有效位置</translation>
    </message>
    <message>
        <source>A pool needs shadow models</source>
        <translation>影子模型池需要影子模型</translation>
    </message>
    <message>
        <source>A predicted class is not one of the data&apos;s</source>
        <translation>某个预测类别不属于数据的类别</translation>
    </message>
    <message>
        <source>A probe needs a label for each sample</source>
        <translation>线性探针需要每个样本的标签</translation>
    </message>
    <message>
        <source>A probe needs a ridge</source>
        <translation>线性探针需要岭系数</translation>
    </message>
    <message>
        <source>A probe tells classes apart and needs more than one</source>
        <translation>线性探针用于区分类别，需要不止一个类别</translation>
    </message>
    <message>
        <source>A quote stands inside a field of the table</source>
        <translation>表格的字段中间出现了引号</translation>
    </message>
    <message>
        <source>A quoted field of the table goes on after its quotes</source>
        <translation>表格中加引号的字段在引号之后仍有内容</translation>
    </message>
    <message>
        <source>A quoted field of the table is not closed</source>
        <translation>表格中加引号的字段未闭合</translation>
    </message>
    <message>
        <source>A report is of one run or several</source>
        <translation>报告必须针对一次或多次运行</translation>
    </message>
    <message>
        <source>A report needs a folder of its own</source>
        <translation>报告需要独立的文件夹</translation>
    </message>
    <message>
        <source>A request can not be purged while a run of it is running</source>
        <translation>请求的某次运行正在进行时，无法彻底清除该请求</translation>
    </message>
    <message>
        <source>A request needs the file that holds its samples</source>
        <translation>请求需要存有其样本的文件</translation>
    </message>
    <message>
        <source>A row of the table has another number of fields</source>
        <translation>表格中有一行的字段数不同</translation>
    </message>
    <message>
        <source>A row of the table has too many fields</source>
        <translation>表格中有一行的字段过多</translation>
    </message>
    <message>
        <source>A run can not end in this state</source>
        <translation>运行不能以此状态结束</translation>
    </message>
    <message>
        <source>A run log can not be exported to itself</source>
        <translation>运行日志不能导出到自身</translation>
    </message>
    <message>
        <source>A run log that is in use can not be replaced</source>
        <translation>正在使用的运行日志无法替换</translation>
    </message>
    <message>
        <source>A run that is running can not be purged</source>
        <translation>正在进行的运行无法彻底清除</translation>
    </message>
    <message>
        <source>A score is not a finite number</source>
        <translation>得分不是有限数值</translation>
    </message>
    <message>
        <source>A score is not a number</source>
        <translation>得分不是数值</translation>
    </message>
    <message>
        <source>A setting of RMIA is outside its range</source>
        <translation>RMIA 的某项设置超出范围</translation>
    </message>
    <message>
        <source>A setting of projected gradients has no such choice</source>
        <translation>投影梯度的某项设置没有这个选项</translation>
    </message>
    <message>
        <source>A setting of the boosted trees is outside its range</source>
        <translation>提升树的某项设置超出范围</translation>
    </message>
    <message>
        <source>A setting of the method is outside its range</source>
        <translation>方法的某项设置超出范围</translation>
    </message>
    <message>
        <source>A setting of the plan is outside its range</source>
        <translation>方案的某项设置超出范围</translation>
    </message>
    <message>
        <source>A setting of the suggestion is outside its range</source>
        <translation>建议的某项设置超出范围</translation>
    </message>
    <message>
        <source>A setting of the training recipe is outside its range</source>
        <translation>训练配方的某项设置超出范围</translation>
    </message>
    <message>
        <source>A size in the pickle is no tuple of a size&apos;s length</source>
        <translation>pickle 数据中的大小不是长度有效的元组</translation>
    </message>
    <message>
        <source>A spectrum holds a value that is no eigenvalue of a second moment</source>
        <translation>谱中有一个值不可能是二阶矩的特征值</translation>
    </message>
    <message>
        <source>A stop rule needs the figures of at least one epoch</source>
        <translation>停止规则需要至少一轮的数据</translation>
    </message>
    <message>
        <source>A table needs to know which column holds the classes</source>
        <translation>表格需要指明哪一列为类别</translation>
    </message>
    <message>
        <source>A tensor can not have the name that safetensors keep for metadata</source>
        <translation>张量不能使用 safetensors 为元数据保留的名称</translation>
    </message>
    <message>
        <source>A tensor has a number type that is not supported</source>
        <translation>张量的数值类型不受支持</translation>
    </message>
    <message>
        <source>A tensor has a size or offset that is not a whole number</source>
        <translation>张量的大小或偏移不是整数</translation>
    </message>
    <message>
        <source>A tensor in the pickle has a size that is not a whole number</source>
        <translation>pickle 数据中张量的大小不是整数</translation>
    </message>
    <message>
        <source>A tensor in the pickle has no tuple of sizes</source>
        <translation>pickle 数据中的张量没有大小元组</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not inside its storage</source>
        <translation>pickle 数据中的张量超出其存储范围</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not made as PyTorch makes it</source>
        <translation>pickle 数据中的张量不是按 PyTorch 的方式构造的</translation>
    </message>
    <message>
        <source>A tensor is not described as the format wants it</source>
        <translation>张量的描述不符合格式要求</translation>
    </message>
    <message>
        <source>A tensor to be written does not have the bytes of its shape</source>
        <translation>要写入的张量的字节数与其形状不符</translation>
    </message>
    <message>
        <source>A tensor&apos;s storage is smaller than the checkpoint says</source>
        <translation>张量的存储小于检查点所声明的大小</translation>
    </message>
    <message>
        <source>A tensor&apos;s type can not be stored</source>
        <translation>张量的类型无法存储</translation>
    </message>
    <message>
        <source>A test sample is of a class that no training sample has</source>
        <translation>有测试样本属于训练样本中没有的类别</translation>
    </message>
    <message>
        <source>A text of the plan can not be written to JSON</source>
        <translation>方案中的某段文本无法写入 JSON</translation>
    </message>
    <message>
        <source>A threshold is outside its range</source>
        <translation>阈值超出范围</translation>
    </message>
    <message>
        <source>A threshold&apos;s floor is outside its range</source>
        <translation>阈值的下限超出范围</translation>
    </message>
    <message>
        <source>A token is beyond the vocabulary</source>
        <translation>词元超出词表范围</translation>
    </message>
    <message>
        <source>A training recipe has nothing to do</source>
        <translation>训练配方没有可执行的内容</translation>
    </message>
    <message>
        <source>A validation image has no annotation</source>
        <translation>某张验证图像没有标注</translation>
    </message>
    <message>
        <source>A value of the table is missing; fill it in, or leave the row or (?ignore=...) the column out</source>
        <translation>表格中缺少一个值；请补全该值、排除该行，或排除该列（?ignore=...）</translation>
    </message>
    <message>
        <source>All samples are of one class</source>
        <translation>所有样本都属于同一类别</translation>
    </message>
    <message>
        <source>All samples of the request were forgotten before</source>
        <translation>该请求的所有样本此前均已遗忘</translation>
    </message>
    <message>
        <source>An annotation names a class that train does not have</source>
        <translation>某条标注指明了 train 中没有的类别</translation>
    </message>
    <message>
        <source>An archive is no data set; unpack it and open what it holds</source>
        <translation>归档文件不是数据集；请将其解压，然后打开其中的内容</translation>
    </message>
    <message>
        <source>An array holds no samples</source>
        <translation>数组中没有样本</translation>
    </message>
    <message>
        <source>An embedding by t-SNE is of a moderate number of samples</source>
        <translation>t-SNE 嵌入只适用于数量适中的样本</translation>
    </message>
    <message>
        <source>An embedding can not be exaggerated for longer than it is made</source>
        <translation>嵌入的早期放大阶段不能长于整个计算过程</translation>
    </message>
    <message>
        <source>An entropy is not a finite number</source>
        <translation>熵不是有限数值</translation>
    </message>
    <message>
        <source>An entry of the zip archive does not unpack to the size it says</source>
        <translation>zip 归档的某个条目解压后与其声明的大小不符</translation>
    </message>
    <message>
        <source>An entry of the zip archive has two sizes</source>
        <translation>zip 归档的某个条目有两个大小</translation>
    </message>
    <message>
        <source>An entry of the zip archive is encrypted or packed in another way</source>
        <translation>zip 归档的某个条目已加密，或采用了其他压缩方式</translation>
    </message>
    <message>
        <source>An entry of the zip archive is larger than it can be</source>
        <translation>zip 归档的某个条目超过允许的大小</translation>
    </message>
    <message>
        <source>An entry of the zip archive is not where its directory says</source>
        <translation>zip 归档的某个条目不在其目录所指的位置</translation>
    </message>
    <message>
        <source>An entry of the zip directory lacks its ZIP64 sizes</source>
        <translation>zip 目录的某个条目缺少 ZIP64 大小</translation>
    </message>
    <message>
        <source>An option of the data set can not be read</source>
        <translation>数据集的某个选项无法读取</translation>
    </message>
    <message>
        <source>An option of the data set is named twice</source>
        <translation>数据集的某个选项指定了两次</translation>
    </message>
    <message>
        <source>An option of the data set is outside its range</source>
        <translation>数据集的某个选项超出范围</translation>
    </message>
    <message>
        <source>Another program holds the lock of a file and does not let go</source>
        <translation>另一程序持有文件锁，且一直未释放</translation>
    </message>
    <message>
        <source>C order (numpy.ascontiguousarray)</source>
        <translation>C 顺序（numpy.ascontiguousarray）</translation>
    </message>
    <message>
        <source>Each answer needs the label of its sample</source>
        <translation>每个输出都需要其样本的标签</translation>
    </message>
    <message>
        <source>Each layer needs a threshold</source>
        <translation>每一层都需要一个阈值</translation>
    </message>
    <message>
        <source>Each row to learn from needs a kind</source>
        <translation>用于训练的每一行都需要类型</translation>
    </message>
    <message>
        <source>F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F64、F32、F16、BF16、I64、I32、I16、I8、U8 或 BOOL</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not installed; install it with &quot;apt-get install dataset-fashion-mnist&quot; or name a folder that holds its four files as fashion-mnist:DIR</source>
        <translation>未安装 Fashion-MNIST；请用“apt-get install dataset-fashion-mnist”安装，或以 fashion-mnist:DIR 指定存有其四个文件的文件夹</translation>
    </message>
    <message>
        <source>Forgetting quality compares many models and has too few</source>
        <translation>遗忘质量需要比较许多模型，而现有的模型过少</translation>
    </message>
    <message>
        <source>Forgetting quality is of forget samples</source>
        <translation>遗忘质量需要由遗忘样本计算</translation>
    </message>
    <message>
        <source>Fortran order</source>
        <translation>Fortran 顺序</translation>
    </message>
    <message>
        <source>Image files can not be matched with these samples</source>
        <translation>图像文件无法与这些样本匹配</translation>
    </message>
    <message>
        <source>Images and labels differ in number</source>
        <translation>图像与标签的数量不同</translation>
    </message>
    <message>
        <source>Indices can not be drawn from a negative number of samples</source>
        <translation>无法从负数个样本中抽取索引</translation>
    </message>
    <message>
        <source>It is not what the run was of</source>
        <translation>与该运行所用的不一致</translation>
    </message>
    <message>
        <source>JPEG or PNG</source>
        <translation>JPEG 或 PNG</translation>
    </message>
    <message>
        <source>Learning again needs an end</source>
        <translation>重新学习需要一个终止条件</translation>
    </message>
    <message>
        <source>LibTorch can not load the TorchScript file</source>
        <translation>LibTorch 无法加载此 TorchScript 文件</translation>
    </message>
    <message>
        <source>Membership inference has no negatives</source>
        <translation>成员推断没有负样本</translation>
    </message>
    <message>
        <source>Membership inference has no positives</source>
        <translation>成员推断没有正样本</translation>
    </message>
    <message>
        <source>Membership must be known of each shadow model and sample</source>
        <translation>每个影子模型与每个样本之间的成员关系都必须已知</translation>
    </message>
    <message>
        <source>Memorisation is of each forget sample</source>
        <translation>每个遗忘样本都需要一个记忆程度得分</translation>
    </message>
    <message>
        <source>Memory ran out; fewer images at once, a smaller model or a machine with more memory may help</source>
        <translation>内存不足；减少同时处理的图像、改用较小的模型或内存更大的机器可能会有帮助</translation>
    </message>
    <message>
        <source>Models are compared on the same samples</source>
        <translation>各模型必须在相同的样本上进行比较</translation>
    </message>
    <message>
        <source>Models of different architectures are not compared by layers</source>
        <translation>架构不同的模型无法逐层比较</translation>
    </message>
    <message>
        <source>NaN or infinity</source>
        <translation>NaN 或无穷大</translation>
    </message>
    <message>
        <source>Names and metadata of tensors must be UTF-8 to be written</source>
        <translation>张量的名称和元数据必须为 UTF-8 才能写入</translation>
    </message>
    <message>
        <source>Nesterov steps need momentum</source>
        <translation>Nesterov 步需要动量</translation>
    </message>
    <message>
        <source>No architecture of that name</source>
        <translation>没有该名称的架构</translation>
    </message>
    <message>
        <source>No sample is left to test on</source>
        <translation>没有剩余样本可用于测试</translation>
    </message>
    <message>
        <source>None of the training images can be read</source>
        <translation>训练图像均无法读取</translation>
    </message>
    <message>
        <source>One image is no data set; open the folder that has a folder for each class</source>
        <translation>单张图像不是数据集；请打开每个类别各有一个文件夹的那个文件夹</translation>
    </message>
    <message>
        <source>Only a run that has finished can be followed by another request</source>
        <translation>只有已完成的运行之后才能接续下一个请求</translation>
    </message>
    <message>
        <source>Only a run that was interrupted, cancelled or failed can go on</source>
        <translation>只有已中断、已取消或失败的运行才能继续</translation>
    </message>
    <message>
        <source>Only images can be cropped and flipped</source>
        <translation>只有图像才能裁剪和翻转</translation>
    </message>
    <message>
        <source>Only pictures of the same samples can be turned towards each other</source>
        <translation>只有相同样本的图才能相互旋转对齐</translation>
    </message>
    <message>
        <source>Outputs of different samples can not be compared</source>
        <translation>不同样本的输出无法比较</translation>
    </message>
    <message>
        <source>Predictions of different samples can not be set against each other</source>
        <translation>不同样本的预测无法相互对照</translation>
    </message>
    <message>
        <source>Python objects, which are never loaded</source>
        <translation>Python 对象（从不加载）</translation>
    </message>
    <message>
        <source>Representations of different samples can not be aligned</source>
        <translation>不同样本的表示无法对齐</translation>
    </message>
    <message>
        <source>Shadow models and target were not asked about the same samples</source>
        <translation>影子模型与目标模型所评估的样本不同</translation>
    </message>
    <message>
        <source>Shadow models can not be kept</source>
        <translation>影子模型无法保存</translation>
    </message>
    <message>
        <source>Shadow models need training and test samples</source>
        <translation>影子模型需要训练样本和测试样本</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>已按要求停止</translation>
    </message>
    <message>
        <source>Swapped labels need both options</source>
        <translation>交换标签需要同时指定两个选项</translation>
    </message>
    <message>
        <source>The IDX file ends in its header</source>
        <translation>IDX 文件在头部之内就结束了</translation>
    </message>
    <message>
        <source>The IDX file holds nothing</source>
        <translation>IDX 文件没有内容</translation>
    </message>
    <message>
        <source>The IDX file is of another type or rank</source>
        <translation>IDX 文件的类型或维数不符</translation>
    </message>
    <message>
        <source>The IDX file is shorter than its header says</source>
        <translation>IDX 文件短于其头部所声明的长度</translation>
    </message>
    <message>
        <source>The IDX header claims more than the file can hold</source>
        <translation>IDX 头部所声明的内容超过文件所能容纳的量</translation>
    </message>
    <message>
        <source>The IDX header is cut short</source>
        <translation>IDX 头部被截断</translation>
    </message>
    <message>
        <source>The JPEG image is damaged</source>
        <translation>JPEG 图像已损坏</translation>
    </message>
    <message>
        <source>The JSON array of indices is not closed</source>
        <translation>JSON 索引数组未闭合</translation>
    </message>
    <message>
        <source>The NumPy array is of another version of its format</source>
        <translation>NumPy 数组的格式版本不同</translation>
    </message>
    <message>
        <source>The PNG image is damaged</source>
        <translation>PNG 图像已损坏</translation>
    </message>
    <message>
        <source>The TorchScript file computes a layer&apos;s weight from other parameters (weight norm, for one); remove that before saving it</source>
        <translation>TorchScript 文件中有一层的权重由其他参数计算得出（例如权重归一化）；请在保存之前将其去除</translation>
    </message>
    <message>
        <source>The TorchScript file does not fit into memory</source>
        <translation>TorchScript 文件无法装入内存</translation>
    </message>
    <message>
        <source>The TorchScript file does not give logits</source>
        <translation>TorchScript 文件不输出 logit</translation>
    </message>
    <message>
        <source>The TorchScript file does not give one row of logits for each input</source>
        <translation>TorchScript 文件没有为每个输入输出一行 logit</translation>
    </message>
    <message>
        <source>The TorchScript file gives other logits for the same inputs at the next time: it was traced in training mode, or mixes the inputs of a batch; call eval() on the model before torch.jit.trace</source>
        <translation>TorchScript 文件对相同输入再次计算时输出的 logit 不同：它是在训练模式下跟踪的，或混合了批次内的输入；请在 torch.jit.trace 之前对模型调用 eval()</translation>
    </message>
    <message>
        <source>The TorchScript file has a layer whose weight is no parameter and can not be changed: it is frozen in part, quantized, or keeps the weight as a buffer; save the module with parameters instead</source>
        <translation>TorchScript 文件中有一层的权重不是参数，无法更改：文件被部分冻结、经过量化，或将权重保存为缓冲区；请改为保存带参数的模块</translation>
    </message>
    <message>
        <source>The TorchScript file has no layer with a weight matrix</source>
        <translation>TorchScript 文件没有带权重矩阵的层</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters</source>
        <translation>TorchScript 文件没有参数</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters: torch.jit.freeze or optimize_for_inference folded them into the program, where they can not be changed; save the module before that</source>
        <translation>TorchScript 文件没有参数：torch.jit.freeze 或 optimize_for_inference 已将其折叠进程序，无法再更改；请在此之前保存模块</translation>
    </message>
    <message>
        <source>The TorchScript file multiplies by a weight in a way that can not be followed</source>
        <translation>TorchScript 文件以无法追踪的方式与某个权重相乘</translation>
    </message>
    <message>
        <source>The TorchScript file takes batches of one size only</source>
        <translation>TorchScript 文件只接受一种批次大小</translation>
    </message>
    <message>
        <source>The TorchScript file updates its norms as it runs: it was traced in training mode; call eval() on the model before torch.jit.trace</source>
        <translation>TorchScript 文件在运行时更新其归一化统计量：它是在训练模式下跟踪的；请在 torch.jit.trace 之前对模型调用 eval()</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight in two ways, which can not be followed</source>
        <translation>TorchScript 文件以两种方式使用同一权重，无法追踪</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight where it can not be seen</source>
        <translation>TorchScript 文件在无法观测的位置使用了某个权重</translation>
    </message>
    <message>
        <source>The TorchScript file was traced without gradients, and a fused transformer operator stands in for its layers; trace it outside of torch.no_grad()</source>
        <translation>TorchScript 文件是在不计算梯度的情况下跟踪的，其各层被一个融合的 Transformer 算子取代；请在 torch.no_grad() 之外进行跟踪</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s metadata can not be read</source>
        <translation>TorchScript 文件的元数据无法读取</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s weights are not single precision; call float() on the module before saving it</source>
        <translation>TorchScript 文件的权重不是单精度；请在保存之前对模块调用 float()</translation>
    </message>
    <message>
        <source>The TorchScript model can not take this data</source>
        <translation>TorchScript 模型无法接受此数据</translation>
    </message>
    <message>
        <source>The ZIP64 end of the zip directory is not where it should be</source>
        <translation>zip 目录的 ZIP64 结尾不在应有的位置</translation>
    </message>
    <message>
        <source>The architecture text-transformer can not take this data</source>
        <translation>架构 text-transformer 无法接受此数据</translation>
    </message>
    <message>
        <source>The archive can not be opened</source>
        <translation>归档文件无法打开</translation>
    </message>
    <message>
        <source>The archive does not hold the data set</source>
        <translation>归档文件中没有该数据集</translation>
    </message>
    <message>
        <source>The archive is damaged, cut short or of another kind</source>
        <translation>归档文件已损坏、被截断或属于其他类型</translation>
    </message>
    <message>
        <source>The arrays do not fit into memory</source>
        <translation>数组无法装入内存</translation>
    </message>
    <message>
        <source>The bootstrap can not be made</source>
        <translation>无法进行自助法抽样</translation>
    </message>
    <message>
        <source>The bytes of a tensor do not match its shape and type</source>
        <translation>张量的字节数与其形状和类型不符</translation>
    </message>
    <message>
        <source>The cached spectrum can not be used</source>
        <translation>缓存的谱无法使用</translation>
    </message>
    <message>
        <source>The checkpoint does not fit into memory</source>
        <translation>检查点无法装入内存</translation>
    </message>
    <message>
        <source>The checkpoint holds no state dict</source>
        <translation>检查点中没有状态字典</translation>
    </message>
    <message>
        <source>The checkpoint holds two tensors of one name</source>
        <translation>检查点中有两个同名张量</translation>
    </message>
    <message>
        <source>The checkpoint is in PyTorch&apos;s old format, before 1.6; load it in a newer PyTorch and save it again with torch.save</source>
        <translation>检查点采用 PyTorch 1.6 之前的旧格式；请用较新的 PyTorch 加载，并用 torch.save 重新保存</translation>
    </message>
    <message>
        <source>The checkpoint refers to a Python object that is never made here; save model.state_dict() instead</source>
        <translation>检查点引用了此处从不创建的 Python 对象；请改为保存 model.state_dict()</translation>
    </message>
    <message>
        <source>The checkpoint was saved on a machine of another byte order</source>
        <translation>检查点是在字节序不同的机器上保存的</translation>
    </message>
    <message>
        <source>The checksum of an entry of the zip archive does not match</source>
        <translation>zip 归档中某个条目的校验和不符</translation>
    </message>
    <message>
        <source>The classifier was fitted to other features</source>
        <translation>分类器是用其他特征拟合的</translation>
    </message>
    <message>
        <source>The content is not what the plan was made with</source>
        <translation>内容与创建方案时所用的不同</translation>
    </message>
    <message>
        <source>The copy of the run log can not be put in place</source>
        <translation>运行日志的副本无法放到指定位置</translation>
    </message>
    <message>
        <source>The data set can not be brought to disk</source>
        <translation>数据集无法写入磁盘</translation>
    </message>
    <message>
        <source>The data set can not be put in place</source>
        <translation>数据集无法放到指定位置</translation>
    </message>
    <message>
        <source>The data set does not fit into memory</source>
        <translation>数据集无法装入内存</translation>
    </message>
    <message>
        <source>The data set does not fit on the disk</source>
        <translation>磁盘空间容纳不下数据集</translation>
    </message>
    <message>
        <source>The data set has fewer training samples</source>
        <translation>数据集的训练样本没有这么多</translation>
    </message>
    <message>
        <source>The data set has no option of that name</source>
        <translation>数据集没有该名称的选项</translation>
    </message>
    <message>
        <source>The data set has no samples whose labels were swapped</source>
        <translation>数据集中没有交换过标签的样本</translation>
    </message>
    <message>
        <source>The data set has no such class</source>
        <translation>数据集没有这个类别</translation>
    </message>
    <message>
        <source>The data set has no test image</source>
        <translation>数据集没有测试图像</translation>
    </message>
    <message>
        <source>The data set needs its file</source>
        <translation>数据集需要指定其文件</translation>
    </message>
    <message>
        <source>The data set needs the folder in which its files are</source>
        <translation>数据集需要指定其文件所在的文件夹</translation>
    </message>
    <message>
        <source>The device is not available here</source>
        <translation>该设备在此不可用</translation>
    </message>
    <message>
        <source>The download broke off; what has come is kept, to go on from there</source>
        <translation>下载中断；已下载的部分会保留，之后可从该处继续</translation>
    </message>
    <message>
        <source>The download can not be begun anew</source>
        <translation>无法重新开始下载</translation>
    </message>
    <message>
        <source>The download can not be put in place</source>
        <translation>下载的文件无法放到指定位置</translation>
    </message>
    <message>
        <source>The download can not be written</source>
        <translation>无法写入下载内容</translation>
    </message>
    <message>
        <source>The download can not begin</source>
        <translation>无法开始下载</translation>
    </message>
    <message>
        <source>The embedding is to start with that of other samples</source>
        <translation>嵌入的起始位置来自其他样本</translation>
    </message>
    <message>
        <source>The experiment needs the folder of its data</source>
        <translation>实验需要指定其数据所在的文件夹</translation>
    </message>
    <message>
        <source>The file can not be closed</source>
        <translation>文件无法关闭</translation>
    </message>
    <message>
        <source>The file can not be downloaded</source>
        <translation>文件无法下载</translation>
    </message>
    <message>
        <source>The file can not be made</source>
        <translation>文件无法创建</translation>
    </message>
    <message>
        <source>The file can not be opened a second time</source>
        <translation>文件无法再次打开</translation>
    </message>
    <message>
        <source>The file can not be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>The file can not be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <source>The file holds no image that can be read</source>
        <translation>文件中没有可读取的图像</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>文件中没有文本</translation>
    </message>
    <message>
        <source>The file is a database, but not a log of runs</source>
        <translation>文件是数据库，但不是运行日志</translation>
    </message>
    <message>
        <source>The file is being downloaded already</source>
        <translation>文件已在下载中</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The file is longer than its header says</source>
        <translation>文件长于其头部所声明的长度</translation>
    </message>
    <message>
        <source>The file is no TorchScript archive</source>
        <translation>文件不是 TorchScript 归档</translation>
    </message>
    <message>
        <source>The file is not the published one</source>
        <translation>文件不是已发布的版本</translation>
    </message>
    <message>
        <source>The file is not the shadow model that its name says</source>
        <translation>文件不是其名称所指的影子模型</translation>
    </message>
    <message>
        <source>The file is shorter than its header says</source>
        <translation>文件短于其头部所声明的长度</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>文件过大，不可能是方案</translation>
    </message>
    <message>
        <source>The file is too large for an image</source>
        <translation>文件过大，不可能是图像</translation>
    </message>
    <message>
        <source>The file is too large to be what it is taken for</source>
        <translation>文件过大，不可能是预期的内容</translation>
    </message>
    <message>
        <source>The file is too short to be a zip archive</source>
        <translation>文件过短，不可能是 zip 归档</translation>
    </message>
    <message>
        <source>The file lacks an array</source>
        <translation>文件缺少一个数组</translation>
    </message>
    <message>
        <source>The file of class names has another number of classes</source>
        <translation>类别名称文件中的类别数不同</translation>
    </message>
    <message>
        <source>The first line of the table does not name its columns</source>
        <translation>表格的第一行未给出列名</translation>
    </message>
    <message>
        <source>The first line of the text is not a label, a tab and a text</source>
        <translation>文本的第一行不是“标签、制表符、文本”的格式</translation>
    </message>
    <message>
        <source>The folder can not be made</source>
        <translation>文件夹无法创建</translation>
    </message>
    <message>
        <source>The folder has training images, but none to test on</source>
        <translation>文件夹中有训练图像，但没有可用于测试的图像</translation>
    </message>
    <message>
        <source>The folder of a class holds no image</source>
        <translation>某个类别的文件夹中没有图像</translation>
    </message>
    <message>
        <source>The folder of the data set does not exist</source>
        <translation>数据集的文件夹不存在</translation>
    </message>
    <message>
        <source>The folder of the data set holds something else</source>
        <translation>数据集的文件夹中是其他内容</translation>
    </message>
    <message>
        <source>The folder of the experiments can not be read</source>
        <translation>存放实验的文件夹无法读取</translation>
    </message>
    <message>
        <source>The forget set holds all training samples, so nothing would be retained</source>
        <translation>遗忘集包含全部训练样本，因此没有可保留的样本</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to forget</source>
        <translation>遗忘集为空，因此没有可遗忘的内容</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to request</source>
        <translation>遗忘集为空，因此没有可请求的内容</translation>
    </message>
    <message>
        <source>The forget set names a sample that the training data do not have</source>
        <translation>遗忘集指明了训练数据中没有的样本</translation>
    </message>
    <message>
        <source>The forget set was made for other training data</source>
        <translation>遗忘集是针对其他训练数据创建的</translation>
    </message>
    <message>
        <source>The gzip data are damaged or cut short</source>
        <translation>gzip 数据已损坏或被截断</translation>
    </message>
    <message>
        <source>The header of a NumPy array can not be read</source>
        <translation>NumPy 数组的头部无法读取</translation>
    </message>
    <message>
        <source>The header of a NumPy array is cut short</source>
        <translation>NumPy 数组的头部被截断</translation>
    </message>
    <message>
        <source>The image claims to be too large</source>
        <translation>图像声明的尺寸过大</translation>
    </message>
    <message>
        <source>The images do not fit into memory; an option makes them smaller, such as ?size=64</source>
        <translation>图像无法装入内存；可用选项缩小图像，例如 ?size=64</translation>
    </message>
    <message>
        <source>The images have no axis of channels</source>
        <translation>图像没有通道轴</translation>
    </message>
    <message>
        <source>The labels do not fit the samples</source>
        <translation>标签与样本不匹配</translation>
    </message>
    <message>
        <source>The labels do not make classes</source>
        <translation>标签不能构成类别</translation>
    </message>
    <message>
        <source>The layer is too wide for its eigenvectors</source>
        <translation>该层过宽，无法计算其特征向量</translation>
    </message>
    <message>
        <source>The layout of the images can not be used</source>
        <translation>图像的布局无法使用</translation>
    </message>
    <message>
        <source>The list of classes and the folders of train differ</source>
        <translation>类别列表与 train 中的文件夹不一致</translation>
    </message>
    <message>
        <source>The list of indices holds something else</source>
        <translation>索引列表中有其他内容</translation>
    </message>
    <message>
        <source>The list of indices is empty</source>
        <translation>索引列表为空</translation>
    </message>
    <message>
        <source>The list of indices names a sample that does not exist</source>
        <translation>索引列表指明了不存在的样本</translation>
    </message>
    <message>
        <source>The list of trusted files can not be read; remove it to start a new one</source>
        <translation>受信任文件的列表无法读取；请将其删除以新建列表</translation>
    </message>
    <message>
        <source>The lock file can not be opened</source>
        <translation>锁文件无法打开</translation>
    </message>
    <message>
        <source>The log does not hold the model that a run made</source>
        <translation>日志中没有某次运行所得的模型</translation>
    </message>
    <message>
        <source>The log does not hold the weights of an epoch</source>
        <translation>日志中没有某一轮的权重</translation>
    </message>
    <message>
        <source>The metadata are not what the format wants</source>
        <translation>元数据不符合格式要求</translation>
    </message>
    <message>
        <source>The metadata hold something other than strings</source>
        <translation>元数据中有字符串以外的内容</translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation>模型不匹配</translation>
    </message>
    <message>
        <source>The model does not fit the data set</source>
        <translation>模型与数据集不匹配</translation>
    </message>
    <message>
        <source>The model file does not fit the architecture</source>
        <translation>模型文件与架构不匹配</translation>
    </message>
    <message>
        <source>The model file does not name its architecture; name it (--arch)</source>
        <translation>模型文件未注明其架构；请指定（--arch）</translation>
    </message>
    <message>
        <source>The model file does not say what data it is for; name the data set as well</source>
        <translation>模型文件未说明适用于什么数据；请一并指定数据集</translation>
    </message>
    <message>
        <source>The model file holds numbers that are not finite</source>
        <translation>模型文件中有非有限数值</translation>
    </message>
    <message>
        <source>The model file is for samples larger than any data set has</source>
        <translation>模型文件所针对的样本大于任何数据集中的样本</translation>
    </message>
    <message>
        <source>The model file&apos;s metadata can not be read</source>
        <translation>模型文件的元数据无法读取</translation>
    </message>
    <message>
        <source>The model has no layer of that name</source>
        <translation>模型没有该名称的层</translation>
    </message>
    <message>
        <source>The model has no layer of that name, and none that begins with it</source>
        <translation>模型没有该名称的层，也没有名称以此开头的层</translation>
    </message>
    <message>
        <source>The model&apos;s file does not say how it was trained</source>
        <translation>模型文件未说明其训练方式</translation>
    </message>
    <message>
        <source>The model&apos;s last layer does not see an entry for each sample</source>
        <translation>模型的最后一层并非对每个样本各接收一个输入</translation>
    </message>
    <message>
        <source>The model&apos;s outputs are not finite</source>
        <translation>模型的输出出现非有限数值</translation>
    </message>
    <message>
        <source>The models&apos; scores are of different forget samples</source>
        <translation>各模型的得分针对不同的遗忘样本</translation>
    </message>
    <message>
        <source>The moment that the request before retained is not in the cache, and the samples that it forgot are not here to make it again</source>
        <translation>前一个请求留下的二阶矩不在缓存中，而用于重新计算的、被其遗忘的样本又不在此处</translation>
    </message>
    <message>
        <source>The moments are of other weights, data or images</source>
        <translation>二阶矩属于其他权重、数据或图像</translation>
    </message>
    <message>
        <source>The original model&apos;s loss on the forget set is not finite</source>
        <translation>原始模型在遗忘集上的损失不是有限数值</translation>
    </message>
    <message>
        <source>The perplexity is a number of neighbours</source>
        <translation>困惑度应为近邻的个数</translation>
    </message>
    <message>
        <source>The pickle appends to something that is no list</source>
        <translation>pickle 数据向并非列表的对象追加内容</translation>
    </message>
    <message>
        <source>The pickle calls something that can not be called</source>
        <translation>pickle 数据调用了不可调用的对象</translation>
    </message>
    <message>
        <source>The pickle closes a group that was not opened</source>
        <translation>pickle 数据关闭了未打开的组</translation>
    </message>
    <message>
        <source>The pickle ends in the middle of an instruction</source>
        <translation>pickle 数据在指令中途结束</translation>
    </message>
    <message>
        <source>The pickle ends with more or less than one value</source>
        <translation>pickle 数据结束时的值多于或少于一个</translation>
    </message>
    <message>
        <source>The pickle gives attributes to something that can not have any</source>
        <translation>pickle 数据为不能具有属性的对象设置属性</translation>
    </message>
    <message>
        <source>The pickle has an unknown protocol</source>
        <translation>pickle 数据的协议未知</translation>
    </message>
    <message>
        <source>The pickle has more instructions than any state dict needs</source>
        <translation>pickle 数据的指令多于任何状态字典所需</translation>
    </message>
    <message>
        <source>The pickle holds an instruction that state dicts do not use</source>
        <translation>pickle 数据中有状态字典不使用的指令</translation>
    </message>
    <message>
        <source>The pickle holds more tensors than any state dict</source>
        <translation>pickle 数据中的张量多于任何状态字典</translation>
    </message>
    <message>
        <source>The pickle holds more values than any state dict</source>
        <translation>pickle 数据中的值多于任何状态字典</translation>
    </message>
    <message>
        <source>The pickle is nested more deeply than any state dict</source>
        <translation>pickle 数据的嵌套比任何状态字典都深</translation>
    </message>
    <message>
        <source>The pickle recalls a value that it never remembered</source>
        <translation>pickle 数据取回了从未存储的值</translation>
    </message>
    <message>
        <source>The pickle refers to a name that is no text</source>
        <translation>pickle 数据引用的名称不是文本</translation>
    </message>
    <message>
        <source>The pickle refers to a storage in an unknown way</source>
        <translation>pickle 数据以未知方式引用存储</translation>
    </message>
    <message>
        <source>The pickle remembers more values than any state dict needs</source>
        <translation>pickle 数据存储的值多于任何状态字典所需</translation>
    </message>
    <message>
        <source>The pickle sets an entry of something that is no dictionary</source>
        <translation>pickle 数据为并非字典的对象设置条目</translation>
    </message>
    <message>
        <source>The pickle sets an entry without a value</source>
        <translation>pickle 数据设置了没有值的条目</translation>
    </message>
    <message>
        <source>The pickle takes a value from an empty stack</source>
        <translation>pickle 数据从空栈中取值</translation>
    </message>
    <message>
        <source>The plan can not be read</source>
        <translation>方案无法读取</translation>
    </message>
    <message>
        <source>The plan is not a file</source>
        <translation>方案不是文件</translation>
    </message>
    <message>
        <source>The plan was written for another version of the program</source>
        <translation>方案是为其他版本的程序编写的</translation>
    </message>
    <message>
        <source>The preset was written for another version of the program</source>
        <translation>预设是为其他版本的程序编写的</translation>
    </message>
    <message>
        <source>The probe was fitted on other features</source>
        <translation>线性探针是用其他特征拟合的</translation>
    </message>
    <message>
        <source>The reading belongs to another spectrum</source>
        <translation>读数属于另一个谱</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be read</source>
        <translation>报告的文件夹无法读取</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be written</source>
        <translation>报告的文件夹无法写入</translation>
    </message>
    <message>
        <source>The report&apos;s manifest is not what it should be</source>
        <translation>报告的清单不符合要求</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a file outside its folder</source>
        <translation>报告的清单指明了其文件夹之外的文件</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a run without its files</source>
        <translation>报告的清单指明了某次运行，却没有其文件</translation>
    </message>
    <message>
        <source>The report&apos;s rows of a run are not what they should be</source>
        <translation>报告中某次运行的数据行不符合要求</translation>
    </message>
    <message>
        <source>The request file can not be used</source>
        <translation>请求文件无法使用</translation>
    </message>
    <message>
        <source>The run before was of something else, so this request can not follow it</source>
        <translation>前一次运行针对的是其他内容，因此此请求不能接在其后</translation>
    </message>
    <message>
        <source>The run before was purged, and the seed that drew its spectrum&apos;s images is not known any more</source>
        <translation>前一次运行已彻底清除，用于抽取其谱的图像的随机种子已不可知</translation>
    </message>
    <message>
        <source>The run belongs to another process</source>
        <translation>该运行属于另一进程</translation>
    </message>
    <message>
        <source>The run can not be resumed: its inputs have changed</source>
        <translation>该运行无法继续：其输入已改变</translation>
    </message>
    <message>
        <source>The run can not be resumed: its method&apos;s state is not there any more</source>
        <translation>该运行无法继续：其方法的状态已不存在</translation>
    </message>
    <message>
        <source>The run did not come to a result</source>
        <translation>该运行没有得出结果</translation>
    </message>
    <message>
        <source>The run has no such epoch to go on from</source>
        <translation>该运行没有可从其继续的这一轮</translation>
    </message>
    <message>
        <source>The run is not running, so nothing can be added to it</source>
        <translation>该运行未在进行中，因此不能向其添加内容</translation>
    </message>
    <message>
        <source>A file can not be locked</source>
        <translation>文件无法锁定</translation>
    </message>
    <message>
        <source>The run log can not be read</source>
        <translation>运行日志无法读取</translation>
    </message>
    <message>
        <source>The run log holds a figure of an unknown kind</source>
        <translation>运行日志中有未知类型的指标</translation>
    </message>
    <message>
        <source>The run log holds a run in an unknown state</source>
        <translation>运行日志中有运行处于未知状态</translation>
    </message>
    <message>
        <source>The run log is damaged</source>
        <translation>运行日志已损坏</translation>
    </message>
    <message>
        <source>The run log is of an older version and has to be opened for writing once</source>
        <translation>运行日志版本较旧，须先以写入方式打开一次</translation>
    </message>
    <message>
        <source>The run log was opened for reading only</source>
        <translation>运行日志是以只读方式打开的</translation>
    </message>
    <message>
        <source>The run log was written by a newer version of the workbench</source>
        <translation>运行日志由更新版本的程序写入</translation>
    </message>
    <message>
        <source>The run was purged</source>
        <translation>该运行已彻底清除</translation>
    </message>
    <message>
        <source>The safetensors header is longer than it can be</source>
        <translation>safetensors 头部超过允许的长度</translation>
    </message>
    <message>
        <source>The safetensors header is nested too deeply</source>
        <translation>safetensors 头部嵌套过深</translation>
    </message>
    <message>
        <source>The safetensors header is not a JSON object</source>
        <translation>safetensors 头部不是 JSON 对象</translation>
    </message>
    <message>
        <source>The safetensors header is not valid JSON</source>
        <translation>safetensors 头部不是有效的 JSON</translation>
    </message>
    <message>
        <source>The safetensors header names the same thing twice</source>
        <translation>safetensors 头部中有重复的名称</translation>
    </message>
    <message>
        <source>The sample is too small to be parted in two halves</source>
        <translation>样本过少，无法分成两半</translation>
    </message>
    <message>
        <source>The samples are of a form that is not read</source>
        <translation>样本的形式不受支持</translation>
    </message>
    <message>
        <source>The samples of an array are too large</source>
        <translation>数组中的样本过大</translation>
    </message>
    <message>
        <source>The second moments of the training data are not in the cache, and the data are not here to make them</source>
        <translation>训练数据的二阶矩不在缓存中，而用于计算的数据又不在此处</translation>
    </message>
    <message>
        <source>The selection names a class that the data set does not have</source>
        <translation>选取项指明了数据集中没有的类别</translation>
    </message>
    <message>
        <source>The selection names a sample that the training data do not have</source>
        <translation>选取项指明了训练数据中没有的样本</translation>
    </message>
    <message>
        <source>The selection names a training sample that the request file does not hold</source>
        <translation>选取项指明了请求文件中没有的训练样本</translation>
    </message>
    <message>
        <source>The selection names samples more than once</source>
        <translation>选取项重复指明了同一样本</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the class does not have</source>
        <translation>选取项所需的样本数超过该类别的样本数</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the training data do not have</source>
        <translation>选取项所需的样本数超过训练数据的样本数</translation>
    </message>
    <message>
        <source>The selection wants samples that the class does not have</source>
        <translation>选取项需要该类别中没有的样本</translation>
    </message>
    <message>
        <source>The server does not give the file</source>
        <translation>服务器未提供该文件</translation>
    </message>
    <message>
        <source>The server does not have the file</source>
        <translation>服务器上没有该文件</translation>
    </message>
    <message>
        <source>The server gives another part of the file than was asked for</source>
        <translation>服务器提供的文件部分与请求的不同</translation>
    </message>
    <message>
        <source>The server has another file than the published one</source>
        <translation>服务器上的文件与已发布的不同</translation>
    </message>
    <message>
        <source>The shadow models&apos; scores do not vary, so no distribution fits</source>
        <translation>影子模型的得分没有变化，因此无法拟合分布</translation>
    </message>
    <message>
        <source>The share of the test split that is used for validation is not usable</source>
        <translation>测试集中用于验证的占比无法使用</translation>
    </message>
    <message>
        <source>The size for the images can not be used</source>
        <translation>为图像指定的尺寸无法使用</translation>
    </message>
    <message>
        <source>The size of the file does not fit its records</source>
        <translation>文件大小与其记录不符</translation>
    </message>
    <message>
        <source>The spectrum is of another layer</source>
        <translation>该谱属于另一层</translation>
    </message>
    <message>
        <source>The spectrum is of another model</source>
        <translation>该谱属于另一模型</translation>
    </message>
    <message>
        <source>The spectrum was made from another model, data or forget set</source>
        <translation>该谱由其他模型、数据或遗忘集得出</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs the retained data, which are not here</source>
        <translation>谱漂移需要保留数据，而这些数据不在此处</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>谱漂移需要知道保留了哪些样本，而先前各请求所遗忘的样本已不可知</translation>
    </message>
    <message>
        <source>The state of an optimizer is not whole</source>
        <translation>优化器的状态不完整</translation>
    </message>
    <message>
        <source>The state of an optimizer is of another model</source>
        <translation>优化器的状态属于另一模型</translation>
    </message>
    <message>
        <source>The stop rule &quot;drift&quot; needs the retain drift of each epoch</source>
        <translation>停止规则“drift”需要每一轮的保留漂移</translation>
    </message>
    <message>
        <source>The stop rule &quot;match&quot; needs the forget error of a retrained baseline</source>
        <translation>停止规则“match”需要重训练基线的遗忘误差</translation>
    </message>
    <message>
        <source>The sweep can not be made</source>
        <translation>无法进行扫描</translation>
    </message>
    <message>
        <source>The table has no column besides that of the classes</source>
        <translation>表格中除类别列外没有其他列</translation>
    </message>
    <message>
        <source>The table has no column of that name</source>
        <translation>表格中没有该名称的列</translation>
    </message>
    <message>
        <source>The table has no rows</source>
        <translation>表格中没有数据行</translation>
    </message>
    <message>
        <source>The table makes too many features for this machine</source>
        <translation>表格产生的特征过多，本机无法处理</translation>
    </message>
    <message>
        <source>The table makes too many features; leave columns out (?ignore=...)</source>
        <translation>表格产生的特征过多；请排除部分列（?ignore=...）</translation>
    </message>
    <message>
        <source>The table of test rows has other columns</source>
        <translation>测试行的表格的列不同</translation>
    </message>
    <message>
        <source>The target scores all samples the same, so nothing can be inferred</source>
        <translation>目标模型对所有样本给出相同的得分，因此无法作出推断</translation>
    </message>
    <message>
        <source>The tensors are far larger than the file that holds them</source>
        <translation>张量远大于存放它们的文件</translation>
    </message>
    <message>
        <source>The tensors do not fit into memory</source>
        <translation>张量无法装入内存</translation>
    </message>
    <message>
        <source>The tensors do not follow each other without gap or overlap</source>
        <translation>各张量没有无间隙、无重叠地依次排列</translation>
    </message>
    <message>
        <source>The test split is too small to be parted in validation and test</source>
        <translation>测试集过小，无法分成验证和测试两部分</translation>
    </message>
    <message>
        <source>The texts do not fit into memory; an option makes them shorter, such as ?length=64</source>
        <translation>文本无法装入内存；可用选项缩短文本，例如 ?length=64</translation>
    </message>
    <message>
        <source>The thread count is not usable</source>
        <translation>线程数无法使用</translation>
    </message>
    <message>
        <source>The training checkpoint belongs to another training; name another file or remove it</source>
        <translation>训练检查点属于另一次训练；请指定其他文件或将其删除</translation>
    </message>
    <message>
        <source>The training checkpoint can not be read; remove it to start over</source>
        <translation>训练检查点无法读取；请将其删除以重新开始</translation>
    </message>
    <message>
        <source>The training data have no sample of this class</source>
        <translation>训练数据中没有此类别的样本</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept</source>
        <translation>此轮的权重未保存</translation>
    </message>
    <message>
        <source>The zip archive holds the same entry twice</source>
        <translation>zip 归档中同一条目出现两次</translation>
    </message>
    <message>
        <source>The zip archive is cut short: its directory is missing</source>
        <translation>zip 归档被截断：缺少其目录</translation>
    </message>
    <message>
        <source>The zip archive is not a PyTorch checkpoint</source>
        <translation>zip 归档不是 PyTorch 检查点</translation>
    </message>
    <message>
        <source>The zip archive lacks an entry</source>
        <translation>zip 归档缺少一个条目</translation>
    </message>
    <message>
        <source>The zip archive points outside the file</source>
        <translation>zip 归档指向文件之外</translation>
    </message>
    <message>
        <source>The zip directory does not hold the number of entries that it says</source>
        <translation>zip 目录的条目数与其声明的不符</translation>
    </message>
    <message>
        <source>The zip directory is damaged</source>
        <translation>zip 目录已损坏</translation>
    </message>
    <message>
        <source>The zip directory is larger than can be right</source>
        <translation>zip 目录大得不合理</translation>
    </message>
    <message>
        <source>There are not so many principal components</source>
        <translation>主成分没有这么多</translation>
    </message>
    <message>
        <source>There are too few samples for a probe</source>
        <translation>样本过少，无法使用线性探针</translation>
    </message>
    <message>
        <source>There are too few samples for principal components</source>
        <translation>样本过少，无法计算主成分</translation>
    </message>
    <message>
        <source>There are too few samples for so many strata</source>
        <translation>样本过少，不足以划分这么多分层</translation>
    </message>
    <message>
        <source>There are too few samples to attack</source>
        <translation>样本过少，无法进行攻击</translation>
    </message>
    <message>
        <source>There are too few samples to look into layers</source>
        <translation>样本过少，无法考察各层</translation>
    </message>
    <message>
        <source>There are too few scores for a support-vector classifier</source>
        <translation>得分过少，无法使用支持向量分类器</translation>
    </message>
    <message>
        <source>There are too few shadow models for this attack</source>
        <translation>影子模型过少，无法进行此攻击</translation>
    </message>
    <message>
        <source>There is no histogram of entropies of so few classes or bins</source>
        <translation>类别或分箱过少，无法绘制熵的直方图</translation>
    </message>
    <message>
        <source>There is no room for the shadow models</source>
        <translation>没有存放影子模型的空间</translation>
    </message>
    <message>
        <source>There is no run log</source>
        <translation>没有运行日志</translation>
    </message>
    <message>
        <source>There is no such attack</source>
        <translation>没有这种攻击</translation>
    </message>
    <message>
        <source>There is no such choice of samples for an attack</source>
        <translation>攻击没有这种样本选项</translation>
    </message>
    <message>
        <source>There is no such data set</source>
        <translation>没有这个数据集</translation>
    </message>
    <message>
        <source>There is no such data set to download</source>
        <translation>没有这个可下载的数据集</translation>
    </message>
    <message>
        <source>There is no such energy measure</source>
        <translation>没有这种能量度量</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>没有这个实验</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>There is no such image in this split of the data set</source>
        <translation>数据集的此划分中没有这张图像</translation>
    </message>
    <message>
        <source>There is no such learning-rate schedule</source>
        <translation>没有这种学习率调度</translation>
    </message>
    <message>
        <source>There is no such method</source>
        <translation>没有这种方法</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>没有这个方案</translation>
    </message>
    <message>
        <source>There is no such rule of suggestion</source>
        <translation>没有这种建议规则</translation>
    </message>
    <message>
        <source>There is no such run in the log</source>
        <translation>日志中没有这次运行</translation>
    </message>
    <message>
        <source>There is no such stop rule</source>
        <translation>没有这种停止规则</translation>
    </message>
    <message>
        <source>There is no such threshold rule</source>
        <translation>没有这种阈值规则</translation>
    </message>
    <message>
        <source>There is nothing to compare models on</source>
        <translation>没有可用于比较模型的样本</translation>
    </message>
    <message>
        <source>There is too little to learn again from</source>
        <translation>样本过少，无法重新学习</translation>
    </message>
    <message>
        <source>There is too little to train on</source>
        <translation>样本过少，无法训练</translation>
    </message>
    <message>
        <source>There must be points to forget and points to retain</source>
        <translation>必须既有要遗忘的点，也有要保留的点</translation>
    </message>
    <message>
        <source>These are not pairs of classes</source>
        <translation>这不是成对的类别</translation>
    </message>
    <message>
        <source>These are not the images of Fashion-MNIST</source>
        <translation>这不是 Fashion-MNIST 的图像</translation>
    </message>
    <message>
        <source>These are the weights of a TorchScript model alone; the program that they belong to is not with them</source>
        <translation>这只是 TorchScript 模型的权重；其所属的程序不在其中</translation>
    </message>
    <message>
        <source>This is a TorchScript program, and would be run; if you trust where it comes from, say so once (--trust)</source>
        <translation>这是 TorchScript 程序，打开时会运行；若信任其来源，请确认一次（--trust）</translation>
    </message>
    <message>
        <source>This is a TorchScript program; save the state_dict() of the model with torch.save instead</source>
        <translation>这是 TorchScript 程序；请改用 torch.save 保存模型的 state_dict()</translation>
    </message>
    <message>
        <source>This is no data set that is known</source>
        <translation>这不是已知的数据集</translation>
    </message>
    <message>
        <source>This is no report that this version reads</source>
        <translation>这不是此版本可以读取的报告</translation>
    </message>
    <message>
        <source>This is not a JSON document</source>
        <translation>这不是 JSON 文档</translation>
    </message>
    <message>
        <source>This is not a NumPy array</source>
        <translation>这不是 NumPy 数组</translation>
    </message>
    <message>
        <source>This is not a PyTorch checkpoint</source>
        <translation>这不是 PyTorch 检查点</translation>
    </message>
    <message>
        <source>This is not a file of weights</source>
        <translation>这不是权重文件</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>这不是可以读取的文件</translation>
    </message>
    <message>
        <source>This is not a request file of this version</source>
        <translation>这不是此版本的请求文件</translation>
    </message>
    <message>
        <source>This is not a selection of training samples</source>
        <translation>这不是训练样本的选取项</translation>
    </message>
    <message>
        <source>This is not an IDX file</source>
        <translation>这不是 IDX 文件</translation>
    </message>
    <message>
        <source>This is not the entropy of a softmax</source>
        <translation>这不是 softmax 的熵</translation>
    </message>
    <message>
        <source>Tiny ImageNet has no images here</source>
        <translation>Tiny ImageNet 在此处没有图像</translation>
    </message>
    <message>
        <source>Tiny ImageNet needs a folder for each class</source>
        <translation>Tiny ImageNet 需要为每个类别各设一个文件夹</translation>
    </message>
    <message>
        <source>Too many of the images can not be read</source>
        <translation>无法读取的图像过多</translation>
    </message>
    <message>
        <source>Training and test folders have other classes</source>
        <translation>训练文件夹与测试文件夹的类别不同</translation>
    </message>
    <message>
        <source>Training and test images differ in size</source>
        <translation>训练图像与测试图像的尺寸不同</translation>
    </message>
    <message>
        <source>Training and test samples differ</source>
        <translation>训练样本与测试样本的形式不同</translation>
    </message>
    <message>
        <source>Training diverged; a smaller learning rate may help</source>
        <translation>训练发散；减小学习率可能会有帮助</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True 或 False</translation>
    </message>
    <message>
        <source>Two columns of the table have one name</source>
        <translation>表格中有两列同名</translation>
    </message>
    <message>
        <source>U-LiRA needs shadow models that were unlearned</source>
        <translation>U-LiRA 需要执行过遗忘的影子模型</translation>
    </message>
    <message>
        <source>Unlearning diverged; a smaller learning rate may help</source>
        <translation>遗忘学习发散；减小学习率可能会有帮助</translation>
    </message>
    <message>
        <source>What the purge is to remove can not be removed</source>
        <translation>彻底清除所要删除的内容无法删除</translation>
    </message>
    <message>
        <source>Which axis of the images holds the channels is open; say ?layout=chw or hwc</source>
        <translation>无法确定图像的哪个轴是通道轴；请指定 ?layout=chw 或 hwc</translation>
    </message>
    <message>
        <source>Without weight decay the weights grow for ever</source>
        <translation>没有权重衰减，权重会无限增长</translation>
    </message>
    <message>
        <source>[N, classes]</source>
        <translation>[N, 类别数]</translation>
    </message>
    <message>
        <source>a JSON array of texts</source>
        <translation>由文本组成的 JSON 数组</translation>
    </message>
    <message>
        <source>a Python name and a tuple</source>
        <translation>Python 名称和元组</translation>
    </message>
    <message>
        <source>a bare pickle</source>
        <translation>单独的 pickle 数据</translation>
    </message>
    <message>
        <source>a class with samples</source>
        <translation>有样本的类别</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>右引号</translation>
    </message>
    <message>
        <source>a comma or the end of the line</source>
        <translation>逗号或行尾</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>a database that passes SQLite&apos;s integrity check</source>
        <translation>通过 SQLite 完整性检查的数据库</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <translation>设备、管道或套接字</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>a drift</source>
        <translation>漂移值</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a file that may be locked</source>
        <translation>允许锁定的文件</translation>
    </message>
    <message>
        <source>a file that may be read</source>
        <translation>允许读取的文件</translation>
    </message>
    <message>
        <source>a file that may be removed</source>
        <translation>允许删除的文件</translation>
    </message>
    <message>
        <source>a file without a write-ahead log</source>
        <translation>没有预写日志的文件</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>没有扩展名的文件</translation>
    </message>
    <message>
        <source>a file written by &quot;unlearn spectrum --moments FILE&quot; with these weights, data, seed and number of images</source>
        <translation>以这些权重、数据、随机种子和图像数，由“unlearn spectrum --moments FILE”写入的文件</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限数值</translation>
    </message>
    <message>
        <source>a finite number, 0 or more</source>
        <translation>不小于 0 的有限数值</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>a folder of the data set</source>
        <translation>数据集的文件夹</translation>
    </message>
    <message>
        <source>a folder test or val beside train</source>
        <translation>与 train 并列的 test 或 val 文件夹</translation>
    </message>
    <message>
        <source>a folder that can be written to</source>
        <translation>可以写入的文件夹</translation>
    </message>
    <message>
        <source>a folder that may be read</source>
        <translation>允许读取的文件夹</translation>
    </message>
    <message>
        <source>a folder that may be written</source>
        <translation>允许写入的文件夹</translation>
    </message>
    <message>
        <source>a folder with data.pkl and constants.pkl</source>
        <translation>含有 data.pkl 和 constants.pkl 的文件夹</translation>
    </message>
    <message>
        <source>a line of column names and at least one row</source>
        <translation>列名行和至少一行数据</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>a link that leads elsewhere</source>
        <translation>指向别处的链接</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of thresholds or a number of draws</source>
        <translation>阈值列表或抽取次数</translation>
    </message>
    <message>
        <source>a lock that is held</source>
        <translation>已被占用的锁</translation>
    </message>
    <message>
        <source>a log written by the workbench</source>
        <translation>由本程序写入的日志</translation>
    </message>
    <message>
        <source>a method that does without, such as pgu</source>
        <translation>不需要保留样本的方法，例如 pgu</translation>
    </message>
    <message>
        <source>a method with thresholds, such as pgu</source>
        <translation>使用阈值的方法，例如 pgu</translation>
    </message>
    <message>
        <source>a name inside the folder</source>
        <translation>文件夹之内的名称</translation>
    </message>
    <message>
        <source>a new or an empty folder</source>
        <translation>新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a path without &quot;?&quot;, a word and &quot;=&quot;</source>
        <translation>不含“?”后接单词和“=”的路径</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>管道或设备</translation>
    </message>
    <message>
        <source>a plain type such as uint8</source>
        <translation>简单类型，例如 uint8</translation>
    </message>
    <message>
        <source>a plan and rows that the field files names</source>
        <translation>字段 files 所指明的方案和数据行</translation>
    </message>
    <message>
        <source>a plan with a retrained model</source>
        <translation>带有重新训练的模型的方案</translation>
    </message>
    <message>
        <source>a plan with a retrained model, or another rule</source>
        <translation>带有重新训练的模型的方案，或其他规则</translation>
    </message>
    <message>
        <source>a program beside them (constants.pkl)</source>
        <translation>其旁还有程序（constants.pkl）</translation>
    </message>
    <message>
        <source>a program for LibTorch 1.13</source>
        <translation>适用于 LibTorch 1.13 的程序</translation>
    </message>
    <message>
        <source>a real number type of at most 64 bits</source>
        <translation>不超过 64 位的实数类型</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>普通文件</translation>
    </message>
    <message>
        <source>a relative name</source>
        <translation>相对名称</translation>
    </message>
    <message>
        <source>a request exported with its test split, or another rule, such as epochs</source>
        <translation>与测试集一起导出的请求，或其他规则，例如 epochs</translation>
    </message>
    <message>
        <source>a retrained baseline to match</source>
        <translation>可供匹配的重训练基线</translation>
    </message>
    <message>
        <source>a run that has ended</source>
        <translation>已结束的运行</translation>
    </message>
    <message>
        <source>a run that was purged or whose selectors name other samples now</source>
        <translation>已彻底清除的运行，或其选取项现在指明其他样本的运行</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数值</translation>
    </message>
    <message>
        <source>a size that can exist</source>
        <translation>可能存在的大小</translation>
    </message>
    <message>
        <source>a spectrum</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>a step and an average of squares</source>
        <translation>步数和平方均值</translation>
    </message>
    <message>
        <source>a storage, a whole number, sizes and strides</source>
        <translation>存储、整数、大小和步长</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a string, a list of sizes and a list of two offsets</source>
        <translation>字符串、大小列表和含两个偏移的列表</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>a tensor [N, classes]</source>
        <translation>形状为 [N, 类别数] 的张量</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>a type of several fields</source>
        <translation>由多个字段组成的类型</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>a whole data set</source>
        <translation>完整的数据集</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 归档</translation>
    </message>
    <message>
        <source>a zip archive as torch.save writes it</source>
        <translation>由 torch.save 写入的 zip 归档</translation>
    </message>
    <message>
        <source>an archive without one</source>
        <translation>不含该文件夹的归档</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>an empty path</source>
        <translation>空路径</translation>
    </message>
    <message>
        <source>an entry data.pkl in a folder</source>
        <translation>某个文件夹中的条目 data.pkl</translation>
    </message>
    <message>
        <source>an even number of keys and values</source>
        <translation>键和值的总数为偶数</translation>
    </message>
    <message>
        <source>an extra field with them</source>
        <translation>包含这些大小的附加字段</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>an intact tar or zip archive</source>
        <translation>完好的 tar 或 zip 归档</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>由字符串组成的对象</translation>
    </message>
    <message>
        <source>an open group</source>
        <translation>已打开的组</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>另一个文件</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>another rule, such as epochs</source>
        <translation>其他规则，例如 epochs</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>其他形状</translation>
    </message>
    <message>
        <source>another shape or type</source>
        <translation>其他形状或类型</translation>
    </message>
    <message>
        <source>another size or damaged data</source>
        <translation>其他大小或已损坏的数据</translation>
    </message>
    <message>
        <source>another that is under way</source>
        <translation>另一个正在进行的下载</translation>
    </message>
    <message>
        <source>arrays of samples</source>
        <translation>由样本组成的数组</translation>
    </message>
    <message>
        <source>at least 1 other sample</source>
        <translation>至少 1 个其他样本</translation>
    </message>
    <message>
        <source>at least 1 sample</source>
        <translation>至少 1 个样本</translation>
    </message>
    <message>
        <source>at least 2 classes</source>
        <translation>至少 2 个类别</translation>
    </message>
    <message>
        <source>at least 2 folders</source>
        <translation>至少 2 个文件夹</translation>
    </message>
    <message>
        <source>at least 2 retained</source>
        <translation>至少 2 个保留样本</translation>
    </message>
    <message>
        <source>at least 2 samples of a class</source>
        <translation>某个类别至少 2 个样本</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>at least one name</source>
        <translation>至少一个名称</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>至少一个样本</translation>
    </message>
    <message>
        <source>at least one sample on either side</source>
        <translation>两侧各至少一个样本</translation>
    </message>
    <message>
        <source>at least one score</source>
        <translation>至少一个得分</translation>
    </message>
    <message>
        <source>at least one stage</source>
        <translation>至少一个阶段</translation>
    </message>
    <message>
        <source>at least one that can</source>
        <translation>至少一张可读取的图像</translation>
    </message>
    <message>
        <source>at least one whole number</source>
        <translation>至少一个整数</translation>
    </message>
    <message>
        <source>at most 512 tokens out of 2 or more</source>
        <translation>不超过 512 个词元，词表大小不小于 2</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>budget or parameter-free</source>
        <translation>budget 或 parameter-free</translation>
    </message>
    <message>
        <source>budget, parameter-free or tau</source>
        <translation>budget、parameter-free 或 tau</translation>
    </message>
    <message>
        <source>chw or hwc</source>
        <translation>chw 或 hwc</translation>
    </message>
    <message>
        <source>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped or @FILE</source>
        <translation>class:3、0:500、0:500-999、random:500、samples:3,10-19、swapped 或 @FILE</translation>
    </message>
    <message>
        <source>column names alone</source>
        <translation>只有列名</translation>
    </message>
    <message>
        <source>convolution, linear, matmul, mm or addmm</source>
        <translation>convolution、linear、matmul、mm 或 addmm</translation>
    </message>
    <message>
        <source>covering, below, below-plus-one or null</source>
        <translation>covering、below、below-plus-one 或 null</translation>
    </message>
    <message>
        <source>crossing, retain-drop, test-drop, epochs, match or drift</source>
        <translation>crossing、retain-drop、test-drop、epochs、match 或 drift</translation>
    </message>
    <message>
        <source>data that hold the forget samples alone</source>
        <translation>仅含遗忘样本的数据</translation>
    </message>
    <message>
        <source>data with the options swap and each, such as cifar10:DIR?swap=0-1&amp;each=500</source>
        <translation>带有选项 swap 和 each 的数据，例如 cifar10:DIR?swap=0-1&amp;each=500</translation>
    </message>
    <message>
        <source>data without a test split</source>
        <translation>没有测试集的数据</translation>
    </message>
    <message>
        <source>data, option layout</source>
        <translation>数据，选项 layout</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape, each once</source>
        <translation>descr、fortran_order 和 shape，各一次</translation>
    </message>
    <message>
        <source>dtype, shape and data_offsets</source>
        <translation>dtype、shape 和 data_offsets</translation>
    </message>
    <message>
        <source>each attack once</source>
        <translation>每种攻击仅一次</translation>
    </message>
    <message>
        <source>each class once</source>
        <translation>每个类别仅一次</translation>
    </message>
    <message>
        <source>each sample once</source>
        <translation>每个样本仅一次</translation>
    </message>
    <message>
        <source>each seed once</source>
        <translation>每个随机种子仅一次</translation>
    </message>
    <message>
        <source>each threshold once</source>
        <translation>每个阈值仅一次</translation>
    </message>
    <message>
        <source>either requests or forget</source>
        <translation>requests 或 forget 二者之一</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>energy or singular</source>
        <translation>energy 或 singular</translation>
    </message>
    <message>
        <source>epoch 0 and those after it</source>
        <translation>第 0 轮及其后各轮</translation>
    </message>
    <message>
        <source>fewer of each</source>
        <translation>每个类别都更少</translation>
    </message>
    <message>
        <source>fewer than 2^31</source>
        <translation>少于 2^31</translation>
    </message>
    <message>
        <source>fewer than 2^64 bytes</source>
        <translation>少于 2^64 字节</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>finished, cancelled or failed</source>
        <translation>finished、cancelled 或 failed</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>有限数值</translation>
    </message>
    <message>
        <source>finite numbers, one a channel or feature</source>
        <translation>有限数值，每个通道或特征一个</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>grey or coloured images</source>
        <translation>灰度或彩色图像</translation>
    </message>
    <message>
        <source>images uint8 [N, C, H, W], features float32 [N, F] or token ids int64 [N, L]</source>
        <translation>图像 uint8 [N, C, H, W]、特征 float32 [N, F] 或词元 ID int64 [N, L]</translation>
    </message>
    <message>
        <source>intact JPEG data</source>
        <translation>完好的 JPEG 数据</translation>
    </message>
    <message>
        <source>intact PNG data</source>
        <translation>完好的 PNG 数据</translation>
    </message>
    <message>
        <source>intact gzip data</source>
        <translation>完好的 gzip 数据</translation>
    </message>
    <message>
        <source>interrupted, cancelled or failed</source>
        <translation>interrupted、cancelled 或 failed</translation>
    </message>
    <message>
        <source>it once</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>其结尾</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>其长度</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>lines of LABEL&lt;TAB&gt;TEXT</source>
        <translation>LABEL&lt;TAB&gt;TEXT 形式的行</translation>
    </message>
    <message>
        <source>members and others</source>
        <translation>成员和非成员</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>more bytes</source>
        <translation>更多字节</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>大于 0 的值</translation>
    </message>
    <message>
        <source>more than 0 and less than 1</source>
        <translation>大于 0 且小于 1 的值</translation>
    </message>
    <message>
        <source>more than 0 with nesterov</source>
        <translation>大于 0 的值（使用 nesterov 时）</translation>
    </message>
    <message>
        <source>named tensors, at the top or under model, state_dict, model_state_dict, net, ...</source>
        <translation>具名张量，位于顶层，或位于 model、state_dict、model_state_dict、net、... 之下</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>两者皆无</translation>
    </message>
    <message>
        <source>no average of squares</source>
        <translation>没有平方均值</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>没有任何行</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>不带选项</translation>
    </message>
    <message>
        <source>no retrained model</source>
        <translation>没有重新训练的模型</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>没有步数</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>no test samples</source>
        <translation>没有测试样本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none for this data set</source>
        <translation>此数据集不使用数据增强</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>此处不使用任何设置</translation>
    </message>
    <message>
        <source>none in the open group</source>
        <translation>已打开的组中没有</translation>
    </message>
    <message>
        <source>none of that number</source>
        <translation>没有此编号的运行</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>没有可读取的图像</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>one download at a time</source>
        <translation>同时只有一个下载</translation>
    </message>
    <message>
        <source>one kind only</source>
        <translation>只有一种类型</translation>
    </message>
    <message>
        <source>one of each at least</source>
        <translation>两种各至少一个</translation>
    </message>
    <message>
        <source>one of that name</source>
        <translation>该名称的条目</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>只有其中之一</translation>
    </message>
    <message>
        <source>one of: unlearn models</source>
        <translation>unlearn models 所列的架构之一</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>一个请求</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>不含该内容的文件夹</translation>
    </message>
    <message>
        <source>one that torch.save writes</source>
        <translation>由 torch.save 写入的指令</translation>
    </message>
    <message>
        <source>one whose samples are known</source>
        <translation>样本已知的运行</translation>
    </message>
    <message>
        <source>one-cycle or exponential</source>
        <translation>one-cycle 或 exponential</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>其他字节</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <translation>数量各不相同</translation>
    </message>
    <message>
        <source>pairs such as 0-1,2-3, the smaller one first</source>
        <translation>类别对，例如 0-1,2-3，较小者在前</translation>
    </message>
    <message>
        <source>paths inside the folder</source>
        <translation>文件夹之内的路径</translation>
    </message>
    <message>
        <source>retained samples and the model</source>
        <translation>保留样本和模型</translation>
    </message>
    <message>
        <source>running, finished, cancelled, failed or interrupted</source>
        <translation>running、finished、cancelled、failed 或 interrupted</translation>
    </message>
    <message>
        <source>runs whose forget sets are known</source>
        <translation>遗忘集已知的运行</translation>
    </message>
    <message>
        <source>safetensors, or a PyTorch checkpoint (.pth, .pt)</source>
        <translation>safetensors 或 PyTorch 检查点（.pth、.pt）</translation>
    </message>
    <message>
        <source>same-classes or all-classes, where positives are retained samples</source>
        <translation>same-classes 或 all-classes（正样本为保留样本时）</translation>
    </message>
    <message>
        <source>samples that were exported</source>
        <translation>已导出的样本</translation>
    </message>
    <message>
        <source>samples to be forgotten alone</source>
        <translation>仅有要遗忘的样本</translation>
    </message>
    <message>
        <source>scores that differ</source>
        <translation>互不相同的得分</translation>
    </message>
    <message>
        <source>sizes of at most 32 axes</source>
        <translation>不超过 32 个轴的大小</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>something in its place</source>
        <translation>该位置已有内容</translation>
    </message>
    <message>
        <source>status 200 or 206</source>
        <translation>状态码 200 或 206</translation>
    </message>
    <message>
        <source>stored or deflated</source>
        <translation>stored 或 deflated</translation>
    </message>
    <message>
        <source>swap together with each</source>
        <translation>swap 与 each 同时指定</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>tensors, numbers, text, lists and dictionaries</source>
        <translation>张量、数值、文本、列表和字典</translation>
    </message>
    <message>
        <source>that of the run</source>
        <translation>该运行的前一个请求</translation>
    </message>
    <message>
        <source>the NPY format</source>
        <translation>NPY 格式</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>文件结尾</translation>
    </message>
    <message>
        <source>the fields format, version, files and runs</source>
        <translation>字段 format、version、files 和 runs</translation>
    </message>
    <message>
        <source>the hash of what the file holds</source>
        <translation>文件内容的哈希值</translation>
    </message>
    <message>
        <source>the log&apos;s own</source>
        <translation>日志自身的文件</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>文件的名称</translation>
    </message>
    <message>
        <source>the name of a parameter or more</source>
        <translation>一个或多个参数的名称</translation>
    </message>
    <message>
        <source>the number of a run</source>
        <translation>运行的编号</translation>
    </message>
    <message>
        <source>the number of a value that it did</source>
        <translation>已存储的值的编号</translation>
    </message>
    <message>
        <source>the number of training samples</source>
        <translation>训练样本数</translation>
    </message>
    <message>
        <source>the recipe of its training</source>
        <translation>其训练配方</translation>
    </message>
    <message>
        <source>the retained data</source>
        <translation>保留数据</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the sizes of one sample</source>
        <translation>单个样本的大小</translation>
    </message>
    <message>
        <source>the state that the method left</source>
        <translation>方法留下的状态</translation>
    </message>
    <message>
        <source>the weights of that epoch</source>
        <translation>该轮的权重</translation>
    </message>
    <message>
        <source>the whole data set</source>
        <translation>完整的数据集</translation>
    </message>
    <message>
        <source>the whole field in quotes, the quote doubled</source>
        <translation>整个字段加引号，其中的引号写两次</translation>
    </message>
    <message>
        <source>those of UnlearnedShadows</source>
        <translation>UnlearnedShadows 中的影子模型</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>top, for any method but pgu</source>
        <translation>top（对 pgu 以外的任何方法）</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两个</translation>
    </message>
    <message>
        <source>two names or more with commas between them</source>
        <translation>两个或更多名称，以逗号分隔</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>两段文本</translation>
    </message>
    <message>
        <source>two thresholds from 0 to 1, the smaller one first</source>
        <translation>0 到 1 之间的两个阈值，较小者在前</translation>
    </message>
    <message>
        <source>uint8 [N, C, H, W] or [N, H, W, C] with 1 or 3 channels</source>
        <translation>uint8 [N, C, H, W] 或 [N, H, W, C]，1 或 3 个通道</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>有效的 JSON</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>weights that are parameters</source>
        <translation>本身即为参数的权重</translation>
    </message>
    <message>
        <source>what makes a tensor or a dictionary</source>
        <translation>用于构造张量或字典的对象</translation>
    </message>
    <message>
        <source>x_train, y_train, x_test and y_test</source>
        <translation>x_train、y_train、x_test 和 y_test</translation>
    </message>
    <message>
        <source>x_train.npy and x_test.npy</source>
        <translation>x_train.npy 和 x_test.npy</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>不小于 %1 的值</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>大于 %1 的值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 与 %2 之间的值</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>不超过 %1 字节</translation>
    </message>
    <message>
        <source>%1 bytes that are free</source>
        <translation>%1 字节可用空间</translation>
    </message>
    <message>
        <source>%1 bytes after the header</source>
        <translation>头部之后 %1 字节</translation>
    </message>
    <message>
        <source>a multiple of %1 bytes</source>
        <translation>%1 字节的整数倍</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>不超过 %1 MiB</translation>
    </message>
    <message>
        <source>%1 MiB of pixels</source>
        <translation>%1 MiB 像素数据</translation>
    </message>
    <message>
        <source>%1 MiB of tokens</source>
        <translation>%1 MiB 词元数据</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 个文件夹</translation>
    </message>
    <message>
        <source>%1 training samples</source>
        <translation>%1 个训练样本</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>不超过 %1 层</translation>
    </message>
    <message>
        <source>at most %1 bytes in all</source>
        <translation>总计不超过 %1 字节</translation>
    </message>
    <message>
        <source>%1 of %2 to forget</source>
        <translation>%2 个点中有 %1 个要遗忘</translation>
    </message>
    <message>
        <source>%1 of each model</source>
        <translation>每个模型 %1 个</translation>
    </message>
    <message>
        <source>at least %1 of different seeds</source>
        <translation>至少 %1 个随机种子各不相同的模型</translation>
    </message>
    <message>
        <source>1 to below %1</source>
        <translation>1 至 %1（不含）</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>one of %1 labels</source>
        <translation>%1 个标签之一</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a file that begins with &quot;%1&quot;</source>
        <translation>以“%1”开头的文件</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅有 %1</translation>
    </message>
    <message>
        <source>%1 classes of %2</source>
        <translation>%2 的 %1 个类别</translation>
    </message>
    <message>
        <source>%1 columns as in %2</source>
        <translation>%1 列，与 %2 相同</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1，与 %2 相同</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>全部为 %1</translation>
    </message>
    <message>
        <source>%1 as the first</source>
        <translation>%1，与第一张图像相同</translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>%1 classes with %2</source>
        <translation>%1 个类别，其中包含 %2</translation>
    </message>
    <message>
        <source>neither for %1</source>
        <translation>对 %1 两者均不使用</translation>
    </message>
    <message>
        <source>inputs of %1</source>
        <translation>大小为 %1 的输入</translation>
    </message>
    <message>
        <source>a folder that holds %1, or %2:DIR (unlearn data get %2 downloads them)</source>
        <translation>包含 %1 的文件夹，或 %2:DIR（可用 unlearn data get %2 下载）</translation>
    </message>
    <message>
        <source>no folder of this name, or one that holds %1</source>
        <translation>不存在同名文件夹，或文件夹中包含 %1</translation>
    </message>
    <message>
        <source>keys %1</source>
        <translation>键 %1</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Shadow models are being trained or removed in this folder</source>
        <translation>此文件夹中正在训练或删除影子模型</translation>
    </message>
    <message>
        <source>The archive holds a link and is not unpacked</source>
        <translation>归档文件含有链接，未解包</translation>
    </message>
    <message>
        <source>The archive holds an entry with a harmful name and is not unpacked</source>
        <translation>归档文件含有名称有害的条目，未解包</translation>
    </message>
    <message>
        <source>The archive holds more entries than it may and is not unpacked</source>
        <translation>归档文件的条目多于允许的数量，未解包</translation>
    </message>
    <message>
        <source>The archive holds more than it may and is not unpacked</source>
        <translation>归档文件的内容超出允许的大小，未解包</translation>
    </message>
    <message>
        <source>The archive holds nothing and is not unpacked</source>
        <translation>归档文件为空，未解包</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name and is not unpacked</source>
        <translation>归档文件含有两个同名条目，未解包</translation>
    </message>
    <message>
        <source>The archive holds what is neither file nor folder and is not unpacked</source>
        <translation>归档文件含有既非文件也非文件夹的内容，未解包</translation>
    </message>
    <message>
        <source>The file can not be brought to disk</source>
        <translation>文件无法写到磁盘</translation>
    </message>
    <message>
        <source>The file can not be put in place</source>
        <translation>文件无法放到位</translation>
    </message>
    <message>
        <source>The file can not be written, because its folder can not be made</source>
        <translation>文件无法写入，因为无法创建其所在文件夹</translation>
    </message>
    <message>
        <source>The folder can not be brought to disk</source>
        <translation>文件夹无法写到磁盘</translation>
    </message>
    <message>
        <source>The retained moment can not be kept, and after the purge it could not be made without the retained data (--without-moment purges all the same)</source>
        <translation>保留矩无法保存，彻底清除后若无保留数据便无法再生成（--without-moment 仍会清除）</translation>
    </message>
    <message>
        <source>The run log can not be copied</source>
        <translation>运行日志无法复制</translation>
    </message>
    <message>
        <source>The run log can not be opened</source>
        <translation>运行日志无法打开</translation>
    </message>
    <message>
        <source>The run log can not be used</source>
        <translation>运行日志无法使用</translation>
    </message>
    <message>
        <source>The run log can not be written</source>
        <translation>运行日志无法写入</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>a JSON object of strings</source>
        <translation>由字符串组成的 JSON 对象</translation>
    </message>
    <message>
        <source>a file in a folder that may be written</source>
        <translation>可写文件夹中的文件</translation>
    </message>
    <message>
        <source>a folder that is in use</source>
        <translation>正在使用的文件夹</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the training, or wait for its end</source>
        <translation>未被使用的文件夹：请停止训练，或等待其结束</translation>
    </message>
    <message>
        <source>a shape such as 3x32x32</source>
        <translation>形如 3x32x32 的形状</translation>
    </message>
    <message>
        <source>a sound SQLite database written by the workbench</source>
        <translation>由工作台写入的完好 SQLite 数据库</translation>
    </message>
    <message>
        <source>alpha and epochs</source>
        <translation>alpha 和轮数</translation>
    </message>
    <message>
        <source>an array of SHA-256 hashes named trusted</source>
        <translation>名为 trusted 的 SHA-256 哈希数组</translation>
    </message>
    <message>
        <source>an epoch whose weights are there</source>
        <translation>有权重可用的轮次</translation>
    </message>
    <message>
        <source>an existing file</source>
        <translation>已存在的文件</translation>
    </message>
    <message>
        <source>answers of shadow models</source>
        <translation>影子模型的回答</translation>
    </message>
    <message>
        <source>answers of the attacked model</source>
        <translation>被攻击模型的回答</translation>
    </message>
    <message>
        <source>at most 2^24 numbers, or 2^20 features or tokens</source>
        <translation>不超过 2^24 个数字，或 2^20 个特征或词元</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>试图写入只读数据库</translation>
    </message>
    <message>
        <source>both known</source>
        <translation>两者均已知</translation>
    </message>
    <message>
        <source>classes and bins</source>
        <translation>类别和区间</translation>
    </message>
    <message>
        <source>classes and input shape</source>
        <translation>类别和输入形状</translation>
    </message>
    <message>
        <source>crop_padding and flip</source>
        <translation>crop_padding 和 flip</translation>
    </message>
    <message>
        <source>data, option size</source>
        <translation>data，选项 size</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库文件已损坏</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库被锁定</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘输入/输出错误</translation>
    </message>
    <message>
        <source>epochs of the attacked model&apos;s unlearning</source>
        <translation>被攻击模型遗忘的轮数</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>文件不是数据库</translation>
    </message>
    <message>
        <source>forget scores</source>
        <translation>遗忘分数</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>遗忘集</translation>
    </message>
    <message>
        <source>format, version</source>
        <translation>format，version</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>头部长度</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>图像索引</translation>
    </message>
    <message>
        <source>input shape</source>
        <translation>输入形状</translation>
    </message>
    <message>
        <source>input shape and classes</source>
        <translation>输入形状和类别</translation>
    </message>
    <message>
        <source>kind of sample</source>
        <translation>样本类型</translation>
    </message>
    <message>
        <source>memorisation scores</source>
        <translation>记忆分数</translation>
    </message>
    <message>
        <source>no other program that holds it for long</source>
        <translation>没有其他程序长时间占用它</translation>
    </message>
    <message>
        <source>number of items</source>
        <translation>元素个数</translation>
    </message>
    <message>
        <source>one of the built-in ones</source>
        <translation>内置的其中之一</translation>
    </message>
    <message>
        <source>one of the built-in ones, or the TorchScript file</source>
        <translation>内置的其中之一，或 TorchScript 文件</translation>
    </message>
    <message>
        <source>other JSON</source>
        <translation>其他 JSON</translation>
    </message>
    <message>
        <source>other epochs only</source>
        <translation>只有其他轮次</translation>
    </message>
    <message>
        <source>request before</source>
        <translation>前一个请求</translation>
    </message>
    <message>
        <source>retained samples</source>
        <translation>保留样本</translation>
    </message>
    <message>
        <source>retrained models</source>
        <translation>重新训练的模型</translation>
    </message>
    <message>
        <source>rows x columns</source>
        <translation>行 x 列</translation>
    </message>
    <message>
        <source>scores of the shadow models</source>
        <translation>影子模型的分数</translation>
    </message>
    <message>
        <source>scores of the target</source>
        <translation>目标模型的分数</translation>
    </message>
    <message>
        <source>shadow models</source>
        <translation>影子模型</translation>
    </message>
    <message>
        <source>spectrum images</source>
        <translation>计算谱的图像</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>the hash of a trusted file</source>
        <translation>受信任文件的哈希</translation>
    </message>
    <message>
        <source>training samples and batch size</source>
        <translation>训练样本和批次大小</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>unlearned models</source>
        <translation>遗忘后的模型</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>验证占比</translation>
    </message>
    <message>
        <source>weights, momentum and epochs of this training</source>
        <translation>此次训练的权重、动量和轮次</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>宽 x 高</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>run %1, epoch %2</source>
        <translation>运行 %1，第 %2 轮</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>label of sample %1</source>
        <translation>样本 %1 的标签</translation>
    </message>
    <message>
        <source>logits of sample %1</source>
        <translation>样本 %1 的 logit</translation>
    </message>
    <message>
        <source>models trained on sample %1</source>
        <translation>用样本 %1 训练的模型</translation>
    </message>
    <message>
        <source>models not trained on sample %1</source>
        <translation>未用样本 %1 训练的模型</translation>
    </message>
    <message>
        <source>classes among %1 samples</source>
        <translation>%1 个样本中的类别</translation>
    </message>
    <message>
        <source>features of %1 samples</source>
        <translation>%1 个样本的特征</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2</source>
        <translation>第 %1 轮第 %2 步的损失</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，列 %2</translation>
    </message>
    <message>
        <source>data, option %1</source>
        <translation>data，选项 %1</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2, first seen in %3</source>
        <translation>第 %1 轮第 %2 步的损失，最先见于 %3</translation>
    </message>
    <message>
        <source>shadow model %1, %2</source>
        <translation>影子模型 %1，%2</translation>
    </message>
    <message>
        <source>%1, sample %2, feature %3</source>
        <translation>%1，样本 %2，特征 %3</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1，样本 %2</translation>
    </message>
    <message>
        <source>The architecture %1 can not take this data</source>
        <translation>架构 %1 无法处理这些数据</translation>
    </message>
    <message>
        <source>The method %1 has no such setting</source>
        <translation>方法 %1 没有该设置</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; needs the retained samples</source>
        <translation>方法“%1”需要保留样本</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline to match</source>
        <translation>停止规则“%1”需要可供匹配的重训练基线</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs the retained data</source>
        <translation>停止规则“%1”需要保留数据</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs validation data</source>
        <translation>停止规则“%1”需要验证数据</translation>
    </message>
    <message>
        <source>The images differ in size; an option brings them to one, such as ?size=%1</source>
        <translation>图像大小不一；可用选项统一，例如 ?size=%1</translation>
    </message>
    <message>
        <source>%1 validation samples of %2</source>
        <translation>%2 个中的 %1 个验证样本</translation>
    </message>
    <message>
        <source>%1 that are ignored</source>
        <translation>%1 个被忽略</translation>
    </message>
    <message>
        <source>%1 other images</source>
        <translation>另外 %1 张图像</translation>
    </message>
    <message>
        <source>%1 bytes of empty lines</source>
        <translation>%1 字节的空行</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 logits</source>
        <translation>%1 个 logit</translation>
    </message>
    <message>
        <source>2 to %1 different ones</source>
        <translation>2 到 %1 个不同的</translation>
    </message>
    <message>
        <source>an image and one of %1 classes</source>
        <translation>一张图像和 %1 个类别之一</translation>
    </message>
    <message>
        <source>sides that are multiples of %1 pixels</source>
        <translation>边长为 %1 像素的倍数</translation>
    </message>
    <message>
        <source>at least 2 classes, 1 channel and %1 x %2 pixels</source>
        <translation>至少 2 个类别、1 个通道和 %1 x %2 像素</translation>
    </message>
    <message>
        <source>at most %1 pixels a side and %2 in all</source>
        <translation>每边不超过 %1 像素，总共不超过 %2</translation>
    </message>
    <message>
        <source>at least %1 models trained on it and %2 not</source>
        <translation>至少 %1 个用其训练的模型和 %2 个未用其训练的模型</translation>
    </message>
    <message>
        <source>a lock free within %1 ms</source>
        <translation>在 %1 毫秒内释放的锁</translation>
    </message>
    <message>
        <source>a chain whose spectrum is of all %1 images</source>
        <translation>谱取自全部 %1 张图像的序列</translation>
    </message>
    <message>
        <source>%1 of %2 NaN or infinite</source>
        <translation>%2 个中有 %1 个为 NaN 或无穷大</translation>
    </message>
    <message>
        <source>%1 tensors of %2</source>
        <translation>%2 的 %1 个张量</translation>
    </message>
    <message>
        <source>purged at %1</source>
        <translation>已于 %1 彻底清除</translation>
    </message>
    <message>
        <source>%1 or %1.gz</source>
        <translation>%1 或 %1.gz</translation>
    </message>
    <message>
        <source>A figure of the report is too large for an image</source>
        <translation>报告中的一幅图过大，无法生成图像</translation>
    </message>
    <message>
        <source>The clipboard holds no thresholds</source>
        <translation>剪贴板中没有阈值</translation>
    </message>
    <message>
        <source>The files that come with the program were not found</source>
        <translation>未找到程序附带的文件</translation>
    </message>
    <message>
        <source>The folder of resources is not there</source>
        <translation>资源文件夹不存在</translation>
    </message>
    <message>
        <source>The pasted numbers do not fit the selected layers</source>
        <translation>粘贴的数值与所选层不匹配</translation>
    </message>
    <message>
        <source>The pasted text holds something that is no threshold</source>
        <translation>粘贴的文本中含有不是阈值的内容</translation>
    </message>
    <message>
        <source>The pasted text names a layer that the model does not have</source>
        <translation>粘贴的文本指明了模型中没有的层</translation>
    </message>
    <message>
        <source>These can not be opened together</source>
        <translation>这些文件无法一起打开</translation>
    </message>
    <message>
        <source>This does not name a run</source>
        <translation>这并未指明任何运行</translation>
    </message>
    <message>
        <source>U-LiRA makes shadow models forget as a run did</source>
        <translation>U-LiRA 需按照某次运行的方式让影子模型执行遗忘</translation>
    </message>
    <message>
        <source>a drawing of some thousand units a side</source>
        <translation>边长为几千个单位的图形</translation>
    </message>
    <message>
        <source>a folder there, or named by UNLEARN_RESOURCES</source>
        <translation>该处的文件夹，或由 UNLEARN_RESOURCES 指定的文件夹</translation>
    </message>
    <message>
        <source>a layer of the model</source>
        <translation>模型中的层</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>0 到 1 之间的数</translation>
    </message>
    <message>
        <source>a number, or lines of a layer&apos;s name and a number</source>
        <translation>一个数，或由层名称和数值组成的各行</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有该文件夹</translation>
    </message>
    <message>
        <source>one experiment, or one model, one data set or one of each</source>
        <translation>一个实验；或一个模型、一个数据集，或二者各一个</translation>
    </message>
    <message>
        <source>the number of a run, or last</source>
        <translation>运行的编号，或 last</translation>
    </message>
    <message>
        <source>one number, or one for each of the %1 selected layers</source>
        <translation>一个数，或为所选的 %1 层各给一个数</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个数</translation>
    </message>
    <message>
        <source>%1 numbers beside names</source>
        <translation>除指明名称的行外还有 %1 个数</translation>
    </message>
    <message>
        <source>%1 besides</source>
        <translation>另有 %1</translation>
    </message>
    <message>
        <source>The bins of a histogram do not fit its edges</source>
        <translation>直方图的分箱与其边界不匹配</translation>
    </message>
    <message>
        <source>one edge more than there are bins</source>
        <translation>边界数比分箱数多一个</translation>
    </message>
    <message>
        <source>A picture of an embedding does not have a point for each sample</source>
        <translation>嵌入图中并非每个样本都有对应的点</translation>
    </message>
    <message>
        <source>Memorisation is told by shadow models</source>
        <translation>记忆程度由影子模型得出</translation>
    </message>
    <message>
        <source>one log of runs, named or given with --db</source>
        <translation>一个运行日志，以文件名或 --db 指定</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline of request %2</source>
        <translation>停止规则“%1”需要请求 %2 的重训练基线</translation>
    </message>
    <message>
        <source>a model trained without all samples that are forgotten by its end, or another rule</source>
        <translation>不含到其结束时被遗忘的所有样本而训练的模型，或其他规则</translation>
    </message>
    <message>
        <source>the fields run, epochs, errors and theirs</source>
        <translation>字段 run、epochs、errors 及其下属字段</translation>
    </message>
    <message>
        <source>The run can not be gone on from: a purge has taken figures of its epochs</source>
        <translation>无法从该运行继续：彻底清除操作已删除其轮次的数值</translation>
    </message>
    <message>
        <source>epochs with errors on their forget samples</source>
        <translation>带有遗忘样本误差的轮次</translation>
    </message>
    <message>
        <source>A purge has changed the run since it was read</source>
        <translation>自读取该运行以来，彻底清除操作已更改该运行</translation>
    </message>
    <message>
        <source>A purge is removing moments from this cache</source>
        <translation>彻底清除操作正在从此缓存中删除矩</translation>
    </message>
    <message>
        <source>a folder that no purge works in</source>
        <translation>没有彻底清除操作的文件夹</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the computation, or wait for its end</source>
        <translation>未被使用的文件夹：请停止计算，或等待其结束</translation>
    </message>
    <message>
        <source>The download was begun anew and broke off; what had come before it is kept, to go on from there</source>
        <translation>下载已重新开始，但又中断；此前已下载的部分已保留，可从该处继续</translation>
    </message>
    <message>
        <source>The list of the files&apos; SHA-256 is damaged</source>
        <translation>文件的 SHA-256 列表已损坏</translation>
    </message>
    <message>
        <source>its retained moment, which &quot;unlearn export-request --after RUN&quot; keeps while the training data are here, or the samples that it forgot</source>
        <translation>其保留数据的二阶矩（训练数据仍在时由“unlearn export-request --after RUN”保存），或其遗忘的样本</translation>
    </message>
    <message>
        <source>lines of 64 hexadecimal digits, two blanks and a name</source>
        <translation>每行为 64 位十六进制数字、两个空格和一个名称</translation>
    </message>
    <message>
        <source>Spectra or predictions are being made or removed in this cache</source>
        <translation>此缓存中正在生成或删除谱或预测</translation>
    </message>
    <message>
        <source>The kept predictions can not be used</source>
        <translation>保存的预测无法使用</translation>
    </message>
    <message>
        <source>U-LiRA tells forgotten samples from unseen ones of the same classes alone</source>
        <translation>U-LiRA 只能区分被遗忘样本与同类别的未见样本</translation>
    </message>
    <message>
        <source>forget samples and test samples of the same classes</source>
        <translation>遗忘样本与同类别的测试样本</translation>
    </message>
    <message>
        <source>A count of the published data can not be used</source>
        <translation>已发表数据的数量无法使用</translation>
    </message>
    <message>
        <source>The suggestion by tau needs sensitivities of the logits, which the reading lacks</source>
        <translation>按 tau 建议需要 logit 的灵敏度，而读数中没有</translation>
    </message>
    <message>
        <source>A column of numbers holds one that is not finite; correct it, or leave the row or (?ignore=...) the column out</source>
        <translation>数字列中有一个值不是有限数；请更正该值、排除该行，或排除该列（?ignore=...）</translation>
    </message>
    <message>
        <source>a number that is finite in float32</source>
        <translation>在 float32 中有限的数</translation>
    </message>
    <message>
        <source>A layer&apos;s second moment is not finite</source>
        <translation>某层的二阶矩出现非有限数值</translation>
    </message>
    <message>
        <source>Reading classes needs the retained data, which are not here</source>
        <translation>按类别读取需要保留数据，而这些数据不在此处</translation>
    </message>
    <message>
        <source>Reading classes needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>按类别读取需要知道保留了哪些样本，而先前各请求所遗忘的样本已不可知</translation>
    </message>
    <message>
        <source>What a step does to a class is not finite</source>
        <translation>一步更新对某个类别的影响出现非有限数值</translation>
    </message>
</context>
<context>
    <name>ForgetSelector</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 的全部样本</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>%2 的前 %1 个样本</translation>
    </message>
    <message>
        <source>Samples %1 to %2 of %3</source>
        <translation>%3 的样本 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 chosen one by one</source>
        <translation>逐个选取 %1 个样本</translation>
    </message>
    <message>
        <source>%1 at random</source>
        <translation>随机抽取 %1 个样本</translation>
    </message>
    <message>
        <source>Indices in %1</source>
        <translation>%1 中的索引</translation>
    </message>
</context>
<context>
    <name>GammaPreset</name>
    <message>
        <source>%1, in %2 %3</source>
        <translation>%1，%2 为 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sample removal, AllCNN</source>
        <translation>样本移除，AllCNN</translation>
    </message>
    <message>
        <source>Incremental removal, SmallVGG</source>
        <translation>增量移除，SmallVGG</translation>
    </message>
    <message>
        <source>Class removal, ResNet-18</source>
        <translation>类别移除，ResNet-18</translation>
    </message>
    <message>
        <source>Label repair, SmallVGG</source>
        <translation>标签修复，SmallVGG</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>In the window:</source>
        <translation>界面位置：</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>另请参阅：</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>测试误差</translation>
    </message>
    <message>
        <source>The share of test samples that the model classifies wrongly, of that half of the test split which the stop rule does not see.</source>
        <translation>模型分类错误的测试样本所占的比例，只统计停止规则看不到的那一半测试集。</translation>
    </message>
    <message>
        <source>100 % × wrong / all</source>
        <translation>100% × 错误数 / 总数</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;; list of runs.</source>
        <translation>&lt;i&gt;曲线&lt;/i&gt;页和&lt;i&gt;比较&lt;/i&gt;页；运行列表。</translation>
    </message>
    <message>
        <source>accuracy, generalisation, utility</source>
        <translation>准确率、泛化、可用性</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>遗忘误差</translation>
    </message>
    <message>
        <source>The share of the forget set that the model classifies wrongly. It should become that of a retrained model, not 100 %.</source>
        <translation>遗忘集中被模型分类错误的样本所占的比例。它应当接近重新训练的模型的误差，而不是 100%。</translation>
    </message>
    <message>
        <source>unlearning accuracy, efficacy</source>
        <translation>遗忘准确率、有效性</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>保留误差</translation>
    </message>
    <message>
        <source>The share of the retain set that the model classifies wrongly. While a run goes on it may be of a sample of them, which the page says; the final figure is of all.</source>
        <translation>保留集中被模型分类错误的样本所占的比例。运行过程中可能只用其中一部分样本来计算，页面上会注明；最终数值基于全部样本。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;; list of runs.</source>
        <translation>&lt;i&gt;曲线&lt;/i&gt;页；运行列表。</translation>
    </message>
    <message>
        <source>remaining accuracy, fidelity</source>
        <translation>保留准确率、保真度</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, data table.</source>
        <translation>&lt;i&gt;曲线&lt;/i&gt;页，数据表。</translation>
    </message>
    <message>
        <source>held out, split</source>
        <translation>留出集、划分</translation>
    </message>
    <message>
        <source>Entropy, H</source>
        <translation>熵 H</translation>
    </message>
    <message>
        <source>How vague a prediction is: 0 for a certain one, ln C for one that takes all C classes for equally likely. In nats.</source>
        <translation>预测的不确定程度：完全确定时为 0；认为全部 C 个类别等可能时为 ln C。单位为 nat。</translation>
    </message>
    <message>
        <source>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</source>
        <translation>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>uncertainty, nats, modified entropy</source>
        <translation>不确定性、nat、修正熵</translation>
    </message>
    <message>
        <source>Tug of war (ToW)</source>
        <translation>拔河指标（ToW）</translation>
    </message>
    <message>
        <source>How near a model comes to a retrained one in all three accuracies at once: 1 where they agree.</source>
        <translation>模型在三种准确率上与重新训练的模型的总体接近程度：三者全部一致时为 1。</translation>
    </message>
    <message>
        <source>Π&lt;sub&gt;retain, forget, test&lt;/sub&gt; (1 − |a − a&lt;sub&gt;retrained&lt;/sub&gt;|)</source>
        <translation>Π&lt;sub&gt;保留, 遗忘, 测试&lt;/sub&gt; (1 − |a − a&lt;sub&gt;重训练&lt;/sub&gt;|)</translation>
    </message>
    <message>
        <source>ToW, figure of merit</source>
        <translation>ToW、品质因数</translation>
    </message>
    <message>
        <source>Kernel alignment (CKA)</source>
        <translation>核对齐（CKA）</translation>
    </message>
    <message>
        <source>How alike two models represent the same samples in a layer: 1 for the same up to rotation and scale. X and Y are centred outputs of the layer, a row a sample.</source>
        <translation>两个模型在某一层对相同样本的表示有多相似：仅相差旋转和缩放时为 1。X 和 Y 为该层中心化后的输出，每行一个样本。</translation>
    </message>
    <message>
        <source>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</source>
        <translation>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</translation>
    </message>
    <message>
        <source>CKA, similarity, representation</source>
        <translation>CKA、相似度、表示</translation>
    </message>
    <message>
        <source>Membership inference</source>
        <translation>成员推断</translation>
    </message>
    <message>
        <source>Guessing from a model&apos;s answers which samples it was trained on. The attacks give each sample a score; forget samples are the positives, test samples of the same classes the negatives. What counts is the retrained model&apos;s value, not chance.</source>
        <translation>根据模型的输出推测哪些样本曾用于训练。攻击为每个样本打分；遗忘样本为正样本，相同类别的测试样本为负样本。评判的基准是重新训练的模型的数值，而不是随机猜测的水平。</translation>
    </message>
    <message>
        <source>score(x) ≥ threshold ⇒ “member”</source>
        <translation>score(x) ≥ 阈值 ⇒ “成员”</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页。</translation>
    </message>
    <message>
        <source>MIA, attack, privacy, confidence, loss, logit gap, score</source>
        <translation>MIA、攻击、隐私、置信度、损失、logit 间隔、得分</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>True-positive rate against false-positive rate of an attack, over all thresholds. The diagonal is guessing. Logarithmic axes show what matters most: few false positives.</source>
        <translation>在所有阈值下，攻击的真阳性率随假阳性率的变化。对角线相当于随机猜测。对数坐标轴能突出最重要的部分：假阳性极少的区域。</translation>
    </message>
    <message>
        <source>TPR(t) against FPR(t)</source>
        <translation>TPR(t) 对 FPR(t)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, upper left.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，左上方。</translation>
    </message>
    <message>
        <source>receiver operating characteristic, threshold</source>
        <translation>受试者工作特征、阈值</translation>
    </message>
    <message>
        <source>Area under the curve (AUC)</source>
        <translation>曲线下面积（AUC）</translation>
    </message>
    <message>
        <source>area, ROC, AUROC</source>
        <translation>面积、ROC、AUROC</translation>
    </message>
    <message>
        <source>TPR at few false positives</source>
        <translation>低假阳性率下的 TPR</translation>
    </message>
    <message>
        <source>true-positive rate, false-positive rate, FPR</source>
        <translation>真阳性率、假阳性率、FPR</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>95% 自助法区间</translation>
    </message>
    <message>
        <source>How far a figure would scatter with other samples: both sides are drawn anew with replacement many times, and the middle 95 % of the figures are kept.</source>
        <translation>换用其他样本时数值的波动范围：对两侧样本多次进行有放回的重新抽样，取所得数值居中的 95%。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns 95 %.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，95% 各列。</translation>
    </message>
    <message>
        <source>confidence interval, uncertainty</source>
        <translation>置信区间、不确定性</translation>
    </message>
    <message>
        <source>Shadow model</source>
        <translation>影子模型</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>robust, reference model</source>
        <translation>鲁棒、参考模型</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>An attack that fits two normal distributions to each sample&apos;s scaled confidence: of shadow models with the sample, and without it. The score is the ratio of their likelihoods.</source>
        <translation>对每个样本经缩放的置信度拟合两个正态分布的攻击：一个来自包含该样本的影子模型，一个来自不包含该样本的影子模型。得分为二者的似然比。</translation>
    </message>
    <message>
        <source>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</source>
        <translation>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</translation>
    </message>
    <message>
        <source>Over-forgetting</source>
        <translation>过度遗忘</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, warning; reports.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，警告；报告。</translation>
    </message>
    <message>
        <source>Streisand effect, too much</source>
        <translation>史翠珊效应、遗忘过多</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>最坏情况隐私得分</translation>
    </message>
    <message>
        <source>How well the best threshold on the best side tells the unlearned model&apos;s outputs from a retrained one&apos;s: 1 where nothing tells them apart, 0 where everything does.</source>
        <translation>在最有利的一侧取最佳阈值，能在多大程度上区分遗忘后的模型与重新训练的模型的输出：完全无法区分时为 1，可完全区分时为 0。</translation>
    </message>
    <message>
        <source>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</source>
        <translation>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>epsilon, differential privacy, forgetting quality</source>
        <translation>epsilon、差分隐私、遗忘质量</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>遗忘集</translation>
    </message>
    <message>
        <source>The training samples that the model is to forget, as if it had never been trained on them.</source>
        <translation>模型应当遗忘的训练样本，使其如同从未用它们训练过。</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Forget set&lt;/i&gt;; page &lt;i&gt;Samples&lt;/i&gt;.</source>
        <translation>实验面板，&lt;i&gt;遗忘集&lt;/i&gt;；&lt;i&gt;样本&lt;/i&gt;页。</translation>
    </message>
    <message>
        <source>deletion, removal, D_f</source>
        <translation>删除、移除、D_f</translation>
    </message>
    <message>
        <source>Retain set</source>
        <translation>保留集</translation>
    </message>
    <message>
        <source>The training samples that are not forgotten. What the model has learned of them is to stay.</source>
        <translation>不被遗忘的训练样本。模型从中学到的内容应予保留。</translation>
    </message>
    <message>
        <source>retain = train − forget</source>
        <translation>保留集 = 训练集 − 遗忘集</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, retain error; page &lt;i&gt;Layers&lt;/i&gt;, retained spectrum.</source>
        <translation>&lt;i&gt;曲线&lt;/i&gt;页，保留误差；&lt;i&gt;层&lt;/i&gt;页，保留数据的谱。</translation>
    </message>
    <message>
        <source>retained samples, remaining data, D_r</source>
        <translation>保留样本、剩余数据、D_r</translation>
    </message>
    <message>
        <source>Retrained baseline</source>
        <translation>重训练基线</translation>
    </message>
    <message>
        <source>A model of the same architecture, trained in the same way from the start without the forget set. It is what unlearning should come close to, in every figure; several seeds show how much such models differ among themselves.</source>
        <translation>架构相同、训练方式相同，但从头训练时不含遗忘集的模型。遗忘学习的各项数值都应与它接近；用多个随机种子可以看出这类模型之间的差异有多大。</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Reference&lt;/i&gt;; dashed lines on page &lt;i&gt;Curves&lt;/i&gt;; rows on page &lt;i&gt;Privacy&lt;/i&gt;; &lt;i&gt;Run &amp;gt; Train retrained baseline&lt;/i&gt;.</source>
        <translation>实验面板，&lt;i&gt;参照&lt;/i&gt;；&lt;i&gt;曲线&lt;/i&gt;页的虚线；&lt;i&gt;隐私&lt;/i&gt;页的各行；&lt;i&gt;运行 &amp;gt; 生成重训练基线&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>reference, gold standard, exact unlearning</source>
        <translation>参照、金标准、精确遗忘</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>删除请求</translation>
    </message>
    <message>
        <source>One demand to forget some samples. Several may follow one another: the moment that one leaves is where the next begins.</source>
        <translation>一次遗忘若干样本的要求。多个请求可以依次执行：前一个请求留下的二阶矩就是下一个请求的起点。</translation>
    </message>
    <message>
        <source>G&lt;sub&gt;full&lt;/sub&gt; ← G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G&lt;sub&gt;全部&lt;/sub&gt; ← G&lt;sub&gt;全部&lt;/sub&gt; − G&lt;sub&gt;遗忘&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, requests in their order.</source>
        <translation>&lt;i&gt;样本&lt;/i&gt;页，按顺序排列的请求。</translation>
    </message>
    <message>
        <source>incremental, sequence, chain</source>
        <translation>增量、序列、链</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>彻底清除</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Purge the request…&lt;/i&gt;</source>
        <translation>&lt;i&gt;运行 &amp;gt; 彻底清除请求…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>erase, delete</source>
        <translation>擦除、删除</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>A convolution or linear layer with a weight matrix W, flattened to a row for each output. Biases and norms are frozen while unlearning.</source>
        <translation>具有权重矩阵 W 的卷积层或线性层，权重展平后每个输出对应一行。执行遗忘时，偏置和归一化参数被冻结。</translation>
    </message>
    <message>
        <source>W : [out, d]</source>
        <translation>W : [输出, d]</translation>
    </message>
    <message>
        <source>weight, convolution, linear</source>
        <translation>权重、卷积、线性</translation>
    </message>
    <message>
        <source>Input directions, d</source>
        <translation>输入方向数 d</translation>
    </message>
    <message>
        <source>How many numbers one input row of a layer has: a patch of a convolution, or a vector of features.</source>
        <translation>层的一个输入行所含的数值个数：卷积的一个图像块，或一个特征向量。</translation>
    </message>
    <message>
        <source>d = in / groups × kernel height × kernel width</source>
        <translation>d = 输入通道数 / 组数 × 核高 × 核宽</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column d.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，d 列。</translation>
    </message>
    <message>
        <source>dimension, patch, columns</source>
        <translation>维数、图像块、列</translation>
    </message>
    <message>
        <source>Second moment, G</source>
        <translation>二阶矩 G</translation>
    </message>
    <message>
        <source>The sum over samples and positions of each input row times itself; not centred. That of the retained samples follows by subtraction, without their data. A grouped convolution has one for each group.</source>
        <translation>每个输入行与自身的外积对样本和位置求和，不做中心化。保留样本的二阶矩由相减得到，无需访问保留数据。分组卷积的每一组各有一个二阶矩。</translation>
    </message>
    <message>
        <source>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;retain&lt;/sub&gt; = G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;保留&lt;/sub&gt; = G&lt;sub&gt;全部&lt;/sub&gt; − G&lt;sub&gt;遗忘&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Behind every spectrum; &lt;i&gt;Tools &amp;gt; Spectrum cache…&lt;/i&gt;</source>
        <translation>所有谱的基础；&lt;i&gt;工具 &amp;gt; 谱缓存…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Gram matrix, covariance, uncentred</source>
        <translation>Gram 矩阵、协方差、未中心化</translation>
    </message>
    <message>
        <source>Spectrum, eigenvalues λ</source>
        <translation>谱，特征值 λ</translation>
    </message>
    <message>
        <source>The eigenvalues of a layer&apos;s second moment, from the largest down: how much of the retained inputs lies along each of its directions.</source>
        <translation>层的二阶矩的特征值，从大到小排列：表示保留数据的输入沿各个方向分布了多少。</translation>
    </message>
    <message>
        <source>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, lower left; &lt;i&gt;Experiment &amp;gt; Compute spectra&lt;/i&gt;.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，左下方；&lt;i&gt;实验 &amp;gt; 计算谱&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>eigenvalue, eigenvector, decomposition</source>
        <translation>特征值、特征向量、分解</translation>
    </message>
    <message>
        <source>Singular value, σ</source>
        <translation>奇异值 σ</translation>
    </message>
    <message>
        <source>The square root of an eigenvalue: a singular value of all input rows stacked. The published code measures energy by it; the other measure is the eigenvalue itself.</source>
        <translation>特征值的平方根：由所有输入行堆叠而成的矩阵的奇异值。公开发布的代码用它度量能量；另一种度量是特征值本身。</translation>
    </message>
    <message>
        <source>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Energy by&lt;/i&gt;.</source>
        <translation>实验面板，&lt;i&gt;方法：设置…&lt;/i&gt;，&lt;i&gt;能量度量&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>energy measure</source>
        <translation>能量度量</translation>
    </message>
    <message>
        <source>Core gradient space (CGS)</source>
        <translation>核心梯度空间（CGS）</translation>
    </message>
    <message>
        <source>The span of the first k eigenvectors of a layer&apos;s retained second moment. What lies in it is taken from each gradient, so that the outputs on inputs in the space stay as they are.</source>
        <translation>由层的保留数据二阶矩的前 k 个特征向量张成的空间。每个梯度中落在该空间内的部分都会被去除，因此该空间内的输入所对应的输出保持不变。</translation>
    </message>
    <message>
        <source>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</source>
        <translation>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, left of the threshold line; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，阈值线左侧；&lt;i&gt;帮助 &amp;gt; 投影实验室…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>CGS, subspace, protected directions</source>
        <translation>CGS、子空间、受保护方向</translation>
    </message>
    <message>
        <source>Directions kept, k</source>
        <translation>受保护方向数 k</translation>
    </message>
    <message>
        <source>How many directions the core gradient space of a layer has. It follows from the threshold γ and the spectrum by a rule.</source>
        <translation>层的核心梯度空间所含的方向数。它由阈值 γ 和谱按规则得出。</translation>
    </message>
    <message>
        <source>0 ≤ k ≤ d</source>
        <translation>0 ≤ k ≤ d</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column k and the line in the spectrum.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，k 列及谱图中的阈值线。</translation>
    </message>
    <message>
        <source>rank, dimension</source>
        <translation>秩、维数</translation>
    </message>
    <message>
        <source>Threshold, γ (gamma)</source>
        <translation>阈值 γ（gamma）</translation>
    </message>
    <message>
        <source>How much of a layer&apos;s energy is protected, from 0 to 1. 0 leaves the gradient as it is; 1 leaves the layer out: it is not updated at all.</source>
        <translation>层的能量中受保护部分的多少，取值 0 到 1。取 0 时梯度保持原样；取 1 时该层不参与：完全不更新。</translation>
    </message>
    <message>
        <source>0 ≤ γ ≤ 1</source>
        <translation>0 ≤ γ ≤ 1</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column γ and &lt;i&gt;All layers&lt;/i&gt;; &lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，γ 列和&lt;i&gt;所有层&lt;/i&gt;；&lt;i&gt;编辑 &amp;gt; 建议阈值…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>slider, percentage</source>
        <translation>滑块、百分比</translation>
    </message>
    <message>
        <source>Energy kept</source>
        <translation>受保护能量</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s input energy that lies in its core gradient space.</source>
        <translation>层的输入能量中位于其核心梯度空间内的占比。</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; or √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; 或 √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Kept.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，“受保护”列。</translation>
    </message>
    <message>
        <source>cumulative share</source>
        <translation>累积占比</translation>
    </message>
    <message>
        <source>Rule for k</source>
        <translation>k 的规则</translation>
    </message>
    <message>
        <source>How k follows from γ, given the cumulative shares s of the energy. &lt;i&gt;Covering&lt;/i&gt;: the fewest directions that reach γ. &lt;i&gt;Below&lt;/i&gt;: all that stay within γ, as in the published code. &lt;i&gt;Null&lt;/i&gt;: every direction within the numerical rank.</source>
        <translation>在给定能量的累积占比 s 时，如何由 γ 得出 k。&lt;i&gt;覆盖&lt;/i&gt;：达到 γ 所需的最少方向。&lt;i&gt;不超过&lt;/i&gt;：累积占比不超过 γ 的全部方向，与公开发布的代码一致。&lt;i&gt;零空间&lt;/i&gt;：数值秩以内的全部方向。</translation>
    </message>
    <message>
        <source>covering: min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; below: # { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</source>
        <translation>覆盖：min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }，&amp;nbsp; 不超过：# { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Rule for k&lt;/i&gt;.</source>
        <translation>实验面板，&lt;i&gt;方法：设置…&lt;/i&gt;，&lt;i&gt;k 的规则&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>covering, below, null space</source>
        <translation>覆盖、不超过、零空间</translation>
    </message>
    <message>
        <source>Forget loss</source>
        <translation>遗忘损失</translation>
    </message>
    <message>
        <source>What the steps make smaller, on the forget set: the first term takes probability from the true class, the second makes the prediction vague. The offset keeps the logarithm finite at a probability of 1. In nats.</source>
        <translation>各步在遗忘集上要减小的量：第一项降低真实类别的概率，第二项使预测变得模糊。偏移使概率为 1 时对数仍为有限值。单位为 nat。</translation>
    </message>
    <message>
        <source>L = mean(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − offset))) − w mean(H(p))</source>
        <translation>L = mean(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − 偏移))) − w mean(H(p))</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Loss; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, offset and entropy weight.</source>
        <translation>&lt;i&gt;曲线&lt;/i&gt;页，“损失”列；实验面板，&lt;i&gt;方法：设置…&lt;/i&gt;，偏移和熵权重。</translation>
    </message>
    <message>
        <source>unlearning loss, objective, offset, weight</source>
        <translation>遗忘学习损失、目标函数、偏移、权重</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>投影步</translation>
    </message>
    <message>
        <source>Plain gradient descent on the forget loss, less the part of the gradient g that lies in the core gradient space. If a step is orthogonal to all retained inputs of every layer, retained outputs do not change at all.</source>
        <translation>对遗忘损失做普通梯度下降，但去掉梯度 g 中位于核心梯度空间的部分。如果一步与每一层的所有保留输入都正交，则保留样本的输出完全不变。</translation>
    </message>
    <message>
        <source>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>PGU, gradient projection, update</source>
        <translation>PGU、梯度投影、更新</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>软投影</translation>
    </message>
    <message>
        <source>A variant of the method: each direction is damped by its own eigenvalue, where the projection keeps it or drops it.</source>
        <translation>方法的一种变体：每个方向按自身的特征值衰减，而投影对每个方向只有保留或去除两种选择。</translation>
    </message>
    <message>
        <source>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, softness μ.</source>
        <translation>实验面板，&lt;i&gt;方法：设置…&lt;/i&gt;，柔度 μ。</translation>
    </message>
    <message>
        <source>damping, mu</source>
        <translation>衰减、mu</translation>
    </message>
    <message>
        <source>Forgetting power left</source>
        <translation>剩余遗忘能力</translation>
    </message>
    <message>
        <source>The share of the squared forget gradient that the projection leaves, read before a run. Samples that the model is sure of hardly count in it.</source>
        <translation>投影之后遗忘梯度平方的剩余占比，在运行之前读取。模型十分有把握的样本对它几乎没有贡献。</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Power left and the trade-off curve, across.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，“剩余能力”列及权衡曲线的横轴。</translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation>剩余梯度</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>预测干扰</translation>
    </message>
    <message>
        <source>The summed squared change that one step would make to the layer&apos;s outputs on retained inputs, relative to the outputs themselves. It speaks of one step and one layer, and of no error.</source>
        <translation>一步更新会使该层在保留输入上的输出发生的变化的平方和，相对于输出本身的平方和。它只针对一步、一层，与任何误差都无关。</translation>
    </message>
    <message>
        <source>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Interference and the trade-off curve, upwards.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，“干扰”列及权衡曲线的纵轴。</translation>
    </message>
    <message>
        <source>trade-off, cost, budget</source>
        <translation>权衡、代价、预算</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>保留漂移</translation>
    </message>
    <message>
        <source>change, data-free</source>
        <translation>变化、无需数据</translation>
    </message>
    <message>
        <source>One knob for all layers, τ</source>
        <translation>所有层共用的参数 τ</translation>
    </message>
    <message>
        <source>Protects a direction of any layer where a change of the weights by 1 along it would change the logits of a retained sample by more than τ (mean square). ω is the layer&apos;s sensitivity: the mean squared gradient that logits send back.</source>
        <translation>在任意一层中，如果权重沿某个方向改变 1 会使保留样本的 logit 改变超过 τ（均方），就保护该方向。ω 为该层的灵敏度：由 logit 反传的梯度平方的均值。</translation>
    </message>
    <message>
        <source>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</source>
        <translation>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</translation>
    </message>
    <message>
        <source>&lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;, &lt;i&gt;One knob for all layers&lt;/i&gt;.</source>
        <translation>&lt;i&gt;编辑 &amp;gt; 建议阈值…&lt;/i&gt;，&lt;i&gt;所有层共用一个参数&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>tau, sensitivity, omega, Fisher</source>
        <translation>tau、灵敏度、omega、Fisher</translation>
    </message>
    <message>
        <source>Learning rate, η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>The length of a step for a gradient of 1. It falls exponentially from its start to its end over the planned epochs.</source>
        <translation>梯度为 1 时一步的长度。在计划的轮数内，它从起始值按指数下降到结束值。</translation>
    </message>
    <message>
        <source>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;start&lt;/sub&gt; (η&lt;sub&gt;end&lt;/sub&gt; / η&lt;sub&gt;start&lt;/sub&gt;)&lt;sup&gt;e / epochs&lt;/sup&gt;</source>
        <translation>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;起始&lt;/sub&gt; (η&lt;sub&gt;结束&lt;/sub&gt; / η&lt;sub&gt;起始&lt;/sub&gt;)&lt;sup&gt;e / 轮数&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Learning rate; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;</source>
        <translation>&lt;i&gt;曲线&lt;/i&gt;页，“学习率”列；实验面板，&lt;i&gt;方法：设置…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>step size, eta</source>
        <translation>步长、eta</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>One pass over the forget set. Epoch 0 is the untouched model. A run can be rewound to an epoch and gone on from with other settings.</source>
        <translation>对遗忘集的一次完整遍历。第 0 轮是未经改动的模型。运行可以回退到某一轮，并用其他设置从那里继续。</translation>
    </message>
    <message>
        <source>pass, iteration, rewind</source>
        <translation>遍历、迭代、回退</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>When a run ends, and which epoch is its result. &lt;i&gt;Crossing&lt;/i&gt;: validation accuracy exceeds forget accuracy. &lt;i&gt;Drop&lt;/i&gt;: retained or validation accuracy fell by so many points. &lt;i&gt;Match&lt;/i&gt;: the forget error nearest that of a retrained model. &lt;i&gt;Drift&lt;/i&gt;: retain drift reached a budget.</source>
        <translation>运行何时结束，以及以哪一轮为结果。&lt;i&gt;交叉&lt;/i&gt;：验证准确率超过遗忘准确率。&lt;i&gt;下降&lt;/i&gt;：保留准确率或验证准确率下降了指定的百分点。&lt;i&gt;匹配&lt;/i&gt;：取遗忘误差最接近重新训练的模型的一轮。&lt;i&gt;漂移&lt;/i&gt;：保留漂移达到预算。</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Stop&lt;/i&gt;; the mark on page &lt;i&gt;Curves&lt;/i&gt;.</source>
        <translation>实验面板，&lt;i&gt;方法：设置…&lt;/i&gt;，&lt;i&gt;停止&lt;/i&gt;；&lt;i&gt;曲线&lt;/i&gt;页上的标记。</translation>
    </message>
    <message>
        <source>crossing, match, drift, early stopping</source>
        <translation>交叉、匹配、漂移、早停</translation>
    </message>
    <message>
        <source>The error on the half of the test split that stop rules may look at. The other half gives the reported test error; the plan&apos;s split seed draws both.</source>
        <translation>停止规则可以查看的那一半测试集上的误差。另一半给出所报告的测试误差；两半均由方案的划分种子抽取。</translation>
    </message>
    <message>
        <source>likelihood ratio attack</source>
        <translation>似然比攻击</translation>
    </message>
    <message>
        <source>The share of forget samples that an attack finds when it may take only 1 % (%1 %) of the test samples for members. An attack that is sure of a few samples shows here first. Said only where there are ten negatives or more at that rate.</source>
        <translation>只允许把 1%（%1%）的测试样本误判为成员时，攻击能找出的遗忘样本所占的比例。若攻击对少数样本十分有把握，会首先反映在这里。仅当该比例下至少有十个负样本时才给出。</translation>
    </message>
    <message>
        <source>TPR at FPR = 1 %, %1 %</source>
        <translation>FPR = 1%、%1% 时的 TPR</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Start&lt;/i&gt;, &lt;i&gt;Run &amp;gt; Next batch&lt;/i&gt;; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>&lt;i&gt;运行 &amp;gt; 开始&lt;/i&gt;、&lt;i&gt;运行 &amp;gt; 下一批次&lt;/i&gt;；&lt;i&gt;帮助 &amp;gt; 投影实验室…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Distance to the retrained models</source>
        <translation>与重新训练的模型的距离</translation>
    </message>
    <message>
        <source>How far a figure of an unlearned model is from the mean of the retrained ones, in units of their standard deviation. Within one or two such units it can not be told from what another seed would have changed. It takes two retrained models of different seeds, or more.</source>
        <translation>遗忘后的模型的某项指标与重新训练的模型的均值相差多远，以后者的标准差为单位。相差在一两个单位以内时，无法与换用其他随机种子所带来的变化相区分。需要两个或更多随机种子不同的重新训练的模型。</translation>
    </message>
    <message>
        <source>(x − mean&lt;sub&gt;retrained&lt;/sub&gt;) / s&lt;sub&gt;retrained&lt;/sub&gt;</source>
        <translation>(x − 均值&lt;sub&gt;重训练&lt;/sub&gt;) / s&lt;sub&gt;重训练&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，评价指标；&lt;tt&gt;unlearn compare&lt;/tt&gt;。</translation>
    </message>
    <message>
        <source>noise floor, spread, standard deviation, seed</source>
        <translation>噪声水平、离散程度、标准差、随机种子</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>输出的距离</translation>
    </message>
    <message>
        <source>How differently two models answer to the same samples: the part of the probability that would have to move (total variation), the divergence, or the share of samples with another predicted class. p are the probabilities of the model, q those of the one beside it; the mean over samples is shown.</source>
        <translation>两个模型对相同样本的输出有多大差异：需要移动的那部分概率（全变差）、散度，或预测类别不同的样本所占的比例。p 为该模型的概率，q 为对照模型的概率；显示的是对样本的平均值。</translation>
    </message>
    <message>
        <source>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</source>
        <translation>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit and outputs; reports.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，评价指标和输出；报告。</translation>
    </message>
    <message>
        <source>total variation, Kullback-Leibler divergence, agreement, prediction matrix</source>
        <translation>全变差、Kullback-Leibler 散度、KL 散度、一致率、预测矩阵</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>线性探针</translation>
    </message>
    <message>
        <source>How much of the labels can still be read out of a layer: a ridge classifier is fitted to what the layer is given of one half of the forget and retained samples, and judged on the other half. What is only hidden at the output is found here.</source>
        <translation>还能从某一层读出多少标签信息：用一半遗忘样本和保留样本在该层的输入拟合岭分类器，再用另一半评判。只是在输出端被掩盖的信息，会在这里显现出来。</translation>
    </message>
    <message>
        <source>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>recovery, representation, features</source>
        <translation>恢复、表示、特征</translation>
    </message>
    <message>
        <source>Relearning</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>How many epochs of training a model needs until its loss on the forget set is that of the original, but for α. A model that never saw the samples needs about as many as a retrained one; one that needs far fewer had not forgotten.</source>
        <translation>模型需要训练多少轮，其在遗忘集上的损失才会回到原始模型的水平（允许相差 α）。从未见过这些样本的模型，所需轮数与重新训练的模型大致相同；所需轮数少得多的模型，其实并没有遗忘。</translation>
    </message>
    <message>
        <source>min { n : L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;original&lt;/sub&gt;) + α }</source>
        <translation>min { n : L&lt;sub&gt;遗忘&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;遗忘&lt;/sub&gt;(θ&lt;sub&gt;原始&lt;/sub&gt;) + α }</translation>
    </message>
    <message>
        <source>relearn time, fine-tuning, epochs</source>
        <translation>重新学习时间、微调、轮次</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>遗忘质量</translation>
    </message>
    <message>
        <source>How alike many unlearned models and many retrained ones answer to each forget sample. ε is the largest log-ratio of error rates that a threshold on the label&apos;s scaled confidence reaches; the mean over samples is shown. It takes several models of each kind, and is read beside its value for two groups of the same kind.</source>
        <translation>多个遗忘后的模型与多个重新训练的模型对每个遗忘样本的输出有多相似。ε 是在标签的缩放置信度上取阈值加以区分时，错误率之比的对数所能达到的最大值；显示的是对样本的平均值。两类模型都需要多个，并应与同类模型的两组之间的数值对照着看。</translation>
    </message>
    <message>
        <source>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</source>
        <translation>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</translation>
    </message>
    <message>
        <source>epsilon, bins, challenge</source>
        <translation>epsilon、分箱、挑战赛</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>谱漂移</translation>
    </message>
    <message>
        <source>How far the second moment of the retained inputs, which requests in sequence keep from the original weights, is from the one that the unlearned weights would give. Where it grows, the directions that are protected are no longer the right ones.</source>
        <translation>依次执行的各请求所沿用的、由原始权重得出的保留输入的二阶矩，与用遗忘后的权重计算所得的二阶矩相差多远。此值增大时，受保护的方向就不再是应当保护的方向。</translation>
    </message>
    <message>
        <source>‖G′ − G‖ / ‖G‖</source>
        <translation>‖G′ − G‖ / ‖G‖</translation>
    </message>
    <message>
        <source>requests in sequence, Frobenius</source>
        <translation>依次执行的请求、Frobenius 范数</translation>
    </message>
    <message>
        <source>Embedding of features</source>
        <translation>特征嵌入</translation>
    </message>
    <message>
        <source>Samples as points in the plane, by what a model&apos;s last layer is given. t-SNE keeps neighbours together: p says who is a neighbour among the features, q in the plane. Principal components keep the two directions of most variance. Distances between groups say little in the former.</source>
        <translation>按模型最后一层的输入，把样本表示为平面上的点。t-SNE 使近邻保持相邻：p 表示特征空间中的近邻关系，q 表示平面上的近邻关系。主成分保留方差最大的两个方向。在 t-SNE 图中，各群之间的距离没有多少意义。</translation>
    </message>
    <message>
        <source>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</source>
        <translation>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>t-SNE, PCA, principal components, features, map</source>
        <translation>t-SNE、PCA、主成分、特征、分布图</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2406.01257.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，评价指标；报告；arXiv 2406.01257。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，评价指标；报告。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，&lt;i&gt;影子模型…&lt;/i&gt;；命令 &lt;tt&gt;unlearn attack&lt;/tt&gt;；报告。</translation>
    </message>
    <message>
        <source>Deleting for good whatever is kept of the forgotten samples: selectors, rewind points, moments. The retained moment, the unlearned model and your own files, such as reports, stay.</source>
        <translation>永久删除与被遗忘样本有关的一切留存内容：选取项、回退点、二阶矩。保留数据的二阶矩、遗忘后的模型以及您自己的文件（例如报告）不受影响。</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>噪声水平</translation>
    </message>
    <message>
        <source>How much a figure differs among models retrained with other seeds: their sample standard deviation. A difference below it means nothing. With one retrained model it is not known.</source>
        <translation>用不同随机种子重新训练的各模型之间，某项指标相差多少，以样本标准差表示。小于它的差异没有意义。只有一个重新训练的模型时，其值未知。</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>Of the runs with the same model, data and forget set, those that none beats: no other has at most their test error e and at most their distance d to the retrained models, and less of one.</source>
        <translation>在模型、数据和遗忘集都相同的运行中，未被任何运行超越的那些：不存在另一次运行，其测试误差 e 和与重新训练的模型的距离 d 都不大于它，且其中至少一项更小。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Beaten by none&lt;/i&gt;.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，&lt;i&gt;未被任何运行超越&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>trade-off, dominated</source>
        <translation>权衡、支配、被支配、Pareto 前沿</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Support-vector attack (SVC)</source>
        <translation>支持向量攻击（SVC）</translation>
    </message>
    <message>
        <source>A classifier that is fitted to tell retained samples (t = 1) from validation samples (t = −1) by the confidence p in their label, and then asked about the samples that are attacked. Its decision is the score: above 0 means “member”. Source: arXiv 2304.04934.</source>
        <translation>拟合一个分类器，根据模型对样本标签的置信度 p 区分保留样本（t = 1）与验证样本（t = −1），再用它判别被攻击的样本。得分为其决策值：大于 0 即判为“成员”。来源：arXiv 2304.04934。</translation>
    </message>
    <message>
        <source>SVM, support-vector machine</source>
        <translation>SVM、支持向量机</translation>
    </message>
    <message>
        <source>Memorisation, strata</source>
        <translation>记忆程度、分层</translation>
    </message>
    <message>
        <source>How much surer a model is of a sample for having been trained on it: the mean confidence in its label of shadow models that saw it, less that of those that did not; from −1 to 1. Near 0, who knows the others knows this one, too. Strata are thirds of the forget set, from the least to the most remembered; without shadow models the original model&apos;s logit gap parts them.</source>
        <translation>模型因用某个样本训练过而对它的把握提高了多少：见过该样本的影子模型对其标签的平均置信度，减去未见过该样本的影子模型的平均置信度；取值为 −1 到 1。接近 0 时，模型只要学过其他样本，也就能认出该样本。分层是把遗忘集按记忆程度从低到高三等分；没有影子模型时，按原始模型的 logit 间隔划分。</translation>
    </message>
    <message>
        <source>stratum, remembered, influence, memorization</source>
        <translation>分层、记忆、记忆性、影响</translation>
    </message>
    <message>
        <source>Risk of retained samples</source>
        <translation>保留样本的风险</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: a retained sample is at more risk where an attack&apos;s score of it has risen since the original model. The figure is the share of those whose φ rose.</source>
        <translation>遗忘一部分样本可能会泄露其他样本：若攻击对某个保留样本的得分比在原始模型上有所升高，则该样本的风险更大。此指标为 φ 升高的保留样本所占的比例。</translation>
    </message>
    <message>
        <source>privacy onion, exposed</source>
        <translation>隐私洋葱效应、暴露、泄露</translation>
    </message>
    <message>
        <source>high&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;unlearned&lt;/sub&gt;) &amp;lt; low&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;retrained&lt;/sub&gt;)</source>
        <translation>上限&lt;sub&gt;95%&lt;/sub&gt;(AUC&lt;sub&gt;遗忘后&lt;/sub&gt;) &amp;lt; 下限&lt;sub&gt;95%&lt;/sub&gt;(AUC&lt;sub&gt;重训练&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit, by depth; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;; reports.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，评价指标，按深度；&lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;；报告。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Measure more&lt;/i&gt;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;; reports; arXiv 2003.02960.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，&lt;i&gt;测量更多&lt;/i&gt;；&lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;；报告；arXiv 2003.02960。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;; arXiv 2406.09073.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，评价指标；&lt;tt&gt;unlearn compare&lt;/tt&gt;；arXiv 2406.09073。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, after &lt;i&gt;Run &amp;gt; Measure how far spectra drift&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，在&lt;i&gt;运行 &amp;gt; 测量谱漂移&lt;/i&gt;之后；&lt;i&gt;比较&lt;/i&gt;页，评价指标；报告。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Embedding&lt;/i&gt;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;; reports.</source>
        <translation>&lt;i&gt;嵌入&lt;/i&gt;页；&lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;；报告。</translation>
    </message>
    <message>
        <source>Forget loss; page &lt;i&gt;Privacy&lt;/i&gt;, attacks by entropy; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>遗忘损失；&lt;i&gt;隐私&lt;/i&gt;页，基于熵的攻击；&lt;i&gt;比较&lt;/i&gt;页，评价指标；报告。</translation>
    </message>
    <message>
        <source>The chance that a forget sample has a higher score than a test sample; equal scores count by half. The retrained model&apos;s value is the ideal, not %1. Values below it tell an attacker as much as values above; the two-sided AUC counts both alike.</source>
        <translation>遗忘样本得分高于测试样本的概率，得分相等按一半计。理想值是重新训练的模型的数值，而不是 %1。低于该值与高于该值一样，都会向攻击者泄露信息；双侧 AUC 对二者同等计算。</translation>
    </message>
    <message>
        <source>AUC = P(s&lt;sub&gt;forget&lt;/sub&gt; &amp;gt; s&lt;sub&gt;test&lt;/sub&gt;) + ½ P(s&lt;sub&gt;forget&lt;/sub&gt; = s&lt;sub&gt;test&lt;/sub&gt;), &amp;nbsp; two-sided: max(AUC, 1 − AUC)</source>
        <translation>AUC = P(s&lt;sub&gt;遗忘&lt;/sub&gt; &amp;gt; s&lt;sub&gt;测试&lt;/sub&gt;) + ½ P(s&lt;sub&gt;遗忘&lt;/sub&gt; = s&lt;sub&gt;测试&lt;/sub&gt;), &amp;nbsp; 双侧：max(AUC, 1 − AUC)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns AUC and Two-sided; list of runs; reports.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，AUC 列和“双侧”列；运行列表；报告。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns TPR; reports.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，TPR 各列；报告。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2312.03262.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，&lt;i&gt;影子模型…&lt;/i&gt;；命令 &lt;tt&gt;unlearn attack&lt;/tt&gt;；报告；arXiv 2312.03262。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2112.03570.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，&lt;i&gt;影子模型…&lt;/i&gt;；命令 &lt;tt&gt;unlearn attack&lt;/tt&gt;；报告；arXiv 2112.03570。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;; reports.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页；报告。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, &lt;i&gt;remembers by more than&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>&lt;i&gt;样本&lt;/i&gt;页，&lt;i&gt;记忆程度高于&lt;/i&gt;；&lt;i&gt;比较&lt;/i&gt;页，评价指标；报告。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Worst-off&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，&lt;i&gt;泄露最严重&lt;/i&gt;；&lt;i&gt;比较&lt;/i&gt;页，评价指标；报告。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2508.12730.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，评价指标；报告；arXiv 2508.12730。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, first column; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，第一列；&lt;i&gt;比较&lt;/i&gt;页，评价指标。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Retain drift and the line below the table; page &lt;i&gt;Curves&lt;/i&gt;, column Output change; stop rule &lt;i&gt;drift&lt;/i&gt;.</source>
        <translation>&lt;i&gt;层&lt;/i&gt;页，“保留漂移”列及表格下方的文字；&lt;i&gt;曲线&lt;/i&gt;页，“输出变化”列；停止规则&lt;i&gt;漂移&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;, across; &lt;i&gt;Go on from…&lt;/i&gt;</source>
        <translation>&lt;i&gt;曲线&lt;/i&gt;页和&lt;i&gt;比较&lt;/i&gt;页，横轴；&lt;i&gt;从某轮继续…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>An attack with one to four reference models: a sample&apos;s likelihood under the model, relative to that under the references, is compared with those of other samples z. The score is the share of them that it exceeds, with γ = 1; the authors&apos; configuration has 2.</source>
        <translation>一种使用一到四个参考模型的攻击：将样本在目标模型下的似然除以其在参考模型下的似然，再与其他样本 z 的比值相比较。得分为被它超过的样本所占的比例，取 γ = 1；作者的设置为 2。</translation>
    </message>
    <message>
        <source>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</source>
        <translation>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</translation>
    </message>
    <message>
        <source>LiRA for unlearned models: its shadow models have forgotten as the run did. N&lt;sub&gt;1&lt;/sub&gt; is fitted to those that were trained on the sample and then forgot it, N&lt;sub&gt;0&lt;/sub&gt; to those that never saw it and forgot others. The score is the logarithm of the ratio of their likelihoods, 0 where unlearning is perfect; arXiv 2403.01218.</source>
        <translation>针对遗忘后的模型的 LiRA：其影子模型也按该次运行的方式执行过遗忘。N&lt;sub&gt;1&lt;/sub&gt; 拟合用该样本训练后又将其遗忘的影子模型，N&lt;sub&gt;0&lt;/sub&gt; 拟合从未见过该样本而遗忘了其他样本的影子模型。得分为两者似然之比的对数，遗忘完美时为 0；arXiv 2403.01218。</translation>
    </message>
    <message>
        <source>The unlearned model is less sure of the forget samples than a model that never saw them. That gives them away as well. Of several retrained models the lower end of their 95 % prediction interval is what counts, of one that of its AUC&apos;s own interval, of none 0.5.</source>
        <translation>遗忘后的模型对遗忘样本的把握比从未见过它们的模型还低，这同样会暴露这些样本。有多个重新训练的模型时，以其 95 % 预测区间的下端为准；只有一个时，以其自身 AUC 区间的下端为准；没有时，以 0.5 为准。</translation>
    </message>
    <message>
        <source>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; centred: below it tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m the mean of n inputs, &amp;nbsp; output change: mean(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</source>
        <translation>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; 中心化：分母为 tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;)，m 为 n 个输入的均值，&amp;nbsp; 输出变化：mean(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>A model that an attacker trains on samples of the same kind, some with and some without the sample in question, to learn how membership shows. AP beside retrained is the average precision with which a classifier on shadow models tells the model&apos;s answers to the forget samples from a retrained model&apos;s to the same ones, the mean over retrained models: no area under a ROC curve, and %1 where they are alike; arXiv 2312.04095.</source>
        <translation>攻击者用同类样本训练的模型，其中一部分包含目标样本，另一部分不包含，用来了解成员身份会如何表现出来。“对照重新训练的 AP”是基于影子模型的分类器将该模型对遗忘样本的输出与重新训练的模型对相同样本的输出区分开的平均精确率 (average precision)，再对各重新训练的模型取平均：它不是 ROC 曲线下面积，二者无差别时为 %1；arXiv 2312.04095。</translation>
    </message>
    <message>
        <source>AP beside retrained: mean over retrained models of Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; recall and P&lt;sub&gt;t&lt;/sub&gt; precision at the t-th highest threshold</source>
        <translation>对照重新训练的 AP：Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt; 对各重新训练的模型的均值，&amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; 为第 t 高的阈值下的召回率，P&lt;sub&gt;t&lt;/sub&gt; 为精确率</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt; and column AP beside retrained; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>&lt;i&gt;隐私&lt;/i&gt;页，&lt;i&gt;影子模型…&lt;/i&gt;和“对照重新训练的 AP”列；命令 &lt;tt&gt;unlearn attack&lt;/tt&gt;；报告。</translation>
    </message>
    <message>
        <source>reference model, in, out, average precision</source>
        <translation>参考模型、包含、不包含、平均精确率</translation>
    </message>
    <message>
        <source>How far a run has moved a layer&apos;s outputs on its original retained inputs, known without any data. Centred, it is set against the outputs&apos; differences from their mean: what all outputs share makes the uncentred figure look small. It guarantees nothing about accuracy, single samples or classes. The output change is of the whole network, and measured: how far the logits z on retained samples are from those of epoch 0, squared and summed over classes; the mean over samples.</source>
        <translation>一次运行使该层在原保留输入上的输出偏移了多少，无需任何数据即可得知。中心化的值以各输出与其均值之差为基准：所有输出共有的部分会使未中心化的值显得偏小。它不对准确率、单个样本或类别作任何保证。输出变化针对整个网络，并且是测得的：保留样本上的 logit z 与第 0 轮时相差多少，取平方并对类别求和，再取对样本的均值。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; page &lt;i&gt;Privacy&lt;/i&gt;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</source>
        <translation>&lt;i&gt;比较&lt;/i&gt;页，评价指标；&lt;i&gt;隐私&lt;/i&gt;页；&lt;tt&gt;unlearn compare&lt;/tt&gt;、&lt;tt&gt;unlearn attack&lt;/tt&gt;。</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Collecting second moments</source>
        <translation>正在收集二阶矩</translation>
    </message>
    <message>
        <source>Collecting second moments of half the sample</source>
        <translation>正在收集半数样本的二阶矩</translation>
    </message>
    <message>
        <source>Comparing halves of the sample</source>
        <translation>正在比较两半样本</translation>
    </message>
    <message>
        <source>Reading the forget gradient</source>
        <translation>正在读取遗忘梯度</translation>
    </message>
    <message>
        <source>Measuring the sensitivity of the outputs</source>
        <translation>正在测量输出的灵敏度</translation>
    </message>
    <message>
        <source>Solving for eigenvalues</source>
        <translation>正在求解特征值</translation>
    </message>
    <message>
        <source>Unlearning</source>
        <translation>正在执行遗忘</translation>
    </message>
    <message>
        <source>Measuring errors</source>
        <translation>正在测量误差</translation>
    </message>
    <message>
        <source>Attacking</source>
        <translation>正在攻击</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Opening the experiment</source>
        <translation>正在打开实验</translation>
    </message>
    <message>
        <source>Computing spectra</source>
        <translation>正在计算谱</translation>
    </message>
    <message>
        <source>Going through the experiment</source>
        <translation>正在进行实验</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Unlearning, epoch %1 of %2</source>
        <translation>正在执行遗忘，第 %1/%2 轮</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3</source>
        <translation>扫描点 %1/%2：%3</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Measuring models</source>
        <translation>正在测量模型</translation>
    </message>
    <message>
        <source>Measuring final errors</source>
        <translation>正在测量最终误差</translation>
    </message>
    <message>
        <source>Training shadow models</source>
        <translation>正在训练影子模型</translation>
    </message>
    <message>
        <source>Preparing the steps</source>
        <translation>正在准备各步</translation>
    </message>
    <message>
        <source>Gathering the figures</source>
        <translation>正在收集数据</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>正在绘图</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Reading the forget gradient by class</source>
        <translation>正在按类别读取遗忘梯度</translation>
    </message>
    <message>
        <source>Estimating time and room</source>
        <translation>正在估计所需时间和空间</translation>
    </message>
</context>
<context>
    <name>LabLesson</name>
    <message>
        <source>Orthogonal data: perfect forgetting</source>
        <translation>正交数据：完美遗忘</translation>
    </message>
    <message>
        <source>Overlapping data: the trade-off</source>
        <translation>重叠数据：权衡取舍</translation>
    </message>
    <message>
        <source>γ = 1: nothing moves</source>
        <translation>γ = 1：一切不变</translation>
    </message>
    <message>
        <source>The retained samples lie along one axis, those to be forgotten along the other. The retained inputs fill one direction; what a step changes across it, they can not see.</source>
        <translation>保留样本沿一条坐标轴分布，要遗忘的样本沿另一条分布。保留输入只占一个方向；与之垂直方向上的任何改变，它们都感受不到。</translation>
    </message>
    <message>
        <source>The retained samples fill the plane, one direction more than the other. The samples to be forgotten share both directions with them: what is forgotten there, the retained samples feel.</source>
        <translation>保留样本遍布整个平面，在一个方向上多于另一个方向。要遗忘的样本与它们共享这两个方向：在那里遗忘的内容，保留样本也会受到影响。</translation>
    </message>
    <message>
        <source>The same samples as in the lesson before, but the threshold protects every direction.</source>
        <translation>样本与上一课相同，但阈值保护了所有方向。</translation>
    </message>
    <message>
        <source>Press Play. Then drag a retained sample off its axis, and play again.</source>
        <translation>按“播放”。然后将一个保留样本拖离坐标轴，再次播放。</translation>
    </message>
    <message>
        <source>Press Play. Then set γ to 0, the plain gradient, reset, and play again: compare what the retained samples pay.</source>
        <translation>按“播放”。然后将 γ 设为 0（即普通梯度），重置后再次播放：比较保留样本付出的代价。</translation>
    </message>
    <message>
        <source>Press Step. Then lower γ until a direction is left.</source>
        <translation>按“单步”。然后降低 γ，直到有一个方向不再受保护。</translation>
    </message>
</context>
<context>
    <name>MethodTitles</name>
    <message>
        <source>eigenvalues</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>singular values</source>
        <translation>奇异值</translation>
    </message>
    <message>
        <source>Covering: fewest that reach γ</source>
        <translation>覆盖：达到 γ 的最少方向</translation>
    </message>
    <message>
        <source>Below: all that stay within γ</source>
        <translation>不超过：累积不超过 γ 的全部方向</translation>
    </message>
    <message>
        <source>Below, and one more</source>
        <translation>不超过，再加一个</translation>
    </message>
    <message>
        <source>Null space only</source>
        <translation>仅零空间</translation>
    </message>
    <message>
        <source>validation and forget error cross</source>
        <translation>验证误差与遗忘误差交叉</translation>
    </message>
    <message>
        <source>retained accuracy dropped</source>
        <translation>保留准确率下降</translation>
    </message>
    <message>
        <source>validation accuracy dropped</source>
        <translation>验证准确率下降</translation>
    </message>
    <message>
        <source>after all epochs</source>
        <translation>完成所有轮次后</translation>
    </message>
    <message>
        <source>forget error matches retrained</source>
        <translation>遗忘误差与重训练模型匹配</translation>
    </message>
    <message>
        <source>retain drift reached a budget</source>
        <translation>保留漂移达到预算</translation>
    </message>
    <message>
        <source>largest eigenvalues (the method)</source>
        <translation>最大的特征值（本方法）</translation>
    </message>
    <message>
        <source>control: as many random directions</source>
        <translation>对照：同样数量的随机方向</translation>
    </message>
    <message>
        <source>control: smallest eigenvalues</source>
        <translation>对照：最小的特征值</translation>
    </message>
    <message>
        <source>retained (the method)</source>
        <translation>保留样本（本方法）</translation>
    </message>
    <message>
        <source>control: all, without subtraction</source>
        <translation>对照：全部样本，不做相减</translation>
    </message>
    <message>
        <source>all (the method)</source>
        <translation>全部（本方法）</translation>
    </message>
    <message>
        <source>control: the last one alone</source>
        <translation>对照：仅最后一层</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Projected gradient (PGU)</source>
        <translation>投影梯度（PGU）</translation>
    </message>
    <message>
        <source>Steps on the forget samples along gradients from which the directions of retained inputs are taken.</source>
        <translation>在遗忘样本上沿去除了保留输入各方向的梯度逐步更新。</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>软投影</translation>
    </message>
    <message>
        <source>Steps as projected gradients do, but shrinks direction i by mu / (mu + eigenvalue i).</source>
        <translation>与投影梯度一样逐步更新，但将方向 i 按 μ / (μ + 特征值 i) 缩小。</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Trains anew, from fresh weights, on the retained samples: what the other methods are measured against.</source>
        <translation>用保留样本从全新的权重开始重新训练：其他方法均以此为衡量基准。</translation>
    </message>
    <message>
        <source>model recipe</source>
        <translation>模型的训练配方</translation>
    </message>
    <message>
        <source>Train by the recipe that the model&apos;s file names; the settings below are for where it names none.</source>
        <translation>按模型文件中指定的训练配方进行训练；仅当文件未指定时才使用下面的设置。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epochs.</source>
        <translation>轮数。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Peak of the one-cycle learning rate.</source>
        <translation>单周期学习率的峰值。</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Samples in one step.</source>
        <translation>每一步使用的样本数。</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Momentum (Nesterov&apos;s) of SGD.</source>
        <translation>SGD 的（Nesterov）动量。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight decay, on all parameters.</source>
        <translation>权重衰减，作用于所有参数。</translation>
    </message>
    <message>
        <source>crop padding</source>
        <translation>裁剪填充</translation>
    </message>
    <message>
        <source>Random crops after padding by so many pixels.</source>
        <translation>先按此像素数填充，再随机裁剪。</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Random horizontal flips.</source>
        <translation>随机水平翻转。</translation>
    </message>
    <message>
        <source>Fine-tune on retained</source>
        <translation>用保留样本微调</translation>
    </message>
    <message>
        <source>Goes on training on the retained samples, and counts on the others being forgotten.</source>
        <translation>继续用保留样本训练，指望其余样本随之被遗忘。</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier.</source>
        <translation>计划轮数；停止规则可能使运行提前结束。</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>学习率。</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>SGD 的动量。</translation>
    </message>
    <message>
        <source>Gradient ascent</source>
        <translation>梯度上升</translation>
    </message>
    <message>
        <source>Climbs the cross-entropy of the forget samples.</source>
        <translation>沿梯度增大遗忘样本的交叉熵。</translation>
    </message>
    <message>
        <source>Random labels</source>
        <translation>随机标签</translation>
    </message>
    <message>
        <source>Trains on the forget samples with labels drawn at random, and on the retained ones with their own.</source>
        <translation>对遗忘样本使用随机抽取的标签训练，对保留样本使用其自身的标签训练。</translation>
    </message>
    <message>
        <source>exclude own</source>
        <translation>排除自身标签</translation>
    </message>
    <message>
        <source>Never draw a sample&apos;s own label.</source>
        <translation>绝不抽取样本自身的标签。</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>使用保留样本</translation>
    </message>
    <message>
        <source>Train on the retained samples, too, with their own labels.</source>
        <translation>同时用保留样本及其自身的标签训练。</translation>
    </message>
    <message>
        <source>SCRUB</source>
        <translation>SCRUB</translation>
    </message>
    <message>
        <source>Turns away from the original model on the forget samples, and back to it on the retained ones.</source>
        <translation>在遗忘样本上远离原始模型，在保留样本上重新靠近原始模型。</translation>
    </message>
    <message>
        <source>max epochs</source>
        <translation>最大化轮数</translation>
    </message>
    <message>
        <source>How many epochs begin with a pass away from the teacher on the forget samples.</source>
        <translation>开头先遍历一次遗忘样本以远离教师的轮数。</translation>
    </message>
    <message>
        <source>Learning rate; divided by ten after epochs 3, 5 and 9.</source>
        <translation>学习率；在第 3、5、9 轮之后各除以 10。</translation>
    </message>
    <message>
        <source>Retained samples in one step.</source>
        <translation>每一步使用的保留样本数。</translation>
    </message>
    <message>
        <source>forget batch size</source>
        <translation>遗忘批次大小</translation>
    </message>
    <message>
        <source>Forget samples in one step.</source>
        <translation>每一步使用的遗忘样本数。</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>Weight of the divergence from the teacher on retained samples.</source>
        <translation>保留样本上与教师之间的散度的权重。</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>Weight of the cross-entropy on retained samples.</source>
        <translation>保留样本上的交叉熵的权重。</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature of the softmaxes in the divergence.</source>
        <translation>散度中各 softmax 的温度。</translation>
    </message>
    <message>
        <source>SalUn</source>
        <translation>SalUn</translation>
    </message>
    <message>
        <source>Trains on random labels, but moves only the parameters on which the forget loss depends most.</source>
        <translation>用随机标签训练，但只更新对遗忘损失影响最大的参数。</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of the parameters that may move: those of largest forget gradient.</source>
        <translation>允许更新的参数的占比：即遗忘梯度最大的那些参数。</translation>
    </message>
    <message>
        <source>Selective synaptic dampening</source>
        <translation>选择性突触抑制</translation>
    </message>
    <message>
        <source>Shrinks, once and without training, the parameters that matter more to the forget samples than to all.</source>
        <translation>无需训练，一次性缩小对遗忘样本比对全部样本更重要的参数。</translation>
    </message>
    <message>
        <source>How many times its importance a parameter&apos;s forget importance must be for it to be dampened.</source>
        <translation>参数对遗忘样本的重要性超过其对全部样本的重要性的多少倍时，才会被抑制。</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>What importance over forget importance is multiplied by to give the factor of dampening.</source>
        <translation>将对全部样本的重要性与对遗忘样本的重要性之比乘以此值，即得抑制系数。</translation>
    </message>
    <message>
        <source>Samples whose mean gradient is squared; 1 gives the Fisher information itself.</source>
        <translation>先求平均梯度再平方的样本数；取 1 时即为 Fisher 信息本身。</translation>
    </message>
    <message>
        <source>Bad teacher</source>
        <translation>坏教师</translation>
    </message>
    <message>
        <source>Learns the forget samples from a teacher that knows nothing, the retained ones from the original model.</source>
        <translation>遗忘样本向一无所知的教师学习，保留样本向原始模型学习。</translation>
    </message>
    <message>
        <source>Learning rate of Adam.</source>
        <translation>Adam 的学习率。</translation>
    </message>
    <message>
        <source>retain share</source>
        <translation>保留样本占比</translation>
    </message>
    <message>
        <source>Share of the retained samples that are looked at.</source>
        <translation>使用的保留样本所占的比例。</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline FT</source>
        <translation>arXiv 1911.04933；2310.12508，基线 FT</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline RL</source>
        <translation>arXiv 1911.04933；2310.12508，基线 RL</translation>
    </message>
    <message>
        <source>arXiv 2109.13398; 2310.12508, baseline GA</source>
        <translation>arXiv 2109.13398；2310.12508，基线 GA</translation>
    </message>
    <message>
        <source>exact unlearning, the baseline of arXiv 1912.03817</source>
        <translation>精确遗忘，arXiv 1912.03817 的基线</translation>
    </message>
    <message>
        <source>a variant of arXiv 2312.04095, the workbench&apos;s own</source>
        <translation>arXiv 2312.04095 的一种变体，本工作台自有</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;figures…</source>
        <translation>保存数据(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Class removal: the first 5 classes of Tiny ImageNet from a ResNet-18</source>
        <translation>类别移除：从 ResNet-18 中移除 Tiny ImageNet 的前 5 个类别</translation>
    </message>
    <message>
        <source>No published figures of this experiment are quoted here.</source>
        <translation>此处未引用该实验的任何已发表数值。</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original retained accuracy; the published code takes the epoch that left them.</source>
        <translation>结果取保留准确率与原始值相差不超过 5 个百分点的最后一轮；公开发布的代码则取首次超出此范围的那一轮。</translation>
    </message>
    <message>
        <source>Second moments are made without augmentation, so that the forget samples&apos; moment can be subtracted exactly; the published code augments the full set. A layer of stride 2 is described by the patches that it sees, not by those of stride 1.</source>
        <translation>计算二阶矩时不做数据增强，因此可以精确减去遗忘样本的二阶矩；公开发布的代码对完整集合做数据增强。步幅为 2 的层以其实际看到的图像块描述，而不是以步幅为 1 的图像块描述。</translation>
    </message>
    <message>
        <source>Stop rules read one half of the test images and errors are of the other half; the published code evaluates one half alone.</source>
        <translation>停止规则读取一半的测试图像，误差基于另一半；公开发布的代码只评估其中一半。</translation>
    </message>
    <message>
        <source>Retrained models differ in their seed (initialisation, order, augmentation).</source>
        <translation>重新训练的各模型的随机种子不同（初始化、样本顺序、数据增强）。</translation>
    </message>
    <message>
        <source>The paper&apos;s four experiments in small: 10,000 images of Fashion-MNIST, SmallCNN and MLP</source>
        <translation>论文的四个实验的缩小版：Fashion-MNIST 的 10,000 张图像，SmallCNN 和 MLP</translation>
    </message>
    <message>
        <source>Incremental removal: 4 requests of 100 training images of each class of CIFAR-10 from a SmallVGG</source>
        <translation>增量移除：分 4 个请求从 SmallVGG 中移除 CIFAR-10 每个类别的 100 张训练图像</translation>
    </message>
    <message>
        <source>Each request&apos;s moment is made with the original weights, so that subtraction stays exact; the published code takes the moved ones. The stop rule and the errors are of all samples forgotten so far.</source>
        <translation>每个请求的二阶矩都用原始权重计算，因此减法始终精确；公开发布的代码使用更新后的权重。停止规则和误差基于至今遗忘的全部样本。</translation>
    </message>
    <message>
        <source>Label repair: labels of CIFAR-10 swapped in 5 pairs of classes, 100, 500 and 1,000 a class, in a SmallVGG</source>
        <translation>标签修复：SmallVGG 中 CIFAR-10 的 5 对类别的标签被交换，每个类别 100、500 和 1,000 个</translation>
    </message>
    <message>
        <source>The forget set is that of the mislabelled samples, and forget errors are of their wrong labels: a repaired model errs on them. Retrained models are trained without these samples.</source>
        <translation>遗忘集由标签错误的样本组成，遗忘误差针对其错误标签：修复后的模型在这些标签上会出错。重新训练的模型不使用这些样本。</translation>
    </message>
    <message>
        <source>The samples that it steps on are not augmented, and no small scale matrices are trained inside the protected space; the published code does both.</source>
        <translation>执行更新步所用的样本不做数据增强，也不在受保护空间内训练小的缩放矩阵；公开发布的代码两者都做。</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original validation accuracy.</source>
        <translation>结果取验证准确率与原始值相差不超过 5 个百分点的最后一轮。</translation>
    </message>
    <message>
        <source>The stop rule reads one half of the test images and errors are of the other half; the published code stops on the full 10,000 test images.</source>
        <translation>停止规则读取一半的测试图像，误差基于另一半；公开发布的代码以全部 10,000 张测试图像判断是否停止。</translation>
    </message>
    <message>
        <source>Sample removal: the first 500 training images of class 0 of CIFAR-10 from an AllCNN</source>
        <translation>样本移除：从 AllCNN 中移除 CIFAR-10 类别 0 的前 500 张训练图像</translation>
    </message>
    <message>
        <source>arXiv 2312.04095, AllCNN, CIFAR-10, 500 samples of class 0</source>
        <translation>arXiv 2312.04095，AllCNN，CIFAR-10，类别 0 的 500 个样本</translation>
    </message>
    <message>
        <source>A miniature of the paper&apos;s experiment: data, model and training are its own, and so are settings such as gamma or the stop rule. Nothing published compares with it.</source>
        <translation>论文实验的缩小复现：数据、模型和训练都是自己的，gamma 和停止规则等设置也是。没有可与之比较的已发表结果。</translation>
    </message>
    <message>
        <source>The published AUC, 0.534, is not that of a member/non-member ROC: a classifier trained on 50 full and 50 retrained models separates the unlearned model&apos;s outputs from a retrained model&apos;s on the same forget samples, and the area is that of precision-recall. It does not compare with the column&apos;s other values.</source>
        <translation>已发表的 AUC（0.534）不是成员/非成员的 ROC：一个在 50 个完整模型和 50 个重新训练的模型上训练的分类器，在相同的遗忘样本上区分遗忘后的模型与重新训练的模型的输出，其面积为精确率-召回率曲线下面积。它与该列的其他数值不可比较。</translation>
    </message>
    <message>
        <source>Test errors count the test images of the forgotten classes, which a model without these classes can only get wrong.</source>
        <translation>测试误差包含被遗忘类别的测试图像，未学过这些类别的模型必然会将其分错。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>遗忘误差</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>测试误差</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>保留误差</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>复现方法</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, the first command runs again what can be run again and compares the final errors; each of the others runs one plan. Figures are the same for the same seed, number of threads, device and versions.</source>
        <translation>以 FOLDER 表示本报告所在的文件夹：第一条命令会重新运行所有可重新运行的内容并比较最终误差；其余每条命令各运行一个方案。随机种子、线程数、设备和版本都相同时，所得数值也相同。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>运行比较</translation>
    </message>
    <message>
        <source>Unlearning report: %1</source>
        <translation>遗忘学习报告：%1</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>删除请求</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>评价指标</translation>
    </message>
    <message>
        <source>Figures of every epoch</source>
        <translation>各轮次的数据</translation>
    </message>
    <message numerus="yes">
        <source>%n training sample(s)</source>
        <translation>
            <numerusform>%n 个训练样本</numerusform>
        </translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 of %4 by the method %5.</source>
        <translation>%1（%2）的任务是采用“%5”方法遗忘 %4 中的 %3。</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 by the method %5.</source>
        <translation>%1（%2）的任务是采用“%5”方法遗忘 %3。</translation>
    </message>
    <message numerus="yes">
        <source>It is still running, after %n epoch(s).</source>
        <translation>
            <numerusform>该运行仍在进行，已执行 %n 轮。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finished after %n epoch(s).</source>
        <translation>
            <numerusform>该运行在 %n 轮后完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n epoch(s).</source>
        <translation>
            <numerusform>该运行在 %n 轮后被停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed after %n epoch(s).</source>
        <translation>
            <numerusform>该运行在 %n 轮后失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was interrupted after %n epoch(s).</source>
        <translation>
            <numerusform>该运行在 %n 轮后中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is epoch %1.</source>
        <translation>结果取自第 %1 轮。</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>耗时 %1 秒。</translation>
    </message>
    <message>
        <source>%1 went from %2 % to %3 %.</source>
        <translation>%1从 %2% 变为 %3%。</translation>
    </message>
    <message>
        <source>%1 is %2 %.</source>
        <translation>%1为 %2%。</translation>
    </message>
    <message>
        <source>The retrained model has %1 %.</source>
        <translation>重新训练的模型的对应误差为 %1%。</translation>
    </message>
    <message>
        <source>Retrained models have %1 %.</source>
        <translation>重新训练的各模型的对应误差（%）为 %1。</translation>
    </message>
    <message>
        <source>On the retrained model it is %1.</source>
        <translation>在重新训练的模型上为 %1。</translation>
    </message>
    <message>
        <source>On retrained models it is %1.</source>
        <translation>在重新训练的各模型上为 %1。</translation>
    </message>
    <message>
        <source>%1 runs are compared, %2 of them finished: %3.</source>
        <translation>共比较 %1 次运行，其中 %2 次已完成：%3。</translation>
    </message>
    <message>
        <source>%1, %2 (%3), came closest to the forget error of retrained models: %4 % against %5 %.</source>
        <translation>%1（%2）采用“%3”方法，其遗忘误差最接近重新训练的模型，两者的误差（%）分别为 %4 与 %5。</translation>
    </message>
    <message>
        <source>The lowest test error has %1, %2 (%3): %4 %.</source>
        <translation>%1（%2）采用“%3”方法，其测试误差最低，为 %4%。</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run or attack, model</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Error, percent</source>
        <translation>误差（%）</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>选定轮次</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test, retrained</source>
        <translation>测试，重新训练</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Forget, retrained</source>
        <translation>遗忘，重新训练</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Retain, retrained</source>
        <translation>保留，重新训练</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>%1 of all runs after each epoch, of the samples that were looked at.</source>
        <translation>所有运行每轮之后的%1，基于参与评估的样本。</translation>
    </message>
    <message>
        <source>Distance of the forget error from the retrained models&apos;, points</source>
        <translation>遗忘误差与重训练模型的距离（百分点）</translation>
    </message>
    <message>
        <source>Test error, percent</source>
        <translation>测试误差（%）</translation>
    </message>
    <message>
        <source>What forgetting costs: test error against the distance of the forget error from that of the retrained models. Nearer to the lower left corner is better.</source>
        <translation>遗忘的代价：测试误差与“遗忘误差到重新训练的模型的距离”的关系图。越靠近左下角越好。</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Seconds of each run, all phases together.</source>
        <translation>每次运行的时间（秒），所有阶段合计。</translation>
    </message>
    <message>
        <source>Seconds by phase.</source>
        <translation>各阶段的时间（秒）。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>To be read with care</source>
        <translation>解读时请注意</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>modified entropy</source>
        <translation>修正熵</translation>
    </message>
    <message>
        <source>correctness</source>
        <translation>正确性</translation>
    </message>
    <message>
        <source>logit gap</source>
        <translation>logit 间隔</translation>
    </message>
    <message>
        <source>support-vector classifier</source>
        <translation>支持向量分类器</translation>
    </message>
    <message>
        <source>second moments</source>
        <translation>二阶矩</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>各步</translation>
    </message>
    <message>
        <source>evaluation after epochs</source>
        <translation>各轮评估</translation>
    </message>
    <message>
        <source>final evaluation</source>
        <translation>最终评估</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>遗忘集</translation>
    </message>
    <message>
        <source>retain set</source>
        <translation>保留集</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>lowest third of the forget set</source>
        <translation>遗忘集中最低的三分之一</translation>
    </message>
    <message>
        <source>middle third of the forget set</source>
        <translation>遗忘集中居中的三分之一</translation>
    </message>
    <message>
        <source>highest third of the forget set</source>
        <translation>遗忘集中最高的三分之一</translation>
    </message>
    <message>
        <source>Tug of war</source>
        <translation>拔河指标（ToW）</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>最坏情况隐私得分</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>输出距离</translation>
    </message>
    <message>
        <source>Divergence of outputs</source>
        <translation>输出散度</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Linear centred kernel alignment</source>
        <translation>线性中心核对齐（CKA）</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>误差（%）</translation>
    </message>
    <message>
        <source>Mean entropy, nats</source>
        <translation>平均熵（nat）</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>线性探针恢复率</translation>
    </message>
    <message>
        <source>Relearn epochs</source>
        <translation>重新学习轮数</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>遗忘质量</translation>
    </message>
    <message>
        <source>Error of a stratum, %</source>
        <translation>分层误差（%）</translation>
    </message>
    <message>
        <source>Retained samples at more risk</source>
        <translation>风险升高的保留样本</translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation>AUC（%1）</translation>
    </message>
    <message>
        <source>TPR at 1 % FPR, %1</source>
        <translation>FPR = 1% 时的 TPR（%1）</translation>
    </message>
    <message>
        <source>AUC of the change, %1</source>
        <translation>变化量的 AUC（%1）</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>unlearned</source>
        <translation>遗忘后</translation>
    </message>
    <message>
        <source>retrained-%1</source>
        <translation>重新训练 %1</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>表 %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>图 %1. %2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>runs</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>All settings of the run&apos;s plan, by their place in it.</source>
        <translation>此次运行的方案中的所有设置，以其在方案中的位置标示。</translation>
    </message>
    <message>
        <source>Settings that are the same in all runs, by their place in the plan.</source>
        <translation>所有运行中均相同的设置，以其在方案中的位置标示。</translation>
    </message>
    <message>
        <source>Settings that differ: each value, and the runs that have it.</source>
        <translation>各不相同的设置：每个取值以及采用它的运行。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The runs.</source>
        <translation>各次运行。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>What came of each run, beside the models retrained without what it was to forget (mean and sample standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack.</source>
        <translation>各次运行的结果，与不含其要遗忘的样本重新训练的模型并列（对各随机种子取均值和样本标准差）。误差以百分数表示，基于完整集合；AUC 为置信度攻击的 AUC。</translation>
    </message>
    <message>
        <source>Retrained models</source>
        <translation>重新训练的模型数</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>The deletion requests. Selectors as in a plan: a class and how many of it, ranges, samples by their index in the training split, or a file of them.</source>
        <translation>各删除请求。选取项的写法与方案中相同：类别及其样本数、区间、以训练集中的索引指定的样本，或列出样本的文件。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>选取项</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>保留样本</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>After run</source>
        <translation>前序运行</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>彻底清除时间</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>保留漂移</translation>
    </message>
    <message>
        <source>Final errors of all models, in percent of whole sets: the test part of the test split, the samples to be forgotten, the retained ones.</source>
        <translation>所有模型的最终误差，以百分数表示，基于完整集合：测试集中用于测试的部分、要遗忘的样本、保留样本。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>of</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>high</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>TPR at 1 %</source>
        <translation>TPR@1%</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>对照模型</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What the runs were made with.</source>
        <translation>各次运行所用的环境。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>SHA-256 of contents: the weights that a run began with, the data, the numbers of the samples to be forgotten.</source>
        <translation>各项内容的 SHA-256：运行起始时的权重、数据、要遗忘的样本的编号。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Figures after each epoch, which the curves show: errors in percent of the samples that were looked at, loss in nats. Epoch 0 is the model that the run began with.</source>
        <translation>每轮之后的数值，即曲线所示的数据：误差为参与评估的样本中的百分比，损失以 nat 为单位。第 0 轮是运行起始时的模型。</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>输出变化</translation>
    </message>
    <message>
        <source>Step s</source>
        <translation>各步时间（秒）</translation>
    </message>
    <message>
        <source>Evaluation s</source>
        <translation>评估时间（秒）</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1: no model retrained without the forget set stands beside it. How much a model that never saw the samples errs on them is not known, and neither is how much should be forgotten.</source>
        <translation>%1：没有不含遗忘集重新训练的模型可供对照。从未见过这些样本的模型在其上的误差是多少尚不可知，应当遗忘到何种程度也就不可知。</translation>
    </message>
    <message>
        <source>%1: a single retrained model. How far retraining with other seeds spreads is not known.</source>
        <translation>%1：只有一个重新训练的模型。用其他随机种子重新训练时，结果的离散程度未知。</translation>
    </message>
    <message>
        <source>%1: a single seed. Figures have no spread, and differences to other runs may be chance.</source>
        <translation>%1：只有一个随机种子。数值没有离散程度可言，与其他运行的差异可能出于偶然。</translation>
    </message>
    <message>
        <source>All runs unlearn the same samples from the same model: their spread is that of unlearning. How far training with other seeds would move the figures is not known.</source>
        <translation>所有运行都是从同一模型中遗忘相同的样本：其离散程度仅来自遗忘学习。用其他随机种子训练会使数值变动多少，尚不可知。</translation>
    </message>
    <message>
        <source>%1: the curves&apos; retain error is of a sample of the retain set. Final errors are of all of it.</source>
        <translation>%1：曲线中的保留误差只基于保留集的一部分样本。最终误差基于整个保留集。</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images.</source>
        <translation>%1：谱仅由一部分训练图像计算得出。</translation>
    </message>
    <message>
        <source>%1: the curves were measured in bfloat16. Final figures are in float32.</source>
        <translation>%1：曲线以 bfloat16 测得。最终数值以 float32 计算。</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;match&quot; read the retrained model&apos;s forget error. That the run came close to it is how its epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止规则“match”读取了重新训练的模型的遗忘误差。运行与之接近，正是因为轮次按此选定，其本身不能说明任何问题。</translation>
    </message>
    <message>
        <source>%1: %2, not finished. Figures may be missing, and are of the epochs that were reached.</source>
        <translation>%1：%2，未完成。数值可能有缺失，且只对应已到达的轮次。</translation>
    </message>
    <message>
        <source>%1: purged. What told of the forgotten samples is gone, and it can not be reproduced.</source>
        <translation>%1：已彻底清除。与被遗忘样本有关的信息已不复存在，因此无法复现。</translation>
    </message>
    <message>
        <source>%1: the stored plan can not be read by this version.</source>
        <translation>%1：此版本无法读取所存储的方案。</translation>
    </message>
    <message>
        <source>The runs are of different models: their figures can not simply be compared.</source>
        <translation>各次运行的模型不同：其数值不能直接比较。</translation>
    </message>
    <message>
        <source>The runs are of different data: their figures can not simply be compared.</source>
        <translation>各次运行的数据不同：其数值不能直接比较。</translation>
    </message>
    <message>
        <source>The runs are of different forget sets: their figures can not simply be compared.</source>
        <translation>各次运行的遗忘集不同：其数值不能直接比较。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>Unlearning report: %n run(s)</source>
        <translation>
            <numerusform>遗忘学习报告：%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>method, number of runs</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>which of them</comment>
        <translation>样本</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>要遗忘的样本</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <comment>name and number</comment>
        <translation>%1（类别 %2）</translation>
    </message>
    <message>
        <source>%1 other classes</source>
        <translation>其他 %1 个类别</translation>
    </message>
    <message>
        <source>Samples to be forgotten, by class.</source>
        <translation>各类别中要遗忘的样本数。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1: samples to be forgotten, by class.</source>
        <translation>%1：各类别中要遗忘的样本数。</translation>
    </message>
    <message>
        <source>Figures of merit of models beside each other. Over retrained models: mean and sample standard deviation over all that the model is set beside. Among retrained models: likewise over each pair of them, the floor that the others are read against, where it was measured.</source>
        <translation>模型相互对照的评价指标。与重新训练的模型之间：该模型与作为其对照的所有模型逐一相比，所得数值的均值和样本标准差。重新训练的模型彼此之间：对这些模型两两相比所得的数值作同样统计；若已测得，即为解读其他数值时的参照底线。</translation>
    </message>
    <message>
        <source>over retrained models</source>
        <translation>与重新训练的模型之间</translation>
    </message>
    <message>
        <source>among retrained models</source>
        <translation>重新训练的模型彼此之间</translation>
    </message>
    <message>
        <source>%1: k = %2 of %3</source>
        <translation>%1：k = %2（共 %3）</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: k, where the core gradient space ends. Layers %2 to %3 of %4.</source>
        <translation>%1：各层输入的二阶矩的特征值，按降序排列，略去零值。点线：k，即核心梯度空间的边界。第 %2 至 %3 层，共 %4 层。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Eigenvalues, a line a group</source>
        <translation>特征值，每组一条线</translation>
    </message>
    <message>
        <source>k</source>
        <comment>directions protected</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;crossing&quot; read the forget error. That it came close to the error on samples that were never seen is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止规则“crossing”读取了遗忘误差。遗忘误差接近从未见过的样本上的误差，正是因为轮次按此选定，其本身不能说明任何问题。</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;retain-drop&quot; read the retain error. That it rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止规则“retain-drop”读取了保留误差。保留误差没有继续上升，正是因为轮次按此选定，其本身不能说明任何问题。</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;test-drop&quot; read the error on the validation part of the test split. That the error on the other part, the test error, rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止规则“test-drop”读取了测试集中用于验证的部分的误差。另一部分的误差（即测试误差）没有继续上升，正是因为轮次按此选定，其本身不能说明任何问题。</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;drift&quot; read the layers&apos; retain drift. That it stayed below its budget is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止规则“drift”读取了各层的保留漂移。保留漂移始终低于预算，正是因为轮次按此选定，其本身不能说明任何问题。</translation>
    </message>
    <message>
        <source>The confidence attack tells forgotten from unseen samples with an AUC of %1 (95 % interval %2 to %3; %4 is no better than guessing).</source>
        <translation>置信度攻击区分被遗忘样本与未见样本的 AUC 为 %1（95% 区间为 %2 至 %3；%4 相当于随机猜测）。</translation>
    </message>
    <message>
        <source>Membership inference: area under the ROC curve of telling forgotten samples from test samples of the same classes, or what else the plan&apos;s membership names, with 95 % bootstrap interval (%1: no better than guessing), and true-positive rates at 1 % and %2 % false positives, where there are enough samples for them. Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>成员推断：区分被遗忘样本与相同类别的测试样本（或方案的 membership 另行指定的样本）的 ROC 曲线下面积，附 95% 自助法区间（%1：相当于随机猜测）；样本足够时，还给出假阳性率为 1% 和 %2% 时的真阳性率。重新训练：不含这些样本重新训练的模型的相应数值（对各随机种子取均值和样本标准差）。</translation>
    </message>
    <message>
        <source>TPR at %1 %</source>
        <translation>TPR@%1%</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>正样本</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>Membership inference with shadow models, made after the runs: area under the ROC curve with 95 % bootstrap interval (%1: no better than guessing), and the true-positive rate at 1 % false positives. Beside retrained: average precision of telling the model&apos;s answers to the forgotten samples from those of retrained models, which is no area under a ROC curve (%1: alike). Positives and negatives are named as in the plan.</source>
        <translation>使用影子模型的成员推断，在运行之后进行：ROC 曲线下面积，附 95% 自助法区间（%1：相当于随机猜测），以及假阳性率为 1% 时的真阳性率。对照重新训练：将该模型对被遗忘样本的输出与重新训练的模型的输出区分开的平均精确率，它不是 ROC 曲线下面积（%1：二者无差别）。正样本和负样本的名称与方案中一致。</translation>
    </message>
    <message>
        <source>Shadow models</source>
        <translation>影子模型数</translation>
    </message>
    <message>
        <source>beside retrained</source>
        <translation>对照重新训练</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>%1, retrained</source>
        <comment>runs</comment>
        <translation>%1，重新训练</translation>
    </message>
    <message>
        <source>Dashed: final errors of the retrained models, of whole sets; their mean and, as a band, one standard deviation over seeds to either side.</source>
        <translation>虚线：重新训练的模型在完整集合上的最终误差；给出其均值，并以带状区域表示各随机种子间上下各一个标准差的范围。</translation>
    </message>
    <message>
        <source>%1: errors after each epoch, of the samples that were looked at.</source>
        <translation>%1：每轮之后的误差，基于参与评估的样本。</translation>
    </message>
    <message>
        <source>AUC of each attack on each model, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>各攻击在各模型上的 AUC，附 95% 自助法区间。点线：%1，相当于随机猜测。</translation>
    </message>
    <message>
        <source>AUC of the confidence attack on the unlearned and the retrained models, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>置信度攻击在遗忘后的模型和重新训练的模型上的 AUC，附 95% 自助法区间。点线：%1，相当于随机猜测。</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>样本 %1，%2</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because their data could not be read.</source>
        <translation>%1：没有要遗忘的样本的图片，因为无法读取其数据。</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because the data are not those that the log tells of.</source>
        <translation>%1：没有要遗忘的样本的图片，因为数据与日志中所记录的不同。</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because what earlier requests forgot is no longer known.</source>
        <translation>%1：没有要遗忘的样本的图片，因为先前各请求所遗忘的样本已不可知。</translation>
    </message>
    <message>
        <source>%1: pictures of %2 of the %3 samples to be forgotten, with their numbers in the training split.</source>
        <translation>%1：%3 个要遗忘的样本中 %2 个的图片，附其在训练集中的编号。</translation>
    </message>
    <message>
        <source>The pictures are copies of samples that were to be deleted: where these must not be kept, this report must not be, either.</source>
        <translation>这些图片是应予删除的样本的副本：在不得保留这些样本的情况下，也不得保留本报告。</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>RMIA（离线）</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>LiRA（离线）</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>classifier on shadow models</source>
        <translation>基于影子模型的分类器</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>谱漂移</translation>
    </message>
    <message>
        <source>Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>重新训练：不含这些样本重新训练的模型的相应数值（对各随机种子取均值和样本标准差）。</translation>
    </message>
    <message>
        <source>preparation of the steps</source>
        <translation>各步的准备</translation>
    </message>
    <message>
        <source>Attacks with shadow models can be made, and made anew, at any time: a comparison of this report with the log names those of this table that are not there any more or have other figures, and none that were added since.</source>
        <translation>影子模型攻击可以随时进行，也可以随时重新进行：将本报告与日志比较时，会指出此表中已不存在或数值不同的攻击，但不会指出此后新增的攻击。</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, each command runs one plan. There are no final errors to compare with.</source>
        <translation>以 FOLDER 表示本报告所在的文件夹：每条命令各运行一个方案。没有可供比较的最终误差。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>runs, what a figure shows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>假阳性率</translation>
    </message>
    <message>
        <source>True-positive rate</source>
        <translation>真阳性率</translation>
    </message>
    <message>
        <source>No better than guessing</source>
        <translation>相当于随机猜测</translation>
    </message>
    <message>
        <source>Retrained models: their mean and, as a band, the lowest and the highest of them.</source>
        <translation>重新训练的模型：给出其均值，并以带状区域表示其最低值至最高值的范围。</translation>
    </message>
    <message>
        <source>%1: ROC of an attack on each model (%2): how many of the samples that it looks for it finds, at how many false alarms.</source>
        <translation>%1：攻击在各模型上的 ROC（%2）：在不同的误报率下，攻击能找出多少它要找的样本。</translation>
    </message>
    <message>
        <source>%1: the same ROC (%2) on logarithmic axes, which show what it finds with few false alarms.</source>
        <translation>%1：同一 ROC（%2），采用对数坐标轴，可显示误报极少时能找出多少样本。</translation>
    </message>
    <message>
        <source>ROC curves are shown of up to %1 runs. For the %2 of this report the areas under them (AUC) stand alone; the curves are in the rows of the log that come with it.</source>
        <translation>运行不超过 %1 次时才显示 ROC 曲线。本报告有 %2 次运行，因此只给出曲线下面积（AUC）；曲线数据保存在随报告附带的日志行中。</translation>
    </message>
    <message>
        <source>Scores of attacks</source>
        <translation>攻击的得分</translation>
    </message>
    <message>
        <source>By its file, the retrained model was trained in %1 s.</source>
        <translation>据模型文件记载，重新训练的模型的训练耗时 %1 秒。</translation>
    </message>
    <message>
        <source>By their files, the retrained models were trained in %1 s.</source>
        <translation>据各模型文件记载，重新训练的各模型的训练耗时 %1 秒。</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, mean and median</comment>
        <translation>%1 %2 和 %3</translation>
    </message>
    <message>
        <source>%1 (mean of %4) %2 and %3</source>
        <comment>models, mean, median, number of models</comment>
        <translation>%1（%4 个模型的均值）%2 和 %3</translation>
    </message>
    <message>
        <source>Entropy of an answer (nats)</source>
        <translation>输出的熵（nat）</translation>
    </message>
    <message>
        <source>Share of the forget samples (%)</source>
        <translation>占遗忘样本的比例（%）</translation>
    </message>
    <message>
        <source>%1: entropy of each model&apos;s answers to the forget samples (%2), in percent of them: the lower, the surer. The leftmost step holds all below %3 nats. Mean and median in nats: %4.</source>
        <translation>%1：各模型对遗忘样本（%2 个）的输出的熵，以占这些样本的百分比表示：熵越低，模型的把握越大。最左侧的台阶包含所有低于 %3 nat 的样本。均值和中位数（nat）：%4。</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <comment>model</comment>
        <translation>预测类别（%1）</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2). Rows: class by the model %3; columns: by the model %4. They agree on %5 %. Classes that neither of them predicts are left out.</source>
        <translation>%1：遗忘样本（%2 个）的预测类别。行：模型“%3”预测的类别；列：模型“%4”预测的类别。二者在 %5% 的样本上一致。略去两个模型均未预测的类别。</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2) by the models %3 and %4, which agree on %5 %. Of %6 pairs of classes the %7 with the most samples, together %8 %; all of them are in the rows of the log that come with this report.</source>
        <translation>%1：模型“%3”和“%4”对遗忘样本（%2 个）预测的类别，二者在 %5% 的样本上一致。在 %6 个类别对中列出样本最多的 %7 个，合计占 %8%；全部类别对保存在随报告附带的日志行中。</translation>
    </message>
    <message>
        <source>Entropies of answers and predicted classes are shown of up to %1 runs; those of this report&apos;s are in the rows of the log that come with it.</source>
        <translation>运行不超过 %1 次时才显示输出的熵和预测类别；本报告各次运行的熵和预测类别保存在随报告附带的日志行中。</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the models&apos; files say it, on whatever machine that was.</source>
        <translation>点线：重新训练的模型的训练时间，据模型文件记载为 %1 秒，不论当时使用的是哪台机器。</translation>
    </message>
    <message>
        <source>Positives: %1</source>
        <translation>正样本：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n forget sample(s)</source>
        <translation>
            <numerusform>%n 个遗忘样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s) of the same classes</source>
        <translation>
            <numerusform>%n 个相同类别的保留样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of the same classes</source>
        <translation>
            <numerusform>%n 个相同类别的测试样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of all classes</source>
        <translation>
            <numerusform>%n 个所有类别的测试样本</numerusform>
        </translation>
    </message>
    <message>
        <source>Negatives: %1</source>
        <translation>负样本：%1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Samples, percent</source>
        <translation>样本（%）</translation>
    </message>
    <message>
        <source>Infinite scores, where there are any, are in the outer bins.</source>
        <translation>若有无穷大的得分，则计入两端的分箱。</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>得分下限</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>得分上限</translation>
    </message>
    <message>
        <source>Positives, %</source>
        <translation>正样本（%）</translation>
    </message>
    <message>
        <source>Negatives, %</source>
        <translation>负样本（%）</translation>
    </message>
    <message>
        <source>Distributions of an attack&apos;s scores are shown of up to %1 runs. Those of the %2 of this report are in the rows of the log that come with it.</source>
        <translation>运行不超过 %1 次时才显示攻击得分的分布。本报告 %2 次运行的分布保存在随报告附带的日志行中。</translation>
    </message>
    <message>
        <source>training (%1)</source>
        <comment>model</comment>
        <translation>训练（%1）</translation>
    </message>
    <message>
        <source>training (%1, on %2)</source>
        <comment>model, device</comment>
        <translation>训练（%1，在 %2 上）</translation>
    </message>
    <message>
        <source>Seconds by phase. Those of a training are as the model&apos;s file says them.</source>
        <translation>各阶段的时间（秒）。训练的时间取自模型文件的记载。</translation>
    </message>
    <message>
        <source>The files of %1 of %2 retrained models say how long the training took: %3 s.</source>
        <translation>重新训练的 %2 个模型中，有 %1 个的文件记载了训练耗时：%3 秒。</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the files of %2 of %3 models say it, on whatever machine that was.</source>
        <translation>点线：重新训练的模型的训练时间，据 %3 个模型中 %2 个的文件记载为 %1 秒，不论当时使用的是哪台机器。</translation>
    </message>
    <message>
        <source>%1: scores of an attack on each model (%2): what share of its positives (dashed) and of its negatives (line over a pale area) lies in each of %3 bins of equal width between the model&apos;s least and largest finite score. The bins of each model have a width of their own, so that heights can only be compared within a panel. Higher scores are more like those of training samples; the less the two distributions differ, the less the attack can tell. %4. %5.</source>
        <translation>%1：攻击在各模型上的得分（%2）：将该模型的最低有限得分到最高有限得分之间分为 %3 个等宽的分箱，显示落在每个分箱内的正样本占比（虚线）和负样本占比（浅色区域上方的线）。各模型的分箱宽度各不相同，因此高度只能在同一子图内比较。得分越高，越接近训练样本的得分；两个分布的差异越小，攻击能分辨的就越少。%4。%5。</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>Features of the models</source>
        <translation>各模型的特征</translation>
    </message>
    <message>
        <source>Measured after the runs</source>
        <translation>运行之后的测量</translation>
    </message>
    <message>
        <source>Figures of every layer</source>
        <translation>各层的数据</translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s)</source>
        <translation>
            <numerusform>%n 个保留样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s)</source>
        <translation>
            <numerusform>%n 个测试样本</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned beside retrained</source>
        <translation>遗忘后对照重新训练</translation>
    </message>
    <message>
        <source>Unlearned beside original</source>
        <translation>遗忘后对照原始</translation>
    </message>
    <message>
        <source>Retrained beside each other</source>
        <translation>重新训练彼此对照</translation>
    </message>
    <message>
        <source>Retrained beside original</source>
        <translation>重新训练对照原始</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The table of the layers&apos; figures has their names.</source>
        <translation>各层的名称见各层数据表。</translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>层：%1。</translation>
    </message>
    <message>
        <source>Layer, from input to output</source>
        <translation>层（从输入到输出）</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>恢复率</translation>
    </message>
    <message>
        <source>%1: linear-probe recovery, layer by layer: for what share of the samples (%2) a linear classifier of what the layer is given tells the label. Measured after the run: %3.</source>
        <translation>%1：各层的线性探针恢复率：以该层的输入为特征的线性分类器能判断出标签的样本（%2）占比。运行之后测量：%3。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐度</translation>
    </message>
    <message>
        <source>%1: linear centred kernel alignment, layer by layer: how alike two models represent the same samples (%2), 1 being the same up to rotation and scale. Measured after the run: %3.</source>
        <translation>%1：各层的线性中心核对齐：两个模型对相同样本（%2）的表示有多相似，仅相差旋转和缩放时为 1。运行之后测量：%3。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, shares of two axes</comment>
        <translation>%1 %2 和 %3</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, placed by t-SNE so that samples with like features are neighbours (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1：各模型最后一层的输入，用 t-SNE 布置，使特征相似的样本彼此相邻（各子图中的样本相同：%2）。各子图有各自的坐标轴。运行之后生成：%3。</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, along its first two principal components (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1：各模型最后一层的输入，沿其前两个主成分显示（各子图中的样本相同：%2）。各子图有各自的坐标轴。运行之后生成：%3。</translation>
    </message>
    <message>
        <source>Places in t-SNE have no unit.</source>
        <translation>t-SNE 中的位置没有单位。</translation>
    </message>
    <message>
        <source>Shares of the variance along the first and the second one, %: %1.</source>
        <translation>第一和第二主成分方向上的方差占比（%）：%1。</translation>
    </message>
    <message>
        <source>did not come back</source>
        <comment>the loss, while relearning</comment>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>epochs, models that came back, all models</comment>
        <translation>%1（%3 个中的 %2 个）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>forget and retain set</source>
        <translation>遗忘集和保留集</translation>
    </message>
    <message>
        <source>forget and test set</source>
        <translation>遗忘集和测试集</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two counts of samples</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>did not come back within %n epoch(s)</source>
        <comment>the loss, while relearning</comment>
        <translation>
            <numerusform>%n 轮内未恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that were measured after the runs had ended. Retrained: the same of the models retrained without the samples, with the same settings (mean and sample standard deviation over their seeds); of a figure beside a retrained model, over each pair of them: the floor that the others are read against. Epochs of relearning are of training on the samples that are named, until the forget loss is at most the original model&apos;s plus alpha. The column Settings has alpha and the most epochs; &apos;did not come back&apos; means that the loss was still higher after these. Figures of layers, and those that the final evaluation had of as many samples, have tables of their own.</source>
        <translation>运行结束之后测得的数值。重新训练：不含这些样本重新训练的模型以相同设置测得的相应数值（对各随机种子取均值和样本标准差）；若为对照重新训练的模型所得的数值，则对这些模型两两相比：即解读其他数值时的参照底线。重新学习轮数是在所列样本上训练，直到遗忘集上的损失不高于原始模型的损失加 alpha 的轮数。“设置”一列给出 alpha 和最多轮数；“未恢复”是指经过这些轮之后损失仍然更高。各层的数值，以及最终评估中基于同样多样本的数值，另有表格列出。</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of a figure</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>settings of a figure</comment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>at most %n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>最多 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1; momentum %2; batches of %3 samples; alpha %4 nats</source>
        <translation>学习率 %1；动量 %2；每批 %3 个样本；alpha %4 nat</translation>
    </message>
    <message numerus="yes">
        <source>by memorisation, %n shadow model(s)</source>
        <comment>thirds of the forget set</comment>
        <translation>
            <numerusform>按记忆程度，%n 个影子模型</numerusform>
        </translation>
    </message>
    <message>
        <source>by the original model&apos;s confidence margin</source>
        <comment>thirds of the forget set</comment>
        <translation>按原始模型的置信度间隔</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <comment>of an attack</comment>
        <translation>
            <numerusform>%n 个影子模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n epoch(s)</source>
        <comment>of relearning: the loss did not come back</comment>
        <translation>
            <numerusform>超过 %n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 epochs</source>
        <comment>of relearning</comment>
        <translation>%1 至 %2 轮</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>epochs of some models, those of others</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>not measured for retrained models</source>
        <comment>relearning</comment>
        <translation>未对重新训练的模型测量</translation>
    </message>
    <message>
        <source>relearning the forget samples, to the original model&apos;s loss plus %1 nats, took %2 (%3)</source>
        <translation>将遗忘样本重新学习到原模型损失加 %1 nats 用了 %2（%3）</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <comment>AUC</comment>
        <translation>%1（95% 区间为 %2 至 %3）</translation>
    </message>
    <message numerus="yes">
        <source>the attack %1 with %n shadow model(s) tells forgotten from unseen samples with an AUC of %2</source>
        <translation>
            <numerusform>使用 %n 个影子模型的攻击“%1”区分被遗忘样本与未见样本的 AUC 为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</source>
        <translation>
            <numerusform>在 %1 次使用影子模型的攻击中，使用 %n 个影子模型的“%2”区分被遗忘样本与未见样本的 AUC 最高，为 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the model of %2</source>
        <comment>an attack&apos;s AUC, a run</comment>
        <translation>%1（%2的模型）</translation>
    </message>
    <message>
        <source>%1 (not made on retrained models)</source>
        <comment>an attack&apos;s AUC</comment>
        <translation>%1（未对重新训练的模型进行）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Measured after the run: %1.</source>
        <translation>运行后测得：%1。</translation>
    </message>
    <message>
        <source>Measured after the runs: %1.</source>
        <translation>各次运行后测得：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n retrained model(s) the first is shown.</source>
        <translation>
            <numerusform>共有 %n 个重新训练的模型，此处显示第一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%n 次运行为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n retrained model(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%n 个重新训练的模型为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 on %n retrained model(s)</source>
        <comment>an attack&apos;s AUC, that on others</comment>
        <translation>
            <numerusform>%1，在 %n 个重新训练的模型上为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was branched from run %2 and is branched from it again, at the same epoch.</source>
        <translation>%1 由运行 %2 分支而来，将再次从其同一轮次分支。</translation>
    </message>
    <message>
        <source>%1 met a request after run %2 and is run again after it.</source>
        <translation>%1 执行的是接在运行 %2 之后的请求，将再次接在其后运行。</translation>
    </message>
    <message>
        <source>%1 was branched from run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 由运行 %2 分支而来，后者不在本报告中，缺少后者便无法复现。</translation>
    </message>
    <message>
        <source>%1 met a request after run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 执行的是接在运行 %2 之后的请求，后者不在本报告中，缺少后者便无法复现。</translation>
    </message>
    <message>
        <source>%1 was branched from run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 由运行 %2 分支而来：后者无法复现，因此它也无法复现。</translation>
    </message>
    <message>
        <source>%1 met a request after run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 执行的是接在运行 %2 之后的请求：后者无法复现，因此它也无法复现。</translation>
    </message>
    <message>
        <source>%1 was branched from run %2 at an epoch that can not be told any more, and can not be reproduced.</source>
        <translation>%1 由运行 %2 分支而来，但分支的轮次已无从得知，因此无法复现。</translation>
    </message>
    <message>
        <source>halves of the sample</source>
        <translation>两半样本</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the confidence attack, %2 (%3 to %4), lies below %5, the least expected of a model that never saw the forget samples (retrained: %6; %7 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>%1：过度遗忘。置信度攻击的 AUC 为 %2（%3 至 %4），低于 %5，即从未见过遗忘样本的模型预期的最低值（重新训练：%6；没有重新训练的模型时为 %7）。遗忘后的模型对这些样本的把握比这样的模型还低，这同样会暴露它们。</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the attack &quot;%2&quot; with %3 shadow models, %4 (%5 to %6), lies below %7, the least expected of a model that never saw the forget samples.</source>
        <translation>%1：过度遗忘。使用 %3 个影子模型的攻击“%2”的 AUC 为 %4（%5 至 %6），低于 %7，即从未见过遗忘样本的模型预期的最低值。</translation>
    </message>
    <message>
        <source>%1: a whole class is forgotten. Each shadow model saw about half of it, the unlearned model has none of it left: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on.</source>
        <translation>%1：整个类别被遗忘。每个影子模型都见过该类别约一半的样本，而遗忘后的模型中已丝毫不剩：除 U-LiRA 外，使用影子模型的攻击可能只能看出该类别已不存在，而不能分辨哪些样本曾用于训练。</translation>
    </message>
    <message>
        <source>What was measured after the runs is measured again by these commands, which name runs by their numbers in the log; a log that is not the user&apos;s own is named with --db. Shadow models that were trained by another recipe than the original model take that recipe&apos;s file with --recipe. What the commands measure takes the place of the same figures in the log.</source>
        <translation>运行之后测得的数值可用以下命令重新测量，命令以运行在日志中的编号指定运行；若不是用户自己的日志，则用 --db 指定。若影子模型所用的训练配方与原始模型不同，则用 --recipe 指定该配方的文件。命令测得的数值会取代日志中的相应数值。</translation>
    </message>
    <message>
        <source>Forgetting quality is of many unlearned and retrained models together and is not kept in the log: the command unlearn compare gives it.</source>
        <translation>遗忘质量由许多遗忘后的模型和重新训练的模型共同得出，不保存在日志中：可由命令 unlearn compare 给出。</translation>
    </message>
    <message>
        <source>Two-sided: %1. An attack that errs more often than not tells as much as one that is right.</source>
        <translation>双侧：%1。错多对少的攻击所透露的信息与正确的攻击一样多。</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>Figures of every layer: layer 1 is the first whose input is not the samples themselves.</source>
        <translation>各层的数据：第 1 层是输入不为样本本身的第一层。</translation>
    </message>
    <message>
        <source>Figures of layers are drawn of up to %1 runs. Those of the %2 of this report are in the table of the layers&apos; figures.</source>
        <translation>运行不超过 %1 次时才绘制各层的数据。本报告 %2 次运行的数据见各层数据表。</translation>
    </message>
    <message>
        <source>Features of the models are drawn of up to %1 runs. Where those of the %2 of this report stand in the plane is in the rows of the log that come with it (%3).</source>
        <translation>运行不超过 %1 次时才绘制各模型的特征。本报告 %2 次运行的特征在平面上的位置保存在随报告附带的日志行中（%3）。</translation>
    </message>
    <message>
        <source>The retrained models are not drawn, as more than %1 of their lines could not be told apart; the table of what came of each run has their errors.</source>
        <translation>未绘出重新训练的模型，因为其线条超过 %1 条便无法区分；其误差见各次运行的结果表。</translation>
    </message>
    <message>
        <source>Here are the first %1 of its %2 rows; the file %3 and the LaTeX file beside it have all of them.</source>
        <translation>此处列出其 %2 行中的前 %1 行；全部各行见文件 %3 及其旁的 LaTeX 文件。</translation>
    </message>
    <message>
        <source>Agreement with each of the retrained models, in percent (mean and sample standard deviation): %1.</source>
        <translation>与各个重新训练的模型的一致率，以百分数表示（均值和样本标准差）：%1。</translation>
    </message>
    <message>
        <source>Scores of the attack that the figures show, on all models: by bin, the positives and the negatives with such a score, and their shares. Bins without any are left out. Scores of other attacks are in the rows of the log that come with this report.</source>
        <translation>图中所示攻击在所有模型上的得分：按分箱列出得分落在其中的正样本和负样本及其占比。略去空的分箱。其他攻击的得分保存在随本报告附带的日志行中。</translation>
    </message>
    <message>
        <source>Finished runs that differ by the seed of unlearning alone, the newest of each seed: mean and sample standard deviation.</source>
        <translation>仅遗忘学习的随机种子不同的已完成的运行，每个种子取最新的一次：均值和样本标准差。</translation>
    </message>
    <message>
        <source>%1: the curves are in float32 from the epoch on at which bfloat16 changed an error by too much. Epochs before that, if any, were measured in bfloat16.</source>
        <translation>%1：自 bfloat16 使某项误差改变过多的一轮起，曲线以 float32 测得。此前若有轮次，则以 bfloat16 测得。</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images, %2. Two halves of them would protect spaces up to %3 degrees apart (layer %4), and miss up to %5 % of each other&apos;s protected energy (layer %6).</source>
        <translation>%1：谱仅由一部分训练图像（%2 张）计算得出。若将其分成两半，各自保护的空间最多相差 %3 度（层 %4），并最多遗漏对方受保护能量的 %5%（层 %6）。</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: the least k above 0 and the largest of these runs, where their core gradient spaces end; the table of thresholds has each. Layers %2 to %3 of %4.</source>
        <translation>%1：各层输入的二阶矩的特征值，按降序排列，略去零值。点线：这些运行中大于 0 的最小 k 和最大 k，即核心梯度空间的边界；各个值见阈值表。第 %2 至 %3 层，共 %4 层。</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Interval of an AUC: %1.</source>
        <translation>AUC 的区间：%1。</translation>
    </message>
    <message>
        <source>How the figures of merit and of attacks in this report are made.</source>
        <translation>本报告中评价指标和攻击数值的计算方法。</translation>
    </message>
    <message>
        <source>Average precision beside retrained models</source>
        <translation>对照重新训练的模型的平均精确率</translation>
    </message>
    <message>
        <source>Two-sided AUC, %1</source>
        <translation>双侧 AUC（%1）</translation>
    </message>
    <message>
        <source>TPR at %2 % FPR, %1</source>
        <translation>FPR = %2% 时的 TPR（%1）</translation>
    </message>
    <message>
        <source>Thresholds of the layers: of d directions of its inputs, k are the core gradient space that steps leave alone (one number a group), and Share is theirs of the energy that gamma is compared with. gamma = 1: the layer is not updated. Retain drift: squared change of the layer&apos;s outputs on its original retained inputs, over their squares, at the selected epoch; centred: over the squares of their differences from their mean.</source>
        <translation>各层的阈值：在层输入的 d 个方向中，k 个方向构成各步不改变的核心梯度空间（每组一个数）；“占比”是这些方向所占的能量比例，gamma 即与该能量比较。gamma = 1：该层不更新。保留漂移：在选定轮次，该层在原保留输入上的输出变化的平方与输出平方之比；中心化：该变化的平方与各输出减去其均值后的平方之比。</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>中心化</translation>
    </message>
    <message>
        <source>95 % interval of %1: %2.</source>
        <comment>figures, formula</comment>
        <translation>%1 的 95% 区间：%2。</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95% 上限</translation>
    </message>
</context>
<context>
    <name>ShadowOutlook</name>
    <message>
        <source>All %1 shadow models are there.</source>
        <translation>全部 %1 个影子模型均已就绪。</translation>
    </message>
    <message>
        <source>To be trained: %1 of %2 shadow models, on %3 samples each. That takes about %4 and %5 of %6 that are free.</source>
        <translation>待训练：%2 个影子模型中的 %1 个，每个使用 %3 个样本。约需 %4，并占用 %6 可用空间中的 %5。</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free.</source>
        <translation>空间不足：需要 %1，可用 %2。</translation>
    </message>
</context>
<context>
    <name>TourText</name>
    <message>
        <source>The experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>What there is to work with: a trained model, its data, what is to be forgotten, by which method, a model retrained without it, and the device. Each has a button that changes it. File &gt; Open example fills all of them.</source>
        <translation>这里列出实验的全部要素：训练好的模型、数据、要遗忘的内容、所用的方法、不含遗忘内容重新训练的模型，以及设备。每一项都有更改按钮。“文件 &gt; 打开示例”会填好所有内容。</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>要遗忘的样本</translation>
    </message>
    <message>
        <source>Choose the forget set: whole classes, ranges, a draw, a file, or single samples by click and rubber band. Several requests are forgotten in their order.</source>
        <translation>选择遗忘集：整个类别、区间、随机抽取、文件，也可以通过单击和框选挑选单个样本。多个请求会按顺序遗忘。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Each layer has a threshold γ: how much of what the retained samples need is protected. Its slider moves the line in the spectrum, and you see at once how much forgetting is left and what it may cost. Compute spectra (F6) comes first.</source>
        <translation>每一层都有阈值 γ：保留样本所需的内容中有多少受到保护。拖动滑块会移动谱图中的线，您可以立即看到还剩多少遗忘能力、可能要付出多大代价。请先执行“计算谱”（F6）。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start (F5) takes projected steps on the forget set, epoch by epoch. A run can be paused, and stopped with what it has reached.</source>
        <translation>“开始”（F5）在遗忘集上逐轮执行投影步。运行可以暂停，也可以停止并保留已取得的结果。</translation>
    </message>
    <message>
        <source>Watch it forget</source>
        <translation>观察遗忘过程</translation>
    </message>
    <message>
        <source>The forget error should climb to the dashed line of the retrained model, while test and retain error stay. Go on from any epoch with other settings.</source>
        <translation>遗忘误差应上升到重新训练的模型的虚线，而测试误差和保留误差保持不变。可以从任意一轮起用其他设置继续。</translation>
    </message>
    <message>
        <source>Is it really forgotten?</source>
        <translation>真的忘记了吗？</translation>
    </message>
    <message>
        <source>Attacks guess from the model&apos;s answers which samples it was trained on. The retrained model&apos;s curve is the ideal: neither above it nor below.</source>
        <translation>攻击根据模型的输出推测哪些样本曾用于训练。重新训练的模型的曲线是理想目标：既不应高于它，也不应低于它。</translation>
    </message>
    <message>
        <source>Every run is logged</source>
        <translation>每次运行都会记入日志</translation>
    </message>
    <message>
        <source>Find, tag and note runs here. Select several to compare them; File &gt; Report writes a report that can be handed over.</source>
        <translation>在这里查找运行、添加标签和备注。选择多次运行可以进行比较；“文件 &gt; 报告”可生成能够提交的报告。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Selected runs side by side: their curves, how near they came to the retrained model and at what cost, and the settings that differ.</source>
        <translation>将所选运行并排比较：它们的曲线、与重新训练的模型有多接近、付出了多大代价，以及各不相同的设置。</translation>
    </message>
    <message>
        <source>Where to learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>F1 opens the glossary, at the term of a control that has one. Help &gt; Projection lab shows on a few samples what a threshold protects.</source>
        <translation>F1 打开术语表，并定位到当前控件对应的术语。“帮助 &gt; 投影实验室”用少量样本展示阈值保护了什么。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A report takes the numbers of runs and --out DIR.</source>
        <translation>生成报告需要指定运行编号和 --out DIR。</translation>
    </message>
    <message>
        <source>Interactive machine-unlearning experiments by projected gradients.</source>
        <translation>基于投影梯度的交互式机器遗忘学习实验。</translation>
    </message>
    <message>
        <source>Write a report of runs and open no window: --report RUN... --out DIR.</source>
        <translation>生成运行的报告，不打开窗口：--report RUN... --out DIR。</translation>
    </message>
    <message>
        <source>The report&apos;s folder: a new or an empty one.</source>
        <translation>报告所在的文件夹：新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>Log runs to FILE instead of the default.</source>
        <translation>将运行记录到 FILE，而不是默认日志。</translation>
    </message>
    <message>
        <source>When the window closes, write to FILE how evenly its event loop turned while jobs ran.</source>
        <translation>窗口关闭时，将任务运行期间事件循环的平稳程度写入 FILE。</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>Show none of the samples to be forgotten in the report.</source>
        <translation>报告中不显示任何要遗忘的样本。</translation>
    </message>
    <message>
        <source>Experiment to open (*.unlearn.json), or model and data to begin one with; a log of runs takes the place of the default, as with --db.</source>
        <translation>要打开的实验 (*.unlearn.json)，或用于新建实验的模型和数据；若给出运行日志，则与 --db 一样取代默认日志。</translation>
    </message>
</context>
<context>
    <name>unlearn::AboutDialog</name>
    <message>
        <source>About Unlearning Workbench</source>
        <translation>关于 Unlearning Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Interactive machine-unlearning experiments by projected gradients.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;基于投影梯度的交互式机器遗忘学习实验。&lt;/p&gt;&lt;p&gt;GNU 通用公共许可证，第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the program is built of, and under which licences</source>
        <translation>本程序所用的组件及其许可证</translation>
    </message>
    <message>
        <source>Licences are named as SPDX names them</source>
        <translation>许可证采用 SPDX 的名称</translation>
    </message>
    <message>
        <source>&amp;It is built of what others made:</source>
        <translation>本程序使用的第三方组件(&amp;I)：</translation>
    </message>
    <message>
        <source>Notices of what is compiled into the program</source>
        <translation>编译进程序的组件的声明</translation>
    </message>
    <message>
        <source>Copyright and licence, in the authors&apos; words</source>
        <translation>版权和许可，作者原文</translation>
    </message>
    <message>
        <source>&amp;Notices of what is compiled in:</source>
        <translation>编译进程序的组件的声明(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>unlearn::AttackSamplesBar</name>
    <message>
        <source>Forget samples</source>
        <translation>遗忘样本</translation>
    </message>
    <message>
        <source>Retained, same classes</source>
        <translation>保留样本，相同类别</translation>
    </message>
    <message>
        <source>Test, same classes</source>
        <translation>测试样本，相同类别</translation>
    </message>
    <message>
        <source>Test, all classes</source>
        <translation>测试样本，所有类别</translation>
    </message>
    <message>
        <source>Positives of the attacks</source>
        <translation>攻击的正样本</translation>
    </message>
    <message>
        <source>What attacks are to find: forget samples, or retained ones, to see what an attack finds of samples that nothing was to forget</source>
        <translation>攻击要找出的样本：遗忘样本；或保留样本，用于了解对于无需遗忘的样本，攻击能找出多少</translation>
    </message>
    <message>
        <source>Negatives of the attacks</source>
        <translation>攻击的负样本</translation>
    </message>
    <message>
        <source>What they are told from: test samples, or retained ones, to see whether forgotten samples stand out among remembered ones</source>
        <translation>用来与正样本区分的样本：测试样本；或保留样本，用于了解被遗忘的样本在仍被记住的样本中是否显得突出</translation>
    </message>
    <message>
        <source>Attacks with shadow models</source>
        <translation>影子模型攻击</translation>
    </message>
    <message>
        <source>Attack with models that were trained on other halves of the data: RMIA, LiRA, U-LiRA and a classifier</source>
        <translation>用在数据的其他半数样本上训练的模型进行攻击：RMIA、LiRA、U-LiRA 和分类器</translation>
    </message>
    <message>
        <source>&amp;Positives:</source>
        <translation>正样本(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Negatives:</source>
        <translation>负样本(&amp;N)：</translation>
    </message>
    <message>
        <source>Shadow mode&amp;ls…</source>
        <translation>影子模型(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>unlearn::BranchDialog</name>
    <message>
        <source>Go on from an epoch</source>
        <translation>从某轮继续</translation>
    </message>
    <message>
        <source>A new run goes on from an epoch of run %1, with the thresholds and the method&apos;s settings as they are now. Run %1 stays as it is.</source>
        <translation>新的运行将采用当前的阈值和方法设置，从运行 %1 的某一轮继续。运行 %1 保持不变。</translation>
    </message>
    <message>
        <source>Epoch to go on from</source>
        <translation>继续的起始轮次</translation>
    </message>
    <message>
        <source>0 is the untouched model</source>
        <translation>0 为未经改动的模型</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>轮次(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>The weights of %1 of %2 epochs are there: the settings limit what the log keeps of a run.</source>
        <translation>%2 轮中有 %1 轮的权重可用：日志为每次运行保留的内容受设置限制。</translation>
    </message>
</context>
<context>
    <name>unlearn::CacheDialog</name>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Spectrum cache</source>
        <translation>谱缓存</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>清空谱缓存</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Second moments of the training data, and what the original and retrained models predict, are kept, so that the next spectrum and the next evaluation of the same model are quick. Clearing removes what can be computed again; moments that a request retained and moments of data that are gone stay.</source>
        <translation>训练数据的二阶矩以及原始模型和重新训练模型的预测会保存下来，以便快速得到同一模型的下一个谱和下一次评估。清空只会删除可以重新计算的内容；某个请求留下的二阶矩以及数据已不存在的二阶矩会保留。</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>删除可以重新计算的缓存二阶矩和预测</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassHistogram</name>
    <message>
        <source>%1: %2 of %3 samples</source>
        <translation>%1：%3 个样本中的 %2 个</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareAxesModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareEpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareMeritModel</name>
    <message>
        <source>retrained models</source>
        <translation>重新训练的模型</translation>
    </message>
    <message>
        <source>Retrained, mean</source>
        <translation>重新训练，均值</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>The run whose unlearned model it is of</source>
        <translation>指标所属的遗忘后的模型来自哪次运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>What is measured; a row&apos;s tool tip has the formula</source>
        <translation>测量的内容；公式见各行的工具提示</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The samples that it is of</source>
        <translation>指标所针对的样本</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The layer that it is of; empty: the whole model</source>
        <translation>指标所针对的层；为空：整个模型</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The model that the unlearned one is set beside; empty: none</source>
        <translation>与遗忘后的模型对照的模型；为空：无对照</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>对照模型</translation>
    </message>
    <message>
        <source>Of the unlearned model; over several retrained ones, the mean</source>
        <translation>遗忘后的模型的数值；与多个重新训练的模型对照时为均值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The same of the retrained models, or of each two of them: mean, standard deviation, number</source>
        <translation>重新训练的模型（或其两两之间）的相应数值：均值、标准差、个数</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>How many samples it is of</source>
        <translation>指标所针对的样本数</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>What it was measured with; empty: there is nothing to choose</source>
        <translation>测量时所用的设置；空白：没有可选的设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>In brackets: 95 % interval, %1</source>
        <translation>括号内：95% 区间，%1</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean in units of their standard deviation; within one or two of them it can not be told from noise. A dash: there are too few of them</source>
        <translation>与重新训练的模型的均值之间的距离，以其标准差为单位；在一两个单位以内时，无法与噪声相区分。短横线：重新训练的模型过少</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareModel</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Result or setting</source>
        <translation>结果或设置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>测试误差（%）</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>遗忘误差（%）</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>保留误差（%）</translation>
    </message>
    <message>
        <source>AUC of the confidence attack</source>
        <translation>置信度攻击的 AUC</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>选定轮次</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds: %1</source>
        <translation>
            <numerusform>%n 个种子：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>最后轮次</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePage</name>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>数据表(&amp;B)</translation>
    </message>
    <message>
        <source>Views of the compared runs</source>
        <translation>所比较运行的视图</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>曲线(&amp;U)</translation>
    </message>
    <message>
        <source>Parallel coordi&amp;nates</source>
        <translation>平行坐标(&amp;N)</translation>
    </message>
    <message>
        <source>Figures by epoch, and test error against distance to retrained</source>
        <translation>各轮次的指标，以及测试误差与重训练距离的关系图</translation>
    </message>
    <message>
        <source>Every setting that differs beside every result, a line for each run</source>
        <translation>各不相同的设置与各项结果并列，每次运行一条线</translation>
    </message>
    <message>
        <source>&amp;Group by seed</source>
        <translation>按种子分组(&amp;G)</translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation>所比较运行的曲线</translation>
    </message>
    <message>
        <source>Test error against distance to retrained</source>
        <translation>测试误差与重训练距离的关系图</translation>
    </message>
    <message>
        <source>Figure that is compared</source>
        <translation>要比较的指标</translation>
    </message>
    <message>
        <source>Which figure is drawn by epoch</source>
        <translation>按轮次绘制哪个指标</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>遗忘误差</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>测试误差</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>保留误差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Compared runs in parallel coordinates</source>
        <translation>所比较运行的平行坐标图</translation>
    </message>
    <message>
        <source>A line is a run. Click: highlight it. Left and right: choose an axis. Up and down: the next run on it.</source>
        <translation>每条线代表一次运行。单击：突出显示。左右方向键：选择坐标轴。上下方向键：该轴上的下一次运行。</translation>
    </message>
    <message>
        <source>Figures behind the parallel coordinates</source>
        <translation>平行坐标图中的数据</translation>
    </message>
    <message>
        <source>Every run&apos;s settings that differ, and its results; Ctrl+C copies the chosen rows</source>
        <translation>每次运行中各不相同的设置及其结果；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>Results, and settings that differ</source>
        <translation>结果及不同的设置</translation>
    </message>
    <message>
        <source>What came of the runs, and those settings that are not the same in all; Ctrl+C copies</source>
        <translation>各次运行的结果，以及并非全部相同的设置；按 Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>显示图中的数据（F2）</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Click, up and down: highlight a run. Left and right: read an epoch.</source>
        <translation>滚轮、+ 和 −：缩放。拖动：平移。双击或 0：适合窗口。单击或上下方向键：突出显示运行。左右方向键：读取某一轮的数值。</translation>
    </message>
    <message>
        <source>Figures behind the curves</source>
        <translation>曲线图中的数据</translation>
    </message>
    <message>
        <source>The figure that is drawn, of every run after every epoch; Ctrl+C copies the chosen rows</source>
        <translation>所绘指标在每次运行每轮之后的数值；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>Errors, attacks and figures of merit beside those of the retrained models</source>
        <translation>误差、攻击和评价指标，与重新训练的模型的数值并列</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies of runs whose outputs were measured</source>
        <translation>已测量输出的运行的预测矩阵和熵</translation>
    </message>
    <message>
        <source>F&amp;igure:</source>
        <translation>指标(&amp;I)：</translation>
    </message>
    <message>
        <source>Figure&amp;s of merit</source>
        <translation>评价指标(&amp;P)</translation>
    </message>
    <message>
        <source>Epoch after which runs are compared</source>
        <translation>比较各次运行时所取的轮次</translation>
    </message>
    <message>
        <source>Results after e&amp;poch:</source>
        <translation>结果所取轮次(&amp;K)：</translation>
    </message>
    <message>
        <source>Results after the selected epoch are of whole sets. After the last one, or the best one, whose forget error is nearest to the retrained models&apos;, they are of the samples that were looked at after each epoch, and without attacks, unless that is the selected one. Figures of merit and outputs are always of the selected epoch.</source>
        <translation>选定轮次之后的结果基于完整集合。最后轮次或最佳轮次（遗忘误差最接近重新训练的模型的一轮）之后的结果，基于每轮之后参与评估的样本，且不含攻击；若该轮即为选定轮次，则不受此限。评价指标和输出始终取自选定轮次。</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed share a column, and a mark of test error against distance, with mean and standard deviation; curves and parallel coordinates show each run</source>
        <translation>仅随机种子不同的运行合为一列，并在测试误差与距离的关系图中合为一个标记，给出均值和标准差；曲线和平行坐标仍显示每次运行</translation>
    </message>
    <message>
        <source>Each mark is a run, or the mean of several seeds; towards the lower left is better. Click or arrow keys: highlight its runs.</source>
        <translation>每个标记代表一次运行，或多个种子的均值；越靠近左下方越好。单击或按方向键：突出显示其运行。</translation>
    </message>
    <message>
        <source>Figures behind test error against distance to retrained</source>
        <translation>测试误差与重训练距离的关系图中的数据</translation>
    </message>
    <message>
        <source>The figures of every mark; Ctrl+C copies the chosen rows</source>
        <translation>每个标记的数据；按 Ctrl+C 复制所选行</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePlot</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu.</source>
        <translation>请在运行列表中选择两次或更多运行，然后在其右键菜单中选择“比较”。</translation>
    </message>
    <message>
        <source>Epoch %1, %2:</source>
        <translation>第 %1 轮，%2：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 次运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesModel</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>测试误差（%）</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>遗忘误差（%）</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>保留误差（%）</translation>
    </message>
    <message>
        <source>Validation error (%)</source>
        <translation>验证误差（%）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The epoch that is the run&apos;s result</source>
        <translation>作为运行结果的轮次</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Squared change of the whole network&apos;s logits on retained samples since epoch 0, summed over classes; the mean</source>
        <translation>自第 0 轮以来，整个网络在保留样本上的 logit 变化的平方，对类别求和后的均值</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>输出变化</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPage</name>
    <message>
        <source>Errors by epoch</source>
        <translation>各轮次的误差</translation>
    </message>
    <message>
        <source>Point at the curves to read their values.</source>
        <translation>将鼠标指向曲线可读取数值。</translation>
    </message>
    <message>
        <source>&amp;Log errors</source>
        <translation>误差取对数(&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic axis of errors</source>
        <translation>误差使用对数坐标轴</translation>
    </message>
    <message>
        <source>Show the figures behind the curves (F2)</source>
        <translation>显示曲线图中的数据（F2）</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>显示完整曲线</translation>
    </message>
    <message>
        <source>Go &amp;on from…</source>
        <translation>从某轮继续(&amp;O)…</translation>
    </message>
    <message>
        <source>Rewind to an epoch of this run and go on from there, with the settings as they are now</source>
        <translation>回退到此次运行的某一轮，并采用当前设置从那里继续</translation>
    </message>
    <message>
        <source>Figures by epoch</source>
        <translation>各轮次的数据</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>每一轮的数据；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>The run is being prepared; its curves appear here.
%1</source>
        <translation>正在准备运行；曲线将显示在此处。
%1</translation>
    </message>
    <message>
        <source>No run yet. Run &gt; Start begins one; its curves appear here while it runs.</source>
        <translation>尚无运行。通过“运行 &gt; 开始”启动运行；运行期间曲线将显示在此处。</translation>
    </message>
    <message>
        <source>Errors after each epoch are of %1 forget, %2 validation, %3 test and %4 retain samples</source>
        <translation>每轮之后的误差基于 %1 个遗忘样本、%2 个验证样本、%3 个测试样本和 %4 个保留样本</translation>
    </message>
    <message>
        <source>%1, in bfloat16; the final ones are of all, in float32.</source>
        <translation>%1，以 bfloat16 计算；最终误差基于全部样本，以 float32 计算。</translation>
    </message>
    <message>
        <source>%1; the final ones are of all.</source>
        <translation>%1；最终误差基于全部样本。</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Arrow keys: read values.</source>
        <translation>滚轮、+ 和 −：缩放。拖动：平移。双击或 0：适合窗口。方向键：读取数值。</translation>
    </message>
    <message>
        <source>Log e&amp;pochs</source>
        <translation>轮次取对数(&amp;P)</translation>
    </message>
    <message>
        <source>Logarithmic axis of epochs: the first ones get more room</source>
        <translation>轮次使用对数坐标轴：为最初几轮留出更多空间</translation>
    </message>
    <message>
        <source>Lo&amp;ss</source>
        <translation>损失(&amp;S)</translation>
    </message>
    <message>
        <source>Loss of each epoch&apos;s steps, on an axis at the right</source>
        <translation>每轮各步的损失，使用右侧坐标轴</translation>
    </message>
    <message>
        <source>Draw means of the epochs around each one; read-out and table keep the figures themselves</source>
        <translation>以每轮前后若干轮的均值绘制曲线；读数和表格仍为原始数值</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线的平滑</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>不平滑</translation>
    </message>
    <message>
        <source>Mean of %1 epochs</source>
        <translation>%1 轮均值</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>数据表(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>适合窗口(&amp;I)</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPlot</name>
    <message>
        <source>Test error</source>
        <translation>测试误差</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>遗忘误差</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>保留误差</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>原始模型</translation>
    </message>
    <message>
        <source>Retrained model</source>
        <translation>重新训练的模型</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>误差（%）</translation>
    </message>
    <message>
        <source>Selected: epoch %1</source>
        <translation>选定：第 %1 轮</translation>
    </message>
    <message>
        <source>Epoch %1: test %2 %, forget %3 %, retain %4 %</source>
        <translation>第 %1 轮：测试 %2%，遗忘 %3%，保留 %4%</translation>
    </message>
    <message>
        <source>Loss (right axis)</source>
        <translation>损失（右轴）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Error (%), mean of %1 epochs</source>
        <translation>误差（%），%1 轮均值</translation>
    </message>
    <message>
        <source>Loss, mean of %1 epochs</source>
        <translation>损失，%1 轮均值</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>%1, loss %2</source>
        <translation>%1，损失 %2</translation>
    </message>
</context>
<context>
    <name>unlearn::DataDialog</name>
    <message>
        <source>Load a data set</source>
        <translation>加载数据集</translation>
    </message>
    <message>
        <source>Kind of data set</source>
        <translation>数据集类型</translation>
    </message>
    <message>
        <source>The data set, or the format of its files</source>
        <translation>数据集，或其文件的格式</translation>
    </message>
    <message>
        <source>Options of the data set</source>
        <translation>数据集的选项</translation>
    </message>
    <message>
        <source>How the data are read: key=value, several joined by &amp;</source>
        <translation>数据的读取方式：键=值，多个选项以 &amp; 连接</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>数据集(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>选项(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>加载(&amp;L)</translation>
    </message>
    <message>
        <source>File of the data set</source>
        <translation>数据集文件</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <source>The file that holds the data</source>
        <translation>包含数据的文件</translation>
    </message>
    <message>
        <source>The folder that holds the data set&apos;s files</source>
        <translation>包含数据集文件的文件夹</translation>
    </message>
    <message>
        <source>Where the system keeps it</source>
        <translation>系统中的存放位置</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>unlearn::DepthPlot</name>
    <message>
        <source>Layer, from input to output</source>
        <translation>层（从输入到输出）</translation>
    </message>
    <message>
        <source>Alignment is here for runs that have retrained models; probes, once Measure more was asked for layers.</source>
        <translation>有重新训练的模型的运行会在此显示对齐度；用“测量更多”测量各层之后，还会显示线性探针。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐度</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>恢复率</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>unlearn::DesktopLink</name>
    <message>
        <source>It was stopped; epoch %1 is its result.</source>
        <translation>运行已停止；结果取自第 %1 轮。</translation>
    </message>
    <message>
        <source>Epoch %1 is its result.</source>
        <translation>结果取自第 %1 轮。</translation>
    </message>
    <message>
        <source>The model was saved to %1.</source>
        <translation>模型已保存到 %1。</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>有任务正在运行</translation>
    </message>
    <message>
        <source>The sweep has ended</source>
        <translation>扫描已结束</translation>
    </message>
    <message>
        <source>The computation of spectra has ended</source>
        <translation>谱计算已结束</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>训练已结束</translation>
    </message>
    <message>
        <source>The published experiment has ended</source>
        <translation>论文实验已结束</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>耗时 %1。</translation>
    </message>
    <message>
        <source>The attacks with shadow models have ended</source>
        <translation>影子模型攻击已结束</translation>
    </message>
    <message>
        <source>The measurement of memorisation has ended</source>
        <translation>记忆程度测量已结束</translation>
    </message>
    <message>
        <source>The measurement of models has ended</source>
        <translation>模型测量已结束</translation>
    </message>
    <message>
        <source>The writing of the report has ended</source>
        <translation>报告生成已结束</translation>
    </message>
    <message>
        <source>The export of the log of runs has ended</source>
        <translation>运行日志导出已结束</translation>
    </message>
    <message>
        <source>The merge of the logs of runs has ended</source>
        <translation>运行日志合并已结束</translation>
    </message>
    <message>
        <source>The purge has ended</source>
        <translation>彻底清除已结束</translation>
    </message>
    <message>
        <source>The making of the embedding has ended</source>
        <translation>嵌入生成已结束</translation>
    </message>
    <message>
        <source>The download has ended</source>
        <translation>下载已结束</translation>
    </message>
</context>
<context>
    <name>unlearn::DirectionsModel</name>
    <message>
        <source>Directions in the order of their energy, the strongest first</source>
        <translation>按能量排列的方向，最强的在前</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Eigenvalue over all training data</source>
        <translation>全部训练数据的特征值</translation>
    </message>
    <message>
        <source>Eigenvalue, all data</source>
        <translation>特征值，全部数据</translation>
    </message>
    <message>
        <source>Eigenvalue over the retained data</source>
        <translation>保留数据的特征值</translation>
    </message>
    <message>
        <source>Eigenvalue, retained</source>
        <translation>特征值，保留数据</translation>
    </message>
    <message>
        <source>Share of the energy in this direction and those before it</source>
        <translation>此方向及之前各方向的能量占比</translation>
    </message>
    <message>
        <source>Cumulative share (%)</source>
        <translation>累积占比（%）</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>恰好保护这么多方向的阈值</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
</context>
<context>
    <name>unlearn::DroppedFiles</name>
    <message>
        <source>%1 was not taken: a job is running. Drop it again when the job has ended.</source>
        <translation>未接受 %1：有任务正在运行。请在任务结束后重新拖放。</translation>
    </message>
    <message>
        <source>%1 is a log of runs: a window of its own shows it when the program is started with this file, and Tools &gt; Merge a log of runs takes its runs into the log of this window.</source>
        <translation>%1 是运行日志：以此文件启动程序，即可在单独的窗口中查看；“工具 &gt; 合并运行日志”可将其中的运行并入此窗口的日志。</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingModel</name>
    <message>
        <source>Distance between the sample&apos;s places in both pictures, in their units</source>
        <translation>样本在两幅图中的位置之间的距离，以图中的单位计</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>%1 sample %2, class %3: %4</source>
        <translation>%1样本 %2，类别 %3：%4</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Samples: %1 to forget, %2 retained, %3 of the test split.</source>
        <translation>样本：要遗忘的 %1 个，保留的 %2 个，测试集的 %3 个。</translation>
    </message>
    <message>
        <source>The first two principal components of what a model&apos;s last layer is given, centred.</source>
        <translation>模型最后一层的输入（已中心化）的前两个主成分。</translation>
    </message>
    <message>
        <source>t-SNE of what a model&apos;s last layer is given: places with the least Σ p ln(p / q), where p is how likely two samples are neighbours among the features (perplexity %1, or a third of the samples where they are fewer than three times as many), and q the same in the picture; the pictures of other models start from the first one&apos;s.</source>
        <translation>模型最后一层的输入的 t-SNE：求使 Σ p ln(p / q) 最小的位置，其中 p 为两个样本在特征空间中互为近邻的概率（困惑度为 %1；样本数不足其三倍时，取样本数的三分之一），q 为二者在图中互为近邻的概率；其他模型的图以第一个模型的图为初始位置。</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPage</name>
    <message>
        <source>Features of the first model</source>
        <translation>第一个模型的特征</translation>
    </message>
    <message>
        <source>Features of the second model</source>
        <translation>第二个模型的特征</translation>
    </message>
    <message>
        <source>Click or arrow keys: highlight a sample in both. Wheel: zoom. Drag: move. Double click: fit.</source>
        <translation>单击或按方向键：在两幅图中突出显示样本。滚轮：缩放。拖动：平移。双击：适合窗口。</translation>
    </message>
    <message>
        <source>Embedded samples</source>
        <translation>嵌入的样本</translation>
    </message>
    <message>
        <source>The samples of both pictures, and how far each lies from itself; Ctrl+C copies</source>
        <translation>两幅图中的样本，以及每个样本在两图之间的距离；按 Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Kind of embedding</source>
        <translation>嵌入类型</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together and takes longer; principal components keep distances</source>
        <translation>t-SNE 使近邻保持相邻，耗时较长；主成分保持距离</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Embed features</source>
        <translation>嵌入特征</translation>
    </message>
    <message>
        <source>Place samples by what each model&apos;s last layer is given; a run goes on meanwhile</source>
        <translation>按各模型最后一层的输入来放置样本；期间运行照常进行</translation>
    </message>
    <message>
        <source>&amp;Stop embedding</source>
        <translation>停止嵌入(&amp;S)</translation>
    </message>
    <message>
        <source>Stop embedding</source>
        <translation>停止嵌入</translation>
    </message>
    <message>
        <source>Give up what is being made; the pictures stay as they are</source>
        <translation>放弃正在生成的结果；图保持不变</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Show the samples behind the pictures</source>
        <translation>显示图中的样本数据</translation>
    </message>
    <message>
        <source>Whose features are shown on this side</source>
        <translation>这一侧显示哪个模型的特征</translation>
    </message>
    <message>
        <source>Embed fe&amp;atures</source>
        <translation>嵌入特征(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;odels:</source>
        <translation>模型(&amp;O)：</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>数据表(&amp;B)</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPlot</name>
    <message>
        <source>Embed features to see how the models&apos; last layers place forget, retained and test samples.</source>
        <translation>嵌入特征后，可以看到各模型的最后一层如何分布遗忘样本、保留样本和测试样本。</translation>
    </message>
</context>
<context>
    <name>unlearn::EntropyPlot</name>
    <message>
        <source>Entropy (nats)</source>
        <translation>熵（nat）</translation>
    </message>
    <message>
        <source>Share of samples (%)</source>
        <translation>样本占比（%）</translation>
    </message>
    <message>
        <source>%1 to %2 nats</source>
        <translation>%1 至 %2 nat</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentFiles</name>
    <message>
        <source>A job is running. A new experiment stops it.</source>
        <translation>有任务正在运行。新建实验会使其停止。</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. A new one loses them.</source>
        <translation>实验有未保存的更改。新建实验会丢失这些更改。</translation>
    </message>
    <message>
        <source>&amp;New all the same</source>
        <translation>仍要新建(&amp;N)</translation>
    </message>
    <message>
        <source>New experiment: data set</source>
        <translation>新建实验：数据集</translation>
    </message>
    <message>
        <source>New experiment: model</source>
        <translation>新建实验：模型</translation>
    </message>
    <message>
        <source>A job is running. Opening another experiment stops it.</source>
        <translation>有任务正在运行。打开其他实验会使其停止。</translation>
    </message>
    <message>
        <source>Stop and &amp;open</source>
        <translation>停止并打开(&amp;O)</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Opening another one loses them.</source>
        <translation>实验有未保存的更改。打开其他实验会丢失这些更改。</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>不保存而打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;JSON files (*.json);;All files (*)</source>
        <translation>实验 (*.unlearn.json);;JSON 文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;All files (*)</source>
        <translation>实验 (*.unlearn.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>新建实验</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>无实验</translation>
    </message>
    <message>
        <source>%1[*] – Unlearning Workbench</source>
        <translation>%1[*] – Unlearning Workbench</translation>
    </message>
    <message>
        <source>The workbench ended before a new experiment was saved.</source>
        <translation>上次程序退出时，新实验尚未保存。</translation>
    </message>
    <message>
        <source>The workbench ended before changes to %1 were saved.</source>
        <translation>上次程序退出时，对 %1 的更改尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Recover them</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>What is left for later is offered again at the next start.</source>
        <translation>若选择稍后处理，下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>%1 is not there any more: what was recovered of it is a new experiment, which is not saved yet.</source>
        <translation>%1 已不存在：从中恢复的内容成为一个新实验，尚未保存。</translation>
    </message>
    <message>
        <source>The forget set on page Samples has changes that are not applied. They would be lost.</source>
        <translation>“样本”页上的遗忘集有尚未应用的更改，这些更改将会丢失。</translation>
    </message>
    <message>
        <source>Images are being looked for among the samples. What is found of them would be lost.</source>
        <translation>正在样本中查找图片，查找结果将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Change all the same</source>
        <translation>仍要更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>仍要打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentPanel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>遗忘集</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Load another trained model</source>
        <translation>加载其他训练好的模型</translation>
    </message>
    <message>
        <source>Load another data set</source>
        <translation>加载其他数据集</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Choose the samples to be forgotten</source>
        <translation>选择要遗忘的样本</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Settings of the unlearning method</source>
        <translation>遗忘学习方法的设置</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Load a model that was retrained without the forget set</source>
        <translation>加载不含遗忘集重新训练的模型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Go without retrained models</source>
        <translation>不使用重新训练的模型</translation>
    </message>
    <message>
        <source>Device that computes</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>从下一个任务起使用的计算设备</translation>
    </message>
    <message>
        <source>None loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Open an experiment to begin.</source>
        <translation>请打开一个实验以开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>Errors are not measured yet</source>
        <translation>尚未测量误差</translation>
    </message>
    <message>
        <source>Test error %1 %, forget error %2 %</source>
        <translation>测试误差 %1%，遗忘误差 %2%</translation>
    </message>
    <message>
        <source>TorchScript program</source>
        <translation>TorchScript 程序</translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation>%1 张训练图像，%2 张测试图像</translation>
    </message>
    <message>
        <source>%1 training and %2 test samples</source>
        <translation>%1 个训练样本，%2 个测试样本</translation>
    </message>
    <message numerus="yes">
        <source>%1 features, %n class(es)</source>
        <translation>
            <numerusform>%1 个特征，%n 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 tokens out of %2, %n class(es)</source>
        <translation>
            <numerusform>最多 %1 个词元，词表大小 %2，%n 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 × %3, %n class(es)</source>
        <translation>
            <numerusform>%1 × %2 × %3，%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>%1 of %2 training samples</source>
        <translation>%2 个训练样本中的 %1 个</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Learning rate %1 → %2</source>
        <translation>学习率 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n epoch(s), batch %1</source>
        <translation>
            <numerusform>最多 %n 轮，批次大小 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <translation>能量：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A retrained model shows what perfect forgetting looks like.</source>
        <translation>重新训练的模型可以展示完美遗忘的效果。</translation>
    </message>
    <message>
        <source>%1: test error %2 %, forget error %3 %</source>
        <translation>%1：测试误差 %2%，遗忘误差 %3%</translation>
    </message>
    <message numerus="yes">
        <source>%n retrained model(s)</source>
        <translation>
            <numerusform>%n 个重新训练的模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Load a retrained model</source>
        <translation>加载重新训练的模型</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, parameters</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Request %1 of %2, %n sample(s) in all</source>
        <translation>
            <numerusform>第 %1 个请求，共 %2 个，总计 %n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>第 %1 个请求，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the plan, of other requests or forget sets</source>
        <translation>
            <numerusform>计划中另有 %n 个，属于其他请求或其他遗忘集</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentSession</name>
    <message>
        <source>Threshold of %1</source>
        <translation>更改 %1 的阈值</translation>
    </message>
    <message numerus="yes">
        <source>Thresholds of %n layer(s)</source>
        <translation>
            <numerusform>更改 %n 层的阈值</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold of all layers</source>
        <translation>更改所有层的阈值</translation>
    </message>
    <message>
        <source>Reset of thresholds</source>
        <translation>重置阈值</translation>
    </message>
    <message>
        <source>Suggested thresholds</source>
        <translation>采用建议的阈值</translation>
    </message>
    <message>
        <source>The retrained baseline of request %1 of %2 is trained, without all samples that are forgotten by its end</source>
        <translation>正在训练第 %1 个请求（共 %2 个）的重训练基线，不含到该请求结束时被遗忘的所有样本</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetSetPanel</name>
    <message>
        <source>New selection</source>
        <translation>新建选取项</translation>
    </message>
    <message>
        <source>Re&amp;quest:</source>
        <translation>请求(&amp;Q)：</translation>
    </message>
    <message>
        <source>Which of several requests in sequence is shown; each is met after the one before</source>
        <translation>显示依次执行的多个请求中的哪一个；每个请求在前一个完成之后执行</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a request that is met after these</source>
        <translation>添加一个在这些请求之后执行的请求</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the request that is shown</source>
        <translation>移除当前显示的请求</translation>
    </message>
    <message>
        <source>Forget samples in a&amp;ny of:</source>
        <translation>遗忘属于以下任一选取项的样本(&amp;N)：</translation>
    </message>
    <message>
        <source>Remove the chosen selection (Delete)</source>
        <translation>移除所选的选取项（Delete）</translation>
    </message>
    <message>
        <source>Remove all selections</source>
        <translation>移除所有选取项</translation>
    </message>
    <message>
        <source>Selections of the forget set: together they make it</source>
        <translation>遗忘集的选取项：它们合在一起构成遗忘集</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>数据表(&amp;B)</translation>
    </message>
    <message>
        <source>Show the numbers behind the bars (F2)</source>
        <translation>显示柱状图中的数据（F2）</translation>
    </message>
    <message>
        <source>Samples to be forgotten by class</source>
        <translation>各类别中要遗忘的样本数</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows</source>
        <translation>按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>Write the samples&apos; numbers to a file that can be imported again</source>
        <translation>将样本编号写入可以重新导入的文件</translation>
    </message>
    <message>
        <source>Back to the forget set of the experiment</source>
        <translation>恢复为实验的遗忘集</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No data are loaded.</source>
        <translation>未加载数据。</translation>
    </message>
    <message>
        <source>%1 of %2 samples (%3 %)</source>
        <translation>%2 个样本中的 %1 个（%3%）</translation>
    </message>
    <message>
        <source>Export the forget set</source>
        <translation>导出遗忘集</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;JSON 文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Up and down: read a class. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>上下方向键：读取类别的数值。滚轮、+ 和 −：缩放。双击或 0：显示全部。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Find images…</source>
        <translation>查找图像…</translation>
    </message>
    <message>
        <source>Add the training samples that have the pixels of image files, whatever these are called</source>
        <translation>添加与图像文件像素相同的训练样本，不论文件名为何</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>导出(&amp;P)…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
    <message>
        <source>Looking for the images…</source>
        <translation>正在查找图像…</translation>
    </message>
    <message>
        <source>Find image files among the training samples</source>
        <translation>在训练样本中查找图像文件</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>图像 (*.jpg *.jpeg *.png);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) found.</source>
        <translation>
            <numerusform>找到 %n 个样本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no training sample, such as %1.</source>
        <translation>
            <numerusform>%n 个文件不是训练样本，例如 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this the forget set of the experiment; retrained models whose files do not say what they were trained without are removed from it</source>
        <translation>将其设为实验的遗忘集；若重新训练的模型的文件未说明训练时排除了哪些样本，该模型将从实验中移除</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetThumbnails</name>
    <message>
        <source>First samples to be forgotten</source>
        <translation>要遗忘的前若干样本</translation>
    </message>
    <message>
        <source>The first samples to be forgotten</source>
        <translation>要遗忘的前若干样本</translation>
    </message>
</context>
<context>
    <name>unlearn::GammaEditor</name>
    <message>
        <source>Threshold slider of %1</source>
        <translation>%1 的阈值滑块</translation>
    </message>
    <message>
        <source>Threshold of %1: drag, or use the arrow keys</source>
        <translation>%1 的阈值：拖动，或使用方向键</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>%1 的阈值</translation>
    </message>
    <message>
        <source>Threshold of %1, from 0 to 1</source>
        <translation>%1 的阈值，取值 0 到 1</translation>
    </message>
</context>
<context>
    <name>unlearn::GetDataDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>停止下载；已下载的部分会保留</translation>
    </message>
    <message>
        <source>&amp;Use in a new experiment</source>
        <translation>用于新实验(&amp;U)</translation>
    </message>
    <message>
        <source>Begin an experiment on the chosen data set</source>
        <translation>用所选数据集新建实验</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>获取数据</translation>
    </message>
    <message>
        <source>Data sets to download</source>
        <translation>可下载的数据集</translation>
    </message>
    <message>
        <source>Data sets that their authors publish, and what of them is there</source>
        <translation>由作者发布的数据集，以及本地已有的部分</translation>
    </message>
    <message>
        <source>Folder that data sets go to</source>
        <translation>存放数据集的文件夹</translation>
    </message>
    <message>
        <source>Each data set gets a folder of its own in this one</source>
        <translation>每个数据集在其中各有一个文件夹</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this dialog; a download goes on</source>
        <translation>关闭此对话框；下载会继续进行</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, checked by SHA-256.</source>
        <translation>来源：&lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;，已通过 SHA-256 校验。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>此步骤的进度</translation>
    </message>
    <message>
        <source>Download, check and unpack the chosen data set, or check what is there</source>
        <translation>下载、校验并解压所选数据集，或校验已有的数据集</translation>
    </message>
    <message>
        <source>%1 is there, checked by SHA-256.</source>
        <translation>%1 已存在，已通过 SHA-256 校验。</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; Check compares their SHA-256, too.</source>
        <translation>来源：&lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;。文件的名称和大小正确；“校验”还会比较其 SHA-256。</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>校验(&amp;H)</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; their SHA-256 are not known.</source>
        <translation>来源：&lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;。文件的名称和大小正确；其 SHA-256 未知。</translation>
    </message>
</context>
<context>
    <name>unlearn::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Words of a term or its definition; the arrow keys go through what was found</source>
        <translation>术语或其定义中的词；用方向键在结果间移动</translation>
    </message>
    <message>
        <source>such as: threshold</source>
        <translation>例如：阈值</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Terms of the field; the chosen one is explained beside</source>
        <translation>本领域的术语；所选术语的解释显示在旁边</translation>
    </message>
    <message>
        <source>Explanation of the term</source>
        <translation>术语解释</translation>
    </message>
    <message>
        <source>Links lead to related terms</source>
        <translation>链接指向相关术语</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>No term of the glossary has these words.</source>
        <translation>术语表中没有包含这些词的术语。</translation>
    </message>
</context>
<context>
    <name>unlearn::HistogramPlot</name>
    <message>
        <source>Share of samples (%)</source>
        <translation>样本占比（%）</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table appear here.</source>
        <translation>表格中所选模型的得分将显示在此处。</translation>
    </message>
    <message>
        <source>Score (%1)</source>
        <translation>得分（%1）</translation>
    </message>
</context>
<context>
    <name>unlearn::JobStatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>当前操作</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How much of this phase is done</source>
        <translation>此阶段的完成程度</translation>
    </message>
    <message>
        <source>Time left in this phase, from its speed so far</source>
        <translation>此阶段的剩余时间，根据目前的速度估计</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>取消正在运行的任务</translation>
    </message>
    <message>
        <source>Stop the running job; what a run has reached is kept</source>
        <translation>停止正在运行的任务；运行已取得的结果会保留</translation>
    </message>
    <message>
        <source>The device that computes</source>
        <translation>用于计算的设备</translation>
    </message>
    <message>
        <source>Memory that the workbench uses</source>
        <translation>本程序占用的内存</translation>
    </message>
    <message>
        <source>The file that runs are logged to</source>
        <translation>记录运行的日志文件</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>日志：%1</translation>
    </message>
    <message>
        <source>Runs are logged to %1</source>
        <translation>运行记录在 %1</translation>
    </message>
    <message>
        <source>Then: %1 (+%2)</source>
        <translation>接下来：%1（+%2）</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>What begins by itself afterwards:</source>
        <translation>之后自动开始的任务：</translation>
    </message>
</context>
<context>
    <name>unlearn::LabPointsModel</name>
    <message>
        <source>to be forgotten</source>
        <translation>要遗忘</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Whether it is to be forgotten</source>
        <translation>是否要遗忘</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>第一个输入</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>第二个输入</translation>
    </message>
    <message>
        <source>Probability of its class, by the trained model</source>
        <translation>训练好的模型给出的所属类别的概率</translation>
    </message>
    <message>
        <source>p before</source>
        <translation>p（之前）</translation>
    </message>
    <message>
        <source>Probability of its class, by the model as it is now</source>
        <translation>当前模型给出的所属类别的概率</translation>
    </message>
    <message>
        <source>p now</source>
        <translation>p（当前）</translation>
    </message>
    <message>
        <source>Probability of its class, by a model trained without the samples to be forgotten</source>
        <translation>不含要遗忘的样本训练的模型给出的所属类别的概率</translation>
    </message>
    <message>
        <source>p retrained</source>
        <translation>p（重训练）</translation>
    </message>
    <message>
        <source>Largest change of its two logits so far</source>
        <translation>两个 logit 到目前为止的最大变化</translation>
    </message>
    <message>
        <source>Logit change</source>
        <translation>logit 变化</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersModel</name>
    <message>
        <source>%1 × %2 groups</source>
        <translation>%1 × %2 组</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At a threshold of 1 the layer is not updated at all.</source>
        <translation>阈值为 1 时，该层完全不更新。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Name of the layer&apos;s parameter in the model&apos;s file</source>
        <translation>模型文件中该层参数的名称</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>该层的计算类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number of input directions: columns of the flattened weight</source>
        <translation>输入方向数：展平后的权重的列数</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Directions in the core gradient space: steps do not change them</source>
        <translation>核心梯度空间中的方向数：各步不会改变这些方向</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Threshold gamma, from 0 to 1</source>
        <translation>阈值 gamma，取值 0 到 1</translation>
    </message>
    <message>
        <source>γ (threshold)</source>
        <translation>γ（阈值）</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s input energy inside the core gradient space</source>
        <translation>该层的输入能量位于核心梯度空间内的占比</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>受保护（%）</translation>
    </message>
    <message>
        <source>Forgetting power left: the share of the squared forget gradient that a step keeps at this threshold. Read from the untouched model, where samples that it is sure of hardly count.</source>
        <translation>剩余遗忘能力：在此阈值下，一步所保留的遗忘梯度平方的占比。从未经改动的模型读取，模型十分有把握的样本对它几乎没有贡献。</translation>
    </message>
    <message>
        <source>Power left (%)</source>
        <translation>剩余能力（%）</translation>
    </message>
    <message>
        <source>Predicted interference of the first step with the whole forget set: squared change of the layer&apos;s outputs on retained inputs, over their squares. A change of outputs, not of errors.</source>
        <translation>用整个遗忘集执行第一步的预测干扰：该层在保留输入上的输出变化的平方与输出平方之比。它是输出的变化，而不是误差的变化。</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>干扰</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>保留漂移</translation>
    </message>
    <message>
        <source>Threshold of %1: the share of its inputs&apos; energy whose directions are protected. 1 leaves the layer as it is, 0 protects nothing.</source>
        <translation>%1 的阈值：其输入能量中方向受到保护的占比。取 1 时该层保持不变，取 0 时不保护任何方向。</translation>
    </message>
    <message>
        <source>Suggested: %1 % of the forgetting power are left, at a predicted interference of %2.</source>
        <translation>建议：剩余 %1% 的遗忘能力，预测干扰为 %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>traits of a layer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>After a run that measured it: how far the layer&apos;s retained second moment, which requests in sequence keep from the original weights, is from one made anew with the unlearned weights</source>
        <translation>在测量过谱漂移的运行之后：依次执行的各请求所沿用的、由原始权重得出的该层保留数据的二阶矩，与用遗忘后的权重重新计算所得的二阶矩之间的差距</translation>
    </message>
    <message>
        <source>Spectrum drift (%)</source>
        <translation>谱漂移（%）</translation>
    </message>
    <message>
        <source>After epoch %1 of the last run, the whole network&apos;s logits on retained samples have changed by %2 (squared, summed over classes; the mean).</source>
        <translation>最近一次运行的第 %1 轮之后，整个网络在保留样本上的 logit 改变了 %2（取平方，对类别求和，再取均值）。</translation>
    </message>
    <message>
        <source>%1 The layers&apos; retain drift adds up to %2.</source>
        <comment>two sentences</comment>
        <translation>%1各层的保留漂移合计为 %2。</translation>
    </message>
    <message>
        <source>After a run: squared change of the layer&apos;s outputs on its original retained inputs, over their squares. It needs no data, and promises nothing about accuracy. Methods that use no spectra have it where these were there before the run, or the stop rule reads it.</source>
        <translation>运行之后：该层在原保留输入上的输出变化的平方与输出平方之比。它不需要数据，也不对准确率作任何保证。不使用谱的方法只有在运行前已有谱或停止规则读取它时才有此值。</translation>
    </message>
    <message>
        <source>Centred, over the squares of the outputs&apos; differences from their mean: %1</source>
        <translation>中心化（与各输出减去其均值后的平方之比）：%1</translation>
    </message>
    <message>
        <source>%1, centred %2</source>
        <comment>retain drift of a layer</comment>
        <translation>%1，中心化 %2</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersPage</name>
    <message>
        <source>Retain drift is of one layer on its original inputs. The whole network&apos;s change also holds what the layers before it hand on; it is measured on the retained samples that the curves are of, and is no change of errors.</source>
        <translation>保留漂移只针对单个层在其原输入上的变化。整个网络的变化还包含前面各层传递下来的变化；它在曲线所用的保留样本上测量，并不是误差的变化。</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersTable</name>
    <message>
        <source>Layers and their thresholds</source>
        <translation>各层及其阈值</translation>
    </message>
    <message>
        <source>Choose a layer to see its spectrum; several to set their thresholds together</source>
        <translation>选择一层可查看其谱；选择多层可一并设置阈值</translation>
    </message>
    <message>
        <source>No model is loaded. Open an experiment with File &gt; Open, or begin one with File &gt; New.</source>
        <translation>未加载模型。请通过“文件 &gt; 打开”打开实验，或通过“文件 &gt; 新建”新建实验。</translation>
    </message>
    <message>
        <source>&amp;Copy thresholds</source>
        <translation>复制阈值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy names and thresholds of the selected layers</source>
        <translation>复制所选层的名称和阈值</translation>
    </message>
    <message>
        <source>&amp;Paste thresholds</source>
        <translation>粘贴阈值(&amp;P)</translation>
    </message>
    <message>
        <source>Set thresholds by names, or those of the selected layers by numbers</source>
        <translation>按名称设置阈值，或按数值设置所选层的阈值</translation>
    </message>
    <message>
        <source>&amp;Reset selected layers</source>
        <translation>重置所选层(&amp;R)</translation>
    </message>
    <message>
        <source>The selected layers&apos; thresholds as the experiment&apos;s file has them</source>
        <translation>恢复为实验文件中所选层的阈值</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>复制数值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy all figures of the selected layers, with their headers</source>
        <translation>复制所选层的所有数值及其表头</translation>
    </message>
</context>
<context>
    <name>unlearn::LogCommands</name>
    <message>
        <source>Logs of runs (*.sqlite)</source>
        <translation>运行日志 (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the log of runs</source>
        <translation>导出运行日志</translation>
    </message>
    <message>
        <source>Merge another log of runs into this one</source>
        <translation>将其他运行日志合并到此日志</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) came in.</source>
        <translation>
            <numerusform>已并入 %n 次运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were here already.</source>
        <translation>
            <numerusform>%n 次运行此前已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are still running and were left out.</source>
        <translation>
            <numerusform>%n 次运行仍在进行，未予并入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of runs was written to %1 (%2).</source>
        <translation>运行日志已写入 %1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were left out since their request, or one in sequence with it, was purged here.</source>
        <translation>
            <numerusform>%n 次运行因其请求或与之依次执行的某个请求已在此处彻底清除，未予并入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::MainWindow</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行列表</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>编辑运行 %1 的备注</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n run(s)</source>
        <translation>
            <numerusform>删除 %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>The forget set was written to %1.</source>
        <translation>遗忘集已写入 %1。</translation>
    </message>
    <message>
        <source>Thresholds were set as suggested. Undo takes them back.</source>
        <translation>已按建议设置阈值。可通过“撤销”恢复。</translation>
    </message>
    <message>
        <source>The run was stopped; epoch %1 is its result.</source>
        <translation>运行已停止；结果取自第 %1 轮。</translation>
    </message>
    <message>
        <source>The run is finished; epoch %1 is its result.</source>
        <translation>运行已完成；结果取自第 %1 轮。</translation>
    </message>
    <message>
        <source>The trained model was saved to %1.</source>
        <translation>训练好的模型已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 was downloaded and checked.</source>
        <translation>%1 已下载并通过校验。</translation>
    </message>
    <message>
        <source>The experiment was saved to %1.</source>
        <translation>实验已保存到 %1。</translation>
    </message>
    <message>
        <source>The spectrum cache was cleared: %1.</source>
        <translation>谱缓存已清空：%1。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>未能打开 %1。</translation>
    </message>
    <message>
        <source>A job is running. Closing the window stops it; what a run has reached is kept.</source>
        <translation>有任务正在运行。关闭窗口会使其停止；运行已取得的结果会保留。</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>停止并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved.</source>
        <translation>实验有未保存的更改。</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>不保存而关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Return of %n run(s)</source>
        <translation>
            <numerusform>恢复 %n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait and will be dropped.</source>
        <translation>
            <numerusform>%n 次等待中的运行将被丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cached shadow models were removed: %1.</source>
        <translation>已删除缓存的影子模型：%1。</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>正在生成报告。</translation>
    </message>
    <message>
        <source>The log of runs is being exported.</source>
        <translation>正在导出运行日志。</translation>
    </message>
    <message>
        <source>Another log of runs is being merged into this one.</source>
        <translation>正在将其他运行日志合并到此日志。</translation>
    </message>
    <message>
        <source>A request is being purged.</source>
        <translation>正在彻底清除一个请求。</translation>
    </message>
    <message>
        <source>An embedding is being made.</source>
        <translation>正在生成嵌入。</translation>
    </message>
    <message>
        <source>%1 is being downloaded; what has come is kept.</source>
        <translation>正在下载 %1；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Closing the window ends that, or waits for what can not be broken off.</source>
        <translation>关闭窗口会中止这些工作；无法中止的会等其完成。</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>仍要关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The forget set is being exported.</source>
        <translation>正在导出遗忘集。</translation>
    </message>
    <message>
        <source>The embedding was stopped; nothing of it was kept.</source>
        <translation>嵌入已停止；未保留任何结果。</translation>
    </message>
    <message>
        <source>The page Curves shows the run that is under way. Open run %1 again when that one has ended.</source>
        <translation>“曲线”页面显示的是正在进行的运行。请待其结束后再次打开运行 %1。</translation>
    </message>
</context>
<context>
    <name>unlearn::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Links lead to other pages</source>
        <translation>链接可转到其他页面</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>The page that was left</source>
        <translation>后退前所在的页面</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>The manual&apos;s contents</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Open in &amp;web browser</source>
        <translation>在网页浏览器中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Show this page in the system&apos;s web browser</source>
        <translation>在系统的网页浏览器中显示此页</translation>
    </message>
</context>
<context>
    <name>unlearn::MeasuredOutputsModel</name>
    <message>
        <source>Run %1: predicted classes, %2 against %3, %4</source>
        <translation>运行 %1：预测类别，%2 与 %3 对照，%4</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <translation>预测类别（%1）</translation>
    </message>
    <message>
        <source>Run %1: entropies, %2</source>
        <translation>运行 %1：熵，%2</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>熵（nat）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by the largest output of either model.</source>
        <translation>样本数：%1。按两个模型各自的最大输出计数。</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by H = −Σ p ln p of a model&apos;s softmax p, in nats; the bins after the first are even on a logarithmic axis.</source>
        <translation>样本数：%1。按模型的 softmax p 的 H = −Σ p ln p 计数，单位为 nat；除第一个分箱外，其余分箱在对数轴上等宽。</translation>
    </message>
</context>
<context>
    <name>unlearn::MeritView</name>
    <message>
        <source>Figures of merit of the compared runs</source>
        <translation>所比较运行的评价指标</translation>
    </message>
    <message>
        <source>Figures of the unlearned models, beside mean and spread of the retrained ones; Ctrl+C copies the chosen rows</source>
        <translation>遗忘后的模型的指标，与重新训练的模型的均值和离散程度并列；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>Figure that is drawn by depth</source>
        <translation>按深度绘制的指标</translation>
    </message>
    <message>
        <source>What is drawn of every layer, forget and retained samples apart</source>
        <translation>为每一层绘制的内容，遗忘样本与保留样本分开</translation>
    </message>
    <message>
        <source>Alignment with retrained</source>
        <translation>与重新训练的模型的对齐度</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>线性探针恢复率</translation>
    </message>
    <message>
        <source>Layers by depth</source>
        <translation>各层（按深度）</translation>
    </message>
    <message>
        <source>A figure of each layer, from the input to the output. Arrow keys: read a layer. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>每一层的指标，从输入到输出。方向键：读取某一层的数值。滚轮、+ 和 −：缩放。双击或 0：显示全部。</translation>
    </message>
    <message>
        <source>Measure more figures of the compared runs</source>
        <translation>测量所比较运行的更多指标</translation>
    </message>
    <message>
        <source>Work figures that the log does not hold out of the models of the runs, as far as these are there</source>
        <translation>利用各次运行的模型（仅限现存的模型）计算日志中没有的指标</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>Linear probes and alignment of every layer, forget and retained samples apart</source>
        <translation>每一层的线性探针和对齐度，遗忘样本与保留样本分开</translation>
    </message>
    <message>
        <source>Epochs until a model knows the forget set again, from itself and from retained samples alone</source>
        <translation>模型重新学会遗忘集所需的轮数，分别用遗忘集本身和仅用保留样本训练</translation>
    </message>
    <message>
        <source>Me&amp;asure more</source>
        <translation>测量更多(&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;y depth:</source>
        <translation>按深度(&amp;A)：</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>Forgetting quality of %1 (runs %2): %3, where models that do not differ get %4; %5 unlearned and %6 retrained models.</source>
        <translation>%1（运行 %2）的遗忘质量：%3，没有差异的模型为 %4；%5 个遗忘后的模型和 %6 个重新训练的模型。</translation>
    </message>
    <message>
        <source>&amp;Relearning…</source>
        <translation>重新学习(&amp;K)…</translation>
    </message>
    <message>
        <source>There is no forgetting quality of %1 (runs %2). %3.</source>
        <translation>%1（运行 %2）没有遗忘质量。%3。</translation>
    </message>
    <message>
        <source>Forgetting quality takes %1 unlearned models or more and as many retrained ones, of different seeds, all of them there.</source>
        <translation>遗忘质量：需要 %1 个或更多遗忘后的模型和同样数量的重新训练的模型，它们的随机种子各不相同，且全部现存。</translation>
    </message>
    <message>
        <source>Agreement and distance of answers, entropies, attacks on changed answers, thirds of the forget set (by memorisation where every run has the two shadow models of the same model, data and seed, else by the original&apos;s confidence margin), retained samples at risk</source>
        <translation>输出的一致率和距离、熵、针对输出变化的攻击、遗忘集的三等分（每次运行都有相同模型、数据和随机种子的两个影子模型时按记忆程度，否则按原始模型的置信度间隔）、风险升高的保留样本</translation>
    </message>
</context>
<context>
    <name>unlearn::MessageBanner</name>
    <message>
        <source>Dis&amp;miss</source>
        <translation>关闭(&amp;M)</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Hide this message; Messages keeps it</source>
        <translation>隐藏此消息；“消息”面板中仍会保留</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and text of a message</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>unlearn::MessagesModel</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>unlearn::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Notices and errors since the start</source>
        <translation>启动以来的通知和错误</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodDialog</name>
    <message>
        <source>Settings of the method</source>
        <translation>方法设置</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the forget set is to be forgotten</source>
        <translation>遗忘集的遗忘方式</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>方法(&amp;M)：</translation>
    </message>
    <message>
        <source>Soft projection: a direction whose eigenvalue is this share of the layer&apos;s mean one is halved</source>
        <translation>软投影：特征值与该层平均特征值之比等于此值的方向，其分量减半</translation>
    </message>
    <message>
        <source>Learning rate of the first epochs</source>
        <translation>最初几轮的学习率</translation>
    </message>
    <message>
        <source>Learning rate that the last planned epoch reaches, exponentially</source>
        <translation>计划的最后一轮达到的学习率，按指数变化</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier</source>
        <translation>计划轮数；停止规则可能使运行提前结束</translation>
    </message>
    <message>
        <source>Forget samples in one step</source>
        <translation>每一步使用的遗忘样本数</translation>
    </message>
    <message>
        <source>Sh&amp;uffle the forget set each epoch</source>
        <translation>每轮打乱遗忘集(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the order of forget samples anew in each epoch</source>
        <translation>每一轮重新随机排列遗忘样本的顺序</translation>
    </message>
    <message>
        <source>Offset that keeps the loss finite at a probability of 1</source>
        <translation>使概率为 1 时损失仍为有限值的偏移</translation>
    </message>
    <message>
        <source>Weight of the entropy term of the loss</source>
        <translation>损失中熵项的权重</translation>
    </message>
    <message>
        <source>Which directions are protected</source>
        <translation>保护哪些方向</translation>
    </message>
    <message>
        <source>Samples whose directions are protected</source>
        <translation>保护哪些样本的方向</translation>
    </message>
    <message>
        <source>Which layers are updated</source>
        <translation>更新哪些层</translation>
    </message>
    <message>
        <source>Sof&amp;tness μ:</source>
        <translation>柔度 μ(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Learning rate, start:</source>
        <translation>起始学习率(&amp;L)：</translation>
    </message>
    <message>
        <source>Learning rate, e&amp;nd:</source>
        <translation>结束学习率(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>轮数(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>批次大小(&amp;B)：</translation>
    </message>
    <message>
        <source>Probability &amp;offset:</source>
        <translation>概率偏移(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Protected:</source>
        <translation>受保护方向(&amp;P)：</translation>
    </message>
    <message>
        <source>Directions of s&amp;amples:</source>
        <translation>方向来源样本(&amp;A)：</translation>
    </message>
    <message>
        <source>Updated layer&amp;s:</source>
        <translation>更新的层(&amp;S)：</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>What counts as the energy of a direction</source>
        <translation>以什么作为方向的能量</translation>
    </message>
    <message>
        <source>How the number of directions follows from gamma</source>
        <translation>如何由 gamma 得出方向数</translation>
    </message>
    <message>
        <source>At least this share of a layer&apos;s directions is kept</source>
        <translation>每层受保护方向所占的最小比例</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Training images that the spectrum is made from</source>
        <translation>用于计算谱的训练图像</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Energy b&amp;y:</source>
        <translation>能量度量(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Rule for k:</source>
        <translation>k 的规则(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Floor:</source>
        <translation>下限(&amp;F)：</translation>
    </message>
    <message>
        <source>Spectrum &amp;images:</source>
        <translation>计算谱的图像(&amp;I)：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>When the run ends, and which epoch it selects</source>
        <translation>运行何时结束，以及选定哪一轮</translation>
    </message>
    <message>
        <source>Percentage points that the accuracy may drop</source>
        <translation>准确率允许下降的百分点</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 个百分点</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>停止条件(&amp;W)：</translation>
    </message>
    <message>
        <source>Retain drift, summed over the layers, at which the run ends</source>
        <translation>各层保留漂移之和达到此值时运行结束</translation>
    </message>
    <message>
        <source>&amp;Drop:</source>
        <translation>下降幅度(&amp;D)：</translation>
    </message>
    <message>
        <source>Drift bud&amp;get:</source>
        <translation>漂移预算(&amp;G)：</translation>
    </message>
    <message>
        <source>Entropy weig&amp;ht:</source>
        <translation>熵权重(&amp;H)：</translation>
    </message>
    <message>
        <source>Measure epo&amp;chs in bfloat16</source>
        <translation>以 bfloat16 测量各轮(&amp;C)</translation>
    </message>
    <message>
        <source>Quicker where the processor has it; errors that differ from those in float32 are noticed, and float32 is then used. Final figures are in float32.</source>
        <translation>在支持 bfloat16 的处理器上更快；若误差与 float32 的不同，会被发现，并改用 float32。最终数值以 float32 计算。</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodSettingsForm</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>unlearn::ModelDialog</name>
    <message>
        <source>Models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>模型 (*.safetensors *.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>A safetensors file, a PyTorch state dict or a TorchScript file</source>
        <translation>safetensors 文件、PyTorch 状态字典或 TorchScript 文件</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Needed where the file does not name its architecture</source>
        <translation>文件未注明架构时需要指定</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>架构(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>加载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Train one…</source>
        <translation>训练模型(&amp;T)…</translation>
    </message>
    <message>
        <source>Train a new model on these data first</source>
        <translation>先用这些数据训练一个新模型</translation>
    </message>
</context>
<context>
    <name>unlearn::OutputsView</name>
    <message>
        <source>Table of outputs</source>
        <translation>输出表</translation>
    </message>
    <message>
        <source>Which of the measured tables is shown</source>
        <translation>显示哪张测得的表</translation>
    </message>
    <message>
        <source>Predicted classes or entropies</source>
        <translation>预测类别或熵</translation>
    </message>
    <message>
        <source>Numbers of samples; Ctrl+C copies the chosen rows</source>
        <translation>样本数；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies appear here once the outputs of runs were measured: figures of merit, Measure more.</source>
        <translation>测量运行的输出之后，预测矩阵和熵将显示在此处：“评价指标”中的“测量更多”。</translation>
    </message>
    <message>
        <source>Tab&amp;le:</source>
        <translation>表(&amp;L)：</translation>
    </message>
    <message>
        <source>Histograms of entropies</source>
        <translation>熵的直方图</translation>
    </message>
    <message>
        <source>How sure each model is of the samples, the surer the farther left; the unlearned model is to look like the retrained ones. Arrow keys: read a bin. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>各模型对样本有多大把握，越靠左把握越大；遗忘后的模型应当与重新训练的模型相似。方向键：读取某一分箱的数值。滚轮、+ 和 −：缩放。双击或 0：显示全部。</translation>
    </message>
</context>
<context>
    <name>unlearn::PageArea</name>
    <message>
        <source>Show the page %1</source>
        <translation>显示“%1”页</translation>
    </message>
</context>
<context>
    <name>unlearn::PanelSection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Details of %1: %2</source>
        <translation>%1 的详细信息：%2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParallelPlot</name>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu; or begin a sweep.</source>
        <translation>请在运行列表中选择两次或更多运行，然后在其右键菜单中选择“比较”；也可以启动一次扫描。</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>坐标轴 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>运行 %1：%2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Sample standard deviation over the seeds of a group</source>
        <translation>组内各随机种子间的样本标准差</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Numbers of the runs</source>
        <translation>运行编号</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>与重训练模型的距离（百分点）</translation>
    </message>
    <message>
        <source>± of the distance (points)</source>
        <translation>距离的 ±（百分点）</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>测试误差（%）</translation>
    </message>
    <message>
        <source>± of the test error (points)</source>
        <translation>测试误差的 ±（百分点）</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>未被任何运行超越</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoPlot</name>
    <message>
        <source>Distance of the forget error to retrained (points)</source>
        <translation>遗忘误差与重训练模型的距离（百分点）</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>测试误差（%）</translation>
    </message>
    <message>
        <source>Compared runs appear here that have a retrained model to be compared with.</source>
        <translation>具有重新训练的模型可供对照的运行将显示在此处。</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>未被任何运行超越</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>其他运行</translation>
    </message>
    <message>
        <source>Run %1: test error %2 %, distance %3 points</source>
        <translation>运行 %1：测试误差 %2%，距离 %3 个百分点</translation>
    </message>
    <message>
        <source>These runs are of %1 different tasks. Only runs of the same model, data and forget set are measured against each other: each task has a line of its own.</source>
        <translation>这些运行属于 %1 个不同的遗忘任务。只有模型、数据和遗忘集都相同的运行才能相互比较：每个任务各有一条线。</translation>
    </message>
    <message>
        <source>%1: test error %2 ± %3 %, distance %4 ± %5 points</source>
        <translation>%1：测试误差 %2 ± %3%，距离 %4 ± %5 个百分点</translation>
    </message>
    <message>
        <source>A mark with bars is the mean of several seeds; the bars are their standard deviation.</source>
        <translation>带误差线的标记是多个种子的均值；误差线表示其标准差。</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1（+%2）</translation>
    </message>
</context>
<context>
    <name>unlearn::PathEdit</name>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>浏览文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetDialog</name>
    <message>
        <source>New from experiment</source>
        <translation>从论文实验新建</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>复制表格(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the table and the differences as text</source>
        <translation>将表格和差异复制为文本</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Train what is missing, then unlearn</source>
        <translation>先训练缺少的模型，然后执行遗忘</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop; the next start goes on from what was reached</source>
        <translation>停止；下次开始时从已取得的结果继续</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this dialog; what is under way goes on</source>
        <translation>关闭此对话框；正在进行的操作会继续</translation>
    </message>
    <message>
        <source>The experiment to go through</source>
        <translation>要进行的实验</translation>
    </message>
    <message>
        <source>Where they were downloaded to, or the system keeps them</source>
        <translation>下载位置，或系统中的存放位置</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>获取数据(&amp;G)…</translation>
    </message>
    <message>
        <source>Download the data that are missing</source>
        <translation>下载缺少的数据</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt)</source>
        <translation>模型 (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>File of the full model; empty: it is trained</source>
        <translation>完整模型的文件；留空：将进行训练</translation>
    </message>
    <message>
        <source>It is trained</source>
        <translation>将进行训练</translation>
    </message>
    <message>
        <source>Folder of trained models and unfinished trainings</source>
        <translation>存放训练好的模型和未完成的训练的文件夹</translation>
    </message>
    <message>
        <source>Retrained models of each request, which differ in their seed</source>
        <translation>每个请求的重新训练的模型数，它们的随机种子各不相同</translation>
    </message>
    <message>
        <source>Epochs of each training, instead of the recipe&apos;s</source>
        <translation>每次训练的轮数，代替训练配方中的轮数</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>以训练配方为准</translation>
    </message>
    <message>
        <source>Train in &amp;bfloat16</source>
        <translation>以 bfloat16 训练(&amp;B)</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>在支持 bfloat16 计算的处理器上更快</translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation>实验(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>数据(&amp;D)：</translation>
    </message>
    <message>
        <source>Full &amp;model:</source>
        <translation>完整模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Trained models:</source>
        <translation>训练好的模型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Retrained models:</source>
        <translation>重新训练的模型(&amp;R)：</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>轮数(&amp;P)：</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>此步骤的完成程度</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>已完成的步骤</translation>
    </message>
    <message>
        <source>Original, retrained and unlearned models of each request; Ctrl+C copies the chosen rows</source>
        <translation>每个请求的原始模型、重新训练的模型和遗忘后的模型；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>Differences from the published protocol</source>
        <translation>与已发表实验设置的差异</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The data are missing: name their folder, or download them.</source>
        <translation>缺少数据：请指定其所在文件夹，或下载数据。</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>已在 %1 中找到。</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>继续(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <translation>%1：%p%</translation>
    </message>
    <message>
        <source>No experiment was gone through in this session yet.</source>
        <translation>本次会话中尚未进行任何论文实验。</translation>
    </message>
    <message>
        <source>Folder of the data, or the one that holds it; folder:DIR for data of another kind; empty: where data are downloaded to</source>
        <translation>数据所在的文件夹，或其发布文件夹所在的文件夹；其他类型的数据用 folder:文件夹；留空：使用下载位置</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetTableModel</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message numerus="yes">
        <source>Retrained, %n seed(s)</source>
        <translation>
            <numerusform>重新训练，%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>遗忘后</translation>
    </message>
    <message>
        <source>Unlearned, published</source>
        <translation>遗忘后，已发表</translation>
    </message>
    <message>
        <source>Requests in the order in which they were met</source>
        <translation>按执行顺序排列的请求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Error on test samples that no stop rule reads</source>
        <translation>在停止规则未读取的测试样本上的误差</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>测试误差（%）</translation>
    </message>
    <message>
        <source>Error on all samples forgotten so far</source>
        <translation>在至今遗忘的全部样本上的误差</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>遗忘误差（%）</translation>
    </message>
    <message>
        <source>Error on the training samples that stay</source>
        <translation>在保留下来的训练样本上的误差</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>保留误差（%）</translation>
    </message>
    <message>
        <source>Membership inference by confidence, with its 95 % interval</source>
        <translation>基于置信度的成员推断，附 95% 区间</translation>
    </message>
    <message>
        <source>AUC (confidence)</source>
        <translation>AUC（置信度）</translation>
    </message>
    <message>
        <source>Of training; of the unlearned model: moments, eigenproblem, steps and the stop rule&apos;s look</source>
        <translation>训练所需的时间；对遗忘后的模型：二阶矩、特征值问题、各步和停止规则评估所需的时间</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n shadow model(s)</source>
        <translation>
            <numerusform>%1，%n 个影子模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetText</name>
    <message>
        <source>Model: %1, data: %2.</source>
        <translation>模型：%1，数据：%2。</translation>
    </message>
    <message>
        <source>To be forgotten: %1.</source>
        <translation>要遗忘：%1。</translation>
    </message>
    <message numerus="yes">
        <source>To be forgotten in %n requests, one after the other; the first: %1.</source>
        <translation>
            <numerusform>分 %n 个请求依次遗忘；第一个：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>γ = %1</source>
        <translation>γ = %1</translation>
    </message>
    <message numerus="yes">
        <source>, other in %n layer(s)</source>
        <translation>
            <numerusform>，另有 %n 层取其他值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stop rule: %2; at most %3 epochs of unlearning.</source>
        <translation>%1；停止规则：%2；最多执行 %3 轮遗忘。</translation>
    </message>
    <message>
        <source>Published figures: %1.</source>
        <translation>已发表的数值：%1。</translation>
    </message>
    <message numerus="yes">
        <source>To be trained: the full model and %n retrained one(s), %1 epochs each.</source>
        <translation>
            <numerusform>待训练：完整模型和 %n 个重新训练的模型，各 %1 轮。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be trained: %n retrained model(s), %1 epochs each.</source>
        <translation>
            <numerusform>待训练：%n 个重新训练的模型，各 %1 轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in the folder of trained models already are taken from there.</source>
        <translation>训练好的模型文件夹中已有的模型将直接使用。</translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3, training error %4 %</source>
        <translation>%1：第 %2/%3 轮，训练误差 %4%</translation>
    </message>
    <message>
        <source>%1 was there.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1 已训练完成。</translation>
    </message>
    <message>
        <source>Run %1 of the log is the same and is taken.</source>
        <translation>日志中的运行 %1 与此相同，将直接采用。</translation>
    </message>
    <message>
        <source>Run %1 unlearns.</source>
        <translation>运行 %1 正在执行遗忘。</translation>
    </message>
    <message>
        <source>Epoch %1: forget error %2 %, retain error %3 %</source>
        <translation>第 %1 轮：遗忘误差 %2%，保留误差 %3%</translation>
    </message>
    <message>
        <source>%1 is under way; its runs are in the log.</source>
        <translation>%1 正在进行；其运行记录在日志中。</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>%1 was stopped; it goes on from what was reached.</source>
        <translation>%1 已停止；之后可从已取得的结果继续。</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 失败。%2</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发表：%1</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyModel</name>
    <message>
        <source>too few negatives</source>
        <translation>负样本过少</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>遗忘后</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Retrained %1</source>
        <translation>重新训练 %1</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Modified entropy</source>
        <translation>修正熵</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>正确性</translation>
    </message>
    <message>
        <source>Logit gap</source>
        <translation>logit 间隔</translation>
    </message>
    <message>
        <source>Support-vector classifier</source>
        <translation>支持向量分类器</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>受攻击的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Lower end of the 95 % bootstrap interval of the area</source>
        <translation>曲线下面积的 95% 自助法区间下限</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>Upper end of the 95 % bootstrap interval of the area</source>
        <translation>曲线下面积的 95% 自助法区间上限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95% 上限</translation>
    </message>
    <message>
        <source>True-positive rate at 1 % false positives</source>
        <translation>假阳性率为 1% 时的真阳性率</translation>
    </message>
    <message>
        <source>TPR at 1 % (%)</source>
        <translation>TPR@1%（%）</translation>
    </message>
    <message>
        <source>Forget samples: the positives</source>
        <translation>遗忘样本：正样本</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Test samples of the same classes: the negatives</source>
        <translation>相同类别的测试样本：负样本</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the positives</source>
        <translation>相同类别的保留样本：正样本</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the negatives</source>
        <translation>相同类别的保留样本：负样本</translation>
    </message>
    <message>
        <source>Test samples of all classes: the negatives</source>
        <translation>所有类别的测试样本：负样本</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>RMIA（离线）</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>LiRA（离线）</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Classifier on shadow models</source>
        <translation>基于影子模型的分类器</translation>
    </message>
    <message>
        <source>Area under the curve. The retrained model&apos;s value is the ideal, not %1.</source>
        <translation>曲线下面积。理想值是重新训练的模型的数值，而不是 %1。</translation>
    </message>
    <message>
        <source>True-positive rate at %1 % false positives</source>
        <translation>假阳性率为 %1% 时的真阳性率</translation>
    </message>
    <message>
        <source>TPR at %1 % (%)</source>
        <translation>TPR@%1%（%）</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>Formula: %1, 95 % interval %2 to %3</source>
        <translation>公式：%1，95% 区间为 %2 至 %3</translation>
    </message>
    <message>
        <source>The larger of the area and one less it: an attack that errs more often than not tells as much as one that is right. From %1 (nothing) to 1.</source>
        <translation>曲线下面积与 1 减去该面积二者中的较大值：错多对少的攻击所透露的信息与正确的攻击一样多。取值从 %1（毫无信息）到 1。</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>%1 (sampled)</source>
        <comment>model</comment>
        <translation>%1（抽样）</translation>
    </message>
    <message>
        <source>Average precision of telling the model&apos;s answers to the forget samples from those of retrained models, which is no area under a ROC curve. %1: alike</source>
        <translation>将该模型对遗忘样本的输出与重新训练的模型的输出区分开的平均精确率，它不是 ROC 曲线下面积。%1：二者无差别</translation>
    </message>
    <message>
        <source>AP beside retrained</source>
        <translation>对照重新训练的 AP</translation>
    </message>
    <message>
        <source>AUC of the retrained models: %1 ± %2 (n = %3)</source>
        <translation>重新训练的模型的 AUC：%1 ± %2（n = %3）</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean AUC in units of their standard deviation; within one or two of them it can not be told from noise</source>
        <translation>与重新训练的模型的 AUC 均值之间的距离，以其标准差为单位；在一两个单位以内时，无法与噪声相区分</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyPage</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>&amp;Attack:</source>
        <translation>攻击(&amp;A)：</translation>
    </message>
    <message>
        <source>Membership-inference attack</source>
        <translation>成员推断攻击</translation>
    </message>
    <message>
        <source>Lo&amp;g–log axes</source>
        <translation>双对数坐标轴(&amp;G)</translation>
    </message>
    <message>
        <source>Logarithmic axes show what happens at few false positives</source>
        <translation>对数坐标轴可显示假阳性极少时的情况</translation>
    </message>
    <message>
        <source>Logarithmic axes of the ROC curves</source>
        <translation>ROC 曲线的对数坐标轴</translation>
    </message>
    <message>
        <source>The retrained model&apos;s curve is the ideal, not chance.</source>
        <translation>理想目标是重新训练的模型的曲线，而不是随机猜测。</translation>
    </message>
    <message>
        <source>Histogram of scores</source>
        <translation>得分直方图</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table below. Drag the line, or use the arrow keys, to see what a threshold gives.</source>
        <translation>下表中所选模型的得分。拖动线条或使用方向键，可查看某个阈值的效果。</translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation>得分的阈值</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>得分达到此值的样本被视为训练样本</translation>
    </message>
    <message>
        <source>Figures of the attack</source>
        <translation>攻击的数据</translation>
    </message>
    <message>
        <source>The chosen row&apos;s scores are drawn above</source>
        <translation>所选行的得分绘制在上方</translation>
    </message>
    <message>
        <source>Worst-off samples</source>
        <translation>泄露最严重的样本</translation>
    </message>
    <message>
        <source>The forget samples that the chosen model gives away most</source>
        <translation>所选模型泄露最严重的遗忘样本</translation>
    </message>
    <message>
        <source>The forget samples that a model gives away most appear here after an attack.</source>
        <translation>攻击之后，模型泄露最严重的遗忘样本将显示在此处。</translation>
    </message>
    <message>
        <source>TPR %1 %, FPR %2 %</source>
        <translation>TPR %1%，FPR %2%</translation>
    </message>
    <message>
        <source>Takes %1 % of the forget samples (TPR) and %2 % of the test samples (FPR) for training samples: advantage %3 points.</source>
        <translation>将 %1% 的遗忘样本（TPR）和 %2% 的测试样本（FPR）视为训练样本：优势为 %3 个百分点。</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>数据表(&amp;B)</translation>
    </message>
    <message>
        <source>True against false positives of the attack on each model. Arrow keys: read values. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>对各模型的攻击的真阳性率与假阳性率。方向键：读取数值。滚轮、+ 和 −：缩放。双击或 0：显示全部。</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>显示图中的数据（F2）</translation>
    </message>
    <message>
        <source>Points of the ROC curves</source>
        <translation>ROC 曲线的数据点</translation>
    </message>
    <message>
        <source>Every point of every curve; Ctrl+C copies the chosen rows</source>
        <translation>每条曲线上的每个点；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>Figures of the histogram of scores</source>
        <translation>得分直方图的数据</translation>
    </message>
    <message>
        <source>Every bin of the histogram; Ctrl+C copies the chosen rows</source>
        <translation>直方图的每个分箱；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>The score by which an attacker tells positives from negatives; those with shadow models, at the end, are there once they were made</source>
        <translation>攻击者用来区分正样本与负样本的得分；列表末尾的影子模型攻击，在进行之后才有得分</translation>
    </message>
    <message>
        <source>Thre&amp;shold:</source>
        <translation>阈值(&amp;S)：</translation>
    </message>
    <message>
        <source>Whose worst-off samples</source>
        <translation>列出哪类泄露最严重的样本</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: list those to be forgotten, or the retained ones</source>
        <translation>遗忘某些样本可能会暴露其他样本：可列出要遗忘的样本，或列出保留样本</translation>
    </message>
    <message>
        <source>Forget samples</source>
        <translation>遗忘样本</translation>
    </message>
    <message>
        <source>Retained samples</source>
        <translation>保留样本</translation>
    </message>
    <message>
        <source>&amp;Worst-off:</source>
        <translation>泄露最严重(&amp;W)：</translation>
    </message>
    <message>
        <source>Worst-off retained samples</source>
        <translation>泄露最严重的保留样本</translation>
    </message>
    <message>
        <source>The retained samples whose score rose most since the original model</source>
        <translation>与原始模型相比得分上升最多的保留样本</translation>
    </message>
    <message>
        <source>The retained samples that a model gives away more than the original model does appear here after an attack that scores them.</source>
        <translation>在对保留样本打分的攻击之后，模型比原始模型泄露得更多的保留样本将显示在此处。</translation>
    </message>
    <message>
        <source>Takes %1 % of the positives (TPR) and %2 % of the negatives (FPR) for training samples: advantage %3 points.</source>
        <translation>将 %1% 的正样本（TPR）和 %2% 的负样本（FPR）视为训练样本：优势为 %3 个百分点。</translation>
    </message>
    <message>
        <source>The attack is on other samples than those forgotten here: they are not listed.</source>
        <translation>该攻击针对的样本不是此处被遗忘的样本：因此不予列出。</translation>
    </message>
    <message>
        <source>Two retrained models or more also show by a band how far such curves differ.</source>
        <translation>有两个或更多重新训练的模型时，还会以带状区域显示这类曲线相差多少。</translation>
    </message>
    <message>
        <source>Over-forgetting: the unlearned model&apos;s AUC, %1 (%2–%3), lies below %4, the least expected of a model that never saw the forget samples (mean of the retrained models: %5; %6 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>过度遗忘：遗忘后的模型的 AUC 为 %1（%2–%3），低于 %4，即从未见过遗忘样本的模型预期的最低值（重新训练的模型的均值：%5；没有重新训练的模型时为 %6）。它对这些样本的把握比这样的模型还低，这同样会暴露它们。</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLab</name>
    <message>
        <source>γ = 1 leaves the layer out: it is not updated at all.</source>
        <translation>γ = 1 时该层不参与：完全不更新。</translation>
    </message>
    <message>
        <source>γ = %1 leaves no direction: the first one holds %2 % of the energy only, so that both are protected (k = 2), and the projected step is zero.</source>
        <translation>γ = %1 时没有剩余的方向：第一个方向只含 %2% 的能量，因此两个方向都受保护（k = 2），投影步为零。</translation>
    </message>
    <message>
        <source>γ = %1 protects one direction of two (k = 1), which holds %2 % of the energy. Steps go along the other one.</source>
        <translation>γ = %1 时保护两个方向中的一个（k = 1），它含有 %2% 的能量。各步沿另一个方向进行。</translation>
    </message>
    <message>
        <source>γ = 0 protects nothing (k = 0): the step is the gradient as it is.</source>
        <translation>γ = 0 时不保护任何方向（k = 0）：每一步就是原始梯度。</translation>
    </message>
    <message>
        <source>All retained samples lie at the origin: there is no direction to protect.</source>
        <translation>所有保留样本都位于原点：没有可保护的方向。</translation>
    </message>
    <message>
        <source>The samples to be forgotten lie in the protected direction: the projection leaves nothing of their gradient, and nothing can be forgotten.</source>
        <translation>要遗忘的样本位于受保护的方向上：投影之后其梯度荡然无存，无法遗忘任何内容。</translation>
    </message>
    <message>
        <source>The next step keeps %1 % of the squared forget gradient (forgetting power), and is predicted to change the retained logits by %2 (sum of squares).</source>
        <translation>下一步将保留 %1% 的遗忘梯度平方（遗忘能力），预计使保留样本的 logit 改变 %2（平方和）。</translation>
    </message>
    <message>
        <source>The samples to be forgotten had a probability of %1 of their class on average, and have %2 now; a model retrained without them gives %3.</source>
        <translation>要遗忘的样本所属类别的平均概率原为 %1，现为 %2；不含这些样本重新训练的模型给出 %3。</translation>
    </message>
    <message>
        <source>That is less than retraining would give: too much was forgotten, which can give the samples away as well. A run has a stop rule for that.</source>
        <translation>这低于重新训练所能达到的值：遗忘过多，同样可能暴露这些样本。正式运行中有相应的停止规则。</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same to the last bit.</source>
        <translation>保留样本的预测没有变化：全部 %1 个保留样本的 logit 逐位相同。</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same but for rounding (%2 at most).</source>
        <translation>保留样本的预测没有变化：除舍入误差（最大 %2）外，全部 %1 个保留样本的 logit 都相同。</translation>
    </message>
    <message>
        <source>Logits of retained samples changed by up to %1; %2 of %3 are classified wrongly now, %4 were before.</source>
        <translation>保留样本的 logit 最多改变了 %1；%3 个中现有 %2 个分类错误，之前为 %4 个。</translation>
    </message>
    <message>
        <source>A sample was moved: the model was trained anew with it, and the steps begin again.</source>
        <translation>有样本被移动：模型已用新位置重新训练，各步从头开始。</translation>
    </message>
    <message>
        <source>The steps so far stay; the next one takes the new threshold.</source>
        <translation>之前的各步保留；下一步采用新的阈值。</translation>
    </message>
    <message>
        <source>The next step takes the new threshold.</source>
        <translation>下一步采用新的阈值。</translation>
    </message>
    <message>
        <source>All %1 steps of a run are taken. Reset goes back to the trained model.</source>
        <translation>运行的全部 %1 步均已完成。“重置”可回到训练好的模型。</translation>
    </message>
    <message>
        <source>The last step moved nothing, and no further one will.</source>
        <translation>上一步没有产生任何变化，之后的步也不会有变化。</translation>
    </message>
    <message>
        <source>The model is the trained one again.</source>
        <translation>模型已恢复为训练好的模型。</translation>
    </message>
    <message>
        <source>After step %1.</source>
        <translation>第 %1 步之后。</translation>
    </message>
    <message>
        <source>k = %1 of %2</source>
        <translation>k = %1，共 %2 个方向</translation>
    </message>
    <message>
        <source>%1 = %2, which is %3 % of the energy</source>
        <translation>%1 = %2，占能量的 %3%</translation>
    </message>
    <message>
        <source>The model is one linear layer of two inputs and two classes, W x + b, trained on all samples to the least cross-entropy with weight decay. Its spectrum, threshold, gradient, projection and step are computed by the functions that unlearn real networks. As there, the second moment G = Σ r rᵀ is of the layer&apos;s inputs as they are: not centred, and without a constant 1 for the bias, which is frozen. Energy is measured in singular values √λ; k is the smallest number of directions that holds a share of γ of it (rule: covering).</source>
        <translation>模型是一个线性层 W x + b，有两个输入和两个类别，以带权重衰减的最小交叉熵在全部样本上训练。其谱、阈值、梯度、投影和步，都由对真实网络执行遗忘的同一组函数计算。与真实网络一样，二阶矩 G = Σ r rᵀ 取自该层的原始输入：不做中心化，也不为偏置添加常数 1，偏置被冻结。能量以奇异值 √λ 度量；k 是能量占比达到 γ 的最少方向数（规则：覆盖）。</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLabPlot</name>
    <message>
        <source>Core gradient space</source>
        <translation>核心梯度空间</translation>
    </message>
    <message>
        <source>Spread of retained inputs</source>
        <translation>保留输入的分布</translation>
    </message>
    <message>
        <source>Boundary before</source>
        <translation>之前的边界</translation>
    </message>
    <message>
        <source>Boundary retrained</source>
        <translation>重训练的边界</translation>
    </message>
    <message>
        <source>Boundary now</source>
        <translation>当前边界</translation>
    </message>
    <message>
        <source>Step without projection</source>
        <translation>未投影的步</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>投影步</translation>
    </message>
    <message>
        <source>Retained, class A</source>
        <translation>保留，类别 A</translation>
    </message>
    <message>
        <source>Retained, class B</source>
        <translation>保留，类别 B</translation>
    </message>
    <message>
        <source>To be forgotten, class A</source>
        <translation>要遗忘，类别 A</translation>
    </message>
    <message>
        <source>To be forgotten, class B</source>
        <translation>要遗忘，类别 B</translation>
    </message>
    <message>
        <source>First input x₁</source>
        <translation>第一个输入 x₁</translation>
    </message>
    <message>
        <source>Second input x₂</source>
        <translation>第二个输入 x₂</translation>
    </message>
    <message>
        <source>Drag a sample, or choose one with Tab and move it with the arrow keys.</source>
        <translation>拖动样本，或用 Tab 键选择样本后用方向键移动。</translation>
    </message>
    <message>
        <source>Sample %1, class %2, to be forgotten, at (%3; %4): p = %5</source>
        <translation>样本 %1，类别 %2，要遗忘，位于 (%3, %4)：p = %5</translation>
    </message>
    <message>
        <source>Sample %1, class %2, retained, at (%3; %4): p = %5</source>
        <translation>样本 %1，类别 %2，保留，位于 (%3, %4)：p = %5</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLabWindow</name>
    <message>
        <source>Projection lab</source>
        <translation>投影实验室</translation>
    </message>
    <message>
        <source>Samples, protected directions, boundaries and the next step</source>
        <translation>样本、受保护方向、边界和下一步</translation>
    </message>
    <message>
        <source>Drag a sample, or choose it with Tab and move it with the arrow keys (Shift: finely). Wheel: zoom. Double click: all.</source>
        <translation>拖动样本，或用 Tab 键选择样本后用方向键移动（按住 Shift：微调）。滚轮：缩放。双击：显示全部。</translation>
    </message>
    <message>
        <source>Figures of each sample</source>
        <translation>各样本的数据</translation>
    </message>
    <message>
        <source>What the models say of each sample; Ctrl+C copies the chosen rows</source>
        <translation>各模型对每个样本的判断；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>Data &amp;table</source>
        <translation>数据表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the figures behind the picture (F2)</source>
        <translation>显示图中的数据（F2）</translation>
    </message>
    <message>
        <source>A prepared scene to begin with</source>
        <translation>作为起点的预设场景</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>图中展示的内容</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>该层</translation>
    </message>
    <message>
        <source>Directions that the threshold protects</source>
        <translation>阈值所保护的方向</translation>
    </message>
    <message>
        <source>Eigenvalues of the retained samples&apos; second moment</source>
        <translation>保留样本二阶矩的特征值</translation>
    </message>
    <message>
        <source>&amp;Lesson:</source>
        <translation>课程(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;γ (threshold):</source>
        <translation>γ（阈值）(&amp;G)：</translation>
    </message>
    <message>
        <source>Protected:</source>
        <translation>受保护：</translation>
    </message>
    <message>
        <source>Spectrum:</source>
        <translation>谱：</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Take one step after the other</source>
        <translation>逐步连续执行</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>Take one projected step</source>
        <translation>执行一个投影步</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the trained model</source>
        <translation>恢复为训练好的模型</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
</context>
<context>
    <name>unlearn::PublishedDataModel</name>
    <message>
        <source>From %1 into %2</source>
        <translation>从 %1 下载到 %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Checking, %1 %</source>
        <translation>正在校验，%1%</translation>
    </message>
    <message>
        <source>Unpacking, %1 %</source>
        <translation>正在解压，%1%</translation>
    </message>
    <message>
        <source>Downloading, %1 %</source>
        <translation>正在下载，%1%</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Partial, %1</source>
        <translation>部分，%1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
</context>
<context>
    <name>unlearn::PurgeQuestion</name>
    <message>
        <source>Purge the request of run %1</source>
        <translation>彻底清除运行 %1 的请求</translation>
    </message>
    <message>
        <source>All that is kept of the forgotten samples is deleted for good, but for the unlearned model and the retained moment. This can not be undone.</source>
        <translation>除遗忘后的模型和保留数据的二阶矩外，与被遗忘样本有关的一切留存内容都将永久删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>彻底清除(&amp;P)</translation>
    </message>
    <message>
        <source>This would be done:</source>
        <translation>将执行以下操作：</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>已执行以下操作：</translation>
    </message>
    <message>
        <source>Left to you:</source>
        <translation>需要您自行处理：</translation>
    </message>
    <message>
        <source>The request of run %1 was purged.</source>
        <translation>运行 %1 的请求已彻底清除。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken.</source>
        <translation>
            <numerusform>已执行 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) may still hold the samples and are left to you.</source>
        <translation>
            <numerusform>仍有 %n 处可能含有这些样本，需由您自行处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RelearnDialog</name>
    <message>
        <source>Relearning</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Epochs after which relearning ends, even if the forget loss has not come back</source>
        <translation>达到此轮数后，即使遗忘损失尚未恢复，重新学习也会结束</translation>
    </message>
    <message>
        <source>Learning rate of relearning, the same in every epoch</source>
        <translation>重新学习的学习率，各轮相同</translation>
    </message>
    <message>
        <source>How near to the original&apos;s the forget loss must come, in nats</source>
        <translation>遗忘损失须与原始模型的遗忘损失接近到何种程度，单位为 nat</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most:</source>
        <translation>最多轮数(&amp;E)：</translation>
    </message>
    <message>
        <source>Learning &amp;rate:</source>
        <translation>学习率(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Within (nats):</source>
        <translation>容差（nat）(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Measuring can begin when the running job has ended.</source>
        <translation>正在运行的任务结束后才能开始测量。</translation>
    </message>
    <message>
        <source>Samples that a step of relearning sees</source>
        <translation>重新学习的每一步使用的样本数</translation>
    </message>
    <message>
        <source>Momentum of relearning; 0: none</source>
        <translation>重新学习的动量；0：无</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>批次大小(&amp;B)：</translation>
    </message>
    <message>
        <source>M&amp;omentum:</source>
        <translation>动量(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportCommands</name>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing of it was written.</source>
        <translation>报告已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在生成报告…</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportDialog</name>
    <message>
        <source>Write a report into a new folder</source>
        <translation>将报告写入新文件夹</translation>
    </message>
    <message>
        <source>Show &amp;pictures of samples to be forgotten</source>
        <translation>显示要遗忘的样本的图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>新文件夹(&amp;N)：</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Show pictures of samples to be forgotten</source>
        <translation>显示要遗忘的样本的图片</translation>
    </message>
    <message>
        <source>The first samples of each deletion request, out of the data. Whoever has the report has these, too.</source>
        <translation>每个删除请求的前若干样本，取自数据。拿到报告的人也会得到这些样本。</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportStatusWidget</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>取消报告</translation>
    </message>
    <message>
        <source>Stop writing the report; nothing of it is left</source>
        <translation>停止生成报告；不会留下任何内容</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>Report: stopping…</source>
        <translation>报告：正在停止…</translation>
    </message>
    <message>
        <source>Report: %1, %2 %</source>
        <translation>报告：%1，%2%</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait.</source>
        <translation>
            <numerusform>%n 份报告正在等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RocPlot</name>
    <message>
        <source>%1: AUC %2</source>
        <translation>%1：AUC %2</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>假阳性率（%）</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>真阳性率（%）</translation>
    </message>
    <message>
        <source>No attack yet. Evaluating a model or finishing a run makes them.</source>
        <translation>尚无攻击结果。评估模型或完成一次运行后会生成。</translation>
    </message>
    <message>
        <source>Mean of %1 retrained</source>
        <translation>%1 个重训练模型的均值</translation>
    </message>
    <message>
        <source>Lowest to highest retrained</source>
        <translation>重训练模型：最低至最高</translation>
    </message>
    <message>
        <source>At %1 % false positives:</source>
        <translation>假阳性率为 %1% 时：</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>%1: %2 % (%3–%4)</source>
        <translation>%1：%2%（%3–%4）</translation>
    </message>
    <message>
        <source>Chance: AUC %1</source>
        <translation>随机猜测：AUC %1</translation>
    </message>
</context>
<context>
    <name>unlearn::RocPointsModel</name>
    <message>
        <source>Retrained, mean of %1</source>
        <translation>重新训练，%1 个模型的均值</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>受攻击的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>得分达到此值的样本被视为训练样本</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>假阳性率（%）</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>真阳性率（%）</translation>
    </message>
    <message>
        <source>The lowest true-positive rate of the retrained models</source>
        <translation>重新训练的各模型中最低的真阳性率</translation>
    </message>
    <message>
        <source>Lowest (%)</source>
        <translation>最低（%）</translation>
    </message>
    <message>
        <source>The highest true-positive rate of the retrained models</source>
        <translation>重新训练的各模型中最高的真阳性率</translation>
    </message>
    <message>
        <source>Highest (%)</source>
        <translation>最高（%）</translation>
    </message>
    <message>
        <source>Share of the negatives that are taken for training samples</source>
        <translation>被视为训练样本的负样本占比</translation>
    </message>
    <message>
        <source>Share of the positives that are taken for training samples</source>
        <translation>被视为训练样本的正样本占比</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginDialog</name>
    <message>
        <source>How run %1 was made</source>
        <translation>运行 %1 的来源信息</translation>
    </message>
    <message>
        <source>How the run was made</source>
        <translation>此次运行的来源信息</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all rows, Ctrl+C copies the chosen ones</source>
        <translation>按 Ctrl+A 选择所有行，按 Ctrl+C 复制所选行</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间（UTC）</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>结束时间（UTC）</translation>
    </message>
    <message>
        <source>Branched from run</source>
        <translation>分支来源运行</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1, after run %2</source>
        <translation>第 %1 个，在运行 %2 之后</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>计算环境</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>%1，%2，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Model before (SHA-256)</source>
        <translation>运行前的模型（SHA-256）</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>数据（SHA-256）</translation>
    </message>
    <message>
        <source>Forget set (SHA-256)</source>
        <translation>遗忘集（SHA-256）</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>完整方案</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>遗忘集</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Errors after each epoch</source>
        <translation>每轮之后的误差</translation>
    </message>
    <message>
        <source>in %1, of %2 test, %3 validation, %4 forget and %5 retained samples</source>
        <translation>以 %1 计算，基于 %2 个测试样本、%3 个验证样本、%4 个遗忘样本和 %5 个保留样本</translation>
    </message>
    <message>
        <source>Errors of “%1”</source>
        <translation>“%1”模型的误差</translation>
    </message>
    <message>
        <source>test %1 % of %2 samples, forget %3 % of %4, retain %5 % of %6</source>
        <translation>测试 %1%（%2 个样本），遗忘 %3%（%4 个），保留 %5%（%6 个）</translation>
    </message>
    <message>
        <source>AUC %1 (%2–%3: 95 % of bootstrap samples) of %4 positives against %5 negatives</source>
        <translation>AUC %1（%2–%3：95% 的自助样本），%4 个正样本对 %5 个负样本</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <translation>
            <numerusform>%n 个影子模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attack on “%2”</source>
        <translation>对“%2”模型的攻击：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Spectra of a part</source>
        <translation>部分图像的谱</translation>
    </message>
    <message>
        <source>float32 since bfloat16 was left</source>
        <translation>float32（停用 bfloat16 之后）</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueue</name>
    <message>
        <source>%1: %2, γ %3, forget set %4</source>
        <translation>%1：%2，γ %3，遗忘集 %4</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueueBar</name>
    <message>
        <source>Waiting runs:</source>
        <translation>等待中的运行：</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>等待中的运行</translation>
    </message>
    <message>
        <source>The first one begins when no job is under way. Alt+Up, Alt+Down: earlier, later. Delete: drop</source>
        <translation>没有任务正在进行时，第一个运行即开始。Alt+上下方向键：提前、推后。Delete：移出</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Begin the chosen run earlier</source>
        <translation>让所选运行更早开始</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Begin the chosen run later</source>
        <translation>让所选运行更晚开始</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take the chosen run out of the queue</source>
        <translation>将所选运行移出队列</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin the first waiting run: the queue is held since a job was stopped</source>
        <translation>开始第一个等待中的运行：因有任务被停止，队列已暂挂</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterBar</name>
    <message>
        <source>State of runs</source>
        <translation>运行的状态</translation>
    </message>
    <message>
        <source>Show only runs that ended like this</source>
        <translation>仅显示以此方式结束的运行</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Method of runs</source>
        <translation>运行的方法</translation>
    </message>
    <message>
        <source>Show only runs of this method</source>
        <translation>仅显示采用此方法的运行</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>所有方法</translation>
    </message>
    <message>
        <source>Data set of runs</source>
        <translation>运行的数据集</translation>
    </message>
    <message>
        <source>Show only runs on these data</source>
        <translation>仅显示使用此数据集的运行</translation>
    </message>
    <message>
        <source>Any data set</source>
        <translation>所有数据集</translation>
    </message>
    <message>
        <source>Tag of runs</source>
        <translation>运行的标签</translation>
    </message>
    <message>
        <source>Show only runs with this tag</source>
        <translation>仅显示带有此标签的运行</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Hidden runs</source>
        <translation>已隐藏的运行</translation>
    </message>
    <message>
        <source>Show runs that were deleted, too; Unhide in their context menu brings them back</source>
        <translation>同时显示已删除的运行；可通过其右键菜单中的“取消隐藏”恢复</translation>
    </message>
    <message>
        <source>Show hidden runs</source>
        <translation>显示已隐藏的运行</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>搜索(&amp;C)：</translation>
    </message>
    <message>
        <source>Search in runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Show only runs that contain this text in any column</source>
        <translation>仅显示任意列中包含此文本的运行</translation>
    </message>
    <message>
        <source>Name, state, forget set, …</source>
        <translation>名称、状态、遗忘集…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all runs again: no filter, no search</source>
        <translation>重新显示所有运行：取消筛选和搜索</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>按种子</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed stand together, below a row of mean and standard deviation, by which they are sorted</source>
        <translation>仅随机种子不同的运行排在一起，位于一行均值和标准差之下，并按该行排序</translation>
    </message>
    <message>
        <source>Group runs by seed</source>
        <translation>按种子对运行分组</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterModel</name>
    <message>
        <source>In the group above</source>
        <translation>属于上方的组</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsModel</name>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>已彻底清除</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>运行的结束方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Method of unlearning</source>
        <translation>遗忘学习的方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Training samples that were forgotten</source>
        <translation>被遗忘的训练样本</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>遗忘集</translation>
    </message>
    <message>
        <source>Threshold gamma: one value, or from the smallest to the largest</source>
        <translation>阈值 gamma：单个值，或从最小到最大</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Epoch whose model is the result</source>
        <translation>以其模型为结果的轮次</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Error of the unlearned model on test samples</source>
        <translation>遗忘后的模型在测试样本上的误差</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>测试（%）</translation>
    </message>
    <message>
        <source>Error of the unlearned model on forget samples</source>
        <translation>遗忘后的模型在遗忘样本上的误差</translation>
    </message>
    <message>
        <source>Forget (%)</source>
        <translation>遗忘（%）</translation>
    </message>
    <message>
        <source>Error of the unlearned model on retained samples</source>
        <translation>遗忘后的模型在保留样本上的误差</translation>
    </message>
    <message>
        <source>Retain (%)</source>
        <translation>保留（%）</translation>
    </message>
    <message>
        <source>Membership inference by confidence: area under the curve, 95 % interval</source>
        <translation>基于置信度的成员推断：曲线下面积，95% 区间</translation>
    </message>
    <message>
        <source>AUC (95 %)</source>
        <translation>AUC（95%）</translation>
    </message>
    <message>
        <source>Seconds of all phases together</source>
        <translation>所有阶段的总秒数</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>运行的开始时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Words of your own to find runs by</source>
        <translation>便于查找运行的自定义词语</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What you have noted of the run</source>
        <translation>您对此次运行的备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message>
        <source>Data that the model was trained on</source>
        <translation>训练模型所用的数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>运行列表</translation>
    </message>
    <message>
        <source>Enter or a double click shows a run&apos;s curves</source>
        <translation>按 Enter 键或双击可显示运行的曲线</translation>
    </message>
    <message>
        <source>&amp;Show curves</source>
        <translation>显示曲线(&amp;S)</translation>
    </message>
    <message>
        <source>Show the run&apos;s curves</source>
        <translation>显示此次运行的曲线</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Show the selected runs side by side</source>
        <translation>并排显示所选运行</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the run another name</source>
        <translation>更改运行的名称</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>编辑标签(&amp;T)</translation>
    </message>
    <message>
        <source>Words of your own to find the run by</source>
        <translation>便于查找此次运行的自定义词语</translation>
    </message>
    <message>
        <source>Edit &amp;notes</source>
        <translation>编辑备注(&amp;N)</translation>
    </message>
    <message>
        <source>Note something of the run</source>
        <translation>为此次运行添加备注</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Hide the selected runs; Undo brings them back</source>
        <translation>隐藏所选运行；“撤销”可恢复</translation>
    </message>
    <message>
        <source>No run is logged yet. Run &gt; Start begins the first.</source>
        <translation>尚未记录任何运行。通过“运行 &gt; 开始”启动第一次运行。</translation>
    </message>
    <message>
        <source>Un&amp;hide</source>
        <translation>取消隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Bring the selected hidden runs back</source>
        <translation>恢复所选的已隐藏运行</translation>
    </message>
    <message>
        <source>No run passes search and filters.</source>
        <translation>没有符合搜索和筛选条件的运行。</translation>
    </message>
    <message>
        <source>All runs are hidden.</source>
        <translation>所有运行均已隐藏。</translation>
    </message>
    <message>
        <source>How it was &amp;made</source>
        <translation>来源信息(&amp;M)</translation>
    </message>
    <message>
        <source>Settings, samples, machine and versions behind the run&apos;s figures</source>
        <translation>得出此次运行的数据所用的设置、样本、机器和版本</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>按此列排序(&amp;B)</translation>
    </message>
    <message>
        <source>Sort the runs by the column of the current cell; a second time in reverse</source>
        <translation>按当前单元格所在的列对运行排序；再次执行则反向排序</translation>
    </message>
</context>
<context>
    <name>unlearn::SampleGrid</name>
    <message>
        <source>Training samples</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>Insert: forget the chosen samples. Delete: keep them.</source>
        <translation>Insert：遗忘所选样本。Delete：保留所选样本。</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesModel</name>
    <message>
        <source>Training sample %1, %2</source>
        <translation>训练样本 %1，%2</translation>
    </message>
    <message>
        <source>%1, to be forgotten</source>
        <translation>%1，要遗忘</translation>
    </message>
    <message>
        <source>Predicted %1, confidence %2 %, loss %3</source>
        <translation>预测为 %1，置信度 %2%，损失 %3</translation>
    </message>
    <message>
        <source>Memorisation %1 points</source>
        <translation>记忆程度 %1 个百分点</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesPage</name>
    <message>
        <source>C&amp;lass:</source>
        <translation>类别(&amp;L)：</translation>
    </message>
    <message>
        <source>List the samples of this class only</source>
        <translation>仅列出此类别的样本</translation>
    </message>
    <message>
        <source>List all samples, or only those to be forgotten</source>
        <translation>列出所有样本，或仅列出要遗忘的样本</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>遗忘集</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>保留样本</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片的大小</translation>
    </message>
    <message>
        <source>List samples by what the model says of them; the first time this takes a pass over all of them</source>
        <translation>按模型的判断列出样本；首次使用时需要遍历全部样本</translation>
    </message>
    <message>
        <source>says anything</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>has a confidence below</source>
        <translation>置信度低于</translation>
    </message>
    <message>
        <source>has a loss above</source>
        <translation>损失高于</translation>
    </message>
    <message>
        <source> nats</source>
        <translation> nat</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Add the selected samples to the forget set (Enter)</source>
        <translation>将所选样本添加到遗忘集（Enter）</translation>
    </message>
    <message>
        <source>&amp;Keep selected</source>
        <translation>保留所选(&amp;K)</translation>
    </message>
    <message>
        <source>Take the selected samples out of the forget set (Delete)</source>
        <translation>将所选样本移出遗忘集（Delete）</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Click, drag or Shift+arrows select samples.</source>
        <translation>单击、拖动或按 Shift+方向键选择样本。</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>列出 %1 个</translation>
    </message>
    <message>
        <source>The model is looking at all training samples.</source>
        <translation>模型正在查看所有训练样本。</translation>
    </message>
    <message>
        <source>No sample is of this class and kind.</source>
        <translation>没有符合此类别和条件的样本。</translation>
    </message>
    <message>
        <source>The training samples appear here once data are loaded.</source>
        <translation>加载数据后，训练样本将显示在此处。</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>显示(&amp;W)：</translation>
    </message>
    <message>
        <source>The m&amp;odel:</source>
        <translation>模型判断(&amp;O)：</translation>
    </message>
    <message>
        <source>remembers by more than</source>
        <translation>记忆程度高于</translation>
    </message>
    <message>
        <source>Bound of the confidence, loss or memorisation</source>
        <translation>置信度、损失或记忆程度的界限</translation>
    </message>
    <message>
        <source>For&amp;get selected</source>
        <translation>遗忘所选(&amp;G)</translation>
    </message>
    <message>
        <source>The model has not looked at all training samples. Choosing the question again asks it to.</source>
        <translation>模型尚未查看全部训练样本。重新选择该条件即可让模型查看。</translation>
    </message>
    <message>
        <source>Two shadow models, each trained on a half of the samples, say how much surer a model is of a sample for having seen it. Where they are missing, it is said first how long training them takes.</source>
        <translation>两个影子模型各用一半样本训练，由此得出模型因见过某个样本而对它的把握提高了多少。若缺少影子模型，则先给出训练它们所需的时间。</translation>
    </message>
    <message>
        <source>Train the shadow models that are missing, then list what is remembered</source>
        <translation>先训练缺少的影子模型，然后列出模型所记住的样本</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>正在通过几步训练估计时间和空间…</translation>
    </message>
    <message>
        <source>The shadow models are being trained.</source>
        <translation>正在训练影子模型。</translation>
    </message>
    <message numerus="yes">
        <source>Train %n shadow model(s)</source>
        <translation>
            <numerusform>训练 %n 个影子模型</numerusform>
        </translation>
    </message>
    <message>
        <source>The model will be asked when the running job has ended.</source>
        <translation>正在运行的任务结束后将查询模型。</translation>
    </message>
</context>
<context>
    <name>unlearn::ScoreHistogramModel</name>
    <message>
        <source>Lowest score of the bin; the first bin also has what lies below</source>
        <translation>分箱的最低得分；第一个分箱还包含低于此值的得分</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>得分下限</translation>
    </message>
    <message>
        <source>End of the bin; the last bin also has what lies above</source>
        <translation>分箱的得分上限；最后一个分箱还包含高于此值的得分</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>得分上限</translation>
    </message>
    <message>
        <source>Share of the positives whose score lies in the bin</source>
        <translation>得分落在该分箱内的正样本占比</translation>
    </message>
    <message>
        <source>Share of the negatives whose score lies in the bin</source>
        <translation>得分落在该分箱内的负样本占比</translation>
    </message>
</context>
<context>
    <name>unlearn::SeedGroupsModel</name>
    <message>
        <source>Mean and standard deviation of the runs below, which differ in nothing but their seed</source>
        <translation>下方各次运行（仅随机种子不同）的均值和标准差</translation>
    </message>
    <message numerus="yes">
        <source>Mean and standard deviation of %n runs</source>
        <translation>
            <numerusform>%n 次运行的均值和标准差</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::SelectorForm</name>
    <message>
        <source>Kind of selection</source>
        <translation>选取方式</translation>
    </message>
    <message>
        <source>How the samples are chosen</source>
        <translation>样本的选取方法</translation>
    </message>
    <message>
        <source>First samples of a class</source>
        <translation>某类别的前若干样本</translation>
    </message>
    <message>
        <source>Range within a class</source>
        <translation>某类别内的区间</translation>
    </message>
    <message>
        <source>A whole class</source>
        <translation>整个类别</translation>
    </message>
    <message>
        <source>Samples at random</source>
        <translation>随机样本</translation>
    </message>
    <message>
        <source>Indices from a file</source>
        <translation>来自文件的索引</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The class whose samples are forgotten</source>
        <translation>要遗忘其样本的类别</translation>
    </message>
    <message>
        <source>How many samples are forgotten</source>
        <translation>要遗忘的样本数</translation>
    </message>
    <message>
        <source>Position of the first of them within the class, counted from 0</source>
        <translation>第一个样本在类别内的位置，从 0 开始计数</translation>
    </message>
    <message>
        <source>Position of the last of them within the class, counted from 0</source>
        <translation>最后一个样本在类别内的位置，从 0 开始计数</translation>
    </message>
    <message>
        <source>The seed of the whole experiment: the same seed draws the same samples</source>
        <translation>整个实验的随机种子：相同的种子抽取相同的样本</translation>
    </message>
    <message>
        <source>Index lists (*.txt *.csv *.json);;All files (*)</source>
        <translation>索引列表 (*.txt *.csv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>File of indices</source>
        <translation>索引文件</translation>
    </message>
    <message>
        <source>Indices of training samples, as text, CSV or a JSON array</source>
        <translation>训练样本的索引，格式为文本、CSV 或 JSON 数组</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>添加选取项</translation>
    </message>
    <message>
        <source>Add this selection to the forget set</source>
        <translation>将此选取项添加到遗忘集</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>类型(&amp;I)：</translation>
    </message>
    <message>
        <source>Cla&amp;ss:</source>
        <translation>类别(&amp;S)：</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>数量(&amp;U)：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>从：</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>到：</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>随机种子(&amp;S)：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
</context>
<context>
    <name>unlearn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>下次启动后生效的更改</translation>
    </message>
    <message>
        <source>Choose everything here as it comes by default</source>
        <translation>将此处的所有选项恢复为默认值</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>数字(&amp;N)：</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>数字的书写格式</translation>
    </message>
    <message>
        <source>As the system writes them: %1</source>
        <translation>跟随系统：%1</translation>
    </message>
    <message>
        <source>As the window&apos;s language does</source>
        <translation>跟随窗口语言</translation>
    </message>
    <message>
        <source>Plain: %1</source>
        <translation>无格式：%1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>D&amp;evice:</source>
        <translation>设备(&amp;E)：</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>从下一个任务起使用的计算设备</translation>
    </message>
    <message>
        <source>Threads that compute; fewer leave cores to other programs</source>
        <translation>用于计算的线程；较少的线程可为其他程序留出核心</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>计算线程数</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>线程(&amp;H)：</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>操作前询问</translation>
    </message>
    <message>
        <source>Before a running job is &amp;stopped</source>
        <translation>停止正在运行的任务前(&amp;S)</translation>
    </message>
    <message>
        <source>By closing the window or opening another experiment</source>
        <translation>由关闭窗口或打开其他实验引起</translation>
    </message>
    <message>
        <source>Before changes that are not saved are l&amp;ost</source>
        <translation>丢失未保存的更改前(&amp;O)</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Weights of epochs that the log keeps of each run, to rewind and branch; beyond it, first, selected and last epoch stay, and every n-th of the others</source>
        <translation>日志为每次运行保存的各轮权重，用于回退和分支；超出此限额后，保留首轮、选定轮和末轮，其余每隔 n 轮保留一轮</translation>
    </message>
    <message>
        <source>Weights kept of each run, in gigabytes</source>
        <translation>每次运行保存的权重，以 GB 计</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Weights of a run:</source>
        <translation>每次运行的权重(&amp;W)：</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Long jobs</source>
        <translation>长时间任务</translation>
    </message>
    <message>
        <source>Noti&amp;fy when one ends</source>
        <translation>任务结束时通知(&amp;F)</translation>
    </message>
    <message>
        <source>By the desktop, after more than a minute, unless the window is the active one</source>
        <translation>任务用时超过一分钟且窗口不是活动窗口时，由桌面环境发出通知</translation>
    </message>
    <message>
        <source>&amp;Keep the machine from sleeping meanwhile</source>
        <translation>任务期间阻止计算机睡眠(&amp;K)</translation>
    </message>
    <message>
        <source>While a job runs and is not paused, where the desktop allows it</source>
        <translation>在任务运行且未暂停期间有效，前提是桌面环境允许</translation>
    </message>
    <message>
        <source>The number of threads changes at the next start of the workbench.</source>
        <translation>线程数在下次启动程序后更改。</translation>
    </message>
    <message>
        <source>The window changes its language once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>此对话框和所有其他窗口关闭、分离的页面放回原处，且没有任务正在运行、没有运行在等待时，窗口即切换语言。</translation>
    </message>
    <message>
        <source>Numbers change once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>此对话框和所有其他窗口关闭、分离的页面放回原处，且没有任务正在运行、没有运行在等待时，数字格式即更改。</translation>
    </message>
</context>
<context>
    <name>unlearn::ShadowAttackDialog</name>
    <message>
        <source>Attacks with shadow models</source>
        <translation>影子模型攻击</translation>
    </message>
    <message>
        <source>Shadow models are trained as the original model was, each on a half of the training and test samples. They are kept: what is trained once serves every attack and run, and one that was stopped goes on where it was.</source>
        <translation>影子模型按与原始模型相同的方式训练，每个使用一半的训练样本和测试样本。影子模型会保存下来：训练一次即可用于所有攻击和运行，被停止的训练会从停止处继续。</translation>
    </message>
    <message>
        <source>The shadow models are made to forget as the last run did; there must be one. Source: arXiv 2403.01218</source>
        <translation>影子模型按最近一次运行的方式执行遗忘；必须已有这样的运行。来源：arXiv 2403.01218</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>得分：%1</translation>
    </message>
    <message>
        <source>Number of shadow models</source>
        <translation>影子模型的数量</translation>
    </message>
    <message>
        <source>An even number, so that each sample is in half of them: 2 do for RMIA, LiRA takes 4 or more, its authors 32 and more</source>
        <translation>应为偶数，使每个样本恰好在其中一半的模型里：RMIA 用 2 个即可，LiRA 需要 4 个或更多，其作者使用 32 个或更多</translation>
    </message>
    <message>
        <source>Shadow &amp;models:</source>
        <translation>影子模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>攻击(&amp;A)</translation>
    </message>
    <message>
        <source>No attack is chosen.</source>
        <translation>未选择攻击。</translation>
    </message>
    <message>
        <source>The number of shadow models is to be even.</source>
        <translation>影子模型的数量必须为偶数。</translation>
    </message>
    <message>
        <source>These attacks need %1 shadow models or more.</source>
        <translation>这些攻击需要 %1 个或更多影子模型。</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>正在通过几步训练估计时间和空间…</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>训练配方 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recipe of the shadow models</source>
        <translation>影子模型的训练配方</translation>
    </message>
    <message>
        <source>as the original model&apos;s file says</source>
        <translation>以原始模型的文件为准</translation>
    </message>
    <message>
        <source>the original model&apos;s file names none</source>
        <translation>原始模型的文件未指定</translation>
    </message>
    <message>
        <source>A recipe as JSON, by which shadow models are trained, where the model&apos;s file does not say how it was trained itself</source>
        <translation>JSON 格式的训练配方；模型文件未说明其自身的训练方式时，按此配方训练影子模型</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>训练配方(&amp;R)：</translation>
    </message>
    <message>
        <source>For U-LiRA, %1 of them are to be unlearned. That takes about %2 and %3 more.</source>
        <translation>对于 U-LiRA，其中 %1 个需执行遗忘。约需再用 %2，并再占用 %3。</translation>
    </message>
</context>
<context>
    <name>unlearn::SmoothedCurvesModel</name>
    <message>
        <source>%1: mean of %2 epochs</source>
        <translation>%1：%2 轮均值</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPanel</name>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>Group of the convolution</source>
        <translation>卷积的组</translation>
    </message>
    <message>
        <source>Which group of a grouped convolution is drawn; each has its own spectrum</source>
        <translation>绘制分组卷积的哪一组；每组各有自己的谱</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>k(&amp;K)：</translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation>受保护方向数</translation>
    </message>
    <message>
        <source>Number of directions kept: type it, or drag the line in the plot</source>
        <translation>受保护方向的数量：直接输入，或拖动图中的线</translation>
    </message>
    <message>
        <source>Logarithmic:</source>
        <translation>对数坐标：</translation>
    </message>
    <message>
        <source>Logarithmic axis of directions</source>
        <translation>方向使用对数坐标轴</translation>
    </message>
    <message>
        <source>Logarithmic axis of eigenvalues</source>
        <translation>特征值使用对数坐标轴</translation>
    </message>
    <message>
        <source>Logarithmic axis of interference</source>
        <translation>干扰使用对数坐标轴</translation>
    </message>
    <message>
        <source>Figures of each direction</source>
        <translation>各方向的数据</translation>
    </message>
    <message>
        <source>Enter keeps the directions down to the chosen one; Ctrl+C copies the chosen rows</source>
        <translation>按 Enter 键可保护到所选方向为止的各方向；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>数据表(&amp;B)</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>显示图中的数据（F2）</translation>
    </message>
    <message>
        <source>Spectrum of the current layer</source>
        <translation>当前层的谱</translation>
    </message>
    <message>
        <source>Drag the line to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>拖动线条或使用方向键设置阈值。滚轮：缩放。双击：显示全部。</translation>
    </message>
    <message>
        <source>Trade-off of the current layer</source>
        <translation>当前层的权衡</translation>
    </message>
    <message>
        <source>Drag the mark to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>拖动标记或使用方向键设置阈值。滚轮：缩放。双击：显示全部。</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>Spectrum of %1</source>
        <translation>%1 的谱</translation>
    </message>
    <message>
        <source>The spectrum of a layer appears here.</source>
        <translation>层的谱将显示在此处。</translation>
    </message>
    <message>
        <source>The spectra are being computed.</source>
        <translation>正在计算谱。</translation>
    </message>
    <message>
        <source>No spectrum yet. Experiment &gt; Compute spectra makes it.</source>
        <translation>尚无谱。请通过“实验 &gt; 计算谱”生成。</translation>
    </message>
    <message>
        <source>The forget gradient was not read:
there is no trade-off to show.</source>
        <translation>未读取遗忘梯度：
没有可显示的权衡。</translation>
    </message>
    <message>
        <source>The trade-off appears
with the spectrum.</source>
        <translation>权衡图将
与谱一同显示。</translation>
    </message>
    <message>
        <source>k = %1, γ = %2</source>
        <translation>k = %1，γ = %2</translation>
    </message>
    <message>
        <source>d&amp;irections</source>
        <translation>方向(&amp;I)</translation>
    </message>
    <message>
        <source>eigenva&amp;lues</source>
        <translation>特征值(&amp;L)</translation>
    </message>
    <message>
        <source>i&amp;nterference</source>
        <translation>干扰(&amp;N)</translation>
    </message>
    <message>
        <source>Figures of each point of the trade-off</source>
        <translation>权衡曲线各点的数据</translation>
    </message>
    <message>
        <source>Enter takes the threshold of the chosen point; Ctrl+C copies the chosen rows</source>
        <translation>按 Enter 采用所选点的阈值；按 Ctrl+C 复制所选行</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPlot</name>
    <message>
        <source>All training data</source>
        <translation>全部训练数据</translation>
    </message>
    <message>
        <source>Retained data</source>
        <translation>保留数据</translation>
    </message>
    <message>
        <source>Cumulative share (right)</source>
        <translation>累积占比（右轴）</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
</context>
<context>
    <name>unlearn::StepWindow</name>
    <message>
        <source>Step by step</source>
        <translation>逐步执行</translation>
    </message>
    <message>
        <source>The run waits behind each batch of the forget set. Of each layer&apos;s gradient, what lies in the core gradient space is left out of the step, because retained samples feel it; the weights move along the rest.</source>
        <translation>运行在遗忘集的每个批次之后等待。各层梯度中位于核心梯度空间内的部分会影响保留样本，因此不计入更新步；权重沿其余部分移动。</translation>
    </message>
    <message>
        <source>What the job is busy with</source>
        <translation>任务当前的操作</translation>
    </message>
    <message>
        <source>The batch that was stepped on last</source>
        <translation>最近一次更新所用的批次</translation>
    </message>
    <message>
        <source>Gradient energy of each layer</source>
        <translation>各层的梯度能量</translation>
    </message>
    <message>
        <source>The batch&apos;s gradient, layer by layer; Ctrl+C copies the chosen rows</source>
        <translation>该批次的梯度，逐层列出；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>下一批次(&amp;N)</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause</source>
        <translation>用一个批次执行遗忘，然后暂停</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with the run without further pauses</source>
        <translation>继续运行，不再暂停</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the run and keep what was reached</source>
        <translation>停止运行，并保留已取得的结果</translation>
    </message>
    <message>
        <source>No batch yet.</source>
        <translation>尚无批次。</translation>
    </message>
    <message>
        <source>No layer&apos;s gradient was projected.</source>
        <translation>没有任何层的梯度经过投影。</translation>
    </message>
</context>
<context>
    <name>unlearn::StepsModel</name>
    <message>
        <source>Layers that the step moved; those with γ = 1 are left out</source>
        <translation>该步更新的各层；γ = 1 的层不列出</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Squared norm of the batch&apos;s gradient</source>
        <translation>该批次梯度的范数平方</translation>
    </message>
    <message>
        <source>Gradient energy</source>
        <translation>梯度能量</translation>
    </message>
    <message>
        <source>What lies in the core gradient space: the step leaves it out</source>
        <translation>位于核心梯度空间内的部分：更新步将其去除</translation>
    </message>
    <message>
        <source>Inside the CGS</source>
        <translation>CGS 内</translation>
    </message>
    <message>
        <source>What lies outside of the core gradient space: the weights moved along it</source>
        <translation>位于核心梯度空间外的部分：权重沿其移动</translation>
    </message>
    <message>
        <source>Outside the CGS</source>
        <translation>CGS 外</translation>
    </message>
    <message>
        <source>Share of the gradient&apos;s energy that the step leaves out</source>
        <translation>更新步去除的梯度能量占比</translation>
    </message>
    <message>
        <source>Inside (%)</source>
        <translation>CGS 内（%）</translation>
    </message>
    <message>
        <source>Epoch %1, batch %2: %3 of %4 samples. Loss %5, learning rate %6.</source>
        <translation>第 %1 轮，批次 %2：%4 个样本中的 %3 个。损失 %5，学习率 %6。</translation>
    </message>
</context>
<context>
    <name>unlearn::StorageForm</name>
    <message>
        <source>Size of the data folder</source>
        <translation>数据文件夹的大小</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Size of the spectrum cache</source>
        <translation>谱缓存的大小</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <translation>清空(&amp;R)…</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>清空谱缓存</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>数据文件夹(&amp;D)：</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>C&amp;ache folder:</source>
        <translation>缓存文件夹(&amp;A)：</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the spectrum cache?</source>
        <translation>要清空谱缓存吗？</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Shadow models:</source>
        <translation>影子模型：</translation>
    </message>
    <message>
        <source>Size of the shadow models</source>
        <translation>影子模型的大小</translation>
    </message>
    <message>
        <source>Clear &amp;models…</source>
        <translation>清空模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Clear the shadow models</source>
        <translation>清空影子模型</translation>
    </message>
    <message>
        <source>Remove the models that attacks have trained; they can be trained again</source>
        <translation>删除为攻击而训练的模型；这些模型可以重新训练</translation>
    </message>
    <message>
        <source>Clear the shadow models?</source>
        <translation>要清空影子模型吗？</translation>
    </message>
    <message>
        <source>The next attack with shadow models trains them anew, which takes as long as the first time. Runs, and what attacks found, stay.</source>
        <translation>下一次影子模型攻击将重新训练影子模型，耗时与第一次相同。运行以及攻击得到的结果会保留。</translation>
    </message>
    <message>
        <source>Moments and predictions:</source>
        <translation>二阶矩和预测：</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>删除可以重新计算的缓存二阶矩和预测</translation>
    </message>
    <message>
        <source>The next spectrum and the next evaluation of each model are made anew, which takes as long as the first time. Runs, models and moments that a request retained stay.</source>
        <translation>每个模型的下一个谱和下一次评估将重新计算，耗时与第一次相同。运行、模型以及请求留下的二阶矩会保留。</translation>
    </message>
</context>
<context>
    <name>unlearn::SuggestDialog</name>
    <message>
        <source>Leaves each layer as much forgetting power as its budget of predicted interference allows.</source>
        <translation>在预测干扰的预算之内，为每一层留下尽可能多的遗忘能力。</translation>
    </message>
    <message>
        <source>Finds for each layer where forgetting costs the retained outputs least, with at least this much forgetting power left.</source>
        <translation>在至少剩余这么多遗忘能力的前提下，为每一层找出遗忘对保留输出影响最小的阈值。</translation>
    </message>
    <message>
        <source>Protects in all layers what would change the outputs of the whole network for a retained image by more than τ.</source>
        <translation>在所有层中，保护会使整个网络对保留图像的输出改变超过 τ 的方向。</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>建议阈值</translation>
    </message>
    <message>
        <source>How thresholds are suggested</source>
        <translation>建议阈值的方式</translation>
    </message>
    <message>
        <source>A budget of interference for each layer</source>
        <translation>每层的干扰预算</translation>
    </message>
    <message>
        <source>Least interference for the same forgetting</source>
        <translation>相同遗忘下干扰最小</translation>
    </message>
    <message>
        <source>One knob for all layers</source>
        <translation>所有层共用一个参数</translation>
    </message>
    <message>
        <source>Least share of the forgetting power that is left</source>
        <translation>剩余遗忘能力的最小占比</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Suggest by:</source>
        <translation>建议依据(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Budget:</source>
        <translation>预算(&amp;B)：</translation>
    </message>
    <message>
        <source>Forgetting &amp;power, at least:</source>
        <translation>遗忘能力，至少(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Threshold τ:</source>
        <translation>阈值 τ(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;et thresholds</source>
        <translation>设置阈值(&amp;E)</translation>
    </message>
    <message>
        <source>Predicted interference that each layer may have, such as %1</source>
        <translation>每层允许的预测干扰，例如 %1</translation>
    </message>
    <message>
        <source>Squared change of a retained image&apos;s logits, such as %1</source>
        <translation>保留图像的 logit 变化的平方，例如 %1</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepCommands</name>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2.</source>
        <translation>扫描已完成。共 %1 次运行，其中 %2 次日志中已有。</translation>
    </message>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2 and %3 failed.</source>
        <translation>扫描已完成。共 %1 次运行，其中 %2 次日志中已有，%3 次失败。</translation>
    </message>
    <message>
        <source>The sweep was stopped after %1 of %2 runs; the same sweep goes on from there.</source>
        <translation>扫描在完成 %1 次（共 %2 次）运行后停止；再次启动相同的扫描会从此处继续。</translation>
    </message>
    <message>
        <source>Only a plan of one request can be swept: this one has several</source>
        <translation>只有含单个请求的计划才能扫描：此计划含多个请求</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepDialog</name>
    <message>
        <source>&amp;One for all swept layers</source>
        <translation>扫描的各层共用一个阈值(&amp;O)</translation>
    </message>
    <message>
        <source>Sweep gamma</source>
        <translation>扫描 gamma</translation>
    </message>
    <message>
        <source>One run after another, each with other thresholds and otherwise with the settings as they are now. Runs that the log holds already are not made again, so that a sweep that was stopped goes on when it is started again.</source>
        <translation>依次执行多次运行，每次采用不同的阈值，其他设置保持当前值。日志中已有的运行不会重复执行，因此停止的扫描在再次启动时会继续进行。</translation>
    </message>
    <message>
        <source>Layers whose thresholds are swept; the others keep theirs</source>
        <translation>要扫描其阈值的层；其他层的阈值保持不变</translation>
    </message>
    <message>
        <source>&amp;Layers:</source>
        <translation>层(&amp;L)：</translation>
    </message>
    <message>
        <source>All thresholds with so many seeds, from the experiment&apos;s own on; 1: with that one alone</source>
        <translation>每组阈值使用的随机种子数，从实验自身的种子开始；1：仅用该种子</translation>
    </message>
    <message>
        <source>&amp;Seeds:</source>
        <translation>种子数(&amp;S)：</translation>
    </message>
    <message>
        <source>Where the thresholds come from</source>
        <translation>阈值的来源</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Thres&amp;holds:</source>
        <translation>阈值(&amp;H)：</translation>
    </message>
    <message>
        <source>Thresholds from 0 to 1, with blanks between them</source>
        <translation>0 到 1 之间的阈值，以空格分隔</translation>
    </message>
    <message>
        <source>L&amp;ist:</source>
        <translation>列表(&amp;I)：</translation>
    </message>
    <message>
        <source>How often thresholds are drawn</source>
        <translation>抽取阈值的次数</translation>
    </message>
    <message>
        <source>&amp;Draws:</source>
        <translation>抽取次数(&amp;D)：</translation>
    </message>
    <message>
        <source>Smallest threshold that can be drawn</source>
        <translation>可抽取的最小阈值</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>Largest threshold that can be drawn</source>
        <translation>可抽取的最大阈值</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>The same seed draws the same thresholds</source>
        <translation>相同的种子抽取相同的阈值</translation>
    </message>
    <message>
        <source>Seed of d&amp;rawing:</source>
        <translation>抽取种子(&amp;R)：</translation>
    </message>
    <message>
        <source>Draw one threshold for all swept layers, not one for each</source>
        <translation>为扫描的所有层抽取同一个阈值，而不是每层各抽一个</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>%1 (%2 layers)</source>
        <translation>%1（%2 层）</translation>
    </message>
    <message>
        <source>The list takes numbers from 0 to 1, with blanks between them.</source>
        <translation>列表只接受 0 到 1 之间的数，以空格分隔。</translation>
    </message>
    <message>
        <source>Runs: %1.</source>
        <translation>共 %1 次运行。</translation>
    </message>
    <message>
        <source>Runs: %1. At %2 each, as runs like these took, they need %3 at most.</source>
        <translation>共 %1 次运行。参照同类运行，每次需 %2，合计最多需 %3。</translation>
    </message>
    <message>
        <source>Start s&amp;weep</source>
        <translation>开始扫描(&amp;W)</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>依次用不同的阈值运行，并比较结果</translation>
    </message>
</context>
<context>
    <name>unlearn::ThirdPartiesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>unlearn::ThresholdBar</name>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>&amp;All layers:</source>
        <translation>所有层(&amp;A)：</translation>
    </message>
    <message>
        <source>Presets of thresholds</source>
        <translation>阈值预设</translation>
    </message>
    <message>
        <source>Set all layers to published thresholds</source>
        <translation>将所有层设为已发表的阈值</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>建议(&amp;U)…</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>建议阈值</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run; needs the spectra</source>
        <translation>根据运行前已知的信息为每一层建议阈值；需要先计算谱</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>重置阈值</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>恢复为实验文件中的阈值</translation>
    </message>
    <message>
        <source>Preset of thresholds</source>
        <translation>采用阈值预设</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>重置(&amp;S)</translation>
    </message>
    <message>
        <source>Layers have different thresholds, which are lost when all of them are set to one</source>
        <translation>各层的阈值不同；将所有层设为同一阈值后，这些不同的阈值将丢失</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>unlearn::Tour</name>
    <message>
        <source>The previous step of the tour</source>
        <translation>导览的上一步</translation>
    </message>
    <message>
        <source>The next step of the tour</source>
        <translation>导览的下一步</translation>
    </message>
    <message>
        <source>End the tour (Escape)</source>
        <translation>结束导览（Esc）</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffModel</name>
    <message>
        <source>Directions that are protected, in all groups of the layer together</source>
        <translation>受保护的方向数，该层所有组合计</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>恰好保护这么多方向的阈值</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Share of the squared forget gradient that is left when these directions are protected</source>
        <translation>保护这些方向时，遗忘梯度平方的剩余占比</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>剩余遗忘能力（%）</translation>
    </message>
    <message>
        <source>Predicted interference when these directions are protected</source>
        <translation>保护这些方向时的预测干扰</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>预测干扰</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffPlot</name>
    <message>
        <source>Every k</source>
        <translation>所有可能取值</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>剩余遗忘能力（%）</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>预测干扰</translation>
    </message>
    <message>
        <source>%1 % left at %2</source>
        <translation>剩余 %1%，干扰 %2</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainDialog</name>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop the training; it can be taken up again from the last whole epoch</source>
        <translation>停止训练；之后可从最后一个完整的轮次继续</translation>
    </message>
    <message>
        <source>&amp;Use as the model</source>
        <translation>用作模型(&amp;U)</translation>
    </message>
    <message>
        <source>Make the trained model the one that is to unlearn</source>
        <translation>将训练好的模型设为要执行遗忘的模型</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this dialog; a training goes on</source>
        <translation>关闭此对话框；训练会继续进行</translation>
    </message>
    <message>
        <source>Architecture of the new model</source>
        <translation>新模型的架构</translation>
    </message>
    <message>
        <source>Epochs of training</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Peak of the learning rate, which rises and falls in one cycle</source>
        <translation>学习率的峰值，学习率在一个周期内先升后降</translation>
    </message>
    <message>
        <source>Samples in one step</source>
        <translation>每一步使用的样本数</translation>
    </message>
    <message>
        <source>Seed of the first weights, the order and the augmentation</source>
        <translation>初始权重、样本顺序和数据增强的随机种子</translation>
    </message>
    <message>
        <source>&amp;Forward passes in bfloat16</source>
        <translation>以 bfloat16 进行前向传播(&amp;F)</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>在支持 bfloat16 计算的处理器上更快</translation>
    </message>
    <message>
        <source>Random crops a&amp;nd flips</source>
        <translation>随机裁剪和翻转(&amp;N)</translation>
    </message>
    <message>
        <source>Augmentation: images are moved by up to four pixels and mirrored at random</source>
        <translation>数据增强：图像随机平移最多四个像素，并随机镜像</translation>
    </message>
    <message>
        <source>&amp;Without the forget set</source>
        <translation>不含遗忘集(&amp;W)</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>File that the model is saved to, safetensors</source>
        <translation>模型的保存文件，safetensors 格式</translation>
    </message>
    <message>
        <source>&amp;Go on where it was stopped</source>
        <translation>从停止处继续(&amp;G)</translation>
    </message>
    <message>
        <source>Beside this file lies the checkpoint of a training that was stopped</source>
        <translation>此文件旁存有已停止的训练的检查点</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>架构(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>轮数(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>学习率(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>批次大小(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>随机种子(&amp;S)：</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>各轮次的损失</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>每一轮的数据；按 Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation>尚未进行训练。</translation>
    </message>
    <message>
        <source>A training can begin when the running job has ended.</source>
        <translation>正在运行的任务结束后才能开始训练。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, training error %4 %, %5 s.</source>
        <translation>第 %1/%2 轮：损失 %3，训练误差 %4%，%5 秒。</translation>
    </message>
    <message>
        <source>Stopping… %1</source>
        <translation>正在停止… %1</translation>
    </message>
    <message>
        <source>The first epoch is under way.</source>
        <translation>第一轮正在进行。</translation>
    </message>
    <message>
        <source>%1 Saved to %2, and a baseline of the experiment now.</source>
        <translation>%1已保存到 %2，并已成为实验的基线。</translation>
    </message>
    <message>
        <source>%1 Saved to %2.</source>
        <translation>%1已保存到 %2。</translation>
    </message>
    <message>
        <source>Stopped before the first epoch was done.</source>
        <translation>在第一轮完成之前已停止。</translation>
    </message>
    <message>
        <source>Stopped. %1 Resume goes on from there.</source>
        <translation>已停止。%1点击“继续”可从此处接着训练。</translation>
    </message>
    <message>
        <source>Arrow keys: read an epoch. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>方向键：读取某一轮的数值。滚轮、+ 和 −：缩放。双击或 0：显示全部。</translation>
    </message>
    <message>
        <source>Sa&amp;ve to:</source>
        <translation>保存到(&amp;V)：</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, %3 % of it: loss %4, training error %5 % so far.</source>
        <translation>第 %1/%2 轮，已完成 %3%：目前损失 %4，训练误差 %5%。</translation>
    </message>
    <message>
        <source>Leave out what is to be forgotten: a retrained baseline, where the architecture is the model&apos;s</source>
        <translation>排除要遗忘的样本；若架构与模型相同，即得到重训练基线</translation>
    </message>
    <message>
        <source>&amp;Without all that is forgotten by the end of request %1 of %2</source>
        <translation>不含到第 %1 个请求（共 %2 个）结束时被遗忘的一切(&amp;W)</translation>
    </message>
    <message>
        <source>%1 exists already. The model in it is lost, also to experiments that use it, when another one is saved there.</source>
        <translation>%1 已存在。若在此处保存另一个模型，其中的模型将丢失，使用它的实验也会失去该模型。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Beside %1 lies the checkpoint of another training that was stopped: architecture %2, epochs %3, seed %4. It can not go on any more when this one begins.</source>
        <translation>%1 旁有另一项已停止训练的检查点：架构 %2，轮数 %3，随机种子 %4。开始本次训练后，那项训练将无法继续。</translation>
    </message>
    <message>
        <source>Checking whether this file exists already…</source>
        <translation>正在检查该文件处已有的内容…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingCommands</name>
    <message>
        <source>The training dialog is filled in for something else. Close it, then train the baseline again.</source>
        <translation>训练对话框已为其他内容填写。请先关闭它，然后重新训练基线。</translation>
    </message>
    <message>
        <source>Looking for the next baselines…</source>
        <translation>正在查找后续基线…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingModel</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the epoch&apos;s batches, in nats</source>
        <translation>该轮各批次的平均交叉熵，单位为 nat</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Error on the batches as they were trained on</source>
        <translation>各批次在训练时的误差</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>训练误差（%）</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>该轮最后一步的学习率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingPlot</name>
    <message>
        <source>Loss (left)</source>
        <translation>损失（左轴）</translation>
    </message>
    <message>
        <source>Training error (right)</source>
        <translation>训练误差（右轴）</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>损失（nat）</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>训练误差（%）</translation>
    </message>
    <message>
        <source>The curves of a training appear here, a point an epoch.</source>
        <translation>训练曲线将显示在此处，每轮一个点。</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, training error %3 %</source>
        <translation>第 %1 轮：损失 %2，训练误差 %3%</translation>
    </message>
</context>
<context>
    <name>unlearn::TrustDialog</name>
    <message>
        <source>Run this program?</source>
        <translation>要运行此程序吗？</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model: a program, which runs when it is opened. Open it only if you trust where it comes from. The answer is remembered for this content.</source>
        <translation>%1 是 TorchScript 模型：它是一个程序，打开时就会运行。请仅在信任其来源时打开。程序会记住您对此内容的选择。</translation>
    </message>
    <message>
        <source>File of the program</source>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>程序的 SHA-256</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>SHA-256(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>信任并打开(&amp;T)</translation>
    </message>
    <message>
        <source>Trust the program and open it</source>
        <translation>信任此程序并打开</translation>
    </message>
    <message>
        <source>Do not open the program</source>
        <translation>不打开此程序</translation>
    </message>
</context>
<context>
    <name>unlearn::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin an experiment with data and a model of your own</source>
        <translation>用您自己的数据和模型新建实验</translation>
    </message>
    <message>
        <source>New from e&amp;xperiment…</source>
        <translation>从论文实验新建(&amp;X)…</translation>
    </message>
    <message>
        <source>Go through one of the paper&apos;s experiments, from training to table</source>
        <translation>从训练到结果表，完整进行论文中的一个实验</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>获取数据(&amp;G)…</translation>
    </message>
    <message>
        <source>Download data sets from where their authors publish them</source>
        <translation>从作者的发布位置下载数据集</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>打开实验文件</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>打开示例(&amp;E)</translation>
    </message>
    <message>
        <source>Open the example that comes along</source>
        <translation>打开随附的示例</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the experiment to its file</source>
        <translation>将实验保存到其文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>将实验保存到其他文件</translation>
    </message>
    <message>
        <source>Write a report of the selected runs: HTML, PDF, figures and tables</source>
        <translation>生成所选运行的报告：HTML、PDF、图和表</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the workbench</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Suggest thresholds…</source>
        <translation>建议阈值(&amp;S)…</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run</source>
        <translation>根据运行前已知的信息为每一层建议阈值</translation>
    </message>
    <message>
        <source>Reset &amp;thresholds</source>
        <translation>重置阈值(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>恢复为实验文件中的阈值</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Language, theme, threads, device, folders and questions</source>
        <translation>语言、主题、线程、设备、文件夹和询问选项</translation>
    </message>
    <message>
        <source>&amp;Compute spectra</source>
        <translation>计算谱(&amp;C)</translation>
    </message>
    <message>
        <source>Compute the spectrum of each layer&apos;s inputs</source>
        <translation>计算每一层输入的谱</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start unlearning with these settings</source>
        <translation>以当前设置开始执行遗忘</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the running job, or go on with it</source>
        <translation>暂停正在运行的任务，或使其继续</translation>
    </message>
    <message>
        <source>Stop the running job and keep what was reached</source>
        <translation>停止正在运行的任务，并保留已取得的结果</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>训练(&amp;T)…</translation>
    </message>
    <message>
        <source>Train a new model on the loaded data</source>
        <translation>用已加载的数据训练新模型</translation>
    </message>
    <message>
        <source>Train &amp;retrained baseline</source>
        <translation>生成重训练基线(&amp;R)</translation>
    </message>
    <message>
        <source>Train the model anew without the forget set, for the experiment to be compared with</source>
        <translation>不含遗忘集重新训练模型，供实验对照</translation>
    </message>
    <message>
        <source>S&amp;weep gamma…</source>
        <translation>扫描 gamma(&amp;W)…</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>依次用不同的阈值运行，并比较结果</translation>
    </message>
    <message>
        <source>P&amp;urge the request…</source>
        <translation>彻底清除请求(&amp;U)…</translation>
    </message>
    <message>
        <source>Delete for good what is kept of the samples that the selected run forgot</source>
        <translation>永久删除所选运行中被遗忘样本的留存内容</translation>
    </message>
    <message>
        <source>Spectrum &amp;cache…</source>
        <translation>谱缓存(&amp;C)…</translation>
    </message>
    <message>
        <source>See how much room the cached second moments take, and clear them</source>
        <translation>查看缓存的二阶矩占用的空间，并可清空</translation>
    </message>
    <message>
        <source>&amp;Data table</source>
        <translation>数据表(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the figures behind the plots of the current page</source>
        <translation>显示或隐藏当前页的图中的数据</translation>
    </message>
    <message>
        <source>Show the current page in a window of its own, or put it back</source>
        <translation>在独立窗口中显示当前页，或将其放回</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>将所有面板恢复到原位</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>How everything is used, page by page</source>
        <translation>逐页介绍全部用法</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>See in a few steps what each part of the window is for</source>
        <translation>用几个步骤了解窗口各部分的用途</translation>
    </message>
    <message>
        <source>Projection &amp;lab…</source>
        <translation>投影实验室(&amp;L)…</translation>
    </message>
    <message>
        <source>See on a few samples what a threshold protects and what a step forgets</source>
        <translation>用少量样本展示阈值保护了什么、一步遗忘了什么</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Terms of the field with their formulas; of the control that has the focus, if it has one</source>
        <translation>本领域的术语及其公式；若焦点所在的控件有对应术语，则显示该术语</translation>
    </message>
    <message>
        <source>&amp;About Unlearning Workbench</source>
        <translation>关于 Unlearning Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit that draws this window</source>
        <translation>绘制此窗口的工具包</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>实验(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>R&amp;esume the run</source>
        <translation>继续此次运行(&amp;E)</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped, failed or was interrupted</source>
        <translation>继续所选的已停止、失败或已中断的运行</translation>
    </message>
    <message>
        <source>&amp;Queue a run</source>
        <translation>将运行加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Run with these settings once the job under way has ended</source>
        <translation>当前任务结束后，以这些设置运行</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>下一批次(&amp;N)</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause and show what its gradient was like</source>
        <translation>用一个批次执行遗忘，然后暂停并显示其梯度的情况</translation>
    </message>
    <message>
        <source>&amp;Measure how far spectra drift</source>
        <translation>测量谱漂移(&amp;M)</translation>
    </message>
    <message>
        <source>After each request, compute the retained second moments anew with the unlearned weights and compare them with those that requests in sequence keep; takes a pass over the retained samples</source>
        <translation>每个请求之后，用遗忘后的权重重新计算保留数据的二阶矩，并与依次执行的各请求所沿用的二阶矩比较；需要遍历一次保留样本</translation>
    </message>
    <message>
        <source>&amp;Export the log of runs…</source>
        <translation>导出运行日志(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy all runs and their figures into one file, for another machine or person</source>
        <translation>将所有运行及其数据复制到一个文件，供其他机器或他人使用</translation>
    </message>
    <message>
        <source>&amp;Merge a log of runs…</source>
        <translation>合并运行日志(&amp;M)…</translation>
    </message>
    <message>
        <source>Take in the runs of another log; those that are here already stay as they are</source>
        <translation>并入另一日志中的运行；此处已有的运行保持不变</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Detach &amp;page</source>
        <translation>分离页面(&amp;P)</translation>
    </message>
</context>
<context>
    <name>unlearn::WorstOffModel</name>
    <message>
        <source>Forget sample: its index in the training data</source>
        <translation>遗忘样本：其在训练数据中的索引</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Score of the attack: the higher, the more like a training sample</source>
        <translation>攻击得分：越高越像训练样本</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score on the retrained model, which never saw the sample</source>
        <translation>在从未见过该样本的重新训练的模型上的得分</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Retained sample: its index in the training data</source>
        <translation>保留样本：其在训练数据中的索引</translation>
    </message>
    <message>
        <source>Share of the negatives whose score is at least as high: the fewer, the surer is the attacker</source>
        <translation>得分不低于它的负样本所占的比例：越少，攻击者越有把握</translation>
    </message>
    <message>
        <source>%1 as high (%)</source>
        <translation>达此分%1样本（%）</translation>
    </message>
    <message>
        <source>Score on the model before unlearning</source>
        <translation>在遗忘前的模型上的得分</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Score on the retrained model, which was trained on the sample</source>
        <translation>在训练时用到该样本的重新训练的模型上的得分</translation>
    </message>
</context>
</TS>
