<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>ButtonNames</name>
    <message>
        <source>Close this</source>
        <translation>إغلاق مربع الحوار</translation>
    </message>
    <message>
        <source>Close this without doing so</source>
        <translation>إغلاق مربع الحوار دون تنفيذ ذلك</translation>
    </message>
    <message>
        <source>Do so and close this</source>
        <translation>تنفيذ ذلك وإغلاق مربع الحوار</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>عرض التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Delete what was left, for good</source>
        <translation>حذف ما بقي نهائيًا</translation>
    </message>
</context>
<context>
    <name>CompareAxes</name>
    <message>
        <source>γ of %1</source>
        <translation>γ للطبقة %1</translation>
    </message>
    <message>
        <source>Mean γ</source>
        <translation>متوسط γ</translation>
    </message>
    <message>
        <source>Mean γ of %1 layers</source>
        <translation>متوسط γ في %1 من الطبقات</translation>
    </message>
    <message>
        <source>γ of %1 layers</source>
        <translation>γ في %1 من الطبقات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Planned epochs</source>
        <translation>الحقب المخططة</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>خطأ الاختبار (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>خطأ النسيان (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>خطأ الاحتفاظ (%)</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>البعد عن المعاد تدريبه (نقاط مئوية)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Another process trains shadow models in this folder; waiting for it</source>
        <translation>تدرّب عملية أخرى نماذج ظل في هذا المجلد؛ جارٍ انتظارها</translation>
    </message>
    <message>
        <source>Another process works on %1 in the folder %2; waiting for it</source>
        <translation>تعمل عملية أخرى على ⁦%1⁩ في المجلد ⁦%2⁩؛ جارٍ انتظارها</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is trained again</source>
        <translation>⁨%1⁩؛ ويُعاد تدريب نموذج الظل %2</translation>
    </message>
    <message>
        <source>%1; shadow model %2 begins anew</source>
        <translation>⁨%1⁩؛ ويبدأ تدريب نموذج الظل %2 من جديد</translation>
    </message>
    <message>
        <source>%1 holds %2 records, the original %3</source>
        <translation>عدد السجلات في ⁦%1⁩ هو %2، وفي الملف الأصلي %3</translation>
    </message>
    <message>
        <source>Column %1 has values in test rows alone, %2 of them, such as %3; they count as none of the known ones</source>
        <translation>في العمود «%1» قيم لا ترد إلا في صفوف الاختبار، وعددها %2، مثل «%3»؛ وتُعامل معاملة ما ليس من القيم المعروفة</translation>
    </message>
    <message>
        <source>70,000 grey images of clothes, 28 x 28, 10 classes (Debian package dataset-fashion-mnist)</source>
        <translation>70 ألف صورة رمادية لملابس، ⁦28 × 28⁩، 10 فئات (حزمة دبيان ⁦dataset-fashion-mnist⁩)</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 10 classes, as binary batches</source>
        <translation>60 ألف صورة ملونة، ⁦32 × 32⁩، 10 فئات، في ملفات دفعات ثنائية</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 100 classes, as binary files</source>
        <translation>60 ألف صورة ملونة، ⁦32 × 32⁩، 100 فئة، في ملفات ثنائية</translation>
    </message>
    <message>
        <source>grey images of any size as IDX files (MNIST&apos;s format), gzip or not</source>
        <translation>صور رمادية بأي حجم في ملفات IDX (صيغة MNIST)، مضغوطة بـ gzip أو غير مضغوطة</translation>
    </message>
    <message>
        <source>JPEG and PNG images, a folder for each class, with or without train and test above</source>
        <translation>صور JPEG وPNG، مجلد لكل فئة، مع مجلدي train وtest فوقها أو بدونهما</translation>
    </message>
    <message>
        <source>110,000 colour images, 64 x 64, 200 classes, as JPEG files</source>
        <translation>110 آلاف صورة ملونة، ⁦64 × 64⁩، 200 فئة، في ملفات JPEG</translation>
    </message>
    <message>
        <source>NumPy arrays x_train, y_train, x_test, y_test: images, features or token ids</source>
        <translation>مصفوفات NumPy بالأسماء x_train وy_train وx_test وy_test: صور أو ميزات أو معرّفات رموز</translation>
    </message>
    <message>
        <source>a table with a line of column names, one of them holding the classes</source>
        <translation>جدول يبدأ بسطر لأسماء الأعمدة، وفي أحد أعمدته الفئات</translation>
    </message>
    <message>
        <source>lines of text, each a label, a tab and the text</source>
        <translation>أسطر نصية، في كل منها وسم ثم علامة جدولة ثم النص</translation>
    </message>
    <message>
        <source>The folder has no train folder; %1 of %2 images, a share of each class drawn by seed %3, are the test split</source>
        <translation>لا يحوي المجلد مجلدًا باسم train؛ لذلك جُعلت %1 من أصل %2 من الصور بيانات اختبار، وهي حصة من كل فئة سُحبت بالبذرة %3</translation>
    </message>
    <message>
        <source>Training images that can not be read and are left out, %1: %2</source>
        <translation>صور تدريب تعذّرت قراءتها فاستُبعدت، ⁦%1⁩: ⁦%2⁩</translation>
    </message>
    <message>
        <source>Test images that can not be read and are left out, %1: %2</source>
        <translation>صور اختبار تعذّرت قراءتها فاستُبعدت، ⁦%1⁩: ⁦%2⁩</translation>
    </message>
    <message>
        <source>The array %1 is not one of those that are read</source>
        <translation>المصفوفة ⁦%1⁩ ليست من المصفوفات التي تُقرأ</translation>
    </message>
    <message>
        <source>Texts that are longer than %3 tokens and were cut (?length=%3): %1 of %2</source>
        <translation>عدد النصوص التي تتجاوز %3 من الرموز واقتُطعت (⁦?length=%3⁩): %1 من أصل %2</translation>
    </message>
    <message>
        <source>Samples of the request that were forgotten before and are left out: %1</source>
        <translation>عيّنات الطلب التي نُسيت من قبل فاستُبعدت: %1</translation>
    </message>
    <message>
        <source>What the requests before forgot is not here, was purged, or is not what their selectors name now; errors on forgotten samples and stop rules are those of this request alone, and samples of it that were forgotten before are not left out</source>
        <translation>ما نسيته الطلبات السابقة غير متوفر هنا، أو جرى تطهيره، أو لم يعد ما تدل عليه محدِّداتها الآن؛ لذلك تُحسب أخطاء العيّنات المنسية وتُطبَّق قواعد التوقف على هذا الطلب وحده، ولا تُستبعد منه العيّنات التي نُسيت من قبل</translation>
    </message>
    <message>
        <source>The attack &quot;svc&quot; is left out: it needs retained samples and validation data</source>
        <translation>استُبعد الهجوم «svc»: فهو يحتاج إلى عيّنات محتفظ بها وبيانات تحقق</translation>
    </message>
    <message>
        <source>Layers are not probed: %1</source>
        <translation>لن تُفحص الطبقات بالمسبار الخطي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1; the spectrum is not kept for the next time</source>
        <translation>⁨%1⁩؛ ولن يُحفظ الطيف للمرة القادمة</translation>
    </message>
    <message>
        <source>Free pages and the write-ahead log of the database overwritten</source>
        <translation>الكتابة فوق الصفحات الحرة وسجل الكتابة المسبقة لقاعدة البيانات</translation>
    </message>
    <message>
        <source>Retained moment of run %1 kept in the cache</source>
        <translation>إبقاء عزم البيانات المحتفظ بها للتشغيل %1 في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Retained moment of run %1 put in the place of the full one in the cache</source>
        <translation>إحلال عزم البيانات المحتفظ بها للتشغيل %1 محل العزم الكامل في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Weights that no run needs any more: %1 removed</source>
        <translation>إزالة الأوزان التي لم يعد أي تشغيل يحتاج إليها: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Moment %1 removed</source>
        <translation>إزالة العزم ⁦%1⁩</translation>
    </message>
    <message>
        <source>Shadow model %1 removed</source>
        <translation>إزالة نموذج الظل ⁦%1⁩</translation>
    </message>
    <message>
        <source>Request file %1 removed</source>
        <translation>إزالة ملف الطلب ⁦%1⁩</translation>
    </message>
    <message>
        <source>Moment file %1 removed</source>
        <translation>إزالة ملف العزوم ⁦%1⁩</translation>
    </message>
    <message>
        <source>Copy of the log %1 removed</source>
        <translation>إزالة نسخة السجل ⁦%1⁩</translation>
    </message>
    <message>
        <source>Run %1 names %2, which does not say that it was made from the run&apos;s data; it is yours to delete</source>
        <translation>يذكر التشغيل %1 الملف ⁦%2⁩، ولا يرد فيه أنه أُعدّ من بيانات التشغيل؛ وحذفه متروك لك</translation>
    </message>
    <message>
        <source>The original model %1 was trained on the samples; further requests need it</source>
        <translation>دُرّب النموذج الأصلي ⁦%1⁩ على العيّنات؛ وتحتاج إليه الطلبات اللاحقة</translation>
    </message>
    <message>
        <source>The training data %1 are yours to delete from</source>
        <translation>حذف العيّنات من بيانات التدريب ⁦%1⁩ متروك لك</translation>
    </message>
    <message>
        <source>The index list %1 is yours to delete</source>
        <translation>حذف قائمة الفهارس ⁦%1⁩ متروك لك</translation>
    </message>
    <message>
        <source>The retrained model %1 may name the forget set in its metadata</source>
        <translation>قد يذكر النموذج المعاد تدريبه ⁦%1⁩ مجموعة النسيان في بياناته الوصفية</translation>
    </message>
    <message>
        <source>Weights of other requests&apos; runs on the same data come from a model that was trained on the samples: runs %1</source>
        <translation>أوزان تشغيلات الطلبات الأخرى على البيانات نفسها مصدرها نموذج دُرّب على العيّنات: التشغيلات ⁦%1⁩</translation>
    </message>
    <message>
        <source>The method %1 runs all of its epochs; no stop rule ends it earlier</source>
        <translation>تنفّذ الطريقة ⁦%1⁩ كل حقبها؛ ولا تُنهيها أي قاعدة توقف قبل ذلك</translation>
    </message>
    <message>
        <source>The method %1 begins anew with its optimizer, whose state at epoch %2 was not kept</source>
        <translation>تبدأ الطريقة ⁦%1⁩ بمُحسِّن (optimizer) جديد، لأن حالته عند الحقبة %2 لم تُحفظ</translation>
    </message>
    <message>
        <source>The retained moment is not kept for requests that follow: %1</source>
        <translation>لن يُحفظ عزم البيانات المحتفظ بها للطلبات التالية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The run could not be closed in the log: %1</source>
        <translation>تعذّر إغلاق التشغيل في السجل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1; the sweep goes on with its next point</source>
        <translation>⁨%1⁩؛ وتتابع السلسلة من نقطتها التالية</translation>
    </message>
    <message>
        <source>The run could not be tagged: %1</source>
        <translation>تعذّرت إضافة العلامات إلى التشغيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>3 convolutions (32, 64, 32) and 2 linear layers, for 28 x 28</source>
        <translation>3 طبقات التفافية (32 و64 و32) وطبقتان خطيتان، لصور ⁦28 × 28⁩</translation>
    </message>
    <message>
        <source>256 and 128 hidden units, for small images and tables</source>
        <translation>256 و128 وحدة مخفية، للصور الصغيرة والجداول</translation>
    </message>
    <message>
        <source>8 convolutions with batch norm, 96 and 192 channels, for 32 x 32</source>
        <translation>8 طبقات التفافية مع تسوية الدفعات، 96 و192 قناة، لصور ⁦32 × 32⁩</translation>
    </message>
    <message>
        <source>3 convolutions (128, 256, 512), dropout, 2 linear layers, for 32 x 32</source>
        <translation>3 طبقات التفافية (128 و256 و512) مع dropout وطبقتان خطيتان، لصور ⁦32 × 32⁩</translation>
    </message>
    <message>
        <source>torchvision&apos;s ResNet-18: 7 x 7 stem of stride 2, for 64 x 64 and up</source>
        <translation>شبكة ResNet-18 من torchvision: طبقة أولى ⁦7 × 7⁩ بخطوة انزلاق 2، لصور ⁦64 × 64⁩ فأكبر</translation>
    </message>
    <message>
        <source>ResNet-18 with a 3 x 3 stem of stride 1, for 32 x 32</source>
        <translation>شبكة ResNet-18 بطبقة أولى ⁦3 × 3⁩ وخطوة انزلاق 1، لصور ⁦32 × 32⁩</translation>
    </message>
    <message>
        <source>BERT&apos;s encoder, 2 layers of width 128, for token ids</source>
        <translation>مُرمِّز BERT، طبقتان بعرض 128، لمعرّفات الرموز</translation>
    </message>
    <message>
        <source>vision transformer (192 wide, 6 blocks, 3 heads), patches of 4 or 8 pixels, for 28 x 28 to 96 x 96</source>
        <translation>محوّل رؤية (عرضه 192، و6 كتل، و3 رؤوس)، برقع من 4 أو 8 بكسلات، لصور من ⁦28 × 28⁩ إلى ⁦96 × 96⁩</translation>
    </message>
    <message>
        <source>torchvision&apos;s ViT-B/16: 12 blocks, patches of 16 pixels, for 224 x 224</source>
        <translation>محوّل ViT-B/16 من torchvision: 12 كتلة، برقع من 16 بكسلًا، لصور ⁦224 × 224⁩</translation>
    </message>
    <message>
        <source>%1, threads: %2</source>
        <translation>⁦%1⁩، خيوط التنفيذ: %2</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1; it is computed anew</source>
        <translation>⁨%1⁩؛ ويُحسب من جديد</translation>
    </message>
    <message>
        <source>CIFAR-10, binary version</source>
        <translation>CIFAR-10، النسخة الثنائية</translation>
    </message>
    <message>
        <source>No licence is stated; the authors ask to cite their technical report of 2009.</source>
        <translation>لا تُذكر رخصة؛ ويطلب المؤلفون الاستشهاد بتقريرهم التقني لعام 2009.</translation>
    </message>
    <message>
        <source>CIFAR-100, binary version</source>
        <translation>CIFAR-100، النسخة الثنائية</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>رخصة MIT.</translation>
    </message>
    <message>
        <source>Tiny ImageNet</source>
        <translation>Tiny ImageNet</translation>
    </message>
    <message>
        <source>Images of ImageNet, whose terms hold: research and education, not for profit.</source>
        <translation>صور من ImageNet وتسري شروطها: للبحث والتعليم، لا للربح.</translation>
    </message>
    <message>
        <source>The attack %1 on model %2 has %3 positives and %4 negatives: too few for more than a hint</source>
        <translation>للهجوم «⁦%1⁩» على النموذج «⁦%2⁩» %3 من العيّنات الموجبة و%4 من العيّنات السالبة: وهي أقل من أن تعطي أكثر من مؤشر أولي</translation>
    </message>
    <message>
        <source>The attack %1 gives all samples the same score in model %2, so nothing can be inferred from it</source>
        <translation>يعطي الهجوم «⁦%1⁩» كل العيّنات الدرجة نفسها في النموذج «⁦%2⁩»، فلا يمكن استنتاج شيء منه</translation>
    </message>
    <message>
        <source>run %2, data and original model: %1</source>
        <translation>التشغيل %2، البيانات والنموذج الأصلي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>run %2, unlearned model: %1</source>
        <translation>التشغيل %2، النموذج بعد النسيان: ⁨%1⁩</translation>
    </message>
    <message>
        <source>run %2, %3: %1</source>
        <translation>التشغيل %2، ⁦%3⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of all training samples instead of %1.</source>
        <translation>غُيِّر لهذا التشغيل: العزوم الثانية محسوبة من كل عيّنات التدريب بدلًا من %1 منها.</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of all.</source>
        <translation>غُيِّر لهذا التشغيل: العزوم الثانية محسوبة من %1 من عيّنات التدريب بدلًا منها كلها.</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of %2.</source>
        <translation>غُيِّر لهذا التشغيل: العزوم الثانية محسوبة من %1 من عيّنات التدريب بدلًا من %2.</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3.</source>
        <translation>غُيِّر لهذا التشغيل: ⁦%1⁩ هو ⁦%2⁩ بدلًا من ⁦%3⁩.</translation>
    </message>
    <message>
        <source>Changed for this run: gamma is %1 instead of %2.</source>
        <translation>غُيِّر لهذا التشغيل: قيمة gamma هي ⁦%1⁩ بدلًا من ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Changed for this run: the measure of energies is %1 instead of %2.</source>
        <translation>غُيِّر لهذا التشغيل: مقياس الطاقة هو ⁦%1⁩ بدلًا من ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Changed for this run: the rule from gamma to k is %1 instead of %2.</source>
        <translation>غُيِّر لهذا التشغيل: القاعدة التي ينتج بها k من gamma هي ⁦%1⁩ بدلًا من ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Changed for this run: the stop rule is %1 instead of %2.</source>
        <translation>غُيِّر لهذا التشغيل: قاعدة التوقف هي ⁦%1⁩ بدلًا من ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The full model was given; the retrained ones are trained here.</source>
        <translation>النموذج الكامل جاهز من قبل؛ أما النماذج المعاد تدريبها فتُدرَّب هنا.</translation>
    </message>
    <message>
        <source>Epochs of training: %1; the length of the published training is not a part of these settings.</source>
        <translation>حقب التدريب: %1؛ ولا تتضمن هذه الإعدادات مدة التدريب المنشور.</translation>
    </message>
    <message>
        <source>Epochs of training: %1 instead of the recipe&apos;s %2; the length of the published training is not a part of these settings.</source>
        <translation>حقب التدريب: %1 بدلًا من %2 في الوصفة؛ ولا تتضمن هذه الإعدادات مدة التدريب المنشور.</translation>
    </message>
    <message>
        <source>Models are trained on %1 in bfloat16.</source>
        <translation>تُدرَّب النماذج على ⁦%1⁩ بصيغة bfloat16.</translation>
    </message>
    <message>
        <source>Models are trained on %1.</source>
        <translation>تُدرَّب النماذج على ⁦%1⁩.</translation>
    </message>
    <message>
        <source>No retained moment can be kept for requests after run %2: %1</source>
        <translation>لا يمكن حفظ عزم البيانات المحتفظ بها للطلبات التالية للتشغيل %2: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The request&apos;s selectors in the unsaved changes %1 removed</source>
        <translation>إزالة محدِّدات الطلب من التغييرات غير المحفوظة ⁦%1⁩</translation>
    </message>
    <message>
        <source>The window of process %1 is open and may write them again; close it without saving</source>
        <translation>نافذة العملية %1 مفتوحة وقد تكتب المحدِّدات من جديد؛ أغلقها دون حفظ</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift was not measured: %1</source>
        <translation>لم يُقس انحراف الطيف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The attack %2 on model %3 is left out: %1</source>
        <translation>استُبعد الهجوم «⁦%2⁩» على النموذج «⁦%3⁩»: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is unlearned again</source>
        <translation>⁦%1⁩؛ ويُعاد تنفيذ إلغاء التعلم على نموذج الظل %2</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>query, key, value</source>
        <translation>استعلام، مفتاح، قيمة</translation>
    </message>
    <message>
        <source>conv %1</source>
        <translation>التفاف ⁦%1⁩</translation>
    </message>
    <message>
        <source>stride %1</source>
        <translation>خطوة انزلاق ⁦%1⁩</translation>
    </message>
    <message>
        <source>dilation %1</source>
        <translation>تمدد ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>عدد المجموعات %1</translation>
    </message>
    <message>
        <source>run %2, outputs: %1</source>
        <translation>التشغيل %2، المخرجات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>run %2, layers: %1</source>
        <translation>التشغيل %2، الطبقات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>run %2, relearning: %1</source>
        <translation>التشغيل %2، إعادة التعلم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), variances pooled under 64 models, arXiv 2112.03570</source>
        <translation>⁦ln N(phi; in) - ln N(phi; out)⁩، ⁦phi = ln(p / (1 - p))⁩، والتباينات مشتركة دون 64 نموذجًا، arXiv 2112.03570</translation>
    </message>
    <message>
        <source>(phi - mean out) / deviation out, phi = ln(p / (1 - p)), variance pooled under 64 models, arXiv 2112.03570</source>
        <translation>‏(phi - متوسط غير المدرَّبة) / انحرافها المعياري، ⁦phi = ln(p / (1 - p))⁩، والتباين مشترك دون 64 نموذجًا، arXiv 2112.03570</translation>
    </message>
    <message>
        <source>log-odds by gradient-boosted trees of softmax and one-hot label, fitted to shadow models with and without the sample, after arXiv 2312.04095</source>
        <translation>لوغاريتم الأرجحية من أشجار gradient boosting على softmax ووسم one-hot، ملاءَمة على نماذج ظل مع العيّنة ودونها، وفق arXiv 2312.04095</translation>
    </message>
    <message>
        <source>P(forget sample&apos;s change &gt; other sample&apos;s) + P(they are equal) / 2, change: score &quot;%1&quot; (%2) of the original less that of the model, others: retained or test samples of the same classes (arXiv 2005.02205 attacks the difference of both models)</source>
        <translation>‏P(تغيّر عيّنة النسيان &gt; تغيّر عيّنة أخرى) + P(تساويهما) / 2، التغيّر: الدرجة «⁨%1⁩» (⁨%2⁩) في النموذج الأصلي ناقص الدرجة في النموذج، والعيّنات الأخرى: عيّنات محتفظ بها أو عيّنات اختبار من الفئات نفسها (يهاجم arXiv 2005.02205 الفرق بين النموذجين)</translation>
    </message>
    <message>
        <source>product over retain, forget and test of 1 - |accuracy - reference&apos;s accuracy|, arXiv 2406.01257</source>
        <translation>حاصل ضرب 1 - |الدقة - دقة المرجع| على الاحتفاظ والنسيان والاختبار، arXiv 2406.01257</translation>
    </message>
    <message>
        <source>mean over samples of sum over classes of |p - q| / 2</source>
        <translation>المتوسط على العيّنات لمجموع ⁦|p - q| / 2⁩ على الفئات</translation>
    </message>
    <message>
        <source>mean over samples of KL(reference || model), nats</source>
        <translation>المتوسط على العيّنات لـ KL(المرجع || النموذج)، nats</translation>
    </message>
    <message>
        <source>share of samples with the same predicted class</source>
        <translation>حصة العيّنات ذات الفئة المتوقعة نفسها</translation>
    </message>
    <message>
        <source>||G&apos; - G|| / ||G|| (Frobenius, over a layer&apos;s groups), G the retained second moment that requests in sequence keep, of the original weights, G&apos; the one of the unlearned weights on the same samples</source>
        <translation>⁦||G&apos; - G|| / ||G||⁩ (فروبينيوس، على مجموعات الطبقة)، حيث G العزم الثاني المحتفَظ به الذي تبقيه الطلبات المتتابعة، بالأوزان الأصلية، وG&apos; نظيره بالأوزان بعد النسيان على العيّنات نفسها</translation>
    </message>
    <message>
        <source>100 * share of samples whose predicted class is not their label</source>
        <translation>⁦100 *⁩ حصة العيّنات التي تخالف فئتها المتوقعة وسمها</translation>
    </message>
    <message>
        <source>mean over samples of -sum over classes of p ln p, p the softmax</source>
        <translation>المتوسط على العيّنات لسالب مجموع ⁦p ln p⁩ على الفئات، حيث p هو softmax</translation>
    </message>
    <message>
        <source>share of samples whose label is the largest output of a ridge classifier (ridge 1, standardised features) of what the layer is given, averaged over places; fitted on one half of forget and retained samples together, judged on the other, and the other way round</source>
        <translation>حصة العيّنات التي يكون وسمها أكبر مخرج لمصنِّف ridge (‏ridge 1، ميزات معيَّرة) لمدخلات الطبقة متوسَّطةً على المواضع؛ يُلاءَم على نصف عيّنات النسيان والاحتفاظ معًا ويُحكَم عليه بالنصف الآخر، ثم بالعكس</translation>
    </message>
    <message>
        <source>epochs of fine-tuning on these samples until the mean cross-entropy on the forget set is at most the original&apos;s + alpha, after arXiv 2003.02960</source>
        <translation>حقب الضبط الدقيق على هذه العيّنات حتى لا يتجاوز متوسط الإنتروبيا المتقاطعة على مجموعة النسيان قيمة النموذج الأصلي + alpha، وفق arXiv 2003.02960</translation>
    </message>
    <message>
        <source>mean over forget samples of 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = max over thresholds and sides of ln((1 - d - fpr) / fnr) and ln((1 - d - fnr) / fpr) between unlearned and retrained models&apos; ln(p / (1 - p)), d = 1e-5; infinite where both rates are 0, left out where one is; arXiv 2406.09073, one threshold, without its factors of utility</source>
        <translation>متوسط ⁦2 / 2^n⁩ على عيّنات النسيان، ⁦n = min(13, 1 + floor(eps / 0.5))⁩، حيث eps أكبر قيمة على العتبات والجهات لـ ⁦ln((1 - d - fpr) / fnr)⁩ و⁦ln((1 - d - fnr) / fpr)⁩ بين ⁦ln(p / (1 - p))⁩ للنماذج بعد النسيان والمعاد تدريبها، ⁦d = 1e-5⁩؛ لا نهائية حين يكون المعدلان 0، وتُترك حين يكون أحدهما 0؛ arXiv 2406.09073، عتبة واحدة، دون عوامل المنفعة فيه</translation>
    </message>
    <message>
        <source>100 * share of misclassified samples in a third of the forget set, lowest, middle, highest: by memorisation (arXiv 2406.01257), the mean p of the label of shadow models trained on the sample less that of the others, where there are shadow models; else by the original&apos;s logit of the label less its largest other one</source>
        <translation>⁦100 *⁩ حصة العيّنات المصنَّفة خطأً في ثلث من مجموعة النسيان، الأدنى أو الأوسط أو الأعلى: بحسب الحفظ (arXiv 2406.01257)، أي متوسط p للوسم في نماذج الظل المدرَّبة على العيّنة ناقص متوسطه في سواها، إن وُجدت نماذج ظل؛ وإلا فبحسب logit الوسم في النموذج الأصلي ناقص أكبر logit آخر</translation>
    </message>
    <message>
        <source>share of retained samples whose ln(p / (1 - p)) of the label is higher than in the original</source>
        <translation>حصة العيّنات المحتفَظ بها التي يزيد ⁦ln(p / (1 - p))⁩ لوسمها على قيمته في النموذج الأصلي</translation>
    </message>
    <message>
        <source>p of the label, p the softmax</source>
        <translation>قيمة p للوسم، حيث p هو softmax</translation>
    </message>
    <message>
        <source>ln p of the label, p the softmax</source>
        <translation>قيمة ⁦ln p⁩ للوسم، حيث p هو softmax</translation>
    </message>
    <message>
        <source>sum over classes of p ln p, p the softmax</source>
        <translation>مجموع ⁦p ln p⁩ على الفئات، حيث p هو softmax</translation>
    </message>
    <message>
        <source>(1 - p) ln p of the label + sum over the other classes of p ln(1 - p), p the softmax</source>
        <translation>‏⁦(1 - p) ln p⁩ للوسم + مجموع ⁦p ln(1 - p)⁩ على الفئات الأخرى، حيث p هو softmax</translation>
    </message>
    <message>
        <source>1 where the label&apos;s output is the largest, else 0</source>
        <translation>1 إذا كان خرج الوسم هو الأكبر، وإلا 0</translation>
    </message>
    <message>
        <source>logit of the label less the largest other one</source>
        <translation>‏logit الوسم ناقص أكبر logit آخر</translation>
    </message>
    <message>
        <source>decision value of a support-vector classifier of p of the label, fitted to retained and validation samples</source>
        <translation>قيمة القرار لمصنِّف متجهات داعمة على p للوسم، ملاءَم على عيّنات محتفظ بها وعيّنات تحقق</translation>
    </message>
    <message>
        <source>Names, tags and notes of runs, saved experiment files, reports that were copied, moved or written by an older version, and exports, also unfinished ones (*.part-of-export), are yours to look at</source>
        <translation>أسماء التشغيلات وعلاماتها وملاحظاتها، وملفات التجارب المحفوظة، والتقارير التي نُسخت أو نُقلت أو كتبها إصدار أقدم، وما جرى تصديره، بما في ذلك غير المكتمل (⁦*.part-of-export⁩): مراجعتها متروكة لك</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>‏P(درجة عيّنة موجبة &gt; درجة عيّنة سالبة) + P(تساويهما) / 2، الدرجة «⁨%1⁩»: ⁨%2⁩، وكلما ارتفعت كانت العيّنة أشبه بعيّنات التدريب</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>أكبر حصة من العيّنات الموجبة فوق عتبة لا يتجاوزها أكثر من 1 % من العيّنات السالبة، الدرجة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>‏P(درجة عيّنة موجبة &gt; درجة عيّنة سالبة) + P(تساويهما) / 2، الدرجة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score: %1</source>
        <translation>أكبر حصة من العيّنات الموجبة فوق عتبة لا يتجاوزها أكثر من 1 % من العيّنات السالبة، الدرجة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Report %1 of the run shows the samples and figures on them; it is yours to delete</source>
        <translation>التقرير ⁦%1⁩ الخاص بالتشغيل يعرض العيّنات وأرقامًا عنها؛ وحذفه متروك لك</translation>
    </message>
    <message>
        <source>A purge will not name the report %2: %1</source>
        <translation>لن يذكر التطهير التقرير ⁦%2⁩: %1</translation>
    </message>
    <message>
        <source>The measured figures are not logged with run %2: %1</source>
        <translation>لا تُسجَّل القيم المقيسة مع التشغيل %2: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The embedding is not logged with run %2: %1</source>
        <translation>لا يُسجَّل التضمين مع التشغيل %2: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Retrained models that nothing is compared with, for their files do not say that they were trained without just what a request of the plan is judged on: %1</source>
        <translation>نماذج معاد تدريبها لا يُقارن بها شيء، لأن ملفاتها لا تذكر أنها دُرّبت دون ما يُحكم به على أحد طلبات الخطة بعينه: ⁦%1⁩</translation>
    </message>
    <message>
        <source>min over all thresholds, sides and two scores of 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, telling the model&apos;s outputs on forget samples from the reference&apos;s, scores: entropy of softmax(logits / 2), ln(p / (1 - p)) of the predicted class; arXiv 2508.12730, whose code has 51 thresholds; below 1 of two retrained models, too</source>
        <translation>أصغر قيمة لـ ⁦2^-eps⁩ على كل العتبات والجهات ودرجتين، ⁦eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr)))⁩، ⁦d = 1e-5⁩، عند تمييز مخرجات النموذج على عيّنات النسيان من مخرجات المرجع، والدرجتان: إنتروبيا ⁦softmax(logits / 2)⁩ و⁦ln(p / (1 - p))⁩ للفئة المتنبأ بها؛ arXiv 2508.12730، وفي شفرته 51 عتبة؛ وهي دون 1 أيضًا لنموذجين معاد تدريبهما</translation>
    </message>
    <message>
        <source>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) of what the layer is given, columns centred, arXiv 1905.00414; the biased estimator, near 1 for any two models where samples are fewer than features</source>
        <translation>⁦||Y^T X||^2 / (||X^T X|| ||Y^T Y||)⁩ لمدخلات الطبقة، والأعمدة ممركزة، arXiv 1905.00414؛ وهو المقدِّر المتحيّز، ويقارب 1 لأي نموذجين حين تكون العيّنات أقل من الميزات</translation>
    </message>
    <message>
        <source>Weights of epochs of run %2, which were kept for branches, stay in the log: %1</source>
        <translation>تبقى في السجل أوزان حقب التشغيل %2 التي احتُفظ بها للتفريع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in bfloat16: %1 of %2 predictions are of another class than in float32, and no error differs by more than %3 percentage points</source>
        <translation>تُقاس الأخطاء بعد كل حقبة بصيغة bfloat16: من التنبؤات، وعددها %2، يخالف %1 منها فئة float32، ولا يختلف أي خطأ بأكثر من %3 نقطة مئوية</translation>
    </message>
    <message>
        <source>A purge will not name the file %2: %1</source>
        <translation>لن يذكر التطهير الملف ⁦%2⁩: %1</translation>
    </message>
    <message>
        <source>The file of a retrained model does not say by a hash what the model was trained without, and can not be told it; no request but a first one is compared with the model: %1</source>
        <translation>لا يذكر ملف نموذج معاد تدريبه ببصمةٍ ما دُرّب النموذج دونه، وتعذّرت إضافة ذلك إليه؛ ولا يُقارن بالنموذج أي طلب سوى طلب أول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Run %1, of the same data, is running; purge again when it has ended</source>
        <translation>التشغيل %1، على البيانات نفسها، قيد التشغيل؛ أعد التطهير بعد انتهائه</translation>
    </message>
    <message>
        <source>Report %1 of another request on the same data shows figures that the samples went into; it is yours to delete</source>
        <translation>التقرير ⁦%1⁩ الخاص بطلب آخر على البيانات نفسها يعرض أرقامًا دخلت العيّنات في حسابها؛ وحذفه متروك لك</translation>
    </message>
    <message>
        <source>File %1 may hold the samples or figures on them; it is yours to delete</source>
        <translation>قد يحتوي الملف ⁦%1⁩ العيّنات أو أرقامًا عنها؛ وحذفه متروك لك</translation>
    </message>
    <message>
        <source>Other requests on the same data may name some of the samples, too, and are to be purged themselves: runs %1</source>
        <translation>قد تدل طلبات أخرى على البيانات نفسها على بعض هذه العيّنات أيضًا، ويلزم تطهيرها هي كذلك: التشغيلات ⁦%1⁩</translation>
    </message>
    <message>
        <source>How far the sample of the spectra can be trusted is not known: %1</source>
        <translation>لا يُعرف مدى إمكان الوثوق بعيّنة الأطياف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>All or nearly all training samples of a class are forgotten (%1), of which each shadow model saw about half: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on</source>
        <translation>تُنسى كل عيّنات التدريب لفئة ما أو كلها تقريبًا (%1)، وقد رأى كل نموذج ظل نحو نصفها: والهجمات بنماذج الظل غير U-LiRA قد تدل على أن الفئة اختفت، لا على العيّنات التي جرى التدريب عليها</translation>
    </message>
    <message>
        <source>Run %1: selectors, classes, forget hash, seed, spectra, figures on forgotten samples, the original model&apos;s retain error and epochs of training, attacks, ROC curves, score histograms, entropies, predictions, embeddings and the weights of all epochs but the result&apos;s removed</source>
        <translation>التشغيل %1: إزالة المحدِّدات، والفئات، وبصمة مجموعة النسيان، والبذرة، والأطياف، والقيم المحسوبة على العيّنات المنسية، وخطأ الاحتفاظ وحقب التدريب للنموذج الأصلي، والهجمات، ومنحنيات ROC، والمدرجات التكرارية للدرجات، وقيم الإنتروبيا، والتنبؤات، والتضمينات، وأوزان كل الحقب عدا أوزان النتيجة</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights but the result&apos;s, which is that of a run of the request, removed</source>
        <translation>التشغيل %1: إزالة محدِّدات الطلب والأطياف ومنحنيات ROC والمدرجات التكرارية للدرجات وقيم الإنتروبيا والتنبؤات والتضمينات وكل الأوزان عدا أوزان النتيجة، وهي نفسها أوزان أحد تشغيلات الطلب</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights removed</source>
        <translation>التشغيل %1: إزالة محدِّدات الطلب والأطياف ومنحنيات ROC والمدرجات التكرارية للدرجات وقيم الإنتروبيا والتنبؤات والتضمينات وكل الأوزان</translation>
    </message>
    <message>
        <source>Run %1, of a later request but measured on its own samples alone: embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>التشغيل %1، لطلب لاحق لكنه مقيس على عيّناته وحدها: إزالة التضمينات وقيم الإنتروبيا ومنحنيات ROC والمدرجات التكرارية للدرجات التي تُظهر عيّنات محتفَظًا بها</translation>
    </message>
    <message>
        <source>Run %1, of a later request: figures on all samples that were forgotten so far, attacks, ROC curves, score histograms, entropies, predictions and embeddings removed</source>
        <translation>التشغيل %1، لطلب لاحق: إزالة القيم المحسوبة على كل العيّنات المنسية حتى حينه والهجمات ومنحنيات ROC والمدرجات التكرارية للدرجات وقيم الإنتروبيا والتنبؤات والتضمينات</translation>
    </message>
    <message>
        <source>Run %1, of another request on the same data: spectra, and embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>التشغيل %1، لطلب آخر على البيانات نفسها: إزالة الأطياف، والتضمينات وقيم الإنتروبيا ومنحنيات ROC والمدرجات التكرارية للدرجات التي تُظهر عيّنات محتفَظًا بها</translation>
    </message>
    <message>
        <source>The attacks are not logged with the run: %1</source>
        <translation>لا تُسجَّل الهجمات مع التشغيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in float32 from epoch %5 on: in bfloat16 %1 of %2 predictions are of another class, and an error differs by %3 percentage points, more than %4</source>
        <translation>تُقاس الأخطاء بعد كل حقبة بصيغة float32 ابتداءً من الحقبة %5: ففي bfloat16، من التنبؤات، وعددها %2، يخالف %1 منها الفئة، ويختلف أحد الأخطاء بمقدار %3 نقطة مئوية، أي أكثر من %4</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5), at k directions or, where a half has fewer, at as many as both have</source>
        <translation>الأطياف محسوبة من %1 صورة؛ ولو قُسمت نصفين لحمى كل نصف فضاءً يبعد عن فضاء الآخر حتى %2 درجة (%3)، ولفاته حتى %4% من الطاقة المحمية للآخر (%5)، وذلك عند k من الاتجاهات، أو، إذا كان لأحد النصفين أقل منها، عند العدد المتوافر في كليهما</translation>
    </message>
    <message>
        <source>There is no picture of model %2: %1</source>
        <translation>لا توجد صورة للنموذج «⁦%2⁩»: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5)</source>
        <translation>الأطياف محسوبة من %1 صورة؛ ولو قُسمت نصفين لحمى كل نصف فضاءً يبعد عن فضاء الآخر حتى %2 درجة (%3)، ولفاته حتى %4% من الطاقة المحمية للآخر (%5)</translation>
    </message>
    <message>
        <source>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</source>
        <translation>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</translation>
    </message>
    <message>
        <source>run %2, outputs of %3: %1</source>
        <translation>التشغيل %2، مخرجات ⁦%3⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>run %2, layers of %3: %1</source>
        <translation>التشغيل %2، طبقات ⁦%3⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>run %2, relearning of %3: %1</source>
        <translation>التشغيل %2، إعادة تعلم ⁦%3⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Changed for this run: the data are read as %1 instead of %2. Samples may be numbered in another order, so that other ones are forgotten, and pixels normalised by other means and deviations than a given model was trained with.</source>
        <translation>غُيِّر لهذا التشغيل: تُقرأ البيانات بصيغة ⁦%1⁩ بدلًا من ⁦%2⁩. وقد يختلف ترقيم العيّنات فتُنسى عيّنات أخرى، وقد تُطبَّع البكسلات بمتوسطات وانحرافات معيارية غير التي دُرِّب عليها نموذج معطى.</translation>
    </message>
    <message>
        <source>Other versions of the same data, by options or by changed files, may hold the samples; their moments and shadow models go when a request of their runs is purged: runs %1</source>
        <translation>قد تحتوي نسخ أخرى من البيانات نفسها، بسبب خيارات أو ملفات تغيّرت، على هذه العيّنات؛ وتُزال عزومها ونماذج الظل الخاصة بها عند تطهير أحد طلبات تشغيلاتها: التشغيلات ⁦%1⁩</translation>
    </message>
    <message>
        <source>Other logs of runs, with their caches and weights, are not looked into; the request is to be purged in each of them</source>
        <translation>لا يُنظر في سجلات التشغيلات الأخرى بما لها من ذواكر مؤقتة وأوزان؛ ويلزم تطهير الطلب في كل منها</translation>
    </message>
    <message>
        <source>%1; the predictions are made anew</source>
        <translation>%1؛ تُحسب التنبؤات من جديد</translation>
    </message>
    <message>
        <source>Predictions %1 removed</source>
        <translation>أُزيلت التنبؤات %1</translation>
    </message>
    <message>
        <source>%1; the predictions are not kept for the next time</source>
        <translation>%1؛ لا تُحفظ التنبؤات للمرة التالية</translation>
    </message>
    <message>
        <source>Another job makes or removes spectra or predictions in this cache; waiting for it</source>
        <translation>تحسب مهمة أخرى أطيافًا أو تنبؤات أو تزيلها في هذه الذاكرة المؤقتة؛ جارٍ انتظارها</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (mean in + mean out) / 2, arXiv 2312.03262</source>
        <translation>حصة عيّنات المجتمع z التي فيها ⁦r(x) &gt;= gamma r(z)⁩، ⁦gamma = 1⁩، ⁦r = p / pbar⁩، وpbar نصف مجموع متوسط المدرَّبة ومتوسط غير المدرَّبة، arXiv 2312.03262</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) mean out + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</source>
        <translation>حصة عيّنات المجتمع z التي فيها ⁦r(x) &gt;= gamma r(z)⁩، ⁦gamma = 1⁩، ⁦r = p / pbar⁩، ⁦pbar = ((1 + a) m + (1 - a)) / 2⁩، وm متوسط غير المدرَّبة، ⁦a = 0.33⁩، arXiv 2312.03262</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), of shadow models that were unlearned: in, trained on the sample and made to forget it; out, never saw it and forgot others; variances pooled under 64 models, arXiv 2403.01218, whose posterior 1 / (1 + e^-score) orders samples the same</source>
        <translation>⁦ln N(phi; in) - ln N(phi; out)⁩، ⁦phi = ln(p / (1 - p))⁩، لنماذج ظل أُلغي تعلمها: in دُرِّبت على العيّنة ثم نسيتها؛ وout لم ترها قط ونسيت غيرها؛ والتباينات مشتركة دون 64 نموذجًا، arXiv 2403.01218، واحتمالها البعدي ⁦1 / (1 + e^-s)⁩ حيث s الدرجة يرتّب العيّنات الترتيب نفسه</translation>
    </message>
    <message>
        <source>The attacks on the change from the original model have %1 positives and %2 negatives (%3): too few for more than a hint</source>
        <translation>للهجمات على التغيّر عن النموذج الأصلي %1 من العيّنات الموجبة و%2 من العيّنات السالبة (⁦%3⁩): وهي أقل من أن تعطي أكثر من مؤشر أولي</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2.</source>
        <translation>يجري إلغاء التعلم على ⁦%1⁩؛ خيوط التنفيذ: %2.</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2, processor: %3.</source>
        <translation>يجري إلغاء التعلم على ⁦%1⁩؛ خيوط التنفيذ: %2، المعالج: ⁦%3⁩.</translation>
    </message>
    <message>
        <source>The data have %1 classes instead of the published %2; errors are of the classes that are there.</source>
        <translation>في البيانات %1 من الفئات بدلًا من %2 المنشورة؛ والأخطاء محسوبة على الفئات الموجودة.</translation>
    </message>
    <message>
        <source>The data have %1 training images instead of the published %2.</source>
        <translation>في البيانات %1 من صور التدريب بدلًا من %2 المنشورة.</translation>
    </message>
    <message>
        <source>The data are read from image files; those that were encoded anew as JPEG have other pixels than the published code had.</source>
        <translation>تُقرأ البيانات من ملفات صور؛ وما أُعيد ترميزه منها بصيغة JPEG تختلف وحدات بكسله عمّا كان لدى الشفرة المنشورة.</translation>
    </message>
    <message>
        <source>Column %1 is taken as categories because of %2 in line %3; cells that are no numbers: %4 of %5</source>
        <translation>يُعامل العمود «%1» معاملة الفئات بسبب «%2» في السطر %3؛ الخلايا التي ليست أعدادًا: %4 من %5</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3 (0: all; –: as many as cost no more than an epoch&apos;s steps).</source>
        <translation>غُيِّر لهذا التشغيل: ⁦%1⁩ هو ⁦%2⁩ بدلًا من ⁦%3⁩ (0: الكل؛ –: ما لا تزيد كلفته على خطوات حقبة واحدة).</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>⁦max(AUC, 1 - AUC)⁩، حيث AUC ‏= P(درجة عيّنة موجبة &gt; درجة عيّنة سالبة) + P(تساويهما) / 2، الدرجة «⁨%1⁩»: ⁨%2⁩، وكلما ارتفعت كانت العيّنة أشبه بعيّنات التدريب</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>أكبر حصة من العيّنات الموجبة فوق عتبة لا يتجاوزها أكثر من 0.1 % من العيّنات السالبة، الدرجة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>⁦max(AUC, 1 - AUC)⁩، حيث AUC ‏= P(درجة عيّنة موجبة &gt; درجة عيّنة سالبة) + P(تساويهما) / 2، الدرجة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score: %1</source>
        <translation>أكبر حصة من العيّنات الموجبة فوق عتبة لا يتجاوزها أكثر من 0.1 % من العيّنات السالبة، الدرجة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>mean over the other retrained models of sum over falling thresholds of (recall - recall before) * precision, telling the model&apos;s answers to the forget samples from the retrained model&apos;s to the same ones by the score of the classifier on shadow models, arXiv 2312.04095; 0.5 where they are alike</source>
        <translation>المتوسط على النماذج الأخرى المعاد تدريبها لمجموع (الاستدعاء - الاستدعاء السابق) * الدقة (precision) على العتبات المتناقصة، عند تمييز إجابات النموذج على عيّنات النسيان من إجابات النموذج المعاد تدريبه على العيّنات نفسها بدرجة المصنِّف على نماذج الظل، arXiv 2312.04095؛ والقيمة 0.5 تعني التماثل</translation>
    </message>
    <message>
        <source>percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>طريقة bootstrap المئينية، المئينان 2.5 و97.5 لقيم AUC في 1000 من عيّنات bootstrap، تُسحب فيها العيّنات الموجبة والعيّنات السالبة كل على حدة مع الإرجاع</translation>
    </message>
    <message>
        <source>run %2, memorisation by shadow models: %1</source>
        <translation>التشغيل %2، درجات الحفظ بنماذج الظل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>least and largest max(AUC, 1 - AUC) within the AUC&apos;s interval: percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>أدنى قيمة وأعلى قيمة لـ ⁦max(AUC, 1 - AUC)⁩ ضمن فترة قيمة AUC: طريقة bootstrap المئينية، المئينان 2.5 و97.5 لقيم AUC في 1000 من عيّنات bootstrap، تُسحب فيها العيّنات الموجبة والعيّنات السالبة كل على حدة مع الإرجاع</translation>
    </message>
    <message>
        <source>run %1, memorisation by shadow models: none of its model, data and seed were trained</source>
        <translation>التشغيل %1، درجات الحفظ بنماذج الظل: لم يُدرَّب أي نموذج ظل لنموذجه وبياناته وبذرته</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file or folder does not exist</source>
        <translation>الملف أو المجلد غير موجود</translation>
    </message>
    <message>
        <source>A file can not be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>A file can not be written</source>
        <translation>تعذّرت الكتابة إلى الملف</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>A file is of a kind that is not supported</source>
        <translation>نوع الملف غير مدعوم</translation>
    </message>
    <message>
        <source>Sizes do not fit together</source>
        <translation>الأحجام غير متوافقة</translation>
    </message>
    <message>
        <source>A value is outside its range</source>
        <translation>القيمة خارج نطاقها المسموح</translation>
    </message>
    <message>
        <source>A name is not known</source>
        <translation>الاسم غير معروف</translation>
    </message>
    <message>
        <source>Numbers are not finite</source>
        <translation>بعض الأعداد غير منتهية</translation>
    </message>
    <message>
        <source>The log was written by a newer version</source>
        <translation>كُتب السجل بإصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>Another program holds the log</source>
        <translation>السجل مفتوح في برنامج آخر</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>السجل تالف</translation>
    </message>
    <message>
        <source>The file holds code that nobody has said may be run</source>
        <translation>يحتوي الملف على تعليمات برمجية لم يوافق أحد على تنفيذها</translation>
    </message>
    <message>
        <source>The device failed</source>
        <translation>تعطّل الجهاز</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>نفدت الذاكرة</translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation>حدث خطأ داخلي في البرنامج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>file &quot;%1&quot;</source>
        <translation>الملف «⁦%1⁩»</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;</source>
        <translation>الحقل «%1»</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>الموجود %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>.jpg, .jpeg or .png files</source>
        <translation>ملفات ⁦.jpg⁩ أو ⁦.jpeg⁩ أو ⁦.png⁩</translation>
    </message>
    <message>
        <source>0 (all cores) or more</source>
        <translation>0 (كل الأنوية) أو أكثر</translation>
    </message>
    <message>
        <source>0 or more nats, and 1 epoch or more</source>
        <translation>0 من وحدات nats أو أكثر، وحقبة واحدة أو أكثر</translation>
    </message>
    <message>
        <source>1 or 3 channels on one axis</source>
        <translation>قناة واحدة أو 3 قنوات على محور واحد</translation>
    </message>
    <message>
        <source>1 sample or more</source>
        <translation>عيّنة واحدة أو أكثر</translation>
    </message>
    <message>
        <source>1 to 4096 pixels, such as 64 or 64x48</source>
        <translation>من 1 إلى 4096 بكسلًا، مثل 64 أو ⁦64x48⁩</translation>
    </message>
    <message>
        <source>2 or more of each</source>
        <translation>2 أو أكثر من كل منهما</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 رقمًا ست عشريًا بأحرف صغيرة</translation>
    </message>
    <message>
        <source>A JSON document is nested too deeply</source>
        <translation>تداخل مستند JSON أعمق من الحد المسموح</translation>
    </message>
    <message>
        <source>A JSON object has the same key twice</source>
        <translation>في كائن JSON مفتاح مكرر</translation>
    </message>
    <message>
        <source>A NumPy array does not have the size that its header says</source>
        <translation>حجم مصفوفة NumPy ليس كما تذكره ترويستها</translation>
    </message>
    <message>
        <source>A NumPy array is of a form that is not read</source>
        <translation>مصفوفة NumPy من نوع لا تمكن قراءته</translation>
    </message>
    <message>
        <source>A ROC needs samples on both sides</source>
        <translation>يحتاج منحنى ROC إلى عيّنات في الجانبين</translation>
    </message>
    <message>
        <source>A TorchScript file does not say what data it is for; name the data set (--data)</source>
        <translation>لا يذكر ملف TorchScript البيانات التي أُعدّ لها؛ حدّد مجموعة البيانات (⁦--data⁩)</translation>
    </message>
    <message>
        <source>A TorchScript model can not be given fresh weights</source>
        <translation>لا يمكن إعطاء نموذج TorchScript أوزانًا جديدة</translation>
    </message>
    <message>
        <source>A band of ROC curves needs a curve</source>
        <translation>يحتاج نطاق منحنيات ROC إلى منحنى</translation>
    </message>
    <message>
        <source>A class can change labels with one other class only</source>
        <translation>لا يمكن لفئة أن تتبادل الوسوم إلا مع فئة واحدة أخرى</translation>
    </message>
    <message>
        <source>A class has fewer training samples than are to change their labels</source>
        <translation>عدد عيّنات التدريب في إحدى الفئات أقل من عدد ما ستُغيَّر وسومه</translation>
    </message>
    <message>
        <source>A class has no training image</source>
        <translation>لا توجد صورة تدريب لإحدى الفئات</translation>
    </message>
    <message>
        <source>A classifier can not learn from what is not a finite number</source>
        <translation>لا يمكن للمصنِّف أن يتعلم مما ليس عددًا منتهيًا</translation>
    </message>
    <message>
        <source>A classifier needs rows of both kinds to learn from</source>
        <translation>يحتاج تدريب المصنِّف إلى صفوف من النوعين</translation>
    </message>
    <message>
        <source>A column that does not hold numbers throughout has too many values; leave it out (?ignore=...)</source>
        <translation>في عمود ليست كل قيمه أعدادًا قيم مختلفة أكثر من اللازم؛ استبعده (⁦?ignore=...⁩)</translation>
    </message>
    <message>
        <source>A column that holds numbers holds something else here</source>
        <translation>في عمود للأعداد قيمة ليست عددًا</translation>
    </message>
    <message>
        <source>A difference is of a setting that is not known</source>
        <translation>يخص أحد الاختلافات إعدادًا غير معروف</translation>
    </message>
    <message>
        <source>A feature is not a finite number</source>
        <translation>إحدى الميزات ليست عددًا منتهيًا</translation>
    </message>
    <message>
        <source>A field has a value that it can not take</source>
        <translation>في أحد الحقول قيمة غير مسموح بها</translation>
    </message>
    <message>
        <source>A field is missing</source>
        <translation>أحد الحقول مفقود</translation>
    </message>
    <message>
        <source>A field is not known</source>
        <translation>أحد الحقول غير معروف</translation>
    </message>
    <message>
        <source>A file is trusted by its SHA-256</source>
        <translation>يُوثَق بالملف ببصمة SHA-256 الخاصة به</translation>
    </message>
    <message>
        <source>A file of the cache can not be removed</source>
        <translation>تعذّرت إزالة ملف من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>A file of the data set does not exist</source>
        <translation>أحد ملفات مجموعة البيانات غير موجود</translation>
    </message>
    <message>
        <source>A file or folder can not be used</source>
        <translation>تعذّر استخدام ملف أو مجلد</translation>
    </message>
    <message>
        <source>A folder for the run log can not be made</source>
        <translation>تعذّر إنشاء مجلد لسجل التشغيلات</translation>
    </message>
    <message>
        <source>A folder of images needs a folder for each class</source>
        <translation>يحتاج مجلد الصور إلى مجلد لكل فئة</translation>
    </message>
    <message>
        <source>A folder of the data set can not be read</source>
        <translation>تعذّرت قراءة أحد مجلدات مجموعة البيانات</translation>
    </message>
    <message>
        <source>A gradient is not finite</source>
        <translation>أحد التدرجات غير منتهٍ</translation>
    </message>
    <message>
        <source>A label can not be a class</source>
        <translation>أحد الوسوم لا يصلح أن يكون فئة</translation>
    </message>
    <message>
        <source>A label is beyond the classes of the data set</source>
        <translation>يتجاوز أحد الوسوم عدد فئات مجموعة البيانات</translation>
    </message>
    <message>
        <source>A label is not one of the classes</source>
        <translation>أحد الوسوم ليس من الفئات</translation>
    </message>
    <message>
        <source>A layer&apos;s inputs are not finite</source>
        <translation>مدخلات إحدى الطبقات غير منتهية</translation>
    </message>
    <message>
        <source>A line of the file is not a label, a tab and a text</source>
        <translation>أحد أسطر الملف ليس وسمًا تليه علامة جدولة ثم نص</translation>
    </message>
    <message>
        <source>A link leads out of the data set&apos;s folder, and is not followed</source>
        <translation>يؤدي رابط إلى خارج مجلد مجموعة البيانات، فلا يُتَّبع</translation>
    </message>
    <message>
        <source>A loss is of samples</source>
        <translation>لا تُحسب الخسارة إلا على عيّنات</translation>
    </message>
    <message>
        <source>A model of that name was trained otherwise; remove it to train anew</source>
        <translation>دُرّب نموذج بهذا الاسم على نحو آخر؛ أزله للتدريب من جديد</translation>
    </message>
    <message>
        <source>A name in the pickle has no end</source>
        <translation>في بيانات pickle اسم بلا نهاية</translation>
    </message>
    <message>
        <source>A parameter in the pickle is not made of a tensor</source>
        <translation>في بيانات pickle معامل غير مبني من موتّر</translation>
    </message>
    <message>
        <source>A part of the path reads as an option of the data set; rename it or move the data</source>
        <translation>يُفهم جزء من المسار على أنه خيار لمجموعة البيانات؛ أعد تسميته أو انقل البيانات</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG</source>
        <translation>تعذّرت كتابة صورة بصيغة PNG</translation>
    </message>
    <message>
        <source>A point is of no class</source>
        <translation>لا تنتمي إحدى النقاط إلى أي فئة</translation>
    </message>
    <message>
        <source>A point lies nowhere</source>
        <translation>ليس لإحدى النقاط موضع</translation>
    </message>
    <message>
        <source>A pool needs shadow models</source>
        <translation>تحتاج المجموعة إلى نماذج ظل</translation>
    </message>
    <message>
        <source>A predicted class is not one of the data&apos;s</source>
        <translation>إحدى الفئات المتنبأ بها ليست من فئات البيانات</translation>
    </message>
    <message>
        <source>A probe needs a label for each sample</source>
        <translation>يحتاج المسبار الخطي إلى وسم لكل عيّنة</translation>
    </message>
    <message>
        <source>A probe needs a ridge</source>
        <translation>يحتاج المسبار الخطي إلى حد تنظيم (ridge)</translation>
    </message>
    <message>
        <source>A probe tells classes apart and needs more than one</source>
        <translation>يميّز المسبار الخطي بين الفئات ويحتاج إلى أكثر من فئة</translation>
    </message>
    <message>
        <source>A quote stands inside a field of the table</source>
        <translation>توجد علامة اقتباس داخل أحد حقول الجدول</translation>
    </message>
    <message>
        <source>A quoted field of the table goes on after its quotes</source>
        <translation>يستمر أحد حقول الجدول المقتبسة بعد علامة الاقتباس الختامية</translation>
    </message>
    <message>
        <source>A quoted field of the table is not closed</source>
        <translation>أحد حقول الجدول المقتبسة غير مغلق</translation>
    </message>
    <message>
        <source>A report is of one run or several</source>
        <translation>يتناول التقرير تشغيلًا واحدًا أو عدة تشغيلات</translation>
    </message>
    <message>
        <source>A report needs a folder of its own</source>
        <translation>يحتاج التقرير إلى مجلد خاص به</translation>
    </message>
    <message>
        <source>A request can not be purged while a run of it is running</source>
        <translation>لا يمكن تطهير طلب وأحد تشغيلاته قيد التشغيل</translation>
    </message>
    <message>
        <source>A request needs the file that holds its samples</source>
        <translation>يحتاج الطلب إلى الملف الذي يحوي عيّناته</translation>
    </message>
    <message>
        <source>A row of the table has another number of fields</source>
        <translation>عدد الحقول في أحد صفوف الجدول مختلف</translation>
    </message>
    <message>
        <source>A row of the table has too many fields</source>
        <translation>عدد الحقول في أحد صفوف الجدول أكبر من اللازم</translation>
    </message>
    <message>
        <source>A run can not end in this state</source>
        <translation>لا يمكن أن ينتهي التشغيل بهذه الحالة</translation>
    </message>
    <message>
        <source>A run log can not be exported to itself</source>
        <translation>لا يمكن تصدير سجل التشغيلات إلى نفسه</translation>
    </message>
    <message>
        <source>A run log that is in use can not be replaced</source>
        <translation>لا يمكن استبدال سجل تشغيلات قيد الاستخدام</translation>
    </message>
    <message>
        <source>A run that is running can not be purged</source>
        <translation>لا يمكن تطهير تشغيل قيد التشغيل</translation>
    </message>
    <message>
        <source>A score is not a finite number</source>
        <translation>إحدى الدرجات ليست عددًا منتهيًا</translation>
    </message>
    <message>
        <source>A score is not a number</source>
        <translation>إحدى الدرجات ليست عددًا</translation>
    </message>
    <message>
        <source>A setting of RMIA is outside its range</source>
        <translation>أحد إعدادات RMIA خارج نطاقه</translation>
    </message>
    <message>
        <source>A setting of projected gradients has no such choice</source>
        <translation>لا يقبل أحد إعدادات التدرج المُسقَط هذا الاختيار</translation>
    </message>
    <message>
        <source>A setting of the boosted trees is outside its range</source>
        <translation>أحد إعدادات الأشجار المعزَّزة (boosted trees) خارج نطاقه</translation>
    </message>
    <message>
        <source>A setting of the method is outside its range</source>
        <translation>أحد إعدادات الطريقة خارج نطاقه</translation>
    </message>
    <message>
        <source>A setting of the plan is outside its range</source>
        <translation>أحد إعدادات الخطة خارج نطاقه</translation>
    </message>
    <message>
        <source>A setting of the suggestion is outside its range</source>
        <translation>أحد إعدادات الاقتراح خارج نطاقه</translation>
    </message>
    <message>
        <source>A setting of the training recipe is outside its range</source>
        <translation>أحد إعدادات وصفة التدريب خارج نطاقه</translation>
    </message>
    <message>
        <source>A size in the pickle is no tuple of a size&apos;s length</source>
        <translation>أحد الأحجام في بيانات pickle ليس tuple بالطول المناسب</translation>
    </message>
    <message>
        <source>A spectrum holds a value that is no eigenvalue of a second moment</source>
        <translation>في أحد الأطياف قيمة لا يمكن أن تكون قيمة ذاتية لعزم ثانٍ</translation>
    </message>
    <message>
        <source>A stop rule needs the figures of at least one epoch</source>
        <translation>تحتاج قاعدة التوقف إلى قيم حقبة واحدة على الأقل</translation>
    </message>
    <message>
        <source>A table needs to know which column holds the classes</source>
        <translation>يجب تحديد عمود الجدول الذي يحوي الفئات</translation>
    </message>
    <message>
        <source>A tensor can not have the name that safetensors keep for metadata</source>
        <translation>لا يمكن أن يحمل موتّر الاسم الذي تحجزه صيغة safetensors للبيانات الوصفية</translation>
    </message>
    <message>
        <source>A tensor has a number type that is not supported</source>
        <translation>النوع العددي لأحد الموتّرات غير مدعوم</translation>
    </message>
    <message>
        <source>A tensor has a size or offset that is not a whole number</source>
        <translation>حجم أحد الموتّرات أو إزاحته ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>A tensor in the pickle has a size that is not a whole number</source>
        <translation>حجم أحد الموتّرات في بيانات pickle ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>A tensor in the pickle has no tuple of sizes</source>
        <translation>لا يوجد tuple لأحجام أحد الموتّرات في بيانات pickle</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not inside its storage</source>
        <translation>يقع أحد الموتّرات في بيانات pickle خارج مخزنه</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not made as PyTorch makes it</source>
        <translation>أحد الموتّرات في بيانات pickle غير مبني كما تبنيه PyTorch</translation>
    </message>
    <message>
        <source>A tensor is not described as the format wants it</source>
        <translation>وصف أحد الموتّرات ليس كما تتطلبه الصيغة</translation>
    </message>
    <message>
        <source>A tensor to be written does not have the bytes of its shape</source>
        <translation>بايتات موتّر مطلوب كتابته لا توافق شكله</translation>
    </message>
    <message>
        <source>A tensor&apos;s storage is smaller than the checkpoint says</source>
        <translation>مخزن أحد الموتّرات أصغر مما تذكره نقطة الحفظ</translation>
    </message>
    <message>
        <source>A tensor&apos;s type can not be stored</source>
        <translation>لا يمكن حفظ نوع أحد الموتّرات</translation>
    </message>
    <message>
        <source>A test sample is of a class that no training sample has</source>
        <translation>تنتمي إحدى عيّنات الاختبار إلى فئة ليست لأي عيّنة تدريب</translation>
    </message>
    <message>
        <source>A text of the plan can not be written to JSON</source>
        <translation>تعذّرت كتابة أحد نصوص الخطة بصيغة JSON</translation>
    </message>
    <message>
        <source>A threshold is outside its range</source>
        <translation>إحدى العتبات خارج نطاقها</translation>
    </message>
    <message>
        <source>A threshold&apos;s floor is outside its range</source>
        <translation>الحد الأدنى لإحدى العتبات خارج نطاقه</translation>
    </message>
    <message>
        <source>A token is beyond the vocabulary</source>
        <translation>يتجاوز أحد الرموز حدود المفردات</translation>
    </message>
    <message>
        <source>A training recipe has nothing to do</source>
        <translation>لا عمل في وصفة التدريب</translation>
    </message>
    <message>
        <source>A validation image has no annotation</source>
        <translation>لا يوجد تعليق توضيحي (annotation) لإحدى صور التحقق</translation>
    </message>
    <message>
        <source>A value of the table is missing; fill it in, or leave the row or (?ignore=...) the column out</source>
        <translation>إحدى قيم الجدول مفقودة؛ أكملها، أو استبعد الصف أو العمود (⁦?ignore=...⁩)</translation>
    </message>
    <message>
        <source>All samples are of one class</source>
        <translation>كل العيّنات من فئة واحدة</translation>
    </message>
    <message>
        <source>All samples of the request were forgotten before</source>
        <translation>نُسيت كل عيّنات الطلب من قبل</translation>
    </message>
    <message>
        <source>An annotation names a class that train does not have</source>
        <translation>يذكر تعليق توضيحي (annotation) فئة غير موجودة في train</translation>
    </message>
    <message>
        <source>An archive is no data set; unpack it and open what it holds</source>
        <translation>الأرشيف ليس مجموعة بيانات؛ فُكّ ضغطه وافتح محتواه</translation>
    </message>
    <message>
        <source>An array holds no samples</source>
        <translation>لا تحوي إحدى المصفوفات أي عيّنات</translation>
    </message>
    <message>
        <source>An embedding by t-SNE is of a moderate number of samples</source>
        <translation>يصلح التضمين بطريقة t-SNE لعدد معتدل من العيّنات</translation>
    </message>
    <message>
        <source>An embedding can not be exaggerated for longer than it is made</source>
        <translation>لا يمكن أن تطول مرحلة التضخيم في التضمين عن التضمين كله</translation>
    </message>
    <message>
        <source>An entropy is not a finite number</source>
        <translation>إحدى قيم الإنتروبيا ليست عددًا منتهيًا</translation>
    </message>
    <message>
        <source>An entry of the zip archive does not unpack to the size it says</source>
        <translation>لا يُفك ضغط أحد عناصر أرشيف zip إلى الحجم المذكور</translation>
    </message>
    <message>
        <source>An entry of the zip archive has two sizes</source>
        <translation>لأحد عناصر أرشيف zip حجمان مختلفان</translation>
    </message>
    <message>
        <source>An entry of the zip archive is encrypted or packed in another way</source>
        <translation>أحد عناصر أرشيف zip مشفَّر أو مضغوط بطريقة أخرى</translation>
    </message>
    <message>
        <source>An entry of the zip archive is larger than it can be</source>
        <translation>أحد عناصر أرشيف zip أكبر مما يمكن أن يكون</translation>
    </message>
    <message>
        <source>An entry of the zip archive is not where its directory says</source>
        <translation>أحد عناصر أرشيف zip ليس في الموضع الذي يذكره دليل الأرشيف</translation>
    </message>
    <message>
        <source>An entry of the zip directory lacks its ZIP64 sizes</source>
        <translation>أحجام ZIP64 ناقصة في أحد عناصر دليل zip</translation>
    </message>
    <message>
        <source>An option of the data set can not be read</source>
        <translation>تعذّرت قراءة أحد خيارات مجموعة البيانات</translation>
    </message>
    <message>
        <source>An option of the data set is named twice</source>
        <translation>ورد أحد خيارات مجموعة البيانات مرتين</translation>
    </message>
    <message>
        <source>An option of the data set is outside its range</source>
        <translation>أحد خيارات مجموعة البيانات خارج نطاقه</translation>
    </message>
    <message>
        <source>Another program holds the lock of a file and does not let go</source>
        <translation>يحتجز برنامج آخر قفل ملف ولا يحرّره</translation>
    </message>
    <message>
        <source>C order (numpy.ascontiguousarray)</source>
        <translation>ترتيب C (⁦numpy.ascontiguousarray⁩)</translation>
    </message>
    <message>
        <source>Each answer needs the label of its sample</source>
        <translation>تحتاج كل إجابة إلى وسم عيّنتها</translation>
    </message>
    <message>
        <source>Each layer needs a threshold</source>
        <translation>تحتاج كل طبقة إلى عتبة</translation>
    </message>
    <message>
        <source>Each row to learn from needs a kind</source>
        <translation>يحتاج كل صف من صفوف التدريب إلى نوع</translation>
    </message>
    <message>
        <source>F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>⁦F64⁩ أو ⁦F32⁩ أو ⁦F16⁩ أو ⁦BF16⁩ أو ⁦I64⁩ أو ⁦I32⁩ أو ⁦I16⁩ أو ⁦I8⁩ أو ⁦U8⁩ أو ⁦BOOL⁩</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not installed; install it with &quot;apt-get install dataset-fashion-mnist&quot; or name a folder that holds its four files as fashion-mnist:DIR</source>
        <translation>مجموعة Fashion-MNIST غير مثبَّتة؛ ثبّتها بالأمر «⁦apt-get install dataset-fashion-mnist⁩»، أو حدّد مجلدًا يحوي ملفاتها الأربعة بالصيغة ⁦fashion-mnist:DIR⁩</translation>
    </message>
    <message>
        <source>Forgetting quality compares many models and has too few</source>
        <translation>تقارن جودة النسيان بين نماذج كثيرة، وعدد النماذج أقل من اللازم</translation>
    </message>
    <message>
        <source>Forgetting quality is of forget samples</source>
        <translation>لا تُحسب جودة النسيان إلا على عيّنات النسيان</translation>
    </message>
    <message>
        <source>Fortran order</source>
        <translation>ترتيب Fortran</translation>
    </message>
    <message>
        <source>Image files can not be matched with these samples</source>
        <translation>لا يمكن مطابقة ملفات الصور مع هذه العيّنات</translation>
    </message>
    <message>
        <source>Images and labels differ in number</source>
        <translation>عدد الصور وعدد الوسوم مختلفان</translation>
    </message>
    <message>
        <source>Indices can not be drawn from a negative number of samples</source>
        <translation>لا يمكن سحب فهارس من عدد سالب من العيّنات</translation>
    </message>
    <message>
        <source>It is not what the run was of</source>
        <translation>ليس هذا ما أُجري عليه التشغيل</translation>
    </message>
    <message>
        <source>JPEG or PNG</source>
        <translation>JPEG أو PNG</translation>
    </message>
    <message>
        <source>Learning again needs an end</source>
        <translation>تحتاج إعادة التعلم إلى نهاية</translation>
    </message>
    <message>
        <source>LibTorch can not load the TorchScript file</source>
        <translation>لا تستطيع LibTorch تحميل ملف TorchScript</translation>
    </message>
    <message>
        <source>Membership inference has no negatives</source>
        <translation>لا توجد عيّنات سالبة لاستدلال العضوية</translation>
    </message>
    <message>
        <source>Membership inference has no positives</source>
        <translation>لا توجد عيّنات موجبة لاستدلال العضوية</translation>
    </message>
    <message>
        <source>Membership must be known of each shadow model and sample</source>
        <translation>يجب أن تكون العضوية معروفة لكل نموذج ظل وكل عيّنة</translation>
    </message>
    <message>
        <source>Memorisation is of each forget sample</source>
        <translation>يجب أن تُعطى درجة الحفظ (memorisation) لكل عيّنة نسيان</translation>
    </message>
    <message>
        <source>Memory ran out; fewer images at once, a smaller model or a machine with more memory may help</source>
        <translation>نفدت الذاكرة؛ وقد يفيد تقليل عدد الصور في المرة الواحدة، أو نموذج أصغر، أو جهاز ذو ذاكرة أكبر</translation>
    </message>
    <message>
        <source>Models are compared on the same samples</source>
        <translation>تُقارن النماذج على العيّنات نفسها</translation>
    </message>
    <message>
        <source>Models of different architectures are not compared by layers</source>
        <translation>لا تُقارن طبقةً بطبقة نماذج ذات معماريات مختلفة</translation>
    </message>
    <message>
        <source>NaN or infinity</source>
        <translation>⁦NaN⁩ أو قيمة لا نهائية</translation>
    </message>
    <message>
        <source>Names and metadata of tensors must be UTF-8 to be written</source>
        <translation>يجب أن تكون أسماء الموتّرات وبياناتها الوصفية بترميز UTF-8 كي تُكتب</translation>
    </message>
    <message>
        <source>Nesterov steps need momentum</source>
        <translation>تحتاج خطوات نيستيروف إلى زخم</translation>
    </message>
    <message>
        <source>No architecture of that name</source>
        <translation>لا توجد معمارية بهذا الاسم</translation>
    </message>
    <message>
        <source>No sample is left to test on</source>
        <translation>لم تبق أي عيّنة للاختبار</translation>
    </message>
    <message>
        <source>None of the training images can be read</source>
        <translation>تعذّرت قراءة كل صور التدريب</translation>
    </message>
    <message>
        <source>One image is no data set; open the folder that has a folder for each class</source>
        <translation>الصورة الواحدة ليست مجموعة بيانات؛ افتح المجلد الذي يحوي مجلدًا لكل فئة</translation>
    </message>
    <message>
        <source>Only a run that has finished can be followed by another request</source>
        <translation>لا يمكن أن يتبع طلبٌ آخر إلا تشغيلًا مكتملًا</translation>
    </message>
    <message>
        <source>Only a run that was interrupted, cancelled or failed can go on</source>
        <translation>لا يمكن أن يُستأنف إلا تشغيل منقطع أو موقوف أو فاشل</translation>
    </message>
    <message>
        <source>Only images can be cropped and flipped</source>
        <translation>لا يمكن الاقتصاص والقلب إلا للصور</translation>
    </message>
    <message>
        <source>Only pictures of the same samples can be turned towards each other</source>
        <translation>لا يمكن تدوير صورتين لتتطابقا إلا إذا كانتا للعيّنات نفسها</translation>
    </message>
    <message>
        <source>Outputs of different samples can not be compared</source>
        <translation>لا يمكن مقارنة مخرجات عيّنات مختلفة</translation>
    </message>
    <message>
        <source>Predictions of different samples can not be set against each other</source>
        <translation>لا يمكن مقابلة تنبؤات عيّنات مختلفة</translation>
    </message>
    <message>
        <source>Python objects, which are never loaded</source>
        <translation>كائنات Python، وهي لا تُحمَّل أبدًا</translation>
    </message>
    <message>
        <source>Representations of different samples can not be aligned</source>
        <translation>لا يمكن محاذاة تمثيلات عيّنات مختلفة</translation>
    </message>
    <message>
        <source>Shadow models and target were not asked about the same samples</source>
        <translation>لم تُسأل نماذج الظل والنموذج المستهدف عن العيّنات نفسها</translation>
    </message>
    <message>
        <source>Shadow models can not be kept</source>
        <translation>تعذّر حفظ نماذج الظل</translation>
    </message>
    <message>
        <source>Shadow models need training and test samples</source>
        <translation>تحتاج نماذج الظل إلى عيّنات تدريب وعيّنات اختبار</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>تم الإيقاف حسب الطلب</translation>
    </message>
    <message>
        <source>Swapped labels need both options</source>
        <translation>يتطلب تبديل الوسوم الخيارين معًا</translation>
    </message>
    <message>
        <source>The IDX file ends in its header</source>
        <translation>ينتهي ملف IDX داخل ترويسته</translation>
    </message>
    <message>
        <source>The IDX file holds nothing</source>
        <translation>ملف IDX لا يحوي شيئًا</translation>
    </message>
    <message>
        <source>The IDX file is of another type or rank</source>
        <translation>نوع ملف IDX أو عدد أبعاده مختلف</translation>
    </message>
    <message>
        <source>The IDX file is shorter than its header says</source>
        <translation>ملف IDX أقصر مما تذكره ترويسته</translation>
    </message>
    <message>
        <source>The IDX header claims more than the file can hold</source>
        <translation>تدّعي ترويسة IDX أكثر مما يمكن أن يحويه الملف</translation>
    </message>
    <message>
        <source>The IDX header is cut short</source>
        <translation>ترويسة IDX مبتورة</translation>
    </message>
    <message>
        <source>The JPEG image is damaged</source>
        <translation>صورة JPEG تالفة</translation>
    </message>
    <message>
        <source>The JSON array of indices is not closed</source>
        <translation>مصفوفة الفهارس بصيغة JSON غير مغلقة</translation>
    </message>
    <message>
        <source>The NumPy array is of another version of its format</source>
        <translation>صيغة مصفوفة NumPy من إصدار آخر</translation>
    </message>
    <message>
        <source>The PNG image is damaged</source>
        <translation>صورة PNG تالفة</translation>
    </message>
    <message>
        <source>The TorchScript file computes a layer&apos;s weight from other parameters (weight norm, for one); remove that before saving it</source>
        <translation>يحسب ملف TorchScript أوزان إحدى الطبقات من معاملات أخرى (بطريقة weight norm مثلًا)؛ أزل ذلك قبل الحفظ</translation>
    </message>
    <message>
        <source>The TorchScript file does not fit into memory</source>
        <translation>لا تتسع الذاكرة لملف TorchScript</translation>
    </message>
    <message>
        <source>The TorchScript file does not give logits</source>
        <translation>لا يعطي ملف TorchScript قيم logit</translation>
    </message>
    <message>
        <source>The TorchScript file does not give one row of logits for each input</source>
        <translation>لا يعطي ملف TorchScript صفًا واحدًا من قيم logit لكل مدخل</translation>
    </message>
    <message>
        <source>The TorchScript file gives other logits for the same inputs at the next time: it was traced in training mode, or mixes the inputs of a batch; call eval() on the model before torch.jit.trace</source>
        <translation>يعطي ملف TorchScript قيم logit مختلفة للمدخلات نفسها في المرة التالية: فقد جرى تتبّعه (trace) في وضع التدريب، أو أنه يخلط مدخلات الدفعة؛ استدعِ ⁦eval()⁩ على النموذج قبل ⁦torch.jit.trace⁩</translation>
    </message>
    <message>
        <source>The TorchScript file has a layer whose weight is no parameter and can not be changed: it is frozen in part, quantized, or keeps the weight as a buffer; save the module with parameters instead</source>
        <translation>توجد في ملف TorchScript طبقة وزنها ليس معاملًا ولا يمكن تغييره: فالملف مجمَّد جزئيًا أو مكمَّم أو يحفظ الوزن بوصفه مخزنًا مؤقتًا؛ احفظ الوحدة بمعاملات بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The TorchScript file has no layer with a weight matrix</source>
        <translation>لا توجد في ملف TorchScript طبقة لها مصفوفة أوزان</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters</source>
        <translation>لا توجد معاملات في ملف TorchScript</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters: torch.jit.freeze or optimize_for_inference folded them into the program, where they can not be changed; save the module before that</source>
        <translation>لا توجد معاملات في ملف TorchScript: فقد دمجتها ⁦torch.jit.freeze⁩ أو ⁦optimize_for_inference⁩ في البرنامج حيث لا يمكن تغييرها؛ احفظ الوحدة قبل ذلك</translation>
    </message>
    <message>
        <source>The TorchScript file multiplies by a weight in a way that can not be followed</source>
        <translation>يضرب ملف TorchScript في أحد الأوزان بطريقة لا يمكن تتبّعها</translation>
    </message>
    <message>
        <source>The TorchScript file takes batches of one size only</source>
        <translation>لا يقبل ملف TorchScript إلا دفعات بحجم واحد</translation>
    </message>
    <message>
        <source>The TorchScript file updates its norms as it runs: it was traced in training mode; call eval() on the model before torch.jit.trace</source>
        <translation>يحدّث ملف TorchScript طبقات التسوية أثناء تنفيذه: فقد جرى تتبّعه (trace) في وضع التدريب؛ استدعِ ⁦eval()⁩ على النموذج قبل ⁦torch.jit.trace⁩</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight in two ways, which can not be followed</source>
        <translation>يستخدم ملف TorchScript أحد الأوزان بطريقتين، وهذا لا يمكن تتبّعه</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight where it can not be seen</source>
        <translation>يستخدم ملف TorchScript أحد الأوزان حيث لا يمكن رؤيته</translation>
    </message>
    <message>
        <source>The TorchScript file was traced without gradients, and a fused transformer operator stands in for its layers; trace it outside of torch.no_grad()</source>
        <translation>جرى تتبّع (trace) ملف TorchScript دون تدرجات، وحلّت محل طبقاته عملية محوّل مدمجة؛ أعد تتبّعه خارج ⁦torch.no_grad()⁩</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s metadata can not be read</source>
        <translation>تعذّرت قراءة البيانات الوصفية لملف TorchScript</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s weights are not single precision; call float() on the module before saving it</source>
        <translation>أوزان ملف TorchScript ليست بالدقة المفردة؛ استدعِ ⁦float()⁩ على الوحدة قبل حفظها</translation>
    </message>
    <message>
        <source>The TorchScript model can not take this data</source>
        <translation>لا يقبل نموذج TorchScript هذه البيانات</translation>
    </message>
    <message>
        <source>The ZIP64 end of the zip directory is not where it should be</source>
        <translation>نهاية دليل zip بصيغة ZIP64 ليست في موضعها</translation>
    </message>
    <message>
        <source>The architecture text-transformer can not take this data</source>
        <translation>لا تقبل المعمارية text-transformer هذه البيانات</translation>
    </message>
    <message>
        <source>The archive can not be opened</source>
        <translation>تعذّر فتح الأرشيف</translation>
    </message>
    <message>
        <source>The archive does not hold the data set</source>
        <translation>لا يحوي الأرشيف مجموعة البيانات</translation>
    </message>
    <message>
        <source>The archive is damaged, cut short or of another kind</source>
        <translation>الأرشيف تالف أو مبتور أو من نوع آخر</translation>
    </message>
    <message>
        <source>The arrays do not fit into memory</source>
        <translation>لا تتسع الذاكرة للمصفوفات</translation>
    </message>
    <message>
        <source>The bootstrap can not be made</source>
        <translation>تعذّر إجراء bootstrap</translation>
    </message>
    <message>
        <source>The bytes of a tensor do not match its shape and type</source>
        <translation>بايتات أحد الموتّرات لا توافق شكله ونوعه</translation>
    </message>
    <message>
        <source>The cached spectrum can not be used</source>
        <translation>لا يمكن استخدام الطيف المخزن في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>The checkpoint does not fit into memory</source>
        <translation>لا تتسع الذاكرة لنقطة الحفظ</translation>
    </message>
    <message>
        <source>The checkpoint holds no state dict</source>
        <translation>لا يوجد قاموس حالة في نقطة الحفظ</translation>
    </message>
    <message>
        <source>The checkpoint holds two tensors of one name</source>
        <translation>في نقطة الحفظ موتّران باسم واحد</translation>
    </message>
    <message>
        <source>The checkpoint is in PyTorch&apos;s old format, before 1.6; load it in a newer PyTorch and save it again with torch.save</source>
        <translation>نقطة الحفظ بصيغة PyTorch القديمة، السابقة للإصدار 1.6؛ حمّلها في إصدار أحدث من PyTorch واحفظها من جديد بالأمر ⁦torch.save⁩</translation>
    </message>
    <message>
        <source>The checkpoint refers to a Python object that is never made here; save model.state_dict() instead</source>
        <translation>تشير نقطة الحفظ إلى كائن Python لا يُنشأ هنا أبدًا؛ احفظ ⁦model.state_dict()⁩ بدلًا منه</translation>
    </message>
    <message>
        <source>The checkpoint was saved on a machine of another byte order</source>
        <translation>حُفظت نقطة الحفظ على جهاز بترتيب بايتات مختلف</translation>
    </message>
    <message>
        <source>The checksum of an entry of the zip archive does not match</source>
        <translation>المجموع الاختباري لأحد عناصر أرشيف zip غير مطابق</translation>
    </message>
    <message>
        <source>The classifier was fitted to other features</source>
        <translation>دُرّب المصنِّف على ميزات أخرى</translation>
    </message>
    <message>
        <source>The content is not what the plan was made with</source>
        <translation>المحتوى ليس ما أُعدّت به الخطة</translation>
    </message>
    <message>
        <source>The copy of the run log can not be put in place</source>
        <translation>تعذّر وضع نسخة سجل التشغيلات في مكانها</translation>
    </message>
    <message>
        <source>The data set can not be brought to disk</source>
        <translation>تعذّر نقل مجموعة البيانات إلى القرص</translation>
    </message>
    <message>
        <source>The data set can not be put in place</source>
        <translation>تعذّر وضع مجموعة البيانات في مكانها</translation>
    </message>
    <message>
        <source>The data set does not fit into memory</source>
        <translation>لا تتسع الذاكرة لمجموعة البيانات</translation>
    </message>
    <message>
        <source>The data set does not fit on the disk</source>
        <translation>لا يتسع القرص لمجموعة البيانات</translation>
    </message>
    <message>
        <source>The data set has fewer training samples</source>
        <translation>عدد عيّنات التدريب في مجموعة البيانات أقل من ذلك</translation>
    </message>
    <message>
        <source>The data set has no option of that name</source>
        <translation>ليس لمجموعة البيانات خيار بهذا الاسم</translation>
    </message>
    <message>
        <source>The data set has no samples whose labels were swapped</source>
        <translation>لا توجد في مجموعة البيانات عيّنات بُدّلت وسومها</translation>
    </message>
    <message>
        <source>The data set has no such class</source>
        <translation>لا توجد هذه الفئة في مجموعة البيانات</translation>
    </message>
    <message>
        <source>The data set has no test image</source>
        <translation>لا توجد صورة اختبار في مجموعة البيانات</translation>
    </message>
    <message>
        <source>The data set needs its file</source>
        <translation>تحتاج مجموعة البيانات إلى ملفها</translation>
    </message>
    <message>
        <source>The data set needs the folder in which its files are</source>
        <translation>تحتاج مجموعة البيانات إلى المجلد الذي يحوي ملفاتها</translation>
    </message>
    <message>
        <source>The device is not available here</source>
        <translation>الجهاز غير متاح هنا</translation>
    </message>
    <message>
        <source>The download broke off; what has come is kept, to go on from there</source>
        <translation>انقطع التنزيل؛ وما وصل محفوظ ليُتابَع منه</translation>
    </message>
    <message>
        <source>The download can not be begun anew</source>
        <translation>تعذّر بدء التنزيل من جديد</translation>
    </message>
    <message>
        <source>The download can not be put in place</source>
        <translation>تعذّر وضع الملف المنزَّل في مكانه</translation>
    </message>
    <message>
        <source>The download can not be written</source>
        <translation>تعذّرت كتابة الملف المنزَّل</translation>
    </message>
    <message>
        <source>The download can not begin</source>
        <translation>تعذّر بدء التنزيل</translation>
    </message>
    <message>
        <source>The embedding is to start with that of other samples</source>
        <translation>نقطة بداية التضمين تضمين لعيّنات أخرى</translation>
    </message>
    <message>
        <source>The experiment needs the folder of its data</source>
        <translation>تحتاج التجربة إلى مجلد بياناتها</translation>
    </message>
    <message>
        <source>The file can not be closed</source>
        <translation>تعذّر إغلاق الملف</translation>
    </message>
    <message>
        <source>The file can not be downloaded</source>
        <translation>تعذّر تنزيل الملف</translation>
    </message>
    <message>
        <source>The file can not be made</source>
        <translation>تعذّر إنشاء الملف</translation>
    </message>
    <message>
        <source>The file can not be opened a second time</source>
        <translation>تعذّر فتح الملف مرة ثانية</translation>
    </message>
    <message>
        <source>The file can not be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file can not be written</source>
        <translation>تعذّرت الكتابة إلى الملف</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>ينتهي الملف قبل أوانه</translation>
    </message>
    <message>
        <source>The file holds no image that can be read</source>
        <translation>لا توجد في الملف صورة يمكن قراءتها</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>لا يوجد نص في الملف</translation>
    </message>
    <message>
        <source>The file is a database, but not a log of runs</source>
        <translation>الملف قاعدة بيانات، لكنه ليس سجل تشغيلات</translation>
    </message>
    <message>
        <source>The file is being downloaded already</source>
        <translation>يجري تنزيل الملف بالفعل</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The file is longer than its header says</source>
        <translation>الملف أطول مما تذكره ترويسته</translation>
    </message>
    <message>
        <source>The file is no TorchScript archive</source>
        <translation>الملف ليس أرشيف TorchScript</translation>
    </message>
    <message>
        <source>The file is not the published one</source>
        <translation>الملف ليس الملف المنشور</translation>
    </message>
    <message>
        <source>The file is not the shadow model that its name says</source>
        <translation>الملف ليس نموذج الظل الذي يدل عليه اسمه</translation>
    </message>
    <message>
        <source>The file is shorter than its header says</source>
        <translation>الملف أقصر مما تذكره ترويسته</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>الملف أكبر من أن يكون خطة</translation>
    </message>
    <message>
        <source>The file is too large for an image</source>
        <translation>الملف أكبر من أن يكون صورة</translation>
    </message>
    <message>
        <source>The file is too large to be what it is taken for</source>
        <translation>الملف أكبر من أن يكون ما يُفترض أنه</translation>
    </message>
    <message>
        <source>The file is too short to be a zip archive</source>
        <translation>الملف أقصر من أن يكون أرشيف zip</translation>
    </message>
    <message>
        <source>The file lacks an array</source>
        <translation>تنقص الملفَ إحدى المصفوفات</translation>
    </message>
    <message>
        <source>The file of class names has another number of classes</source>
        <translation>عدد الفئات في ملف أسماء الفئات مختلف</translation>
    </message>
    <message>
        <source>The first line of the table does not name its columns</source>
        <translation>لا يذكر السطر الأول من الجدول أسماء أعمدته</translation>
    </message>
    <message>
        <source>The first line of the text is not a label, a tab and a text</source>
        <translation>السطر الأول من النص ليس وسمًا تليه علامة جدولة ثم نص</translation>
    </message>
    <message>
        <source>The folder can not be made</source>
        <translation>تعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>The folder has training images, but none to test on</source>
        <translation>في المجلد صور تدريب، ولا توجد فيه صور للاختبار</translation>
    </message>
    <message>
        <source>The folder of a class holds no image</source>
        <translation>لا توجد صور في مجلد إحدى الفئات</translation>
    </message>
    <message>
        <source>The folder of the data set does not exist</source>
        <translation>مجلد مجموعة البيانات غير موجود</translation>
    </message>
    <message>
        <source>The folder of the data set holds something else</source>
        <translation>يحوي مجلد مجموعة البيانات شيئًا آخر</translation>
    </message>
    <message>
        <source>The folder of the experiments can not be read</source>
        <translation>تعذّرت قراءة مجلد التجارب</translation>
    </message>
    <message>
        <source>The forget set holds all training samples, so nothing would be retained</source>
        <translation>تشمل مجموعة النسيان كل عيّنات التدريب، فلا يبقى ما يُحتفظ به</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to forget</source>
        <translation>مجموعة النسيان فارغة، فلا يوجد ما يُنسى</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to request</source>
        <translation>مجموعة النسيان فارغة، فلا يوجد ما يُطلب نسيانه</translation>
    </message>
    <message>
        <source>The forget set names a sample that the training data do not have</source>
        <translation>تذكر مجموعة النسيان عيّنة غير موجودة في بيانات التدريب</translation>
    </message>
    <message>
        <source>The forget set was made for other training data</source>
        <translation>أُعدّت مجموعة النسيان لبيانات تدريب أخرى</translation>
    </message>
    <message>
        <source>The gzip data are damaged or cut short</source>
        <translation>بيانات gzip تالفة أو مبتورة</translation>
    </message>
    <message>
        <source>The header of a NumPy array can not be read</source>
        <translation>تعذّرت قراءة ترويسة إحدى مصفوفات NumPy</translation>
    </message>
    <message>
        <source>The header of a NumPy array is cut short</source>
        <translation>ترويسة إحدى مصفوفات NumPy مبتورة</translation>
    </message>
    <message>
        <source>The image claims to be too large</source>
        <translation>تدّعي الصورة حجمًا أكبر من المسموح</translation>
    </message>
    <message>
        <source>The images do not fit into memory; an option makes them smaller, such as ?size=64</source>
        <translation>لا تتسع الذاكرة للصور؛ ويصغّرها خيار مثل ⁦?size=64⁩</translation>
    </message>
    <message>
        <source>The images have no axis of channels</source>
        <translation>لا يوجد في الصور محور للقنوات</translation>
    </message>
    <message>
        <source>The labels do not fit the samples</source>
        <translation>الوسوم لا توافق العيّنات</translation>
    </message>
    <message>
        <source>The labels do not make classes</source>
        <translation>لا تشكّل الوسوم فئات</translation>
    </message>
    <message>
        <source>The layer is too wide for its eigenvectors</source>
        <translation>الطبقة أعرض من أن تُحسب متجهاتها الذاتية</translation>
    </message>
    <message>
        <source>The layout of the images can not be used</source>
        <translation>لا يمكن استخدام ترتيب محاور الصور هذا</translation>
    </message>
    <message>
        <source>The list of classes and the folders of train differ</source>
        <translation>قائمة الفئات ومجلدات train غير متطابقة</translation>
    </message>
    <message>
        <source>The list of indices holds something else</source>
        <translation>تحوي قائمة الفهارس شيئًا آخر</translation>
    </message>
    <message>
        <source>The list of indices is empty</source>
        <translation>قائمة الفهارس فارغة</translation>
    </message>
    <message>
        <source>The list of indices names a sample that does not exist</source>
        <translation>تذكر قائمة الفهارس عيّنة غير موجودة</translation>
    </message>
    <message>
        <source>The list of trusted files can not be read; remove it to start a new one</source>
        <translation>تعذّرت قراءة قائمة الملفات الموثوقة؛ أزلها لبدء قائمة جديدة</translation>
    </message>
    <message>
        <source>The lock file can not be opened</source>
        <translation>تعذّر فتح ملف القفل</translation>
    </message>
    <message>
        <source>The log does not hold the model that a run made</source>
        <translation>لا يوجد في السجل النموذج الناتج من أحد التشغيلات</translation>
    </message>
    <message>
        <source>The log does not hold the weights of an epoch</source>
        <translation>لا توجد في السجل أوزان إحدى الحقب</translation>
    </message>
    <message>
        <source>The metadata are not what the format wants</source>
        <translation>البيانات الوصفية ليست كما تتطلبها الصيغة</translation>
    </message>
    <message>
        <source>The metadata hold something other than strings</source>
        <translation>في البيانات الوصفية ما ليس سلاسل نصية</translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation>النموذج غير متوافق</translation>
    </message>
    <message>
        <source>The model does not fit the data set</source>
        <translation>لا يوافق النموذج مجموعة البيانات</translation>
    </message>
    <message>
        <source>The model file does not fit the architecture</source>
        <translation>لا يوافق ملف النموذج المعمارية</translation>
    </message>
    <message>
        <source>The model file does not name its architecture; name it (--arch)</source>
        <translation>لا يذكر ملف النموذج معماريته؛ حدّدها (⁦--arch⁩)</translation>
    </message>
    <message>
        <source>The model file does not say what data it is for; name the data set as well</source>
        <translation>لا يذكر ملف النموذج البيانات التي أُعدّ لها؛ حدّد مجموعة البيانات أيضًا</translation>
    </message>
    <message>
        <source>The model file holds numbers that are not finite</source>
        <translation>في ملف النموذج أعداد غير منتهية</translation>
    </message>
    <message>
        <source>The model file is for samples larger than any data set has</source>
        <translation>أُعدّ ملف النموذج لعيّنات أكبر مما في أي مجموعة بيانات</translation>
    </message>
    <message>
        <source>The model file&apos;s metadata can not be read</source>
        <translation>تعذّرت قراءة البيانات الوصفية لملف النموذج</translation>
    </message>
    <message>
        <source>The model has no layer of that name</source>
        <translation>لا توجد في النموذج طبقة بهذا الاسم</translation>
    </message>
    <message>
        <source>The model has no layer of that name, and none that begins with it</source>
        <translation>لا توجد في النموذج طبقة بهذا الاسم، ولا طبقة يبدأ اسمها به</translation>
    </message>
    <message>
        <source>The model&apos;s file does not say how it was trained</source>
        <translation>لا يذكر ملف النموذج كيف دُرّب</translation>
    </message>
    <message>
        <source>The model&apos;s last layer does not see an entry for each sample</source>
        <translation>لا تتلقى الطبقة الأخيرة للنموذج صفًا لكل عيّنة</translation>
    </message>
    <message>
        <source>The model&apos;s outputs are not finite</source>
        <translation>مخرجات النموذج غير منتهية</translation>
    </message>
    <message>
        <source>The models&apos; scores are of different forget samples</source>
        <translation>درجات النماذج لعيّنات نسيان مختلفة</translation>
    </message>
    <message>
        <source>The moment that the request before retained is not in the cache, and the samples that it forgot are not here to make it again</source>
        <translation>العزم الذي احتفظ به الطلب السابق غير موجود في الذاكرة المؤقتة، والعيّنات التي نسيها غير متوفرة هنا لحسابه من جديد</translation>
    </message>
    <message>
        <source>The moments are of other weights, data or images</source>
        <translation>تخص العزوم أوزانًا أو بيانات أو صورًا أخرى</translation>
    </message>
    <message>
        <source>The original model&apos;s loss on the forget set is not finite</source>
        <translation>خسارة النموذج الأصلي على مجموعة النسيان غير منتهية</translation>
    </message>
    <message>
        <source>The perplexity is a number of neighbours</source>
        <translation>قيمة perplexity هي عدد من الجيران</translation>
    </message>
    <message>
        <source>The pickle appends to something that is no list</source>
        <translation>تضيف بيانات pickle عنصرًا إلى ما ليس قائمة</translation>
    </message>
    <message>
        <source>The pickle calls something that can not be called</source>
        <translation>تستدعي بيانات pickle ما لا يمكن استدعاؤه</translation>
    </message>
    <message>
        <source>The pickle closes a group that was not opened</source>
        <translation>تغلق بيانات pickle مجموعة لم تُفتح</translation>
    </message>
    <message>
        <source>The pickle ends in the middle of an instruction</source>
        <translation>تنتهي بيانات pickle في منتصف تعليمة</translation>
    </message>
    <message>
        <source>The pickle ends with more or less than one value</source>
        <translation>تنتهي بيانات pickle بأكثر من قيمة واحدة أو بأقل منها</translation>
    </message>
    <message>
        <source>The pickle gives attributes to something that can not have any</source>
        <translation>تعطي بيانات pickle خصائص لما لا يقبلها</translation>
    </message>
    <message>
        <source>The pickle has an unknown protocol</source>
        <translation>بروتوكول بيانات pickle غير معروف</translation>
    </message>
    <message>
        <source>The pickle has more instructions than any state dict needs</source>
        <translation>تعليمات بيانات pickle أكثر مما يحتاج إليه أي قاموس حالة</translation>
    </message>
    <message>
        <source>The pickle holds an instruction that state dicts do not use</source>
        <translation>في بيانات pickle تعليمة لا تستخدمها قواميس الحالة</translation>
    </message>
    <message>
        <source>The pickle holds more tensors than any state dict</source>
        <translation>موتّرات بيانات pickle أكثر مما في أي قاموس حالة</translation>
    </message>
    <message>
        <source>The pickle holds more values than any state dict</source>
        <translation>قيم بيانات pickle أكثر مما في أي قاموس حالة</translation>
    </message>
    <message>
        <source>The pickle is nested more deeply than any state dict</source>
        <translation>تداخل بيانات pickle أعمق مما في أي قاموس حالة</translation>
    </message>
    <message>
        <source>The pickle recalls a value that it never remembered</source>
        <translation>تسترجع بيانات pickle قيمة لم تخزّنها قط</translation>
    </message>
    <message>
        <source>The pickle refers to a name that is no text</source>
        <translation>تشير بيانات pickle إلى اسم ليس نصًا</translation>
    </message>
    <message>
        <source>The pickle refers to a storage in an unknown way</source>
        <translation>تشير بيانات pickle إلى مخزن بطريقة غير معروفة</translation>
    </message>
    <message>
        <source>The pickle remembers more values than any state dict needs</source>
        <translation>تخزّن بيانات pickle قيمًا أكثر مما يحتاج إليه أي قاموس حالة</translation>
    </message>
    <message>
        <source>The pickle sets an entry of something that is no dictionary</source>
        <translation>تضع بيانات pickle عنصرًا فيما ليس قاموسًا</translation>
    </message>
    <message>
        <source>The pickle sets an entry without a value</source>
        <translation>تضع بيانات pickle عنصرًا بلا قيمة</translation>
    </message>
    <message>
        <source>The pickle takes a value from an empty stack</source>
        <translation>تأخذ بيانات pickle قيمة من مكدّس فارغ</translation>
    </message>
    <message>
        <source>The plan can not be read</source>
        <translation>تعذّرت قراءة الخطة</translation>
    </message>
    <message>
        <source>The plan is not a file</source>
        <translation>الخطة ليست ملفًا</translation>
    </message>
    <message>
        <source>The plan was written for another version of the program</source>
        <translation>كُتبت الخطة لإصدار آخر من البرنامج</translation>
    </message>
    <message>
        <source>The preset was written for another version of the program</source>
        <translation>كُتبت التجربة الجاهزة لإصدار آخر من البرنامج</translation>
    </message>
    <message>
        <source>The probe was fitted on other features</source>
        <translation>دُرّب المسبار الخطي على ميزات أخرى</translation>
    </message>
    <message>
        <source>The reading belongs to another spectrum</source>
        <translation>تخص القراءة طيفًا آخر</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be read</source>
        <translation>تعذّرت قراءة مجلد التقرير</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be written</source>
        <translation>تعذّرت الكتابة إلى مجلد التقرير</translation>
    </message>
    <message>
        <source>The report&apos;s manifest is not what it should be</source>
        <translation>بيان محتويات التقرير (manifest) ليس كما ينبغي</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a file outside its folder</source>
        <translation>يذكر بيان محتويات التقرير (manifest) ملفًا خارج مجلده</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a run without its files</source>
        <translation>يذكر بيان محتويات التقرير (manifest) تشغيلًا دون ملفاته</translation>
    </message>
    <message>
        <source>The report&apos;s rows of a run are not what they should be</source>
        <translation>صفوف أحد التشغيلات في التقرير ليست كما ينبغي</translation>
    </message>
    <message>
        <source>The request file can not be used</source>
        <translation>لا يمكن استخدام ملف الطلب</translation>
    </message>
    <message>
        <source>The run before was of something else, so this request can not follow it</source>
        <translation>أُجري التشغيل السابق على شيء آخر، فلا يمكن أن يتبعه هذا الطلب</translation>
    </message>
    <message>
        <source>The run before was purged, and the seed that drew its spectrum&apos;s images is not known any more</source>
        <translation>جرى تطهير التشغيل السابق، ولم تعد البذرة التي سُحبت بها صور طيفه معروفة</translation>
    </message>
    <message>
        <source>The run belongs to another process</source>
        <translation>التشغيل مملوك لعملية أخرى</translation>
    </message>
    <message>
        <source>The run can not be resumed: its inputs have changed</source>
        <translation>لا يمكن استئناف التشغيل: فقد تغيّرت مدخلاته</translation>
    </message>
    <message>
        <source>The run can not be resumed: its method&apos;s state is not there any more</source>
        <translation>لا يمكن استئناف التشغيل: فلم تعد حالة طريقته موجودة</translation>
    </message>
    <message>
        <source>The run did not come to a result</source>
        <translation>لم يصل التشغيل إلى نتيجة</translation>
    </message>
    <message>
        <source>The run has no such epoch to go on from</source>
        <translation>ليست في التشغيل حقبة كهذه للمتابعة منها</translation>
    </message>
    <message>
        <source>The run is not running, so nothing can be added to it</source>
        <translation>التشغيل ليس جاريًا، فلا يمكن إضافة شيء إليه</translation>
    </message>
    <message>
        <source>A file can not be locked</source>
        <translation>تعذّر قفل ملف</translation>
    </message>
    <message>
        <source>The run log can not be read</source>
        <translation>تعذّرت قراءة سجل التشغيلات</translation>
    </message>
    <message>
        <source>The run log holds a figure of an unknown kind</source>
        <translation>في سجل التشغيلات قيمة من نوع غير معروف</translation>
    </message>
    <message>
        <source>The run log holds a run in an unknown state</source>
        <translation>في سجل التشغيلات تشغيل حالته غير معروفة</translation>
    </message>
    <message>
        <source>The run log is damaged</source>
        <translation>سجل التشغيلات تالف</translation>
    </message>
    <message>
        <source>The run log is of an older version and has to be opened for writing once</source>
        <translation>سجل التشغيلات من إصدار أقدم ويجب فتحه للكتابة مرة واحدة</translation>
    </message>
    <message>
        <source>The run log was opened for reading only</source>
        <translation>فُتح سجل التشغيلات للقراءة فقط</translation>
    </message>
    <message>
        <source>The run log was written by a newer version of the workbench</source>
        <translation>كُتب سجل التشغيلات بإصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>The run was purged</source>
        <translation>جرى تطهير التشغيل</translation>
    </message>
    <message>
        <source>The safetensors header is longer than it can be</source>
        <translation>ترويسة safetensors أطول مما يمكن أن تكون</translation>
    </message>
    <message>
        <source>The safetensors header is nested too deeply</source>
        <translation>تداخل ترويسة safetensors أعمق من الحد المسموح</translation>
    </message>
    <message>
        <source>The safetensors header is not a JSON object</source>
        <translation>ترويسة safetensors ليست كائن JSON</translation>
    </message>
    <message>
        <source>The safetensors header is not valid JSON</source>
        <translation>ترويسة safetensors ليست JSON صحيحًا</translation>
    </message>
    <message>
        <source>The safetensors header names the same thing twice</source>
        <translation>تذكر ترويسة safetensors الشيء نفسه مرتين</translation>
    </message>
    <message>
        <source>The sample is too small to be parted in two halves</source>
        <translation>العيّنات أقل من أن تُقسم نصفين</translation>
    </message>
    <message>
        <source>The samples are of a form that is not read</source>
        <translation>العيّنات من نوع لا تمكن قراءته</translation>
    </message>
    <message>
        <source>The samples of an array are too large</source>
        <translation>عيّنات إحدى المصفوفات أكبر من اللازم</translation>
    </message>
    <message>
        <source>The second moments of the training data are not in the cache, and the data are not here to make them</source>
        <translation>العزوم الثانية لبيانات التدريب غير موجودة في الذاكرة المؤقتة، والبيانات غير متوفرة هنا لحسابها</translation>
    </message>
    <message>
        <source>The selection names a class that the data set does not have</source>
        <translation>يذكر الاختيار فئة غير موجودة في مجموعة البيانات</translation>
    </message>
    <message>
        <source>The selection names a sample that the training data do not have</source>
        <translation>يذكر الاختيار عيّنة غير موجودة في بيانات التدريب</translation>
    </message>
    <message>
        <source>The selection names a training sample that the request file does not hold</source>
        <translation>يذكر الاختيار عيّنة تدريب غير موجودة في ملف الطلب</translation>
    </message>
    <message>
        <source>The selection names samples more than once</source>
        <translation>يذكر الاختيار بعض العيّنات أكثر من مرة</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the class does not have</source>
        <translation>يطلب الاختيار عددًا من العيّنات لا يتوفر في الفئة</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the training data do not have</source>
        <translation>يطلب الاختيار عددًا من العيّنات لا يتوفر في بيانات التدريب</translation>
    </message>
    <message>
        <source>The selection wants samples that the class does not have</source>
        <translation>يطلب الاختيار عيّنات غير موجودة في الفئة</translation>
    </message>
    <message>
        <source>The server does not give the file</source>
        <translation>لا يعطي الخادم الملف</translation>
    </message>
    <message>
        <source>The server does not have the file</source>
        <translation>الملف غير موجود على الخادم</translation>
    </message>
    <message>
        <source>The server gives another part of the file than was asked for</source>
        <translation>يعطي الخادم جزءًا من الملف غير المطلوب</translation>
    </message>
    <message>
        <source>The server has another file than the published one</source>
        <translation>لدى الخادم ملف غير الملف المنشور</translation>
    </message>
    <message>
        <source>The shadow models&apos; scores do not vary, so no distribution fits</source>
        <translation>لا تتباين درجات نماذج الظل، فلا يلائمها أي توزيع</translation>
    </message>
    <message>
        <source>The share of the test split that is used for validation is not usable</source>
        <translation>حصة بيانات الاختبار المستخدمة للتحقق غير صالحة</translation>
    </message>
    <message>
        <source>The size for the images can not be used</source>
        <translation>لا يمكن استخدام هذا الحجم للصور</translation>
    </message>
    <message>
        <source>The size of the file does not fit its records</source>
        <translation>حجم الملف لا يوافق سجلاته</translation>
    </message>
    <message>
        <source>The spectrum is of another layer</source>
        <translation>الطيف لطبقة أخرى</translation>
    </message>
    <message>
        <source>The spectrum is of another model</source>
        <translation>الطيف لنموذج آخر</translation>
    </message>
    <message>
        <source>The spectrum was made from another model, data or forget set</source>
        <translation>حُسب الطيف من نموذج آخر أو بيانات أخرى أو مجموعة نسيان أخرى</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs the retained data, which are not here</source>
        <translation>يحتاج انحراف الطيف إلى البيانات المحتفظ بها، وهي غير متوفرة هنا</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>يتطلب انحراف الطيف معرفة العيّنات المحتفظ بها، ولم يعد ما نسيته الطلبات السابقة معروفًا</translation>
    </message>
    <message>
        <source>The state of an optimizer is not whole</source>
        <translation>حالة المُحسِّن (optimizer) غير كاملة</translation>
    </message>
    <message>
        <source>The state of an optimizer is of another model</source>
        <translation>حالة المُحسِّن (optimizer) لنموذج آخر</translation>
    </message>
    <message>
        <source>The stop rule &quot;drift&quot; needs the retain drift of each epoch</source>
        <translation>تحتاج قاعدة التوقف «drift» إلى انحراف الاحتفاظ لكل حقبة</translation>
    </message>
    <message>
        <source>The stop rule &quot;match&quot; needs the forget error of a retrained baseline</source>
        <translation>تحتاج قاعدة التوقف «match» إلى خطأ النسيان لخط أساس معاد تدريبه</translation>
    </message>
    <message>
        <source>The sweep can not be made</source>
        <translation>تعذّر إعداد السلسلة</translation>
    </message>
    <message>
        <source>The table has no column besides that of the classes</source>
        <translation>لا يوجد في الجدول عمود غير عمود الفئات</translation>
    </message>
    <message>
        <source>The table has no column of that name</source>
        <translation>لا يوجد في الجدول عمود بهذا الاسم</translation>
    </message>
    <message>
        <source>The table has no rows</source>
        <translation>لا توجد صفوف في الجدول</translation>
    </message>
    <message>
        <source>The table makes too many features for this machine</source>
        <translation>ينتج من الجدول عدد من الميزات لا يحتمله هذا الجهاز</translation>
    </message>
    <message>
        <source>The table makes too many features; leave columns out (?ignore=...)</source>
        <translation>ينتج من الجدول عدد كبير جدًا من الميزات؛ استبعد بعض الأعمدة (⁦?ignore=...⁩)</translation>
    </message>
    <message>
        <source>The table of test rows has other columns</source>
        <translation>أعمدة جدول صفوف الاختبار مختلفة</translation>
    </message>
    <message>
        <source>The target scores all samples the same, so nothing can be inferred</source>
        <translation>يعطي النموذج المستهدف كل العيّنات الدرجة نفسها، فلا يمكن استنتاج شيء</translation>
    </message>
    <message>
        <source>The tensors are far larger than the file that holds them</source>
        <translation>الموتّرات أكبر بكثير من الملف الذي يحويها</translation>
    </message>
    <message>
        <source>The tensors do not fit into memory</source>
        <translation>لا تتسع الذاكرة للموتّرات</translation>
    </message>
    <message>
        <source>The tensors do not follow each other without gap or overlap</source>
        <translation>لا تتتابع الموتّرات دون فجوات أو تداخل</translation>
    </message>
    <message>
        <source>The test split is too small to be parted in validation and test</source>
        <translation>بيانات الاختبار أقل من أن تُقسم إلى تحقق واختبار</translation>
    </message>
    <message>
        <source>The texts do not fit into memory; an option makes them shorter, such as ?length=64</source>
        <translation>لا تتسع الذاكرة للنصوص؛ ويقصّرها خيار مثل ⁦?length=64⁩</translation>
    </message>
    <message>
        <source>The thread count is not usable</source>
        <translation>عدد خيوط التنفيذ غير صالح</translation>
    </message>
    <message>
        <source>The training checkpoint belongs to another training; name another file or remove it</source>
        <translation>نقطة حفظ التدريب تخص تدريبًا آخر؛ حدّد ملفًا آخر أو أزلها</translation>
    </message>
    <message>
        <source>The training checkpoint can not be read; remove it to start over</source>
        <translation>تعذّرت قراءة نقطة حفظ التدريب؛ أزلها للبدء من جديد</translation>
    </message>
    <message>
        <source>The training data have no sample of this class</source>
        <translation>لا توجد في بيانات التدريب عيّنة من هذه الفئة</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept</source>
        <translation>لم تُحفظ أوزان هذه الحقبة</translation>
    </message>
    <message>
        <source>The zip archive holds the same entry twice</source>
        <translation>في أرشيف zip عنصر مكرر</translation>
    </message>
    <message>
        <source>The zip archive is cut short: its directory is missing</source>
        <translation>أرشيف zip مبتور: دليله مفقود</translation>
    </message>
    <message>
        <source>The zip archive is not a PyTorch checkpoint</source>
        <translation>أرشيف zip ليس نقطة حفظ PyTorch</translation>
    </message>
    <message>
        <source>The zip archive lacks an entry</source>
        <translation>ينقص أرشيفَ zip أحدُ العناصر</translation>
    </message>
    <message>
        <source>The zip archive points outside the file</source>
        <translation>يشير أرشيف zip إلى خارج الملف</translation>
    </message>
    <message>
        <source>The zip directory does not hold the number of entries that it says</source>
        <translation>عدد العناصر في دليل zip ليس كما يذكره</translation>
    </message>
    <message>
        <source>The zip directory is damaged</source>
        <translation>دليل zip تالف</translation>
    </message>
    <message>
        <source>The zip directory is larger than can be right</source>
        <translation>دليل zip أكبر مما يمكن أن يكون صحيحًا</translation>
    </message>
    <message>
        <source>There are not so many principal components</source>
        <translation>لا يوجد هذا العدد من المكوّنات الرئيسية</translation>
    </message>
    <message>
        <source>There are too few samples for a probe</source>
        <translation>العيّنات أقل مما يلزم للمسبار الخطي</translation>
    </message>
    <message>
        <source>There are too few samples for principal components</source>
        <translation>العيّنات أقل مما يلزم للمكوّنات الرئيسية</translation>
    </message>
    <message>
        <source>There are too few samples for so many strata</source>
        <translation>العيّنات أقل مما يلزم لهذا العدد من الشرائح</translation>
    </message>
    <message>
        <source>There are too few samples to attack</source>
        <translation>العيّنات أقل مما يلزم للهجوم</translation>
    </message>
    <message>
        <source>There are too few samples to look into layers</source>
        <translation>العيّنات أقل مما يلزم لفحص الطبقات</translation>
    </message>
    <message>
        <source>There are too few scores for a support-vector classifier</source>
        <translation>الدرجات أقل مما يلزم لمصنِّف المتجهات الداعمة</translation>
    </message>
    <message>
        <source>There are too few shadow models for this attack</source>
        <translation>نماذج الظل أقل مما يلزم لهذا الهجوم</translation>
    </message>
    <message>
        <source>There is no histogram of entropies of so few classes or bins</source>
        <translation>لا يُرسم مدرج تكراري للإنتروبيا بهذا العدد القليل من الفئات أو الخانات</translation>
    </message>
    <message>
        <source>There is no room for the shadow models</source>
        <translation>لا توجد مساحة تكفي نماذج الظل</translation>
    </message>
    <message>
        <source>There is no run log</source>
        <translation>لا يوجد سجل تشغيلات</translation>
    </message>
    <message>
        <source>There is no such attack</source>
        <translation>لا يوجد هجوم بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such choice of samples for an attack</source>
        <translation>لا يوجد اختيار بهذا الاسم لعيّنات الهجوم</translation>
    </message>
    <message>
        <source>There is no such data set</source>
        <translation>لا توجد مجموعة بيانات بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such data set to download</source>
        <translation>لا توجد مجموعة بيانات متاحة للتنزيل بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such energy measure</source>
        <translation>لا يوجد مقياس طاقة بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>لا توجد تجربة بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such image in this split of the data set</source>
        <translation>لا توجد صورة كهذه في هذا القسم من مجموعة البيانات</translation>
    </message>
    <message>
        <source>There is no such learning-rate schedule</source>
        <translation>لا يوجد جدول لمعدل التعلم بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such method</source>
        <translation>لا توجد طريقة بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>لا توجد خطة كهذه</translation>
    </message>
    <message>
        <source>There is no such rule of suggestion</source>
        <translation>لا توجد قاعدة اقتراح بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such run in the log</source>
        <translation>لا يوجد تشغيل كهذا في السجل</translation>
    </message>
    <message>
        <source>There is no such stop rule</source>
        <translation>لا توجد قاعدة توقف بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no such threshold rule</source>
        <translation>لا توجد قاعدة عتبات بهذا الاسم</translation>
    </message>
    <message>
        <source>There is nothing to compare models on</source>
        <translation>لا يوجد ما تُقارن عليه النماذج</translation>
    </message>
    <message>
        <source>There is too little to learn again from</source>
        <translation>البيانات أقل مما يلزم لإعادة التعلم منها</translation>
    </message>
    <message>
        <source>There is too little to train on</source>
        <translation>البيانات أقل مما يلزم للتدريب عليها</translation>
    </message>
    <message>
        <source>There must be points to forget and points to retain</source>
        <translation>يجب أن توجد نقاط للنسيان ونقاط للاحتفاظ</translation>
    </message>
    <message>
        <source>These are not pairs of classes</source>
        <translation>هذه ليست أزواجًا من الفئات</translation>
    </message>
    <message>
        <source>These are not the images of Fashion-MNIST</source>
        <translation>هذه ليست صور Fashion-MNIST</translation>
    </message>
    <message>
        <source>These are the weights of a TorchScript model alone; the program that they belong to is not with them</source>
        <translation>هذه أوزان نموذج TorchScript وحدها؛ والبرنامج الذي تنتمي إليه ليس معها</translation>
    </message>
    <message>
        <source>This is a TorchScript program, and would be run; if you trust where it comes from, say so once (--trust)</source>
        <translation>هذا برنامج TorchScript، وفتحه يعني تنفيذه؛ فإن كنت تثق بمصدره فصرّح بذلك مرة واحدة (⁦--trust⁩)</translation>
    </message>
    <message>
        <source>This is a TorchScript program; save the state_dict() of the model with torch.save instead</source>
        <translation>هذا برنامج TorchScript؛ احفظ بدلًا منه ⁦state_dict()⁩ للنموذج بالأمر ⁦torch.save⁩</translation>
    </message>
    <message>
        <source>This is no data set that is known</source>
        <translation>هذه ليست مجموعة بيانات معروفة</translation>
    </message>
    <message>
        <source>This is no report that this version reads</source>
        <translation>هذا ليس تقريرًا يستطيع هذا الإصدار قراءته</translation>
    </message>
    <message>
        <source>This is not a JSON document</source>
        <translation>هذا ليس مستند JSON</translation>
    </message>
    <message>
        <source>This is not a NumPy array</source>
        <translation>هذه ليست مصفوفة NumPy</translation>
    </message>
    <message>
        <source>This is not a PyTorch checkpoint</source>
        <translation>هذه ليست نقطة حفظ PyTorch</translation>
    </message>
    <message>
        <source>This is not a file of weights</source>
        <translation>هذا ليس ملف أوزان</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>هذا ليس ملفًا يمكن قراءته</translation>
    </message>
    <message>
        <source>This is not a request file of this version</source>
        <translation>هذا ليس ملف طلب من هذا الإصدار</translation>
    </message>
    <message>
        <source>This is not a selection of training samples</source>
        <translation>هذا ليس اختيارًا لعيّنات تدريب</translation>
    </message>
    <message>
        <source>This is not an IDX file</source>
        <translation>هذا ليس ملف IDX</translation>
    </message>
    <message>
        <source>This is not the entropy of a softmax</source>
        <translation>هذه ليست إنتروبيا دالة softmax</translation>
    </message>
    <message>
        <source>Tiny ImageNet has no images here</source>
        <translation>لا توجد هنا صور لمجموعة Tiny ImageNet</translation>
    </message>
    <message>
        <source>Tiny ImageNet needs a folder for each class</source>
        <translation>تحتاج Tiny ImageNet إلى مجلد لكل فئة</translation>
    </message>
    <message>
        <source>Too many of the images can not be read</source>
        <translation>تعذّرت قراءة عدد كبير جدًا من الصور</translation>
    </message>
    <message>
        <source>Training and test folders have other classes</source>
        <translation>فئات مجلدي التدريب والاختبار مختلفة</translation>
    </message>
    <message>
        <source>Training and test images differ in size</source>
        <translation>صور التدريب وصور الاختبار مختلفة الحجم</translation>
    </message>
    <message>
        <source>Training and test samples differ</source>
        <translation>عيّنات التدريب وعيّنات الاختبار غير متوافقة</translation>
    </message>
    <message>
        <source>Training diverged; a smaller learning rate may help</source>
        <translation>تباعد التدريب ولم يتقارب؛ وقد يفيد معدل تعلم أصغر</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>⁦True⁩ أو ⁦False⁩</translation>
    </message>
    <message>
        <source>Two columns of the table have one name</source>
        <translation>لعمودين في الجدول اسم واحد</translation>
    </message>
    <message>
        <source>U-LiRA needs shadow models that were unlearned</source>
        <translation>يحتاج U-LiRA إلى نماذج ظل نُفّذ عليها إلغاء التعلم</translation>
    </message>
    <message>
        <source>Unlearning diverged; a smaller learning rate may help</source>
        <translation>تباعد إلغاء التعلم ولم يتقارب؛ وقد يفيد معدل تعلم أصغر</translation>
    </message>
    <message>
        <source>What the purge is to remove can not be removed</source>
        <translation>تعذّرت إزالة ما يجب أن يزيله التطهير</translation>
    </message>
    <message>
        <source>Which axis of the images holds the channels is open; say ?layout=chw or hwc</source>
        <translation>لم يتضح أي محاور الصور هو محور القنوات؛ حدّده بالخيار ⁦?layout=chw⁩ أو hwc</translation>
    </message>
    <message>
        <source>Without weight decay the weights grow for ever</source>
        <translation>تنمو الأوزان بلا نهاية دون اضمحلال الأوزان</translation>
    </message>
    <message>
        <source>[N, classes]</source>
        <translation>⁦[N, classes]⁩</translation>
    </message>
    <message>
        <source>a JSON array of texts</source>
        <translation>مصفوفة JSON من النصوص</translation>
    </message>
    <message>
        <source>a Python name and a tuple</source>
        <translation>اسم Python وtuple</translation>
    </message>
    <message>
        <source>a bare pickle</source>
        <translation>بيانات pickle وحدها</translation>
    </message>
    <message>
        <source>a class with samples</source>
        <translation>فئة فيها عيّنات</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>علامة اقتباس ختامية</translation>
    </message>
    <message>
        <source>a comma or the end of the line</source>
        <translation>فاصلة أو نهاية السطر</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>a database that passes SQLite&apos;s integrity check</source>
        <translation>قاعدة بيانات تجتاز فحص السلامة في SQLite</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <translation>جهاز أو أنبوب أو مقبس</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>قاموس</translation>
    </message>
    <message>
        <source>a drift</source>
        <translation>قيمة انحراف</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>a file that may be locked</source>
        <translation>ملف يُسمح بقفله</translation>
    </message>
    <message>
        <source>a file that may be read</source>
        <translation>ملف يُسمح بقراءته</translation>
    </message>
    <message>
        <source>a file that may be removed</source>
        <translation>ملف يُسمح بإزالته</translation>
    </message>
    <message>
        <source>a file without a write-ahead log</source>
        <translation>ملف ليس له سجل كتابة مسبقة</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>ملف بلا امتداد</translation>
    </message>
    <message>
        <source>a file written by &quot;unlearn spectrum --moments FILE&quot; with these weights, data, seed and number of images</source>
        <translation>ملف كتبه الأمر «⁦unlearn spectrum --moments FILE⁩» بهذه الأوزان والبيانات والبذرة وعدد الصور</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>عدد منتهٍ</translation>
    </message>
    <message>
        <source>a finite number, 0 or more</source>
        <translation>عدد منتهٍ، 0 أو أكثر</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a folder of images</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>a folder of the data set</source>
        <translation>مجلد من مجلدات مجموعة البيانات</translation>
    </message>
    <message>
        <source>a folder test or val beside train</source>
        <translation>مجلد test أو val بجانب train</translation>
    </message>
    <message>
        <source>a folder that can be written to</source>
        <translation>مجلد يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>a folder that may be read</source>
        <translation>مجلد يُسمح بقراءته</translation>
    </message>
    <message>
        <source>a folder that may be written</source>
        <translation>مجلد يُسمح بالكتابة فيه</translation>
    </message>
    <message>
        <source>a folder with data.pkl and constants.pkl</source>
        <translation>مجلد فيه ⁦data.pkl⁩ و⁦constants.pkl⁩</translation>
    </message>
    <message>
        <source>a line of column names and at least one row</source>
        <translation>سطر لأسماء الأعمدة وصف واحد على الأقل</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a link that leads elsewhere</source>
        <translation>رابط يؤدي إلى مكان آخر</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a list of thresholds or a number of draws</source>
        <translation>قائمة عتبات أو عدد سحوبات</translation>
    </message>
    <message>
        <source>a lock that is held</source>
        <translation>قفل محجوز</translation>
    </message>
    <message>
        <source>a log written by the workbench</source>
        <translation>سجل كتبه البرنامج</translation>
    </message>
    <message>
        <source>a method that does without, such as pgu</source>
        <translation>طريقة لا تحتاج إليها، مثل pgu</translation>
    </message>
    <message>
        <source>a method with thresholds, such as pgu</source>
        <translation>طريقة ذات عتبات، مثل pgu</translation>
    </message>
    <message>
        <source>a name inside the folder</source>
        <translation>اسم داخل المجلد</translation>
    </message>
    <message>
        <source>a new or an empty folder</source>
        <translation>مجلد جديد أو فارغ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a path without &quot;?&quot;, a word and &quot;=&quot;</source>
        <translation>مسار ليس فيه «⁦?⁩» تليها كلمة ثم «⁦=⁩»</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>أنبوب أو جهاز</translation>
    </message>
    <message>
        <source>a plain type such as uint8</source>
        <translation>نوع بسيط مثل uint8</translation>
    </message>
    <message>
        <source>a plan and rows that the field files names</source>
        <translation>خطة وصفوف مذكورة في الحقل files</translation>
    </message>
    <message>
        <source>a plan with a retrained model</source>
        <translation>خطة فيها نموذج معاد تدريبه</translation>
    </message>
    <message>
        <source>a plan with a retrained model, or another rule</source>
        <translation>خطة فيها نموذج معاد تدريبه، أو قاعدة أخرى</translation>
    </message>
    <message>
        <source>a program beside them (constants.pkl)</source>
        <translation>برنامج بجانبها (⁦constants.pkl⁩)</translation>
    </message>
    <message>
        <source>a program for LibTorch 1.13</source>
        <translation>برنامج لإصدار LibTorch 1.13</translation>
    </message>
    <message>
        <source>a real number type of at most 64 bits</source>
        <translation>نوع عددي حقيقي لا يتجاوز 64 بت</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>ملف عادي</translation>
    </message>
    <message>
        <source>a relative name</source>
        <translation>اسم نسبي</translation>
    </message>
    <message>
        <source>a request exported with its test split, or another rule, such as epochs</source>
        <translation>طلب صُدِّر مع بيانات اختباره، أو قاعدة أخرى مثل epochs</translation>
    </message>
    <message>
        <source>a retrained baseline to match</source>
        <translation>خط أساس معاد تدريبه للمطابقة معه</translation>
    </message>
    <message>
        <source>a run that has ended</source>
        <translation>تشغيل انتهى</translation>
    </message>
    <message>
        <source>a run that was purged or whose selectors name other samples now</source>
        <translation>تشغيل جرى تطهيره أو صارت محدِّداته تدل على عيّنات أخرى</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>عدد مفرد</translation>
    </message>
    <message>
        <source>a size that can exist</source>
        <translation>حجم ممكن</translation>
    </message>
    <message>
        <source>a spectrum</source>
        <translation>طيف</translation>
    </message>
    <message>
        <source>a step and an average of squares</source>
        <translation>خطوة ومتوسط مربعات</translation>
    </message>
    <message>
        <source>a storage, a whole number, sizes and strides</source>
        <translation>مخزن وعدد صحيح وأحجام وخطوات تنقّل (strides)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>سلسلة نصية</translation>
    </message>
    <message>
        <source>a string, a list of sizes and a list of two offsets</source>
        <translation>سلسلة نصية، وقائمة أحجام، وقائمة من إزاحتين</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>موتّر</translation>
    </message>
    <message>
        <source>a tensor [N, classes]</source>
        <translation>موتّر ⁦[N, classes]⁩</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>نص غير فارغ</translation>
    </message>
    <message>
        <source>a type of several fields</source>
        <translation>نوع من عدة حقول</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>a whole data set</source>
        <translation>مجموعة بيانات كاملة</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>أرشيف zip</translation>
    </message>
    <message>
        <source>a zip archive as torch.save writes it</source>
        <translation>أرشيف zip كما تكتبه ⁦torch.save⁩</translation>
    </message>
    <message>
        <source>an archive without one</source>
        <translation>أرشيف ليس فيه مجلد كهذا</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>an empty path</source>
        <translation>مسار فارغ</translation>
    </message>
    <message>
        <source>an entry data.pkl in a folder</source>
        <translation>عنصر ⁦data.pkl⁩ في مجلد</translation>
    </message>
    <message>
        <source>an even number of keys and values</source>
        <translation>عدد زوجي من المفاتيح والقيم</translation>
    </message>
    <message>
        <source>an extra field with them</source>
        <translation>حقل إضافي يحويها</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>an intact tar or zip archive</source>
        <translation>أرشيف tar أو zip سليم</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>كائن من السلاسل النصية</translation>
    </message>
    <message>
        <source>an open group</source>
        <translation>مجموعة مفتوحة</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>another rule, such as epochs</source>
        <translation>قاعدة أخرى مثل epochs</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>شكل آخر</translation>
    </message>
    <message>
        <source>another shape or type</source>
        <translation>شكل آخر أو نوع آخر</translation>
    </message>
    <message>
        <source>another size or damaged data</source>
        <translation>حجم آخر أو بيانات تالفة</translation>
    </message>
    <message>
        <source>another that is under way</source>
        <translation>تنزيل آخر جارٍ</translation>
    </message>
    <message>
        <source>arrays of samples</source>
        <translation>مصفوفات من العيّنات</translation>
    </message>
    <message>
        <source>at least 1 other sample</source>
        <translation>عيّنة أخرى واحدة على الأقل</translation>
    </message>
    <message>
        <source>at least 1 sample</source>
        <translation>عيّنة واحدة على الأقل</translation>
    </message>
    <message>
        <source>at least 2 classes</source>
        <translation>فئتان على الأقل</translation>
    </message>
    <message>
        <source>at least 2 folders</source>
        <translation>مجلدان على الأقل</translation>
    </message>
    <message>
        <source>at least 2 retained</source>
        <translation>عيّنتان محتفظ بهما على الأقل</translation>
    </message>
    <message>
        <source>at least 2 samples of a class</source>
        <translation>عيّنتان من فئة على الأقل</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>واحد على الأقل</translation>
    </message>
    <message>
        <source>at least one name</source>
        <translation>اسم واحد على الأقل</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>عيّنة واحدة على الأقل</translation>
    </message>
    <message>
        <source>at least one sample on either side</source>
        <translation>عيّنة واحدة على الأقل في كل جانب</translation>
    </message>
    <message>
        <source>at least one score</source>
        <translation>درجة واحدة على الأقل</translation>
    </message>
    <message>
        <source>at least one stage</source>
        <translation>مرحلة واحدة على الأقل</translation>
    </message>
    <message>
        <source>at least one that can</source>
        <translation>صورة واحدة على الأقل يمكن قراءتها</translation>
    </message>
    <message>
        <source>at least one whole number</source>
        <translation>عدد صحيح واحد على الأقل</translation>
    </message>
    <message>
        <source>at most 512 tokens out of 2 or more</source>
        <translation>512 رمزًا على الأكثر من أصل 2 أو أكثر</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>budget or parameter-free</source>
        <translation>⁦budget⁩ أو ⁦parameter-free⁩</translation>
    </message>
    <message>
        <source>budget, parameter-free or tau</source>
        <translation>⁦budget⁩ أو ⁦parameter-free⁩ أو ⁦tau⁩</translation>
    </message>
    <message>
        <source>chw or hwc</source>
        <translation>⁦chw⁩ أو ⁦hwc⁩</translation>
    </message>
    <message>
        <source>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped or @FILE</source>
        <translation>⁦class:3⁩ أو ⁦0:500⁩ أو ⁦0:500-999⁩ أو ⁦random:500⁩ أو ⁦samples:3,10-19⁩ أو ⁦swapped⁩ أو ⁦@FILE⁩</translation>
    </message>
    <message>
        <source>column names alone</source>
        <translation>أسماء الأعمدة وحدها</translation>
    </message>
    <message>
        <source>convolution, linear, matmul, mm or addmm</source>
        <translation>⁦convolution⁩ أو ⁦linear⁩ أو ⁦matmul⁩ أو ⁦mm⁩ أو ⁦addmm⁩</translation>
    </message>
    <message>
        <source>covering, below, below-plus-one or null</source>
        <translation>⁦covering⁩ أو ⁦below⁩ أو ⁦below-plus-one⁩ أو ⁦null⁩</translation>
    </message>
    <message>
        <source>crossing, retain-drop, test-drop, epochs, match or drift</source>
        <translation>⁦crossing⁩ أو ⁦retain-drop⁩ أو ⁦test-drop⁩ أو ⁦epochs⁩ أو ⁦match⁩ أو ⁦drift⁩</translation>
    </message>
    <message>
        <source>data that hold the forget samples alone</source>
        <translation>بيانات لا تحوي إلا عيّنات النسيان</translation>
    </message>
    <message>
        <source>data with the options swap and each, such as cifar10:DIR?swap=0-1&amp;each=500</source>
        <translation>بيانات بالخيارين swap وeach، مثل ⁦cifar10:DIR?swap=0-1&amp;each=500⁩</translation>
    </message>
    <message>
        <source>data without a test split</source>
        <translation>بيانات بلا قسم للاختبار</translation>
    </message>
    <message>
        <source>data, option layout</source>
        <translation>البيانات، الخيار layout</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape, each once</source>
        <translation>⁦descr⁩ و⁦fortran_order⁩ و⁦shape⁩، كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>dtype, shape and data_offsets</source>
        <translation>⁦dtype⁩ و⁦shape⁩ و⁦data_offsets⁩</translation>
    </message>
    <message>
        <source>each attack once</source>
        <translation>كل هجوم مرة واحدة</translation>
    </message>
    <message>
        <source>each class once</source>
        <translation>كل فئة مرة واحدة</translation>
    </message>
    <message>
        <source>each sample once</source>
        <translation>كل عيّنة مرة واحدة</translation>
    </message>
    <message>
        <source>each seed once</source>
        <translation>كل بذرة مرة واحدة</translation>
    </message>
    <message>
        <source>each threshold once</source>
        <translation>كل عتبة مرة واحدة</translation>
    </message>
    <message>
        <source>either requests or forget</source>
        <translation>إما requests أو forget</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفَّر</translation>
    </message>
    <message>
        <source>energy or singular</source>
        <translation>⁦energy⁩ أو ⁦singular⁩</translation>
    </message>
    <message>
        <source>epoch 0 and those after it</source>
        <translation>الحقبة 0 وما بعدها</translation>
    </message>
    <message>
        <source>fewer of each</source>
        <translation>عدد أقل من كل فئة</translation>
    </message>
    <message>
        <source>fewer than 2^31</source>
        <translation>أقل من ⁦2^31⁩</translation>
    </message>
    <message>
        <source>fewer than 2^64 bytes</source>
        <translation>أقل من ⁦2^64⁩ بايت</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>ملفات ومجلدات</translation>
    </message>
    <message>
        <source>finished, cancelled or failed</source>
        <translation>مكتمل أو موقوف أو فاشل</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>أعداد منتهية</translation>
    </message>
    <message>
        <source>finite numbers, one a channel or feature</source>
        <translation>أعداد منتهية، عدد لكل قناة أو ميزة</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>مساحة حرة</translation>
    </message>
    <message>
        <source>grey or coloured images</source>
        <translation>صور رمادية أو ملونة</translation>
    </message>
    <message>
        <source>images uint8 [N, C, H, W], features float32 [N, F] or token ids int64 [N, L]</source>
        <translation>صور ⁦uint8 [N, C, H, W]⁩، أو ميزات ⁦float32 [N, F]⁩، أو معرّفات رموز ⁦int64 [N, L]⁩</translation>
    </message>
    <message>
        <source>intact JPEG data</source>
        <translation>بيانات JPEG سليمة</translation>
    </message>
    <message>
        <source>intact PNG data</source>
        <translation>بيانات PNG سليمة</translation>
    </message>
    <message>
        <source>intact gzip data</source>
        <translation>بيانات gzip سليمة</translation>
    </message>
    <message>
        <source>interrupted, cancelled or failed</source>
        <translation>منقطع أو موقوف أو فاشل</translation>
    </message>
    <message>
        <source>it once</source>
        <translation>ذكره مرة واحدة</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>نهايتها</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>طولها</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>lines of LABEL&lt;TAB&gt;TEXT</source>
        <translation>أسطر بالصيغة ⁦LABEL&lt;TAB&gt;TEXT⁩</translation>
    </message>
    <message>
        <source>members and others</source>
        <translation>أعضاء وغير أعضاء</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>more bytes</source>
        <translation>بايتات أكثر</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>أكبر من 0</translation>
    </message>
    <message>
        <source>more than 0 and less than 1</source>
        <translation>أكبر من 0 وأقل من 1</translation>
    </message>
    <message>
        <source>more than 0 with nesterov</source>
        <translation>أكبر من 0 مع nesterov</translation>
    </message>
    <message>
        <source>named tensors, at the top or under model, state_dict, model_state_dict, net, ...</source>
        <translation>موتّرات مسمّاة، في المستوى الأعلى أو تحت ⁦model⁩ أو ⁦state_dict⁩ أو ⁦model_state_dict⁩ أو ⁦net⁩ أو ...</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>no average of squares</source>
        <translation>لا متوسط مربعات</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>لا عناصر</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>لا خيار label</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>لا أسطر</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>لا أسماء</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>لا خيارات</translation>
    </message>
    <message>
        <source>no retrained model</source>
        <translation>لا نموذج معاد تدريبه</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>لا خطوة</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>لا ملف كهذا</translation>
    </message>
    <message>
        <source>no test samples</source>
        <translation>لا عيّنات اختبار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none for this data set</source>
        <translation>تعطيلها لمجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>لا إعدادات هنا</translation>
    </message>
    <message>
        <source>none in the open group</source>
        <translation>لا شيء في المجموعة المفتوحة</translation>
    </message>
    <message>
        <source>none of that number</source>
        <translation>لا تشغيل بهذا الرقم</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>لا صورة تمكن قراءتها</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>one download at a time</source>
        <translation>تنزيل واحد في المرة الواحدة</translation>
    </message>
    <message>
        <source>one kind only</source>
        <translation>نوع واحد فقط</translation>
    </message>
    <message>
        <source>one of each at least</source>
        <translation>نقطة واحدة من كل منهما على الأقل</translation>
    </message>
    <message>
        <source>one of that name</source>
        <translation>عنصر بهذا الاسم</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>أحدهما</translation>
    </message>
    <message>
        <source>one of: unlearn models</source>
        <translation>أحد الأسماء التي يعرضها ⁦unlearn models⁩</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>طلب واحد</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>مجلد لا يحويه</translation>
    </message>
    <message>
        <source>one that torch.save writes</source>
        <translation>تعليمة تكتبها ⁦torch.save⁩</translation>
    </message>
    <message>
        <source>one whose samples are known</source>
        <translation>تشغيل عيّناته معروفة</translation>
    </message>
    <message>
        <source>one-cycle or exponential</source>
        <translation>⁦one-cycle⁩ أو ⁦exponential⁩</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>بايتات أخرى</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>محتوى آخر</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <translation>أعداد أخرى منها</translation>
    </message>
    <message>
        <source>pairs such as 0-1,2-3, the smaller one first</source>
        <translation>أزواج مثل ⁦0-1,2-3⁩، الأصغر أولًا</translation>
    </message>
    <message>
        <source>paths inside the folder</source>
        <translation>مسارات داخل المجلد</translation>
    </message>
    <message>
        <source>retained samples and the model</source>
        <translation>العيّنات المحتفظ بها والنموذج</translation>
    </message>
    <message>
        <source>running, finished, cancelled, failed or interrupted</source>
        <translation>قيد التشغيل أو مكتمل أو موقوف أو فاشل أو منقطع</translation>
    </message>
    <message>
        <source>runs whose forget sets are known</source>
        <translation>تشغيلات مجموعات نسيانها معروفة</translation>
    </message>
    <message>
        <source>safetensors, or a PyTorch checkpoint (.pth, .pt)</source>
        <translation>ملف safetensors، أو نقطة حفظ PyTorch (⁦.pth⁩ أو ⁦.pt⁩)</translation>
    </message>
    <message>
        <source>same-classes or all-classes, where positives are retained samples</source>
        <translation>⁦same-classes⁩ أو ⁦all-classes⁩، حين تكون العيّنات الموجبة من العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>samples that were exported</source>
        <translation>عيّنات جرى تصديرها</translation>
    </message>
    <message>
        <source>samples to be forgotten alone</source>
        <translation>العيّنات المطلوب نسيانها وحدها</translation>
    </message>
    <message>
        <source>scores that differ</source>
        <translation>درجات متباينة</translation>
    </message>
    <message>
        <source>sizes of at most 32 axes</source>
        <translation>أحجام لا تتجاوز محاورها 32</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>something in its place</source>
        <translation>شيء في مكانه</translation>
    </message>
    <message>
        <source>status 200 or 206</source>
        <translation>الحالة 200 أو 206</translation>
    </message>
    <message>
        <source>stored or deflated</source>
        <translation>⁦stored⁩ أو ⁦deflated⁩</translation>
    </message>
    <message>
        <source>swap together with each</source>
        <translation>الخيار swap مع الخيار each</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>موتّرات</translation>
    </message>
    <message>
        <source>tensors, numbers, text, lists and dictionaries</source>
        <translation>موتّرات وأعداد ونصوص وقوائم وقواميس</translation>
    </message>
    <message>
        <source>that of the run</source>
        <translation>كما في التشغيل</translation>
    </message>
    <message>
        <source>the NPY format</source>
        <translation>صيغة NPY</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>نهاية الملف</translation>
    </message>
    <message>
        <source>the fields format, version, files and runs</source>
        <translation>الحقول ⁦format⁩ و⁦version⁩ و⁦files⁩ و⁦runs⁩</translation>
    </message>
    <message>
        <source>the hash of what the file holds</source>
        <translation>بصمة محتوى الملف</translation>
    </message>
    <message>
        <source>the log&apos;s own</source>
        <translation>ملف السجل نفسه</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>اسم ملف</translation>
    </message>
    <message>
        <source>the name of a parameter or more</source>
        <translation>اسم معامل أو أكثر</translation>
    </message>
    <message>
        <source>the number of a run</source>
        <translation>رقم تشغيل</translation>
    </message>
    <message>
        <source>the number of a value that it did</source>
        <translation>رقم قيمة مخزّنة</translation>
    </message>
    <message>
        <source>the number of training samples</source>
        <translation>عدد عيّنات التدريب</translation>
    </message>
    <message>
        <source>the recipe of its training</source>
        <translation>وصفة تدريبه</translation>
    </message>
    <message>
        <source>the retained data</source>
        <translation>البيانات المحتفظ بها</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>القيم نفسها</translation>
    </message>
    <message>
        <source>the sizes of one sample</source>
        <translation>أحجام عيّنة واحدة</translation>
    </message>
    <message>
        <source>the state that the method left</source>
        <translation>الحالة التي تركتها الطريقة</translation>
    </message>
    <message>
        <source>the weights of that epoch</source>
        <translation>أوزان تلك الحقبة</translation>
    </message>
    <message>
        <source>the whole data set</source>
        <translation>مجموعة البيانات كاملة</translation>
    </message>
    <message>
        <source>the whole field in quotes, the quote doubled</source>
        <translation>الحقل كله بين علامتي اقتباس، مع مضاعفة علامة الاقتباس</translation>
    </message>
    <message>
        <source>those of UnlearnedShadows</source>
        <translation>نماذج الظل في ⁦UnlearnedShadows⁩</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>ذاكرة غير كافية</translation>
    </message>
    <message>
        <source>top, for any method but pgu</source>
        <translation>⁦top⁩، لأي طريقة غير pgu</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>⁦true⁩ أو ⁦false⁩</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>two names or more with commas between them</source>
        <translation>اسمان أو أكثر تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>نصّان</translation>
    </message>
    <message>
        <source>two thresholds from 0 to 1, the smaller one first</source>
        <translation>عتبتان من 0 إلى 1، الصغرى أولًا</translation>
    </message>
    <message>
        <source>uint8 [N, C, H, W] or [N, H, W, C] with 1 or 3 channels</source>
        <translation>⁦uint8 [N, C, H, W]⁩ أو ⁦[N, H, W, C]⁩ بقناة واحدة أو 3 قنوات</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>بيانات JSON صحيحة</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>بيانات تحقق</translation>
    </message>
    <message>
        <source>weights that are parameters</source>
        <translation>أوزان هي معاملات</translation>
    </message>
    <message>
        <source>what makes a tensor or a dictionary</source>
        <translation>ما يُنشئ موتّرًا أو قاموسًا</translation>
    </message>
    <message>
        <source>x_train, y_train, x_test and y_test</source>
        <translation>⁦x_train⁩ و⁦y_train⁩ و⁦x_test⁩ و⁦y_test⁩</translation>
    </message>
    <message>
        <source>x_train.npy and x_test.npy</source>
        <translation>⁦x_train.npy⁩ و⁦x_test.npy⁩</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>⁦%1⁩ أو أكثر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>⁦%1⁩ على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>⁦%1⁩ على الأكثر</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>أكبر من ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>⁦%1⁩ أو ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>⁦%1⁩ و⁦%2⁩</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين ⁦%1⁩ و⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>%1 bytes that are free</source>
        <translation>%1 بايت من المساحة الحرة</translation>
    </message>
    <message>
        <source>%1 bytes after the header</source>
        <translation>%1 بايت بعد الترويسة</translation>
    </message>
    <message>
        <source>a multiple of %1 bytes</source>
        <translation>أحد مضاعفات %1 بايت</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>⁦%1 MiB⁩</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>⁦%1 MiB⁩ على الأكثر</translation>
    </message>
    <message>
        <source>%1 MiB of pixels</source>
        <translation>⁦%1 MiB⁩ من البكسلات</translation>
    </message>
    <message>
        <source>%1 MiB of tokens</source>
        <translation>⁦%1 MiB⁩ من الرموز</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 من الفئات</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 من الأسطر</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 من النقاط</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 من العناصر</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 من المجلدات</translation>
    </message>
    <message>
        <source>%1 training samples</source>
        <translation>%1 من عيّنات التدريب</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>⁦%1 × %2⁩ بكسل</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>العيّنة %1</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>%1 من المستويات على الأكثر</translation>
    </message>
    <message>
        <source>at most %1 bytes in all</source>
        <translation>%1 بايت إجمالًا على الأكثر</translation>
    </message>
    <message>
        <source>%1 of %2 to forget</source>
        <translation>%1 من أصل %2 للنسيان</translation>
    </message>
    <message>
        <source>%1 of each model</source>
        <translation>%1 من كل نموذج</translation>
    </message>
    <message>
        <source>at least %1 of different seeds</source>
        <translation>%1 على الأقل ببذور مختلفة</translation>
    </message>
    <message>
        <source>1 to below %1</source>
        <translation>من 1 إلى ما دون %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>one of %1 labels</source>
        <translation>أحد الوسوم، وعددها %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>إحدى القيم: ⁦%1⁩</translation>
    </message>
    <message>
        <source>a file that begins with &quot;%1&quot;</source>
        <translation>ملف يبدأ بالنص «⁦%1⁩»</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>⁦%1⁩ فقط</translation>
    </message>
    <message>
        <source>%1 classes of %2</source>
        <translation>فئات ⁦%2⁩، وعددها ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 columns as in %2</source>
        <translation>⁦%1⁩ من الأعمدة كما في ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>⁦%1⁩ كما في ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>⁦%1⁩ لجميعها</translation>
    </message>
    <message>
        <source>%1 as the first</source>
        <translation>⁦%1⁩ كما في الأولى</translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>رابط إلى ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 classes with %2</source>
        <translation>⁦%1⁩ من الفئات، منها ⁦%2⁩</translation>
    </message>
    <message>
        <source>neither for %1</source>
        <translation>تعطيل كليهما لمجموعة البيانات ⁦%1⁩</translation>
    </message>
    <message>
        <source>inputs of %1</source>
        <translation>مدخلات بالحجم ⁦%1⁩</translation>
    </message>
    <message>
        <source>a folder that holds %1, or %2:DIR (unlearn data get %2 downloads them)</source>
        <translation>مجلد يحوي ⁦%1⁩، أو ⁦%2:DIR⁩ (وينزّلها الأمر ⁦unlearn data get %2⁩)</translation>
    </message>
    <message>
        <source>no folder of this name, or one that holds %1</source>
        <translation>عدم وجود مجلد بهذا الاسم، أو مجلد يحوي ⁦%1⁩</translation>
    </message>
    <message>
        <source>keys %1</source>
        <translation>المفاتيح ⁦%1⁩</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>جرى تجاوز الحصة على القرص</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف أطول مما يجب</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام ملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Shadow models are being trained or removed in this folder</source>
        <translation>يجري تدريب نماذج ظل أو إزالتها في هذا المجلد</translation>
    </message>
    <message>
        <source>The archive holds a link and is not unpacked</source>
        <translation>يحوي الأرشيف رابطًا ولم يُفك</translation>
    </message>
    <message>
        <source>The archive holds an entry with a harmful name and is not unpacked</source>
        <translation>يحوي الأرشيف عنصرًا ذا اسم ضار ولم يُفك</translation>
    </message>
    <message>
        <source>The archive holds more entries than it may and is not unpacked</source>
        <translation>يحوي الأرشيف عناصر أكثر من المسموح ولم يُفك</translation>
    </message>
    <message>
        <source>The archive holds more than it may and is not unpacked</source>
        <translation>يحوي الأرشيف أكثر من المسموح ولم يُفك</translation>
    </message>
    <message>
        <source>The archive holds nothing and is not unpacked</source>
        <translation>الأرشيف فارغ ولم يُفك</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name and is not unpacked</source>
        <translation>يحوي الأرشيف عنصرين باسم واحد ولم يُفك</translation>
    </message>
    <message>
        <source>The archive holds what is neither file nor folder and is not unpacked</source>
        <translation>يحوي الأرشيف ما ليس ملفًا ولا مجلدًا ولم يُفك</translation>
    </message>
    <message>
        <source>The file can not be brought to disk</source>
        <translation>تعذّر إيصال الملف إلى القرص</translation>
    </message>
    <message>
        <source>The file can not be put in place</source>
        <translation>تعذّر وضع الملف في مكانه</translation>
    </message>
    <message>
        <source>The file can not be written, because its folder can not be made</source>
        <translation>تعذّرت الكتابة إلى الملف لأنه تعذّر إنشاء مجلده</translation>
    </message>
    <message>
        <source>The folder can not be brought to disk</source>
        <translation>تعذّر إيصال المجلد إلى القرص</translation>
    </message>
    <message>
        <source>The retained moment can not be kept, and after the purge it could not be made without the retained data (--without-moment purges all the same)</source>
        <translation>تعذّر الاحتفاظ بالعزم المحتفَظ به، وبعد التطهير لا يمكن إنشاؤه دون البيانات المحتفَظ بها (‏--without-moment يطهّر مع ذلك)</translation>
    </message>
    <message>
        <source>The run log can not be copied</source>
        <translation>تعذّر نسخ سجل التشغيلات</translation>
    </message>
    <message>
        <source>The run log can not be opened</source>
        <translation>تعذّر فتح سجل التشغيلات</translation>
    </message>
    <message>
        <source>The run log can not be used</source>
        <translation>تعذّر استخدام سجل التشغيلات</translation>
    </message>
    <message>
        <source>The run log can not be written</source>
        <translation>تعذّرت الكتابة إلى سجل التشغيلات</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>الملفات المفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>a JSON object of strings</source>
        <translation>كائن JSON من نصوص</translation>
    </message>
    <message>
        <source>a file in a folder that may be written</source>
        <translation>ملف في مجلد يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>a folder that is in use</source>
        <translation>مجلد قيد الاستخدام</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the training, or wait for its end</source>
        <translation>مجلد لا يعمل فيه أحد: أوقف التدريب أو انتظر انتهاءه</translation>
    </message>
    <message>
        <source>a shape such as 3x32x32</source>
        <translation>شكل مثل ⁦3x32x32⁩</translation>
    </message>
    <message>
        <source>a sound SQLite database written by the workbench</source>
        <translation>قاعدة بيانات SQLite سليمة كتبها البرنامج</translation>
    </message>
    <message>
        <source>alpha and epochs</source>
        <translation>alpha والحقب</translation>
    </message>
    <message>
        <source>an array of SHA-256 hashes named trusted</source>
        <translation>مصفوفة بصمات SHA-256 باسم trusted</translation>
    </message>
    <message>
        <source>an epoch whose weights are there</source>
        <translation>حقبة أوزانها موجودة</translation>
    </message>
    <message>
        <source>an existing file</source>
        <translation>ملف موجود</translation>
    </message>
    <message>
        <source>answers of shadow models</source>
        <translation>إجابات نماذج الظل</translation>
    </message>
    <message>
        <source>answers of the attacked model</source>
        <translation>إجابات النموذج المهاجَم</translation>
    </message>
    <message>
        <source>at most 2^24 numbers, or 2^20 features or tokens</source>
        <translation>⁦2^24⁩ عددًا على الأكثر، أو ⁦2^20⁩ ميزة أو رمزًا</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>محاولة كتابة في قاعدة بيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>both known</source>
        <translation>كلاهما معروف</translation>
    </message>
    <message>
        <source>classes and bins</source>
        <translation>الفئات والفواصل</translation>
    </message>
    <message>
        <source>classes and input shape</source>
        <translation>الفئات وشكل المدخل</translation>
    </message>
    <message>
        <source>crop_padding and flip</source>
        <translation>crop_padding وflip</translation>
    </message>
    <message>
        <source>data, option size</source>
        <translation>data، الخيار size</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>ملف قاعدة البيانات مشوّه</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>قاعدة البيانات أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ إدخال أو إخراج في القرص</translation>
    </message>
    <message>
        <source>epochs of the attacked model&apos;s unlearning</source>
        <translation>حقب إلغاء تعلم النموذج المهاجَم</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ملف ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>forget scores</source>
        <translation>درجات النسيان</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>مجموعة النسيان</translation>
    </message>
    <message>
        <source>format, version</source>
        <translation>format، version</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>طول الترويسة</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>فهرس الصورة</translation>
    </message>
    <message>
        <source>input shape</source>
        <translation>شكل المدخل</translation>
    </message>
    <message>
        <source>input shape and classes</source>
        <translation>شكل المدخل والفئات</translation>
    </message>
    <message>
        <source>kind of sample</source>
        <translation>نوع العيّنة</translation>
    </message>
    <message>
        <source>memorisation scores</source>
        <translation>درجات الحفظ</translation>
    </message>
    <message>
        <source>no other program that holds it for long</source>
        <translation>لا برنامج آخر يحتجزه طويلًا</translation>
    </message>
    <message>
        <source>number of items</source>
        <translation>عدد العناصر</translation>
    </message>
    <message>
        <source>one of the built-in ones</source>
        <translation>واحدة من المدمجة</translation>
    </message>
    <message>
        <source>one of the built-in ones, or the TorchScript file</source>
        <translation>واحدة من المدمجة، أو ملف TorchScript</translation>
    </message>
    <message>
        <source>other JSON</source>
        <translation>محتوى JSON آخر</translation>
    </message>
    <message>
        <source>other epochs only</source>
        <translation>حقب أخرى فقط</translation>
    </message>
    <message>
        <source>request before</source>
        <translation>الطلب السابق</translation>
    </message>
    <message>
        <source>retained samples</source>
        <translation>العيّنات المحتفَظ بها</translation>
    </message>
    <message>
        <source>retrained models</source>
        <translation>النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>rows x columns</source>
        <translation>صفوف x أعمدة</translation>
    </message>
    <message>
        <source>scores of the shadow models</source>
        <translation>درجات نماذج الظل</translation>
    </message>
    <message>
        <source>scores of the target</source>
        <translation>درجات النموذج المستهدَف</translation>
    </message>
    <message>
        <source>shadow models</source>
        <translation>نماذج الظل</translation>
    </message>
    <message>
        <source>spectrum images</source>
        <translation>صور الطيف</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>قاعدة التوقف</translation>
    </message>
    <message>
        <source>the hash of a trusted file</source>
        <translation>بصمة ملف موثوق به</translation>
    </message>
    <message>
        <source>training samples and batch size</source>
        <translation>عيّنات التدريب وحجم الدفعة</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>تعذّر فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>unlearned models</source>
        <translation>النماذج بعد النسيان</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>حصة التحقق</translation>
    </message>
    <message>
        <source>weights, momentum and epochs of this training</source>
        <translation>أوزان هذا التدريب وزخمه وحقبه</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>العرض x الارتفاع</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>التشغيل %1</translation>
    </message>
    <message>
        <source>run %1, epoch %2</source>
        <translation>التشغيل %1، الحقبة %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>الحقبة %1</translation>
    </message>
    <message>
        <source>label of sample %1</source>
        <translation>وسم العيّنة %1</translation>
    </message>
    <message>
        <source>logits of sample %1</source>
        <translation>قيم logit للعيّنة %1</translation>
    </message>
    <message>
        <source>models trained on sample %1</source>
        <translation>النماذج المدرَّبة على العيّنة %1</translation>
    </message>
    <message>
        <source>models not trained on sample %1</source>
        <translation>النماذج غير المدرَّبة على العيّنة %1</translation>
    </message>
    <message>
        <source>classes among %1 samples</source>
        <translation>الفئات بين %1 من العيّنات</translation>
    </message>
    <message>
        <source>features of %1 samples</source>
        <translation>ميزات %1 من العيّنات</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2</source>
        <translation>الخسارة في الحقبة %1، الخطوة %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود ⁦%2⁩</translation>
    </message>
    <message>
        <source>data, option %1</source>
        <translation>data، الخيار ⁦%1⁩</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2, first seen in %3</source>
        <translation>الخسارة في الحقبة %1، الخطوة %2، ظهرت أولًا في ⁦%3⁩</translation>
    </message>
    <message>
        <source>shadow model %1, %2</source>
        <translation>نموذج الظل %1، ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1, sample %2, feature %3</source>
        <translation>⁦%1⁩، العيّنة %2، الميزة %3</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>⁦%1⁩، العيّنة %2</translation>
    </message>
    <message>
        <source>The architecture %1 can not take this data</source>
        <translation>لا تقبل المعمارية ⁦%1⁩ هذه البيانات</translation>
    </message>
    <message>
        <source>The method %1 has no such setting</source>
        <translation>ليس للطريقة ⁦%1⁩ إعداد كهذا</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; needs the retained samples</source>
        <translation>تحتاج الطريقة «⁦%1⁩» إلى العيّنات المحتفَظ بها</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline to match</source>
        <translation>تحتاج قاعدة التوقف «⁦%1⁩» إلى خط أساس معاد تدريبه للمطابقة معه</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs the retained data</source>
        <translation>تحتاج قاعدة التوقف «⁦%1⁩» إلى البيانات المحتفَظ بها</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs validation data</source>
        <translation>تحتاج قاعدة التوقف «⁦%1⁩» إلى بيانات تحقق</translation>
    </message>
    <message>
        <source>The images differ in size; an option brings them to one, such as ?size=%1</source>
        <translation>تختلف الصور في الحجم؛ يوحّدها خيار مثل ⁦?size=%1⁩</translation>
    </message>
    <message>
        <source>%1 validation samples of %2</source>
        <translation>%1 من عيّنات التحقق من أصل %2</translation>
    </message>
    <message>
        <source>%1 that are ignored</source>
        <translation>%1 متجاهَلة</translation>
    </message>
    <message>
        <source>%1 other images</source>
        <translation>%1 من الصور الأخرى</translation>
    </message>
    <message>
        <source>%1 bytes of empty lines</source>
        <translation>%1 بايت من الأسطر الفارغة</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 logits</source>
        <translation>%1 من قيم logit</translation>
    </message>
    <message>
        <source>2 to %1 different ones</source>
        <translation>من 2 إلى %1 مختلفة</translation>
    </message>
    <message>
        <source>an image and one of %1 classes</source>
        <translation>صورة وإحدى الفئات وعددها %1</translation>
    </message>
    <message>
        <source>sides that are multiples of %1 pixels</source>
        <translation>أضلاع من مضاعفات %1 بكسل</translation>
    </message>
    <message>
        <source>at least 2 classes, 1 channel and %1 x %2 pixels</source>
        <translation>فئتان وقناة واحدة و⁦%1 x %2⁩ بكسل على الأقل</translation>
    </message>
    <message>
        <source>at most %1 pixels a side and %2 in all</source>
        <translation>%1 بكسل على الأكثر للضلع و%2 إجمالًا</translation>
    </message>
    <message>
        <source>at least %1 models trained on it and %2 not</source>
        <translation>%1 من النماذج المدرَّبة عليها على الأقل و%2 من غيرها</translation>
    </message>
    <message>
        <source>a lock free within %1 ms</source>
        <translation>قفل يُحرَّر خلال %1 مللي ثانية</translation>
    </message>
    <message>
        <source>a chain whose spectrum is of all %1 images</source>
        <translation>سلسلة طيفها من كل الصور وعددها %1</translation>
    </message>
    <message>
        <source>%1 of %2 NaN or infinite</source>
        <translation>%1 من %2 قيم NaN أو لا نهائية</translation>
    </message>
    <message>
        <source>%1 tensors of %2</source>
        <translation>%1 من موترات ⁦%2⁩</translation>
    </message>
    <message>
        <source>purged at %1</source>
        <translation>طُهِّر في ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 or %1.gz</source>
        <translation>⁦%1⁩ أو ⁦%1.gz⁩</translation>
    </message>
    <message>
        <source>A figure of the report is too large for an image</source>
        <translation>أحد أشكال التقرير أكبر من أن يُحفظ صورةً</translation>
    </message>
    <message>
        <source>The clipboard holds no thresholds</source>
        <translation>لا توجد عتبات في الحافظة</translation>
    </message>
    <message>
        <source>The files that come with the program were not found</source>
        <translation>لم يُعثر على الملفات المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>The folder of resources is not there</source>
        <translation>مجلد الموارد غير موجود</translation>
    </message>
    <message>
        <source>The pasted numbers do not fit the selected layers</source>
        <translation>الأعداد الملصقة لا تتوافق مع الطبقات المحددة</translation>
    </message>
    <message>
        <source>The pasted text holds something that is no threshold</source>
        <translation>يحوي النص الملصق ما ليس عتبة</translation>
    </message>
    <message>
        <source>The pasted text names a layer that the model does not have</source>
        <translation>يذكر النص الملصق طبقة لا توجد في النموذج</translation>
    </message>
    <message>
        <source>These can not be opened together</source>
        <translation>لا يمكن فتح هذه الملفات معًا</translation>
    </message>
    <message>
        <source>This does not name a run</source>
        <translation>هذا لا يدل على أي تشغيل</translation>
    </message>
    <message>
        <source>U-LiRA makes shadow models forget as a run did</source>
        <translation>يُنفّذ U-LiRA إلغاء التعلم على نماذج الظل كما نفّذه أحد التشغيلات</translation>
    </message>
    <message>
        <source>a drawing of some thousand units a side</source>
        <translation>رسم طول ضلعه بضعة آلاف من الوحدات</translation>
    </message>
    <message>
        <source>a folder there, or named by UNLEARN_RESOURCES</source>
        <translation>مجلد في هذا الموضع، أو مجلد يحدده UNLEARN_RESOURCES</translation>
    </message>
    <message>
        <source>a layer of the model</source>
        <translation>طبقة من طبقات النموذج</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>عدد من 0 إلى 1</translation>
    </message>
    <message>
        <source>a number, or lines of a layer&apos;s name and a number</source>
        <translation>عدد، أو أسطر في كل منها اسم طبقة وعدد</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>لا مجلد كهذا</translation>
    </message>
    <message>
        <source>one experiment, or one model, one data set or one of each</source>
        <translation>تجربة واحدة، أو نموذج واحد أو مجموعة بيانات واحدة أو واحد من كل منهما</translation>
    </message>
    <message>
        <source>the number of a run, or last</source>
        <translation>رقم تشغيل، أو last</translation>
    </message>
    <message>
        <source>one number, or one for each of the %1 selected layers</source>
        <translation>عدد واحد، أو عدد لكل طبقة محددة (%1)</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 من الأعداد</translation>
    </message>
    <message>
        <source>%1 numbers beside names</source>
        <translation>أعداد (%1) إلى جانب أسماء</translation>
    </message>
    <message>
        <source>%1 besides</source>
        <translation>⁦%1⁩ أيضًا</translation>
    </message>
    <message>
        <source>The bins of a histogram do not fit its edges</source>
        <translation>خانات مدرج تكراري لا توافق حدوده</translation>
    </message>
    <message>
        <source>one edge more than there are bins</source>
        <translation>حدود يزيد عددها على عدد الخانات بواحد</translation>
    </message>
    <message>
        <source>A picture of an embedding does not have a point for each sample</source>
        <translation>لا تحتوي صورة التضمين على نقطة لكل عيّنة</translation>
    </message>
    <message>
        <source>Memorisation is told by shadow models</source>
        <translation>تُقاس درجة الحفظ بنماذج الظل</translation>
    </message>
    <message>
        <source>one log of runs, named or given with --db</source>
        <translation>سجل تشغيلات واحد، يُذكر ملفه أو يُحدَّد بالخيار ‎--db</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline of request %2</source>
        <translation>تحتاج قاعدة التوقف «⁦%1⁩» إلى خط أساس معاد تدريبه للطلب ⁦%2⁩</translation>
    </message>
    <message>
        <source>a model trained without all samples that are forgotten by its end, or another rule</source>
        <translation>نموذج دُرّب دون جميع العيّنات المنسية عند انتهائه، أو قاعدة أخرى</translation>
    </message>
    <message>
        <source>the fields run, epochs, errors and theirs</source>
        <translation>الحقول run وepochs وerrors وحقولها</translation>
    </message>
    <message>
        <source>The run can not be gone on from: a purge has taken figures of its epochs</source>
        <translation>لا يمكن المتابعة من التشغيل: أزال التطهير أرقام حقبه</translation>
    </message>
    <message>
        <source>epochs with errors on their forget samples</source>
        <translation>حقب لها أخطاء على عيّنات نسيانها</translation>
    </message>
    <message>
        <source>A purge has changed the run since it was read</source>
        <translation>غيّر التطهير التشغيل منذ قراءته</translation>
    </message>
    <message>
        <source>A purge is removing moments from this cache</source>
        <translation>تجري إزالة عزوم من هذه الذاكرة المؤقتة ضمن عملية تطهير</translation>
    </message>
    <message>
        <source>a folder that no purge works in</source>
        <translation>مجلد لا تجري فيه عملية تطهير</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the computation, or wait for its end</source>
        <translation>مجلد لا يعمل فيه أحد: أوقف الحساب أو انتظر انتهاءه</translation>
    </message>
    <message>
        <source>The download was begun anew and broke off; what had come before it is kept, to go on from there</source>
        <translation>بدأ التنزيل من جديد ثم انقطع؛ ما وصل قبله محفوظ للمتابعة من هناك</translation>
    </message>
    <message>
        <source>The list of the files&apos; SHA-256 is damaged</source>
        <translation>قائمة بصمات SHA-256 للملفات تالفة</translation>
    </message>
    <message>
        <source>its retained moment, which &quot;unlearn export-request --after RUN&quot; keeps while the training data are here, or the samples that it forgot</source>
        <translation>عزم البيانات المحتفظ بها الخاص به، الذي يحفظه الأمر ⁦&quot;unlearn export-request --after RUN&quot;⁩ ما دامت بيانات التدريب موجودة، أو العيّنات التي نسيها</translation>
    </message>
    <message>
        <source>lines of 64 hexadecimal digits, two blanks and a name</source>
        <translation>أسطر من 64 رقمًا ست عشريًا وفراغين واسم</translation>
    </message>
    <message>
        <source>Spectra or predictions are being made or removed in this cache</source>
        <translation>يجري حساب أطياف أو تنبؤات أو إزالتها في هذه الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>The kept predictions can not be used</source>
        <translation>لا يمكن استخدام التنبؤات المحفوظة</translation>
    </message>
    <message>
        <source>U-LiRA tells forgotten samples from unseen ones of the same classes alone</source>
        <translation>لا يميّز U-LiRA إلا العيّنات المنسية من عيّنات لم يرها النموذج من الفئات نفسها</translation>
    </message>
    <message>
        <source>forget samples and test samples of the same classes</source>
        <translation>عيّنات النسيان مقابل عيّنات الاختبار من الفئات نفسها</translation>
    </message>
    <message>
        <source>A count of the published data can not be used</source>
        <translation>تعذّر استخدام عدد من البيانات المنشورة</translation>
    </message>
    <message>
        <source>The suggestion by tau needs sensitivities of the logits, which the reading lacks</source>
        <translation>يحتاج الاقتراح بالمعامل tau إلى حساسيات قيم logit، وهي غير موجودة في القراءة</translation>
    </message>
    <message>
        <source>A column of numbers holds one that is not finite; correct it, or leave the row or (?ignore=...) the column out</source>
        <translation>في عمود أعداد عدد غير منتهٍ؛ صحّحه، أو استبعد الصف أو العمود (⁦?ignore=...⁩)</translation>
    </message>
    <message>
        <source>a number that is finite in float32</source>
        <translation>عدد منتهٍ في float32</translation>
    </message>
    <message>
        <source>A layer&apos;s second moment is not finite</source>
        <translation>العزم الثاني لإحدى الطبقات غير منتهٍ</translation>
    </message>
    <message>
        <source>Reading classes needs the retained data, which are not here</source>
        <translation>تحتاج القراءة بحسب الفئة إلى البيانات المحتفظ بها، وهي غير متوفرة هنا</translation>
    </message>
    <message>
        <source>Reading classes needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>تتطلب القراءة بحسب الفئة معرفة العيّنات المحتفظ بها، ولم يعد ما نسيته الطلبات السابقة معروفًا</translation>
    </message>
    <message>
        <source>What a step does to a class is not finite</source>
        <translation>أثر خطوة في إحدى الفئات غير منتهٍ</translation>
    </message>
</context>
<context>
    <name>ForgetSelector</name>
    <message>
        <source>class %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>كل عيّنات %1</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>أول %1 من %2</translation>
    </message>
    <message>
        <source>Samples %1 to %2 of %3</source>
        <translation>العيّنات %1 إلى %2 من %3</translation>
    </message>
    <message>
        <source>%1 chosen one by one</source>
        <translation>%1 مختارة فرديًا</translation>
    </message>
    <message>
        <source>%1 at random</source>
        <translation>%1 عشوائيًا</translation>
    </message>
    <message>
        <source>Indices in %1</source>
        <translation>الفهارس في %1</translation>
    </message>
</context>
<context>
    <name>GammaPreset</name>
    <message>
        <source>%1, in %2 %3</source>
        <translation>%1، وفي %2 القيمة %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sample removal, AllCNN</source>
        <translation>إزالة عيّنات، AllCNN</translation>
    </message>
    <message>
        <source>Incremental removal, SmallVGG</source>
        <translation>إزالة متتابعة، SmallVGG</translation>
    </message>
    <message>
        <source>Class removal, ResNet-18</source>
        <translation>إزالة فئة، ResNet-18</translation>
    </message>
    <message>
        <source>Label repair, SmallVGG</source>
        <translation>إصلاح الوسوم، SmallVGG</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>In the window:</source>
        <translation>في النافذة:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>انظر أيضًا:</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>خطأ الاختبار</translation>
    </message>
    <message>
        <source>The share of test samples that the model classifies wrongly, of that half of the test split which the stop rule does not see.</source>
        <translation>نسبة عيّنات الاختبار التي يخطئ النموذج في تصنيفها، محسوبة على نصف بيانات الاختبار الذي لا تراه قاعدة التوقف.</translation>
    </message>
    <message>
        <source>100 % × wrong / all</source>
        <translation>100% × المصنَّفة خطأً / الكل</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;; list of runs.</source>
        <translation>صفحتا &lt;i&gt;المنحنيات&lt;/i&gt; و&lt;i&gt;المقارنة&lt;/i&gt;؛ قائمة التشغيلات.</translation>
    </message>
    <message>
        <source>accuracy, generalisation, utility</source>
        <translation>الدقة، التعميم، الفائدة</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>خطأ النسيان</translation>
    </message>
    <message>
        <source>The share of the forget set that the model classifies wrongly. It should become that of a retrained model, not 100 %.</source>
        <translation>نسبة عيّنات مجموعة النسيان التي يخطئ النموذج في تصنيفها. ينبغي أن يبلغ هذا الخطأ مثيله لدى نموذج معاد تدريبه، لا 100%.</translation>
    </message>
    <message>
        <source>unlearning accuracy, efficacy</source>
        <translation>دقة إلغاء التعلم، الفاعلية</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>خطأ الاحتفاظ</translation>
    </message>
    <message>
        <source>The share of the retain set that the model classifies wrongly. While a run goes on it may be of a sample of them, which the page says; the final figure is of all.</source>
        <translation>نسبة عيّنات مجموعة الاحتفاظ التي يخطئ النموذج في تصنيفها. أثناء التشغيل قد تُحسب على جزء منها فقط، وتذكر الصفحة ذلك؛ أما القيمة النهائية فعلى العيّنات كلها.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;; list of runs.</source>
        <translation>صفحة &lt;i&gt;المنحنيات&lt;/i&gt;؛ قائمة التشغيلات.</translation>
    </message>
    <message>
        <source>remaining accuracy, fidelity</source>
        <translation>الدقة المتبقية، الأمانة</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>خطأ التحقق</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, data table.</source>
        <translation>صفحة &lt;i&gt;المنحنيات&lt;/i&gt;، جدول البيانات.</translation>
    </message>
    <message>
        <source>held out, split</source>
        <translation>بيانات محجوبة، تقسيم</translation>
    </message>
    <message>
        <source>Entropy, H</source>
        <translation>الإنتروبيا، H</translation>
    </message>
    <message>
        <source>How vague a prediction is: 0 for a certain one, ln C for one that takes all C classes for equally likely. In nats.</source>
        <translation>مدى غموض التنبؤ: 0 للتنبؤ الأكيد، وln C للتنبؤ الذي يرى الفئات كلها، وعددها C، متساوية الاحتمال. بوحدة nats.</translation>
    </message>
    <message>
        <source>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</source>
        <translation>⁦H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;⁩</translation>
    </message>
    <message>
        <source>uncertainty, nats, modified entropy</source>
        <translation>عدم اليقين، nats، الإنتروبيا المعدّلة</translation>
    </message>
    <message>
        <source>Tug of war (ToW)</source>
        <translation>شدّ الحبل (ToW)</translation>
    </message>
    <message>
        <source>How near a model comes to a retrained one in all three accuracies at once: 1 where they agree.</source>
        <translation>مدى قرب النموذج من نموذج معاد تدريبه في الدقّات الثلاث معًا: 1 عند التطابق.</translation>
    </message>
    <message>
        <source>Π&lt;sub&gt;retain, forget, test&lt;/sub&gt; (1 − |a − a&lt;sub&gt;retrained&lt;/sub&gt;|)</source>
        <translation>⁦Π&lt;sub&gt;الاحتفاظ، النسيان، الاختبار&lt;/sub&gt; (1 − |a − a&lt;sub&gt;المعاد تدريبه&lt;/sub&gt;|)⁩</translation>
    </message>
    <message>
        <source>ToW, figure of merit</source>
        <translation>ToW، معيار الجودة</translation>
    </message>
    <message>
        <source>Kernel alignment (CKA)</source>
        <translation>محاذاة النوى (CKA)</translation>
    </message>
    <message>
        <source>How alike two models represent the same samples in a layer: 1 for the same up to rotation and scale. X and Y are centred outputs of the layer, a row a sample.</source>
        <translation>مدى تشابه تمثيل نموذجين للعيّنات نفسها في طبقة ما: 1 إذا تطابق التمثيلان باستثناء الدوران والقياس. X وY هما خرجا الطبقة بعد التمركز، وكل صف فيهما عيّنة.</translation>
    </message>
    <message>
        <source>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</source>
        <translation>⁦‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)⁩</translation>
    </message>
    <message>
        <source>CKA, similarity, representation</source>
        <translation>CKA، التشابه، التمثيل</translation>
    </message>
    <message>
        <source>Membership inference</source>
        <translation>استدلال العضوية</translation>
    </message>
    <message>
        <source>Guessing from a model&apos;s answers which samples it was trained on. The attacks give each sample a score; forget samples are the positives, test samples of the same classes the negatives. What counts is the retrained model&apos;s value, not chance.</source>
        <translation>تخمين العيّنات التي دُرّب عليها النموذج من إجاباته. تعطي الهجمات كل عيّنة درجة؛ وعيّنات النسيان هي الموجبة، وعيّنات الاختبار من الفئات نفسها هي السالبة. والمرجع هو قيمة النموذج المعاد تدريبه، لا التخمين العشوائي.</translation>
    </message>
    <message>
        <source>score(x) ≥ threshold ⇒ “member”</source>
        <translation>الدرجة(x) ≥ العتبة ⇐ «عضو»</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>MIA, attack, privacy, confidence, loss, logit gap, score</source>
        <translation>MIA، هجوم، خصوصية، ثقة، خسارة، فجوة logit، درجة</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>منحنى ROC</translation>
    </message>
    <message>
        <source>True-positive rate against false-positive rate of an attack, over all thresholds. The diagonal is guessing. Logarithmic axes show what matters most: few false positives.</source>
        <translation>معدل الإيجابيات الصحيحة للهجوم مقابل معدل الإيجابيات الخاطئة، عند كل العتبات. القطر هو التخمين العشوائي. ويُظهر المحوران اللوغاريتميان الأهم: حالة الإيجابيات الخاطئة القليلة.</translation>
    </message>
    <message>
        <source>TPR(t) against FPR(t)</source>
        <translation>المعدل TPR(t) مقابل المعدل FPR(t)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, upper left.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، الرسم الأول في الأعلى.</translation>
    </message>
    <message>
        <source>receiver operating characteristic, threshold</source>
        <translation>خصائص تشغيل المستقبِل، العتبة</translation>
    </message>
    <message>
        <source>Area under the curve (AUC)</source>
        <translation>المساحة تحت المنحنى (AUC)</translation>
    </message>
    <message>
        <source>area, ROC, AUROC</source>
        <translation>المساحة، ROC، AUROC</translation>
    </message>
    <message>
        <source>TPR at few false positives</source>
        <translation>TPR عند إيجابيات خاطئة قليلة</translation>
    </message>
    <message>
        <source>true-positive rate, false-positive rate, FPR</source>
        <translation>معدل الإيجابيات الصحيحة، معدل الإيجابيات الخاطئة، FPR</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>فترة bootstrap بنسبة 95%</translation>
    </message>
    <message>
        <source>How far a figure would scatter with other samples: both sides are drawn anew with replacement many times, and the middle 95 % of the figures are kept.</source>
        <translation>مدى تشتّت القيمة لو كانت العيّنات غيرها: يُعاد سحب الجانبين مع الإرجاع مرات كثيرة، ويُؤخذ الوسط الذي يضم 95% من القيم.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns 95 %.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، أعمدة 95%.</translation>
    </message>
    <message>
        <source>confidence interval, uncertainty</source>
        <translation>فترة ثقة، عدم اليقين</translation>
    </message>
    <message>
        <source>Shadow model</source>
        <translation>نموذج ظل</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>robust, reference model</source>
        <translation>متين، نموذج مرجعي</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>An attack that fits two normal distributions to each sample&apos;s scaled confidence: of shadow models with the sample, and without it. The score is the ratio of their likelihoods.</source>
        <translation>هجوم يلائم لثقة كل عيّنة بعد تحويلها توزيعين طبيعيين: أحدهما لنماذج الظل التي تدربت على العيّنة والآخر لغيرها. والدرجة هي نسبة الإمكانين.</translation>
    </message>
    <message>
        <source>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</source>
        <translation>⁦φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))⁩</translation>
    </message>
    <message>
        <source>Over-forgetting</source>
        <translation>النسيان المفرط</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, warning; reports.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، التحذير؛ التقارير.</translation>
    </message>
    <message>
        <source>Streisand effect, too much</source>
        <translation>تأثير سترايساند، أكثر من اللازم</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>درجة الخصوصية في أسوأ حالة</translation>
    </message>
    <message>
        <source>How well the best threshold on the best side tells the unlearned model&apos;s outputs from a retrained one&apos;s: 1 where nothing tells them apart, 0 where everything does.</source>
        <translation>مدى قدرة أفضل عتبة في أفضل جانب على تمييز مخرجات النموذج بعد النسيان من مخرجات نموذج معاد تدريبه: 1 إذا تعذّر التمييز بأي شيء، و0 إذا أمكن بكل شيء.</translation>
    </message>
    <message>
        <source>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</source>
        <translation>⁦1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)⁩</translation>
    </message>
    <message>
        <source>epsilon, differential privacy, forgetting quality</source>
        <translation>إبسيلون، الخصوصية التفاضلية، جودة النسيان</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>مجموعة النسيان</translation>
    </message>
    <message>
        <source>The training samples that the model is to forget, as if it had never been trained on them.</source>
        <translation>عيّنات التدريب التي على النموذج نسيانها، كأنه لم يُدرَّب عليها قط.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Forget set&lt;/i&gt;; page &lt;i&gt;Samples&lt;/i&gt;.</source>
        <translation>لوحة التجربة، &lt;i&gt;مجموعة النسيان&lt;/i&gt;؛ صفحة &lt;i&gt;العيّنات&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>deletion, removal, D_f</source>
        <translation>حذف، إزالة، D_f</translation>
    </message>
    <message>
        <source>Retain set</source>
        <translation>مجموعة الاحتفاظ</translation>
    </message>
    <message>
        <source>The training samples that are not forgotten. What the model has learned of them is to stay.</source>
        <translation>عيّنات التدريب التي لا تُنسى. ويجب أن يبقى ما تعلّمه النموذج منها.</translation>
    </message>
    <message>
        <source>retain = train − forget</source>
        <translation>الاحتفاظ = التدريب − النسيان</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, retain error; page &lt;i&gt;Layers&lt;/i&gt;, retained spectrum.</source>
        <translation>صفحة &lt;i&gt;المنحنيات&lt;/i&gt;، خطأ الاحتفاظ؛ صفحة &lt;i&gt;الطبقات&lt;/i&gt;، طيف البيانات المحتفظ بها.</translation>
    </message>
    <message>
        <source>retained samples, remaining data, D_r</source>
        <translation>العيّنات المحتفظ بها، البيانات المتبقية، D_r</translation>
    </message>
    <message>
        <source>Retrained baseline</source>
        <translation>خط أساس معاد تدريبه</translation>
    </message>
    <message>
        <source>A model of the same architecture, trained in the same way from the start without the forget set. It is what unlearning should come close to, in every figure; several seeds show how much such models differ among themselves.</source>
        <translation>نموذج بالمعمارية نفسها دُرّب بالطريقة نفسها من البداية دون مجموعة النسيان. وهو ما ينبغي أن يقترب منه إلغاء التعلم في كل القيم؛ واستخدام عدة بذور يبيّن مدى اختلاف هذه النماذج فيما بينها.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Reference&lt;/i&gt;; dashed lines on page &lt;i&gt;Curves&lt;/i&gt;; rows on page &lt;i&gt;Privacy&lt;/i&gt;; &lt;i&gt;Run &amp;gt; Train retrained baseline&lt;/i&gt;.</source>
        <translation>لوحة التجربة، &lt;i&gt;المرجع&lt;/i&gt;؛ الخطوط المتقطعة في صفحة &lt;i&gt;المنحنيات&lt;/i&gt;؛ صفوف صفحة &lt;i&gt;الخصوصية&lt;/i&gt;؛ &lt;i&gt;تشغيل &amp;gt; إعداد خط أساس معاد تدريبه&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>reference, gold standard, exact unlearning</source>
        <translation>مرجع، معيار ذهبي، إلغاء تعلم تام</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>طلب حذف</translation>
    </message>
    <message>
        <source>One demand to forget some samples. Several may follow one another: the moment that one leaves is where the next begins.</source>
        <translation>مطالبة واحدة بنسيان بعض العيّنات. وقد تتتابع عدة طلبات: يبدأ كل طلب من العزم الذي تركه سابقه.</translation>
    </message>
    <message>
        <source>G&lt;sub&gt;full&lt;/sub&gt; ← G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>⁦G&lt;sub&gt;الكل&lt;/sub&gt; ← G&lt;sub&gt;الكل&lt;/sub&gt; − G&lt;sub&gt;النسيان&lt;/sub&gt;⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, requests in their order.</source>
        <translation>صفحة &lt;i&gt;العيّنات&lt;/i&gt;، الطلبات بترتيبها.</translation>
    </message>
    <message>
        <source>incremental, sequence, chain</source>
        <translation>متزايد، تتابع، سلسلة</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>تطهير</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Purge the request…&lt;/i&gt;</source>
        <translation>&lt;i&gt;تشغيل &amp;gt; تطهير الطلب…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>erase, delete</source>
        <translation>محو، حذف</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>طبقة</translation>
    </message>
    <message>
        <source>A convolution or linear layer with a weight matrix W, flattened to a row for each output. Biases and norms are frozen while unlearning.</source>
        <translation>طبقة التفافية أو خطية لها مصفوفة أوزان W، مسطّحة إلى صف لكل خرج. وتُجمَّد الانحيازات وطبقات التسوية أثناء إلغاء التعلم.</translation>
    </message>
    <message>
        <source>W : [out, d]</source>
        <translation>⁦W : [الخرج, d]⁩</translation>
    </message>
    <message>
        <source>weight, convolution, linear</source>
        <translation>وزن، التفاف، خطي</translation>
    </message>
    <message>
        <source>Input directions, d</source>
        <translation>اتجاهات الدخل، d</translation>
    </message>
    <message>
        <source>How many numbers one input row of a layer has: a patch of a convolution, or a vector of features.</source>
        <translation>عدد الأعداد في صف دخل واحد للطبقة: رقعة في الطبقة الالتفافية، أو متجه ميزات.</translation>
    </message>
    <message>
        <source>d = in / groups × kernel height × kernel width</source>
        <translation>البعد d = قنوات الدخل / المجموعات × ارتفاع النواة × عرض النواة</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column d.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، العمود d.</translation>
    </message>
    <message>
        <source>dimension, patch, columns</source>
        <translation>بُعد، رقعة، أعمدة</translation>
    </message>
    <message>
        <source>Second moment, G</source>
        <translation>العزم الثاني، G</translation>
    </message>
    <message>
        <source>The sum over samples and positions of each input row times itself; not centred. That of the retained samples follows by subtraction, without their data. A grouped convolution has one for each group.</source>
        <translation>مجموع جداء كل صف دخل بنفسه على العيّنات والمواضع كلها، دون تمركز. وينتج عزم العيّنات المحتفظ بها بالطرح، دون حاجة إلى بياناتها. وللطبقة الالتفافية المجمّعة عزم لكل مجموعة.</translation>
    </message>
    <message>
        <source>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;retain&lt;/sub&gt; = G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>⁦G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;الاحتفاظ&lt;/sub&gt; = G&lt;sub&gt;الكل&lt;/sub&gt; − G&lt;sub&gt;النسيان&lt;/sub&gt;⁩</translation>
    </message>
    <message>
        <source>Behind every spectrum; &lt;i&gt;Tools &amp;gt; Spectrum cache…&lt;/i&gt;</source>
        <translation>أساس كل طيف؛ &lt;i&gt;أدوات &amp;gt; ذاكرة الأطياف المؤقتة…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Gram matrix, covariance, uncentred</source>
        <translation>مصفوفة غرام، تغاير، غير متمركز</translation>
    </message>
    <message>
        <source>Spectrum, eigenvalues λ</source>
        <translation>الطيف، القيم الذاتية λ</translation>
    </message>
    <message>
        <source>The eigenvalues of a layer&apos;s second moment, from the largest down: how much of the retained inputs lies along each of its directions.</source>
        <translation>القيم الذاتية للعزم الثاني للطبقة، من الأكبر إلى الأصغر: مقدار ما يقع من المدخلات المحتفظ بها على كل اتجاه من اتجاهاتها.</translation>
    </message>
    <message>
        <source>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>⁦G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, lower left; &lt;i&gt;Experiment &amp;gt; Compute spectra&lt;/i&gt;.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، الرسم الأول في الأسفل؛ &lt;i&gt;تجربة &amp;gt; حساب الأطياف&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>eigenvalue, eigenvector, decomposition</source>
        <translation>قيمة ذاتية، متجه ذاتي، تحليل</translation>
    </message>
    <message>
        <source>Singular value, σ</source>
        <translation>قيمة منفردة، σ</translation>
    </message>
    <message>
        <source>The square root of an eigenvalue: a singular value of all input rows stacked. The published code measures energy by it; the other measure is the eigenvalue itself.</source>
        <translation>الجذر التربيعي لقيمة ذاتية: قيمة منفردة لمصفوفة صفوف الدخل كلها. بها تقيس الشيفرة المنشورة الطاقة؛ والمقياس الآخر هو القيمة الذاتية نفسها.</translation>
    </message>
    <message>
        <source>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>⁦σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;⁩</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Energy by&lt;/i&gt;.</source>
        <translation>لوحة التجربة، &lt;i&gt;الطريقة: الإعدادات…&lt;/i&gt;، &lt;i&gt;قياس الطاقة&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>energy measure</source>
        <translation>مقياس الطاقة</translation>
    </message>
    <message>
        <source>Core gradient space (CGS)</source>
        <translation>فضاء التدرج الأساسي (CGS)</translation>
    </message>
    <message>
        <source>The span of the first k eigenvectors of a layer&apos;s retained second moment. What lies in it is taken from each gradient, so that the outputs on inputs in the space stay as they are.</source>
        <translation>الفضاء الذي تولّده أول k متجهات ذاتية للعزم الثاني للبيانات المحتفظ بها في الطبقة. يُطرح من كل تدرج ما يقع فيه، فتبقى المخرجات على المدخلات التي في هذا الفضاء كما هي.</translation>
    </message>
    <message>
        <source>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</source>
        <translation>⁦M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, left of the threshold line; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، الاتجاهات التي تسبق خط العتبة؛ &lt;i&gt;مساعدة &amp;gt; مختبر الإسقاط…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>CGS, subspace, protected directions</source>
        <translation>CGS، فضاء جزئي، اتجاهات محميّة</translation>
    </message>
    <message>
        <source>Directions kept, k</source>
        <translation>الاتجاهات المحفوظة، k</translation>
    </message>
    <message>
        <source>How many directions the core gradient space of a layer has. It follows from the threshold γ and the spectrum by a rule.</source>
        <translation>عدد اتجاهات فضاء التدرج الأساسي للطبقة. ينتج من العتبة γ ومن الطيف وفق قاعدة.</translation>
    </message>
    <message>
        <source>0 ≤ k ≤ d</source>
        <translation>⁦0 ≤ k ≤ d⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column k and the line in the spectrum.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، العمود k والخط في رسم الطيف.</translation>
    </message>
    <message>
        <source>rank, dimension</source>
        <translation>رتبة، بُعد</translation>
    </message>
    <message>
        <source>Threshold, γ (gamma)</source>
        <translation>العتبة، γ (gamma)</translation>
    </message>
    <message>
        <source>How much of a layer&apos;s energy is protected, from 0 to 1. 0 leaves the gradient as it is; 1 leaves the layer out: it is not updated at all.</source>
        <translation>مقدار ما يُحمى من طاقة الطبقة، من 0 إلى 1. القيمة 0 تترك التدرج كما هو؛ والقيمة 1 تستبعد الطبقة فلا تُحدَّث إطلاقًا.</translation>
    </message>
    <message>
        <source>0 ≤ γ ≤ 1</source>
        <translation>⁦0 ≤ γ ≤ 1⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column γ and &lt;i&gt;All layers&lt;/i&gt;; &lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، العمود γ و&lt;i&gt;كل الطبقات&lt;/i&gt;؛ &lt;i&gt;تحرير &amp;gt; اقتراح العتبات…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>slider, percentage</source>
        <translation>منزلق، نسبة مئوية</translation>
    </message>
    <message>
        <source>Energy kept</source>
        <translation>الطاقة المحفوظة</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s input energy that lies in its core gradient space.</source>
        <translation>حصة طاقة دخل الطبقة التي تقع في فضاء التدرج الأساسي.</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; or √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>⁦Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; أو √λ&lt;sub&gt;i&lt;/sub&gt;⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Kept.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، العمود «المحفوظ».</translation>
    </message>
    <message>
        <source>cumulative share</source>
        <translation>الحصة التراكمية</translation>
    </message>
    <message>
        <source>Rule for k</source>
        <translation>قاعدة k</translation>
    </message>
    <message>
        <source>How k follows from γ, given the cumulative shares s of the energy. &lt;i&gt;Covering&lt;/i&gt;: the fewest directions that reach γ. &lt;i&gt;Below&lt;/i&gt;: all that stay within γ, as in the published code. &lt;i&gt;Null&lt;/i&gt;: every direction within the numerical rank.</source>
        <translation>كيف ينتج k من γ بمعرفة الحصص التراكمية s للطاقة. &lt;i&gt;التغطية&lt;/i&gt;: أقل عدد من الاتجاهات يبلغ γ. &lt;i&gt;دون العتبة&lt;/i&gt;: كل الاتجاهات التي لا تتجاوز γ، كما في الشيفرة المنشورة. &lt;i&gt;الفضاء الصفري&lt;/i&gt;: كل اتجاه ضمن الرتبة العددية.</translation>
    </message>
    <message>
        <source>covering: min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; below: # { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</source>
        <translation>التغطية: ⁦min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }⁩، &amp;nbsp; دون العتبة: ⁦# { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }⁩</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Rule for k&lt;/i&gt;.</source>
        <translation>لوحة التجربة، &lt;i&gt;الطريقة: الإعدادات…&lt;/i&gt;، &lt;i&gt;قاعدة k&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>covering, below, null space</source>
        <translation>التغطية، دون العتبة، الفضاء الصفري</translation>
    </message>
    <message>
        <source>Forget loss</source>
        <translation>خسارة النسيان</translation>
    </message>
    <message>
        <source>What the steps make smaller, on the forget set: the first term takes probability from the true class, the second makes the prediction vague. The offset keeps the logarithm finite at a probability of 1. In nats.</source>
        <translation>ما تُصغّره الخطوات على مجموعة النسيان: الحد الأول ينزع الاحتمال من الفئة الصحيحة، والثاني يجعل التنبؤ غامضًا. وتُبقي الإزاحة اللوغاريتم منتهيًا عند احتمال 1. بوحدة nats.</translation>
    </message>
    <message>
        <source>L = mean(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − offset))) − w mean(H(p))</source>
        <translation>⁦L = mean(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − الإزاحة))) − w mean(H(p))⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Loss; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, offset and entropy weight.</source>
        <translation>صفحة &lt;i&gt;المنحنيات&lt;/i&gt;، عمود الخسارة؛ لوحة التجربة، &lt;i&gt;الطريقة: الإعدادات…&lt;/i&gt;، الإزاحة ووزن الإنتروبيا.</translation>
    </message>
    <message>
        <source>unlearning loss, objective, offset, weight</source>
        <translation>خسارة إلغاء التعلم، دالة الهدف، إزاحة، وزن</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>الخطوة المُسقَطة</translation>
    </message>
    <message>
        <source>Plain gradient descent on the forget loss, less the part of the gradient g that lies in the core gradient space. If a step is orthogonal to all retained inputs of every layer, retained outputs do not change at all.</source>
        <translation>نزول بسيط على تدرج خسارة النسيان، بعد طرح جزء التدرج g الواقع في فضاء التدرج الأساسي. وإذا تعامدت الخطوة مع كل المدخلات المحتفظ بها في كل طبقة، لم تتغيّر مخرجات العيّنات المحتفظ بها إطلاقًا.</translation>
    </message>
    <message>
        <source>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>⁦W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)⁩</translation>
    </message>
    <message>
        <source>PGU, gradient projection, update</source>
        <translation>PGU، إسقاط التدرج، تحديث</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>الإسقاط الليّن</translation>
    </message>
    <message>
        <source>A variant of the method: each direction is damped by its own eigenvalue, where the projection keeps it or drops it.</source>
        <translation>صيغة أخرى للطريقة: يُخمَّد كل اتجاه بحسب قيمته الذاتية، بينما يُبقيه الإسقاط كله أو يحذفه كله.</translation>
    </message>
    <message>
        <source>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>⁦W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;⁩</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, softness μ.</source>
        <translation>لوحة التجربة، &lt;i&gt;الطريقة: الإعدادات…&lt;/i&gt;، الليونة μ.</translation>
    </message>
    <message>
        <source>damping, mu</source>
        <translation>تخميد، ميو</translation>
    </message>
    <message>
        <source>Forgetting power left</source>
        <translation>قوة النسيان المتبقية</translation>
    </message>
    <message>
        <source>The share of the squared forget gradient that the projection leaves, read before a run. Samples that the model is sure of hardly count in it.</source>
        <translation>حصة مربع تدرج النسيان التي يتركها الإسقاط، مقروءة قبل التشغيل. والعيّنات التي يثق بها النموذج لا تكاد تُحسب فيها.</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>⁦Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Power left and the trade-off curve, across.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، العمود «القوة المتبقية» والمحور الأفقي لمنحنى المفاضلة.</translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation>التدرج المتبقي</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>التداخل المتوقع</translation>
    </message>
    <message>
        <source>The summed squared change that one step would make to the layer&apos;s outputs on retained inputs, relative to the outputs themselves. It speaks of one step and one layer, and of no error.</source>
        <translation>مجموع مربعات التغيّر الذي تُحدثه خطوة واحدة في مخرجات الطبقة على المدخلات المحتفظ بها، منسوبًا إلى المخرجات نفسها. وهو يخص خطوة واحدة وطبقة واحدة، ولا يدل على أي خطأ.</translation>
    </message>
    <message>
        <source>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>⁦η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Interference and the trade-off curve, upwards.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، العمود «التداخل» والمحور العمودي لمنحنى المفاضلة.</translation>
    </message>
    <message>
        <source>trade-off, cost, budget</source>
        <translation>مفاضلة، كلفة، ميزانية</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>انحراف الاحتفاظ</translation>
    </message>
    <message>
        <source>change, data-free</source>
        <translation>تغيّر، دون بيانات</translation>
    </message>
    <message>
        <source>One knob for all layers, τ</source>
        <translation>معامل ضبط واحد لكل الطبقات، τ</translation>
    </message>
    <message>
        <source>Protects a direction of any layer where a change of the weights by 1 along it would change the logits of a retained sample by more than τ (mean square). ω is the layer&apos;s sensitivity: the mean squared gradient that logits send back.</source>
        <translation>يحمي في أي طبقة كل اتجاه يؤدي تغيير الأوزان على امتداده بمقدار 1 إلى تغيير قيم logit لعيّنة محتفظ بها بأكثر من τ (متوسط المربع). ω هي حساسية الطبقة: متوسط مربع التدرج المنتشر رجوعًا من قيم logit.</translation>
    </message>
    <message>
        <source>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</source>
        <translation>⁦ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ⁩</translation>
    </message>
    <message>
        <source>&lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;, &lt;i&gt;One knob for all layers&lt;/i&gt;.</source>
        <translation>&lt;i&gt;تحرير &amp;gt; اقتراح العتبات…&lt;/i&gt;، &lt;i&gt;معامل ضبط واحد لكل الطبقات&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>tau, sensitivity, omega, Fisher</source>
        <translation>تاو، حساسية، أوميغا، فيشر</translation>
    </message>
    <message>
        <source>Learning rate, η</source>
        <translation>معدل التعلم، η</translation>
    </message>
    <message>
        <source>The length of a step for a gradient of 1. It falls exponentially from its start to its end over the planned epochs.</source>
        <translation>طول الخطوة لتدرج مقداره 1. ويهبط أُسّيًا من بدايته إلى نهايته على مدى الحقب المخططة.</translation>
    </message>
    <message>
        <source>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;start&lt;/sub&gt; (η&lt;sub&gt;end&lt;/sub&gt; / η&lt;sub&gt;start&lt;/sub&gt;)&lt;sup&gt;e / epochs&lt;/sup&gt;</source>
        <translation>⁦η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;البداية&lt;/sub&gt; (η&lt;sub&gt;النهاية&lt;/sub&gt; / η&lt;sub&gt;البداية&lt;/sub&gt;)&lt;sup&gt;e / الحقب&lt;/sup&gt;⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Learning rate; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;</source>
        <translation>صفحة &lt;i&gt;المنحنيات&lt;/i&gt;، عمود معدل التعلم؛ لوحة التجربة، &lt;i&gt;الطريقة: الإعدادات…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>step size, eta</source>
        <translation>طول الخطوة، إيتا</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>حقبة</translation>
    </message>
    <message>
        <source>One pass over the forget set. Epoch 0 is the untouched model. A run can be rewound to an epoch and gone on from with other settings.</source>
        <translation>مرور واحد على مجموعة النسيان. والحقبة 0 هي النموذج قبل أي تغيير. ويمكن الرجوع بالتشغيل إلى أي حقبة والمتابعة منها بإعدادات أخرى.</translation>
    </message>
    <message>
        <source>pass, iteration, rewind</source>
        <translation>مرور، تكرار، رجوع</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>قاعدة التوقف</translation>
    </message>
    <message>
        <source>When a run ends, and which epoch is its result. &lt;i&gt;Crossing&lt;/i&gt;: validation accuracy exceeds forget accuracy. &lt;i&gt;Drop&lt;/i&gt;: retained or validation accuracy fell by so many points. &lt;i&gt;Match&lt;/i&gt;: the forget error nearest that of a retrained model. &lt;i&gt;Drift&lt;/i&gt;: retain drift reached a budget.</source>
        <translation>متى ينتهي التشغيل، وأي حقبة هي نتيجته. &lt;i&gt;التقاطع&lt;/i&gt;: تتجاوز دقة التحقق دقة النسيان. &lt;i&gt;الهبوط&lt;/i&gt;: هبطت دقة الاحتفاظ أو التحقق بالعدد المحدد من النقاط. &lt;i&gt;المطابقة&lt;/i&gt;: خطأ النسيان الأقرب إلى خطأ نموذج معاد تدريبه. &lt;i&gt;الانحراف&lt;/i&gt;: بلغ انحراف الاحتفاظ الميزانية.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Stop&lt;/i&gt;; the mark on page &lt;i&gt;Curves&lt;/i&gt;.</source>
        <translation>لوحة التجربة، &lt;i&gt;الطريقة: الإعدادات…&lt;/i&gt;، &lt;i&gt;التوقف&lt;/i&gt;؛ العلامة في صفحة &lt;i&gt;المنحنيات&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>crossing, match, drift, early stopping</source>
        <translation>تقاطع، مطابقة، انحراف، إيقاف مبكر</translation>
    </message>
    <message>
        <source>The error on the half of the test split that stop rules may look at. The other half gives the reported test error; the plan&apos;s split seed draws both.</source>
        <translation>الخطأ على نصف بيانات الاختبار الذي يُسمح لقواعد التوقف بالاطلاع عليه. ومن النصف الآخر يُحسب خطأ الاختبار المذكور في النتائج؛ وتُحدّد بذرة التقسيم في الخطة النصفين كليهما.</translation>
    </message>
    <message>
        <source>likelihood ratio attack</source>
        <translation>هجوم نسبة الإمكان</translation>
    </message>
    <message>
        <source>The share of forget samples that an attack finds when it may take only 1 % (%1 %) of the test samples for members. An attack that is sure of a few samples shows here first. Said only where there are ten negatives or more at that rate.</source>
        <translation>نسبة عيّنات النسيان التي يكتشفها الهجوم حين لا يُسمح له بأن يعدّ أعضاءً سوى 1% (%1%) من عيّنات الاختبار. والهجوم الواثق من عيّنات قليلة يظهر هنا أولًا. لا تُذكر القيمة إلا إذا وُجدت عشر عيّنات سالبة على الأقل عند ذلك المعدل.</translation>
    </message>
    <message>
        <source>TPR at FPR = 1 %, %1 %</source>
        <translation>المعدل TPR عند FPR = 1% و%1%</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Start&lt;/i&gt;, &lt;i&gt;Run &amp;gt; Next batch&lt;/i&gt;; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>&lt;i&gt;تشغيل &amp;gt; بدء&lt;/i&gt; و&lt;i&gt;تشغيل &amp;gt; الدفعة التالية&lt;/i&gt;؛ &lt;i&gt;مساعدة &amp;gt; مختبر الإسقاط…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Distance to the retrained models</source>
        <translation>البعد عن النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>How far a figure of an unlearned model is from the mean of the retrained ones, in units of their standard deviation. Within one or two such units it can not be told from what another seed would have changed. It takes two retrained models of different seeds, or more.</source>
        <translation>مدى بُعد قيمة للنموذج بعد النسيان عن متوسط النماذج المعاد تدريبها، بوحدات انحرافها المعياري. وإذا لم يتجاوز البعد وحدة أو اثنتين تعذّر تمييزه مما كانت ستغيّره بذرة أخرى. ويتطلب ذلك نموذجين معاد تدريبهما ببذرتين مختلفتين، أو أكثر.</translation>
    </message>
    <message>
        <source>(x − mean&lt;sub&gt;retrained&lt;/sub&gt;) / s&lt;sub&gt;retrained&lt;/sub&gt;</source>
        <translation>⁦(x − المتوسط&lt;sub&gt;المعاد تدريبه&lt;/sub&gt;) / s&lt;sub&gt;المعاد تدريبه&lt;/sub&gt;⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ &lt;tt&gt;unlearn compare&lt;/tt&gt;.</translation>
    </message>
    <message>
        <source>noise floor, spread, standard deviation, seed</source>
        <translation>أرضية الضجيج، تشتت، انحراف معياري، بذرة</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>المسافة بين المخرجات</translation>
    </message>
    <message>
        <source>How differently two models answer to the same samples: the part of the probability that would have to move (total variation), the divergence, or the share of samples with another predicted class. p are the probabilities of the model, q those of the one beside it; the mean over samples is shown.</source>
        <translation>مدى اختلاف إجابات نموذجين عن العيّنات نفسها: حصة الاحتمال التي يلزم نقلها (التغير الكلي)، أو التباعد، أو حصة العيّنات التي تختلف فئتها المتنبأ بها. p احتمالات النموذج، وq احتمالات النموذج المقارَن به؛ ويُعرض المتوسط على العيّنات.</translation>
    </message>
    <message>
        <source>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</source>
        <translation>⁦½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit and outputs; reports.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة والمخرجات؛ التقارير.</translation>
    </message>
    <message>
        <source>total variation, Kullback-Leibler divergence, agreement, prediction matrix</source>
        <translation>التغير الكلي، تباعد كولباك-لايبلر، التوافق، مصفوفة التنبؤ</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>المسبار الخطي</translation>
    </message>
    <message>
        <source>How much of the labels can still be read out of a layer: a ridge classifier is fitted to what the layer is given of one half of the forget and retained samples, and judged on the other half. What is only hidden at the output is found here.</source>
        <translation>مقدار ما يمكن استخراجه بعدُ من الوسوم من طبقة ما: يُلاءَم مصنِّف ridge على ما تتلقاه الطبقة من نصف عيّنات النسيان والعيّنات المحتفظ بها، ويُقيَّم على النصف الآخر. وما لم يُخفَ إلا عند الخرج ينكشف هنا.</translation>
    </message>
    <message>
        <source>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>⁦W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;⁩</translation>
    </message>
    <message>
        <source>recovery, representation, features</source>
        <translation>استرجاع، تمثيل، ميزات</translation>
    </message>
    <message>
        <source>Relearning</source>
        <translation>إعادة التعلم</translation>
    </message>
    <message>
        <source>How many epochs of training a model needs until its loss on the forget set is that of the original, but for α. A model that never saw the samples needs about as many as a retrained one; one that needs far fewer had not forgotten.</source>
        <translation>عدد حقب التدريب التي يحتاج إليها النموذج حتى تعود خسارته على مجموعة النسيان إلى خسارة النموذج الأصلي، بهامش α. والنموذج الذي لم يرَ العيّنات قط يحتاج إلى ما يقارب عدد حقب النموذج المعاد تدريبه؛ أما ما يحتاج إلى أقل من ذلك بكثير فلم يكن قد نسي.</translation>
    </message>
    <message>
        <source>min { n : L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;original&lt;/sub&gt;) + α }</source>
        <translation>⁦min { n : L&lt;sub&gt;النسيان&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;النسيان&lt;/sub&gt;(θ&lt;sub&gt;الأصلي&lt;/sub&gt;) + α }⁩</translation>
    </message>
    <message>
        <source>relearn time, fine-tuning, epochs</source>
        <translation>زمن إعادة التعلم، ضبط دقيق، حقب</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>جودة النسيان</translation>
    </message>
    <message>
        <source>How alike many unlearned models and many retrained ones answer to each forget sample. ε is the largest log-ratio of error rates that a threshold on the label&apos;s scaled confidence reaches; the mean over samples is shown. It takes several models of each kind, and is read beside its value for two groups of the same kind.</source>
        <translation>مدى تشابه إجابات نماذج كثيرة بعد النسيان ونماذج كثيرة معاد تدريبها عن كل عيّنة نسيان. ε هي أكبر لوغاريتم لنسبة معدلي الخطأ تبلغه عتبة على ثقة الوسم بعد تحويلها؛ ويُعرض المتوسط على العيّنات. ويتطلب ذلك عدة نماذج من كل نوع، وتُقرأ القيمة إلى جانب مثيلتها لمجموعتين من النوع نفسه.</translation>
    </message>
    <message>
        <source>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</source>
        <translation>⁦2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)⁩</translation>
    </message>
    <message>
        <source>epsilon, bins, challenge</source>
        <translation>إبسيلون، خانات، مسابقة</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>انحراف الطيف</translation>
    </message>
    <message>
        <source>How far the second moment of the retained inputs, which requests in sequence keep from the original weights, is from the one that the unlearned weights would give. Where it grows, the directions that are protected are no longer the right ones.</source>
        <translation>مدى بُعد العزم الثاني للمدخلات المحتفظ بها، الذي تحتفظ به الطلبات المتتابعة من الأوزان الأصلية، عن العزم الذي كانت ستعطيه الأوزان بعد النسيان. وحيثما ازداد لم تعد الاتجاهات المحميّة هي الاتجاهات الصحيحة.</translation>
    </message>
    <message>
        <source>‖G′ − G‖ / ‖G‖</source>
        <translation>⁦‖G′ − G‖ / ‖G‖⁩</translation>
    </message>
    <message>
        <source>requests in sequence, Frobenius</source>
        <translation>طلبات متتابعة، فروبينيوس</translation>
    </message>
    <message>
        <source>Embedding of features</source>
        <translation>تضمين الميزات</translation>
    </message>
    <message>
        <source>Samples as points in the plane, by what a model&apos;s last layer is given. t-SNE keeps neighbours together: p says who is a neighbour among the features, q in the plane. Principal components keep the two directions of most variance. Distances between groups say little in the former.</source>
        <translation>العيّنات نقاطًا في المستوى، بحسب ما تتلقاه الطبقة الأخيرة للنموذج. تُبقي t-SNE المتجاورات معًا: تدل p على المتجاورات بين الميزات، وq على المتجاورات في المستوى. وتحتفظ المكوّنات الرئيسية بالاتجاهين الأكبر تباينًا. ولا تدل المسافات بين المجموعات في t-SNE على الكثير.</translation>
    </message>
    <message>
        <source>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</source>
        <translation>⁦min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)⁩</translation>
    </message>
    <message>
        <source>t-SNE, PCA, principal components, features, map</source>
        <translation>‏t-SNE، PCA، مكوّنات رئيسية، ميزات، خريطة</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2406.01257.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ التقارير؛ arXiv 2406.01257.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ التقارير.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، &lt;i&gt;نماذج الظل…&lt;/i&gt;؛ الأمر &lt;tt&gt;unlearn attack&lt;/tt&gt;؛ التقارير.</translation>
    </message>
    <message>
        <source>Deleting for good whatever is kept of the forgotten samples: selectors, rewind points, moments. The retained moment, the unlearned model and your own files, such as reports, stay.</source>
        <translation>الحذف النهائي لكل ما حُفظ من العيّنات المنسية: المحدِّدات ونقاط الرجوع والعزوم. ويبقى عزم البيانات المحتفظ بها والنموذج بعد النسيان وملفاتك الخاصة مثل التقارير.</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>أرضية الضجيج</translation>
    </message>
    <message>
        <source>How much a figure differs among models retrained with other seeds: their sample standard deviation. A difference below it means nothing. With one retrained model it is not known.</source>
        <translation>مدى اختلاف قيمة ما بين نماذج أُعيد تدريبها ببذور أخرى: انحرافها المعياري للعيّنة. والفرق الأصغر منه لا دلالة له. ولا تُعرف هذه الأرضية بنموذج واحد معاد تدريبه.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>جبهة باريتو</translation>
    </message>
    <message>
        <source>Of the runs with the same model, data and forget set, those that none beats: no other has at most their test error e and at most their distance d to the retrained models, and less of one.</source>
        <translation>من التشغيلات ذات النموذج والبيانات ومجموعة النسيان نفسها، تلك التي لا يتفوق عليها غيرها: فلا يوجد تشغيل آخر لا يزيد خطأ اختباره e ولا بُعده d عن النماذج المعاد تدريبها على ما لها، ويقلّ عنه في أحدهما.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Beaten by none&lt;/i&gt;.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، &lt;i&gt;لا يتفوق عليها غيرها&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>trade-off, dominated</source>
        <translation>مفاضلة، مهيمَن عليه</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Support-vector attack (SVC)</source>
        <translation>هجوم المتجهات الداعمة (SVC)</translation>
    </message>
    <message>
        <source>A classifier that is fitted to tell retained samples (t = 1) from validation samples (t = −1) by the confidence p in their label, and then asked about the samples that are attacked. Its decision is the score: above 0 means “member”. Source: arXiv 2304.04934.</source>
        <translation>مصنِّف يُلاءَم لتمييز العيّنات المحتفظ بها (⁦t = 1⁩) من عيّنات التحقق (⁦t = −1⁩) بحسب الثقة p بوسمها، ثم يُسأل عن العيّنات المهاجَمة. وقيمة قراره هي الدرجة: فما زاد على 0 يعني «عضو». المصدر: arXiv 2304.04934.</translation>
    </message>
    <message>
        <source>SVM, support-vector machine</source>
        <translation>‏SVM، آلة المتجهات الداعمة</translation>
    </message>
    <message>
        <source>Memorisation, strata</source>
        <translation>الحفظ، الشرائح</translation>
    </message>
    <message>
        <source>How much surer a model is of a sample for having been trained on it: the mean confidence in its label of shadow models that saw it, less that of those that did not; from −1 to 1. Near 0, who knows the others knows this one, too. Strata are thirds of the forget set, from the least to the most remembered; without shadow models the original model&apos;s logit gap parts them.</source>
        <translation>كم تزداد ثقة النموذج بالعيّنة لأنه دُرّب عليها: متوسط الثقة بوسمها في نماذج الظل التي رأتها ناقص متوسطها في التي لم ترها؛ من ⁦−1⁩ إلى 1. وقرب 0، من عرف سائر العيّنات عرف هذه أيضًا. والشرائح أثلاث مجموعة النسيان، من الأقل حفظًا إلى الأكثر؛ فإن لم توجد نماذج ظل فُصل بينها بفجوة logit للنموذج الأصلي.</translation>
    </message>
    <message>
        <source>stratum, remembered, influence, memorization</source>
        <translation>شريحة، متذكَّر، تأثير، حفظ</translation>
    </message>
    <message>
        <source>Risk of retained samples</source>
        <translation>خطر كشف العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: a retained sample is at more risk where an attack&apos;s score of it has risen since the original model. The figure is the share of those whose φ rose.</source>
        <translation>قد يكشف نسيان عيّنات عيّناتٍ أخرى: فالعيّنة المحتفظ بها يزداد خطر كشفها إذا ارتفعت درجتها لدى الهجوم عما كانت عليه في النموذج الأصلي. والقيمة هي حصة العيّنات التي ارتفعت φ لها.</translation>
    </message>
    <message>
        <source>privacy onion, exposed</source>
        <translation>بصلة الخصوصية (privacy onion)، منكشف</translation>
    </message>
    <message>
        <source>high&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;unlearned&lt;/sub&gt;) &amp;lt; low&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;retrained&lt;/sub&gt;)</source>
        <translation>⁦الطرف الأعلى‎&lt;sub&gt;95%&lt;/sub&gt;(AUC&lt;sub&gt;بعد النسيان&lt;/sub&gt;) &amp;lt; ‎الطرف الأدنى‎&lt;sub&gt;95%&lt;/sub&gt;(AUC&lt;sub&gt;المعاد تدريبه&lt;/sub&gt;)⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit, by depth; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;; reports.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة، بحسب العمق؛ &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;؛ التقارير.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Measure more&lt;/i&gt;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;; reports; arXiv 2003.02960.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، &lt;i&gt;قياس المزيد&lt;/i&gt;؛ &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;؛ التقارير؛ arXiv 2003.02960.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;; arXiv 2406.09073.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ &lt;tt&gt;unlearn compare&lt;/tt&gt;؛ arXiv 2406.09073.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, after &lt;i&gt;Run &amp;gt; Measure how far spectra drift&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، بعد &lt;i&gt;تشغيل &amp;gt; قياس مدى انحراف الأطياف&lt;/i&gt;؛ صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ التقارير.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Embedding&lt;/i&gt;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;; reports.</source>
        <translation>صفحة &lt;i&gt;التضمين&lt;/i&gt;؛ &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;؛ التقارير.</translation>
    </message>
    <message>
        <source>Forget loss; page &lt;i&gt;Privacy&lt;/i&gt;, attacks by entropy; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>خسارة النسيان؛ صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، الهجمات بالإنتروبيا؛ صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ التقارير.</translation>
    </message>
    <message>
        <source>The chance that a forget sample has a higher score than a test sample; equal scores count by half. The retrained model&apos;s value is the ideal, not %1. Values below it tell an attacker as much as values above; the two-sided AUC counts both alike.</source>
        <translation>احتمال أن تكون درجة عيّنة نسيان أعلى من درجة عيّنة اختبار؛ وتُحسب الدرجتان المتساويتان بنصف. القيمة المثلى هي قيمة النموذج المعاد تدريبه، لا %1. والقيم الأدنى منها تكشف للمهاجم بقدر ما تكشفه القيم الأعلى؛ وتحسب قيمة AUC ثنائية الطرف كلتيهما على السواء.</translation>
    </message>
    <message>
        <source>AUC = P(s&lt;sub&gt;forget&lt;/sub&gt; &amp;gt; s&lt;sub&gt;test&lt;/sub&gt;) + ½ P(s&lt;sub&gt;forget&lt;/sub&gt; = s&lt;sub&gt;test&lt;/sub&gt;), &amp;nbsp; two-sided: max(AUC, 1 − AUC)</source>
        <translation>⁦AUC = P(s&lt;sub&gt;النسيان&lt;/sub&gt; &amp;gt; s&lt;sub&gt;الاختبار&lt;/sub&gt;) + ½ P(s&lt;sub&gt;النسيان&lt;/sub&gt; = s&lt;sub&gt;الاختبار&lt;/sub&gt;)⁩، &amp;nbsp; ثنائية الطرف: ⁦max(AUC, 1 − AUC)⁩</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns AUC and Two-sided; list of runs; reports.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، العمودان AUC و«ثنائي الطرف»؛ قائمة التشغيلات؛ التقارير.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns TPR; reports.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، أعمدة TPR؛ التقارير.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2312.03262.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، &lt;i&gt;نماذج الظل…&lt;/i&gt;؛ الأمر &lt;tt&gt;unlearn attack&lt;/tt&gt;؛ التقارير؛ arXiv 2312.03262.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2112.03570.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، &lt;i&gt;نماذج الظل…&lt;/i&gt;؛ الأمر &lt;tt&gt;unlearn attack&lt;/tt&gt;؛ التقارير؛ arXiv 2112.03570.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;; reports.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;؛ التقارير.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, &lt;i&gt;remembers by more than&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>صفحة &lt;i&gt;العيّنات&lt;/i&gt;، &lt;i&gt;درجة حفظه أعلى من&lt;/i&gt;؛ صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ التقارير.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Worst-off&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، &lt;i&gt;الأكثر انكشافًا&lt;/i&gt;؛ صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ التقارير.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2508.12730.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ التقارير؛ arXiv 2508.12730.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, first column; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، العمود الأول؛ صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Retain drift and the line below the table; page &lt;i&gt;Curves&lt;/i&gt;, column Output change; stop rule &lt;i&gt;drift&lt;/i&gt;.</source>
        <translation>صفحة &lt;i&gt;الطبقات&lt;/i&gt;، العمود «انحراف الاحتفاظ» والسطر أسفل الجدول؛ صفحة &lt;i&gt;المنحنيات&lt;/i&gt;، العمود «تغيّر المخرجات»؛ قاعدة التوقف &lt;i&gt;الانحراف&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;, across; &lt;i&gt;Go on from…&lt;/i&gt;</source>
        <translation>صفحتا &lt;i&gt;المنحنيات&lt;/i&gt; و&lt;i&gt;المقارنة&lt;/i&gt;، المحور الأفقي؛ &lt;i&gt;متابعة من…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>An attack with one to four reference models: a sample&apos;s likelihood under the model, relative to that under the references, is compared with those of other samples z. The score is the share of them that it exceeds, with γ = 1; the authors&apos; configuration has 2.</source>
        <translation>هجوم بنموذج مرجعي واحد إلى أربعة: يُقارن احتمال العيّنة وفق النموذج، منسوبًا إلى احتمالها وفق النماذج المرجعية، بمثيله لعيّنات أخرى z. والدرجة هي نسبة العيّنات التي يتجاوزها، بقيمة ⁦γ = 1⁩؛ وهي في إعداد المؤلفين 2.</translation>
    </message>
    <message>
        <source>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</source>
        <translation>⁦r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; الدرجة(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)⁩</translation>
    </message>
    <message>
        <source>LiRA for unlearned models: its shadow models have forgotten as the run did. N&lt;sub&gt;1&lt;/sub&gt; is fitted to those that were trained on the sample and then forgot it, N&lt;sub&gt;0&lt;/sub&gt; to those that never saw it and forgot others. The score is the logarithm of the ratio of their likelihoods, 0 where unlearning is perfect; arXiv 2403.01218.</source>
        <translation>هجوم LiRA للنماذج بعد النسيان: نُفّذ على نماذج الظل فيه إلغاء التعلم كما نفّذه التشغيل. يُلاءَم N&lt;sub&gt;1&lt;/sub&gt; على النماذج التي دُرّبت على العيّنة ثم نسيتها، وN&lt;sub&gt;0&lt;/sub&gt; على النماذج التي لم ترها قط ونسيت غيرها. والدرجة هي لوغاريتم نسبة احتماليهما، وهي 0 حين يكون إلغاء التعلم تامًّا؛ arXiv 2403.01218.</translation>
    </message>
    <message>
        <source>The unlearned model is less sure of the forget samples than a model that never saw them. That gives them away as well. Of several retrained models the lower end of their 95 % prediction interval is what counts, of one that of its AUC&apos;s own interval, of none 0.5.</source>
        <translation>النموذج بعد النسيان أقل ثقة في عيّنات النسيان من نموذج لم يرها قط، وهذا يفضحها أيضًا. عند وجود عدة نماذج معاد تدريبها يُعتدّ بالطرف الأدنى لفترة التنبؤ ⁦95 %⁩ الخاصة بها، وعند وجود نموذج واحد بالطرف الأدنى لفترة AUC الخاصة به، وعند عدم وجود أي نموذج بالقيمة 0.5.</translation>
    </message>
    <message>
        <source>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; centred: below it tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m the mean of n inputs, &amp;nbsp; output change: mean(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</source>
        <translation>⁦tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)⁩، &amp;nbsp; بعد التمركز: المقام ⁦tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;)⁩، حيث m متوسط المدخلات وعددها n، &amp;nbsp; تغيّر المخرجات: ⁦mean(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)⁩</translation>
    </message>
    <message>
        <source>A model that an attacker trains on samples of the same kind, some with and some without the sample in question, to learn how membership shows. AP beside retrained is the average precision with which a classifier on shadow models tells the model&apos;s answers to the forget samples from a retrained model&apos;s to the same ones, the mean over retrained models: no area under a ROC curve, and %1 where they are alike; arXiv 2312.04095.</source>
        <translation>نموذج يدرّبه المهاجم على عيّنات من النوع نفسه، تارة مع العيّنة المعنيّة وتارة بدونها، ليتعلّم كيف تظهر العضوية. و«قيمة AP مقارنةً بالمعاد تدريبه» هي متوسط الدقة (average precision) الذي يميّز به مصنِّف على نماذج الظل إجابات النموذج على عيّنات النسيان من إجابات نموذج معاد تدريبه على العيّنات نفسها، بالمتوسط على النماذج المعاد تدريبها: وهي ليست مساحة تحت منحنى ROC، والقيمة %1 تعني التماثل؛ arXiv 2312.04095.</translation>
    </message>
    <message>
        <source>AP beside retrained: mean over retrained models of Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; recall and P&lt;sub&gt;t&lt;/sub&gt; precision at the t-th highest threshold</source>
        <translation>قيمة AP مقارنةً بالمعاد تدريبه: متوسط ⁦Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;⁩ على النماذج المعاد تدريبها، &amp;nbsp; حيث ⁦R&lt;sub&gt;t&lt;/sub&gt;⁩ الاستدعاء و⁦P&lt;sub&gt;t&lt;/sub&gt;⁩ الدقة (precision) عند العتبة ذات الترتيب t من الأعلى</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt; and column AP beside retrained; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>صفحة &lt;i&gt;الخصوصية&lt;/i&gt;، &lt;i&gt;نماذج الظل…&lt;/i&gt; وعمود «قيمة AP مقارنةً بالمعاد تدريبه»؛ الأمر &lt;tt&gt;unlearn attack&lt;/tt&gt;؛ التقارير.</translation>
    </message>
    <message>
        <source>reference model, in, out, average precision</source>
        <translation>نموذج مرجعي، داخل، خارج، متوسط الدقة (average precision)</translation>
    </message>
    <message>
        <source>How far a run has moved a layer&apos;s outputs on its original retained inputs, known without any data. Centred, it is set against the outputs&apos; differences from their mean: what all outputs share makes the uncentred figure look small. It guarantees nothing about accuracy, single samples or classes. The output change is of the whole network, and measured: how far the logits z on retained samples are from those of epoch 0, squared and summed over classes; the mean over samples.</source>
        <translation>مدى ما غيّره التشغيل في مخرجات الطبقة على مدخلاتها الأصلية المحتفظ بها، ويُعرف دون أي بيانات. وبعد التمركز يُنسب إلى فروق المخرجات عن متوسطها: فما تشترك فيه المخرجات كلها يجعل القيمة غير المتمركزة تبدو صغيرة. وهو لا يضمن شيئًا بشأن الدقة أو العيّنات المفردة أو الفئات. أما تغيّر المخرجات فيخص الشبكة كلها ويُقاس: وهو مدى بُعد قيم logit (z) على العيّنات المحتفظ بها عن قيمها في الحقبة 0، مربّعًا ومجموعًا على الفئات؛ والقيمة هي المتوسط على العيّنات.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; page &lt;i&gt;Privacy&lt;/i&gt;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</source>
        <translation>صفحة &lt;i&gt;المقارنة&lt;/i&gt;، معايير الجودة؛ صفحة &lt;i&gt;الخصوصية&lt;/i&gt;؛ &lt;tt&gt;unlearn compare&lt;/tt&gt;، &lt;tt&gt;unlearn attack&lt;/tt&gt;.</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Loading</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>Collecting second moments</source>
        <translation>جمع العزوم الثانية</translation>
    </message>
    <message>
        <source>Collecting second moments of half the sample</source>
        <translation>جمع العزوم الثانية لنصف العيّنة</translation>
    </message>
    <message>
        <source>Comparing halves of the sample</source>
        <translation>مقارنة نصفي العيّنة</translation>
    </message>
    <message>
        <source>Reading the forget gradient</source>
        <translation>قراءة تدرج النسيان</translation>
    </message>
    <message>
        <source>Measuring the sensitivity of the outputs</source>
        <translation>قياس حساسية المخرجات</translation>
    </message>
    <message>
        <source>Solving for eigenvalues</source>
        <translation>حساب القيم الذاتية</translation>
    </message>
    <message>
        <source>Unlearning</source>
        <translation>إلغاء التعلم</translation>
    </message>
    <message>
        <source>Measuring errors</source>
        <translation>قياس الأخطاء</translation>
    </message>
    <message>
        <source>Attacking</source>
        <translation>تنفيذ الهجمات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Opening the experiment</source>
        <translation>فتح التجربة</translation>
    </message>
    <message>
        <source>Computing spectra</source>
        <translation>حساب الأطياف</translation>
    </message>
    <message>
        <source>Going through the experiment</source>
        <translation>تنفيذ التجربة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Unlearning, epoch %1 of %2</source>
        <translation>إلغاء التعلم، الحقبة %1 من %2</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3</source>
        <translation>النقطة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>Measuring models</source>
        <translation>قياس النماذج</translation>
    </message>
    <message>
        <source>Measuring final errors</source>
        <translation>قياس الأخطاء النهائية</translation>
    </message>
    <message>
        <source>Training shadow models</source>
        <translation>تدريب نماذج الظل</translation>
    </message>
    <message>
        <source>Preparing the steps</source>
        <translation>إعداد الخطوات</translation>
    </message>
    <message>
        <source>Gathering the figures</source>
        <translation>جمع القيم</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم الأشكال</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Reading the forget gradient by class</source>
        <translation>قراءة تدرج النسيان بحسب الفئة</translation>
    </message>
    <message>
        <source>Estimating time and room</source>
        <translation>تقدير الوقت والمساحة</translation>
    </message>
</context>
<context>
    <name>LabLesson</name>
    <message>
        <source>Orthogonal data: perfect forgetting</source>
        <translation>بيانات متعامدة: نسيان تام</translation>
    </message>
    <message>
        <source>Overlapping data: the trade-off</source>
        <translation>بيانات متداخلة: المفاضلة</translation>
    </message>
    <message>
        <source>γ = 1: nothing moves</source>
        <translation>γ = 1: لا شيء يتحرك</translation>
    </message>
    <message>
        <source>The retained samples lie along one axis, those to be forgotten along the other. The retained inputs fill one direction; what a step changes across it, they can not see.</source>
        <translation>تقع العيّنات المحتفظ بها على أحد المحورين، والعيّنات المطلوب نسيانها على المحور الآخر. تملأ المدخلات المحتفظ بها اتجاهًا واحدًا؛ وما تغيّره الخطوة عموديًا عليه لا تراه.</translation>
    </message>
    <message>
        <source>The retained samples fill the plane, one direction more than the other. The samples to be forgotten share both directions with them: what is forgotten there, the retained samples feel.</source>
        <translation>تملأ العيّنات المحتفظ بها المستوى، أحد الاتجاهين أكثر من الآخر. وتشاركها العيّنات المطلوب نسيانها الاتجاهين كليهما: فما يُنسى هناك تتأثر به العيّنات المحتفظ بها.</translation>
    </message>
    <message>
        <source>The same samples as in the lesson before, but the threshold protects every direction.</source>
        <translation>العيّنات نفسها كما في الدرس السابق، لكن العتبة تحمي كل الاتجاهات.</translation>
    </message>
    <message>
        <source>Press Play. Then drag a retained sample off its axis, and play again.</source>
        <translation>اضغط «تشغيل». ثم اسحب عيّنة محتفظًا بها بعيدًا عن محورها، وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Press Play. Then set γ to 0, the plain gradient, reset, and play again: compare what the retained samples pay.</source>
        <translation>اضغط «تشغيل». ثم اضبط γ على 0، أي التدرج البسيط، واضغط «إعادة ضبط» وشغّل ثانية: قارن ما تدفعه العيّنات المحتفظ بها.</translation>
    </message>
    <message>
        <source>Press Step. Then lower γ until a direction is left.</source>
        <translation>اضغط «خطوة». ثم خفّض γ حتى يبقى اتجاه غير محمي.</translation>
    </message>
</context>
<context>
    <name>MethodTitles</name>
    <message>
        <source>eigenvalues</source>
        <translation>القيم الذاتية</translation>
    </message>
    <message>
        <source>singular values</source>
        <translation>القيم المنفردة</translation>
    </message>
    <message>
        <source>Covering: fewest that reach γ</source>
        <translation>التغطية: أقل عدد يبلغ γ</translation>
    </message>
    <message>
        <source>Below: all that stay within γ</source>
        <translation>دون العتبة: كل ما لا يتجاوز γ</translation>
    </message>
    <message>
        <source>Below, and one more</source>
        <translation>دون العتبة، واتجاه إضافي</translation>
    </message>
    <message>
        <source>Null space only</source>
        <translation>الفضاء الصفري فقط</translation>
    </message>
    <message>
        <source>validation and forget error cross</source>
        <translation>تقاطع خطأي التحقق والنسيان</translation>
    </message>
    <message>
        <source>retained accuracy dropped</source>
        <translation>هبوط دقة الاحتفاظ</translation>
    </message>
    <message>
        <source>validation accuracy dropped</source>
        <translation>هبوط دقة التحقق</translation>
    </message>
    <message>
        <source>after all epochs</source>
        <translation>بعد كل الحقب</translation>
    </message>
    <message>
        <source>forget error matches retrained</source>
        <translation>مطابقة خطأ النسيان للمعاد تدريبه</translation>
    </message>
    <message>
        <source>retain drift reached a budget</source>
        <translation>بلوغ انحراف الاحتفاظ الميزانية</translation>
    </message>
    <message>
        <source>largest eigenvalues (the method)</source>
        <translation>أكبر القيم الذاتية (الطريقة)</translation>
    </message>
    <message>
        <source>control: as many random directions</source>
        <translation>للمقارنة: اتجاهات عشوائية بالعدد نفسه</translation>
    </message>
    <message>
        <source>control: smallest eigenvalues</source>
        <translation>للمقارنة: أصغر القيم الذاتية</translation>
    </message>
    <message>
        <source>retained (the method)</source>
        <translation>المحتفظ بها (الطريقة)</translation>
    </message>
    <message>
        <source>control: all, without subtraction</source>
        <translation>للمقارنة: الكل، دون طرح</translation>
    </message>
    <message>
        <source>all (the method)</source>
        <translation>كلها (الطريقة)</translation>
    </message>
    <message>
        <source>control: the last one alone</source>
        <translation>للمقارنة: الأخيرة وحدها</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Projected gradient (PGU)</source>
        <translation>التدرج المُسقَط (PGU)</translation>
    </message>
    <message>
        <source>Steps on the forget samples along gradients from which the directions of retained inputs are taken.</source>
        <translation>يخطو على عيّنات النسيان وفق تدرجات أُزيلت منها اتجاهات المدخلات المحتفظ بها.</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>الإسقاط الليّن</translation>
    </message>
    <message>
        <source>Steps as projected gradients do, but shrinks direction i by mu / (mu + eigenvalue i).</source>
        <translation>يخطو كما في التدرج المُسقَط، لكنه يقلّص الاتجاه i بالمعامل ⁦μ / (μ + القيمة الذاتية i)⁩.</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>إعادة التدريب</translation>
    </message>
    <message>
        <source>Trains anew, from fresh weights, on the retained samples: what the other methods are measured against.</source>
        <translation>يدرّب من جديد، بدءًا من أوزان جديدة، على العيّنات المحتفظ بها: وهو المعيار الذي تُقاس به الطرائق الأخرى.</translation>
    </message>
    <message>
        <source>model recipe</source>
        <translation>وصفة النموذج</translation>
    </message>
    <message>
        <source>Train by the recipe that the model&apos;s file names; the settings below are for where it names none.</source>
        <translation>التدريب بالوصفة التي يذكرها ملف النموذج؛ وتُستخدم الإعدادات أدناه إذا لم يذكر وصفة.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Epochs.</source>
        <translation>عدد الحقب.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Peak of the one-cycle learning rate.</source>
        <translation>ذروة معدل التعلم أحادي الدورة.</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Samples in one step.</source>
        <translation>عدد العيّنات في الخطوة الواحدة.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>Momentum (Nesterov&apos;s) of SGD.</source>
        <translation>زخم SGD (زخم نيستيروف).</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>اضمحلال الأوزان</translation>
    </message>
    <message>
        <source>Weight decay, on all parameters.</source>
        <translation>اضمحلال الأوزان، على جميع المعاملات.</translation>
    </message>
    <message>
        <source>crop padding</source>
        <translation>حشو الاقتصاص</translation>
    </message>
    <message>
        <source>Random crops after padding by so many pixels.</source>
        <translation>اقتصاص عشوائي بعد الحشو بهذا العدد من البكسلات.</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>القلب</translation>
    </message>
    <message>
        <source>Random horizontal flips.</source>
        <translation>قلب أفقي عشوائي.</translation>
    </message>
    <message>
        <source>Fine-tune on retained</source>
        <translation>ضبط دقيق على العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>Goes on training on the retained samples, and counts on the others being forgotten.</source>
        <translation>يواصل التدريب على العيّنات المحتفظ بها، ويعوّل على نسيان ما سواها.</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier.</source>
        <translation>الحقب المخططة؛ وقد تُنهيها قاعدة التوقف قبل ذلك.</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>معدل التعلم.</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>زخم SGD.</translation>
    </message>
    <message>
        <source>Gradient ascent</source>
        <translation>صعود التدرج</translation>
    </message>
    <message>
        <source>Climbs the cross-entropy of the forget samples.</source>
        <translation>يصعد بالإنتروبيا المتقاطعة لعيّنات النسيان.</translation>
    </message>
    <message>
        <source>Random labels</source>
        <translation>وسوم عشوائية</translation>
    </message>
    <message>
        <source>Trains on the forget samples with labels drawn at random, and on the retained ones with their own.</source>
        <translation>يدرّب على عيّنات النسيان بوسوم تُسحب عشوائيًا، وعلى العيّنات المحتفظ بها بوسومها الأصلية.</translation>
    </message>
    <message>
        <source>exclude own</source>
        <translation>استبعاد الوسم الأصلي</translation>
    </message>
    <message>
        <source>Never draw a sample&apos;s own label.</source>
        <translation>عدم سحب الوسم الأصلي للعيّنة أبدًا.</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>استخدام العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>Train on the retained samples, too, with their own labels.</source>
        <translation>التدريب على العيّنات المحتفظ بها أيضًا، بوسومها الأصلية.</translation>
    </message>
    <message>
        <source>SCRUB</source>
        <translation>SCRUB</translation>
    </message>
    <message>
        <source>Turns away from the original model on the forget samples, and back to it on the retained ones.</source>
        <translation>يبتعد عن النموذج الأصلي على عيّنات النسيان، ويعود إليه على العيّنات المحتفظ بها.</translation>
    </message>
    <message>
        <source>max epochs</source>
        <translation>حقب التعظيم</translation>
    </message>
    <message>
        <source>How many epochs begin with a pass away from the teacher on the forget samples.</source>
        <translation>عدد الحقب التي تبدأ بمرور على عيّنات النسيان يبتعد عن المعلّم.</translation>
    </message>
    <message>
        <source>Learning rate; divided by ten after epochs 3, 5 and 9.</source>
        <translation>معدل التعلم؛ يُقسم على عشرة بعد كل من الحقب 3 و5 و9.</translation>
    </message>
    <message>
        <source>Retained samples in one step.</source>
        <translation>عدد العيّنات المحتفظ بها في الخطوة الواحدة.</translation>
    </message>
    <message>
        <source>forget batch size</source>
        <translation>حجم دفعة النسيان</translation>
    </message>
    <message>
        <source>Forget samples in one step.</source>
        <translation>عدد عيّنات النسيان في الخطوة الواحدة.</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>Weight of the divergence from the teacher on retained samples.</source>
        <translation>وزن التباعد عن المعلّم على العيّنات المحتفظ بها.</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>Weight of the cross-entropy on retained samples.</source>
        <translation>وزن الإنتروبيا المتقاطعة على العيّنات المحتفظ بها.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Temperature of the softmaxes in the divergence.</source>
        <translation>درجة حرارة دوال softmax في التباعد.</translation>
    </message>
    <message>
        <source>SalUn</source>
        <translation>SalUn</translation>
    </message>
    <message>
        <source>Trains on random labels, but moves only the parameters on which the forget loss depends most.</source>
        <translation>يدرّب على وسوم عشوائية، لكنه لا يحرّك إلا المعاملات الأشد تأثيرًا في خسارة النسيان.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Share of the parameters that may move: those of largest forget gradient.</source>
        <translation>حصة المعاملات المسموح بتحريكها: وهي ذات تدرج النسيان الأكبر.</translation>
    </message>
    <message>
        <source>Selective synaptic dampening</source>
        <translation>التخميد المشبكي الانتقائي</translation>
    </message>
    <message>
        <source>Shrinks, once and without training, the parameters that matter more to the forget samples than to all.</source>
        <translation>يقلّص، مرة واحدة ودون تدريب، المعاملات التي أهميتها لعيّنات النسيان أكبر من أهميتها لجميع العيّنات.</translation>
    </message>
    <message>
        <source>How many times its importance a parameter&apos;s forget importance must be for it to be dampened.</source>
        <translation>عدد المرات التي يجب أن تفوق بها أهمية المعامل لعيّنات النسيان أهميته لجميع العيّنات كي يُخمَّد.</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>What importance over forget importance is multiplied by to give the factor of dampening.</source>
        <translation>ما تُضرب فيه نسبة الأهمية لجميع العيّنات إلى الأهمية لعيّنات النسيان للحصول على عامل التخميد.</translation>
    </message>
    <message>
        <source>Samples whose mean gradient is squared; 1 gives the Fisher information itself.</source>
        <translation>عدد العيّنات التي يُربَّع متوسط تدرجها؛ والقيمة 1 تعطي معلومات فيشر نفسها.</translation>
    </message>
    <message>
        <source>Bad teacher</source>
        <translation>المعلّم السيئ</translation>
    </message>
    <message>
        <source>Learns the forget samples from a teacher that knows nothing, the retained ones from the original model.</source>
        <translation>يتعلم عيّنات النسيان من معلّم لا يعرف شيئًا، والعيّنات المحتفظ بها من النموذج الأصلي.</translation>
    </message>
    <message>
        <source>Learning rate of Adam.</source>
        <translation>معدل تعلم Adam.</translation>
    </message>
    <message>
        <source>retain share</source>
        <translation>حصة العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>Share of the retained samples that are looked at.</source>
        <translation>الحصة المستخدمة من العيّنات المحتفظ بها.</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline FT</source>
        <translation>arXiv 1911.04933؛ 2310.12508، خط الأساس FT</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline RL</source>
        <translation>arXiv 1911.04933؛ 2310.12508، خط الأساس RL</translation>
    </message>
    <message>
        <source>arXiv 2109.13398; 2310.12508, baseline GA</source>
        <translation>arXiv 2109.13398؛ 2310.12508، خط الأساس GA</translation>
    </message>
    <message>
        <source>exact unlearning, the baseline of arXiv 1912.03817</source>
        <translation>إلغاء تعلم تام، خط الأساس في arXiv 1912.03817</translation>
    </message>
    <message>
        <source>a variant of arXiv 2312.04095, the workbench&apos;s own</source>
        <translation>صيغة خاصة بالبرنامج من arXiv 2312.04095</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>حفظ ال&amp;صورة…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;figures…</source>
        <translation>&amp;حفظ القيم…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ القيم</translation>
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
        <translation>إزالة فئات: أول 5 فئات من Tiny ImageNet من نموذج ResNet-18</translation>
    </message>
    <message>
        <source>No published figures of this experiment are quoted here.</source>
        <translation>لا تُقتبس هنا قيم منشورة لهذه التجربة.</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original retained accuracy; the published code takes the epoch that left them.</source>
        <translation>النتيجة هي آخر حقبة تبقى في حدود 5 نقاط مئوية من دقة الاحتفاظ الأصلية؛ أما الشيفرة المنشورة فتأخذ الحقبة التي تجاوزت هذه الحدود.</translation>
    </message>
    <message>
        <source>Second moments are made without augmentation, so that the forget samples&apos; moment can be subtracted exactly; the published code augments the full set. A layer of stride 2 is described by the patches that it sees, not by those of stride 1.</source>
        <translation>تُحسب العزوم الثانية دون زيادة البيانات، كي يمكن طرح عزم عيّنات النسيان طرحًا تامًا؛ أما الشيفرة المنشورة فتطبّق زيادة البيانات على المجموعة الكاملة. وتوصف الطبقة ذات خطوة الانزلاق 2 بالرقع التي تراها، لا برقع خطوة الانزلاق 1.</translation>
    </message>
    <message>
        <source>Stop rules read one half of the test images and errors are of the other half; the published code evaluates one half alone.</source>
        <translation>تقرأ قواعد التوقف نصف صور الاختبار وتُحسب الأخطاء على النصف الآخر؛ أما الشيفرة المنشورة فتقيّم على نصف واحد فقط.</translation>
    </message>
    <message>
        <source>Retrained models differ in their seed (initialisation, order, augmentation).</source>
        <translation>تختلف النماذج المعاد تدريبها في بذرتها (التهيئة والترتيب وزيادة البيانات).</translation>
    </message>
    <message>
        <source>The paper&apos;s four experiments in small: 10,000 images of Fashion-MNIST, SmallCNN and MLP</source>
        <translation>تجارب الورقة العلمية الأربع مصغّرة: 10 آلاف صورة من Fashion-MNIST، بشبكتي SmallCNN وMLP</translation>
    </message>
    <message>
        <source>Incremental removal: 4 requests of 100 training images of each class of CIFAR-10 from a SmallVGG</source>
        <translation>إزالة متزايدة: 4 طلبات، في كل منها 100 صورة تدريب من كل فئة من CIFAR-10، من نموذج SmallVGG</translation>
    </message>
    <message>
        <source>Each request&apos;s moment is made with the original weights, so that subtraction stays exact; the published code takes the moved ones. The stop rule and the errors are of all samples forgotten so far.</source>
        <translation>يُحسب عزم كل طلب بالأوزان الأصلية كي يبقى الطرح تامًا؛ أما الشيفرة المنشورة فتأخذ الأوزان بعد تحريكها. وتشمل قاعدة التوقف والأخطاء كل العيّنات المنسية حتى الآن.</translation>
    </message>
    <message>
        <source>Label repair: labels of CIFAR-10 swapped in 5 pairs of classes, 100, 500 and 1,000 a class, in a SmallVGG</source>
        <translation>إصلاح الوسوم: وسوم من CIFAR-10 بُدّلت في 5 أزواج من الفئات، 100 و500 و1000 لكل فئة، في نموذج SmallVGG</translation>
    </message>
    <message>
        <source>The forget set is that of the mislabelled samples, and forget errors are of their wrong labels: a repaired model errs on them. Retrained models are trained without these samples.</source>
        <translation>مجموعة النسيان هي العيّنات الخاطئة الوسم، وتُحسب أخطاء النسيان على وسومها الخاطئة: فالنموذج بعد إصلاحه يخطئ عليها. وتُدرَّب النماذج المعاد تدريبها دون هذه العيّنات.</translation>
    </message>
    <message>
        <source>The samples that it steps on are not augmented, and no small scale matrices are trained inside the protected space; the published code does both.</source>
        <translation>لا تُطبَّق زيادة البيانات على العيّنات التي تُتخذ عليها الخطوات، ولا تُدرَّب مصفوفات تحجيم صغيرة داخل الفضاء المحميّ؛ أما الشيفرة المنشورة فتفعل الأمرين.</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original validation accuracy.</source>
        <translation>النتيجة هي آخر حقبة تبقى في حدود 5 نقاط مئوية من دقة التحقق الأصلية.</translation>
    </message>
    <message>
        <source>The stop rule reads one half of the test images and errors are of the other half; the published code stops on the full 10,000 test images.</source>
        <translation>تقرأ قاعدة التوقف نصف صور الاختبار وتُحسب الأخطاء على النصف الآخر؛ أما الشيفرة المنشورة فتتوقف بحسب صور الاختبار كلها، وعددها 10 آلاف.</translation>
    </message>
    <message>
        <source>Sample removal: the first 500 training images of class 0 of CIFAR-10 from an AllCNN</source>
        <translation>إزالة عيّنات: أول 500 صورة تدريب من الفئة 0 في CIFAR-10 من نموذج AllCNN</translation>
    </message>
    <message>
        <source>arXiv 2312.04095, AllCNN, CIFAR-10, 500 samples of class 0</source>
        <translation>⁦arXiv 2312.04095⁩، ⁦AllCNN⁩، ⁦CIFAR-10⁩، 500 عيّنة من الفئة 0</translation>
    </message>
    <message>
        <source>A miniature of the paper&apos;s experiment: data, model and training are its own, and so are settings such as gamma or the stop rule. Nothing published compares with it.</source>
        <translation>صورة مصغّرة من تجربة الورقة العلمية: بياناتها ونموذجها وتدريبها خاصة بها، وكذلك إعدادات مثل gamma أو قاعدة التوقف. لا تصح مقارنتها بأي قيم منشورة.</translation>
    </message>
    <message>
        <source>The published AUC, 0.534, is not that of a member/non-member ROC: a classifier trained on 50 full and 50 retrained models separates the unlearned model&apos;s outputs from a retrained model&apos;s on the same forget samples, and the area is that of precision-recall. It does not compare with the column&apos;s other values.</source>
        <translation>قيمة AUC المنشورة، 0.534، ليست لمنحنى ROC بين الأعضاء وغير الأعضاء: إذ يفصل مصنِّف مدرَّب على 50 نموذجًا كاملًا و50 نموذجًا معادًا تدريبه مخرجات النموذج بعد النسيان عن مخرجات نموذج معاد تدريبه على عيّنات النسيان نفسها، والمساحة هي مساحة منحنى الدقة والاستدعاء (precision-recall). فلا تصح مقارنتها بالقيم الأخرى في العمود.</translation>
    </message>
    <message>
        <source>Test errors count the test images of the forgotten classes, which a model without these classes can only get wrong.</source>
        <translation>تشمل أخطاء الاختبار صور الاختبار للفئات المنسية، ولا يسع نموذجًا بلا هذه الفئات إلا أن يخطئ فيها.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>خطأ النسيان</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>خطأ الاختبار</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>خطأ الاحتفاظ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>كيفية إعادة إنتاج النتائج</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, the first command runs again what can be run again and compares the final errors; each of the others runs one plan. Figures are the same for the same seed, number of threads, device and versions.</source>
        <translation>باعتبار FOLDER مجلد هذا التقرير، يعيد الأمر الأول تنفيذ كل ما يمكن إعادة تنفيذه ويقارن الأخطاء النهائية؛ وينفّذ كل أمر من بقية الأوامر خطة واحدة. وتتطابق القيم إذا تطابقت البذرة وعدد خيوط التنفيذ والجهاز والإصدارات.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>التشغيلات المقارنة</translation>
    </message>
    <message>
        <source>Unlearning report: %1</source>
        <translation>تقرير إلغاء التعلم: %1</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>طلب الحذف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>معايير الجودة</translation>
    </message>
    <message>
        <source>Figures of every epoch</source>
        <translation>قيم كل حقبة</translation>
    </message>
    <message numerus="yes">
        <source>%n training sample(s)</source>
        <translation>
            <numerusform>%n من عيّنات التدريب</numerusform>
            <numerusform>عيّنة تدريب واحدة</numerusform>
            <numerusform>عيّنتي تدريب</numerusform>
            <numerusform>%n عيّنات تدريب</numerusform>
            <numerusform>%n عيّنة تدريب</numerusform>
            <numerusform>%n عيّنة تدريب</numerusform>
        </translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>عيّنات تدريب</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 of %4 by the method %5.</source>
        <translation>في %1، %2، كان المطلوب نسيان %3 من ⁦%4⁩ بالطريقة «%5».</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 by the method %5.</source>
        <translation>في %1، %2، كان المطلوب نسيان %3 بالطريقة «%5».</translation>
    </message>
    <message numerus="yes">
        <source>It is still running, after %n epoch(s).</source>
        <translation>
            <numerusform>لا يزال التشغيل جاريًا ولم تكتمل أي حقبة بعد.</numerusform>
            <numerusform>لا يزال التشغيل جاريًا بعد حقبة واحدة.</numerusform>
            <numerusform>لا يزال التشغيل جاريًا بعد حقبتين.</numerusform>
            <numerusform>لا يزال التشغيل جاريًا بعد %n حقب.</numerusform>
            <numerusform>لا يزال التشغيل جاريًا بعد %n حقبة.</numerusform>
            <numerusform>لا يزال التشغيل جاريًا بعد %n حقبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finished after %n epoch(s).</source>
        <translation>
            <numerusform>اكتمل التشغيل دون أي حقبة.</numerusform>
            <numerusform>اكتمل التشغيل بعد حقبة واحدة.</numerusform>
            <numerusform>اكتمل التشغيل بعد حقبتين.</numerusform>
            <numerusform>اكتمل التشغيل بعد %n حقب.</numerusform>
            <numerusform>اكتمل التشغيل بعد %n حقبة.</numerusform>
            <numerusform>اكتمل التشغيل بعد %n حقبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n epoch(s).</source>
        <translation>
            <numerusform>أُوقف التشغيل قبل اكتمال أي حقبة.</numerusform>
            <numerusform>أُوقف التشغيل بعد حقبة واحدة.</numerusform>
            <numerusform>أُوقف التشغيل بعد حقبتين.</numerusform>
            <numerusform>أُوقف التشغيل بعد %n حقب.</numerusform>
            <numerusform>أُوقف التشغيل بعد %n حقبة.</numerusform>
            <numerusform>أُوقف التشغيل بعد %n حقبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed after %n epoch(s).</source>
        <translation>
            <numerusform>فشل التشغيل قبل اكتمال أي حقبة.</numerusform>
            <numerusform>فشل التشغيل بعد حقبة واحدة.</numerusform>
            <numerusform>فشل التشغيل بعد حقبتين.</numerusform>
            <numerusform>فشل التشغيل بعد %n حقب.</numerusform>
            <numerusform>فشل التشغيل بعد %n حقبة.</numerusform>
            <numerusform>فشل التشغيل بعد %n حقبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was interrupted after %n epoch(s).</source>
        <translation>
            <numerusform>انقطع التشغيل قبل اكتمال أي حقبة.</numerusform>
            <numerusform>انقطع التشغيل بعد حقبة واحدة.</numerusform>
            <numerusform>انقطع التشغيل بعد حقبتين.</numerusform>
            <numerusform>انقطع التشغيل بعد %n حقب.</numerusform>
            <numerusform>انقطع التشغيل بعد %n حقبة.</numerusform>
            <numerusform>انقطع التشغيل بعد %n حقبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is epoch %1.</source>
        <translation>والحقبة %1 هي نتيجته.</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>واستغرق ⁦%1 s⁩.</translation>
    </message>
    <message>
        <source>%1 went from %2 % to %3 %.</source>
        <translation>تغيّر %1 من %2% إلى %3%.</translation>
    </message>
    <message>
        <source>%1 is %2 %.</source>
        <translation>يبلغ %1 %2%.</translation>
    </message>
    <message>
        <source>The retrained model has %1 %.</source>
        <translation>ويبلغ لدى النموذج المعاد تدريبه ⁦%1⁩%.</translation>
    </message>
    <message>
        <source>Retrained models have %1 %.</source>
        <translation>ويبلغ لدى النماذج المعاد تدريبها ⁦%1⁩%.</translation>
    </message>
    <message>
        <source>On the retrained model it is %1.</source>
        <translation>وقيمتها على النموذج المعاد تدريبه ⁦%1⁩.</translation>
    </message>
    <message>
        <source>On retrained models it is %1.</source>
        <translation>وقيمتها على النماذج المعاد تدريبها ⁦%1⁩.</translation>
    </message>
    <message>
        <source>%1 runs are compared, %2 of them finished: %3.</source>
        <translation>عدد التشغيلات المقارنة %1، اكتمل منها %2؛ وهي بحسب الطريقة: %3.</translation>
    </message>
    <message>
        <source>%1, %2 (%3), came closest to the forget error of retrained models: %4 % against %5 %.</source>
        <translation>أقرب التشغيلات إلى خطأ النسيان للنماذج المعاد تدريبها هو %1، %2 (%3): %4% مقابل ⁦%5⁩%.</translation>
    </message>
    <message>
        <source>The lowest test error has %1, %2 (%3): %4 %.</source>
        <translation>وأدنى خطأ اختبار حققه %1، %2 (%3): %4%.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run or attack, model</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Error, percent</source>
        <translation>الخطأ، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>الحقبة المختارة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Test, retrained</source>
        <translation>الاختبار، المعاد تدريبه</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>النسيان</translation>
    </message>
    <message>
        <source>Forget, retrained</source>
        <translation>النسيان، المعاد تدريبه</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Retain, retrained</source>
        <translation>الاحتفاظ، المعاد تدريبه</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>%1 of all runs after each epoch, of the samples that were looked at.</source>
        <translation>%1 في كل التشغيلات بعد كل حقبة، محسوبًا على العيّنات التي فُحصت.</translation>
    </message>
    <message>
        <source>Distance of the forget error from the retrained models&apos;, points</source>
        <translation>بعد خطأ النسيان عن مثيله للنماذج المعاد تدريبها، بالنقاط المئوية</translation>
    </message>
    <message>
        <source>Test error, percent</source>
        <translation>خطأ الاختبار، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>What forgetting costs: test error against the distance of the forget error from that of the retrained models. Nearer to the lower left corner is better.</source>
        <translation>كلفة النسيان: خطأ الاختبار مقابل بعد خطأ النسيان عن مثيله للنماذج المعاد تدريبها. والأفضل ما قرب من الزاوية السفلى اليسرى.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Seconds of each run, all phases together.</source>
        <translation>ثواني كل تشغيل، مجموع المراحل كلها.</translation>
    </message>
    <message>
        <source>Seconds by phase.</source>
        <translation>الثواني بحسب المرحلة.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>الورقة العلمية</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>To be read with care</source>
        <translation>تُقرأ بحذر</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>modified entropy</source>
        <translation>الإنتروبيا المعدّلة</translation>
    </message>
    <message>
        <source>correctness</source>
        <translation>صحة التصنيف</translation>
    </message>
    <message>
        <source>logit gap</source>
        <translation>فجوة logit</translation>
    </message>
    <message>
        <source>support-vector classifier</source>
        <translation>مصنِّف المتجهات الداعمة</translation>
    </message>
    <message>
        <source>second moments</source>
        <translation>العزوم الثانية</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>القيم الذاتية</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>evaluation after epochs</source>
        <translation>التقييم بعد الحقب</translation>
    </message>
    <message>
        <source>final evaluation</source>
        <translation>التقييم النهائي</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>كل العيّنات</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>مجموعة النسيان</translation>
    </message>
    <message>
        <source>retain set</source>
        <translation>مجموعة الاحتفاظ</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>مجموعة الاختبار</translation>
    </message>
    <message>
        <source>lowest third of the forget set</source>
        <translation>الثلث الأدنى من مجموعة النسيان</translation>
    </message>
    <message>
        <source>middle third of the forget set</source>
        <translation>الثلث الأوسط من مجموعة النسيان</translation>
    </message>
    <message>
        <source>highest third of the forget set</source>
        <translation>الثلث الأعلى من مجموعة النسيان</translation>
    </message>
    <message>
        <source>Tug of war</source>
        <translation>شدّ الحبل</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>درجة الخصوصية في أسوأ حالة</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>المسافة بين المخرجات</translation>
    </message>
    <message>
        <source>Divergence of outputs</source>
        <translation>تباعد المخرجات</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Linear centred kernel alignment</source>
        <translation>محاذاة النوى الخطية المتمركزة</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>الخطأ (%)</translation>
    </message>
    <message>
        <source>Mean entropy, nats</source>
        <translation>متوسط الإنتروبيا (nats)</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>الاسترجاع بالمسبار الخطي</translation>
    </message>
    <message>
        <source>Relearn epochs</source>
        <translation>حقب إعادة التعلم</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>جودة النسيان</translation>
    </message>
    <message>
        <source>Error of a stratum, %</source>
        <translation>خطأ الشريحة (%)</translation>
    </message>
    <message>
        <source>Retained samples at more risk</source>
        <translation>العيّنات المحتفظ بها التي ازداد خطر كشفها</translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation>قيمة AUC، %1</translation>
    </message>
    <message>
        <source>TPR at 1 % FPR, %1</source>
        <translation>المعدل TPR عند FPR = 1%، %1</translation>
    </message>
    <message>
        <source>AUC of the change, %1</source>
        <translation>قيمة AUC للتغيّر، %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>التشغيل %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>unlearned</source>
        <translation>بعد النسيان</translation>
    </message>
    <message>
        <source>retrained-%1</source>
        <translation>المعاد تدريبه %1</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>الجدول %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>الشكل %1. %2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>runs</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>All settings of the run&apos;s plan, by their place in it.</source>
        <translation>كل إعدادات خطة التشغيل، بحسب مواضعها فيها.</translation>
    </message>
    <message>
        <source>Settings that are the same in all runs, by their place in the plan.</source>
        <translation>الإعدادات المتطابقة في كل التشغيلات، بحسب مواضعها في الخطة.</translation>
    </message>
    <message>
        <source>Settings that differ: each value, and the runs that have it.</source>
        <translation>الإعدادات المختلفة: كل قيمة، والتشغيلات التي وردت فيها.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>The runs.</source>
        <translation>التشغيلات.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>What came of each run, beside the models retrained without what it was to forget (mean and sample standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack.</source>
        <translation>نتيجة كل تشغيل، إلى جانب النماذج المعاد تدريبها دون ما طُلب منه نسيانه (المتوسط والانحراف المعياري للعيّنة على بذورها). الأخطاء بالنسبة المئوية، على المجموعات كاملة؛ وقيم AUC لهجوم الثقة.</translation>
    </message>
    <message>
        <source>Retrained models</source>
        <translation>النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>المعاد تدريبه</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>The deletion requests. Selectors as in a plan: a class and how many of it, ranges, samples by their index in the training split, or a file of them.</source>
        <translation>طلبات الحذف. المحدِّدات كما في الخطة: فئة وعدد العيّنات منها، أو نطاقات، أو عيّنات بفهارسها في بيانات التدريب، أو ملف بها.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>المحدِّدات</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>المحتفظ بها</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>After run</source>
        <translation>بعد التشغيل</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>وقت التطهير</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
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
        <translation>انحراف الاحتفاظ</translation>
    </message>
    <message>
        <source>Final errors of all models, in percent of whole sets: the test part of the test split, the samples to be forgotten, the retained ones.</source>
        <translation>الأخطاء النهائية لكل النماذج، بالنسبة المئوية على المجموعات كاملة: القسم المخصص للاختبار من بيانات الاختبار، والعيّنات المطلوب نسيانها، والعيّنات المحتفظ بها.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>low</source>
        <translation>الطرف الأدنى</translation>
    </message>
    <message>
        <source>high</source>
        <translation>الطرف الأعلى</translation>
    </message>
    <message>
        <source>TPR at 1 %</source>
        <translation>TPR عند 1%</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>المقارَن به</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>What the runs were made with.</source>
        <translation>البيئة التي نُفّذت فيها التشغيلات.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة العددية</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>خيوط التنفيذ</translation>
    </message>
    <message>
        <source>SHA-256 of contents: the weights that a run began with, the data, the numbers of the samples to be forgotten.</source>
        <translation>بصمات SHA-256 للمحتويات: الأوزان التي بدأ منها التشغيل، والبيانات، وأرقام العيّنات المطلوب نسيانها.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Figures after each epoch, which the curves show: errors in percent of the samples that were looked at, loss in nats. Epoch 0 is the model that the run began with.</source>
        <translation>القيم بعد كل حقبة، وهي التي تعرضها المنحنيات: الأخطاء بالنسبة المئوية على العيّنات التي فُحصت، والخسارة بوحدة nats. والحقبة 0 هي النموذج الذي بدأ منه التشغيل.</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>خطأ التحقق</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>تغيّر المخرجات</translation>
    </message>
    <message>
        <source>Step s</source>
        <translation>الخطوات (s)</translation>
    </message>
    <message>
        <source>Evaluation s</source>
        <translation>التقييم (s)</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>كل التشغيلات</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>التشغيلات ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1: no model retrained without the forget set stands beside it. How much a model that never saw the samples errs on them is not known, and neither is how much should be forgotten.</source>
        <translation>%1: لا يوجد للمقارنة نموذج أُعيد تدريبه دون مجموعة النسيان. فلا يُعرف مقدار خطأ نموذج لم يرَ العيّنات قط عليها، ولا مقدار ما ينبغي نسيانه.</translation>
    </message>
    <message>
        <source>%1: a single retrained model. How far retraining with other seeds spreads is not known.</source>
        <translation>%1: نموذج واحد معاد تدريبه. ولا يُعرف مدى تشتت إعادة التدريب ببذور أخرى.</translation>
    </message>
    <message>
        <source>%1: a single seed. Figures have no spread, and differences to other runs may be chance.</source>
        <translation>%1: بذرة واحدة. لا يُعرف تشتت القيم، وقد تكون الفروق عن التشغيلات الأخرى وليدة المصادفة.</translation>
    </message>
    <message>
        <source>All runs unlearn the same samples from the same model: their spread is that of unlearning. How far training with other seeds would move the figures is not known.</source>
        <translation>تُلغي كل التشغيلات تعلم العيّنات نفسها من النموذج نفسه: فتشتتها هو تشتت إلغاء التعلم. ولا يُعرف كم كانت القيم ستتغيّر لو جرى التدريب ببذور أخرى.</translation>
    </message>
    <message>
        <source>%1: the curves&apos; retain error is of a sample of the retain set. Final errors are of all of it.</source>
        <translation>%1: خطأ الاحتفاظ في المنحنيات محسوب على جزء من مجموعة الاحتفاظ. أما الأخطاء النهائية فعلى المجموعة كلها.</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images.</source>
        <translation>%1: الأطياف محسوبة من جزء من صور التدريب.</translation>
    </message>
    <message>
        <source>%1: the curves were measured in bfloat16. Final figures are in float32.</source>
        <translation>%1: قيست المنحنيات بصيغة bfloat16. أما القيم النهائية فبصيغة float32.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;match&quot; read the retrained model&apos;s forget error. That the run came close to it is how its epoch was selected, and shows nothing by itself.</source>
        <translation>%1: قرأت قاعدة التوقف «match» خطأ النسيان للنموذج المعاد تدريبه. فالاقتراب من هذا الخطأ هو ما اختيرت الحقبة على أساسه، ولا يُثبت شيئًا في حد ذاته.</translation>
    </message>
    <message>
        <source>%1: %2, not finished. Figures may be missing, and are of the epochs that were reached.</source>
        <translation>%1: الحالة «%2»، ولم يكتمل التنفيذ. وقد تكون بعض القيم ناقصة، وهي للحقب التي تم بلوغها.</translation>
    </message>
    <message>
        <source>%1: purged. What told of the forgotten samples is gone, and it can not be reproduced.</source>
        <translation>%1: تم التطهير. فُقد كل ما يدل على العيّنات المنسية، ولم تعد إعادة الإنتاج ممكنة.</translation>
    </message>
    <message>
        <source>%1: the stored plan can not be read by this version.</source>
        <translation>%1: لا يستطيع هذا الإصدار قراءة الخطة المحفوظة.</translation>
    </message>
    <message>
        <source>The runs are of different models: their figures can not simply be compared.</source>
        <translation>التشغيلات لنماذج مختلفة: فلا تصح المقارنة المباشرة بين قيمها.</translation>
    </message>
    <message>
        <source>The runs are of different data: their figures can not simply be compared.</source>
        <translation>التشغيلات على بيانات مختلفة: فلا تصح المقارنة المباشرة بين قيمها.</translation>
    </message>
    <message>
        <source>The runs are of different forget sets: their figures can not simply be compared.</source>
        <translation>التشغيلات لمجموعات نسيان مختلفة: فلا تصح المقارنة المباشرة بين قيمها.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Unlearning report: %n run(s)</source>
        <translation>
            <numerusform>تقرير إلغاء التعلم: %n من التشغيلات</numerusform>
            <numerusform>تقرير إلغاء التعلم: تشغيل واحد</numerusform>
            <numerusform>تقرير إلغاء التعلم: تشغيلان</numerusform>
            <numerusform>تقرير إلغاء التعلم: %n تشغيلات</numerusform>
            <numerusform>تقرير إلغاء التعلم: %n تشغيلًا</numerusform>
            <numerusform>تقرير إلغاء التعلم: %n تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>method, number of runs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>which of them</comment>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>الأطياف</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>العيّنات المطلوب نسيانها</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <comment>name and number</comment>
        <translation>⁦%1⁩ (الفئة %2)</translation>
    </message>
    <message>
        <source>%1 other classes</source>
        <translation>فئات أخرى (%1)</translation>
    </message>
    <message>
        <source>Samples to be forgotten, by class.</source>
        <translation>العيّنات المطلوب نسيانها، بحسب الفئة.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>%1: samples to be forgotten, by class.</source>
        <translation>%1: العيّنات المطلوب نسيانها، بحسب الفئة.</translation>
    </message>
    <message>
        <source>Figures of merit of models beside each other. Over retrained models: mean and sample standard deviation over all that the model is set beside. Among retrained models: likewise over each pair of them, the floor that the others are read against, where it was measured.</source>
        <translation>معايير جودة النماذج مقارنةً بعضها ببعض. «مع النماذج المعاد تدريبها»: المتوسط والانحراف المعياري للعيّنة على كل النماذج التي يُقارَن النموذج بها. «بين النماذج المعاد تدريبها»: كذلك على كل زوج منها، وهو الحد الأدنى الذي تُقرأ القيم الأخرى قياسًا إليه، حيث جرى قياسه.</translation>
    </message>
    <message>
        <source>over retrained models</source>
        <translation>مع النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>among retrained models</source>
        <translation>بين النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>%1: k = %2 of %3</source>
        <translation>⁦%1: k = %2⁩ من %3</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: k, where the core gradient space ends. Layers %2 to %3 of %4.</source>
        <translation>%1: القيم الذاتية للعزم الثاني لمدخلات كل طبقة، بترتيب تنازلي؛ وقد أُهملت الأصفار. الخط المنقّط: k، حيث ينتهي فضاء التدرج الأساسي. الطبقات من %2 إلى %3 من أصل %4.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>القيمة الذاتية</translation>
    </message>
    <message>
        <source>Eigenvalues, a line a group</source>
        <translation>القيم الذاتية، خط لكل مجموعة</translation>
    </message>
    <message>
        <source>k</source>
        <comment>directions protected</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;crossing&quot; read the forget error. That it came close to the error on samples that were never seen is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: قرأت قاعدة التوقف «crossing» خطأ النسيان. فاقتراب هذا الخطأ من الخطأ على عيّنات لم يرها النموذج قط هو ما اختيرت الحقبة على أساسه، ولا يُثبت شيئًا في حد ذاته.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;retain-drop&quot; read the retain error. That it rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: قرأت قاعدة التوقف «retain-drop» خطأ الاحتفاظ. فعدم ارتفاع هذا الخطأ أكثر من ذلك هو ما اختيرت الحقبة على أساسه، ولا يُثبت شيئًا في حد ذاته.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;test-drop&quot; read the error on the validation part of the test split. That the error on the other part, the test error, rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: قرأت قاعدة التوقف «test-drop» الخطأ على القسم المخصص للتحقق من بيانات الاختبار. فعدم ارتفاع الخطأ على القسم الآخر، وهو خطأ الاختبار، أكثر من ذلك هو ما اختيرت الحقبة على أساسه، ولا يُثبت شيئًا في حد ذاته.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;drift&quot; read the layers&apos; retain drift. That it stayed below its budget is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: قرأت قاعدة التوقف «drift» انحراف الاحتفاظ للطبقات. فبقاء هذا الانحراف دون ميزانيته هو ما اختيرت الحقبة على أساسه، ولا يُثبت شيئًا في حد ذاته.</translation>
    </message>
    <message>
        <source>The confidence attack tells forgotten from unseen samples with an AUC of %1 (95 % interval %2 to %3; %4 is no better than guessing).</source>
        <translation>يميّز هجوم الثقة العيّنات المنسية من العيّنات التي لم يرها النموذج بقيمة AUC قدرها %1 (فترة الثقة 95% من %2 إلى %3؛ والقيمة %4 ليست أفضل من التخمين العشوائي).</translation>
    </message>
    <message>
        <source>Membership inference: area under the ROC curve of telling forgotten samples from test samples of the same classes, or what else the plan&apos;s membership names, with 95 % bootstrap interval (%1: no better than guessing), and true-positive rates at 1 % and %2 % false positives, where there are enough samples for them. Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>استدلال العضوية: المساحة تحت منحنى ROC لتمييز العيّنات المنسية من عيّنات الاختبار من الفئات نفسها، أو ما تحدده الخطة غير ذلك في membership، مع فترة bootstrap بنسبة 95% (والقيمة %1 ليست أفضل من التخمين العشوائي)، ومعدلات الإيجابيات الصحيحة عند 1% و%2% من الإيجابيات الخاطئة، حيث تكفي العيّنات لحسابها. «المعاد تدريبه»: القيم نفسها للنماذج المعاد تدريبها دون هذه العيّنات (المتوسط والانحراف المعياري للعيّنة على بذورها).</translation>
    </message>
    <message>
        <source>TPR at %1 %</source>
        <translation>TPR عند %1%</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>العيّنات الموجبة</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>العيّنات السالبة</translation>
    </message>
    <message>
        <source>Membership inference with shadow models, made after the runs: area under the ROC curve with 95 % bootstrap interval (%1: no better than guessing), and the true-positive rate at 1 % false positives. Beside retrained: average precision of telling the model&apos;s answers to the forgotten samples from those of retrained models, which is no area under a ROC curve (%1: alike). Positives and negatives are named as in the plan.</source>
        <translation>استدلال العضوية بنماذج الظل، وقد نُفّذ بعد التشغيلات: المساحة تحت منحنى ROC مع فترة bootstrap بنسبة 95% (والقيمة %1 ليست أفضل من التخمين العشوائي)، ومعدل الإيجابيات الصحيحة عند 1% من الإيجابيات الخاطئة. «مقارنةً بالمعاد تدريبه»: متوسط الدقة (average precision) في تمييز إجابات النموذج على العيّنات المنسية من إجابات النماذج المعاد تدريبها، وهو ليس مساحة تحت منحنى ROC (والقيمة %1 تعني التماثل). وتُسمّى العيّنات الموجبة والسالبة كما في الخطة.</translation>
    </message>
    <message>
        <source>Shadow models</source>
        <translation>نماذج الظل</translation>
    </message>
    <message>
        <source>beside retrained</source>
        <translation>مقارنةً بالمعاد تدريبه</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>المعاد تدريبه</translation>
    </message>
    <message>
        <source>%1, retrained</source>
        <comment>runs</comment>
        <translation>%1، المعاد تدريبه</translation>
    </message>
    <message>
        <source>Dashed: final errors of the retrained models, of whole sets; their mean and, as a band, one standard deviation over seeds to either side.</source>
        <translation>الخطوط المتقطعة: الأخطاء النهائية للنماذج المعاد تدريبها، على المجموعات كاملة؛ متوسطها، مع نطاق يمتد انحرافًا معياريًا واحدًا على البذور في كل اتجاه.</translation>
    </message>
    <message>
        <source>%1: errors after each epoch, of the samples that were looked at.</source>
        <translation>%1: الأخطاء بعد كل حقبة، محسوبة على العيّنات التي فُحصت.</translation>
    </message>
    <message>
        <source>AUC of each attack on each model, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>قيم AUC لكل هجوم على كل نموذج، مع فترات bootstrap بنسبة 95%. الخط المنقّط: %1، وليست أفضل من التخمين العشوائي.</translation>
    </message>
    <message>
        <source>AUC of the confidence attack on the unlearned and the retrained models, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>قيم AUC لهجوم الثقة على النموذج بعد النسيان والنماذج المعاد تدريبها، مع فترات bootstrap بنسبة 95%. الخط المنقّط: %1، وليست أفضل من التخمين العشوائي.</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>العيّنة %1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because their data could not be read.</source>
        <translation>%1: لا تُعرض صور العيّنات المطلوب نسيانها، لتعذّر قراءة بياناتها.</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because the data are not those that the log tells of.</source>
        <translation>%1: لا تُعرض صور العيّنات المطلوب نسيانها، لأن البيانات ليست هي المذكورة في السجل.</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because what earlier requests forgot is no longer known.</source>
        <translation>%1: لا تُعرض صور العيّنات المطلوب نسيانها، لأن ما نسيته الطلبات السابقة لم يعد معروفًا.</translation>
    </message>
    <message>
        <source>%1: pictures of %2 of the %3 samples to be forgotten, with their numbers in the training split.</source>
        <translation>%1: صور %2 من العيّنات المطلوب نسيانها، وعددها %3، مع أرقامها في بيانات التدريب.</translation>
    </message>
    <message>
        <source>The pictures are copies of samples that were to be deleted: where these must not be kept, this report must not be, either.</source>
        <translation>الصور نسخ من عيّنات كان من المفترض حذفها: فحيث لا يجوز الاحتفاظ بهذه العيّنات، لا يجوز الاحتفاظ بهذا التقرير أيضًا.</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>⁦RMIA (offline)⁩</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>⁦LiRA (offline)⁩</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>classifier on shadow models</source>
        <translation>مصنِّف على نماذج الظل</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>انحراف الطيف</translation>
    </message>
    <message>
        <source>Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>«المعاد تدريبه»: القيم نفسها للنماذج المعاد تدريبها دون هذه العيّنات (المتوسط والانحراف المعياري للعيّنة على بذورها).</translation>
    </message>
    <message>
        <source>preparation of the steps</source>
        <translation>إعداد الخطوات</translation>
    </message>
    <message>
        <source>Attacks with shadow models can be made, and made anew, at any time: a comparison of this report with the log names those of this table that are not there any more or have other figures, and none that were added since.</source>
        <translation>يمكن تنفيذ الهجمات بنماذج الظل، وإعادة تنفيذها، في أي وقت: ومقارنة هذا التقرير بالسجل تذكر من هجمات هذا الجدول ما لم يعد موجودًا أو تغيّرت قيمه، ولا تذكر ما أُضيف بعد ذلك.</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, each command runs one plan. There are no final errors to compare with.</source>
        <translation>باعتبار FOLDER مجلد هذا التقرير، ينفّذ كل أمر خطة واحدة. ولا توجد أخطاء نهائية للمقارنة بها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>runs, what a figure shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>معدل الإيجابيات الخاطئة</translation>
    </message>
    <message>
        <source>True-positive rate</source>
        <translation>معدل الإيجابيات الصحيحة</translation>
    </message>
    <message>
        <source>No better than guessing</source>
        <translation>ليس أفضل من التخمين العشوائي</translation>
    </message>
    <message>
        <source>Retrained models: their mean and, as a band, the lowest and the highest of them.</source>
        <translation>النماذج المعاد تدريبها: متوسطها، مع نطاق يمتد من أدناها إلى أعلاها.</translation>
    </message>
    <message>
        <source>%1: ROC of an attack on each model (%2): how many of the samples that it looks for it finds, at how many false alarms.</source>
        <translation>%1: منحنى ROC لهجوم على كل نموذج (%2): كم يكتشف من العيّنات التي يبحث عنها، وبكم من الإنذارات الكاذبة.</translation>
    </message>
    <message>
        <source>%1: the same ROC (%2) on logarithmic axes, which show what it finds with few false alarms.</source>
        <translation>%1: منحنى ROC نفسه (%2) على محورين لوغاريتميين يُظهران ما يكتشفه الهجوم بإنذارات كاذبة قليلة.</translation>
    </message>
    <message>
        <source>ROC curves are shown of up to %1 runs. For the %2 of this report the areas under them (AUC) stand alone; the curves are in the rows of the log that come with it.</source>
        <translation>تُعرض منحنيات ROC لما لا يزيد على %1 من التشغيلات. أما تشغيلات هذا التقرير، وعددها %2، فتُذكر لها المساحات تحت المنحنيات (AUC) وحدها؛ والمنحنيات في صفوف السجل المرفقة بالتقرير.</translation>
    </message>
    <message>
        <source>Scores of attacks</source>
        <translation>درجات الهجمات</translation>
    </message>
    <message>
        <source>By its file, the retrained model was trained in %1 s.</source>
        <translation>بحسب ملف النموذج المعاد تدريبه، استغرق تدريبه ⁦%1 s⁩.</translation>
    </message>
    <message>
        <source>By their files, the retrained models were trained in %1 s.</source>
        <translation>بحسب ملفات النماذج المعاد تدريبها، استغرق تدريبها ⁦%1 s⁩.</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, mean and median</comment>
        <translation>%1 %2 و%3</translation>
    </message>
    <message>
        <source>%1 (mean of %4) %2 and %3</source>
        <comment>models, mean, median, number of models</comment>
        <translation>%1 (متوسط %4 من النماذج) %2 و%3</translation>
    </message>
    <message>
        <source>Entropy of an answer (nats)</source>
        <translation>إنتروبيا الإجابة (nats)</translation>
    </message>
    <message>
        <source>Share of the forget samples (%)</source>
        <translation>الحصة من عيّنات النسيان (%)</translation>
    </message>
    <message>
        <source>%1: entropy of each model&apos;s answers to the forget samples (%2), in percent of them: the lower, the surer. The leftmost step holds all below %3 nats. Mean and median in nats: %4.</source>
        <translation>%1: إنتروبيا إجابات كل نموذج عن عيّنات النسيان (%2)، بالنسبة المئوية من هذه العيّنات: كلما انخفضت الإنتروبيا زادت ثقة النموذج. ويشمل المستوى الأول من اليسار كل ما هو دون ⁦%3 nats⁩. المتوسط والوسيط بوحدة nats: %4.</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <comment>model</comment>
        <translation>الفئة بحسب %1</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2). Rows: class by the model %3; columns: by the model %4. They agree on %5 %. Classes that neither of them predicts are left out.</source>
        <translation>%1: الفئات المتنبأ بها لعيّنات النسيان (%2). الصفوف: الفئة بحسب النموذج «%3»؛ والأعمدة: بحسب النموذج «%4». ويتفق النموذجان في %5% من العيّنات. وقد أُهملت الفئات التي لا يتنبأ بها أي منهما.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>الحصة (%)</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2) by the models %3 and %4, which agree on %5 %. Of %6 pairs of classes the %7 with the most samples, together %8 %; all of them are in the rows of the log that come with this report.</source>
        <translation>%1: الفئات المتنبأ بها لعيّنات النسيان (%2) بحسب النموذجين «%3» و«%4»، وهما يتفقان في %5% من العيّنات. من أزواج الفئات، وعددها %6، تُعرض الأزواج ذات العيّنات الأكثر، وعددها %7، ومجموعها %8%؛ والأزواج كلها في صفوف السجل المرفقة بالتقرير.</translation>
    </message>
    <message>
        <source>Entropies of answers and predicted classes are shown of up to %1 runs; those of this report&apos;s are in the rows of the log that come with it.</source>
        <translation>تُعرض قيم إنتروبيا الإجابات والفئات المتنبأ بها لما لا يزيد على %1 من التشغيلات؛ أما ما يخص تشغيلات هذا التقرير ففي صفوف السجل المرفقة بالتقرير.</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the models&apos; files say it, on whatever machine that was.</source>
        <translation>الخط المنقّط: تدريب نموذج معاد تدريبه، ومدته ⁦%1 s⁩ كما تذكرها ملفات النماذج، أيًّا كان الجهاز الذي جرى عليه.</translation>
    </message>
    <message>
        <source>Positives: %1</source>
        <translation>العيّنات الموجبة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n forget sample(s)</source>
        <translation>
            <numerusform>%n من عيّنات النسيان</numerusform>
            <numerusform>عيّنة نسيان واحدة</numerusform>
            <numerusform>عيّنتا نسيان</numerusform>
            <numerusform>%n عيّنات نسيان</numerusform>
            <numerusform>%n عيّنة نسيان</numerusform>
            <numerusform>%n عيّنة نسيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s) of the same classes</source>
        <translation>
            <numerusform>%n من العيّنات المحتفظ بها من الفئات نفسها</numerusform>
            <numerusform>عيّنة واحدة محتفظ بها من الفئات نفسها</numerusform>
            <numerusform>عيّنتان محتفظ بهما من الفئات نفسها</numerusform>
            <numerusform>%n عيّنات محتفظ بها من الفئات نفسها</numerusform>
            <numerusform>%n عيّنة محتفظًا بها من الفئات نفسها</numerusform>
            <numerusform>%n عيّنة محتفظ بها من الفئات نفسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of the same classes</source>
        <translation>
            <numerusform>%n من عيّنات الاختبار من الفئات نفسها</numerusform>
            <numerusform>عيّنة اختبار واحدة من الفئات نفسها</numerusform>
            <numerusform>عيّنتا اختبار من الفئات نفسها</numerusform>
            <numerusform>%n عيّنات اختبار من الفئات نفسها</numerusform>
            <numerusform>%n عيّنة اختبار من الفئات نفسها</numerusform>
            <numerusform>%n عيّنة اختبار من الفئات نفسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of all classes</source>
        <translation>
            <numerusform>%n من عيّنات الاختبار من كل الفئات</numerusform>
            <numerusform>عيّنة اختبار واحدة من كل الفئات</numerusform>
            <numerusform>عيّنتا اختبار من كل الفئات</numerusform>
            <numerusform>%n عيّنات اختبار من كل الفئات</numerusform>
            <numerusform>%n عيّنة اختبار من كل الفئات</numerusform>
            <numerusform>%n عيّنة اختبار من كل الفئات</numerusform>
        </translation>
    </message>
    <message>
        <source>Negatives: %1</source>
        <translation>العيّنات السالبة: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Samples, percent</source>
        <translation>العيّنات، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Infinite scores, where there are any, are in the outer bins.</source>
        <translation>الدرجات اللانهائية، إن وُجدت، تقع في الخانتين الطرفيتين.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>الدرجة من</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>الدرجة إلى</translation>
    </message>
    <message>
        <source>Positives, %</source>
        <translation>العيّنات الموجبة (%)</translation>
    </message>
    <message>
        <source>Negatives, %</source>
        <translation>العيّنات السالبة (%)</translation>
    </message>
    <message>
        <source>Distributions of an attack&apos;s scores are shown of up to %1 runs. Those of the %2 of this report are in the rows of the log that come with it.</source>
        <translation>تُعرض توزيعات درجات الهجوم لما لا يزيد على %1 من التشغيلات. أما توزيعات تشغيلات هذا التقرير، وعددها %2، ففي صفوف السجل المرفقة بالتقرير.</translation>
    </message>
    <message>
        <source>training (%1)</source>
        <comment>model</comment>
        <translation>التدريب (%1)</translation>
    </message>
    <message>
        <source>training (%1, on %2)</source>
        <comment>model, device</comment>
        <translation>التدريب (%1، على ⁦%2⁩)</translation>
    </message>
    <message>
        <source>Seconds by phase. Those of a training are as the model&apos;s file says them.</source>
        <translation>الثواني بحسب المرحلة. أما ثواني التدريب فهي كما يذكرها ملف النموذج.</translation>
    </message>
    <message>
        <source>The files of %1 of %2 retrained models say how long the training took: %3 s.</source>
        <translation>تذكر ملفات %1 من أصل %2 من النماذج المعاد تدريبها مدة التدريب: ⁦%3 s⁩.</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the files of %2 of %3 models say it, on whatever machine that was.</source>
        <translation>الخط المنقّط: تدريب نموذج معاد تدريبه، ومدته ⁦%1 s⁩ كما تذكرها ملفات %2 من أصل %3 من النماذج، أيًّا كان الجهاز الذي جرى عليه.</translation>
    </message>
    <message>
        <source>%1: scores of an attack on each model (%2): what share of its positives (dashed) and of its negatives (line over a pale area) lies in each of %3 bins of equal width between the model&apos;s least and largest finite score. The bins of each model have a width of their own, so that heights can only be compared within a panel. Higher scores are more like those of training samples; the less the two distributions differ, the less the attack can tell. %4. %5.</source>
        <translation>%1: درجات هجوم على كل نموذج (%2): نسبة العيّنات الموجبة (الخط المتقطع) والعيّنات السالبة (الخط فوق مساحة باهتة) التي تقع درجاتها في كل خانة من خانات متساوية العرض، عددها %3، بين أدنى الدرجات المنتهية للنموذج وأعلاها. ولخانات كل نموذج عرضها الخاص، فلا تصح مقارنة الارتفاعات إلا داخل الرسم الفرعي الواحد. والدرجات الأعلى أشبه بدرجات عيّنات التدريب؛ وكلما قلّ الاختلاف بين التوزيعين قلّ ما يستطيع الهجوم تمييزه. %4. %5.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>طبقةً طبقة</translation>
    </message>
    <message>
        <source>Features of the models</source>
        <translation>ميزات النماذج</translation>
    </message>
    <message>
        <source>Measured after the runs</source>
        <translation>ما قيس بعد التشغيلات</translation>
    </message>
    <message>
        <source>Figures of every layer</source>
        <translation>قيم كل طبقة</translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s)</source>
        <translation>
            <numerusform>%n من العيّنات المحتفظ بها</numerusform>
            <numerusform>عيّنة واحدة محتفظ بها</numerusform>
            <numerusform>عيّنتان محتفظ بهما</numerusform>
            <numerusform>%n عيّنات محتفظ بها</numerusform>
            <numerusform>%n عيّنة محتفظًا بها</numerusform>
            <numerusform>%n عيّنة محتفظ بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s)</source>
        <translation>
            <numerusform>%n من عيّنات الاختبار</numerusform>
            <numerusform>عيّنة اختبار واحدة</numerusform>
            <numerusform>عيّنتا اختبار</numerusform>
            <numerusform>%n عيّنات اختبار</numerusform>
            <numerusform>%n عيّنة اختبار</numerusform>
            <numerusform>%n عيّنة اختبار</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned beside retrained</source>
        <translation>بعد النسيان مقارنةً بالمعاد تدريبه</translation>
    </message>
    <message>
        <source>Unlearned beside original</source>
        <translation>بعد النسيان مقارنةً بالأصلي</translation>
    </message>
    <message>
        <source>Retrained beside each other</source>
        <translation>المعاد تدريبها مقارنةً بعضها ببعض</translation>
    </message>
    <message>
        <source>Retrained beside original</source>
        <translation>المعاد تدريبه مقارنةً بالأصلي</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>The table of the layers&apos; figures has their names.</source>
        <translation>أسماء الطبقات في جدول قيم الطبقات.</translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>الطبقات: %1.</translation>
    </message>
    <message>
        <source>Layer, from input to output</source>
        <translation>الطبقة، من المدخل إلى المخرج</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>الحصة المسترجعة</translation>
    </message>
    <message>
        <source>%1: linear-probe recovery, layer by layer: for what share of the samples (%2) a linear classifier of what the layer is given tells the label. Measured after the run: %3.</source>
        <translation>%1: الاسترجاع بالمسبار الخطي، طبقةً طبقة: حصة العيّنات (%2) التي يحدد وسمَها مصنِّف خطي لما تتلقاه الطبقة. وقت القياس بعد التشغيل: %3.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>%1: linear centred kernel alignment, layer by layer: how alike two models represent the same samples (%2), 1 being the same up to rotation and scale. Measured after the run: %3.</source>
        <translation>%1: محاذاة النوى الخطية المتمركزة، طبقةً طبقة: مدى تشابه تمثيل نموذجين للعيّنات نفسها (%2)، والقيمة 1 تعني تطابق التمثيلين باستثناء الدوران والقياس. وقت القياس بعد التشغيل: %3.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>وقت القياس</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, shares of two axes</comment>
        <translation>%1 %2 و%3</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, placed by t-SNE so that samples with like features are neighbours (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1: ما تتلقاه الطبقة الأخيرة لكل نموذج، موزَّعًا بطريقة t-SNE بحيث تتجاور العيّنات المتشابهة الميزات (العيّنات نفسها في كل رسم فرعي: %2). ولكل رسم فرعي محاوره الخاصة. وقت الإعداد بعد التشغيل: %3.</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, along its first two principal components (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1: ما تتلقاه الطبقة الأخيرة لكل نموذج، على امتداد أول مكوّنين رئيسيين له (العيّنات نفسها في كل رسم فرعي: %2). ولكل رسم فرعي محاوره الخاصة. وقت الإعداد بعد التشغيل: %3.</translation>
    </message>
    <message>
        <source>Places in t-SNE have no unit.</source>
        <translation>لا وحدة للمواضع في t-SNE.</translation>
    </message>
    <message>
        <source>Shares of the variance along the first and the second one, %: %1.</source>
        <translation>حصتا التباين على امتداد المكوّن الأول والثاني، بالنسبة المئوية: %1.</translation>
    </message>
    <message>
        <source>did not come back</source>
        <comment>the loss, while relearning</comment>
        <translation>لم ترجع</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>epochs, models that came back, all models</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>forget and retain set</source>
        <translation>مجموعتا النسيان والاحتفاظ</translation>
    </message>
    <message>
        <source>forget and test set</source>
        <translation>مجموعتا النسيان والاختبار</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two counts of samples</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>did not come back within %n epoch(s)</source>
        <comment>the loss, while relearning</comment>
        <translation>
            <numerusform>لم ترجع خلال %n من الحقب</numerusform>
            <numerusform>لم ترجع خلال حقبة واحدة</numerusform>
            <numerusform>لم ترجع خلال حقبتين</numerusform>
            <numerusform>لم ترجع خلال %n حقب</numerusform>
            <numerusform>لم ترجع خلال %n حقبة</numerusform>
            <numerusform>لم ترجع خلال %n حقبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that were measured after the runs had ended. Retrained: the same of the models retrained without the samples, with the same settings (mean and sample standard deviation over their seeds); of a figure beside a retrained model, over each pair of them: the floor that the others are read against. Epochs of relearning are of training on the samples that are named, until the forget loss is at most the original model&apos;s plus alpha. The column Settings has alpha and the most epochs; &apos;did not come back&apos; means that the loss was still higher after these. Figures of layers, and those that the final evaluation had of as many samples, have tables of their own.</source>
        <translation>قيم قيست بعد انتهاء التشغيلات. «المعاد تدريبه»: القيم نفسها للنماذج المعاد تدريبها دون هذه العيّنات وبالإعدادات نفسها (المتوسط والانحراف المعياري للعيّنة على بذورها)؛ وإذا كانت القيمة مقارنةً بنموذج معاد تدريبه فعلى كل زوج من هذه النماذج: وهو الحد الأدنى الذي تُقرأ القيم الأخرى قياسًا إليه. وحقب إعادة التعلم هي حقب التدريب على العيّنات المذكورة حتى تصير الخسارة على مجموعة النسيان خسارةَ النموذج الأصلي مضافًا إليها alpha على الأكثر. ويبيّن عمود «الإعدادات» قيمة alpha وأقصى عدد للحقب؛ و«لم ترجع» تعني أن الخسارة ظلت أعلى من ذلك بعد هذه الحقب. ولقيم الطبقات، وللقيم التي حُسبت في التقييم النهائي على العدد نفسه من العيّنات، جداول خاصة بها.</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of a figure</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>settings of a figure</comment>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>at most %n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n من الحقب على الأكثر</numerusform>
            <numerusform>حقبة واحدة على الأكثر</numerusform>
            <numerusform>حقبتان على الأكثر</numerusform>
            <numerusform>%n حقب على الأكثر</numerusform>
            <numerusform>%n حقبة على الأكثر</numerusform>
            <numerusform>%n حقبة على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1; momentum %2; batches of %3 samples; alpha %4 nats</source>
        <translation>معدل التعلم %1؛ الزخم %2؛ دفعات من %3 عيّنة؛ alpha %4 نات</translation>
    </message>
    <message numerus="yes">
        <source>by memorisation, %n shadow model(s)</source>
        <comment>thirds of the forget set</comment>
        <translation>
            <numerusform>بحسب درجة الحفظ، دون نماذج ظل</numerusform>
            <numerusform>بحسب درجة الحفظ، نموذج ظل واحد</numerusform>
            <numerusform>بحسب درجة الحفظ، نموذجا ظل</numerusform>
            <numerusform>بحسب درجة الحفظ، %n نماذج ظل</numerusform>
            <numerusform>بحسب درجة الحفظ، %n نموذج ظل</numerusform>
            <numerusform>بحسب درجة الحفظ، %n نموذج ظل</numerusform>
        </translation>
    </message>
    <message>
        <source>by the original model&apos;s confidence margin</source>
        <comment>thirds of the forget set</comment>
        <translation>بحسب هامش الثقة للنموذج الأصلي</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <comment>of an attack</comment>
        <translation>
            <numerusform>دون نماذج ظل</numerusform>
            <numerusform>نموذج ظل واحد</numerusform>
            <numerusform>نموذجا ظل</numerusform>
            <numerusform>%n نماذج ظل</numerusform>
            <numerusform>%n نموذج ظل</numerusform>
            <numerusform>%n نموذج ظل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n epoch(s)</source>
        <comment>of relearning: the loss did not come back</comment>
        <translation>
            <numerusform>أكثر من %n من الحقب</numerusform>
            <numerusform>أكثر من حقبة واحدة</numerusform>
            <numerusform>أكثر من حقبتين</numerusform>
            <numerusform>أكثر من %n حقب</numerusform>
            <numerusform>أكثر من %n حقبة</numerusform>
            <numerusform>أكثر من %n حقبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n من الحقب</numerusform>
            <numerusform>حقبة واحدة</numerusform>
            <numerusform>حقبتين</numerusform>
            <numerusform>%n حقب</numerusform>
            <numerusform>%n حقبة</numerusform>
            <numerusform>%n حقبة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 epochs</source>
        <comment>of relearning</comment>
        <translation>من %1 إلى %2 من الحقب</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>epochs of some models, those of others</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>not measured for retrained models</source>
        <comment>relearning</comment>
        <translation>لم يُقَس للنماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>relearning the forget samples, to the original model&apos;s loss plus %1 nats, took %2 (%3)</source>
        <translation>استغرقت إعادة تعلم عيّنات النسيان، حتى خسارة النموذج الأصلي زائد %1 nats، %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <comment>AUC</comment>
        <translation>%1 (فترة الثقة 95% من %2 إلى %3)</translation>
    </message>
    <message numerus="yes">
        <source>the attack %1 with %n shadow model(s) tells forgotten from unseen samples with an AUC of %2</source>
        <translation>
            <numerusform>يميّز الهجوم %1 دون نماذج ظل العيّنات المنسية من العيّنات التي لم يرها النموذج بقيمة AUC قدرها %2</numerusform>
            <numerusform>يميّز الهجوم %1 بنموذج ظل واحد العيّنات المنسية من العيّنات التي لم يرها النموذج بقيمة AUC قدرها %2</numerusform>
            <numerusform>يميّز الهجوم %1 بنموذجَي ظل العيّنات المنسية من العيّنات التي لم يرها النموذج بقيمة AUC قدرها %2</numerusform>
            <numerusform>يميّز الهجوم %1 باستخدام %n نماذج ظل العيّنات المنسية من العيّنات التي لم يرها النموذج بقيمة AUC قدرها %2</numerusform>
            <numerusform>يميّز الهجوم %1 باستخدام %n نموذج ظل العيّنات المنسية من العيّنات التي لم يرها النموذج بقيمة AUC قدرها %2</numerusform>
            <numerusform>يميّز الهجوم %1 باستخدام %n نموذج ظل العيّنات المنسية من العيّنات التي لم يرها النموذج بقيمة AUC قدرها %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</source>
        <translation>
            <numerusform>من بين %1 من الهجمات بنماذج الظل، حقّق %2 دون نماذج ظل أعلى قيمة AUC في تمييز العيّنات المنسية من العيّنات التي لم يرها النموذج، وهي %3</numerusform>
            <numerusform>من بين %1 من الهجمات بنماذج الظل، حقّق %2 بنموذج ظل واحد أعلى قيمة AUC في تمييز العيّنات المنسية من العيّنات التي لم يرها النموذج، وهي %3</numerusform>
            <numerusform>من بين %1 من الهجمات بنماذج الظل، حقّق %2 بنموذجَي ظل أعلى قيمة AUC في تمييز العيّنات المنسية من العيّنات التي لم يرها النموذج، وهي %3</numerusform>
            <numerusform>من بين %1 من الهجمات بنماذج الظل، حقّق %2 باستخدام %n نماذج ظل أعلى قيمة AUC في تمييز العيّنات المنسية من العيّنات التي لم يرها النموذج، وهي %3</numerusform>
            <numerusform>من بين %1 من الهجمات بنماذج الظل، حقّق %2 باستخدام %n نموذج ظل أعلى قيمة AUC في تمييز العيّنات المنسية من العيّنات التي لم يرها النموذج، وهي %3</numerusform>
            <numerusform>من بين %1 من الهجمات بنماذج الظل، حقّق %2 باستخدام %n نموذج ظل أعلى قيمة AUC في تمييز العيّنات المنسية من العيّنات التي لم يرها النموذج، وهي %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the model of %2</source>
        <comment>an attack&apos;s AUC, a run</comment>
        <translation>%1، على نموذج %2</translation>
    </message>
    <message>
        <source>%1 (not made on retrained models)</source>
        <comment>an attack&apos;s AUC</comment>
        <translation>%1 (لم يُجرَ على نماذج معاد تدريبها)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Measured after the run: %1.</source>
        <translation>قيس بعد التشغيل: %1.</translation>
    </message>
    <message>
        <source>Measured after the runs: %1.</source>
        <translation>قيس بعد التشغيلات: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n retrained model(s) the first is shown.</source>
        <translation>
            <numerusform>لا يُعرض أي نموذج معاد تدريبه.</numerusform>
            <numerusform>يُعرض النموذج الوحيد المعاد تدريبه.</numerusform>
            <numerusform>يُعرض الأول من نموذجين معاد تدريبهما.</numerusform>
            <numerusform>يُعرض الأول من %n نماذج معاد تدريبها.</numerusform>
            <numerusform>يُعرض الأول من %n نموذجًا معادًا تدريبه.</numerusform>
            <numerusform>يُعرض الأول من %n نموذج معاد تدريبه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 دون أي تشغيل</numerusform>
            <numerusform>%1 في تشغيل واحد</numerusform>
            <numerusform>%1 في تشغيلين</numerusform>
            <numerusform>%1 في %n تشغيلات</numerusform>
            <numerusform>%1 في %n تشغيلًا</numerusform>
            <numerusform>%1 في %n تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n retrained model(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 دون نماذج معاد تدريبها</numerusform>
            <numerusform>%1 لنموذج واحد معاد تدريبه</numerusform>
            <numerusform>%1 لنموذجين معاد تدريبهما</numerusform>
            <numerusform>%1 لعدد %n نماذج معاد تدريبها</numerusform>
            <numerusform>%1 لعدد %n نموذجًا معادًا تدريبه</numerusform>
            <numerusform>%1 لعدد %n نموذج معاد تدريبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 on %n retrained model(s)</source>
        <comment>an attack&apos;s AUC, that on others</comment>
        <translation>
            <numerusform>%1، و%2 دون نماذج معاد تدريبها</numerusform>
            <numerusform>%1، و%2 على نموذج واحد معاد تدريبه</numerusform>
            <numerusform>%1، و%2 على نموذجين معاد تدريبهما</numerusform>
            <numerusform>%1، و%2 على %n نماذج معاد تدريبها</numerusform>
            <numerusform>%1، و%2 على %n نموذجًا معادًا تدريبه</numerusform>
            <numerusform>%1، و%2 على %n نموذج معاد تدريبه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was branched from run %2 and is branched from it again, at the same epoch.</source>
        <translation>تفرّع %1 من التشغيل %2، ويتفرّع منه مرة أخرى عند الحقبة نفسها.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2 and is run again after it.</source>
        <translation>نفّذ %1 طلبًا بعد التشغيل %2، ويُنفَّذ بعده مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>تفرّع %1 من التشغيل %2، وهو ليس في هذا التقرير، ولا يمكن إعادة إنتاجه بدونه.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>نفّذ %1 طلبًا بعد التشغيل %2، وهو ليس في هذا التقرير، ولا يمكن إعادة إنتاجه بدونه.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>تفرّع %1 من التشغيل %2: ولأن ذاك لا يمكن إعادة إنتاجه، فلا يمكن إعادة إنتاج هذا أيضًا.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>نفّذ %1 طلبًا بعد التشغيل %2: ولأن ذاك لا يمكن إعادة إنتاجه، فلا يمكن إعادة إنتاج هذا أيضًا.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2 at an epoch that can not be told any more, and can not be reproduced.</source>
        <translation>تفرّع %1 من التشغيل %2 عند حقبة لم تعد معروفة، ولا يمكن إعادة إنتاجه.</translation>
    </message>
    <message>
        <source>halves of the sample</source>
        <translation>نصفا العيّنة</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the confidence attack, %2 (%3 to %4), lies below %5, the least expected of a model that never saw the forget samples (retrained: %6; %7 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>%1: نسيان مفرط. قيمة AUC لهجوم الثقة، وهي %2 (من %3 إلى %4)، أدنى من %5، وهي أدنى قيمة متوقعة لنموذج لم يرَ عيّنات النسيان قط (المعاد تدريبه: ⁦%6⁩؛ و%7 إذا لم يوجد). فالنموذج أقل ثقة بها من نموذج كهذا، وهذا أيضًا يكشفها.</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the attack &quot;%2&quot; with %3 shadow models, %4 (%5 to %6), lies below %7, the least expected of a model that never saw the forget samples.</source>
        <translation>%1: نسيان مفرط. قيمة AUC للهجوم «⁨%2⁩» بنماذج ظل عددها %3، وهي %4 (من %5 إلى %6)، أدنى من %7، وهي أدنى قيمة متوقعة لنموذج لم يرَ عيّنات النسيان قط.</translation>
    </message>
    <message>
        <source>%1: a whole class is forgotten. Each shadow model saw about half of it, the unlearned model has none of it left: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on.</source>
        <translation>%1: نُسيت فئة كاملة. وقد رأى كل نموذج ظل نحو نصفها، ولم يبقَ منها شيء في النموذج بعد النسيان: والهجمات بنماذج الظل غير U-LiRA قد تدل على أن الفئة اختفت، لا على العيّنات التي جرى التدريب عليها.</translation>
    </message>
    <message>
        <source>What was measured after the runs is measured again by these commands, which name runs by their numbers in the log; a log that is not the user&apos;s own is named with --db. Shadow models that were trained by another recipe than the original model take that recipe&apos;s file with --recipe. What the commands measure takes the place of the same figures in the log.</source>
        <translation>ما قيس بعد التشغيلات تعيد قياسَه هذه الأوامرُ التي تذكر التشغيلات بأرقامها في السجل؛ وإذا لم يكن السجل سجل المستخدم نفسه حُدِّد بالخيار ⁦--db⁩. ونماذج الظل التي دُرّبت بوصفة غير وصفة النموذج الأصلي يُحدَّد ملف وصفتها بالخيار ⁦--recipe⁩. وما تقيسه الأوامر يحل محل القيم نفسها في السجل.</translation>
    </message>
    <message>
        <source>Forgetting quality is of many unlearned and retrained models together and is not kept in the log: the command unlearn compare gives it.</source>
        <translation>جودة النسيان قيمة لنماذج كثيرة بعد النسيان ونماذج كثيرة معاد تدريبها معًا، ولا تُحفظ في السجل: ويعطيها الأمر ⁦unlearn compare⁩.</translation>
    </message>
    <message>
        <source>Two-sided: %1. An attack that errs more often than not tells as much as one that is right.</source>
        <translation>«ثنائي الطرف»: ⁦%1⁩. فالهجوم الذي يخطئ أكثر مما يصيب يكشف بقدر ما يكشفه الهجوم المصيب.</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>ثنائي الطرف</translation>
    </message>
    <message>
        <source>Figures of every layer: layer 1 is the first whose input is not the samples themselves.</source>
        <translation>قيم كل طبقة: الطبقة 1 هي أول طبقة لا تكون مدخلاتها العيّنات نفسها.</translation>
    </message>
    <message>
        <source>Figures of layers are drawn of up to %1 runs. Those of the %2 of this report are in the table of the layers&apos; figures.</source>
        <translation>تُرسم قيم الطبقات لما لا يزيد على %1 من التشغيلات. أما قيم تشغيلات هذا التقرير، وعددها %2، ففي جدول قيم الطبقات.</translation>
    </message>
    <message>
        <source>Features of the models are drawn of up to %1 runs. Where those of the %2 of this report stand in the plane is in the rows of the log that come with it (%3).</source>
        <translation>تُرسم ميزات النماذج لما لا يزيد على %1 من التشغيلات. أما تشغيلات هذا التقرير، وعددها %2، فمواضع ميزاتها في المستوى مذكورة في صفوف السجل المرفقة بالتقرير (%3).</translation>
    </message>
    <message>
        <source>The retrained models are not drawn, as more than %1 of their lines could not be told apart; the table of what came of each run has their errors.</source>
        <translation>لا تُرسم النماذج المعاد تدريبها، لأن خطوطها إذا زادت على %1 تعذّر تمييز بعضها من بعض؛ وأخطاؤها في جدول نتيجة كل تشغيل.</translation>
    </message>
    <message>
        <source>Here are the first %1 of its %2 rows; the file %3 and the LaTeX file beside it have all of them.</source>
        <translation>تظهر هنا الصفوف الأولى من الجدول، وعددها %1 من أصل %2؛ أما الصفوف كلها ففي الملف %3 وفي ملف LaTeX الذي بجانبه.</translation>
    </message>
    <message>
        <source>Agreement with each of the retrained models, in percent (mean and sample standard deviation): %1.</source>
        <translation>التوافق مع كل واحد من النماذج المعاد تدريبها، بالنسبة المئوية (المتوسط والانحراف المعياري للعيّنة): ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Scores of the attack that the figures show, on all models: by bin, the positives and the negatives with such a score, and their shares. Bins without any are left out. Scores of other attacks are in the rows of the log that come with this report.</source>
        <translation>درجات الهجوم الذي تعرضه الأشكال، على كل النماذج: لكل خانة العيّنات الموجبة والعيّنات السالبة التي تقع درجاتها فيها، ونسبها. وقد أُهملت الخانات الخالية. أما درجات الهجمات الأخرى ففي صفوف السجل المرفقة بالتقرير.</translation>
    </message>
    <message>
        <source>Finished runs that differ by the seed of unlearning alone, the newest of each seed: mean and sample standard deviation.</source>
        <translation>التشغيلات المكتملة التي لا تختلف إلا في بذرة إلغاء التعلم، بأخذ أحدث تشغيل لكل بذرة: المتوسط والانحراف المعياري للعيّنة.</translation>
    </message>
    <message>
        <source>%1: the curves are in float32 from the epoch on at which bfloat16 changed an error by too much. Epochs before that, if any, were measured in bfloat16.</source>
        <translation>%1: المنحنيات بصيغة float32 ابتداءً من الحقبة التي غيّرت فيها صيغة bfloat16 أحد الأخطاء أكثر من اللازم. أما الحقب التي قبلها، إن وُجدت، فقيست بصيغة bfloat16.</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images, %2. Two halves of them would protect spaces up to %3 degrees apart (layer %4), and miss up to %5 % of each other&apos;s protected energy (layer %6).</source>
        <translation>%1: الأطياف محسوبة من جزء من صور التدريب، عدده %2. ولو قُسم نصفين لحمى كل نصف فضاءً يبعد عن فضاء الآخر حتى %3 درجة (الطبقة ⁦%4⁩)، ولفاته حتى %5% من الطاقة المحمية للآخر (الطبقة ⁦%6⁩).</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: the least k above 0 and the largest of these runs, where their core gradient spaces end; the table of thresholds has each. Layers %2 to %3 of %4.</source>
        <translation>%1: القيم الذاتية للعزم الثاني لمدخلات كل طبقة، بترتيب تنازلي؛ وقد أُهملت الأصفار. الخطان المنقّطان: أصغر k أكبر من 0 وأكبر k في هذه التشغيلات، حيث تنتهي فضاءات التدرج الأساسية؛ ويبيّن جدول العتبات كلًّا منها. الطبقات من %2 إلى %3 من أصل %4.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Interval of an AUC: %1.</source>
        <translation>فترة قيمة AUC: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>How the figures of merit and of attacks in this report are made.</source>
        <translation>كيف تُحسب معايير الجودة وقيم الهجمات في هذا التقرير.</translation>
    </message>
    <message>
        <source>Average precision beside retrained models</source>
        <translation>متوسط الدقة (average precision) مقارنةً بالنماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>Two-sided AUC, %1</source>
        <translation>قيمة AUC ثنائية الطرف، %1</translation>
    </message>
    <message>
        <source>TPR at %2 % FPR, %1</source>
        <translation>المعدل TPR عند FPR = %2%، %1</translation>
    </message>
    <message>
        <source>Thresholds of the layers: of d directions of its inputs, k are the core gradient space that steps leave alone (one number a group), and Share is theirs of the energy that gamma is compared with. gamma = 1: the layer is not updated. Retain drift: squared change of the layer&apos;s outputs on its original retained inputs, over their squares, at the selected epoch; centred: over the squares of their differences from their mean.</source>
        <translation>عتبات الطبقات: من اتجاهات مدخلات كل طبقة، وعددها d، تكوّن k منها فضاء التدرج الأساسي الذي لا تمسّه الخطوات (عدد واحد لكل مجموعة)، و«الحصة» هي نصيب هذه الاتجاهات من الطاقة التي تُقارَن بها gamma. إذا كانت gamma = 1 فلا تُحدَّث الطبقة. انحراف الاحتفاظ: مربع تغيّر مخرجات الطبقة على مدخلاتها الأصلية المحتفظ بها، مقسومًا على مربعات هذه المخرجات، عند الحقبة المختارة؛ و«المتمركز»: مقسومًا على مربعات فروق هذه المخرجات عن متوسطها.</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>المتمركز</translation>
    </message>
    <message>
        <source>95 % interval of %1: %2.</source>
        <comment>figures, formula</comment>
        <translation>فترة الثقة 95% (⁨%1⁩): ⁨%2⁩.</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% من</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95% إلى</translation>
    </message>
</context>
<context>
    <name>ShadowOutlook</name>
    <message>
        <source>All %1 shadow models are there.</source>
        <translation>نماذج الظل كلها موجودة، وعددها %1.</translation>
    </message>
    <message>
        <source>To be trained: %1 of %2 shadow models, on %3 samples each. That takes about %4 and %5 of %6 that are free.</source>
        <translation>المطلوب تدريبه: %1 من أصل %2 من نماذج الظل، كل منها على %3 من العيّنات. يستغرق ذلك نحو %4 ويشغل %5 من أصل %6 من المساحة الحرة.</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free.</source>
        <translation>المساحة لا تكفي: يلزم %1 والمتاح %2.</translation>
    </message>
</context>
<context>
    <name>TourText</name>
    <message>
        <source>The experiment</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>What there is to work with: a trained model, its data, what is to be forgotten, by which method, a model retrained without it, and the device. Each has a button that changes it. File &gt; Open example fills all of them.</source>
        <translation>ما هو متاح للعمل: نموذج مدرَّب، وبياناته، وما يُراد نسيانه، وبأي طريقة، ونموذج أُعيد تدريبه بدونه، والجهاز. ولكل منها زر لتغييره. ويملؤها كلها «ملف &gt; فتح المثال».</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>العيّنات المطلوب نسيانها</translation>
    </message>
    <message>
        <source>Choose the forget set: whole classes, ranges, a draw, a file, or single samples by click and rubber band. Several requests are forgotten in their order.</source>
        <translation>اختر مجموعة النسيان: فئات كاملة، أو نطاقات، أو سحبًا عشوائيًا، أو ملفًا، أو عيّنات مفردة بالنقر أو بإطار التحديد. وتُنسى الطلبات المتعددة بترتيبها.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>العتبات</translation>
    </message>
    <message>
        <source>Each layer has a threshold γ: how much of what the retained samples need is protected. Its slider moves the line in the spectrum, and you see at once how much forgetting is left and what it may cost. Compute spectra (F6) comes first.</source>
        <translation>لكل طبقة عتبة γ: مقدار ما يُحمى مما تحتاج إليه العيّنات المحتفظ بها. يحرّك منزلقها الخط في رسم الطيف، فترى فورًا ما بقي من النسيان وما قد يكلّفه. ابدأ بحساب الأطياف (F6).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Start (F5) takes projected steps on the forget set, epoch by epoch. A run can be paused, and stopped with what it has reached.</source>
        <translation>يتخذ «بدء» (F5) خطوات مُسقَطة على مجموعة النسيان، حقبة بعد حقبة. ويمكن إيقاف التشغيل مؤقتًا، أو إيقافه مع الاحتفاظ بما بلغه.</translation>
    </message>
    <message>
        <source>Watch it forget</source>
        <translation>راقب النسيان</translation>
    </message>
    <message>
        <source>The forget error should climb to the dashed line of the retrained model, while test and retain error stay. Go on from any epoch with other settings.</source>
        <translation>ينبغي أن يصعد خطأ النسيان إلى الخط المتقطع للنموذج المعاد تدريبه، بينما يبقى خطأ الاختبار وخطأ الاحتفاظ على حالهما. ويمكن المتابعة من أي حقبة بإعدادات أخرى.</translation>
    </message>
    <message>
        <source>Is it really forgotten?</source>
        <translation>هل نُسيت حقًا؟</translation>
    </message>
    <message>
        <source>Attacks guess from the model&apos;s answers which samples it was trained on. The retrained model&apos;s curve is the ideal: neither above it nor below.</source>
        <translation>تخمّن الهجمات من إجابات النموذج العيّناتِ التي دُرّب عليها. ومنحنى النموذج المعاد تدريبه هو المثالي: لا فوقه ولا تحته.</translation>
    </message>
    <message>
        <source>Every run is logged</source>
        <translation>كل تشغيل مسجَّل</translation>
    </message>
    <message>
        <source>Find, tag and note runs here. Select several to compare them; File &gt; Report writes a report that can be handed over.</source>
        <translation>ابحث هنا عن التشغيلات وأضف إليها علامات وملاحظات. حدّد عدة تشغيلات لمقارنتها؛ ويكتب «ملف &gt; تقرير» تقريرًا جاهزًا للتسليم.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Selected runs side by side: their curves, how near they came to the retrained model and at what cost, and the settings that differ.</source>
        <translation>التشغيلات المحددة جنبًا إلى جنب: منحنياتها، ومدى قربها من النموذج المعاد تدريبه وبأي كلفة، والإعدادات المختلفة بينها.</translation>
    </message>
    <message>
        <source>Where to learn more</source>
        <translation>لمزيد من التعلّم</translation>
    </message>
    <message>
        <source>F1 opens the glossary, at the term of a control that has one. Help &gt; Projection lab shows on a few samples what a threshold protects.</source>
        <translation>يفتح F1 مسرد المصطلحات عند مصطلح عنصر التحكم إن وُجد. ويعرض «مساعدة &gt; مختبر الإسقاط» على بضع عيّنات ما تحميه العتبة.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A report takes the numbers of runs and --out DIR.</source>
        <translation>يتطلب التقرير أرقام التشغيلات والخيار ⁦--out DIR⁩.</translation>
    </message>
    <message>
        <source>Interactive machine-unlearning experiments by projected gradients.</source>
        <translation>تجارب تفاعلية في إلغاء التعلم بالتدرجات المُسقَطة.</translation>
    </message>
    <message>
        <source>Write a report of runs and open no window: --report RUN... --out DIR.</source>
        <translation>كتابة تقرير عن تشغيلات دون فتح نافذة: ⁦--report RUN... --out DIR⁩.</translation>
    </message>
    <message>
        <source>The report&apos;s folder: a new or an empty one.</source>
        <translation>مجلد التقرير: جديد أو فارغ.</translation>
    </message>
    <message>
        <source>Log runs to FILE instead of the default.</source>
        <translation>تسجيل التشغيلات في FILE بدلًا من السجل الافتراضي.</translation>
    </message>
    <message>
        <source>When the window closes, write to FILE how evenly its event loop turned while jobs ran.</source>
        <translation>عند إغلاق النافذة، يُكتب في FILE مدى انتظام دوران حلقة الأحداث أثناء تنفيذ المهام.</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>Show none of the samples to be forgotten in the report.</source>
        <translation>عدم عرض أي من العيّنات المطلوب نسيانها في التقرير.</translation>
    </message>
    <message>
        <source>Experiment to open (*.unlearn.json), or model and data to begin one with; a log of runs takes the place of the default, as with --db.</source>
        <translation>تجربة لفتحها (*.unlearn.json)، أو نموذج وبيانات لبدء تجربة بهما؛ وسجل التشغيلات يحل محل السجل الافتراضي، كما مع الخيار ‎--db.</translation>
    </message>
</context>
<context>
    <name>unlearn::AboutDialog</name>
    <message>
        <source>About Unlearning Workbench</source>
        <translation>حول Unlearning Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Interactive machine-unlearning experiments by projected gradients.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;تجارب تفاعلية في إلغاء التعلم بالتدرجات المُسقَطة.&lt;/p&gt;&lt;p&gt;رخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو أي إصدار لاحق.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the program is built of, and under which licences</source>
        <translation>المكوّنات التي بُني منها البرنامج، ورخصها</translation>
    </message>
    <message>
        <source>Licences are named as SPDX names them</source>
        <translation>أسماء الرخص كما ترد في SPDX</translation>
    </message>
    <message>
        <source>&amp;It is built of what others made:</source>
        <translation>&amp;بُني البرنامج مما صنعه آخرون:</translation>
    </message>
    <message>
        <source>Notices of what is compiled into the program</source>
        <translation>إشعارات المكوّنات المدمجة في البرنامج</translation>
    </message>
    <message>
        <source>Copyright and licence, in the authors&apos; words</source>
        <translation>حقوق النشر والرخصة بنص أصحابها</translation>
    </message>
    <message>
        <source>&amp;Notices of what is compiled in:</source>
        <translation>إ&amp;شعارات المكوّنات المدمجة:</translation>
    </message>
</context>
<context>
    <name>unlearn::AttackSamplesBar</name>
    <message>
        <source>Forget samples</source>
        <translation>عيّنات النسيان</translation>
    </message>
    <message>
        <source>Retained, same classes</source>
        <translation>المحتفظ بها، من الفئات نفسها</translation>
    </message>
    <message>
        <source>Test, same classes</source>
        <translation>الاختبار، من الفئات نفسها</translation>
    </message>
    <message>
        <source>Test, all classes</source>
        <translation>الاختبار، من كل الفئات</translation>
    </message>
    <message>
        <source>Positives of the attacks</source>
        <translation>العيّنات الموجبة للهجمات</translation>
    </message>
    <message>
        <source>What attacks are to find: forget samples, or retained ones, to see what an attack finds of samples that nothing was to forget</source>
        <translation>ما يُراد للهجمات أن تكشفه: عيّنات النسيان، أو العيّنات المحتفظ بها لمعرفة ما يكشفه الهجوم من عيّنات لم يُطلب نسيانها</translation>
    </message>
    <message>
        <source>Negatives of the attacks</source>
        <translation>العيّنات السالبة للهجمات</translation>
    </message>
    <message>
        <source>What they are told from: test samples, or retained ones, to see whether forgotten samples stand out among remembered ones</source>
        <translation>ما تُميَّز منه العيّنات الموجبة: عيّنات الاختبار، أو العيّنات المحتفظ بها لمعرفة ما إذا كانت العيّنات المنسية تبرز بين العيّنات التي ما زال النموذج يتذكرها</translation>
    </message>
    <message>
        <source>Attacks with shadow models</source>
        <translation>هجمات بنماذج الظل</translation>
    </message>
    <message>
        <source>Attack with models that were trained on other halves of the data: RMIA, LiRA, U-LiRA and a classifier</source>
        <translation>الهجوم بنماذج دُرّبت على أنصاف أخرى من البيانات: RMIA وLiRA وU-LiRA ومصنِّف</translation>
    </message>
    <message>
        <source>&amp;Positives:</source>
        <translation>الع&amp;يّنات الموجبة:</translation>
    </message>
    <message>
        <source>&amp;Negatives:</source>
        <translation>العيّنات الس&amp;البة:</translation>
    </message>
    <message>
        <source>Shadow mode&amp;ls…</source>
        <translation>نماذج ال&amp;ظل…</translation>
    </message>
</context>
<context>
    <name>unlearn::BranchDialog</name>
    <message>
        <source>Go on from an epoch</source>
        <translation>المتابعة من حقبة</translation>
    </message>
    <message>
        <source>A new run goes on from an epoch of run %1, with the thresholds and the method&apos;s settings as they are now. Run %1 stays as it is.</source>
        <translation>يتابع تشغيل جديد من حقبة في التشغيل %1، بالعتبات وإعدادات الطريقة الحالية. ويبقى التشغيل %1 كما هو.</translation>
    </message>
    <message>
        <source>Epoch to go on from</source>
        <translation>الحقبة التي تبدأ منها المتابعة</translation>
    </message>
    <message>
        <source>0 is the untouched model</source>
        <translation>0 هي النموذج قبل أي تغيير</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>ال&amp;حقبة:</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>The weights of %1 of %2 epochs are there: the settings limit what the log keeps of a run.</source>
        <translation>تتوفر أوزان %1 من أصل %2 من الحقب: فالإعدادات تحدّ مما يحتفظ به السجل من التشغيل.</translation>
    </message>
</context>
<context>
    <name>unlearn::CacheDialog</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Spectrum cache</source>
        <translation>ذاكرة الأطياف المؤقتة</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;تفريغ</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>تفريغ ذاكرة الأطياف المؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%n ملفات، %1</numerusform>
            <numerusform>%n ملفًا، %1</numerusform>
            <numerusform>%n ملف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Second moments of the training data, and what the original and retrained models predict, are kept, so that the next spectrum and the next evaluation of the same model are quick. Clearing removes what can be computed again; moments that a request retained and moments of data that are gone stay.</source>
        <translation>تُحفظ العزوم الثانية لبيانات التدريب وتنبؤات النموذج الأصلي والنماذج المعاد تدريبها ليكون حساب الطيف التالي والتقييم التالي للنموذج نفسه سريعين. يزيل التفريغ ما يمكن حسابه مجددًا؛ وتبقى العزوم التي احتفظ بها طلب وعزوم البيانات التي لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>إزالة العزوم والتنبؤات المخزنة التي يمكن حسابها مجددًا</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>النسيان</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>الحصة (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassHistogram</name>
    <message>
        <source>%1: %2 of %3 samples</source>
        <translation>⁦%1⁩: %2 من %3 من العيّنات</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareAxesModel</name>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareEpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareMeritModel</name>
    <message>
        <source>retrained models</source>
        <translation>النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>Retrained, mean</source>
        <translation>المعاد تدريبها، المتوسط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>الصيغة: ⁦%1⁩</translation>
    </message>
    <message>
        <source>The run whose unlearned model it is of</source>
        <translation>التشغيل الذي تعود القيمة إلى نموذجه بعد النسيان</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>What is measured; a row&apos;s tool tip has the formula</source>
        <translation>ما يُقاس؛ وتظهر الصيغة في تلميح كل صف</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>The samples that it is of</source>
        <translation>العيّنات التي حُسبت عليها القيمة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>The layer that it is of; empty: the whole model</source>
        <translation>الطبقة التي حُسبت عليها القيمة؛ والخانة الفارغة تعني النموذج كله</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>The model that the unlearned one is set beside; empty: none</source>
        <translation>النموذج الذي يُقارَن به النموذج بعد النسيان؛ والخانة الفارغة تعني لا شيء</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>المقارَن به</translation>
    </message>
    <message>
        <source>Of the unlearned model; over several retrained ones, the mean</source>
        <translation>قيمة النموذج بعد النسيان؛ ومع عدة نماذج معاد تدريبها، المتوسط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The same of the retrained models, or of each two of them: mean, standard deviation, number</source>
        <translation>القيمة نفسها للنماذج المعاد تدريبها، أو بين كل اثنين منها: المتوسط والانحراف المعياري والعدد</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>المعاد تدريبه</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>البعد</translation>
    </message>
    <message>
        <source>How many samples it is of</source>
        <translation>عدد العيّنات التي حُسبت عليها القيمة</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>عدد العيّنات</translation>
    </message>
    <message>
        <source>What it was measured with; empty: there is nothing to choose</source>
        <translation>ما استُعمل من إعدادات عند القياس؛ فارغ: لا شيء يُختار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>In brackets: 95 % interval, %1</source>
        <translation>بين القوسين المعقوفين: فترة الثقة 95%، ⁦%1⁩</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean in units of their standard deviation; within one or two of them it can not be told from noise. A dash: there are too few of them</source>
        <translation>البعد عن متوسط النماذج المعاد تدريبها بوحدة انحرافها المعياري؛ وإذا لم يتجاوز وحدة أو اثنتين تعذّر تمييزه من التشويش. والشرطة تعني أن عددها قليل جدًا</translation>
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
        <translation>النتيجة أو الإعداد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>خطأ الاختبار (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>خطأ النسيان (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>خطأ الاحتفاظ (%)</translation>
    </message>
    <message>
        <source>AUC of the confidence attack</source>
        <translation>AUC لهجوم الثقة</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>الحقبة المختارة</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>الزمن (s)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds: %1</source>
        <translation>
            <numerusform>بلا بذور: %1</numerusform>
            <numerusform>بذرة واحدة: %1</numerusform>
            <numerusform>بذرتان: %1</numerusform>
            <numerusform>%n بذور: %1</numerusform>
            <numerusform>%n بذرة: %1</numerusform>
            <numerusform>%n بذرة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>الحقبة الأخيرة</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>الحقبة الأفضل</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePage</name>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>جد&amp;ول البيانات</translation>
    </message>
    <message>
        <source>Views of the compared runs</source>
        <translation>طرائق عرض التشغيلات المقارنة</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>الم&amp;نحنيات</translation>
    </message>
    <message>
        <source>Parallel coordi&amp;nates</source>
        <translation>الإ&amp;حداثيات المتوازية</translation>
    </message>
    <message>
        <source>Figures by epoch, and test error against distance to retrained</source>
        <translation>القيم بحسب الحقبة، وخطأ الاختبار مقابل البعد عن المعاد تدريبه</translation>
    </message>
    <message>
        <source>Every setting that differs beside every result, a line for each run</source>
        <translation>كل إعداد مختلف بجانب كل نتيجة، وخط لكل تشغيل</translation>
    </message>
    <message>
        <source>&amp;Group by seed</source>
        <translation>التجم&amp;يع بحسب البذرة</translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation>منحنيات التشغيلات المقارنة</translation>
    </message>
    <message>
        <source>Test error against distance to retrained</source>
        <translation>خطأ الاختبار مقابل البعد عن المعاد تدريبه</translation>
    </message>
    <message>
        <source>Figure that is compared</source>
        <translation>القيمة المقارنة</translation>
    </message>
    <message>
        <source>Which figure is drawn by epoch</source>
        <translation>القيمة المرسومة بحسب الحقبة</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>خطأ النسيان</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>خطأ الاختبار</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>خطأ الاحتفاظ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Compared runs in parallel coordinates</source>
        <translation>التشغيلات المقارنة في إحداثيات متوازية</translation>
    </message>
    <message>
        <source>A line is a run. Click: highlight it. Left and right: choose an axis. Up and down: the next run on it.</source>
        <translation>كل خط يمثّل تشغيلًا. النقر: تمييزه. السهمان الأيسر والأيمن: اختيار محور. السهمان الأعلى والأسفل: التشغيل التالي عليه.</translation>
    </message>
    <message>
        <source>Figures behind the parallel coordinates</source>
        <translation>قيم الإحداثيات المتوازية</translation>
    </message>
    <message>
        <source>Every run&apos;s settings that differ, and its results; Ctrl+C copies the chosen rows</source>
        <translation>إعدادات كل تشغيل المختلفة ونتائجه؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>Results, and settings that differ</source>
        <translation>النتائج، والإعدادات المختلفة</translation>
    </message>
    <message>
        <source>What came of the runs, and those settings that are not the same in all; Ctrl+C copies</source>
        <translation>نتائج التشغيلات، والإعدادات غير المتطابقة فيها كلها؛ ينسخ Ctrl+C</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>عرض القيم التي رُسمت منها الرسوم (F2)</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Click, up and down: highlight a run. Left and right: read an epoch.</source>
        <translation>العجلة أو + أو −: تكبير وتصغير. السحب: تحريك. النقر المزدوج أو 0: ملاءمة. النقر أو السهمان الأعلى والأسفل: تمييز تشغيل. السهمان الأيسر والأيمن: قراءة قيم حقبة.</translation>
    </message>
    <message>
        <source>Figures behind the curves</source>
        <translation>قيم المنحنيات</translation>
    </message>
    <message>
        <source>The figure that is drawn, of every run after every epoch; Ctrl+C copies the chosen rows</source>
        <translation>القيمة المرسومة لكل تشغيل بعد كل حقبة؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>المخرج&amp;ات</translation>
    </message>
    <message>
        <source>Errors, attacks and figures of merit beside those of the retrained models</source>
        <translation>الأخطاء والهجمات ومعايير الجودة إلى جانب مثيلاتها للنماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies of runs whose outputs were measured</source>
        <translation>مصفوفات التنبؤ وقيم الإنتروبيا للتشغيلات التي قيست مخرجاتها</translation>
    </message>
    <message>
        <source>F&amp;igure:</source>
        <translation>ال&amp;قيمة:</translation>
    </message>
    <message>
        <source>Figure&amp;s of merit</source>
        <translation>معايي&amp;ر الجودة</translation>
    </message>
    <message>
        <source>Epoch after which runs are compared</source>
        <translation>الحقبة التي تُقارن التشغيلات بعدها</translation>
    </message>
    <message>
        <source>Results after e&amp;poch:</source>
        <translation>النتائج &amp;بعد الحقبة:</translation>
    </message>
    <message>
        <source>Results after the selected epoch are of whole sets. After the last one, or the best one, whose forget error is nearest to the retrained models&apos;, they are of the samples that were looked at after each epoch, and without attacks, unless that is the selected one. Figures of merit and outputs are always of the selected epoch.</source>
        <translation>النتائج بعد الحقبة المختارة محسوبة على المجموعات كاملة. أما بعد الحقبة الأخيرة، أو بعد الأفضل، وهي التي يكون خطأ النسيان فيها أقرب إلى مثيله للنماذج المعاد تدريبها، فهي محسوبة على العيّنات التي فُحصت بعد كل حقبة، ومن دون هجمات، ما لم تكن هي الحقبة المختارة. أما معايير الجودة والمخرجات فهي دائمًا للحقبة المختارة.</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed share a column, and a mark of test error against distance, with mean and standard deviation; curves and parallel coordinates show each run</source>
        <translation>التشغيلات التي لا تختلف إلا في البذرة تشترك في عمود واحد، وفي علامة واحدة في رسم خطأ الاختبار مقابل البعد، بالمتوسط والانحراف المعياري؛ أما المنحنيات والإحداثيات المتوازية فتعرض كل تشغيل على حدة</translation>
    </message>
    <message>
        <source>Each mark is a run, or the mean of several seeds; towards the lower left is better. Click or arrow keys: highlight its runs.</source>
        <translation>كل علامة تمثّل تشغيلًا أو متوسط عدة بذور؛ والأفضل ما قرب من الزاوية السفلى اليسرى. النقر أو مفاتيح الأسهم: تمييز تشغيلاتها.</translation>
    </message>
    <message>
        <source>Figures behind test error against distance to retrained</source>
        <translation>قيم رسم خطأ الاختبار مقابل البعد عن المعاد تدريبه</translation>
    </message>
    <message>
        <source>The figures of every mark; Ctrl+C copies the chosen rows</source>
        <translation>قيم كل علامة؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePlot</name>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu.</source>
        <translation>حدّد تشغيلين أو أكثر في قائمة التشغيلات، ثم اختر «مقارنة» من قائمة السياق.</translation>
    </message>
    <message>
        <source>Epoch %1, %2:</source>
        <translation>الحقبة %1، %2:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا تشغيلات أخرى</numerusform>
            <numerusform>وتشغيل آخر</numerusform>
            <numerusform>وتشغيلان آخران</numerusform>
            <numerusform>و%n تشغيلات أخرى</numerusform>
            <numerusform>و%n تشغيلًا آخر</numerusform>
            <numerusform>و%n تشغيل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesModel</name>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>خطأ الاختبار (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>خطأ النسيان (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>خطأ الاحتفاظ (%)</translation>
    </message>
    <message>
        <source>Validation error (%)</source>
        <translation>خطأ التحقق (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The epoch that is the run&apos;s result</source>
        <translation>الحقبة التي هي نتيجة التشغيل</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Squared change of the whole network&apos;s logits on retained samples since epoch 0, summed over classes; the mean</source>
        <translation>مربع تغيّر قيم logit للشبكة كلها على العيّنات المحتفظ بها منذ الحقبة 0، مجموعًا على الفئات؛ والقيمة هي المتوسط</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>تغيّر المخرجات</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPage</name>
    <message>
        <source>Errors by epoch</source>
        <translation>الأخطاء بحسب الحقبة</translation>
    </message>
    <message>
        <source>Point at the curves to read their values.</source>
        <translation>أشر إلى المنحنيات لقراءة قيمها.</translation>
    </message>
    <message>
        <source>&amp;Log errors</source>
        <translation>أخ&amp;طاء لوغاريتمية</translation>
    </message>
    <message>
        <source>Logarithmic axis of errors</source>
        <translation>محور أخطاء لوغاريتمي</translation>
    </message>
    <message>
        <source>Show the figures behind the curves (F2)</source>
        <translation>عرض القيم التي رُسمت منها المنحنيات (F2)</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>عرض المنحنيات كاملة</translation>
    </message>
    <message>
        <source>Go &amp;on from…</source>
        <translation>مت&amp;ابعة من…</translation>
    </message>
    <message>
        <source>Rewind to an epoch of this run and go on from there, with the settings as they are now</source>
        <translation>الرجوع إلى حقبة من هذا التشغيل والمتابعة منها بالإعدادات الحالية</translation>
    </message>
    <message>
        <source>Figures by epoch</source>
        <translation>القيم بحسب الحقبة</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>قيم كل حقبة؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>The run is being prepared; its curves appear here.
%1</source>
        <translation>يجري تحضير التشغيل؛ ستظهر منحنياته هنا.
%1</translation>
    </message>
    <message>
        <source>No run yet. Run &gt; Start begins one; its curves appear here while it runs.</source>
        <translation>لا يوجد تشغيل بعد. ابدأ تشغيلًا من «تشغيل &gt; بدء»؛ وستظهر منحنياته هنا أثناء تنفيذه.</translation>
    </message>
    <message>
        <source>Errors after each epoch are of %1 forget, %2 validation, %3 test and %4 retain samples</source>
        <translation>الأخطاء بعد كل حقبة محسوبة على %1 من عيّنات النسيان و%2 من عيّنات التحقق و%3 من عيّنات الاختبار و%4 من عيّنات الاحتفاظ</translation>
    </message>
    <message>
        <source>%1, in bfloat16; the final ones are of all, in float32.</source>
        <translation>%1، بصيغة bfloat16؛ أما الأخطاء النهائية فعلى العيّنات كلها بصيغة float32.</translation>
    </message>
    <message>
        <source>%1; the final ones are of all.</source>
        <translation>%1؛ أما الأخطاء النهائية فعلى العيّنات كلها.</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Arrow keys: read values.</source>
        <translation>العجلة أو + أو −: تكبير وتصغير. السحب: تحريك. النقر المزدوج أو 0: ملاءمة. مفاتيح الأسهم: قراءة القيم.</translation>
    </message>
    <message>
        <source>Log e&amp;pochs</source>
        <translation>ح&amp;قب لوغاريتمية</translation>
    </message>
    <message>
        <source>Logarithmic axis of epochs: the first ones get more room</source>
        <translation>محور حقب لوغاريتمي: يُفسح للحقب الأولى مجال أوسع</translation>
    </message>
    <message>
        <source>Lo&amp;ss</source>
        <translation>الخسا&amp;رة</translation>
    </message>
    <message>
        <source>Loss of each epoch&apos;s steps, on an axis at the right</source>
        <translation>خسارة خطوات كل حقبة، على محور إلى اليمين</translation>
    </message>
    <message>
        <source>Draw means of the epochs around each one; read-out and table keep the figures themselves</source>
        <translation>رسم متوسط الحقب المحيطة بكل حقبة؛ أما القراءة والجدول فيعرضان القيم الأصلية</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>تنعيم المنحنيات</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>دون تنعيم</translation>
    </message>
    <message>
        <source>Mean of %1 epochs</source>
        <translation>متوسط %1 من الحقب</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>جد&amp;ول البيانات</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>م&amp;لاءمة</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPlot</name>
    <message>
        <source>Test error</source>
        <translation>خطأ الاختبار</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>خطأ النسيان</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>خطأ الاحتفاظ</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>النموذج الأصلي</translation>
    </message>
    <message>
        <source>Retrained model</source>
        <translation>النموذج المعاد تدريبه</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>الخطأ (%)</translation>
    </message>
    <message>
        <source>Selected: epoch %1</source>
        <translation>المختارة: الحقبة %1</translation>
    </message>
    <message>
        <source>Epoch %1: test %2 %, forget %3 %, retain %4 %</source>
        <translation>الحقبة %1: الاختبار %2%، النسيان %3%، الاحتفاظ %4%</translation>
    </message>
    <message>
        <source>Loss (right axis)</source>
        <translation>الخسارة (المحور الأيمن)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>النسيان</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Error (%), mean of %1 epochs</source>
        <translation>الخطأ (%)، متوسط %1 من الحقب</translation>
    </message>
    <message>
        <source>Loss, mean of %1 epochs</source>
        <translation>الخسارة، متوسط %1 من الحقب</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>%1, loss %2</source>
        <translation>%1، الخسارة %2</translation>
    </message>
</context>
<context>
    <name>unlearn::DataDialog</name>
    <message>
        <source>Load a data set</source>
        <translation>تحميل مجموعة بيانات</translation>
    </message>
    <message>
        <source>Kind of data set</source>
        <translation>نوع مجموعة البيانات</translation>
    </message>
    <message>
        <source>The data set, or the format of its files</source>
        <translation>مجموعة البيانات، أو صيغة ملفاتها</translation>
    </message>
    <message>
        <source>Options of the data set</source>
        <translation>خيارات مجموعة البيانات</translation>
    </message>
    <message>
        <source>How the data are read: key=value, several joined by &amp;</source>
        <translation>كيفية قراءة البيانات: key=value، وتُجمع عدة خيارات بالرمز &amp;</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>مجموعة ال&amp;بيانات:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>الم&amp;جلد:</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>ال&amp;خيارات:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;تحميل</translation>
    </message>
    <message>
        <source>File of the data set</source>
        <translation>ملف مجموعة البيانات</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>مجلد مجموعة البيانات</translation>
    </message>
    <message>
        <source>The file that holds the data</source>
        <translation>الملف الذي يحوي البيانات</translation>
    </message>
    <message>
        <source>The folder that holds the data set&apos;s files</source>
        <translation>المجلد الذي يحوي ملفات مجموعة البيانات</translation>
    </message>
    <message>
        <source>Where the system keeps it</source>
        <translation>حيث يحفظها النظام</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>مثل ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>unlearn::DepthPlot</name>
    <message>
        <source>Layer, from input to output</source>
        <translation>الطبقة، من المدخل إلى المخرج</translation>
    </message>
    <message>
        <source>Alignment is here for runs that have retrained models; probes, once Measure more was asked for layers.</source>
        <translation>تظهر المحاذاة هنا للتشغيلات التي لها نماذج معاد تدريبها؛ وتظهر نتائج المسبار الخطي بعد طلب قياس الطبقات من «قياس المزيد».</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>الحصة المسترجعة</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>الطبقة %1: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::DesktopLink</name>
    <message>
        <source>It was stopped; epoch %1 is its result.</source>
        <translation>أُوقف التشغيل؛ والحقبة %1 هي نتيجته.</translation>
    </message>
    <message>
        <source>Epoch %1 is its result.</source>
        <translation>الحقبة %1 هي نتيجة التشغيل.</translation>
    </message>
    <message>
        <source>The model was saved to %1.</source>
        <translation>حُفظ النموذج في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>هناك مهمة جارية</translation>
    </message>
    <message>
        <source>The sweep has ended</source>
        <translation>انتهت السلسلة</translation>
    </message>
    <message>
        <source>The computation of spectra has ended</source>
        <translation>انتهى حساب الأطياف</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>انتهى التدريب</translation>
    </message>
    <message>
        <source>The published experiment has ended</source>
        <translation>انتهت التجربة المنشورة</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>انتهى التشغيل</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>المدة المستغرقة: ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The attacks with shadow models have ended</source>
        <translation>انتهت الهجمات بنماذج الظل</translation>
    </message>
    <message>
        <source>The measurement of memorisation has ended</source>
        <translation>انتهى قياس درجات الحفظ</translation>
    </message>
    <message>
        <source>The measurement of models has ended</source>
        <translation>انتهى قياس النماذج</translation>
    </message>
    <message>
        <source>The writing of the report has ended</source>
        <translation>انتهت كتابة التقرير</translation>
    </message>
    <message>
        <source>The export of the log of runs has ended</source>
        <translation>انتهى تصدير سجل التشغيلات</translation>
    </message>
    <message>
        <source>The merge of the logs of runs has ended</source>
        <translation>انتهى دمج سجلات التشغيلات</translation>
    </message>
    <message>
        <source>The purge has ended</source>
        <translation>انتهى التطهير</translation>
    </message>
    <message>
        <source>The making of the embedding has ended</source>
        <translation>انتهى إعداد التضمين</translation>
    </message>
    <message>
        <source>The download has ended</source>
        <translation>انتهى التنزيل</translation>
    </message>
</context>
<context>
    <name>unlearn::DirectionsModel</name>
    <message>
        <source>Directions in the order of their energy, the strongest first</source>
        <translation>الاتجاهات مرتبة بحسب طاقتها، الأقوى أولًا</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Eigenvalue over all training data</source>
        <translation>القيمة الذاتية على كل بيانات التدريب</translation>
    </message>
    <message>
        <source>Eigenvalue, all data</source>
        <translation>القيمة الذاتية، كل البيانات</translation>
    </message>
    <message>
        <source>Eigenvalue over the retained data</source>
        <translation>القيمة الذاتية على البيانات المحتفظ بها</translation>
    </message>
    <message>
        <source>Eigenvalue, retained</source>
        <translation>القيمة الذاتية، المحتفظ بها</translation>
    </message>
    <message>
        <source>Share of the energy in this direction and those before it</source>
        <translation>حصة الطاقة في هذا الاتجاه وما قبله</translation>
    </message>
    <message>
        <source>Cumulative share (%)</source>
        <translation>الحصة التراكمية (%)</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>عتبة تحمي هذا العدد من الاتجاهات</translation>
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
        <translation>لم يُقبل ⁦%1⁩: هناك مهمة جارية. أفلته مجددًا بعد انتهاء المهمة.</translation>
    </message>
    <message>
        <source>%1 is a log of runs: a window of its own shows it when the program is started with this file, and Tools &gt; Merge a log of runs takes its runs into the log of this window.</source>
        <translation>⁦%1⁩ سجل تشغيلات: تعرضه نافذة خاصة به عند بدء البرنامج بهذا الملف، ويُدخل «أدوات &gt; دمج سجل تشغيلات» تشغيلاته في سجل هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingModel</name>
    <message>
        <source>Distance between the sample&apos;s places in both pictures, in their units</source>
        <translation>المسافة بين موضعي العيّنة في الصورتين، بوحداتهما</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>%1 sample %2, class %3: %4</source>
        <translation>%1، العيّنة %2، الفئة %3: %4</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>النسيان</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Samples: %1 to forget, %2 retained, %3 of the test split.</source>
        <translation>العيّنات: %1 مطلوب نسيانها، و%2 محتفظ بها، و%3 من بيانات الاختبار.</translation>
    </message>
    <message>
        <source>The first two principal components of what a model&apos;s last layer is given, centred.</source>
        <translation>أول مكوّنين رئيسيين لما تتلقاه الطبقة الأخيرة للنموذج، بعد التمركز.</translation>
    </message>
    <message>
        <source>t-SNE of what a model&apos;s last layer is given: places with the least Σ p ln(p / q), where p is how likely two samples are neighbours among the features (perplexity %1, or a third of the samples where they are fewer than three times as many), and q the same in the picture; the pictures of other models start from the first one&apos;s.</source>
        <translation>تطبيق t-SNE على ما تتلقاه الطبقة الأخيرة للنموذج: المواضع التي تعطي أصغر قيمة لـ ⁦Σ p ln(p / q)⁩، حيث p احتمال تجاور عيّنتين بين الميزات (قيمة perplexity هي %1، أو ثلث عدد العيّنات إن كان أقل من ثلاثة أمثالها)، وq الاحتمال نفسه في الصورة؛ وتنطلق صور النماذج الأخرى من صورة النموذج الأول.</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPage</name>
    <message>
        <source>Features of the first model</source>
        <translation>ميزات النموذج الأول</translation>
    </message>
    <message>
        <source>Features of the second model</source>
        <translation>ميزات النموذج الثاني</translation>
    </message>
    <message>
        <source>Click or arrow keys: highlight a sample in both. Wheel: zoom. Drag: move. Double click: fit.</source>
        <translation>النقر أو مفاتيح الأسهم: تمييز عيّنة في الصورتين. العجلة: تكبير وتصغير. السحب: تحريك. النقر المزدوج: ملاءمة.</translation>
    </message>
    <message>
        <source>Embedded samples</source>
        <translation>العيّنات المضمَّنة</translation>
    </message>
    <message>
        <source>The samples of both pictures, and how far each lies from itself; Ctrl+C copies</source>
        <translation>عيّنات الصورتين، ومدى بعد كل منها عن نفسها؛ ينسخ Ctrl+C</translation>
    </message>
    <message>
        <source>Kind of embedding</source>
        <translation>نوع التضمين</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together and takes longer; principal components keep distances</source>
        <translation>تُبقي t-SNE المتجاورات معًا وتستغرق وقتًا أطول؛ وتحفظ المكوّنات الرئيسية المسافات</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>المكوّنات الرئيسية</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>ال&amp;نوع:</translation>
    </message>
    <message>
        <source>Embed features</source>
        <translation>تضمين الميزات</translation>
    </message>
    <message>
        <source>Place samples by what each model&apos;s last layer is given; a run goes on meanwhile</source>
        <translation>وضع العيّنات بحسب ما تتلقاه الطبقة الأخيرة لكل نموذج؛ ويستمر التشغيل في أثناء ذلك</translation>
    </message>
    <message>
        <source>&amp;Stop embedding</source>
        <translation>إ&amp;يقاف التضمين</translation>
    </message>
    <message>
        <source>Stop embedding</source>
        <translation>إيقاف التضمين</translation>
    </message>
    <message>
        <source>Give up what is being made; the pictures stay as they are</source>
        <translation>التخلي عما يجري إعداده؛ وتبقى الصورتان كما هما</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>النموذج الأول</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>النموذج الثاني</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>جدول البيانات</translation>
    </message>
    <message>
        <source>Show the samples behind the pictures</source>
        <translation>عرض العيّنات التي رُسمت منها الصورتان</translation>
    </message>
    <message>
        <source>Whose features are shown on this side</source>
        <translation>النموذج الذي تُعرض ميزاته في هذا الجانب</translation>
    </message>
    <message>
        <source>Embed fe&amp;atures</source>
        <translation>ت&amp;ضمين الميزات</translation>
    </message>
    <message>
        <source>M&amp;odels:</source>
        <translation>النم&amp;اذج:</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>جد&amp;ول البيانات</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPlot</name>
    <message>
        <source>Embed features to see how the models&apos; last layers place forget, retained and test samples.</source>
        <translation>اختر «تضمين الميزات» لترى كيف تضع الطبقات الأخيرة للنماذج عيّنات النسيان والاحتفاظ والاختبار.</translation>
    </message>
</context>
<context>
    <name>unlearn::EntropyPlot</name>
    <message>
        <source>Entropy (nats)</source>
        <translation>الإنتروبيا (nats)</translation>
    </message>
    <message>
        <source>Share of samples (%)</source>
        <translation>نسبة العيّنات (%)</translation>
    </message>
    <message>
        <source>%1 to %2 nats</source>
        <translation>من %1 إلى %2 nats</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2%</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentFiles</name>
    <message>
        <source>A job is running. A new experiment stops it.</source>
        <translation>هناك مهمة جارية. بدء تجربة جديدة يوقفها.</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. A new one loses them.</source>
        <translation>في التجربة تغييرات غير محفوظة. بدء تجربة جديدة يضيّعها.</translation>
    </message>
    <message>
        <source>&amp;New all the same</source>
        <translation>&amp;جديدة على أي حال</translation>
    </message>
    <message>
        <source>New experiment: data set</source>
        <translation>تجربة جديدة: مجموعة البيانات</translation>
    </message>
    <message>
        <source>New experiment: model</source>
        <translation>تجربة جديدة: النموذج</translation>
    </message>
    <message>
        <source>A job is running. Opening another experiment stops it.</source>
        <translation>هناك مهمة جارية. فتح تجربة أخرى يوقفها.</translation>
    </message>
    <message>
        <source>Stop and &amp;open</source>
        <translation>إيقاف &amp;وفتح</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Opening another one loses them.</source>
        <translation>في التجربة تغييرات غير محفوظة. فتح تجربة أخرى يضيّعها.</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>&amp;فتح دون حفظ</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>فتح تجربة</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;JSON files (*.json);;All files (*)</source>
        <translation>التجارب ‎(*.unlearn.json);;ملفات JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>حفظ التجربة</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;All files (*)</source>
        <translation>التجارب ‎(*.unlearn.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>لا توجد تجربة</translation>
    </message>
    <message>
        <source>%1[*] – Unlearning Workbench</source>
        <translation>%1[*] – Unlearning Workbench</translation>
    </message>
    <message>
        <source>The workbench ended before a new experiment was saved.</source>
        <translation>انتهى البرنامج قبل حفظ تجربة جديدة.</translation>
    </message>
    <message>
        <source>The workbench ended before changes to %1 were saved.</source>
        <translation>انتهى البرنامج قبل حفظ تغييرات ⁦%1⁩.</translation>
    </message>
    <message>
        <source>&amp;Recover them</source>
        <translation>&amp;استردادها</translation>
    </message>
    <message>
        <source>What is left for later is offered again at the next start.</source>
        <translation>ما يُترك لوقت لاحق يُعرض من جديد عند بدء البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>تجا&amp;هلها</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لا&amp;حقًا</translation>
    </message>
    <message>
        <source>%1 is not there any more: what was recovered of it is a new experiment, which is not saved yet.</source>
        <translation>لم يعد ⁦%1⁩ موجودًا: وما استُرد منه تجربة جديدة لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>The forget set on page Samples has changes that are not applied. They would be lost.</source>
        <translation>في مجموعة النسيان بصفحة «العيّنات» تغييرات لم تُطبَّق، وستُفقد.</translation>
    </message>
    <message>
        <source>Images are being looked for among the samples. What is found of them would be lost.</source>
        <translation>يجري البحث عن صور بين العيّنات، وسيُفقد ما يُعثر عليه منها.</translation>
    </message>
    <message>
        <source>&amp;Change all the same</source>
        <translation>&amp;تغيير على أي حال</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;فتح على أي حال</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentPanel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>مجموعة النسيان</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Load another trained model</source>
        <translation>تحميل نموذج مدرَّب آخر</translation>
    </message>
    <message>
        <source>Load another data set</source>
        <translation>تحميل مجموعة بيانات أخرى</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Choose the samples to be forgotten</source>
        <translation>اختيار العيّنات المطلوب نسيانها</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Settings of the unlearning method</source>
        <translation>إعدادات طريقة إلغاء التعلم</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Load a model that was retrained without the forget set</source>
        <translation>تحميل نموذج أُعيد تدريبه دون مجموعة النسيان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Go without retrained models</source>
        <translation>الاستغناء عن النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>Device that computes</source>
        <translation>جهاز الحساب</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>الجهاز الذي يجري الحساب عليه بدءًا من المهمة التالية</translation>
    </message>
    <message>
        <source>None loaded</source>
        <translation>لا شيء محمَّل</translation>
    </message>
    <message>
        <source>Open an experiment to begin.</source>
        <translation>افتح تجربة للبدء.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>لا طبقات</numerusform>
            <numerusform>طبقة واحدة</numerusform>
            <numerusform>طبقتان</numerusform>
            <numerusform>%n طبقات</numerusform>
            <numerusform>%n طبقة</numerusform>
            <numerusform>%n طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>عدد المعاملات: %1</translation>
    </message>
    <message>
        <source>Errors are not measured yet</source>
        <translation>لم تُقس الأخطاء بعد</translation>
    </message>
    <message>
        <source>Test error %1 %, forget error %2 %</source>
        <translation>خطأ الاختبار %1%، خطأ النسيان %2%</translation>
    </message>
    <message>
        <source>TorchScript program</source>
        <translation>برنامج TorchScript</translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation>%1 من صور التدريب و%2 من صور الاختبار</translation>
    </message>
    <message>
        <source>%1 training and %2 test samples</source>
        <translation>%1 من عيّنات التدريب و%2 من عيّنات الاختبار</translation>
    </message>
    <message numerus="yes">
        <source>%1 features, %n class(es)</source>
        <translation>
            <numerusform>عدد الميزات: %1، لا فئات</numerusform>
            <numerusform>عدد الميزات: %1، فئة واحدة</numerusform>
            <numerusform>عدد الميزات: %1، فئتان</numerusform>
            <numerusform>عدد الميزات: %1، %n فئات</numerusform>
            <numerusform>عدد الميزات: %1، %n فئة</numerusform>
            <numerusform>عدد الميزات: %1، %n فئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 tokens out of %2, %n class(es)</source>
        <translation>
            <numerusform>حتى %1 من الرموز من أصل %2، لا فئات</numerusform>
            <numerusform>حتى %1 من الرموز من أصل %2، فئة واحدة</numerusform>
            <numerusform>حتى %1 من الرموز من أصل %2، فئتان</numerusform>
            <numerusform>حتى %1 من الرموز من أصل %2، %n فئات</numerusform>
            <numerusform>حتى %1 من الرموز من أصل %2، %n فئة</numerusform>
            <numerusform>حتى %1 من الرموز من أصل %2، %n فئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 × %3, %n class(es)</source>
        <translation>
            <numerusform>⁦%1 × %2 × %3⁩، لا فئات</numerusform>
            <numerusform>⁦%1 × %2 × %3⁩، فئة واحدة</numerusform>
            <numerusform>⁦%1 × %2 × %3⁩، فئتان</numerusform>
            <numerusform>⁦%1 × %2 × %3⁩، %n فئات</numerusform>
            <numerusform>⁦%1 × %2 × %3⁩، %n فئة</numerusform>
            <numerusform>⁦%1 × %2 × %3⁩، %n فئة</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>%1 of %2 training samples</source>
        <translation>%1 من %2 من عيّنات التدريب</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>التوقف: %1</translation>
    </message>
    <message>
        <source>Learning rate %1 → %2</source>
        <translation>معدل التعلم من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n epoch(s), batch %1</source>
        <translation>
            <numerusform>بلا حقب، الدفعة %1</numerusform>
            <numerusform>حقبة واحدة كحدّ أقصى، الدفعة %1</numerusform>
            <numerusform>حقبتان كحدّ أقصى، الدفعة %1</numerusform>
            <numerusform>%n حقب كحدّ أقصى، الدفعة %1</numerusform>
            <numerusform>%n حقبة كحدّ أقصى، الدفعة %1</numerusform>
            <numerusform>%n حقبة كحدّ أقصى، الدفعة %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <translation>الطاقة: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>A retrained model shows what perfect forgetting looks like.</source>
        <translation>يُظهر النموذج المعاد تدريبه صورة النسيان التام.</translation>
    </message>
    <message>
        <source>%1: test error %2 %, forget error %3 %</source>
        <translation>%1: خطأ الاختبار %2%، خطأ النسيان %3%</translation>
    </message>
    <message numerus="yes">
        <source>%n retrained model(s)</source>
        <translation>
            <numerusform>لا نماذج معاد تدريبها</numerusform>
            <numerusform>نموذج واحد معاد تدريبه</numerusform>
            <numerusform>نموذجان معاد تدريبهما</numerusform>
            <numerusform>%n نماذج معاد تدريبها</numerusform>
            <numerusform>%n نموذجًا معادًا تدريبه</numerusform>
            <numerusform>%n نموذج معاد تدريبه</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>تحميل نموذج</translation>
    </message>
    <message>
        <source>Load a retrained model</source>
        <translation>تحميل نموذج معاد تدريبه</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>الج&amp;هاز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, parameters</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Request %1 of %2, %n sample(s) in all</source>
        <translation>
            <numerusform>الطلب %1 من %2، دون أي عيّنة إجمالًا</numerusform>
            <numerusform>الطلب %1 من %2، عيّنة واحدة إجمالًا</numerusform>
            <numerusform>الطلب %1 من %2، عيّنتان إجمالًا</numerusform>
            <numerusform>الطلب %1 من %2، %n عيّنات إجمالًا</numerusform>
            <numerusform>الطلب %1 من %2، %n عيّنة إجمالًا</numerusform>
            <numerusform>الطلب %1 من %2، %n عيّنة إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>الطلب %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the plan, of other requests or forget sets</source>
        <translation>
            <numerusform>لا شيء غيرها في الخطة لطلبات أو مجموعات نسيان أخرى</numerusform>
            <numerusform>نموذج آخر في الخطة، لطلب آخر أو مجموعة نسيان أخرى</numerusform>
            <numerusform>نموذجان آخران في الخطة، لطلبات أو مجموعات نسيان أخرى</numerusform>
            <numerusform>%n نماذج أخرى في الخطة، لطلبات أو مجموعات نسيان أخرى</numerusform>
            <numerusform>%n نموذجًا آخر في الخطة، لطلبات أو مجموعات نسيان أخرى</numerusform>
            <numerusform>%n نموذج آخر في الخطة، لطلبات أو مجموعات نسيان أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentSession</name>
    <message>
        <source>Threshold of %1</source>
        <translation>تغيير عتبة %1</translation>
    </message>
    <message numerus="yes">
        <source>Thresholds of %n layer(s)</source>
        <translation>
            <numerusform>تغيير العتبات</numerusform>
            <numerusform>تغيير عتبة طبقة واحدة</numerusform>
            <numerusform>تغيير عتبتي طبقتين</numerusform>
            <numerusform>تغيير عتبات %n طبقات</numerusform>
            <numerusform>تغيير عتبات %n طبقة</numerusform>
            <numerusform>تغيير عتبات %n طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold of all layers</source>
        <translation>تغيير عتبة كل الطبقات</translation>
    </message>
    <message>
        <source>Reset of thresholds</source>
        <translation>إعادة ضبط العتبات</translation>
    </message>
    <message>
        <source>Suggested thresholds</source>
        <translation>تطبيق العتبات المقترحة</translation>
    </message>
    <message>
        <source>The retrained baseline of request %1 of %2 is trained, without all samples that are forgotten by its end</source>
        <translation>يُدرَّب خط الأساس المعاد تدريبه للطلب %1 من %2، دون جميع العيّنات المنسية عند انتهائه</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetSetPanel</name>
    <message>
        <source>New selection</source>
        <translation>اختيار جديد</translation>
    </message>
    <message>
        <source>Re&amp;quest:</source>
        <translation>ال&amp;طلب:</translation>
    </message>
    <message>
        <source>Which of several requests in sequence is shown; each is met after the one before</source>
        <translation>أي الطلبات المتتابعة معروض؛ ويُنفَّذ كل طلب بعد سابقه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a request that is met after these</source>
        <translation>إضافة طلب يُنفَّذ بعد هذه الطلبات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the request that is shown</source>
        <translation>إزالة الطلب المعروض</translation>
    </message>
    <message>
        <source>Forget samples in a&amp;ny of:</source>
        <translation>&amp;نسيان العيّنات الواردة في أي من:</translation>
    </message>
    <message>
        <source>Remove the chosen selection (Delete)</source>
        <translation>إزالة الاختيار المحدد (Delete)</translation>
    </message>
    <message>
        <source>Remove all selections</source>
        <translation>إزالة كل الاختيارات</translation>
    </message>
    <message>
        <source>Selections of the forget set: together they make it</source>
        <translation>اختيارات مجموعة النسيان: مجموعها يكوّنها</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>جدول الب&amp;يانات</translation>
    </message>
    <message>
        <source>Show the numbers behind the bars (F2)</source>
        <translation>عرض الأعداد التي رُسمت منها الأعمدة (F2)</translation>
    </message>
    <message>
        <source>Samples to be forgotten by class</source>
        <translation>العيّنات المطلوب نسيانها بحسب الفئة</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows</source>
        <translation>ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>Write the samples&apos; numbers to a file that can be imported again</source>
        <translation>كتابة أرقام العيّنات في ملف يمكن استيراده لاحقًا</translation>
    </message>
    <message>
        <source>Back to the forget set of the experiment</source>
        <translation>العودة إلى مجموعة النسيان الخاصة بالتجربة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No data are loaded.</source>
        <translation>لم تُحمَّل أي بيانات.</translation>
    </message>
    <message>
        <source>%1 of %2 samples (%3 %)</source>
        <translation>%1 من %2 من العيّنات (%3%)</translation>
    </message>
    <message>
        <source>Export the forget set</source>
        <translation>تصدير مجموعة النسيان</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json);;All files (*)</source>
        <translation>ملفات CSV (*.csv);;ملفات JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Up and down: read a class. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>السهمان الأعلى والأسفل: قراءة قيم فئة. العجلة أو + أو −: تكبير وتصغير. النقر المزدوج أو 0: عرض الكل.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Find images…</source>
        <translation>البحث عن صور…</translation>
    </message>
    <message>
        <source>Add the training samples that have the pixels of image files, whatever these are called</source>
        <translation>إضافة عيّنات التدريب التي تطابق بكسلاتُها بكسلاتِ ملفات صور، أيًّا كانت أسماء الملفات</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>تط&amp;بيق</translation>
    </message>
    <message>
        <source>Looking for the images…</source>
        <translation>جارٍ البحث عن الصور…</translation>
    </message>
    <message>
        <source>Find image files among the training samples</source>
        <translation>البحث عن ملفات صور بين عيّنات التدريب</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>الصور ‎(*.jpg *.jpeg *.png);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على أي عيّنة.</numerusform>
            <numerusform>عُثر على عيّنة واحدة.</numerusform>
            <numerusform>عُثر على عيّنتين.</numerusform>
            <numerusform>عُثر على %n عيّنات.</numerusform>
            <numerusform>عُثر على %n عيّنة.</numerusform>
            <numerusform>عُثر على %n عيّنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no training sample, such as %1.</source>
        <translation>
            <numerusform>عدد الملفات التي لا تطابق أي عيّنة تدريب %n، مثل ⁦%1⁩.</numerusform>
            <numerusform>ملف واحد لا يطابق أي عيّنة تدريب، وهو ⁦%1⁩.</numerusform>
            <numerusform>ملفان لا يطابقان أي عيّنة تدريب، مثل ⁦%1⁩.</numerusform>
            <numerusform>%n ملفات لا تطابق أي عيّنة تدريب، مثل ⁦%1⁩.</numerusform>
            <numerusform>%n ملفًا لا يطابق أي عيّنة تدريب، مثل ⁦%1⁩.</numerusform>
            <numerusform>%n ملف لا يطابق أي عيّنة تدريب، مثل ⁦%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this the forget set of the experiment; retrained models whose files do not say what they were trained without are removed from it</source>
        <translation>اعتماد هذه مجموعةَ النسيان للتجربة؛ وتُزال منها النماذج المعاد تدريبها التي لا تذكر ملفاتها ما دُرّبت دونه</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetThumbnails</name>
    <message>
        <source>First samples to be forgotten</source>
        <translation>أوائل العيّنات المطلوب نسيانها</translation>
    </message>
    <message>
        <source>The first samples to be forgotten</source>
        <translation>أوائل العيّنات المطلوب نسيانها</translation>
    </message>
</context>
<context>
    <name>unlearn::GammaEditor</name>
    <message>
        <source>Threshold slider of %1</source>
        <translation>منزلق عتبة %1</translation>
    </message>
    <message>
        <source>Threshold of %1: drag, or use the arrow keys</source>
        <translation>عتبة %1: اسحب، أو استخدم مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>عتبة %1</translation>
    </message>
    <message>
        <source>Threshold of %1, from 0 to 1</source>
        <translation>عتبة %1، من 0 إلى 1</translation>
    </message>
</context>
<context>
    <name>unlearn::GetDataDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;تنزيل</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>إيقاف التنزيل؛ ويُحتفظ بما وصل</translation>
    </message>
    <message>
        <source>&amp;Use in a new experiment</source>
        <translation>&amp;استخدام في تجربة جديدة</translation>
    </message>
    <message>
        <source>Begin an experiment on the chosen data set</source>
        <translation>بدء تجربة على مجموعة البيانات المختارة</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>جلب البيانات</translation>
    </message>
    <message>
        <source>Data sets to download</source>
        <translation>مجموعات البيانات المتاحة للتنزيل</translation>
    </message>
    <message>
        <source>Data sets that their authors publish, and what of them is there</source>
        <translation>مجموعات البيانات التي ينشرها أصحابها، وما توفّر منها</translation>
    </message>
    <message>
        <source>Folder that data sets go to</source>
        <translation>المجلد الذي تُحفظ فيه مجموعات البيانات</translation>
    </message>
    <message>
        <source>Each data set gets a folder of its own in this one</source>
        <translation>لكل مجموعة بيانات مجلد خاص بها داخل هذا المجلد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this dialog; a download goes on</source>
        <translation>إغلاق مربع الحوار؛ ويستمر التنزيل</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, checked by SHA-256.</source>
        <translation>من &lt;a href=&quot;%1&quot;&gt;⁦%1⁩&lt;/a&gt;، مع التحقق ببصمة SHA-256.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>مقدار ما أُنجز من هذه الخطوة</translation>
    </message>
    <message>
        <source>Download, check and unpack the chosen data set, or check what is there</source>
        <translation>تنزيل مجموعة البيانات المختارة والتحقق منها وفك ضغطها، أو التحقق مما هو موجود</translation>
    </message>
    <message>
        <source>%1 is there, checked by SHA-256.</source>
        <translation>مجموعة البيانات %1 متوفرة، وتم التحقق منها ببصمة SHA-256.</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; Check compares their SHA-256, too.</source>
        <translation>من &lt;a href=&quot;%1&quot;&gt;⁦%1⁩&lt;/a&gt;. لملفاتها الأسماء والأحجام الصحيحة؛ يقارن زر «تحقق» بصمات SHA-256 أيضًا.</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; their SHA-256 are not known.</source>
        <translation>من &lt;a href=&quot;%1&quot;&gt;⁦%1⁩&lt;/a&gt;. لملفاتها الأسماء والأحجام الصحيحة؛ بصمات SHA-256 الخاصة بها غير معروفة.</translation>
    </message>
</context>
<context>
    <name>unlearn::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>البحث في المسرد</translation>
    </message>
    <message>
        <source>Words of a term or its definition; the arrow keys go through what was found</source>
        <translation>كلمات من المصطلح أو تعريفه؛ وتتنقل مفاتيح الأسهم بين النتائج</translation>
    </message>
    <message>
        <source>such as: threshold</source>
        <translation>مثل: عتبة</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Terms of the field; the chosen one is explained beside</source>
        <translation>مصطلحات المجال؛ ويُشرح المصطلح المختار بجانبها</translation>
    </message>
    <message>
        <source>Explanation of the term</source>
        <translation>شرح المصطلح</translation>
    </message>
    <message>
        <source>Links lead to related terms</source>
        <translation>تقود الروابط إلى مصطلحات ذات صلة</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;بحث:</translation>
    </message>
    <message>
        <source>No term of the glossary has these words.</source>
        <translation>لا يحتوي أي مصطلح في المسرد على هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>unlearn::HistogramPlot</name>
    <message>
        <source>Share of samples (%)</source>
        <translation>نسبة العيّنات (%)</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table appear here.</source>
        <translation>تظهر هنا درجات النموذج المختار في الجدول.</translation>
    </message>
    <message>
        <source>Score (%1)</source>
        <translation>الدرجة (%1)</translation>
    </message>
</context>
<context>
    <name>unlearn::JobStatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري تنفيذه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>How much of this phase is done</source>
        <translation>مقدار ما أُنجز من هذه المرحلة</translation>
    </message>
    <message>
        <source>Time left in this phase, from its speed so far</source>
        <translation>الوقت المتبقي لهذه المرحلة، بحسب سرعتها حتى الآن</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>إلغاء المهمة الجارية</translation>
    </message>
    <message>
        <source>Stop the running job; what a run has reached is kept</source>
        <translation>إيقاف المهمة الجارية؛ ويُحتفظ بما بلغه التشغيل</translation>
    </message>
    <message>
        <source>The device that computes</source>
        <translation>الجهاز الذي يجري الحساب عليه</translation>
    </message>
    <message>
        <source>Memory that the workbench uses</source>
        <translation>الذاكرة التي يستخدمها البرنامج</translation>
    </message>
    <message>
        <source>The file that runs are logged to</source>
        <translation>الملف الذي تُسجَّل فيه التشغيلات</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>السجل: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Runs are logged to %1</source>
        <translation>تُسجَّل التشغيلات في ⁦%1⁩</translation>
    </message>
    <message>
        <source>Then: %1 (+%2)</source>
        <translation>ثم: ⁨%1⁩ (⁦+%2⁩)</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>ثم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What begins by itself afterwards:</source>
        <translation>ما يبدأ تلقائيًا بعد ذلك:</translation>
    </message>
</context>
<context>
    <name>unlearn::LabPointsModel</name>
    <message>
        <source>to be forgotten</source>
        <translation>مطلوب نسيانها</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>محتفظ بها</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Whether it is to be forgotten</source>
        <translation>هل يُطلب نسيانها</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>المدخل الأول</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>المدخل الثاني</translation>
    </message>
    <message>
        <source>Probability of its class, by the trained model</source>
        <translation>احتمال فئتها وفق النموذج المدرَّب</translation>
    </message>
    <message>
        <source>p before</source>
        <translation>p قبل</translation>
    </message>
    <message>
        <source>Probability of its class, by the model as it is now</source>
        <translation>احتمال فئتها وفق النموذج في حالته الحالية</translation>
    </message>
    <message>
        <source>p now</source>
        <translation>p الآن</translation>
    </message>
    <message>
        <source>Probability of its class, by a model trained without the samples to be forgotten</source>
        <translation>احتمال فئتها وفق نموذج دُرّب دون العيّنات المطلوب نسيانها</translation>
    </message>
    <message>
        <source>p retrained</source>
        <translation>p المعاد تدريبه</translation>
    </message>
    <message>
        <source>Largest change of its two logits so far</source>
        <translation>أكبر تغيّر حتى الآن في قيمتي logit لها</translation>
    </message>
    <message>
        <source>Logit change</source>
        <translation>تغيّر logit</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersModel</name>
    <message>
        <source>%1 × %2 groups</source>
        <translation>%1 × %2 (مجموعات)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>At a threshold of 1 the layer is not updated at all.</source>
        <translation>عند العتبة 1 لا تُحدَّث الطبقة إطلاقًا.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Name of the layer&apos;s parameter in the model&apos;s file</source>
        <translation>اسم معامل الطبقة في ملف النموذج</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>ما تحسبه الطبقة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number of input directions: columns of the flattened weight</source>
        <translation>عدد اتجاهات الدخل: أعمدة مصفوفة الأوزان المسطّحة</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Directions in the core gradient space: steps do not change them</source>
        <translation>اتجاهات فضاء التدرج الأساسي: لا تغيّرها الخطوات</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Threshold gamma, from 0 to 1</source>
        <translation>العتبة gamma، من 0 إلى 1</translation>
    </message>
    <message>
        <source>γ (threshold)</source>
        <translation>γ (العتبة)</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s input energy inside the core gradient space</source>
        <translation>حصة طاقة دخل الطبقة الواقعة داخل فضاء التدرج الأساسي</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>المحفوظ (%)</translation>
    </message>
    <message>
        <source>Forgetting power left: the share of the squared forget gradient that a step keeps at this threshold. Read from the untouched model, where samples that it is sure of hardly count.</source>
        <translation>قوة النسيان المتبقية: حصة مربع تدرج النسيان التي تحتفظ بها الخطوة عند هذه العتبة. تُقرأ من النموذج قبل أي تغيير، حيث لا تكاد تُحسب العيّنات التي يثق بها.</translation>
    </message>
    <message>
        <source>Power left (%)</source>
        <translation>القوة المتبقية (%)</translation>
    </message>
    <message>
        <source>Predicted interference of the first step with the whole forget set: squared change of the layer&apos;s outputs on retained inputs, over their squares. A change of outputs, not of errors.</source>
        <translation>التداخل المتوقع للخطوة الأولى على مجموعة النسيان كلها: مربع تغيّر مخرجات الطبقة على المدخلات المحتفظ بها، مقسومًا على مربعات هذه المخرجات. وهو تغيّر في المخرجات لا في الأخطاء.</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>انحراف الاحتفاظ</translation>
    </message>
    <message>
        <source>Threshold of %1: the share of its inputs&apos; energy whose directions are protected. 1 leaves the layer as it is, 0 protects nothing.</source>
        <translation>عتبة %1: حصة طاقة مدخلاتها التي تُحمى اتجاهاتها. القيمة 1 تترك الطبقة كما هي، والقيمة 0 لا تحمي شيئًا.</translation>
    </message>
    <message>
        <source>Suggested: %1 % of the forgetting power are left, at a predicted interference of %2.</source>
        <translation>المقترح: يبقى %1% من قوة النسيان، بتداخل متوقع قدره %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>traits of a layer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>After a run that measured it: how far the layer&apos;s retained second moment, which requests in sequence keep from the original weights, is from one made anew with the unlearned weights</source>
        <translation>بعد تشغيل جرى فيه القياس: مدى بُعد العزم الثاني للبيانات المحتفظ بها في الطبقة، الذي تحتفظ به الطلبات المتتابعة من الأوزان الأصلية، عن عزم محسوب من جديد بالأوزان بعد النسيان</translation>
    </message>
    <message>
        <source>Spectrum drift (%)</source>
        <translation>انحراف الطيف (%)</translation>
    </message>
    <message>
        <source>After epoch %1 of the last run, the whole network&apos;s logits on retained samples have changed by %2 (squared, summed over classes; the mean).</source>
        <translation>بعد الحقبة %1 من آخر تشغيل، تغيّرت قيم logit للشبكة كلها على العيّنات المحتفظ بها بمقدار %2 (مربع التغيّر مجموعًا على الفئات؛ والقيمة هي المتوسط).</translation>
    </message>
    <message>
        <source>%1 The layers&apos; retain drift adds up to %2.</source>
        <comment>two sentences</comment>
        <translation>%1 مجموع انحراف الاحتفاظ للطبقات %2.</translation>
    </message>
    <message>
        <source>After a run: squared change of the layer&apos;s outputs on its original retained inputs, over their squares. It needs no data, and promises nothing about accuracy. Methods that use no spectra have it where these were there before the run, or the stop rule reads it.</source>
        <translation>بعد التشغيل: مربع تغيّر مخرجات الطبقة على مدخلاتها الأصلية المحتفظ بها، مقسومًا على مربعات هذه المخرجات. لا يحتاج إلى أي بيانات، ولا يعد بشيء بشأن الدقة. أما الطرائق التي لا تستخدم الأطياف فلا يتوفر لها إلا إذا كانت الأطياف موجودة قبل التشغيل أو كانت قاعدة التوقف تقرؤه.</translation>
    </message>
    <message>
        <source>Centred, over the squares of the outputs&apos; differences from their mean: %1</source>
        <translation>بعد التمركز، مقسومًا على مربعات فروق المخرجات عن متوسطها: %1</translation>
    </message>
    <message>
        <source>%1, centred %2</source>
        <comment>retain drift of a layer</comment>
        <translation>%1، بعد التمركز %2</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersPage</name>
    <message>
        <source>Retain drift is of one layer on its original inputs. The whole network&apos;s change also holds what the layers before it hand on; it is measured on the retained samples that the curves are of, and is no change of errors.</source>
        <translation>يخص انحراف الاحتفاظ طبقة واحدة على مدخلاتها الأصلية. أما تغيّر الشبكة كلها فيشمل أيضًا ما تنقله الطبقات السابقة لها؛ ويُقاس على العيّنات المحتفظ بها التي حُسبت عليها المنحنيات، وليس تغيّرًا في الأخطاء.</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersTable</name>
    <message>
        <source>Layers and their thresholds</source>
        <translation>الطبقات وعتباتها</translation>
    </message>
    <message>
        <source>Choose a layer to see its spectrum; several to set their thresholds together</source>
        <translation>اختر طبقة لترى طيفها، أو عدة طبقات لضبط عتباتها معًا</translation>
    </message>
    <message>
        <source>No model is loaded. Open an experiment with File &gt; Open, or begin one with File &gt; New.</source>
        <translation>لم يُحمَّل أي نموذج. افتح تجربة من «ملف &gt; فتح»، أو ابدأ تجربة من «ملف &gt; جديد».</translation>
    </message>
    <message>
        <source>&amp;Copy thresholds</source>
        <translation>&amp;نسخ العتبات</translation>
    </message>
    <message>
        <source>Copy names and thresholds of the selected layers</source>
        <translation>نسخ أسماء الطبقات المحددة وعتباتها</translation>
    </message>
    <message>
        <source>&amp;Paste thresholds</source>
        <translation>&amp;لصق العتبات</translation>
    </message>
    <message>
        <source>Set thresholds by names, or those of the selected layers by numbers</source>
        <translation>ضبط العتبات بحسب الأسماء، أو عتبات الطبقات المحددة بحسب الأعداد</translation>
    </message>
    <message>
        <source>&amp;Reset selected layers</source>
        <translation>إعادة &amp;ضبط الطبقات المحددة</translation>
    </message>
    <message>
        <source>The selected layers&apos; thresholds as the experiment&apos;s file has them</source>
        <translation>عتبات الطبقات المحددة كما في ملف التجربة</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>نسخ ال&amp;قيم</translation>
    </message>
    <message>
        <source>Copy all figures of the selected layers, with their headers</source>
        <translation>نسخ جميع قيم الطبقات المحددة مع عناوين أعمدتها</translation>
    </message>
</context>
<context>
    <name>unlearn::LogCommands</name>
    <message>
        <source>Logs of runs (*.sqlite)</source>
        <translation>سجلات التشغيلات ‎(*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the log of runs</source>
        <translation>تصدير سجل التشغيلات</translation>
    </message>
    <message>
        <source>Merge another log of runs into this one</source>
        <translation>دمج سجل تشغيلات آخر في هذا السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) came in.</source>
        <translation>
            <numerusform>لم يُضَف أي تشغيل.</numerusform>
            <numerusform>أُضيف تشغيل واحد.</numerusform>
            <numerusform>أُضيف تشغيلان.</numerusform>
            <numerusform>أُضيفت %n تشغيلات.</numerusform>
            <numerusform>أُضيف %n تشغيلًا.</numerusform>
            <numerusform>أُضيف %n تشغيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were here already.</source>
        <translation>
            <numerusform>لم يكن أي تشغيل موجودًا هنا من قبل.</numerusform>
            <numerusform>كان تشغيل واحد موجودًا هنا من قبل.</numerusform>
            <numerusform>كان تشغيلان موجودين هنا من قبل.</numerusform>
            <numerusform>كانت %n تشغيلات موجودة هنا من قبل.</numerusform>
            <numerusform>كان %n تشغيلًا موجودًا هنا من قبل.</numerusform>
            <numerusform>كان %n تشغيل موجودًا هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are still running and were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي تشغيل جارٍ.</numerusform>
            <numerusform>لا يزال تشغيل واحد جاريًا فاستُبعد.</numerusform>
            <numerusform>لا يزال تشغيلان جاريين فاستُبعدا.</numerusform>
            <numerusform>لا تزال %n تشغيلات جارية فاستُبعدت.</numerusform>
            <numerusform>لا يزال %n تشغيلًا جاريًا فاستُبعد.</numerusform>
            <numerusform>لا يزال %n تشغيل جاريًا فاستُبعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of runs was written to %1 (%2).</source>
        <translation>كُتب سجل التشغيلات في ⁦%1⁩ (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were left out since their request, or one in sequence with it, was purged here.</source>
        <translation>
            <numerusform>لم يُستبعد أي تشغيل بسبب تطهير طلبه، أو طلب آخر متتابع معه، هنا.</numerusform>
            <numerusform>استُبعد تشغيل واحد لأن طلبه، أو طلبًا آخر متتابعًا معه، قد طُهِّر هنا.</numerusform>
            <numerusform>استُبعد تشغيلان لأن طلب كل منهما، أو طلبًا آخر متتابعًا معه، قد طُهِّر هنا.</numerusform>
            <numerusform>استُبعدت %n تشغيلات لأن طلب كل منها، أو طلبًا آخر متتابعًا معه، قد طُهِّر هنا.</numerusform>
            <numerusform>استُبعد %n تشغيلًا لأن طلب كل منها، أو طلبًا آخر متتابعًا معه، قد طُهِّر هنا.</numerusform>
            <numerusform>استُبعد %n تشغيل لأن طلب كل منها، أو طلبًا آخر متتابعًا معه، قد طُهِّر هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::MainWindow</name>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>التضمين</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>تعديل بيانات التشغيل %1</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n run(s)</source>
        <translation>
            <numerusform>حذف التشغيلات</numerusform>
            <numerusform>حذف تشغيل واحد</numerusform>
            <numerusform>حذف تشغيلين</numerusform>
            <numerusform>حذف %n تشغيلات</numerusform>
            <numerusform>حذف %n تشغيلًا</numerusform>
            <numerusform>حذف %n تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>The forget set was written to %1.</source>
        <translation>كُتبت مجموعة النسيان في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Thresholds were set as suggested. Undo takes them back.</source>
        <translation>ضُبطت العتبات كما هو مقترح. يعيدها «تراجع» إلى ما كانت عليه.</translation>
    </message>
    <message>
        <source>The run was stopped; epoch %1 is its result.</source>
        <translation>أُوقف التشغيل؛ والحقبة %1 هي نتيجته.</translation>
    </message>
    <message>
        <source>The run is finished; epoch %1 is its result.</source>
        <translation>اكتمل التشغيل؛ والحقبة %1 هي نتيجته.</translation>
    </message>
    <message>
        <source>The trained model was saved to %1.</source>
        <translation>حُفظ النموذج المدرَّب في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>%1 was downloaded and checked.</source>
        <translation>تم تنزيل مجموعة البيانات %1 والتحقق منها.</translation>
    </message>
    <message>
        <source>The experiment was saved to %1.</source>
        <translation>حُفظت التجربة في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The spectrum cache was cleared: %1.</source>
        <translation>تم تفريغ ذاكرة الأطياف المؤقتة: %1.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>مت&amp;ابعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>لم يُفتح ⁦%1⁩.</translation>
    </message>
    <message>
        <source>A job is running. Closing the window stops it; what a run has reached is kept.</source>
        <translation>هناك مهمة جارية. إغلاق النافذة يوقفها؛ ويُحتفظ بما بلغه التشغيل.</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>إيقاف &amp;وإغلاق</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved.</source>
        <translation>في التجربة تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>إغلاق &amp;دون حفظ</translation>
    </message>
    <message numerus="yes">
        <source>Return of %n run(s)</source>
        <translation>
            <numerusform>استعادة التشغيلات</numerusform>
            <numerusform>استعادة تشغيل واحد</numerusform>
            <numerusform>استعادة تشغيلين</numerusform>
            <numerusform>استعادة %n تشغيلات</numerusform>
            <numerusform>استعادة %n تشغيلًا</numerusform>
            <numerusform>استعادة %n تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait and will be dropped.</source>
        <translation>
            <numerusform>لا تشغيلات منتظرة ستُلغى.</numerusform>
            <numerusform>هناك تشغيل واحد منتظر سيُلغى.</numerusform>
            <numerusform>هناك تشغيلان منتظران سيُلغيان.</numerusform>
            <numerusform>هناك %n تشغيلات منتظرة ستُلغى.</numerusform>
            <numerusform>هناك %n تشغيلًا منتظرًا سيُلغى.</numerusform>
            <numerusform>هناك %n تشغيل منتظر سيُلغى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cached shadow models were removed: %1.</source>
        <translation>تمت إزالة نماذج الظل المخزنة: %1.</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>تجري كتابة تقرير.</translation>
    </message>
    <message>
        <source>The log of runs is being exported.</source>
        <translation>يجري تصدير سجل التشغيلات.</translation>
    </message>
    <message>
        <source>Another log of runs is being merged into this one.</source>
        <translation>يجري دمج سجل تشغيلات آخر في هذا السجل.</translation>
    </message>
    <message>
        <source>A request is being purged.</source>
        <translation>يجري تطهير طلب.</translation>
    </message>
    <message>
        <source>An embedding is being made.</source>
        <translation>يجري إعداد تضمين.</translation>
    </message>
    <message>
        <source>%1 is being downloaded; what has come is kept.</source>
        <translation>يجري تنزيل مجموعة البيانات %1؛ ويُحتفظ بما نُزِّل منها.</translation>
    </message>
    <message>
        <source>Closing the window ends that, or waits for what can not be broken off.</source>
        <translation>إغلاق النافذة ينهي ذلك، أو ينتظر اكتمال ما لا يمكن قطعه.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>إ&amp;غلاق على أي حال</translation>
    </message>
    <message>
        <source>The forget set is being exported.</source>
        <translation>يجري تصدير مجموعة النسيان.</translation>
    </message>
    <message>
        <source>The embedding was stopped; nothing of it was kept.</source>
        <translation>أُوقف التضمين؛ ولم يُحتفظ بشيء منه.</translation>
    </message>
    <message>
        <source>The page Curves shows the run that is under way. Open run %1 again when that one has ended.</source>
        <translation>تعرض صفحة المنحنيات التشغيل الجاري. افتح التشغيل %1 مرة أخرى بعد انتهائه.</translation>
    </message>
</context>
<context>
    <name>unlearn::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Links lead to other pages</source>
        <translation>تؤدي الروابط إلى صفحات أخرى</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>The page that was left</source>
        <translation>الصفحة التي جرى الرجوع منها</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>The manual&apos;s contents</source>
        <translation>محتويات الدليل</translation>
    </message>
    <message>
        <source>Open in &amp;web browser</source>
        <translation>فتح في مت&amp;صفح الويب</translation>
    </message>
    <message>
        <source>Show this page in the system&apos;s web browser</source>
        <translation>عرض هذه الصفحة في متصفح الويب الخاص بالنظام</translation>
    </message>
</context>
<context>
    <name>unlearn::MeasuredOutputsModel</name>
    <message>
        <source>Run %1: predicted classes, %2 against %3, %4</source>
        <translation>التشغيل %1: الفئات المتنبأ بها، %2 مقابل %3، %4</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <translation>الفئة بحسب %1</translation>
    </message>
    <message>
        <source>Run %1: entropies, %2</source>
        <translation>التشغيل %1: الإنتروبيا، %2</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>الإنتروبيا (nats)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by the largest output of either model.</source>
        <translation>العيّنات: %1. معدودة بحسب أكبر خرج لكل من النموذجين.</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by H = −Σ p ln p of a model&apos;s softmax p, in nats; the bins after the first are even on a logarithmic axis.</source>
        <translation>العيّنات: %1. معدودة بحسب ⁦H = −Σ p ln p⁩ حيث p هو softmax النموذج، بوحدة nats؛ والخانات التي تلي الأولى متساوية على محور لوغاريتمي.</translation>
    </message>
</context>
<context>
    <name>unlearn::MeritView</name>
    <message>
        <source>Figures of merit of the compared runs</source>
        <translation>معايير جودة التشغيلات المقارنة</translation>
    </message>
    <message>
        <source>Figures of the unlearned models, beside mean and spread of the retrained ones; Ctrl+C copies the chosen rows</source>
        <translation>قيم النماذج بعد النسيان، إلى جانب متوسط النماذج المعاد تدريبها وتشتتها؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>Figure that is drawn by depth</source>
        <translation>المعيار المرسوم بحسب العمق</translation>
    </message>
    <message>
        <source>What is drawn of every layer, forget and retained samples apart</source>
        <translation>ما يُرسم لكل طبقة، مع الفصل بين عيّنات النسيان والعيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>Alignment with retrained</source>
        <translation>المحاذاة مع المعاد تدريبه</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>الاسترجاع بالمسبار الخطي</translation>
    </message>
    <message>
        <source>Layers by depth</source>
        <translation>الطبقات بحسب العمق</translation>
    </message>
    <message>
        <source>A figure of each layer, from the input to the output. Arrow keys: read a layer. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>معيار لكل طبقة، من المدخل إلى المخرج. مفاتيح الأسهم: قراءة قيم طبقة. العجلة أو + أو −: تكبير وتصغير. النقر المزدوج أو 0: عرض الكل.</translation>
    </message>
    <message>
        <source>Measure more figures of the compared runs</source>
        <translation>قياس مزيد من معايير التشغيلات المقارنة</translation>
    </message>
    <message>
        <source>Work figures that the log does not hold out of the models of the runs, as far as these are there</source>
        <translation>حساب المعايير غير الموجودة في السجل من نماذج التشغيلات، بقدر ما هو متوافر منها</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>المخرج&amp;ات</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>ال&amp;طبقات</translation>
    </message>
    <message>
        <source>Linear probes and alignment of every layer, forget and retained samples apart</source>
        <translation>المسابير الخطية والمحاذاة لكل طبقة، مع الفصل بين عيّنات النسيان والعيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>Epochs until a model knows the forget set again, from itself and from retained samples alone</source>
        <translation>عدد الحقب حتى يعود النموذج إلى معرفة مجموعة النسيان، بالتدريب عليها نفسها وبالتدريب على العيّنات المحتفظ بها وحدها</translation>
    </message>
    <message>
        <source>Me&amp;asure more</source>
        <translation>قياس الم&amp;زيد</translation>
    </message>
    <message>
        <source>B&amp;y depth:</source>
        <translation>بحسب العم&amp;ق:</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>الصيغة: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Forgetting quality of %1 (runs %2): %3, where models that do not differ get %4; %5 unlearned and %6 retrained models.</source>
        <translation>جودة النسيان لـ ⁨%1⁩ (التشغيلات ⁦%2⁩): %3، وتنال النماذج التي لا تختلف %4؛ عدد النماذج بعد النسيان %5 والمعاد تدريبها %6.</translation>
    </message>
    <message>
        <source>&amp;Relearning…</source>
        <translation>إعادة ال&amp;تعلم…</translation>
    </message>
    <message>
        <source>There is no forgetting quality of %1 (runs %2). %3.</source>
        <translation>لا توجد جودة نسيان لـ ⁨%1⁩ (التشغيلات ⁦%2⁩). ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Forgetting quality takes %1 unlearned models or more and as many retrained ones, of different seeds, all of them there.</source>
        <translation>جودة النسيان: تتطلب %1 أو أكثر من النماذج بعد النسيان ومثلها من النماذج المعاد تدريبها، ببذور مختلفة، وكلها موجودة.</translation>
    </message>
    <message>
        <source>Agreement and distance of answers, entropies, attacks on changed answers, thirds of the forget set (by memorisation where every run has the two shadow models of the same model, data and seed, else by the original&apos;s confidence margin), retained samples at risk</source>
        <translation>توافق الإجابات والمسافة بينها، والإنتروبيا، والهجمات على تغيّر الإجابات، وأثلاث مجموعة النسيان (بحسب درجة الحفظ إن كان لكل تشغيل نموذجا الظل بالنموذج نفسه والبيانات نفسها والبذرة نفسها، وإلا فبحسب هامش الثقة للنموذج الأصلي)، والعيّنات المحتفظ بها التي ازداد خطر كشفها</translation>
    </message>
</context>
<context>
    <name>unlearn::MessageBanner</name>
    <message>
        <source>Dis&amp;miss</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>إخفاء الرسالة</translation>
    </message>
    <message>
        <source>Hide this message; Messages keeps it</source>
        <translation>إخفاء هذه الرسالة؛ وتبقى محفوظة في «الرسائل»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and text of a message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::MessagesModel</name>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>unlearn::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notices and errors since the start</source>
        <translation>الإشعارات والأخطاء منذ البدء</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodDialog</name>
    <message>
        <source>Settings of the method</source>
        <translation>إعدادات الطريقة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>How the forget set is to be forgotten</source>
        <translation>كيف تُنسى مجموعة النسيان</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>الط&amp;ريقة:</translation>
    </message>
    <message>
        <source>Soft projection: a direction whose eigenvalue is this share of the layer&apos;s mean one is halved</source>
        <translation>الإسقاط الليّن: يُخفَّض إلى النصف كل اتجاه تساوي قيمته الذاتية هذه الحصة من متوسط القيم الذاتية للطبقة</translation>
    </message>
    <message>
        <source>Learning rate of the first epochs</source>
        <translation>معدل التعلم في الحقب الأولى</translation>
    </message>
    <message>
        <source>Learning rate that the last planned epoch reaches, exponentially</source>
        <translation>معدل التعلم الذي يُبلغ أُسّيًا في آخر حقبة مخططة</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier</source>
        <translation>الحقب المخططة؛ وقد تُنهيها قاعدة التوقف قبل ذلك</translation>
    </message>
    <message>
        <source>Forget samples in one step</source>
        <translation>عيّنات النسيان في الخطوة الواحدة</translation>
    </message>
    <message>
        <source>Sh&amp;uffle the forget set each epoch</source>
        <translation>&amp;خلط مجموعة النسيان في كل حقبة</translation>
    </message>
    <message>
        <source>Draw the order of forget samples anew in each epoch</source>
        <translation>سحب ترتيب جديد لعيّنات النسيان في كل حقبة</translation>
    </message>
    <message>
        <source>Offset that keeps the loss finite at a probability of 1</source>
        <translation>إزاحة تُبقي الخسارة منتهية عند احتمال 1</translation>
    </message>
    <message>
        <source>Weight of the entropy term of the loss</source>
        <translation>وزن حد الإنتروبيا في الخسارة</translation>
    </message>
    <message>
        <source>Which directions are protected</source>
        <translation>الاتجاهات التي تُحمى</translation>
    </message>
    <message>
        <source>Samples whose directions are protected</source>
        <translation>العيّنات التي تُحمى اتجاهاتها</translation>
    </message>
    <message>
        <source>Which layers are updated</source>
        <translation>الطبقات التي تُحدَّث</translation>
    </message>
    <message>
        <source>Sof&amp;tness μ:</source>
        <translation>ال&amp;ليونة μ:</translation>
    </message>
    <message>
        <source>&amp;Learning rate, start:</source>
        <translation>معدل التعلم، ال&amp;بداية:</translation>
    </message>
    <message>
        <source>Learning rate, e&amp;nd:</source>
        <translation>معدل التعلم، ال&amp;نهاية:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>ال&amp;حقب:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>ح&amp;جم الدفعة:</translation>
    </message>
    <message>
        <source>Probability &amp;offset:</source>
        <translation>إ&amp;زاحة الاحتمال:</translation>
    </message>
    <message>
        <source>&amp;Protected:</source>
        <translation>ال&amp;محميّ:</translation>
    </message>
    <message>
        <source>Directions of s&amp;amples:</source>
        <translation>&amp;اتجاهات العيّنات:</translation>
    </message>
    <message>
        <source>Updated layer&amp;s:</source>
        <translation>ال&amp;طبقات المحدَّثة:</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>العتبات</translation>
    </message>
    <message>
        <source>What counts as the energy of a direction</source>
        <translation>ما يُعدّ طاقةً للاتجاه</translation>
    </message>
    <message>
        <source>How the number of directions follows from gamma</source>
        <translation>كيف ينتج عدد الاتجاهات من gamma</translation>
    </message>
    <message>
        <source>At least this share of a layer&apos;s directions is kept</source>
        <translation>أدنى حصة تُحفظ من اتجاهات الطبقة</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Training images that the spectrum is made from</source>
        <translation>صور التدريب التي يُحسب منها الطيف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Energy b&amp;y:</source>
        <translation>&amp;قياس الطاقة:</translation>
    </message>
    <message>
        <source>&amp;Rule for k:</source>
        <translation>قا&amp;عدة k:</translation>
    </message>
    <message>
        <source>&amp;Floor:</source>
        <translation>الح&amp;د الأدنى:</translation>
    </message>
    <message>
        <source>Spectrum &amp;images:</source>
        <translation>&amp;صور الطيف:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>التوقف</translation>
    </message>
    <message>
        <source>When the run ends, and which epoch it selects</source>
        <translation>متى ينتهي التشغيل، وأي حقبة يختار</translation>
    </message>
    <message>
        <source>Percentage points that the accuracy may drop</source>
        <translation>النقاط المئوية التي يجوز أن تهبطها الدقة</translation>
    </message>
    <message>
        <source> points</source>
        <translation> نقاط مئوية</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>م&amp;تى:</translation>
    </message>
    <message>
        <source>Retain drift, summed over the layers, at which the run ends</source>
        <translation>انحراف الاحتفاظ، مجموعًا على الطبقات، الذي ينتهي عنده التشغيل</translation>
    </message>
    <message>
        <source>&amp;Drop:</source>
        <translation>ال&amp;هبوط:</translation>
    </message>
    <message>
        <source>Drift bud&amp;get:</source>
        <translation>م&amp;يزانية الانحراف:</translation>
    </message>
    <message>
        <source>Entropy weig&amp;ht:</source>
        <translation>&amp;وزن الإنتروبيا:</translation>
    </message>
    <message>
        <source>Measure epo&amp;chs in bfloat16</source>
        <translation>قيا&amp;س الحقب بصيغة bfloat16</translation>
    </message>
    <message>
        <source>Quicker where the processor has it; errors that differ from those in float32 are noticed, and float32 is then used. Final figures are in float32.</source>
        <translation>أسرع إذا كان المعالج يدعمها؛ والأخطاء التي تختلف عنها بصيغة float32 تُكتشف، فتُستخدم float32 عندئذ. أما القيم النهائية فبصيغة float32.</translation>
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
        <translation>النماذج ‎(*.safetensors *.pth *.pt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>A safetensors file, a PyTorch state dict or a TorchScript file</source>
        <translation>ملف safetensors، أو قاموس حالة PyTorch، أو ملف TorchScript</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>المعمارية</translation>
    </message>
    <message>
        <source>Needed where the file does not name its architecture</source>
        <translation>مطلوبة إذا لم يذكر الملف معماريته</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>كما يذكر الملف</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>الم&amp;عمارية:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>ت&amp;حميل</translation>
    </message>
    <message>
        <source>&amp;Train one…</source>
        <translation>&amp;تدريب نموذج…</translation>
    </message>
    <message>
        <source>Train a new model on these data first</source>
        <translation>تدريب نموذج جديد على هذه البيانات أولًا</translation>
    </message>
</context>
<context>
    <name>unlearn::OutputsView</name>
    <message>
        <source>Table of outputs</source>
        <translation>جدول المخرجات</translation>
    </message>
    <message>
        <source>Which of the measured tables is shown</source>
        <translation>الجدول المعروض من بين الجداول المقيسة</translation>
    </message>
    <message>
        <source>Predicted classes or entropies</source>
        <translation>الفئات المتنبأ بها أو الإنتروبيا</translation>
    </message>
    <message>
        <source>Numbers of samples; Ctrl+C copies the chosen rows</source>
        <translation>أعداد العيّنات؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies appear here once the outputs of runs were measured: figures of merit, Measure more.</source>
        <translation>تظهر هنا مصفوفات التنبؤ وقيم الإنتروبيا بعد قياس مخرجات التشغيلات: «معايير الجودة»، «قياس المزيد».</translation>
    </message>
    <message>
        <source>Tab&amp;le:</source>
        <translation>الجدو&amp;ل:</translation>
    </message>
    <message>
        <source>Histograms of entropies</source>
        <translation>المدرجات التكرارية لقيم الإنتروبيا</translation>
    </message>
    <message>
        <source>How sure each model is of the samples, the surer the farther left; the unlearned model is to look like the retrained ones. Arrow keys: read a bin. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>مدى ثقة كل نموذج بالعيّنات، وتزداد الثقة كلما اتجهنا يسارًا؛ وينبغي أن يشبه النموذجُ بعد النسيان النماذجَ المعاد تدريبها. مفاتيح الأسهم: قراءة قيم خانة. العجلة أو + أو −: تكبير وتصغير. النقر المزدوج أو 0: عرض الكل.</translation>
    </message>
</context>
<context>
    <name>unlearn::PageArea</name>
    <message>
        <source>Show the page %1</source>
        <translation>عرض صفحة %1</translation>
    </message>
</context>
<context>
    <name>unlearn::PanelSection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details of %1: %2</source>
        <translation>تفاصيل %1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParallelPlot</name>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu; or begin a sweep.</source>
        <translation>حدّد تشغيلين أو أكثر في قائمة التشغيلات، ثم اختر «مقارنة» من قائمة السياق؛ أو ابدأ سلسلة تشغيلات.</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>المحور %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>التشغيل %1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Sample standard deviation over the seeds of a group</source>
        <translation>الانحراف المعياري للعيّنة على بذور المجموعة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Numbers of the runs</source>
        <translation>أرقام التشغيلات</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>البعد عن المعاد تدريبه (نقاط مئوية)</translation>
    </message>
    <message>
        <source>± of the distance (points)</source>
        <translation>± للبعد (نقاط مئوية)</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>خطأ الاختبار (%)</translation>
    </message>
    <message>
        <source>± of the test error (points)</source>
        <translation>± لخطأ الاختبار (نقاط مئوية)</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>لا يتفوق عليها غيرها</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoPlot</name>
    <message>
        <source>Distance of the forget error to retrained (points)</source>
        <translation>بعد خطأ النسيان عن المعاد تدريبه (نقاط مئوية)</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>خطأ الاختبار (%)</translation>
    </message>
    <message>
        <source>Compared runs appear here that have a retrained model to be compared with.</source>
        <translation>تظهر هنا التشغيلات المقارنة التي لها نموذج معاد تدريبه تُقارن به.</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>لا يتفوق عليها غيرها</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>تشغيلات أخرى</translation>
    </message>
    <message>
        <source>Run %1: test error %2 %, distance %3 points</source>
        <translation>التشغيل %1: خطأ الاختبار %2%، البعد %3 من النقاط المئوية</translation>
    </message>
    <message>
        <source>These runs are of %1 different tasks. Only runs of the same model, data and forget set are measured against each other: each task has a line of its own.</source>
        <translation>هذه التشغيلات من %1 من المهام المختلفة. ولا تُقاس بعضها ببعض إلا تشغيلات النموذج والبيانات ومجموعة النسيان نفسها: لكل مهمة خط خاص بها.</translation>
    </message>
    <message>
        <source>%1: test error %2 ± %3 %, distance %4 ± %5 points</source>
        <translation>⁨%1⁩: خطأ الاختبار ⁦%2 ± %3%⁩، البعد ⁦%4 ± %5⁩ من النقاط المئوية</translation>
    </message>
    <message>
        <source>A mark with bars is the mean of several seeds; the bars are their standard deviation.</source>
        <translation>العلامة ذات أشرطة الخطأ هي متوسط عدة بذور؛ وتمثّل الأشرطة انحرافها المعياري.</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (⁦+%2⁩)</translation>
    </message>
</context>
<context>
    <name>unlearn::PathEdit</name>
    <message>
        <source>Browse for a folder</source>
        <translation>استعراض بحثًا عن مجلد</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>استعراض بحثًا عن ملف</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetDialog</name>
    <message>
        <source>New from experiment</source>
        <translation>جديد من تجربة</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>ن&amp;سخ الجدول</translation>
    </message>
    <message>
        <source>Copy the table and the differences as text</source>
        <translation>نسخ الجدول والاختلافات كنص</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ب&amp;دء</translation>
    </message>
    <message>
        <source>Train what is missing, then unlearn</source>
        <translation>تدريب النماذج الناقصة، ثم إلغاء التعلم</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop; the next start goes on from what was reached</source>
        <translation>إيقاف؛ ويتابع البدء التالي مما أُنجز</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this dialog; what is under way goes on</source>
        <translation>إغلاق مربع الحوار؛ ويستمر ما يجري تنفيذه</translation>
    </message>
    <message>
        <source>The experiment to go through</source>
        <translation>التجربة المطلوب تنفيذها</translation>
    </message>
    <message>
        <source>Where they were downloaded to, or the system keeps them</source>
        <translation>حيث تم تنزيلها، أو حيث يحفظها النظام</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>&amp;جلب البيانات…</translation>
    </message>
    <message>
        <source>Download the data that are missing</source>
        <translation>تنزيل البيانات الناقصة</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt)</source>
        <translation>النماذج ‎(*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>File of the full model; empty: it is trained</source>
        <translation>ملف النموذج الكامل؛ فارغ: يُدرَّب</translation>
    </message>
    <message>
        <source>It is trained</source>
        <translation>سيُدرَّب</translation>
    </message>
    <message>
        <source>Folder of trained models and unfinished trainings</source>
        <translation>مجلد النماذج المدرَّبة والتدريبات غير المكتملة</translation>
    </message>
    <message>
        <source>Retrained models of each request, which differ in their seed</source>
        <translation>النماذج المعاد تدريبها لكل طلب، وتختلف في بذرتها</translation>
    </message>
    <message>
        <source>Epochs of each training, instead of the recipe&apos;s</source>
        <translation>عدد حقب كل تدريب، بدلًا من عددها في الوصفة</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>كما في الوصفة</translation>
    </message>
    <message>
        <source>Train in &amp;bfloat16</source>
        <translation>ال&amp;تدريب بصيغة bfloat16</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>أسرع على المعالجات التي تحسب بصيغة bfloat16</translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation>التج&amp;ربة:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>ال&amp;بيانات:</translation>
    </message>
    <message>
        <source>Full &amp;model:</source>
        <translation>النموذج ال&amp;كامل:</translation>
    </message>
    <message>
        <source>&amp;Trained models:</source>
        <translation>النماذج ال&amp;مدرَّبة:</translation>
    </message>
    <message>
        <source>&amp;Retrained models:</source>
        <translation>ال&amp;نماذج المعاد تدريبها:</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>ال&amp;حقب:</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>مقدار ما أُنجز من هذه الخطوة</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>الخطوات حتى الآن</translation>
    </message>
    <message>
        <source>Original, retrained and unlearned models of each request; Ctrl+C copies the chosen rows</source>
        <translation>النماذج الأصلية والمعاد تدريبها وبعد النسيان لكل طلب؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>Differences from the published protocol</source>
        <translation>الاختلافات عن البروتوكول المنشور</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The data are missing: name their folder, or download them.</source>
        <translation>البيانات ناقصة: حدّد مجلدها أو نزّلها.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>عُثر عليها في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;استئناف</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <translation>%1: %p %</translation>
    </message>
    <message>
        <source>No experiment was gone through in this session yet.</source>
        <translation>لم تُنفَّذ أي تجربة في هذه الجلسة بعد.</translation>
    </message>
    <message>
        <source>Folder of the data, or the one that holds it; folder:DIR for data of another kind; empty: where data are downloaded to</source>
        <translation>مجلد البيانات، أو المجلد الذي يحتوي على مجلدها المنشور؛ ⁦folder:DIR⁩ لبيانات من نوع آخر؛ فارغ: حيث تم تنزيلها</translation>
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
        <translation>الأصلي</translation>
    </message>
    <message numerus="yes">
        <source>Retrained, %n seed(s)</source>
        <translation>
            <numerusform>المعاد تدريبه، بلا بذور</numerusform>
            <numerusform>المعاد تدريبه، بذرة واحدة</numerusform>
            <numerusform>المعاد تدريبه، بذرتان</numerusform>
            <numerusform>المعاد تدريبه، %n بذور</numerusform>
            <numerusform>المعاد تدريبه، %n بذرة</numerusform>
            <numerusform>المعاد تدريبه، %n بذرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>بعد النسيان</translation>
    </message>
    <message>
        <source>Unlearned, published</source>
        <translation>بعد النسيان، المنشور</translation>
    </message>
    <message>
        <source>Requests in the order in which they were met</source>
        <translation>الطلبات بترتيب تنفيذها</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Error on test samples that no stop rule reads</source>
        <translation>الخطأ على عيّنات اختبار لا تقرؤها أي قاعدة توقف</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>خطأ الاختبار (%)</translation>
    </message>
    <message>
        <source>Error on all samples forgotten so far</source>
        <translation>الخطأ على كل العيّنات المنسية حتى الآن</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>خطأ النسيان (%)</translation>
    </message>
    <message>
        <source>Error on the training samples that stay</source>
        <translation>الخطأ على عيّنات التدريب الباقية</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>خطأ الاحتفاظ (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence, with its 95 % interval</source>
        <translation>استدلال العضوية بالثقة، مع فترة الثقة 95%</translation>
    </message>
    <message>
        <source>AUC (confidence)</source>
        <translation>AUC (الثقة)</translation>
    </message>
    <message>
        <source>Of training; of the unlearned model: moments, eigenproblem, steps and the stop rule&apos;s look</source>
        <translation>زمن التدريب؛ وللنموذج بعد النسيان: العزوم، ومسألة القيم الذاتية، والخطوات، وفحص قاعدة التوقف</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>الزمن (s)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n shadow model(s)</source>
        <translation>
            <numerusform>%1، دون نماذج ظل</numerusform>
            <numerusform>%1، نموذج ظل واحد</numerusform>
            <numerusform>%1، نموذجا ظل</numerusform>
            <numerusform>%1، %n نماذج ظل</numerusform>
            <numerusform>%1، %n نموذج ظل</numerusform>
            <numerusform>%1، %n نموذج ظل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetText</name>
    <message>
        <source>Model: %1, data: %2.</source>
        <translation>النموذج: %1، البيانات: %2.</translation>
    </message>
    <message>
        <source>To be forgotten: %1.</source>
        <translation>المطلوب نسيانه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be forgotten in %n requests, one after the other; the first: %1.</source>
        <translation>
            <numerusform>لا طلبات نسيان؛ الأول: %1.</numerusform>
            <numerusform>المطلوب نسيانه في طلب واحد: %1.</numerusform>
            <numerusform>المطلوب نسيانه في طلبين متتاليين؛ الأول: %1.</numerusform>
            <numerusform>المطلوب نسيانه في %n طلبات متتالية؛ الأول: %1.</numerusform>
            <numerusform>المطلوب نسيانه في %n طلبًا متتاليًا؛ الأول: %1.</numerusform>
            <numerusform>المطلوب نسيانه في %n طلب متتالٍ؛ الأول: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>γ = %1</source>
        <translation>γ = %1</translation>
    </message>
    <message numerus="yes">
        <source>, other in %n layer(s)</source>
        <translation>
            <numerusform>، ولا اختلاف في أي طبقة</numerusform>
            <numerusform>، وقيمة أخرى في طبقة واحدة</numerusform>
            <numerusform>، وقيمة أخرى في طبقتين</numerusform>
            <numerusform>، وقيمة أخرى في %n طبقات</numerusform>
            <numerusform>، وقيمة أخرى في %n طبقة</numerusform>
            <numerusform>، وقيمة أخرى في %n طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stop rule: %2; at most %3 epochs of unlearning.</source>
        <translation>%1؛ قاعدة التوقف: %2؛ %3 من حقب إلغاء التعلم كحدّ أقصى.</translation>
    </message>
    <message>
        <source>Published figures: %1.</source>
        <translation>القيم المنشورة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be trained: the full model and %n retrained one(s), %1 epochs each.</source>
        <translation>
            <numerusform>المطلوب تدريبه: النموذج الكامل دون نماذج معاد تدريبها، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: النموذج الكامل ونموذج واحد معاد تدريبه، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: النموذج الكامل ونموذجان معاد تدريبهما، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: النموذج الكامل و%n نماذج معاد تدريبها، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: النموذج الكامل و%n نموذجًا معادًا تدريبه، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: النموذج الكامل و%n نموذج معاد تدريبه، %1 من الحقب لكل نموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be trained: %n retrained model(s), %1 epochs each.</source>
        <translation>
            <numerusform>المطلوب تدريبه: لا نماذج، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: نموذج واحد معاد تدريبه، %1 من الحقب.</numerusform>
            <numerusform>المطلوب تدريبه: نموذجان معاد تدريبهما، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: %n نماذج معاد تدريبها، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: %n نموذجًا معادًا تدريبه، %1 من الحقب لكل نموذج.</numerusform>
            <numerusform>المطلوب تدريبه: %n نموذج معاد تدريبه، %1 من الحقب لكل نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in the folder of trained models already are taken from there.</source>
        <translation>ما كان منها موجودًا في مجلد النماذج المدرَّبة يُؤخذ منه.</translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3, training error %4 %</source>
        <translation>%1: الحقبة %2 من %3، خطأ التدريب %4%</translation>
    </message>
    <message>
        <source>%1 was there.</source>
        <translation>كان %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>تم تدريب %1.</translation>
    </message>
    <message>
        <source>Run %1 of the log is the same and is taken.</source>
        <translation>التشغيل %1 في السجل مطابق، فيُؤخذ كما هو.</translation>
    </message>
    <message>
        <source>Run %1 unlearns.</source>
        <translation>التشغيل %1 ينفّذ إلغاء التعلم.</translation>
    </message>
    <message>
        <source>Epoch %1: forget error %2 %, retain error %3 %</source>
        <translation>الحقبة %1: خطأ النسيان %2%، خطأ الاحتفاظ %3%</translation>
    </message>
    <message>
        <source>%1 is under way; its runs are in the log.</source>
        <translation>يجري تنفيذ التجربة %1؛ وتشغيلاتها في السجل.</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>اكتملت التجربة %1.</translation>
    </message>
    <message>
        <source>%1 was stopped; it goes on from what was reached.</source>
        <translation>أُوقفت التجربة %1؛ وتُستأنف مما أُنجز.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>فشلت التجربة %1. %2</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>المنشور: %1</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyModel</name>
    <message>
        <source>too few negatives</source>
        <translation>عيّنات سالبة قليلة جدًا</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>بعد النسيان</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>المعاد تدريبه</translation>
    </message>
    <message>
        <source>Retrained %1</source>
        <translation>المعاد تدريبه %1</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>Modified entropy</source>
        <translation>الإنتروبيا المعدّلة</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>صحة التصنيف</translation>
    </message>
    <message>
        <source>Logit gap</source>
        <translation>فجوة logit</translation>
    </message>
    <message>
        <source>Support-vector classifier</source>
        <translation>مصنِّف المتجهات الداعمة</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>النموذج المهاجَم</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Lower end of the 95 % bootstrap interval of the area</source>
        <translation>الطرف الأدنى لفترة bootstrap بنسبة 95% للمساحة</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% من</translation>
    </message>
    <message>
        <source>Upper end of the 95 % bootstrap interval of the area</source>
        <translation>الطرف الأعلى لفترة bootstrap بنسبة 95% للمساحة</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95% إلى</translation>
    </message>
    <message>
        <source>True-positive rate at 1 % false positives</source>
        <translation>معدل الإيجابيات الصحيحة عند 1% من الإيجابيات الخاطئة</translation>
    </message>
    <message>
        <source>TPR at 1 % (%)</source>
        <translation>TPR عند 1% (%)</translation>
    </message>
    <message>
        <source>Forget samples: the positives</source>
        <translation>عيّنات النسيان: الموجبة</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>النسيان</translation>
    </message>
    <message>
        <source>Test samples of the same classes: the negatives</source>
        <translation>عيّنات الاختبار من الفئات نفسها: السالبة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the positives</source>
        <translation>العيّنات المحتفظ بها من الفئات نفسها: الموجبة</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the negatives</source>
        <translation>العيّنات المحتفظ بها من الفئات نفسها: السالبة</translation>
    </message>
    <message>
        <source>Test samples of all classes: the negatives</source>
        <translation>عيّنات الاختبار من كل الفئات: السالبة</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>⁦RMIA (offline)⁩</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>⁦LiRA (offline)⁩</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Classifier on shadow models</source>
        <translation>مصنِّف على نماذج الظل</translation>
    </message>
    <message>
        <source>Area under the curve. The retrained model&apos;s value is the ideal, not %1.</source>
        <translation>المساحة تحت المنحنى. القيمة المثلى هي قيمة النموذج المعاد تدريبه، لا %1.</translation>
    </message>
    <message>
        <source>True-positive rate at %1 % false positives</source>
        <translation>معدل الإيجابيات الصحيحة عند %1% من الإيجابيات الخاطئة</translation>
    </message>
    <message>
        <source>TPR at %1 % (%)</source>
        <translation>TPR عند %1% (%)</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>الصيغة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Formula: %1, 95 % interval %2 to %3</source>
        <translation>الصيغة: ⁨%1⁩، فترة الثقة 95% من %2 إلى %3</translation>
    </message>
    <message>
        <source>The larger of the area and one less it: an attack that errs more often than not tells as much as one that is right. From %1 (nothing) to 1.</source>
        <translation>الأكبر من المساحة ومن واحد ناقص المساحة: فالهجوم الذي يخطئ أكثر مما يصيب يكشف بقدر ما يكشفه الهجوم المصيب. من %1 (لا شيء) إلى 1.</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>ثنائي الطرف</translation>
    </message>
    <message>
        <source>%1 (sampled)</source>
        <comment>model</comment>
        <translation>%1 (على جزء من العيّنات)</translation>
    </message>
    <message>
        <source>Average precision of telling the model&apos;s answers to the forget samples from those of retrained models, which is no area under a ROC curve. %1: alike</source>
        <translation>متوسط الدقة (average precision) في تمييز إجابات النموذج على عيّنات النسيان من إجابات النماذج المعاد تدريبها، وهو ليس مساحة تحت منحنى ROC. القيمة %1 تعني التماثل</translation>
    </message>
    <message>
        <source>AP beside retrained</source>
        <translation>قيمة AP مقارنةً بالمعاد تدريبه</translation>
    </message>
    <message>
        <source>AUC of the retrained models: %1 ± %2 (n = %3)</source>
        <translation>قيمة AUC للنماذج المعاد تدريبها: %1 ± %2 (n = %3)</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>البعد</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean AUC in units of their standard deviation; within one or two of them it can not be told from noise</source>
        <translation>البعد عن متوسط قيم AUC للنماذج المعاد تدريبها بوحدة انحرافها المعياري؛ وإذا لم يتجاوز وحدة أو اثنتين تعذّر تمييزه من التشويش</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyPage</name>
    <message>
        <source>ROC curves</source>
        <translation>منحنيات ROC</translation>
    </message>
    <message>
        <source>&amp;Attack:</source>
        <translation>الهج&amp;وم:</translation>
    </message>
    <message>
        <source>Membership-inference attack</source>
        <translation>هجوم استدلال العضوية</translation>
    </message>
    <message>
        <source>Lo&amp;g–log axes</source>
        <translation>محوران &amp;لوغاريتميان</translation>
    </message>
    <message>
        <source>Logarithmic axes show what happens at few false positives</source>
        <translation>يُظهر المحوران اللوغاريتميان ما يحدث عند الإيجابيات الخاطئة القليلة</translation>
    </message>
    <message>
        <source>Logarithmic axes of the ROC curves</source>
        <translation>محوران لوغاريتميان لمنحنيات ROC</translation>
    </message>
    <message>
        <source>The retrained model&apos;s curve is the ideal, not chance.</source>
        <translation>منحنى النموذج المعاد تدريبه هو المثالي، لا التخمين العشوائي.</translation>
    </message>
    <message>
        <source>Histogram of scores</source>
        <translation>المدرج التكراري للدرجات</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table below. Drag the line, or use the arrow keys, to see what a threshold gives.</source>
        <translation>درجات النموذج المختار في الجدول أدناه. اسحب الخط، أو استخدم مفاتيح الأسهم، لترى ما تعطيه العتبة.</translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation>عتبة الدرجة</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>الدرجات بدءًا من هنا تُعدّ لعيّنات تدريب</translation>
    </message>
    <message>
        <source>Figures of the attack</source>
        <translation>نتائج الهجوم</translation>
    </message>
    <message>
        <source>The chosen row&apos;s scores are drawn above</source>
        <translation>درجات الصف المختار مرسومة أعلاه</translation>
    </message>
    <message>
        <source>Worst-off samples</source>
        <translation>العيّنات الأكثر انكشافًا</translation>
    </message>
    <message>
        <source>The forget samples that the chosen model gives away most</source>
        <translation>عيّنات النسيان التي يكشفها النموذج المختار أكثر من غيرها</translation>
    </message>
    <message>
        <source>The forget samples that a model gives away most appear here after an attack.</source>
        <translation>تظهر هنا بعد الهجوم عيّنات النسيان التي يكشفها النموذج أكثر من غيرها.</translation>
    </message>
    <message>
        <source>TPR %1 %, FPR %2 %</source>
        <translation>المعدل TPR %1%، والمعدل FPR %2%</translation>
    </message>
    <message>
        <source>Takes %1 % of the forget samples (TPR) and %2 % of the test samples (FPR) for training samples: advantage %3 points.</source>
        <translation>يعدّ %1% من عيّنات النسيان (TPR) و%2% من عيّنات الاختبار (FPR) عيّناتِ تدريب: الأفضلية %3 من النقاط المئوية.</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>جدول ال&amp;بيانات</translation>
    </message>
    <message>
        <source>True against false positives of the attack on each model. Arrow keys: read values. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>الإيجابيات الصحيحة مقابل الخاطئة للهجوم على كل نموذج. مفاتيح الأسهم: قراءة القيم. العجلة أو + أو −: تكبير وتصغير. النقر المزدوج أو 0: عرض الكل.</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>عرض القيم التي رُسمت منها الرسوم (F2)</translation>
    </message>
    <message>
        <source>Points of the ROC curves</source>
        <translation>نقاط منحنيات ROC</translation>
    </message>
    <message>
        <source>Every point of every curve; Ctrl+C copies the chosen rows</source>
        <translation>كل نقطة من كل منحنى؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>Figures of the histogram of scores</source>
        <translation>قيم المدرج التكراري للدرجات</translation>
    </message>
    <message>
        <source>Every bin of the histogram; Ctrl+C copies the chosen rows</source>
        <translation>كل خانة من المدرج التكراري؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>The score by which an attacker tells positives from negatives; those with shadow models, at the end, are there once they were made</source>
        <translation>الدرجة التي يميّز بها المهاجم العيّنات الموجبة من السالبة؛ أما درجات الهجمات بنماذج الظل، في آخر القائمة، فتتوفر بعد تنفيذها</translation>
    </message>
    <message>
        <source>Thre&amp;shold:</source>
        <translation>العتب&amp;ة:</translation>
    </message>
    <message>
        <source>Whose worst-off samples</source>
        <translation>أي العيّنات الأكثر انكشافًا تُسرد</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: list those to be forgotten, or the retained ones</source>
        <translation>قد يكشف نسيان بعض العيّنات عيّناتٍ غيرها: سرد العيّنات المطلوب نسيانها، أو العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>Forget samples</source>
        <translation>عيّنات النسيان</translation>
    </message>
    <message>
        <source>Retained samples</source>
        <translation>العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>&amp;Worst-off:</source>
        <translation>الأ&amp;كثر انكشافًا:</translation>
    </message>
    <message>
        <source>Worst-off retained samples</source>
        <translation>العيّنات المحتفظ بها الأكثر انكشافًا</translation>
    </message>
    <message>
        <source>The retained samples whose score rose most since the original model</source>
        <translation>العيّنات المحتفظ بها التي ارتفعت درجتها أكثر من غيرها مقارنةً بالنموذج الأصلي</translation>
    </message>
    <message>
        <source>The retained samples that a model gives away more than the original model does appear here after an attack that scores them.</source>
        <translation>تظهر هنا، بعد هجوم يحسب درجات العيّنات المحتفظ بها، العيّنات التي يكشفها النموذج أكثر مما يكشفها النموذج الأصلي.</translation>
    </message>
    <message>
        <source>Takes %1 % of the positives (TPR) and %2 % of the negatives (FPR) for training samples: advantage %3 points.</source>
        <translation>يعدّ %1% من العيّنات الموجبة (TPR) و%2% من العيّنات السالبة (FPR) عيّناتِ تدريب: الأفضلية %3 من النقاط المئوية.</translation>
    </message>
    <message>
        <source>The attack is on other samples than those forgotten here: they are not listed.</source>
        <translation>الهجوم على عيّنات غير المنسية هنا: لا تُسرد.</translation>
    </message>
    <message>
        <source>Two retrained models or more also show by a band how far such curves differ.</source>
        <translation>وعند وجود نموذجين معاد تدريبهما أو أكثر يبيّن نطاقٌ أيضًا مدى اختلاف هذه المنحنيات.</translation>
    </message>
    <message>
        <source>Over-forgetting: the unlearned model&apos;s AUC, %1 (%2–%3), lies below %4, the least expected of a model that never saw the forget samples (mean of the retrained models: %5; %6 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>نسيان مفرط: AUC للنموذج بعد النسيان، وهي %1 (%2–%3)، أدنى من %4، وهي أدنى قيمة متوقعة لنموذج لم يرَ عيّنات النسيان قط (متوسط النماذج المعاد تدريبها: %5؛ و%6 إذا لم توجد). فالنموذج بعد النسيان أقل ثقة بها من نموذج كهذا، وهذا أيضًا يكشفها.</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLab</name>
    <message>
        <source>γ = 1 leaves the layer out: it is not updated at all.</source>
        <translation>العتبة γ = 1 تستبعد الطبقة: فلا تُحدَّث إطلاقًا.</translation>
    </message>
    <message>
        <source>γ = %1 leaves no direction: the first one holds %2 % of the energy only, so that both are protected (k = 2), and the projected step is zero.</source>
        <translation>العتبة γ = %1 لا تترك أي اتجاه: فالأول لا يحمل إلا %2% من الطاقة، فيُحمى الاتجاهان معًا (k = 2)، وتكون الخطوة المُسقَطة صفرًا.</translation>
    </message>
    <message>
        <source>γ = %1 protects one direction of two (k = 1), which holds %2 % of the energy. Steps go along the other one.</source>
        <translation>العتبة γ = %1 تحمي اتجاهًا واحدًا من اثنين (k = 1)، وهو يحمل %2% من الطاقة. وتسير الخطوات على الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>γ = 0 protects nothing (k = 0): the step is the gradient as it is.</source>
        <translation>العتبة γ = 0 لا تحمي شيئًا (k = 0): فالخطوة هي التدرج كما هو.</translation>
    </message>
    <message>
        <source>All retained samples lie at the origin: there is no direction to protect.</source>
        <translation>تقع كل العيّنات المحتفظ بها في نقطة الأصل: فلا يوجد اتجاه يُحمى.</translation>
    </message>
    <message>
        <source>The samples to be forgotten lie in the protected direction: the projection leaves nothing of their gradient, and nothing can be forgotten.</source>
        <translation>تقع العيّنات المطلوب نسيانها في الاتجاه المحميّ: فلا يُبقي الإسقاط شيئًا من تدرجها، ولا يمكن نسيان شيء.</translation>
    </message>
    <message>
        <source>The next step keeps %1 % of the squared forget gradient (forgetting power), and is predicted to change the retained logits by %2 (sum of squares).</source>
        <translation>تحتفظ الخطوة التالية بنسبة %1% من مربع تدرج النسيان (قوة النسيان)، ويُتوقع أن تغيّر قيم logit للعيّنات المحتفظ بها بمقدار %2 (مجموع المربعات).</translation>
    </message>
    <message>
        <source>The samples to be forgotten had a probability of %1 of their class on average, and have %2 now; a model retrained without them gives %3.</source>
        <translation>كان متوسط احتمال فئات العيّنات المطلوب نسيانها %1، وهو الآن %2؛ ويعطي نموذج أُعيد تدريبه بدونها %3.</translation>
    </message>
    <message>
        <source>That is less than retraining would give: too much was forgotten, which can give the samples away as well. A run has a stop rule for that.</source>
        <translation>هذا أقل مما تعطيه إعادة التدريب: نُسي أكثر من اللازم، وهذا أيضًا قد يكشف العيّنات. وللتشغيل قاعدة توقف تمنع ذلك.</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same to the last bit.</source>
        <translation>لم تتغيّر تنبؤات العيّنات المحتفظ بها: قيم logit لها كلها، وعددها %1، متطابقة حتى آخر بت.</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same but for rounding (%2 at most).</source>
        <translation>لم تتغيّر تنبؤات العيّنات المحتفظ بها: قيم logit لها كلها، وعددها %1، متطابقة إلا من التقريب (%2 على الأكثر).</translation>
    </message>
    <message>
        <source>Logits of retained samples changed by up to %1; %2 of %3 are classified wrongly now, %4 were before.</source>
        <translation>تغيّرت قيم logit للعيّنات المحتفظ بها بما يصل إلى %1؛ ويُصنَّف الآن خطأً %2 من %3، وكان العدد %4 من قبل.</translation>
    </message>
    <message>
        <source>A sample was moved: the model was trained anew with it, and the steps begin again.</source>
        <translation>نُقلت عيّنة: دُرّب النموذج من جديد معها، وتبدأ الخطوات من أولها.</translation>
    </message>
    <message>
        <source>The steps so far stay; the next one takes the new threshold.</source>
        <translation>تبقى الخطوات السابقة؛ وتأخذ الخطوة التالية العتبة الجديدة.</translation>
    </message>
    <message>
        <source>The next step takes the new threshold.</source>
        <translation>تأخذ الخطوة التالية العتبة الجديدة.</translation>
    </message>
    <message>
        <source>All %1 steps of a run are taken. Reset goes back to the trained model.</source>
        <translation>نُفّذت كل خطوات التشغيل، وعددها %1. تعيدك «إعادة ضبط» إلى النموذج المدرَّب.</translation>
    </message>
    <message>
        <source>The last step moved nothing, and no further one will.</source>
        <translation>لم تحرّك الخطوة الأخيرة شيئًا، ولن تحرّكه أي خطوة أخرى.</translation>
    </message>
    <message>
        <source>The model is the trained one again.</source>
        <translation>عاد النموذج إلى حالته بعد التدريب.</translation>
    </message>
    <message>
        <source>After step %1.</source>
        <translation>بعد الخطوة %1.</translation>
    </message>
    <message>
        <source>k = %1 of %2</source>
        <translation>‏⁦k = %1⁩ من %2</translation>
    </message>
    <message>
        <source>%1 = %2, which is %3 % of the energy</source>
        <translation>‏⁦%1 = %2⁩، أي %3% من الطاقة</translation>
    </message>
    <message>
        <source>The model is one linear layer of two inputs and two classes, W x + b, trained on all samples to the least cross-entropy with weight decay. Its spectrum, threshold, gradient, projection and step are computed by the functions that unlearn real networks. As there, the second moment G = Σ r rᵀ is of the layer&apos;s inputs as they are: not centred, and without a constant 1 for the bias, which is frozen. Energy is measured in singular values √λ; k is the smallest number of directions that holds a share of γ of it (rule: covering).</source>
        <translation>النموذج طبقة خطية واحدة بمدخلين وفئتين، W x + b، مدرَّبة على كل العيّنات للوصول إلى أقل إنتروبيا متقاطعة مع اضمحلال الأوزان. ويُحسب طيفها وعتبتها وتدرجها وإسقاطها وخطوتها بالدوال نفسها التي تنفّذ إلغاء التعلم في الشبكات الحقيقية. وكما هناك، فالعزم الثاني G = Σ r rᵀ هو لمدخلات الطبقة كما هي: غير متمركزة، ودون ثابت 1 للانحياز، وهو مجمَّد. وتُقاس الطاقة بالقيم المنفردة ⁦√λ⁩؛ وk هو أصغر عدد من الاتجاهات يحمل حصة γ منها (القاعدة: التغطية).</translation>
    </message>
    <message>
        <source>A</source>
        <translation>أ</translation>
    </message>
    <message>
        <source>B</source>
        <translation>ب</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLabPlot</name>
    <message>
        <source>Core gradient space</source>
        <translation>فضاء التدرج الأساسي</translation>
    </message>
    <message>
        <source>Spread of retained inputs</source>
        <translation>انتشار المدخلات المحتفظ بها</translation>
    </message>
    <message>
        <source>Boundary before</source>
        <translation>الحد الفاصل السابق</translation>
    </message>
    <message>
        <source>Boundary retrained</source>
        <translation>الحد الفاصل للمعاد تدريبه</translation>
    </message>
    <message>
        <source>Boundary now</source>
        <translation>الحد الفاصل الحالي</translation>
    </message>
    <message>
        <source>Step without projection</source>
        <translation>الخطوة دون إسقاط</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>الخطوة المُسقَطة</translation>
    </message>
    <message>
        <source>Retained, class A</source>
        <translation>محتفظ بها، الفئة أ</translation>
    </message>
    <message>
        <source>Retained, class B</source>
        <translation>محتفظ بها، الفئة ب</translation>
    </message>
    <message>
        <source>To be forgotten, class A</source>
        <translation>مطلوب نسيانها، الفئة أ</translation>
    </message>
    <message>
        <source>To be forgotten, class B</source>
        <translation>مطلوب نسيانها، الفئة ب</translation>
    </message>
    <message>
        <source>First input x₁</source>
        <translation>المدخل الأول x₁</translation>
    </message>
    <message>
        <source>Second input x₂</source>
        <translation>المدخل الثاني x₂</translation>
    </message>
    <message>
        <source>Drag a sample, or choose one with Tab and move it with the arrow keys.</source>
        <translation>اسحب عيّنة، أو اخترها بالمفتاح Tab وحرّكها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Sample %1, class %2, to be forgotten, at (%3; %4): p = %5</source>
        <translation>العيّنة %1، الفئة %2، مطلوب نسيانها، عند ⁦(%3; %4)⁩: p = %5</translation>
    </message>
    <message>
        <source>Sample %1, class %2, retained, at (%3; %4): p = %5</source>
        <translation>العيّنة %1، الفئة %2، محتفظ بها، عند ⁦(%3; %4)⁩: p = %5</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLabWindow</name>
    <message>
        <source>Projection lab</source>
        <translation>مختبر الإسقاط</translation>
    </message>
    <message>
        <source>Samples, protected directions, boundaries and the next step</source>
        <translation>العيّنات والاتجاهات المحميّة والحدود الفاصلة والخطوة التالية</translation>
    </message>
    <message>
        <source>Drag a sample, or choose it with Tab and move it with the arrow keys (Shift: finely). Wheel: zoom. Double click: all.</source>
        <translation>اسحب عيّنة، أو اخترها بالمفتاح Tab وحرّكها بمفاتيح الأسهم (مع Shift: بدقة). العجلة: تكبير وتصغير. النقر المزدوج: عرض الكل.</translation>
    </message>
    <message>
        <source>Figures of each sample</source>
        <translation>قيم كل عيّنة</translation>
    </message>
    <message>
        <source>What the models say of each sample; Ctrl+C copies the chosen rows</source>
        <translation>ما تقوله النماذج عن كل عيّنة؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>Data &amp;table</source>
        <translation>&amp;جدول البيانات</translation>
    </message>
    <message>
        <source>Show the figures behind the picture (F2)</source>
        <translation>عرض القيم التي رُسمت منها الصورة (F2)</translation>
    </message>
    <message>
        <source>A prepared scene to begin with</source>
        <translation>مشهد جاهز للبدء به</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تعرضه الصورة</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Directions that the threshold protects</source>
        <translation>الاتجاهات التي تحميها العتبة</translation>
    </message>
    <message>
        <source>Eigenvalues of the retained samples&apos; second moment</source>
        <translation>القيم الذاتية للعزم الثاني للعيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>&amp;Lesson:</source>
        <translation>ال&amp;درس:</translation>
    </message>
    <message>
        <source>&amp;γ (threshold):</source>
        <translation>ال&amp;عتبة γ:</translation>
    </message>
    <message>
        <source>Protected:</source>
        <translation>المحميّ:</translation>
    </message>
    <message>
        <source>Spectrum:</source>
        <translation>الطيف:</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>Take one step after the other</source>
        <translation>تنفيذ الخطوات واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;خطوة</translation>
    </message>
    <message>
        <source>Take one projected step</source>
        <translation>تنفيذ خطوة مُسقَطة واحدة</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>Back to the trained model</source>
        <translation>العودة إلى النموذج المدرَّب</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
</context>
<context>
    <name>unlearn::PublishedDataModel</name>
    <message>
        <source>From %1 into %2</source>
        <translation>من ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Checking, %1 %</source>
        <translation>التحقق، %1%</translation>
    </message>
    <message>
        <source>Unpacking, %1 %</source>
        <translation>فك الضغط، %1%</translation>
    </message>
    <message>
        <source>Downloading, %1 %</source>
        <translation>التنزيل، %1%</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غير متوفرة</translation>
    </message>
    <message>
        <source>Partial, %1</source>
        <translation>جزئية، %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>متوفرة</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>يبدأ الآن…</translation>
    </message>
</context>
<context>
    <name>unlearn::PurgeQuestion</name>
    <message>
        <source>Purge the request of run %1</source>
        <translation>تطهير طلب التشغيل %1</translation>
    </message>
    <message>
        <source>All that is kept of the forgotten samples is deleted for good, but for the unlearned model and the retained moment. This can not be undone.</source>
        <translation>يُحذف نهائيًا كل ما حُفظ من العيّنات المنسية، باستثناء النموذج بعد النسيان وعزم البيانات المحتفظ بها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;تطهير</translation>
    </message>
    <message>
        <source>This would be done:</source>
        <translation>ما سيُنفَّذ:</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>ما نُفِّذ:</translation>
    </message>
    <message>
        <source>Left to you:</source>
        <translation>ما بقي عليك:</translation>
    </message>
    <message>
        <source>The request of run %1 was purged.</source>
        <translation>تم تطهير طلب التشغيل %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken.</source>
        <translation>
            <numerusform>لم تُنفَّذ أي خطوة.</numerusform>
            <numerusform>نُفّذت خطوة واحدة.</numerusform>
            <numerusform>نُفّذت خطوتان.</numerusform>
            <numerusform>نُفّذت %n خطوات.</numerusform>
            <numerusform>نُفّذت %n خطوة.</numerusform>
            <numerusform>نُفّذت %n خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) may still hold the samples and are left to you.</source>
        <translation>
            <numerusform>لا موضع قد يحتوي على العيّنات بعد.</numerusform>
            <numerusform>قد يحتوي موضع واحد على العيّنات بعد، والأمر متروك لك.</numerusform>
            <numerusform>قد يحتوي موضعان على العيّنات بعد، والأمر متروك لك.</numerusform>
            <numerusform>قد تحتوي %n مواضع على العيّنات بعد، والأمر متروك لك.</numerusform>
            <numerusform>قد يحتوي %n موضعًا على العيّنات بعد، والأمر متروك لك.</numerusform>
            <numerusform>قد يحتوي %n موضع على العيّنات بعد، والأمر متروك لك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RelearnDialog</name>
    <message>
        <source>Relearning</source>
        <translation>إعادة التعلم</translation>
    </message>
    <message>
        <source>Epochs after which relearning ends, even if the forget loss has not come back</source>
        <translation>عدد الحقب الذي تنتهي بعده إعادة التعلم، حتى إن لم ترجع خسارة النسيان إلى مستواها</translation>
    </message>
    <message>
        <source>Learning rate of relearning, the same in every epoch</source>
        <translation>معدل التعلم في إعادة التعلم، وهو نفسه في كل حقبة</translation>
    </message>
    <message>
        <source>How near to the original&apos;s the forget loss must come, in nats</source>
        <translation>مدى القرب الذي يجب أن تبلغه خسارة النسيان من خسارة النموذج الأصلي، بوحدة nats</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most:</source>
        <translation>ال&amp;حقب، على الأكثر:</translation>
    </message>
    <message>
        <source>Learning &amp;rate:</source>
        <translation>معدل ال&amp;تعلم:</translation>
    </message>
    <message>
        <source>&amp;Within (nats):</source>
        <translation>ال&amp;هامش (nats):</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;قياس</translation>
    </message>
    <message>
        <source>Measuring can begin when the running job has ended.</source>
        <translation>يمكن بدء القياس بعد انتهاء المهمة الجارية.</translation>
    </message>
    <message>
        <source>Samples that a step of relearning sees</source>
        <translation>عدد العيّنات التي تراها كل خطوة من إعادة التعلم</translation>
    </message>
    <message>
        <source>Momentum of relearning; 0: none</source>
        <translation>زخم إعادة التعلم؛ 0: دون زخم</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>ح&amp;جم الدفعة:</translation>
    </message>
    <message>
        <source>M&amp;omentum:</source>
        <translation>ال&amp;زخم:</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportCommands</name>
    <message>
        <source>The report was written to %1.</source>
        <translation>كُتب التقرير في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing of it was written.</source>
        <translation>أُلغي التقرير؛ ولم يُكتب منه شيء.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>جارٍ كتابة التقرير…</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportDialog</name>
    <message>
        <source>Write a report into a new folder</source>
        <translation>كتابة تقرير في مجلد جديد</translation>
    </message>
    <message>
        <source>Show &amp;pictures of samples to be forgotten</source>
        <translation>عرض &amp;صور العيّنات المطلوب نسيانها</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>&amp;مجلد جديد:</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Show pictures of samples to be forgotten</source>
        <translation>عرض صور العيّنات المطلوب نسيانها</translation>
    </message>
    <message>
        <source>The first samples of each deletion request, out of the data. Whoever has the report has these, too.</source>
        <translation>العيّنات الأولى من كل طلب حذف، مأخوذة من البيانات. ومن يحصل على التقرير يحصل عليها أيضًا.</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportStatusWidget</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>إلغاء التقرير</translation>
    </message>
    <message>
        <source>Stop writing the report; nothing of it is left</source>
        <translation>إيقاف كتابة التقرير؛ ولا يبقى منه شيء</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>Report: stopping…</source>
        <translation>التقرير: جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Report: %1, %2 %</source>
        <translation>التقرير: %1، %2%</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>التقرير: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait.</source>
        <translation>
            <numerusform>لا تقارير منتظرة.</numerusform>
            <numerusform>هناك تقرير واحد منتظر.</numerusform>
            <numerusform>هناك تقريران منتظران.</numerusform>
            <numerusform>هناك %n تقارير منتظرة.</numerusform>
            <numerusform>هناك %n تقريرًا منتظرًا.</numerusform>
            <numerusform>هناك %n تقرير منتظر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RocPlot</name>
    <message>
        <source>%1: AUC %2</source>
        <translation>%1: AUC %2</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>الإيجابيات الخاطئة (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>الإيجابيات الصحيحة (%)</translation>
    </message>
    <message>
        <source>No attack yet. Evaluating a model or finishing a run makes them.</source>
        <translation>لا يوجد هجوم بعد. يُنفَّذ عند تقييم نموذج أو اكتمال تشغيل.</translation>
    </message>
    <message>
        <source>Mean of %1 retrained</source>
        <translation>متوسط المعاد تدريبها (%1)</translation>
    </message>
    <message>
        <source>Lowest to highest retrained</source>
        <translation>المعاد تدريبها: من الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>At %1 % false positives:</source>
        <translation>عند %1% من الإيجابيات الخاطئة:</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1: %2 % (%3–%4)</source>
        <translation>%1: %2% (%3–%4)</translation>
    </message>
    <message>
        <source>Chance: AUC %1</source>
        <translation>التخمين العشوائي: AUC %1</translation>
    </message>
</context>
<context>
    <name>unlearn::RocPointsModel</name>
    <message>
        <source>Retrained, mean of %1</source>
        <translation>المعاد تدريبها، متوسط %1 من النماذج</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>النموذج المهاجَم</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>الدرجات بدءًا من هنا تُعدّ لعيّنات تدريب</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>الإيجابيات الخاطئة (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>الإيجابيات الصحيحة (%)</translation>
    </message>
    <message>
        <source>The lowest true-positive rate of the retrained models</source>
        <translation>أدنى معدل للإيجابيات الصحيحة بين النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>Lowest (%)</source>
        <translation>الأدنى (%)</translation>
    </message>
    <message>
        <source>The highest true-positive rate of the retrained models</source>
        <translation>أعلى معدل للإيجابيات الصحيحة بين النماذج المعاد تدريبها</translation>
    </message>
    <message>
        <source>Highest (%)</source>
        <translation>الأعلى (%)</translation>
    </message>
    <message>
        <source>Share of the negatives that are taken for training samples</source>
        <translation>نسبة العيّنات السالبة التي تُعدّ عيّنات تدريب</translation>
    </message>
    <message>
        <source>Share of the positives that are taken for training samples</source>
        <translation>نسبة العيّنات الموجبة التي تُعدّ عيّنات تدريب</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginDialog</name>
    <message>
        <source>How run %1 was made</source>
        <translation>كيف نُفِّذ التشغيل %1</translation>
    </message>
    <message>
        <source>How the run was made</source>
        <translation>كيف نُفِّذ التشغيل</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all rows, Ctrl+C copies the chosen ones</source>
        <translation>يحدد Ctrl+A كل الصفوف، وينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginModel</name>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>البدء (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>الانتهاء (UTC)</translation>
    </message>
    <message>
        <source>Branched from run</source>
        <translation>متفرّع من التشغيل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>%1, after run %2</source>
        <translation>%1، بعد التشغيل %2</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>بيئة الحساب</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>⁦%1⁩، ⁦%2⁩، دون خيوط تنفيذ</numerusform>
            <numerusform>⁦%1⁩، ⁦%2⁩، خيط تنفيذ واحد</numerusform>
            <numerusform>⁦%1⁩، ⁦%2⁩، خيطا تنفيذ</numerusform>
            <numerusform>⁦%1⁩، ⁦%2⁩، %n خيوط تنفيذ</numerusform>
            <numerusform>⁦%1⁩، ⁦%2⁩، %n خيط تنفيذ</numerusform>
            <numerusform>⁦%1⁩، ⁦%2⁩، %n خيط تنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Model before (SHA-256)</source>
        <translation>النموذج قبل التشغيل (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>البيانات (SHA-256)</translation>
    </message>
    <message>
        <source>Forget set (SHA-256)</source>
        <translation>مجموعة النسيان (SHA-256)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>الخطة كاملة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>مجموعة النسيان</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>قاعدة التوقف</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>الحقبة %1 من %2</translation>
    </message>
    <message>
        <source>Errors after each epoch</source>
        <translation>الأخطاء بعد كل حقبة</translation>
    </message>
    <message>
        <source>in %1, of %2 test, %3 validation, %4 forget and %5 retained samples</source>
        <translation>بصيغة %1، محسوبة على %2 من عيّنات الاختبار و%3 من عيّنات التحقق و%4 من عيّنات النسيان و%5 من عيّنات الاحتفاظ</translation>
    </message>
    <message>
        <source>Errors of “%1”</source>
        <translation>أخطاء النموذج «%1»</translation>
    </message>
    <message>
        <source>test %1 % of %2 samples, forget %3 % of %4, retain %5 % of %6</source>
        <translation>الاختبار %1% على %2 من العيّنات، والنسيان %3% على %4، والاحتفاظ %5% على %6</translation>
    </message>
    <message>
        <source>AUC %1 (%2–%3: 95 % of bootstrap samples) of %4 positives against %5 negatives</source>
        <translation>قيمة AUC هي %1 (%2–%3: 95% من عيّنات bootstrap)، على %4 من العيّنات الموجبة مقابل %5 من العيّنات السالبة</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <translation>
            <numerusform>دون نماذج ظل</numerusform>
            <numerusform>نموذج ظل واحد</numerusform>
            <numerusform>نموذجا ظل</numerusform>
            <numerusform>%n نماذج ظل</numerusform>
            <numerusform>%n نموذج ظل</numerusform>
            <numerusform>%n نموذج ظل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attack on “%2”</source>
        <translation>هجوم %1 على النموذج «%2»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>How</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Spectra of a part</source>
        <translation>أطياف جزء من الصور</translation>
    </message>
    <message>
        <source>float32 since bfloat16 was left</source>
        <translation>float32 منذ ترك bfloat16</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueue</name>
    <message>
        <source>%1: %2, γ %3, forget set %4</source>
        <translation>⁨%1⁩: %2، ⁦γ %3⁩، مجموعة النسيان ⁦%4⁩</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueueBar</name>
    <message>
        <source>Waiting runs:</source>
        <translation>التشغيلات المنتظرة:</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>التشغيلات المنتظرة</translation>
    </message>
    <message>
        <source>The first one begins when no job is under way. Alt+Up, Alt+Down: earlier, later. Delete: drop</source>
        <translation>يبدأ أولها حين لا تكون هناك مهمة جارية. Alt مع السهم الأعلى أو الأسفل: تقديم أو تأخير. Delete: إخراج</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Begin the chosen run earlier</source>
        <translation>تقديم بدء التشغيل المحدد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Begin the chosen run later</source>
        <translation>تأخير بدء التشغيل المحدد</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take the chosen run out of the queue</source>
        <translation>إخراج التشغيل المحدد من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Begin the first waiting run: the queue is held since a job was stopped</source>
        <translation>بدء أول التشغيلات المنتظرة: قائمة الانتظار معلّقة منذ إيقاف إحدى المهام</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterBar</name>
    <message>
        <source>State of runs</source>
        <translation>حالة التشغيلات</translation>
    </message>
    <message>
        <source>Show only runs that ended like this</source>
        <translation>عرض التشغيلات التي انتهت على هذا النحو فقط</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Method of runs</source>
        <translation>طريقة التشغيلات</translation>
    </message>
    <message>
        <source>Show only runs of this method</source>
        <translation>عرض التشغيلات المنفَّذة بهذه الطريقة فقط</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>كل الطرائق</translation>
    </message>
    <message>
        <source>Data set of runs</source>
        <translation>مجموعة بيانات التشغيلات</translation>
    </message>
    <message>
        <source>Show only runs on these data</source>
        <translation>عرض التشغيلات المنفَّذة على هذه البيانات فقط</translation>
    </message>
    <message>
        <source>Any data set</source>
        <translation>كل مجموعات البيانات</translation>
    </message>
    <message>
        <source>Tag of runs</source>
        <translation>علامة التشغيلات</translation>
    </message>
    <message>
        <source>Show only runs with this tag</source>
        <translation>عرض التشغيلات التي تحمل هذه العلامة فقط</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>Hidden runs</source>
        <translation>التشغيلات المخفية</translation>
    </message>
    <message>
        <source>Show runs that were deleted, too; Unhide in their context menu brings them back</source>
        <translation>عرض التشغيلات المحذوفة أيضًا؛ يعيدها «إظهار» في قائمة السياق</translation>
    </message>
    <message>
        <source>Show hidden runs</source>
        <translation>عرض التشغيلات المخفية</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>بح&amp;ث:</translation>
    </message>
    <message>
        <source>Search in runs</source>
        <translation>البحث في التشغيلات</translation>
    </message>
    <message>
        <source>Show only runs that contain this text in any column</source>
        <translation>عرض التشغيلات التي تحتوي هذا النص في أي عمود فقط</translation>
    </message>
    <message>
        <source>Name, state, forget set, …</source>
        <translation>الاسم، الحالة، مجموعة النسيان، …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show all runs again: no filter, no search</source>
        <translation>عرض كل التشغيلات من جديد: دون تصفية أو بحث</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>بحسب البذرة</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed stand together, below a row of mean and standard deviation, by which they are sorted</source>
        <translation>التشغيلات التي لا تختلف إلا في البذرة تُعرض معًا، تحت صف بالمتوسط والانحراف المعياري تُرتَّب بحسبه</translation>
    </message>
    <message>
        <source>Group runs by seed</source>
        <translation>تجميع التشغيلات بحسب البذرة</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterModel</name>
    <message>
        <source>In the group above</source>
        <translation>في المجموعة أعلاه</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsModel</name>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>مطهَّر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>كيف انتهى التشغيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Method of unlearning</source>
        <translation>طريقة إلغاء التعلم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Training samples that were forgotten</source>
        <translation>عيّنات التدريب التي نُسيت</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>مجموعة النسيان</translation>
    </message>
    <message>
        <source>Threshold gamma: one value, or from the smallest to the largest</source>
        <translation>العتبة gamma: قيمة واحدة، أو من الأصغر إلى الأكبر</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Epoch whose model is the result</source>
        <translation>الحقبة التي نموذجها هو النتيجة</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Error of the unlearned model on test samples</source>
        <translation>خطأ النموذج بعد النسيان على عيّنات الاختبار</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>الاختبار (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on forget samples</source>
        <translation>خطأ النموذج بعد النسيان على عيّنات النسيان</translation>
    </message>
    <message>
        <source>Forget (%)</source>
        <translation>النسيان (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on retained samples</source>
        <translation>خطأ النموذج بعد النسيان على العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>Retain (%)</source>
        <translation>الاحتفاظ (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence: area under the curve, 95 % interval</source>
        <translation>استدلال العضوية بالثقة: المساحة تحت المنحنى، فترة الثقة 95%</translation>
    </message>
    <message>
        <source>AUC (95 %)</source>
        <translation>AUC (95%)</translation>
    </message>
    <message>
        <source>Seconds of all phases together</source>
        <translation>مجموع ثواني المراحل كلها</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>الزمن (s)</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>متى بدأ التشغيل</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Words of your own to find runs by</source>
        <translation>كلمات من عندك للعثور على التشغيلات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>What you have noted of the run</source>
        <translation>ما دوّنته عن التشغيل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1، مخفي</translation>
    </message>
    <message>
        <source>Data that the model was trained on</source>
        <translation>البيانات التي دُرّب عليها النموذج</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Enter or a double click shows a run&apos;s curves</source>
        <translation>يعرض Enter أو النقر المزدوج منحنيات التشغيل</translation>
    </message>
    <message>
        <source>&amp;Show curves</source>
        <translation>&amp;عرض المنحنيات</translation>
    </message>
    <message>
        <source>Show the run&apos;s curves</source>
        <translation>عرض منحنيات التشغيل</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Show the selected runs side by side</source>
        <translation>عرض التشغيلات المحددة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إع&amp;ادة تسمية</translation>
    </message>
    <message>
        <source>Give the run another name</source>
        <translation>إعطاء التشغيل اسمًا آخر</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>&amp;تحرير العلامات</translation>
    </message>
    <message>
        <source>Words of your own to find the run by</source>
        <translation>كلمات من عندك للعثور على التشغيل</translation>
    </message>
    <message>
        <source>Edit &amp;notes</source>
        <translation>تحرير ال&amp;ملاحظات</translation>
    </message>
    <message>
        <source>Note something of the run</source>
        <translation>تدوين ملاحظة عن التشغيل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Hide the selected runs; Undo brings them back</source>
        <translation>إخفاء التشغيلات المحددة؛ يعيدها «تراجع»</translation>
    </message>
    <message>
        <source>No run is logged yet. Run &gt; Start begins the first.</source>
        <translation>لا يوجد تشغيل مسجَّل بعد. ابدأ الأول من «تشغيل &gt; بدء».</translation>
    </message>
    <message>
        <source>Un&amp;hide</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Bring the selected hidden runs back</source>
        <translation>إعادة التشغيلات المخفية المحددة إلى القائمة</translation>
    </message>
    <message>
        <source>No run passes search and filters.</source>
        <translation>لا يطابق أي تشغيل شروط البحث والتصفية.</translation>
    </message>
    <message>
        <source>All runs are hidden.</source>
        <translation>كل التشغيلات مخفية.</translation>
    </message>
    <message>
        <source>How it was &amp;made</source>
        <translation>&amp;كيف نُفِّذ</translation>
    </message>
    <message>
        <source>Settings, samples, machine and versions behind the run&apos;s figures</source>
        <translation>الإعدادات والعيّنات والجهاز والإصدارات التي نتجت عنها قيم التشغيل</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>فرز &amp;بحسب هذا العمود</translation>
    </message>
    <message>
        <source>Sort the runs by the column of the current cell; a second time in reverse</source>
        <translation>فرز التشغيلات بحسب عمود الخلية الحالية؛ وفي المرة الثانية بترتيب عكسي</translation>
    </message>
</context>
<context>
    <name>unlearn::SampleGrid</name>
    <message>
        <source>Training samples</source>
        <translation>عيّنات التدريب</translation>
    </message>
    <message>
        <source>Insert: forget the chosen samples. Delete: keep them.</source>
        <translation>‏Insert: نسيان العيّنات المحددة. Delete: إبقاؤها.</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesModel</name>
    <message>
        <source>Training sample %1, %2</source>
        <translation>عيّنة التدريب %1، %2</translation>
    </message>
    <message>
        <source>%1, to be forgotten</source>
        <translation>%1، مطلوب نسيانها</translation>
    </message>
    <message>
        <source>Predicted %1, confidence %2 %, loss %3</source>
        <translation>التنبؤ %1، الثقة %2%، الخسارة %3</translation>
    </message>
    <message>
        <source>Memorisation %1 points</source>
        <translation>درجة الحفظ %1 من النقاط المئوية</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesPage</name>
    <message>
        <source>C&amp;lass:</source>
        <translation>ال&amp;فئة:</translation>
    </message>
    <message>
        <source>List the samples of this class only</source>
        <translation>سرد عيّنات هذه الفئة فقط</translation>
    </message>
    <message>
        <source>List all samples, or only those to be forgotten</source>
        <translation>سرد كل العيّنات، أو المطلوب نسيانها فقط</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>كل العيّنات</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>مجموعة النسيان</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>المحتفظ بها</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
    <message>
        <source>List samples by what the model says of them; the first time this takes a pass over all of them</source>
        <translation>سرد العيّنات بحسب ما يقوله النموذج عنها؛ ويتطلب ذلك في المرة الأولى المرور عليها كلها</translation>
    </message>
    <message>
        <source>says anything</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>مخطئ</translation>
    </message>
    <message>
        <source>has a confidence below</source>
        <translation>ثقته أقل من</translation>
    </message>
    <message>
        <source>has a loss above</source>
        <translation>خسارته أعلى من</translation>
    </message>
    <message>
        <source> nats</source>
        <translation> nats</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Add the selected samples to the forget set (Enter)</source>
        <translation>إضافة العيّنات المحددة إلى مجموعة النسيان (Enter)</translation>
    </message>
    <message>
        <source>&amp;Keep selected</source>
        <translation>إب&amp;قاء المحدد</translation>
    </message>
    <message>
        <source>Take the selected samples out of the forget set (Delete)</source>
        <translation>إخراج العيّنات المحددة من مجموعة النسيان (Delete)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>Click, drag or Shift+arrows select samples.</source>
        <translation>لتحديد العيّنات: انقر، أو اسحب، أو استخدم مفاتيح الأسهم مع Shift.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>The model is looking at all training samples.</source>
        <translation>النموذج يفحص كل عيّنات التدريب.</translation>
    </message>
    <message>
        <source>No sample is of this class and kind.</source>
        <translation>لا توجد عيّنة من هذه الفئة وهذا النوع.</translation>
    </message>
    <message>
        <source>The training samples appear here once data are loaded.</source>
        <translation>تظهر عيّنات التدريب هنا بعد تحميل البيانات.</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>ع&amp;رض:</translation>
    </message>
    <message>
        <source>The m&amp;odel:</source>
        <translation>النمو&amp;ذج:</translation>
    </message>
    <message>
        <source>remembers by more than</source>
        <translation>درجة حفظه أعلى من</translation>
    </message>
    <message>
        <source>Bound of the confidence, loss or memorisation</source>
        <translation>حدّ الثقة أو الخسارة أو درجة الحفظ</translation>
    </message>
    <message>
        <source>For&amp;get selected</source>
        <translation>نسيان ا&amp;لمحدد</translation>
    </message>
    <message>
        <source>The model has not looked at all training samples. Choosing the question again asks it to.</source>
        <translation>لم يفحص النموذج كل عيّنات التدريب. وتؤدي إعادة اختيار الشرط إلى فحصها.</translation>
    </message>
    <message>
        <source>Two shadow models, each trained on a half of the samples, say how much surer a model is of a sample for having seen it. Where they are missing, it is said first how long training them takes.</source>
        <translation>نموذجا ظل، دُرّب كل منهما على نصف العيّنات، يبيّنان كم تزداد ثقة النموذج بالعيّنة لأنه رآها. وإن لم يوجدا ذُكر أولًا كم يستغرق تدريبهما.</translation>
    </message>
    <message>
        <source>Train the shadow models that are missing, then list what is remembered</source>
        <translation>تدريب نماذج الظل الناقصة، ثم سرد ما حفظه النموذج</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>جارٍ تقدير الوقت والمساحة ببضع خطوات من التدريب…</translation>
    </message>
    <message>
        <source>The shadow models are being trained.</source>
        <translation>يجري تدريب نماذج الظل.</translation>
    </message>
    <message numerus="yes">
        <source>Train %n shadow model(s)</source>
        <translation>
            <numerusform>تدريب نماذج الظل</numerusform>
            <numerusform>تدريب نموذج ظل واحد</numerusform>
            <numerusform>تدريب نموذجي ظل</numerusform>
            <numerusform>تدريب %n نماذج ظل</numerusform>
            <numerusform>تدريب %n نموذج ظل</numerusform>
            <numerusform>تدريب %n نموذج ظل</numerusform>
        </translation>
    </message>
    <message>
        <source>The model will be asked when the running job has ended.</source>
        <translation>سيُسأل النموذج بعد انتهاء المهمة الجارية.</translation>
    </message>
</context>
<context>
    <name>unlearn::ScoreHistogramModel</name>
    <message>
        <source>Lowest score of the bin; the first bin also has what lies below</source>
        <translation>أدنى درجة في الخانة؛ وتشمل الخانة الأولى أيضًا ما هو أدنى منها</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>الدرجة من</translation>
    </message>
    <message>
        <source>End of the bin; the last bin also has what lies above</source>
        <translation>نهاية الخانة؛ وتشمل الخانة الأخيرة أيضًا ما هو أعلى منها</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>الدرجة إلى</translation>
    </message>
    <message>
        <source>Share of the positives whose score lies in the bin</source>
        <translation>نسبة العيّنات الموجبة التي تقع درجتها في الخانة</translation>
    </message>
    <message>
        <source>Share of the negatives whose score lies in the bin</source>
        <translation>نسبة العيّنات السالبة التي تقع درجتها في الخانة</translation>
    </message>
</context>
<context>
    <name>unlearn::SeedGroupsModel</name>
    <message>
        <source>Mean and standard deviation of the runs below, which differ in nothing but their seed</source>
        <translation>المتوسط والانحراف المعياري للتشغيلات أدناه، التي لا تختلف إلا في البذرة</translation>
    </message>
    <message numerus="yes">
        <source>Mean and standard deviation of %n runs</source>
        <translation>
            <numerusform>متوسط التشغيلات وانحرافها المعياري: لا تشغيل</numerusform>
            <numerusform>متوسط تشغيل واحد وانحرافه المعياري</numerusform>
            <numerusform>متوسط تشغيلين وانحرافهما المعياري</numerusform>
            <numerusform>متوسط %n تشغيلات وانحرافها المعياري</numerusform>
            <numerusform>متوسط %n تشغيلًا وانحرافها المعياري</numerusform>
            <numerusform>متوسط %n تشغيل وانحرافها المعياري</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::SelectorForm</name>
    <message>
        <source>Kind of selection</source>
        <translation>نوع الاختيار</translation>
    </message>
    <message>
        <source>How the samples are chosen</source>
        <translation>كيف تُختار العيّنات</translation>
    </message>
    <message>
        <source>First samples of a class</source>
        <translation>أوائل عيّنات فئة</translation>
    </message>
    <message>
        <source>Range within a class</source>
        <translation>نطاق داخل فئة</translation>
    </message>
    <message>
        <source>A whole class</source>
        <translation>فئة كاملة</translation>
    </message>
    <message>
        <source>Samples at random</source>
        <translation>عيّنات عشوائية</translation>
    </message>
    <message>
        <source>Indices from a file</source>
        <translation>فهارس من ملف</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>The class whose samples are forgotten</source>
        <translation>الفئة التي تُنسى عيّناتها</translation>
    </message>
    <message>
        <source>How many samples are forgotten</source>
        <translation>عدد العيّنات التي تُنسى</translation>
    </message>
    <message>
        <source>Position of the first of them within the class, counted from 0</source>
        <translation>موضع أول عيّنة منها داخل الفئة، والعدّ من 0</translation>
    </message>
    <message>
        <source>Position of the last of them within the class, counted from 0</source>
        <translation>موضع آخر عيّنة منها داخل الفئة، والعدّ من 0</translation>
    </message>
    <message>
        <source>The seed of the whole experiment: the same seed draws the same samples</source>
        <translation>بذرة التجربة كلها: البذرة نفسها تسحب العيّنات نفسها</translation>
    </message>
    <message>
        <source>Index lists (*.txt *.csv *.json);;All files (*)</source>
        <translation>قوائم الفهارس ‎(*.txt *.csv *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>File of indices</source>
        <translation>ملف الفهارس</translation>
    </message>
    <message>
        <source>Indices of training samples, as text, CSV or a JSON array</source>
        <translation>فهارس عيّنات التدريب، نصًا أو CSV أو مصفوفة JSON</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>إضافة الاختيار</translation>
    </message>
    <message>
        <source>Add this selection to the forget set</source>
        <translation>إضافة هذا الاختيار إلى مجموعة النسيان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>الن&amp;وع:</translation>
    </message>
    <message>
        <source>Cla&amp;ss:</source>
        <translation>الف&amp;ئة:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>&amp;العدد:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>البذر&amp;ة:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
</context>
<context>
    <name>unlearn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>ما ينتظر التشغيل التالي للبرنامج</translation>
    </message>
    <message>
        <source>Choose everything here as it comes by default</source>
        <translation>اختيار القيم الافتراضية لكل ما هنا</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>وفق النظام</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>الأ&amp;رقام:</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>كيفية كتابة الأرقام</translation>
    </message>
    <message>
        <source>As the system writes them: %1</source>
        <translation>كما يكتبها النظام: %1</translation>
    </message>
    <message>
        <source>As the window&apos;s language does</source>
        <translation>كما في لغة النافذة</translation>
    </message>
    <message>
        <source>Plain: %1</source>
        <translation>بسيطة: %1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>D&amp;evice:</source>
        <translation>ال&amp;جهاز:</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>الجهاز الذي يجري الحساب عليه بدءًا من المهمة التالية</translation>
    </message>
    <message>
        <source>Threads that compute; fewer leave cores to other programs</source>
        <translation>خيوط التنفيذ التي تحسب؛ والعدد الأقل يترك أنوية لبرامج أخرى</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>خيوط التنفيذ التي تحسب</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>كل الأنوية</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>&amp;خيوط التنفيذ:</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Before a running job is &amp;stopped</source>
        <translation>&amp;قبل إيقاف مهمة جارية</translation>
    </message>
    <message>
        <source>By closing the window or opening another experiment</source>
        <translation>بإغلاق النافذة أو بفتح تجربة أخرى</translation>
    </message>
    <message>
        <source>Before changes that are not saved are l&amp;ost</source>
        <translation>قبل &amp;فقدان تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Weights of epochs that the log keeps of each run, to rewind and branch; beyond it, first, selected and last epoch stay, and every n-th of the others</source>
        <translation>أوزان الحقب التي يحتفظ بها السجل من كل تشغيل للرجوع والتفريع؛ وما زاد على ذلك تبقى منه الحقبة الأولى والمختارة والأخيرة، وحقبة من كل n من البقية</translation>
    </message>
    <message>
        <source>Weights kept of each run, in gigabytes</source>
        <translation>الأوزان المحفوظة من كل تشغيل، بالغيغابايت</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Weights of a run:</source>
        <translation>أ&amp;وزان التشغيل:</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Long jobs</source>
        <translation>المهام الطويلة</translation>
    </message>
    <message>
        <source>Noti&amp;fy when one ends</source>
        <translation>الإ&amp;شعار عند انتهاء مهمة</translation>
    </message>
    <message>
        <source>By the desktop, after more than a minute, unless the window is the active one</source>
        <translation>من سطح المكتب، للمهام التي تتجاوز دقيقة، ما لم تكن النافذة هي النشطة</translation>
    </message>
    <message>
        <source>&amp;Keep the machine from sleeping meanwhile</source>
        <translation>من&amp;ع الجهاز من السكون أثناء المهمة</translation>
    </message>
    <message>
        <source>While a job runs and is not paused, where the desktop allows it</source>
        <translation>ما دامت المهمة جارية وغير متوقفة مؤقتًا، وحيث يسمح سطح المكتب بذلك</translation>
    </message>
    <message>
        <source>The number of threads changes at the next start of the workbench.</source>
        <translation>يتغير عدد خيوط التنفيذ عند التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>The window changes its language once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>تتغير لغة النافذة متى أُغلق مربع الحوار هذا وكل النوافذ الأخرى، وأُعيدت الصفحات المفصولة إلى مكانها، ولم تكن مهمة جارية ولا تشغيل منتظر.</translation>
    </message>
    <message>
        <source>Numbers change once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>تتغير الأرقام متى أُغلق مربع الحوار هذا وكل النوافذ الأخرى، وأُعيدت الصفحات المفصولة إلى مكانها، ولم تكن مهمة جارية ولا تشغيل منتظر.</translation>
    </message>
</context>
<context>
    <name>unlearn::ShadowAttackDialog</name>
    <message>
        <source>Attacks with shadow models</source>
        <translation>هجمات بنماذج الظل</translation>
    </message>
    <message>
        <source>Shadow models are trained as the original model was, each on a half of the training and test samples. They are kept: what is trained once serves every attack and run, and one that was stopped goes on where it was.</source>
        <translation>تُدرَّب نماذج الظل كما دُرّب النموذج الأصلي، كل منها على نصف عيّنات التدريب والاختبار. وهي تُحفظ: فما دُرّب مرة واحدة يخدم كل هجوم وكل تشغيل، وما أُوقف تدريبه يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>The shadow models are made to forget as the last run did; there must be one. Source: arXiv 2403.01218</source>
        <translation>يُنفَّذ إلغاء التعلم على نماذج الظل كما نفّذه آخر تشغيل؛ ولا بد من وجود تشغيل. المصدر: ⁦arXiv 2403.01218⁩</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>الدرجة: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Number of shadow models</source>
        <translation>عدد نماذج الظل</translation>
    </message>
    <message>
        <source>An even number, so that each sample is in half of them: 2 do for RMIA, LiRA takes 4 or more, its authors 32 and more</source>
        <translation>عدد زوجي، لتكون كل عيّنة في نصفها: يكفي 2 للهجوم RMIA، ويحتاج LiRA إلى 4 أو أكثر، ويستخدم أصحابه 32 أو أكثر</translation>
    </message>
    <message>
        <source>Shadow &amp;models:</source>
        <translation>نماذج ال&amp;ظل:</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>بدء ال&amp;هجوم</translation>
    </message>
    <message>
        <source>No attack is chosen.</source>
        <translation>لم يُختر أي هجوم.</translation>
    </message>
    <message>
        <source>The number of shadow models is to be even.</source>
        <translation>يجب أن يكون عدد نماذج الظل زوجيًا.</translation>
    </message>
    <message>
        <source>These attacks need %1 shadow models or more.</source>
        <translation>عدد نماذج الظل الذي تحتاج إليه هذه الهجمات: %1 أو أكثر.</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>جارٍ تقدير الوقت والمساحة ببضع خطوات من التدريب…</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>الوصفات ‎(*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Recipe of the shadow models</source>
        <translation>وصفة نماذج الظل</translation>
    </message>
    <message>
        <source>as the original model&apos;s file says</source>
        <translation>كما يذكر ملف النموذج الأصلي</translation>
    </message>
    <message>
        <source>the original model&apos;s file names none</source>
        <translation>ملف النموذج الأصلي لا يذكر أي وصفة</translation>
    </message>
    <message>
        <source>A recipe as JSON, by which shadow models are trained, where the model&apos;s file does not say how it was trained itself</source>
        <translation>وصفة بصيغة JSON تُدرَّب بها نماذج الظل إذا لم يذكر ملف النموذج كيف دُرّب هو نفسه</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>ال&amp;وصفة:</translation>
    </message>
    <message>
        <source>For U-LiRA, %1 of them are to be unlearned. That takes about %2 and %3 more.</source>
        <translation>للهجوم U-LiRA يُنفَّذ إلغاء التعلم على %1 منها. يستغرق ذلك نحو %2 ويشغل %3 إضافية.</translation>
    </message>
</context>
<context>
    <name>unlearn::SmoothedCurvesModel</name>
    <message>
        <source>%1: mean of %2 epochs</source>
        <translation>%1: متوسط %2 من الحقب</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPanel</name>
    <message>
        <source>&amp;Group:</source>
        <translation>المجم&amp;وعة:</translation>
    </message>
    <message>
        <source>Group of the convolution</source>
        <translation>مجموعة الطبقة الالتفافية</translation>
    </message>
    <message>
        <source>Which group of a grouped convolution is drawn; each has its own spectrum</source>
        <translation>المجموعة المرسومة من الطبقة الالتفافية المجمّعة؛ ولكل مجموعة طيفها</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>العدد &amp;k:</translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation>الاتجاهات المحفوظة</translation>
    </message>
    <message>
        <source>Number of directions kept: type it, or drag the line in the plot</source>
        <translation>عدد الاتجاهات المحفوظة: اكتبه، أو اسحب الخط في الرسم</translation>
    </message>
    <message>
        <source>Logarithmic:</source>
        <translation>لوغاريتمي:</translation>
    </message>
    <message>
        <source>Logarithmic axis of directions</source>
        <translation>محور اتجاهات لوغاريتمي</translation>
    </message>
    <message>
        <source>Logarithmic axis of eigenvalues</source>
        <translation>محور قيم ذاتية لوغاريتمي</translation>
    </message>
    <message>
        <source>Logarithmic axis of interference</source>
        <translation>محور تداخل لوغاريتمي</translation>
    </message>
    <message>
        <source>Figures of each direction</source>
        <translation>قيم كل اتجاه</translation>
    </message>
    <message>
        <source>Enter keeps the directions down to the chosen one; Ctrl+C copies the chosen rows</source>
        <translation>يحفظ Enter الاتجاهات حتى الاتجاه المحدد؛ وينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>جدول الب&amp;يانات</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>عرض القيم التي رُسمت منها الرسوم (F2)</translation>
    </message>
    <message>
        <source>Spectrum of the current layer</source>
        <translation>طيف الطبقة الحالية</translation>
    </message>
    <message>
        <source>Drag the line to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>اسحب الخط لضبط العتبة، أو استخدم مفاتيح الأسهم. العجلة: تكبير وتصغير. النقر المزدوج: عرض الكل.</translation>
    </message>
    <message>
        <source>Trade-off of the current layer</source>
        <translation>مفاضلة الطبقة الحالية</translation>
    </message>
    <message>
        <source>Drag the mark to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>اسحب العلامة لضبط العتبة، أو استخدم مفاتيح الأسهم. العجلة: تكبير وتصغير. النقر المزدوج: عرض الكل.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>الطيف</translation>
    </message>
    <message>
        <source>Spectrum of %1</source>
        <translation>طيف %1</translation>
    </message>
    <message>
        <source>The spectrum of a layer appears here.</source>
        <translation>يظهر هنا طيف الطبقة.</translation>
    </message>
    <message>
        <source>The spectra are being computed.</source>
        <translation>يجري حساب الأطياف.</translation>
    </message>
    <message>
        <source>No spectrum yet. Experiment &gt; Compute spectra makes it.</source>
        <translation>لا يوجد طيف بعد. احسبه من «تجربة &gt; حساب الأطياف».</translation>
    </message>
    <message>
        <source>The forget gradient was not read:
there is no trade-off to show.</source>
        <translation>لم يُقرأ تدرج النسيان:
لا توجد مفاضلة لعرضها.</translation>
    </message>
    <message>
        <source>The trade-off appears
with the spectrum.</source>
        <translation>تظهر المفاضلة
مع الطيف.</translation>
    </message>
    <message>
        <source>k = %1, γ = %2</source>
        <translation>k = %1, γ = %2</translation>
    </message>
    <message>
        <source>d&amp;irections</source>
        <translation>ال&amp;اتجاهات</translation>
    </message>
    <message>
        <source>eigenva&amp;lues</source>
        <translation>القيم ال&amp;ذاتية</translation>
    </message>
    <message>
        <source>i&amp;nterference</source>
        <translation>التداخ&amp;ل</translation>
    </message>
    <message>
        <source>Figures of each point of the trade-off</source>
        <translation>قيم كل نقطة من المفاضلة</translation>
    </message>
    <message>
        <source>Enter takes the threshold of the chosen point; Ctrl+C copies the chosen rows</source>
        <translation>يأخذ مفتاح Enter عتبة النقطة المختارة؛ ويَنسخ Ctrl+C الصفوف المختارة</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPlot</name>
    <message>
        <source>All training data</source>
        <translation>كل بيانات التدريب</translation>
    </message>
    <message>
        <source>Retained data</source>
        <translation>البيانات المحتفظ بها</translation>
    </message>
    <message>
        <source>Cumulative share (right)</source>
        <translation>الحصة التراكمية (يمين)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>القيمة الذاتية</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>الحصة (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::StepWindow</name>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>The run waits behind each batch of the forget set. Of each layer&apos;s gradient, what lies in the core gradient space is left out of the step, because retained samples feel it; the weights move along the rest.</source>
        <translation>ينتظر التشغيل بعد كل دفعة من مجموعة النسيان. ويُستبعد من الخطوة ما يقع من تدرج كل طبقة في فضاء التدرج الأساسي، لأن العيّنات المحتفظ بها تتأثر به؛ وتتحرك الأوزان على امتداد الباقي.</translation>
    </message>
    <message>
        <source>What the job is busy with</source>
        <translation>ما تنفّذه المهمة الآن</translation>
    </message>
    <message>
        <source>The batch that was stepped on last</source>
        <translation>آخر دفعة نُفّذت خطوة عليها</translation>
    </message>
    <message>
        <source>Gradient energy of each layer</source>
        <translation>طاقة التدرج لكل طبقة</translation>
    </message>
    <message>
        <source>The batch&apos;s gradient, layer by layer; Ctrl+C copies the chosen rows</source>
        <translation>تدرج الدفعة، طبقةً طبقة؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>الد&amp;فعة التالية</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause</source>
        <translation>إلغاء التعلم بدفعة واحدة، ثم التوقف مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Go on with the run without further pauses</source>
        <translation>متابعة التشغيل دون توقفات أخرى</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop the run and keep what was reached</source>
        <translation>إيقاف التشغيل مع الاحتفاظ بما بلغه</translation>
    </message>
    <message>
        <source>No batch yet.</source>
        <translation>لا توجد دفعة بعد.</translation>
    </message>
    <message>
        <source>No layer&apos;s gradient was projected.</source>
        <translation>لم يُسقَط تدرج أي طبقة.</translation>
    </message>
</context>
<context>
    <name>unlearn::StepsModel</name>
    <message>
        <source>Layers that the step moved; those with γ = 1 are left out</source>
        <translation>الطبقات التي حرّكتها الخطوة؛ وتُستبعد التي عتبتها γ = 1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Squared norm of the batch&apos;s gradient</source>
        <translation>مربع نظيم تدرج الدفعة</translation>
    </message>
    <message>
        <source>Gradient energy</source>
        <translation>طاقة التدرج</translation>
    </message>
    <message>
        <source>What lies in the core gradient space: the step leaves it out</source>
        <translation>ما يقع في فضاء التدرج الأساسي: تستبعده الخطوة</translation>
    </message>
    <message>
        <source>Inside the CGS</source>
        <translation>داخل CGS</translation>
    </message>
    <message>
        <source>What lies outside of the core gradient space: the weights moved along it</source>
        <translation>ما يقع خارج فضاء التدرج الأساسي: تحركت الأوزان على امتداده</translation>
    </message>
    <message>
        <source>Outside the CGS</source>
        <translation>خارج CGS</translation>
    </message>
    <message>
        <source>Share of the gradient&apos;s energy that the step leaves out</source>
        <translation>حصة طاقة التدرج التي تستبعدها الخطوة</translation>
    </message>
    <message>
        <source>Inside (%)</source>
        <translation>الداخل (%)</translation>
    </message>
    <message>
        <source>Epoch %1, batch %2: %3 of %4 samples. Loss %5, learning rate %6.</source>
        <translation>الحقبة %1، الدفعة %2: %3 من %4 من العيّنات. الخسارة %5، معدل التعلم %6.</translation>
    </message>
</context>
<context>
    <name>unlearn::StorageForm</name>
    <message>
        <source>Size of the data folder</source>
        <translation>حجم مجلد البيانات</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Size of the spectrum cache</source>
        <translation>حجم ذاكرة الأطياف المؤقتة</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <translation>&amp;تفريغ…</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>تفريغ ذاكرة الأطياف المؤقتة</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>مجلد ال&amp;بيانات:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>C&amp;ache folder:</source>
        <translation>&amp;مجلد الذاكرة المؤقتة:</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>مجلد الذاكرة المؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%n ملفات، %1</numerusform>
            <numerusform>%n ملفًا، %1</numerusform>
            <numerusform>%n ملف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the spectrum cache?</source>
        <translation>هل تريد تفريغ ذاكرة الأطياف المؤقتة؟</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>ت&amp;فريغ</translation>
    </message>
    <message>
        <source>Shadow models:</source>
        <translation>نماذج الظل:</translation>
    </message>
    <message>
        <source>Size of the shadow models</source>
        <translation>حجم نماذج الظل</translation>
    </message>
    <message>
        <source>Clear &amp;models…</source>
        <translation>إزالة ال&amp;نماذج…</translation>
    </message>
    <message>
        <source>Clear the shadow models</source>
        <translation>إزالة نماذج الظل</translation>
    </message>
    <message>
        <source>Remove the models that attacks have trained; they can be trained again</source>
        <translation>إزالة النماذج التي دربتها الهجمات؛ ويمكن تدريبها مجددًا</translation>
    </message>
    <message>
        <source>Clear the shadow models?</source>
        <translation>هل تريد إزالة نماذج الظل؟</translation>
    </message>
    <message>
        <source>The next attack with shadow models trains them anew, which takes as long as the first time. Runs, and what attacks found, stay.</source>
        <translation>سيدربها الهجوم التالي بنماذج الظل من جديد، ويستغرق ذلك ما استغرقه أول مرة. وتبقى التشغيلات وما كشفته الهجمات.</translation>
    </message>
    <message>
        <source>Moments and predictions:</source>
        <translation>العزوم والتنبؤات:</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>إزالة العزوم والتنبؤات المخزنة التي يمكن حسابها مجددًا</translation>
    </message>
    <message>
        <source>The next spectrum and the next evaluation of each model are made anew, which takes as long as the first time. Runs, models and moments that a request retained stay.</source>
        <translation>سيُحسب الطيف التالي والتقييم التالي لكل نموذج من جديد، ويستغرق ذلك ما استغرقه أول مرة. وتبقى التشغيلات والنماذج والعزوم التي احتفظ بها طلب.</translation>
    </message>
</context>
<context>
    <name>unlearn::SuggestDialog</name>
    <message>
        <source>Leaves each layer as much forgetting power as its budget of predicted interference allows.</source>
        <translation>يترك لكل طبقة من قوة النسيان ما تسمح به ميزانيتها من التداخل المتوقع.</translation>
    </message>
    <message>
        <source>Finds for each layer where forgetting costs the retained outputs least, with at least this much forgetting power left.</source>
        <translation>يجد لكل طبقة حيث يكون النسيان أقل كلفة على المخرجات المحتفظ بها، مع بقاء هذا القدر من قوة النسيان على الأقل.</translation>
    </message>
    <message>
        <source>Protects in all layers what would change the outputs of the whole network for a retained image by more than τ.</source>
        <translation>يحمي في كل الطبقات ما يغيّر مخرجات الشبكة كلها لصورة محتفظ بها بأكثر من τ.</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>اقتراح العتبات</translation>
    </message>
    <message>
        <source>How thresholds are suggested</source>
        <translation>كيف تُقترح العتبات</translation>
    </message>
    <message>
        <source>A budget of interference for each layer</source>
        <translation>ميزانية تداخل لكل طبقة</translation>
    </message>
    <message>
        <source>Least interference for the same forgetting</source>
        <translation>أقل تداخل للنسيان نفسه</translation>
    </message>
    <message>
        <source>One knob for all layers</source>
        <translation>معامل ضبط واحد لكل الطبقات</translation>
    </message>
    <message>
        <source>Least share of the forgetting power that is left</source>
        <translation>أقل حصة متبقية من قوة النسيان</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Suggest by:</source>
        <translation>أساس ال&amp;اقتراح:</translation>
    </message>
    <message>
        <source>&amp;Budget:</source>
        <translation>ال&amp;ميزانية:</translation>
    </message>
    <message>
        <source>Forgetting &amp;power, at least:</source>
        <translation>&amp;قوة النسيان، على الأقل:</translation>
    </message>
    <message>
        <source>&amp;Threshold τ:</source>
        <translation>ال&amp;عتبة τ:</translation>
    </message>
    <message>
        <source>S&amp;et thresholds</source>
        <translation>&amp;ضبط العتبات</translation>
    </message>
    <message>
        <source>Predicted interference that each layer may have, such as %1</source>
        <translation>التداخل المتوقع المسموح به لكل طبقة، مثل %1</translation>
    </message>
    <message>
        <source>Squared change of a retained image&apos;s logits, such as %1</source>
        <translation>مربع تغيّر قيم logit لصورة محتفظ بها، مثل %1</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepCommands</name>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2.</source>
        <translation>اكتملت السلسلة. عدد التشغيلات: %1، منها %2 كانت في السجل.</translation>
    </message>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2 and %3 failed.</source>
        <translation>اكتملت السلسلة. عدد التشغيلات: %1، منها %2 كانت في السجل و%3 فشلت.</translation>
    </message>
    <message>
        <source>The sweep was stopped after %1 of %2 runs; the same sweep goes on from there.</source>
        <translation>أُوقفت السلسلة بعد %1 من %2 من التشغيلات؛ وتتابع السلسلة نفسها من هناك.</translation>
    </message>
    <message>
        <source>Only a plan of one request can be swept: this one has several</source>
        <translation>لا يمكن إجراء سلسلة إلا لخطة من طلب واحد: لهذه عدة طلبات</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepDialog</name>
    <message>
        <source>&amp;One for all swept layers</source>
        <translation>&amp;عتبة واحدة لكل طبقات السلسلة</translation>
    </message>
    <message>
        <source>Sweep gamma</source>
        <translation>سلسلة قيم gamma</translation>
    </message>
    <message>
        <source>One run after another, each with other thresholds and otherwise with the settings as they are now. Runs that the log holds already are not made again, so that a sweep that was stopped goes on when it is started again.</source>
        <translation>تشغيل بعد آخر، لكل منها عتبات مختلفة وبقية الإعدادات كما هي الآن. ولا تُعاد التشغيلات الموجودة في السجل، فتتابع السلسلة الموقوفة عند بدئها من جديد.</translation>
    </message>
    <message>
        <source>Layers whose thresholds are swept; the others keep theirs</source>
        <translation>الطبقات التي تتغيّر عتباتها في السلسلة؛ وتحتفظ البقية بعتباتها</translation>
    </message>
    <message>
        <source>&amp;Layers:</source>
        <translation>ال&amp;طبقات:</translation>
    </message>
    <message>
        <source>All thresholds with so many seeds, from the experiment&apos;s own on; 1: with that one alone</source>
        <translation>عدد البذور التي تُجرَّب بها كل العتبات، بدءًا من بذرة التجربة؛ 1: بذرة التجربة وحدها</translation>
    </message>
    <message>
        <source>&amp;Seeds:</source>
        <translation>الب&amp;ذور:</translation>
    </message>
    <message>
        <source>Where the thresholds come from</source>
        <translation>مصدر العتبات</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source>Thres&amp;holds:</source>
        <translation>الع&amp;تبات:</translation>
    </message>
    <message>
        <source>Thresholds from 0 to 1, with blanks between them</source>
        <translation>عتبات من 0 إلى 1، تفصل بينها مسافات</translation>
    </message>
    <message>
        <source>L&amp;ist:</source>
        <translation>ال&amp;قائمة:</translation>
    </message>
    <message>
        <source>How often thresholds are drawn</source>
        <translation>عدد مرات سحب العتبات</translation>
    </message>
    <message>
        <source>&amp;Draws:</source>
        <translation>الس&amp;حوبات:</translation>
    </message>
    <message>
        <source>Smallest threshold that can be drawn</source>
        <translation>أصغر عتبة يمكن سحبها</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>Largest threshold that can be drawn</source>
        <translation>أكبر عتبة يمكن سحبها</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إ&amp;لى:</translation>
    </message>
    <message>
        <source>The same seed draws the same thresholds</source>
        <translation>البذرة نفسها تسحب العتبات نفسها</translation>
    </message>
    <message>
        <source>Seed of d&amp;rawing:</source>
        <translation>بذرة ال&amp;سحب:</translation>
    </message>
    <message>
        <source>Draw one threshold for all swept layers, not one for each</source>
        <translation>سحب عتبة واحدة لكل طبقات السلسلة، لا عتبة لكل منها</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>%1 (%2 layers)</source>
        <translation>%1 (عدد الطبقات: %2)</translation>
    </message>
    <message>
        <source>The list takes numbers from 0 to 1, with blanks between them.</source>
        <translation>تتضمن القائمة أعدادًا من 0 إلى 1 تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>Runs: %1.</source>
        <translation>عدد التشغيلات: %1.</translation>
    </message>
    <message>
        <source>Runs: %1. At %2 each, as runs like these took, they need %3 at most.</source>
        <translation>عدد التشغيلات: %1. بمعدل %2 لكل منها، كما استغرقت تشغيلات مماثلة، تحتاج إلى %3 كحدّ أقصى.</translation>
    </message>
    <message>
        <source>Start s&amp;weep</source>
        <translation>&amp;بدء السلسلة</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>تشغيل عتبة بعد أخرى، ومقارنة نتائجها</translation>
    </message>
</context>
<context>
    <name>unlearn::ThirdPartiesModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
</context>
<context>
    <name>unlearn::ThresholdBar</name>
    <message>
        <source>all layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>&amp;All layers:</source>
        <translation>&amp;كل الطبقات:</translation>
    </message>
    <message>
        <source>Presets of thresholds</source>
        <translation>عتبات جاهزة</translation>
    </message>
    <message>
        <source>Set all layers to published thresholds</source>
        <translation>ضبط كل الطبقات على عتبات منشورة</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>ا&amp;قتراح…</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>اقتراح العتبات</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run; needs the spectra</source>
        <translation>اقتراح عتبة لكل طبقة مما يُعرف قبل التشغيل؛ ويحتاج إلى الأطياف</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>إعادة ضبط العتبات</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>العودة إلى العتبات الواردة في ملف التجربة</translation>
    </message>
    <message>
        <source>Preset of thresholds</source>
        <translation>تطبيق عتبات جاهزة</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>عتبات جاه&amp;زة</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>Layers have different thresholds, which are lost when all of them are set to one</source>
        <translation>للطبقات عتبات مختلفة، تُفقد عند ضبط الطبقات كلها على عتبة واحدة</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلفة</translation>
    </message>
</context>
<context>
    <name>unlearn::Tour</name>
    <message>
        <source>The previous step of the tour</source>
        <translation>الخطوة السابقة من الجولة</translation>
    </message>
    <message>
        <source>The next step of the tour</source>
        <translation>الخطوة التالية من الجولة</translation>
    </message>
    <message>
        <source>End the tour (Escape)</source>
        <translation>إنهاء الجولة (Escape)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffModel</name>
    <message>
        <source>Directions that are protected, in all groups of the layer together</source>
        <translation>الاتجاهات المحمية، في جميع مجموعات الطبقة معًا</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>عتبة تحمي هذا العدد من الاتجاهات</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Share of the squared forget gradient that is left when these directions are protected</source>
        <translation>حصة مربع تدرج النسيان التي تبقى عند حماية هذه الاتجاهات</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>قوة النسيان المتبقية (%)</translation>
    </message>
    <message>
        <source>Predicted interference when these directions are protected</source>
        <translation>التداخل المتوقع عند حماية هذه الاتجاهات</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>التداخل المتوقع</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffPlot</name>
    <message>
        <source>Every k</source>
        <translation>كل الخيارات</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>قوة النسيان المتبقية (%)</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>التداخل المتوقع</translation>
    </message>
    <message>
        <source>%1 % left at %2</source>
        <translation>يبقى %1% عند %2</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainDialog</name>
    <message>
        <source>Train a model</source>
        <translation>تدريب نموذج</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>تد&amp;ريب</translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop the training; it can be taken up again from the last whole epoch</source>
        <translation>إيقاف التدريب؛ ويمكن استئنافه من آخر حقبة كاملة</translation>
    </message>
    <message>
        <source>&amp;Use as the model</source>
        <translation>اعتماده &amp;نموذجًا</translation>
    </message>
    <message>
        <source>Make the trained model the one that is to unlearn</source>
        <translation>جعل النموذج المدرَّب هو النموذج الذي يُلغى تعلمه</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this dialog; a training goes on</source>
        <translation>إغلاق مربع الحوار؛ ويستمر التدريب</translation>
    </message>
    <message>
        <source>Architecture of the new model</source>
        <translation>معمارية النموذج الجديد</translation>
    </message>
    <message>
        <source>Epochs of training</source>
        <translation>حقب التدريب</translation>
    </message>
    <message>
        <source>Peak of the learning rate, which rises and falls in one cycle</source>
        <translation>ذروة معدل التعلم، الذي يصعد ويهبط في دورة واحدة</translation>
    </message>
    <message>
        <source>Samples in one step</source>
        <translation>العيّنات في الخطوة الواحدة</translation>
    </message>
    <message>
        <source>Seed of the first weights, the order and the augmentation</source>
        <translation>بذرة الأوزان الأولى والترتيب وزيادة البيانات</translation>
    </message>
    <message>
        <source>&amp;Forward passes in bfloat16</source>
        <translation>التمريرات الأمامية &amp;بصيغة bfloat16</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>أسرع على المعالجات التي تحسب بصيغة bfloat16</translation>
    </message>
    <message>
        <source>Random crops a&amp;nd flips</source>
        <translation>&amp;اقتصاص وقلب عشوائيان</translation>
    </message>
    <message>
        <source>Augmentation: images are moved by up to four pixels and mirrored at random</source>
        <translation>زيادة البيانات: تُزاح الصور حتى أربع بكسلات وتُعكس عشوائيًا</translation>
    </message>
    <message>
        <source>&amp;Without the forget set</source>
        <translation>&amp;دون مجموعة النسيان</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>النماذج ‎(*.safetensors)</translation>
    </message>
    <message>
        <source>File that the model is saved to, safetensors</source>
        <translation>الملف الذي يُحفظ فيه النموذج، بصيغة safetensors</translation>
    </message>
    <message>
        <source>&amp;Go on where it was stopped</source>
        <translation>&amp;متابعة من حيث توقف</translation>
    </message>
    <message>
        <source>Beside this file lies the checkpoint of a training that was stopped</source>
        <translation>بجانب هذا الملف نقطة حفظ لتدريب أُوقف</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>الم&amp;عمارية:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>الح&amp;قب:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>معدل ال&amp;تعلم:</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>الد&amp;فعة:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>الب&amp;ذرة:</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>الخسارة بحسب الحقبة</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>قيم كل حقبة؛ ينسخ Ctrl+C الصفوف المحددة</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation>لم يُدرَّب أي نموذج بعد.</translation>
    </message>
    <message>
        <source>A training can begin when the running job has ended.</source>
        <translation>يمكن بدء التدريب بعد انتهاء المهمة الجارية.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, training error %4 %, %5 s.</source>
        <translation>الحقبة %1 من %2: الخسارة %3، خطأ التدريب %4%، %5 s.</translation>
    </message>
    <message>
        <source>Stopping… %1</source>
        <translation>جارٍ الإيقاف… %1</translation>
    </message>
    <message>
        <source>The first epoch is under way.</source>
        <translation>الحقبة الأولى قيد التنفيذ.</translation>
    </message>
    <message>
        <source>%1 Saved to %2, and a baseline of the experiment now.</source>
        <translation>%1 حُفظ في ⁦%2⁩، وهو الآن خط أساس للتجربة.</translation>
    </message>
    <message>
        <source>%1 Saved to %2.</source>
        <translation>%1 حُفظ في ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Stopped before the first epoch was done.</source>
        <translation>أُوقف قبل اكتمال الحقبة الأولى.</translation>
    </message>
    <message>
        <source>Stopped. %1 Resume goes on from there.</source>
        <translation>أُوقف التدريب. %1 يتابع «استئناف» من هناك.</translation>
    </message>
    <message>
        <source>Arrow keys: read an epoch. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>مفاتيح الأسهم: قراءة قيم حقبة. العجلة أو + أو −: تكبير وتصغير. النقر المزدوج أو 0: عرض الكل.</translation>
    </message>
    <message>
        <source>Sa&amp;ve to:</source>
        <translation>&amp;حفظ في:</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, %3 % of it: loss %4, training error %5 % so far.</source>
        <translation>الحقبة %1 من %2، أُنجز منها %3%: الخسارة %4، وخطأ التدريب حتى الآن %5%.</translation>
    </message>
    <message>
        <source>Leave out what is to be forgotten: a retrained baseline, where the architecture is the model&apos;s</source>
        <translation>استبعاد ما يُراد نسيانه: خط أساس معاد تدريبه، إذا كانت المعمارية معمارية النموذج</translation>
    </message>
    <message>
        <source>&amp;Without all that is forgotten by the end of request %1 of %2</source>
        <translation>&amp;دون كل ما نُسي عند انتهاء الطلب %1 من %2</translation>
    </message>
    <message>
        <source>%1 exists already. The model in it is lost, also to experiments that use it, when another one is saved there.</source>
        <translation>الملف ⁦%1⁩ موجود من قبل. وعند حفظ نموذج آخر فيه يُفقد النموذج الذي يحتويه، وتفقده أيضًا التجارب التي تستخدمه.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>ا&amp;ستبداله</translation>
    </message>
    <message>
        <source>Beside %1 lies the checkpoint of another training that was stopped: architecture %2, epochs %3, seed %4. It can not go on any more when this one begins.</source>
        <translation>بجانب ⁦%1⁩ نقطة حفظ لتدريب آخر أُوقف: المعمارية ⁦%2⁩، الحقب %3، البذرة %4. ولن يمكن استئنافه إذا بدأ هذا التدريب.</translation>
    </message>
    <message>
        <source>Checking whether this file exists already…</source>
        <translation>جارٍ فحص ما يوجد في موضع الملف…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingCommands</name>
    <message>
        <source>The training dialog is filled in for something else. Close it, then train the baseline again.</source>
        <translation>مربع حوار التدريب معبّأ لشيء آخر. أغلقه، ثم درّب خط الأساس من جديد.</translation>
    </message>
    <message>
        <source>Looking for the next baselines…</source>
        <translation>يجري البحث عن خطوط الأساس التالية…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingModel</name>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the epoch&apos;s batches, in nats</source>
        <translation>متوسط الإنتروبيا المتقاطعة على دفعات الحقبة، بوحدة nats</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Error on the batches as they were trained on</source>
        <translation>الخطأ على الدفعات بالصورة التي جرى التدريب عليها</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>خطأ التدريب (%)</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>معدل التعلم في آخر خطوة من الحقبة</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>الزمن (s)</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingPlot</name>
    <message>
        <source>Loss (left)</source>
        <translation>الخسارة (يسار)</translation>
    </message>
    <message>
        <source>Training error (right)</source>
        <translation>خطأ التدريب (يمين)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>الخسارة (nats)</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>خطأ التدريب (%)</translation>
    </message>
    <message>
        <source>The curves of a training appear here, a point an epoch.</source>
        <translation>تظهر هنا منحنيات التدريب، نقطة لكل حقبة.</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, training error %3 %</source>
        <translation>الحقبة %1: الخسارة %2، خطأ التدريب %3%</translation>
    </message>
</context>
<context>
    <name>unlearn::TrustDialog</name>
    <message>
        <source>Run this program?</source>
        <translation>هل تريد تشغيل هذا البرنامج؟</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model: a program, which runs when it is opened. Open it only if you trust where it comes from. The answer is remembered for this content.</source>
        <translation>⁦%1⁩ نموذج TorchScript: أي برنامج يُنفَّذ عند فتحه. لا تفتحه إلا إذا كنت تثق بمصدره. وتُحفظ الإجابة لهذا المحتوى.</translation>
    </message>
    <message>
        <source>File of the program</source>
        <translation>ملف البرنامج</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>بصمة SHA-256 للبرنامج</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>&amp;بصمة SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>ال&amp;وثوق به وفتحه</translation>
    </message>
    <message>
        <source>Trust the program and open it</source>
        <translation>الوثوق بالبرنامج وفتحه</translation>
    </message>
    <message>
        <source>Do not open the program</source>
        <translation>عدم فتح البرنامج</translation>
    </message>
</context>
<context>
    <name>unlearn::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>ج&amp;ديد…</translation>
    </message>
    <message>
        <source>Begin an experiment with data and a model of your own</source>
        <translation>بدء تجربة ببيانات ونموذج من اختيارك</translation>
    </message>
    <message>
        <source>New from e&amp;xperiment…</source>
        <translation>&amp;جديد من تجربة…</translation>
    </message>
    <message>
        <source>Go through one of the paper&apos;s experiments, from training to table</source>
        <translation>تنفيذ إحدى تجارب الورقة العلمية، من التدريب إلى الجدول</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>جلب ال&amp;بيانات…</translation>
    </message>
    <message>
        <source>Download data sets from where their authors publish them</source>
        <translation>تنزيل مجموعات البيانات من حيث ينشرها أصحابها</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>ف&amp;تح…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>فتح ملف تجربة</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>&amp;فتح المثال</translation>
    </message>
    <message>
        <source>Open the example that comes along</source>
        <translation>فتح المثال المرفق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Save the experiment to its file</source>
        <translation>حفظ التجربة في ملفها</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>حفظ التجربة في ملف آخر</translation>
    </message>
    <message>
        <source>Write a report of the selected runs: HTML, PDF, figures and tables</source>
        <translation>كتابة تقرير عن التشغيلات المحددة: HTML وPDF وأشكال وجداول</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close the workbench</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Suggest thresholds…</source>
        <translation>&amp;اقتراح العتبات…</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run</source>
        <translation>اقتراح عتبة لكل طبقة مما يُعرف قبل التشغيل</translation>
    </message>
    <message>
        <source>Reset &amp;thresholds</source>
        <translation>إعادة &amp;ضبط العتبات</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>العودة إلى العتبات الواردة في ملف التجربة</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>Language, theme, threads, device, folders and questions</source>
        <translation>اللغة والسمة وخيوط التنفيذ والجهاز والمجلدات والأسئلة</translation>
    </message>
    <message>
        <source>&amp;Compute spectra</source>
        <translation>&amp;حساب الأطياف</translation>
    </message>
    <message>
        <source>Compute the spectrum of each layer&apos;s inputs</source>
        <translation>حساب طيف مدخلات كل طبقة</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Start unlearning with these settings</source>
        <translation>بدء إلغاء التعلم بهذه الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Pause the running job, or go on with it</source>
        <translation>إيقاف المهمة الجارية مؤقتًا، أو متابعتها</translation>
    </message>
    <message>
        <source>Stop the running job and keep what was reached</source>
        <translation>إيقاف المهمة الجارية مع الاحتفاظ بما بلغته</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>ت&amp;دريب…</translation>
    </message>
    <message>
        <source>Train a new model on the loaded data</source>
        <translation>تدريب نموذج جديد على البيانات المحمَّلة</translation>
    </message>
    <message>
        <source>Train &amp;retrained baseline</source>
        <translation>إعداد &amp;خط أساس معاد تدريبه</translation>
    </message>
    <message>
        <source>Train the model anew without the forget set, for the experiment to be compared with</source>
        <translation>تدريب النموذج من جديد دون مجموعة النسيان، لتُقارن به التجربة</translation>
    </message>
    <message>
        <source>S&amp;weep gamma…</source>
        <translation>&amp;سلسلة قيم gamma…</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>تشغيل عتبة بعد أخرى، ومقارنة نتائجها</translation>
    </message>
    <message>
        <source>P&amp;urge the request…</source>
        <translation>&amp;تطهير الطلب…</translation>
    </message>
    <message>
        <source>Delete for good what is kept of the samples that the selected run forgot</source>
        <translation>الحذف النهائي لما حُفظ من العيّنات التي نسيها التشغيل المحدد</translation>
    </message>
    <message>
        <source>Spectrum &amp;cache…</source>
        <translation>&amp;ذاكرة الأطياف المؤقتة…</translation>
    </message>
    <message>
        <source>See how much room the cached second moments take, and clear them</source>
        <translation>معرفة المساحة التي تشغلها العزوم الثانية المخزنة، وتفريغها</translation>
    </message>
    <message>
        <source>&amp;Data table</source>
        <translation>&amp;جدول البيانات</translation>
    </message>
    <message>
        <source>Show or hide the figures behind the plots of the current page</source>
        <translation>عرض القيم التي رُسمت منها رسوم الصفحة الحالية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the current page in a window of its own, or put it back</source>
        <translation>عرض الصفحة الحالية في نافذة مستقلة، أو إعادتها</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة &amp;ضبط التخطيط</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>إعادة كل اللوحات إلى أماكنها</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>How everything is used, page by page</source>
        <translation>كيفية استخدام كل شيء، صفحةً صفحة</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;جولة في النافذة</translation>
    </message>
    <message>
        <source>See in a few steps what each part of the window is for</source>
        <translation>التعرّف في خطوات قليلة على وظيفة كل جزء من النافذة</translation>
    </message>
    <message>
        <source>Projection &amp;lab…</source>
        <translation>م&amp;ختبر الإسقاط…</translation>
    </message>
    <message>
        <source>See on a few samples what a threshold protects and what a step forgets</source>
        <translation>مشاهدة ما تحميه العتبة وما تُنسيه الخطوة على بضع عيّنات</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Terms of the field with their formulas; of the control that has the focus, if it has one</source>
        <translation>مصطلحات المجال مع صيغها؛ ومصطلح عنصر التحكم الذي عليه التركيز، إن وُجد</translation>
    </message>
    <message>
        <source>&amp;About Unlearning Workbench</source>
        <translation>&amp;حول Unlearning Workbench</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>ح&amp;ول Qt</translation>
    </message>
    <message>
        <source>The toolkit that draws this window</source>
        <translation>مكتبة الواجهات التي ترسم هذه النافذة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>ال&amp;ملفات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>ت&amp;جربة</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>R&amp;esume the run</source>
        <translation>استئ&amp;ناف التشغيل</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped, failed or was interrupted</source>
        <translation>متابعة التشغيل المحدد الذي أُوقف أو فشل أو انقطع</translation>
    </message>
    <message>
        <source>&amp;Queue a run</source>
        <translation>إد&amp;راج تشغيل في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Run with these settings once the job under way has ended</source>
        <translation>التشغيل بهذه الإعدادات بعد انتهاء المهمة الجارية</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>الد&amp;فعة التالية</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause and show what its gradient was like</source>
        <translation>إلغاء التعلم بدفعة واحدة، ثم التوقف مؤقتًا وعرض تدرجها</translation>
    </message>
    <message>
        <source>&amp;Measure how far spectra drift</source>
        <translation>&amp;قياس مدى انحراف الأطياف</translation>
    </message>
    <message>
        <source>After each request, compute the retained second moments anew with the unlearned weights and compare them with those that requests in sequence keep; takes a pass over the retained samples</source>
        <translation>بعد كل طلب، تُحسب عزوم البيانات المحتفظ بها من جديد بالأوزان بعد النسيان وتُقارن بما تحتفظ به الطلبات المتتابعة؛ ويتطلب ذلك مرورًا على العيّنات المحتفظ بها</translation>
    </message>
    <message>
        <source>&amp;Export the log of runs…</source>
        <translation>ت&amp;صدير سجل التشغيلات…</translation>
    </message>
    <message>
        <source>Copy all runs and their figures into one file, for another machine or person</source>
        <translation>نسخ كل التشغيلات وقيمها إلى ملف واحد، لجهاز آخر أو شخص آخر</translation>
    </message>
    <message>
        <source>&amp;Merge a log of runs…</source>
        <translation>دمج سج&amp;ل تشغيلات…</translation>
    </message>
    <message>
        <source>Take in the runs of another log; those that are here already stay as they are</source>
        <translation>إضافة تشغيلات سجل آخر؛ وتبقى التشغيلات الموجودة هنا كما هي</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>ت&amp;قرير…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Detach &amp;page</source>
        <translation>&amp;فصل الصفحة</translation>
    </message>
</context>
<context>
    <name>unlearn::WorstOffModel</name>
    <message>
        <source>Forget sample: its index in the training data</source>
        <translation>عيّنة النسيان: فهرسها في بيانات التدريب</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Score of the attack: the higher, the more like a training sample</source>
        <translation>درجة الهجوم: كلما ارتفعت كانت العيّنة أشبه بعيّنة تدريب</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Score on the retrained model, which never saw the sample</source>
        <translation>درجتها على النموذج المعاد تدريبه، الذي لم يرَ العيّنة قط</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>المعاد تدريبه</translation>
    </message>
    <message>
        <source>Retained sample: its index in the training data</source>
        <translation>العيّنة المحتفظ بها: فهرسها في بيانات التدريب</translation>
    </message>
    <message>
        <source>Share of the negatives whose score is at least as high: the fewer, the surer is the attacker</source>
        <translation>نسبة العيّنات السالبة التي تبلغ هذه الدرجة على الأقل: كلما قلّت كان المهاجم أوثق</translation>
    </message>
    <message>
        <source>%1 as high (%)</source>
        <translation>%1 بهذه الدرجة (%)</translation>
    </message>
    <message>
        <source>Score on the model before unlearning</source>
        <translation>درجتها على النموذج قبل إلغاء التعلم</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>Score on the retrained model, which was trained on the sample</source>
        <translation>درجتها على النموذج المعاد تدريبه، الذي دُرّب على العيّنة</translation>
    </message>
</context>
</TS>
