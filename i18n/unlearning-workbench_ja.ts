<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ButtonNames</name>
    <message>
        <source>Close this</source>
        <translation>閉じます</translation>
    </message>
    <message>
        <source>Close this without doing so</source>
        <translation>実行せずに閉じます</translation>
    </message>
    <message>
        <source>Do so and close this</source>
        <translation>実行して閉じます</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細の表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Delete what was left, for good</source>
        <translation>残っていたものを完全に削除します</translation>
    </message>
</context>
<context>
    <name>CompareAxes</name>
    <message>
        <source>γ of %1</source>
        <translation>%1 の γ</translation>
    </message>
    <message>
        <source>Mean γ</source>
        <translation>平均 γ</translation>
    </message>
    <message>
        <source>Mean γ of %1 layers</source>
        <translation>%1 層の平均 γ</translation>
    </message>
    <message>
        <source>γ of %1 layers</source>
        <translation>%1 層の γ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Planned epochs</source>
        <translation>予定エポック数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>テスト誤差 (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>忘却誤差 (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>保持誤差 (%)</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>再学習モデルとの差（ポイント）</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Another process trains shadow models in this folder; waiting for it</source>
        <translation>別のプロセスがこのフォルダーでシャドウモデルを学習しています。終了を待っています</translation>
    </message>
    <message>
        <source>Another process works on %1 in the folder %2; waiting for it</source>
        <translation>別のプロセスがフォルダー %2 の %1 を処理しています。終了を待っています</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is trained again</source>
        <translation>%1。シャドウモデル %2 を学習し直します</translation>
    </message>
    <message>
        <source>%1; shadow model %2 begins anew</source>
        <translation>%1。シャドウモデル %2 の学習を最初からやり直します</translation>
    </message>
    <message>
        <source>%1 holds %2 records, the original %3</source>
        <translation>%1 のレコード数は %2 です（オリジナルは %3）</translation>
    </message>
    <message>
        <source>Column %1 has values in test rows alone, %2 of them, such as %3; they count as none of the known ones</source>
        <translation>列 %1 には、テスト行にしかない値が %2 個あります（例：%3）。これらは既知のどの値にも該当しないものとして扱います</translation>
    </message>
    <message>
        <source>70,000 grey images of clothes, 28 x 28, 10 classes (Debian package dataset-fashion-mnist)</source>
        <translation>衣料品のグレースケール画像 70,000 枚、28 × 28、10 クラス（Debian パッケージ dataset-fashion-mnist）</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 10 classes, as binary batches</source>
        <translation>カラー画像 60,000 枚、32 × 32、10 クラス、バイナリ形式のバッチ</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 100 classes, as binary files</source>
        <translation>カラー画像 60,000 枚、32 × 32、100 クラス、バイナリファイル</translation>
    </message>
    <message>
        <source>grey images of any size as IDX files (MNIST&apos;s format), gzip or not</source>
        <translation>任意のサイズのグレースケール画像、IDX ファイル（MNIST の形式、gzip 圧縮も可）</translation>
    </message>
    <message>
        <source>JPEG and PNG images, a folder for each class, with or without train and test above</source>
        <translation>JPEG と PNG の画像、クラスごとに 1 フォルダー（その上の train と test のフォルダーは省略可）</translation>
    </message>
    <message>
        <source>110,000 colour images, 64 x 64, 200 classes, as JPEG files</source>
        <translation>カラー画像 110,000 枚、64 × 64、200 クラス、JPEG ファイル</translation>
    </message>
    <message>
        <source>NumPy arrays x_train, y_train, x_test, y_test: images, features or token ids</source>
        <translation>NumPy 配列 x_train、y_train、x_test、y_test（画像、特徴量、またはトークン ID）</translation>
    </message>
    <message>
        <source>a table with a line of column names, one of them holding the classes</source>
        <translation>先頭行が列名の表（列の 1 つがクラス）</translation>
    </message>
    <message>
        <source>lines of text, each a label, a tab and the text</source>
        <translation>テキストの行（各行はラベル、タブ、本文）</translation>
    </message>
    <message>
        <source>The folder has no train folder; %1 of %2 images, a share of each class drawn by seed %3, are the test split</source>
        <translation>フォルダー内に train フォルダーがありません。シード %3 で各クラスから一定の割合を抽出し、画像 %2 枚中 %1 枚をテスト分割とします</translation>
    </message>
    <message>
        <source>Training images that can not be read and are left out, %1: %2</source>
        <translation>読み込めないため除外した学習画像 %1 枚：%2</translation>
    </message>
    <message>
        <source>Test images that can not be read and are left out, %1: %2</source>
        <translation>読み込めないため除外したテスト画像 %1 枚：%2</translation>
    </message>
    <message>
        <source>The array %1 is not one of those that are read</source>
        <translation>配列 %1 は読み込みの対象ではありません</translation>
    </message>
    <message>
        <source>Texts that are longer than %3 tokens and were cut (?length=%3): %1 of %2</source>
        <translation>%3 トークンを超えるため切り詰めたテキスト (?length=%3)：%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Samples of the request that were forgotten before and are left out: %1</source>
        <translation>以前に忘却済みのため除外した、要求内のサンプル：%1</translation>
    </message>
    <message>
        <source>What the requests before forgot is not here, was purged, or is not what their selectors name now; errors on forgotten samples and stop rules are those of this request alone, and samples of it that were forgotten before are not left out</source>
        <translation>以前の要求で忘却したサンプルを特定できません。ここに存在しないか、完全消去されたか、選択条件が現在は別のサンプルを指しています。忘却サンプルの誤差と停止規則はこの要求だけを対象とし、以前に忘却したサンプルがこの要求に含まれていても除外しません</translation>
    </message>
    <message>
        <source>The attack &quot;svc&quot; is left out: it needs retained samples and validation data</source>
        <translation>攻撃 &quot;svc&quot; を省略します。保持サンプルと検証データが必要です</translation>
    </message>
    <message>
        <source>Layers are not probed: %1</source>
        <translation>層のプローブを行いません：%1</translation>
    </message>
    <message>
        <source>%1; the spectrum is not kept for the next time</source>
        <translation>%1。スペクトルは次回用に保存されません</translation>
    </message>
    <message>
        <source>Free pages and the write-ahead log of the database overwritten</source>
        <translation>データベースの空きページと先行書き込みログ (WAL) の上書き</translation>
    </message>
    <message>
        <source>Retained moment of run %1 kept in the cache</source>
        <translation>実行 %1 の保持モーメントをキャッシュに保持</translation>
    </message>
    <message>
        <source>Retained moment of run %1 put in the place of the full one in the cache</source>
        <translation>キャッシュ内の全体のモーメントを実行 %1 の保持モーメントに置き換え</translation>
    </message>
    <message>
        <source>Weights that no run needs any more: %1 removed</source>
        <translation>どの実行にも不要になった重みの削除：%1</translation>
    </message>
    <message>
        <source>Moment %1 removed</source>
        <translation>モーメント %1 の削除</translation>
    </message>
    <message>
        <source>Shadow model %1 removed</source>
        <translation>シャドウモデル %1 の削除</translation>
    </message>
    <message>
        <source>Request file %1 removed</source>
        <translation>要求ファイル %1 の削除</translation>
    </message>
    <message>
        <source>Moment file %1 removed</source>
        <translation>モーメントファイル %1 の削除</translation>
    </message>
    <message>
        <source>Copy of the log %1 removed</source>
        <translation>ログのコピー %1 の削除</translation>
    </message>
    <message>
        <source>Run %1 names %2, which does not say that it was made from the run&apos;s data; it is yours to delete</source>
        <translation>実行 %1 は %2 を参照していますが、このファイルには実行のデータから作成されたという記載がありません。ご自身で削除してください</translation>
    </message>
    <message>
        <source>The original model %1 was trained on the samples; further requests need it</source>
        <translation>元のモデル %1 はこれらのサンプルで学習されていますが、今後の要求に必要です</translation>
    </message>
    <message>
        <source>The training data %1 are yours to delete from</source>
        <translation>学習データ %1 からの削除は、ご自身で行ってください</translation>
    </message>
    <message>
        <source>The index list %1 is yours to delete</source>
        <translation>インデックスリスト %1 は、ご自身で削除してください</translation>
    </message>
    <message>
        <source>The retrained model %1 may name the forget set in its metadata</source>
        <translation>再学習モデル %1 のメタデータに、忘却セットが記載されている可能性があります</translation>
    </message>
    <message>
        <source>Weights of other requests&apos; runs on the same data come from a model that was trained on the samples: runs %1</source>
        <translation>同じデータに対するほかの要求の実行の重みは、これらのサンプルで学習したモデルから得られたものです：実行 %1</translation>
    </message>
    <message>
        <source>The method %1 runs all of its epochs; no stop rule ends it earlier</source>
        <translation>手法 %1 はすべてのエポックを実行します。停止規則で早く終了することはありません</translation>
    </message>
    <message>
        <source>The method %1 begins anew with its optimizer, whose state at epoch %2 was not kept</source>
        <translation>エポック %2 のオプティマイザーの状態が保存されていないため、手法 %1 はオプティマイザーを初期状態に戻して続行します</translation>
    </message>
    <message>
        <source>The retained moment is not kept for requests that follow: %1</source>
        <translation>後に続く要求のための保持モーメントは保存されません：%1</translation>
    </message>
    <message>
        <source>The run could not be closed in the log: %1</source>
        <translation>ログ上で実行を終了済みにできませんでした：%1</translation>
    </message>
    <message>
        <source>%1; the sweep goes on with its next point</source>
        <translation>%1。スイープは次の点に進みます</translation>
    </message>
    <message>
        <source>The run could not be tagged: %1</source>
        <translation>実行にタグを付けられませんでした：%1</translation>
    </message>
    <message>
        <source>3 convolutions (32, 64, 32) and 2 linear layers, for 28 x 28</source>
        <translation>畳み込み層 3 つ（32、64、32）と線形層 2 つ、28 × 28 用</translation>
    </message>
    <message>
        <source>256 and 128 hidden units, for small images and tables</source>
        <translation>隠れユニット 256 個と 128 個、小さな画像と表データ用</translation>
    </message>
    <message>
        <source>8 convolutions with batch norm, 96 and 192 channels, for 32 x 32</source>
        <translation>バッチ正規化付きの畳み込み層 8 つ、96 および 192 チャネル、32 × 32 用</translation>
    </message>
    <message>
        <source>3 convolutions (128, 256, 512), dropout, 2 linear layers, for 32 x 32</source>
        <translation>畳み込み層 3 つ（128、256、512）、ドロップアウト、線形層 2 つ、32 × 32 用</translation>
    </message>
    <message>
        <source>torchvision&apos;s ResNet-18: 7 x 7 stem of stride 2, for 64 x 64 and up</source>
        <translation>torchvision の ResNet-18：7 × 7、ストライド 2 のステム、64 × 64 以上用</translation>
    </message>
    <message>
        <source>ResNet-18 with a 3 x 3 stem of stride 1, for 32 x 32</source>
        <translation>3 × 3、ストライド 1 のステムをもつ ResNet-18、32 × 32 用</translation>
    </message>
    <message>
        <source>BERT&apos;s encoder, 2 layers of width 128, for token ids</source>
        <translation>BERT のエンコーダー、幅 128 の 2 層、トークン ID 用</translation>
    </message>
    <message>
        <source>vision transformer (192 wide, 6 blocks, 3 heads), patches of 4 or 8 pixels, for 28 x 28 to 96 x 96</source>
        <translation>Vision Transformer（幅 192、6 ブロック、3 ヘッド）、4 または 8 ピクセルのパッチ、28 × 28～96 × 96 用</translation>
    </message>
    <message>
        <source>torchvision&apos;s ViT-B/16: 12 blocks, patches of 16 pixels, for 224 x 224</source>
        <translation>torchvision の ViT-B/16：12 ブロック、16 ピクセルのパッチ、224 × 224 用</translation>
    </message>
    <message>
        <source>%1, threads: %2</source>
        <translation>%1、スレッド数：%2</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1; it is computed anew</source>
        <translation>%1。計算し直します</translation>
    </message>
    <message>
        <source>CIFAR-10, binary version</source>
        <translation>CIFAR-10（バイナリ版）</translation>
    </message>
    <message>
        <source>No licence is stated; the authors ask to cite their technical report of 2009.</source>
        <translation>ライセンスの記載はありません。著者は 2009 年の技術報告の引用を求めています。</translation>
    </message>
    <message>
        <source>CIFAR-100, binary version</source>
        <translation>CIFAR-100（バイナリ版）</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT ライセンス。</translation>
    </message>
    <message>
        <source>Tiny ImageNet</source>
        <translation>Tiny ImageNet</translation>
    </message>
    <message>
        <source>Images of ImageNet, whose terms hold: research and education, not for profit.</source>
        <translation>ImageNet の画像です。その利用条件が適用されます：研究・教育目的、非営利。</translation>
    </message>
    <message>
        <source>The attack %1 on model %2 has %3 positives and %4 negatives: too few for more than a hint</source>
        <translation>モデル %2 への攻撃 %1 は、正例が %3 個、負例が %4 個です。少なすぎるため、結果は目安にすぎません</translation>
    </message>
    <message>
        <source>The attack %1 gives all samples the same score in model %2, so nothing can be inferred from it</source>
        <translation>攻撃 %1 がモデル %2 ですべてのサンプルに同じスコアを付けるため、何も推論できません</translation>
    </message>
    <message>
        <source>run %2, data and original model: %1</source>
        <translation>実行 %2、データと元のモデル：%1</translation>
    </message>
    <message>
        <source>run %2, unlearned model: %1</source>
        <translation>実行 %2、アンラーニング後のモデル：%1</translation>
    </message>
    <message>
        <source>run %2, %3: %1</source>
        <translation>実行 %2、%3：%1</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of all training samples instead of %1.</source>
        <translation>この実行での変更：二次モーメントは、学習サンプル %1 件ではなく全件から求めます。</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of all.</source>
        <translation>この実行での変更：二次モーメントは、全学習サンプルではなく %1 件から求めます。</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of %2.</source>
        <translation>この実行での変更：二次モーメントは、学習サンプル %2 件ではなく %1 件から求めます。</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3.</source>
        <translation>この実行での変更：%1 は %3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>Changed for this run: gamma is %1 instead of %2.</source>
        <translation>この実行での変更：gamma は %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>Changed for this run: the measure of energies is %1 instead of %2.</source>
        <translation>この実行での変更：エネルギーの尺度は %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>Changed for this run: the rule from gamma to k is %1 instead of %2.</source>
        <translation>この実行での変更：gamma から k を決める規則は %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>Changed for this run: the stop rule is %1 instead of %2.</source>
        <translation>この実行での変更：停止規則は %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>The full model was given; the retrained ones are trained here.</source>
        <translation>全データモデルは既存のものを使い、再学習モデルはここで学習します。</translation>
    </message>
    <message>
        <source>Epochs of training: %1; the length of the published training is not a part of these settings.</source>
        <translation>学習のエポック数：%1。論文での学習の長さは、これらの設定に含まれていません。</translation>
    </message>
    <message>
        <source>Epochs of training: %1 instead of the recipe&apos;s %2; the length of the published training is not a part of these settings.</source>
        <translation>学習のエポック数：レシピの %2 ではなく %1。論文での学習の長さは、これらの設定に含まれていません。</translation>
    </message>
    <message>
        <source>Models are trained on %1 in bfloat16.</source>
        <translation>モデルの学習は %1 で、bfloat16 を使って行います。</translation>
    </message>
    <message>
        <source>Models are trained on %1.</source>
        <translation>モデルの学習は %1 で行います。</translation>
    </message>
    <message>
        <source>No retained moment can be kept for requests after run %2: %1</source>
        <translation>実行 %2 の後に続く要求のための保持モーメントを残せません：%1</translation>
    </message>
    <message>
        <source>The request&apos;s selectors in the unsaved changes %1 removed</source>
        <translation>保存されていない変更 %1 に含まれる、この要求の選択条件の削除</translation>
    </message>
    <message>
        <source>The window of process %1 is open and may write them again; close it without saving</source>
        <translation>プロセス %1 のウィンドウが開いているため、選択条件が再び書き込まれる可能性があります。そのウィンドウを保存せずに閉じてください</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift was not measured: %1</source>
        <translation>スペクトルドリフトを測定していません：%1</translation>
    </message>
    <message>
        <source>The attack %2 on model %3 is left out: %1</source>
        <translation>モデル %3 への攻撃 %2 を省略します：%1</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is unlearned again</source>
        <translation>%1。シャドウモデル %2 のアンラーニングをやり直します</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>query, key, value</source>
        <translation>クエリ・キー・バリュー</translation>
    </message>
    <message>
        <source>conv %1</source>
        <translation>畳み込み %1</translation>
    </message>
    <message>
        <source>stride %1</source>
        <translation>ストライド %1</translation>
    </message>
    <message>
        <source>dilation %1</source>
        <translation>ダイレーション %1</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 グループ</translation>
    </message>
    <message>
        <source>run %2, outputs: %1</source>
        <translation>実行 %2、出力：%1</translation>
    </message>
    <message>
        <source>run %2, layers: %1</source>
        <translation>実行 %2、層：%1</translation>
    </message>
    <message>
        <source>run %2, relearning: %1</source>
        <translation>実行 %2、再習得：%1</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), variances pooled under 64 models, arXiv 2112.03570</source>
        <translation>ln N(phi; 学習あり) - ln N(phi; 学習なし)、phi = ln(p / (1 - p))、64 モデル未満では分散を共通に推定、arXiv 2112.03570</translation>
    </message>
    <message>
        <source>(phi - mean out) / deviation out, phi = ln(p / (1 - p)), variance pooled under 64 models, arXiv 2112.03570</source>
        <translation>(phi - 学習なしの平均) / 学習なしの標準偏差、phi = ln(p / (1 - p))、64 モデル未満では分散を共通に推定、arXiv 2112.03570</translation>
    </message>
    <message>
        <source>log-odds by gradient-boosted trees of softmax and one-hot label, fitted to shadow models with and without the sample, after arXiv 2312.04095</source>
        <translation>ソフトマックスと one-hot ラベルに対する勾配ブースティング木による対数オッズ、サンプルありとなしのシャドウモデルに当てはめ、arXiv 2312.04095 に基づく</translation>
    </message>
    <message>
        <source>P(forget sample&apos;s change &gt; other sample&apos;s) + P(they are equal) / 2, change: score &quot;%1&quot; (%2) of the original less that of the model, others: retained or test samples of the same classes (arXiv 2005.02205 attacks the difference of both models)</source>
        <translation>P(忘却サンプルの変化 &gt; ほかのサンプルの変化) + P(等しい) / 2、変化：元のモデルのスコア &quot;%1&quot;（%2）からこのモデルのスコアを引いた値、ほかのサンプル：同じクラスの保持サンプルまたはテストサンプル（arXiv 2005.02205 は両モデルの差を攻撃）</translation>
    </message>
    <message>
        <source>product over retain, forget and test of 1 - |accuracy - reference&apos;s accuracy|, arXiv 2406.01257</source>
        <translation>保持・忘却・テストにわたる 1 - |正解率 - 参照モデルの正解率| の積、arXiv 2406.01257</translation>
    </message>
    <message>
        <source>mean over samples of sum over classes of |p - q| / 2</source>
        <translation>クラスにわたる |p - q| / 2 の和の、サンプルにわたる平均</translation>
    </message>
    <message>
        <source>mean over samples of KL(reference || model), nats</source>
        <translation>KL(参照モデル || モデル) のサンプルにわたる平均、nats</translation>
    </message>
    <message>
        <source>share of samples with the same predicted class</source>
        <translation>予測クラスが同じサンプルの割合</translation>
    </message>
    <message>
        <source>||G&apos; - G|| / ||G|| (Frobenius, over a layer&apos;s groups), G the retained second moment that requests in sequence keep, of the original weights, G&apos; the one of the unlearned weights on the same samples</source>
        <translation>||G&apos; - G|| / ||G||（フロベニウスノルム、層のグループにわたる）、G は連続する要求が保つ、元の重みでの保持二次モーメント、G&apos; は同じサンプルでのアンラーニング後の重みのもの</translation>
    </message>
    <message>
        <source>100 * share of samples whose predicted class is not their label</source>
        <translation>100 * 予測クラスがラベルと異なるサンプルの割合</translation>
    </message>
    <message>
        <source>mean over samples of -sum over classes of p ln p, p the softmax</source>
        <translation>クラスにわたる p ln p の和に負号を付けた値の、サンプルにわたる平均、p はソフトマックス</translation>
    </message>
    <message>
        <source>share of samples whose label is the largest output of a ridge classifier (ridge 1, standardised features) of what the layer is given, averaged over places; fitted on one half of forget and retained samples together, judged on the other, and the other way round</source>
        <translation>位置で平均した層の入力に対するリッジ分類器（リッジ 1、標準化した特徴量）の最大出力がラベルと一致するサンプルの割合。忘却サンプルと保持サンプルを合わせた半分で当てはめ、残り半分で評価し、入れ替えて繰り返す</translation>
    </message>
    <message>
        <source>epochs of fine-tuning on these samples until the mean cross-entropy on the forget set is at most the original&apos;s + alpha, after arXiv 2003.02960</source>
        <translation>忘却セットの平均交差エントロピーが元のモデルの値 + alpha 以下になるまでの、これらのサンプルでの微調整のエポック数、arXiv 2003.02960 に基づく</translation>
    </message>
    <message>
        <source>mean over forget samples of 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = max over thresholds and sides of ln((1 - d - fpr) / fnr) and ln((1 - d - fnr) / fpr) between unlearned and retrained models&apos; ln(p / (1 - p)), d = 1e-5; infinite where both rates are 0, left out where one is; arXiv 2406.09073, one threshold, without its factors of utility</source>
        <translation>2 / 2^n の忘却サンプルにわたる平均、n = min(13, 1 + floor(eps / 0.5))、eps はアンラーニング後と再学習のモデルの ln(p / (1 - p)) の間での、しきい値と向きにわたる ln((1 - d - fpr) / fnr) と ln((1 - d - fnr) / fpr) の最大値、d = 1e-5。両方の率が 0 なら無限大、一方だけ 0 なら除外。arXiv 2406.09073、しきい値は 1 つ、有用性の係数は除く</translation>
    </message>
    <message>
        <source>100 * share of misclassified samples in a third of the forget set, lowest, middle, highest: by memorisation (arXiv 2406.01257), the mean p of the label of shadow models trained on the sample less that of the others, where there are shadow models; else by the original&apos;s logit of the label less its largest other one</source>
        <translation>100 * 忘却セットの 3 分の 1（最低・中間・最高）で誤分類されたサンプルの割合。シャドウモデルがあれば記憶度（arXiv 2406.01257、サンプルを学習したシャドウモデルのラベルの p の平均からほかのモデルの平均を引いた値）で、なければ元のモデルのラベルのロジットからほかの最大のロジットを引いた値で分ける</translation>
    </message>
    <message>
        <source>share of retained samples whose ln(p / (1 - p)) of the label is higher than in the original</source>
        <translation>ラベルの ln(p / (1 - p)) が元のモデルより高い保持サンプルの割合</translation>
    </message>
    <message>
        <source>p of the label, p the softmax</source>
        <translation>ラベルの p、p はソフトマックス</translation>
    </message>
    <message>
        <source>ln p of the label, p the softmax</source>
        <translation>ラベルの ln p、p はソフトマックス</translation>
    </message>
    <message>
        <source>sum over classes of p ln p, p the softmax</source>
        <translation>クラスにわたる p ln p の和、p はソフトマックス</translation>
    </message>
    <message>
        <source>(1 - p) ln p of the label + sum over the other classes of p ln(1 - p), p the softmax</source>
        <translation>ラベルの (1 - p) ln p + ほかのクラスにわたる p ln(1 - p) の和、p はソフトマックス</translation>
    </message>
    <message>
        <source>1 where the label&apos;s output is the largest, else 0</source>
        <translation>ラベルの出力が最大なら 1、そうでなければ 0</translation>
    </message>
    <message>
        <source>logit of the label less the largest other one</source>
        <translation>ラベルのロジットからほかの最大のロジットを引いた値</translation>
    </message>
    <message>
        <source>decision value of a support-vector classifier of p of the label, fitted to retained and validation samples</source>
        <translation>ラベルの p を入力とするサポートベクター分類器の決定関数の値、保持サンプルと検証サンプルに当てはめ</translation>
    </message>
    <message>
        <source>Names, tags and notes of runs, saved experiment files, reports that were copied, moved or written by an older version, and exports, also unfinished ones (*.part-of-export), are yours to look at</source>
        <translation>実行の名前・タグ・メモ、保存した実験ファイル、コピーまたは移動したレポートや旧バージョンで作成したレポート、およびエクスポート（未完了のもの (*.part-of-export) を含む）は、ご自身で確認してください</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>P(正例のスコア &gt; 負例のスコア) + P(等しい) / 2、スコア &quot;%1&quot;：%2、高いほど学習サンプルらしい</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>負例の 1 % 以下しか超えないしきい値を超える正例の最大の割合、スコア &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>P(正例のスコア &gt; 負例のスコア) + P(等しい) / 2、スコア：%1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score: %1</source>
        <translation>負例の 1 % 以下しか超えないしきい値を超える正例の最大の割合、スコア：%1</translation>
    </message>
    <message>
        <source>Report %1 of the run shows the samples and figures on them; it is yours to delete</source>
        <translation>実行のレポート %1 にはサンプルとその数値が含まれています。ご自身で削除してください</translation>
    </message>
    <message>
        <source>A purge will not name the report %2: %1</source>
        <translation>完全消去の際にレポート %2 は一覧に示されません：%1</translation>
    </message>
    <message>
        <source>The measured figures are not logged with run %2: %1</source>
        <translation>測定した数値は、実行 %2 のログに記録されません：%1</translation>
    </message>
    <message>
        <source>The embedding is not logged with run %2: %1</source>
        <translation>埋め込みは、実行 %2 のログに記録されません：%1</translation>
    </message>
    <message>
        <source>Retrained models that nothing is compared with, for their files do not say that they were trained without just what a request of the plan is judged on: %1</source>
        <translation>何も比較されない再学習モデルがあります。計画のいずれかの要求の評価対象だけを除いて学習したことがファイルに記録されていません：%1</translation>
    </message>
    <message>
        <source>min over all thresholds, sides and two scores of 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, telling the model&apos;s outputs on forget samples from the reference&apos;s, scores: entropy of softmax(logits / 2), ln(p / (1 - p)) of the predicted class; arXiv 2508.12730, whose code has 51 thresholds; below 1 of two retrained models, too</source>
        <translation>すべてのしきい値・向きと 2 つのスコアにわたる 2^-eps の最小値、eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr)))、d = 1e-5、忘却サンプルに対するモデルの出力を参照モデルの出力と見分ける場合、スコア：softmax(logits / 2) のエントロピー、予測クラスの ln(p / (1 - p))。arXiv 2508.12730、そのコードではしきい値は 51 個。再学習モデル同士でも 1 を下回る</translation>
    </message>
    <message>
        <source>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) of what the layer is given, columns centred, arXiv 1905.00414; the biased estimator, near 1 for any two models where samples are fewer than features</source>
        <translation>層の入力の ||Y^T X||^2 / (||X^T X|| ||Y^T Y||)、列は中心化、arXiv 1905.00414。偏りのある推定量で、サンプルが特徴量より少ない場合は、どの 2 つのモデルでも 1 に近い</translation>
    </message>
    <message>
        <source>Weights of epochs of run %2, which were kept for branches, stay in the log: %1</source>
        <translation>分岐のために保存された実行 %2 のエポックの重みは、ログに残ります：%1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in bfloat16: %1 of %2 predictions are of another class than in float32, and no error differs by more than %3 percentage points</source>
        <translation>各エポック後の誤差は bfloat16 で測定します：%2 件の予測のうち %1 件が float32 の場合と異なるクラスですが、誤差の差はいずれも %3 パーセントポイント以内です</translation>
    </message>
    <message>
        <source>A purge will not name the file %2: %1</source>
        <translation>完全消去の際にファイル %2 は一覧に示されません：%1</translation>
    </message>
    <message>
        <source>The file of a retrained model does not say by a hash what the model was trained without, and can not be told it; no request but a first one is compared with the model: %1</source>
        <translation>再学習モデルのファイルに、何を除いて学習したかを示すハッシュ値の記載がなく、書き加えることもできません。最初の要求以外は、このモデルと比較されません：%1</translation>
    </message>
    <message>
        <source>Run %1, of the same data, is running; purge again when it has ended</source>
        <translation>同じデータに対する実行 %1 が進行中です。終了してから、もう一度完全消去してください</translation>
    </message>
    <message>
        <source>Report %1 of another request on the same data shows figures that the samples went into; it is yours to delete</source>
        <translation>同じデータに対する別の要求のレポート %1 には、これらのサンプルを含めて計算された数値が示されています。ご自身で削除してください</translation>
    </message>
    <message>
        <source>File %1 may hold the samples or figures on them; it is yours to delete</source>
        <translation>ファイル %1 には、サンプルまたはその数値が含まれている可能性があります。ご自身で削除してください</translation>
    </message>
    <message>
        <source>Other requests on the same data may name some of the samples, too, and are to be purged themselves: runs %1</source>
        <translation>同じデータに対するほかの要求も、これらのサンプルの一部を指している可能性があり、それぞれ完全消去する必要があります：実行 %1</translation>
    </message>
    <message>
        <source>How far the sample of the spectra can be trusted is not known: %1</source>
        <translation>スペクトルの計算に使ったサンプルがどの程度信頼できるかは不明です：%1</translation>
    </message>
    <message>
        <source>All or nearly all training samples of a class are forgotten (%1), of which each shadow model saw about half: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on</source>
        <translation>あるクラスの学習サンプルのすべて、またはほぼすべてが忘却されます（%1）。各シャドウモデルはその約半分を学習に使っているため、U-LiRA 以外のシャドウモデルを使った攻撃では、クラスがなくなったことはわかっても、どのサンプルが学習に使われたかはわからない可能性があります</translation>
    </message>
    <message>
        <source>Run %1: selectors, classes, forget hash, seed, spectra, figures on forgotten samples, the original model&apos;s retain error and epochs of training, attacks, ROC curves, score histograms, entropies, predictions, embeddings and the weights of all epochs but the result&apos;s removed</source>
        <translation>実行 %1：選択条件、クラス、忘却セットのハッシュ値、シード、スペクトル、忘却サンプルに関する数値、元のモデルの保持誤差と学習エポック、攻撃、ROC 曲線、スコアのヒストグラム、エントロピー、予測、埋め込み、および結果以外の全エポックの重みの削除</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights but the result&apos;s, which is that of a run of the request, removed</source>
        <translation>実行 %1：この要求の選択条件、スペクトル、ROC 曲線、スコアのヒストグラム、エントロピー、予測、埋め込み、および結果以外のすべての重みの削除（結果は、この要求の実行の結果でもあるため保持）</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights removed</source>
        <translation>実行 %1：この要求の選択条件、スペクトル、ROC 曲線、スコアのヒストグラム、エントロピー、予測、埋め込み、およびすべての重みの削除</translation>
    </message>
    <message>
        <source>Run %1, of a later request but measured on its own samples alone: embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>実行 %1（後の要求、ただし自身のサンプルのみで測定）：保持サンプルを示す埋め込み、エントロピー、ROC 曲線、スコアのヒストグラムの削除</translation>
    </message>
    <message>
        <source>Run %1, of a later request: figures on all samples that were forgotten so far, attacks, ROC curves, score histograms, entropies, predictions and embeddings removed</source>
        <translation>実行 %1（後の要求）：それまでに忘却された全サンプルに関する数値、攻撃、ROC 曲線、スコアのヒストグラム、エントロピー、予測、埋め込みの削除</translation>
    </message>
    <message>
        <source>Run %1, of another request on the same data: spectra, and embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>実行 %1（同じデータに対する別の要求）：スペクトル、および保持サンプルを示す埋め込み、エントロピー、ROC 曲線、スコアのヒストグラムの削除</translation>
    </message>
    <message>
        <source>The attacks are not logged with the run: %1</source>
        <translation>攻撃は実行の記録に残されません：%1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in float32 from epoch %5 on: in bfloat16 %1 of %2 predictions are of another class, and an error differs by %3 percentage points, more than %4</source>
        <translation>各エポック後の誤差は、エポック %5 以降 float32 で測定します：bfloat16 では %2 件の予測のうち %1 件が異なるクラスになり、誤差の差が %3 パーセントポイントで、%4 を超えています</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5), at k directions or, where a half has fewer, at as many as both have</source>
        <translation>スペクトルは %1 枚の画像から求めたものです。これを二分すると、それぞれが保護する空間は最大 %2 度離れ (%3)、互いの保護エネルギーの最大 %4 % を取りこぼします (%5)。k 個の方向で比較した値ですが、一方の半分の方向がそれより少ない場合は、両方に共通してある個数で比較した値です</translation>
    </message>
    <message>
        <source>There is no picture of model %2: %1</source>
        <translation>モデル %2 の図はありません：%1</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5)</source>
        <translation>スペクトルは %1 枚の画像から求めたものです。これを二分すると、それぞれが保護する空間は最大 %2 度離れ (%3)、互いの保護エネルギーの最大 %4 % を取りこぼします (%5)</translation>
    </message>
    <message>
        <source>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</source>
        <translation>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</translation>
    </message>
    <message>
        <source>run %2, outputs of %3: %1</source>
        <translation>実行 %2、%3 の出力：%1</translation>
    </message>
    <message>
        <source>run %2, layers of %3: %1</source>
        <translation>実行 %2、%3 の層：%1</translation>
    </message>
    <message>
        <source>run %2, relearning of %3: %1</source>
        <translation>実行 %2、%3 の再習得：%1</translation>
    </message>
    <message>
        <source>Changed for this run: the data are read as %1 instead of %2. Samples may be numbered in another order, so that other ones are forgotten, and pixels normalised by other means and deviations than a given model was trained with.</source>
        <translation>この実行での変更：データは %2 ではなく %1 として読み込みます。サンプルの番号の順序が異なって別のサンプルが忘却されたり、指定したモデルの学習時とは異なる平均と標準偏差でピクセルが正規化されたりすることがあります。</translation>
    </message>
    <message>
        <source>Other versions of the same data, by options or by changed files, may hold the samples; their moments and shadow models go when a request of their runs is purged: runs %1</source>
        <translation>オプションまたはファイルの変更による同じデータの別の版にも、これらのサンプルが含まれている可能性があります。それらのモーメントとシャドウモデルは、その実行の要求を完全消去すると削除されます：実行 %1</translation>
    </message>
    <message>
        <source>Other logs of runs, with their caches and weights, are not looked into; the request is to be purged in each of them</source>
        <translation>ほかの実行ログと、そのキャッシュおよび重みは調べません。要求はそれぞれのログで完全消去してください</translation>
    </message>
    <message>
        <source>%1; the predictions are made anew</source>
        <translation>%1。予測は計算し直されます</translation>
    </message>
    <message>
        <source>Predictions %1 removed</source>
        <translation>予測 %1 を削除しました</translation>
    </message>
    <message>
        <source>%1; the predictions are not kept for the next time</source>
        <translation>%1。予測は次回のために保存されません</translation>
    </message>
    <message>
        <source>Another job makes or removes spectra or predictions in this cache; waiting for it</source>
        <translation>別の処理がこのキャッシュでスペクトルまたは予測を作成または削除しています。終了を待っています</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (mean in + mean out) / 2, arXiv 2312.03262</source>
        <translation>r(x) &gt;= gamma r(z) となる母集団サンプル z の割合、gamma = 1、r = p / pbar、pbar = (学習ありの平均 + 学習なしの平均) / 2、arXiv 2312.03262</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) mean out + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</source>
        <translation>r(x) &gt;= gamma r(z) となる母集団サンプル z の割合、gamma = 1、r = p / pbar、pbar = ((1 + a) 学習なしの平均 + (1 - a)) / 2、a = 0.33、arXiv 2312.03262</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), of shadow models that were unlearned: in, trained on the sample and made to forget it; out, never saw it and forgot others; variances pooled under 64 models, arXiv 2403.01218, whose posterior 1 / (1 + e^-score) orders samples the same</source>
        <translation>ln N(phi; あり) - ln N(phi; なし)、phi = ln(p / (1 - p))、アンラーニングしたシャドウモデルのもの。あり：サンプルを学習してから忘却。なし：見たことがなく、ほかを忘却。64 モデル未満では分散を共通に推定。arXiv 2403.01218。その事後確率 1 / (1 + e^-スコア) でもサンプルの順序は同じ</translation>
    </message>
    <message>
        <source>The attacks on the change from the original model have %1 positives and %2 negatives (%3): too few for more than a hint</source>
        <translation>元のモデルからの変化に対する攻撃は、正例が %1 個、負例が %2 個です（%3）。少なすぎるため、結果は目安にすぎません</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2.</source>
        <translation>アンラーニングは %1 で実行します。スレッド数：%2。</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2, processor: %3.</source>
        <translation>アンラーニングは %1 で実行します。スレッド数：%2、プロセッサー：%3。</translation>
    </message>
    <message>
        <source>The data have %1 classes instead of the published %2; errors are of the classes that are there.</source>
        <translation>データのクラス数は、論文の %2 ではなく %1 です。誤差は、あるクラスについてのものです。</translation>
    </message>
    <message>
        <source>The data have %1 training images instead of the published %2.</source>
        <translation>データの学習画像数は、論文の %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>The data are read from image files; those that were encoded anew as JPEG have other pixels than the published code had.</source>
        <translation>データは画像ファイルから読み込みます。JPEG として再エンコードされた画像の画素は、公開されたコードのものと異なります。</translation>
    </message>
    <message>
        <source>Column %1 is taken as categories because of %2 in line %3; cells that are no numbers: %4 of %5</source>
        <translation>%3 行目の %2 のため、列 %1 をカテゴリとして扱います。数値でないセル：%5 個中 %4 個</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3 (0: all; –: as many as cost no more than an epoch&apos;s steps).</source>
        <translation>この実行での変更：%1 は %3 ではなく %2 です（0：すべて、–：1 エポックのステップより時間のかからない数）。</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>max(AUC, 1 - AUC)、AUC = P(正例のスコア &gt; 負例のスコア) + P(等しい) / 2、スコア &quot;%1&quot;：%2、高いほど学習サンプルらしい</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>負例の 0.1 % 以下しか超えないしきい値を超える正例の最大の割合、スコア &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>max(AUC, 1 - AUC)、AUC = P(正例のスコア &gt; 負例のスコア) + P(等しい) / 2、スコア：%1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score: %1</source>
        <translation>負例の 0.1 % 以下しか超えないしきい値を超える正例の最大の割合、スコア：%1</translation>
    </message>
    <message>
        <source>mean over the other retrained models of sum over falling thresholds of (recall - recall before) * precision, telling the model&apos;s answers to the forget samples from the retrained model&apos;s to the same ones by the score of the classifier on shadow models, arXiv 2312.04095; 0.5 where they are alike</source>
        <translation>しきい値を下げながら (再現率 - 1 つ前の再現率) * 適合率 を合計した値の、ほかの再学習モデルにわたる平均。忘却サンプルに対するモデルの応答を、同じサンプルに対する再学習モデルの応答と、シャドウモデルで学習した分類器のスコアで見分ける場合。arXiv 2312.04095。見分けがつかなければ 0.5</translation>
    </message>
    <message>
        <source>percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>パーセンタイル法ブートストラップ、1,000 回の再抽出で得た AUC の 2.5 % 分位点と 97.5 % 分位点、正例と負例はそれぞれ復元抽出</translation>
    </message>
    <message>
        <source>run %2, memorisation by shadow models: %1</source>
        <translation>実行 %2、シャドウモデルによる記憶スコア：%1</translation>
    </message>
    <message>
        <source>least and largest max(AUC, 1 - AUC) within the AUC&apos;s interval: percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>AUC の区間における max(AUC, 1 - AUC) の最小値と最大値：パーセンタイル法ブートストラップ、1,000 回の再抽出で得た AUC の 2.5 % 分位点と 97.5 % 分位点、正例と負例はそれぞれ復元抽出</translation>
    </message>
    <message>
        <source>run %1, memorisation by shadow models: none of its model, data and seed were trained</source>
        <translation>実行 %1、シャドウモデルによる記憶スコア：この実行とモデル、データ、シードが同じシャドウモデルは 1 つも学習されていません</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file or folder does not exist</source>
        <translation>ファイルまたはフォルダーが存在しません</translation>
    </message>
    <message>
        <source>A file can not be read</source>
        <translation>ファイルを読み込めません</translation>
    </message>
    <message>
        <source>A file can not be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>A file is of a kind that is not supported</source>
        <translation>サポートされていない種類のファイルです</translation>
    </message>
    <message>
        <source>Sizes do not fit together</source>
        <translation>サイズが一致しません</translation>
    </message>
    <message>
        <source>A value is outside its range</source>
        <translation>値が範囲外です</translation>
    </message>
    <message>
        <source>A name is not known</source>
        <translation>名前が不明です</translation>
    </message>
    <message>
        <source>Numbers are not finite</source>
        <translation>有限でない数値があります</translation>
    </message>
    <message>
        <source>The log was written by a newer version</source>
        <translation>ログは新しいバージョンで作成されています</translation>
    </message>
    <message>
        <source>Another program holds the log</source>
        <translation>ほかのプログラムがログを使用しています</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>ログが破損しています</translation>
    </message>
    <message>
        <source>The file holds code that nobody has said may be run</source>
        <translation>ファイルに実行を許可されていないコードが含まれています</translation>
    </message>
    <message>
        <source>The device failed</source>
        <translation>デバイスでエラーが発生しました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation>プログラムの内部エラーが発生しました</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>file &quot;%1&quot;</source>
        <translation>ファイル「%1」</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;</source>
        <translation>フィールド「%1」</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>想定：%1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>実際：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>.jpg, .jpeg or .png files</source>
        <translation>.jpg、.jpeg、.png のいずれかのファイル</translation>
    </message>
    <message>
        <source>0 (all cores) or more</source>
        <translation>0（すべてのコア）または 1 以上</translation>
    </message>
    <message>
        <source>0 or more nats, and 1 epoch or more</source>
        <translation>0 nat 以上、かつ 1 エポック以上</translation>
    </message>
    <message>
        <source>1 or 3 channels on one axis</source>
        <translation>チャネル数が 1 または 3 の軸 1 つ</translation>
    </message>
    <message>
        <source>1 sample or more</source>
        <translation>サンプル 1 件以上</translation>
    </message>
    <message>
        <source>1 to 4096 pixels, such as 64 or 64x48</source>
        <translation>1～4096 ピクセル（例：64、64x48）</translation>
    </message>
    <message>
        <source>2 or more of each</source>
        <translation>それぞれ 2 以上</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>小文字の 16 進数 64 桁</translation>
    </message>
    <message>
        <source>A JSON document is nested too deeply</source>
        <translation>JSON ドキュメントの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>A JSON object has the same key twice</source>
        <translation>JSON オブジェクトに同じキーが 2 回現れます</translation>
    </message>
    <message>
        <source>A NumPy array does not have the size that its header says</source>
        <translation>NumPy 配列のサイズがヘッダーの記載と一致しません</translation>
    </message>
    <message>
        <source>A NumPy array is of a form that is not read</source>
        <translation>この形式の NumPy 配列は読み込めません</translation>
    </message>
    <message>
        <source>A ROC needs samples on both sides</source>
        <translation>ROC には正例と負例の両方のサンプルが必要です</translation>
    </message>
    <message>
        <source>A TorchScript file does not say what data it is for; name the data set (--data)</source>
        <translation>TorchScript ファイルに、どのデータ用のものかが記載されていません。データセットを指定してください (--data)</translation>
    </message>
    <message>
        <source>A TorchScript model can not be given fresh weights</source>
        <translation>TorchScript モデルの重みは初期化し直せません</translation>
    </message>
    <message>
        <source>A band of ROC curves needs a curve</source>
        <translation>ROC 曲線の帯を求めるには、曲線が必要です</translation>
    </message>
    <message>
        <source>A class can change labels with one other class only</source>
        <translation>1 つのクラスがラベルを交換できる相手は、ほかの 1 クラスのみです</translation>
    </message>
    <message>
        <source>A class has fewer training samples than are to change their labels</source>
        <translation>クラスの学習サンプルが、ラベルを入れ替える件数より少なくなっています</translation>
    </message>
    <message>
        <source>A class has no training image</source>
        <translation>学習画像のないクラスがあります</translation>
    </message>
    <message>
        <source>A classifier can not learn from what is not a finite number</source>
        <translation>有限でない数値からは、分類器を学習できません</translation>
    </message>
    <message>
        <source>A classifier needs rows of both kinds to learn from</source>
        <translation>分類器の学習には、両方の種類の行が必要です</translation>
    </message>
    <message>
        <source>A column that does not hold numbers throughout has too many values; leave it out (?ignore=...)</source>
        <translation>数値以外を含む列の値の種類が多すぎます。列を除外してください (?ignore=...)</translation>
    </message>
    <message>
        <source>A column that holds numbers holds something else here</source>
        <translation>数値の列に数値以外の値があります</translation>
    </message>
    <message>
        <source>A difference is of a setting that is not known</source>
        <translation>相違点の対象となる設定が不明です</translation>
    </message>
    <message>
        <source>A feature is not a finite number</source>
        <translation>有限でない特徴量があります</translation>
    </message>
    <message>
        <source>A field has a value that it can not take</source>
        <translation>フィールドの値が許される値ではありません</translation>
    </message>
    <message>
        <source>A field is missing</source>
        <translation>フィールドがありません</translation>
    </message>
    <message>
        <source>A field is not known</source>
        <translation>不明なフィールドです</translation>
    </message>
    <message>
        <source>A file is trusted by its SHA-256</source>
        <translation>ファイルの信頼は SHA-256 に基づいて判断します</translation>
    </message>
    <message>
        <source>A file of the cache can not be removed</source>
        <translation>キャッシュのファイルを削除できません</translation>
    </message>
    <message>
        <source>A file of the data set does not exist</source>
        <translation>データセットのファイルが存在しません</translation>
    </message>
    <message>
        <source>A file or folder can not be used</source>
        <translation>ファイルまたはフォルダーを使用できません</translation>
    </message>
    <message>
        <source>A folder for the run log can not be made</source>
        <translation>実行ログのフォルダーを作成できません</translation>
    </message>
    <message>
        <source>A folder of images needs a folder for each class</source>
        <translation>画像のフォルダーには、クラスごとのフォルダーが必要です</translation>
    </message>
    <message>
        <source>A folder of the data set can not be read</source>
        <translation>データセットのフォルダーを読み込めません</translation>
    </message>
    <message>
        <source>A gradient is not finite</source>
        <translation>有限でない勾配があります</translation>
    </message>
    <message>
        <source>A label can not be a class</source>
        <translation>クラスとして使えないラベルがあります</translation>
    </message>
    <message>
        <source>A label is beyond the classes of the data set</source>
        <translation>ラベルがデータセットのクラスの範囲を超えています</translation>
    </message>
    <message>
        <source>A label is not one of the classes</source>
        <translation>ラベルがどのクラスにも該当しません</translation>
    </message>
    <message>
        <source>A layer&apos;s inputs are not finite</source>
        <translation>層の入力に有限でない値があります</translation>
    </message>
    <message>
        <source>A line of the file is not a label, a tab and a text</source>
        <translation>ファイルに、ラベル、タブ、本文の形式でない行があります</translation>
    </message>
    <message>
        <source>A link leads out of the data set&apos;s folder, and is not followed</source>
        <translation>リンク先がデータセットのフォルダーの外にあるため、リンクをたどりません</translation>
    </message>
    <message>
        <source>A loss is of samples</source>
        <translation>損失の計算にはサンプルが必要です</translation>
    </message>
    <message>
        <source>A model of that name was trained otherwise; remove it to train anew</source>
        <translation>この名前のモデルは、別の条件で学習したものです。学習し直すには、そのモデルを削除してください</translation>
    </message>
    <message>
        <source>A name in the pickle has no end</source>
        <translation>pickle 内の名前が終端していません</translation>
    </message>
    <message>
        <source>A parameter in the pickle is not made of a tensor</source>
        <translation>pickle 内のパラメーターがテンソルから作られていません</translation>
    </message>
    <message>
        <source>A part of the path reads as an option of the data set; rename it or move the data</source>
        <translation>パスの一部がデータセットのオプションと解釈されます。名前を変更するか、データを移動してください</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG</source>
        <translation>画像を PNG として書き込めませんでした</translation>
    </message>
    <message>
        <source>A point is of no class</source>
        <translation>クラスに属さない点があります</translation>
    </message>
    <message>
        <source>A point lies nowhere</source>
        <translation>位置の定まらない点があります</translation>
    </message>
    <message>
        <source>A pool needs shadow models</source>
        <translation>シャドウモデルのプールには、1 つ以上のモデルが必要です</translation>
    </message>
    <message>
        <source>A predicted class is not one of the data&apos;s</source>
        <translation>予測されたクラスがデータのクラスにありません</translation>
    </message>
    <message>
        <source>A probe needs a label for each sample</source>
        <translation>プローブには、サンプルごとのラベルが必要です</translation>
    </message>
    <message>
        <source>A probe needs a ridge</source>
        <translation>プローブには、リッジ正則化の係数が必要です</translation>
    </message>
    <message>
        <source>A probe tells classes apart and needs more than one</source>
        <translation>プローブはクラスを識別するもので、2 つ以上のクラスが必要です</translation>
    </message>
    <message>
        <source>A quote stands inside a field of the table</source>
        <translation>表のフィールドの途中に引用符があります</translation>
    </message>
    <message>
        <source>A quoted field of the table goes on after its quotes</source>
        <translation>表の引用符付きフィールドで、閉じ引用符の後に文字が続いています</translation>
    </message>
    <message>
        <source>A quoted field of the table is not closed</source>
        <translation>表の引用符付きフィールドが閉じられていません</translation>
    </message>
    <message>
        <source>A report is of one run or several</source>
        <translation>レポートには、1 件以上の実行が必要です</translation>
    </message>
    <message>
        <source>A report needs a folder of its own</source>
        <translation>レポートには、専用のフォルダーが必要です</translation>
    </message>
    <message>
        <source>A request can not be purged while a run of it is running</source>
        <translation>この要求の実行が進行中のため、要求データを完全消去できません</translation>
    </message>
    <message>
        <source>A request needs the file that holds its samples</source>
        <translation>要求には、そのサンプルを格納したファイルが必要です</translation>
    </message>
    <message>
        <source>A row of the table has another number of fields</source>
        <translation>フィールド数がほかと異なる行が表にあります</translation>
    </message>
    <message>
        <source>A row of the table has too many fields</source>
        <translation>フィールドが多すぎる行が表にあります</translation>
    </message>
    <message>
        <source>A run can not end in this state</source>
        <translation>実行をこの状態で終了することはできません</translation>
    </message>
    <message>
        <source>A run log can not be exported to itself</source>
        <translation>実行ログを、そのファイル自身にはエクスポートできません</translation>
    </message>
    <message>
        <source>A run log that is in use can not be replaced</source>
        <translation>使用中の実行ログは置き換えられません</translation>
    </message>
    <message>
        <source>A run that is running can not be purged</source>
        <translation>進行中の実行は完全消去できません</translation>
    </message>
    <message>
        <source>A score is not a finite number</source>
        <translation>有限でないスコアがあります</translation>
    </message>
    <message>
        <source>A score is not a number</source>
        <translation>数値でないスコアがあります</translation>
    </message>
    <message>
        <source>A setting of RMIA is outside its range</source>
        <translation>RMIA の設定が範囲外です</translation>
    </message>
    <message>
        <source>A setting of projected gradients has no such choice</source>
        <translation>射影勾配の設定に、その選択肢はありません</translation>
    </message>
    <message>
        <source>A setting of the boosted trees is outside its range</source>
        <translation>ブースティング木の設定が範囲外です</translation>
    </message>
    <message>
        <source>A setting of the method is outside its range</source>
        <translation>手法の設定が範囲外です</translation>
    </message>
    <message>
        <source>A setting of the plan is outside its range</source>
        <translation>プランの設定が範囲外です</translation>
    </message>
    <message>
        <source>A setting of the suggestion is outside its range</source>
        <translation>提案の設定が範囲外です</translation>
    </message>
    <message>
        <source>A setting of the training recipe is outside its range</source>
        <translation>学習レシピの設定が範囲外です</translation>
    </message>
    <message>
        <source>A size in the pickle is no tuple of a size&apos;s length</source>
        <translation>pickle 内のサイズが、正しい長さのタプルではありません</translation>
    </message>
    <message>
        <source>A spectrum holds a value that is no eigenvalue of a second moment</source>
        <translation>スペクトルに、二次モーメントの固有値になりえない値があります</translation>
    </message>
    <message>
        <source>A stop rule needs the figures of at least one epoch</source>
        <translation>停止規則には、1 エポック以上の数値が必要です</translation>
    </message>
    <message>
        <source>A table needs to know which column holds the classes</source>
        <translation>表には、クラスの列の指定が必要です</translation>
    </message>
    <message>
        <source>A tensor can not have the name that safetensors keep for metadata</source>
        <translation>safetensors がメタデータ用に予約している名前は、テンソルに使えません</translation>
    </message>
    <message>
        <source>A tensor has a number type that is not supported</source>
        <translation>テンソルの数値型がサポートされていません</translation>
    </message>
    <message>
        <source>A tensor has a size or offset that is not a whole number</source>
        <translation>テンソルのサイズまたはオフセットが整数ではありません</translation>
    </message>
    <message>
        <source>A tensor in the pickle has a size that is not a whole number</source>
        <translation>pickle 内のテンソルに、整数でないサイズがあります</translation>
    </message>
    <message>
        <source>A tensor in the pickle has no tuple of sizes</source>
        <translation>pickle 内のテンソルに、サイズのタプルがありません</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not inside its storage</source>
        <translation>pickle 内のテンソルがストレージの範囲を超えています</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not made as PyTorch makes it</source>
        <translation>pickle 内のテンソルの作り方が PyTorch のものと異なります</translation>
    </message>
    <message>
        <source>A tensor is not described as the format wants it</source>
        <translation>テンソルの記述が形式に合っていません</translation>
    </message>
    <message>
        <source>A tensor to be written does not have the bytes of its shape</source>
        <translation>書き込むテンソルのバイト数が形状と一致しません</translation>
    </message>
    <message>
        <source>A tensor&apos;s storage is smaller than the checkpoint says</source>
        <translation>テンソルのストレージが、チェックポイントの記載より小さくなっています</translation>
    </message>
    <message>
        <source>A tensor&apos;s type can not be stored</source>
        <translation>この型のテンソルは格納できません</translation>
    </message>
    <message>
        <source>A test sample is of a class that no training sample has</source>
        <translation>学習サンプルにないクラスのテストサンプルがあります</translation>
    </message>
    <message>
        <source>A text of the plan can not be written to JSON</source>
        <translation>JSON に書き込めないテキストがプランにあります</translation>
    </message>
    <message>
        <source>A threshold is outside its range</source>
        <translation>しきい値が範囲外です</translation>
    </message>
    <message>
        <source>A threshold&apos;s floor is outside its range</source>
        <translation>しきい値の下限が範囲外です</translation>
    </message>
    <message>
        <source>A token is beyond the vocabulary</source>
        <translation>トークンが語彙の範囲を超えています</translation>
    </message>
    <message>
        <source>A training recipe has nothing to do</source>
        <translation>学習レシピに行うことがありません</translation>
    </message>
    <message>
        <source>A validation image has no annotation</source>
        <translation>検証画像にアノテーションがありません</translation>
    </message>
    <message>
        <source>A value of the table is missing; fill it in, or leave the row or (?ignore=...) the column out</source>
        <translation>表に欠損値があります。値を補うか、その行または列 (?ignore=...) を除外してください</translation>
    </message>
    <message>
        <source>All samples are of one class</source>
        <translation>すべてのサンプルが 1 つのクラスに属しています</translation>
    </message>
    <message>
        <source>All samples of the request were forgotten before</source>
        <translation>要求のサンプルは、すべて以前に忘却済みです</translation>
    </message>
    <message>
        <source>An annotation names a class that train does not have</source>
        <translation>train にないクラスがアノテーションにあります</translation>
    </message>
    <message>
        <source>An archive is no data set; unpack it and open what it holds</source>
        <translation>アーカイブはデータセットとして開けません。展開してから、中身を開いてください</translation>
    </message>
    <message>
        <source>An array holds no samples</source>
        <translation>サンプルのない配列があります</translation>
    </message>
    <message>
        <source>An embedding by t-SNE is of a moderate number of samples</source>
        <translation>t-SNE で埋め込めるサンプル数の範囲を超えています</translation>
    </message>
    <message>
        <source>An embedding can not be exaggerated for longer than it is made</source>
        <translation>埋め込みの誇張期間を、全体の反復回数より長くすることはできません</translation>
    </message>
    <message>
        <source>An entropy is not a finite number</source>
        <translation>有限でないエントロピーがあります</translation>
    </message>
    <message>
        <source>An entry of the zip archive does not unpack to the size it says</source>
        <translation>zip アーカイブのエントリを展開したサイズが、記載と一致しません</translation>
    </message>
    <message>
        <source>An entry of the zip archive has two sizes</source>
        <translation>zip アーカイブのエントリに、2 つの異なるサイズがあります</translation>
    </message>
    <message>
        <source>An entry of the zip archive is encrypted or packed in another way</source>
        <translation>zip アーカイブのエントリが暗号化されているか、サポートされていない方式で圧縮されています</translation>
    </message>
    <message>
        <source>An entry of the zip archive is larger than it can be</source>
        <translation>zip アーカイブのエントリのサイズが、ありえない大きさです</translation>
    </message>
    <message>
        <source>An entry of the zip archive is not where its directory says</source>
        <translation>zip アーカイブのエントリが、セントラルディレクトリの示す位置にありません</translation>
    </message>
    <message>
        <source>An entry of the zip directory lacks its ZIP64 sizes</source>
        <translation>zip のセントラルディレクトリのエントリに、ZIP64 のサイズがありません</translation>
    </message>
    <message>
        <source>An option of the data set can not be read</source>
        <translation>データセットのオプションを解釈できません</translation>
    </message>
    <message>
        <source>An option of the data set is named twice</source>
        <translation>データセットのオプションが重複して指定されています</translation>
    </message>
    <message>
        <source>An option of the data set is outside its range</source>
        <translation>データセットのオプションが範囲外です</translation>
    </message>
    <message>
        <source>Another program holds the lock of a file and does not let go</source>
        <translation>ほかのプログラムがファイルのロックを保持していて、解放されません</translation>
    </message>
    <message>
        <source>C order (numpy.ascontiguousarray)</source>
        <translation>C 順序 (numpy.ascontiguousarray)</translation>
    </message>
    <message>
        <source>Each answer needs the label of its sample</source>
        <translation>各応答には、そのサンプルのラベルが必要です</translation>
    </message>
    <message>
        <source>Each layer needs a threshold</source>
        <translation>しきい値は層ごとに必要です</translation>
    </message>
    <message>
        <source>Each row to learn from needs a kind</source>
        <translation>学習に使う各行には、種類の指定が必要です</translation>
    </message>
    <message>
        <source>F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F64、F32、F16、BF16、I64、I32、I16、I8、U8、BOOL のいずれか</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not installed; install it with &quot;apt-get install dataset-fashion-mnist&quot; or name a folder that holds its four files as fashion-mnist:DIR</source>
        <translation>Fashion-MNIST がインストールされていません。&quot;apt-get install dataset-fashion-mnist&quot; でインストールするか、4 つのファイルを含むフォルダーを fashion-mnist:DIR の形式で指定してください</translation>
    </message>
    <message>
        <source>Forgetting quality compares many models and has too few</source>
        <translation>忘却の質は多数のモデルを比較して求めますが、モデルが足りません</translation>
    </message>
    <message>
        <source>Forgetting quality is of forget samples</source>
        <translation>忘却の質の計算には、忘却サンプルが必要です</translation>
    </message>
    <message>
        <source>Fortran order</source>
        <translation>Fortran 順序</translation>
    </message>
    <message>
        <source>Image files can not be matched with these samples</source>
        <translation>画像ファイルを、これらのサンプルと照合できません</translation>
    </message>
    <message>
        <source>Images and labels differ in number</source>
        <translation>画像とラベルの数が異なります</translation>
    </message>
    <message>
        <source>Indices can not be drawn from a negative number of samples</source>
        <translation>負のサンプル数からインデックスを抽出することはできません</translation>
    </message>
    <message>
        <source>It is not what the run was of</source>
        <translation>実行の対象となったものと異なります</translation>
    </message>
    <message>
        <source>JPEG or PNG</source>
        <translation>JPEG または PNG</translation>
    </message>
    <message>
        <source>Learning again needs an end</source>
        <translation>再習得には、終了条件が必要です</translation>
    </message>
    <message>
        <source>LibTorch can not load the TorchScript file</source>
        <translation>LibTorch が TorchScript ファイルを読み込めません</translation>
    </message>
    <message>
        <source>Membership inference has no negatives</source>
        <translation>メンバーシップ推論の負例がありません</translation>
    </message>
    <message>
        <source>Membership inference has no positives</source>
        <translation>メンバーシップ推論の正例がありません</translation>
    </message>
    <message>
        <source>Membership must be known of each shadow model and sample</source>
        <translation>各シャドウモデルと各サンプルについて、メンバーシップが既知である必要があります</translation>
    </message>
    <message>
        <source>Memorisation is of each forget sample</source>
        <translation>記憶スコアは、忘却サンプルごとに必要です</translation>
    </message>
    <message>
        <source>Memory ran out; fewer images at once, a smaller model or a machine with more memory may help</source>
        <translation>メモリが不足しました。一度に処理する画像を減らす、より小さいモデルを使う、またはメモリの多いマシンを使うと解決することがあります</translation>
    </message>
    <message>
        <source>Models are compared on the same samples</source>
        <translation>モデルの比較には、同じサンプルを使う必要があります</translation>
    </message>
    <message>
        <source>Models of different architectures are not compared by layers</source>
        <translation>アーキテクチャの異なるモデルは、層ごとに比較できません</translation>
    </message>
    <message>
        <source>NaN or infinity</source>
        <translation>NaN または無限大</translation>
    </message>
    <message>
        <source>Names and metadata of tensors must be UTF-8 to be written</source>
        <translation>書き込むテンソルの名前とメタデータは、UTF-8 でなければなりません</translation>
    </message>
    <message>
        <source>Nesterov steps need momentum</source>
        <translation>ネステロフ法のステップには、モメンタムが必要です</translation>
    </message>
    <message>
        <source>No architecture of that name</source>
        <translation>この名前のアーキテクチャはありません</translation>
    </message>
    <message>
        <source>No sample is left to test on</source>
        <translation>テスト用のサンプルが残りません</translation>
    </message>
    <message>
        <source>None of the training images can be read</source>
        <translation>読み込める学習画像がありません</translation>
    </message>
    <message>
        <source>One image is no data set; open the folder that has a folder for each class</source>
        <translation>画像 1 枚ではデータセットになりません。クラスごとのフォルダーを含むフォルダーを開いてください</translation>
    </message>
    <message>
        <source>Only a run that has finished can be followed by another request</source>
        <translation>別の要求を続けられるのは、完了した実行のみです</translation>
    </message>
    <message>
        <source>Only a run that was interrupted, cancelled or failed can go on</source>
        <translation>続行できるのは、中断、停止、または失敗した実行のみです</translation>
    </message>
    <message>
        <source>Only images can be cropped and flipped</source>
        <translation>クロップと反転は、画像にのみ適用できます</translation>
    </message>
    <message>
        <source>Only pictures of the same samples can be turned towards each other</source>
        <translation>向きをそろえられるのは、同じサンプルの図同士のみです</translation>
    </message>
    <message>
        <source>Outputs of different samples can not be compared</source>
        <translation>異なるサンプルの出力は比較できません</translation>
    </message>
    <message>
        <source>Predictions of different samples can not be set against each other</source>
        <translation>異なるサンプルの予測は、互いに比較できません</translation>
    </message>
    <message>
        <source>Python objects, which are never loaded</source>
        <translation>Python オブジェクト（読み込み対象外）</translation>
    </message>
    <message>
        <source>Representations of different samples can not be aligned</source>
        <translation>異なるサンプルの表現は、位置を合わせられません</translation>
    </message>
    <message>
        <source>Shadow models and target were not asked about the same samples</source>
        <translation>シャドウモデルと攻撃対象のモデルで、問い合わせたサンプルが異なります</translation>
    </message>
    <message>
        <source>Shadow models can not be kept</source>
        <translation>シャドウモデルを保存できません</translation>
    </message>
    <message>
        <source>Shadow models need training and test samples</source>
        <translation>シャドウモデルには、学習サンプルとテストサンプルが必要です</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>指示により停止しました</translation>
    </message>
    <message>
        <source>Swapped labels need both options</source>
        <translation>ラベルの入れ替えには、両方のオプションが必要です</translation>
    </message>
    <message>
        <source>The IDX file ends in its header</source>
        <translation>IDX ファイルがヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>The IDX file holds nothing</source>
        <translation>IDX ファイルにデータがありません</translation>
    </message>
    <message>
        <source>The IDX file is of another type or rank</source>
        <translation>IDX ファイルの型または次元数が異なります</translation>
    </message>
    <message>
        <source>The IDX file is shorter than its header says</source>
        <translation>IDX ファイルがヘッダーの記載より短くなっています</translation>
    </message>
    <message>
        <source>The IDX header claims more than the file can hold</source>
        <translation>IDX ヘッダーに、ファイルに収まらない量のデータが記載されています</translation>
    </message>
    <message>
        <source>The IDX header is cut short</source>
        <translation>IDX ヘッダーが途中で切れています</translation>
    </message>
    <message>
        <source>The JPEG image is damaged</source>
        <translation>JPEG 画像が破損しています</translation>
    </message>
    <message>
        <source>The JSON array of indices is not closed</source>
        <translation>インデックスの JSON 配列が閉じられていません</translation>
    </message>
    <message>
        <source>The NumPy array is of another version of its format</source>
        <translation>NumPy 配列の形式のバージョンが異なります</translation>
    </message>
    <message>
        <source>The PNG image is damaged</source>
        <translation>PNG 画像が破損しています</translation>
    </message>
    <message>
        <source>The TorchScript file computes a layer&apos;s weight from other parameters (weight norm, for one); remove that before saving it</source>
        <translation>TorchScript ファイルが、層の重みをほかのパラメーターから計算しています（重み正規化など）。これを取り除いてから保存してください</translation>
    </message>
    <message>
        <source>The TorchScript file does not fit into memory</source>
        <translation>TorchScript ファイルがメモリに収まりません</translation>
    </message>
    <message>
        <source>The TorchScript file does not give logits</source>
        <translation>TorchScript ファイルがロジットを出力しません</translation>
    </message>
    <message>
        <source>The TorchScript file does not give one row of logits for each input</source>
        <translation>TorchScript ファイルの出力が、入力ごとに 1 行のロジットになっていません</translation>
    </message>
    <message>
        <source>The TorchScript file gives other logits for the same inputs at the next time: it was traced in training mode, or mixes the inputs of a batch; call eval() on the model before torch.jit.trace</source>
        <translation>TorchScript ファイルが、同じ入力に対して次回には異なるロジットを出力します。学習モードでトレースされたか、バッチ内の入力を混ぜ合わせています。モデルの eval() を呼び出してから torch.jit.trace を実行してください</translation>
    </message>
    <message>
        <source>The TorchScript file has a layer whose weight is no parameter and can not be changed: it is frozen in part, quantized, or keeps the weight as a buffer; save the module with parameters instead</source>
        <translation>TorchScript ファイルに、重みがパラメーターではなく変更できない層があります。一部が凍結されているか、量子化されているか、重みをバッファーとして保持しています。代わりに、パラメーターをもつモジュールを保存してください</translation>
    </message>
    <message>
        <source>The TorchScript file has no layer with a weight matrix</source>
        <translation>TorchScript ファイルに、重み行列をもつ層がありません</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters</source>
        <translation>TorchScript ファイルにパラメーターがありません</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters: torch.jit.freeze or optimize_for_inference folded them into the program, where they can not be changed; save the module before that</source>
        <translation>TorchScript ファイルにパラメーターがありません。torch.jit.freeze または optimize_for_inference によってプログラムに組み込まれ、変更できなくなっています。その処理の前のモジュールを保存してください</translation>
    </message>
    <message>
        <source>The TorchScript file multiplies by a weight in a way that can not be followed</source>
        <translation>TorchScript ファイルで、追跡できない方法で重みが掛けられています</translation>
    </message>
    <message>
        <source>The TorchScript file takes batches of one size only</source>
        <translation>TorchScript ファイルが、1 種類のバッチサイズしか受け付けません</translation>
    </message>
    <message>
        <source>The TorchScript file updates its norms as it runs: it was traced in training mode; call eval() on the model before torch.jit.trace</source>
        <translation>TorchScript ファイルが、実行時に正規化の統計量を更新します。学習モードでトレースされています。モデルの eval() を呼び出してから torch.jit.trace を実行してください</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight in two ways, which can not be followed</source>
        <translation>TorchScript ファイルで 1 つの重みが 2 通りに使われており、追跡できません</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight where it can not be seen</source>
        <translation>TorchScript ファイルで、観測できない箇所に重みが使われています</translation>
    </message>
    <message>
        <source>The TorchScript file was traced without gradients, and a fused transformer operator stands in for its layers; trace it outside of torch.no_grad()</source>
        <translation>TorchScript ファイルが勾配なしでトレースされており、層が融合された Transformer 演算子に置き換わっています。torch.no_grad() の外でトレースしてください</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s metadata can not be read</source>
        <translation>TorchScript ファイルのメタデータを読み込めません</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s weights are not single precision; call float() on the module before saving it</source>
        <translation>TorchScript ファイルの重みが単精度ではありません。モジュールの float() を呼び出してから保存してください</translation>
    </message>
    <message>
        <source>The TorchScript model can not take this data</source>
        <translation>TorchScript モデルは、このデータを受け付けません</translation>
    </message>
    <message>
        <source>The ZIP64 end of the zip directory is not where it should be</source>
        <translation>ZIP64 のセントラルディレクトリ終端レコードが、あるべき位置にありません</translation>
    </message>
    <message>
        <source>The architecture text-transformer can not take this data</source>
        <translation>アーキテクチャ text-transformer は、このデータを受け付けません</translation>
    </message>
    <message>
        <source>The archive can not be opened</source>
        <translation>アーカイブを開けません</translation>
    </message>
    <message>
        <source>The archive does not hold the data set</source>
        <translation>アーカイブにデータセットが含まれていません</translation>
    </message>
    <message>
        <source>The archive is damaged, cut short or of another kind</source>
        <translation>アーカイブが破損しているか、途中で切れているか、種類が異なります</translation>
    </message>
    <message>
        <source>The arrays do not fit into memory</source>
        <translation>配列がメモリに収まりません</translation>
    </message>
    <message>
        <source>The bootstrap can not be made</source>
        <translation>ブートストラップを実行できません</translation>
    </message>
    <message>
        <source>The bytes of a tensor do not match its shape and type</source>
        <translation>テンソルのバイト数が形状および型と一致しません</translation>
    </message>
    <message>
        <source>The cached spectrum can not be used</source>
        <translation>キャッシュされたスペクトルを使用できません</translation>
    </message>
    <message>
        <source>The checkpoint does not fit into memory</source>
        <translation>チェックポイントがメモリに収まりません</translation>
    </message>
    <message>
        <source>The checkpoint holds no state dict</source>
        <translation>チェックポイントに state dict がありません</translation>
    </message>
    <message>
        <source>The checkpoint holds two tensors of one name</source>
        <translation>チェックポイントに同じ名前のテンソルが 2 つあります</translation>
    </message>
    <message>
        <source>The checkpoint is in PyTorch&apos;s old format, before 1.6; load it in a newer PyTorch and save it again with torch.save</source>
        <translation>チェックポイントが PyTorch 1.6 より前の古い形式です。新しい PyTorch で読み込み、torch.save で保存し直してください</translation>
    </message>
    <message>
        <source>The checkpoint refers to a Python object that is never made here; save model.state_dict() instead</source>
        <translation>チェックポイントが、ここでは決して作成されない Python オブジェクトを参照しています。代わりに model.state_dict() を保存してください</translation>
    </message>
    <message>
        <source>The checkpoint was saved on a machine of another byte order</source>
        <translation>チェックポイントが、バイト順の異なるマシンで保存されています</translation>
    </message>
    <message>
        <source>The checksum of an entry of the zip archive does not match</source>
        <translation>zip アーカイブのエントリのチェックサムが一致しません</translation>
    </message>
    <message>
        <source>The classifier was fitted to other features</source>
        <translation>分類器が、別の特徴量で学習されています</translation>
    </message>
    <message>
        <source>The content is not what the plan was made with</source>
        <translation>内容が、プランの作成に使われたものと異なります</translation>
    </message>
    <message>
        <source>The copy of the run log can not be put in place</source>
        <translation>実行ログのコピーを所定の位置に置けません</translation>
    </message>
    <message>
        <source>The data set can not be brought to disk</source>
        <translation>データセットをディスクに書き込めません</translation>
    </message>
    <message>
        <source>The data set can not be put in place</source>
        <translation>データセットを所定の位置に置けません</translation>
    </message>
    <message>
        <source>The data set does not fit into memory</source>
        <translation>データセットがメモリに収まりません</translation>
    </message>
    <message>
        <source>The data set does not fit on the disk</source>
        <translation>データセットがディスクに収まりません</translation>
    </message>
    <message>
        <source>The data set has fewer training samples</source>
        <translation>データセットの学習サンプルが足りません</translation>
    </message>
    <message>
        <source>The data set has no option of that name</source>
        <translation>データセットに、この名前のオプションはありません</translation>
    </message>
    <message>
        <source>The data set has no samples whose labels were swapped</source>
        <translation>データセットに、ラベルを入れ替えたサンプルがありません</translation>
    </message>
    <message>
        <source>The data set has no such class</source>
        <translation>データセットに、そのクラスはありません</translation>
    </message>
    <message>
        <source>The data set has no test image</source>
        <translation>データセットにテスト画像がありません</translation>
    </message>
    <message>
        <source>The data set needs its file</source>
        <translation>データセットには、そのファイルの指定が必要です</translation>
    </message>
    <message>
        <source>The data set needs the folder in which its files are</source>
        <translation>データセットには、ファイルが格納されたフォルダーの指定が必要です</translation>
    </message>
    <message>
        <source>The device is not available here</source>
        <translation>このデバイスは、ここでは使用できません</translation>
    </message>
    <message>
        <source>The download broke off; what has come is kept, to go on from there</source>
        <translation>ダウンロードが途中で切れました。受信済みの部分は残るため、続きから再開できます</translation>
    </message>
    <message>
        <source>The download can not be begun anew</source>
        <translation>ダウンロードを最初からやり直せません</translation>
    </message>
    <message>
        <source>The download can not be put in place</source>
        <translation>ダウンロードしたファイルを所定の位置に置けません</translation>
    </message>
    <message>
        <source>The download can not be written</source>
        <translation>ダウンロードしたデータを書き込めません</translation>
    </message>
    <message>
        <source>The download can not begin</source>
        <translation>ダウンロードを開始できません</translation>
    </message>
    <message>
        <source>The embedding is to start with that of other samples</source>
        <translation>埋め込みの開始位置が、異なるサンプルのものです</translation>
    </message>
    <message>
        <source>The experiment needs the folder of its data</source>
        <translation>実験には、データのフォルダーの指定が必要です</translation>
    </message>
    <message>
        <source>The file can not be closed</source>
        <translation>ファイルを閉じられません</translation>
    </message>
    <message>
        <source>The file can not be downloaded</source>
        <translation>ファイルをダウンロードできません</translation>
    </message>
    <message>
        <source>The file can not be made</source>
        <translation>ファイルを作成できません</translation>
    </message>
    <message>
        <source>The file can not be opened a second time</source>
        <translation>ファイルをもう一度開くことができません</translation>
    </message>
    <message>
        <source>The file can not be read</source>
        <translation>ファイルを読み込めません</translation>
    </message>
    <message>
        <source>The file can not be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>ファイルが存在しません</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>The file holds no image that can be read</source>
        <translation>ファイルに、読み込める画像がありません</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>ファイルにテキストがありません</translation>
    </message>
    <message>
        <source>The file is a database, but not a log of runs</source>
        <translation>ファイルはデータベースですが、実行ログではありません</translation>
    </message>
    <message>
        <source>The file is being downloaded already</source>
        <translation>ファイルは既にダウンロード中です</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>The file is longer than its header says</source>
        <translation>ファイルがヘッダーの記載より長くなっています</translation>
    </message>
    <message>
        <source>The file is no TorchScript archive</source>
        <translation>ファイルが TorchScript アーカイブではありません</translation>
    </message>
    <message>
        <source>The file is not the published one</source>
        <translation>ファイルが公開されているものと異なります</translation>
    </message>
    <message>
        <source>The file is not the shadow model that its name says</source>
        <translation>ファイルが、その名前の示すシャドウモデルではありません</translation>
    </message>
    <message>
        <source>The file is shorter than its header says</source>
        <translation>ファイルがヘッダーの記載より短くなっています</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>ファイルがプランとしては大きすぎます</translation>
    </message>
    <message>
        <source>The file is too large for an image</source>
        <translation>ファイルが画像としては大きすぎます</translation>
    </message>
    <message>
        <source>The file is too large to be what it is taken for</source>
        <translation>ファイルが、想定される種類のものとしては大きすぎます</translation>
    </message>
    <message>
        <source>The file is too short to be a zip archive</source>
        <translation>ファイルが zip アーカイブとしては短すぎます</translation>
    </message>
    <message>
        <source>The file lacks an array</source>
        <translation>ファイルに、必要な配列がありません</translation>
    </message>
    <message>
        <source>The file of class names has another number of classes</source>
        <translation>クラス名のファイルのクラス数が異なります</translation>
    </message>
    <message>
        <source>The first line of the table does not name its columns</source>
        <translation>表の先頭行が列名ではありません</translation>
    </message>
    <message>
        <source>The first line of the text is not a label, a tab and a text</source>
        <translation>テキストの先頭行が、ラベル、タブ、本文の形式ではありません</translation>
    </message>
    <message>
        <source>The folder can not be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>The folder has training images, but none to test on</source>
        <translation>フォルダーに学習画像はありますが、テスト用の画像がありません</translation>
    </message>
    <message>
        <source>The folder of a class holds no image</source>
        <translation>画像のないクラスのフォルダーがあります</translation>
    </message>
    <message>
        <source>The folder of the data set does not exist</source>
        <translation>データセットのフォルダーが存在しません</translation>
    </message>
    <message>
        <source>The folder of the data set holds something else</source>
        <translation>データセットのフォルダーに、別のものが入っています</translation>
    </message>
    <message>
        <source>The folder of the experiments can not be read</source>
        <translation>実験のフォルダーを読み込めません</translation>
    </message>
    <message>
        <source>The forget set holds all training samples, so nothing would be retained</source>
        <translation>忘却セットがすべての学習サンプルを含むため、保持するものがありません</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to forget</source>
        <translation>忘却セットが空のため、忘却するものがありません</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to request</source>
        <translation>忘却セットが空のため、要求するものがありません</translation>
    </message>
    <message>
        <source>The forget set names a sample that the training data do not have</source>
        <translation>忘却セットが、学習データにないサンプルを指定しています</translation>
    </message>
    <message>
        <source>The forget set was made for other training data</source>
        <translation>忘却セットが、別の学習データ用に作成されています</translation>
    </message>
    <message>
        <source>The gzip data are damaged or cut short</source>
        <translation>gzip データが破損しているか、途中で切れています</translation>
    </message>
    <message>
        <source>The header of a NumPy array can not be read</source>
        <translation>NumPy 配列のヘッダーを読み込めません</translation>
    </message>
    <message>
        <source>The header of a NumPy array is cut short</source>
        <translation>NumPy 配列のヘッダーが途中で切れています</translation>
    </message>
    <message>
        <source>The image claims to be too large</source>
        <translation>画像に記載されたサイズが大きすぎます</translation>
    </message>
    <message>
        <source>The images do not fit into memory; an option makes them smaller, such as ?size=64</source>
        <translation>画像がメモリに収まりません。オプション（?size=64 など）で小さくできます</translation>
    </message>
    <message>
        <source>The images have no axis of channels</source>
        <translation>画像にチャネルの軸がありません</translation>
    </message>
    <message>
        <source>The labels do not fit the samples</source>
        <translation>ラベルとサンプルが対応していません</translation>
    </message>
    <message>
        <source>The labels do not make classes</source>
        <translation>ラベルからクラスを構成できません</translation>
    </message>
    <message>
        <source>The layer is too wide for its eigenvectors</source>
        <translation>層の幅が大きすぎて、固有ベクトルを計算できません</translation>
    </message>
    <message>
        <source>The layout of the images can not be used</source>
        <translation>画像のレイアウトを使用できません</translation>
    </message>
    <message>
        <source>The list of classes and the folders of train differ</source>
        <translation>クラスの一覧と train のフォルダーが一致しません</translation>
    </message>
    <message>
        <source>The list of indices holds something else</source>
        <translation>インデックスのリストに、別のものが含まれています</translation>
    </message>
    <message>
        <source>The list of indices is empty</source>
        <translation>インデックスのリストが空です</translation>
    </message>
    <message>
        <source>The list of indices names a sample that does not exist</source>
        <translation>インデックスのリストが、存在しないサンプルを指定しています</translation>
    </message>
    <message>
        <source>The list of trusted files can not be read; remove it to start a new one</source>
        <translation>信頼済みファイルのリストを読み込めません。削除すると、新しいリストから始められます</translation>
    </message>
    <message>
        <source>The lock file can not be opened</source>
        <translation>ロックファイルを開けません</translation>
    </message>
    <message>
        <source>The log does not hold the model that a run made</source>
        <translation>ログに、実行で得られたモデルがありません</translation>
    </message>
    <message>
        <source>The log does not hold the weights of an epoch</source>
        <translation>ログに、エポックの重みがありません</translation>
    </message>
    <message>
        <source>The metadata are not what the format wants</source>
        <translation>メタデータが形式に合っていません</translation>
    </message>
    <message>
        <source>The metadata hold something other than strings</source>
        <translation>メタデータに、文字列以外のものが含まれています</translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation>モデルが適合しません</translation>
    </message>
    <message>
        <source>The model does not fit the data set</source>
        <translation>モデルがデータセットに適合しません</translation>
    </message>
    <message>
        <source>The model file does not fit the architecture</source>
        <translation>モデルファイルがアーキテクチャに適合しません</translation>
    </message>
    <message>
        <source>The model file does not name its architecture; name it (--arch)</source>
        <translation>モデルファイルにアーキテクチャ名がありません。指定してください (--arch)</translation>
    </message>
    <message>
        <source>The model file does not say what data it is for; name the data set as well</source>
        <translation>モデルファイルに、どのデータ用のものかが記載されていません。データセットも指定してください</translation>
    </message>
    <message>
        <source>The model file holds numbers that are not finite</source>
        <translation>モデルファイルに有限でない数値があります</translation>
    </message>
    <message>
        <source>The model file is for samples larger than any data set has</source>
        <translation>モデルファイルの対象サンプルが、どのデータセットのものよりも大きくなっています</translation>
    </message>
    <message>
        <source>The model file&apos;s metadata can not be read</source>
        <translation>モデルファイルのメタデータを読み込めません</translation>
    </message>
    <message>
        <source>The model has no layer of that name</source>
        <translation>モデルに、この名前の層はありません</translation>
    </message>
    <message>
        <source>The model has no layer of that name, and none that begins with it</source>
        <translation>モデルに、この名前の層も、この名前で始まる層もありません</translation>
    </message>
    <message>
        <source>The model&apos;s file does not say how it was trained</source>
        <translation>モデルファイルに、学習方法の記載がありません</translation>
    </message>
    <message>
        <source>The model&apos;s last layer does not see an entry for each sample</source>
        <translation>モデルの最後の層への入力が、サンプルごとに 1 つになっていません</translation>
    </message>
    <message>
        <source>The model&apos;s outputs are not finite</source>
        <translation>モデルの出力に有限でない値があります</translation>
    </message>
    <message>
        <source>The models&apos; scores are of different forget samples</source>
        <translation>モデルのスコアの対象となる忘却サンプルが異なります</translation>
    </message>
    <message>
        <source>The moment that the request before retained is not in the cache, and the samples that it forgot are not here to make it again</source>
        <translation>先行する要求が残した保持モーメントがキャッシュになく、作り直すために必要な、その要求で忘却したサンプルもここにありません</translation>
    </message>
    <message>
        <source>The moments are of other weights, data or images</source>
        <translation>モーメントが、別の重み、データ、または画像から求めたものです</translation>
    </message>
    <message>
        <source>The original model&apos;s loss on the forget set is not finite</source>
        <translation>忘却セットでの元のモデルの損失が有限ではありません</translation>
    </message>
    <message>
        <source>The perplexity is a number of neighbours</source>
        <translation>パープレキシティは、近傍点の数として妥当な値でなければなりません</translation>
    </message>
    <message>
        <source>The pickle appends to something that is no list</source>
        <translation>pickle が、リストでないものに要素を追加しています</translation>
    </message>
    <message>
        <source>The pickle calls something that can not be called</source>
        <translation>pickle が、呼び出せないものを呼び出しています</translation>
    </message>
    <message>
        <source>The pickle closes a group that was not opened</source>
        <translation>pickle が、開始していないグループを閉じています</translation>
    </message>
    <message>
        <source>The pickle ends in the middle of an instruction</source>
        <translation>pickle が命令の途中で終わっています</translation>
    </message>
    <message>
        <source>The pickle ends with more or less than one value</source>
        <translation>pickle の終了時の値が 1 つではありません</translation>
    </message>
    <message>
        <source>The pickle gives attributes to something that can not have any</source>
        <translation>pickle が、属性をもてないものに属性を設定しています</translation>
    </message>
    <message>
        <source>The pickle has an unknown protocol</source>
        <translation>pickle のプロトコルが不明です</translation>
    </message>
    <message>
        <source>The pickle has more instructions than any state dict needs</source>
        <translation>pickle の命令数が、state dict に必要な数を超えています</translation>
    </message>
    <message>
        <source>The pickle holds an instruction that state dicts do not use</source>
        <translation>pickle に、state dict で使われない命令があります</translation>
    </message>
    <message>
        <source>The pickle holds more tensors than any state dict</source>
        <translation>pickle のテンソルの数が、state dict としては多すぎます</translation>
    </message>
    <message>
        <source>The pickle holds more values than any state dict</source>
        <translation>pickle の値の数が、state dict としては多すぎます</translation>
    </message>
    <message>
        <source>The pickle is nested more deeply than any state dict</source>
        <translation>pickle の入れ子が、state dict としては深すぎます</translation>
    </message>
    <message>
        <source>The pickle recalls a value that it never remembered</source>
        <translation>pickle が、記憶していない値を呼び出しています</translation>
    </message>
    <message>
        <source>The pickle refers to a name that is no text</source>
        <translation>pickle が参照する名前がテキストではありません</translation>
    </message>
    <message>
        <source>The pickle refers to a storage in an unknown way</source>
        <translation>pickle が、不明な方法でストレージを参照しています</translation>
    </message>
    <message>
        <source>The pickle remembers more values than any state dict needs</source>
        <translation>pickle の記憶する値の数が、state dict に必要な数を超えています</translation>
    </message>
    <message>
        <source>The pickle sets an entry of something that is no dictionary</source>
        <translation>pickle が、辞書でないものに要素を設定しています</translation>
    </message>
    <message>
        <source>The pickle sets an entry without a value</source>
        <translation>pickle が、値のない要素を設定しています</translation>
    </message>
    <message>
        <source>The pickle takes a value from an empty stack</source>
        <translation>pickle が、空のスタックから値を取り出しています</translation>
    </message>
    <message>
        <source>The plan can not be read</source>
        <translation>プランを読み込めません</translation>
    </message>
    <message>
        <source>The plan is not a file</source>
        <translation>プランがファイルではありません</translation>
    </message>
    <message>
        <source>The plan was written for another version of the program</source>
        <translation>プランが、プログラムの別のバージョンで作成されています</translation>
    </message>
    <message>
        <source>The preset was written for another version of the program</source>
        <translation>プリセットが、プログラムの別のバージョンで作成されています</translation>
    </message>
    <message>
        <source>The probe was fitted on other features</source>
        <translation>プローブが、別の特徴量で学習されています</translation>
    </message>
    <message>
        <source>The reading belongs to another spectrum</source>
        <translation>忘却力と干渉の予測が、別のスペクトルに対するものです</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be read</source>
        <translation>レポートのフォルダーを読み込めません</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be written</source>
        <translation>レポートのフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The report&apos;s manifest is not what it should be</source>
        <translation>レポートのマニフェストが正しい形式ではありません</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a file outside its folder</source>
        <translation>レポートのマニフェストが、フォルダーの外のファイルを指定しています</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a run without its files</source>
        <translation>レポートのマニフェストにある実行のファイルが指定されていません</translation>
    </message>
    <message>
        <source>The report&apos;s rows of a run are not what they should be</source>
        <translation>レポート内の実行の行が正しい形式ではありません</translation>
    </message>
    <message>
        <source>The request file can not be used</source>
        <translation>要求ファイルを使用できません</translation>
    </message>
    <message>
        <source>The run before was of something else, so this request can not follow it</source>
        <translation>先行する実行の対象が異なるため、この要求を続けて処理できません</translation>
    </message>
    <message>
        <source>The run before was purged, and the seed that drew its spectrum&apos;s images is not known any more</source>
        <translation>先行する実行が完全消去されたため、そのスペクトルの画像を抽出したシードが不明です</translation>
    </message>
    <message>
        <source>The run belongs to another process</source>
        <translation>実行が別のプロセスのものです</translation>
    </message>
    <message>
        <source>The run can not be resumed: its inputs have changed</source>
        <translation>実行を再開できません。入力が変わっています</translation>
    </message>
    <message>
        <source>The run can not be resumed: its method&apos;s state is not there any more</source>
        <translation>実行を再開できません。手法の状態が既にありません</translation>
    </message>
    <message>
        <source>The run did not come to a result</source>
        <translation>実行の結果が得られていません</translation>
    </message>
    <message>
        <source>The run has no such epoch to go on from</source>
        <translation>実行に、続行を開始するそのエポックがありません</translation>
    </message>
    <message>
        <source>The run is not running, so nothing can be added to it</source>
        <translation>進行中の実行ではないため、何も追加できません</translation>
    </message>
    <message>
        <source>A file can not be locked</source>
        <translation>ファイルをロックできません</translation>
    </message>
    <message>
        <source>The run log can not be read</source>
        <translation>実行ログを読み込めません</translation>
    </message>
    <message>
        <source>The run log holds a figure of an unknown kind</source>
        <translation>実行ログに、不明な種類の数値があります</translation>
    </message>
    <message>
        <source>The run log holds a run in an unknown state</source>
        <translation>実行ログに、不明な状態の実行があります</translation>
    </message>
    <message>
        <source>The run log is damaged</source>
        <translation>実行ログが破損しています</translation>
    </message>
    <message>
        <source>The run log is of an older version and has to be opened for writing once</source>
        <translation>実行ログが古いバージョンのため、一度書き込み用に開く必要があります</translation>
    </message>
    <message>
        <source>The run log was opened for reading only</source>
        <translation>実行ログは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>The run log was written by a newer version of the workbench</source>
        <translation>実行ログは、ワークベンチの新しいバージョンで作成されています</translation>
    </message>
    <message>
        <source>The run was purged</source>
        <translation>実行は完全消去済みです</translation>
    </message>
    <message>
        <source>The safetensors header is longer than it can be</source>
        <translation>safetensors のヘッダーが、ありえない長さです</translation>
    </message>
    <message>
        <source>The safetensors header is nested too deeply</source>
        <translation>safetensors のヘッダーの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>The safetensors header is not a JSON object</source>
        <translation>safetensors のヘッダーが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>The safetensors header is not valid JSON</source>
        <translation>safetensors のヘッダーが有効な JSON ではありません</translation>
    </message>
    <message>
        <source>The safetensors header names the same thing twice</source>
        <translation>safetensors のヘッダーで、同じ名前が 2 回使われています</translation>
    </message>
    <message>
        <source>The sample is too small to be parted in two halves</source>
        <translation>サンプルが少なすぎて、2 つに分けられません</translation>
    </message>
    <message>
        <source>The samples are of a form that is not read</source>
        <translation>この形式のサンプルは読み込めません</translation>
    </message>
    <message>
        <source>The samples of an array are too large</source>
        <translation>配列のサンプルが大きすぎます</translation>
    </message>
    <message>
        <source>The second moments of the training data are not in the cache, and the data are not here to make them</source>
        <translation>学習データの二次モーメントがキャッシュになく、それを求めるためのデータもここにありません</translation>
    </message>
    <message>
        <source>The selection names a class that the data set does not have</source>
        <translation>選択条件が、データセットにないクラスを指定しています</translation>
    </message>
    <message>
        <source>The selection names a sample that the training data do not have</source>
        <translation>選択条件が、学習データにないサンプルを指定しています</translation>
    </message>
    <message>
        <source>The selection names a training sample that the request file does not hold</source>
        <translation>選択条件が、要求ファイルにない学習サンプルを指定しています</translation>
    </message>
    <message>
        <source>The selection names samples more than once</source>
        <translation>選択条件が、サンプルを重複して指定しています</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the class does not have</source>
        <translation>選択条件が、クラスにあるより多くのサンプルを指定しています</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the training data do not have</source>
        <translation>選択条件が、学習データにあるより多くのサンプルを指定しています</translation>
    </message>
    <message>
        <source>The selection wants samples that the class does not have</source>
        <translation>選択条件が、クラスにないサンプルを指定しています</translation>
    </message>
    <message>
        <source>The server does not give the file</source>
        <translation>サーバーからファイルを取得できません</translation>
    </message>
    <message>
        <source>The server does not have the file</source>
        <translation>サーバーにファイルがありません</translation>
    </message>
    <message>
        <source>The server gives another part of the file than was asked for</source>
        <translation>サーバーが、要求したものとは異なる部分を返しています</translation>
    </message>
    <message>
        <source>The server has another file than the published one</source>
        <translation>サーバーにあるファイルが、公開されているものと異なります</translation>
    </message>
    <message>
        <source>The shadow models&apos; scores do not vary, so no distribution fits</source>
        <translation>シャドウモデルのスコアにばらつきがないため、分布を当てはめられません</translation>
    </message>
    <message>
        <source>The share of the test split that is used for validation is not usable</source>
        <translation>テスト分割のうち検証に使う割合が不適切です</translation>
    </message>
    <message>
        <source>The size for the images can not be used</source>
        <translation>指定された画像サイズは使用できません</translation>
    </message>
    <message>
        <source>The size of the file does not fit its records</source>
        <translation>ファイルのサイズがレコードの長さと合いません</translation>
    </message>
    <message>
        <source>The spectrum is of another layer</source>
        <translation>スペクトルが別の層のものです</translation>
    </message>
    <message>
        <source>The spectrum is of another model</source>
        <translation>スペクトルが別のモデルのものです</translation>
    </message>
    <message>
        <source>The spectrum was made from another model, data or forget set</source>
        <translation>スペクトルが、別のモデル、データ、または忘却セットから計算されています</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs the retained data, which are not here</source>
        <translation>スペクトルドリフトの測定には保持データが必要ですが、ここにありません</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>スペクトルドリフトの測定には、どのサンプルが保持されているかの情報が必要ですが、以前の要求で忘却したサンプルが不明です</translation>
    </message>
    <message>
        <source>The state of an optimizer is not whole</source>
        <translation>オプティマイザーの状態が不完全です</translation>
    </message>
    <message>
        <source>The state of an optimizer is of another model</source>
        <translation>オプティマイザーの状態が別のモデルのものです</translation>
    </message>
    <message>
        <source>The stop rule &quot;drift&quot; needs the retain drift of each epoch</source>
        <translation>停止規則 &quot;drift&quot; には、各エポックの保持ドリフトが必要です</translation>
    </message>
    <message>
        <source>The stop rule &quot;match&quot; needs the forget error of a retrained baseline</source>
        <translation>停止規則 &quot;match&quot; には、再学習ベースラインの忘却誤差が必要です</translation>
    </message>
    <message>
        <source>The sweep can not be made</source>
        <translation>スイープを実行できません</translation>
    </message>
    <message>
        <source>The table has no column besides that of the classes</source>
        <translation>表に、クラスの列以外の列がありません</translation>
    </message>
    <message>
        <source>The table has no column of that name</source>
        <translation>表に、この名前の列はありません</translation>
    </message>
    <message>
        <source>The table has no rows</source>
        <translation>表に行がありません</translation>
    </message>
    <message>
        <source>The table makes too many features for this machine</source>
        <translation>表から得られる特徴量が、このマシンには多すぎます</translation>
    </message>
    <message>
        <source>The table makes too many features; leave columns out (?ignore=...)</source>
        <translation>表から得られる特徴量が多すぎます。列を除外してください (?ignore=...)</translation>
    </message>
    <message>
        <source>The table of test rows has other columns</source>
        <translation>テスト行の表の列が異なります</translation>
    </message>
    <message>
        <source>The target scores all samples the same, so nothing can be inferred</source>
        <translation>攻撃対象のモデルがすべてのサンプルに同じスコアを付けるため、何も推論できません</translation>
    </message>
    <message>
        <source>The tensors are far larger than the file that holds them</source>
        <translation>テンソルが、それを格納するファイルよりもはるかに大きくなっています</translation>
    </message>
    <message>
        <source>The tensors do not fit into memory</source>
        <translation>テンソルがメモリに収まりません</translation>
    </message>
    <message>
        <source>The tensors do not follow each other without gap or overlap</source>
        <translation>テンソルの並びに、隙間または重なりがあります</translation>
    </message>
    <message>
        <source>The test split is too small to be parted in validation and test</source>
        <translation>テスト分割が小さすぎて、検証用とテスト用に分けられません</translation>
    </message>
    <message>
        <source>The texts do not fit into memory; an option makes them shorter, such as ?length=64</source>
        <translation>テキストがメモリに収まりません。オプション（?length=64 など）で短くできます</translation>
    </message>
    <message>
        <source>The thread count is not usable</source>
        <translation>スレッド数が不適切です</translation>
    </message>
    <message>
        <source>The training checkpoint belongs to another training; name another file or remove it</source>
        <translation>学習のチェックポイントが別の学習のものです。別のファイルを指定するか、削除してください</translation>
    </message>
    <message>
        <source>The training checkpoint can not be read; remove it to start over</source>
        <translation>学習のチェックポイントを読み込めません。最初からやり直すには、削除してください</translation>
    </message>
    <message>
        <source>The training data have no sample of this class</source>
        <translation>学習データに、このクラスのサンプルがありません</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept</source>
        <translation>このエポックの重みは保存されていません</translation>
    </message>
    <message>
        <source>The zip archive holds the same entry twice</source>
        <translation>zip アーカイブに同じエントリが 2 つあります</translation>
    </message>
    <message>
        <source>The zip archive is cut short: its directory is missing</source>
        <translation>zip アーカイブが途中で切れています。セントラルディレクトリがありません</translation>
    </message>
    <message>
        <source>The zip archive is not a PyTorch checkpoint</source>
        <translation>zip アーカイブが PyTorch のチェックポイントではありません</translation>
    </message>
    <message>
        <source>The zip archive lacks an entry</source>
        <translation>zip アーカイブに、必要なエントリがありません</translation>
    </message>
    <message>
        <source>The zip archive points outside the file</source>
        <translation>zip アーカイブが、ファイルの範囲外を指しています</translation>
    </message>
    <message>
        <source>The zip directory does not hold the number of entries that it says</source>
        <translation>zip のセントラルディレクトリのエントリ数が、記載と一致しません</translation>
    </message>
    <message>
        <source>The zip directory is damaged</source>
        <translation>zip のセントラルディレクトリが破損しています</translation>
    </message>
    <message>
        <source>The zip directory is larger than can be right</source>
        <translation>zip のセントラルディレクトリが、ありえない大きさです</translation>
    </message>
    <message>
        <source>There are not so many principal components</source>
        <translation>指定された数の主成分はありません</translation>
    </message>
    <message>
        <source>There are too few samples for a probe</source>
        <translation>サンプルが少なすぎて、プローブを学習できません</translation>
    </message>
    <message>
        <source>There are too few samples for principal components</source>
        <translation>サンプルが少なすぎて、主成分を計算できません</translation>
    </message>
    <message>
        <source>There are too few samples for so many strata</source>
        <translation>区分の数に対してサンプルが少なすぎます</translation>
    </message>
    <message>
        <source>There are too few samples to attack</source>
        <translation>サンプルが少なすぎて、攻撃を行えません</translation>
    </message>
    <message>
        <source>There are too few samples to look into layers</source>
        <translation>サンプルが少なすぎて、層を調べられません</translation>
    </message>
    <message>
        <source>There are too few scores for a support-vector classifier</source>
        <translation>スコアが少なすぎて、サポートベクター分類器を学習できません</translation>
    </message>
    <message>
        <source>There are too few shadow models for this attack</source>
        <translation>この攻撃には、シャドウモデルが少なすぎます</translation>
    </message>
    <message>
        <source>There is no histogram of entropies of so few classes or bins</source>
        <translation>クラスまたはビンが少なすぎて、エントロピーのヒストグラムを作成できません</translation>
    </message>
    <message>
        <source>There is no room for the shadow models</source>
        <translation>シャドウモデルを保存する空き容量がありません</translation>
    </message>
    <message>
        <source>There is no run log</source>
        <translation>実行ログがありません</translation>
    </message>
    <message>
        <source>There is no such attack</source>
        <translation>その攻撃はありません</translation>
    </message>
    <message>
        <source>There is no such choice of samples for an attack</source>
        <translation>攻撃に使うサンプルとして、その選択肢はありません</translation>
    </message>
    <message>
        <source>There is no such data set</source>
        <translation>そのデータセットはありません</translation>
    </message>
    <message>
        <source>There is no such data set to download</source>
        <translation>ダウンロードできるその名前のデータセットはありません</translation>
    </message>
    <message>
        <source>There is no such energy measure</source>
        <translation>そのエネルギーの尺度はありません</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>その実験はありません</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>There is no such image in this split of the data set</source>
        <translation>データセットのこの分割に、その画像はありません</translation>
    </message>
    <message>
        <source>There is no such learning-rate schedule</source>
        <translation>その学習率スケジュールはありません</translation>
    </message>
    <message>
        <source>There is no such method</source>
        <translation>その手法はありません</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>そのプランはありません</translation>
    </message>
    <message>
        <source>There is no such rule of suggestion</source>
        <translation>その提案方法はありません</translation>
    </message>
    <message>
        <source>There is no such run in the log</source>
        <translation>その実行はログにありません</translation>
    </message>
    <message>
        <source>There is no such stop rule</source>
        <translation>その停止規則はありません</translation>
    </message>
    <message>
        <source>There is no such threshold rule</source>
        <translation>そのしきい値の規則はありません</translation>
    </message>
    <message>
        <source>There is nothing to compare models on</source>
        <translation>モデルの比較に使うサンプルがありません</translation>
    </message>
    <message>
        <source>There is too little to learn again from</source>
        <translation>再習得に使うデータが少なすぎます</translation>
    </message>
    <message>
        <source>There is too little to train on</source>
        <translation>学習に使うデータが少なすぎます</translation>
    </message>
    <message>
        <source>There must be points to forget and points to retain</source>
        <translation>忘却対象の点と保持する点の両方が必要です</translation>
    </message>
    <message>
        <source>These are not pairs of classes</source>
        <translation>クラスのペアではありません</translation>
    </message>
    <message>
        <source>These are not the images of Fashion-MNIST</source>
        <translation>Fashion-MNIST の画像ではありません</translation>
    </message>
    <message>
        <source>These are the weights of a TorchScript model alone; the program that they belong to is not with them</source>
        <translation>TorchScript モデルの重みのみで、対応するプログラムが含まれていません</translation>
    </message>
    <message>
        <source>This is a TorchScript program, and would be run; if you trust where it comes from, say so once (--trust)</source>
        <translation>TorchScript プログラムのため、開くと実行されます。入手元を信頼できる場合は、一度だけその旨を指定してください (--trust)</translation>
    </message>
    <message>
        <source>This is a TorchScript program; save the state_dict() of the model with torch.save instead</source>
        <translation>TorchScript プログラムです。代わりに、モデルの state_dict() を torch.save で保存してください</translation>
    </message>
    <message>
        <source>This is no data set that is known</source>
        <translation>既知のデータセットではありません</translation>
    </message>
    <message>
        <source>This is no report that this version reads</source>
        <translation>このバージョンで読み込めるレポートではありません</translation>
    </message>
    <message>
        <source>This is not a JSON document</source>
        <translation>JSON ドキュメントではありません</translation>
    </message>
    <message>
        <source>This is not a NumPy array</source>
        <translation>NumPy 配列ではありません</translation>
    </message>
    <message>
        <source>This is not a PyTorch checkpoint</source>
        <translation>PyTorch のチェックポイントではありません</translation>
    </message>
    <message>
        <source>This is not a file of weights</source>
        <translation>重みのファイルではありません</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>読み込めるファイルではありません</translation>
    </message>
    <message>
        <source>This is not a request file of this version</source>
        <translation>このバージョンの要求ファイルではありません</translation>
    </message>
    <message>
        <source>This is not a selection of training samples</source>
        <translation>学習サンプルの選択条件ではありません</translation>
    </message>
    <message>
        <source>This is not an IDX file</source>
        <translation>IDX ファイルではありません</translation>
    </message>
    <message>
        <source>This is not the entropy of a softmax</source>
        <translation>ソフトマックスのエントロピーではありません</translation>
    </message>
    <message>
        <source>Tiny ImageNet has no images here</source>
        <translation>Tiny ImageNet の画像がここにありません</translation>
    </message>
    <message>
        <source>Tiny ImageNet needs a folder for each class</source>
        <translation>Tiny ImageNet には、クラスごとのフォルダーが必要です</translation>
    </message>
    <message>
        <source>Too many of the images can not be read</source>
        <translation>読み込めない画像が多すぎます</translation>
    </message>
    <message>
        <source>Training and test folders have other classes</source>
        <translation>学習用とテスト用のフォルダーのクラスが異なります</translation>
    </message>
    <message>
        <source>Training and test images differ in size</source>
        <translation>学習画像とテスト画像のサイズが異なります</translation>
    </message>
    <message>
        <source>Training and test samples differ</source>
        <translation>学習サンプルとテストサンプルの形式が異なります</translation>
    </message>
    <message>
        <source>Training diverged; a smaller learning rate may help</source>
        <translation>学習が発散しました。学習率を小さくすると解決することがあります</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True または False</translation>
    </message>
    <message>
        <source>Two columns of the table have one name</source>
        <translation>表に同じ名前の列が 2 つあります</translation>
    </message>
    <message>
        <source>U-LiRA needs shadow models that were unlearned</source>
        <translation>U-LiRA には、アンラーニング後のシャドウモデルが必要です</translation>
    </message>
    <message>
        <source>Unlearning diverged; a smaller learning rate may help</source>
        <translation>アンラーニングが発散しました。学習率を小さくすると解決することがあります</translation>
    </message>
    <message>
        <source>What the purge is to remove can not be removed</source>
        <translation>完全消去の対象を削除できません</translation>
    </message>
    <message>
        <source>Which axis of the images holds the channels is open; say ?layout=chw or hwc</source>
        <translation>画像のどの軸がチャネルかを判断できません。?layout=chw または hwc を指定してください</translation>
    </message>
    <message>
        <source>Without weight decay the weights grow for ever</source>
        <translation>重み減衰がないと、重みが際限なく増大します</translation>
    </message>
    <message>
        <source>[N, classes]</source>
        <translation>[N, クラス数]</translation>
    </message>
    <message>
        <source>a JSON array of texts</source>
        <translation>テキストの JSON 配列</translation>
    </message>
    <message>
        <source>a Python name and a tuple</source>
        <translation>Python の名前とタプル</translation>
    </message>
    <message>
        <source>a bare pickle</source>
        <translation>zip 形式でない pickle</translation>
    </message>
    <message>
        <source>a class with samples</source>
        <translation>サンプルのあるクラス</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>閉じ引用符</translation>
    </message>
    <message>
        <source>a comma or the end of the line</source>
        <translation>コンマまたは行末</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>a database that passes SQLite&apos;s integrity check</source>
        <translation>SQLite の整合性チェックに合格するデータベース</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <translation>デバイス、パイプ、またはソケット</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>a drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a file that may be locked</source>
        <translation>ロックできるファイル</translation>
    </message>
    <message>
        <source>a file that may be read</source>
        <translation>読み取り可能なファイル</translation>
    </message>
    <message>
        <source>a file that may be removed</source>
        <translation>削除できるファイル</translation>
    </message>
    <message>
        <source>a file without a write-ahead log</source>
        <translation>先行書き込みログ (WAL) のないファイル</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>拡張子のないファイル</translation>
    </message>
    <message>
        <source>a file written by &quot;unlearn spectrum --moments FILE&quot; with these weights, data, seed and number of images</source>
        <translation>&quot;unlearn spectrum --moments FILE&quot; で、これらの重み、データ、シード、画像数を使って作成したファイル</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限の数値</translation>
    </message>
    <message>
        <source>a finite number, 0 or more</source>
        <translation>0 以上の有限の数値</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a folder of images</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>a folder of the data set</source>
        <translation>データセットのフォルダー</translation>
    </message>
    <message>
        <source>a folder test or val beside train</source>
        <translation>train と同じ場所にある test または val フォルダー</translation>
    </message>
    <message>
        <source>a folder that can be written to</source>
        <translation>書き込み可能なフォルダー</translation>
    </message>
    <message>
        <source>a folder that may be read</source>
        <translation>読み取り可能なフォルダー</translation>
    </message>
    <message>
        <source>a folder that may be written</source>
        <translation>書き込み可能なフォルダー</translation>
    </message>
    <message>
        <source>a folder with data.pkl and constants.pkl</source>
        <translation>data.pkl と constants.pkl を含むフォルダー</translation>
    </message>
    <message>
        <source>a line of column names and at least one row</source>
        <translation>列名の行と 1 行以上のデータ</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>a link that leads elsewhere</source>
        <translation>外部へのリンク</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list of thresholds or a number of draws</source>
        <translation>しきい値のリストまたは抽出回数</translation>
    </message>
    <message>
        <source>a lock that is held</source>
        <translation>解放されていないロック</translation>
    </message>
    <message>
        <source>a log written by the workbench</source>
        <translation>ワークベンチが作成したログ</translation>
    </message>
    <message>
        <source>a method that does without, such as pgu</source>
        <translation>保持サンプルを必要としない手法（pgu など）</translation>
    </message>
    <message>
        <source>a method with thresholds, such as pgu</source>
        <translation>しきい値を使う手法（pgu など）</translation>
    </message>
    <message>
        <source>a name inside the folder</source>
        <translation>フォルダー内の名前</translation>
    </message>
    <message>
        <source>a new or an empty folder</source>
        <translation>新しいフォルダーまたは空のフォルダー</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a path without &quot;?&quot;, a word and &quot;=&quot;</source>
        <translation>&quot;?&quot;、語、&quot;=&quot; の並びを含まないパス</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>パイプまたはデバイス</translation>
    </message>
    <message>
        <source>a plain type such as uint8</source>
        <translation>単純な型（uint8 など）</translation>
    </message>
    <message>
        <source>a plan and rows that the field files names</source>
        <translation>フィールド files に記載されたプランと行</translation>
    </message>
    <message>
        <source>a plan with a retrained model</source>
        <translation>再学習モデルを含むプラン</translation>
    </message>
    <message>
        <source>a plan with a retrained model, or another rule</source>
        <translation>再学習モデルを含むプラン、または別の停止規則</translation>
    </message>
    <message>
        <source>a program beside them (constants.pkl)</source>
        <translation>テンソルに付随するプログラム (constants.pkl)</translation>
    </message>
    <message>
        <source>a program for LibTorch 1.13</source>
        <translation>LibTorch 1.13 用のプログラム</translation>
    </message>
    <message>
        <source>a real number type of at most 64 bits</source>
        <translation>64 ビット以下の実数型</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>通常のファイル</translation>
    </message>
    <message>
        <source>a relative name</source>
        <translation>相対パス</translation>
    </message>
    <message>
        <source>a request exported with its test split, or another rule, such as epochs</source>
        <translation>テスト分割とともにエクスポートした要求、または別の停止規則（epochs など）</translation>
    </message>
    <message>
        <source>a retrained baseline to match</source>
        <translation>一致の目標となる再学習ベースライン</translation>
    </message>
    <message>
        <source>a run that has ended</source>
        <translation>終了した実行</translation>
    </message>
    <message>
        <source>a run that was purged or whose selectors name other samples now</source>
        <translation>完全消去された実行、または選択条件が現在は別のサンプルを指す実行</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>単一の数値</translation>
    </message>
    <message>
        <source>a size that can exist</source>
        <translation>表現可能なサイズ</translation>
    </message>
    <message>
        <source>a spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>a step and an average of squares</source>
        <translation>ステップ数と二乗の平均</translation>
    </message>
    <message>
        <source>a storage, a whole number, sizes and strides</source>
        <translation>ストレージ、整数、サイズ、ストライド</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a string, a list of sizes and a list of two offsets</source>
        <translation>文字列、サイズのリスト、および 2 つのオフセットのリスト</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>a tensor [N, classes]</source>
        <translation>テンソル [N, クラス数]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>空でないテキスト</translation>
    </message>
    <message>
        <source>a type of several fields</source>
        <translation>複数のフィールドからなる型</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>a whole data set</source>
        <translation>完全なデータセット</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip アーカイブ</translation>
    </message>
    <message>
        <source>a zip archive as torch.save writes it</source>
        <translation>torch.save が書き込む形式の zip アーカイブ</translation>
    </message>
    <message>
        <source>an archive without one</source>
        <translation>そのフォルダーのないアーカイブ</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>an empty path</source>
        <translation>空のパス</translation>
    </message>
    <message>
        <source>an entry data.pkl in a folder</source>
        <translation>フォルダー内のエントリ data.pkl</translation>
    </message>
    <message>
        <source>an even number of keys and values</source>
        <translation>偶数個のキーと値</translation>
    </message>
    <message>
        <source>an extra field with them</source>
        <translation>それらを含む拡張フィールド</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>an intact tar or zip archive</source>
        <translation>破損のない tar または zip アーカイブ</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>文字列のオブジェクト</translation>
    </message>
    <message>
        <source>an open group</source>
        <translation>開始済みのグループ</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>another rule, such as epochs</source>
        <translation>別の停止規則（epochs など）</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>別の形状</translation>
    </message>
    <message>
        <source>another shape or type</source>
        <translation>別の形状または型</translation>
    </message>
    <message>
        <source>another size or damaged data</source>
        <translation>別のサイズ、または破損したデータ</translation>
    </message>
    <message>
        <source>another that is under way</source>
        <translation>進行中の別のダウンロード</translation>
    </message>
    <message>
        <source>arrays of samples</source>
        <translation>サンプルの配列</translation>
    </message>
    <message>
        <source>at least 1 other sample</source>
        <translation>ほかのサンプル 1 件以上</translation>
    </message>
    <message>
        <source>at least 1 sample</source>
        <translation>サンプル 1 件以上</translation>
    </message>
    <message>
        <source>at least 2 classes</source>
        <translation>2 クラス以上</translation>
    </message>
    <message>
        <source>at least 2 folders</source>
        <translation>フォルダー 2 個以上</translation>
    </message>
    <message>
        <source>at least 2 retained</source>
        <translation>保持サンプル 2 件以上</translation>
    </message>
    <message>
        <source>at least 2 samples of a class</source>
        <translation>1 つのクラスにつきサンプル 2 件以上</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>1 つ以上</translation>
    </message>
    <message>
        <source>at least one name</source>
        <translation>1 つ以上の名前</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>サンプル 1 件以上</translation>
    </message>
    <message>
        <source>at least one sample on either side</source>
        <translation>どちらの側にもサンプル 1 件以上</translation>
    </message>
    <message>
        <source>at least one score</source>
        <translation>1 つ以上のスコア</translation>
    </message>
    <message>
        <source>at least one stage</source>
        <translation>1 つ以上の段階</translation>
    </message>
    <message>
        <source>at least one that can</source>
        <translation>読み込めるもの 1 つ以上</translation>
    </message>
    <message>
        <source>at least one whole number</source>
        <translation>1 つ以上の整数</translation>
    </message>
    <message>
        <source>at most 512 tokens out of 2 or more</source>
        <translation>2 以上の語彙で最大 512 トークン</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>budget or parameter-free</source>
        <translation>budget または parameter-free</translation>
    </message>
    <message>
        <source>budget, parameter-free or tau</source>
        <translation>budget、parameter-free、tau のいずれか</translation>
    </message>
    <message>
        <source>chw or hwc</source>
        <translation>chw または hwc</translation>
    </message>
    <message>
        <source>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped or @FILE</source>
        <translation>class:3、0:500、0:500-999、random:500、samples:3,10-19、swapped、@FILE のいずれかの形式</translation>
    </message>
    <message>
        <source>column names alone</source>
        <translation>列名のみ</translation>
    </message>
    <message>
        <source>convolution, linear, matmul, mm or addmm</source>
        <translation>convolution、linear、matmul、mm、addmm のいずれか</translation>
    </message>
    <message>
        <source>covering, below, below-plus-one or null</source>
        <translation>covering、below、below-plus-one、null のいずれか</translation>
    </message>
    <message>
        <source>crossing, retain-drop, test-drop, epochs, match or drift</source>
        <translation>crossing、retain-drop、test-drop、epochs、match、drift のいずれか</translation>
    </message>
    <message>
        <source>data that hold the forget samples alone</source>
        <translation>忘却サンプルのみのデータ</translation>
    </message>
    <message>
        <source>data with the options swap and each, such as cifar10:DIR?swap=0-1&amp;each=500</source>
        <translation>オプション swap と each を指定したデータ（例：cifar10:DIR?swap=0-1&amp;each=500）</translation>
    </message>
    <message>
        <source>data without a test split</source>
        <translation>テスト分割のないデータ</translation>
    </message>
    <message>
        <source>data, option layout</source>
        <translation>データのオプション layout</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape, each once</source>
        <translation>descr、fortran_order、shape が 1 回ずつ</translation>
    </message>
    <message>
        <source>dtype, shape and data_offsets</source>
        <translation>dtype、shape、data_offsets</translation>
    </message>
    <message>
        <source>each attack once</source>
        <translation>各攻撃を 1 回ずつ</translation>
    </message>
    <message>
        <source>each class once</source>
        <translation>各クラスを 1 回ずつ</translation>
    </message>
    <message>
        <source>each sample once</source>
        <translation>各サンプルを 1 回ずつ</translation>
    </message>
    <message>
        <source>each seed once</source>
        <translation>各シードを 1 回ずつ</translation>
    </message>
    <message>
        <source>each threshold once</source>
        <translation>各しきい値を 1 回ずつ</translation>
    </message>
    <message>
        <source>either requests or forget</source>
        <translation>requests と forget のどちらか一方</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>energy or singular</source>
        <translation>energy または singular</translation>
    </message>
    <message>
        <source>epoch 0 and those after it</source>
        <translation>エポック 0 とそれ以降のエポック</translation>
    </message>
    <message>
        <source>fewer of each</source>
        <translation>いずれのクラスもそれ未満</translation>
    </message>
    <message>
        <source>fewer than 2^31</source>
        <translation>2^31 未満</translation>
    </message>
    <message>
        <source>fewer than 2^64 bytes</source>
        <translation>2^64 バイト未満</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>ファイルとフォルダー</translation>
    </message>
    <message>
        <source>finished, cancelled or failed</source>
        <translation>finished、cancelled、failed のいずれか</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>有限の数値</translation>
    </message>
    <message>
        <source>finite numbers, one a channel or feature</source>
        <translation>チャネルまたは特徴量ごとに 1 つの有限の数値</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>grey or coloured images</source>
        <translation>グレースケールまたはカラーの画像</translation>
    </message>
    <message>
        <source>images uint8 [N, C, H, W], features float32 [N, F] or token ids int64 [N, L]</source>
        <translation>画像 uint8 [N, C, H, W]、特徴量 float32 [N, F]、トークン ID int64 [N, L] のいずれか</translation>
    </message>
    <message>
        <source>intact JPEG data</source>
        <translation>破損のない JPEG データ</translation>
    </message>
    <message>
        <source>intact PNG data</source>
        <translation>破損のない PNG データ</translation>
    </message>
    <message>
        <source>intact gzip data</source>
        <translation>破損のない gzip データ</translation>
    </message>
    <message>
        <source>interrupted, cancelled or failed</source>
        <translation>interrupted、cancelled、failed のいずれか</translation>
    </message>
    <message>
        <source>it once</source>
        <translation>1 回のみの指定</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>ヘッダーの終端</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>ヘッダーの長さ</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>lines of LABEL&lt;TAB&gt;TEXT</source>
        <translation>LABEL&lt;TAB&gt;TEXT 形式の行</translation>
    </message>
    <message>
        <source>members and others</source>
        <translation>メンバーと非メンバー</translation>
    </message>
    <message>
        <source>more</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>more bytes</source>
        <translation>余分なバイト</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>0 より大きい値</translation>
    </message>
    <message>
        <source>more than 0 and less than 1</source>
        <translation>0 より大きく 1 より小さい値</translation>
    </message>
    <message>
        <source>more than 0 with nesterov</source>
        <translation>nesterov を使う場合は 0 より大きい値</translation>
    </message>
    <message>
        <source>named tensors, at the top or under model, state_dict, model_state_dict, net, ...</source>
        <translation>最上位、または model、state_dict、model_state_dict、net ... の下にある名前付きテンソル</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>どちらもなし</translation>
    </message>
    <message>
        <source>no average of squares</source>
        <translation>二乗の平均なし</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>エントリなし</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>label の指定なし</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>オプションなし</translation>
    </message>
    <message>
        <source>no retrained model</source>
        <translation>再学習モデルなし</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>ステップ数なし</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>no test samples</source>
        <translation>テストサンプルなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none for this data set</source>
        <translation>このデータセットではなし</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ここではなし</translation>
    </message>
    <message>
        <source>none in the open group</source>
        <translation>開始済みのグループ内に値なし</translation>
    </message>
    <message>
        <source>none of that number</source>
        <translation>その番号の実行なし</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>読み込めるものなし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1 つ</translation>
    </message>
    <message>
        <source>one download at a time</source>
        <translation>一度に 1 つのダウンロード</translation>
    </message>
    <message>
        <source>one kind only</source>
        <translation>1 種類のみ</translation>
    </message>
    <message>
        <source>one of each at least</source>
        <translation>それぞれ 1 つ以上</translation>
    </message>
    <message>
        <source>one of that name</source>
        <translation>その名前のエントリ</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>そのうちの 1 つ</translation>
    </message>
    <message>
        <source>one of: unlearn models</source>
        <translation>unlearn models で一覧表示されるもののいずれか</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>要求 1 件</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>それを含まないフォルダー</translation>
    </message>
    <message>
        <source>one that torch.save writes</source>
        <translation>torch.save が書き込む命令</translation>
    </message>
    <message>
        <source>one whose samples are known</source>
        <translation>サンプルが既知の実行</translation>
    </message>
    <message>
        <source>one-cycle or exponential</source>
        <translation>one-cycle または exponential</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>それ以外のバイト列</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>別の内容</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <translation>異なる個数</translation>
    </message>
    <message>
        <source>pairs such as 0-1,2-3, the smaller one first</source>
        <translation>0-1,2-3 のような、小さいほうを先に書いたペア</translation>
    </message>
    <message>
        <source>paths inside the folder</source>
        <translation>フォルダー内のパス</translation>
    </message>
    <message>
        <source>retained samples and the model</source>
        <translation>保持サンプルとモデル</translation>
    </message>
    <message>
        <source>running, finished, cancelled, failed or interrupted</source>
        <translation>running、finished、cancelled、failed、interrupted のいずれか</translation>
    </message>
    <message>
        <source>runs whose forget sets are known</source>
        <translation>忘却セットが既知の実行</translation>
    </message>
    <message>
        <source>safetensors, or a PyTorch checkpoint (.pth, .pt)</source>
        <translation>safetensors、または PyTorch のチェックポイント (.pth、.pt)</translation>
    </message>
    <message>
        <source>same-classes or all-classes, where positives are retained samples</source>
        <translation>正例が保持サンプルの場合は same-classes または all-classes</translation>
    </message>
    <message>
        <source>samples that were exported</source>
        <translation>エクスポートされたサンプル</translation>
    </message>
    <message>
        <source>samples to be forgotten alone</source>
        <translation>忘却対象のサンプルのみ</translation>
    </message>
    <message>
        <source>scores that differ</source>
        <translation>ばらつきのあるスコア</translation>
    </message>
    <message>
        <source>sizes of at most 32 axes</source>
        <translation>32 軸以下のサイズ</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>something in its place</source>
        <translation>その場所に既にあるもの</translation>
    </message>
    <message>
        <source>status 200 or 206</source>
        <translation>ステータス 200 または 206</translation>
    </message>
    <message>
        <source>stored or deflated</source>
        <translation>無圧縮または deflate 圧縮</translation>
    </message>
    <message>
        <source>swap together with each</source>
        <translation>swap と each の同時指定</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>tensors, numbers, text, lists and dictionaries</source>
        <translation>テンソル、数値、テキスト、リスト、辞書</translation>
    </message>
    <message>
        <source>that of the run</source>
        <translation>元の実行と同じもの</translation>
    </message>
    <message>
        <source>the NPY format</source>
        <translation>NPY 形式</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>終端</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>ファイルの終端</translation>
    </message>
    <message>
        <source>the fields format, version, files and runs</source>
        <translation>フィールド format、version、files、runs</translation>
    </message>
    <message>
        <source>the hash of what the file holds</source>
        <translation>ファイルの内容のハッシュ値</translation>
    </message>
    <message>
        <source>the log&apos;s own</source>
        <translation>ログ自身のファイル</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>the name of a parameter or more</source>
        <translation>1 つ以上のパラメーターの名前</translation>
    </message>
    <message>
        <source>the number of a run</source>
        <translation>実行の番号</translation>
    </message>
    <message>
        <source>the number of a value that it did</source>
        <translation>記憶した値の番号</translation>
    </message>
    <message>
        <source>the number of training samples</source>
        <translation>学習サンプルの数</translation>
    </message>
    <message>
        <source>the recipe of its training</source>
        <translation>学習に使われたレシピ</translation>
    </message>
    <message>
        <source>the retained data</source>
        <translation>保持データ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ値</translation>
    </message>
    <message>
        <source>the sizes of one sample</source>
        <translation>1 サンプルのサイズ</translation>
    </message>
    <message>
        <source>the state that the method left</source>
        <translation>手法が残した状態</translation>
    </message>
    <message>
        <source>the weights of that epoch</source>
        <translation>そのエポックの重み</translation>
    </message>
    <message>
        <source>the whole data set</source>
        <translation>データセット全体</translation>
    </message>
    <message>
        <source>the whole field in quotes, the quote doubled</source>
        <translation>全体を引用符で囲み、内部の引用符を 2 つ重ねたフィールド</translation>
    </message>
    <message>
        <source>those of UnlearnedShadows</source>
        <translation>UnlearnedShadows のシャドウモデル</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>top, for any method but pgu</source>
        <translation>top（pgu 以外の手法の場合）</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2 つ</translation>
    </message>
    <message>
        <source>two names or more with commas between them</source>
        <translation>コンマで区切った 2 つ以上の名前</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>2 つのテキスト</translation>
    </message>
    <message>
        <source>two thresholds from 0 to 1, the smaller one first</source>
        <translation>0～1 の 2 つのしきい値（小さいほうを先に指定）</translation>
    </message>
    <message>
        <source>uint8 [N, C, H, W] or [N, H, W, C] with 1 or 3 channels</source>
        <translation>uint8 の [N, C, H, W] または [N, H, W, C]（チャネル数 1 または 3）</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>有効な JSON</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>検証データ</translation>
    </message>
    <message>
        <source>weights that are parameters</source>
        <translation>パラメーターとして定義された重み</translation>
    </message>
    <message>
        <source>what makes a tensor or a dictionary</source>
        <translation>テンソルまたは辞書を作るもの</translation>
    </message>
    <message>
        <source>x_train, y_train, x_test and y_test</source>
        <translation>x_train、y_train、x_test、y_test</translation>
    </message>
    <message>
        <source>x_train.npy and x_test.npy</source>
        <translation>x_train.npy と x_test.npy</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 より大きい値</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 と %2 の間の値</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 バイト以下</translation>
    </message>
    <message>
        <source>%1 bytes that are free</source>
        <translation>%1 バイトの空き容量</translation>
    </message>
    <message>
        <source>%1 bytes after the header</source>
        <translation>ヘッダーの後に %1 バイト</translation>
    </message>
    <message>
        <source>a multiple of %1 bytes</source>
        <translation>%1 バイトの倍数</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>%1 MiB 以下</translation>
    </message>
    <message>
        <source>%1 MiB of pixels</source>
        <translation>ピクセルデータ %1 MiB</translation>
    </message>
    <message>
        <source>%1 MiB of tokens</source>
        <translation>トークンデータ %1 MiB</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 クラス</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>点 %1 個</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>要素 %1 個</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>フォルダー %1 個</translation>
    </message>
    <message>
        <source>%1 training samples</source>
        <translation>学習サンプル %1 件</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>サンプル %1</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>%1 階層以下</translation>
    </message>
    <message>
        <source>at most %1 bytes in all</source>
        <translation>合計 %1 バイト以下</translation>
    </message>
    <message>
        <source>%1 of %2 to forget</source>
        <translation>%2 個中 %1 個が忘却対象</translation>
    </message>
    <message>
        <source>%1 of each model</source>
        <translation>モデルごとに %1 個</translation>
    </message>
    <message>
        <source>at least %1 of different seeds</source>
        <translation>シードの異なるモデル %1 個以上</translation>
    </message>
    <message>
        <source>1 to below %1</source>
        <translation>1 以上 %1 未満</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>one of %1 labels</source>
        <translation>%1 種類のラベルのいずれか</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a file that begins with &quot;%1&quot;</source>
        <translation>&quot;%1&quot; で始まるファイル</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>%1 classes of %2</source>
        <translation>%2 の %1 クラス</translation>
    </message>
    <message>
        <source>%1 columns as in %2</source>
        <translation>%2 と同じ %1 列</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1（%2 と同じ）</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>%1 as the first</source>
        <translation>%1（最初の画像と同じ）</translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>%1 classes with %2</source>
        <translation>%2 を含む %1 クラス</translation>
    </message>
    <message>
        <source>neither for %1</source>
        <translation>どちらもなし（%1 の場合）</translation>
    </message>
    <message>
        <source>inputs of %1</source>
        <translation>サイズ %1 の入力</translation>
    </message>
    <message>
        <source>a folder that holds %1, or %2:DIR (unlearn data get %2 downloads them)</source>
        <translation>%1 を含むフォルダー、または %2:DIR（unlearn data get %2 でダウンロードできます）</translation>
    </message>
    <message>
        <source>no folder of this name, or one that holds %1</source>
        <translation>この名前のフォルダーが存在しないこと、または %1 を含むフォルダーであること</translation>
    </message>
    <message>
        <source>keys %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当て容量を超えました</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き容量がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステム</translation>
    </message>
    <message>
        <source>Shadow models are being trained or removed in this folder</source>
        <translation>このフォルダーでは、シャドウモデルの学習または削除が行われています</translation>
    </message>
    <message>
        <source>The archive holds a link and is not unpacked</source>
        <translation>アーカイブにリンクが含まれているため、展開しません</translation>
    </message>
    <message>
        <source>The archive holds an entry with a harmful name and is not unpacked</source>
        <translation>アーカイブに危険な名前のエントリが含まれているため、展開しません</translation>
    </message>
    <message>
        <source>The archive holds more entries than it may and is not unpacked</source>
        <translation>アーカイブのエントリ数が上限を超えているため、展開しません</translation>
    </message>
    <message>
        <source>The archive holds more than it may and is not unpacked</source>
        <translation>アーカイブの内容が上限を超えているため、展開しません</translation>
    </message>
    <message>
        <source>The archive holds nothing and is not unpacked</source>
        <translation>アーカイブが空のため、展開しません</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name and is not unpacked</source>
        <translation>アーカイブに同じ名前のエントリが 2 つあるため、展開しません</translation>
    </message>
    <message>
        <source>The archive holds what is neither file nor folder and is not unpacked</source>
        <translation>アーカイブにファイルでもフォルダーでもないものが含まれているため、展開しません</translation>
    </message>
    <message>
        <source>The file can not be brought to disk</source>
        <translation>ファイルをディスクに書き出せません</translation>
    </message>
    <message>
        <source>The file can not be put in place</source>
        <translation>ファイルを所定の場所に置けません</translation>
    </message>
    <message>
        <source>The file can not be written, because its folder can not be made</source>
        <translation>フォルダーを作成できないため、ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The folder can not be brought to disk</source>
        <translation>フォルダーをディスクに書き出せません</translation>
    </message>
    <message>
        <source>The retained moment can not be kept, and after the purge it could not be made without the retained data (--without-moment purges all the same)</source>
        <translation>保持モーメントを保存できず、完全消去後は保持データなしでは作成できません（--without-moment を付けると、それでも消去します）</translation>
    </message>
    <message>
        <source>The run log can not be copied</source>
        <translation>実行ログをコピーできません</translation>
    </message>
    <message>
        <source>The run log can not be opened</source>
        <translation>実行ログを開けません</translation>
    </message>
    <message>
        <source>The run log can not be used</source>
        <translation>実行ログを使用できません</translation>
    </message>
    <message>
        <source>The run log can not be written</source>
        <translation>実行ログに書き込めません</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>a JSON object of strings</source>
        <translation>文字列からなる JSON オブジェクト</translation>
    </message>
    <message>
        <source>a file in a folder that may be written</source>
        <translation>書き込み可能なフォルダー内のファイル</translation>
    </message>
    <message>
        <source>a folder that is in use</source>
        <translation>使用中のフォルダー</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the training, or wait for its end</source>
        <translation>ほかで使用されていないフォルダー（学習を停止するか、終了を待ってください）</translation>
    </message>
    <message>
        <source>a shape such as 3x32x32</source>
        <translation>3x32x32 のような形状</translation>
    </message>
    <message>
        <source>a sound SQLite database written by the workbench</source>
        <translation>ワークベンチが書き込んだ正常な SQLite データベース</translation>
    </message>
    <message>
        <source>alpha and epochs</source>
        <translation>alpha とエポック数</translation>
    </message>
    <message>
        <source>an array of SHA-256 hashes named trusted</source>
        <translation>trusted という名前の SHA-256 ハッシュの配列</translation>
    </message>
    <message>
        <source>an epoch whose weights are there</source>
        <translation>重みが残っているエポック</translation>
    </message>
    <message>
        <source>an existing file</source>
        <translation>存在するファイル</translation>
    </message>
    <message>
        <source>answers of shadow models</source>
        <translation>シャドウモデルの応答</translation>
    </message>
    <message>
        <source>answers of the attacked model</source>
        <translation>攻撃対象モデルの応答</translation>
    </message>
    <message>
        <source>at most 2^24 numbers, or 2^20 features or tokens</source>
        <translation>2^24 個以下の数値、または 2^20 個以下の特徴量やトークン</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>読み取り専用データベースへの書き込み</translation>
    </message>
    <message>
        <source>both known</source>
        <translation>両方とも既知</translation>
    </message>
    <message>
        <source>classes and bins</source>
        <translation>クラス数とビン数</translation>
    </message>
    <message>
        <source>classes and input shape</source>
        <translation>クラス数と入力の形状</translation>
    </message>
    <message>
        <source>crop_padding and flip</source>
        <translation>crop_padding と flip</translation>
    </message>
    <message>
        <source>data, option size</source>
        <translation>data、オプション size</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>壊れたデータベースファイル</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>ロックされたデータベース</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱい</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスク入出力エラー</translation>
    </message>
    <message>
        <source>epochs of the attacked model&apos;s unlearning</source>
        <translation>攻撃対象モデルのアンラーニングのエポック数</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>データベースではないファイル</translation>
    </message>
    <message>
        <source>forget scores</source>
        <translation>忘却スコア</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>忘却セット</translation>
    </message>
    <message>
        <source>format, version</source>
        <translation>format、version</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>ヘッダーの長さ</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>画像の番号</translation>
    </message>
    <message>
        <source>input shape</source>
        <translation>入力の形状</translation>
    </message>
    <message>
        <source>input shape and classes</source>
        <translation>入力の形状とクラス数</translation>
    </message>
    <message>
        <source>kind of sample</source>
        <translation>サンプルの種類</translation>
    </message>
    <message>
        <source>memorisation scores</source>
        <translation>記憶スコア</translation>
    </message>
    <message>
        <source>no other program that holds it for long</source>
        <translation>長時間占有するほかのプログラムがないこと</translation>
    </message>
    <message>
        <source>number of items</source>
        <translation>要素の数</translation>
    </message>
    <message>
        <source>one of the built-in ones</source>
        <translation>組み込みのもののいずれか</translation>
    </message>
    <message>
        <source>one of the built-in ones, or the TorchScript file</source>
        <translation>組み込みのもののいずれか、または TorchScript ファイル</translation>
    </message>
    <message>
        <source>other JSON</source>
        <translation>別の JSON</translation>
    </message>
    <message>
        <source>other epochs only</source>
        <translation>ほかのエポックのみ</translation>
    </message>
    <message>
        <source>request before</source>
        <translation>直前の要求</translation>
    </message>
    <message>
        <source>retained samples</source>
        <translation>保持サンプル</translation>
    </message>
    <message>
        <source>retrained models</source>
        <translation>再学習モデル</translation>
    </message>
    <message>
        <source>rows x columns</source>
        <translation>行 x 列</translation>
    </message>
    <message>
        <source>scores of the shadow models</source>
        <translation>シャドウモデルのスコア</translation>
    </message>
    <message>
        <source>scores of the target</source>
        <translation>対象モデルのスコア</translation>
    </message>
    <message>
        <source>shadow models</source>
        <translation>シャドウモデル</translation>
    </message>
    <message>
        <source>spectrum images</source>
        <translation>スペクトル用の画像</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>停止規則</translation>
    </message>
    <message>
        <source>the hash of a trusted file</source>
        <translation>信頼済みファイルのハッシュ</translation>
    </message>
    <message>
        <source>training samples and batch size</source>
        <translation>学習サンプル数とバッチサイズ</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースファイルを開けない</translation>
    </message>
    <message>
        <source>unlearned models</source>
        <translation>アンラーニング後のモデル</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>検証データの割合</translation>
    </message>
    <message>
        <source>weights, momentum and epochs of this training</source>
        <translation>この学習の重み、モメンタム、エポック</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>幅 x 高さ</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>run %1, epoch %2</source>
        <translation>実行 %1、エポック %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>label of sample %1</source>
        <translation>サンプル %1 のラベル</translation>
    </message>
    <message>
        <source>logits of sample %1</source>
        <translation>サンプル %1 のロジット</translation>
    </message>
    <message>
        <source>models trained on sample %1</source>
        <translation>サンプル %1 を学習したモデル</translation>
    </message>
    <message>
        <source>models not trained on sample %1</source>
        <translation>サンプル %1 を学習していないモデル</translation>
    </message>
    <message>
        <source>classes among %1 samples</source>
        <translation>サンプル %1 件中のクラス</translation>
    </message>
    <message>
        <source>features of %1 samples</source>
        <translation>サンプル %1 件の特徴量</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2</source>
        <translation>エポック %1、ステップ %2 の損失</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目、列 %2</translation>
    </message>
    <message>
        <source>data, option %1</source>
        <translation>data、オプション %1</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2, first seen in %3</source>
        <translation>エポック %1、ステップ %2 の損失（最初に現れた層：%3）</translation>
    </message>
    <message>
        <source>shadow model %1, %2</source>
        <translation>シャドウモデル %1、%2</translation>
    </message>
    <message>
        <source>%1, sample %2, feature %3</source>
        <translation>%1、サンプル %2、特徴量 %3</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1、サンプル %2</translation>
    </message>
    <message>
        <source>The architecture %1 can not take this data</source>
        <translation>アーキテクチャ %1 はこのデータを扱えません</translation>
    </message>
    <message>
        <source>The method %1 has no such setting</source>
        <translation>手法 %1 にそのような設定はありません</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; needs the retained samples</source>
        <translation>手法「%1」には保持サンプルが必要です</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline to match</source>
        <translation>停止規則「%1」には、一致の目標となる再学習ベースラインが必要です</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs the retained data</source>
        <translation>停止規則「%1」には保持データが必要です</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs validation data</source>
        <translation>停止規則「%1」には検証データが必要です</translation>
    </message>
    <message>
        <source>The images differ in size; an option brings them to one, such as ?size=%1</source>
        <translation>画像の大きさが揃っていません。?size=%1 などのオプションで揃えられます</translation>
    </message>
    <message>
        <source>%1 validation samples of %2</source>
        <translation>%2 件中の検証サンプル %1 件</translation>
    </message>
    <message>
        <source>%1 that are ignored</source>
        <translation>無視される %1 件</translation>
    </message>
    <message>
        <source>%1 other images</source>
        <translation>ほかに画像 %1 枚</translation>
    </message>
    <message>
        <source>%1 bytes of empty lines</source>
        <translation>空行 %1 バイト</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>%1 logits</source>
        <translation>ロジット %1 個</translation>
    </message>
    <message>
        <source>2 to %1 different ones</source>
        <translation>2～%1 個の異なるもの</translation>
    </message>
    <message>
        <source>an image and one of %1 classes</source>
        <translation>画像と %1 クラスのいずれか</translation>
    </message>
    <message>
        <source>sides that are multiples of %1 pixels</source>
        <translation>%1 ピクセルの倍数の辺</translation>
    </message>
    <message>
        <source>at least 2 classes, 1 channel and %1 x %2 pixels</source>
        <translation>2 クラス以上、1 チャンネル以上、%1 x %2 ピクセル以上</translation>
    </message>
    <message>
        <source>at most %1 pixels a side and %2 in all</source>
        <translation>一辺 %1 ピクセル以下、合計 %2 以下</translation>
    </message>
    <message>
        <source>at least %1 models trained on it and %2 not</source>
        <translation>それを学習したモデル %1 個以上と、学習していないモデル %2 個以上</translation>
    </message>
    <message>
        <source>a lock free within %1 ms</source>
        <translation>%1 ms 以内に解放されるロック</translation>
    </message>
    <message>
        <source>a chain whose spectrum is of all %1 images</source>
        <translation>全 %1 枚の画像のスペクトルを持つ系列</translation>
    </message>
    <message>
        <source>%1 of %2 NaN or infinite</source>
        <translation>%2 個中 %1 個が NaN または無限大</translation>
    </message>
    <message>
        <source>%1 tensors of %2</source>
        <translation>%2 のテンソル %1 個</translation>
    </message>
    <message>
        <source>purged at %1</source>
        <translation>%1 に完全消去済み</translation>
    </message>
    <message>
        <source>%1 or %1.gz</source>
        <translation>%1 または %1.gz</translation>
    </message>
    <message>
        <source>A figure of the report is too large for an image</source>
        <translation>レポートの図が大きすぎて、画像にできません</translation>
    </message>
    <message>
        <source>The clipboard holds no thresholds</source>
        <translation>クリップボードに、しきい値がありません</translation>
    </message>
    <message>
        <source>The files that come with the program were not found</source>
        <translation>プログラムに付属するファイルが見つかりません</translation>
    </message>
    <message>
        <source>The folder of resources is not there</source>
        <translation>リソースのフォルダーがありません</translation>
    </message>
    <message>
        <source>The pasted numbers do not fit the selected layers</source>
        <translation>貼り付けた数値の個数が、選択した層に合っていません</translation>
    </message>
    <message>
        <source>The pasted text holds something that is no threshold</source>
        <translation>貼り付けたテキストに、しきい値ではないものが含まれています</translation>
    </message>
    <message>
        <source>The pasted text names a layer that the model does not have</source>
        <translation>貼り付けたテキストが、モデルにない層を指定しています</translation>
    </message>
    <message>
        <source>These can not be opened together</source>
        <translation>これらを同時に開くことはできません</translation>
    </message>
    <message>
        <source>This does not name a run</source>
        <translation>実行の指定として正しくありません</translation>
    </message>
    <message>
        <source>U-LiRA makes shadow models forget as a run did</source>
        <translation>U-LiRA では、ある実行と同じ方法でシャドウモデルに忘却させます</translation>
    </message>
    <message>
        <source>a drawing of some thousand units a side</source>
        <translation>一辺が数千単位程度の図</translation>
    </message>
    <message>
        <source>a folder there, or named by UNLEARN_RESOURCES</source>
        <translation>その場所にあるフォルダー、または UNLEARN_RESOURCES で指定したフォルダー</translation>
    </message>
    <message>
        <source>a layer of the model</source>
        <translation>モデルの層</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>0～1 の数値</translation>
    </message>
    <message>
        <source>a number, or lines of a layer&apos;s name and a number</source>
        <translation>数値 1 つ、または層の名前と数値からなる行</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>該当するフォルダーなし</translation>
    </message>
    <message>
        <source>one experiment, or one model, one data set or one of each</source>
        <translation>実験 1 つ、またはモデル 1 つ、データセット 1 つ、もしくはその両方を 1 つずつ</translation>
    </message>
    <message>
        <source>the number of a run, or last</source>
        <translation>実行の番号、または last</translation>
    </message>
    <message>
        <source>one number, or one for each of the %1 selected layers</source>
        <translation>数値 1 つ、または選択した %1 層のそれぞれに 1 つずつ</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 個の数値</translation>
    </message>
    <message>
        <source>%1 numbers beside names</source>
        <translation>名前を指定した行のほかに %1 個の数値</translation>
    </message>
    <message>
        <source>%1 besides</source>
        <translation>ほかに %1</translation>
    </message>
    <message>
        <source>The bins of a histogram do not fit its edges</source>
        <translation>ヒストグラムのビンと境界が対応していません</translation>
    </message>
    <message>
        <source>one edge more than there are bins</source>
        <translation>ビン数より 1 つ多い境界</translation>
    </message>
    <message>
        <source>A picture of an embedding does not have a point for each sample</source>
        <translation>埋め込みの図に、サンプルごとの点がそろっていません</translation>
    </message>
    <message>
        <source>Memorisation is told by shadow models</source>
        <translation>記憶の度合いはシャドウモデルで測定します</translation>
    </message>
    <message>
        <source>one log of runs, named or given with --db</source>
        <translation>ファイル名または --db で指定した実行ログ 1 つ</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline of request %2</source>
        <translation>停止規則「%1」には、要求 %2 の再学習ベースラインが必要です</translation>
    </message>
    <message>
        <source>a model trained without all samples that are forgotten by its end, or another rule</source>
        <translation>その完了までに忘却されるすべてのサンプルを除いて学習したモデル、または別の規則</translation>
    </message>
    <message>
        <source>the fields run, epochs, errors and theirs</source>
        <translation>フィールド run、epochs、errors、およびその下位のフィールド</translation>
    </message>
    <message>
        <source>The run can not be gone on from: a purge has taken figures of its epochs</source>
        <translation>この実行からは続けられません：完全消去によってエポックの数値が失われています</translation>
    </message>
    <message>
        <source>epochs with errors on their forget samples</source>
        <translation>忘却サンプルの誤差があるエポック</translation>
    </message>
    <message>
        <source>A purge has changed the run since it was read</source>
        <translation>実行を読み込んだ後に、完全消去によって実行が変更されました</translation>
    </message>
    <message>
        <source>A purge is removing moments from this cache</source>
        <translation>完全消去がこのキャッシュからモーメントを削除しています</translation>
    </message>
    <message>
        <source>a folder that no purge works in</source>
        <translation>完全消去が行われていないフォルダー</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the computation, or wait for its end</source>
        <translation>ほかで使用されていないフォルダー（計算を停止するか、終了を待ってください）</translation>
    </message>
    <message>
        <source>The download was begun anew and broke off; what had come before it is kept, to go on from there</source>
        <translation>ダウンロードは最初からやり直されましたが、途中で切れました。それまでに受信した分は保存されており、そこから続行できます</translation>
    </message>
    <message>
        <source>The list of the files&apos; SHA-256 is damaged</source>
        <translation>ファイルの SHA-256 の一覧が壊れています</translation>
    </message>
    <message>
        <source>its retained moment, which &quot;unlearn export-request --after RUN&quot; keeps while the training data are here, or the samples that it forgot</source>
        <translation>その保持モーメント（学習データがあるうちに「unlearn export-request --after RUN」で保存）、またはその実行で忘却したサンプル</translation>
    </message>
    <message>
        <source>lines of 64 hexadecimal digits, two blanks and a name</source>
        <translation>64 桁の十六進数字、空白 2 つ、名前からなる行</translation>
    </message>
    <message>
        <source>Spectra or predictions are being made or removed in this cache</source>
        <translation>このキャッシュでは、スペクトルまたは予測の作成または削除が行われています</translation>
    </message>
    <message>
        <source>The kept predictions can not be used</source>
        <translation>保存された予測は使用できません</translation>
    </message>
    <message>
        <source>U-LiRA tells forgotten samples from unseen ones of the same classes alone</source>
        <translation>U-LiRA で見分けられるのは、忘却サンプルと、同じクラスの学習に使われていないサンプルだけです</translation>
    </message>
    <message>
        <source>forget samples and test samples of the same classes</source>
        <translation>忘却サンプルと、同じクラスのテストサンプル</translation>
    </message>
    <message>
        <source>A count of the published data can not be used</source>
        <translation>論文のデータの個数を使用できません</translation>
    </message>
    <message>
        <source>The suggestion by tau needs sensitivities of the logits, which the reading lacks</source>
        <translation>tau による提案にはロジットに対する感度が必要ですが、忘却力と干渉の予測に含まれていません</translation>
    </message>
    <message>
        <source>A column of numbers holds one that is not finite; correct it, or leave the row or (?ignore=...) the column out</source>
        <translation>数値の列に有限でない値があります。値を直すか、その行または列 (?ignore=...) を除外してください</translation>
    </message>
    <message>
        <source>a number that is finite in float32</source>
        <translation>float32 で有限な数値</translation>
    </message>
    <message>
        <source>A layer&apos;s second moment is not finite</source>
        <translation>層の二次モーメントに有限でない値があります</translation>
    </message>
    <message>
        <source>Reading classes needs the retained data, which are not here</source>
        <translation>クラスごとの影響の計算には保持データが必要ですが、ここにありません</translation>
    </message>
    <message>
        <source>Reading classes needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>クラスごとの影響の計算には、どのサンプルが保持されているかの情報が必要ですが、以前の要求で忘却したサンプルが不明です</translation>
    </message>
    <message>
        <source>What a step does to a class is not finite</source>
        <translation>ステップがクラスに与える影響に有限でない値があります</translation>
    </message>
</context>
<context>
    <name>ForgetSelector</name>
    <message>
        <source>class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 のすべて</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>%2 の先頭 %1 件</translation>
    </message>
    <message>
        <source>Samples %1 to %2 of %3</source>
        <translation>%3 のサンプル %1～%2</translation>
    </message>
    <message>
        <source>%1 chosen one by one</source>
        <translation>個別に選択した %1 件</translation>
    </message>
    <message>
        <source>%1 at random</source>
        <translation>無作為に %1 件</translation>
    </message>
    <message>
        <source>Indices in %1</source>
        <translation>%1 内のインデックス</translation>
    </message>
</context>
<context>
    <name>GammaPreset</name>
    <message>
        <source>%1, in %2 %3</source>
        <translation>%1、%2 は %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sample removal, AllCNN</source>
        <translation>サンプルの削除、AllCNN</translation>
    </message>
    <message>
        <source>Incremental removal, SmallVGG</source>
        <translation>段階的な削除、SmallVGG</translation>
    </message>
    <message>
        <source>Class removal, ResNet-18</source>
        <translation>クラスの削除、ResNet-18</translation>
    </message>
    <message>
        <source>Label repair, SmallVGG</source>
        <translation>ラベルの修復、SmallVGG</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>In the window:</source>
        <translation>ウィンドウ内の場所：</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>関連項目：</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>テスト誤差</translation>
    </message>
    <message>
        <source>The share of test samples that the model classifies wrongly, of that half of the test split which the stop rule does not see.</source>
        <translation>テストサンプルのうち、モデルが誤分類するものの割合です。テスト分割のうち、停止規則が参照しない半分で計算します。</translation>
    </message>
    <message>
        <source>100 % × wrong / all</source>
        <translation>100 % × 誤分類数 / 全数</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;; list of runs.</source>
        <translation>&lt;i&gt;曲線&lt;/i&gt;ページと&lt;i&gt;比較&lt;/i&gt;ページ、実行の一覧。</translation>
    </message>
    <message>
        <source>accuracy, generalisation, utility</source>
        <translation>正解率、精度、汎化、有用性、test error, accuracy, generalisation, utility</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>忘却誤差</translation>
    </message>
    <message>
        <source>The share of the forget set that the model classifies wrongly. It should become that of a retrained model, not 100 %.</source>
        <translation>忘却セットのうち、モデルが誤分類するものの割合です。目標は 100 % ではなく、再学習したモデルの値です。</translation>
    </message>
    <message>
        <source>unlearning accuracy, efficacy</source>
        <translation>アンラーニング正解率、有効性、forget error, unlearning accuracy, efficacy</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>保持誤差</translation>
    </message>
    <message>
        <source>The share of the retain set that the model classifies wrongly. While a run goes on it may be of a sample of them, which the page says; the final figure is of all.</source>
        <translation>保持セットのうち、モデルが誤分類するものの割合です。実行中は一部のサンプルで計算されることがあり、その場合はページに表示されます。最終値は全サンプルで計算します。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;; list of runs.</source>
        <translation>&lt;i&gt;曲線&lt;/i&gt;ページ、実行の一覧。</translation>
    </message>
    <message>
        <source>remaining accuracy, fidelity</source>
        <translation>残りの正解率、忠実度、retain error, remaining accuracy, fidelity</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>検証誤差</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, data table.</source>
        <translation>&lt;i&gt;曲線&lt;/i&gt;ページのデータ表。</translation>
    </message>
    <message>
        <source>held out, split</source>
        <translation>ホールドアウト、分割、validation error, held out, split</translation>
    </message>
    <message>
        <source>Entropy, H</source>
        <translation>エントロピー H</translation>
    </message>
    <message>
        <source>How vague a prediction is: 0 for a certain one, ln C for one that takes all C classes for equally likely. In nats.</source>
        <translation>予測の曖昧さです。確実な予測では 0、C 個のクラスすべてを等しく確からしいとみなす予測では ln C になります。単位は nat です。</translation>
    </message>
    <message>
        <source>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</source>
        <translation>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>uncertainty, nats, modified entropy</source>
        <translation>不確実性、nat、修正エントロピー、entropy, uncertainty, nats</translation>
    </message>
    <message>
        <source>Tug of war (ToW)</source>
        <translation>綱引き指標 (ToW)</translation>
    </message>
    <message>
        <source>How near a model comes to a retrained one in all three accuracies at once: 1 where they agree.</source>
        <translation>3 つの正解率すべてについて、モデルが再学習したモデルにどれだけ近いかを表します。すべて一致すると 1 になります。</translation>
    </message>
    <message>
        <source>Π&lt;sub&gt;retain, forget, test&lt;/sub&gt; (1 − |a − a&lt;sub&gt;retrained&lt;/sub&gt;|)</source>
        <translation>Π&lt;sub&gt;保持, 忘却, テスト&lt;/sub&gt; (1 − |a − a&lt;sub&gt;再学習&lt;/sub&gt;|)</translation>
    </message>
    <message>
        <source>ToW, figure of merit</source>
        <translation>ToW、性能指数、tug of war, figure of merit</translation>
    </message>
    <message>
        <source>Kernel alignment (CKA)</source>
        <translation>カーネルアラインメント (CKA)</translation>
    </message>
    <message>
        <source>How alike two models represent the same samples in a layer: 1 for the same up to rotation and scale. X and Y are centred outputs of the layer, a row a sample.</source>
        <translation>2 つのモデルが同じサンプルを 1 つの層でどれだけ似た形で表現するかを表します。回転と拡大縮小を除いて一致すると 1 になります。X と Y は中心化した層の出力で、1 行が 1 サンプルです。</translation>
    </message>
    <message>
        <source>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</source>
        <translation>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</translation>
    </message>
    <message>
        <source>CKA, similarity, representation</source>
        <translation>CKA、類似度、表現、kernel alignment, similarity, representation</translation>
    </message>
    <message>
        <source>Membership inference</source>
        <translation>メンバーシップ推論</translation>
    </message>
    <message>
        <source>Guessing from a model&apos;s answers which samples it was trained on. The attacks give each sample a score; forget samples are the positives, test samples of the same classes the negatives. What counts is the retrained model&apos;s value, not chance.</source>
        <translation>モデルの応答から、どのサンプルで学習したかを推測することです。攻撃は各サンプルにスコアを付けます。正例は忘却サンプル、負例は同じクラスのテストサンプルです。基準となるのはランダム推測ではなく、再学習したモデルの値です。</translation>
    </message>
    <message>
        <source>score(x) ≥ threshold ⇒ “member”</source>
        <translation>スコア(x) ≥ しきい値 ⇒ 「メンバー」</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページ。</translation>
    </message>
    <message>
        <source>MIA, attack, privacy, confidence, loss, logit gap, score</source>
        <translation>MIA、攻撃、プライバシー、確信度、損失、ロジット差、スコア、membership inference, attack</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲線</translation>
    </message>
    <message>
        <source>True-positive rate against false-positive rate of an attack, over all thresholds. The diagonal is guessing. Logarithmic axes show what matters most: few false positives.</source>
        <translation>すべてのしきい値にわたる、攻撃の偽陽性率に対する真陽性率です。対角線はランダム推測を表します。両対数軸では、最も重要な偽陽性の少ない領域が見やすくなります。</translation>
    </message>
    <message>
        <source>TPR(t) against FPR(t)</source>
        <translation>FPR(t) に対する TPR(t)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, upper left.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの左上。</translation>
    </message>
    <message>
        <source>receiver operating characteristic, threshold</source>
        <translation>受信者動作特性、しきい値、receiver operating characteristic, threshold</translation>
    </message>
    <message>
        <source>Area under the curve (AUC)</source>
        <translation>曲線下面積 (AUC)</translation>
    </message>
    <message>
        <source>area, ROC, AUROC</source>
        <translation>面積、ROC、AUC、AUROC、area under the curve</translation>
    </message>
    <message>
        <source>TPR at few false positives</source>
        <translation>偽陽性が少ないときの TPR</translation>
    </message>
    <message>
        <source>true-positive rate, false-positive rate, FPR</source>
        <translation>真陽性率、偽陽性率、FPR、TPR、true-positive rate, false-positive rate</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>95 % ブートストラップ区間</translation>
    </message>
    <message>
        <source>How far a figure would scatter with other samples: both sides are drawn anew with replacement many times, and the middle 95 % of the figures are kept.</source>
        <translation>別のサンプルを使った場合に値がどれだけばらつくかを表します。正例と負例の両方を復元抽出で何度も抽出し直し、得られた値の中央 95 % をとります。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns 95 %.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの 95 % 列。</translation>
    </message>
    <message>
        <source>confidence interval, uncertainty</source>
        <translation>信頼区間、不確実性、ブートストラップ、bootstrap, confidence interval</translation>
    </message>
    <message>
        <source>Shadow model</source>
        <translation>シャドウモデル</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>robust, reference model</source>
        <translation>頑健、ロバスト、参照モデル、robust, reference model</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>An attack that fits two normal distributions to each sample&apos;s scaled confidence: of shadow models with the sample, and without it. The score is the ratio of their likelihoods.</source>
        <translation>各サンプルのスケール済み確信度に 2 つの正規分布を当てはめる攻撃です。一方はそのサンプルを含むシャドウモデル、もう一方は含まないシャドウモデルの分布です。スコアは両者の尤度比です。</translation>
    </message>
    <message>
        <source>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</source>
        <translation>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</translation>
    </message>
    <message>
        <source>Over-forgetting</source>
        <translation>過剰忘却</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, warning; reports.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの警告、レポート。</translation>
    </message>
    <message>
        <source>Streisand effect, too much</source>
        <translation>ストライサンド効果、忘れすぎ、over-forgetting, Streisand effect</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>最悪ケースのプライバシースコア</translation>
    </message>
    <message>
        <source>How well the best threshold on the best side tells the unlearned model&apos;s outputs from a retrained one&apos;s: 1 where nothing tells them apart, 0 where everything does.</source>
        <translation>最良の側の最良のしきい値で、アンラーニング後のモデルの出力を再学習したモデルの出力からどれだけ見分けられるかを表します。まったく見分けられないと 1、完全に見分けられると 0 になります。</translation>
    </message>
    <message>
        <source>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</source>
        <translation>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>epsilon, differential privacy, forgetting quality</source>
        <translation>イプシロン、差分プライバシー、忘却の質、epsilon, differential privacy, forgetting quality</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>忘却セット</translation>
    </message>
    <message>
        <source>The training samples that the model is to forget, as if it had never been trained on them.</source>
        <translation>モデルに忘れさせる学習サンプルです。それらで一度も学習しなかった状態を目指します。</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Forget set&lt;/i&gt;; page &lt;i&gt;Samples&lt;/i&gt;.</source>
        <translation>実験パネルの&lt;i&gt;忘却セット&lt;/i&gt;、&lt;i&gt;サンプル&lt;/i&gt;ページ。</translation>
    </message>
    <message>
        <source>deletion, removal, D_f</source>
        <translation>削除、除去、D_f、forget set, deletion, removal</translation>
    </message>
    <message>
        <source>Retain set</source>
        <translation>保持セット</translation>
    </message>
    <message>
        <source>The training samples that are not forgotten. What the model has learned of them is to stay.</source>
        <translation>忘れさせない学習サンプルです。モデルがそれらから学んだことは維持されなければなりません。</translation>
    </message>
    <message>
        <source>retain = train − forget</source>
        <translation>保持 = 学習 − 忘却</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, retain error; page &lt;i&gt;Layers&lt;/i&gt;, retained spectrum.</source>
        <translation>&lt;i&gt;曲線&lt;/i&gt;ページの保持誤差、&lt;i&gt;層&lt;/i&gt;ページの保持データのスペクトル。</translation>
    </message>
    <message>
        <source>retained samples, remaining data, D_r</source>
        <translation>保持サンプル、残りのデータ、D_r、retain set, remaining data</translation>
    </message>
    <message>
        <source>Retrained baseline</source>
        <translation>再学習ベースライン</translation>
    </message>
    <message>
        <source>A model of the same architecture, trained in the same way from the start without the forget set. It is what unlearning should come close to, in every figure; several seeds show how much such models differ among themselves.</source>
        <translation>同じアーキテクチャのモデルを、忘却セットを除いて最初から同じ方法で学習したものです。アンラーニングは、あらゆる数値でこのモデルに近づくことを目指します。複数のシードを使うと、そのようなモデル同士がどれだけ異なるかがわかります。</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Reference&lt;/i&gt;; dashed lines on page &lt;i&gt;Curves&lt;/i&gt;; rows on page &lt;i&gt;Privacy&lt;/i&gt;; &lt;i&gt;Run &amp;gt; Train retrained baseline&lt;/i&gt;.</source>
        <translation>実験パネルの&lt;i&gt;参照モデル&lt;/i&gt;、&lt;i&gt;曲線&lt;/i&gt;ページの破線、&lt;i&gt;プライバシー&lt;/i&gt;ページの行、&lt;i&gt;実行 &amp;gt; 再学習ベースラインを学習&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>reference, gold standard, exact unlearning</source>
        <translation>参照、ゴールドスタンダード、厳密アンラーニング、retrained baseline, gold standard, exact unlearning</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>削除要求</translation>
    </message>
    <message>
        <source>One demand to forget some samples. Several may follow one another: the moment that one leaves is where the next begins.</source>
        <translation>一部のサンプルを忘れるようにという 1 回の要求です。複数の要求を続けて処理できます。ある要求が残したモーメントから次の要求が始まります。</translation>
    </message>
    <message>
        <source>G&lt;sub&gt;full&lt;/sub&gt; ← G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G&lt;sub&gt;全体&lt;/sub&gt; ← G&lt;sub&gt;全体&lt;/sub&gt; − G&lt;sub&gt;忘却&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, requests in their order.</source>
        <translation>&lt;i&gt;サンプル&lt;/i&gt;ページ、要求の順。</translation>
    </message>
    <message>
        <source>incremental, sequence, chain</source>
        <translation>インクリメンタル、段階的、逐次、連鎖、deletion request, incremental</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>完全消去</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Purge the request…&lt;/i&gt;</source>
        <translation>&lt;i&gt;実行 &amp;gt; 要求データの完全消去…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>erase, delete</source>
        <translation>消去、削除、purge, erase, delete</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>A convolution or linear layer with a weight matrix W, flattened to a row for each output. Biases and norms are frozen while unlearning.</source>
        <translation>重み行列 W をもつ畳み込み層または線形層です。W は出力ごとに 1 行となるように平坦化します。バイアスと正規化はアンラーニング中は固定されます。</translation>
    </message>
    <message>
        <source>W : [out, d]</source>
        <translation>W : [出力数, d]</translation>
    </message>
    <message>
        <source>weight, convolution, linear</source>
        <translation>レイヤー、重み、畳み込み、線形、layer, weight, convolution</translation>
    </message>
    <message>
        <source>Input directions, d</source>
        <translation>入力方向数 d</translation>
    </message>
    <message>
        <source>How many numbers one input row of a layer has: a patch of a convolution, or a vector of features.</source>
        <translation>層の入力行 1 つに含まれる数値の個数です。入力行は、畳み込みのパッチまたは特徴ベクトルです。</translation>
    </message>
    <message>
        <source>d = in / groups × kernel height × kernel width</source>
        <translation>d = 入力チャネル数 / グループ数 × カーネル高さ × カーネル幅</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column d.</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの d 列。</translation>
    </message>
    <message>
        <source>dimension, patch, columns</source>
        <translation>次元、パッチ、列、dimension, patch, columns</translation>
    </message>
    <message>
        <source>Second moment, G</source>
        <translation>二次モーメント G</translation>
    </message>
    <message>
        <source>The sum over samples and positions of each input row times itself; not centred. That of the retained samples follows by subtraction, without their data. A grouped convolution has one for each group.</source>
        <translation>各入力行とそれ自身の積を、サンプルと位置について合計したものです。中心化はしません。保持サンプルの二次モーメントは、そのデータがなくても引き算で求められます。グループ化畳み込みにはグループごとに 1 つあります。</translation>
    </message>
    <message>
        <source>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;retain&lt;/sub&gt; = G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;、&amp;nbsp; G&lt;sub&gt;保持&lt;/sub&gt; = G&lt;sub&gt;全体&lt;/sub&gt; − G&lt;sub&gt;忘却&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Behind every spectrum; &lt;i&gt;Tools &amp;gt; Spectrum cache…&lt;/i&gt;</source>
        <translation>すべてのスペクトルの基礎、&lt;i&gt;ツール &amp;gt; スペクトルキャッシュ…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Gram matrix, covariance, uncentred</source>
        <translation>グラム行列、共分散、非中心化、second moment, Gram matrix, covariance</translation>
    </message>
    <message>
        <source>Spectrum, eigenvalues λ</source>
        <translation>スペクトル、固有値 λ</translation>
    </message>
    <message>
        <source>The eigenvalues of a layer&apos;s second moment, from the largest down: how much of the retained inputs lies along each of its directions.</source>
        <translation>層の二次モーメントの固有値を大きい順に並べたものです。保持サンプルの入力が各方向にどれだけ含まれるかを表します。</translation>
    </message>
    <message>
        <source>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, lower left; &lt;i&gt;Experiment &amp;gt; Compute spectra&lt;/i&gt;.</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの左下、&lt;i&gt;実験 &amp;gt; スペクトルを計算&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>eigenvalue, eigenvector, decomposition</source>
        <translation>固有値、固有ベクトル、分解、spectrum, eigenvalue, eigenvector</translation>
    </message>
    <message>
        <source>Singular value, σ</source>
        <translation>特異値 σ</translation>
    </message>
    <message>
        <source>The square root of an eigenvalue: a singular value of all input rows stacked. The published code measures energy by it; the other measure is the eigenvalue itself.</source>
        <translation>固有値の平方根で、すべての入力行を積み重ねた行列の特異値です。公開されているコードはエネルギーをこれで測ります。もう一つの尺度は固有値そのものです。</translation>
    </message>
    <message>
        <source>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Energy by&lt;/i&gt;.</source>
        <translation>実験パネルの&lt;i&gt;手法：設定…&lt;/i&gt;、&lt;i&gt;エネルギーの尺度&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>energy measure</source>
        <translation>エネルギーの尺度、singular value, energy measure</translation>
    </message>
    <message>
        <source>Core gradient space (CGS)</source>
        <translation>コア勾配空間 (CGS)</translation>
    </message>
    <message>
        <source>The span of the first k eigenvectors of a layer&apos;s retained second moment. What lies in it is taken from each gradient, so that the outputs on inputs in the space stay as they are.</source>
        <translation>層の保持サンプルの二次モーメントの、先頭 k 個の固有ベクトルが張る空間です。各勾配からこの空間に含まれる成分を取り除くことで、この空間内の入力に対する出力は変わりません。</translation>
    </message>
    <message>
        <source>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</source>
        <translation>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, left of the threshold line; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページ、しきい値の線の左側。&lt;i&gt;ヘルプ &amp;gt; 射影ラボ…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>CGS, subspace, protected directions</source>
        <translation>CGS、部分空間、保護される方向、core gradient space, subspace</translation>
    </message>
    <message>
        <source>Directions kept, k</source>
        <translation>保護する方向の数 k</translation>
    </message>
    <message>
        <source>How many directions the core gradient space of a layer has. It follows from the threshold γ and the spectrum by a rule.</source>
        <translation>層のコア勾配空間に含まれる方向の数です。しきい値 γ とスペクトルから、規則に従って決まります。</translation>
    </message>
    <message>
        <source>0 ≤ k ≤ d</source>
        <translation>0 ≤ k ≤ d</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column k and the line in the spectrum.</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの k 列とスペクトル内の線。</translation>
    </message>
    <message>
        <source>rank, dimension</source>
        <translation>ランク、階数、次元、rank, dimension</translation>
    </message>
    <message>
        <source>Threshold, γ (gamma)</source>
        <translation>しきい値 γ (gamma)</translation>
    </message>
    <message>
        <source>How much of a layer&apos;s energy is protected, from 0 to 1. 0 leaves the gradient as it is; 1 leaves the layer out: it is not updated at all.</source>
        <translation>層のエネルギーをどれだけ保護するかを 0～1 で表します。0 では勾配をそのまま使います。1 では層を対象から外し、まったく更新しません。</translation>
    </message>
    <message>
        <source>0 ≤ γ ≤ 1</source>
        <translation>0 ≤ γ ≤ 1</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column γ and &lt;i&gt;All layers&lt;/i&gt;; &lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの γ 列と&lt;i&gt;すべての層&lt;/i&gt;、&lt;i&gt;編集 &amp;gt; しきい値を提案…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>slider, percentage</source>
        <translation>スライダー、百分率、ガンマ、threshold, gamma, slider</translation>
    </message>
    <message>
        <source>Energy kept</source>
        <translation>保護されるエネルギー</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s input energy that lies in its core gradient space.</source>
        <translation>層の入力エネルギーのうち、コア勾配空間に含まれる割合です。</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; or √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;、&amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; または √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Kept.</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの「保護」列。</translation>
    </message>
    <message>
        <source>cumulative share</source>
        <translation>累積割合、energy kept, cumulative share</translation>
    </message>
    <message>
        <source>Rule for k</source>
        <translation>k の規則</translation>
    </message>
    <message>
        <source>How k follows from γ, given the cumulative shares s of the energy. &lt;i&gt;Covering&lt;/i&gt;: the fewest directions that reach γ. &lt;i&gt;Below&lt;/i&gt;: all that stay within γ, as in the published code. &lt;i&gt;Null&lt;/i&gt;: every direction within the numerical rank.</source>
        <translation>エネルギーの累積割合 s をもとに、γ から k を決める方法です。&lt;i&gt;被覆&lt;/i&gt;：γ に達する最小の方向数。&lt;i&gt;以内&lt;/i&gt;：γ を超えない範囲のすべての方向（公開コードと同じ）。&lt;i&gt;零空間&lt;/i&gt;：固有値が数値的に 0 でないすべての方向（数値ランクまで）。</translation>
    </message>
    <message>
        <source>covering: min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; below: # { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</source>
        <translation>被覆：min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }、&amp;nbsp; 以内：# { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Rule for k&lt;/i&gt;.</source>
        <translation>実験パネルの&lt;i&gt;手法：設定…&lt;/i&gt;、&lt;i&gt;k の規則&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>covering, below, null space</source>
        <translation>被覆、以内、零空間、ヌル空間、covering, below, null space</translation>
    </message>
    <message>
        <source>Forget loss</source>
        <translation>忘却損失</translation>
    </message>
    <message>
        <source>What the steps make smaller, on the forget set: the first term takes probability from the true class, the second makes the prediction vague. The offset keeps the logarithm finite at a probability of 1. In nats.</source>
        <translation>各ステップが忘却セット上で小さくする量です。第 1 項は正解クラスの確率を下げ、第 2 項は予測を曖昧にします。オフセットは、確率が 1 のときも対数を有限に保ちます。単位は nat です。</translation>
    </message>
    <message>
        <source>L = mean(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − offset))) − w mean(H(p))</source>
        <translation>L = 平均(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − オフセット))) − w 平均(H(p))</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Loss; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, offset and entropy weight.</source>
        <translation>&lt;i&gt;曲線&lt;/i&gt;ページの「損失」列。実験パネルの&lt;i&gt;手法：設定…&lt;/i&gt;、オフセットとエントロピーの重み。</translation>
    </message>
    <message>
        <source>unlearning loss, objective, offset, weight</source>
        <translation>アンラーニング損失、目的関数、オフセット、重み、forget loss, objective</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>射影ステップ</translation>
    </message>
    <message>
        <source>Plain gradient descent on the forget loss, less the part of the gradient g that lies in the core gradient space. If a step is orthogonal to all retained inputs of every layer, retained outputs do not change at all.</source>
        <translation>忘却損失に対する通常の勾配降下から、勾配 g のコア勾配空間に含まれる成分を除いたものです。ステップがすべての層の保持入力のすべてと直交していれば、保持サンプルの出力はまったく変わりません。</translation>
    </message>
    <message>
        <source>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>PGU, gradient projection, update</source>
        <translation>PGU、勾配射影、更新、projected step, gradient projection</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>ソフト射影</translation>
    </message>
    <message>
        <source>A variant of the method: each direction is damped by its own eigenvalue, where the projection keeps it or drops it.</source>
        <translation>手法の変種です。射影が方向を残すか捨てるかのどちらかにするのに対し、各方向をその固有値に応じて減衰させます。</translation>
    </message>
    <message>
        <source>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, softness μ.</source>
        <translation>実験パネルの&lt;i&gt;手法：設定…&lt;/i&gt;、ソフトネス μ。</translation>
    </message>
    <message>
        <source>damping, mu</source>
        <translation>減衰、mu、soft projection, damping</translation>
    </message>
    <message>
        <source>Forgetting power left</source>
        <translation>残存忘却力</translation>
    </message>
    <message>
        <source>The share of the squared forget gradient that the projection leaves, read before a run. Samples that the model is sure of hardly count in it.</source>
        <translation>忘却勾配の二乗のうち、射影後に残る割合です。実行前に求めます。モデルの確信度が高いサンプルはほとんど反映されません。</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;、&amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Power left and the trade-off curve, across.</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの「残存忘却力」列とトレードオフ曲線の横軸。</translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation>残りの勾配、忘却力、forgetting power, gradient left</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>予測干渉</translation>
    </message>
    <message>
        <source>The summed squared change that one step would make to the layer&apos;s outputs on retained inputs, relative to the outputs themselves. It speaks of one step and one layer, and of no error.</source>
        <translation>1 ステップで保持入力に対する層の出力に生じる変化の二乗和を、出力自体の二乗和で割ったものです。1 ステップ、1 層についての値であり、誤差については何も示しません。</translation>
    </message>
    <message>
        <source>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Interference and the trade-off curve, upwards.</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの「干渉」列とトレードオフ曲線の縦軸。</translation>
    </message>
    <message>
        <source>trade-off, cost, budget</source>
        <translation>トレードオフ、コスト、許容量、interference, trade-off, budget</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>保持ドリフト</translation>
    </message>
    <message>
        <source>change, data-free</source>
        <translation>変化、データ不要、retain drift, data-free</translation>
    </message>
    <message>
        <source>One knob for all layers, τ</source>
        <translation>全層共通のパラメーター τ</translation>
    </message>
    <message>
        <source>Protects a direction of any layer where a change of the weights by 1 along it would change the logits of a retained sample by more than τ (mean square). ω is the layer&apos;s sensitivity: the mean squared gradient that logits send back.</source>
        <translation>ある方向に沿って重みを 1 だけ変えたときに、保持サンプルのロジットが τ（二乗平均）を超えて変わるなら、どの層でもその方向を保護します。ω は層の感度で、ロジットから逆伝播する勾配の二乗平均です。</translation>
    </message>
    <message>
        <source>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</source>
        <translation>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</translation>
    </message>
    <message>
        <source>&lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;, &lt;i&gt;One knob for all layers&lt;/i&gt;.</source>
        <translation>&lt;i&gt;編集 &amp;gt; しきい値を提案…&lt;/i&gt;、&lt;i&gt;全層共通のパラメーター&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>tau, sensitivity, omega, Fisher</source>
        <translation>tau、感度、オメガ、フィッシャー、sensitivity, omega, Fisher</translation>
    </message>
    <message>
        <source>Learning rate, η</source>
        <translation>学習率 η</translation>
    </message>
    <message>
        <source>The length of a step for a gradient of 1. It falls exponentially from its start to its end over the planned epochs.</source>
        <translation>勾配が 1 のときのステップの長さです。予定エポック数の間に、開始値から終了値まで指数的に減少します。</translation>
    </message>
    <message>
        <source>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;start&lt;/sub&gt; (η&lt;sub&gt;end&lt;/sub&gt; / η&lt;sub&gt;start&lt;/sub&gt;)&lt;sup&gt;e / epochs&lt;/sup&gt;</source>
        <translation>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;開始&lt;/sub&gt; (η&lt;sub&gt;終了&lt;/sub&gt; / η&lt;sub&gt;開始&lt;/sub&gt;)&lt;sup&gt;e / エポック数&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Learning rate; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;</source>
        <translation>&lt;i&gt;曲線&lt;/i&gt;ページの「学習率」列、実験パネルの&lt;i&gt;手法：設定…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>step size, eta</source>
        <translation>ステップ幅、ステップサイズ、イータ、learning rate, step size, eta</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>One pass over the forget set. Epoch 0 is the untouched model. A run can be rewound to an epoch and gone on from with other settings.</source>
        <translation>忘却セットを一巡することです。エポック 0 は未変更のモデルです。実行を任意のエポックまで巻き戻し、別の設定でそこから続行できます。</translation>
    </message>
    <message>
        <source>pass, iteration, rewind</source>
        <translation>一巡、反復、巻き戻し、epoch, pass, iteration, rewind</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>停止規則</translation>
    </message>
    <message>
        <source>When a run ends, and which epoch is its result. &lt;i&gt;Crossing&lt;/i&gt;: validation accuracy exceeds forget accuracy. &lt;i&gt;Drop&lt;/i&gt;: retained or validation accuracy fell by so many points. &lt;i&gt;Match&lt;/i&gt;: the forget error nearest that of a retrained model. &lt;i&gt;Drift&lt;/i&gt;: retain drift reached a budget.</source>
        <translation>実行をいつ終了し、どのエポックを結果とするかを定めます。&lt;i&gt;交差&lt;/i&gt;：検証正解率が忘却正解率を上回ったとき。&lt;i&gt;低下&lt;/i&gt;：保持正解率または検証正解率が指定ポイントだけ下がったとき。&lt;i&gt;一致&lt;/i&gt;：忘却誤差が再学習したモデルに最も近いとき。&lt;i&gt;ドリフト&lt;/i&gt;：保持ドリフトが許容量に達したとき。</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Stop&lt;/i&gt;; the mark on page &lt;i&gt;Curves&lt;/i&gt;.</source>
        <translation>実験パネルの&lt;i&gt;手法：設定…&lt;/i&gt;、&lt;i&gt;停止&lt;/i&gt;。&lt;i&gt;曲線&lt;/i&gt;ページの印。</translation>
    </message>
    <message>
        <source>crossing, match, drift, early stopping</source>
        <translation>交差、一致、ドリフト、早期終了、stop rule, crossing, match, drift, early stopping</translation>
    </message>
    <message>
        <source>The error on the half of the test split that stop rules may look at. The other half gives the reported test error; the plan&apos;s split seed draws both.</source>
        <translation>テスト分割のうち、停止規則が参照してよい半分での誤差です。報告されるテスト誤差は、もう半分で計算します。どちらもプランの分割シードで抽出されます。</translation>
    </message>
    <message>
        <source>likelihood ratio attack</source>
        <translation>尤度比攻撃、likelihood ratio attack</translation>
    </message>
    <message>
        <source>The share of forget samples that an attack finds when it may take only 1 % (%1 %) of the test samples for members. An attack that is sure of a few samples shows here first. Said only where there are ten negatives or more at that rate.</source>
        <translation>テストサンプルをメンバーと誤る割合を 1 % (%1 %) に抑えたときに、攻撃が見つけ出す忘却サンプルの割合です。少数のサンプルだけを確実に見抜く攻撃は、まずここに現れます。その割合で負例が 10 個以上になる場合にのみ表示します。</translation>
    </message>
    <message>
        <source>TPR at FPR = 1 %, %1 %</source>
        <translation>FPR = 1 %、%1 % での TPR</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Start&lt;/i&gt;, &lt;i&gt;Run &amp;gt; Next batch&lt;/i&gt;; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>&lt;i&gt;実行 &amp;gt; 開始&lt;/i&gt;、&lt;i&gt;実行 &amp;gt; 次のバッチ&lt;/i&gt;、&lt;i&gt;ヘルプ &amp;gt; 射影ラボ…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Distance to the retrained models</source>
        <translation>再学習モデルとの差</translation>
    </message>
    <message>
        <source>How far a figure of an unlearned model is from the mean of the retrained ones, in units of their standard deviation. Within one or two such units it can not be told from what another seed would have changed. It takes two retrained models of different seeds, or more.</source>
        <translation>アンラーニング後のモデルの数値が再学習モデルの平均からどれだけ離れているかを、再学習モデルの標準偏差を単位として表します。1～2 単位以内であれば、シードを変えただけで生じる差と区別できません。シードの異なる再学習モデルが 2 つ以上必要です。</translation>
    </message>
    <message>
        <source>(x − mean&lt;sub&gt;retrained&lt;/sub&gt;) / s&lt;sub&gt;retrained&lt;/sub&gt;</source>
        <translation>(x − 平均&lt;sub&gt;再学習&lt;/sub&gt;) / s&lt;sub&gt;再学習&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの評価指標、&lt;tt&gt;unlearn compare&lt;/tt&gt;。</translation>
    </message>
    <message>
        <source>noise floor, spread, standard deviation, seed</source>
        <translation>ノイズフロア、ばらつき、標準偏差、シード、距離、noise floor, spread, standard deviation, seed</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>出力の距離</translation>
    </message>
    <message>
        <source>How differently two models answer to the same samples: the part of the probability that would have to move (total variation), the divergence, or the share of samples with another predicted class. p are the probabilities of the model, q those of the one beside it; the mean over samples is shown.</source>
        <translation>同じサンプルに対する 2 つのモデルの応答がどれだけ異なるかを、移動させる必要のある確率の量（全変動）、ダイバージェンス、または予測クラスが異なるサンプルの割合で表します。p はモデルの確率、q は比較対象のモデルの確率です。サンプルにわたる平均を表示します。</translation>
    </message>
    <message>
        <source>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</source>
        <translation>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|、&amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit and outputs; reports.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの評価指標と出力、レポート。</translation>
    </message>
    <message>
        <source>total variation, Kullback-Leibler divergence, agreement, prediction matrix</source>
        <translation>全変動、カルバック・ライブラー・ダイバージェンス、一致率、予測行列、total variation, Kullback-Leibler divergence, agreement, prediction matrix</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>線形プローブ</translation>
    </message>
    <message>
        <source>How much of the labels can still be read out of a layer: a ridge classifier is fitted to what the layer is given of one half of the forget and retained samples, and judged on the other half. What is only hidden at the output is found here.</source>
        <translation>ある層から、ラベルの情報をどれだけ読み出せるかを表します。忘却サンプルと保持サンプルの半分について、層への入力にリッジ分類器を当てはめ、残りの半分で評価します。出力で隠されているだけの情報は、ここで見つかります。</translation>
    </message>
    <message>
        <source>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>recovery, representation, features</source>
        <translation>復元、表現、特徴量、linear probe, recovery, representation, features</translation>
    </message>
    <message>
        <source>Relearning</source>
        <translation>再習得</translation>
    </message>
    <message>
        <source>How many epochs of training a model needs until its loss on the forget set is that of the original, but for α. A model that never saw the samples needs about as many as a retrained one; one that needs far fewer had not forgotten.</source>
        <translation>忘却セットでの損失が、許容差 α の範囲で元のモデルの損失まで下がるのに、何エポックの学習が必要かを表します。サンプルを一度も見ていないモデルでは、再学習したモデルとほぼ同じエポック数になります。それよりはるかに少ないエポック数で済むモデルは、忘却していなかったことになります。</translation>
    </message>
    <message>
        <source>min { n : L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;original&lt;/sub&gt;) + α }</source>
        <translation>min { n : L&lt;sub&gt;忘却&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;忘却&lt;/sub&gt;(θ&lt;sub&gt;元&lt;/sub&gt;) + α }</translation>
    </message>
    <message>
        <source>relearn time, fine-tuning, epochs</source>
        <translation>再習得時間、微調整、ファインチューニング、エポック、relearn time, fine-tuning, epochs</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>忘却の質</translation>
    </message>
    <message>
        <source>How alike many unlearned models and many retrained ones answer to each forget sample. ε is the largest log-ratio of error rates that a threshold on the label&apos;s scaled confidence reaches; the mean over samples is shown. It takes several models of each kind, and is read beside its value for two groups of the same kind.</source>
        <translation>アンラーニングした多数のモデルと再学習した多数のモデルの応答が、忘却サンプルごとにどれだけ似ているかを表します。ε は、ラベルのスケール済み確信度に対するしきい値で両者を見分けるときの、誤り率の対数比の最大値です。サンプルにわたる平均を表示します。それぞれの種類のモデルが複数必要です。値は、同じ種類のモデル 2 群について求めた値と並べて読み取ります。</translation>
    </message>
    <message>
        <source>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</source>
        <translation>2 / 2&lt;sup&gt;n&lt;/sup&gt;、&amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</translation>
    </message>
    <message>
        <source>epsilon, bins, challenge</source>
        <translation>イプシロン、ビン、コンペティション、forgetting quality, epsilon, bins, challenge</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>スペクトルドリフト</translation>
    </message>
    <message>
        <source>How far the second moment of the retained inputs, which requests in sequence keep from the original weights, is from the one that the unlearned weights would give. Where it grows, the directions that are protected are no longer the right ones.</source>
        <translation>連続する要求が元の重みから受け継ぐ保持入力の二次モーメントが、アンラーニング後の重みで求めたものからどれだけ離れているかを表します。大きくなるほど、保護している方向が本来保護すべき方向からずれています。</translation>
    </message>
    <message>
        <source>‖G′ − G‖ / ‖G‖</source>
        <translation>‖G′ − G‖ / ‖G‖</translation>
    </message>
    <message>
        <source>requests in sequence, Frobenius</source>
        <translation>連続する要求、フロベニウスノルム、spectrum drift, requests in sequence, Frobenius</translation>
    </message>
    <message>
        <source>Embedding of features</source>
        <translation>特徴量の埋め込み</translation>
    </message>
    <message>
        <source>Samples as points in the plane, by what a model&apos;s last layer is given. t-SNE keeps neighbours together: p says who is a neighbour among the features, q in the plane. Principal components keep the two directions of most variance. Distances between groups say little in the former.</source>
        <translation>モデルの最後の層への入力に基づいて、サンプルを平面上の点として表します。t-SNE は近傍関係を保ちます。p は特徴量空間での、q は平面上での近傍関係を表します。主成分は、分散が最大となる 2 つの方向を残します。t-SNE では、グループ間の距離にはほとんど意味がありません。</translation>
    </message>
    <message>
        <source>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</source>
        <translation>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>t-SNE, PCA, principal components, features, map</source>
        <translation>t-SNE、PCA、主成分、特徴量、マップ、embedding, principal components, features, map</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2406.01257.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの評価指標、レポート。arXiv 2406.01257。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの評価指標、レポート。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの&lt;i&gt;シャドウモデル…&lt;/i&gt;、コマンド &lt;tt&gt;unlearn attack&lt;/tt&gt;、レポート。</translation>
    </message>
    <message>
        <source>Deleting for good whatever is kept of the forgotten samples: selectors, rewind points, moments. The retained moment, the unlearned model and your own files, such as reports, stay.</source>
        <translation>忘却したサンプルについて残っているもの（選択条件、巻き戻し点、モーメント）をすべて完全に削除することです。保持モーメント、アンラーニング後のモデル、およびレポートなどご自身のファイルは残ります。</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>ノイズフロア</translation>
    </message>
    <message>
        <source>How much a figure differs among models retrained with other seeds: their sample standard deviation. A difference below it means nothing. With one retrained model it is not known.</source>
        <translation>別のシードで再学習したモデルの間で数値がどれだけ異なるかを、標本標準偏差で表したものです。これを下回る差には意味がありません。再学習モデルが 1 つしかない場合は不明です。</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>パレートフロント</translation>
    </message>
    <message>
        <source>Of the runs with the same model, data and forget set, those that none beats: no other has at most their test error e and at most their distance d to the retrained models, and less of one.</source>
        <translation>モデル、データ、忘却セットが同じ実行のうち、ほかのどの実行にも支配されないものです。つまり、テスト誤差 e と再学習モデルとの距離 d がどちらもその実行以下で、少なくとも一方がより小さい実行は、ほかにありません。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Beaten by none&lt;/i&gt;.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの&lt;i&gt;パレート最適&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>trade-off, dominated</source>
        <translation>トレードオフ、支配、パレート最適、Pareto front, trade-off, dominated</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Support-vector attack (SVC)</source>
        <translation>サポートベクター攻撃 (SVC)</translation>
    </message>
    <message>
        <source>A classifier that is fitted to tell retained samples (t = 1) from validation samples (t = −1) by the confidence p in their label, and then asked about the samples that are attacked. Its decision is the score: above 0 means “member”. Source: arXiv 2304.04934.</source>
        <translation>ラベルに対する確信度 p によって、保持サンプル (t = 1) と検証サンプル (t = −1) を見分けるように当てはめた分類器です。これを攻撃対象のサンプルに適用します。スコアは決定関数の値で、0 より大きければ「メンバー」と判定します。出典：arXiv 2304.04934。</translation>
    </message>
    <message>
        <source>SVM, support-vector machine</source>
        <translation>SVM、サポートベクターマシン、support-vector machine</translation>
    </message>
    <message>
        <source>Memorisation, strata</source>
        <translation>記憶スコア、区分</translation>
    </message>
    <message>
        <source>How much surer a model is of a sample for having been trained on it: the mean confidence in its label of shadow models that saw it, less that of those that did not; from −1 to 1. Near 0, who knows the others knows this one, too. Strata are thirds of the forget set, from the least to the most remembered; without shadow models the original model&apos;s logit gap parts them.</source>
        <translation>そのサンプルで学習したことによって、モデルの確信度がどれだけ高くなるかを表します。そのサンプルを見たシャドウモデルのラベルに対する確信度の平均から、見ていないシャドウモデルの平均を引いた値で、−1～1 の範囲をとります。0 に近い場合は、ほかのサンプルを知っているモデルであれば、このサンプルについてもわかります。区分は、忘却セットを記憶スコアの低い順に三等分したものです。シャドウモデルがない場合は、元のモデルのロジット差で分けます。</translation>
    </message>
    <message>
        <source>stratum, remembered, influence, memorization</source>
        <translation>層別、記憶、暗記、影響、memorization, memorisation, stratum, remembered, influence</translation>
    </message>
    <message>
        <source>Risk of retained samples</source>
        <translation>保持サンプルのリスク</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: a retained sample is at more risk where an attack&apos;s score of it has risen since the original model. The figure is the share of those whose φ rose.</source>
        <translation>一部のサンプルを忘却すると、ほかのサンプルが露呈することがあります。攻撃による保持サンプルのスコアが元のモデルのときより上がっていれば、そのサンプルのリスクは高まっています。数値は、φ が上がった保持サンプルの割合です。</translation>
    </message>
    <message>
        <source>privacy onion, exposed</source>
        <translation>プライバシーオニオン効果、露呈、privacy onion, exposed</translation>
    </message>
    <message>
        <source>high&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;unlearned&lt;/sub&gt;) &amp;lt; low&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;retrained&lt;/sub&gt;)</source>
        <translation>上限&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;アンラーニング後&lt;/sub&gt;) &amp;lt; 下限&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;再学習&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit, by depth; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;; reports.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの評価指標（深さ別）、&lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;、レポート。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Measure more&lt;/i&gt;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;; reports; arXiv 2003.02960.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの&lt;i&gt;追加で測定&lt;/i&gt;、&lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;、レポート。arXiv 2003.02960。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;; arXiv 2406.09073.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの評価指標、&lt;tt&gt;unlearn compare&lt;/tt&gt;。arXiv 2406.09073。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, after &lt;i&gt;Run &amp;gt; Measure how far spectra drift&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>&lt;i&gt;実行 &amp;gt; スペクトルドリフトを測定&lt;/i&gt;を行った後の&lt;i&gt;層&lt;/i&gt;ページ、&lt;i&gt;比較&lt;/i&gt;ページの評価指標、レポート。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Embedding&lt;/i&gt;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;; reports.</source>
        <translation>&lt;i&gt;埋め込み&lt;/i&gt;ページ、&lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;、レポート。</translation>
    </message>
    <message>
        <source>Forget loss; page &lt;i&gt;Privacy&lt;/i&gt;, attacks by entropy; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>忘却損失、&lt;i&gt;プライバシー&lt;/i&gt;ページのエントロピーによる攻撃、&lt;i&gt;比較&lt;/i&gt;ページの評価指標、レポート。</translation>
    </message>
    <message>
        <source>The chance that a forget sample has a higher score than a test sample; equal scores count by half. The retrained model&apos;s value is the ideal, not %1. Values below it tell an attacker as much as values above; the two-sided AUC counts both alike.</source>
        <translation>忘却サンプルのスコアがテストサンプルのスコアより高い確率です。同点は半分として数えます。理想は %1 ではなく、再学習したモデルの値です。それを下回る値も、上回る値と同じだけ攻撃者に情報を与えます。両側 AUC は、どちらの値も同等に扱います。</translation>
    </message>
    <message>
        <source>AUC = P(s&lt;sub&gt;forget&lt;/sub&gt; &amp;gt; s&lt;sub&gt;test&lt;/sub&gt;) + ½ P(s&lt;sub&gt;forget&lt;/sub&gt; = s&lt;sub&gt;test&lt;/sub&gt;), &amp;nbsp; two-sided: max(AUC, 1 − AUC)</source>
        <translation>AUC = P(s&lt;sub&gt;忘却&lt;/sub&gt; &amp;gt; s&lt;sub&gt;テスト&lt;/sub&gt;) + ½ P(s&lt;sub&gt;忘却&lt;/sub&gt; = s&lt;sub&gt;テスト&lt;/sub&gt;)、&amp;nbsp; 両側：max(AUC, 1 − AUC)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns AUC and Two-sided; list of runs; reports.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの AUC 列と「両側」列、実行の一覧、レポート。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns TPR; reports.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの TPR 列、レポート。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2312.03262.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの&lt;i&gt;シャドウモデル…&lt;/i&gt;、コマンド &lt;tt&gt;unlearn attack&lt;/tt&gt;、レポート。arXiv 2312.03262。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2112.03570.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの&lt;i&gt;シャドウモデル…&lt;/i&gt;、コマンド &lt;tt&gt;unlearn attack&lt;/tt&gt;、レポート。arXiv 2112.03570。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;; reports.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページ、レポート。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, &lt;i&gt;remembers by more than&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>&lt;i&gt;サンプル&lt;/i&gt;ページの&lt;i&gt;記憶スコアが次の値を超過&lt;/i&gt;、&lt;i&gt;比較&lt;/i&gt;ページの評価指標、レポート。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Worst-off&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの&lt;i&gt;露呈の上位&lt;/i&gt;、&lt;i&gt;比較&lt;/i&gt;ページの評価指標、レポート。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2508.12730.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの評価指標、レポート。arXiv 2508.12730。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, first column; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit.</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの最初の列、&lt;i&gt;比較&lt;/i&gt;ページの評価指標。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Retain drift and the line below the table; page &lt;i&gt;Curves&lt;/i&gt;, column Output change; stop rule &lt;i&gt;drift&lt;/i&gt;.</source>
        <translation>&lt;i&gt;層&lt;/i&gt;ページの「保持ドリフト」列と表の下の文、&lt;i&gt;曲線&lt;/i&gt;ページの「出力の変化」列、停止規則&lt;i&gt;ドリフト&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;, across; &lt;i&gt;Go on from…&lt;/i&gt;</source>
        <translation>&lt;i&gt;曲線&lt;/i&gt;ページと&lt;i&gt;比較&lt;/i&gt;ページの横軸、&lt;i&gt;エポックから続行…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>An attack with one to four reference models: a sample&apos;s likelihood under the model, relative to that under the references, is compared with those of other samples z. The score is the share of them that it exceeds, with γ = 1; the authors&apos; configuration has 2.</source>
        <translation>1～4 個の参照モデルを使う攻撃です。モデルでのサンプルの尤度を参照モデルでの尤度で割った比を、ほかのサンプル z の比と比べます。スコアは、このサンプルの比が z の比の γ 倍以上となる z の割合です。ここでは γ = 1、著者の設定では 2 です。</translation>
    </message>
    <message>
        <source>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</source>
        <translation>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x)、&amp;nbsp; スコア(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</translation>
    </message>
    <message>
        <source>LiRA for unlearned models: its shadow models have forgotten as the run did. N&lt;sub&gt;1&lt;/sub&gt; is fitted to those that were trained on the sample and then forgot it, N&lt;sub&gt;0&lt;/sub&gt; to those that never saw it and forgot others. The score is the logarithm of the ratio of their likelihoods, 0 where unlearning is perfect; arXiv 2403.01218.</source>
        <translation>アンラーニング後のモデルに対する LiRA です。シャドウモデルにも、実行と同じ方法で忘却させます。N&lt;sub&gt;1&lt;/sub&gt; は、そのサンプルで学習してから忘却したシャドウモデルに、N&lt;sub&gt;0&lt;/sub&gt; は、そのサンプルを一度も見ておらず、ほかのサンプルを忘却したシャドウモデルに当てはめます。スコアは両者の尤度の比の対数で、アンラーニングが完全であれば 0 になります。arXiv 2403.01218。</translation>
    </message>
    <message>
        <source>The unlearned model is less sure of the forget samples than a model that never saw them. That gives them away as well. Of several retrained models the lower end of their 95 % prediction interval is what counts, of one that of its AUC&apos;s own interval, of none 0.5.</source>
        <translation>忘却後のモデルの忘却サンプルに対する確信度が、それらを一度も見ていないモデルより低い状態です。これも忘却サンプルを見分ける手がかりになります。再学習モデルが複数ある場合は 95 % 予測区間の下端、1 つの場合はその AUC の区間の下端、ない場合は 0.5 が基準です。</translation>
    </message>
    <message>
        <source>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; centred: below it tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m the mean of n inputs, &amp;nbsp; output change: mean(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</source>
        <translation>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)、&amp;nbsp; 中心化：分母は tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;)、m は n 個の入力の平均、&amp;nbsp; 出力の変化：平均(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>A model that an attacker trains on samples of the same kind, some with and some without the sample in question, to learn how membership shows. AP beside retrained is the average precision with which a classifier on shadow models tells the model&apos;s answers to the forget samples from a retrained model&apos;s to the same ones, the mean over retrained models: no area under a ROC curve, and %1 where they are alike; arXiv 2312.04095.</source>
        <translation>攻撃者が、メンバーシップがどのように現れるかを知るために、同種のサンプルで学習するモデルです。対象のサンプルを含めて学習するものと、含めずに学習するものがあります。「再学習モデルと比較した AP」は、忘却サンプルに対するモデルの応答を、同じサンプルに対する再学習モデルの応答と、シャドウモデルで学習した分類器で見分ける際の平均適合率 (average precision) を、再学習モデルにわたって平均した値です。ROC 曲線下面積ではありません。見分けがつかなければ %1 になります。arXiv 2312.04095。</translation>
    </message>
    <message>
        <source>AP beside retrained: mean over retrained models of Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; recall and P&lt;sub&gt;t&lt;/sub&gt; precision at the t-th highest threshold</source>
        <translation>再学習モデルと比較した AP：Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt; の再学習モデルにわたる平均、&amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; は t 番目に高いしきい値での再現率、P&lt;sub&gt;t&lt;/sub&gt; は適合率</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt; and column AP beside retrained; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>&lt;i&gt;プライバシー&lt;/i&gt;ページの&lt;i&gt;シャドウモデル…&lt;/i&gt;と「再学習モデルと比較した AP」列、コマンド &lt;tt&gt;unlearn attack&lt;/tt&gt;、レポート。</translation>
    </message>
    <message>
        <source>reference model, in, out, average precision</source>
        <translation>参照モデル、シャドーモデル、in、out、平均適合率、shadow model, reference model, average precision</translation>
    </message>
    <message>
        <source>How far a run has moved a layer&apos;s outputs on its original retained inputs, known without any data. Centred, it is set against the outputs&apos; differences from their mean: what all outputs share makes the uncentred figure look small. It guarantees nothing about accuracy, single samples or classes. The output change is of the whole network, and measured: how far the logits z on retained samples are from those of epoch 0, squared and summed over classes; the mean over samples.</source>
        <translation>実行によって、元の保持入力に対する層の出力がどれだけ変わったかを表します。データがなくても計算できます。中心化した値は、出力とその平均との差を基準とします。中心化しない値は、すべての出力に共通する部分のために小さく見えるからです。正解率や個々のサンプル、クラスについては何も保証しません。出力の変化は、ネットワーク全体についての値で、実際に測定します。保持サンプルに対するロジット z がエポック 0 のときの値からどれだけ離れているかを二乗してクラスについて合計し、サンプルにわたって平均した値です。</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; page &lt;i&gt;Privacy&lt;/i&gt;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</source>
        <translation>&lt;i&gt;比較&lt;/i&gt;ページの評価指標、&lt;i&gt;プライバシー&lt;/i&gt;ページ、&lt;tt&gt;unlearn compare&lt;/tt&gt;、&lt;tt&gt;unlearn attack&lt;/tt&gt;。</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Collecting second moments</source>
        <translation>二次モーメントを収集中</translation>
    </message>
    <message>
        <source>Collecting second moments of half the sample</source>
        <translation>サンプルの半分で二次モーメントを収集中</translation>
    </message>
    <message>
        <source>Comparing halves of the sample</source>
        <translation>サンプルの 2 つの半分を比較中</translation>
    </message>
    <message>
        <source>Reading the forget gradient</source>
        <translation>忘却勾配を計算中</translation>
    </message>
    <message>
        <source>Measuring the sensitivity of the outputs</source>
        <translation>出力の感度を測定中</translation>
    </message>
    <message>
        <source>Solving for eigenvalues</source>
        <translation>固有値を計算中</translation>
    </message>
    <message>
        <source>Unlearning</source>
        <translation>アンラーニング中</translation>
    </message>
    <message>
        <source>Measuring errors</source>
        <translation>誤差を測定中</translation>
    </message>
    <message>
        <source>Attacking</source>
        <translation>攻撃中</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Opening the experiment</source>
        <translation>実験を開いています</translation>
    </message>
    <message>
        <source>Computing spectra</source>
        <translation>スペクトルを計算中</translation>
    </message>
    <message>
        <source>Going through the experiment</source>
        <translation>実験を進行中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Unlearning, epoch %1 of %2</source>
        <translation>アンラーニング中、エポック %1 / %2</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3</source>
        <translation>点 %1 / %2：%3</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止中：%1</translation>
    </message>
    <message>
        <source>Measuring models</source>
        <translation>モデルを測定中</translation>
    </message>
    <message>
        <source>Measuring final errors</source>
        <translation>最終誤差を測定中</translation>
    </message>
    <message>
        <source>Training shadow models</source>
        <translation>シャドウモデルを学習中</translation>
    </message>
    <message>
        <source>Preparing the steps</source>
        <translation>ステップを準備中</translation>
    </message>
    <message>
        <source>Gathering the figures</source>
        <translation>数値を収集中</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図を描画中</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>ファイルを書き出し中</translation>
    </message>
    <message>
        <source>Reading the forget gradient by class</source>
        <translation>忘却勾配の影響をクラスごとに計算中</translation>
    </message>
    <message>
        <source>Estimating time and room</source>
        <translation>時間と容量を見積もり中</translation>
    </message>
</context>
<context>
    <name>LabLesson</name>
    <message>
        <source>Orthogonal data: perfect forgetting</source>
        <translation>直交するデータ：完全な忘却</translation>
    </message>
    <message>
        <source>Overlapping data: the trade-off</source>
        <translation>重なり合うデータ：トレードオフ</translation>
    </message>
    <message>
        <source>γ = 1: nothing moves</source>
        <translation>γ = 1：何も変わらない</translation>
    </message>
    <message>
        <source>The retained samples lie along one axis, those to be forgotten along the other. The retained inputs fill one direction; what a step changes across it, they can not see.</source>
        <translation>保持サンプルは一方の軸に、忘却対象のサンプルはもう一方の軸に並んでいます。保持サンプルの入力は 1 つの方向にしか広がっていないため、それと直交する方向へのステップの変化は保持サンプルには見えません。</translation>
    </message>
    <message>
        <source>The retained samples fill the plane, one direction more than the other. The samples to be forgotten share both directions with them: what is forgotten there, the retained samples feel.</source>
        <translation>保持サンプルは平面全体に広がり、一方の方向により強く分布しています。忘却対象のサンプルも同じ 2 つの方向に広がっているため、そこで忘却すると保持サンプルにも影響が及びます。</translation>
    </message>
    <message>
        <source>The same samples as in the lesson before, but the threshold protects every direction.</source>
        <translation>サンプルは前のレッスンと同じですが、しきい値がすべての方向を保護します。</translation>
    </message>
    <message>
        <source>Press Play. Then drag a retained sample off its axis, and play again.</source>
        <translation>「再生」を押してください。次に保持サンプルを軸から外れた位置へドラッグし、もう一度再生してください。</translation>
    </message>
    <message>
        <source>Press Play. Then set γ to 0, the plain gradient, reset, and play again: compare what the retained samples pay.</source>
        <translation>「再生」を押してください。次に γ を 0（通常の勾配）にし、リセットしてもう一度再生し、保持サンプルが払う代償を比べてください。</translation>
    </message>
    <message>
        <source>Press Step. Then lower γ until a direction is left.</source>
        <translation>「ステップ」を押してください。次に、保護されない方向が 1 つ現れるまで γ を下げてください。</translation>
    </message>
</context>
<context>
    <name>MethodTitles</name>
    <message>
        <source>eigenvalues</source>
        <translation>固有値</translation>
    </message>
    <message>
        <source>singular values</source>
        <translation>特異値</translation>
    </message>
    <message>
        <source>Covering: fewest that reach γ</source>
        <translation>被覆：γ に達する最小数</translation>
    </message>
    <message>
        <source>Below: all that stay within γ</source>
        <translation>以内：γ を超えないすべて</translation>
    </message>
    <message>
        <source>Below, and one more</source>
        <translation>以内にもう 1 方向を追加</translation>
    </message>
    <message>
        <source>Null space only</source>
        <translation>零空間のみ</translation>
    </message>
    <message>
        <source>validation and forget error cross</source>
        <translation>検証誤差と忘却誤差の交差</translation>
    </message>
    <message>
        <source>retained accuracy dropped</source>
        <translation>保持正解率の低下</translation>
    </message>
    <message>
        <source>validation accuracy dropped</source>
        <translation>検証正解率の低下</translation>
    </message>
    <message>
        <source>after all epochs</source>
        <translation>全エポック終了後</translation>
    </message>
    <message>
        <source>forget error matches retrained</source>
        <translation>忘却誤差が再学習と一致</translation>
    </message>
    <message>
        <source>retain drift reached a budget</source>
        <translation>保持ドリフトが許容量に到達</translation>
    </message>
    <message>
        <source>largest eigenvalues (the method)</source>
        <translation>最大の固有値（本手法）</translation>
    </message>
    <message>
        <source>control: as many random directions</source>
        <translation>対照：同数のランダムな方向</translation>
    </message>
    <message>
        <source>control: smallest eigenvalues</source>
        <translation>対照：最小の固有値</translation>
    </message>
    <message>
        <source>retained (the method)</source>
        <translation>保持（本手法）</translation>
    </message>
    <message>
        <source>control: all, without subtraction</source>
        <translation>対照：すべて、引き算なし</translation>
    </message>
    <message>
        <source>all (the method)</source>
        <translation>すべて（本手法）</translation>
    </message>
    <message>
        <source>control: the last one alone</source>
        <translation>対照：最後の層のみ</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Projected gradient (PGU)</source>
        <translation>射影勾配 (PGU)</translation>
    </message>
    <message>
        <source>Steps on the forget samples along gradients from which the directions of retained inputs are taken.</source>
        <translation>保持入力の方向を取り除いた勾配に沿って、忘却サンプルでステップを進めます。</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>ソフト射影</translation>
    </message>
    <message>
        <source>Steps as projected gradients do, but shrinks direction i by mu / (mu + eigenvalue i).</source>
        <translation>射影勾配と同様にステップを進めますが、方向 i を μ / (μ + 固有値 i) 倍に縮小します。</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再学習</translation>
    </message>
    <message>
        <source>Trains anew, from fresh weights, on the retained samples: what the other methods are measured against.</source>
        <translation>保持サンプルを使い、新しい重みから学習し直します。ほかの手法を評価する基準です。</translation>
    </message>
    <message>
        <source>model recipe</source>
        <translation>モデルのレシピ</translation>
    </message>
    <message>
        <source>Train by the recipe that the model&apos;s file names; the settings below are for where it names none.</source>
        <translation>モデルファイルに記載されたレシピで学習します。以下の設定は、レシピの記載がない場合に使われます。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Epochs.</source>
        <translation>エポック数です。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Peak of the one-cycle learning rate.</source>
        <translation>ワンサイクル学習率の最大値です。</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Samples in one step.</source>
        <translation>1 ステップに使うサンプルの数です。</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>Momentum (Nesterov&apos;s) of SGD.</source>
        <translation>SGD の（ネステロフの）モメンタムです。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Weight decay, on all parameters.</source>
        <translation>すべてのパラメーターに対する重み減衰です。</translation>
    </message>
    <message>
        <source>crop padding</source>
        <translation>クロップのパディング</translation>
    </message>
    <message>
        <source>Random crops after padding by so many pixels.</source>
        <translation>このピクセル数だけパディングしてからランダムクロップを行います。</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Random horizontal flips.</source>
        <translation>無作為に左右反転します。</translation>
    </message>
    <message>
        <source>Fine-tune on retained</source>
        <translation>保持サンプルで微調整</translation>
    </message>
    <message>
        <source>Goes on training on the retained samples, and counts on the others being forgotten.</source>
        <translation>保持サンプルで学習を続け、それ以外のサンプルが忘れられることを期待します。</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier.</source>
        <translation>予定エポック数です。停止規則により早く終了することがあります。</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>学習率です。</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>SGD のモメンタムです。</translation>
    </message>
    <message>
        <source>Gradient ascent</source>
        <translation>勾配上昇</translation>
    </message>
    <message>
        <source>Climbs the cross-entropy of the forget samples.</source>
        <translation>忘却サンプルの交差エントロピーを勾配に沿って増大させます。</translation>
    </message>
    <message>
        <source>Random labels</source>
        <translation>ランダムラベル</translation>
    </message>
    <message>
        <source>Trains on the forget samples with labels drawn at random, and on the retained ones with their own.</source>
        <translation>忘却サンプルは無作為に抽出したラベルで、保持サンプルは本来のラベルで学習します。</translation>
    </message>
    <message>
        <source>exclude own</source>
        <translation>本来のラベルを除外</translation>
    </message>
    <message>
        <source>Never draw a sample&apos;s own label.</source>
        <translation>サンプル本来のラベルは抽出しません。</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>保持サンプルも使用</translation>
    </message>
    <message>
        <source>Train on the retained samples, too, with their own labels.</source>
        <translation>保持サンプルも、本来のラベルで学習します。</translation>
    </message>
    <message>
        <source>SCRUB</source>
        <translation>SCRUB</translation>
    </message>
    <message>
        <source>Turns away from the original model on the forget samples, and back to it on the retained ones.</source>
        <translation>忘却サンプルでは元のモデルから遠ざけ、保持サンプルでは元のモデルに近づけます。</translation>
    </message>
    <message>
        <source>max epochs</source>
        <translation>最大化エポック数</translation>
    </message>
    <message>
        <source>How many epochs begin with a pass away from the teacher on the forget samples.</source>
        <translation>最初に忘却サンプルを一巡して教師から遠ざけるエポックの数です。</translation>
    </message>
    <message>
        <source>Learning rate; divided by ten after epochs 3, 5 and 9.</source>
        <translation>学習率です。エポック 3、5、9 の後にそれぞれ 10 分の 1 になります。</translation>
    </message>
    <message>
        <source>Retained samples in one step.</source>
        <translation>1 ステップに使う保持サンプルの数です。</translation>
    </message>
    <message>
        <source>forget batch size</source>
        <translation>忘却バッチサイズ</translation>
    </message>
    <message>
        <source>Forget samples in one step.</source>
        <translation>1 ステップに使う忘却サンプルの数です。</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>Weight of the divergence from the teacher on retained samples.</source>
        <translation>保持サンプルでの、教師とのダイバージェンスの重みです。</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>Weight of the cross-entropy on retained samples.</source>
        <translation>保持サンプルでの交差エントロピーの重みです。</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature of the softmaxes in the divergence.</source>
        <translation>ダイバージェンスに使うソフトマックスの温度です。</translation>
    </message>
    <message>
        <source>SalUn</source>
        <translation>SalUn</translation>
    </message>
    <message>
        <source>Trains on random labels, but moves only the parameters on which the forget loss depends most.</source>
        <translation>ランダムラベルで学習しますが、忘却損失を最も大きく左右するパラメーターのみを更新します。</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share of the parameters that may move: those of largest forget gradient.</source>
        <translation>更新を許すパラメーターの割合です。忘却勾配の大きいものから選びます。</translation>
    </message>
    <message>
        <source>Selective synaptic dampening</source>
        <translation>選択的シナプス減衰</translation>
    </message>
    <message>
        <source>Shrinks, once and without training, the parameters that matter more to the forget samples than to all.</source>
        <translation>全サンプルよりも忘却サンプルにとって重要なパラメーターを、学習せずに一度だけ縮小します。</translation>
    </message>
    <message>
        <source>How many times its importance a parameter&apos;s forget importance must be for it to be dampened.</source>
        <translation>パラメーターを減衰させる条件です。忘却サンプルでの重要度が、全サンプルでの重要度のこの倍数を超えると減衰させます。</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>What importance over forget importance is multiplied by to give the factor of dampening.</source>
        <translation>全サンプルでの重要度を忘却サンプルでの重要度で割った比に掛けて、減衰の係数を求める値です。</translation>
    </message>
    <message>
        <source>Samples whose mean gradient is squared; 1 gives the Fisher information itself.</source>
        <translation>平均勾配を二乗する単位となるサンプルの数です。1 にするとフィッシャー情報量そのものになります。</translation>
    </message>
    <message>
        <source>Bad teacher</source>
        <translation>不良教師</translation>
    </message>
    <message>
        <source>Learns the forget samples from a teacher that knows nothing, the retained ones from the original model.</source>
        <translation>忘却サンプルは何も知らない教師から、保持サンプルは元のモデルから学びます。</translation>
    </message>
    <message>
        <source>Learning rate of Adam.</source>
        <translation>Adam の学習率です。</translation>
    </message>
    <message>
        <source>retain share</source>
        <translation>保持サンプルの割合</translation>
    </message>
    <message>
        <source>Share of the retained samples that are looked at.</source>
        <translation>使用する保持サンプルの割合です。</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline FT</source>
        <translation>arXiv 1911.04933、2310.12508 のベースライン FT</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline RL</source>
        <translation>arXiv 1911.04933、2310.12508 のベースライン RL</translation>
    </message>
    <message>
        <source>arXiv 2109.13398; 2310.12508, baseline GA</source>
        <translation>arXiv 2109.13398、2310.12508 のベースライン GA</translation>
    </message>
    <message>
        <source>exact unlearning, the baseline of arXiv 1912.03817</source>
        <translation>厳密なアンラーニング、arXiv 1912.03817 のベースライン</translation>
    </message>
    <message>
        <source>a variant of arXiv 2312.04095, the workbench&apos;s own</source>
        <translation>arXiv 2312.04095 の変種（本ワークベンチ独自）</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;figures…</source>
        <translation>数値を保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>数値を保存</translation>
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
        <translation>クラスの削除：ResNet-18 から Tiny ImageNet の最初の 5 クラスを削除</translation>
    </message>
    <message>
        <source>No published figures of this experiment are quoted here.</source>
        <translation>この実験の公表値は、ここには引用されていません。</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original retained accuracy; the published code takes the epoch that left them.</source>
        <translation>元の保持正解率からの低下が 5 ポイント以内である最後のエポックを結果とします。公開コードは、その範囲を外れたエポックを採用します。</translation>
    </message>
    <message>
        <source>Second moments are made without augmentation, so that the forget samples&apos; moment can be subtracted exactly; the published code augments the full set. A layer of stride 2 is described by the patches that it sees, not by those of stride 1.</source>
        <translation>二次モーメントはデータ拡張なしで求めるため、忘却サンプルのモーメントを厳密に引くことができます。公開コードは、セット全体にデータ拡張を適用します。ストライド 2 の層は、ストライド 1 のパッチではなく、その層が実際に受け取るパッチで記述します。</translation>
    </message>
    <message>
        <source>Stop rules read one half of the test images and errors are of the other half; the published code evaluates one half alone.</source>
        <translation>停止規則はテスト画像の半分を参照し、誤差はもう半分で計算します。公開コードは、一方の半分だけで評価します。</translation>
    </message>
    <message>
        <source>Retrained models differ in their seed (initialisation, order, augmentation).</source>
        <translation>再学習モデルは、シード（初期値、順序、データ拡張）が互いに異なります。</translation>
    </message>
    <message>
        <source>The paper&apos;s four experiments in small: 10,000 images of Fashion-MNIST, SmallCNN and MLP</source>
        <translation>論文の 4 つの実験の小規模版：Fashion-MNIST の画像 10,000 枚、SmallCNN と MLP</translation>
    </message>
    <message>
        <source>Incremental removal: 4 requests of 100 training images of each class of CIFAR-10 from a SmallVGG</source>
        <translation>段階的な削除：SmallVGG から CIFAR-10 の各クラスの学習画像を 100 枚ずつ、4 件の要求で削除</translation>
    </message>
    <message>
        <source>Each request&apos;s moment is made with the original weights, so that subtraction stays exact; the published code takes the moved ones. The stop rule and the errors are of all samples forgotten so far.</source>
        <translation>各要求のモーメントは元の重みで求めるため、引き算は厳密なままです。公開コードは、更新後の重みを使います。停止規則と誤差は、これまでに忘却した全サンプルを対象とします。</translation>
    </message>
    <message>
        <source>Label repair: labels of CIFAR-10 swapped in 5 pairs of classes, 100, 500 and 1,000 a class, in a SmallVGG</source>
        <translation>ラベルの修復：SmallVGG で、CIFAR-10 の 5 組のクラス間で入れ替えられたラベル（1 クラスあたり 100、500、1,000 件）を修復</translation>
    </message>
    <message>
        <source>The forget set is that of the mislabelled samples, and forget errors are of their wrong labels: a repaired model errs on them. Retrained models are trained without these samples.</source>
        <translation>忘却セットは誤ったラベルの付いたサンプルで、忘却誤差は誤ったラベルに対するものです。修復されたモデルは、これらのラベルと異なる予測をします。再学習モデルは、これらのサンプルを除いて学習します。</translation>
    </message>
    <message>
        <source>The samples that it steps on are not augmented, and no small scale matrices are trained inside the protected space; the published code does both.</source>
        <translation>ステップに使うサンプルにデータ拡張は適用せず、保護される空間内の小さなスケール行列も学習しません。公開コードは、その両方を行います。</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original validation accuracy.</source>
        <translation>元の検証正解率からの低下が 5 ポイント以内である最後のエポックを結果とします。</translation>
    </message>
    <message>
        <source>The stop rule reads one half of the test images and errors are of the other half; the published code stops on the full 10,000 test images.</source>
        <translation>停止規則はテスト画像の半分を参照し、誤差はもう半分で計算します。公開コードは、10,000 枚のテスト画像すべてで停止を判断します。</translation>
    </message>
    <message>
        <source>Sample removal: the first 500 training images of class 0 of CIFAR-10 from an AllCNN</source>
        <translation>サンプルの削除：AllCNN から CIFAR-10 のクラス 0 の最初の学習画像 500 枚を削除</translation>
    </message>
    <message>
        <source>arXiv 2312.04095, AllCNN, CIFAR-10, 500 samples of class 0</source>
        <translation>arXiv 2312.04095、AllCNN、CIFAR-10、クラス 0 の 500 サンプル</translation>
    </message>
    <message>
        <source>A miniature of the paper&apos;s experiment: data, model and training are its own, and so are settings such as gamma or the stop rule. Nothing published compares with it.</source>
        <translation>論文の実験の小規模版です。データ、モデル、学習は独自のもので、gamma や停止規則などの設定も独自です。比較できる公表値はありません。</translation>
    </message>
    <message>
        <source>The published AUC, 0.534, is not that of a member/non-member ROC: a classifier trained on 50 full and 50 retrained models separates the unlearned model&apos;s outputs from a retrained model&apos;s on the same forget samples, and the area is that of precision-recall. It does not compare with the column&apos;s other values.</source>
        <translation>公表されている AUC（0.534）は、メンバーと非メンバーの ROC によるものではありません。50 個の全データモデルと 50 個の再学習モデルで学習した分類器が、同じ忘却サンプルに対するアンラーニング後のモデルの出力と再学習モデルの出力を識別するもので、面積は適合率–再現率曲線の下の面積です。この列のほかの値とは比較できません。</translation>
    </message>
    <message>
        <source>Test errors count the test images of the forgotten classes, which a model without these classes can only get wrong.</source>
        <translation>テスト誤差には忘却したクラスのテスト画像も含まれます。これらのクラスを学習していないモデルは、必ず誤ります。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>忘却誤差</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>テスト誤差</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>保持誤差</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>再現方法</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, the first command runs again what can be run again and compares the final errors; each of the others runs one plan. Figures are the same for the same seed, number of threads, device and versions.</source>
        <translation>FOLDER は、このレポートのフォルダーに置き換えてください。最初のコマンドは再実行できるものをすべて再実行し、最終誤差を比較します。その他のコマンドは、それぞれ 1 つのプランを実行します。シード、スレッド数、デバイス、バージョンが同じであれば、数値も同じになります。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>実行の比較</translation>
    </message>
    <message>
        <source>Unlearning report: %1</source>
        <translation>アンラーニングレポート：%1</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>削除要求</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>評価指標</translation>
    </message>
    <message>
        <source>Figures of every epoch</source>
        <translation>エポックごとの数値</translation>
    </message>
    <message numerus="yes">
        <source>%n training sample(s)</source>
        <translation>
            <numerusform>学習サンプル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>学習サンプル</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 of %4 by the method %5.</source>
        <translation>%1（%2）は、%4 の%3を手法「%5」で忘却させる実行です。</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 by the method %5.</source>
        <translation>%1（%2）は、%3を手法「%5」で忘却させる実行です。</translation>
    </message>
    <message numerus="yes">
        <source>It is still running, after %n epoch(s).</source>
        <translation>
            <numerusform>%n エポックを終え、まだ実行中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finished after %n epoch(s).</source>
        <translation>
            <numerusform>%n エポックで完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n epoch(s).</source>
        <translation>
            <numerusform>%n エポック後に停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed after %n epoch(s).</source>
        <translation>
            <numerusform>%n エポック後に失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was interrupted after %n epoch(s).</source>
        <translation>
            <numerusform>%n エポック後に中断しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is epoch %1.</source>
        <translation>結果はエポック %1 です。</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>所要時間は %1 s です。</translation>
    </message>
    <message>
        <source>%1 went from %2 % to %3 %.</source>
        <translation>%1は %2 % から %3 % に変化しました。</translation>
    </message>
    <message>
        <source>%1 is %2 %.</source>
        <translation>%1は %2 % です。</translation>
    </message>
    <message>
        <source>The retrained model has %1 %.</source>
        <translation>再学習モデルでは %1 % です。</translation>
    </message>
    <message>
        <source>Retrained models have %1 %.</source>
        <translation>再学習モデルの平均は %1 % です。</translation>
    </message>
    <message>
        <source>On the retrained model it is %1.</source>
        <translation>再学習モデルでは %1 です。</translation>
    </message>
    <message>
        <source>On retrained models it is %1.</source>
        <translation>再学習モデルの平均は %1 です。</translation>
    </message>
    <message>
        <source>%1 runs are compared, %2 of them finished: %3.</source>
        <translation>%1 件の実行を比較します（うち %2 件が完了）。手法の内訳は %3 です。</translation>
    </message>
    <message>
        <source>%1, %2 (%3), came closest to the forget error of retrained models: %4 % against %5 %.</source>
        <translation>再学習モデルの忘却誤差に最も近いのは %1（%2、%3）で、%4 % です（再学習モデルは %5 %）。</translation>
    </message>
    <message>
        <source>The lowest test error has %1, %2 (%3): %4 %.</source>
        <translation>テスト誤差が最も低いのは %1（%2、%3）で、%4 % です。</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run or attack, model</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Error, percent</source>
        <translation>誤差 (%)</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>選択エポック</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test, retrained</source>
        <translation>テスト（再学習）</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘却</translation>
    </message>
    <message>
        <source>Forget, retrained</source>
        <translation>忘却（再学習）</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Retain, retrained</source>
        <translation>保持（再学習）</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 of all runs after each epoch, of the samples that were looked at.</source>
        <translation>全実行の各エポック後の%1（評価に使ったサンプルで計算）。</translation>
    </message>
    <message>
        <source>Distance of the forget error from the retrained models&apos;, points</source>
        <translation>再学習モデルとの忘却誤差の差（ポイント）</translation>
    </message>
    <message>
        <source>Test error, percent</source>
        <translation>テスト誤差 (%)</translation>
    </message>
    <message>
        <source>What forgetting costs: test error against the distance of the forget error from that of the retrained models. Nearer to the lower left corner is better.</source>
        <translation>忘却の代償：再学習モデルとの忘却誤差の差に対するテスト誤差。左下に近いほど良好です。</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>時間 (s)</translation>
    </message>
    <message>
        <source>Seconds of each run, all phases together.</source>
        <translation>各実行の所要時間（秒、全フェーズの合計）。</translation>
    </message>
    <message>
        <source>Seconds by phase.</source>
        <translation>フェーズごとの所要時間（秒）。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>To be read with care</source>
        <translation>次の点に注意してお読みください</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>modified entropy</source>
        <translation>修正エントロピー</translation>
    </message>
    <message>
        <source>correctness</source>
        <translation>正誤</translation>
    </message>
    <message>
        <source>logit gap</source>
        <translation>ロジット差</translation>
    </message>
    <message>
        <source>support-vector classifier</source>
        <translation>サポートベクター分類器</translation>
    </message>
    <message>
        <source>second moments</source>
        <translation>二次モーメント</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>固有値</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>evaluation after epochs</source>
        <translation>各エポック後の評価</translation>
    </message>
    <message>
        <source>final evaluation</source>
        <translation>最終評価</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>全サンプル</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>忘却セット</translation>
    </message>
    <message>
        <source>retain set</source>
        <translation>保持セット</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>テストセット</translation>
    </message>
    <message>
        <source>lowest third of the forget set</source>
        <translation>忘却セットの下位 3 分の 1</translation>
    </message>
    <message>
        <source>middle third of the forget set</source>
        <translation>忘却セットの中位 3 分の 1</translation>
    </message>
    <message>
        <source>highest third of the forget set</source>
        <translation>忘却セットの上位 3 分の 1</translation>
    </message>
    <message>
        <source>Tug of war</source>
        <translation>綱引き指標</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>最悪ケースのプライバシースコア</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>出力の距離</translation>
    </message>
    <message>
        <source>Divergence of outputs</source>
        <translation>出力のダイバージェンス</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>予測の一致率</translation>
    </message>
    <message>
        <source>Linear centred kernel alignment</source>
        <translation>線形中心化カーネルアラインメント</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>誤差 (%)</translation>
    </message>
    <message>
        <source>Mean entropy, nats</source>
        <translation>平均エントロピー (nat)</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>線形プローブによる復元率</translation>
    </message>
    <message>
        <source>Relearn epochs</source>
        <translation>再習得エポック数</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>忘却の質</translation>
    </message>
    <message>
        <source>Error of a stratum, %</source>
        <translation>区分別の誤差 (%)</translation>
    </message>
    <message>
        <source>Retained samples at more risk</source>
        <translation>リスクが高まった保持サンプルの割合</translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation>AUC（%1）</translation>
    </message>
    <message>
        <source>TPR at 1 % FPR, %1</source>
        <translation>FPR 1 % の TPR（%1）</translation>
    </message>
    <message>
        <source>AUC of the change, %1</source>
        <translation>スコア変化の AUC（%1）</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>unlearned</source>
        <translation>アンラーニング後</translation>
    </message>
    <message>
        <source>retrained-%1</source>
        <translation>再学習-%1</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>表 %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>図 %1. %2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>runs</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>All settings of the run&apos;s plan, by their place in it.</source>
        <translation>実行のプランのすべての設定。プラン内の位置で示します。</translation>
    </message>
    <message>
        <source>Settings that are the same in all runs, by their place in the plan.</source>
        <translation>すべての実行に共通の設定。プラン内の位置で示します。</translation>
    </message>
    <message>
        <source>Settings that differ: each value, and the runs that have it.</source>
        <translation>実行によって異なる設定。それぞれの値と、その値をもつ実行を示します。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The runs.</source>
        <translation>実行の一覧。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>What came of each run, beside the models retrained without what it was to forget (mean and sample standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack.</source>
        <translation>各実行の結果と、忘却対象を除いて再学習したモデルの結果（シード間の平均と標本標準偏差）。誤差はセット全体に対する百分率、AUC は確信度による攻撃の値です。</translation>
    </message>
    <message>
        <source>Retrained models</source>
        <translation>再学習モデル数</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>再学習</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード数</translation>
    </message>
    <message>
        <source>The deletion requests. Selectors as in a plan: a class and how many of it, ranges, samples by their index in the training split, or a file of them.</source>
        <translation>削除要求。選択条件はプランの書式で示します（クラスとその件数、範囲、学習分割内のインデックスで指定したサンプル、またはインデックスのファイル）。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>選択条件</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>保持サンプル</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>After run</source>
        <translation>先行する実行</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>完全消去日時</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
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
        <translation>保持ドリフト</translation>
    </message>
    <message>
        <source>Final errors of all models, in percent of whole sets: the test part of the test split, the samples to be forgotten, the retained ones.</source>
        <translation>全モデルの最終誤差（セット全体に対する百分率）。対象は、テスト分割のうちテスト用の部分、忘却対象のサンプル、保持サンプルです。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>of</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻撃</translation>
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
        <translation>FPR 1 % の TPR</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>What the runs were made with.</source>
        <translation>実行に使用した環境。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>数値精度</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>SHA-256 of contents: the weights that a run began with, the data, the numbers of the samples to be forgotten.</source>
        <translation>内容の SHA-256：実行開始時の重み、データ、忘却対象のサンプルの番号。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ値</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Figures after each epoch, which the curves show: errors in percent of the samples that were looked at, loss in nats. Epoch 0 is the model that the run began with.</source>
        <translation>曲線の元になる、各エポック後の数値。誤差は評価に使ったサンプルに対する百分率、損失の単位は nat です。エポック 0 は実行開始時のモデルです。</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>検証誤差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>出力の変化</translation>
    </message>
    <message>
        <source>Step s</source>
        <translation>ステップ (s)</translation>
    </message>
    <message>
        <source>Evaluation s</source>
        <translation>評価 (s)</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>%1: no model retrained without the forget set stands beside it. How much a model that never saw the samples errs on them is not known, and neither is how much should be forgotten.</source>
        <translation>%1：比較対象となる、忘却セットを除いて再学習したモデルがありません。忘却サンプルを一度も見ていないモデルがそれらをどの程度誤るかも、どの程度忘却すべきかも不明です。</translation>
    </message>
    <message>
        <source>%1: a single retrained model. How far retraining with other seeds spreads is not known.</source>
        <translation>%1：再学習モデルが 1 つしかありません。別のシードで再学習した場合のばらつきは不明です。</translation>
    </message>
    <message>
        <source>%1: a single seed. Figures have no spread, and differences to other runs may be chance.</source>
        <translation>%1：シードが 1 つしかありません。数値のばらつきがわからず、ほかの実行との差は偶然かもしれません。</translation>
    </message>
    <message>
        <source>All runs unlearn the same samples from the same model: their spread is that of unlearning. How far training with other seeds would move the figures is not known.</source>
        <translation>すべての実行が、同じモデルから同じサンプルを忘却させています。ばらつきはアンラーニングによるものです。別のシードで学習した場合に数値がどれだけ変わるかは不明です。</translation>
    </message>
    <message>
        <source>%1: the curves&apos; retain error is of a sample of the retain set. Final errors are of all of it.</source>
        <translation>%1：曲線の保持誤差は、保持セットの一部のサンプルで計算されています。最終誤差は保持セット全体で計算されています。</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images.</source>
        <translation>%1：スペクトルは学習画像の一部から計算されています。</translation>
    </message>
    <message>
        <source>%1: the curves were measured in bfloat16. Final figures are in float32.</source>
        <translation>%1：曲線は bfloat16 で測定されています。最終的な数値は float32 で計算されています。</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;match&quot; read the retrained model&apos;s forget error. That the run came close to it is how its epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止規則 &quot;match&quot; は、再学習モデルの忘却誤差を参照します。実行がその値に近いのは、そうなるようにエポックが選択されたためであり、それだけでは何の裏付けにもなりません。</translation>
    </message>
    <message>
        <source>%1: %2, not finished. Figures may be missing, and are of the epochs that were reached.</source>
        <translation>%1：未完了（%2）。数値が欠けている可能性があり、ある場合も到達したエポックまでのものです。</translation>
    </message>
    <message>
        <source>%1: purged. What told of the forgotten samples is gone, and it can not be reproduced.</source>
        <translation>%1：完全消去済み。忘却サンプルに関する情報は失われており、再現できません。</translation>
    </message>
    <message>
        <source>%1: the stored plan can not be read by this version.</source>
        <translation>%1：保存されているプランは、このバージョンでは読み込めません。</translation>
    </message>
    <message>
        <source>The runs are of different models: their figures can not simply be compared.</source>
        <translation>実行によってモデルが異なるため、数値を単純に比較することはできません。</translation>
    </message>
    <message>
        <source>The runs are of different data: their figures can not simply be compared.</source>
        <translation>実行によってデータが異なるため、数値を単純に比較することはできません。</translation>
    </message>
    <message>
        <source>The runs are of different forget sets: their figures can not simply be compared.</source>
        <translation>実行によって忘却セットが異なるため、数値を単純に比較することはできません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Unlearning report: %n run(s)</source>
        <translation>
            <numerusform>アンラーニングレポート：実行 %n 件</numerusform>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>which of them</comment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>忘却対象のサンプル数</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <comment>name and number</comment>
        <translation>%1（クラス %2）</translation>
    </message>
    <message>
        <source>%1 other classes</source>
        <translation>その他 %1 クラス</translation>
    </message>
    <message>
        <source>Samples to be forgotten, by class.</source>
        <translation>クラスごとの忘却対象のサンプル数。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>%1: samples to be forgotten, by class.</source>
        <translation>%1：クラスごとの忘却対象のサンプル数。</translation>
    </message>
    <message>
        <source>Figures of merit of models beside each other. Over retrained models: mean and sample standard deviation over all that the model is set beside. Among retrained models: likewise over each pair of them, the floor that the others are read against, where it was measured.</source>
        <translation>モデル同士を比べた評価指標。再学習モデル全体：モデルの比較対象としたすべての再学習モデルにわたる平均と標本標準偏差。再学習モデル間：再学習モデル同士のすべてのペアにわたる同じ統計量で、ほかの値を評価する際の基準となる下限です（測定した場合のみ）。</translation>
    </message>
    <message>
        <source>over retrained models</source>
        <translation>再学習モデル全体</translation>
    </message>
    <message>
        <source>among retrained models</source>
        <translation>再学習モデル間</translation>
    </message>
    <message>
        <source>%1: k = %2 of %3</source>
        <translation>%1：k = %2 / %3</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: k, where the core gradient space ends. Layers %2 to %3 of %4.</source>
        <translation>%1：各層の入力の二次モーメントの固有値（降順、0 は省略）。点線：k（コア勾配空間の境界）。全 %4 層のうち %2～%3 番目の層。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>固有値</translation>
    </message>
    <message>
        <source>Eigenvalues, a line a group</source>
        <translation>固有値（グループごとに 1 本の線）</translation>
    </message>
    <message>
        <source>k</source>
        <comment>directions protected</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;crossing&quot; read the forget error. That it came close to the error on samples that were never seen is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止規則 &quot;crossing&quot; は、忘却誤差を参照します。忘却誤差が学習に使われていないサンプルの誤差に近いのは、そうなるようにエポックが選択されたためであり、それだけでは何の裏付けにもなりません。</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;retain-drop&quot; read the retain error. That it rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止規則 &quot;retain-drop&quot; は、保持誤差を参照します。保持誤差がそれ以上増加していないのは、そうなるようにエポックが選択されたためであり、それだけでは何の裏付けにもなりません。</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;test-drop&quot; read the error on the validation part of the test split. That the error on the other part, the test error, rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止規則 &quot;test-drop&quot; は、テスト分割のうち検証用の部分の誤差を参照します。残りの部分の誤差、すなわちテスト誤差がそれ以上増加していないのは、そうなるようにエポックが選択されたためであり、それだけでは何の裏付けにもなりません。</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;drift&quot; read the layers&apos; retain drift. That it stayed below its budget is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1：停止規則 &quot;drift&quot; は、各層の保持ドリフトを参照します。保持ドリフトが許容量を下回っているのは、そうなるようにエポックが選択されたためであり、それだけでは何の裏付けにもなりません。</translation>
    </message>
    <message>
        <source>The confidence attack tells forgotten from unseen samples with an AUC of %1 (95 % interval %2 to %3; %4 is no better than guessing).</source>
        <translation>確信度による攻撃が、忘却サンプルを学習に使われていないサンプルと見分ける AUC は %1 です（95 % 区間 %2～%3、%4 はランダム推測と同等）。</translation>
    </message>
    <message>
        <source>Membership inference: area under the ROC curve of telling forgotten samples from test samples of the same classes, or what else the plan&apos;s membership names, with 95 % bootstrap interval (%1: no better than guessing), and true-positive rates at 1 % and %2 % false positives, where there are enough samples for them. Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>メンバーシップ推論：忘却サンプルを同じクラスのテストサンプルと（またはプランの membership で指定したサンプル同士を）見分ける攻撃の ROC 曲線下面積と 95 % ブートストラップ区間（%1：ランダム推測と同等）、およびサンプルが十分にある場合の、偽陽性率 1 % と %2 % での真陽性率。再学習：忘却サンプルを除いて再学習したモデルでの同じ値（シード間の平均と標本標準偏差）。</translation>
    </message>
    <message>
        <source>TPR at %1 %</source>
        <translation>FPR %1 % の TPR</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>正例</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>負例</translation>
    </message>
    <message>
        <source>Membership inference with shadow models, made after the runs: area under the ROC curve with 95 % bootstrap interval (%1: no better than guessing), and the true-positive rate at 1 % false positives. Beside retrained: average precision of telling the model&apos;s answers to the forgotten samples from those of retrained models, which is no area under a ROC curve (%1: alike). Positives and negatives are named as in the plan.</source>
        <translation>シャドウモデルを使い、実行の後に行ったメンバーシップ推論：ROC 曲線下面積と 95 % ブートストラップ区間（%1：ランダム推測と同等）、および偽陽性率 1 % での真陽性率。再学習モデルとの比較：忘却サンプルに対するモデルの応答を、再学習モデルの応答と見分ける際の平均適合率 (average precision)。ROC 曲線下面積ではありません（%1：見分けがつかない）。正例と負例の名称は、プランの表記に従います。</translation>
    </message>
    <message>
        <source>Shadow models</source>
        <translation>シャドウモデル数</translation>
    </message>
    <message>
        <source>beside retrained</source>
        <translation>再学習モデルとの比較</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>再学習モデル</translation>
    </message>
    <message>
        <source>%1, retrained</source>
        <comment>runs</comment>
        <translation>%1（再学習）</translation>
    </message>
    <message>
        <source>Dashed: final errors of the retrained models, of whole sets; their mean and, as a band, one standard deviation over seeds to either side.</source>
        <translation>破線：再学習モデルの最終誤差（セット全体で計算）の平均。帯は、その上下にシード間の標準偏差 1 つ分の範囲です。</translation>
    </message>
    <message>
        <source>%1: errors after each epoch, of the samples that were looked at.</source>
        <translation>%1：各エポック後の誤差（評価に使ったサンプルで計算）。</translation>
    </message>
    <message>
        <source>AUC of each attack on each model, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>各モデルに対する各攻撃の AUC と 95 % ブートストラップ区間。点線：%1（ランダム推測と同等）。</translation>
    </message>
    <message>
        <source>AUC of the confidence attack on the unlearned and the retrained models, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>アンラーニング後のモデルと再学習モデルに対する、確信度による攻撃の AUC と 95 % ブートストラップ区間。点線：%1（ランダム推測と同等）。</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>サンプル %1、%2</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because their data could not be read.</source>
        <translation>%1：データを読み込めなかったため、忘却対象のサンプルの画像はありません。</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because the data are not those that the log tells of.</source>
        <translation>%1：データがログに記録されたものと異なるため、忘却対象のサンプルの画像はありません。</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because what earlier requests forgot is no longer known.</source>
        <translation>%1：以前の要求で忘却したサンプルを特定できなくなったため、忘却対象のサンプルの画像はありません。</translation>
    </message>
    <message>
        <source>%1: pictures of %2 of the %3 samples to be forgotten, with their numbers in the training split.</source>
        <translation>%1：忘却対象のサンプル %3 件中 %2 件の画像と、学習分割内での番号。</translation>
    </message>
    <message>
        <source>The pictures are copies of samples that were to be deleted: where these must not be kept, this report must not be, either.</source>
        <translation>これらの画像は、削除すべきサンプルのコピーです。サンプルを保管してはならない場合は、このレポートも保管してはなりません。</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>オフライン RMIA</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>オフライン LiRA</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>classifier on shadow models</source>
        <translation>シャドウモデルで学習した分類器</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>スペクトルドリフト</translation>
    </message>
    <message>
        <source>Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>再学習：忘却サンプルを除いて再学習したモデルでの同じ値（シード間の平均と標本標準偏差）。</translation>
    </message>
    <message>
        <source>preparation of the steps</source>
        <translation>ステップの準備</translation>
    </message>
    <message>
        <source>Attacks with shadow models can be made, and made anew, at any time: a comparison of this report with the log names those of this table that are not there any more or have other figures, and none that were added since.</source>
        <translation>シャドウモデルを使った攻撃は、いつでも実行でき、やり直すこともできます。このレポートをログと比較すると、この表の攻撃のうち、ログに残っていないものや数値が異なるものは示されますが、後から追加された攻撃は示されません。</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, each command runs one plan. There are no final errors to compare with.</source>
        <translation>FOLDER は、このレポートのフォルダーに置き換えてください。各コマンドは、それぞれ 1 つのプランを実行します。比較対象となる最終誤差はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>runs, what a figure shows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>偽陽性率</translation>
    </message>
    <message>
        <source>True-positive rate</source>
        <translation>真陽性率</translation>
    </message>
    <message>
        <source>No better than guessing</source>
        <translation>ランダム推測と同等</translation>
    </message>
    <message>
        <source>Retrained models: their mean and, as a band, the lowest and the highest of them.</source>
        <translation>再学習モデル：平均。帯は、その最小値から最大値までの範囲です。</translation>
    </message>
    <message>
        <source>%1: ROC of an attack on each model (%2): how many of the samples that it looks for it finds, at how many false alarms.</source>
        <translation>%1：各モデルに対する攻撃の ROC（%2）。攻撃が探すサンプルをどれだけ検出できるかを、誤検出の割合に対して示します。</translation>
    </message>
    <message>
        <source>%1: the same ROC (%2) on logarithmic axes, which show what it finds with few false alarms.</source>
        <translation>%1：同じ ROC（%2）を両対数軸で示したもの。誤検出が少ないときの検出率がわかります。</translation>
    </message>
    <message>
        <source>ROC curves are shown of up to %1 runs. For the %2 of this report the areas under them (AUC) stand alone; the curves are in the rows of the log that come with it.</source>
        <translation>ROC 曲線は、実行が %1 個までの場合に表示されます。このレポートの実行は %2 個であるため、曲線下面積 (AUC) のみを示します。曲線は、レポートに付属するログの行に含まれています。</translation>
    </message>
    <message>
        <source>Scores of attacks</source>
        <translation>攻撃のスコア</translation>
    </message>
    <message>
        <source>By its file, the retrained model was trained in %1 s.</source>
        <translation>モデルファイルによると、再学習モデルの学習時間は %1 s です。</translation>
    </message>
    <message>
        <source>By their files, the retrained models were trained in %1 s.</source>
        <translation>各モデルファイルによると、再学習モデルの学習時間は %1 s です。</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, mean and median</comment>
        <translation>%1 %2 と %3</translation>
    </message>
    <message>
        <source>%1 (mean of %4) %2 and %3</source>
        <comment>models, mean, median, number of models</comment>
        <translation>%1（%4 個の平均）%2 と %3</translation>
    </message>
    <message>
        <source>Entropy of an answer (nats)</source>
        <translation>応答のエントロピー (nat)</translation>
    </message>
    <message>
        <source>Share of the forget samples (%)</source>
        <translation>忘却サンプルに占める割合 (%)</translation>
    </message>
    <message>
        <source>%1: entropy of each model&apos;s answers to the forget samples (%2), in percent of them: the lower, the surer. The leftmost step holds all below %3 nats. Mean and median in nats: %4.</source>
        <translation>%1：忘却サンプル（%2 件）に対する各モデルの応答のエントロピー（サンプルに対する百分率）。エントロピーが低いほど、モデルの確信度は高くなります。左端の段は、%3 nat 未満のものすべてを含みます。平均と中央値 (nat)：%4。</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <comment>model</comment>
        <translation>%1 による予測クラス</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2). Rows: class by the model %3; columns: by the model %4. They agree on %5 %. Classes that neither of them predicts are left out.</source>
        <translation>%1：忘却サンプル（%2 件）の予測クラス。行：モデル「%3」による予測クラス。列：モデル「%4」による予測クラス。両者は %5 % で一致しています。どちらのモデルも予測しないクラスは省略しています。</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2) by the models %3 and %4, which agree on %5 %. Of %6 pairs of classes the %7 with the most samples, together %8 %; all of them are in the rows of the log that come with this report.</source>
        <translation>%1：モデル「%3」と「%4」による忘却サンプル（%2 件）の予測クラス。両者は %5 % で一致しています。クラスのペア %6 組のうち、サンプルの多い %7 組（合計 %8 %）を示します。すべてのペアは、このレポートに付属するログの行に含まれています。</translation>
    </message>
    <message>
        <source>Entropies of answers and predicted classes are shown of up to %1 runs; those of this report&apos;s are in the rows of the log that come with it.</source>
        <translation>応答のエントロピーと予測クラスは、実行が %1 個までの場合に表示されます。このレポートの実行のエントロピーと予測クラスは、レポートに付属するログの行に含まれています。</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the models&apos; files say it, on whatever machine that was.</source>
        <translation>点線：再学習モデルの学習時間。モデルファイルの記載では %1 s です（使われたマシンは問いません）。</translation>
    </message>
    <message>
        <source>Positives: %1</source>
        <translation>正例：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n forget sample(s)</source>
        <translation>
            <numerusform>忘却サンプル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s) of the same classes</source>
        <translation>
            <numerusform>同じクラスの保持サンプル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of the same classes</source>
        <translation>
            <numerusform>同じクラスのテストサンプル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of all classes</source>
        <translation>
            <numerusform>全クラスのテストサンプル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Negatives: %1</source>
        <translation>負例：%1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Samples, percent</source>
        <translation>サンプル (%)</translation>
    </message>
    <message>
        <source>Infinite scores, where there are any, are in the outer bins.</source>
        <translation>無限大のスコアがある場合は、両端のビンに含まれます。</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>スコアの下限</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>スコアの上限</translation>
    </message>
    <message>
        <source>Positives, %</source>
        <translation>正例 (%)</translation>
    </message>
    <message>
        <source>Negatives, %</source>
        <translation>負例 (%)</translation>
    </message>
    <message>
        <source>Distributions of an attack&apos;s scores are shown of up to %1 runs. Those of the %2 of this report are in the rows of the log that come with it.</source>
        <translation>攻撃のスコアの分布は、実行が %1 個までの場合に表示されます。このレポートの実行 %2 個の分布は、レポートに付属するログの行に含まれています。</translation>
    </message>
    <message>
        <source>training (%1)</source>
        <comment>model</comment>
        <translation>学習（%1）</translation>
    </message>
    <message>
        <source>training (%1, on %2)</source>
        <comment>model, device</comment>
        <translation>学習（%1、%2 で実行）</translation>
    </message>
    <message>
        <source>Seconds by phase. Those of a training are as the model&apos;s file says them.</source>
        <translation>フェーズごとの所要時間（秒）。学習の時間は、モデルファイルに記載された値です。</translation>
    </message>
    <message>
        <source>The files of %1 of %2 retrained models say how long the training took: %3 s.</source>
        <translation>再学習モデル %2 個のうち %1 個のモデルファイルに学習時間の記載があり、%3 s です。</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the files of %2 of %3 models say it, on whatever machine that was.</source>
        <translation>点線：再学習モデルの学習時間。モデル %3 個のうち %2 個のモデルファイルの記載では %1 s です（使われたマシンは問いません）。</translation>
    </message>
    <message>
        <source>%1: scores of an attack on each model (%2): what share of its positives (dashed) and of its negatives (line over a pale area) lies in each of %3 bins of equal width between the model&apos;s least and largest finite score. The bins of each model have a width of their own, so that heights can only be compared within a panel. Higher scores are more like those of training samples; the less the two distributions differ, the less the attack can tell. %4. %5.</source>
        <translation>%1：各モデルに対する攻撃のスコア（%2）。モデルの有限のスコアの最小値から最大値までを等幅の %3 個のビンに分け、各ビンに入る正例（破線）と負例（淡色の領域の上の線）の割合を示します。ビンの幅はモデルごとに異なるため、高さは同じグラフ内でのみ比較できます。スコアが高いほど学習サンプルのスコアに近く、2 つの分布の差が小さいほど、攻撃で見分けられることは少なくなります。%4。%5。</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>層ごと</translation>
    </message>
    <message>
        <source>Features of the models</source>
        <translation>モデルの特徴量</translation>
    </message>
    <message>
        <source>Measured after the runs</source>
        <translation>実行後の測定</translation>
    </message>
    <message>
        <source>Figures of every layer</source>
        <translation>層ごとの数値</translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s)</source>
        <translation>
            <numerusform>保持サンプル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s)</source>
        <translation>
            <numerusform>テストサンプル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned beside retrained</source>
        <translation>アンラーニング後と再学習の比較</translation>
    </message>
    <message>
        <source>Unlearned beside original</source>
        <translation>アンラーニング後と元のモデルの比較</translation>
    </message>
    <message>
        <source>Retrained beside each other</source>
        <translation>再学習同士の比較</translation>
    </message>
    <message>
        <source>Retrained beside original</source>
        <translation>再学習と元のモデルの比較</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>The table of the layers&apos; figures has their names.</source>
        <translation>層の名前は、層ごとの数値の表に記載されています。</translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>層：%1。</translation>
    </message>
    <message>
        <source>Layer, from input to output</source>
        <translation>層（入力から出力へ）</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>復元率</translation>
    </message>
    <message>
        <source>%1: linear-probe recovery, layer by layer: for what share of the samples (%2) a linear classifier of what the layer is given tells the label. Measured after the run: %3.</source>
        <translation>%1：線形プローブによる復元率（層ごと）。層への入力に当てはめた線形分類器でラベルを言い当てられるサンプル（%2）の割合を示します。実行後の測定日時：%3。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>アラインメント</translation>
    </message>
    <message>
        <source>%1: linear centred kernel alignment, layer by layer: how alike two models represent the same samples (%2), 1 being the same up to rotation and scale. Measured after the run: %3.</source>
        <translation>%1：線形中心化カーネルアラインメント（層ごと）。2 つのモデルが同じサンプル（%2）をどれだけ似た形で表現するかを示します。回転と拡大縮小を除いて一致すると 1 になります。実行後の測定日時：%3。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定日時</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, shares of two axes</comment>
        <translation>%1 %2 と %3</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, placed by t-SNE so that samples with like features are neighbours (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1：各モデルの最後の層への入力を、特徴量の似たサンプルが近くに並ぶように t-SNE で配置した図（サンプルはどのグラフでも同じ：%2）。軸はグラフごとに異なります。実行後の作成日時：%3。</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, along its first two principal components (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1：各モデルの最後の層への入力を、第 1 主成分と第 2 主成分に沿って示した図（サンプルはどのグラフでも同じ：%2）。軸はグラフごとに異なります。実行後の作成日時：%3。</translation>
    </message>
    <message>
        <source>Places in t-SNE have no unit.</source>
        <translation>t-SNE での位置に単位はありません。</translation>
    </message>
    <message>
        <source>Shares of the variance along the first and the second one, %: %1.</source>
        <translation>第 1 主成分と第 2 主成分に沿った分散の割合 (%)：%1。</translation>
    </message>
    <message>
        <source>did not come back</source>
        <comment>the loss, while relearning</comment>
        <translation>戻らず</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>epochs, models that came back, all models</comment>
        <translation>%1（%3 個中 %2 個）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>forget and retain set</source>
        <translation>忘却セットと保持セット</translation>
    </message>
    <message>
        <source>forget and test set</source>
        <translation>忘却セットとテストセット</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two counts of samples</comment>
        <translation>最大で%2、最小で %1 件</translation>
    </message>
    <message numerus="yes">
        <source>did not come back within %n epoch(s)</source>
        <comment>the loss, while relearning</comment>
        <translation>
            <numerusform>%n エポック以内に戻らず</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that were measured after the runs had ended. Retrained: the same of the models retrained without the samples, with the same settings (mean and sample standard deviation over their seeds); of a figure beside a retrained model, over each pair of them: the floor that the others are read against. Epochs of relearning are of training on the samples that are named, until the forget loss is at most the original model&apos;s plus alpha. The column Settings has alpha and the most epochs; &apos;did not come back&apos; means that the loss was still higher after these. Figures of layers, and those that the final evaluation had of as many samples, have tables of their own.</source>
        <translation>実行の終了後に測定した数値。再学習：忘却サンプルを除いて再学習したモデルについて、同じ設定で測定した同じ値（シード間の平均と標本標準偏差）。再学習モデルと比較した数値の場合は、再学習モデル同士のすべてのペアにわたる値で、ほかの値を評価する際の基準となる下限です。再習得エポック数は、記載されたサンプルで学習し、忘却セットの損失が元のモデルの損失に alpha を加えた値以下になるまでのエポックの数です。「設定」列に alpha と最大エポック数を示します。「戻らず」は、そのエポック数の後も損失がそれより大きかったことを表します。層ごとの数値と、最終評価で同じ数のサンプルから得られた数値は、別の表に示します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of a figure</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>settings of a figure</comment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>at most %n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>最大 %n エポック</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1; momentum %2; batches of %3 samples; alpha %4 nats</source>
        <translation>学習率 %1、モメンタム %2、バッチ %3 サンプル、alpha %4 nat</translation>
    </message>
    <message numerus="yes">
        <source>by memorisation, %n shadow model(s)</source>
        <comment>thirds of the forget set</comment>
        <translation>
            <numerusform>記憶スコアで区分、シャドウモデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>by the original model&apos;s confidence margin</source>
        <comment>thirds of the forget set</comment>
        <translation>元のモデルの確信度マージンで区分</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <comment>of an attack</comment>
        <translation>
            <numerusform>シャドウモデル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n epoch(s)</source>
        <comment>of relearning: the loss did not come back</comment>
        <translation>
            <numerusform>%n エポック超</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n エポック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 epochs</source>
        <comment>of relearning</comment>
        <translation>%1～%2 エポック</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>epochs of some models, those of others</comment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>not measured for retrained models</source>
        <comment>relearning</comment>
        <translation>再学習モデルでは未測定</translation>
    </message>
    <message>
        <source>relearning the forget samples, to the original model&apos;s loss plus %1 nats, took %2 (%3)</source>
        <translation>忘却サンプルを元のモデルの損失に %1 nats を加えた値まで再習得するのにかかったのは %2（%3）</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <comment>AUC</comment>
        <translation>%1（95 % 区間 %2～%3）</translation>
    </message>
    <message numerus="yes">
        <source>the attack %1 with %n shadow model(s) tells forgotten from unseen samples with an AUC of %2</source>
        <translation>
            <numerusform>シャドウモデル %n 個による攻撃 %1 が、忘却サンプルを学習に使われていないサンプルと見分ける AUC は %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</source>
        <translation>
            <numerusform>シャドウモデルによる %1 件の攻撃のうち、忘却サンプルを学習に使われていないサンプルと見分ける AUC が最も高いのはシャドウモデル %n 個による %2 で、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the model of %2</source>
        <comment>an attack&apos;s AUC, a run</comment>
        <translation>%1（%2 のモデル）</translation>
    </message>
    <message>
        <source>%1 (not made on retrained models)</source>
        <comment>an attack&apos;s AUC</comment>
        <translation>%1（再学習モデルには未実施）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Measured after the run: %1.</source>
        <translation>実行後の測定：%1。</translation>
    </message>
    <message>
        <source>Measured after the runs: %1.</source>
        <translation>各実行後の測定：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n retrained model(s) the first is shown.</source>
        <translation>
            <numerusform>再学習モデル %n 個のうち最初の 1 個を示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>実行 %n 件で %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n retrained model(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>再学習モデル %n 個では %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 on %n retrained model(s)</source>
        <comment>an attack&apos;s AUC, that on others</comment>
        <translation>
            <numerusform>%1、再学習モデル %n 個では %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was branched from run %2 and is branched from it again, at the same epoch.</source>
        <translation>%1 は実行 %2 から分岐したもので、同じエポックから再び分岐します。</translation>
    </message>
    <message>
        <source>%1 met a request after run %2 and is run again after it.</source>
        <translation>%1 は実行 %2 に続く要求を処理したもので、その実行の後に再び実行します。</translation>
    </message>
    <message>
        <source>%1 was branched from run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 はこのレポートにない実行 %2 から分岐したもので、その実行がなければ再現できません。</translation>
    </message>
    <message>
        <source>%1 met a request after run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 はこのレポートにない実行 %2 に続く要求を処理したもので、その実行がなければ再現できません。</translation>
    </message>
    <message>
        <source>%1 was branched from run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 は実行 %2 から分岐したものです。その実行を再現できないため、これも再現できません。</translation>
    </message>
    <message>
        <source>%1 met a request after run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 は実行 %2 に続く要求を処理したものです。その実行を再現できないため、これも再現できません。</translation>
    </message>
    <message>
        <source>%1 was branched from run %2 at an epoch that can not be told any more, and can not be reproduced.</source>
        <translation>%1 は実行 %2 から分岐したものですが、分岐したエポックが分からなくなっているため、再現できません。</translation>
    </message>
    <message>
        <source>halves of the sample</source>
        <translation>サンプルの 2 つの半分</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the confidence attack, %2 (%3 to %4), lies below %5, the least expected of a model that never saw the forget samples (retrained: %6; %7 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>%1：過剰忘却。確信度による攻撃の AUC は %2 (%3～%4) で、忘却サンプルを一度も見ていないモデルで想定される最小値 %5 を下回っています（再学習：%6、再学習モデルがない場合は %7）。そのようなモデルよりも忘却サンプルに対する確信度が低く、これもまた忘却サンプルを露呈させます。</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the attack &quot;%2&quot; with %3 shadow models, %4 (%5 to %6), lies below %7, the least expected of a model that never saw the forget samples.</source>
        <translation>%1：過剰忘却。%3 個のシャドウモデルを使った攻撃「%2」の AUC は %4 (%5～%6) で、忘却サンプルを一度も見ていないモデルで想定される最小値 %7 を下回っています。</translation>
    </message>
    <message>
        <source>%1: a whole class is forgotten. Each shadow model saw about half of it, the unlearned model has none of it left: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on.</source>
        <translation>%1：クラス全体が忘却されています。各シャドウモデルはその約半分を学習に使っていますが、アンラーニング後のモデルには何も残っていません。そのため、U-LiRA 以外のシャドウモデルを使った攻撃では、クラスがなくなったことはわかっても、どのサンプルが学習に使われたかはわからない可能性があります。</translation>
    </message>
    <message>
        <source>What was measured after the runs is measured again by these commands, which name runs by their numbers in the log; a log that is not the user&apos;s own is named with --db. Shadow models that were trained by another recipe than the original model take that recipe&apos;s file with --recipe. What the commands measure takes the place of the same figures in the log.</source>
        <translation>実行後に測定した数値は、次のコマンドで測定し直します。コマンドでは、実行をログ内の番号で指定します。ユーザー自身のログ以外を使う場合は、--db でログを指定します。元のモデルとは別のレシピで学習したシャドウモデルには、--recipe でそのレシピのファイルを指定します。コマンドで測定した数値は、ログにある同じ数値を置き換えます。</translation>
    </message>
    <message>
        <source>Forgetting quality is of many unlearned and retrained models together and is not kept in the log: the command unlearn compare gives it.</source>
        <translation>忘却の質は、多数のアンラーニング後のモデルと再学習モデルをまとめて求める値で、ログには保存されません。コマンド unlearn compare で求められます。</translation>
    </message>
    <message>
        <source>Two-sided: %1. An attack that errs more often than not tells as much as one that is right.</source>
        <translation>両側：%1。誤るほうが多い攻撃からも、正しい攻撃と同じだけのことがわかります。</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Figures of every layer: layer 1 is the first whose input is not the samples themselves.</source>
        <translation>層ごとの数値。層 1 は、サンプル自体を入力としない最初の層です。</translation>
    </message>
    <message>
        <source>Figures of layers are drawn of up to %1 runs. Those of the %2 of this report are in the table of the layers&apos; figures.</source>
        <translation>層ごとの数値の図は、実行が %1 個までの場合に描かれます。このレポートの実行 %2 個の数値は、層ごとの数値の表に記載されています。</translation>
    </message>
    <message>
        <source>Features of the models are drawn of up to %1 runs. Where those of the %2 of this report stand in the plane is in the rows of the log that come with it (%3).</source>
        <translation>モデルの特徴量の図は、実行が %1 個までの場合に描かれます。このレポートの実行 %2 個の特徴量の平面上の位置は、レポートに付属するログの行（%3）に含まれています。</translation>
    </message>
    <message>
        <source>The retrained models are not drawn, as more than %1 of their lines could not be told apart; the table of what came of each run has their errors.</source>
        <translation>再学習モデルの線は、%1 本を超えると見分けられないため描かれていません。再学習モデルの誤差は、各実行の結果の表に記載されています。</translation>
    </message>
    <message>
        <source>Here are the first %1 of its %2 rows; the file %3 and the LaTeX file beside it have all of them.</source>
        <translation>ここに示すのは、全 %2 行のうち最初の %1 行です。すべての行は、ファイル %3 とその隣の LaTeX ファイルに含まれています。</translation>
    </message>
    <message>
        <source>Agreement with each of the retrained models, in percent (mean and sample standard deviation): %1.</source>
        <translation>各再学習モデルとの一致率（百分率、平均と標本標準偏差）：%1。</translation>
    </message>
    <message>
        <source>Scores of the attack that the figures show, on all models: by bin, the positives and the negatives with such a score, and their shares. Bins without any are left out. Scores of other attacks are in the rows of the log that come with this report.</source>
        <translation>図に示した攻撃の、全モデルに対するスコア。ビンごとに、スコアがそこに入る正例と負例、およびその割合を示します。空のビンは省略しています。ほかの攻撃のスコアは、このレポートに付属するログの行に含まれています。</translation>
    </message>
    <message>
        <source>Finished runs that differ by the seed of unlearning alone, the newest of each seed: mean and sample standard deviation.</source>
        <translation>アンラーニングのシードだけが異なる、完了した実行の平均と標本標準偏差。各シードで最も新しい実行を使います。</translation>
    </message>
    <message>
        <source>%1: the curves are in float32 from the epoch on at which bfloat16 changed an error by too much. Epochs before that, if any, were measured in bfloat16.</source>
        <translation>%1：曲線は、bfloat16 による誤差の変化が大きくなりすぎたエポック以降、float32 で測定されています。それより前のエポックがある場合は、bfloat16 で測定されています。</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images, %2. Two halves of them would protect spaces up to %3 degrees apart (layer %4), and miss up to %5 % of each other&apos;s protected energy (layer %6).</source>
        <translation>%1：スペクトルは学習画像の一部（%2 枚）から計算されています。これを二分すると、それぞれが保護する空間は最大 %3 度離れ（層 %4）、互いの保護エネルギーの最大 %5 % を取りこぼします（層 %6）。</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: the least k above 0 and the largest of these runs, where their core gradient spaces end; the table of thresholds has each. Layers %2 to %3 of %4.</source>
        <translation>%1：各層の入力の二次モーメントの固有値（降順、0 は省略）。点線：これらの実行での 0 より大きい最小の k と最大の k（コア勾配空間の境界）。個々の値はしきい値の表にあります。全 %4 層のうち %2～%3 番目の層。</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Interval of an AUC: %1.</source>
        <translation>AUC の区間：%1。</translation>
    </message>
    <message>
        <source>How the figures of merit and of attacks in this report are made.</source>
        <translation>このレポートの評価指標と攻撃の数値の計算方法。</translation>
    </message>
    <message>
        <source>Average precision beside retrained models</source>
        <translation>再学習モデルと比較した平均適合率</translation>
    </message>
    <message>
        <source>Two-sided AUC, %1</source>
        <translation>両側 AUC（%1）</translation>
    </message>
    <message>
        <source>TPR at %2 % FPR, %1</source>
        <translation>FPR %2 % の TPR（%1）</translation>
    </message>
    <message>
        <source>Thresholds of the layers: of d directions of its inputs, k are the core gradient space that steps leave alone (one number a group), and Share is theirs of the energy that gamma is compared with. gamma = 1: the layer is not updated. Retain drift: squared change of the layer&apos;s outputs on its original retained inputs, over their squares, at the selected epoch; centred: over the squares of their differences from their mean.</source>
        <translation>各層のしきい値。層の入力がもつ d 個の方向のうち k 個（グループごとに 1 つの値）がコア勾配空間をなし、ステップはこの空間内では重みを変更しません。割合は、gamma と比較されるエネルギーのうち、これら k 個の方向が占める割合です。gamma = 1：層は更新されません。保持ドリフト：元の保持入力に対する層の出力の変化の二乗和を、出力自体の二乗和で割った、選択エポックでの値です。中心化：出力の二乗和の代わりに、出力とその平均との差の二乗和で割った値です。</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>中心化</translation>
    </message>
    <message>
        <source>95 % interval of %1: %2.</source>
        <comment>figures, formula</comment>
        <translation>%1 の 95 % 区間：%2。</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % 上限</translation>
    </message>
</context>
<context>
    <name>ShadowOutlook</name>
    <message>
        <source>All %1 shadow models are there.</source>
        <translation>%1 個のシャドウモデルがすべて揃っています。</translation>
    </message>
    <message>
        <source>To be trained: %1 of %2 shadow models, on %3 samples each. That takes about %4 and %5 of %6 that are free.</source>
        <translation>学習対象：シャドウモデル %2 個のうち %1 個、それぞれ %3 サンプル。所要時間は約 %4、使用容量は約 %5（空き容量 %6）です。</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free.</source>
        <translation>空き容量が足りません。必要な容量は %1、空き容量は %2 です。</translation>
    </message>
</context>
<context>
    <name>TourText</name>
    <message>
        <source>The experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>What there is to work with: a trained model, its data, what is to be forgotten, by which method, a model retrained without it, and the device. Each has a button that changes it. File &gt; Open example fills all of them.</source>
        <translation>作業に必要なものがそろっています。学習済みモデル、そのデータ、忘却の対象、手法、忘却対象を除いて再学習したモデル、デバイスです。それぞれボタンで変更できます。「ファイル &gt; 例題を開く」を選ぶと、すべてが用意されます。</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>忘却対象のサンプル</translation>
    </message>
    <message>
        <source>Choose the forget set: whole classes, ranges, a draw, a file, or single samples by click and rubber band. Several requests are forgotten in their order.</source>
        <translation>忘却セットを選択します。クラス全体、範囲、無作為抽出、ファイルで指定するほか、クリックやドラッグで個々のサンプルを選ぶこともできます。要求が複数ある場合は、順番に忘却します。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Each layer has a threshold γ: how much of what the retained samples need is protected. Its slider moves the line in the spectrum, and you see at once how much forgetting is left and what it may cost. Compute spectra (F6) comes first.</source>
        <translation>各層にはしきい値 γ があり、保持サンプルに必要なもののうちどれだけを保護するかを決めます。スライダーを動かすとスペクトル内の線が動き、どれだけの忘却力が残り、どれだけの代償を伴うかがすぐにわかります。まず「スペクトルを計算」(F6) を実行してください。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start (F5) takes projected steps on the forget set, epoch by epoch. A run can be paused, and stopped with what it has reached.</source>
        <translation>「開始」(F5) を押すと、忘却セットに対する射影ステップをエポックごとに実行します。実行は一時停止できます。停止した場合も、それまでの結果は保持されます。</translation>
    </message>
    <message>
        <source>Watch it forget</source>
        <translation>忘却の様子を見る</translation>
    </message>
    <message>
        <source>The forget error should climb to the dashed line of the retrained model, while test and retain error stay. Go on from any epoch with other settings.</source>
        <translation>忘却誤差は再学習したモデルの破線まで上がり、テスト誤差と保持誤差は変わらないのが理想です。任意のエポックから、別の設定で続行できます。</translation>
    </message>
    <message>
        <source>Is it really forgotten?</source>
        <translation>本当に忘れたのか</translation>
    </message>
    <message>
        <source>Attacks guess from the model&apos;s answers which samples it was trained on. The retrained model&apos;s curve is the ideal: neither above it nor below.</source>
        <translation>攻撃は、モデルの応答から、どのサンプルで学習したかを推測します。理想は再学習したモデルの曲線で、それより上でも下でもありません。</translation>
    </message>
    <message>
        <source>Every run is logged</source>
        <translation>すべての実行を記録</translation>
    </message>
    <message>
        <source>Find, tag and note runs here. Select several to compare them; File &gt; Report writes a report that can be handed over.</source>
        <translation>ここでは実行を検索し、タグやメモを付けられます。複数の実行を選択すると比較できます。「ファイル &gt; レポート」で、提出用のレポートを作成できます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Selected runs side by side: their curves, how near they came to the retrained model and at what cost, and the settings that differ.</source>
        <translation>選択した実行を並べて表示します。曲線、再学習したモデルにどれだけの代償でどこまで近づいたか、異なる設定を比較できます。</translation>
    </message>
    <message>
        <source>Where to learn more</source>
        <translation>さらに詳しく</translation>
    </message>
    <message>
        <source>F1 opens the glossary, at the term of a control that has one. Help &gt; Projection lab shows on a few samples what a threshold protects.</source>
        <translation>F1 を押すと用語集が開き、操作中の項目に対応する用語が表示されます。「ヘルプ &gt; 射影ラボ」では、しきい値が何を保護するかを少数のサンプルで確かめられます。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A report takes the numbers of runs and --out DIR.</source>
        <translation>レポートには実行の番号と --out DIR を指定してください。</translation>
    </message>
    <message>
        <source>Interactive machine-unlearning experiments by projected gradients.</source>
        <translation>射影勾配による機械アンラーニングの対話的な実験。</translation>
    </message>
    <message>
        <source>Write a report of runs and open no window: --report RUN... --out DIR.</source>
        <translation>ウィンドウを開かずに実行のレポートを作成します：--report RUN... --out DIR。</translation>
    </message>
    <message>
        <source>The report&apos;s folder: a new or an empty one.</source>
        <translation>レポートのフォルダー。新しいフォルダーまたは空のフォルダーを指定します。</translation>
    </message>
    <message>
        <source>Log runs to FILE instead of the default.</source>
        <translation>既定のログの代わりに FILE に実行を記録します。</translation>
    </message>
    <message>
        <source>When the window closes, write to FILE how evenly its event loop turned while jobs ran.</source>
        <translation>ウィンドウを閉じるときに、ジョブの実行中にイベントループがどれだけ滑らかに動作したかを FILE に書き込みます。</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>Show none of the samples to be forgotten in the report.</source>
        <translation>忘却対象のサンプルをレポートに表示しません。</translation>
    </message>
    <message>
        <source>Experiment to open (*.unlearn.json), or model and data to begin one with; a log of runs takes the place of the default, as with --db.</source>
        <translation>開く実験 (*.unlearn.json)、または新しい実験に使うモデルとデータ。実行ログを指定すると、--db と同様に既定のログの代わりになります。</translation>
    </message>
</context>
<context>
    <name>unlearn::AboutDialog</name>
    <message>
        <source>About Unlearning Workbench</source>
        <translation>Unlearning Workbench について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Interactive machine-unlearning experiments by projected gradients.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;射影勾配による機械アンラーニングの対話的な実験。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the program is built of, and under which licences</source>
        <translation>プログラムを構成するソフトウェアとそのライセンス</translation>
    </message>
    <message>
        <source>Licences are named as SPDX names them</source>
        <translation>ライセンスは SPDX の名称で示されています</translation>
    </message>
    <message>
        <source>&amp;It is built of what others made:</source>
        <translation>使用しているサードパーティのソフトウェア(&amp;I):</translation>
    </message>
    <message>
        <source>Notices of what is compiled into the program</source>
        <translation>プログラムに組み込まれたソフトウェアの著作権表示</translation>
    </message>
    <message>
        <source>Copyright and licence, in the authors&apos; words</source>
        <translation>作者による著作権とライセンスの原文です</translation>
    </message>
    <message>
        <source>&amp;Notices of what is compiled in:</source>
        <translation>組み込まれたソフトウェアの著作権表示(&amp;N):</translation>
    </message>
</context>
<context>
    <name>unlearn::AttackSamplesBar</name>
    <message>
        <source>Forget samples</source>
        <translation>忘却サンプル</translation>
    </message>
    <message>
        <source>Retained, same classes</source>
        <translation>保持サンプル（同じクラス）</translation>
    </message>
    <message>
        <source>Test, same classes</source>
        <translation>テストサンプル（同じクラス）</translation>
    </message>
    <message>
        <source>Test, all classes</source>
        <translation>テストサンプル（全クラス）</translation>
    </message>
    <message>
        <source>Positives of the attacks</source>
        <translation>攻撃の正例</translation>
    </message>
    <message>
        <source>What attacks are to find: forget samples, or retained ones, to see what an attack finds of samples that nothing was to forget</source>
        <translation>攻撃が見つけ出す対象です。忘却サンプルのほか、忘却対象ではないサンプルを攻撃がどれだけ見つけるかを調べるために、保持サンプルも選べます</translation>
    </message>
    <message>
        <source>Negatives of the attacks</source>
        <translation>攻撃の負例</translation>
    </message>
    <message>
        <source>What they are told from: test samples, or retained ones, to see whether forgotten samples stand out among remembered ones</source>
        <translation>正例と見分ける相手です。テストサンプルのほか、忘却サンプルが記憶されているサンプルの中で目立つかどうかを調べるために、保持サンプルも選べます</translation>
    </message>
    <message>
        <source>Attacks with shadow models</source>
        <translation>シャドウモデルを使った攻撃</translation>
    </message>
    <message>
        <source>Attack with models that were trained on other halves of the data: RMIA, LiRA, U-LiRA and a classifier</source>
        <translation>データの別の半分で学習したモデルを使って攻撃します（RMIA、LiRA、U-LiRA、分類器）</translation>
    </message>
    <message>
        <source>&amp;Positives:</source>
        <translation>正例(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Negatives:</source>
        <translation>負例(&amp;N):</translation>
    </message>
    <message>
        <source>Shadow mode&amp;ls…</source>
        <translation>シャドウモデル(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>unlearn::BranchDialog</name>
    <message>
        <source>Go on from an epoch</source>
        <translation>エポックから続行</translation>
    </message>
    <message>
        <source>A new run goes on from an epoch of run %1, with the thresholds and the method&apos;s settings as they are now. Run %1 stays as it is.</source>
        <translation>現在のしきい値と手法の設定を使い、実行 %1 の任意のエポックから続く新しい実行を開始します。実行 %1 は変更されません。</translation>
    </message>
    <message>
        <source>Epoch to go on from</source>
        <translation>続行を開始するエポック</translation>
    </message>
    <message>
        <source>0 is the untouched model</source>
        <translation>0 は未変更のモデルです</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>エポック(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>The weights of %1 of %2 epochs are there: the settings limit what the log keeps of a run.</source>
        <translation>%2 エポックのうち %1 エポックの重みが残っています。ログに保存する実行ごとの重みは、設定で制限されています。</translation>
    </message>
</context>
<context>
    <name>unlearn::CacheDialog</name>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Spectrum cache</source>
        <translation>スペクトルキャッシュ</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>スペクトルキャッシュを消去</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>ファイル %n 個、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Second moments of the training data, and what the original and retrained models predict, are kept, so that the next spectrum and the next evaluation of the same model are quick. Clearing removes what can be computed again; moments that a request retained and moments of data that are gone stay.</source>
        <translation>同じモデルの次回のスペクトルと評価を速く求めるため、学習データの二次モーメントと、元のモデルおよび再学習モデルの予測を保存しています。消去すると、再計算できるものが削除されます。削除要求の後に残された保持モーメントと、データがなくなったモーメントは削除されません。</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>再計算できるキャッシュ済みモーメントと予測を削除します</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘却</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>全数</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassHistogram</name>
    <message>
        <source>%1: %2 of %3 samples</source>
        <translation>%1：%3 サンプル中 %2 件</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareAxesModel</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareEpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareMeritModel</name>
    <message>
        <source>retrained models</source>
        <translation>再学習モデル</translation>
    </message>
    <message>
        <source>Retrained, mean</source>
        <translation>再学習モデルの平均</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>数式：%1</translation>
    </message>
    <message>
        <source>The run whose unlearned model it is of</source>
        <translation>対象となるアンラーニング後のモデルの実行です</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>What is measured; a row&apos;s tool tip has the formula</source>
        <translation>測定した量です。行のツールチップに数式が表示されます</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>The samples that it is of</source>
        <translation>対象のサンプルです</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>The layer that it is of; empty: the whole model</source>
        <translation>対象の層です。空欄：モデル全体</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>The model that the unlearned one is set beside; empty: none</source>
        <translation>アンラーニング後のモデルの比較対象となるモデルです。空欄：なし</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Of the unlearned model; over several retrained ones, the mean</source>
        <translation>アンラーニング後のモデルの値です。比較対象の再学習モデルが複数ある場合は平均です</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The same of the retrained models, or of each two of them: mean, standard deviation, number</source>
        <translation>再学習モデル、または再学習モデル同士の各ペアでの同じ値です：平均、標準偏差、個数</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>再学習モデル</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>差</translation>
    </message>
    <message>
        <source>How many samples it is of</source>
        <translation>対象のサンプルの数です</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>What it was measured with; empty: there is nothing to choose</source>
        <translation>測定時の設定。空欄：選べる設定はありません</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>In brackets: 95 % interval, %1</source>
        <translation>かっこ内：95 % 区間、%1</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean in units of their standard deviation; within one or two of them it can not be told from noise. A dash: there are too few of them</source>
        <translation>再学習モデルの平均との差を、その標準偏差を単位として表したものです。1～2 単位以内ではノイズと区別できません。ダッシュ：再学習モデルが少なすぎます</translation>
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
        <translation>結果または設定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>テスト誤差 (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>忘却誤差 (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>保持誤差 (%)</translation>
    </message>
    <message>
        <source>AUC of the confidence attack</source>
        <translation>確信度による攻撃の AUC</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>選択エポック</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>時間 (s)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds: %1</source>
        <translation>
            <numerusform>%n シード：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>最終エポック</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最良エポック</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePage</name>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>データ表(&amp;B)</translation>
    </message>
    <message>
        <source>Views of the compared runs</source>
        <translation>比較した実行の表示方法</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>曲線(&amp;U)</translation>
    </message>
    <message>
        <source>Parallel coordi&amp;nates</source>
        <translation>平行座標(&amp;N)</translation>
    </message>
    <message>
        <source>Figures by epoch, and test error against distance to retrained</source>
        <translation>エポックごとの数値と、再学習モデルとの差に対するテスト誤差</translation>
    </message>
    <message>
        <source>Every setting that differs beside every result, a line for each run</source>
        <translation>異なる設定とすべての結果を、実行ごとに 1 本の線で表示します</translation>
    </message>
    <message>
        <source>&amp;Group by seed</source>
        <translation>シードでまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation>比較した実行の曲線</translation>
    </message>
    <message>
        <source>Test error against distance to retrained</source>
        <translation>再学習モデルとの差に対するテスト誤差</translation>
    </message>
    <message>
        <source>Figure that is compared</source>
        <translation>比較する数値</translation>
    </message>
    <message>
        <source>Which figure is drawn by epoch</source>
        <translation>エポックごとに描く数値</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>忘却誤差</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>テスト誤差</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>保持誤差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Compared runs in parallel coordinates</source>
        <translation>比較した実行の平行座標</translation>
    </message>
    <message>
        <source>A line is a run. Click: highlight it. Left and right: choose an axis. Up and down: the next run on it.</source>
        <translation>1 本の線が 1 つの実行です。クリック：強調表示。左右キー：軸を選択。上下キー：その軸上の次の実行。</translation>
    </message>
    <message>
        <source>Figures behind the parallel coordinates</source>
        <translation>平行座標の元になる数値</translation>
    </message>
    <message>
        <source>Every run&apos;s settings that differ, and its results; Ctrl+C copies the chosen rows</source>
        <translation>各実行の異なる設定と結果です。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>Results, and settings that differ</source>
        <translation>結果と異なる設定</translation>
    </message>
    <message>
        <source>What came of the runs, and those settings that are not the same in all; Ctrl+C copies</source>
        <translation>実行の結果と、実行によって異なる設定です。Ctrl+C でコピーします</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>グラフの元になる数値を表示します (F2)</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Click, up and down: highlight a run. Left and right: read an epoch.</source>
        <translation>ホイール、+ と −：ズーム。ドラッグ：移動。ダブルクリック、0：全体表示。クリック、上下キー：実行を強調表示。左右キー：エポックごとの値の読み取り。</translation>
    </message>
    <message>
        <source>Figures behind the curves</source>
        <translation>曲線の元になる数値</translation>
    </message>
    <message>
        <source>The figure that is drawn, of every run after every epoch; Ctrl+C copies the chosen rows</source>
        <translation>グラフに描かれている、各実行の各エポック後の数値です。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>出力(&amp;O)</translation>
    </message>
    <message>
        <source>Errors, attacks and figures of merit beside those of the retrained models</source>
        <translation>誤差、攻撃、評価指標を、再学習モデルの値と並べて表示します</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies of runs whose outputs were measured</source>
        <translation>出力を測定した実行の予測行列とエントロピー</translation>
    </message>
    <message>
        <source>F&amp;igure:</source>
        <translation>数値(&amp;I):</translation>
    </message>
    <message>
        <source>Figure&amp;s of merit</source>
        <translation>評価指標(&amp;S)</translation>
    </message>
    <message>
        <source>Epoch after which runs are compared</source>
        <translation>実行を比較する時点のエポック</translation>
    </message>
    <message>
        <source>Results after e&amp;poch:</source>
        <translation>結果のエポック(&amp;P):</translation>
    </message>
    <message>
        <source>Results after the selected epoch are of whole sets. After the last one, or the best one, whose forget error is nearest to the retrained models&apos;, they are of the samples that were looked at after each epoch, and without attacks, unless that is the selected one. Figures of merit and outputs are always of the selected epoch.</source>
        <translation>選択エポック後の結果は、セット全体に対するものです。最終エポック後、または最良エポック（忘却誤差が再学習モデルに最も近いエポック）後の結果は、各エポック後に評価に使ったサンプルに対するもので、攻撃は含みません（それが選択エポックである場合を除く）。評価指標と出力は、常に選択エポックのものです。</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed share a column, and a mark of test error against distance, with mean and standard deviation; curves and parallel coordinates show each run</source>
        <translation>シードだけが異なる実行を、表では 1 列に、差に対するテスト誤差のグラフでは 1 つの印にまとめ、平均と標準偏差を表示します。曲線と平行座標には各実行を個別に表示します</translation>
    </message>
    <message>
        <source>Each mark is a run, or the mean of several seeds; towards the lower left is better. Click or arrow keys: highlight its runs.</source>
        <translation>それぞれの印が 1 つの実行、または複数のシードの平均を表し、左下に近いほど良好です。クリックまたは矢印キー：対応する実行を強調表示。</translation>
    </message>
    <message>
        <source>Figures behind test error against distance to retrained</source>
        <translation>再学習モデルとの差に対するテスト誤差のグラフの元になる数値</translation>
    </message>
    <message>
        <source>The figures of every mark; Ctrl+C copies the chosen rows</source>
        <translation>すべての印の数値です。Ctrl+C で選択した行をコピーします</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePlot</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu.</source>
        <translation>実行の一覧で 2 つ以上の実行を選択し、コンテキストメニューの「比較」を選んでください。</translation>
    </message>
    <message>
        <source>Epoch %1, %2:</source>
        <translation>エポック %1、%2：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesModel</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>テスト誤差 (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>忘却誤差 (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>保持誤差 (%)</translation>
    </message>
    <message>
        <source>Validation error (%)</source>
        <translation>検証誤差 (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>The epoch that is the run&apos;s result</source>
        <translation>実行の結果となるエポックです</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Squared change of the whole network&apos;s logits on retained samples since epoch 0, summed over classes; the mean</source>
        <translation>エポック 0 からの、保持サンプルに対するネットワーク全体のロジットの変化の二乗をクラスについて合計し、平均した値です</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>出力の変化</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPage</name>
    <message>
        <source>Errors by epoch</source>
        <translation>エポックごとの誤差</translation>
    </message>
    <message>
        <source>Point at the curves to read their values.</source>
        <translation>曲線にポインターを合わせると値が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Log errors</source>
        <translation>誤差を対数表示(&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic axis of errors</source>
        <translation>誤差の対数軸</translation>
    </message>
    <message>
        <source>Show the figures behind the curves (F2)</source>
        <translation>曲線の元になる数値を表示します (F2)</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>曲線全体を表示します</translation>
    </message>
    <message>
        <source>Go &amp;on from…</source>
        <translation>エポックから続行(&amp;O)…</translation>
    </message>
    <message>
        <source>Rewind to an epoch of this run and go on from there, with the settings as they are now</source>
        <translation>この実行のエポックまで巻き戻し、現在の設定でそこから続行します</translation>
    </message>
    <message>
        <source>Figures by epoch</source>
        <translation>エポックごとの数値</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>全エポックの数値です。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>The run is being prepared; its curves appear here.
%1</source>
        <translation>実行を準備しています。ここに曲線が表示されます。
%1</translation>
    </message>
    <message>
        <source>No run yet. Run &gt; Start begins one; its curves appear here while it runs.</source>
        <translation>まだ実行がありません。「実行 &gt; 開始」で開始すると、実行中の曲線がここに表示されます。</translation>
    </message>
    <message>
        <source>Errors after each epoch are of %1 forget, %2 validation, %3 test and %4 retain samples</source>
        <translation>各エポック後の誤差は、忘却 %1、検証 %2、テスト %3、保持 %4 サンプルで計算されます</translation>
    </message>
    <message>
        <source>%1, in bfloat16; the final ones are of all, in float32.</source>
        <translation>%1（bfloat16）。最終的な誤差は全サンプルについて float32 で計算されます。</translation>
    </message>
    <message>
        <source>%1; the final ones are of all.</source>
        <translation>%1。最終的な誤差は全サンプルで計算されます。</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Arrow keys: read values.</source>
        <translation>ホイール、+ と −：ズーム。ドラッグ：移動。ダブルクリック、0：全体表示。矢印キー：値の読み取り。</translation>
    </message>
    <message>
        <source>Log e&amp;pochs</source>
        <translation>エポックを対数表示(&amp;P)</translation>
    </message>
    <message>
        <source>Logarithmic axis of epochs: the first ones get more room</source>
        <translation>エポックの対数軸：最初のほうのエポックが広く表示されます</translation>
    </message>
    <message>
        <source>Lo&amp;ss</source>
        <translation>損失(&amp;S)</translation>
    </message>
    <message>
        <source>Loss of each epoch&apos;s steps, on an axis at the right</source>
        <translation>各エポックのステップの損失を右側の軸に表示します</translation>
    </message>
    <message>
        <source>Draw means of the epochs around each one; read-out and table keep the figures themselves</source>
        <translation>各エポックの前後の平均を描きます。読み取り値と表は元の数値のままです</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲線の平滑化</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>平滑化なし</translation>
    </message>
    <message>
        <source>Mean of %1 epochs</source>
        <translation>%1 エポックの平均</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>データ表(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>全体表示(&amp;I)</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPlot</name>
    <message>
        <source>Test error</source>
        <translation>テスト誤差</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>忘却誤差</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>保持誤差</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Retrained model</source>
        <translation>再学習モデル</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>誤差 (%)</translation>
    </message>
    <message>
        <source>Selected: epoch %1</source>
        <translation>選択：エポック %1</translation>
    </message>
    <message>
        <source>Epoch %1: test %2 %, forget %3 %, retain %4 %</source>
        <translation>エポック %1：テスト %2 %、忘却 %3 %、保持 %4 %</translation>
    </message>
    <message>
        <source>Loss (right axis)</source>
        <translation>損失（右軸）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘却</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Error (%), mean of %1 epochs</source>
        <translation>誤差 (%)、%1 エポックの平均</translation>
    </message>
    <message>
        <source>Loss, mean of %1 epochs</source>
        <translation>損失、%1 エポックの平均</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>%1, loss %2</source>
        <translation>%1、損失 %2</translation>
    </message>
</context>
<context>
    <name>unlearn::DataDialog</name>
    <message>
        <source>Load a data set</source>
        <translation>データセットの読み込み</translation>
    </message>
    <message>
        <source>Kind of data set</source>
        <translation>データセットの種類</translation>
    </message>
    <message>
        <source>The data set, or the format of its files</source>
        <translation>データセット、またはそのファイルの形式</translation>
    </message>
    <message>
        <source>Options of the data set</source>
        <translation>データセットのオプション</translation>
    </message>
    <message>
        <source>How the data are read: key=value, several joined by &amp;</source>
        <translation>データの読み込み方法：key=value の形式。複数ある場合は &amp; で連結します</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>データセット(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>オプション(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>File of the data set</source>
        <translation>データセットのファイル</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>データセットのフォルダー</translation>
    </message>
    <message>
        <source>The file that holds the data</source>
        <translation>データを格納したファイルです</translation>
    </message>
    <message>
        <source>The folder that holds the data set&apos;s files</source>
        <translation>データセットのファイルを格納したフォルダーです</translation>
    </message>
    <message>
        <source>Where the system keeps it</source>
        <translation>システムの既定の場所</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>unlearn::DepthPlot</name>
    <message>
        <source>Layer, from input to output</source>
        <translation>層（入力から出力へ）</translation>
    </message>
    <message>
        <source>Alignment is here for runs that have retrained models; probes, once Measure more was asked for layers.</source>
        <translation>アラインメントは、再学習モデルのある実行について表示されます。プローブは、「追加で測定」で層を測定すると表示されます。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>アラインメント</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>復元率</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>層 %1：%2</translation>
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
        <translation>停止しました。結果はエポック %1 です。</translation>
    </message>
    <message>
        <source>Epoch %1 is its result.</source>
        <translation>結果はエポック %1 です。</translation>
    </message>
    <message>
        <source>The model was saved to %1.</source>
        <translation>モデルを %1 に保存しました。</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>ジョブを実行中です</translation>
    </message>
    <message>
        <source>The sweep has ended</source>
        <translation>スイープが終了しました</translation>
    </message>
    <message>
        <source>The computation of spectra has ended</source>
        <translation>スペクトルの計算が終了しました</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>学習が終了しました</translation>
    </message>
    <message>
        <source>The published experiment has ended</source>
        <translation>論文の実験が終了しました</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>実行が終了しました</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>所要時間は %1 です。</translation>
    </message>
    <message>
        <source>The attacks with shadow models have ended</source>
        <translation>シャドウモデルを使った攻撃が終了しました</translation>
    </message>
    <message>
        <source>The measurement of memorisation has ended</source>
        <translation>記憶スコアの測定が終了しました</translation>
    </message>
    <message>
        <source>The measurement of models has ended</source>
        <translation>モデルの測定が終了しました</translation>
    </message>
    <message>
        <source>The writing of the report has ended</source>
        <translation>レポートの書き出しが終了しました</translation>
    </message>
    <message>
        <source>The export of the log of runs has ended</source>
        <translation>実行ログのエクスポートが終了しました</translation>
    </message>
    <message>
        <source>The merge of the logs of runs has ended</source>
        <translation>実行ログの統合が終了しました</translation>
    </message>
    <message>
        <source>The purge has ended</source>
        <translation>完全消去が終了しました</translation>
    </message>
    <message>
        <source>The making of the embedding has ended</source>
        <translation>埋め込みの作成が終了しました</translation>
    </message>
    <message>
        <source>The download has ended</source>
        <translation>ダウンロードが終了しました</translation>
    </message>
</context>
<context>
    <name>unlearn::DirectionsModel</name>
    <message>
        <source>Directions in the order of their energy, the strongest first</source>
        <translation>エネルギーの大きい順に並べた方向です</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Eigenvalue over all training data</source>
        <translation>全学習データでの固有値です</translation>
    </message>
    <message>
        <source>Eigenvalue, all data</source>
        <translation>固有値（全データ）</translation>
    </message>
    <message>
        <source>Eigenvalue over the retained data</source>
        <translation>保持データでの固有値です</translation>
    </message>
    <message>
        <source>Eigenvalue, retained</source>
        <translation>固有値（保持）</translation>
    </message>
    <message>
        <source>Share of the energy in this direction and those before it</source>
        <translation>この方向までの方向に含まれるエネルギーの割合です</translation>
    </message>
    <message>
        <source>Cumulative share (%)</source>
        <translation>累積割合 (%)</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>同数の方向を保護するしきい値です</translation>
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
        <translation>ジョブを実行中のため、%1 を受け付けられませんでした。ジョブが終了してから、もう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is a log of runs: a window of its own shows it when the program is started with this file, and Tools &gt; Merge a log of runs takes its runs into the log of this window.</source>
        <translation>%1 は実行ログです。このファイルを指定してプログラムを起動すると別のウィンドウに表示されます。「ツール &gt; 実行ログを統合」では、その実行をこのウィンドウのログに取り込みます。</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingModel</name>
    <message>
        <source>Distance between the sample&apos;s places in both pictures, in their units</source>
        <translation>2 つの図におけるサンプルの位置間の距離（図の単位）です</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動距離</translation>
    </message>
    <message>
        <source>%1 sample %2, class %3: %4</source>
        <translation>%1サンプル %2、クラス %3：%4</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘却</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Samples: %1 to forget, %2 retained, %3 of the test split.</source>
        <translation>サンプル：忘却対象 %1、保持 %2、テスト分割 %3。</translation>
    </message>
    <message>
        <source>The first two principal components of what a model&apos;s last layer is given, centred.</source>
        <translation>モデルの最後の層への入力（中心化後）の、第 1 主成分と第 2 主成分です。</translation>
    </message>
    <message>
        <source>t-SNE of what a model&apos;s last layer is given: places with the least Σ p ln(p / q), where p is how likely two samples are neighbours among the features (perplexity %1, or a third of the samples where they are fewer than three times as many), and q the same in the picture; the pictures of other models start from the first one&apos;s.</source>
        <translation>モデルの最後の層への入力の t-SNE です：Σ p ln(p / q) が最小となる配置を求めます。p は特徴量空間で 2 つのサンプルが近傍同士である確率（パープレキシティは %1、サンプル数がその 3 倍未満の場合はサンプル数の 3 分の 1）、q は図での同じ確率です。ほかのモデルの図は、最初のモデルの図を初期配置とします。</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPage</name>
    <message>
        <source>Features of the first model</source>
        <translation>1 つ目のモデルの特徴量</translation>
    </message>
    <message>
        <source>Features of the second model</source>
        <translation>2 つ目のモデルの特徴量</translation>
    </message>
    <message>
        <source>Click or arrow keys: highlight a sample in both. Wheel: zoom. Drag: move. Double click: fit.</source>
        <translation>クリックまたは矢印キー：両方の図でサンプルを強調表示。ホイール：ズーム。ドラッグ：移動。ダブルクリック：全体表示。</translation>
    </message>
    <message>
        <source>Embedded samples</source>
        <translation>埋め込んだサンプル</translation>
    </message>
    <message>
        <source>The samples of both pictures, and how far each lies from itself; Ctrl+C copies</source>
        <translation>両方の図のサンプルと、2 つの図での位置の隔たりです。Ctrl+C でコピーします</translation>
    </message>
    <message>
        <source>Kind of embedding</source>
        <translation>埋め込みの種類</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together and takes longer; principal components keep distances</source>
        <translation>t-SNE は近傍関係を保ちますが、時間がかかります。主成分は距離を保ちます</translation>
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
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>Embed features</source>
        <translation>特徴量を埋め込む</translation>
    </message>
    <message>
        <source>Place samples by what each model&apos;s last layer is given; a run goes on meanwhile</source>
        <translation>各モデルの最後の層への入力に基づいてサンプルを配置します。その間も実行は続きます</translation>
    </message>
    <message>
        <source>&amp;Stop embedding</source>
        <translation>埋め込みを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop embedding</source>
        <translation>埋め込みを停止</translation>
    </message>
    <message>
        <source>Give up what is being made; the pictures stay as they are</source>
        <translation>作成を中止します。現在の図はそのまま残ります</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>1 つ目のモデル</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>2 つ目のモデル</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>データ表</translation>
    </message>
    <message>
        <source>Show the samples behind the pictures</source>
        <translation>図の元になるサンプルを表示します</translation>
    </message>
    <message>
        <source>Whose features are shown on this side</source>
        <translation>こちら側に特徴量を表示するモデルです</translation>
    </message>
    <message>
        <source>Embed fe&amp;atures</source>
        <translation>特徴量を埋め込む(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;odels:</source>
        <translation>モデル(&amp;O):</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>データ表(&amp;B)</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPlot</name>
    <message>
        <source>Embed features to see how the models&apos; last layers place forget, retained and test samples.</source>
        <translation>「特徴量を埋め込む」を実行すると、モデルの最後の層が忘却、保持、テストの各サンプルをどのように配置するかがわかります。</translation>
    </message>
</context>
<context>
    <name>unlearn::EntropyPlot</name>
    <message>
        <source>Entropy (nats)</source>
        <translation>エントロピー (nat)</translation>
    </message>
    <message>
        <source>Share of samples (%)</source>
        <translation>サンプルの割合 (%)</translation>
    </message>
    <message>
        <source>%1 to %2 nats</source>
        <translation>%1～%2 nat</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentFiles</name>
    <message>
        <source>A job is running. A new experiment stops it.</source>
        <translation>ジョブを実行中です。新しい実験を作成すると停止します。</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. A new one loses them.</source>
        <translation>実験に保存されていない変更があります。新しい実験を作成すると失われます。</translation>
    </message>
    <message>
        <source>&amp;New all the same</source>
        <translation>それでも新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>New experiment: data set</source>
        <translation>新しい実験：データセット</translation>
    </message>
    <message>
        <source>New experiment: model</source>
        <translation>新しい実験：モデル</translation>
    </message>
    <message>
        <source>A job is running. Opening another experiment stops it.</source>
        <translation>ジョブを実行中です。別の実験を開くと停止します。</translation>
    </message>
    <message>
        <source>Stop and &amp;open</source>
        <translation>停止して開く(&amp;O)</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Opening another one loses them.</source>
        <translation>実験に保存されていない変更があります。別の実験を開くと失われます。</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>保存せずに開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>実験を開く</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;JSON files (*.json);;All files (*)</source>
        <translation>実験 (*.unlearn.json);;JSON ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>実験を保存</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;All files (*)</source>
        <translation>実験 (*.unlearn.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>新しい実験</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>実験なし</translation>
    </message>
    <message>
        <source>%1[*] – Unlearning Workbench</source>
        <translation>%1[*] – Unlearning Workbench</translation>
    </message>
    <message>
        <source>The workbench ended before a new experiment was saved.</source>
        <translation>新しい実験が保存される前にワークベンチが終了しました。</translation>
    </message>
    <message>
        <source>The workbench ended before changes to %1 were saved.</source>
        <translation>%1 への変更が保存される前にワークベンチが終了しました。</translation>
    </message>
    <message>
        <source>&amp;Recover them</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>What is left for later is offered again at the next start.</source>
        <translation>後回しにした場合は、次回の起動時に再び確認します。</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>%1 is not there any more: what was recovered of it is a new experiment, which is not saved yet.</source>
        <translation>%1 はもう存在しません。復元した内容は新しい実験になり、まだ保存されていません。</translation>
    </message>
    <message>
        <source>The forget set on page Samples has changes that are not applied. They would be lost.</source>
        <translation>「サンプル」ページの忘却セットに適用されていない変更があります。変更は失われます。</translation>
    </message>
    <message>
        <source>Images are being looked for among the samples. What is found of them would be lost.</source>
        <translation>サンプルの中から画像を検索しています。見つかった結果は失われます。</translation>
    </message>
    <message>
        <source>&amp;Change all the same</source>
        <translation>それでも変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>それでも開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentPanel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>忘却セット</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照モデル</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Load another trained model</source>
        <translation>別の学習済みモデルを読み込みます</translation>
    </message>
    <message>
        <source>Load another data set</source>
        <translation>別のデータセットを読み込みます</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Choose the samples to be forgotten</source>
        <translation>忘却対象のサンプルを選択します</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Settings of the unlearning method</source>
        <translation>アンラーニング手法の設定</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Load a model that was retrained without the forget set</source>
        <translation>忘却セットを除いて再学習したモデルを読み込みます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Go without retrained models</source>
        <translation>再学習モデルなしで続けます</translation>
    </message>
    <message>
        <source>Device that computes</source>
        <translation>計算に使うデバイス</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>次のジョブから計算に使うデバイスです</translation>
    </message>
    <message>
        <source>None loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Open an experiment to begin.</source>
        <translation>実験を開いて始めてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 層</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>パラメーター %1 個</translation>
    </message>
    <message>
        <source>Errors are not measured yet</source>
        <translation>誤差は未測定です</translation>
    </message>
    <message>
        <source>Test error %1 %, forget error %2 %</source>
        <translation>テスト誤差 %1 %、忘却誤差 %2 %</translation>
    </message>
    <message>
        <source>TorchScript program</source>
        <translation>TorchScript プログラム</translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation>学習画像 %1 枚、テスト画像 %2 枚</translation>
    </message>
    <message>
        <source>%1 training and %2 test samples</source>
        <translation>学習サンプル %1 件、テストサンプル %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 features, %n class(es)</source>
        <translation>
            <numerusform>特徴量 %1 個、%n クラス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 tokens out of %2, %n class(es)</source>
        <translation>
            <numerusform>最大 %1 トークン（語彙 %2）、%n クラス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 × %3, %n class(es)</source>
        <translation>
            <numerusform>%1 × %2 × %3、%n クラス</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>%1 of %2 training samples</source>
        <translation>学習サンプル %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Learning rate %1 → %2</source>
        <translation>学習率 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n epoch(s), batch %1</source>
        <translation>
            <numerusform>最大 %n エポック、バッチ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <translation>エネルギー：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A retrained model shows what perfect forgetting looks like.</source>
        <translation>再学習モデルは、完全な忘却がどのようなものかを示します。</translation>
    </message>
    <message>
        <source>%1: test error %2 %, forget error %3 %</source>
        <translation>%1：テスト誤差 %2 %、忘却誤差 %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n retrained model(s)</source>
        <translation>
            <numerusform>再学習モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>Load a retrained model</source>
        <translation>再学習モデルの読み込み</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, parameters</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>Request %1 of %2, %n sample(s) in all</source>
        <translation>
            <numerusform>要求 %1 / %2、全 %n サンプル</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>要求 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the plan, of other requests or forget sets</source>
        <translation>
            <numerusform>計画にはほかに %n 個あり、別の要求または別の忘却セットのものです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentSession</name>
    <message>
        <source>Threshold of %1</source>
        <translation>%1のしきい値</translation>
    </message>
    <message numerus="yes">
        <source>Thresholds of %n layer(s)</source>
        <translation>
            <numerusform>%n 層のしきい値</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold of all layers</source>
        <translation>すべての層のしきい値</translation>
    </message>
    <message>
        <source>Reset of thresholds</source>
        <translation>しきい値のリセット</translation>
    </message>
    <message>
        <source>Suggested thresholds</source>
        <translation>しきい値の提案</translation>
    </message>
    <message>
        <source>The retrained baseline of request %1 of %2 is trained, without all samples that are forgotten by its end</source>
        <translation>要求 %1 / %2 の再学習ベースラインを、その完了までに忘却されるすべてのサンプルを除いて学習しています</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetSetPanel</name>
    <message>
        <source>New selection</source>
        <translation>新しい選択</translation>
    </message>
    <message>
        <source>Re&amp;quest:</source>
        <translation>要求(&amp;Q):</translation>
    </message>
    <message>
        <source>Which of several requests in sequence is shown; each is met after the one before</source>
        <translation>続けて処理する複数の要求のうち、どれを表示するかを選びます。各要求は前の要求の後に処理されます</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a request that is met after these</source>
        <translation>これらの後に処理する要求を追加します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the request that is shown</source>
        <translation>表示中の要求を削除します</translation>
    </message>
    <message>
        <source>Forget samples in a&amp;ny of:</source>
        <translation>次のいずれかに含まれるサンプルを忘却(&amp;N):</translation>
    </message>
    <message>
        <source>Remove the chosen selection (Delete)</source>
        <translation>選んだ選択条件を削除します (Delete)</translation>
    </message>
    <message>
        <source>Remove all selections</source>
        <translation>選択条件をすべて削除します</translation>
    </message>
    <message>
        <source>Selections of the forget set: together they make it</source>
        <translation>忘却セットの選択条件です。これらを合わせたものが忘却セットになります</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>データ表(&amp;B)</translation>
    </message>
    <message>
        <source>Show the numbers behind the bars (F2)</source>
        <translation>棒グラフの元になる数値を表示します (F2)</translation>
    </message>
    <message>
        <source>Samples to be forgotten by class</source>
        <translation>クラスごとの忘却対象のサンプル</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows</source>
        <translation>Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>Write the samples&apos; numbers to a file that can be imported again</source>
        <translation>サンプルの番号を、再インポートできるファイルに書き出します</translation>
    </message>
    <message>
        <source>Back to the forget set of the experiment</source>
        <translation>実験の忘却セットに戻します</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No data are loaded.</source>
        <translation>データが読み込まれていません。</translation>
    </message>
    <message>
        <source>%1 of %2 samples (%3 %)</source>
        <translation>%2 サンプル中 %1 件 (%3 %)</translation>
    </message>
    <message>
        <source>Export the forget set</source>
        <translation>忘却セットのエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json);;All files (*)</source>
        <translation>CSV ファイル (*.csv);;JSON ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Up and down: read a class. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>上下キー：クラスごとの値の読み取り。ホイール、+ と −：ズーム。ダブルクリック、0：全体表示。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Find images…</source>
        <translation>画像を検索…</translation>
    </message>
    <message>
        <source>Add the training samples that have the pixels of image files, whatever these are called</source>
        <translation>画像ファイルとピクセルが一致する学習サンプルを追加します。ファイル名は問いません</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>エクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>適用(&amp;Y)</translation>
    </message>
    <message>
        <source>Looking for the images…</source>
        <translation>画像を検索しています…</translation>
    </message>
    <message>
        <source>Find image files among the training samples</source>
        <translation>画像ファイルに一致する学習サンプルの検索</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>画像 (*.jpg *.jpeg *.png);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) found.</source>
        <translation>
            <numerusform>%n 件のサンプルが見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no training sample, such as %1.</source>
        <translation>
            <numerusform>%n 個のファイルは、どの学習サンプルとも一致しません（%1 など）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this the forget set of the experiment; retrained models whose files do not say what they were trained without are removed from it</source>
        <translation>これを実験の忘却セットにします。何を除いて学習したかがファイルに記載されていない再学習モデルは、実験から削除されます</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetThumbnails</name>
    <message>
        <source>First samples to be forgotten</source>
        <translation>忘却対象の先頭のサンプル</translation>
    </message>
    <message>
        <source>The first samples to be forgotten</source>
        <translation>忘却対象の先頭のサンプルです</translation>
    </message>
</context>
<context>
    <name>unlearn::GammaEditor</name>
    <message>
        <source>Threshold slider of %1</source>
        <translation>%1のしきい値スライダー</translation>
    </message>
    <message>
        <source>Threshold of %1: drag, or use the arrow keys</source>
        <translation>%1のしきい値：ドラッグまたは矢印キーで変更します</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>%1のしきい値</translation>
    </message>
    <message>
        <source>Threshold of %1, from 0 to 1</source>
        <translation>%1のしきい値（0～1）</translation>
    </message>
</context>
<context>
    <name>unlearn::GetDataDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>ダウンロードを停止します。受信済みの部分は残ります</translation>
    </message>
    <message>
        <source>&amp;Use in a new experiment</source>
        <translation>新しい実験で使用(&amp;U)</translation>
    </message>
    <message>
        <source>Begin an experiment on the chosen data set</source>
        <translation>選択したデータセットで実験を始めます</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>データの取得</translation>
    </message>
    <message>
        <source>Data sets to download</source>
        <translation>ダウンロードできるデータセット</translation>
    </message>
    <message>
        <source>Data sets that their authors publish, and what of them is there</source>
        <translation>作者が公開しているデータセットと、その取得状況です</translation>
    </message>
    <message>
        <source>Folder that data sets go to</source>
        <translation>データセットの保存先フォルダー</translation>
    </message>
    <message>
        <source>Each data set gets a folder of its own in this one</source>
        <translation>このフォルダーの中に、データセットごとのフォルダーが作成されます</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this dialog; a download goes on</source>
        <translation>このダイアログを閉じます。ダウンロードは続きます</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, checked by SHA-256.</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt; から取得し、SHA-256 で検証します。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>この段階の進み具合</translation>
    </message>
    <message>
        <source>Download, check and unpack the chosen data set, or check what is there</source>
        <translation>選択したデータセットをダウンロードし、検証して展開します。すでにある場合は検証します</translation>
    </message>
    <message>
        <source>%1 is there, checked by SHA-256.</source>
        <translation>%1 を使用できます（SHA-256 で検証済み）。</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; Check compares their SHA-256, too.</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt; から取得。ファイルの名前とサイズは正しいです。「検証」では SHA-256 も照合します。</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>検証(&amp;H)</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; their SHA-256 are not known.</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt; から取得。ファイルの名前とサイズは正しいですが、SHA-256 は不明です。</translation>
    </message>
</context>
<context>
    <name>unlearn::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>用語集を検索</translation>
    </message>
    <message>
        <source>Words of a term or its definition; the arrow keys go through what was found</source>
        <translation>用語またはその定義に含まれる語です。矢印キーで検索結果を移動します</translation>
    </message>
    <message>
        <source>such as: threshold</source>
        <translation>例：しきい値</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Terms of the field; the chosen one is explained beside</source>
        <translation>この分野の用語です。選択した用語の説明が横に表示されます</translation>
    </message>
    <message>
        <source>Explanation of the term</source>
        <translation>用語の説明</translation>
    </message>
    <message>
        <source>Links lead to related terms</source>
        <translation>リンクから関連用語に移動できます</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>No term of the glossary has these words.</source>
        <translation>これらの語を含む用語はありません。</translation>
    </message>
</context>
<context>
    <name>unlearn::HistogramPlot</name>
    <message>
        <source>Share of samples (%)</source>
        <translation>サンプルの割合 (%)</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table appear here.</source>
        <translation>表で選択したモデルのスコアがここに表示されます。</translation>
    </message>
    <message>
        <source>Score (%1)</source>
        <translation>スコア（%1）</translation>
    </message>
</context>
<context>
    <name>unlearn::JobStatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>実行中の処理です</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>How much of this phase is done</source>
        <translation>このフェーズの進み具合です</translation>
    </message>
    <message>
        <source>Time left in this phase, from its speed so far</source>
        <translation>これまでの速度から見積もった、このフェーズの残り時間です</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>実行中のジョブをキャンセル</translation>
    </message>
    <message>
        <source>Stop the running job; what a run has reached is kept</source>
        <translation>実行中のジョブを停止します。それまでの実行結果は残ります</translation>
    </message>
    <message>
        <source>The device that computes</source>
        <translation>計算に使うデバイスです</translation>
    </message>
    <message>
        <source>Memory that the workbench uses</source>
        <translation>ワークベンチが使用しているメモリです</translation>
    </message>
    <message>
        <source>The file that runs are logged to</source>
        <translation>実行を記録するファイルです</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>ログ：%1</translation>
    </message>
    <message>
        <source>Runs are logged to %1</source>
        <translation>実行は %1 に記録されます</translation>
    </message>
    <message>
        <source>Then: %1 (+%2)</source>
        <translation>次：%1 (+%2)</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>次：%1</translation>
    </message>
    <message>
        <source>What begins by itself afterwards:</source>
        <translation>この後に自動的に開始される処理：</translation>
    </message>
</context>
<context>
    <name>unlearn::LabPointsModel</name>
    <message>
        <source>to be forgotten</source>
        <translation>忘却対象</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Whether it is to be forgotten</source>
        <translation>忘却対象かどうかを示します</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>第 1 入力</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>第 2 入力</translation>
    </message>
    <message>
        <source>Probability of its class, by the trained model</source>
        <translation>学習済みモデルによる、サンプルのクラスの確率です</translation>
    </message>
    <message>
        <source>p before</source>
        <translation>p（元）</translation>
    </message>
    <message>
        <source>Probability of its class, by the model as it is now</source>
        <translation>現在のモデルによる、サンプルのクラスの確率です</translation>
    </message>
    <message>
        <source>p now</source>
        <translation>p（現在）</translation>
    </message>
    <message>
        <source>Probability of its class, by a model trained without the samples to be forgotten</source>
        <translation>忘却対象のサンプルを除いて学習したモデルによる、サンプルのクラスの確率です</translation>
    </message>
    <message>
        <source>p retrained</source>
        <translation>p（再学習）</translation>
    </message>
    <message>
        <source>Largest change of its two logits so far</source>
        <translation>これまでの 2 つのロジットの最大変化です</translation>
    </message>
    <message>
        <source>Logit change</source>
        <translation>ロジットの変化</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersModel</name>
    <message>
        <source>%1 × %2 groups</source>
        <translation>%1 × %2 グループ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>At a threshold of 1 the layer is not updated at all.</source>
        <translation>しきい値が 1 の場合、層はまったく更新されません。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Name of the layer&apos;s parameter in the model&apos;s file</source>
        <translation>モデルファイル内の層のパラメーター名です</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>層が計算する内容です</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Number of input directions: columns of the flattened weight</source>
        <translation>入力方向の数（平坦化した重みの列数）です</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Directions in the core gradient space: steps do not change them</source>
        <translation>コア勾配空間の方向の数です。ステップはこれらを変えません</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Threshold gamma, from 0 to 1</source>
        <translation>しきい値 γ（0～1）です</translation>
    </message>
    <message>
        <source>γ (threshold)</source>
        <translation>γ（しきい値）</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s input energy inside the core gradient space</source>
        <translation>層の入力エネルギーのうち、コア勾配空間に含まれる割合です</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>保護 (%)</translation>
    </message>
    <message>
        <source>Forgetting power left: the share of the squared forget gradient that a step keeps at this threshold. Read from the untouched model, where samples that it is sure of hardly count.</source>
        <translation>残存忘却力：このしきい値で、忘却勾配の二乗のうちステップに残る割合です。未変更のモデルで求めるため、モデルの確信度が高いサンプルはほとんど反映されません。</translation>
    </message>
    <message>
        <source>Power left (%)</source>
        <translation>残存忘却力 (%)</translation>
    </message>
    <message>
        <source>Predicted interference of the first step with the whole forget set: squared change of the layer&apos;s outputs on retained inputs, over their squares. A change of outputs, not of errors.</source>
        <translation>忘却セット全体を使った最初のステップの予測干渉：保持入力に対する層の出力の変化の二乗を、出力の二乗で割ったものです。出力の変化であり、誤差の変化ではありません。</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>干渉</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>保持ドリフト</translation>
    </message>
    <message>
        <source>Threshold of %1: the share of its inputs&apos; energy whose directions are protected. 1 leaves the layer as it is, 0 protects nothing.</source>
        <translation>%1のしきい値：入力エネルギーのうち、どれだけの割合の方向を保護するかを表します。1 では層は変わらず、0 では何も保護されません。</translation>
    </message>
    <message>
        <source>Suggested: %1 % of the forgetting power are left, at a predicted interference of %2.</source>
        <translation>提案：忘却力の %1 % が残り、予測干渉は %2 です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>traits of a layer</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>After a run that measured it: how far the layer&apos;s retained second moment, which requests in sequence keep from the original weights, is from one made anew with the unlearned weights</source>
        <translation>測定を行った実行の後：続く要求が元の重みから受け継ぐ層の保持モーメントが、アンラーニング後の重みで求め直したものからどれだけ離れているかを表します</translation>
    </message>
    <message>
        <source>Spectrum drift (%)</source>
        <translation>スペクトルドリフト (%)</translation>
    </message>
    <message>
        <source>After epoch %1 of the last run, the whole network&apos;s logits on retained samples have changed by %2 (squared, summed over classes; the mean).</source>
        <translation>最後の実行のエポック %1 の後、保持サンプルに対するネットワーク全体のロジットは %2 変化しました（二乗し、クラスについて合計した値の平均）。</translation>
    </message>
    <message>
        <source>%1 The layers&apos; retain drift adds up to %2.</source>
        <comment>two sentences</comment>
        <translation>%1各層の保持ドリフトの合計は %2 です。</translation>
    </message>
    <message>
        <source>After a run: squared change of the layer&apos;s outputs on its original retained inputs, over their squares. It needs no data, and promises nothing about accuracy. Methods that use no spectra have it where these were there before the run, or the stop rule reads it.</source>
        <translation>実行後：元の保持入力に対する層の出力の変化の二乗を、出力の二乗で割ったものです。データを必要としませんが、正解率については何も保証しません。スペクトルを使わない手法では、実行前にスペクトルがあった場合か、停止規則がこれを参照する場合に表示されます。</translation>
    </message>
    <message>
        <source>Centred, over the squares of the outputs&apos; differences from their mean: %1</source>
        <translation>中心化（出力とその平均との差の二乗で割った値）：%1</translation>
    </message>
    <message>
        <source>%1, centred %2</source>
        <comment>retain drift of a layer</comment>
        <translation>%1、中心化 %2</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersPage</name>
    <message>
        <source>Retain drift is of one layer on its original inputs. The whole network&apos;s change also holds what the layers before it hand on; it is measured on the retained samples that the curves are of, and is no change of errors.</source>
        <translation>保持ドリフトは、元の入力に対する 1 つの層についての値です。ネットワーク全体の変化には、それより前の層から伝わる変化も含まれます。これは曲線と同じ保持サンプルで測定した値であり、誤差の変化ではありません。</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersTable</name>
    <message>
        <source>Layers and their thresholds</source>
        <translation>層としきい値</translation>
    </message>
    <message>
        <source>Choose a layer to see its spectrum; several to set their thresholds together</source>
        <translation>層を選択するとスペクトルが表示されます。複数選択すると、しきい値をまとめて設定できます</translation>
    </message>
    <message>
        <source>No model is loaded. Open an experiment with File &gt; Open, or begin one with File &gt; New.</source>
        <translation>モデルが読み込まれていません。「ファイル &gt; 開く」で実験を開くか、「ファイル &gt; 新規」で始めてください。</translation>
    </message>
    <message>
        <source>&amp;Copy thresholds</source>
        <translation>しきい値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy names and thresholds of the selected layers</source>
        <translation>選択した層の名前としきい値をコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste thresholds</source>
        <translation>しきい値を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Set thresholds by names, or those of the selected layers by numbers</source>
        <translation>名前を指定してしきい値を設定するか、数値で選択した層のしきい値を設定します</translation>
    </message>
    <message>
        <source>&amp;Reset selected layers</source>
        <translation>選択した層をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>The selected layers&apos; thresholds as the experiment&apos;s file has them</source>
        <translation>選択した層のしきい値を実験ファイルの値に戻します</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy all figures of the selected layers, with their headers</source>
        <translation>選択した層のすべての値を見出しとともにコピーします</translation>
    </message>
</context>
<context>
    <name>unlearn::LogCommands</name>
    <message>
        <source>Logs of runs (*.sqlite)</source>
        <translation>実行ログ (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the log of runs</source>
        <translation>実行ログのエクスポート</translation>
    </message>
    <message>
        <source>Merge another log of runs into this one</source>
        <translation>別の実行ログをこのログに統合</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) came in.</source>
        <translation>
            <numerusform>%n 件の実行を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were here already.</source>
        <translation>
            <numerusform>%n 件の実行はすでに登録済みでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are still running and were left out.</source>
        <translation>
            <numerusform>%n 件の実行は進行中のため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of runs was written to %1 (%2).</source>
        <translation>実行ログを %1 に書き出しました（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were left out since their request, or one in sequence with it, was purged here.</source>
        <translation>
            <numerusform>%n 件の実行は、その要求またはそれと連続する要求のいずれかがここで完全消去されたため除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::MainWindow</name>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>実行 %1 のメモ</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n run(s)</source>
        <translation>
            <numerusform>%n 件の実行の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>The forget set was written to %1.</source>
        <translation>忘却セットを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Thresholds were set as suggested. Undo takes them back.</source>
        <translation>しきい値を提案のとおりに設定しました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>The run was stopped; epoch %1 is its result.</source>
        <translation>実行を停止しました。結果はエポック %1 です。</translation>
    </message>
    <message>
        <source>The run is finished; epoch %1 is its result.</source>
        <translation>実行が完了しました。結果はエポック %1 です。</translation>
    </message>
    <message>
        <source>The trained model was saved to %1.</source>
        <translation>学習したモデルを %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 was downloaded and checked.</source>
        <translation>%1 をダウンロードし、検証しました。</translation>
    </message>
    <message>
        <source>The experiment was saved to %1.</source>
        <translation>実験を %1 に保存しました。</translation>
    </message>
    <message>
        <source>The spectrum cache was cleared: %1.</source>
        <translation>スペクトルキャッシュを消去しました（%1）。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>再開(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 は開かれませんでした。</translation>
    </message>
    <message>
        <source>A job is running. Closing the window stops it; what a run has reached is kept.</source>
        <translation>ジョブを実行中です。ウィンドウを閉じると停止します。それまでの実行結果は残ります。</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>停止して閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved.</source>
        <translation>実験に保存されていない変更があります。</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>保存せずに閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Return of %n run(s)</source>
        <translation>
            <numerusform>%n 件の実行の再表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait and will be dropped.</source>
        <translation>
            <numerusform>待機中の実行 %n 件は破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cached shadow models were removed: %1.</source>
        <translation>キャッシュ済みのシャドウモデルを削除しました：%1。</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>レポートを書き出しています。</translation>
    </message>
    <message>
        <source>The log of runs is being exported.</source>
        <translation>実行ログをエクスポートしています。</translation>
    </message>
    <message>
        <source>Another log of runs is being merged into this one.</source>
        <translation>別の実行ログをこのログに統合しています。</translation>
    </message>
    <message>
        <source>A request is being purged.</source>
        <translation>要求データを完全消去しています。</translation>
    </message>
    <message>
        <source>An embedding is being made.</source>
        <translation>埋め込みを作成しています。</translation>
    </message>
    <message>
        <source>%1 is being downloaded; what has come is kept.</source>
        <translation>%1 をダウンロードしています。受信済みの部分は残ります。</translation>
    </message>
    <message>
        <source>Closing the window ends that, or waits for what can not be broken off.</source>
        <translation>ウィンドウを閉じるとこれは打ち切られます。打ち切れないものは終わるまで待ちます。</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>それでも閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The forget set is being exported.</source>
        <translation>忘却セットをエクスポートしています。</translation>
    </message>
    <message>
        <source>The embedding was stopped; nothing of it was kept.</source>
        <translation>埋め込みは停止され、結果は保存されませんでした。</translation>
    </message>
    <message>
        <source>The page Curves shows the run that is under way. Open run %1 again when that one has ended.</source>
        <translation>「曲線」ページには進行中の実行が表示されています。実行 %1 は、進行中の実行が終了してからもう一度開いてください。</translation>
    </message>
</context>
<context>
    <name>unlearn::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Links lead to other pages</source>
        <translation>リンクから別のページへ移動します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>The page that was left</source>
        <translation>戻る前に開いていたページ</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>The manual&apos;s contents</source>
        <translation>マニュアルの目次</translation>
    </message>
    <message>
        <source>Open in &amp;web browser</source>
        <translation>Web ブラウザーで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Show this page in the system&apos;s web browser</source>
        <translation>このページをシステムの Web ブラウザーで表示します</translation>
    </message>
</context>
<context>
    <name>unlearn::MeasuredOutputsModel</name>
    <message>
        <source>Run %1: predicted classes, %2 against %3, %4</source>
        <translation>実行 %1：予測クラス（%2 と %3 の比較、%4）</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <translation>%1 による予測クラス</translation>
    </message>
    <message>
        <source>Run %1: entropies, %2</source>
        <translation>実行 %1：エントロピー（%2）</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>エントロピー (nat)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by the largest output of either model.</source>
        <translation>サンプル数：%1。それぞれのモデルの最大出力ごとに集計しています。</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by H = −Σ p ln p of a model&apos;s softmax p, in nats; the bins after the first are even on a logarithmic axis.</source>
        <translation>サンプル数：%1。モデルのソフトマックス p の H = −Σ p ln p（単位：nat）で集計しています。2 番目以降のビンは、対数軸上で等間隔です。</translation>
    </message>
</context>
<context>
    <name>unlearn::MeritView</name>
    <message>
        <source>Figures of merit of the compared runs</source>
        <translation>比較した実行の評価指標</translation>
    </message>
    <message>
        <source>Figures of the unlearned models, beside mean and spread of the retrained ones; Ctrl+C copies the chosen rows</source>
        <translation>アンラーニング後のモデルの数値と、再学習モデルの平均およびばらつきです。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>Figure that is drawn by depth</source>
        <translation>深さ別に描く数値</translation>
    </message>
    <message>
        <source>What is drawn of every layer, forget and retained samples apart</source>
        <translation>各層について描く数値です。忘却サンプルと保持サンプルを別々に描きます</translation>
    </message>
    <message>
        <source>Alignment with retrained</source>
        <translation>再学習モデルとのアラインメント</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>線形プローブによる復元率</translation>
    </message>
    <message>
        <source>Layers by depth</source>
        <translation>深さ別の層</translation>
    </message>
    <message>
        <source>A figure of each layer, from the input to the output. Arrow keys: read a layer. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>入力から出力までの各層の数値です。矢印キー：層ごとの値の読み取り。ホイール、+ と −：ズーム。ダブルクリック、0：全体表示。</translation>
    </message>
    <message>
        <source>Measure more figures of the compared runs</source>
        <translation>比較した実行の数値を追加で測定</translation>
    </message>
    <message>
        <source>Work figures that the log does not hold out of the models of the runs, as far as these are there</source>
        <translation>ログにない数値を、実行のモデルから計算します（モデルが残っている場合のみ）</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>出力(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>層(&amp;L)</translation>
    </message>
    <message>
        <source>Linear probes and alignment of every layer, forget and retained samples apart</source>
        <translation>各層の線形プローブとアラインメントを、忘却サンプルと保持サンプルで別々に測定します</translation>
    </message>
    <message>
        <source>Epochs until a model knows the forget set again, from itself and from retained samples alone</source>
        <translation>モデルが忘却セットを再び習得するまでのエポック数です。忘却セット自体で学習した場合と、保持サンプルだけで学習した場合を測定します</translation>
    </message>
    <message>
        <source>Me&amp;asure more</source>
        <translation>追加で測定(&amp;A)</translation>
    </message>
    <message>
        <source>B&amp;y depth:</source>
        <translation>深さ別(&amp;Y):</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>数式：%1</translation>
    </message>
    <message>
        <source>Forgetting quality of %1 (runs %2): %3, where models that do not differ get %4; %5 unlearned and %6 retrained models.</source>
        <translation>%1（実行 %2）の忘却の質：%3。違いのないモデルでは %4 になります。アンラーニング後のモデル %5 個、再学習モデル %6 個。</translation>
    </message>
    <message>
        <source>&amp;Relearning…</source>
        <translation>再習得(&amp;N)…</translation>
    </message>
    <message>
        <source>There is no forgetting quality of %1 (runs %2). %3.</source>
        <translation>%1（実行 %2）の忘却の質はありません。%3。</translation>
    </message>
    <message>
        <source>Forgetting quality takes %1 unlearned models or more and as many retrained ones, of different seeds, all of them there.</source>
        <translation>忘却の質：シードの異なるアンラーニング後のモデルが %1 個以上と、同数以上の再学習モデルが、すべて揃っている必要があります。</translation>
    </message>
    <message>
        <source>Agreement and distance of answers, entropies, attacks on changed answers, thirds of the forget set (by memorisation where every run has the two shadow models of the same model, data and seed, else by the original&apos;s confidence margin), retained samples at risk</source>
        <translation>応答の一致率と距離、エントロピー、応答の変化に対する攻撃、忘却セットの三分割（すべての実行に、モデル、データ、シードが同じ 2 つのシャドウモデルがあれば記憶スコア、なければ元のモデルの確信度マージンで区分）、リスクのある保持サンプル</translation>
    </message>
</context>
<context>
    <name>unlearn::MessageBanner</name>
    <message>
        <source>Dis&amp;miss</source>
        <translation>閉じる(&amp;M)</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Hide this message; Messages keeps it</source>
        <translation>このメッセージを非表示にします。「メッセージ」には残ります</translation>
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
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>unlearn::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Notices and errors since the start</source>
        <translation>起動以降の通知とエラー</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodDialog</name>
    <message>
        <source>Settings of the method</source>
        <translation>手法の設定</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>How the forget set is to be forgotten</source>
        <translation>忘却セットを忘却させる方法です</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>手法(&amp;M):</translation>
    </message>
    <message>
        <source>Soft projection: a direction whose eigenvalue is this share of the layer&apos;s mean one is halved</source>
        <translation>ソフト射影：固有値が層の平均固有値のこの割合に等しい方向の成分が、半分になります</translation>
    </message>
    <message>
        <source>Learning rate of the first epochs</source>
        <translation>最初のエポックの学習率です</translation>
    </message>
    <message>
        <source>Learning rate that the last planned epoch reaches, exponentially</source>
        <translation>予定された最後のエポックで到達する学習率です。指数的に変化します</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier</source>
        <translation>予定エポック数です。停止規則により早く終了することがあります</translation>
    </message>
    <message>
        <source>Forget samples in one step</source>
        <translation>1 ステップに使う忘却サンプルの数です</translation>
    </message>
    <message>
        <source>Sh&amp;uffle the forget set each epoch</source>
        <translation>エポックごとに忘却セットをシャッフル(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the order of forget samples anew in each epoch</source>
        <translation>エポックごとに忘却サンプルの順序を抽選し直します</translation>
    </message>
    <message>
        <source>Offset that keeps the loss finite at a probability of 1</source>
        <translation>確率が 1 のときも損失を有限に保つためのオフセットです</translation>
    </message>
    <message>
        <source>Weight of the entropy term of the loss</source>
        <translation>損失のエントロピー項の重みです</translation>
    </message>
    <message>
        <source>Which directions are protected</source>
        <translation>どの方向を保護するかを選びます</translation>
    </message>
    <message>
        <source>Samples whose directions are protected</source>
        <translation>どのサンプルの方向を保護するかを選びます</translation>
    </message>
    <message>
        <source>Which layers are updated</source>
        <translation>どの層を更新するかを選びます</translation>
    </message>
    <message>
        <source>Sof&amp;tness μ:</source>
        <translation>ソフトネス μ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Learning rate, start:</source>
        <translation>学習率の開始値(&amp;L):</translation>
    </message>
    <message>
        <source>Learning rate, e&amp;nd:</source>
        <translation>学習率の終了値(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>エポック数(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>バッチサイズ(&amp;B):</translation>
    </message>
    <message>
        <source>Probability &amp;offset:</source>
        <translation>確率オフセット(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Protected:</source>
        <translation>保護する方向(&amp;P):</translation>
    </message>
    <message>
        <source>Directions of s&amp;amples:</source>
        <translation>方向を求めるサンプル(&amp;A):</translation>
    </message>
    <message>
        <source>Updated layer&amp;s:</source>
        <translation>更新する層(&amp;S):</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>What counts as the energy of a direction</source>
        <translation>方向のエネルギーとみなす量です</translation>
    </message>
    <message>
        <source>How the number of directions follows from gamma</source>
        <translation>γ から方向の数を決める方法です</translation>
    </message>
    <message>
        <source>At least this share of a layer&apos;s directions is kept</source>
        <translation>層の方向のうち、少なくともこの割合を保護します</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Training images that the spectrum is made from</source>
        <translation>スペクトルの計算に使う学習画像の枚数です</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Energy b&amp;y:</source>
        <translation>エネルギーの尺度(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Rule for k:</source>
        <translation>k の規則(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Floor:</source>
        <translation>下限(&amp;F):</translation>
    </message>
    <message>
        <source>Spectrum &amp;images:</source>
        <translation>スペクトル用画像数(&amp;I):</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>When the run ends, and which epoch it selects</source>
        <translation>実行をいつ終了し、どのエポックを選択するかを決めます</translation>
    </message>
    <message>
        <source>Percentage points that the accuracy may drop</source>
        <translation>正解率の低下を許容するパーセントポイントです</translation>
    </message>
    <message>
        <source> points</source>
        <translation> ポイント</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>条件(&amp;H):</translation>
    </message>
    <message>
        <source>Retain drift, summed over the layers, at which the run ends</source>
        <translation>実行を終了する保持ドリフト（全層の合計）です</translation>
    </message>
    <message>
        <source>&amp;Drop:</source>
        <translation>低下幅(&amp;D):</translation>
    </message>
    <message>
        <source>Drift bud&amp;get:</source>
        <translation>ドリフト許容量(&amp;G):</translation>
    </message>
    <message>
        <source>Entropy weig&amp;ht:</source>
        <translation>エントロピーの重み(&amp;W):</translation>
    </message>
    <message>
        <source>Measure epo&amp;chs in bfloat16</source>
        <translation>エポックを bfloat16 で測定(&amp;C)</translation>
    </message>
    <message>
        <source>Quicker where the processor has it; errors that differ from those in float32 are noticed, and float32 is then used. Final figures are in float32.</source>
        <translation>対応するプロセッサーで高速になります。float32 の場合と異なる誤差は検出され、その後は float32 が使われます。最終的な数値は float32 で計算されます。</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodSettingsForm</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>unlearn::ModelDialog</name>
    <message>
        <source>Models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>モデル (*.safetensors *.pth *.pt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>モデルのファイル</translation>
    </message>
    <message>
        <source>A safetensors file, a PyTorch state dict or a TorchScript file</source>
        <translation>safetensors ファイル、PyTorch の state dict、または TorchScript ファイルです</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Needed where the file does not name its architecture</source>
        <translation>ファイルにアーキテクチャ名が含まれていない場合に必要です</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ファイルの指定に従う</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>アーキテクチャ(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Train one…</source>
        <translation>学習する(&amp;T)…</translation>
    </message>
    <message>
        <source>Train a new model on these data first</source>
        <translation>先に、このデータで新しいモデルを学習します</translation>
    </message>
</context>
<context>
    <name>unlearn::OutputsView</name>
    <message>
        <source>Table of outputs</source>
        <translation>出力の表</translation>
    </message>
    <message>
        <source>Which of the measured tables is shown</source>
        <translation>表示する測定結果の表です</translation>
    </message>
    <message>
        <source>Predicted classes or entropies</source>
        <translation>予測クラスまたはエントロピー</translation>
    </message>
    <message>
        <source>Numbers of samples; Ctrl+C copies the chosen rows</source>
        <translation>サンプル数です。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies appear here once the outputs of runs were measured: figures of merit, Measure more.</source>
        <translation>実行の出力を測定すると、ここに予測行列とエントロピーが表示されます（「評価指標」の「追加で測定」）。</translation>
    </message>
    <message>
        <source>Tab&amp;le:</source>
        <translation>表(&amp;L):</translation>
    </message>
    <message>
        <source>Histograms of entropies</source>
        <translation>エントロピーのヒストグラム</translation>
    </message>
    <message>
        <source>How sure each model is of the samples, the surer the farther left; the unlearned model is to look like the retrained ones. Arrow keys: read a bin. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>各モデルがサンプルをどれだけ確信しているかを示します。左ほど確信度が高く、アンラーニング後のモデルは再学習モデルと同じような分布になるのが理想です。矢印キー：ビンごとの値の読み取り。ホイール、+ と −：ズーム。ダブルクリック、0：全体表示。</translation>
    </message>
</context>
<context>
    <name>unlearn::PageArea</name>
    <message>
        <source>Show the page %1</source>
        <translation>ページ「%1」を表示します</translation>
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
        <translation>%1の詳細：%2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParallelPlot</name>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu; or begin a sweep.</source>
        <translation>実行の一覧で 2 つ以上の実行を選択し、コンテキストメニューの「比較」を選ぶか、スイープを開始してください。</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>軸：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>実行 %1：%2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Sample standard deviation over the seeds of a group</source>
        <translation>グループ内のシード間の標本標準偏差です</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Numbers of the runs</source>
        <translation>実行番号</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>再学習モデルとの差（ポイント）</translation>
    </message>
    <message>
        <source>± of the distance (points)</source>
        <translation>差の ±（ポイント）</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>テスト誤差 (%)</translation>
    </message>
    <message>
        <source>± of the test error (points)</source>
        <translation>テスト誤差の ±（ポイント）</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>パレート最適</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoPlot</name>
    <message>
        <source>Distance of the forget error to retrained (points)</source>
        <translation>再学習モデルとの忘却誤差の差（ポイント）</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>テスト誤差 (%)</translation>
    </message>
    <message>
        <source>Compared runs appear here that have a retrained model to be compared with.</source>
        <translation>比較した実行のうち、比較対象の再学習モデルがあるものがここに表示されます。</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>パレート最適</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>その他の実行</translation>
    </message>
    <message>
        <source>Run %1: test error %2 %, distance %3 points</source>
        <translation>実行 %1：テスト誤差 %2 %、差 %3 ポイント</translation>
    </message>
    <message>
        <source>These runs are of %1 different tasks. Only runs of the same model, data and forget set are measured against each other: each task has a line of its own.</source>
        <translation>これらの実行は %1 種類の異なるタスクのものです。比較の対象になるのは、モデル、データ、忘却セットが同じ実行同士だけです。線はタスクごとに 1 本あります。</translation>
    </message>
    <message>
        <source>%1: test error %2 ± %3 %, distance %4 ± %5 points</source>
        <translation>%1：テスト誤差 %2 ± %3 %、差 %4 ± %5 ポイント</translation>
    </message>
    <message>
        <source>A mark with bars is the mean of several seeds; the bars are their standard deviation.</source>
        <translation>エラーバー付きの印は複数のシードの平均を表し、エラーバーはその標準偏差です。</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
</context>
<context>
    <name>unlearn::PathEdit</name>
    <message>
        <source>Browse for a folder</source>
        <translation>フォルダーを参照</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>ファイルを参照</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetDialog</name>
    <message>
        <source>New from experiment</source>
        <translation>実験から新規作成</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>表をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the table and the differences as text</source>
        <translation>表と相違点をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Train what is missing, then unlearn</source>
        <translation>不足しているモデルを学習してから、アンラーニングします</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop; the next start goes on from what was reached</source>
        <translation>停止します。次に開始すると、それまでの続きから再開します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this dialog; what is under way goes on</source>
        <translation>このダイアログを閉じます。進行中の処理は続きます</translation>
    </message>
    <message>
        <source>The experiment to go through</source>
        <translation>行う実験を選びます</translation>
    </message>
    <message>
        <source>Where they were downloaded to, or the system keeps them</source>
        <translation>ダウンロード先またはシステムの既定の場所</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>データを取得(&amp;G)…</translation>
    </message>
    <message>
        <source>Download the data that are missing</source>
        <translation>不足しているデータをダウンロードします</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt)</source>
        <translation>モデル (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>File of the full model; empty: it is trained</source>
        <translation>全データモデルのファイルです。空欄の場合は学習します</translation>
    </message>
    <message>
        <source>It is trained</source>
        <translation>学習する</translation>
    </message>
    <message>
        <source>Folder of trained models and unfinished trainings</source>
        <translation>学習済みモデルと未完了の学習のフォルダーです</translation>
    </message>
    <message>
        <source>Retrained models of each request, which differ in their seed</source>
        <translation>要求ごとの、シードが異なる再学習モデルの数です</translation>
    </message>
    <message>
        <source>Epochs of each training, instead of the recipe&apos;s</source>
        <translation>レシピの値の代わりに使う、各学習のエポック数です</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>レシピに従う</translation>
    </message>
    <message>
        <source>Train in &amp;bfloat16</source>
        <translation>bfloat16 で学習(&amp;B)</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>bfloat16 で演算できるプロセッサーで高速になります</translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation>実験(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>データ(&amp;D):</translation>
    </message>
    <message>
        <source>Full &amp;model:</source>
        <translation>全データモデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Trained models:</source>
        <translation>学習済みモデル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Retrained models:</source>
        <translation>再学習モデル(&amp;R):</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>エポック数(&amp;P):</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>このステップの進み具合です</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>これまでのステップ</translation>
    </message>
    <message>
        <source>Original, retrained and unlearned models of each request; Ctrl+C copies the chosen rows</source>
        <translation>要求ごとの元のモデル、再学習モデル、アンラーニング後のモデルです。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>Differences from the published protocol</source>
        <translation>公開されている実験手順との相違点</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The data are missing: name their folder, or download them.</source>
        <translation>データがありません。フォルダーを指定するか、ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>%1 にあります。</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <translation>%1：%p %</translation>
    </message>
    <message>
        <source>No experiment was gone through in this session yet.</source>
        <translation>このセッションではまだ実験を行っていません。</translation>
    </message>
    <message>
        <source>Folder of the data, or the one that holds it; folder:DIR for data of another kind; empty: where data are downloaded to</source>
        <translation>データのフォルダー、または配布時のフォルダーを含むフォルダーです。別の種類のデータは folder:フォルダー と指定します。空欄の場合はダウンロード先を使います</translation>
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
        <translation>元のモデル</translation>
    </message>
    <message numerus="yes">
        <source>Retrained, %n seed(s)</source>
        <translation>
            <numerusform>再学習モデル、%n シード</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>アンラーニング後</translation>
    </message>
    <message>
        <source>Unlearned, published</source>
        <translation>アンラーニング後（公表値）</translation>
    </message>
    <message>
        <source>Requests in the order in which they were met</source>
        <translation>処理された順の要求です</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Error on test samples that no stop rule reads</source>
        <translation>停止規則が参照しないテストサンプルでの誤差です</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>テスト誤差 (%)</translation>
    </message>
    <message>
        <source>Error on all samples forgotten so far</source>
        <translation>これまでに忘却した全サンプルでの誤差です</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>忘却誤差 (%)</translation>
    </message>
    <message>
        <source>Error on the training samples that stay</source>
        <translation>残る学習サンプルでの誤差です</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>保持誤差 (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence, with its 95 % interval</source>
        <translation>確信度によるメンバーシップ推論と、その 95 % 区間です</translation>
    </message>
    <message>
        <source>AUC (confidence)</source>
        <translation>AUC（確信度）</translation>
    </message>
    <message>
        <source>Of training; of the unlearned model: moments, eigenproblem, steps and the stop rule&apos;s look</source>
        <translation>学習にかかった時間です。アンラーニング後のモデルでは、モーメント、固有値問題、ステップ、停止規則の評価にかかった時間です</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>時間 (s)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n shadow model(s)</source>
        <translation>
            <numerusform>%1、シャドウモデル %n 個</numerusform>
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
        <translation>モデル：%1、データ：%2。</translation>
    </message>
    <message>
        <source>To be forgotten: %1.</source>
        <translation>忘却対象：%1。</translation>
    </message>
    <message numerus="yes">
        <source>To be forgotten in %n requests, one after the other; the first: %1.</source>
        <translation>
            <numerusform>%n 件の要求で順に忘却します。最初の要求：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>γ = %1</source>
        <translation>γ = %1</translation>
    </message>
    <message numerus="yes">
        <source>, other in %n layer(s)</source>
        <translation>
            <numerusform>、%n 層は別の値</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stop rule: %2; at most %3 epochs of unlearning.</source>
        <translation>%1、停止規則：%2、アンラーニングは最大 %3 エポック。</translation>
    </message>
    <message>
        <source>Published figures: %1.</source>
        <translation>公表値：%1。</translation>
    </message>
    <message numerus="yes">
        <source>To be trained: the full model and %n retrained one(s), %1 epochs each.</source>
        <translation>
            <numerusform>学習対象：全データモデルと再学習モデル %n 個、各 %1 エポック。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be trained: %n retrained model(s), %1 epochs each.</source>
        <translation>
            <numerusform>学習対象：再学習モデル %n 個、各 %1 エポック。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in the folder of trained models already are taken from there.</source>
        <translation>学習済みモデルのフォルダーに既にあるものは、それを使用します。</translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3, training error %4 %</source>
        <translation>%1：エポック %2 / %3、学習誤差 %4 %</translation>
    </message>
    <message>
        <source>%1 was there.</source>
        <translation>%1 は既にあります。</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1 の学習が完了しました。</translation>
    </message>
    <message>
        <source>Run %1 of the log is the same and is taken.</source>
        <translation>ログの実行 %1 が同じ内容のため、それを使用します。</translation>
    </message>
    <message>
        <source>Run %1 unlearns.</source>
        <translation>実行 %1 でアンラーニングしています。</translation>
    </message>
    <message>
        <source>Epoch %1: forget error %2 %, retain error %3 %</source>
        <translation>エポック %1：忘却誤差 %2 %、保持誤差 %3 %</translation>
    </message>
    <message>
        <source>%1 is under way; its runs are in the log.</source>
        <translation>%1 を進行中です。実行はログに記録されます。</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 が完了しました。</translation>
    </message>
    <message>
        <source>%1 was stopped; it goes on from what was reached.</source>
        <translation>%1 を停止しました。再開すると、それまでの続きから進みます。</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 は失敗しました。%2</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>公表値：%1</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyModel</name>
    <message>
        <source>too few negatives</source>
        <translation>負例が不足</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>アンラーニング後</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>再学習モデル</translation>
    </message>
    <message>
        <source>Retrained %1</source>
        <translation>再学習モデル %1</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Modified entropy</source>
        <translation>修正エントロピー</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>正誤</translation>
    </message>
    <message>
        <source>Logit gap</source>
        <translation>ロジット差</translation>
    </message>
    <message>
        <source>Support-vector classifier</source>
        <translation>サポートベクター分類器</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>攻撃対象のモデルです</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Lower end of the 95 % bootstrap interval of the area</source>
        <translation>曲線下面積の 95 % ブートストラップ区間の下限です</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>Upper end of the 95 % bootstrap interval of the area</source>
        <translation>曲線下面積の 95 % ブートストラップ区間の上限です</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % 上限</translation>
    </message>
    <message>
        <source>True-positive rate at 1 % false positives</source>
        <translation>偽陽性率 1 % での真陽性率です</translation>
    </message>
    <message>
        <source>TPR at 1 % (%)</source>
        <translation>FPR 1 % の TPR (%)</translation>
    </message>
    <message>
        <source>Forget samples: the positives</source>
        <translation>忘却サンプル（正例）です</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘却</translation>
    </message>
    <message>
        <source>Test samples of the same classes: the negatives</source>
        <translation>同じクラスのテストサンプル（負例）です</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the positives</source>
        <translation>同じクラスの保持サンプル（正例）です</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the negatives</source>
        <translation>同じクラスの保持サンプル（負例）です</translation>
    </message>
    <message>
        <source>Test samples of all classes: the negatives</source>
        <translation>全クラスのテストサンプル（負例）です</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>オフライン RMIA</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>オフライン LiRA</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Classifier on shadow models</source>
        <translation>シャドウモデルで学習した分類器</translation>
    </message>
    <message>
        <source>Area under the curve. The retrained model&apos;s value is the ideal, not %1.</source>
        <translation>曲線下面積です。理想は %1 ではなく、再学習したモデルの値です。</translation>
    </message>
    <message>
        <source>True-positive rate at %1 % false positives</source>
        <translation>偽陽性率 %1 % での真陽性率です</translation>
    </message>
    <message>
        <source>TPR at %1 % (%)</source>
        <translation>FPR %1 % の TPR (%)</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>数式：%1</translation>
    </message>
    <message>
        <source>Formula: %1, 95 % interval %2 to %3</source>
        <translation>数式：%1、95 % 区間 %2～%3</translation>
    </message>
    <message>
        <source>The larger of the area and one less it: an attack that errs more often than not tells as much as one that is right. From %1 (nothing) to 1.</source>
        <translation>曲線下面積と、1 からそれを引いた値のうち、大きいほうです。誤るほうが多い攻撃からも、正しい攻撃と同じだけのことがわかります。%1（何もわからない）から 1 までの値をとります。</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>%1 (sampled)</source>
        <comment>model</comment>
        <translation>%1（抽出サンプル）</translation>
    </message>
    <message>
        <source>Average precision of telling the model&apos;s answers to the forget samples from those of retrained models, which is no area under a ROC curve. %1: alike</source>
        <translation>忘却サンプルに対するモデルの応答を、再学習モデルの応答と見分ける際の平均適合率 (average precision) です。ROC 曲線下面積ではありません。%1：見分けがつかない</translation>
    </message>
    <message>
        <source>AP beside retrained</source>
        <translation>再学習モデルと比較した AP</translation>
    </message>
    <message>
        <source>AUC of the retrained models: %1 ± %2 (n = %3)</source>
        <translation>再学習モデルの AUC：%1 ± %2（n = %3）</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>差</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean AUC in units of their standard deviation; within one or two of them it can not be told from noise</source>
        <translation>再学習モデルの AUC の平均との差を、その標準偏差を単位として表したものです。1～2 単位以内ではノイズと区別できません</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyPage</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC 曲線</translation>
    </message>
    <message>
        <source>&amp;Attack:</source>
        <translation>攻撃(&amp;A):</translation>
    </message>
    <message>
        <source>Membership-inference attack</source>
        <translation>メンバーシップ推論攻撃</translation>
    </message>
    <message>
        <source>Lo&amp;g–log axes</source>
        <translation>両対数軸(&amp;G)</translation>
    </message>
    <message>
        <source>Logarithmic axes show what happens at few false positives</source>
        <translation>対数軸にすると、偽陽性が少ない領域の様子がわかります</translation>
    </message>
    <message>
        <source>Logarithmic axes of the ROC curves</source>
        <translation>ROC 曲線の対数軸</translation>
    </message>
    <message>
        <source>The retrained model&apos;s curve is the ideal, not chance.</source>
        <translation>理想はランダム推測ではなく、再学習したモデルの曲線です。</translation>
    </message>
    <message>
        <source>Histogram of scores</source>
        <translation>スコアのヒストグラム</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table below. Drag the line, or use the arrow keys, to see what a threshold gives.</source>
        <translation>下の表で選択したモデルのスコアです。線をドラッグするか矢印キーを使うと、しきい値による結果がわかります。</translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation>スコアのしきい値</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>このスコア以上を学習サンプルとみなします</translation>
    </message>
    <message>
        <source>Figures of the attack</source>
        <translation>攻撃の数値</translation>
    </message>
    <message>
        <source>The chosen row&apos;s scores are drawn above</source>
        <translation>選択した行のスコアが上に描かれます</translation>
    </message>
    <message>
        <source>Worst-off samples</source>
        <translation>最も露呈しているサンプル</translation>
    </message>
    <message>
        <source>The forget samples that the chosen model gives away most</source>
        <translation>選択したモデルが最も露呈させている忘却サンプルです</translation>
    </message>
    <message>
        <source>The forget samples that a model gives away most appear here after an attack.</source>
        <translation>モデルが最も露呈させている忘却サンプルが、攻撃後にここに表示されます。</translation>
    </message>
    <message>
        <source>TPR %1 %, FPR %2 %</source>
        <translation>TPR %1 %、FPR %2 %</translation>
    </message>
    <message>
        <source>Takes %1 % of the forget samples (TPR) and %2 % of the test samples (FPR) for training samples: advantage %3 points.</source>
        <translation>忘却サンプルの %1 % (TPR) とテストサンプルの %2 % (FPR) を学習サンプルとみなします。アドバンテージは %3 ポイントです。</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>データ表(&amp;B)</translation>
    </message>
    <message>
        <source>True against false positives of the attack on each model. Arrow keys: read values. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>各モデルへの攻撃の偽陽性に対する真陽性です。矢印キー：値の読み取り。ホイール、+ と −：ズーム。ダブルクリック、0：全体表示。</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>グラフの元になる数値を表示します (F2)</translation>
    </message>
    <message>
        <source>Points of the ROC curves</source>
        <translation>ROC 曲線の点</translation>
    </message>
    <message>
        <source>Every point of every curve; Ctrl+C copies the chosen rows</source>
        <translation>すべての曲線のすべての点です。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>Figures of the histogram of scores</source>
        <translation>スコアのヒストグラムの数値</translation>
    </message>
    <message>
        <source>Every bin of the histogram; Ctrl+C copies the chosen rows</source>
        <translation>ヒストグラムのすべてのビンです。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>The score by which an attacker tells positives from negatives; those with shadow models, at the end, are there once they were made</source>
        <translation>攻撃者が正例と負例を見分けるために使うスコアです。末尾にあるシャドウモデルを使った攻撃は、その攻撃を実行すると表示できます</translation>
    </message>
    <message>
        <source>Thre&amp;shold:</source>
        <translation>しきい値(&amp;S):</translation>
    </message>
    <message>
        <source>Whose worst-off samples</source>
        <translation>最も露呈しているサンプルの種類</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: list those to be forgotten, or the retained ones</source>
        <translation>一部のサンプルを忘却すると、ほかのサンプルが露呈することがあります。忘却サンプルと保持サンプルのどちらを一覧表示するかを選びます</translation>
    </message>
    <message>
        <source>Forget samples</source>
        <translation>忘却サンプル</translation>
    </message>
    <message>
        <source>Retained samples</source>
        <translation>保持サンプル</translation>
    </message>
    <message>
        <source>&amp;Worst-off:</source>
        <translation>露呈の上位(&amp;W):</translation>
    </message>
    <message>
        <source>Worst-off retained samples</source>
        <translation>最も露呈している保持サンプル</translation>
    </message>
    <message>
        <source>The retained samples whose score rose most since the original model</source>
        <translation>元のモデルと比べてスコアが最も上がった保持サンプルです</translation>
    </message>
    <message>
        <source>The retained samples that a model gives away more than the original model does appear here after an attack that scores them.</source>
        <translation>元のモデルよりも露呈の度合いが大きい保持サンプルが、保持サンプルにもスコアを付ける攻撃の後にここに表示されます。</translation>
    </message>
    <message>
        <source>Takes %1 % of the positives (TPR) and %2 % of the negatives (FPR) for training samples: advantage %3 points.</source>
        <translation>正例の %1 % (TPR) と負例の %2 % (FPR) を学習サンプルとみなします。アドバンテージは %3 ポイントです。</translation>
    </message>
    <message>
        <source>The attack is on other samples than those forgotten here: they are not listed.</source>
        <translation>この攻撃は、ここで忘却されたものとは別のサンプルに対するものです。サンプルは一覧表示されません。</translation>
    </message>
    <message>
        <source>Two retrained models or more also show by a band how far such curves differ.</source>
        <translation>再学習モデルが 2 つ以上あると、このような曲線がどれだけ異なるかも帯で示されます。</translation>
    </message>
    <message>
        <source>Over-forgetting: the unlearned model&apos;s AUC, %1 (%2–%3), lies below %4, the least expected of a model that never saw the forget samples (mean of the retrained models: %5; %6 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>過剰忘却：アンラーニング後のモデルの AUC は %1 (%2～%3) で、忘却サンプルを一度も見ていないモデルで想定される最小値 %4 を下回っています（再学習モデルの平均：%5、再学習モデルがない場合は %6）。そのようなモデルよりも忘却サンプルに対する確信度が低く、これもまた忘却サンプルを露呈させます。</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLab</name>
    <message>
        <source>γ = 1 leaves the layer out: it is not updated at all.</source>
        <translation>γ = 1 では層が対象から外れ、まったく更新されません。</translation>
    </message>
    <message>
        <source>γ = %1 leaves no direction: the first one holds %2 % of the energy only, so that both are protected (k = 2), and the projected step is zero.</source>
        <translation>γ = %1 では保護されない方向がありません。第 1 の方向のエネルギーは %2 % にすぎないため、両方の方向が保護され (k = 2)、射影ステップはゼロになります。</translation>
    </message>
    <message>
        <source>γ = %1 protects one direction of two (k = 1), which holds %2 % of the energy. Steps go along the other one.</source>
        <translation>γ = %1 では 2 つの方向のうち 1 つが保護されます (k = 1)。この方向はエネルギーの %2 % を占めます。ステップはもう一方の方向に進みます。</translation>
    </message>
    <message>
        <source>γ = 0 protects nothing (k = 0): the step is the gradient as it is.</source>
        <translation>γ = 0 では何も保護されません (k = 0)。ステップは勾配そのものです。</translation>
    </message>
    <message>
        <source>All retained samples lie at the origin: there is no direction to protect.</source>
        <translation>保持サンプルがすべて原点にあるため、保護すべき方向がありません。</translation>
    </message>
    <message>
        <source>The samples to be forgotten lie in the protected direction: the projection leaves nothing of their gradient, and nothing can be forgotten.</source>
        <translation>忘却対象のサンプルが保護された方向に並んでいます。射影すると勾配は何も残らず、何も忘却できません。</translation>
    </message>
    <message>
        <source>The next step keeps %1 % of the squared forget gradient (forgetting power), and is predicted to change the retained logits by %2 (sum of squares).</source>
        <translation>次のステップには忘却勾配の二乗の %1 % が残り（忘却力）、保持サンプルのロジットは %2（二乗和）だけ変化すると予測されます。</translation>
    </message>
    <message>
        <source>The samples to be forgotten had a probability of %1 of their class on average, and have %2 now; a model retrained without them gives %3.</source>
        <translation>忘却対象のサンプルのクラスの平均確率は、元は %1、現在は %2 です。それらを除いて再学習したモデルでは %3 です。</translation>
    </message>
    <message>
        <source>That is less than retraining would give: too much was forgotten, which can give the samples away as well. A run has a stop rule for that.</source>
        <translation>再学習した場合よりも低い値です。忘却が過剰で、これもまたサンプルを露呈させることがあります。実際の実行では、停止規則がこれを防ぎます。</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same to the last bit.</source>
        <translation>保持サンプルの予測は変わっていません。%1 個の保持サンプルすべてのロジットが、最後のビットまで一致しています。</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same but for rounding (%2 at most).</source>
        <translation>保持サンプルの予測は変わっていません。%1 個の保持サンプルすべてのロジットが、丸め誤差（最大 %2）を除いて一致しています。</translation>
    </message>
    <message>
        <source>Logits of retained samples changed by up to %1; %2 of %3 are classified wrongly now, %4 were before.</source>
        <translation>保持サンプルのロジットは最大 %1 変化しました。現在、%3 個中 %2 個が誤分類されています（元は %4 個）。</translation>
    </message>
    <message>
        <source>A sample was moved: the model was trained anew with it, and the steps begin again.</source>
        <translation>サンプルを移動しました。その位置でモデルを学習し直し、ステップは最初からになります。</translation>
    </message>
    <message>
        <source>The steps so far stay; the next one takes the new threshold.</source>
        <translation>これまでのステップはそのままで、次のステップから新しいしきい値を使います。</translation>
    </message>
    <message>
        <source>The next step takes the new threshold.</source>
        <translation>次のステップから新しいしきい値を使います。</translation>
    </message>
    <message>
        <source>All %1 steps of a run are taken. Reset goes back to the trained model.</source>
        <translation>実行の %1 ステップがすべて終わりました。「リセット」で学習済みモデルに戻ります。</translation>
    </message>
    <message>
        <source>The last step moved nothing, and no further one will.</source>
        <translation>最後のステップでは何も動かず、これ以上ステップを進めても変わりません。</translation>
    </message>
    <message>
        <source>The model is the trained one again.</source>
        <translation>モデルを学習済みの状態に戻しました。</translation>
    </message>
    <message>
        <source>After step %1.</source>
        <translation>ステップ %1 の後。</translation>
    </message>
    <message>
        <source>k = %1 of %2</source>
        <translation>k = %1 / %2</translation>
    </message>
    <message>
        <source>%1 = %2, which is %3 % of the energy</source>
        <translation>%1 = %2（エネルギーの %3 %）</translation>
    </message>
    <message>
        <source>The model is one linear layer of two inputs and two classes, W x + b, trained on all samples to the least cross-entropy with weight decay. Its spectrum, threshold, gradient, projection and step are computed by the functions that unlearn real networks. As there, the second moment G = Σ r rᵀ is of the layer&apos;s inputs as they are: not centred, and without a constant 1 for the bias, which is frozen. Energy is measured in singular values √λ; k is the smallest number of directions that holds a share of γ of it (rule: covering).</source>
        <translation>モデルは 2 入力 2 クラスの線形層 1 つ W x + b で、重み減衰付きの交差エントロピーが最小になるように全サンプルで学習したものです。スペクトル、しきい値、勾配、射影、ステップは、実際のネットワークをアンラーニングするのと同じ関数で計算されます。実際のネットワークと同様に、二次モーメント G = Σ r rᵀ は層の入力をそのまま使って求めます。中心化はせず、固定されているバイアス用の定数 1 も加えません。エネルギーは特異値 √λ で測ります。k は、その割合が γ に達する最小の方向数です（規則：被覆）。</translation>
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
        <translation>コア勾配空間</translation>
    </message>
    <message>
        <source>Spread of retained inputs</source>
        <translation>保持入力の広がり</translation>
    </message>
    <message>
        <source>Boundary before</source>
        <translation>元の境界</translation>
    </message>
    <message>
        <source>Boundary retrained</source>
        <translation>再学習の境界</translation>
    </message>
    <message>
        <source>Boundary now</source>
        <translation>現在の境界</translation>
    </message>
    <message>
        <source>Step without projection</source>
        <translation>射影なしのステップ</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>射影ステップ</translation>
    </message>
    <message>
        <source>Retained, class A</source>
        <translation>保持、クラス A</translation>
    </message>
    <message>
        <source>Retained, class B</source>
        <translation>保持、クラス B</translation>
    </message>
    <message>
        <source>To be forgotten, class A</source>
        <translation>忘却対象、クラス A</translation>
    </message>
    <message>
        <source>To be forgotten, class B</source>
        <translation>忘却対象、クラス B</translation>
    </message>
    <message>
        <source>First input x₁</source>
        <translation>第 1 入力 x₁</translation>
    </message>
    <message>
        <source>Second input x₂</source>
        <translation>第 2 入力 x₂</translation>
    </message>
    <message>
        <source>Drag a sample, or choose one with Tab and move it with the arrow keys.</source>
        <translation>サンプルをドラッグするか、Tab で選択して矢印キーで移動します。</translation>
    </message>
    <message>
        <source>Sample %1, class %2, to be forgotten, at (%3; %4): p = %5</source>
        <translation>サンプル %1、クラス %2、忘却対象、位置 (%3; %4)：p = %5</translation>
    </message>
    <message>
        <source>Sample %1, class %2, retained, at (%3; %4): p = %5</source>
        <translation>サンプル %1、クラス %2、保持、位置 (%3; %4)：p = %5</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLabWindow</name>
    <message>
        <source>Projection lab</source>
        <translation>射影ラボ</translation>
    </message>
    <message>
        <source>Samples, protected directions, boundaries and the next step</source>
        <translation>サンプル、保護される方向、境界、次のステップ</translation>
    </message>
    <message>
        <source>Drag a sample, or choose it with Tab and move it with the arrow keys (Shift: finely). Wheel: zoom. Double click: all.</source>
        <translation>サンプルをドラッグするか、Tab で選択して矢印キーで移動します（Shift：微調整）。ホイール：ズーム。ダブルクリック：全体表示。</translation>
    </message>
    <message>
        <source>Figures of each sample</source>
        <translation>各サンプルの数値</translation>
    </message>
    <message>
        <source>What the models say of each sample; Ctrl+C copies the chosen rows</source>
        <translation>各サンプルに対するモデルの予測です。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>Data &amp;table</source>
        <translation>データ表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the figures behind the picture (F2)</source>
        <translation>図の元になる数値を表示します (F2)</translation>
    </message>
    <message>
        <source>A prepared scene to begin with</source>
        <translation>最初に使う、用意された場面です</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>図に表示されている内容</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Directions that the threshold protects</source>
        <translation>しきい値によって保護される方向です</translation>
    </message>
    <message>
        <source>Eigenvalues of the retained samples&apos; second moment</source>
        <translation>保持サンプルの二次モーメントの固有値です</translation>
    </message>
    <message>
        <source>&amp;Lesson:</source>
        <translation>レッスン(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;γ (threshold):</source>
        <translation>γ（しきい値）(&amp;G):</translation>
    </message>
    <message>
        <source>Protected:</source>
        <translation>保護対象:</translation>
    </message>
    <message>
        <source>Spectrum:</source>
        <translation>スペクトル:</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Take one step after the other</source>
        <translation>ステップを続けて進めます</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>Take one projected step</source>
        <translation>射影ステップを 1 つ進めます</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the trained model</source>
        <translation>学習済みモデルに戻します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>unlearn::PublishedDataModel</name>
    <message>
        <source>From %1 into %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Checking, %1 %</source>
        <translation>検証中、%1 %</translation>
    </message>
    <message>
        <source>Unpacking, %1 %</source>
        <translation>展開中、%1 %</translation>
    </message>
    <message>
        <source>Downloading, %1 %</source>
        <translation>ダウンロード中、%1 %</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Partial, %1</source>
        <translation>一部取得済み、%1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>開始中…</translation>
    </message>
</context>
<context>
    <name>unlearn::PurgeQuestion</name>
    <message>
        <source>Purge the request of run %1</source>
        <translation>実行 %1 の要求データの完全消去</translation>
    </message>
    <message>
        <source>All that is kept of the forgotten samples is deleted for good, but for the unlearned model and the retained moment. This can not be undone.</source>
        <translation>忘却したサンプルについて残っているものが、アンラーニング後のモデルと保持モーメントを除いてすべて完全に削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>完全消去(&amp;P)</translation>
    </message>
    <message>
        <source>This would be done:</source>
        <translation>次の処理が行われます：</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>次の処理を行いました：</translation>
    </message>
    <message>
        <source>Left to you:</source>
        <translation>手動での対応が必要なもの：</translation>
    </message>
    <message>
        <source>The request of run %1 was purged.</source>
        <translation>実行 %1 の要求データを完全消去しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken.</source>
        <translation>
            <numerusform>%n 件の処理を行いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) may still hold the samples and are left to you.</source>
        <translation>
            <numerusform>サンプルが残っている可能性のある箇所が %n 件あります。ご自身で対処してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RelearnDialog</name>
    <message>
        <source>Relearning</source>
        <translation>再習得</translation>
    </message>
    <message>
        <source>Epochs after which relearning ends, even if the forget loss has not come back</source>
        <translation>忘却損失が戻らなくても再習得を終了するエポック数です</translation>
    </message>
    <message>
        <source>Learning rate of relearning, the same in every epoch</source>
        <translation>再習得の学習率です。全エポックで同じ値を使います</translation>
    </message>
    <message>
        <source>How near to the original&apos;s the forget loss must come, in nats</source>
        <translation>忘却損失が元のモデルの値にどこまで近づく必要があるかを表します（単位：nat）</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most:</source>
        <translation>最大エポック数(&amp;E):</translation>
    </message>
    <message>
        <source>Learning &amp;rate:</source>
        <translation>学習率(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Within (nats):</source>
        <translation>許容差（nat）(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測定(&amp;M)</translation>
    </message>
    <message>
        <source>Measuring can begin when the running job has ended.</source>
        <translation>実行中のジョブが終了すると測定を開始できます。</translation>
    </message>
    <message>
        <source>Samples that a step of relearning sees</source>
        <translation>再習得の 1 ステップに使うサンプルの数です</translation>
    </message>
    <message>
        <source>Momentum of relearning; 0: none</source>
        <translation>再習得のモメンタムです。0：なし</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>バッチサイズ(&amp;B):</translation>
    </message>
    <message>
        <source>M&amp;omentum:</source>
        <translation>モメンタム(&amp;O):</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportCommands</name>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing of it was written.</source>
        <translation>レポートをキャンセルしました。何も書き出されていません。</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>レポートを書き出しています…</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportDialog</name>
    <message>
        <source>Write a report into a new folder</source>
        <translation>新しいフォルダーにレポートを書き出す</translation>
    </message>
    <message>
        <source>Show &amp;pictures of samples to be forgotten</source>
        <translation>忘却対象のサンプルの画像を表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>新しいフォルダー(&amp;N):</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Show pictures of samples to be forgotten</source>
        <translation>忘却対象のサンプルの画像を表示</translation>
    </message>
    <message>
        <source>The first samples of each deletion request, out of the data. Whoever has the report has these, too.</source>
        <translation>各削除要求の最初のいくつかのサンプルを、データから取り出して表示します。レポートを受け取った人は、これらのサンプルも入手することになります。</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportStatusWidget</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>レポートをキャンセル</translation>
    </message>
    <message>
        <source>Stop writing the report; nothing of it is left</source>
        <translation>レポートの書き出しを停止します。書きかけのファイルは残りません</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>レポートを書き出し中</translation>
    </message>
    <message>
        <source>Report: stopping…</source>
        <translation>レポート：停止しています…</translation>
    </message>
    <message>
        <source>Report: %1, %2 %</source>
        <translation>レポート：%1、%2 %</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>レポート：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait.</source>
        <translation>
            <numerusform>待機中のレポートが %n 件あります。</numerusform>
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
        <translation>偽陽性率 (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>真陽性率 (%)</translation>
    </message>
    <message>
        <source>No attack yet. Evaluating a model or finishing a run makes them.</source>
        <translation>まだ攻撃の結果がありません。モデルを評価するか実行が完了すると表示されます。</translation>
    </message>
    <message>
        <source>Mean of %1 retrained</source>
        <translation>再学習モデル %1 個の平均</translation>
    </message>
    <message>
        <source>Lowest to highest retrained</source>
        <translation>再学習モデルの最小～最大</translation>
    </message>
    <message>
        <source>At %1 % false positives:</source>
        <translation>偽陽性率 %1 % のとき：</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>%1: %2 % (%3–%4)</source>
        <translation>%1：%2 % (%3～%4)</translation>
    </message>
    <message>
        <source>Chance: AUC %1</source>
        <translation>ランダム推測：AUC %1</translation>
    </message>
</context>
<context>
    <name>unlearn::RocPointsModel</name>
    <message>
        <source>Retrained, mean of %1</source>
        <translation>再学習モデル（%1 個の平均）</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>攻撃対象のモデルです</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>このスコア以上を学習サンプルとみなします</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>偽陽性率 (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>真陽性率 (%)</translation>
    </message>
    <message>
        <source>The lowest true-positive rate of the retrained models</source>
        <translation>再学習モデルの真陽性率の最小値です</translation>
    </message>
    <message>
        <source>Lowest (%)</source>
        <translation>最小 (%)</translation>
    </message>
    <message>
        <source>The highest true-positive rate of the retrained models</source>
        <translation>再学習モデルの真陽性率の最大値です</translation>
    </message>
    <message>
        <source>Highest (%)</source>
        <translation>最大 (%)</translation>
    </message>
    <message>
        <source>Share of the negatives that are taken for training samples</source>
        <translation>学習サンプルとみなされる負例の割合です</translation>
    </message>
    <message>
        <source>Share of the positives that are taken for training samples</source>
        <translation>学習サンプルとみなされる正例の割合です</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginDialog</name>
    <message>
        <source>How run %1 was made</source>
        <translation>実行 %1 の来歴</translation>
    </message>
    <message>
        <source>How the run was made</source>
        <translation>実行の来歴</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all rows, Ctrl+C copies the chosen ones</source>
        <translation>Ctrl+A ですべての行を選択し、Ctrl+C で選択した行をコピーします</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginModel</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>開始日時 (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>終了日時 (UTC)</translation>
    </message>
    <message>
        <source>Branched from run</source>
        <translation>分岐元の実行</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>%1, after run %2</source>
        <translation>%1（実行 %2 の後）</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>計算環境</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>%1、%2、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>Model before (SHA-256)</source>
        <translation>実行前のモデル (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>データ (SHA-256)</translation>
    </message>
    <message>
        <source>Forget set (SHA-256)</source>
        <translation>忘却セット (SHA-256)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>プラン全体</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>忘却セット</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>停止規則</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>エポック %1 / %2</translation>
    </message>
    <message>
        <source>Errors after each epoch</source>
        <translation>各エポック後の誤差</translation>
    </message>
    <message>
        <source>in %1, of %2 test, %3 validation, %4 forget and %5 retained samples</source>
        <translation>%1 で計算、テスト %2、検証 %3、忘却 %4、保持 %5 サンプル</translation>
    </message>
    <message>
        <source>Errors of “%1”</source>
        <translation>「%1」の誤差</translation>
    </message>
    <message>
        <source>test %1 % of %2 samples, forget %3 % of %4, retain %5 % of %6</source>
        <translation>テスト：%2 サンプル中 %1 %、忘却：%4 サンプル中 %3 %、保持：%6 サンプル中 %5 %</translation>
    </message>
    <message>
        <source>AUC %1 (%2–%3: 95 % of bootstrap samples) of %4 positives against %5 negatives</source>
        <translation>AUC %1 (%2～%3：ブートストラップ標本の 95 %)、正例 %4 個、負例 %5 個</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <translation>
            <numerusform>シャドウモデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attack on “%2”</source>
        <translation>「%2」への%1による攻撃</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Spectra of a part</source>
        <translation>一部から求めたスペクトル</translation>
    </message>
    <message>
        <source>float32 since bfloat16 was left</source>
        <translation>float32（bfloat16 から切り替え後）</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueue</name>
    <message>
        <source>%1: %2, γ %3, forget set %4</source>
        <translation>%1：%2、γ %3、忘却セット %4</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueueBar</name>
    <message>
        <source>Waiting runs:</source>
        <translation>待機中の実行:</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>待機中の実行</translation>
    </message>
    <message>
        <source>The first one begins when no job is under way. Alt+Up, Alt+Down: earlier, later. Delete: drop</source>
        <translation>進行中のジョブがなければ、先頭の実行を開始します。Alt+↑、Alt+↓：順番を前へ、後へ。Delete：キューから外す</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Begin the chosen run earlier</source>
        <translation>選択した実行の順番を前にします</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Begin the chosen run later</source>
        <translation>選択した実行の順番を後にします</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take the chosen run out of the queue</source>
        <translation>選択した実行をキューから外します</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Begin the first waiting run: the queue is held since a job was stopped</source>
        <translation>待機中の先頭の実行を開始します。ジョブが停止されたため、キューは保留されています</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterBar</name>
    <message>
        <source>State of runs</source>
        <translation>実行の状態</translation>
    </message>
    <message>
        <source>Show only runs that ended like this</source>
        <translation>この状態の実行のみを表示します</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Method of runs</source>
        <translation>実行の手法</translation>
    </message>
    <message>
        <source>Show only runs of this method</source>
        <translation>この手法の実行のみを表示します</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>すべての手法</translation>
    </message>
    <message>
        <source>Data set of runs</source>
        <translation>実行のデータセット</translation>
    </message>
    <message>
        <source>Show only runs on these data</source>
        <translation>このデータを使った実行のみを表示します</translation>
    </message>
    <message>
        <source>Any data set</source>
        <translation>すべてのデータセット</translation>
    </message>
    <message>
        <source>Tag of runs</source>
        <translation>実行のタグ</translation>
    </message>
    <message>
        <source>Show only runs with this tag</source>
        <translation>このタグの付いた実行のみを表示します</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Hidden runs</source>
        <translation>非表示の実行</translation>
    </message>
    <message>
        <source>Show runs that were deleted, too; Unhide in their context menu brings them back</source>
        <translation>削除した実行も表示します。コンテキストメニューの「再表示」で元に戻せます</translation>
    </message>
    <message>
        <source>Show hidden runs</source>
        <translation>非表示の実行を表示</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>検索(&amp;C):</translation>
    </message>
    <message>
        <source>Search in runs</source>
        <translation>実行を検索</translation>
    </message>
    <message>
        <source>Show only runs that contain this text in any column</source>
        <translation>いずれかの列にこのテキストを含む実行のみを表示します</translation>
    </message>
    <message>
        <source>Name, state, forget set, …</source>
        <translation>名前、状態、忘却セット、…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show all runs again: no filter, no search</source>
        <translation>フィルターと検索を解除し、すべての実行を再び表示します</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>シード別</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed stand together, below a row of mean and standard deviation, by which they are sorted</source>
        <translation>シードだけが異なる実行を、平均と標準偏差の行の下にまとめて表示します。並べ替えはこの行の値で行います</translation>
    </message>
    <message>
        <source>Group runs by seed</source>
        <translation>実行をシードでまとめる</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterModel</name>
    <message>
        <source>In the group above</source>
        <translation>上のグループに属します</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsModel</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>完全消去済み</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2～%3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>実行がどのように終了したかを示します</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Method of unlearning</source>
        <translation>アンラーニングの手法です</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Training samples that were forgotten</source>
        <translation>忘却した学習サンプルです</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>忘却セット</translation>
    </message>
    <message>
        <source>Threshold gamma: one value, or from the smallest to the largest</source>
        <translation>しきい値 γ：単一の値、または最小値から最大値までの範囲です</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Epoch whose model is the result</source>
        <translation>結果となるモデルのエポックです</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Error of the unlearned model on test samples</source>
        <translation>テストサンプルに対する、アンラーニング後のモデルの誤差です</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>テスト (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on forget samples</source>
        <translation>忘却サンプルに対する、アンラーニング後のモデルの誤差です</translation>
    </message>
    <message>
        <source>Forget (%)</source>
        <translation>忘却 (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on retained samples</source>
        <translation>保持サンプルに対する、アンラーニング後のモデルの誤差です</translation>
    </message>
    <message>
        <source>Retain (%)</source>
        <translation>保持 (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence: area under the curve, 95 % interval</source>
        <translation>確信度によるメンバーシップ推論：曲線下面積と 95 % 区間です</translation>
    </message>
    <message>
        <source>AUC (95 %)</source>
        <translation>AUC (95 %)</translation>
    </message>
    <message>
        <source>Seconds of all phases together</source>
        <translation>全フェーズの合計秒数です</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>時間 (s)</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>実行を開始した日時です</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Words of your own to find runs by</source>
        <translation>実行を検索するための任意の語です</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>What you have noted of the run</source>
        <translation>実行について記録したメモです</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1（非表示）</translation>
    </message>
    <message>
        <source>Data that the model was trained on</source>
        <translation>モデルの学習に使われたデータです</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Enter or a double click shows a run&apos;s curves</source>
        <translation>Enter またはダブルクリックで実行の曲線を表示します</translation>
    </message>
    <message>
        <source>&amp;Show curves</source>
        <translation>曲線を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show the run&apos;s curves</source>
        <translation>実行の曲線を表示します</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Show the selected runs side by side</source>
        <translation>選択した実行を並べて表示します</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Give the run another name</source>
        <translation>実行に別の名前を付けます</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>タグを編集(&amp;T)</translation>
    </message>
    <message>
        <source>Words of your own to find the run by</source>
        <translation>実行を検索するための任意の語です</translation>
    </message>
    <message>
        <source>Edit &amp;notes</source>
        <translation>メモを編集(&amp;N)</translation>
    </message>
    <message>
        <source>Note something of the run</source>
        <translation>実行についてメモを残します</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Hide the selected runs; Undo brings them back</source>
        <translation>選択した実行を非表示にします。「元に戻す」で再び表示できます</translation>
    </message>
    <message>
        <source>No run is logged yet. Run &gt; Start begins the first.</source>
        <translation>まだ実行が記録されていません。「実行 &gt; 開始」で最初の実行を開始してください。</translation>
    </message>
    <message>
        <source>Un&amp;hide</source>
        <translation>再表示(&amp;H)</translation>
    </message>
    <message>
        <source>Bring the selected hidden runs back</source>
        <translation>選択した非表示の実行を再び表示します</translation>
    </message>
    <message>
        <source>No run passes search and filters.</source>
        <translation>検索とフィルターの条件に一致する実行はありません。</translation>
    </message>
    <message>
        <source>All runs are hidden.</source>
        <translation>すべての実行が非表示になっています。</translation>
    </message>
    <message>
        <source>How it was &amp;made</source>
        <translation>実行の来歴(&amp;M)</translation>
    </message>
    <message>
        <source>Settings, samples, machine and versions behind the run&apos;s figures</source>
        <translation>実行の数値の元になった設定、サンプル、計算環境、バージョンを表示します</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>この列で並べ替え(&amp;B)</translation>
    </message>
    <message>
        <source>Sort the runs by the column of the current cell; a second time in reverse</source>
        <translation>現在のセルの列で実行を並べ替えます。もう一度行うと逆順になります</translation>
    </message>
</context>
<context>
    <name>unlearn::SampleGrid</name>
    <message>
        <source>Training samples</source>
        <translation>学習サンプル</translation>
    </message>
    <message>
        <source>Insert: forget the chosen samples. Delete: keep them.</source>
        <translation>Insert：選択したサンプルを忘却対象にします。Delete：選択したサンプルを保持します。</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesModel</name>
    <message>
        <source>Training sample %1, %2</source>
        <translation>学習サンプル %1、%2</translation>
    </message>
    <message>
        <source>%1, to be forgotten</source>
        <translation>%1、忘却対象</translation>
    </message>
    <message>
        <source>Predicted %1, confidence %2 %, loss %3</source>
        <translation>予測 %1、確信度 %2 %、損失 %3</translation>
    </message>
    <message>
        <source>Memorisation %1 points</source>
        <translation>記憶スコア %1 ポイント</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesPage</name>
    <message>
        <source>C&amp;lass:</source>
        <translation>クラス(&amp;L):</translation>
    </message>
    <message>
        <source>List the samples of this class only</source>
        <translation>このクラスのサンプルのみを一覧表示します</translation>
    </message>
    <message>
        <source>List all samples, or only those to be forgotten</source>
        <translation>すべてのサンプル、または忘却対象のサンプルのみを一覧表示します</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>すべてのサンプル</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>忘却セット</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像のサイズです</translation>
    </message>
    <message>
        <source>List samples by what the model says of them; the first time this takes a pass over all of them</source>
        <translation>モデルの判定に基づいてサンプルを一覧表示します。初回は全サンプルを一巡する必要があります</translation>
    </message>
    <message>
        <source>says anything</source>
        <translation>条件なし</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>誤分類</translation>
    </message>
    <message>
        <source>has a confidence below</source>
        <translation>確信度が次の値未満</translation>
    </message>
    <message>
        <source>has a loss above</source>
        <translation>損失が次の値を超過</translation>
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
        <translation>選択したサンプルを忘却セットに追加します (Enter)</translation>
    </message>
    <message>
        <source>&amp;Keep selected</source>
        <translation>選択項目を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Take the selected samples out of the forget set (Delete)</source>
        <translation>選択したサンプルを忘却セットから除外します (Delete)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Click, drag or Shift+arrows select samples.</source>
        <translation>クリック、ドラッグ、または Shift+矢印キーでサンプルを選択します。</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件選択</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 件表示</translation>
    </message>
    <message>
        <source>The model is looking at all training samples.</source>
        <translation>モデルがすべての学習サンプルを判定しています。</translation>
    </message>
    <message>
        <source>No sample is of this class and kind.</source>
        <translation>このクラスと条件に該当するサンプルはありません。</translation>
    </message>
    <message>
        <source>The training samples appear here once data are loaded.</source>
        <translation>データを読み込むと、ここに学習サンプルが表示されます。</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>表示(&amp;W):</translation>
    </message>
    <message>
        <source>The m&amp;odel:</source>
        <translation>モデルの判定(&amp;O):</translation>
    </message>
    <message>
        <source>remembers by more than</source>
        <translation>記憶スコアが次の値を超過</translation>
    </message>
    <message>
        <source>Bound of the confidence, loss or memorisation</source>
        <translation>確信度、損失、または記憶スコアの境界値です</translation>
    </message>
    <message>
        <source>For&amp;get selected</source>
        <translation>選択項目を忘却(&amp;G)</translation>
    </message>
    <message>
        <source>The model has not looked at all training samples. Choosing the question again asks it to.</source>
        <translation>モデルによる判定が、まだすべての学習サンプルには及んでいません。条件を選び直すと、判定を行います。</translation>
    </message>
    <message>
        <source>Two shadow models, each trained on a half of the samples, say how much surer a model is of a sample for having seen it. Where they are missing, it is said first how long training them takes.</source>
        <translation>サンプルの半分ずつで学習した 2 つのシャドウモデルにより、サンプルを見たことでモデルの確信度がどれだけ高くなるかを求めます。シャドウモデルがない場合は、まず、その学習にかかる時間を表示します。</translation>
    </message>
    <message>
        <source>Train the shadow models that are missing, then list what is remembered</source>
        <translation>不足しているシャドウモデルを学習してから、記憶されているサンプルを一覧表示します</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>数ステップ学習して、所要時間と使用容量を見積もっています…</translation>
    </message>
    <message>
        <source>The shadow models are being trained.</source>
        <translation>シャドウモデルを学習中です。</translation>
    </message>
    <message numerus="yes">
        <source>Train %n shadow model(s)</source>
        <translation>
            <numerusform>%n 個のシャドウモデルを学習</numerusform>
        </translation>
    </message>
    <message>
        <source>The model will be asked when the running job has ended.</source>
        <translation>実行中のジョブが終了するとモデルに問い合わせます。</translation>
    </message>
</context>
<context>
    <name>unlearn::ScoreHistogramModel</name>
    <message>
        <source>Lowest score of the bin; the first bin also has what lies below</source>
        <translation>ビンの下端のスコアです。最初のビンには、それより低いスコアも含まれます</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>スコアの下限</translation>
    </message>
    <message>
        <source>End of the bin; the last bin also has what lies above</source>
        <translation>ビンの上端のスコアです。最後のビンには、それより高いスコアも含まれます</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>スコアの上限</translation>
    </message>
    <message>
        <source>Share of the positives whose score lies in the bin</source>
        <translation>スコアがこのビンに入る正例の割合です</translation>
    </message>
    <message>
        <source>Share of the negatives whose score lies in the bin</source>
        <translation>スコアがこのビンに入る負例の割合です</translation>
    </message>
</context>
<context>
    <name>unlearn::SeedGroupsModel</name>
    <message>
        <source>Mean and standard deviation of the runs below, which differ in nothing but their seed</source>
        <translation>シードだけが異なる、下の実行の平均と標準偏差です</translation>
    </message>
    <message numerus="yes">
        <source>Mean and standard deviation of %n runs</source>
        <translation>
            <numerusform>%n 件の実行の平均と標準偏差</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::SelectorForm</name>
    <message>
        <source>Kind of selection</source>
        <translation>選択の種類</translation>
    </message>
    <message>
        <source>How the samples are chosen</source>
        <translation>サンプルの選び方です</translation>
    </message>
    <message>
        <source>First samples of a class</source>
        <translation>クラスの先頭のサンプル</translation>
    </message>
    <message>
        <source>Range within a class</source>
        <translation>クラス内の範囲</translation>
    </message>
    <message>
        <source>A whole class</source>
        <translation>クラス全体</translation>
    </message>
    <message>
        <source>Samples at random</source>
        <translation>無作為に選んだサンプル</translation>
    </message>
    <message>
        <source>Indices from a file</source>
        <translation>ファイルのインデックス</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>The class whose samples are forgotten</source>
        <translation>サンプルを忘却するクラスです</translation>
    </message>
    <message>
        <source>How many samples are forgotten</source>
        <translation>忘却するサンプルの件数です</translation>
    </message>
    <message>
        <source>Position of the first of them within the class, counted from 0</source>
        <translation>クラス内での最初のサンプルの位置です（0 から数えます）</translation>
    </message>
    <message>
        <source>Position of the last of them within the class, counted from 0</source>
        <translation>クラス内での最後のサンプルの位置です（0 から数えます）</translation>
    </message>
    <message>
        <source>The seed of the whole experiment: the same seed draws the same samples</source>
        <translation>実験全体のシードです。同じシードでは同じサンプルが抽出されます</translation>
    </message>
    <message>
        <source>Index lists (*.txt *.csv *.json);;All files (*)</source>
        <translation>インデックスリスト (*.txt *.csv *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>File of indices</source>
        <translation>インデックスのファイル</translation>
    </message>
    <message>
        <source>Indices of training samples, as text, CSV or a JSON array</source>
        <translation>学習サンプルのインデックスです（テキスト、CSV、または JSON 配列）</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>選択を追加</translation>
    </message>
    <message>
        <source>Add this selection to the forget set</source>
        <translation>この選択を忘却セットに追加します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>種類(&amp;I):</translation>
    </message>
    <message>
        <source>Cla&amp;ss:</source>
        <translation>クラス(&amp;S):</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>件数(&amp;U):</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>開始位置:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>終了位置:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>シード(&amp;S):</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
</context>
<context>
    <name>unlearn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>次回の起動時に反映される変更</translation>
    </message>
    <message>
        <source>Choose everything here as it comes by default</source>
        <translation>すべての設定を既定値に戻します</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの表示言語です</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システム設定に従う</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色です</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>数値(&amp;N):</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>数値の表記形式です</translation>
    </message>
    <message>
        <source>As the system writes them: %1</source>
        <translation>システムの形式：%1</translation>
    </message>
    <message>
        <source>As the window&apos;s language does</source>
        <translation>表示言語の形式</translation>
    </message>
    <message>
        <source>Plain: %1</source>
        <translation>単純な形式：%1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>D&amp;evice:</source>
        <translation>デバイス(&amp;E):</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>次のジョブから計算に使うデバイスです</translation>
    </message>
    <message>
        <source>Threads that compute; fewer leave cores to other programs</source>
        <translation>計算に使うスレッドの数です。少なくすると、ほかのプログラムがコアを使えます</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>計算に使うスレッド数</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>すべてのコア</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>スレッド数(&amp;H):</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>確認メッセージ</translation>
    </message>
    <message>
        <source>Before a running job is &amp;stopped</source>
        <translation>実行中のジョブを停止する前に確認(&amp;S)</translation>
    </message>
    <message>
        <source>By closing the window or opening another experiment</source>
        <translation>ウィンドウを閉じるとき、または別の実験を開くときに確認します</translation>
    </message>
    <message>
        <source>Before changes that are not saved are l&amp;ost</source>
        <translation>保存されていない変更が失われる前に確認(&amp;O)</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Weights of epochs that the log keeps of each run, to rewind and branch; beyond it, first, selected and last epoch stay, and every n-th of the others</source>
        <translation>巻き戻しや分岐のために、実行ごとにログに保存するエポックの重みの容量です。これを超えると、最初、選択された、最後の各エポックと、その他のうち n エポックごとに 1 つが残ります</translation>
    </message>
    <message>
        <source>Weights kept of each run, in gigabytes</source>
        <translation>実行ごとに保存する重みの容量（ギガバイト）</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Weights of a run:</source>
        <translation>実行ごとの重み(&amp;W):</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Long jobs</source>
        <translation>長時間のジョブ</translation>
    </message>
    <message>
        <source>Noti&amp;fy when one ends</source>
        <translation>終了時に通知(&amp;F)</translation>
    </message>
    <message>
        <source>By the desktop, after more than a minute, unless the window is the active one</source>
        <translation>1 分を超えたジョブについて、ウィンドウがアクティブでない場合に、デスクトップの通知で知らせます</translation>
    </message>
    <message>
        <source>&amp;Keep the machine from sleeping meanwhile</source>
        <translation>実行中はスリープを抑止(&amp;K)</translation>
    </message>
    <message>
        <source>While a job runs and is not paused, where the desktop allows it</source>
        <translation>ジョブが一時停止せずに実行されている間、デスクトップ環境が許す場合に抑止します</translation>
    </message>
    <message>
        <source>The number of threads changes at the next start of the workbench.</source>
        <translation>スレッド数の変更は、ワークベンチの次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>The window changes its language once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>このダイアログとほかのすべてのウィンドウが閉じられ、切り離したページが元に戻され、実行中のジョブも待機中の実行もなくなると、ウィンドウの言語が切り替わります。</translation>
    </message>
    <message>
        <source>Numbers change once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>このダイアログとほかのすべてのウィンドウが閉じられ、切り離したページが元に戻され、実行中のジョブも待機中の実行もなくなると、数値の表記が切り替わります。</translation>
    </message>
</context>
<context>
    <name>unlearn::ShadowAttackDialog</name>
    <message>
        <source>Attacks with shadow models</source>
        <translation>シャドウモデルを使った攻撃</translation>
    </message>
    <message>
        <source>Shadow models are trained as the original model was, each on a half of the training and test samples. They are kept: what is trained once serves every attack and run, and one that was stopped goes on where it was.</source>
        <translation>シャドウモデルは元のモデルと同じ方法で、それぞれ学習サンプルとテストサンプルの半分を使って学習します。学習したモデルは保存され、すべての攻撃と実行で使えます。途中で停止したモデルの学習は、停止したところから再開します。</translation>
    </message>
    <message>
        <source>The shadow models are made to forget as the last run did; there must be one. Source: arXiv 2403.01218</source>
        <translation>最後の実行と同じ方法で、シャドウモデルにも忘却させます。実行が 1 つ以上必要です。出典：arXiv 2403.01218</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>スコア：%1</translation>
    </message>
    <message>
        <source>Number of shadow models</source>
        <translation>シャドウモデルの数</translation>
    </message>
    <message>
        <source>An even number, so that each sample is in half of them: 2 do for RMIA, LiRA takes 4 or more, its authors 32 and more</source>
        <translation>各サンプルが半数のモデルの学習に使われるように、偶数にします。RMIA は 2 個で足りますが、LiRA には 4 個以上が必要です（提案者らは 32 個以上を使用）</translation>
    </message>
    <message>
        <source>Shadow &amp;models:</source>
        <translation>シャドウモデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>攻撃(&amp;A)</translation>
    </message>
    <message>
        <source>No attack is chosen.</source>
        <translation>攻撃が選択されていません。</translation>
    </message>
    <message>
        <source>The number of shadow models is to be even.</source>
        <translation>シャドウモデルの数は偶数にしてください。</translation>
    </message>
    <message>
        <source>These attacks need %1 shadow models or more.</source>
        <translation>これらの攻撃には、シャドウモデルが %1 個以上必要です。</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>数ステップ学習して、所要時間と使用容量を見積もっています…</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>レシピ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Recipe of the shadow models</source>
        <translation>シャドウモデルのレシピ</translation>
    </message>
    <message>
        <source>as the original model&apos;s file says</source>
        <translation>元のモデルのファイルの指定に従う</translation>
    </message>
    <message>
        <source>the original model&apos;s file names none</source>
        <translation>元のモデルのファイルに記載がありません</translation>
    </message>
    <message>
        <source>A recipe as JSON, by which shadow models are trained, where the model&apos;s file does not say how it was trained itself</source>
        <translation>モデルファイルにモデル自体の学習方法の記載がない場合に、シャドウモデルの学習に使う JSON 形式のレシピです</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>レシピ(&amp;R):</translation>
    </message>
    <message>
        <source>For U-LiRA, %1 of them are to be unlearned. That takes about %2 and %3 more.</source>
        <translation>U-LiRA のために、そのうち %1 個をアンラーニングします。さらに約 %2 の時間と約 %3 の容量が必要です。</translation>
    </message>
</context>
<context>
    <name>unlearn::SmoothedCurvesModel</name>
    <message>
        <source>%1: mean of %2 epochs</source>
        <translation>%1：%2 エポックの平均</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPanel</name>
    <message>
        <source>&amp;Group:</source>
        <translation>グループ(&amp;G):</translation>
    </message>
    <message>
        <source>Group of the convolution</source>
        <translation>畳み込みのグループ</translation>
    </message>
    <message>
        <source>Which group of a grouped convolution is drawn; each has its own spectrum</source>
        <translation>グループ化畳み込みのどのグループを表示するかを選びます。グループごとにスペクトルがあります</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k:</translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation>保護する方向の数</translation>
    </message>
    <message>
        <source>Number of directions kept: type it, or drag the line in the plot</source>
        <translation>保護する方向の数です。入力するか、グラフの線をドラッグします</translation>
    </message>
    <message>
        <source>Logarithmic:</source>
        <translation>対数軸:</translation>
    </message>
    <message>
        <source>Logarithmic axis of directions</source>
        <translation>方向の対数軸</translation>
    </message>
    <message>
        <source>Logarithmic axis of eigenvalues</source>
        <translation>固有値の対数軸</translation>
    </message>
    <message>
        <source>Logarithmic axis of interference</source>
        <translation>干渉の対数軸</translation>
    </message>
    <message>
        <source>Figures of each direction</source>
        <translation>各方向の数値</translation>
    </message>
    <message>
        <source>Enter keeps the directions down to the chosen one; Ctrl+C copies the chosen rows</source>
        <translation>Enter で、選択した方向までを保護します。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>データ表(&amp;B)</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>グラフの元になる数値を表示します (F2)</translation>
    </message>
    <message>
        <source>Spectrum of the current layer</source>
        <translation>現在の層のスペクトル</translation>
    </message>
    <message>
        <source>Drag the line to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>線をドラッグするか矢印キーを使って、しきい値を設定します。ホイール：ズーム。ダブルクリック：全体表示。</translation>
    </message>
    <message>
        <source>Trade-off of the current layer</source>
        <translation>現在の層のトレードオフ</translation>
    </message>
    <message>
        <source>Drag the mark to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>印をドラッグするか矢印キーを使って、しきい値を設定します。ホイール：ズーム。ダブルクリック：全体表示。</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Spectrum of %1</source>
        <translation>%1 のスペクトル</translation>
    </message>
    <message>
        <source>The spectrum of a layer appears here.</source>
        <translation>層のスペクトルがここに表示されます。</translation>
    </message>
    <message>
        <source>The spectra are being computed.</source>
        <translation>スペクトルを計算しています。</translation>
    </message>
    <message>
        <source>No spectrum yet. Experiment &gt; Compute spectra makes it.</source>
        <translation>まだスペクトルがありません。「実験 &gt; スペクトルを計算」で計算します。</translation>
    </message>
    <message>
        <source>The forget gradient was not read:
there is no trade-off to show.</source>
        <translation>忘却勾配が計算されていないため、
トレードオフを表示できません。</translation>
    </message>
    <message>
        <source>The trade-off appears
with the spectrum.</source>
        <translation>トレードオフは
スペクトルと同時に表示されます。</translation>
    </message>
    <message>
        <source>k = %1, γ = %2</source>
        <translation>k = %1、γ = %2</translation>
    </message>
    <message>
        <source>d&amp;irections</source>
        <translation>方向(&amp;I)</translation>
    </message>
    <message>
        <source>eigenva&amp;lues</source>
        <translation>固有値(&amp;L)</translation>
    </message>
    <message>
        <source>i&amp;nterference</source>
        <translation>干渉(&amp;N)</translation>
    </message>
    <message>
        <source>Figures of each point of the trade-off</source>
        <translation>トレードオフの各点の数値</translation>
    </message>
    <message>
        <source>Enter takes the threshold of the chosen point; Ctrl+C copies the chosen rows</source>
        <translation>Enter で選択した点のしきい値を適用し、Ctrl+C で選択した行をコピーします</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPlot</name>
    <message>
        <source>All training data</source>
        <translation>全学習データ</translation>
    </message>
    <message>
        <source>Retained data</source>
        <translation>保持データ</translation>
    </message>
    <message>
        <source>Cumulative share (right)</source>
        <translation>累積割合（右軸）</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>固有値</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::StepWindow</name>
    <message>
        <source>Step by step</source>
        <translation>ステップ実行</translation>
    </message>
    <message>
        <source>The run waits behind each batch of the forget set. Of each layer&apos;s gradient, what lies in the core gradient space is left out of the step, because retained samples feel it; the weights move along the rest.</source>
        <translation>実行は、忘却セットの 1 バッチごとに一時停止します。各層の勾配のうちコア勾配空間に含まれる成分は、保持サンプルに影響するため、ステップから取り除かれます。重みは残りの成分に沿って更新されます。</translation>
    </message>
    <message>
        <source>What the job is busy with</source>
        <translation>ジョブが実行中の処理です</translation>
    </message>
    <message>
        <source>The batch that was stepped on last</source>
        <translation>最後にステップを行ったバッチです</translation>
    </message>
    <message>
        <source>Gradient energy of each layer</source>
        <translation>各層の勾配のエネルギー</translation>
    </message>
    <message>
        <source>The batch&apos;s gradient, layer by layer; Ctrl+C copies the chosen rows</source>
        <translation>バッチの勾配を層ごとに示します。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>次のバッチ(&amp;N)</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause</source>
        <translation>1 バッチでアンラーニングしてから、一時停止します</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with the run without further pauses</source>
        <translation>以降は一時停止せずに実行を続けます</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop the run and keep what was reached</source>
        <translation>実行を停止し、それまでの結果を残します</translation>
    </message>
    <message>
        <source>No batch yet.</source>
        <translation>まだバッチがありません。</translation>
    </message>
    <message>
        <source>No layer&apos;s gradient was projected.</source>
        <translation>勾配が射影された層はありません。</translation>
    </message>
</context>
<context>
    <name>unlearn::StepsModel</name>
    <message>
        <source>Layers that the step moved; those with γ = 1 are left out</source>
        <translation>ステップで更新された層です。γ = 1 の層は除きます</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Squared norm of the batch&apos;s gradient</source>
        <translation>バッチの勾配のノルムの二乗です</translation>
    </message>
    <message>
        <source>Gradient energy</source>
        <translation>勾配のエネルギー</translation>
    </message>
    <message>
        <source>What lies in the core gradient space: the step leaves it out</source>
        <translation>コア勾配空間に含まれる成分です。ステップから取り除かれます</translation>
    </message>
    <message>
        <source>Inside the CGS</source>
        <translation>CGS 内</translation>
    </message>
    <message>
        <source>What lies outside of the core gradient space: the weights moved along it</source>
        <translation>コア勾配空間に含まれない成分です。重みはこれに沿って更新されました</translation>
    </message>
    <message>
        <source>Outside the CGS</source>
        <translation>CGS 外</translation>
    </message>
    <message>
        <source>Share of the gradient&apos;s energy that the step leaves out</source>
        <translation>勾配のエネルギーのうち、ステップから取り除かれる割合です</translation>
    </message>
    <message>
        <source>Inside (%)</source>
        <translation>CGS 内 (%)</translation>
    </message>
    <message>
        <source>Epoch %1, batch %2: %3 of %4 samples. Loss %5, learning rate %6.</source>
        <translation>エポック %1、バッチ %2：%4 サンプル中 %3 件。損失 %5、学習率 %6。</translation>
    </message>
</context>
<context>
    <name>unlearn::StorageForm</name>
    <message>
        <source>Size of the data folder</source>
        <translation>データフォルダーのサイズ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Size of the spectrum cache</source>
        <translation>スペクトルキャッシュのサイズ</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <translation>消去(&amp;R)…</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>スペクトルキャッシュを消去</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>データフォルダー(&amp;D):</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>C&amp;ache folder:</source>
        <translation>キャッシュフォルダー(&amp;A):</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>キャッシュフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>ファイル %n 個、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the spectrum cache?</source>
        <translation>スペクトルキャッシュを消去しますか？</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Shadow models:</source>
        <translation>シャドウモデル:</translation>
    </message>
    <message>
        <source>Size of the shadow models</source>
        <translation>シャドウモデルのサイズ</translation>
    </message>
    <message>
        <source>Clear &amp;models…</source>
        <translation>モデルを消去(&amp;M)…</translation>
    </message>
    <message>
        <source>Clear the shadow models</source>
        <translation>シャドウモデルを消去</translation>
    </message>
    <message>
        <source>Remove the models that attacks have trained; they can be trained again</source>
        <translation>攻撃のために学習したモデルを削除します。もう一度学習できます</translation>
    </message>
    <message>
        <source>Clear the shadow models?</source>
        <translation>シャドウモデルを消去しますか？</translation>
    </message>
    <message>
        <source>The next attack with shadow models trains them anew, which takes as long as the first time. Runs, and what attacks found, stay.</source>
        <translation>シャドウモデルを使った次回の攻撃では、最初と同じだけの時間をかけてシャドウモデルを学習し直します。実行と攻撃の結果は削除されません。</translation>
    </message>
    <message>
        <source>Moments and predictions:</source>
        <translation>モーメントと予測:</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>再計算できるキャッシュ済みモーメントと予測を削除します</translation>
    </message>
    <message>
        <source>The next spectrum and the next evaluation of each model are made anew, which takes as long as the first time. Runs, models and moments that a request retained stay.</source>
        <translation>各モデルの次回のスペクトルと評価は、最初と同じだけの時間をかけて計算し直されます。実行、モデル、および削除要求の後に残された保持モーメントは削除されません。</translation>
    </message>
</context>
<context>
    <name>unlearn::SuggestDialog</name>
    <message>
        <source>Leaves each layer as much forgetting power as its budget of predicted interference allows.</source>
        <translation>各層に、予測干渉の許容量の範囲内でできるだけ多くの忘却力を残します。</translation>
    </message>
    <message>
        <source>Finds for each layer where forgetting costs the retained outputs least, with at least this much forgetting power left.</source>
        <translation>少なくともこの割合の忘却力を残しながら、忘却による保持出力への影響が最も小さくなる点を層ごとに求めます。</translation>
    </message>
    <message>
        <source>Protects in all layers what would change the outputs of the whole network for a retained image by more than τ.</source>
        <translation>すべての層で、保持画像に対するネットワーク全体の出力を τ を超えて変えてしまう方向を保護します。</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>しきい値を提案</translation>
    </message>
    <message>
        <source>How thresholds are suggested</source>
        <translation>しきい値の提案方法です</translation>
    </message>
    <message>
        <source>A budget of interference for each layer</source>
        <translation>層ごとの干渉の許容量</translation>
    </message>
    <message>
        <source>Least interference for the same forgetting</source>
        <translation>同じ忘却に対する最小の干渉</translation>
    </message>
    <message>
        <source>One knob for all layers</source>
        <translation>全層共通のパラメーター</translation>
    </message>
    <message>
        <source>Least share of the forgetting power that is left</source>
        <translation>残す忘却力の最小の割合です</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Suggest by:</source>
        <translation>提案方法(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Budget:</source>
        <translation>許容量(&amp;B):</translation>
    </message>
    <message>
        <source>Forgetting &amp;power, at least:</source>
        <translation>忘却力の下限(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Threshold τ:</source>
        <translation>しきい値 τ(&amp;T):</translation>
    </message>
    <message>
        <source>S&amp;et thresholds</source>
        <translation>しきい値を設定(&amp;E)</translation>
    </message>
    <message>
        <source>Predicted interference that each layer may have, such as %1</source>
        <translation>各層に許容する予測干渉です（例：%1）</translation>
    </message>
    <message>
        <source>Squared change of a retained image&apos;s logits, such as %1</source>
        <translation>保持画像のロジットの変化の二乗です（例：%1）</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepCommands</name>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2.</source>
        <translation>スイープが完了しました。実行数：%1（うちログにあったもの：%2）。</translation>
    </message>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2 and %3 failed.</source>
        <translation>スイープが完了しました。実行数：%1（うちログにあったもの：%2、失敗：%3）。</translation>
    </message>
    <message>
        <source>The sweep was stopped after %1 of %2 runs; the same sweep goes on from there.</source>
        <translation>スイープは %2 件中 %1 件の実行後に停止しました。同じスイープを開始すると、続きから進みます。</translation>
    </message>
    <message>
        <source>Only a plan of one request can be swept: this one has several</source>
        <translation>スイープできるのは要求が 1 つだけの計画です。この計画には複数あります</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepDialog</name>
    <message>
        <source>&amp;One for all swept layers</source>
        <translation>スイープする全層に共通の値を使用(&amp;O)</translation>
    </message>
    <message>
        <source>Sweep gamma</source>
        <translation>γ スイープ</translation>
    </message>
    <message>
        <source>One run after another, each with other thresholds and otherwise with the settings as they are now. Runs that the log holds already are not made again, so that a sweep that was stopped goes on when it is started again.</source>
        <translation>しきい値だけを変え、その他は現在の設定のまま、実行を順に行います。既にログにある実行は繰り返さないため、停止したスイープをもう一度開始すると続きから進みます。</translation>
    </message>
    <message>
        <source>Layers whose thresholds are swept; the others keep theirs</source>
        <translation>しきい値をスイープする層です。その他の層のしきい値は変わりません</translation>
    </message>
    <message>
        <source>&amp;Layers:</source>
        <translation>層(&amp;L):</translation>
    </message>
    <message>
        <source>All thresholds with so many seeds, from the experiment&apos;s own on; 1: with that one alone</source>
        <translation>すべてのしきい値について、実験のシードから始めてこの数のシードで実行します。1 の場合は実験のシードのみで実行します</translation>
    </message>
    <message>
        <source>&amp;Seeds:</source>
        <translation>シード数(&amp;S):</translation>
    </message>
    <message>
        <source>Where the thresholds come from</source>
        <translation>しきい値の決め方です</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>無作為</translation>
    </message>
    <message>
        <source>Thres&amp;holds:</source>
        <translation>しきい値(&amp;H):</translation>
    </message>
    <message>
        <source>Thresholds from 0 to 1, with blanks between them</source>
        <translation>0～1 のしきい値を空白で区切って指定します</translation>
    </message>
    <message>
        <source>L&amp;ist:</source>
        <translation>リスト(&amp;I):</translation>
    </message>
    <message>
        <source>How often thresholds are drawn</source>
        <translation>しきい値を抽出する回数です</translation>
    </message>
    <message>
        <source>&amp;Draws:</source>
        <translation>抽出回数(&amp;D):</translation>
    </message>
    <message>
        <source>Smallest threshold that can be drawn</source>
        <translation>抽出されるしきい値の最小値です</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>最小値(&amp;F):</translation>
    </message>
    <message>
        <source>Largest threshold that can be drawn</source>
        <translation>抽出されるしきい値の最大値です</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>最大値(&amp;M):</translation>
    </message>
    <message>
        <source>The same seed draws the same thresholds</source>
        <translation>同じシードでは同じしきい値が抽出されます</translation>
    </message>
    <message>
        <source>Seed of d&amp;rawing:</source>
        <translation>抽出のシード(&amp;R):</translation>
    </message>
    <message>
        <source>Draw one threshold for all swept layers, not one for each</source>
        <translation>層ごとではなく、スイープする全層に共通のしきい値を 1 つ抽出します</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>%1 (%2 layers)</source>
        <translation>%1（%2 層）</translation>
    </message>
    <message>
        <source>The list takes numbers from 0 to 1, with blanks between them.</source>
        <translation>リストには 0～1 の数値を空白で区切って指定してください。</translation>
    </message>
    <message>
        <source>Runs: %1.</source>
        <translation>実行数：%1。</translation>
    </message>
    <message>
        <source>Runs: %1. At %2 each, as runs like these took, they need %3 at most.</source>
        <translation>実行数：%1。同様の実行の所要時間 %2 から見積もると、最大で %3 かかります。</translation>
    </message>
    <message>
        <source>Start s&amp;weep</source>
        <translation>スイープを開始(&amp;T)</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>しきい値を変えながら順に実行し、結果を比較します</translation>
    </message>
</context>
<context>
    <name>unlearn::ThirdPartiesModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web アドレス</translation>
    </message>
</context>
<context>
    <name>unlearn::ThresholdBar</name>
    <message>
        <source>all layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>&amp;All layers:</source>
        <translation>すべての層(&amp;A):</translation>
    </message>
    <message>
        <source>Presets of thresholds</source>
        <translation>しきい値のプリセット</translation>
    </message>
    <message>
        <source>Set all layers to published thresholds</source>
        <translation>すべての層を公表されているしきい値に設定します</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>提案(&amp;U)…</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>しきい値を提案</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run; needs the spectra</source>
        <translation>実行前にわかることから、各層のしきい値を提案します。スペクトルが必要です</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>しきい値をリセット</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>実験ファイルのしきい値に戻します</translation>
    </message>
    <message>
        <source>Preset of thresholds</source>
        <translation>しきい値のプリセット</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>リセット(&amp;S)</translation>
    </message>
    <message>
        <source>Layers have different thresholds, which are lost when all of them are set to one</source>
        <translation>層ごとにしきい値が異なります。すべての層を 1 つの値に設定すると、これらのしきい値は失われます</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>unlearn::Tour</name>
    <message>
        <source>The previous step of the tour</source>
        <translation>ツアーの前のステップに戻ります</translation>
    </message>
    <message>
        <source>The next step of the tour</source>
        <translation>ツアーの次のステップに進みます</translation>
    </message>
    <message>
        <source>End the tour (Escape)</source>
        <translation>ツアーを終了します (Esc)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffModel</name>
    <message>
        <source>Directions that are protected, in all groups of the layer together</source>
        <translation>保護される方向の数です（層の全グループの合計）</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>同数の方向を保護するしきい値です</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Share of the squared forget gradient that is left when these directions are protected</source>
        <translation>これらの方向を保護したときに残る、忘却勾配の二乗の割合です</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>残存忘却力 (%)</translation>
    </message>
    <message>
        <source>Predicted interference when these directions are protected</source>
        <translation>これらの方向を保護したときの予測干渉です</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>予測干渉</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffPlot</name>
    <message>
        <source>Every k</source>
        <translation>すべての候補</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>残存忘却力 (%)</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>予測干渉</translation>
    </message>
    <message>
        <source>%1 % left at %2</source>
        <translation>残り %1 %、干渉 %2</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainDialog</name>
    <message>
        <source>Train a model</source>
        <translation>モデルの学習</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation>学習を開始します</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop the training; it can be taken up again from the last whole epoch</source>
        <translation>学習を停止します。最後に完了したエポックから再開できます</translation>
    </message>
    <message>
        <source>&amp;Use as the model</source>
        <translation>モデルとして使用(&amp;U)</translation>
    </message>
    <message>
        <source>Make the trained model the one that is to unlearn</source>
        <translation>学習したモデルをアンラーニングの対象にします</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this dialog; a training goes on</source>
        <translation>このダイアログを閉じます。学習は続きます</translation>
    </message>
    <message>
        <source>Architecture of the new model</source>
        <translation>新しいモデルのアーキテクチャ</translation>
    </message>
    <message>
        <source>Epochs of training</source>
        <translation>学習するエポック数です</translation>
    </message>
    <message>
        <source>Peak of the learning rate, which rises and falls in one cycle</source>
        <translation>学習率の最大値です。学習率は 1 サイクルで上昇してから下降します</translation>
    </message>
    <message>
        <source>Samples in one step</source>
        <translation>1 ステップに使うサンプルの数です</translation>
    </message>
    <message>
        <source>Seed of the first weights, the order and the augmentation</source>
        <translation>重みの初期値、順序、データ拡張のシードです</translation>
    </message>
    <message>
        <source>&amp;Forward passes in bfloat16</source>
        <translation>順伝播を bfloat16 で計算(&amp;F)</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>bfloat16 で演算できるプロセッサーで高速になります</translation>
    </message>
    <message>
        <source>Random crops a&amp;nd flips</source>
        <translation>ランダムクロップと反転(&amp;N)</translation>
    </message>
    <message>
        <source>Augmentation: images are moved by up to four pixels and mirrored at random</source>
        <translation>データ拡張：画像を無作為に最大 4 ピクセル移動し、左右反転します</translation>
    </message>
    <message>
        <source>&amp;Without the forget set</source>
        <translation>忘却セットを除く(&amp;W)</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>File that the model is saved to, safetensors</source>
        <translation>モデルを保存する safetensors ファイルです</translation>
    </message>
    <message>
        <source>&amp;Go on where it was stopped</source>
        <translation>停止した時点から続行(&amp;G)</translation>
    </message>
    <message>
        <source>Beside this file lies the checkpoint of a training that was stopped</source>
        <translation>このファイルの隣に、停止した学習のチェックポイントがあります</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>アーキテクチャ(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>エポック数(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>学習率(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>バッチ(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>シード(&amp;S):</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>エポックごとの損失</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>全エポックの数値です。Ctrl+C で選択した行をコピーします</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation>まだ何も学習していません。</translation>
    </message>
    <message>
        <source>A training can begin when the running job has ended.</source>
        <translation>実行中のジョブが終了すると学習を開始できます。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, training error %4 %, %5 s.</source>
        <translation>エポック %1 / %2：損失 %3、学習誤差 %4 %、%5 s。</translation>
    </message>
    <message>
        <source>Stopping… %1</source>
        <translation>停止しています… %1</translation>
    </message>
    <message>
        <source>The first epoch is under way.</source>
        <translation>最初のエポックを進行中です。</translation>
    </message>
    <message>
        <source>%1 Saved to %2, and a baseline of the experiment now.</source>
        <translation>%1%2 に保存し、実験のベースラインに追加しました。</translation>
    </message>
    <message>
        <source>%1 Saved to %2.</source>
        <translation>%1%2 に保存しました。</translation>
    </message>
    <message>
        <source>Stopped before the first epoch was done.</source>
        <translation>最初のエポックが終わる前に停止しました。</translation>
    </message>
    <message>
        <source>Stopped. %1 Resume goes on from there.</source>
        <translation>停止しました。%1「再開」で続きから進められます。</translation>
    </message>
    <message>
        <source>Arrow keys: read an epoch. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>矢印キー：エポックごとの値の読み取り。ホイール、+ と −：ズーム。ダブルクリック、0：全体表示。</translation>
    </message>
    <message>
        <source>Sa&amp;ve to:</source>
        <translation>保存先(&amp;V):</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, %3 % of it: loss %4, training error %5 % so far.</source>
        <translation>エポック %1 / %2（%3 % 完了）：これまでの損失 %4、学習誤差 %5 %。</translation>
    </message>
    <message>
        <source>Leave out what is to be forgotten: a retrained baseline, where the architecture is the model&apos;s</source>
        <translation>忘却対象のサンプルを除いて学習します。アーキテクチャがモデルと同じであれば、再学習ベースラインになります</translation>
    </message>
    <message>
        <source>&amp;Without all that is forgotten by the end of request %1 of %2</source>
        <translation>要求 %1 / %2 の完了までに忘却されるものをすべて除く(&amp;W)</translation>
    </message>
    <message>
        <source>%1 exists already. The model in it is lost, also to experiments that use it, when another one is saved there.</source>
        <translation>%1 はすでに存在します。別のモデルをそこに保存すると、その中のモデルは失われ、それを使用する実験からも使えなくなります。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Beside %1 lies the checkpoint of another training that was stopped: architecture %2, epochs %3, seed %4. It can not go on any more when this one begins.</source>
        <translation>%1 の隣に、停止した別の学習のチェックポイントがあります：アーキテクチャ %2、エポック数 %3、シード %4。この学習を始めると、その学習は再開できなくなります。</translation>
    </message>
    <message>
        <source>Checking whether this file exists already…</source>
        <translation>このファイルの場所に何があるかを確認しています…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingCommands</name>
    <message>
        <source>The training dialog is filled in for something else. Close it, then train the baseline again.</source>
        <translation>学習ダイアログには別の内容が入力されています。閉じてから、ベースラインの学習をもう一度行ってください。</translation>
    </message>
    <message>
        <source>Looking for the next baselines…</source>
        <translation>次のベースラインを探しています…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingModel</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the epoch&apos;s batches, in nats</source>
        <translation>エポックの全バッチでの交差エントロピーの平均です（単位：nat）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Error on the batches as they were trained on</source>
        <translation>学習に使った時点でのバッチの誤差です</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>学習誤差 (%)</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>エポックの最後のステップでの学習率です</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>時間 (s)</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingPlot</name>
    <message>
        <source>Loss (left)</source>
        <translation>損失（左軸）</translation>
    </message>
    <message>
        <source>Training error (right)</source>
        <translation>学習誤差（右軸）</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>損失 (nat)</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>学習誤差 (%)</translation>
    </message>
    <message>
        <source>The curves of a training appear here, a point an epoch.</source>
        <translation>学習の曲線が、エポックごとに 1 点ずつここに表示されます。</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, training error %3 %</source>
        <translation>エポック %1：損失 %2、学習誤差 %3 %</translation>
    </message>
</context>
<context>
    <name>unlearn::TrustDialog</name>
    <message>
        <source>Run this program?</source>
        <translation>このプログラムを実行しますか？</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model: a program, which runs when it is opened. Open it only if you trust where it comes from. The answer is remembered for this content.</source>
        <translation>%1 は TorchScript モデルです。TorchScript モデルはプログラムであり、開くと実行されます。入手元を信頼できる場合にのみ開いてください。回答はこの内容に対して記憶されます。</translation>
    </message>
    <message>
        <source>File of the program</source>
        <translation>プログラムのファイル</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>プログラムの SHA-256</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>SHA-256(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>信頼して開く(&amp;T)</translation>
    </message>
    <message>
        <source>Trust the program and open it</source>
        <translation>プログラムを信頼して開きます</translation>
    </message>
    <message>
        <source>Do not open the program</source>
        <translation>プログラムを開きません</translation>
    </message>
</context>
<context>
    <name>unlearn::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin an experiment with data and a model of your own</source>
        <translation>手持ちのデータとモデルで実験を始めます</translation>
    </message>
    <message>
        <source>New from e&amp;xperiment…</source>
        <translation>実験から新規作成(&amp;X)…</translation>
    </message>
    <message>
        <source>Go through one of the paper&apos;s experiments, from training to table</source>
        <translation>論文の実験の 1 つを、学習から結果の表まで行います</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>データを取得(&amp;G)…</translation>
    </message>
    <message>
        <source>Download data sets from where their authors publish them</source>
        <translation>作者が公開している場所からデータセットをダウンロードします</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>実験ファイルを開きます</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>例題を開く(&amp;E)</translation>
    </message>
    <message>
        <source>Open the example that comes along</source>
        <translation>付属の例題を開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the experiment to its file</source>
        <translation>実験をファイルに保存します</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>実験を別のファイルに保存します</translation>
    </message>
    <message>
        <source>Write a report of the selected runs: HTML, PDF, figures and tables</source>
        <translation>選択した実行のレポートを作成します（HTML、PDF、図、表）</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the workbench</source>
        <translation>ワークベンチを終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Suggest thresholds…</source>
        <translation>しきい値を提案(&amp;S)…</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run</source>
        <translation>実行前にわかることから、各層のしきい値を提案します</translation>
    </message>
    <message>
        <source>Reset &amp;thresholds</source>
        <translation>しきい値をリセット(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>実験ファイルのしきい値に戻します</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Language, theme, threads, device, folders and questions</source>
        <translation>言語、テーマ、スレッド数、デバイス、フォルダー、確認メッセージを設定します</translation>
    </message>
    <message>
        <source>&amp;Compute spectra</source>
        <translation>スペクトルを計算(&amp;C)</translation>
    </message>
    <message>
        <source>Compute the spectrum of each layer&apos;s inputs</source>
        <translation>各層の入力のスペクトルを計算します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start unlearning with these settings</source>
        <translation>これらの設定でアンラーニングを開始します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the running job, or go on with it</source>
        <translation>実行中のジョブを一時停止または再開します</translation>
    </message>
    <message>
        <source>Stop the running job and keep what was reached</source>
        <translation>実行中のジョブを停止し、それまでの結果を残します</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>学習(&amp;T)…</translation>
    </message>
    <message>
        <source>Train a new model on the loaded data</source>
        <translation>読み込んだデータで新しいモデルを学習します</translation>
    </message>
    <message>
        <source>Train &amp;retrained baseline</source>
        <translation>再学習ベースラインを学習(&amp;R)</translation>
    </message>
    <message>
        <source>Train the model anew without the forget set, for the experiment to be compared with</source>
        <translation>実験の比較対象とするため、忘却セットを除いてモデルを学習し直します</translation>
    </message>
    <message>
        <source>S&amp;weep gamma…</source>
        <translation>γ スイープ(&amp;W)…</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>しきい値を変えながら順に実行し、結果を比較します</translation>
    </message>
    <message>
        <source>P&amp;urge the request…</source>
        <translation>要求データの完全消去(&amp;U)…</translation>
    </message>
    <message>
        <source>Delete for good what is kept of the samples that the selected run forgot</source>
        <translation>選択した実行が忘却したサンプルについて残っているものを、完全に削除します</translation>
    </message>
    <message>
        <source>Spectrum &amp;cache…</source>
        <translation>スペクトルキャッシュ(&amp;C)…</translation>
    </message>
    <message>
        <source>See how much room the cached second moments take, and clear them</source>
        <translation>キャッシュ済みの二次モーメントの使用容量を確認し、消去します</translation>
    </message>
    <message>
        <source>&amp;Data table</source>
        <translation>データ表(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the figures behind the plots of the current page</source>
        <translation>現在のページのグラフの元になる数値を表示または非表示にします</translation>
    </message>
    <message>
        <source>Show the current page in a window of its own, or put it back</source>
        <translation>現在のページを別のウィンドウに表示するか、元の場所に戻します</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>すべてのパネルを元の位置に戻します</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>How everything is used, page by page</source>
        <translation>すべての使い方をページごとに説明します</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>ウィンドウのツアー(&amp;T)</translation>
    </message>
    <message>
        <source>See in a few steps what each part of the window is for</source>
        <translation>ウィンドウの各部の役割を、数ステップで確認します</translation>
    </message>
    <message>
        <source>Projection &amp;lab…</source>
        <translation>射影ラボ(&amp;L)…</translation>
    </message>
    <message>
        <source>See on a few samples what a threshold protects and what a step forgets</source>
        <translation>しきい値が何を保護し、ステップが何を忘却するかを、少数のサンプルで確かめます</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>Terms of the field with their formulas; of the control that has the focus, if it has one</source>
        <translation>この分野の用語と数式です。フォーカスのある項目に対応する用語があれば、それを表示します</translation>
    </message>
    <message>
        <source>&amp;About Unlearning Workbench</source>
        <translation>Unlearning Workbench について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit that draws this window</source>
        <translation>このウィンドウの描画に使われているツールキットです</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイルを開く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>実験(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>R&amp;esume the run</source>
        <translation>実行を再開(&amp;E)</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped, failed or was interrupted</source>
        <translation>停止、失敗、または中断した選択中の実行を続行します</translation>
    </message>
    <message>
        <source>&amp;Queue a run</source>
        <translation>実行をキューに追加(&amp;Q)</translation>
    </message>
    <message>
        <source>Run with these settings once the job under way has ended</source>
        <translation>進行中のジョブが終了したら、これらの設定で実行します</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>次のバッチ(&amp;N)</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause and show what its gradient was like</source>
        <translation>1 バッチでアンラーニングしてから一時停止し、その勾配の内訳を表示します</translation>
    </message>
    <message>
        <source>&amp;Measure how far spectra drift</source>
        <translation>スペクトルドリフトを測定(&amp;M)</translation>
    </message>
    <message>
        <source>After each request, compute the retained second moments anew with the unlearned weights and compare them with those that requests in sequence keep; takes a pass over the retained samples</source>
        <translation>各要求の後に、アンラーニング後の重みで保持サンプルの二次モーメントを求め直し、続く要求が受け継ぐものと比較します。保持サンプルを一巡する必要があります</translation>
    </message>
    <message>
        <source>&amp;Export the log of runs…</source>
        <translation>実行ログをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy all runs and their figures into one file, for another machine or person</source>
        <translation>別のコンピューターやほかの人に渡せるように、すべての実行とその数値を 1 つのファイルにコピーします</translation>
    </message>
    <message>
        <source>&amp;Merge a log of runs…</source>
        <translation>実行ログを統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Take in the runs of another log; those that are here already stay as they are</source>
        <translation>別のログの実行を取り込みます。すでにある実行はそのまま残ります</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Detach &amp;page</source>
        <translation>ページを切り離す(&amp;P)</translation>
    </message>
</context>
<context>
    <name>unlearn::WorstOffModel</name>
    <message>
        <source>Forget sample: its index in the training data</source>
        <translation>忘却サンプルの学習データ内のインデックスです</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Score of the attack: the higher, the more like a training sample</source>
        <translation>攻撃のスコアです。高いほど学習サンプルらしいとみなされます</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Score on the retrained model, which never saw the sample</source>
        <translation>このサンプルを一度も見ていない、再学習したモデルでのスコアです</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>再学習モデル</translation>
    </message>
    <message>
        <source>Retained sample: its index in the training data</source>
        <translation>保持サンプルの学習データ内のインデックスです</translation>
    </message>
    <message>
        <source>Share of the negatives whose score is at least as high: the fewer, the surer is the attacker</source>
        <translation>スコアがこれ以上の負例の割合です。少ないほど攻撃者の確信が強くなります</translation>
    </message>
    <message>
        <source>%1 as high (%)</source>
        <translation>同点以上の%1 (%)</translation>
    </message>
    <message>
        <source>Score on the model before unlearning</source>
        <translation>アンラーニング前のモデルでのスコアです</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Score on the retrained model, which was trained on the sample</source>
        <translation>このサンプルで学習した、再学習モデルでのスコアです</translation>
    </message>
</context>
</TS>
