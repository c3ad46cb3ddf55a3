<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ButtonNames</name>
    <message>
        <source>Close this</source>
        <translation>Cerrar este diálogo</translation>
    </message>
    <message>
        <source>Close this without doing so</source>
        <translation>Cerrar este diálogo sin hacerlo</translation>
    </message>
    <message>
        <source>Do so and close this</source>
        <translation>Hacerlo y cerrar este diálogo</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Delete what was left, for good</source>
        <translation>Eliminar definitivamente lo que quedó</translation>
    </message>
</context>
<context>
    <name>CompareAxes</name>
    <message>
        <source>γ of %1</source>
        <translation>γ de %1</translation>
    </message>
    <message>
        <source>Mean γ</source>
        <translation>γ media</translation>
    </message>
    <message>
        <source>Mean γ of %1 layers</source>
        <translation>γ media de %1 capas</translation>
    </message>
    <message>
        <source>γ of %1 layers</source>
        <translation>γ de %1 capas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Planned epochs</source>
        <translation>Épocas previstas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Error de prueba (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Error de olvido (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Error de retención (%)</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>Distancia al reentrenado (puntos)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Another process trains shadow models in this folder; waiting for it</source>
        <translation>Otro proceso entrena modelos sombra en esta carpeta; se espera a que termine</translation>
    </message>
    <message>
        <source>Another process works on %1 in the folder %2; waiting for it</source>
        <translation>Otro proceso trabaja en %1 en la carpeta %2; se espera a que termine</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is trained again</source>
        <translation>%1; el modelo sombra %2 se entrena de nuevo</translation>
    </message>
    <message>
        <source>%1; shadow model %2 begins anew</source>
        <translation>%1; el modelo sombra %2 empieza desde cero</translation>
    </message>
    <message>
        <source>%1 holds %2 records, the original %3</source>
        <translation>%1 contiene %2 registros; el original, %3</translation>
    </message>
    <message>
        <source>Column %1 has values in test rows alone, %2 of them, such as %3; they count as none of the known ones</source>
        <translation>La columna %1 tiene valores que solo aparecen en filas de prueba, %2 en total, como %3; no cuentan como ninguno de los conocidos</translation>
    </message>
    <message>
        <source>70,000 grey images of clothes, 28 x 28, 10 classes (Debian package dataset-fashion-mnist)</source>
        <translation>70&#xa0;000 imágenes de ropa en escala de grises, 28 x 28, 10 clases (paquete dataset-fashion-mnist de Debian)</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 10 classes, as binary batches</source>
        <translation>60&#xa0;000 imágenes en color, 32 x 32, 10 clases, en lotes binarios</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 100 classes, as binary files</source>
        <translation>60&#xa0;000 imágenes en color, 32 x 32, 100 clases, en archivos binarios</translation>
    </message>
    <message>
        <source>grey images of any size as IDX files (MNIST&apos;s format), gzip or not</source>
        <translation>imágenes en escala de grises de cualquier tamaño en archivos IDX (el formato de MNIST), con gzip o sin él</translation>
    </message>
    <message>
        <source>JPEG and PNG images, a folder for each class, with or without train and test above</source>
        <translation>imágenes JPEG y PNG, una carpeta por clase, con o sin carpetas train y test por encima</translation>
    </message>
    <message>
        <source>110,000 colour images, 64 x 64, 200 classes, as JPEG files</source>
        <translation>110&#xa0;000 imágenes en color, 64 x 64, 200 clases, en archivos JPEG</translation>
    </message>
    <message>
        <source>NumPy arrays x_train, y_train, x_test, y_test: images, features or token ids</source>
        <translation>arrays de NumPy x_train, y_train, x_test, y_test: imágenes, características o identificadores de tokens</translation>
    </message>
    <message>
        <source>a table with a line of column names, one of them holding the classes</source>
        <translation>una tabla con una línea de nombres de columnas, una de las cuales contiene las clases</translation>
    </message>
    <message>
        <source>lines of text, each a label, a tab and the text</source>
        <translation>líneas de texto, cada una con una etiqueta, un tabulador y el texto</translation>
    </message>
    <message>
        <source>The folder has no train folder; %1 of %2 images, a share of each class drawn by seed %3, are the test split</source>
        <translation>La carpeta no contiene una carpeta train; %1 de %2 imágenes, una proporción de cada clase sorteada con la semilla %3, forman la partición de prueba</translation>
    </message>
    <message>
        <source>Training images that can not be read and are left out, %1: %2</source>
        <translation>Imágenes de entrenamiento que no se pueden leer y se excluyen, %1: %2</translation>
    </message>
    <message>
        <source>Test images that can not be read and are left out, %1: %2</source>
        <translation>Imágenes de prueba que no se pueden leer y se excluyen, %1: %2</translation>
    </message>
    <message>
        <source>The array %1 is not one of those that are read</source>
        <translation>El array %1 no es ninguno de los que se leen</translation>
    </message>
    <message>
        <source>Texts that are longer than %3 tokens and were cut (?length=%3): %1 of %2</source>
        <translation>Textos de más de %3 tokens que se recortaron (?length=%3): %1 de %2</translation>
    </message>
    <message>
        <source>Samples of the request that were forgotten before and are left out: %1</source>
        <translation>Muestras de la solicitud que ya se habían olvidado y se excluyen: %1</translation>
    </message>
    <message>
        <source>What the requests before forgot is not here, was purged, or is not what their selectors name now; errors on forgotten samples and stop rules are those of this request alone, and samples of it that were forgotten before are not left out</source>
        <translation>Lo que olvidaron las solicitudes anteriores no está aquí, se purgó o no es lo que sus selectores designan ahora; los errores en las muestras olvidadas y las reglas de parada se refieren solo a esta solicitud, y no se excluyen las muestras de ella que ya se habían olvidado</translation>
    </message>
    <message>
        <source>The attack &quot;svc&quot; is left out: it needs retained samples and validation data</source>
        <translation>Se omite el ataque «svc»: requiere muestras retenidas y datos de validación</translation>
    </message>
    <message>
        <source>Layers are not probed: %1</source>
        <translation>No se aplican sondas a las capas: %1</translation>
    </message>
    <message>
        <source>%1; the spectrum is not kept for the next time</source>
        <translation>%1; el espectro no se guarda para la próxima vez</translation>
    </message>
    <message>
        <source>Free pages and the write-ahead log of the database overwritten</source>
        <translation>Páginas libres y registro de escritura anticipada de la base de datos sobrescritos</translation>
    </message>
    <message>
        <source>Retained moment of run %1 kept in the cache</source>
        <translation>Momento retenido de la ejecución %1 conservado en la caché</translation>
    </message>
    <message>
        <source>Retained moment of run %1 put in the place of the full one in the cache</source>
        <translation>Momento retenido de la ejecución %1 guardado en la caché en lugar del momento total</translation>
    </message>
    <message>
        <source>Weights that no run needs any more: %1 removed</source>
        <translation>Pesos que ya no necesita ninguna ejecución: %1 eliminados</translation>
    </message>
    <message>
        <source>Moment %1 removed</source>
        <translation>Momento %1 eliminado</translation>
    </message>
    <message>
        <source>Shadow model %1 removed</source>
        <translation>Modelo sombra %1 eliminado</translation>
    </message>
    <message>
        <source>Request file %1 removed</source>
        <translation>Archivo de solicitud %1 eliminado</translation>
    </message>
    <message>
        <source>Moment file %1 removed</source>
        <translation>Archivo de momentos %1 eliminado</translation>
    </message>
    <message>
        <source>Copy of the log %1 removed</source>
        <translation>Copia %1 del registro eliminada</translation>
    </message>
    <message>
        <source>Run %1 names %2, which does not say that it was made from the run&apos;s data; it is yours to delete</source>
        <translation>La ejecución %1 menciona %2, que no declara haberse creado a partir de los datos de la ejecución; borrarlo le corresponde a usted</translation>
    </message>
    <message>
        <source>The original model %1 was trained on the samples; further requests need it</source>
        <translation>El modelo original %1 se entrenó con las muestras; las solicitudes posteriores lo necesitan</translation>
    </message>
    <message>
        <source>The training data %1 are yours to delete from</source>
        <translation>Borrar las muestras de los datos de entrenamiento %1 le corresponde a usted</translation>
    </message>
    <message>
        <source>The index list %1 is yours to delete</source>
        <translation>Borrar la lista de índices %1 le corresponde a usted</translation>
    </message>
    <message>
        <source>The retrained model %1 may name the forget set in its metadata</source>
        <translation>El modelo reentrenado %1 puede mencionar el conjunto a olvidar en sus metadatos</translation>
    </message>
    <message>
        <source>Weights of other requests&apos; runs on the same data come from a model that was trained on the samples: runs %1</source>
        <translation>Los pesos de las ejecuciones de otras solicitudes sobre los mismos datos proceden de un modelo entrenado con las muestras: ejecuciones %1</translation>
    </message>
    <message>
        <source>The method %1 runs all of its epochs; no stop rule ends it earlier</source>
        <translation>El método %1 ejecuta todas sus épocas; ninguna regla de parada lo termina antes</translation>
    </message>
    <message>
        <source>The method %1 begins anew with its optimizer, whose state at epoch %2 was not kept</source>
        <translation>El método %1 reinicia su optimizador, cuyo estado en la época %2 no se conservó</translation>
    </message>
    <message>
        <source>The retained moment is not kept for requests that follow: %1</source>
        <translation>El momento retenido no se guarda para las solicitudes siguientes: %1</translation>
    </message>
    <message>
        <source>The run could not be closed in the log: %1</source>
        <translation>No se pudo cerrar la ejecución en el registro: %1</translation>
    </message>
    <message>
        <source>%1; the sweep goes on with its next point</source>
        <translation>%1; el barrido continúa con su siguiente punto</translation>
    </message>
    <message>
        <source>The run could not be tagged: %1</source>
        <translation>No se pudo etiquetar la ejecución: %1</translation>
    </message>
    <message>
        <source>3 convolutions (32, 64, 32) and 2 linear layers, for 28 x 28</source>
        <translation>3 convoluciones (32, 64, 32) y 2 capas lineales, para 28 x 28</translation>
    </message>
    <message>
        <source>256 and 128 hidden units, for small images and tables</source>
        <translation>256 y 128 unidades ocultas, para imágenes pequeñas y tablas</translation>
    </message>
    <message>
        <source>8 convolutions with batch norm, 96 and 192 channels, for 32 x 32</source>
        <translation>8 convoluciones con normalización por lotes, 96 y 192 canales, para 32 x 32</translation>
    </message>
    <message>
        <source>3 convolutions (128, 256, 512), dropout, 2 linear layers, for 32 x 32</source>
        <translation>3 convoluciones (128, 256, 512), dropout, 2 capas lineales, para 32 x 32</translation>
    </message>
    <message>
        <source>torchvision&apos;s ResNet-18: 7 x 7 stem of stride 2, for 64 x 64 and up</source>
        <translation>ResNet-18 de torchvision: bloque inicial de 7 x 7 con stride 2, para 64 x 64 o más</translation>
    </message>
    <message>
        <source>ResNet-18 with a 3 x 3 stem of stride 1, for 32 x 32</source>
        <translation>ResNet-18 con un bloque inicial de 3 x 3 con stride 1, para 32 x 32</translation>
    </message>
    <message>
        <source>BERT&apos;s encoder, 2 layers of width 128, for token ids</source>
        <translation>codificador de BERT, 2 capas de anchura 128, para identificadores de tokens</translation>
    </message>
    <message>
        <source>vision transformer (192 wide, 6 blocks, 3 heads), patches of 4 or 8 pixels, for 28 x 28 to 96 x 96</source>
        <translation>vision transformer (anchura 192, 6 bloques, 3 cabezas), parches de 4 u 8 píxeles, para imágenes de 28 x 28 a 96 x 96</translation>
    </message>
    <message>
        <source>torchvision&apos;s ViT-B/16: 12 blocks, patches of 16 pixels, for 224 x 224</source>
        <translation>ViT-B/16 de torchvision: 12 bloques, parches de 16 píxeles, para 224 x 224</translation>
    </message>
    <message>
        <source>%1, threads: %2</source>
        <translation>%1, hilos: %2</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1; it is computed anew</source>
        <translation>%1; se calcula de nuevo</translation>
    </message>
    <message>
        <source>CIFAR-10, binary version</source>
        <translation>CIFAR-10, versión binaria</translation>
    </message>
    <message>
        <source>No licence is stated; the authors ask to cite their technical report of 2009.</source>
        <translation>No se indica licencia; los autores piden que se cite su informe técnico de 2009.</translation>
    </message>
    <message>
        <source>CIFAR-100, binary version</source>
        <translation>CIFAR-100, versión binaria</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licencia MIT.</translation>
    </message>
    <message>
        <source>Tiny ImageNet</source>
        <translation>Tiny ImageNet</translation>
    </message>
    <message>
        <source>Images of ImageNet, whose terms hold: research and education, not for profit.</source>
        <translation>Imágenes de ImageNet, cuyas condiciones rigen: investigación y docencia, sin ánimo de lucro.</translation>
    </message>
    <message>
        <source>The attack %1 on model %2 has %3 positives and %4 negatives: too few for more than a hint</source>
        <translation>El ataque %1 al modelo %2 tiene %3 positivos y %4 negativos: son muy pocos para algo más que un indicio</translation>
    </message>
    <message>
        <source>The attack %1 gives all samples the same score in model %2, so nothing can be inferred from it</source>
        <translation>El ataque %1 da la misma puntuación a todas las muestras en el modelo %2, así que no se puede inferir nada de él</translation>
    </message>
    <message>
        <source>run %2, data and original model: %1</source>
        <translation>ejecución %2, datos y modelo original: %1</translation>
    </message>
    <message>
        <source>run %2, unlearned model: %1</source>
        <translation>ejecución %2, modelo desaprendido: %1</translation>
    </message>
    <message>
        <source>run %2, %3: %1</source>
        <translation>ejecución %2, %3: %1</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of all training samples instead of %1.</source>
        <translation>Modificado para esta ejecución: los segundos momentos se calculan con todas las muestras de entrenamiento en lugar de con %1.</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of all.</source>
        <translation>Modificado para esta ejecución: los segundos momentos se calculan con %1 muestras de entrenamiento en lugar de con todas.</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of %2.</source>
        <translation>Modificado para esta ejecución: los segundos momentos se calculan con %1 muestras de entrenamiento en lugar de con %2.</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3.</source>
        <translation>Modificado para esta ejecución: %1 es %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>Changed for this run: gamma is %1 instead of %2.</source>
        <translation>Modificado para esta ejecución: gamma es %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the measure of energies is %1 instead of %2.</source>
        <translation>Modificado para esta ejecución: la medida de las energías es %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the rule from gamma to k is %1 instead of %2.</source>
        <translation>Modificado para esta ejecución: la regla para pasar de gamma a k es %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the stop rule is %1 instead of %2.</source>
        <translation>Modificado para esta ejecución: la regla de parada es %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The full model was given; the retrained ones are trained here.</source>
        <translation>El modelo completo se proporcionó; los reentrenados se entrenan aquí.</translation>
    </message>
    <message>
        <source>Epochs of training: %1; the length of the published training is not a part of these settings.</source>
        <translation>Épocas de entrenamiento: %1; la duración del entrenamiento publicado no forma parte de estos ajustes.</translation>
    </message>
    <message>
        <source>Epochs of training: %1 instead of the recipe&apos;s %2; the length of the published training is not a part of these settings.</source>
        <translation>Épocas de entrenamiento: %1 en lugar de las %2 de la receta; la duración del entrenamiento publicado no forma parte de estos ajustes.</translation>
    </message>
    <message>
        <source>Models are trained on %1 in bfloat16.</source>
        <translation>Los modelos se entrenan en %1 con bfloat16.</translation>
    </message>
    <message>
        <source>Models are trained on %1.</source>
        <translation>Los modelos se entrenan en %1.</translation>
    </message>
    <message>
        <source>No retained moment can be kept for requests after run %2: %1</source>
        <translation>No se puede conservar ningún momento retenido para las solicitudes posteriores a la ejecución %2: %1</translation>
    </message>
    <message>
        <source>The request&apos;s selectors in the unsaved changes %1 removed</source>
        <translation>Selectores de la solicitud en los cambios sin guardar %1 eliminados</translation>
    </message>
    <message>
        <source>The window of process %1 is open and may write them again; close it without saving</source>
        <translation>La ventana del proceso %1 está abierta y podría volver a escribirlos; ciérrela sin guardar</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift was not measured: %1</source>
        <translation>No se midió la deriva del espectro: %1</translation>
    </message>
    <message>
        <source>The attack %2 on model %3 is left out: %1</source>
        <translation>Se omite el ataque %2 al modelo %3: %1</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is unlearned again</source>
        <translation>%1; el modelo sombra %2 se desaprende de nuevo</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>query, key, value</source>
        <translation>consulta, clave, valor</translation>
    </message>
    <message>
        <source>conv %1</source>
        <translation>conv %1</translation>
    </message>
    <message>
        <source>stride %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>dilation %1</source>
        <translation>dilatación %1</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
    <message>
        <source>run %2, outputs: %1</source>
        <translation>ejecución %2, salidas: %1</translation>
    </message>
    <message>
        <source>run %2, layers: %1</source>
        <translation>ejecución %2, capas: %1</translation>
    </message>
    <message>
        <source>run %2, relearning: %1</source>
        <translation>ejecución %2, reaprendizaje: %1</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), variances pooled under 64 models, arXiv 2112.03570</source>
        <translation>ln N(phi; dentro) - ln N(phi; fuera), phi = ln(p / (1 - p)), varianzas conjuntas con menos de 64 modelos, arXiv 2112.03570</translation>
    </message>
    <message>
        <source>(phi - mean out) / deviation out, phi = ln(p / (1 - p)), variance pooled under 64 models, arXiv 2112.03570</source>
        <translation>(phi - media fuera) / desviación fuera, phi = ln(p / (1 - p)), varianza conjunta con menos de 64 modelos, arXiv 2112.03570</translation>
    </message>
    <message>
        <source>log-odds by gradient-boosted trees of softmax and one-hot label, fitted to shadow models with and without the sample, after arXiv 2312.04095</source>
        <translation>log-odds de árboles con gradient boosting sobre softmax y etiqueta one-hot, ajustados a modelos sombra con y sin la muestra, según arXiv 2312.04095</translation>
    </message>
    <message>
        <source>P(forget sample&apos;s change &gt; other sample&apos;s) + P(they are equal) / 2, change: score &quot;%1&quot; (%2) of the original less that of the model, others: retained or test samples of the same classes (arXiv 2005.02205 attacks the difference of both models)</source>
        <translation>P(cambio de una muestra a olvidar &gt; de otra) + P(son iguales) / 2, cambio: puntuación «%1» (%2) del original menos la del modelo, otras: muestras retenidas o de prueba de las mismas clases (arXiv 2005.02205 ataca la diferencia entre ambos modelos)</translation>
    </message>
    <message>
        <source>product over retain, forget and test of 1 - |accuracy - reference&apos;s accuracy|, arXiv 2406.01257</source>
        <translation>producto, sobre retención, olvido y prueba, de 1 - |exactitud - exactitud de la referencia|, arXiv 2406.01257</translation>
    </message>
    <message>
        <source>mean over samples of sum over classes of |p - q| / 2</source>
        <translation>media sobre las muestras de la suma sobre las clases de |p - q| / 2</translation>
    </message>
    <message>
        <source>mean over samples of KL(reference || model), nats</source>
        <translation>media sobre las muestras de KL(referencia || modelo), nats</translation>
    </message>
    <message>
        <source>share of samples with the same predicted class</source>
        <translation>proporción de muestras con la misma clase predicha</translation>
    </message>
    <message>
        <source>||G&apos; - G|| / ||G|| (Frobenius, over a layer&apos;s groups), G the retained second moment that requests in sequence keep, of the original weights, G&apos; the one of the unlearned weights on the same samples</source>
        <translation>||G&apos; - G|| / ||G|| (Frobenius, sobre los grupos de una capa), G el segundo momento retenido que conservan las solicitudes sucesivas, con los pesos originales, G&apos; el de los pesos desaprendidos en las mismas muestras</translation>
    </message>
    <message>
        <source>100 * share of samples whose predicted class is not their label</source>
        <translation>100 * proporción de muestras cuya clase predicha no es su etiqueta</translation>
    </message>
    <message>
        <source>mean over samples of -sum over classes of p ln p, p the softmax</source>
        <translation>media sobre las muestras de -suma sobre las clases de p ln p, p la softmax</translation>
    </message>
    <message>
        <source>share of samples whose label is the largest output of a ridge classifier (ridge 1, standardised features) of what the layer is given, averaged over places; fitted on one half of forget and retained samples together, judged on the other, and the other way round</source>
        <translation>proporción de muestras cuya etiqueta es la mayor salida de un clasificador ridge (ridge 1, características estandarizadas) de las entradas de la capa, promediadas sobre las posiciones; ajustado con una mitad de las muestras a olvidar y retenidas juntas, juzgado con la otra, y al revés</translation>
    </message>
    <message>
        <source>epochs of fine-tuning on these samples until the mean cross-entropy on the forget set is at most the original&apos;s + alpha, after arXiv 2003.02960</source>
        <translation>épocas de ajuste fino con estas muestras hasta que la entropía cruzada media en el conjunto a olvidar sea como máximo la del original + alpha, según arXiv 2003.02960</translation>
    </message>
    <message>
        <source>mean over forget samples of 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = max over thresholds and sides of ln((1 - d - fpr) / fnr) and ln((1 - d - fnr) / fpr) between unlearned and retrained models&apos; ln(p / (1 - p)), d = 1e-5; infinite where both rates are 0, left out where one is; arXiv 2406.09073, one threshold, without its factors of utility</source>
        <translation>media sobre las muestras a olvidar de 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = máximo sobre umbrales y lados de ln((1 - d - fpr) / fnr) y ln((1 - d - fnr) / fpr) entre los ln(p / (1 - p)) de los modelos desaprendidos y reentrenados, d = 1e-5; infinito donde ambas tasas son 0, omitido donde lo es una; arXiv 2406.09073, un umbral, sin sus factores de utilidad</translation>
    </message>
    <message>
        <source>100 * share of misclassified samples in a third of the forget set, lowest, middle, highest: by memorisation (arXiv 2406.01257), the mean p of the label of shadow models trained on the sample less that of the others, where there are shadow models; else by the original&apos;s logit of the label less its largest other one</source>
        <translation>100 * proporción de muestras mal clasificadas en un tercio del conjunto a olvidar, inferior, medio, superior: por memorización (arXiv 2406.01257), la p media de la etiqueta de los modelos sombra entrenados con la muestra menos la de los demás, si hay modelos sombra; si no, por el logit de la etiqueta del original menos el mayor de los otros</translation>
    </message>
    <message>
        <source>share of retained samples whose ln(p / (1 - p)) of the label is higher than in the original</source>
        <translation>proporción de muestras retenidas cuyo ln(p / (1 - p)) de la etiqueta es mayor que en el original</translation>
    </message>
    <message>
        <source>p of the label, p the softmax</source>
        <translation>p de la etiqueta, p la softmax</translation>
    </message>
    <message>
        <source>ln p of the label, p the softmax</source>
        <translation>ln p de la etiqueta, p la softmax</translation>
    </message>
    <message>
        <source>sum over classes of p ln p, p the softmax</source>
        <translation>suma sobre las clases de p ln p, p la softmax</translation>
    </message>
    <message>
        <source>(1 - p) ln p of the label + sum over the other classes of p ln(1 - p), p the softmax</source>
        <translation>(1 - p) ln p de la etiqueta + suma sobre las demás clases de p ln(1 - p), p la softmax</translation>
    </message>
    <message>
        <source>1 where the label&apos;s output is the largest, else 0</source>
        <translation>1 si la salida de la etiqueta es la mayor; si no, 0</translation>
    </message>
    <message>
        <source>logit of the label less the largest other one</source>
        <translation>logit de la etiqueta menos el mayor de los otros</translation>
    </message>
    <message>
        <source>decision value of a support-vector classifier of p of the label, fitted to retained and validation samples</source>
        <translation>valor de decisión de un clasificador de vectores de soporte sobre la p de la etiqueta, ajustado a muestras retenidas y de validación</translation>
    </message>
    <message>
        <source>Names, tags and notes of runs, saved experiment files, reports that were copied, moved or written by an older version, and exports, also unfinished ones (*.part-of-export), are yours to look at</source>
        <translation>Revisar los nombres, etiquetas y notas de las ejecuciones, los archivos de experimento guardados, los informes copiados, movidos o escritos por una versión anterior y las exportaciones, también las inacabadas (*.part-of-export), le corresponde a usted</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>P(puntuación de un positivo &gt; de un negativo) + P(son iguales) / 2, puntuación «%1»: %2; un valor mayor indica más parecido con una muestra de entrenamiento</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>mayor proporción de positivos por encima de un umbral que supera como máximo el 1 % de los negativos, puntuación «%1»: %2</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>P(puntuación de un positivo &gt; de un negativo) + P(son iguales) / 2, puntuación: %1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score: %1</source>
        <translation>mayor proporción de positivos por encima de un umbral que supera como máximo el 1 % de los negativos, puntuación: %1</translation>
    </message>
    <message>
        <source>Report %1 of the run shows the samples and figures on them; it is yours to delete</source>
        <translation>El informe %1 de la ejecución muestra las muestras y cifras sobre ellas; eliminarlo le corresponde a usted</translation>
    </message>
    <message>
        <source>A purge will not name the report %2: %1</source>
        <translation>Una purga no nombrará el informe %2: %1</translation>
    </message>
    <message>
        <source>The measured figures are not logged with run %2: %1</source>
        <translation>Las cifras medidas no se registran con la ejecución %2: %1</translation>
    </message>
    <message>
        <source>The embedding is not logged with run %2: %1</source>
        <translation>La incrustación no se registra con la ejecución %2: %1</translation>
    </message>
    <message>
        <source>Retrained models that nothing is compared with, for their files do not say that they were trained without just what a request of the plan is judged on: %1</source>
        <translation>Modelos reentrenados con los que no se compara nada, porque sus archivos no indican que se entrenaron sin exactamente aquello sobre lo que se juzga una solicitud del plan: %1</translation>
    </message>
    <message>
        <source>min over all thresholds, sides and two scores of 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, telling the model&apos;s outputs on forget samples from the reference&apos;s, scores: entropy of softmax(logits / 2), ln(p / (1 - p)) of the predicted class; arXiv 2508.12730, whose code has 51 thresholds; below 1 of two retrained models, too</source>
        <translation>mínimo, sobre todos los umbrales, los lados y dos puntuaciones, de 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, al distinguir las salidas del modelo en las muestras a olvidar de las de la referencia, puntuaciones: entropía de softmax(logits / 2), ln(p / (1 - p)) de la clase predicha; arXiv 2508.12730, cuyo código tiene 51 umbrales; inferior a 1 también para dos modelos reentrenados</translation>
    </message>
    <message>
        <source>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) of what the layer is given, columns centred, arXiv 1905.00414; the biased estimator, near 1 for any two models where samples are fewer than features</source>
        <translation>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) de las entradas de la capa, columnas centradas, arXiv 1905.00414; el estimador sesgado, cercano a 1 para dos modelos cualesquiera cuando hay menos muestras que características</translation>
    </message>
    <message>
        <source>Weights of epochs of run %2, which were kept for branches, stay in the log: %1</source>
        <translation>Los pesos de épocas de la ejecución %2, conservados para ramificar, permanecen en el registro: %1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in bfloat16: %1 of %2 predictions are of another class than in float32, and no error differs by more than %3 percentage points</source>
        <translation>Los errores tras cada época se miden en bfloat16: %1 de %2 predicciones son de otra clase que en float32, y ningún error difiere en más de %3 puntos porcentuales</translation>
    </message>
    <message>
        <source>A purge will not name the file %2: %1</source>
        <translation>Una purga no nombrará el archivo %2: %1</translation>
    </message>
    <message>
        <source>The file of a retrained model does not say by a hash what the model was trained without, and can not be told it; no request but a first one is compared with the model: %1</source>
        <translation>El archivo de un modelo reentrenado no indica con un hash sin qué muestras se entrenó el modelo, y no es posible añadirle ese dato; ninguna solicitud, salvo una primera, se compara con el modelo: %1</translation>
    </message>
    <message>
        <source>Run %1, of the same data, is running; purge again when it has ended</source>
        <translation>La ejecución %1, sobre los mismos datos, está en curso; vuelva a purgar cuando haya terminado</translation>
    </message>
    <message>
        <source>Report %1 of another request on the same data shows figures that the samples went into; it is yours to delete</source>
        <translation>El informe %1 de otra solicitud sobre los mismos datos muestra cifras en cuyo cálculo entraron las muestras; eliminarlo le corresponde a usted</translation>
    </message>
    <message>
        <source>File %1 may hold the samples or figures on them; it is yours to delete</source>
        <translation>El archivo %1 puede contener las muestras o cifras sobre ellas; eliminarlo le corresponde a usted</translation>
    </message>
    <message>
        <source>Other requests on the same data may name some of the samples, too, and are to be purged themselves: runs %1</source>
        <translation>Otras solicitudes sobre los mismos datos pueden designar también algunas de las muestras y se deben purgar a su vez: ejecuciones %1</translation>
    </message>
    <message>
        <source>How far the sample of the spectra can be trusted is not known: %1</source>
        <translation>No se sabe hasta qué punto es fiable la muestra de los espectros: %1</translation>
    </message>
    <message>
        <source>All or nearly all training samples of a class are forgotten (%1), of which each shadow model saw about half: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on</source>
        <translation>Se olvidan todas o casi todas las muestras de entrenamiento de una clase (%1), de las que cada modelo sombra vio aproximadamente la mitad: los ataques con modelos sombra distintos de U-LiRA pueden revelar que falta la clase, no con qué muestras se entrenó</translation>
    </message>
    <message>
        <source>Run %1: selectors, classes, forget hash, seed, spectra, figures on forgotten samples, the original model&apos;s retain error and epochs of training, attacks, ROC curves, score histograms, entropies, predictions, embeddings and the weights of all epochs but the result&apos;s removed</source>
        <translation>Ejecución %1: eliminados los selectores, las clases, el hash del conjunto a olvidar, la semilla, los espectros, las cifras sobre las muestras olvidadas, el error de retención y las épocas de entrenamiento del modelo original, los ataques, las curvas ROC, los histogramas de puntuaciones, las entropías, las predicciones, las incrustaciones y los pesos de todas las épocas salvo la del resultado</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights but the result&apos;s, which is that of a run of the request, removed</source>
        <translation>Ejecución %1: eliminados los selectores de la solicitud, los espectros, las curvas ROC, los histogramas de puntuaciones, las entropías, las predicciones, las incrustaciones y todos los pesos salvo los del resultado, que es el de una ejecución de la solicitud</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights removed</source>
        <translation>Ejecución %1: eliminados los selectores de la solicitud, los espectros, las curvas ROC, los histogramas de puntuaciones, las entropías, las predicciones, las incrustaciones y todos los pesos</translation>
    </message>
    <message>
        <source>Run %1, of a later request but measured on its own samples alone: embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>Ejecución %1, de una solicitud posterior pero medida solo sobre sus propias muestras: eliminados las incrustaciones, las entropías, las curvas ROC y los histogramas de puntuaciones que muestran muestras retenidas</translation>
    </message>
    <message>
        <source>Run %1, of a later request: figures on all samples that were forgotten so far, attacks, ROC curves, score histograms, entropies, predictions and embeddings removed</source>
        <translation>Ejecución %1, de una solicitud posterior: eliminados las cifras sobre todas las muestras olvidadas hasta entonces, los ataques, las curvas ROC, los histogramas de puntuaciones, las entropías, las predicciones y las incrustaciones</translation>
    </message>
    <message>
        <source>Run %1, of another request on the same data: spectra, and embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>Ejecución %1, de otra solicitud sobre los mismos datos: eliminados los espectros, y las incrustaciones, las entropías, las curvas ROC y los histogramas de puntuaciones que muestran muestras retenidas</translation>
    </message>
    <message>
        <source>The attacks are not logged with the run: %1</source>
        <translation>Los ataques no se registran con la ejecución: %1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in float32 from epoch %5 on: in bfloat16 %1 of %2 predictions are of another class, and an error differs by %3 percentage points, more than %4</source>
        <translation>Los errores tras cada época se miden en float32 a partir de la época %5: en bfloat16, %1 de %2 predicciones son de otra clase, y un error difiere en %3 puntos porcentuales, más de %4</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5), at k directions or, where a half has fewer, at as many as both have</source>
        <translation>Los espectros proceden de %1 imágenes; dos mitades de ellas protegerían espacios separados hasta %2 grados (%3) y perderían hasta el %4 % de la energía protegida de la otra (%5), con k direcciones o, si una mitad tiene menos, con tantas como tengan ambas</translation>
    </message>
    <message>
        <source>There is no picture of model %2: %1</source>
        <translation>No hay imagen del modelo %2: %1</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5)</source>
        <translation>Los espectros proceden de %1 imágenes; dos mitades de ellas protegerían espacios separados hasta %2 grados (%3) y perderían hasta el %4 % de la energía protegida de la otra (%5)</translation>
    </message>
    <message>
        <source>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</source>
        <translation>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1,96 (Wilson)</translation>
    </message>
    <message>
        <source>run %2, outputs of %3: %1</source>
        <translation>ejecución %2, salidas de %3: %1</translation>
    </message>
    <message>
        <source>run %2, layers of %3: %1</source>
        <translation>ejecución %2, capas de %3: %1</translation>
    </message>
    <message>
        <source>run %2, relearning of %3: %1</source>
        <translation>ejecución %2, reaprendizaje de %3: %1</translation>
    </message>
    <message>
        <source>Changed for this run: the data are read as %1 instead of %2. Samples may be numbered in another order, so that other ones are forgotten, and pixels normalised by other means and deviations than a given model was trained with.</source>
        <translation>Modificado para esta ejecución: los datos se leen como %1 en lugar de %2. Las muestras pueden estar numeradas en otro orden, de modo que se olvidan otras, y los píxeles normalizados con otras medias y desviaciones que aquellas con las que se entrenó un modelo dado.</translation>
    </message>
    <message>
        <source>Other versions of the same data, by options or by changed files, may hold the samples; their moments and shadow models go when a request of their runs is purged: runs %1</source>
        <translation>Otras versiones de los mismos datos, por opciones o por archivos modificados, pueden contener las muestras; sus momentos y modelos sombra desaparecen cuando se purga una solicitud de sus ejecuciones: ejecuciones %1</translation>
    </message>
    <message>
        <source>Other logs of runs, with their caches and weights, are not looked into; the request is to be purged in each of them</source>
        <translation>Los demás registros de ejecuciones, con sus cachés y pesos, no se examinan; la solicitud se debe purgar en cada uno de ellos</translation>
    </message>
    <message>
        <source>%1; the predictions are made anew</source>
        <translation>%1; las predicciones se calculan de nuevo</translation>
    </message>
    <message>
        <source>Predictions %1 removed</source>
        <translation>Predicciones %1 eliminadas</translation>
    </message>
    <message>
        <source>%1; the predictions are not kept for the next time</source>
        <translation>%1; las predicciones no se guardan para la próxima vez</translation>
    </message>
    <message>
        <source>Another job makes or removes spectra or predictions in this cache; waiting for it</source>
        <translation>Otra tarea calcula o elimina espectros o predicciones en esta caché; se espera a que termine</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (mean in + mean out) / 2, arXiv 2312.03262</source>
        <translation>proporción de muestras z de la población con r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (media dentro + media fuera) / 2, arXiv 2312.03262</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) mean out + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</source>
        <translation>proporción de muestras z de la población con r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) media fuera + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), of shadow models that were unlearned: in, trained on the sample and made to forget it; out, never saw it and forgot others; variances pooled under 64 models, arXiv 2403.01218, whose posterior 1 / (1 + e^-score) orders samples the same</source>
        <translation>ln N(phi; dentro) - ln N(phi; fuera), phi = ln(p / (1 - p)), de modelos sombra desaprendidos: dentro, entrenados con la muestra y luego hechos olvidarla; fuera, nunca la vieron y olvidaron otras; varianzas conjuntas con menos de 64 modelos, arXiv 2403.01218, cuya probabilidad a posteriori 1 / (1 + e^-puntuación) ordena igual las muestras</translation>
    </message>
    <message>
        <source>The attacks on the change from the original model have %1 positives and %2 negatives (%3): too few for more than a hint</source>
        <translation>Los ataques al cambio respecto al modelo original tienen %1 positivos y %2 negativos (%3): son muy pocos para algo más que un indicio</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2.</source>
        <translation>El desaprendizaje se ejecuta en %1; hilos: %2.</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2, processor: %3.</source>
        <translation>El desaprendizaje se ejecuta en %1; hilos: %2, procesador: %3.</translation>
    </message>
    <message>
        <source>The data have %1 classes instead of the published %2; errors are of the classes that are there.</source>
        <translation>Los datos tienen %1 clases en lugar de las %2 publicadas; los errores se refieren a las clases presentes.</translation>
    </message>
    <message>
        <source>The data have %1 training images instead of the published %2.</source>
        <translation>Los datos tienen %1 imágenes de entrenamiento en lugar de las %2 publicadas.</translation>
    </message>
    <message>
        <source>The data are read from image files; those that were encoded anew as JPEG have other pixels than the published code had.</source>
        <translation>Los datos se leen de archivos de imagen; los que se volvieron a codificar como JPEG tienen píxeles distintos de los que usó el código publicado.</translation>
    </message>
    <message>
        <source>Column %1 is taken as categories because of %2 in line %3; cells that are no numbers: %4 of %5</source>
        <translation>La columna %1 se toma como categorías por %2 en la línea %3; celdas que no son números: %4 de %5</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3 (0: all; –: as many as cost no more than an epoch&apos;s steps).</source>
        <translation>Modificado para esta ejecución: %1 es %2 en lugar de %3 (0: todas; –: tantas como no cuesten más que los pasos de una época).</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>max(AUC, 1 - AUC), AUC = P(puntuación de un positivo &gt; de un negativo) + P(son iguales) / 2, puntuación «%1»: %2; un valor mayor indica más parecido con una muestra de entrenamiento</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>mayor proporción de positivos por encima de un umbral que supera como máximo el 0,1 % de los negativos, puntuación «%1»: %2</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>max(AUC, 1 - AUC), AUC = P(puntuación de un positivo &gt; de un negativo) + P(son iguales) / 2, puntuación: %1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score: %1</source>
        <translation>mayor proporción de positivos por encima de un umbral que supera como máximo el 0,1 % de los negativos, puntuación: %1</translation>
    </message>
    <message>
        <source>mean over the other retrained models of sum over falling thresholds of (recall - recall before) * precision, telling the model&apos;s answers to the forget samples from the retrained model&apos;s to the same ones by the score of the classifier on shadow models, arXiv 2312.04095; 0.5 where they are alike</source>
        <translation>media sobre los demás modelos reentrenados de la suma sobre umbrales decrecientes de (exhaustividad - exhaustividad anterior) * precisión, al distinguir las respuestas del modelo a las muestras a olvidar de las del modelo reentrenado a las mismas muestras según la puntuación del clasificador con modelos sombra, arXiv 2312.04095; 0,5 si son indistinguibles</translation>
    </message>
    <message>
        <source>percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>bootstrap percentil, cuantiles del 2,5 % y del 97,5 % de los AUC de 1000 remuestreos, con los positivos y los negativos sorteados por separado con reemplazo</translation>
    </message>
    <message>
        <source>run %2, memorisation by shadow models: %1</source>
        <translation>ejecución %2, memorización según los modelos sombra: %1</translation>
    </message>
    <message>
        <source>least and largest max(AUC, 1 - AUC) within the AUC&apos;s interval: percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>menor y mayor max(AUC, 1 - AUC) dentro del intervalo del AUC: bootstrap percentil, cuantiles del 2,5 % y del 97,5 % de los AUC de 1000 remuestreos, con los positivos y los negativos sorteados por separado con reemplazo</translation>
    </message>
    <message>
        <source>run %1, memorisation by shadow models: none of its model, data and seed were trained</source>
        <translation>ejecución %1, memorización según los modelos sombra: no se entrenó ninguno para su modelo, sus datos y su semilla</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file or folder does not exist</source>
        <translation>Un archivo o una carpeta no existe</translation>
    </message>
    <message>
        <source>A file can not be read</source>
        <translation>No se puede leer un archivo</translation>
    </message>
    <message>
        <source>A file can not be written</source>
        <translation>No se puede escribir un archivo</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Un archivo está dañado</translation>
    </message>
    <message>
        <source>A file is of a kind that is not supported</source>
        <translation>Un archivo es de un tipo no admitido</translation>
    </message>
    <message>
        <source>Sizes do not fit together</source>
        <translation>Los tamaños no concuerdan entre sí</translation>
    </message>
    <message>
        <source>A value is outside its range</source>
        <translation>Un valor está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A name is not known</source>
        <translation>Un nombre es desconocido</translation>
    </message>
    <message>
        <source>Numbers are not finite</source>
        <translation>Hay números no finitos</translation>
    </message>
    <message>
        <source>The log was written by a newer version</source>
        <translation>El registro fue escrito por una versión más reciente</translation>
    </message>
    <message>
        <source>Another program holds the log</source>
        <translation>Otro programa tiene bloqueado el registro</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>El registro está dañado</translation>
    </message>
    <message>
        <source>The file holds code that nobody has said may be run</source>
        <translation>El archivo contiene código que nadie ha autorizado a ejecutar</translation>
    </message>
    <message>
        <source>The device failed</source>
        <translation>El dispositivo ha fallado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>Se agotó la memoria</translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation>El programa ha cometido un error</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>file &quot;%1&quot;</source>
        <translation>archivo «%1»</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;</source>
        <translation>campo «%1»</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>se esperaba %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>se encontró %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>.jpg, .jpeg or .png files</source>
        <translation>archivos .jpg, .jpeg o .png</translation>
    </message>
    <message>
        <source>0 (all cores) or more</source>
        <translation>0 (todos los núcleos) o más</translation>
    </message>
    <message>
        <source>0 or more nats, and 1 epoch or more</source>
        <translation>0 nats o más, y 1 época o más</translation>
    </message>
    <message>
        <source>1 or 3 channels on one axis</source>
        <translation>1 o 3 canales en un eje</translation>
    </message>
    <message>
        <source>1 sample or more</source>
        <translation>1 muestra o más</translation>
    </message>
    <message>
        <source>1 to 4096 pixels, such as 64 or 64x48</source>
        <translation>de 1 a 4096 píxeles, por ejemplo 64 o 64x48</translation>
    </message>
    <message>
        <source>2 or more of each</source>
        <translation>2 o más de cada tipo</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 dígitos hexadecimales en minúsculas</translation>
    </message>
    <message>
        <source>A JSON document is nested too deeply</source>
        <translation>Un documento JSON tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>A JSON object has the same key twice</source>
        <translation>Un objeto JSON contiene dos veces la misma clave</translation>
    </message>
    <message>
        <source>A NumPy array does not have the size that its header says</source>
        <translation>Un array de NumPy no tiene el tamaño que indica su encabezado</translation>
    </message>
    <message>
        <source>A NumPy array is of a form that is not read</source>
        <translation>Un array de NumPy está en un formato que no se lee</translation>
    </message>
    <message>
        <source>A ROC needs samples on both sides</source>
        <translation>Una curva ROC requiere muestras en ambos lados</translation>
    </message>
    <message>
        <source>A TorchScript file does not say what data it is for; name the data set (--data)</source>
        <translation>Un archivo TorchScript no indica para qué datos es; indique el conjunto de datos (--data)</translation>
    </message>
    <message>
        <source>A TorchScript model can not be given fresh weights</source>
        <translation>No se pueden dar pesos nuevos a un modelo TorchScript</translation>
    </message>
    <message>
        <source>A band of ROC curves needs a curve</source>
        <translation>Una banda de curvas ROC requiere alguna curva</translation>
    </message>
    <message>
        <source>A class can change labels with one other class only</source>
        <translation>Una clase solo puede intercambiar etiquetas con una única clase</translation>
    </message>
    <message>
        <source>A class has fewer training samples than are to change their labels</source>
        <translation>Una clase tiene menos muestras de entrenamiento que las que deben cambiar de etiqueta</translation>
    </message>
    <message>
        <source>A class has no training image</source>
        <translation>Una clase no tiene ninguna imagen de entrenamiento</translation>
    </message>
    <message>
        <source>A classifier can not learn from what is not a finite number</source>
        <translation>Un clasificador no puede aprender de valores que no sean números finitos</translation>
    </message>
    <message>
        <source>A classifier needs rows of both kinds to learn from</source>
        <translation>Un clasificador requiere filas de ambos tipos para aprender</translation>
    </message>
    <message>
        <source>A column that does not hold numbers throughout has too many values; leave it out (?ignore=...)</source>
        <translation>Una columna que no contiene solo números tiene demasiados valores; exclúyala (?ignore=...)</translation>
    </message>
    <message>
        <source>A column that holds numbers holds something else here</source>
        <translation>Una columna numérica contiene aquí otra cosa</translation>
    </message>
    <message>
        <source>A difference is of a setting that is not known</source>
        <translation>Una diferencia se refiere a un ajuste desconocido</translation>
    </message>
    <message>
        <source>A feature is not a finite number</source>
        <translation>Una característica no es un número finito</translation>
    </message>
    <message>
        <source>A field has a value that it can not take</source>
        <translation>Un campo tiene un valor que no admite</translation>
    </message>
    <message>
        <source>A field is missing</source>
        <translation>Falta un campo</translation>
    </message>
    <message>
        <source>A field is not known</source>
        <translation>Un campo es desconocido</translation>
    </message>
    <message>
        <source>A file is trusted by its SHA-256</source>
        <translation>La confianza en un archivo se declara por su SHA-256</translation>
    </message>
    <message>
        <source>A file of the cache can not be removed</source>
        <translation>No se puede eliminar un archivo de la caché</translation>
    </message>
    <message>
        <source>A file of the data set does not exist</source>
        <translation>Un archivo del conjunto de datos no existe</translation>
    </message>
    <message>
        <source>A file or folder can not be used</source>
        <translation>No se puede usar un archivo o una carpeta</translation>
    </message>
    <message>
        <source>A folder for the run log can not be made</source>
        <translation>No se puede crear una carpeta para el registro de ejecuciones</translation>
    </message>
    <message>
        <source>A folder of images needs a folder for each class</source>
        <translation>Una carpeta de imágenes requiere una carpeta por clase</translation>
    </message>
    <message>
        <source>A folder of the data set can not be read</source>
        <translation>No se puede leer una carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>A gradient is not finite</source>
        <translation>Un gradiente no es finito</translation>
    </message>
    <message>
        <source>A label can not be a class</source>
        <translation>Una etiqueta no puede ser una clase</translation>
    </message>
    <message>
        <source>A label is beyond the classes of the data set</source>
        <translation>Una etiqueta excede las clases del conjunto de datos</translation>
    </message>
    <message>
        <source>A label is not one of the classes</source>
        <translation>Una etiqueta no es ninguna de las clases</translation>
    </message>
    <message>
        <source>A layer&apos;s inputs are not finite</source>
        <translation>Las entradas de una capa no son finitas</translation>
    </message>
    <message>
        <source>A line of the file is not a label, a tab and a text</source>
        <translation>Una línea del archivo no consta de una etiqueta, un tabulador y un texto</translation>
    </message>
    <message>
        <source>A link leads out of the data set&apos;s folder, and is not followed</source>
        <translation>Un enlace lleva fuera de la carpeta del conjunto de datos y no se sigue</translation>
    </message>
    <message>
        <source>A loss is of samples</source>
        <translation>Una pérdida requiere muestras</translation>
    </message>
    <message>
        <source>A model of that name was trained otherwise; remove it to train anew</source>
        <translation>Un modelo con ese nombre se entrenó de otro modo; elimínelo para entrenarlo de nuevo</translation>
    </message>
    <message>
        <source>A name in the pickle has no end</source>
        <translation>Un nombre del pickle no tiene final</translation>
    </message>
    <message>
        <source>A parameter in the pickle is not made of a tensor</source>
        <translation>Un parámetro del pickle no se construye a partir de un tensor</translation>
    </message>
    <message>
        <source>A part of the path reads as an option of the data set; rename it or move the data</source>
        <translation>Una parte de la ruta se interpreta como una opción del conjunto de datos; cámbiele el nombre o mueva los datos</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG</source>
        <translation>No se pudo escribir una imagen como PNG</translation>
    </message>
    <message>
        <source>A point is of no class</source>
        <translation>Un punto no pertenece a ninguna clase</translation>
    </message>
    <message>
        <source>A point lies nowhere</source>
        <translation>Un punto no tiene una posición definida</translation>
    </message>
    <message>
        <source>A pool needs shadow models</source>
        <translation>Un grupo de modelos sombra no puede estar vacío</translation>
    </message>
    <message>
        <source>A predicted class is not one of the data&apos;s</source>
        <translation>Una clase predicha no es ninguna de las de los datos</translation>
    </message>
    <message>
        <source>A probe needs a label for each sample</source>
        <translation>Una sonda requiere una etiqueta por muestra</translation>
    </message>
    <message>
        <source>A probe needs a ridge</source>
        <translation>Una sonda requiere regularización ridge</translation>
    </message>
    <message>
        <source>A probe tells classes apart and needs more than one</source>
        <translation>Una sonda distingue clases y requiere más de una</translation>
    </message>
    <message>
        <source>A quote stands inside a field of the table</source>
        <translation>Hay comillas dentro de un campo de la tabla</translation>
    </message>
    <message>
        <source>A quoted field of the table goes on after its quotes</source>
        <translation>Un campo entrecomillado de la tabla continúa tras sus comillas</translation>
    </message>
    <message>
        <source>A quoted field of the table is not closed</source>
        <translation>Un campo entrecomillado de la tabla no está cerrado</translation>
    </message>
    <message>
        <source>A report is of one run or several</source>
        <translation>Un informe trata de una o varias ejecuciones</translation>
    </message>
    <message>
        <source>A report needs a folder of its own</source>
        <translation>Un informe requiere una carpeta propia</translation>
    </message>
    <message>
        <source>A request can not be purged while a run of it is running</source>
        <translation>No se puede purgar una solicitud mientras una de sus ejecuciones esté en curso</translation>
    </message>
    <message>
        <source>A request needs the file that holds its samples</source>
        <translation>Una solicitud requiere el archivo que contiene sus muestras</translation>
    </message>
    <message>
        <source>A row of the table has another number of fields</source>
        <translation>Una fila de la tabla tiene otro número de campos</translation>
    </message>
    <message>
        <source>A row of the table has too many fields</source>
        <translation>Una fila de la tabla tiene demasiados campos</translation>
    </message>
    <message>
        <source>A run can not end in this state</source>
        <translation>Una ejecución no puede terminar en este estado</translation>
    </message>
    <message>
        <source>A run log can not be exported to itself</source>
        <translation>Un registro de ejecuciones no se puede exportar a sí mismo</translation>
    </message>
    <message>
        <source>A run log that is in use can not be replaced</source>
        <translation>No se puede sustituir un registro de ejecuciones que está en uso</translation>
    </message>
    <message>
        <source>A run that is running can not be purged</source>
        <translation>No se puede purgar una ejecución en curso</translation>
    </message>
    <message>
        <source>A score is not a finite number</source>
        <translation>Una puntuación no es un número finito</translation>
    </message>
    <message>
        <source>A score is not a number</source>
        <translation>Una puntuación no es un número</translation>
    </message>
    <message>
        <source>A setting of RMIA is outside its range</source>
        <translation>Un ajuste de RMIA está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A setting of projected gradients has no such choice</source>
        <translation>Un ajuste del gradiente proyectado no tiene esa opción</translation>
    </message>
    <message>
        <source>A setting of the boosted trees is outside its range</source>
        <translation>Un ajuste de los árboles con boosting está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A setting of the method is outside its range</source>
        <translation>Un ajuste del método está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A setting of the plan is outside its range</source>
        <translation>Un ajuste del plan está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A setting of the suggestion is outside its range</source>
        <translation>Un ajuste de la sugerencia está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A setting of the training recipe is outside its range</source>
        <translation>Un ajuste de la receta de entrenamiento está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A size in the pickle is no tuple of a size&apos;s length</source>
        <translation>Un tamaño del pickle no es una tupla con la longitud de un tamaño</translation>
    </message>
    <message>
        <source>A spectrum holds a value that is no eigenvalue of a second moment</source>
        <translation>Un espectro contiene un valor que no es un valor propio de un segundo momento</translation>
    </message>
    <message>
        <source>A stop rule needs the figures of at least one epoch</source>
        <translation>Una regla de parada requiere las cifras de al menos una época</translation>
    </message>
    <message>
        <source>A table needs to know which column holds the classes</source>
        <translation>Para una tabla hay que indicar qué columna contiene las clases</translation>
    </message>
    <message>
        <source>A tensor can not have the name that safetensors keep for metadata</source>
        <translation>Un tensor no puede tener el nombre que safetensors reserva para los metadatos</translation>
    </message>
    <message>
        <source>A tensor has a number type that is not supported</source>
        <translation>Un tensor tiene un tipo numérico no admitido</translation>
    </message>
    <message>
        <source>A tensor has a size or offset that is not a whole number</source>
        <translation>Un tensor tiene un tamaño o un desplazamiento que no es un número entero</translation>
    </message>
    <message>
        <source>A tensor in the pickle has a size that is not a whole number</source>
        <translation>Un tensor del pickle tiene un tamaño que no es un número entero</translation>
    </message>
    <message>
        <source>A tensor in the pickle has no tuple of sizes</source>
        <translation>Un tensor del pickle no tiene una tupla de tamaños</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not inside its storage</source>
        <translation>Un tensor del pickle no está dentro de su almacenamiento</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not made as PyTorch makes it</source>
        <translation>Un tensor del pickle no está construido como lo hace PyTorch</translation>
    </message>
    <message>
        <source>A tensor is not described as the format wants it</source>
        <translation>Un tensor no está descrito como exige el formato</translation>
    </message>
    <message>
        <source>A tensor to be written does not have the bytes of its shape</source>
        <translation>Un tensor que se va a escribir no tiene los bytes que corresponden a su forma</translation>
    </message>
    <message>
        <source>A tensor&apos;s storage is smaller than the checkpoint says</source>
        <translation>El almacenamiento de un tensor es menor de lo que indica el punto de control</translation>
    </message>
    <message>
        <source>A tensor&apos;s type can not be stored</source>
        <translation>No se puede almacenar el tipo de un tensor</translation>
    </message>
    <message>
        <source>A test sample is of a class that no training sample has</source>
        <translation>Una muestra de prueba es de una clase que no tiene ninguna muestra de entrenamiento</translation>
    </message>
    <message>
        <source>A text of the plan can not be written to JSON</source>
        <translation>No se puede escribir en JSON un texto del plan</translation>
    </message>
    <message>
        <source>A threshold is outside its range</source>
        <translation>Un umbral está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A threshold&apos;s floor is outside its range</source>
        <translation>El mínimo de un umbral está fuera de su intervalo</translation>
    </message>
    <message>
        <source>A token is beyond the vocabulary</source>
        <translation>Un token excede el vocabulario</translation>
    </message>
    <message>
        <source>A training recipe has nothing to do</source>
        <translation>Una receta de entrenamiento no tiene nada que hacer</translation>
    </message>
    <message>
        <source>A validation image has no annotation</source>
        <translation>Una imagen de validación no tiene anotación</translation>
    </message>
    <message>
        <source>A value of the table is missing; fill it in, or leave the row or (?ignore=...) the column out</source>
        <translation>Falta un valor de la tabla; complételo, o excluya la fila o la columna (?ignore=...)</translation>
    </message>
    <message>
        <source>All samples are of one class</source>
        <translation>Todas las muestras son de una misma clase</translation>
    </message>
    <message>
        <source>All samples of the request were forgotten before</source>
        <translation>Todas las muestras de la solicitud ya se habían olvidado</translation>
    </message>
    <message>
        <source>An annotation names a class that train does not have</source>
        <translation>Una anotación designa una clase que no está en train</translation>
    </message>
    <message>
        <source>An archive is no data set; unpack it and open what it holds</source>
        <translation>Un archivo comprimido no es un conjunto de datos; descomprímalo y abra su contenido</translation>
    </message>
    <message>
        <source>An array holds no samples</source>
        <translation>Un array no contiene muestras</translation>
    </message>
    <message>
        <source>An embedding by t-SNE is of a moderate number of samples</source>
        <translation>Una incrustación t-SNE admite un número moderado de muestras</translation>
    </message>
    <message>
        <source>An embedding can not be exaggerated for longer than it is made</source>
        <translation>La exageración de una incrustación no puede durar más que su cálculo</translation>
    </message>
    <message>
        <source>An entropy is not a finite number</source>
        <translation>Una entropía no es un número finito</translation>
    </message>
    <message>
        <source>An entry of the zip archive does not unpack to the size it says</source>
        <translation>Una entrada del archivo zip no se descomprime con el tamaño que indica</translation>
    </message>
    <message>
        <source>An entry of the zip archive has two sizes</source>
        <translation>Una entrada del archivo zip tiene dos tamaños</translation>
    </message>
    <message>
        <source>An entry of the zip archive is encrypted or packed in another way</source>
        <translation>Una entrada del archivo zip está cifrada o comprimida de otro modo</translation>
    </message>
    <message>
        <source>An entry of the zip archive is larger than it can be</source>
        <translation>Una entrada del archivo zip es mayor de lo posible</translation>
    </message>
    <message>
        <source>An entry of the zip archive is not where its directory says</source>
        <translation>Una entrada del archivo zip no está donde indica su directorio</translation>
    </message>
    <message>
        <source>An entry of the zip directory lacks its ZIP64 sizes</source>
        <translation>A una entrada del directorio zip le faltan sus tamaños ZIP64</translation>
    </message>
    <message>
        <source>An option of the data set can not be read</source>
        <translation>No se puede leer una opción del conjunto de datos</translation>
    </message>
    <message>
        <source>An option of the data set is named twice</source>
        <translation>Una opción del conjunto de datos aparece dos veces</translation>
    </message>
    <message>
        <source>An option of the data set is outside its range</source>
        <translation>Una opción del conjunto de datos está fuera de su intervalo</translation>
    </message>
    <message>
        <source>Another program holds the lock of a file and does not let go</source>
        <translation>Otro programa tiene el bloqueo de un archivo y no lo libera</translation>
    </message>
    <message>
        <source>C order (numpy.ascontiguousarray)</source>
        <translation>orden C (numpy.ascontiguousarray)</translation>
    </message>
    <message>
        <source>Each answer needs the label of its sample</source>
        <translation>Cada respuesta requiere la etiqueta de su muestra</translation>
    </message>
    <message>
        <source>Each layer needs a threshold</source>
        <translation>Cada capa requiere un umbral</translation>
    </message>
    <message>
        <source>Each row to learn from needs a kind</source>
        <translation>Cada fila de la que se aprende requiere un tipo</translation>
    </message>
    <message>
        <source>F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F64, F32, F16, BF16, I64, I32, I16, I8, U8 o BOOL</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not installed; install it with &quot;apt-get install dataset-fashion-mnist&quot; or name a folder that holds its four files as fashion-mnist:DIR</source>
        <translation>Fashion-MNIST no está instalado; instálelo con «apt-get install dataset-fashion-mnist» o indique una carpeta que contenga sus cuatro archivos como fashion-mnist:DIR</translation>
    </message>
    <message>
        <source>Forgetting quality compares many models and has too few</source>
        <translation>La calidad del olvido compara muchos modelos y hay demasiado pocos</translation>
    </message>
    <message>
        <source>Forgetting quality is of forget samples</source>
        <translation>La calidad del olvido se refiere a muestras a olvidar</translation>
    </message>
    <message>
        <source>Fortran order</source>
        <translation>orden Fortran</translation>
    </message>
    <message>
        <source>Image files can not be matched with these samples</source>
        <translation>No se pueden cotejar archivos de imagen con estas muestras</translation>
    </message>
    <message>
        <source>Images and labels differ in number</source>
        <translation>El número de imágenes y el de etiquetas no coinciden</translation>
    </message>
    <message>
        <source>Indices can not be drawn from a negative number of samples</source>
        <translation>No se pueden sortear índices de un número negativo de muestras</translation>
    </message>
    <message>
        <source>It is not what the run was of</source>
        <translation>No coincide con lo que usó la ejecución</translation>
    </message>
    <message>
        <source>JPEG or PNG</source>
        <translation>JPEG o PNG</translation>
    </message>
    <message>
        <source>Learning again needs an end</source>
        <translation>El reaprendizaje requiere un final</translation>
    </message>
    <message>
        <source>LibTorch can not load the TorchScript file</source>
        <translation>LibTorch no puede cargar el archivo TorchScript</translation>
    </message>
    <message>
        <source>Membership inference has no negatives</source>
        <translation>La inferencia de pertenencia no tiene negativos</translation>
    </message>
    <message>
        <source>Membership inference has no positives</source>
        <translation>La inferencia de pertenencia no tiene positivos</translation>
    </message>
    <message>
        <source>Membership must be known of each shadow model and sample</source>
        <translation>Hay que conocer la pertenencia de cada modelo sombra y cada muestra</translation>
    </message>
    <message>
        <source>Memorisation is of each forget sample</source>
        <translation>La memorización se refiere a cada muestra a olvidar</translation>
    </message>
    <message>
        <source>Memory ran out; fewer images at once, a smaller model or a machine with more memory may help</source>
        <translation>Se agotó la memoria; puede ayudar procesar menos imágenes a la vez, un modelo más pequeño o un equipo con más memoria</translation>
    </message>
    <message>
        <source>Models are compared on the same samples</source>
        <translation>Los modelos se comparan con las mismas muestras</translation>
    </message>
    <message>
        <source>Models of different architectures are not compared by layers</source>
        <translation>Los modelos de arquitecturas distintas no se comparan por capas</translation>
    </message>
    <message>
        <source>NaN or infinity</source>
        <translation>NaN o infinito</translation>
    </message>
    <message>
        <source>Names and metadata of tensors must be UTF-8 to be written</source>
        <translation>Los nombres y los metadatos de los tensores deben ser UTF-8 para poder escribirse</translation>
    </message>
    <message>
        <source>Nesterov steps need momentum</source>
        <translation>Los pasos de Nesterov requieren momentum</translation>
    </message>
    <message>
        <source>No architecture of that name</source>
        <translation>No hay ninguna arquitectura con ese nombre</translation>
    </message>
    <message>
        <source>No sample is left to test on</source>
        <translation>No queda ninguna muestra con la que hacer pruebas</translation>
    </message>
    <message>
        <source>None of the training images can be read</source>
        <translation>No se puede leer ninguna de las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>One image is no data set; open the folder that has a folder for each class</source>
        <translation>Una sola imagen no es un conjunto de datos; abra la carpeta que contiene una carpeta por clase</translation>
    </message>
    <message>
        <source>Only a run that has finished can be followed by another request</source>
        <translation>Solo una ejecución finalizada puede ir seguida de otra solicitud</translation>
    </message>
    <message>
        <source>Only a run that was interrupted, cancelled or failed can go on</source>
        <translation>Solo puede continuar una ejecución interrumpida, cancelada o fallida</translation>
    </message>
    <message>
        <source>Only images can be cropped and flipped</source>
        <translation>Solo las imágenes se pueden recortar y voltear</translation>
    </message>
    <message>
        <source>Only pictures of the same samples can be turned towards each other</source>
        <translation>Solo se pueden alinear por rotación imágenes de las mismas muestras</translation>
    </message>
    <message>
        <source>Outputs of different samples can not be compared</source>
        <translation>No se pueden comparar las salidas de muestras distintas</translation>
    </message>
    <message>
        <source>Predictions of different samples can not be set against each other</source>
        <translation>No se pueden contrastar las predicciones de muestras distintas</translation>
    </message>
    <message>
        <source>Python objects, which are never loaded</source>
        <translation>objetos de Python, que nunca se cargan</translation>
    </message>
    <message>
        <source>Representations of different samples can not be aligned</source>
        <translation>No se pueden alinear las representaciones de muestras distintas</translation>
    </message>
    <message>
        <source>Shadow models and target were not asked about the same samples</source>
        <translation>Los modelos sombra y el modelo atacado no se consultaron sobre las mismas muestras</translation>
    </message>
    <message>
        <source>Shadow models can not be kept</source>
        <translation>No se pueden conservar los modelos sombra</translation>
    </message>
    <message>
        <source>Shadow models need training and test samples</source>
        <translation>Los modelos sombra requieren muestras de entrenamiento y de prueba</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Detenido a petición</translation>
    </message>
    <message>
        <source>Swapped labels need both options</source>
        <translation>Las etiquetas intercambiadas requieren ambas opciones</translation>
    </message>
    <message>
        <source>The IDX file ends in its header</source>
        <translation>El archivo IDX termina en su encabezado</translation>
    </message>
    <message>
        <source>The IDX file holds nothing</source>
        <translation>El archivo IDX no contiene nada</translation>
    </message>
    <message>
        <source>The IDX file is of another type or rank</source>
        <translation>El archivo IDX es de otro tipo o rango</translation>
    </message>
    <message>
        <source>The IDX file is shorter than its header says</source>
        <translation>El archivo IDX es más corto de lo que indica su encabezado</translation>
    </message>
    <message>
        <source>The IDX header claims more than the file can hold</source>
        <translation>El encabezado IDX declara más de lo que el archivo puede contener</translation>
    </message>
    <message>
        <source>The IDX header is cut short</source>
        <translation>El encabezado IDX está truncado</translation>
    </message>
    <message>
        <source>The JPEG image is damaged</source>
        <translation>La imagen JPEG está dañada</translation>
    </message>
    <message>
        <source>The JSON array of indices is not closed</source>
        <translation>El array JSON de índices no está cerrado</translation>
    </message>
    <message>
        <source>The NumPy array is of another version of its format</source>
        <translation>El array de NumPy es de otra versión de su formato</translation>
    </message>
    <message>
        <source>The PNG image is damaged</source>
        <translation>La imagen PNG está dañada</translation>
    </message>
    <message>
        <source>The TorchScript file computes a layer&apos;s weight from other parameters (weight norm, for one); remove that before saving it</source>
        <translation>El archivo TorchScript calcula el peso de una capa a partir de otros parámetros (por ejemplo, con weight norm); elimine eso antes de guardarlo</translation>
    </message>
    <message>
        <source>The TorchScript file does not fit into memory</source>
        <translation>El archivo TorchScript no cabe en la memoria</translation>
    </message>
    <message>
        <source>The TorchScript file does not give logits</source>
        <translation>El archivo TorchScript no produce logits</translation>
    </message>
    <message>
        <source>The TorchScript file does not give one row of logits for each input</source>
        <translation>El archivo TorchScript no produce una fila de logits por entrada</translation>
    </message>
    <message>
        <source>The TorchScript file gives other logits for the same inputs at the next time: it was traced in training mode, or mixes the inputs of a batch; call eval() on the model before torch.jit.trace</source>
        <translation>El archivo TorchScript produce otros logits la segunda vez con las mismas entradas: se trazó en modo de entrenamiento o mezcla las entradas de un lote; llame a eval() en el modelo antes de torch.jit.trace</translation>
    </message>
    <message>
        <source>The TorchScript file has a layer whose weight is no parameter and can not be changed: it is frozen in part, quantized, or keeps the weight as a buffer; save the module with parameters instead</source>
        <translation>El archivo TorchScript tiene una capa cuyo peso no es un parámetro y no se puede modificar: está congelado en parte, cuantizado o guarda el peso como búfer; guarde en su lugar el módulo con parámetros</translation>
    </message>
    <message>
        <source>The TorchScript file has no layer with a weight matrix</source>
        <translation>El archivo TorchScript no tiene ninguna capa con una matriz de pesos</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters</source>
        <translation>El archivo TorchScript no tiene parámetros</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters: torch.jit.freeze or optimize_for_inference folded them into the program, where they can not be changed; save the module before that</source>
        <translation>El archivo TorchScript no tiene parámetros: torch.jit.freeze u optimize_for_inference los integraron en el programa, donde no se pueden modificar; guarde el módulo antes de eso</translation>
    </message>
    <message>
        <source>The TorchScript file multiplies by a weight in a way that can not be followed</source>
        <translation>El archivo TorchScript multiplica por un peso de una forma que no se puede seguir</translation>
    </message>
    <message>
        <source>The TorchScript file takes batches of one size only</source>
        <translation>El archivo TorchScript solo admite lotes de un único tamaño</translation>
    </message>
    <message>
        <source>The TorchScript file updates its norms as it runs: it was traced in training mode; call eval() on the model before torch.jit.trace</source>
        <translation>El archivo TorchScript actualiza sus normalizaciones al ejecutarse: se trazó en modo de entrenamiento; llame a eval() en el modelo antes de torch.jit.trace</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight in two ways, which can not be followed</source>
        <translation>El archivo TorchScript usa un peso de dos formas, lo que no se puede seguir</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight where it can not be seen</source>
        <translation>El archivo TorchScript usa un peso donde no se puede ver</translation>
    </message>
    <message>
        <source>The TorchScript file was traced without gradients, and a fused transformer operator stands in for its layers; trace it outside of torch.no_grad()</source>
        <translation>El archivo TorchScript se trazó sin gradientes y un operador transformer fusionado ocupa el lugar de sus capas; trácelo fuera de torch.no_grad()</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s metadata can not be read</source>
        <translation>No se pueden leer los metadatos del archivo TorchScript</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s weights are not single precision; call float() on the module before saving it</source>
        <translation>Los pesos del archivo TorchScript no son de precisión simple; llame a float() en el módulo antes de guardarlo</translation>
    </message>
    <message>
        <source>The TorchScript model can not take this data</source>
        <translation>El modelo TorchScript no admite estos datos</translation>
    </message>
    <message>
        <source>The ZIP64 end of the zip directory is not where it should be</source>
        <translation>El final ZIP64 del directorio zip no está donde debería</translation>
    </message>
    <message>
        <source>The architecture text-transformer can not take this data</source>
        <translation>La arquitectura text-transformer no admite estos datos</translation>
    </message>
    <message>
        <source>The archive can not be opened</source>
        <translation>No se puede abrir el archivo comprimido</translation>
    </message>
    <message>
        <source>The archive does not hold the data set</source>
        <translation>El archivo comprimido no contiene el conjunto de datos</translation>
    </message>
    <message>
        <source>The archive is damaged, cut short or of another kind</source>
        <translation>El archivo comprimido está dañado, truncado o es de otro tipo</translation>
    </message>
    <message>
        <source>The arrays do not fit into memory</source>
        <translation>Los arrays no caben en la memoria</translation>
    </message>
    <message>
        <source>The bootstrap can not be made</source>
        <translation>No se puede realizar el bootstrap</translation>
    </message>
    <message>
        <source>The bytes of a tensor do not match its shape and type</source>
        <translation>Los bytes de un tensor no concuerdan con su forma y su tipo</translation>
    </message>
    <message>
        <source>The cached spectrum can not be used</source>
        <translation>No se puede usar el espectro en caché</translation>
    </message>
    <message>
        <source>The checkpoint does not fit into memory</source>
        <translation>El punto de control no cabe en la memoria</translation>
    </message>
    <message>
        <source>The checkpoint holds no state dict</source>
        <translation>El punto de control no contiene ningún state dict</translation>
    </message>
    <message>
        <source>The checkpoint holds two tensors of one name</source>
        <translation>El punto de control contiene dos tensores con el mismo nombre</translation>
    </message>
    <message>
        <source>The checkpoint is in PyTorch&apos;s old format, before 1.6; load it in a newer PyTorch and save it again with torch.save</source>
        <translation>El punto de control está en el formato antiguo de PyTorch, anterior a la versión 1.6; cárguelo en un PyTorch más reciente y guárdelo de nuevo con torch.save</translation>
    </message>
    <message>
        <source>The checkpoint refers to a Python object that is never made here; save model.state_dict() instead</source>
        <translation>El punto de control hace referencia a un objeto de Python que aquí nunca se crea; guarde model.state_dict() en su lugar</translation>
    </message>
    <message>
        <source>The checkpoint was saved on a machine of another byte order</source>
        <translation>El punto de control se guardó en una máquina con otro orden de bytes</translation>
    </message>
    <message>
        <source>The checksum of an entry of the zip archive does not match</source>
        <translation>La suma de comprobación de una entrada del archivo zip no coincide</translation>
    </message>
    <message>
        <source>The classifier was fitted to other features</source>
        <translation>El clasificador se ajustó con otras características</translation>
    </message>
    <message>
        <source>The content is not what the plan was made with</source>
        <translation>El contenido no es aquel con el que se creó el plan</translation>
    </message>
    <message>
        <source>The copy of the run log can not be put in place</source>
        <translation>No se puede colocar en su sitio la copia del registro de ejecuciones</translation>
    </message>
    <message>
        <source>The data set can not be brought to disk</source>
        <translation>No se puede llevar al disco el conjunto de datos</translation>
    </message>
    <message>
        <source>The data set can not be put in place</source>
        <translation>No se puede colocar en su sitio el conjunto de datos</translation>
    </message>
    <message>
        <source>The data set does not fit into memory</source>
        <translation>El conjunto de datos no cabe en la memoria</translation>
    </message>
    <message>
        <source>The data set does not fit on the disk</source>
        <translation>El conjunto de datos no cabe en el disco</translation>
    </message>
    <message>
        <source>The data set has fewer training samples</source>
        <translation>El conjunto de datos tiene menos muestras de entrenamiento</translation>
    </message>
    <message>
        <source>The data set has no option of that name</source>
        <translation>El conjunto de datos no tiene ninguna opción con ese nombre</translation>
    </message>
    <message>
        <source>The data set has no samples whose labels were swapped</source>
        <translation>El conjunto de datos no tiene muestras con etiquetas intercambiadas</translation>
    </message>
    <message>
        <source>The data set has no such class</source>
        <translation>El conjunto de datos no tiene esa clase</translation>
    </message>
    <message>
        <source>The data set has no test image</source>
        <translation>El conjunto de datos no tiene ninguna imagen de prueba</translation>
    </message>
    <message>
        <source>The data set needs its file</source>
        <translation>El conjunto de datos requiere su archivo</translation>
    </message>
    <message>
        <source>The data set needs the folder in which its files are</source>
        <translation>El conjunto de datos requiere la carpeta en la que están sus archivos</translation>
    </message>
    <message>
        <source>The device is not available here</source>
        <translation>El dispositivo no está disponible aquí</translation>
    </message>
    <message>
        <source>The download broke off; what has come is kept, to go on from there</source>
        <translation>La descarga se interrumpió; lo recibido se conserva para continuar desde ahí</translation>
    </message>
    <message>
        <source>The download can not be begun anew</source>
        <translation>No se puede reiniciar la descarga desde el principio</translation>
    </message>
    <message>
        <source>The download can not be put in place</source>
        <translation>No se puede colocar en su sitio la descarga</translation>
    </message>
    <message>
        <source>The download can not be written</source>
        <translation>No se puede escribir la descarga</translation>
    </message>
    <message>
        <source>The download can not begin</source>
        <translation>No se puede comenzar la descarga</translation>
    </message>
    <message>
        <source>The embedding is to start with that of other samples</source>
        <translation>La incrustación debe partir de la de otras muestras</translation>
    </message>
    <message>
        <source>The experiment needs the folder of its data</source>
        <translation>El experimento requiere la carpeta de sus datos</translation>
    </message>
    <message>
        <source>The file can not be closed</source>
        <translation>No se puede cerrar el archivo</translation>
    </message>
    <message>
        <source>The file can not be downloaded</source>
        <translation>No se puede descargar el archivo</translation>
    </message>
    <message>
        <source>The file can not be made</source>
        <translation>No se puede crear el archivo</translation>
    </message>
    <message>
        <source>The file can not be opened a second time</source>
        <translation>No se puede abrir el archivo por segunda vez</translation>
    </message>
    <message>
        <source>The file can not be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file can not be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>El archivo no existe</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>El archivo termina antes de tiempo</translation>
    </message>
    <message>
        <source>The file holds no image that can be read</source>
        <translation>El archivo no contiene ninguna imagen legible</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>El archivo no contiene texto</translation>
    </message>
    <message>
        <source>The file is a database, but not a log of runs</source>
        <translation>El archivo es una base de datos, pero no un registro de ejecuciones</translation>
    </message>
    <message>
        <source>The file is being downloaded already</source>
        <translation>El archivo ya se está descargando</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The file is longer than its header says</source>
        <translation>El archivo es más largo de lo que indica su encabezado</translation>
    </message>
    <message>
        <source>The file is no TorchScript archive</source>
        <translation>El archivo no es un archivo TorchScript</translation>
    </message>
    <message>
        <source>The file is not the published one</source>
        <translation>El archivo no es el publicado</translation>
    </message>
    <message>
        <source>The file is not the shadow model that its name says</source>
        <translation>El archivo no es el modelo sombra que indica su nombre</translation>
    </message>
    <message>
        <source>The file is shorter than its header says</source>
        <translation>El archivo es más corto de lo que indica su encabezado</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>El archivo es demasiado grande para ser un plan</translation>
    </message>
    <message>
        <source>The file is too large for an image</source>
        <translation>El archivo es demasiado grande para ser una imagen</translation>
    </message>
    <message>
        <source>The file is too large to be what it is taken for</source>
        <translation>El archivo es demasiado grande para ser lo que se supone</translation>
    </message>
    <message>
        <source>The file is too short to be a zip archive</source>
        <translation>El archivo es demasiado corto para ser un archivo zip</translation>
    </message>
    <message>
        <source>The file lacks an array</source>
        <translation>Al archivo le falta un array</translation>
    </message>
    <message>
        <source>The file of class names has another number of classes</source>
        <translation>El archivo de nombres de clases tiene otro número de clases</translation>
    </message>
    <message>
        <source>The first line of the table does not name its columns</source>
        <translation>La primera línea de la tabla no contiene los nombres de sus columnas</translation>
    </message>
    <message>
        <source>The first line of the text is not a label, a tab and a text</source>
        <translation>La primera línea del texto no consta de una etiqueta, un tabulador y un texto</translation>
    </message>
    <message>
        <source>The folder can not be made</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>The folder has training images, but none to test on</source>
        <translation>La carpeta tiene imágenes de entrenamiento, pero ninguna de prueba</translation>
    </message>
    <message>
        <source>The folder of a class holds no image</source>
        <translation>La carpeta de una clase no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>The folder of the data set does not exist</source>
        <translation>La carpeta del conjunto de datos no existe</translation>
    </message>
    <message>
        <source>The folder of the data set holds something else</source>
        <translation>La carpeta del conjunto de datos contiene otra cosa</translation>
    </message>
    <message>
        <source>The folder of the experiments can not be read</source>
        <translation>No se puede leer la carpeta de los experimentos</translation>
    </message>
    <message>
        <source>The forget set holds all training samples, so nothing would be retained</source>
        <translation>El conjunto a olvidar contiene todas las muestras de entrenamiento, así que no se retendría nada</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to forget</source>
        <translation>El conjunto a olvidar está vacío, así que no hay nada que olvidar</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to request</source>
        <translation>El conjunto a olvidar está vacío, así que no hay nada que solicitar</translation>
    </message>
    <message>
        <source>The forget set names a sample that the training data do not have</source>
        <translation>El conjunto a olvidar designa una muestra que no está en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>The forget set was made for other training data</source>
        <translation>El conjunto a olvidar se creó para otros datos de entrenamiento</translation>
    </message>
    <message>
        <source>The gzip data are damaged or cut short</source>
        <translation>Los datos gzip están dañados o truncados</translation>
    </message>
    <message>
        <source>The header of a NumPy array can not be read</source>
        <translation>No se puede leer el encabezado de un array de NumPy</translation>
    </message>
    <message>
        <source>The header of a NumPy array is cut short</source>
        <translation>El encabezado de un array de NumPy está truncado</translation>
    </message>
    <message>
        <source>The image claims to be too large</source>
        <translation>La imagen declara un tamaño demasiado grande</translation>
    </message>
    <message>
        <source>The images do not fit into memory; an option makes them smaller, such as ?size=64</source>
        <translation>Las imágenes no caben en la memoria; una opción las reduce, por ejemplo ?size=64</translation>
    </message>
    <message>
        <source>The images have no axis of channels</source>
        <translation>Las imágenes no tienen un eje de canales</translation>
    </message>
    <message>
        <source>The labels do not fit the samples</source>
        <translation>Las etiquetas no concuerdan con las muestras</translation>
    </message>
    <message>
        <source>The labels do not make classes</source>
        <translation>Las etiquetas no forman clases</translation>
    </message>
    <message>
        <source>The layer is too wide for its eigenvectors</source>
        <translation>La capa es demasiado ancha para calcular sus vectores propios</translation>
    </message>
    <message>
        <source>The layout of the images can not be used</source>
        <translation>No se puede usar la disposición de las imágenes</translation>
    </message>
    <message>
        <source>The list of classes and the folders of train differ</source>
        <translation>La lista de clases y las carpetas de train no coinciden</translation>
    </message>
    <message>
        <source>The list of indices holds something else</source>
        <translation>La lista de índices contiene otra cosa</translation>
    </message>
    <message>
        <source>The list of indices is empty</source>
        <translation>La lista de índices está vacía</translation>
    </message>
    <message>
        <source>The list of indices names a sample that does not exist</source>
        <translation>La lista de índices designa una muestra que no existe</translation>
    </message>
    <message>
        <source>The list of trusted files can not be read; remove it to start a new one</source>
        <translation>No se puede leer la lista de archivos de confianza; elimínela para empezar una nueva</translation>
    </message>
    <message>
        <source>The lock file can not be opened</source>
        <translation>No se puede abrir el archivo de bloqueo</translation>
    </message>
    <message>
        <source>The log does not hold the model that a run made</source>
        <translation>El registro no contiene el modelo que creó una ejecución</translation>
    </message>
    <message>
        <source>The log does not hold the weights of an epoch</source>
        <translation>El registro no contiene los pesos de una época</translation>
    </message>
    <message>
        <source>The metadata are not what the format wants</source>
        <translation>Los metadatos no son lo que exige el formato</translation>
    </message>
    <message>
        <source>The metadata hold something other than strings</source>
        <translation>Los metadatos contienen algo que no son cadenas</translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation>El modelo no concuerda</translation>
    </message>
    <message>
        <source>The model does not fit the data set</source>
        <translation>El modelo no concuerda con el conjunto de datos</translation>
    </message>
    <message>
        <source>The model file does not fit the architecture</source>
        <translation>El archivo del modelo no concuerda con la arquitectura</translation>
    </message>
    <message>
        <source>The model file does not name its architecture; name it (--arch)</source>
        <translation>El archivo del modelo no indica su arquitectura; indíquela (--arch)</translation>
    </message>
    <message>
        <source>The model file does not say what data it is for; name the data set as well</source>
        <translation>El archivo del modelo no indica para qué datos es; indique también el conjunto de datos</translation>
    </message>
    <message>
        <source>The model file holds numbers that are not finite</source>
        <translation>El archivo del modelo contiene números no finitos</translation>
    </message>
    <message>
        <source>The model file is for samples larger than any data set has</source>
        <translation>El archivo del modelo es para muestras mayores que las de cualquier conjunto de datos</translation>
    </message>
    <message>
        <source>The model file&apos;s metadata can not be read</source>
        <translation>No se pueden leer los metadatos del archivo del modelo</translation>
    </message>
    <message>
        <source>The model has no layer of that name</source>
        <translation>El modelo no tiene ninguna capa con ese nombre</translation>
    </message>
    <message>
        <source>The model has no layer of that name, and none that begins with it</source>
        <translation>El modelo no tiene ninguna capa con ese nombre ni ninguna cuyo nombre empiece por él</translation>
    </message>
    <message>
        <source>The model&apos;s file does not say how it was trained</source>
        <translation>El archivo del modelo no indica cómo se entrenó</translation>
    </message>
    <message>
        <source>The model&apos;s last layer does not see an entry for each sample</source>
        <translation>La última capa del modelo no recibe una entrada por muestra</translation>
    </message>
    <message>
        <source>The model&apos;s outputs are not finite</source>
        <translation>Las salidas del modelo no son finitas</translation>
    </message>
    <message>
        <source>The models&apos; scores are of different forget samples</source>
        <translation>Las puntuaciones de los modelos son de muestras a olvidar distintas</translation>
    </message>
    <message>
        <source>The moment that the request before retained is not in the cache, and the samples that it forgot are not here to make it again</source>
        <translation>El momento que retuvo la solicitud anterior no está en la caché, y no están aquí las muestras que olvidó para volver a calcularlo</translation>
    </message>
    <message>
        <source>The moments are of other weights, data or images</source>
        <translation>Los momentos son de otros pesos, datos o imágenes</translation>
    </message>
    <message>
        <source>The original model&apos;s loss on the forget set is not finite</source>
        <translation>La pérdida del modelo original en el conjunto a olvidar no es finita</translation>
    </message>
    <message>
        <source>The perplexity is a number of neighbours</source>
        <translation>La perplejidad es un número de vecinos</translation>
    </message>
    <message>
        <source>The pickle appends to something that is no list</source>
        <translation>El pickle añade elementos a algo que no es una lista</translation>
    </message>
    <message>
        <source>The pickle calls something that can not be called</source>
        <translation>El pickle llama a algo que no se puede llamar</translation>
    </message>
    <message>
        <source>The pickle closes a group that was not opened</source>
        <translation>El pickle cierra un grupo que no se abrió</translation>
    </message>
    <message>
        <source>The pickle ends in the middle of an instruction</source>
        <translation>El pickle termina en mitad de una instrucción</translation>
    </message>
    <message>
        <source>The pickle ends with more or less than one value</source>
        <translation>El pickle no termina con exactamente un valor</translation>
    </message>
    <message>
        <source>The pickle gives attributes to something that can not have any</source>
        <translation>El pickle asigna atributos a algo que no puede tenerlos</translation>
    </message>
    <message>
        <source>The pickle has an unknown protocol</source>
        <translation>El pickle tiene un protocolo desconocido</translation>
    </message>
    <message>
        <source>The pickle has more instructions than any state dict needs</source>
        <translation>El pickle tiene más instrucciones de las que necesita cualquier state dict</translation>
    </message>
    <message>
        <source>The pickle holds an instruction that state dicts do not use</source>
        <translation>El pickle contiene una instrucción que los state dicts no usan</translation>
    </message>
    <message>
        <source>The pickle holds more tensors than any state dict</source>
        <translation>El pickle contiene más tensores que cualquier state dict</translation>
    </message>
    <message>
        <source>The pickle holds more values than any state dict</source>
        <translation>El pickle contiene más valores que cualquier state dict</translation>
    </message>
    <message>
        <source>The pickle is nested more deeply than any state dict</source>
        <translation>El pickle tiene más niveles de anidamiento que cualquier state dict</translation>
    </message>
    <message>
        <source>The pickle recalls a value that it never remembered</source>
        <translation>El pickle recupera un valor que nunca memorizó</translation>
    </message>
    <message>
        <source>The pickle refers to a name that is no text</source>
        <translation>El pickle hace referencia a un nombre que no es un texto</translation>
    </message>
    <message>
        <source>The pickle refers to a storage in an unknown way</source>
        <translation>El pickle hace referencia a un almacenamiento de un modo desconocido</translation>
    </message>
    <message>
        <source>The pickle remembers more values than any state dict needs</source>
        <translation>El pickle memoriza más valores de los que necesita cualquier state dict</translation>
    </message>
    <message>
        <source>The pickle sets an entry of something that is no dictionary</source>
        <translation>El pickle asigna una entrada de algo que no es un diccionario</translation>
    </message>
    <message>
        <source>The pickle sets an entry without a value</source>
        <translation>El pickle asigna una entrada sin valor</translation>
    </message>
    <message>
        <source>The pickle takes a value from an empty stack</source>
        <translation>El pickle toma un valor de una pila vacía</translation>
    </message>
    <message>
        <source>The plan can not be read</source>
        <translation>No se puede leer el plan</translation>
    </message>
    <message>
        <source>The plan is not a file</source>
        <translation>El plan no es un archivo</translation>
    </message>
    <message>
        <source>The plan was written for another version of the program</source>
        <translation>El plan se escribió para otra versión del programa</translation>
    </message>
    <message>
        <source>The preset was written for another version of the program</source>
        <translation>El experimento predefinido se escribió para otra versión del programa</translation>
    </message>
    <message>
        <source>The probe was fitted on other features</source>
        <translation>La sonda se ajustó con otras características</translation>
    </message>
    <message>
        <source>The reading belongs to another spectrum</source>
        <translation>La lectura corresponde a otro espectro</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be read</source>
        <translation>No se puede leer la carpeta del informe</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be written</source>
        <translation>No se puede escribir en la carpeta del informe</translation>
    </message>
    <message>
        <source>The report&apos;s manifest is not what it should be</source>
        <translation>El manifiesto del informe no es como debería</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a file outside its folder</source>
        <translation>El manifiesto del informe menciona un archivo fuera de su carpeta</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a run without its files</source>
        <translation>El manifiesto del informe menciona una ejecución sin sus archivos</translation>
    </message>
    <message>
        <source>The report&apos;s rows of a run are not what they should be</source>
        <translation>Las filas de una ejecución en el informe no son como deberían</translation>
    </message>
    <message>
        <source>The request file can not be used</source>
        <translation>No se puede usar el archivo de solicitud</translation>
    </message>
    <message>
        <source>The run before was of something else, so this request can not follow it</source>
        <translation>La ejecución anterior trataba de otra cosa, así que esta solicitud no puede seguirla</translation>
    </message>
    <message>
        <source>The run before was purged, and the seed that drew its spectrum&apos;s images is not known any more</source>
        <translation>La ejecución anterior se purgó, y ya no se conoce la semilla con la que se sortearon las imágenes de su espectro</translation>
    </message>
    <message>
        <source>The run belongs to another process</source>
        <translation>La ejecución pertenece a otro proceso</translation>
    </message>
    <message>
        <source>The run can not be resumed: its inputs have changed</source>
        <translation>No se puede reanudar la ejecución: sus datos de partida han cambiado</translation>
    </message>
    <message>
        <source>The run can not be resumed: its method&apos;s state is not there any more</source>
        <translation>No se puede reanudar la ejecución: ya no existe el estado de su método</translation>
    </message>
    <message>
        <source>The run did not come to a result</source>
        <translation>La ejecución no llegó a un resultado</translation>
    </message>
    <message>
        <source>The run has no such epoch to go on from</source>
        <translation>La ejecución no tiene esa época desde la que continuar</translation>
    </message>
    <message>
        <source>The run is not running, so nothing can be added to it</source>
        <translation>La ejecución no está en curso, así que no se le puede añadir nada</translation>
    </message>
    <message>
        <source>A file can not be locked</source>
        <translation>No se puede bloquear un archivo</translation>
    </message>
    <message>
        <source>The run log can not be read</source>
        <translation>No se puede leer el registro de ejecuciones</translation>
    </message>
    <message>
        <source>The run log holds a figure of an unknown kind</source>
        <translation>El registro de ejecuciones contiene una cifra de un tipo desconocido</translation>
    </message>
    <message>
        <source>The run log holds a run in an unknown state</source>
        <translation>El registro de ejecuciones contiene una ejecución en un estado desconocido</translation>
    </message>
    <message>
        <source>The run log is damaged</source>
        <translation>El registro de ejecuciones está dañado</translation>
    </message>
    <message>
        <source>The run log is of an older version and has to be opened for writing once</source>
        <translation>El registro de ejecuciones es de una versión anterior y hay que abrirlo una vez para escritura</translation>
    </message>
    <message>
        <source>The run log was opened for reading only</source>
        <translation>El registro de ejecuciones se abrió solo para lectura</translation>
    </message>
    <message>
        <source>The run log was written by a newer version of the workbench</source>
        <translation>El registro de ejecuciones fue escrito por una versión más reciente del programa</translation>
    </message>
    <message>
        <source>The run was purged</source>
        <translation>La ejecución se purgó</translation>
    </message>
    <message>
        <source>The safetensors header is longer than it can be</source>
        <translation>El encabezado de safetensors es más largo de lo posible</translation>
    </message>
    <message>
        <source>The safetensors header is nested too deeply</source>
        <translation>El encabezado de safetensors tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>The safetensors header is not a JSON object</source>
        <translation>El encabezado de safetensors no es un objeto JSON</translation>
    </message>
    <message>
        <source>The safetensors header is not valid JSON</source>
        <translation>El encabezado de safetensors no es JSON válido</translation>
    </message>
    <message>
        <source>The safetensors header names the same thing twice</source>
        <translation>El encabezado de safetensors nombra dos veces lo mismo</translation>
    </message>
    <message>
        <source>The sample is too small to be parted in two halves</source>
        <translation>El número de muestras es demasiado pequeño para dividirlas en dos mitades</translation>
    </message>
    <message>
        <source>The samples are of a form that is not read</source>
        <translation>Las muestras están en un formato que no se lee</translation>
    </message>
    <message>
        <source>The samples of an array are too large</source>
        <translation>Las muestras de un array son demasiado grandes</translation>
    </message>
    <message>
        <source>The second moments of the training data are not in the cache, and the data are not here to make them</source>
        <translation>Los segundos momentos de los datos de entrenamiento no están en la caché, y los datos no están aquí para calcularlos</translation>
    </message>
    <message>
        <source>The selection names a class that the data set does not have</source>
        <translation>La selección designa una clase que no está en el conjunto de datos</translation>
    </message>
    <message>
        <source>The selection names a sample that the training data do not have</source>
        <translation>La selección designa una muestra que no está en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>The selection names a training sample that the request file does not hold</source>
        <translation>La selección designa una muestra de entrenamiento que no está en el archivo de solicitud</translation>
    </message>
    <message>
        <source>The selection names samples more than once</source>
        <translation>La selección designa muestras más de una vez</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the class does not have</source>
        <translation>La selección pide un número de muestras que no hay en la clase</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the training data do not have</source>
        <translation>La selección pide un número de muestras que no hay en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>The selection wants samples that the class does not have</source>
        <translation>La selección pide muestras que no están en la clase</translation>
    </message>
    <message>
        <source>The server does not give the file</source>
        <translation>El servidor no entrega el archivo</translation>
    </message>
    <message>
        <source>The server does not have the file</source>
        <translation>El servidor no tiene el archivo</translation>
    </message>
    <message>
        <source>The server gives another part of the file than was asked for</source>
        <translation>El servidor entrega una parte del archivo distinta de la solicitada</translation>
    </message>
    <message>
        <source>The server has another file than the published one</source>
        <translation>El servidor tiene un archivo distinto del publicado</translation>
    </message>
    <message>
        <source>The shadow models&apos; scores do not vary, so no distribution fits</source>
        <translation>Las puntuaciones de los modelos sombra no varían, así que no se ajusta ninguna distribución</translation>
    </message>
    <message>
        <source>The share of the test split that is used for validation is not usable</source>
        <translation>La proporción de la partición de prueba que se usa para validación no es válida</translation>
    </message>
    <message>
        <source>The size for the images can not be used</source>
        <translation>No se puede usar el tamaño indicado para las imágenes</translation>
    </message>
    <message>
        <source>The size of the file does not fit its records</source>
        <translation>El tamaño del archivo no concuerda con sus registros</translation>
    </message>
    <message>
        <source>The spectrum is of another layer</source>
        <translation>El espectro es de otra capa</translation>
    </message>
    <message>
        <source>The spectrum is of another model</source>
        <translation>El espectro es de otro modelo</translation>
    </message>
    <message>
        <source>The spectrum was made from another model, data or forget set</source>
        <translation>El espectro se calculó con otro modelo, otros datos u otro conjunto a olvidar</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs the retained data, which are not here</source>
        <translation>La deriva del espectro requiere los datos retenidos, que no están aquí</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>La deriva del espectro requiere saber qué muestras se retienen, y ya no se conoce lo que olvidaron las solicitudes anteriores</translation>
    </message>
    <message>
        <source>The state of an optimizer is not whole</source>
        <translation>El estado de un optimizador está incompleto</translation>
    </message>
    <message>
        <source>The state of an optimizer is of another model</source>
        <translation>El estado de un optimizador es de otro modelo</translation>
    </message>
    <message>
        <source>The stop rule &quot;drift&quot; needs the retain drift of each epoch</source>
        <translation>La regla de parada «drift» requiere la deriva de retención de cada época</translation>
    </message>
    <message>
        <source>The stop rule &quot;match&quot; needs the forget error of a retrained baseline</source>
        <translation>La regla de parada «match» requiere el error de olvido de una referencia reentrenada</translation>
    </message>
    <message>
        <source>The sweep can not be made</source>
        <translation>No se puede realizar el barrido</translation>
    </message>
    <message>
        <source>The table has no column besides that of the classes</source>
        <translation>La tabla no tiene más columna que la de las clases</translation>
    </message>
    <message>
        <source>The table has no column of that name</source>
        <translation>La tabla no tiene ninguna columna con ese nombre</translation>
    </message>
    <message>
        <source>The table has no rows</source>
        <translation>La tabla no tiene filas</translation>
    </message>
    <message>
        <source>The table makes too many features for this machine</source>
        <translation>La tabla genera demasiadas características para esta máquina</translation>
    </message>
    <message>
        <source>The table makes too many features; leave columns out (?ignore=...)</source>
        <translation>La tabla genera demasiadas características; excluya columnas (?ignore=...)</translation>
    </message>
    <message>
        <source>The table of test rows has other columns</source>
        <translation>La tabla de filas de prueba tiene otras columnas</translation>
    </message>
    <message>
        <source>The target scores all samples the same, so nothing can be inferred</source>
        <translation>El modelo atacado puntúa igual todas las muestras, así que no se puede inferir nada</translation>
    </message>
    <message>
        <source>The tensors are far larger than the file that holds them</source>
        <translation>Los tensores son mucho más grandes que el archivo que los contiene</translation>
    </message>
    <message>
        <source>The tensors do not fit into memory</source>
        <translation>Los tensores no caben en la memoria</translation>
    </message>
    <message>
        <source>The tensors do not follow each other without gap or overlap</source>
        <translation>Los tensores no se suceden sin huecos ni solapamientos</translation>
    </message>
    <message>
        <source>The test split is too small to be parted in validation and test</source>
        <translation>La partición de prueba es demasiado pequeña para dividirla en validación y prueba</translation>
    </message>
    <message>
        <source>The texts do not fit into memory; an option makes them shorter, such as ?length=64</source>
        <translation>Los textos no caben en la memoria; una opción los acorta, por ejemplo ?length=64</translation>
    </message>
    <message>
        <source>The thread count is not usable</source>
        <translation>El número de hilos no es válido</translation>
    </message>
    <message>
        <source>The training checkpoint belongs to another training; name another file or remove it</source>
        <translation>El punto de control pertenece a otro entrenamiento; indique otro archivo o elimínelo</translation>
    </message>
    <message>
        <source>The training checkpoint can not be read; remove it to start over</source>
        <translation>No se puede leer el punto de control del entrenamiento; elimínelo para empezar de nuevo</translation>
    </message>
    <message>
        <source>The training data have no sample of this class</source>
        <translation>Los datos de entrenamiento no tienen ninguna muestra de esta clase</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept</source>
        <translation>No se conservaron los pesos de esta época</translation>
    </message>
    <message>
        <source>The zip archive holds the same entry twice</source>
        <translation>El archivo zip contiene dos veces la misma entrada</translation>
    </message>
    <message>
        <source>The zip archive is cut short: its directory is missing</source>
        <translation>El archivo zip está truncado: falta su directorio</translation>
    </message>
    <message>
        <source>The zip archive is not a PyTorch checkpoint</source>
        <translation>El archivo zip no es un punto de control de PyTorch</translation>
    </message>
    <message>
        <source>The zip archive lacks an entry</source>
        <translation>Al archivo zip le falta una entrada</translation>
    </message>
    <message>
        <source>The zip archive points outside the file</source>
        <translation>El archivo zip apunta fuera del archivo</translation>
    </message>
    <message>
        <source>The zip directory does not hold the number of entries that it says</source>
        <translation>El directorio zip no contiene el número de entradas que indica</translation>
    </message>
    <message>
        <source>The zip directory is damaged</source>
        <translation>El directorio zip está dañado</translation>
    </message>
    <message>
        <source>The zip directory is larger than can be right</source>
        <translation>El directorio zip es mayor de lo que puede ser correcto</translation>
    </message>
    <message>
        <source>There are not so many principal components</source>
        <translation>No hay tantas componentes principales</translation>
    </message>
    <message>
        <source>There are too few samples for a probe</source>
        <translation>Hay muy pocas muestras para una sonda</translation>
    </message>
    <message>
        <source>There are too few samples for principal components</source>
        <translation>Hay muy pocas muestras para las componentes principales</translation>
    </message>
    <message>
        <source>There are too few samples for so many strata</source>
        <translation>Hay muy pocas muestras para tantos estratos</translation>
    </message>
    <message>
        <source>There are too few samples to attack</source>
        <translation>Hay muy pocas muestras para un ataque</translation>
    </message>
    <message>
        <source>There are too few samples to look into layers</source>
        <translation>Hay muy pocas muestras para examinar las capas</translation>
    </message>
    <message>
        <source>There are too few scores for a support-vector classifier</source>
        <translation>Hay muy pocas puntuaciones para un clasificador de vectores de soporte</translation>
    </message>
    <message>
        <source>There are too few shadow models for this attack</source>
        <translation>Hay muy pocos modelos sombra para este ataque</translation>
    </message>
    <message>
        <source>There is no histogram of entropies of so few classes or bins</source>
        <translation>No hay histograma de entropías con tan pocas clases o intervalos</translation>
    </message>
    <message>
        <source>There is no room for the shadow models</source>
        <translation>No hay espacio para los modelos sombra</translation>
    </message>
    <message>
        <source>There is no run log</source>
        <translation>No hay registro de ejecuciones</translation>
    </message>
    <message>
        <source>There is no such attack</source>
        <translation>No existe ese ataque</translation>
    </message>
    <message>
        <source>There is no such choice of samples for an attack</source>
        <translation>No existe esa opción de muestras para un ataque</translation>
    </message>
    <message>
        <source>There is no such data set</source>
        <translation>No existe ese conjunto de datos</translation>
    </message>
    <message>
        <source>There is no such data set to download</source>
        <translation>No existe ese conjunto de datos para descargar</translation>
    </message>
    <message>
        <source>There is no such energy measure</source>
        <translation>No existe esa medida de energía</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>No existe ese experimento</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>No existe ese archivo o esa carpeta</translation>
    </message>
    <message>
        <source>There is no such image in this split of the data set</source>
        <translation>No existe esa imagen en esta partición del conjunto de datos</translation>
    </message>
    <message>
        <source>There is no such learning-rate schedule</source>
        <translation>No existe esa planificación de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>There is no such method</source>
        <translation>No existe ese método</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>No existe ese plan</translation>
    </message>
    <message>
        <source>There is no such rule of suggestion</source>
        <translation>No existe esa regla de sugerencia</translation>
    </message>
    <message>
        <source>There is no such run in the log</source>
        <translation>No existe esa ejecución en el registro</translation>
    </message>
    <message>
        <source>There is no such stop rule</source>
        <translation>No existe esa regla de parada</translation>
    </message>
    <message>
        <source>There is no such threshold rule</source>
        <translation>No existe esa regla de umbrales</translation>
    </message>
    <message>
        <source>There is nothing to compare models on</source>
        <translation>No hay nada con lo que comparar modelos</translation>
    </message>
    <message>
        <source>There is too little to learn again from</source>
        <translation>Hay demasiado poco con lo que reaprender</translation>
    </message>
    <message>
        <source>There is too little to train on</source>
        <translation>Hay demasiado poco con lo que entrenar</translation>
    </message>
    <message>
        <source>There must be points to forget and points to retain</source>
        <translation>Debe haber puntos a olvidar y puntos a retener</translation>
    </message>
    <message>
        <source>These are not pairs of classes</source>
        <translation>No son pares de clases</translation>
    </message>
    <message>
        <source>These are not the images of Fashion-MNIST</source>
        <translation>No son las imágenes de Fashion-MNIST</translation>
    </message>
    <message>
        <source>These are the weights of a TorchScript model alone; the program that they belong to is not with them</source>
        <translation>Son solo los pesos de un modelo TorchScript; no los acompaña el programa al que pertenecen</translation>
    </message>
    <message>
        <source>This is a TorchScript program, and would be run; if you trust where it comes from, say so once (--trust)</source>
        <translation>Es un programa TorchScript y se ejecutaría; si confía en su procedencia, indíquelo una vez (--trust)</translation>
    </message>
    <message>
        <source>This is a TorchScript program; save the state_dict() of the model with torch.save instead</source>
        <translation>Es un programa TorchScript; guarde en su lugar el state_dict() del modelo con torch.save</translation>
    </message>
    <message>
        <source>This is no data set that is known</source>
        <translation>No es un conjunto de datos conocido</translation>
    </message>
    <message>
        <source>This is no report that this version reads</source>
        <translation>No es un informe que lea esta versión</translation>
    </message>
    <message>
        <source>This is not a JSON document</source>
        <translation>No es un documento JSON</translation>
    </message>
    <message>
        <source>This is not a NumPy array</source>
        <translation>No es un array de NumPy</translation>
    </message>
    <message>
        <source>This is not a PyTorch checkpoint</source>
        <translation>No es un punto de control de PyTorch</translation>
    </message>
    <message>
        <source>This is not a file of weights</source>
        <translation>No es un archivo de pesos</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>No es un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>This is not a request file of this version</source>
        <translation>No es un archivo de solicitud de esta versión</translation>
    </message>
    <message>
        <source>This is not a selection of training samples</source>
        <translation>No es una selección de muestras de entrenamiento</translation>
    </message>
    <message>
        <source>This is not an IDX file</source>
        <translation>No es un archivo IDX</translation>
    </message>
    <message>
        <source>This is not the entropy of a softmax</source>
        <translation>No es la entropía de una softmax</translation>
    </message>
    <message>
        <source>Tiny ImageNet has no images here</source>
        <translation>Tiny ImageNet no tiene imágenes aquí</translation>
    </message>
    <message>
        <source>Tiny ImageNet needs a folder for each class</source>
        <translation>Tiny ImageNet requiere una carpeta por clase</translation>
    </message>
    <message>
        <source>Too many of the images can not be read</source>
        <translation>Hay demasiadas imágenes que no se pueden leer</translation>
    </message>
    <message>
        <source>Training and test folders have other classes</source>
        <translation>Las carpetas de entrenamiento y de prueba tienen clases distintas</translation>
    </message>
    <message>
        <source>Training and test images differ in size</source>
        <translation>Las imágenes de entrenamiento y de prueba difieren en tamaño</translation>
    </message>
    <message>
        <source>Training and test samples differ</source>
        <translation>Las muestras de entrenamiento y de prueba difieren</translation>
    </message>
    <message>
        <source>Training diverged; a smaller learning rate may help</source>
        <translation>El entrenamiento ha divergido; puede ayudar una tasa de aprendizaje menor</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True o False</translation>
    </message>
    <message>
        <source>Two columns of the table have one name</source>
        <translation>Dos columnas de la tabla tienen el mismo nombre</translation>
    </message>
    <message>
        <source>U-LiRA needs shadow models that were unlearned</source>
        <translation>U-LiRA requiere modelos sombra desaprendidos</translation>
    </message>
    <message>
        <source>Unlearning diverged; a smaller learning rate may help</source>
        <translation>El desaprendizaje ha divergido; puede ayudar una tasa de aprendizaje menor</translation>
    </message>
    <message>
        <source>What the purge is to remove can not be removed</source>
        <translation>No se puede eliminar lo que la purga debe eliminar</translation>
    </message>
    <message>
        <source>Which axis of the images holds the channels is open; say ?layout=chw or hwc</source>
        <translation>No está claro qué eje de las imágenes contiene los canales; indique ?layout=chw o hwc</translation>
    </message>
    <message>
        <source>Without weight decay the weights grow for ever</source>
        <translation>Sin decaimiento de pesos, los pesos crecen indefinidamente</translation>
    </message>
    <message>
        <source>[N, classes]</source>
        <translation>[N, clases]</translation>
    </message>
    <message>
        <source>a JSON array of texts</source>
        <translation>un array JSON de textos</translation>
    </message>
    <message>
        <source>a Python name and a tuple</source>
        <translation>un nombre de Python y una tupla</translation>
    </message>
    <message>
        <source>a bare pickle</source>
        <translation>un pickle suelto</translation>
    </message>
    <message>
        <source>a class with samples</source>
        <translation>una clase con muestras</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>unas comillas de cierre</translation>
    </message>
    <message>
        <source>a comma or the end of the line</source>
        <translation>una coma o el final de la línea</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>un conjunto de datos</translation>
    </message>
    <message>
        <source>a database that passes SQLite&apos;s integrity check</source>
        <translation>una base de datos que supere la comprobación de integridad de SQLite</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <translation>un dispositivo, una tubería o un socket</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>un diccionario</translation>
    </message>
    <message>
        <source>a drift</source>
        <translation>una deriva</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a file that may be locked</source>
        <translation>un archivo que se pueda bloquear</translation>
    </message>
    <message>
        <source>a file that may be read</source>
        <translation>un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>a file that may be removed</source>
        <translation>un archivo que se pueda eliminar</translation>
    </message>
    <message>
        <source>a file without a write-ahead log</source>
        <translation>un archivo sin registro de escritura anticipada</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>un archivo sin extensión</translation>
    </message>
    <message>
        <source>a file written by &quot;unlearn spectrum --moments FILE&quot; with these weights, data, seed and number of images</source>
        <translation>un archivo escrito por «unlearn spectrum --moments FILE» con estos pesos, estos datos, esta semilla y este número de imágenes</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>a finite number, 0 or more</source>
        <translation>un número finito, 0 o más</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a folder of images</source>
        <translation>una carpeta de imágenes</translation>
    </message>
    <message>
        <source>a folder of the data set</source>
        <translation>una carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>a folder test or val beside train</source>
        <translation>una carpeta test o val junto a train</translation>
    </message>
    <message>
        <source>a folder that can be written to</source>
        <translation>una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>a folder that may be read</source>
        <translation>una carpeta que se pueda leer</translation>
    </message>
    <message>
        <source>a folder that may be written</source>
        <translation>una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>a folder with data.pkl and constants.pkl</source>
        <translation>una carpeta con data.pkl y constants.pkl</translation>
    </message>
    <message>
        <source>a line of column names and at least one row</source>
        <translation>una línea con los nombres de las columnas y al menos una fila</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a link that leads elsewhere</source>
        <translation>un enlace que lleva a otro lugar</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of thresholds or a number of draws</source>
        <translation>una lista de umbrales o un número de sorteos</translation>
    </message>
    <message>
        <source>a lock that is held</source>
        <translation>un bloqueo ocupado</translation>
    </message>
    <message>
        <source>a log written by the workbench</source>
        <translation>un registro escrito por el programa</translation>
    </message>
    <message>
        <source>a method that does without, such as pgu</source>
        <translation>un método que prescinda de ellas, como pgu</translation>
    </message>
    <message>
        <source>a method with thresholds, such as pgu</source>
        <translation>un método con umbrales, como pgu</translation>
    </message>
    <message>
        <source>a name inside the folder</source>
        <translation>un nombre dentro de la carpeta</translation>
    </message>
    <message>
        <source>a new or an empty folder</source>
        <translation>una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a path without &quot;?&quot;, a word and &quot;=&quot;</source>
        <translation>una ruta sin «?», una palabra y «=»</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>a plain type such as uint8</source>
        <translation>un tipo simple, como uint8</translation>
    </message>
    <message>
        <source>a plan and rows that the field files names</source>
        <translation>un plan y filas que figuren en el campo files</translation>
    </message>
    <message>
        <source>a plan with a retrained model</source>
        <translation>un plan con un modelo reentrenado</translation>
    </message>
    <message>
        <source>a plan with a retrained model, or another rule</source>
        <translation>un plan con un modelo reentrenado, u otra regla</translation>
    </message>
    <message>
        <source>a program beside them (constants.pkl)</source>
        <translation>un programa junto a ellos (constants.pkl)</translation>
    </message>
    <message>
        <source>a program for LibTorch 1.13</source>
        <translation>un programa para LibTorch 1.13</translation>
    </message>
    <message>
        <source>a real number type of at most 64 bits</source>
        <translation>un tipo numérico real de 64 bits como máximo</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>un archivo regular</translation>
    </message>
    <message>
        <source>a relative name</source>
        <translation>un nombre relativo</translation>
    </message>
    <message>
        <source>a request exported with its test split, or another rule, such as epochs</source>
        <translation>una solicitud exportada con su partición de prueba, u otra regla, como epochs</translation>
    </message>
    <message>
        <source>a retrained baseline to match</source>
        <translation>una referencia reentrenada con la que coincidir</translation>
    </message>
    <message>
        <source>a run that has ended</source>
        <translation>una ejecución terminada</translation>
    </message>
    <message>
        <source>a run that was purged or whose selectors name other samples now</source>
        <translation>una ejecución purgada o cuyos selectores designan ahora otras muestras</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un solo número</translation>
    </message>
    <message>
        <source>a size that can exist</source>
        <translation>un tamaño posible</translation>
    </message>
    <message>
        <source>a spectrum</source>
        <translation>un espectro</translation>
    </message>
    <message>
        <source>a step and an average of squares</source>
        <translation>un paso y una media de cuadrados</translation>
    </message>
    <message>
        <source>a storage, a whole number, sizes and strides</source>
        <translation>un almacenamiento, un número entero, tamaños y strides</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a string, a list of sizes and a list of two offsets</source>
        <translation>una cadena, una lista de tamaños y una lista de dos desplazamientos</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>un tensor</translation>
    </message>
    <message>
        <source>a tensor [N, classes]</source>
        <translation>un tensor [N, clases]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto no vacío</translation>
    </message>
    <message>
        <source>a type of several fields</source>
        <translation>un tipo de varios campos</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a whole data set</source>
        <translation>un conjunto de datos completo</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>a zip archive as torch.save writes it</source>
        <translation>un archivo zip como los que escribe torch.save</translation>
    </message>
    <message>
        <source>an archive without one</source>
        <translation>un archivo zip sin ella</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un archivo vacío</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>uno vacío</translation>
    </message>
    <message>
        <source>an empty path</source>
        <translation>una ruta vacía</translation>
    </message>
    <message>
        <source>an entry data.pkl in a folder</source>
        <translation>una entrada data.pkl en una carpeta</translation>
    </message>
    <message>
        <source>an even number of keys and values</source>
        <translation>un número par de claves y valores</translation>
    </message>
    <message>
        <source>an extra field with them</source>
        <translation>un campo extra que los contenga</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an intact tar or zip archive</source>
        <translation>un archivo tar o zip íntegro</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>un objeto de cadenas</translation>
    </message>
    <message>
        <source>an open group</source>
        <translation>un grupo abierto</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>otro archivo</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro distinto</translation>
    </message>
    <message>
        <source>another rule, such as epochs</source>
        <translation>otra regla, como epochs</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>otra forma</translation>
    </message>
    <message>
        <source>another shape or type</source>
        <translation>otra forma u otro tipo</translation>
    </message>
    <message>
        <source>another size or damaged data</source>
        <translation>otro tamaño o datos dañados</translation>
    </message>
    <message>
        <source>another that is under way</source>
        <translation>otra que está en curso</translation>
    </message>
    <message>
        <source>arrays of samples</source>
        <translation>arrays de muestras</translation>
    </message>
    <message>
        <source>at least 1 other sample</source>
        <translation>al menos otra muestra</translation>
    </message>
    <message>
        <source>at least 1 sample</source>
        <translation>al menos 1 muestra</translation>
    </message>
    <message>
        <source>at least 2 classes</source>
        <translation>al menos 2 clases</translation>
    </message>
    <message>
        <source>at least 2 folders</source>
        <translation>al menos 2 carpetas</translation>
    </message>
    <message>
        <source>at least 2 retained</source>
        <translation>al menos 2 retenidas</translation>
    </message>
    <message>
        <source>at least 2 samples of a class</source>
        <translation>al menos 2 muestras de una clase</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>al menos uno</translation>
    </message>
    <message>
        <source>at least one name</source>
        <translation>al menos un nombre</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>al menos una muestra</translation>
    </message>
    <message>
        <source>at least one sample on either side</source>
        <translation>al menos una muestra en cada lado</translation>
    </message>
    <message>
        <source>at least one score</source>
        <translation>al menos una puntuación</translation>
    </message>
    <message>
        <source>at least one stage</source>
        <translation>al menos una etapa</translation>
    </message>
    <message>
        <source>at least one that can</source>
        <translation>al menos una que se pueda leer</translation>
    </message>
    <message>
        <source>at least one whole number</source>
        <translation>al menos un número entero</translation>
    </message>
    <message>
        <source>at most 512 tokens out of 2 or more</source>
        <translation>como máximo 512 tokens de un vocabulario de 2 o más</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño del lote</translation>
    </message>
    <message>
        <source>budget or parameter-free</source>
        <translation>budget o parameter-free</translation>
    </message>
    <message>
        <source>budget, parameter-free or tau</source>
        <translation>budget, parameter-free o tau</translation>
    </message>
    <message>
        <source>chw or hwc</source>
        <translation>chw o hwc</translation>
    </message>
    <message>
        <source>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped or @FILE</source>
        <translation>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped o @FILE</translation>
    </message>
    <message>
        <source>column names alone</source>
        <translation>solo nombres de columnas</translation>
    </message>
    <message>
        <source>convolution, linear, matmul, mm or addmm</source>
        <translation>convolution, linear, matmul, mm o addmm</translation>
    </message>
    <message>
        <source>covering, below, below-plus-one or null</source>
        <translation>covering, below, below-plus-one o null</translation>
    </message>
    <message>
        <source>crossing, retain-drop, test-drop, epochs, match or drift</source>
        <translation>crossing, retain-drop, test-drop, epochs, match o drift</translation>
    </message>
    <message>
        <source>data that hold the forget samples alone</source>
        <translation>datos que solo contienen las muestras a olvidar</translation>
    </message>
    <message>
        <source>data with the options swap and each, such as cifar10:DIR?swap=0-1&amp;each=500</source>
        <translation>datos con las opciones swap y each, por ejemplo cifar10:DIR?swap=0-1&amp;each=500</translation>
    </message>
    <message>
        <source>data without a test split</source>
        <translation>datos sin partición de prueba</translation>
    </message>
    <message>
        <source>data, option layout</source>
        <translation>datos, opción layout</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape, each once</source>
        <translation>descr, fortran_order y shape, cada uno una sola vez</translation>
    </message>
    <message>
        <source>dtype, shape and data_offsets</source>
        <translation>dtype, shape y data_offsets</translation>
    </message>
    <message>
        <source>each attack once</source>
        <translation>cada ataque una sola vez</translation>
    </message>
    <message>
        <source>each class once</source>
        <translation>cada clase una sola vez</translation>
    </message>
    <message>
        <source>each sample once</source>
        <translation>cada muestra una sola vez</translation>
    </message>
    <message>
        <source>each seed once</source>
        <translation>cada semilla una sola vez</translation>
    </message>
    <message>
        <source>each threshold once</source>
        <translation>cada umbral una sola vez</translation>
    </message>
    <message>
        <source>either requests or forget</source>
        <translation>o bien requests o bien forget</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>una entrada cifrada</translation>
    </message>
    <message>
        <source>energy or singular</source>
        <translation>energy o singular</translation>
    </message>
    <message>
        <source>epoch 0 and those after it</source>
        <translation>la época 0 y las posteriores</translation>
    </message>
    <message>
        <source>fewer of each</source>
        <translation>menos de cada una</translation>
    </message>
    <message>
        <source>fewer than 2^31</source>
        <translation>menos de 2^31</translation>
    </message>
    <message>
        <source>fewer than 2^64 bytes</source>
        <translation>menos de 2^64 bytes</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>archivos y carpetas</translation>
    </message>
    <message>
        <source>finished, cancelled or failed</source>
        <translation>finished, cancelled o failed</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>números finitos</translation>
    </message>
    <message>
        <source>finite numbers, one a channel or feature</source>
        <translation>números finitos, uno por canal o característica</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>espacio libre</translation>
    </message>
    <message>
        <source>grey or coloured images</source>
        <translation>imágenes en escala de grises o en color</translation>
    </message>
    <message>
        <source>images uint8 [N, C, H, W], features float32 [N, F] or token ids int64 [N, L]</source>
        <translation>imágenes uint8 [N, C, H, W], características float32 [N, F] o identificadores de tokens int64 [N, L]</translation>
    </message>
    <message>
        <source>intact JPEG data</source>
        <translation>datos JPEG íntegros</translation>
    </message>
    <message>
        <source>intact PNG data</source>
        <translation>datos PNG íntegros</translation>
    </message>
    <message>
        <source>intact gzip data</source>
        <translation>datos gzip íntegros</translation>
    </message>
    <message>
        <source>interrupted, cancelled or failed</source>
        <translation>interrupted, cancelled o failed</translation>
    </message>
    <message>
        <source>it once</source>
        <translation>una sola vez</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>su final</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>su longitud</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>lines of LABEL&lt;TAB&gt;TEXT</source>
        <translation>líneas de LABEL&lt;TAB&gt;TEXT</translation>
    </message>
    <message>
        <source>members and others</source>
        <translation>miembros y no miembros</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>more bytes</source>
        <translation>más bytes</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>más de 0</translation>
    </message>
    <message>
        <source>more than 0 and less than 1</source>
        <translation>más de 0 y menos de 1</translation>
    </message>
    <message>
        <source>more than 0 with nesterov</source>
        <translation>más de 0 con nesterov</translation>
    </message>
    <message>
        <source>named tensors, at the top or under model, state_dict, model_state_dict, net, ...</source>
        <translation>tensores con nombre, en el nivel superior o dentro de model, state_dict, model_state_dict, net, ...</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno de los dos</translation>
    </message>
    <message>
        <source>no average of squares</source>
        <translation>ninguna media de cuadrados</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>ninguna entrada</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ninguna etiqueta</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>ninguna línea</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>ningún nombre</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>ninguna opción</translation>
    </message>
    <message>
        <source>no retrained model</source>
        <translation>ningún modelo reentrenado</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>ningún paso</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ningún archivo con ese nombre</translation>
    </message>
    <message>
        <source>no test samples</source>
        <translation>ninguna muestra de prueba</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none for this data set</source>
        <translation>ninguno para este conjunto de datos</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ninguno aquí</translation>
    </message>
    <message>
        <source>none in the open group</source>
        <translation>ninguno en el grupo abierto</translation>
    </message>
    <message>
        <source>none of that number</source>
        <translation>ninguna con ese número</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>ninguna que se pueda leer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno solo</translation>
    </message>
    <message>
        <source>one download at a time</source>
        <translation>una única descarga a la vez</translation>
    </message>
    <message>
        <source>one kind only</source>
        <translation>un solo tipo</translation>
    </message>
    <message>
        <source>one of each at least</source>
        <translation>al menos uno de cada tipo</translation>
    </message>
    <message>
        <source>one of that name</source>
        <translation>una con ese nombre</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>una de ellas</translation>
    </message>
    <message>
        <source>one of: unlearn models</source>
        <translation>una de las que enumera «unlearn models»</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>una sola solicitud</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>una que no lo contiene</translation>
    </message>
    <message>
        <source>one that torch.save writes</source>
        <translation>una de las que escribe torch.save</translation>
    </message>
    <message>
        <source>one whose samples are known</source>
        <translation>una ejecución cuyas muestras se conozcan</translation>
    </message>
    <message>
        <source>one-cycle or exponential</source>
        <translation>one-cycle o exponential</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>otros bytes</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>otro contenido</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <translation>otras cantidades</translation>
    </message>
    <message>
        <source>pairs such as 0-1,2-3, the smaller one first</source>
        <translation>pares como 0-1,2-3, con el menor primero</translation>
    </message>
    <message>
        <source>paths inside the folder</source>
        <translation>rutas dentro de la carpeta</translation>
    </message>
    <message>
        <source>retained samples and the model</source>
        <translation>las muestras retenidas y el modelo</translation>
    </message>
    <message>
        <source>running, finished, cancelled, failed or interrupted</source>
        <translation>running, finished, cancelled, failed o interrupted</translation>
    </message>
    <message>
        <source>runs whose forget sets are known</source>
        <translation>ejecuciones cuyos conjuntos a olvidar se conozcan</translation>
    </message>
    <message>
        <source>safetensors, or a PyTorch checkpoint (.pth, .pt)</source>
        <translation>safetensors o un punto de control de PyTorch (.pth, .pt)</translation>
    </message>
    <message>
        <source>same-classes or all-classes, where positives are retained samples</source>
        <translation>same-classes o all-classes, si los positivos son muestras retenidas</translation>
    </message>
    <message>
        <source>samples that were exported</source>
        <translation>muestras que se exportaron</translation>
    </message>
    <message>
        <source>samples to be forgotten alone</source>
        <translation>solo muestras a olvidar</translation>
    </message>
    <message>
        <source>scores that differ</source>
        <translation>puntuaciones que difieran</translation>
    </message>
    <message>
        <source>sizes of at most 32 axes</source>
        <translation>tamaños de 32 ejes como máximo</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>something in its place</source>
        <translation>algo en su lugar</translation>
    </message>
    <message>
        <source>status 200 or 206</source>
        <translation>código de estado 200 o 206</translation>
    </message>
    <message>
        <source>stored or deflated</source>
        <translation>una entrada sin comprimir o comprimida con deflate</translation>
    </message>
    <message>
        <source>swap together with each</source>
        <translation>swap junto con each</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tensores</translation>
    </message>
    <message>
        <source>tensors, numbers, text, lists and dictionaries</source>
        <translation>tensores, números, texto, listas y diccionarios</translation>
    </message>
    <message>
        <source>that of the run</source>
        <translation>la de la ejecución</translation>
    </message>
    <message>
        <source>the NPY format</source>
        <translation>el formato NPY</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>the fields format, version, files and runs</source>
        <translation>los campos format, version, files y runs</translation>
    </message>
    <message>
        <source>the hash of what the file holds</source>
        <translation>el hash del contenido del archivo</translation>
    </message>
    <message>
        <source>the log&apos;s own</source>
        <translation>el del propio registro</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>el nombre de un archivo</translation>
    </message>
    <message>
        <source>the name of a parameter or more</source>
        <translation>el nombre de al menos un parámetro</translation>
    </message>
    <message>
        <source>the number of a run</source>
        <translation>el número de una ejecución</translation>
    </message>
    <message>
        <source>the number of a value that it did</source>
        <translation>el número de un valor que sí memorizó</translation>
    </message>
    <message>
        <source>the number of training samples</source>
        <translation>el número de muestras de entrenamiento</translation>
    </message>
    <message>
        <source>the recipe of its training</source>
        <translation>la receta de su entrenamiento</translation>
    </message>
    <message>
        <source>the retained data</source>
        <translation>los datos retenidos</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>los mismos</translation>
    </message>
    <message>
        <source>the sizes of one sample</source>
        <translation>los tamaños de una muestra</translation>
    </message>
    <message>
        <source>the state that the method left</source>
        <translation>el estado que dejó el método</translation>
    </message>
    <message>
        <source>the weights of that epoch</source>
        <translation>los pesos de esa época</translation>
    </message>
    <message>
        <source>the whole data set</source>
        <translation>el conjunto de datos completo</translation>
    </message>
    <message>
        <source>the whole field in quotes, the quote doubled</source>
        <translation>todo el campo entre comillas, con las comillas internas duplicadas</translation>
    </message>
    <message>
        <source>those of UnlearnedShadows</source>
        <translation>los de UnlearnedShadows</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>muy poca memoria</translation>
    </message>
    <message>
        <source>top, for any method but pgu</source>
        <translation>top, con cualquier método que no sea pgu</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>two names or more with commas between them</source>
        <translation>dos nombres o más separados por comas</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>dos textos</translation>
    </message>
    <message>
        <source>two thresholds from 0 to 1, the smaller one first</source>
        <translation>dos umbrales entre 0 y 1, el menor primero</translation>
    </message>
    <message>
        <source>uint8 [N, C, H, W] or [N, H, W, C] with 1 or 3 channels</source>
        <translation>uint8 [N, C, H, W] o [N, H, W, C] con 1 o 3 canales</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>JSON válido</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>datos de validación</translation>
    </message>
    <message>
        <source>weights that are parameters</source>
        <translation>pesos que sean parámetros</translation>
    </message>
    <message>
        <source>what makes a tensor or a dictionary</source>
        <translation>algo que cree un tensor o un diccionario</translation>
    </message>
    <message>
        <source>x_train, y_train, x_test and y_test</source>
        <translation>x_train, y_train, x_test e y_test</translation>
    </message>
    <message>
        <source>x_train.npy and x_test.npy</source>
        <translation>x_train.npy y x_test.npy</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>como máximo %1 bytes</translation>
    </message>
    <message>
        <source>%1 bytes that are free</source>
        <translation>%1 bytes libres</translation>
    </message>
    <message>
        <source>%1 bytes after the header</source>
        <translation>%1 bytes después del encabezado</translation>
    </message>
    <message>
        <source>a multiple of %1 bytes</source>
        <translation>un múltiplo de %1 bytes</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>como máximo %1 MiB</translation>
    </message>
    <message>
        <source>%1 MiB of pixels</source>
        <translation>%1 MiB de píxeles</translation>
    </message>
    <message>
        <source>%1 MiB of tokens</source>
        <translation>%1 MiB de tokens</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 clases</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 carpetas</translation>
    </message>
    <message>
        <source>%1 training samples</source>
        <translation>%1 muestras de entrenamiento</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 píxeles</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>la muestra %1</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>como máximo %1 niveles</translation>
    </message>
    <message>
        <source>at most %1 bytes in all</source>
        <translation>como máximo %1 bytes en total</translation>
    </message>
    <message>
        <source>%1 of %2 to forget</source>
        <translation>%1 de %2 a olvidar</translation>
    </message>
    <message>
        <source>%1 of each model</source>
        <translation>%1 de cada modelo</translation>
    </message>
    <message>
        <source>at least %1 of different seeds</source>
        <translation>al menos %1, de semillas distintas</translation>
    </message>
    <message>
        <source>1 to below %1</source>
        <translation>desde 1 hasta menos de %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>código de estado %1</translation>
    </message>
    <message>
        <source>one of %1 labels</source>
        <translation>una de %1 etiquetas</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a file that begins with &quot;%1&quot;</source>
        <translation>un archivo que empieza por «%1»</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>%1 classes of %2</source>
        <translation>%1 clases de %2</translation>
    </message>
    <message>
        <source>%1 columns as in %2</source>
        <translation>%1 columnas, como en %2</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1, como en %2</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>%1 en todos los casos</translation>
    </message>
    <message>
        <source>%1 as the first</source>
        <translation>%1, como la primera</translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>un enlace a %1</translation>
    </message>
    <message>
        <source>%1 classes with %2</source>
        <translation>%1 clases con %2</translation>
    </message>
    <message>
        <source>neither for %1</source>
        <translation>ninguno de los dos para %1</translation>
    </message>
    <message>
        <source>inputs of %1</source>
        <translation>entradas de %1</translation>
    </message>
    <message>
        <source>a folder that holds %1, or %2:DIR (unlearn data get %2 downloads them)</source>
        <translation>una carpeta que contenga %1, o %2:DIR (unlearn data get %2 descarga los datos)</translation>
    </message>
    <message>
        <source>no folder of this name, or one that holds %1</source>
        <translation>ninguna carpeta con este nombre, o una que contenga %1</translation>
    </message>
    <message>
        <source>keys %1</source>
        <translation>las claves %1</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Shadow models are being trained or removed in this folder</source>
        <translation>Se están entrenando o eliminando modelos sombra en esta carpeta</translation>
    </message>
    <message>
        <source>The archive holds a link and is not unpacked</source>
        <translation>El archivo comprimido contiene un enlace y no se descomprime</translation>
    </message>
    <message>
        <source>The archive holds an entry with a harmful name and is not unpacked</source>
        <translation>El archivo comprimido contiene una entrada con un nombre dañino y no se descomprime</translation>
    </message>
    <message>
        <source>The archive holds more entries than it may and is not unpacked</source>
        <translation>El archivo comprimido contiene más entradas de las permitidas y no se descomprime</translation>
    </message>
    <message>
        <source>The archive holds more than it may and is not unpacked</source>
        <translation>El archivo comprimido contiene más de lo permitido y no se descomprime</translation>
    </message>
    <message>
        <source>The archive holds nothing and is not unpacked</source>
        <translation>El archivo comprimido no contiene nada y no se descomprime</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name and is not unpacked</source>
        <translation>El archivo comprimido contiene dos entradas con el mismo nombre y no se descomprime</translation>
    </message>
    <message>
        <source>The archive holds what is neither file nor folder and is not unpacked</source>
        <translation>El archivo comprimido contiene algo que no es ni archivo ni carpeta y no se descomprime</translation>
    </message>
    <message>
        <source>The file can not be brought to disk</source>
        <translation>No se puede llevar el archivo al disco</translation>
    </message>
    <message>
        <source>The file can not be put in place</source>
        <translation>No se puede poner el archivo en su sitio</translation>
    </message>
    <message>
        <source>The file can not be written, because its folder can not be made</source>
        <translation>No se puede escribir el archivo porque no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>The folder can not be brought to disk</source>
        <translation>No se puede llevar la carpeta al disco</translation>
    </message>
    <message>
        <source>The retained moment can not be kept, and after the purge it could not be made without the retained data (--without-moment purges all the same)</source>
        <translation>No se puede conservar el momento retenido y, tras la purga, no podría hacerse sin los datos retenidos (--without-moment purga de todos modos)</translation>
    </message>
    <message>
        <source>The run log can not be copied</source>
        <translation>No se puede copiar el registro de ejecuciones</translation>
    </message>
    <message>
        <source>The run log can not be opened</source>
        <translation>No se puede abrir el registro de ejecuciones</translation>
    </message>
    <message>
        <source>The run log can not be used</source>
        <translation>No se puede usar el registro de ejecuciones</translation>
    </message>
    <message>
        <source>The run log can not be written</source>
        <translation>No se puede escribir el registro de ejecuciones</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>a JSON object of strings</source>
        <translation>un objeto JSON de cadenas</translation>
    </message>
    <message>
        <source>a file in a folder that may be written</source>
        <translation>un archivo en una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>a folder that is in use</source>
        <translation>una carpeta en uso</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the training, or wait for its end</source>
        <translation>una carpeta en la que no trabaje nadie: detenga el entrenamiento o espere a que termine</translation>
    </message>
    <message>
        <source>a shape such as 3x32x32</source>
        <translation>una forma como 3x32x32</translation>
    </message>
    <message>
        <source>a sound SQLite database written by the workbench</source>
        <translation>una base de datos SQLite íntegra escrita por el programa</translation>
    </message>
    <message>
        <source>alpha and epochs</source>
        <translation>alpha y épocas</translation>
    </message>
    <message>
        <source>an array of SHA-256 hashes named trusted</source>
        <translation>una lista de hashes SHA-256 llamada trusted</translation>
    </message>
    <message>
        <source>an epoch whose weights are there</source>
        <translation>una época cuyos pesos estén disponibles</translation>
    </message>
    <message>
        <source>an existing file</source>
        <translation>un archivo existente</translation>
    </message>
    <message>
        <source>answers of shadow models</source>
        <translation>respuestas de modelos sombra</translation>
    </message>
    <message>
        <source>answers of the attacked model</source>
        <translation>respuestas del modelo atacado</translation>
    </message>
    <message>
        <source>at most 2^24 numbers, or 2^20 features or tokens</source>
        <translation>como máximo 2^24 números, o 2^20 características o tokens</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>intento de escritura en una base de datos de solo lectura</translation>
    </message>
    <message>
        <source>both known</source>
        <translation>ambas conocidas</translation>
    </message>
    <message>
        <source>classes and bins</source>
        <translation>clases e intervalos</translation>
    </message>
    <message>
        <source>classes and input shape</source>
        <translation>clases y forma de la entrada</translation>
    </message>
    <message>
        <source>crop_padding and flip</source>
        <translation>crop_padding y flip</translation>
    </message>
    <message>
        <source>data, option size</source>
        <translation>data, opción size</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>archivo de base de datos mal formado</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>base de datos bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>base de datos o disco lleno</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de entrada/salida del disco</translation>
    </message>
    <message>
        <source>epochs of the attacked model&apos;s unlearning</source>
        <translation>épocas del desaprendizaje del modelo atacado</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>un archivo que no es una base de datos</translation>
    </message>
    <message>
        <source>forget scores</source>
        <translation>puntuaciones de olvido</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>conjunto a olvidar</translation>
    </message>
    <message>
        <source>format, version</source>
        <translation>format, version</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>longitud del encabezado</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>índice de la imagen</translation>
    </message>
    <message>
        <source>input shape</source>
        <translation>forma de la entrada</translation>
    </message>
    <message>
        <source>input shape and classes</source>
        <translation>forma de la entrada y clases</translation>
    </message>
    <message>
        <source>kind of sample</source>
        <translation>tipo de muestra</translation>
    </message>
    <message>
        <source>memorisation scores</source>
        <translation>puntuaciones de memorización</translation>
    </message>
    <message>
        <source>no other program that holds it for long</source>
        <translation>ningún otro programa que lo retenga mucho tiempo</translation>
    </message>
    <message>
        <source>number of items</source>
        <translation>número de elementos</translation>
    </message>
    <message>
        <source>one of the built-in ones</source>
        <translation>una de las integradas</translation>
    </message>
    <message>
        <source>one of the built-in ones, or the TorchScript file</source>
        <translation>una de las integradas, o el archivo TorchScript</translation>
    </message>
    <message>
        <source>other JSON</source>
        <translation>otro JSON</translation>
    </message>
    <message>
        <source>other epochs only</source>
        <translation>solo otras épocas</translation>
    </message>
    <message>
        <source>request before</source>
        <translation>solicitud anterior</translation>
    </message>
    <message>
        <source>retained samples</source>
        <translation>muestras retenidas</translation>
    </message>
    <message>
        <source>retrained models</source>
        <translation>modelos reentrenados</translation>
    </message>
    <message>
        <source>rows x columns</source>
        <translation>filas x columnas</translation>
    </message>
    <message>
        <source>scores of the shadow models</source>
        <translation>puntuaciones de los modelos sombra</translation>
    </message>
    <message>
        <source>scores of the target</source>
        <translation>puntuaciones del objetivo</translation>
    </message>
    <message>
        <source>shadow models</source>
        <translation>modelos sombra</translation>
    </message>
    <message>
        <source>spectrum images</source>
        <translation>imágenes del espectro</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>regla de parada</translation>
    </message>
    <message>
        <source>the hash of a trusted file</source>
        <translation>el hash de un archivo de confianza</translation>
    </message>
    <message>
        <source>training samples and batch size</source>
        <translation>muestras de entrenamiento y tamaño del lote</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de base de datos</translation>
    </message>
    <message>
        <source>unlearned models</source>
        <translation>modelos desaprendidos</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>proporción de validación</translation>
    </message>
    <message>
        <source>weights, momentum and epochs of this training</source>
        <translation>pesos, momento y épocas de este entrenamiento</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>anchura x altura</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>run %1, epoch %2</source>
        <translation>ejecución %1, época %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>label of sample %1</source>
        <translation>etiqueta de la muestra %1</translation>
    </message>
    <message>
        <source>logits of sample %1</source>
        <translation>logits de la muestra %1</translation>
    </message>
    <message>
        <source>models trained on sample %1</source>
        <translation>modelos entrenados con la muestra %1</translation>
    </message>
    <message>
        <source>models not trained on sample %1</source>
        <translation>modelos entrenados sin la muestra %1</translation>
    </message>
    <message>
        <source>classes among %1 samples</source>
        <translation>clases entre %1 muestras</translation>
    </message>
    <message>
        <source>features of %1 samples</source>
        <translation>características de %1 muestras</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2</source>
        <translation>pérdida en la época %1, paso %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>data, option %1</source>
        <translation>data, opción %1</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2, first seen in %3</source>
        <translation>pérdida en la época %1, paso %2, vista primero en %3</translation>
    </message>
    <message>
        <source>shadow model %1, %2</source>
        <translation>modelo sombra %1, %2</translation>
    </message>
    <message>
        <source>%1, sample %2, feature %3</source>
        <translation>%1, muestra %2, característica %3</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, muestra %2</translation>
    </message>
    <message>
        <source>The architecture %1 can not take this data</source>
        <translation>La arquitectura %1 no admite estos datos</translation>
    </message>
    <message>
        <source>The method %1 has no such setting</source>
        <translation>El método %1 no tiene ese ajuste</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; needs the retained samples</source>
        <translation>El método «%1» requiere las muestras retenidas</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline to match</source>
        <translation>La regla de parada «%1» requiere una referencia reentrenada con la que coincidir</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs the retained data</source>
        <translation>La regla de parada «%1» requiere los datos retenidos</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs validation data</source>
        <translation>La regla de parada «%1» requiere datos de validación</translation>
    </message>
    <message>
        <source>The images differ in size; an option brings them to one, such as ?size=%1</source>
        <translation>Las imágenes tienen tamaños distintos; una opción las lleva a uno solo, por ejemplo ?size=%1</translation>
    </message>
    <message>
        <source>%1 validation samples of %2</source>
        <translation>%1 muestras de validación de %2</translation>
    </message>
    <message>
        <source>%1 that are ignored</source>
        <translation>%1 que se ignoran</translation>
    </message>
    <message>
        <source>%1 other images</source>
        <translation>otras %1 imágenes</translation>
    </message>
    <message>
        <source>%1 bytes of empty lines</source>
        <translation>%1 bytes de líneas vacías</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 logits</source>
        <translation>%1 logits</translation>
    </message>
    <message>
        <source>2 to %1 different ones</source>
        <translation>de 2 a %1 diferentes</translation>
    </message>
    <message>
        <source>an image and one of %1 classes</source>
        <translation>una imagen y una de %1 clases</translation>
    </message>
    <message>
        <source>sides that are multiples of %1 pixels</source>
        <translation>lados que sean múltiplos de %1 píxeles</translation>
    </message>
    <message>
        <source>at least 2 classes, 1 channel and %1 x %2 pixels</source>
        <translation>al menos 2 clases, 1 canal y %1 x %2 píxeles</translation>
    </message>
    <message>
        <source>at most %1 pixels a side and %2 in all</source>
        <translation>como máximo %1 píxeles por lado y %2 en total</translation>
    </message>
    <message>
        <source>at least %1 models trained on it and %2 not</source>
        <translation>al menos %1 modelos entrenados con ella y %2 sin ella</translation>
    </message>
    <message>
        <source>a lock free within %1 ms</source>
        <translation>un bloqueo que se libere en %1 ms</translation>
    </message>
    <message>
        <source>a chain whose spectrum is of all %1 images</source>
        <translation>una cadena cuyo espectro sea de las %1 imágenes</translation>
    </message>
    <message>
        <source>%1 of %2 NaN or infinite</source>
        <translation>%1 de %2 son NaN o infinitos</translation>
    </message>
    <message>
        <source>%1 tensors of %2</source>
        <translation>%1 tensores de %2</translation>
    </message>
    <message>
        <source>purged at %1</source>
        <translation>purgado el %1</translation>
    </message>
    <message>
        <source>%1 or %1.gz</source>
        <translation>%1 o %1.gz</translation>
    </message>
    <message>
        <source>A figure of the report is too large for an image</source>
        <translation>Una figura del informe es demasiado grande para una imagen</translation>
    </message>
    <message>
        <source>The clipboard holds no thresholds</source>
        <translation>El portapapeles no contiene umbrales</translation>
    </message>
    <message>
        <source>The files that come with the program were not found</source>
        <translation>No se encontraron los archivos que acompañan al programa</translation>
    </message>
    <message>
        <source>The folder of resources is not there</source>
        <translation>La carpeta de recursos no existe</translation>
    </message>
    <message>
        <source>The pasted numbers do not fit the selected layers</source>
        <translation>Los números pegados no se corresponden con las capas seleccionadas</translation>
    </message>
    <message>
        <source>The pasted text holds something that is no threshold</source>
        <translation>El texto pegado contiene algo que no es un umbral</translation>
    </message>
    <message>
        <source>The pasted text names a layer that the model does not have</source>
        <translation>El texto pegado nombra una capa que el modelo no tiene</translation>
    </message>
    <message>
        <source>These can not be opened together</source>
        <translation>Estos elementos no se pueden abrir juntos</translation>
    </message>
    <message>
        <source>This does not name a run</source>
        <translation>Esto no designa ninguna ejecución</translation>
    </message>
    <message>
        <source>U-LiRA makes shadow models forget as a run did</source>
        <translation>U-LiRA hace olvidar a los modelos sombra como lo hizo una ejecución</translation>
    </message>
    <message>
        <source>a drawing of some thousand units a side</source>
        <translation>un dibujo de unos pocos miles de unidades por lado</translation>
    </message>
    <message>
        <source>a folder there, or named by UNLEARN_RESOURCES</source>
        <translation>una carpeta en ese lugar o la que indique UNLEARN_RESOURCES</translation>
    </message>
    <message>
        <source>a layer of the model</source>
        <translation>una capa del modelo</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un número de 0 a 1</translation>
    </message>
    <message>
        <source>a number, or lines of a layer&apos;s name and a number</source>
        <translation>un número, o líneas con el nombre de una capa y un número</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>ninguna carpeta con ese nombre</translation>
    </message>
    <message>
        <source>one experiment, or one model, one data set or one of each</source>
        <translation>un experimento, o bien un modelo, un conjunto de datos o uno de cada</translation>
    </message>
    <message>
        <source>the number of a run, or last</source>
        <translation>el número de una ejecución, o last</translation>
    </message>
    <message>
        <source>one number, or one for each of the %1 selected layers</source>
        <translation>un número, o uno por cada capa seleccionada (%1)</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 números</translation>
    </message>
    <message>
        <source>%1 numbers beside names</source>
        <translation>números (%1) junto a nombres</translation>
    </message>
    <message>
        <source>%1 besides</source>
        <translation>además, %1</translation>
    </message>
    <message>
        <source>The bins of a histogram do not fit its edges</source>
        <translation>Los intervalos de un histograma no concuerdan con sus límites</translation>
    </message>
    <message>
        <source>one edge more than there are bins</source>
        <translation>un límite más que el número de intervalos</translation>
    </message>
    <message>
        <source>A picture of an embedding does not have a point for each sample</source>
        <translation>Una imagen de una incrustación no tiene un punto para cada muestra</translation>
    </message>
    <message>
        <source>Memorisation is told by shadow models</source>
        <translation>La memorización se mide con modelos sombra</translation>
    </message>
    <message>
        <source>one log of runs, named or given with --db</source>
        <translation>un único registro de ejecuciones, nombrado o indicado con --db</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline of request %2</source>
        <translation>La regla de parada «%1» requiere una referencia reentrenada de la solicitud %2</translation>
    </message>
    <message>
        <source>a model trained without all samples that are forgotten by its end, or another rule</source>
        <translation>un modelo entrenado sin ninguna de las muestras olvidadas a su término, u otra regla</translation>
    </message>
    <message>
        <source>the fields run, epochs, errors and theirs</source>
        <translation>los campos run, epochs y errors, con los suyos</translation>
    </message>
    <message>
        <source>The run can not be gone on from: a purge has taken figures of its epochs</source>
        <translation>No se puede continuar desde la ejecución: una purga ha eliminado cifras de sus épocas</translation>
    </message>
    <message>
        <source>epochs with errors on their forget samples</source>
        <translation>épocas con errores sobre sus muestras que olvidar</translation>
    </message>
    <message>
        <source>A purge has changed the run since it was read</source>
        <translation>Una purga ha cambiado la ejecución desde que se leyó</translation>
    </message>
    <message>
        <source>A purge is removing moments from this cache</source>
        <translation>Una purga está eliminando momentos de esta caché</translation>
    </message>
    <message>
        <source>a folder that no purge works in</source>
        <translation>una carpeta en la que no haya ninguna purga en curso</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the computation, or wait for its end</source>
        <translation>una carpeta en la que no trabaje nadie: detenga el cálculo o espere a que termine</translation>
    </message>
    <message>
        <source>The download was begun anew and broke off; what had come before it is kept, to go on from there</source>
        <translation>La descarga se empezó de nuevo y se interrumpió; lo que había llegado antes se conserva para continuar desde ahí</translation>
    </message>
    <message>
        <source>The list of the files&apos; SHA-256 is damaged</source>
        <translation>La lista de los SHA-256 de los archivos está dañada</translation>
    </message>
    <message>
        <source>its retained moment, which &quot;unlearn export-request --after RUN&quot; keeps while the training data are here, or the samples that it forgot</source>
        <translation>su momento retenido, que «unlearn export-request --after RUN» guarda mientras los datos de entrenamiento están disponibles, o las muestras que olvidó</translation>
    </message>
    <message>
        <source>lines of 64 hexadecimal digits, two blanks and a name</source>
        <translation>líneas de 64 dígitos hexadecimales, dos espacios y un nombre</translation>
    </message>
    <message>
        <source>Spectra or predictions are being made or removed in this cache</source>
        <translation>Se están calculando o eliminando espectros o predicciones en esta caché</translation>
    </message>
    <message>
        <source>The kept predictions can not be used</source>
        <translation>Las predicciones guardadas no se pueden usar</translation>
    </message>
    <message>
        <source>U-LiRA tells forgotten samples from unseen ones of the same classes alone</source>
        <translation>U-LiRA solo distingue muestras olvidadas de muestras no vistas de las mismas clases</translation>
    </message>
    <message>
        <source>forget samples and test samples of the same classes</source>
        <translation>muestras que olvidar frente a muestras de prueba de las mismas clases</translation>
    </message>
    <message>
        <source>A count of the published data can not be used</source>
        <translation>No se puede usar un número de los datos publicados</translation>
    </message>
    <message>
        <source>The suggestion by tau needs sensitivities of the logits, which the reading lacks</source>
        <translation>La sugerencia por tau requiere sensibilidades de los logits, que faltan en la lectura</translation>
    </message>
    <message>
        <source>A column of numbers holds one that is not finite; correct it, or leave the row or (?ignore=...) the column out</source>
        <translation>Una columna de números contiene uno que no es finito; corríjalo, o excluya la fila o la columna (?ignore=...)</translation>
    </message>
    <message>
        <source>a number that is finite in float32</source>
        <translation>un número finito en float32</translation>
    </message>
    <message>
        <source>A layer&apos;s second moment is not finite</source>
        <translation>El segundo momento de una capa no es finito</translation>
    </message>
    <message>
        <source>Reading classes needs the retained data, which are not here</source>
        <translation>La lectura por clases requiere los datos retenidos, que no están aquí</translation>
    </message>
    <message>
        <source>Reading classes needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>La lectura por clases requiere saber qué muestras se retienen, y ya no se conoce lo que olvidaron las solicitudes anteriores</translation>
    </message>
    <message>
        <source>What a step does to a class is not finite</source>
        <translation>El efecto de un paso sobre una clase no es finito</translation>
    </message>
</context>
<context>
    <name>ForgetSelector</name>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todas las muestras de %1</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>Primeras %1 de %2</translation>
    </message>
    <message>
        <source>Samples %1 to %2 of %3</source>
        <translation>Muestras %1 a %2 de %3</translation>
    </message>
    <message>
        <source>%1 chosen one by one</source>
        <translation>%1 elegidas una a una</translation>
    </message>
    <message>
        <source>%1 at random</source>
        <translation>%1 al azar</translation>
    </message>
    <message>
        <source>Indices in %1</source>
        <translation>Índices en %1</translation>
    </message>
</context>
<context>
    <name>GammaPreset</name>
    <message>
        <source>%1, in %2 %3</source>
        <translation>%1, en %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sample removal, AllCNN</source>
        <translation>Eliminación de muestras, AllCNN</translation>
    </message>
    <message>
        <source>Incremental removal, SmallVGG</source>
        <translation>Eliminación incremental, SmallVGG</translation>
    </message>
    <message>
        <source>Class removal, ResNet-18</source>
        <translation>Eliminación de una clase, ResNet-18</translation>
    </message>
    <message>
        <source>Label repair, SmallVGG</source>
        <translation>Corrección de etiquetas, SmallVGG</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>In the window:</source>
        <translation>En la ventana:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Véase también:</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Error de prueba</translation>
    </message>
    <message>
        <source>The share of test samples that the model classifies wrongly, of that half of the test split which the stop rule does not see.</source>
        <translation>Proporción de muestras de prueba que el modelo clasifica mal, en la mitad de la partición de prueba que la regla de parada no ve.</translation>
    </message>
    <message>
        <source>100 % × wrong / all</source>
        <translation>100 % × erróneas / total</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;; list of runs.</source>
        <translation>Páginas &lt;i&gt;Curvas&lt;/i&gt; y &lt;i&gt;Comparación&lt;/i&gt;; lista de ejecuciones.</translation>
    </message>
    <message>
        <source>accuracy, generalisation, utility</source>
        <translation>exactitud, generalización, utilidad</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Error de olvido</translation>
    </message>
    <message>
        <source>The share of the forget set that the model classifies wrongly. It should become that of a retrained model, not 100 %.</source>
        <translation>Proporción del conjunto a olvidar que el modelo clasifica mal. Debe llegar a ser la de un modelo reentrenado, no el 100 %.</translation>
    </message>
    <message>
        <source>unlearning accuracy, efficacy</source>
        <translation>exactitud de desaprendizaje, eficacia</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Error de retención</translation>
    </message>
    <message>
        <source>The share of the retain set that the model classifies wrongly. While a run goes on it may be of a sample of them, which the page says; the final figure is of all.</source>
        <translation>Proporción del conjunto a retener que el modelo clasifica mal. Durante una ejecución puede calcularse sobre una parte de él, y la página lo indica; la cifra final es sobre el total.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;; list of runs.</source>
        <translation>Página &lt;i&gt;Curvas&lt;/i&gt;; lista de ejecuciones.</translation>
    </message>
    <message>
        <source>remaining accuracy, fidelity</source>
        <translation>exactitud restante, fidelidad</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Error de validación</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, data table.</source>
        <translation>Página &lt;i&gt;Curvas&lt;/i&gt;, tabla de datos.</translation>
    </message>
    <message>
        <source>held out, split</source>
        <translation>datos reservados, partición</translation>
    </message>
    <message>
        <source>Entropy, H</source>
        <translation>Entropía, H</translation>
    </message>
    <message>
        <source>How vague a prediction is: 0 for a certain one, ln C for one that takes all C classes for equally likely. In nats.</source>
        <translation>Cuán vaga es una predicción: 0 si es segura, ln C si considera igual de probables las C clases. En nats.</translation>
    </message>
    <message>
        <source>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</source>
        <translation>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>uncertainty, nats, modified entropy</source>
        <translation>incertidumbre, nats, entropía modificada</translation>
    </message>
    <message>
        <source>Tug of war (ToW)</source>
        <translation>Tira y afloja (ToW)</translation>
    </message>
    <message>
        <source>How near a model comes to a retrained one in all three accuracies at once: 1 where they agree.</source>
        <translation>Cuánto se acerca un modelo a uno reentrenado en las tres exactitudes a la vez: 1 si coinciden.</translation>
    </message>
    <message>
        <source>Π&lt;sub&gt;retain, forget, test&lt;/sub&gt; (1 − |a − a&lt;sub&gt;retrained&lt;/sub&gt;|)</source>
        <translation>Π&lt;sub&gt;retención, olvido, prueba&lt;/sub&gt; (1 − |a − a&lt;sub&gt;reentrenado&lt;/sub&gt;|)</translation>
    </message>
    <message>
        <source>ToW, figure of merit</source>
        <translation>ToW, tug of war, figura de mérito</translation>
    </message>
    <message>
        <source>Kernel alignment (CKA)</source>
        <translation>Alineación de kernels (CKA)</translation>
    </message>
    <message>
        <source>How alike two models represent the same samples in a layer: 1 for the same up to rotation and scale. X and Y are centred outputs of the layer, a row a sample.</source>
        <translation>Cuánto se parecen las representaciones que dos modelos hacen de las mismas muestras en una capa: 1 si son iguales salvo rotación y escala. X e Y son salidas centradas de la capa, una fila por muestra.</translation>
    </message>
    <message>
        <source>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</source>
        <translation>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</translation>
    </message>
    <message>
        <source>CKA, similarity, representation</source>
        <translation>CKA, similitud, representación</translation>
    </message>
    <message>
        <source>Membership inference</source>
        <translation>Inferencia de pertenencia</translation>
    </message>
    <message>
        <source>Guessing from a model&apos;s answers which samples it was trained on. The attacks give each sample a score; forget samples are the positives, test samples of the same classes the negatives. What counts is the retrained model&apos;s value, not chance.</source>
        <translation>Adivinar, a partir de las respuestas de un modelo, con qué muestras se entrenó. Los ataques dan a cada muestra una puntuación; las muestras a olvidar son los positivos y las muestras de prueba de las mismas clases, los negativos. Lo que cuenta es el valor del modelo reentrenado, no el azar.</translation>
    </message>
    <message>
        <source>score(x) ≥ threshold ⇒ “member”</source>
        <translation>puntuación(x) ≥ umbral ⇒ «miembro»</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>MIA, attack, privacy, confidence, loss, logit gap, score</source>
        <translation>MIA, ataque, privacidad, confianza, pérdida, diferencia de logits, puntuación</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>True-positive rate against false-positive rate of an attack, over all thresholds. The diagonal is guessing. Logarithmic axes show what matters most: few false positives.</source>
        <translation>Tasa de verdaderos positivos frente a la de falsos positivos de un ataque, para todos los umbrales. La diagonal es adivinar al azar. Los ejes logarítmicos muestran lo que más importa: pocos falsos positivos.</translation>
    </message>
    <message>
        <source>TPR(t) against FPR(t)</source>
        <translation>TPR(t) frente a FPR(t)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, upper left.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, arriba a la izquierda.</translation>
    </message>
    <message>
        <source>receiver operating characteristic, threshold</source>
        <translation>característica operativa del receptor, umbral</translation>
    </message>
    <message>
        <source>Area under the curve (AUC)</source>
        <translation>Área bajo la curva (AUC)</translation>
    </message>
    <message>
        <source>area, ROC, AUROC</source>
        <translation>área, ROC, AUROC</translation>
    </message>
    <message>
        <source>TPR at few false positives</source>
        <translation>TPR con pocos falsos positivos</translation>
    </message>
    <message>
        <source>true-positive rate, false-positive rate, FPR</source>
        <translation>tasa de verdaderos positivos, tasa de falsos positivos, FPR</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>Intervalo bootstrap del 95 %</translation>
    </message>
    <message>
        <source>How far a figure would scatter with other samples: both sides are drawn anew with replacement many times, and the middle 95 % of the figures are kept.</source>
        <translation>Cuánto variaría una cifra con otras muestras: ambos lados se vuelven a sortear muchas veces con reemplazo y se conserva el 95 % central de las cifras.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns 95 %.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, columnas 95 %.</translation>
    </message>
    <message>
        <source>confidence interval, uncertainty</source>
        <translation>intervalo de confianza, incertidumbre</translation>
    </message>
    <message>
        <source>Shadow model</source>
        <translation>Modelo sombra</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>robust, reference model</source>
        <translation>robusto, modelo de referencia</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>An attack that fits two normal distributions to each sample&apos;s scaled confidence: of shadow models with the sample, and without it. The score is the ratio of their likelihoods.</source>
        <translation>Ataque que ajusta dos distribuciones normales a la confianza escalada de cada muestra: la de los modelos sombra con la muestra y la de los modelos sin ella. La puntuación es el cociente de sus verosimilitudes.</translation>
    </message>
    <message>
        <source>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</source>
        <translation>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</translation>
    </message>
    <message>
        <source>Over-forgetting</source>
        <translation>Olvido excesivo</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, warning; reports.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, advertencia; informes.</translation>
    </message>
    <message>
        <source>Streisand effect, too much</source>
        <translation>efecto Streisand, demasiado</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>Puntuación de privacidad en el peor caso</translation>
    </message>
    <message>
        <source>How well the best threshold on the best side tells the unlearned model&apos;s outputs from a retrained one&apos;s: 1 where nothing tells them apart, 0 where everything does.</source>
        <translation>Con qué acierto el mejor umbral, por el mejor lado, distingue las salidas del modelo desaprendido de las de uno reentrenado: 1 si nada las distingue, 0 si todo las distingue.</translation>
    </message>
    <message>
        <source>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</source>
        <translation>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>epsilon, differential privacy, forgetting quality</source>
        <translation>épsilon, privacidad diferencial, calidad del olvido</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Conjunto a olvidar</translation>
    </message>
    <message>
        <source>The training samples that the model is to forget, as if it had never been trained on them.</source>
        <translation>Muestras de entrenamiento que el modelo debe olvidar, como si nunca se hubiera entrenado con ellas.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Forget set&lt;/i&gt;; page &lt;i&gt;Samples&lt;/i&gt;.</source>
        <translation>Panel Experimento, &lt;i&gt;Conjunto a olvidar&lt;/i&gt;; página &lt;i&gt;Muestras&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>deletion, removal, D_f</source>
        <translation>borrado, eliminación, D_f</translation>
    </message>
    <message>
        <source>Retain set</source>
        <translation>Conjunto a retener</translation>
    </message>
    <message>
        <source>The training samples that are not forgotten. What the model has learned of them is to stay.</source>
        <translation>Muestras de entrenamiento que no se olvidan. Lo que el modelo aprendió de ellas debe permanecer.</translation>
    </message>
    <message>
        <source>retain = train − forget</source>
        <translation>retener = entrenamiento − olvidar</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, retain error; page &lt;i&gt;Layers&lt;/i&gt;, retained spectrum.</source>
        <translation>Página &lt;i&gt;Curvas&lt;/i&gt;, error de retención; página &lt;i&gt;Capas&lt;/i&gt;, espectro de los datos retenidos.</translation>
    </message>
    <message>
        <source>retained samples, remaining data, D_r</source>
        <translation>muestras retenidas, datos restantes, D_r</translation>
    </message>
    <message>
        <source>Retrained baseline</source>
        <translation>Referencia reentrenada</translation>
    </message>
    <message>
        <source>A model of the same architecture, trained in the same way from the start without the forget set. It is what unlearning should come close to, in every figure; several seeds show how much such models differ among themselves.</source>
        <translation>Modelo de la misma arquitectura, entrenado del mismo modo desde el principio sin el conjunto a olvidar. A él debe acercarse el desaprendizaje en todas las cifras; varias semillas muestran cuánto difieren entre sí tales modelos.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Reference&lt;/i&gt;; dashed lines on page &lt;i&gt;Curves&lt;/i&gt;; rows on page &lt;i&gt;Privacy&lt;/i&gt;; &lt;i&gt;Run &amp;gt; Train retrained baseline&lt;/i&gt;.</source>
        <translation>Panel Experimento, &lt;i&gt;Referencia&lt;/i&gt;; líneas discontinuas en la página &lt;i&gt;Curvas&lt;/i&gt;; filas en la página &lt;i&gt;Privacidad&lt;/i&gt;; &lt;i&gt;Ejecución &amp;gt; Reentrenar referencia&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>reference, gold standard, exact unlearning</source>
        <translation>referencia, patrón oro, desaprendizaje exacto</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>Solicitud de borrado</translation>
    </message>
    <message>
        <source>One demand to forget some samples. Several may follow one another: the moment that one leaves is where the next begins.</source>
        <translation>Petición de olvidar algunas muestras. Varias pueden sucederse: el momento que deja una es el punto de partida de la siguiente.</translation>
    </message>
    <message>
        <source>G&lt;sub&gt;full&lt;/sub&gt; ← G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G&lt;sub&gt;total&lt;/sub&gt; ← G&lt;sub&gt;total&lt;/sub&gt; − G&lt;sub&gt;olvido&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, requests in their order.</source>
        <translation>Página &lt;i&gt;Muestras&lt;/i&gt;, solicitudes en su orden.</translation>
    </message>
    <message>
        <source>incremental, sequence, chain</source>
        <translation>incremental, secuencia, cadena</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purga</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Purge the request…&lt;/i&gt;</source>
        <translation>&lt;i&gt;Ejecución &amp;gt; Purgar la solicitud…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>erase, delete</source>
        <translation>borrar, eliminar</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>A convolution or linear layer with a weight matrix W, flattened to a row for each output. Biases and norms are frozen while unlearning.</source>
        <translation>Capa convolucional o lineal con una matriz de pesos W, aplanada a una fila por salida. Los sesgos y las normalizaciones quedan congelados al desaprender.</translation>
    </message>
    <message>
        <source>W : [out, d]</source>
        <translation>W : [salidas, d]</translation>
    </message>
    <message>
        <source>weight, convolution, linear</source>
        <translation>peso, convolución, lineal</translation>
    </message>
    <message>
        <source>Input directions, d</source>
        <translation>Direcciones de entrada, d</translation>
    </message>
    <message>
        <source>How many numbers one input row of a layer has: a patch of a convolution, or a vector of features.</source>
        <translation>Cuántos números tiene una fila de entrada de una capa: un parche de una convolución o un vector de características.</translation>
    </message>
    <message>
        <source>d = in / groups × kernel height × kernel width</source>
        <translation>d = entradas / grupos × alto del kernel × ancho del kernel</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column d.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, columna d.</translation>
    </message>
    <message>
        <source>dimension, patch, columns</source>
        <translation>dimensión, parche, columnas</translation>
    </message>
    <message>
        <source>Second moment, G</source>
        <translation>Segundo momento, G</translation>
    </message>
    <message>
        <source>The sum over samples and positions of each input row times itself; not centred. That of the retained samples follows by subtraction, without their data. A grouped convolution has one for each group.</source>
        <translation>Suma, sobre muestras y posiciones, de cada fila de entrada por sí misma; sin centrar. El de las muestras retenidas se obtiene por sustracción, sin sus datos. Una convolución agrupada tiene uno por grupo.</translation>
    </message>
    <message>
        <source>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;retain&lt;/sub&gt; = G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;retener&lt;/sub&gt; = G&lt;sub&gt;total&lt;/sub&gt; − G&lt;sub&gt;olvido&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Behind every spectrum; &lt;i&gt;Tools &amp;gt; Spectrum cache…&lt;/i&gt;</source>
        <translation>Base de todos los espectros; &lt;i&gt;Herramientas &amp;gt; Caché de espectros…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Gram matrix, covariance, uncentred</source>
        <translation>matriz de Gram, covarianza, sin centrar</translation>
    </message>
    <message>
        <source>Spectrum, eigenvalues λ</source>
        <translation>Espectro, valores propios λ</translation>
    </message>
    <message>
        <source>The eigenvalues of a layer&apos;s second moment, from the largest down: how much of the retained inputs lies along each of its directions.</source>
        <translation>Valores propios del segundo momento de una capa, de mayor a menor: cuánto de las entradas retenidas hay en cada una de sus direcciones.</translation>
    </message>
    <message>
        <source>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, lower left; &lt;i&gt;Experiment &amp;gt; Compute spectra&lt;/i&gt;.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, abajo a la izquierda; &lt;i&gt;Experimento &amp;gt; Calcular espectros&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>eigenvalue, eigenvector, decomposition</source>
        <translation>valor propio, autovalor, vector propio, autovector, descomposición</translation>
    </message>
    <message>
        <source>Singular value, σ</source>
        <translation>Valor singular, σ</translation>
    </message>
    <message>
        <source>The square root of an eigenvalue: a singular value of all input rows stacked. The published code measures energy by it; the other measure is the eigenvalue itself.</source>
        <translation>Raíz cuadrada de un valor propio: un valor singular de todas las filas de entrada apiladas. El código publicado mide con él la energía; la otra medida es el propio valor propio.</translation>
    </message>
    <message>
        <source>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Energy by&lt;/i&gt;.</source>
        <translation>Panel Experimento, &lt;i&gt;Método: Ajustes…&lt;/i&gt;, &lt;i&gt;Energía por&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>energy measure</source>
        <translation>medida de la energía</translation>
    </message>
    <message>
        <source>Core gradient space (CGS)</source>
        <translation>Espacio central de gradientes (CGS)</translation>
    </message>
    <message>
        <source>The span of the first k eigenvectors of a layer&apos;s retained second moment. What lies in it is taken from each gradient, so that the outputs on inputs in the space stay as they are.</source>
        <translation>Espacio generado por los k primeros vectores propios del segundo momento retenido de una capa. Lo que cae en él se resta de cada gradiente, de modo que las salidas para entradas de ese espacio no cambian.</translation>
    </message>
    <message>
        <source>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</source>
        <translation>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, left of the threshold line; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, a la izquierda de la línea del umbral; &lt;i&gt;Ayuda &amp;gt; Laboratorio de proyección…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>CGS, subspace, protected directions</source>
        <translation>CGS, subespacio, direcciones protegidas</translation>
    </message>
    <message>
        <source>Directions kept, k</source>
        <translation>Direcciones conservadas, k</translation>
    </message>
    <message>
        <source>How many directions the core gradient space of a layer has. It follows from the threshold γ and the spectrum by a rule.</source>
        <translation>Cuántas direcciones tiene el espacio central de gradientes de una capa. Se deduce del umbral γ y del espectro mediante una regla.</translation>
    </message>
    <message>
        <source>0 ≤ k ≤ d</source>
        <translation>0 ≤ k ≤ d</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column k and the line in the spectrum.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, columna k y la línea en el espectro.</translation>
    </message>
    <message>
        <source>rank, dimension</source>
        <translation>rango, dimensión</translation>
    </message>
    <message>
        <source>Threshold, γ (gamma)</source>
        <translation>Umbral, γ (gamma)</translation>
    </message>
    <message>
        <source>How much of a layer&apos;s energy is protected, from 0 to 1. 0 leaves the gradient as it is; 1 leaves the layer out: it is not updated at all.</source>
        <translation>Cuánta energía de una capa se protege, de 0 a 1. 0 deja el gradiente como está; 1 excluye la capa: no se actualiza en absoluto.</translation>
    </message>
    <message>
        <source>0 ≤ γ ≤ 1</source>
        <translation>0 ≤ γ ≤ 1</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column γ and &lt;i&gt;All layers&lt;/i&gt;; &lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, columna γ y &lt;i&gt;Todas las capas&lt;/i&gt;; &lt;i&gt;Editar &amp;gt; Sugerir umbrales…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>slider, percentage</source>
        <translation>deslizador, porcentaje</translation>
    </message>
    <message>
        <source>Energy kept</source>
        <translation>Energía conservada</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s input energy that lies in its core gradient space.</source>
        <translation>Proporción de la energía de entrada de una capa que está en su espacio central de gradientes.</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; or √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; o √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Kept.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, columna Conservada.</translation>
    </message>
    <message>
        <source>cumulative share</source>
        <translation>proporción acumulada</translation>
    </message>
    <message>
        <source>Rule for k</source>
        <translation>Regla para k</translation>
    </message>
    <message>
        <source>How k follows from γ, given the cumulative shares s of the energy. &lt;i&gt;Covering&lt;/i&gt;: the fewest directions that reach γ. &lt;i&gt;Below&lt;/i&gt;: all that stay within γ, as in the published code. &lt;i&gt;Null&lt;/i&gt;: every direction within the numerical rank.</source>
        <translation>Cómo se deduce k de γ, dadas las proporciones acumuladas s de la energía. &lt;i&gt;Cobertura&lt;/i&gt;: el menor número de direcciones que alcanza γ. &lt;i&gt;Por debajo&lt;/i&gt;: todas las que no superan γ, como en el código publicado. &lt;i&gt;Nulo&lt;/i&gt;: todas las direcciones hasta el rango numérico.</translation>
    </message>
    <message>
        <source>covering: min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; below: # { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</source>
        <translation>cobertura: min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; por debajo: # { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Rule for k&lt;/i&gt;.</source>
        <translation>Panel Experimento, &lt;i&gt;Método: Ajustes…&lt;/i&gt;, &lt;i&gt;Regla para k&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>covering, below, null space</source>
        <translation>cobertura, por debajo, espacio nulo</translation>
    </message>
    <message>
        <source>Forget loss</source>
        <translation>Pérdida de olvido</translation>
    </message>
    <message>
        <source>What the steps make smaller, on the forget set: the first term takes probability from the true class, the second makes the prediction vague. The offset keeps the logarithm finite at a probability of 1. In nats.</source>
        <translation>Lo que los pasos reducen en el conjunto a olvidar: el primer término quita probabilidad a la clase verdadera, el segundo hace vaga la predicción. El desplazamiento mantiene finito el logaritmo cuando la probabilidad es 1. En nats.</translation>
    </message>
    <message>
        <source>L = mean(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − offset))) − w mean(H(p))</source>
        <translation>L = media(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − desplazamiento))) − w media(H(p))</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Loss; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, offset and entropy weight.</source>
        <translation>Página &lt;i&gt;Curvas&lt;/i&gt;, columna Pérdida; panel Experimento, &lt;i&gt;Método: Ajustes…&lt;/i&gt;, desplazamiento y peso de la entropía.</translation>
    </message>
    <message>
        <source>unlearning loss, objective, offset, weight</source>
        <translation>pérdida de desaprendizaje, objetivo, desplazamiento, peso</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>Paso proyectado</translation>
    </message>
    <message>
        <source>Plain gradient descent on the forget loss, less the part of the gradient g that lies in the core gradient space. If a step is orthogonal to all retained inputs of every layer, retained outputs do not change at all.</source>
        <translation>Descenso de gradiente simple sobre la pérdida de olvido, sin la parte del gradiente g que está en el espacio central de gradientes. Si un paso es ortogonal a todas las entradas retenidas de cada capa, las salidas retenidas no cambian en absoluto.</translation>
    </message>
    <message>
        <source>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>PGU, gradient projection, update</source>
        <translation>PGU, proyección del gradiente, actualización</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>Proyección suave</translation>
    </message>
    <message>
        <source>A variant of the method: each direction is damped by its own eigenvalue, where the projection keeps it or drops it.</source>
        <translation>Variante del método: cada dirección se amortigua según su propio valor propio, mientras que la proyección la conserva o la descarta.</translation>
    </message>
    <message>
        <source>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, softness μ.</source>
        <translation>Panel Experimento, &lt;i&gt;Método: Ajustes…&lt;/i&gt;, suavidad μ.</translation>
    </message>
    <message>
        <source>damping, mu</source>
        <translation>amortiguación, mu</translation>
    </message>
    <message>
        <source>Forgetting power left</source>
        <translation>Poder de olvido restante</translation>
    </message>
    <message>
        <source>The share of the squared forget gradient that the projection leaves, read before a run. Samples that the model is sure of hardly count in it.</source>
        <translation>Proporción del gradiente de olvido al cuadrado que deja la proyección, leída antes de una ejecución. Las muestras de las que el modelo está seguro apenas cuentan en ella.</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Power left and the trade-off curve, across.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, columna Poder restante y eje horizontal de la curva de compromiso.</translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation>gradiente restante</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Interferencia prevista</translation>
    </message>
    <message>
        <source>The summed squared change that one step would make to the layer&apos;s outputs on retained inputs, relative to the outputs themselves. It speaks of one step and one layer, and of no error.</source>
        <translation>Suma de los cambios al cuadrado que un solo paso causaría en las salidas de la capa para entradas retenidas, relativa a las propias salidas. Habla de un paso y de una capa, no de errores.</translation>
    </message>
    <message>
        <source>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Interference and the trade-off curve, upwards.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, columna Interferencia y eje vertical de la curva de compromiso.</translation>
    </message>
    <message>
        <source>trade-off, cost, budget</source>
        <translation>compromiso, coste, presupuesto</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>Deriva de retención</translation>
    </message>
    <message>
        <source>change, data-free</source>
        <translation>cambio, sin datos</translation>
    </message>
    <message>
        <source>One knob for all layers, τ</source>
        <translation>Un solo control para todas las capas, τ</translation>
    </message>
    <message>
        <source>Protects a direction of any layer where a change of the weights by 1 along it would change the logits of a retained sample by more than τ (mean square). ω is the layer&apos;s sensitivity: the mean squared gradient that logits send back.</source>
        <translation>Protege una dirección de cualquier capa si un cambio de 1 en los pesos a lo largo de ella cambiaría los logits de una muestra retenida en más de τ (media cuadrática). ω es la sensibilidad de la capa: el gradiente cuadrático medio que devuelven los logits.</translation>
    </message>
    <message>
        <source>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</source>
        <translation>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</translation>
    </message>
    <message>
        <source>&lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;, &lt;i&gt;One knob for all layers&lt;/i&gt;.</source>
        <translation>&lt;i&gt;Editar &amp;gt; Sugerir umbrales…&lt;/i&gt;, &lt;i&gt;Un solo control para todas las capas&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>tau, sensitivity, omega, Fisher</source>
        <translation>tau, sensibilidad, omega, Fisher</translation>
    </message>
    <message>
        <source>Learning rate, η</source>
        <translation>Tasa de aprendizaje, η</translation>
    </message>
    <message>
        <source>The length of a step for a gradient of 1. It falls exponentially from its start to its end over the planned epochs.</source>
        <translation>Longitud de un paso para un gradiente de 1. Desciende exponencialmente de su valor inicial al final a lo largo de las épocas previstas.</translation>
    </message>
    <message>
        <source>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;start&lt;/sub&gt; (η&lt;sub&gt;end&lt;/sub&gt; / η&lt;sub&gt;start&lt;/sub&gt;)&lt;sup&gt;e / epochs&lt;/sup&gt;</source>
        <translation>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;inicial&lt;/sub&gt; (η&lt;sub&gt;final&lt;/sub&gt; / η&lt;sub&gt;inicial&lt;/sub&gt;)&lt;sup&gt;e / épocas&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Learning rate; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;</source>
        <translation>Página &lt;i&gt;Curvas&lt;/i&gt;, columna Tasa de aprendizaje; panel Experimento, &lt;i&gt;Método: Ajustes…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>step size, eta</source>
        <translation>tamaño del paso, eta</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>One pass over the forget set. Epoch 0 is the untouched model. A run can be rewound to an epoch and gone on from with other settings.</source>
        <translation>Una pasada por el conjunto a olvidar. La época 0 es el modelo sin modificar. Se puede volver a una época de una ejecución y continuar desde ella con otros ajustes.</translation>
    </message>
    <message>
        <source>pass, iteration, rewind</source>
        <translation>pasada, iteración, retroceder</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Regla de parada</translation>
    </message>
    <message>
        <source>When a run ends, and which epoch is its result. &lt;i&gt;Crossing&lt;/i&gt;: validation accuracy exceeds forget accuracy. &lt;i&gt;Drop&lt;/i&gt;: retained or validation accuracy fell by so many points. &lt;i&gt;Match&lt;/i&gt;: the forget error nearest that of a retrained model. &lt;i&gt;Drift&lt;/i&gt;: retain drift reached a budget.</source>
        <translation>Cuándo termina una ejecución y qué época es su resultado. &lt;i&gt;Cruce&lt;/i&gt;: la exactitud de validación supera a la de olvido. &lt;i&gt;Caída&lt;/i&gt;: la exactitud de retención o de validación ha caído cierto número de puntos. &lt;i&gt;Coincidencia&lt;/i&gt;: el error de olvido más cercano al de un modelo reentrenado. &lt;i&gt;Deriva&lt;/i&gt;: la deriva de retención ha alcanzado un presupuesto.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Stop&lt;/i&gt;; the mark on page &lt;i&gt;Curves&lt;/i&gt;.</source>
        <translation>Panel Experimento, &lt;i&gt;Método: Ajustes…&lt;/i&gt;, &lt;i&gt;Parada&lt;/i&gt;; la marca en la página &lt;i&gt;Curvas&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>crossing, match, drift, early stopping</source>
        <translation>cruce, coincidencia, deriva, parada temprana</translation>
    </message>
    <message>
        <source>The error on the half of the test split that stop rules may look at. The other half gives the reported test error; the plan&apos;s split seed draws both.</source>
        <translation>Error en la mitad de la partición de prueba que las reglas de parada pueden consultar. La otra mitad da el error de prueba que se comunica; la semilla de partición del plan sortea ambas.</translation>
    </message>
    <message>
        <source>likelihood ratio attack</source>
        <translation>ataque por cociente de verosimilitudes</translation>
    </message>
    <message>
        <source>The share of forget samples that an attack finds when it may take only 1 % (%1 %) of the test samples for members. An attack that is sure of a few samples shows here first. Said only where there are ten negatives or more at that rate.</source>
        <translation>Proporción de muestras a olvidar que un ataque encuentra cuando solo puede tomar por miembros el 1 % (%1 %) de las muestras de prueba. Un ataque que está seguro de unas pocas muestras se nota primero aquí. Se indica solo si a esa tasa hay al menos diez negativos.</translation>
    </message>
    <message>
        <source>TPR at FPR = 1 %, %1 %</source>
        <translation>TPR con FPR = 1 %, %1 %</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Start&lt;/i&gt;, &lt;i&gt;Run &amp;gt; Next batch&lt;/i&gt;; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>&lt;i&gt;Ejecución &amp;gt; Iniciar&lt;/i&gt;, &lt;i&gt;Ejecución &amp;gt; Lote siguiente&lt;/i&gt;; &lt;i&gt;Ayuda &amp;gt; Laboratorio de proyección…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Distance to the retrained models</source>
        <translation>Distancia a los modelos reentrenados</translation>
    </message>
    <message>
        <source>How far a figure of an unlearned model is from the mean of the retrained ones, in units of their standard deviation. Within one or two such units it can not be told from what another seed would have changed. It takes two retrained models of different seeds, or more.</source>
        <translation>Cuánto dista una cifra de un modelo desaprendido de la media de los reentrenados, en unidades de la desviación típica de estos. Con una o dos de estas unidades como máximo, no se distingue de lo que habría cambiado otra semilla. Requiere dos o más modelos reentrenados con semillas distintas.</translation>
    </message>
    <message>
        <source>(x − mean&lt;sub&gt;retrained&lt;/sub&gt;) / s&lt;sub&gt;retrained&lt;/sub&gt;</source>
        <translation>(x − media&lt;sub&gt;reentrenado&lt;/sub&gt;) / s&lt;sub&gt;reentrenado&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</translation>
    </message>
    <message>
        <source>noise floor, spread, standard deviation, seed</source>
        <translation>ruido de fondo, dispersión, desviación típica, semilla</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>Distancia entre salidas</translation>
    </message>
    <message>
        <source>How differently two models answer to the same samples: the part of the probability that would have to move (total variation), the divergence, or the share of samples with another predicted class. p are the probabilities of the model, q those of the one beside it; the mean over samples is shown.</source>
        <translation>Cuánto difieren las respuestas de dos modelos a las mismas muestras: la parte de la probabilidad que habría que desplazar (variación total), la divergencia o la proporción de muestras con otra clase predicha. p son las probabilidades del modelo; q, las del modelo con el que se compara; se muestra la media sobre las muestras.</translation>
    </message>
    <message>
        <source>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</source>
        <translation>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit and outputs; reports.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito y salidas; informes.</translation>
    </message>
    <message>
        <source>total variation, Kullback-Leibler divergence, agreement, prediction matrix</source>
        <translation>variación total, divergencia de Kullback-Leibler, concordancia, matriz de predicción</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonda lineal</translation>
    </message>
    <message>
        <source>How much of the labels can still be read out of a layer: a ridge classifier is fitted to what the layer is given of one half of the forget and retained samples, and judged on the other half. What is only hidden at the output is found here.</source>
        <translation>Cuánto de las etiquetas se puede leer todavía en una capa: se ajusta un clasificador ridge a lo que recibe la capa de una mitad de las muestras a olvidar y retenidas, y se evalúa con la otra mitad. Lo que solo está oculto en la salida se detecta aquí.</translation>
    </message>
    <message>
        <source>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>recovery, representation, features</source>
        <translation>recuperación, representación, características</translation>
    </message>
    <message>
        <source>Relearning</source>
        <translation>Reaprendizaje</translation>
    </message>
    <message>
        <source>How many epochs of training a model needs until its loss on the forget set is that of the original, but for α. A model that never saw the samples needs about as many as a retrained one; one that needs far fewer had not forgotten.</source>
        <translation>Cuántas épocas de entrenamiento necesita un modelo hasta que su pérdida en el conjunto a olvidar sea la del original, con un margen α. Un modelo que nunca vio las muestras necesita aproximadamente tantas como uno reentrenado; uno que necesita muchas menos no las había olvidado.</translation>
    </message>
    <message>
        <source>min { n : L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;original&lt;/sub&gt;) + α }</source>
        <translation>min { n : L&lt;sub&gt;olvido&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;olvido&lt;/sub&gt;(θ&lt;sub&gt;original&lt;/sub&gt;) + α }</translation>
    </message>
    <message>
        <source>relearn time, fine-tuning, epochs</source>
        <translation>tiempo de reaprendizaje, ajuste fino, épocas</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>Calidad del olvido</translation>
    </message>
    <message>
        <source>How alike many unlearned models and many retrained ones answer to each forget sample. ε is the largest log-ratio of error rates that a threshold on the label&apos;s scaled confidence reaches; the mean over samples is shown. It takes several models of each kind, and is read beside its value for two groups of the same kind.</source>
        <translation>Cuánto se parecen las respuestas de muchos modelos desaprendidos y de muchos reentrenados a cada muestra a olvidar. ε es el mayor log-cociente de tasas de error que alcanza un umbral sobre la confianza escalada de la etiqueta; se muestra la media sobre las muestras. Requiere varios modelos de cada tipo y se lee junto a su valor para dos grupos del mismo tipo.</translation>
    </message>
    <message>
        <source>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</source>
        <translation>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</translation>
    </message>
    <message>
        <source>epsilon, bins, challenge</source>
        <translation>épsilon, intervalos, competición</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>Deriva del espectro</translation>
    </message>
    <message>
        <source>How far the second moment of the retained inputs, which requests in sequence keep from the original weights, is from the one that the unlearned weights would give. Where it grows, the directions that are protected are no longer the right ones.</source>
        <translation>Cuánto dista el segundo momento de las entradas retenidas, que las solicitudes sucesivas conservan desde los pesos originales, del que darían los pesos desaprendidos. Cuando crece, las direcciones protegidas ya no son las adecuadas.</translation>
    </message>
    <message>
        <source>‖G′ − G‖ / ‖G‖</source>
        <translation>‖G′ − G‖ / ‖G‖</translation>
    </message>
    <message>
        <source>requests in sequence, Frobenius</source>
        <translation>solicitudes sucesivas, Frobenius</translation>
    </message>
    <message>
        <source>Embedding of features</source>
        <translation>Incrustación de características</translation>
    </message>
    <message>
        <source>Samples as points in the plane, by what a model&apos;s last layer is given. t-SNE keeps neighbours together: p says who is a neighbour among the features, q in the plane. Principal components keep the two directions of most variance. Distances between groups say little in the former.</source>
        <translation>Muestras como puntos del plano, según lo que recibe la última capa de un modelo. t-SNE mantiene juntos a los vecinos: p dice quién es vecino entre las características; q, en el plano. Las componentes principales conservan las dos direcciones de mayor varianza. En t-SNE, las distancias entre grupos dicen poco.</translation>
    </message>
    <message>
        <source>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</source>
        <translation>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>t-SNE, PCA, principal components, features, map</source>
        <translation>t-SNE, PCA, componentes principales, características, mapa</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2406.01257.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; informes; arXiv 2406.01257.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; informes.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, &lt;i&gt;Modelos sombra…&lt;/i&gt;; orden &lt;tt&gt;unlearn attack&lt;/tt&gt;; informes.</translation>
    </message>
    <message>
        <source>Deleting for good whatever is kept of the forgotten samples: selectors, rewind points, moments. The retained moment, the unlearned model and your own files, such as reports, stay.</source>
        <translation>Borrado definitivo de todo lo que se guarda de las muestras olvidadas: selectores, puntos de retorno, momentos. El momento retenido, el modelo desaprendido y sus propios archivos, como los informes, se conservan.</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Ruido de fondo</translation>
    </message>
    <message>
        <source>How much a figure differs among models retrained with other seeds: their sample standard deviation. A difference below it means nothing. With one retrained model it is not known.</source>
        <translation>Cuánto difiere una cifra entre modelos reentrenados con otras semillas: su desviación típica muestral. Una diferencia menor no significa nada. Con un solo modelo reentrenado no se conoce.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Frente de Pareto</translation>
    </message>
    <message>
        <source>Of the runs with the same model, data and forget set, those that none beats: no other has at most their test error e and at most their distance d to the retrained models, and less of one.</source>
        <translation>De las ejecuciones con el mismo modelo, los mismos datos y el mismo conjunto a olvidar, las que ninguna supera: ninguna otra tiene un error de prueba e y una distancia d a los modelos reentrenados no mayores que los suyos y, al menos en uno de los dos, un valor menor.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Beaten by none&lt;/i&gt;.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, &lt;i&gt;No superadas por ninguna&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>trade-off, dominated</source>
        <translation>compromiso, dominada</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Support-vector attack (SVC)</source>
        <translation>Ataque de vectores de soporte (SVC)</translation>
    </message>
    <message>
        <source>A classifier that is fitted to tell retained samples (t = 1) from validation samples (t = −1) by the confidence p in their label, and then asked about the samples that are attacked. Its decision is the score: above 0 means “member”. Source: arXiv 2304.04934.</source>
        <translation>Clasificador que se ajusta para distinguir las muestras retenidas (t = 1) de las de validación (t = −1) según la confianza p en su etiqueta y que después se aplica a las muestras atacadas. Su valor de decisión es la puntuación: por encima de 0 significa «miembro». Fuente: arXiv 2304.04934.</translation>
    </message>
    <message>
        <source>SVM, support-vector machine</source>
        <translation>SVM, máquina de vectores de soporte</translation>
    </message>
    <message>
        <source>Memorisation, strata</source>
        <translation>Memorización, estratos</translation>
    </message>
    <message>
        <source>How much surer a model is of a sample for having been trained on it: the mean confidence in its label of shadow models that saw it, less that of those that did not; from −1 to 1. Near 0, who knows the others knows this one, too. Strata are thirds of the forget set, from the least to the most remembered; without shadow models the original model&apos;s logit gap parts them.</source>
        <translation>Cuánto más seguro está un modelo de una muestra por haberse entrenado con ella: la confianza media en su etiqueta de los modelos sombra que la vieron menos la de los que no la vieron; de −1 a 1. Cerca de 0, quien conoce las demás conoce también esta. Los estratos son tercios del conjunto a olvidar, de las muestras menos memorizadas a las más memorizadas; sin modelos sombra, los separa la diferencia de logits del modelo original.</translation>
    </message>
    <message>
        <source>stratum, remembered, influence, memorization</source>
        <translation>estrato, recordada, influencia, memorización</translation>
    </message>
    <message>
        <source>Risk of retained samples</source>
        <translation>Riesgo de las muestras retenidas</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: a retained sample is at more risk where an attack&apos;s score of it has risen since the original model. The figure is the share of those whose φ rose.</source>
        <translation>Olvidar unas muestras puede delatar a otras: una muestra retenida corre más riesgo si la puntuación que le da un ataque ha aumentado con respecto al modelo original. La cifra es la proporción de aquellas cuya φ aumentó.</translation>
    </message>
    <message>
        <source>privacy onion, exposed</source>
        <translation>efecto cebolla de la privacidad (privacy onion), expuesta</translation>
    </message>
    <message>
        <source>high&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;unlearned&lt;/sub&gt;) &amp;lt; low&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;retrained&lt;/sub&gt;)</source>
        <translation>superior&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;desaprendido&lt;/sub&gt;) &amp;lt; inferior&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;reentrenado&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit, by depth; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;; reports.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito, por profundidad; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;; informes.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Measure more&lt;/i&gt;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;; reports; arXiv 2003.02960.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, &lt;i&gt;Medir más&lt;/i&gt;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;; informes; arXiv 2003.02960.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;; arXiv 2406.09073.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; &lt;tt&gt;unlearn compare&lt;/tt&gt;; arXiv 2406.09073.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, after &lt;i&gt;Run &amp;gt; Measure how far spectra drift&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, tras &lt;i&gt;Ejecución &amp;gt; Medir la deriva de los espectros&lt;/i&gt;; página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; informes.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Embedding&lt;/i&gt;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;; reports.</source>
        <translation>Página &lt;i&gt;Incrustación&lt;/i&gt;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;; informes.</translation>
    </message>
    <message>
        <source>Forget loss; page &lt;i&gt;Privacy&lt;/i&gt;, attacks by entropy; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Pérdida de olvido; página &lt;i&gt;Privacidad&lt;/i&gt;, ataques por entropía; página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; informes.</translation>
    </message>
    <message>
        <source>The chance that a forget sample has a higher score than a test sample; equal scores count by half. The retrained model&apos;s value is the ideal, not %1. Values below it tell an attacker as much as values above; the two-sided AUC counts both alike.</source>
        <translation>Probabilidad de que una muestra a olvidar tenga una puntuación mayor que una de prueba; las puntuaciones iguales cuentan la mitad. El ideal es el valor del modelo reentrenado, no %1. Los valores inferiores a él revelan a un atacante tanto como los superiores; el AUC bilateral cuenta ambos por igual.</translation>
    </message>
    <message>
        <source>AUC = P(s&lt;sub&gt;forget&lt;/sub&gt; &amp;gt; s&lt;sub&gt;test&lt;/sub&gt;) + ½ P(s&lt;sub&gt;forget&lt;/sub&gt; = s&lt;sub&gt;test&lt;/sub&gt;), &amp;nbsp; two-sided: max(AUC, 1 − AUC)</source>
        <translation>AUC = P(s&lt;sub&gt;olvido&lt;/sub&gt; &amp;gt; s&lt;sub&gt;prueba&lt;/sub&gt;) + ½ P(s&lt;sub&gt;olvido&lt;/sub&gt; = s&lt;sub&gt;prueba&lt;/sub&gt;), &amp;nbsp; bilateral: max(AUC, 1 − AUC)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns AUC and Two-sided; list of runs; reports.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, columnas AUC y Bilateral; lista de ejecuciones; informes.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns TPR; reports.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, columnas TPR; informes.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2312.03262.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, &lt;i&gt;Modelos sombra…&lt;/i&gt;; orden &lt;tt&gt;unlearn attack&lt;/tt&gt;; informes; arXiv 2312.03262.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2112.03570.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, &lt;i&gt;Modelos sombra…&lt;/i&gt;; orden &lt;tt&gt;unlearn attack&lt;/tt&gt;; informes; arXiv 2112.03570.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;; reports.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;; informes.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, &lt;i&gt;remembers by more than&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Página &lt;i&gt;Muestras&lt;/i&gt;, &lt;i&gt;tiene una memorización superior a&lt;/i&gt;; página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; informes.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Worst-off&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, &lt;i&gt;Más expuestas&lt;/i&gt;; página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; informes.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2508.12730.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; informes; arXiv 2508.12730.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, first column; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, primera columna; página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Retain drift and the line below the table; page &lt;i&gt;Curves&lt;/i&gt;, column Output change; stop rule &lt;i&gt;drift&lt;/i&gt;.</source>
        <translation>Página &lt;i&gt;Capas&lt;/i&gt;, columna Deriva de retención y la línea bajo la tabla; página &lt;i&gt;Curvas&lt;/i&gt;, columna Cambio de las salidas; regla de parada &lt;i&gt;deriva&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;, across; &lt;i&gt;Go on from…&lt;/i&gt;</source>
        <translation>Páginas &lt;i&gt;Curvas&lt;/i&gt; y &lt;i&gt;Comparación&lt;/i&gt;, eje horizontal; &lt;i&gt;Continuar desde…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>An attack with one to four reference models: a sample&apos;s likelihood under the model, relative to that under the references, is compared with those of other samples z. The score is the share of them that it exceeds, with γ = 1; the authors&apos; configuration has 2.</source>
        <translation>Ataque con uno a cuatro modelos de referencia: la verosimilitud de una muestra con el modelo, relativa a la de las referencias, se compara con las de otras muestras z. La puntuación es la proporción de ellas que supera, con γ = 1; la configuración de los autores tiene 2.</translation>
    </message>
    <message>
        <source>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</source>
        <translation>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; puntuación(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</translation>
    </message>
    <message>
        <source>LiRA for unlearned models: its shadow models have forgotten as the run did. N&lt;sub&gt;1&lt;/sub&gt; is fitted to those that were trained on the sample and then forgot it, N&lt;sub&gt;0&lt;/sub&gt; to those that never saw it and forgot others. The score is the logarithm of the ratio of their likelihoods, 0 where unlearning is perfect; arXiv 2403.01218.</source>
        <translation>LiRA para modelos desaprendidos: sus modelos sombra han olvidado como lo hizo la ejecución. N&lt;sub&gt;1&lt;/sub&gt; se ajusta a los que se entrenaron con la muestra y luego la olvidaron; N&lt;sub&gt;0&lt;/sub&gt;, a los que nunca la vieron y olvidaron otras. La puntuación es el logaritmo del cociente de sus verosimilitudes, 0 si el desaprendizaje es perfecto; arXiv 2403.01218.</translation>
    </message>
    <message>
        <source>The unlearned model is less sure of the forget samples than a model that never saw them. That gives them away as well. Of several retrained models the lower end of their 95 % prediction interval is what counts, of one that of its AUC&apos;s own interval, of none 0.5.</source>
        <translation>El modelo desaprendido está menos seguro de las muestras que olvidar que un modelo que nunca las vio. Eso también las delata. Con varios modelos reentrenados cuenta el extremo inferior de su intervalo de predicción del 95 %; con uno, el del intervalo de su propia AUC; sin ninguno, 0,5.</translation>
    </message>
    <message>
        <source>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; centred: below it tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m the mean of n inputs, &amp;nbsp; output change: mean(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</source>
        <translation>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; centrada: con el denominador tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m la media de n entradas, &amp;nbsp; cambio de las salidas: media(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>A model that an attacker trains on samples of the same kind, some with and some without the sample in question, to learn how membership shows. AP beside retrained is the average precision with which a classifier on shadow models tells the model&apos;s answers to the forget samples from a retrained model&apos;s to the same ones, the mean over retrained models: no area under a ROC curve, and %1 where they are alike; arXiv 2312.04095.</source>
        <translation>Modelo que un atacante entrena con muestras del mismo tipo, unas veces con la muestra en cuestión y otras sin ella, para aprender cómo se nota la pertenencia. AP frente a reentrenado es la precisión media (average precision) con la que un clasificador con modelos sombra distingue las respuestas del modelo a las muestras a olvidar de las de un modelo reentrenado a las mismas muestras, promediada sobre los modelos reentrenados: no es un área bajo una curva ROC y vale %1 si las respuestas son indistinguibles; arXiv 2312.04095.</translation>
    </message>
    <message>
        <source>AP beside retrained: mean over retrained models of Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; recall and P&lt;sub&gt;t&lt;/sub&gt; precision at the t-th highest threshold</source>
        <translation>AP frente a reentrenado: media sobre los modelos reentrenados de Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; es la exhaustividad y P&lt;sub&gt;t&lt;/sub&gt; la precisión en el t-ésimo umbral más alto</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt; and column AP beside retrained; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>Página &lt;i&gt;Privacidad&lt;/i&gt;, &lt;i&gt;Modelos sombra…&lt;/i&gt; y columna AP frente a reentrenado; orden &lt;tt&gt;unlearn attack&lt;/tt&gt;; informes.</translation>
    </message>
    <message>
        <source>reference model, in, out, average precision</source>
        <translation>modelo de referencia, dentro, fuera, precisión media, average precision</translation>
    </message>
    <message>
        <source>How far a run has moved a layer&apos;s outputs on its original retained inputs, known without any data. Centred, it is set against the outputs&apos; differences from their mean: what all outputs share makes the uncentred figure look small. It guarantees nothing about accuracy, single samples or classes. The output change is of the whole network, and measured: how far the logits z on retained samples are from those of epoch 0, squared and summed over classes; the mean over samples.</source>
        <translation>Cuánto ha desplazado una ejecución las salidas de una capa para sus entradas retenidas originales, conocido sin ningún dato. Centrada, se relaciona con las diferencias de las salidas respecto a su media: lo que todas las salidas comparten hace que la deriva no centrada parezca pequeña. No garantiza nada sobre la exactitud ni sobre muestras o clases concretas. El cambio de las salidas es el de toda la red, y se mide: cuánto distan los logits z de las muestras retenidas de los de la época 0, al cuadrado y sumado sobre las clases; la media sobre las muestras.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; page &lt;i&gt;Privacy&lt;/i&gt;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</source>
        <translation>Página &lt;i&gt;Comparación&lt;/i&gt;, figuras de mérito; página &lt;i&gt;Privacidad&lt;/i&gt;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Collecting second moments</source>
        <translation>Recopilando segundos momentos</translation>
    </message>
    <message>
        <source>Collecting second moments of half the sample</source>
        <translation>Recopilando segundos momentos de la mitad de la muestra</translation>
    </message>
    <message>
        <source>Comparing halves of the sample</source>
        <translation>Comparando las mitades de la muestra</translation>
    </message>
    <message>
        <source>Reading the forget gradient</source>
        <translation>Leyendo el gradiente de olvido</translation>
    </message>
    <message>
        <source>Measuring the sensitivity of the outputs</source>
        <translation>Midiendo la sensibilidad de las salidas</translation>
    </message>
    <message>
        <source>Solving for eigenvalues</source>
        <translation>Calculando valores propios</translation>
    </message>
    <message>
        <source>Unlearning</source>
        <translation>Desaprendiendo</translation>
    </message>
    <message>
        <source>Measuring errors</source>
        <translation>Midiendo errores</translation>
    </message>
    <message>
        <source>Attacking</source>
        <translation>Atacando</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Opening the experiment</source>
        <translation>Abriendo el experimento</translation>
    </message>
    <message>
        <source>Computing spectra</source>
        <translation>Calculando espectros</translation>
    </message>
    <message>
        <source>Going through the experiment</source>
        <translation>Realizando el experimento</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Unlearning, epoch %1 of %2</source>
        <translation>Desaprendiendo, época %1 de %2</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3</source>
        <translation>Punto %1 de %2: %3</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Measuring models</source>
        <translation>Midiendo modelos</translation>
    </message>
    <message>
        <source>Measuring final errors</source>
        <translation>Midiendo errores finales</translation>
    </message>
    <message>
        <source>Training shadow models</source>
        <translation>Entrenando modelos sombra</translation>
    </message>
    <message>
        <source>Preparing the steps</source>
        <translation>Preparando los pasos</translation>
    </message>
    <message>
        <source>Gathering the figures</source>
        <translation>Recopilando las cifras</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando las figuras</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Escribiendo los archivos</translation>
    </message>
    <message>
        <source>Reading the forget gradient by class</source>
        <translation>Leyendo el gradiente de olvido por clase</translation>
    </message>
    <message>
        <source>Estimating time and room</source>
        <translation>Estimando tiempo y espacio</translation>
    </message>
</context>
<context>
    <name>LabLesson</name>
    <message>
        <source>Orthogonal data: perfect forgetting</source>
        <translation>Datos ortogonales: olvido perfecto</translation>
    </message>
    <message>
        <source>Overlapping data: the trade-off</source>
        <translation>Datos solapados: el compromiso</translation>
    </message>
    <message>
        <source>γ = 1: nothing moves</source>
        <translation>γ = 1: nada se mueve</translation>
    </message>
    <message>
        <source>The retained samples lie along one axis, those to be forgotten along the other. The retained inputs fill one direction; what a step changes across it, they can not see.</source>
        <translation>Las muestras retenidas están a lo largo de un eje y las muestras a olvidar, a lo largo del otro. Las entradas retenidas ocupan una sola dirección; lo que un paso cambia transversalmente a ella no pueden percibirlo.</translation>
    </message>
    <message>
        <source>The retained samples fill the plane, one direction more than the other. The samples to be forgotten share both directions with them: what is forgotten there, the retained samples feel.</source>
        <translation>Las muestras retenidas ocupan el plano, más en una dirección que en la otra. Las muestras a olvidar comparten con ellas ambas direcciones: lo que allí se olvida repercute en las muestras retenidas.</translation>
    </message>
    <message>
        <source>The same samples as in the lesson before, but the threshold protects every direction.</source>
        <translation>Las mismas muestras que en la lección anterior, pero el umbral protege todas las direcciones.</translation>
    </message>
    <message>
        <source>Press Play. Then drag a retained sample off its axis, and play again.</source>
        <translation>Pulse Reproducir. Después, arrastre una muestra retenida fuera de su eje y vuelva a reproducir.</translation>
    </message>
    <message>
        <source>Press Play. Then set γ to 0, the plain gradient, reset, and play again: compare what the retained samples pay.</source>
        <translation>Pulse Reproducir. Después, ponga γ en 0, el gradiente simple, restablezca y vuelva a reproducir: compare lo que pagan las muestras retenidas.</translation>
    </message>
    <message>
        <source>Press Step. Then lower γ until a direction is left.</source>
        <translation>Pulse Paso. Después, baje γ hasta que quede una dirección libre.</translation>
    </message>
</context>
<context>
    <name>MethodTitles</name>
    <message>
        <source>eigenvalues</source>
        <translation>valores propios</translation>
    </message>
    <message>
        <source>singular values</source>
        <translation>valores singulares</translation>
    </message>
    <message>
        <source>Covering: fewest that reach γ</source>
        <translation>Cobertura: las mínimas que alcanzan γ</translation>
    </message>
    <message>
        <source>Below: all that stay within γ</source>
        <translation>Por debajo: todas las que no superan γ</translation>
    </message>
    <message>
        <source>Below, and one more</source>
        <translation>Por debajo, y una más</translation>
    </message>
    <message>
        <source>Null space only</source>
        <translation>Solo espacio nulo</translation>
    </message>
    <message>
        <source>validation and forget error cross</source>
        <translation>se cruzan los errores de validación y de olvido</translation>
    </message>
    <message>
        <source>retained accuracy dropped</source>
        <translation>ha caído la exactitud de retención</translation>
    </message>
    <message>
        <source>validation accuracy dropped</source>
        <translation>ha caído la exactitud de validación</translation>
    </message>
    <message>
        <source>after all epochs</source>
        <translation>tras todas las épocas</translation>
    </message>
    <message>
        <source>forget error matches retrained</source>
        <translation>el error de olvido coincide con el reentrenado</translation>
    </message>
    <message>
        <source>retain drift reached a budget</source>
        <translation>la deriva de retención alcanza un presupuesto</translation>
    </message>
    <message>
        <source>largest eigenvalues (the method)</source>
        <translation>mayores valores propios (el método)</translation>
    </message>
    <message>
        <source>control: as many random directions</source>
        <translation>control: igual número de direcciones aleatorias</translation>
    </message>
    <message>
        <source>control: smallest eigenvalues</source>
        <translation>control: menores valores propios</translation>
    </message>
    <message>
        <source>retained (the method)</source>
        <translation>retenidas (el método)</translation>
    </message>
    <message>
        <source>control: all, without subtraction</source>
        <translation>control: todas, sin sustracción</translation>
    </message>
    <message>
        <source>all (the method)</source>
        <translation>todas (el método)</translation>
    </message>
    <message>
        <source>control: the last one alone</source>
        <translation>control: solo la última</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Projected gradient (PGU)</source>
        <translation>Gradiente proyectado (PGU)</translation>
    </message>
    <message>
        <source>Steps on the forget samples along gradients from which the directions of retained inputs are taken.</source>
        <translation>Da pasos con las muestras a olvidar a lo largo de gradientes de los que se han eliminado las direcciones de las entradas retenidas.</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>Proyección suave</translation>
    </message>
    <message>
        <source>Steps as projected gradients do, but shrinks direction i by mu / (mu + eigenvalue i).</source>
        <translation>Da pasos como el gradiente proyectado, pero reduce la dirección i por el factor mu / (mu + valor propio i).</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Reentrenamiento</translation>
    </message>
    <message>
        <source>Trains anew, from fresh weights, on the retained samples: what the other methods are measured against.</source>
        <translation>Entrena desde cero, con pesos nuevos, con las muestras retenidas: es la referencia con la que se miden los demás métodos.</translation>
    </message>
    <message>
        <source>model recipe</source>
        <translation>receta del modelo</translation>
    </message>
    <message>
        <source>Train by the recipe that the model&apos;s file names; the settings below are for where it names none.</source>
        <translation>Entrenar según la receta que indica el archivo del modelo; los ajustes siguientes se usan si no indica ninguna.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Epochs.</source>
        <translation>Épocas.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Peak of the one-cycle learning rate.</source>
        <translation>Máximo de la tasa de aprendizaje, que sube y baja en un ciclo.</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño del lote</translation>
    </message>
    <message>
        <source>Samples in one step.</source>
        <translation>Muestras en un paso.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>Momentum (Nesterov&apos;s) of SGD.</source>
        <translation>Momentum (de Nesterov) del SGD.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>Weight decay, on all parameters.</source>
        <translation>Decaimiento de pesos, en todos los parámetros.</translation>
    </message>
    <message>
        <source>crop padding</source>
        <translation>margen de recorte</translation>
    </message>
    <message>
        <source>Random crops after padding by so many pixels.</source>
        <translation>Recortes aleatorios tras añadir un margen de este número de píxeles.</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>volteo</translation>
    </message>
    <message>
        <source>Random horizontal flips.</source>
        <translation>Volteos horizontales aleatorios.</translation>
    </message>
    <message>
        <source>Fine-tune on retained</source>
        <translation>Ajuste fino con el conjunto a retener</translation>
    </message>
    <message>
        <source>Goes on training on the retained samples, and counts on the others being forgotten.</source>
        <translation>Sigue entrenando con las muestras retenidas y confía en que las demás se olviden.</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier.</source>
        <translation>Épocas previstas; la regla de parada puede terminar antes.</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>Tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>Momentum del SGD.</translation>
    </message>
    <message>
        <source>Gradient ascent</source>
        <translation>Ascenso de gradiente</translation>
    </message>
    <message>
        <source>Climbs the cross-entropy of the forget samples.</source>
        <translation>Hace subir la entropía cruzada de las muestras a olvidar.</translation>
    </message>
    <message>
        <source>Random labels</source>
        <translation>Etiquetas aleatorias</translation>
    </message>
    <message>
        <source>Trains on the forget samples with labels drawn at random, and on the retained ones with their own.</source>
        <translation>Entrena con las muestras a olvidar con etiquetas elegidas al azar, y con las retenidas con las suyas propias.</translation>
    </message>
    <message>
        <source>exclude own</source>
        <translation>excluir la etiqueta propia</translation>
    </message>
    <message>
        <source>Never draw a sample&apos;s own label.</source>
        <translation>No elegir nunca la etiqueta propia de la muestra.</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>incluir el conjunto a retener</translation>
    </message>
    <message>
        <source>Train on the retained samples, too, with their own labels.</source>
        <translation>Entrenar también con las muestras retenidas, con sus propias etiquetas.</translation>
    </message>
    <message>
        <source>SCRUB</source>
        <translation>SCRUB</translation>
    </message>
    <message>
        <source>Turns away from the original model on the forget samples, and back to it on the retained ones.</source>
        <translation>Se aleja del modelo original en las muestras a olvidar y vuelve a él en las retenidas.</translation>
    </message>
    <message>
        <source>max epochs</source>
        <translation>épocas de maximización</translation>
    </message>
    <message>
        <source>How many epochs begin with a pass away from the teacher on the forget samples.</source>
        <translation>Cuántas épocas empiezan con una pasada por las muestras a olvidar que se aleja del profesor.</translation>
    </message>
    <message>
        <source>Learning rate; divided by ten after epochs 3, 5 and 9.</source>
        <translation>Tasa de aprendizaje; se divide entre diez tras las épocas 3, 5 y 9.</translation>
    </message>
    <message>
        <source>Retained samples in one step.</source>
        <translation>Muestras retenidas en un paso.</translation>
    </message>
    <message>
        <source>forget batch size</source>
        <translation>tamaño del lote (olvido)</translation>
    </message>
    <message>
        <source>Forget samples in one step.</source>
        <translation>Muestras a olvidar en un paso.</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alfa</translation>
    </message>
    <message>
        <source>Weight of the divergence from the teacher on retained samples.</source>
        <translation>Peso de la divergencia respecto al profesor en las muestras retenidas.</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>Weight of the cross-entropy on retained samples.</source>
        <translation>Peso de la entropía cruzada en las muestras retenidas.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>Temperature of the softmaxes in the divergence.</source>
        <translation>Temperatura de las funciones softmax en la divergencia.</translation>
    </message>
    <message>
        <source>SalUn</source>
        <translation>SalUn</translation>
    </message>
    <message>
        <source>Trains on random labels, but moves only the parameters on which the forget loss depends most.</source>
        <translation>Entrena con etiquetas aleatorias, pero solo modifica los parámetros de los que más depende la pérdida de olvido.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>Share of the parameters that may move: those of largest forget gradient.</source>
        <translation>Proporción de los parámetros que pueden cambiar: los de mayor gradiente de olvido.</translation>
    </message>
    <message>
        <source>Selective synaptic dampening</source>
        <translation>Amortiguación sináptica selectiva</translation>
    </message>
    <message>
        <source>Shrinks, once and without training, the parameters that matter more to the forget samples than to all.</source>
        <translation>Reduce, una sola vez y sin entrenar, los parámetros que importan más para las muestras a olvidar que para el conjunto de todas.</translation>
    </message>
    <message>
        <source>How many times its importance a parameter&apos;s forget importance must be for it to be dampened.</source>
        <translation>Un parámetro se amortigua si su importancia para el olvido supera este múltiplo de su importancia general.</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>What importance over forget importance is multiplied by to give the factor of dampening.</source>
        <translation>Multiplicador del cociente entre la importancia general y la importancia para el olvido, que da el factor de amortiguación.</translation>
    </message>
    <message>
        <source>Samples whose mean gradient is squared; 1 gives the Fisher information itself.</source>
        <translation>Muestras cuyo gradiente medio se eleva al cuadrado; 1 da la propia información de Fisher.</translation>
    </message>
    <message>
        <source>Bad teacher</source>
        <translation>Mal profesor</translation>
    </message>
    <message>
        <source>Learns the forget samples from a teacher that knows nothing, the retained ones from the original model.</source>
        <translation>Aprende las muestras a olvidar de un profesor que no sabe nada, y las retenidas del modelo original.</translation>
    </message>
    <message>
        <source>Learning rate of Adam.</source>
        <translation>Tasa de aprendizaje de Adam.</translation>
    </message>
    <message>
        <source>retain share</source>
        <translation>proporción de retención</translation>
    </message>
    <message>
        <source>Share of the retained samples that are looked at.</source>
        <translation>Proporción de las muestras retenidas que se utiliza.</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline FT</source>
        <translation>arXiv 1911.04933; 2310.12508, referencia FT</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline RL</source>
        <translation>arXiv 1911.04933; 2310.12508, referencia RL</translation>
    </message>
    <message>
        <source>arXiv 2109.13398; 2310.12508, baseline GA</source>
        <translation>arXiv 2109.13398; 2310.12508, referencia GA</translation>
    </message>
    <message>
        <source>exact unlearning, the baseline of arXiv 1912.03817</source>
        <translation>desaprendizaje exacto, la referencia de arXiv 1912.03817</translation>
    </message>
    <message>
        <source>a variant of arXiv 2312.04095, the workbench&apos;s own</source>
        <translation>una variante propia de arXiv 2312.04095</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;figures…</source>
        <translation>Guardar &amp;datos…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar los datos</translation>
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
        <translation>Eliminación de clases: las 5 primeras clases de Tiny ImageNet, de una ResNet-18</translation>
    </message>
    <message>
        <source>No published figures of this experiment are quoted here.</source>
        <translation>Aquí no se citan cifras publicadas de este experimento.</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original retained accuracy; the published code takes the epoch that left them.</source>
        <translation>El resultado es la última época a menos de 5 puntos de la exactitud de retención original; el código publicado toma la época que se salió de ese margen.</translation>
    </message>
    <message>
        <source>Second moments are made without augmentation, so that the forget samples&apos; moment can be subtracted exactly; the published code augments the full set. A layer of stride 2 is described by the patches that it sees, not by those of stride 1.</source>
        <translation>Los segundos momentos se calculan sin aumento de datos, para que el momento de las muestras a olvidar se pueda restar con exactitud; el código publicado aplica el aumento al conjunto completo. Una capa con paso 2 se describe mediante los parches que ve, no mediante los del paso 1.</translation>
    </message>
    <message>
        <source>Stop rules read one half of the test images and errors are of the other half; the published code evaluates one half alone.</source>
        <translation>Las reglas de parada leen una mitad de las imágenes de prueba y los errores se calculan con la otra mitad; el código publicado evalúa una sola mitad.</translation>
    </message>
    <message>
        <source>Retrained models differ in their seed (initialisation, order, augmentation).</source>
        <translation>Los modelos reentrenados difieren en la semilla (inicialización, orden, aumento de datos).</translation>
    </message>
    <message>
        <source>The paper&apos;s four experiments in small: 10,000 images of Fashion-MNIST, SmallCNN and MLP</source>
        <translation>Los cuatro experimentos del artículo en pequeño: 10 000 imágenes de Fashion-MNIST, SmallCNN y MLP</translation>
    </message>
    <message>
        <source>Incremental removal: 4 requests of 100 training images of each class of CIFAR-10 from a SmallVGG</source>
        <translation>Eliminación incremental: 4 solicitudes de 100 imágenes de entrenamiento de cada clase de CIFAR-10, de una SmallVGG</translation>
    </message>
    <message>
        <source>Each request&apos;s moment is made with the original weights, so that subtraction stays exact; the published code takes the moved ones. The stop rule and the errors are of all samples forgotten so far.</source>
        <translation>El momento de cada solicitud se calcula con los pesos originales, para que la sustracción siga siendo exacta; el código publicado usa los pesos ya modificados. La regla de parada y los errores se refieren a todas las muestras olvidadas hasta ahora.</translation>
    </message>
    <message>
        <source>Label repair: labels of CIFAR-10 swapped in 5 pairs of classes, 100, 500 and 1,000 a class, in a SmallVGG</source>
        <translation>Corrección de etiquetas: etiquetas de CIFAR-10 intercambiadas en 5 pares de clases, 100, 500 y 1000 por clase, en una SmallVGG</translation>
    </message>
    <message>
        <source>The forget set is that of the mislabelled samples, and forget errors are of their wrong labels: a repaired model errs on them. Retrained models are trained without these samples.</source>
        <translation>El conjunto a olvidar es el de las muestras mal etiquetadas, y los errores de olvido se refieren a sus etiquetas incorrectas: un modelo corregido las falla. Los modelos reentrenados se entrenan sin estas muestras.</translation>
    </message>
    <message>
        <source>The samples that it steps on are not augmented, and no small scale matrices are trained inside the protected space; the published code does both.</source>
        <translation>Las muestras con las que se dan los pasos no llevan aumento de datos, y no se entrenan pequeñas matrices de escala dentro del espacio protegido; el código publicado hace ambas cosas.</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original validation accuracy.</source>
        <translation>El resultado es la última época a menos de 5 puntos de la exactitud de validación original.</translation>
    </message>
    <message>
        <source>The stop rule reads one half of the test images and errors are of the other half; the published code stops on the full 10,000 test images.</source>
        <translation>La regla de parada lee una mitad de las imágenes de prueba y los errores se calculan con la otra mitad; el código publicado se detiene según las 10 000 imágenes de prueba.</translation>
    </message>
    <message>
        <source>Sample removal: the first 500 training images of class 0 of CIFAR-10 from an AllCNN</source>
        <translation>Eliminación de muestras: las 500 primeras imágenes de entrenamiento de la clase 0 de CIFAR-10, de una AllCNN</translation>
    </message>
    <message>
        <source>arXiv 2312.04095, AllCNN, CIFAR-10, 500 samples of class 0</source>
        <translation>arXiv 2312.04095, AllCNN, CIFAR-10, 500 muestras de la clase 0</translation>
    </message>
    <message>
        <source>A miniature of the paper&apos;s experiment: data, model and training are its own, and so are settings such as gamma or the stop rule. Nothing published compares with it.</source>
        <translation>Una miniatura del experimento del artículo: los datos, el modelo y el entrenamiento son propios, y también ajustes como gamma o la regla de parada. Nada de lo publicado se puede comparar con ella.</translation>
    </message>
    <message>
        <source>The published AUC, 0.534, is not that of a member/non-member ROC: a classifier trained on 50 full and 50 retrained models separates the unlearned model&apos;s outputs from a retrained model&apos;s on the same forget samples, and the area is that of precision-recall. It does not compare with the column&apos;s other values.</source>
        <translation>El AUC publicado, 0,534, no es el de una ROC de miembros y no miembros: un clasificador entrenado con 50 modelos completos y 50 reentrenados separa las salidas del modelo desaprendido de las de uno reentrenado sobre las mismas muestras a olvidar, y el área es la de precisión-exhaustividad (precision-recall). No se puede comparar con los demás valores de la columna.</translation>
    </message>
    <message>
        <source>Test errors count the test images of the forgotten classes, which a model without these classes can only get wrong.</source>
        <translation>Los errores de prueba cuentan las imágenes de prueba de las clases olvidadas, en las que un modelo sin esas clases solo puede equivocarse.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Error de olvido</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Error de prueba</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Error de retención</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>Cómo reproducirlo</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, the first command runs again what can be run again and compares the final errors; each of the others runs one plan. Figures are the same for the same seed, number of threads, device and versions.</source>
        <translation>Siendo FOLDER la carpeta de este informe, la primera orden ejecuta de nuevo todo lo que se puede volver a ejecutar y compara los errores finales; cada una de las demás ejecuta un plan. Las cifras son idénticas con la misma semilla, el mismo número de hilos, el mismo dispositivo y las mismas versiones.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Unlearning report: %1</source>
        <translation>Informe de desaprendizaje: %1</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>Solicitud de borrado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>Figuras de mérito</translation>
    </message>
    <message>
        <source>Figures of every epoch</source>
        <translation>Cifras de cada época</translation>
    </message>
    <message numerus="yes">
        <source>%n training sample(s)</source>
        <translation>
            <numerusform>%n muestra de entrenamiento</numerusform>
            <numerusform>%n muestras de entrenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>muestras de entrenamiento</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 of %4 by the method %5.</source>
        <translation>%1, %2, debía olvidar %3 de %4 con el método %5.</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 by the method %5.</source>
        <translation>%1, %2, debía olvidar %3 con el método %5.</translation>
    </message>
    <message numerus="yes">
        <source>It is still running, after %n epoch(s).</source>
        <translation>
            <numerusform>Sigue en curso, tras %n época.</numerusform>
            <numerusform>Sigue en curso, tras %n épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finished after %n epoch(s).</source>
        <translation>
            <numerusform>Finalizó tras %n época.</numerusform>
            <numerusform>Finalizó tras %n épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n epoch(s).</source>
        <translation>
            <numerusform>Se detuvo tras %n época.</numerusform>
            <numerusform>Se detuvo tras %n épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed after %n epoch(s).</source>
        <translation>
            <numerusform>Falló tras %n época.</numerusform>
            <numerusform>Falló tras %n épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was interrupted after %n epoch(s).</source>
        <translation>
            <numerusform>Quedó interrumpida tras %n época.</numerusform>
            <numerusform>Quedó interrumpida tras %n épocas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is epoch %1.</source>
        <translation>El resultado es la época %1.</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Duró %1 s.</translation>
    </message>
    <message>
        <source>%1 went from %2 % to %3 %.</source>
        <translation>%1: pasó del %2 % al %3 %.</translation>
    </message>
    <message>
        <source>%1 is %2 %.</source>
        <translation>%1: %2 %.</translation>
    </message>
    <message>
        <source>The retrained model has %1 %.</source>
        <translation>En el modelo reentrenado es del %1 %.</translation>
    </message>
    <message>
        <source>Retrained models have %1 %.</source>
        <translation>En los modelos reentrenados es del %1 %.</translation>
    </message>
    <message>
        <source>On the retrained model it is %1.</source>
        <translation>En el modelo reentrenado es de %1.</translation>
    </message>
    <message>
        <source>On retrained models it is %1.</source>
        <translation>En los modelos reentrenados es de %1.</translation>
    </message>
    <message>
        <source>%1 runs are compared, %2 of them finished: %3.</source>
        <translation>Se comparan %1 ejecuciones (finalizadas: %2): %3.</translation>
    </message>
    <message>
        <source>%1, %2 (%3), came closest to the forget error of retrained models: %4 % against %5 %.</source>
        <translation>%1, %2 (%3), es la que más se acercó al error de olvido de los modelos reentrenados: %4 % frente a %5 %.</translation>
    </message>
    <message>
        <source>The lowest test error has %1, %2 (%3): %4 %.</source>
        <translation>%1, %2 (%3), tiene el menor error de prueba: %4 %.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run or attack, model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Error, percent</source>
        <translation>Error (%)</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>Época seleccionada</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test, retrained</source>
        <translation>Prueba, reentrenado</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvido</translation>
    </message>
    <message>
        <source>Forget, retrained</source>
        <translation>Olvido, reentrenado</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Retain, retrained</source>
        <translation>Retención, reentrenado</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 of all runs after each epoch, of the samples that were looked at.</source>
        <translation>%1 de todas las ejecuciones tras cada época, sobre las muestras evaluadas.</translation>
    </message>
    <message>
        <source>Distance of the forget error from the retrained models&apos;, points</source>
        <translation>Distancia del error de olvido al de los modelos reentrenados (puntos)</translation>
    </message>
    <message>
        <source>Test error, percent</source>
        <translation>Error de prueba (%)</translation>
    </message>
    <message>
        <source>What forgetting costs: test error against the distance of the forget error from that of the retrained models. Nearer to the lower left corner is better.</source>
        <translation>Lo que cuesta olvidar: error de prueba frente a la distancia del error de olvido al de los modelos reentrenados. Cuanto más cerca de la esquina inferior izquierda, mejor.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seconds of each run, all phases together.</source>
        <translation>Segundos de cada ejecución, todas las fases juntas.</translation>
    </message>
    <message>
        <source>Seconds by phase.</source>
        <translation>Segundos por fase.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>To be read with care</source>
        <translation>Léase con cautela</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>modified entropy</source>
        <translation>entropía modificada</translation>
    </message>
    <message>
        <source>correctness</source>
        <translation>acierto</translation>
    </message>
    <message>
        <source>logit gap</source>
        <translation>diferencia de logits</translation>
    </message>
    <message>
        <source>support-vector classifier</source>
        <translation>clasificador de vectores de soporte</translation>
    </message>
    <message>
        <source>second moments</source>
        <translation>segundos momentos</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>valores propios</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>evaluation after epochs</source>
        <translation>evaluación tras las épocas</translation>
    </message>
    <message>
        <source>final evaluation</source>
        <translation>evaluación final</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>todas las muestras</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>conjunto a olvidar</translation>
    </message>
    <message>
        <source>retain set</source>
        <translation>conjunto a retener</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>conjunto de prueba</translation>
    </message>
    <message>
        <source>lowest third of the forget set</source>
        <translation>tercio inferior del conjunto a olvidar</translation>
    </message>
    <message>
        <source>middle third of the forget set</source>
        <translation>tercio medio del conjunto a olvidar</translation>
    </message>
    <message>
        <source>highest third of the forget set</source>
        <translation>tercio superior del conjunto a olvidar</translation>
    </message>
    <message>
        <source>Tug of war</source>
        <translation>Tira y afloja</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>Puntuación de privacidad en el peor caso</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>Distancia entre salidas</translation>
    </message>
    <message>
        <source>Divergence of outputs</source>
        <translation>Divergencia entre salidas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Linear centred kernel alignment</source>
        <translation>Alineación lineal de kernels centrados</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>Error (%)</translation>
    </message>
    <message>
        <source>Mean entropy, nats</source>
        <translation>Entropía media (nats)</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>Recuperación con sonda lineal</translation>
    </message>
    <message>
        <source>Relearn epochs</source>
        <translation>Épocas de reaprendizaje</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>Calidad del olvido</translation>
    </message>
    <message>
        <source>Error of a stratum, %</source>
        <translation>Error de un estrato (%)</translation>
    </message>
    <message>
        <source>Retained samples at more risk</source>
        <translation>Muestras retenidas con mayor riesgo</translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation>AUC, %1</translation>
    </message>
    <message>
        <source>TPR at 1 % FPR, %1</source>
        <translation>TPR con FPR del 1 %, %1</translation>
    </message>
    <message>
        <source>AUC of the change, %1</source>
        <translation>AUC del cambio, %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>unlearned</source>
        <translation>desaprendido</translation>
    </message>
    <message>
        <source>retrained-%1</source>
        <translation>reentrenado-%1</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabla %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>runs</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>All settings of the run&apos;s plan, by their place in it.</source>
        <translation>Todos los ajustes del plan de la ejecución, según su posición en él.</translation>
    </message>
    <message>
        <source>Settings that are the same in all runs, by their place in the plan.</source>
        <translation>Ajustes iguales en todas las ejecuciones, según su posición en el plan.</translation>
    </message>
    <message>
        <source>Settings that differ: each value, and the runs that have it.</source>
        <translation>Ajustes que difieren: cada valor y las ejecuciones que lo tienen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>The runs.</source>
        <translation>Las ejecuciones.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>What came of each run, beside the models retrained without what it was to forget (mean and sample standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack.</source>
        <translation>Resultado de cada ejecución, junto al de los modelos reentrenados sin lo que debía olvidar (media y desviación típica muestral entre sus semillas). Errores en porcentaje, sobre los conjuntos completos; AUC del ataque por confianza.</translation>
    </message>
    <message>
        <source>Retrained models</source>
        <translation>Modelos reentrenados</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>reentrenado</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>The deletion requests. Selectors as in a plan: a class and how many of it, ranges, samples by their index in the training split, or a file of them.</source>
        <translation>Las solicitudes de borrado. Selectores como en un plan: una clase y cuántas de sus muestras, intervalos, muestras por su índice en la partición de entrenamiento o un archivo con ellas.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selectores</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>After run</source>
        <translation>Tras la ejecución</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purgada</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
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
        <translation>Deriva de retención</translation>
    </message>
    <message>
        <source>Final errors of all models, in percent of whole sets: the test part of the test split, the samples to be forgotten, the retained ones.</source>
        <translation>Errores finales de todos los modelos, en porcentaje de los conjuntos completos: la parte de prueba de la partición de prueba, las muestras a olvidar y las retenidas.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>low</source>
        <translation>inferior</translation>
    </message>
    <message>
        <source>high</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>TPR at 1 %</source>
        <translation>TPR al 1 %</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura de mérito</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>What the runs were made with.</source>
        <translation>Entorno en el que se realizaron las ejecuciones.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>SHA-256 of contents: the weights that a run began with, the data, the numbers of the samples to be forgotten.</source>
        <translation>SHA-256 de los contenidos: los pesos con los que comenzó una ejecución, los datos y los números de las muestras a olvidar.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Figures after each epoch, which the curves show: errors in percent of the samples that were looked at, loss in nats. Epoch 0 is the model that the run began with.</source>
        <translation>Cifras tras cada época, representadas en las curvas: errores en porcentaje de las muestras evaluadas, pérdida en nats. La época 0 es el modelo con el que comenzó la ejecución.</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Error de validación</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>Cambio de las salidas</translation>
    </message>
    <message>
        <source>Step s</source>
        <translation>Pasos (s)</translation>
    </message>
    <message>
        <source>Evaluation s</source>
        <translation>Evaluación (s)</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Ejecuciones %1</translation>
    </message>
    <message>
        <source>%1: no model retrained without the forget set stands beside it. How much a model that never saw the samples errs on them is not known, and neither is how much should be forgotten.</source>
        <translation>%1: falta un modelo reentrenado sin el conjunto a olvidar con el que comparar. No se sabe cuánto se equivoca con esas muestras un modelo que nunca las vio, ni tampoco cuánto se debería olvidar.</translation>
    </message>
    <message>
        <source>%1: a single retrained model. How far retraining with other seeds spreads is not known.</source>
        <translation>%1: un único modelo reentrenado. No se conoce la dispersión del reentrenamiento con otras semillas.</translation>
    </message>
    <message>
        <source>%1: a single seed. Figures have no spread, and differences to other runs may be chance.</source>
        <translation>%1: una única semilla. Las cifras carecen de dispersión, y las diferencias con otras ejecuciones pueden deberse al azar.</translation>
    </message>
    <message>
        <source>All runs unlearn the same samples from the same model: their spread is that of unlearning. How far training with other seeds would move the figures is not known.</source>
        <translation>Todas las ejecuciones desaprenden las mismas muestras a partir del mismo modelo: su dispersión es la del desaprendizaje. No se sabe cuánto cambiarían las cifras si se entrenara con otras semillas.</translation>
    </message>
    <message>
        <source>%1: the curves&apos; retain error is of a sample of the retain set. Final errors are of all of it.</source>
        <translation>%1: el error de retención de las curvas se calculó sobre una parte del conjunto a retener. Los errores finales se calculan sobre el conjunto completo.</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images.</source>
        <translation>%1: los espectros se calcularon con una parte de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>%1: the curves were measured in bfloat16. Final figures are in float32.</source>
        <translation>%1: las curvas se midieron en bfloat16. Las cifras finales se calculan en float32.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;match&quot; read the retrained model&apos;s forget error. That the run came close to it is how its epoch was selected, and shows nothing by itself.</source>
        <translation>%1: la regla de parada «match» leyó el error de olvido del modelo reentrenado. La cercanía a ese error es el criterio con el que se seleccionó la época, y por sí sola no demuestra nada.</translation>
    </message>
    <message>
        <source>%1: %2, not finished. Figures may be missing, and are of the epochs that were reached.</source>
        <translation>%1: estado «%2», sin finalizar. Pueden faltar cifras, y las que hay corresponden a las épocas alcanzadas.</translation>
    </message>
    <message>
        <source>%1: purged. What told of the forgotten samples is gone, and it can not be reproduced.</source>
        <translation>%1: solicitud purgada. Ha desaparecido lo que daba cuenta de las muestras olvidadas, por lo que la reproducción no es posible.</translation>
    </message>
    <message>
        <source>%1: the stored plan can not be read by this version.</source>
        <translation>%1: esta versión no puede leer el plan guardado.</translation>
    </message>
    <message>
        <source>The runs are of different models: their figures can not simply be compared.</source>
        <translation>Las ejecuciones parten de modelos distintos: sus cifras no se pueden comparar sin más.</translation>
    </message>
    <message>
        <source>The runs are of different data: their figures can not simply be compared.</source>
        <translation>Las ejecuciones usan datos distintos: sus cifras no se pueden comparar sin más.</translation>
    </message>
    <message>
        <source>The runs are of different forget sets: their figures can not simply be compared.</source>
        <translation>Las ejecuciones tienen conjuntos a olvidar distintos: sus cifras no se pueden comparar sin más.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Unlearning report: %n run(s)</source>
        <translation>
            <numerusform>Informe de desaprendizaje: %n ejecución</numerusform>
            <numerusform>Informe de desaprendizaje: %n ejecuciones</numerusform>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>which of them</comment>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>Muestras a olvidar</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <comment>name and number</comment>
        <translation>%1 (clase %2)</translation>
    </message>
    <message>
        <source>%1 other classes</source>
        <translation>Otras %1 clases</translation>
    </message>
    <message>
        <source>Samples to be forgotten, by class.</source>
        <translation>Muestras a olvidar, por clase.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>%1: samples to be forgotten, by class.</source>
        <translation>%1: muestras a olvidar, por clase.</translation>
    </message>
    <message>
        <source>Figures of merit of models beside each other. Over retrained models: mean and sample standard deviation over all that the model is set beside. Among retrained models: likewise over each pair of them, the floor that the others are read against, where it was measured.</source>
        <translation>Figuras de mérito de los modelos, comparados entre sí. Sobre modelos reentrenados: media y desviación típica muestral sobre todos los modelos reentrenados con los que se compara el modelo. Entre modelos reentrenados: lo mismo sobre todos los pares de ellos, el nivel de base frente al que se leen los demás valores, si se midió.</translation>
    </message>
    <message>
        <source>over retrained models</source>
        <translation>sobre modelos reentrenados</translation>
    </message>
    <message>
        <source>among retrained models</source>
        <translation>entre modelos reentrenados</translation>
    </message>
    <message>
        <source>%1: k = %2 of %3</source>
        <translation>%1: k = %2 de %3</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: k, where the core gradient space ends. Layers %2 to %3 of %4.</source>
        <translation>%1: valores propios del segundo momento de las entradas de cada capa, en orden descendente; se omiten los nulos. Línea de puntos: k, donde termina el espacio central de gradientes. Capas %2 a %3 de %4.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Valor propio</translation>
    </message>
    <message>
        <source>Eigenvalues, a line a group</source>
        <translation>Valores propios, una línea por grupo</translation>
    </message>
    <message>
        <source>k</source>
        <comment>directions protected</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;crossing&quot; read the forget error. That it came close to the error on samples that were never seen is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: la regla de parada «crossing» leyó el error de olvido. La cercanía de ese error al de las muestras nunca vistas es el criterio con el que se seleccionó la época, y por sí sola no demuestra nada.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;retain-drop&quot; read the retain error. That it rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: la regla de parada «retain-drop» leyó el error de retención. Que ese error no aumentara más se debe al criterio con el que se seleccionó la época, y por sí solo no demuestra nada.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;test-drop&quot; read the error on the validation part of the test split. That the error on the other part, the test error, rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: la regla de parada «test-drop» leyó el error en la parte de validación de la partición de prueba. Que el error en la otra parte, el error de prueba, no aumentara más se debe al criterio con el que se seleccionó la época, y por sí solo no demuestra nada.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;drift&quot; read the layers&apos; retain drift. That it stayed below its budget is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: la regla de parada «drift» leyó la deriva de retención de las capas. Que se mantuviera por debajo de su presupuesto se debe al criterio con el que se seleccionó la época, y por sí solo no demuestra nada.</translation>
    </message>
    <message>
        <source>The confidence attack tells forgotten from unseen samples with an AUC of %1 (95 % interval %2 to %3; %4 is no better than guessing).</source>
        <translation>El ataque por confianza distingue las muestras olvidadas de las no vistas con un AUC de %1 (intervalo del 95 %: de %2 a %3; %4 equivale a adivinar al azar).</translation>
    </message>
    <message>
        <source>Membership inference: area under the ROC curve of telling forgotten samples from test samples of the same classes, or what else the plan&apos;s membership names, with 95 % bootstrap interval (%1: no better than guessing), and true-positive rates at 1 % and %2 % false positives, where there are enough samples for them. Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>Inferencia de pertenencia: área bajo la curva ROC al distinguir las muestras olvidadas de las muestras de prueba de las mismas clases (o las muestras que indique el campo membership del plan), con intervalo bootstrap del 95 % (%1: equivalente a adivinar al azar), y tasas de verdaderos positivos con un 1 % y un %2 % de falsos positivos, si hay muestras suficientes para ello. Reentrenado: los mismos valores en los modelos reentrenados sin esas muestras (media y desviación típica muestral entre sus semillas).</translation>
    </message>
    <message>
        <source>TPR at %1 %</source>
        <translation>TPR al %1 %</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>Positivos</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negativos</translation>
    </message>
    <message>
        <source>Membership inference with shadow models, made after the runs: area under the ROC curve with 95 % bootstrap interval (%1: no better than guessing), and the true-positive rate at 1 % false positives. Beside retrained: average precision of telling the model&apos;s answers to the forgotten samples from those of retrained models, which is no area under a ROC curve (%1: alike). Positives and negatives are named as in the plan.</source>
        <translation>Inferencia de pertenencia con modelos sombra, realizada después de las ejecuciones: área bajo la curva ROC con intervalo bootstrap del 95 % (%1: equivalente a adivinar al azar) y tasa de verdaderos positivos con un 1 % de falsos positivos. Frente a reentrenado: precisión media (average precision) al distinguir las respuestas del modelo a las muestras olvidadas de las de los modelos reentrenados, que no es un área bajo una curva ROC (%1: indistinguibles). Los positivos y los negativos se nombran como en el plan.</translation>
    </message>
    <message>
        <source>Shadow models</source>
        <translation>Modelos sombra</translation>
    </message>
    <message>
        <source>beside retrained</source>
        <translation>frente a reentrenado</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Reentrenado</translation>
    </message>
    <message>
        <source>%1, retrained</source>
        <comment>runs</comment>
        <translation>%1, reentrenado</translation>
    </message>
    <message>
        <source>Dashed: final errors of the retrained models, of whole sets; their mean and, as a band, one standard deviation over seeds to either side.</source>
        <translation>Línea discontinua: errores finales de los modelos reentrenados, sobre los conjuntos completos; su media y, como banda, una desviación típica entre semillas a cada lado.</translation>
    </message>
    <message>
        <source>%1: errors after each epoch, of the samples that were looked at.</source>
        <translation>%1: errores tras cada época, sobre las muestras evaluadas.</translation>
    </message>
    <message>
        <source>AUC of each attack on each model, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>AUC de cada ataque a cada modelo, con intervalos bootstrap del 95 %. Línea de puntos: %1, equivalente a adivinar al azar.</translation>
    </message>
    <message>
        <source>AUC of the confidence attack on the unlearned and the retrained models, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>AUC del ataque por confianza al modelo desaprendido y a los reentrenados, con intervalos bootstrap del 95 %. Línea de puntos: %1, equivalente a adivinar al azar.</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>Muestra %1, %2</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because their data could not be read.</source>
        <translation>%1: sin imágenes de las muestras a olvidar, porque no se pudieron leer sus datos.</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because the data are not those that the log tells of.</source>
        <translation>%1: sin imágenes de las muestras a olvidar, porque los datos no son los que indica el registro.</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because what earlier requests forgot is no longer known.</source>
        <translation>%1: sin imágenes de las muestras a olvidar, porque ya no se sabe qué olvidaron las solicitudes anteriores.</translation>
    </message>
    <message>
        <source>%1: pictures of %2 of the %3 samples to be forgotten, with their numbers in the training split.</source>
        <translation>%1: imágenes de %2 de las %3 muestras a olvidar, con sus números en la partición de entrenamiento.</translation>
    </message>
    <message>
        <source>The pictures are copies of samples that were to be deleted: where these must not be kept, this report must not be, either.</source>
        <translation>Las imágenes son copias de muestras que debían borrarse: donde estas no se deban conservar, tampoco se debe conservar este informe.</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>RMIA offline</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>LiRA offline</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>classifier on shadow models</source>
        <translation>clasificador con modelos sombra</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>Deriva del espectro</translation>
    </message>
    <message>
        <source>Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>Reentrenado: los mismos valores en los modelos reentrenados sin esas muestras (media y desviación típica muestral entre sus semillas).</translation>
    </message>
    <message>
        <source>preparation of the steps</source>
        <translation>preparación de los pasos</translation>
    </message>
    <message>
        <source>Attacks with shadow models can be made, and made anew, at any time: a comparison of this report with the log names those of this table that are not there any more or have other figures, and none that were added since.</source>
        <translation>Los ataques con modelos sombra se pueden realizar, y repetir, en cualquier momento: una comparación de este informe con el registro señala los de esta tabla que ya no existen o que tienen otras cifras, pero no los añadidos desde entonces.</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, each command runs one plan. There are no final errors to compare with.</source>
        <translation>Siendo FOLDER la carpeta de este informe, cada orden ejecuta un plan. No hay errores finales con los que comparar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>runs, what a figure shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>Tasa de falsos positivos</translation>
    </message>
    <message>
        <source>True-positive rate</source>
        <translation>Tasa de verdaderos positivos</translation>
    </message>
    <message>
        <source>No better than guessing</source>
        <translation>Equivalente a adivinar al azar</translation>
    </message>
    <message>
        <source>Retrained models: their mean and, as a band, the lowest and the highest of them.</source>
        <translation>Modelos reentrenados: su media y, como banda, el valor más bajo y el más alto de ellos.</translation>
    </message>
    <message>
        <source>%1: ROC of an attack on each model (%2): how many of the samples that it looks for it finds, at how many false alarms.</source>
        <translation>%1: ROC de un ataque a cada modelo (%2): cuántas de las muestras que busca encuentra, y con cuántas falsas alarmas.</translation>
    </message>
    <message>
        <source>%1: the same ROC (%2) on logarithmic axes, which show what it finds with few false alarms.</source>
        <translation>%1: la misma ROC (%2) en ejes logarítmicos, que muestran lo que encuentra con pocas falsas alarmas.</translation>
    </message>
    <message>
        <source>ROC curves are shown of up to %1 runs. For the %2 of this report the areas under them (AUC) stand alone; the curves are in the rows of the log that come with it.</source>
        <translation>Las curvas ROC se muestran para un máximo de %1 ejecuciones. De las %2 de este informe se dan solo las áreas bajo ellas (AUC); las curvas están en las filas del registro que acompañan al informe.</translation>
    </message>
    <message>
        <source>Scores of attacks</source>
        <translation>Puntuaciones de los ataques</translation>
    </message>
    <message>
        <source>By its file, the retrained model was trained in %1 s.</source>
        <translation>Según su archivo, el modelo reentrenado se entrenó en %1 s.</translation>
    </message>
    <message>
        <source>By their files, the retrained models were trained in %1 s.</source>
        <translation>Según sus archivos, los modelos reentrenados se entrenaron en %1 s.</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, mean and median</comment>
        <translation>%1 %2 y %3</translation>
    </message>
    <message>
        <source>%1 (mean of %4) %2 and %3</source>
        <comment>models, mean, median, number of models</comment>
        <translation>%1 (media de %4) %2 y %3</translation>
    </message>
    <message>
        <source>Entropy of an answer (nats)</source>
        <translation>Entropía de una respuesta (nats)</translation>
    </message>
    <message>
        <source>Share of the forget samples (%)</source>
        <translation>Proporción de las muestras a olvidar (%)</translation>
    </message>
    <message>
        <source>%1: entropy of each model&apos;s answers to the forget samples (%2), in percent of them: the lower, the surer. The leftmost step holds all below %3 nats. Mean and median in nats: %4.</source>
        <translation>%1: entropía de las respuestas de cada modelo a las muestras a olvidar (%2), en porcentaje de estas: cuanto más baja es la entropía, más seguro está el modelo. El escalón situado más a la izquierda reúne todos los valores inferiores a %3 nats. Media y mediana en nats: %4.</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <comment>model</comment>
        <translation>Clase según el modelo %1</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2). Rows: class by the model %3; columns: by the model %4. They agree on %5 %. Classes that neither of them predicts are left out.</source>
        <translation>%1: clases predichas de las muestras a olvidar (%2). Filas: clase según el modelo «%3»; columnas: según el modelo «%4». Ambos coinciden en el %5 %. Se omiten las clases que ninguno de los dos predice.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2) by the models %3 and %4, which agree on %5 %. Of %6 pairs of classes the %7 with the most samples, together %8 %; all of them are in the rows of the log that come with this report.</source>
        <translation>%1: clases de las muestras a olvidar (%2) predichas por los modelos «%3» y «%4», que coinciden en el %5 %. De %6 pares de clases, los %7 con más muestras, que reúnen el %8 %; todos los pares están en las filas del registro que acompañan al informe.</translation>
    </message>
    <message>
        <source>Entropies of answers and predicted classes are shown of up to %1 runs; those of this report&apos;s are in the rows of the log that come with it.</source>
        <translation>Las entropías de las respuestas y las clases predichas se muestran para un máximo de %1 ejecuciones; las de las ejecuciones de este informe están en las filas del registro que acompañan al informe.</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the models&apos; files say it, on whatever machine that was.</source>
        <translation>Línea de puntos: el entrenamiento de un modelo reentrenado, %1 s según los archivos de los modelos, fuera cual fuera el equipo.</translation>
    </message>
    <message>
        <source>Positives: %1</source>
        <translation>Positivos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n forget sample(s)</source>
        <translation>
            <numerusform>%n muestra a olvidar</numerusform>
            <numerusform>%n muestras a olvidar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s) of the same classes</source>
        <translation>
            <numerusform>%n muestra retenida de las mismas clases</numerusform>
            <numerusform>%n muestras retenidas de las mismas clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of the same classes</source>
        <translation>
            <numerusform>%n muestra de prueba de las mismas clases</numerusform>
            <numerusform>%n muestras de prueba de las mismas clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of all classes</source>
        <translation>
            <numerusform>%n muestra de prueba de todas las clases</numerusform>
            <numerusform>%n muestras de prueba de todas las clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Negatives: %1</source>
        <translation>Negativos: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Samples, percent</source>
        <translation>Muestras (%)</translation>
    </message>
    <message>
        <source>Infinite scores, where there are any, are in the outer bins.</source>
        <translation>Las puntuaciones infinitas, si las hay, están en los intervalos de los extremos.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Puntuación desde</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>Puntuación hasta</translation>
    </message>
    <message>
        <source>Positives, %</source>
        <translation>Positivos (%)</translation>
    </message>
    <message>
        <source>Negatives, %</source>
        <translation>Negativos (%)</translation>
    </message>
    <message>
        <source>Distributions of an attack&apos;s scores are shown of up to %1 runs. Those of the %2 of this report are in the rows of the log that come with it.</source>
        <translation>Las distribuciones de las puntuaciones de un ataque se muestran para un máximo de %1 ejecuciones. Las de las %2 de este informe están en las filas del registro que acompañan al informe.</translation>
    </message>
    <message>
        <source>training (%1)</source>
        <comment>model</comment>
        <translation>entrenamiento (%1)</translation>
    </message>
    <message>
        <source>training (%1, on %2)</source>
        <comment>model, device</comment>
        <translation>entrenamiento (%1, en %2)</translation>
    </message>
    <message>
        <source>Seconds by phase. Those of a training are as the model&apos;s file says them.</source>
        <translation>Segundos por fase. Los de un entrenamiento son los que indica el archivo del modelo.</translation>
    </message>
    <message>
        <source>The files of %1 of %2 retrained models say how long the training took: %3 s.</source>
        <translation>Los archivos de %1 de los %2 modelos reentrenados indican cuánto duró el entrenamiento: %3 s.</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the files of %2 of %3 models say it, on whatever machine that was.</source>
        <translation>Línea de puntos: el entrenamiento de un modelo reentrenado, %1 s según los archivos de %2 de los %3 modelos, fuera cual fuera el equipo.</translation>
    </message>
    <message>
        <source>%1: scores of an attack on each model (%2): what share of its positives (dashed) and of its negatives (line over a pale area) lies in each of %3 bins of equal width between the model&apos;s least and largest finite score. The bins of each model have a width of their own, so that heights can only be compared within a panel. Higher scores are more like those of training samples; the less the two distributions differ, the less the attack can tell. %4. %5.</source>
        <translation>%1: puntuaciones de un ataque a cada modelo (%2): qué proporción de sus positivos (línea discontinua) y de sus negativos (línea sobre un área clara) hay en cada uno de los %3 intervalos de igual anchura entre la puntuación finita mínima y la máxima del modelo. Los intervalos de cada modelo tienen su propia anchura, de modo que las alturas solo se pueden comparar dentro de un mismo gráfico. Las puntuaciones más altas se parecen más a las de las muestras de entrenamiento; cuanto menos difieren las dos distribuciones, menos puede distinguir el ataque. %4. %5.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Capa por capa</translation>
    </message>
    <message>
        <source>Features of the models</source>
        <translation>Características de los modelos</translation>
    </message>
    <message>
        <source>Measured after the runs</source>
        <translation>Medido tras las ejecuciones</translation>
    </message>
    <message>
        <source>Figures of every layer</source>
        <translation>Cifras de cada capa</translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s)</source>
        <translation>
            <numerusform>%n muestra retenida</numerusform>
            <numerusform>%n muestras retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s)</source>
        <translation>
            <numerusform>%n muestra de prueba</numerusform>
            <numerusform>%n muestras de prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned beside retrained</source>
        <translation>Desaprendido frente a reentrenado</translation>
    </message>
    <message>
        <source>Unlearned beside original</source>
        <translation>Desaprendido frente a original</translation>
    </message>
    <message>
        <source>Retrained beside each other</source>
        <translation>Reentrenados entre sí</translation>
    </message>
    <message>
        <source>Retrained beside original</source>
        <translation>Reentrenado frente a original</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>The table of the layers&apos; figures has their names.</source>
        <translation>La tabla de las cifras de las capas contiene sus nombres.</translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>Capas: %1.</translation>
    </message>
    <message>
        <source>Layer, from input to output</source>
        <translation>Capa, de la entrada a la salida</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>Proporción recuperada</translation>
    </message>
    <message>
        <source>%1: linear-probe recovery, layer by layer: for what share of the samples (%2) a linear classifier of what the layer is given tells the label. Measured after the run: %3.</source>
        <translation>%1: recuperación con sonda lineal, capa por capa: para qué proporción de las muestras (%2) un clasificador lineal de las entradas de la capa acierta la etiqueta. Medido tras la ejecución: %3.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>%1: linear centred kernel alignment, layer by layer: how alike two models represent the same samples (%2), 1 being the same up to rotation and scale. Measured after the run: %3.</source>
        <translation>%1: alineación lineal de núcleos centrados, capa por capa: en qué medida dos modelos representan de forma parecida las mismas muestras (%2), 1 si son iguales salvo rotación y escala. Medido tras la ejecución: %3.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, shares of two axes</comment>
        <translation>%1 %2 y %3</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, placed by t-SNE so that samples with like features are neighbours (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1: entradas de la última capa de cada modelo, situadas mediante t-SNE de modo que las muestras con características parecidas sean vecinas (las mismas muestras en cada gráfico: %2). Cada gráfico tiene sus propios ejes. Elaborado tras la ejecución: %3.</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, along its first two principal components (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1: entradas de la última capa de cada modelo, a lo largo de sus dos primeras componentes principales (las mismas muestras en cada gráfico: %2). Cada gráfico tiene sus propios ejes. Elaborado tras la ejecución: %3.</translation>
    </message>
    <message>
        <source>Places in t-SNE have no unit.</source>
        <translation>Las posiciones en t-SNE no tienen unidad.</translation>
    </message>
    <message>
        <source>Shares of the variance along the first and the second one, %: %1.</source>
        <translation>Proporciones de la varianza a lo largo de la primera y la segunda, en %: %1.</translation>
    </message>
    <message>
        <source>did not come back</source>
        <comment>the loss, while relearning</comment>
        <translation>no volvió</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>epochs, models that came back, all models</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>forget and retain set</source>
        <translation>conjuntos a olvidar y a retener</translation>
    </message>
    <message>
        <source>forget and test set</source>
        <translation>conjuntos a olvidar y de prueba</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two counts of samples</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>did not come back within %n epoch(s)</source>
        <comment>the loss, while relearning</comment>
        <translation>
            <numerusform>no volvió en %n época</numerusform>
            <numerusform>no volvió en %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that were measured after the runs had ended. Retrained: the same of the models retrained without the samples, with the same settings (mean and sample standard deviation over their seeds); of a figure beside a retrained model, over each pair of them: the floor that the others are read against. Epochs of relearning are of training on the samples that are named, until the forget loss is at most the original model&apos;s plus alpha. The column Settings has alpha and the most epochs; &apos;did not come back&apos; means that the loss was still higher after these. Figures of layers, and those that the final evaluation had of as many samples, have tables of their own.</source>
        <translation>Cifras que se midieron una vez terminadas las ejecuciones. Reentrenado: los mismos valores en los modelos reentrenados sin esas muestras, con los mismos ajustes (media y desviación típica muestral entre sus semillas); en una cifra frente a un modelo reentrenado, sobre todos los pares de ellos: el nivel de base frente al que se leen los demás valores. Las épocas de reaprendizaje son de entrenamiento con las muestras que se indican, hasta que la pérdida en el conjunto por olvidar sea como mucho la del modelo original más alfa. La columna «Ajustes» da alfa y el máximo de épocas; «no volvió» significa que la pérdida seguía siendo mayor después de estas. Las cifras de las capas, y las que la evaluación final tenía de otras tantas muestras, tienen sus propias tablas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of a figure</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>settings of a figure</comment>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>at most %n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>como máximo %n época</numerusform>
            <numerusform>como máximo %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1; momentum %2; batches of %3 samples; alpha %4 nats</source>
        <translation>tasa de aprendizaje %1; momentum %2; lotes de %3 muestras; alfa %4 nats</translation>
    </message>
    <message numerus="yes">
        <source>by memorisation, %n shadow model(s)</source>
        <comment>thirds of the forget set</comment>
        <translation>
            <numerusform>según la memorización, %n modelo sombra</numerusform>
            <numerusform>según la memorización, %n modelos sombra</numerusform>
        </translation>
    </message>
    <message>
        <source>by the original model&apos;s confidence margin</source>
        <comment>thirds of the forget set</comment>
        <translation>según el margen de confianza del modelo original</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <comment>of an attack</comment>
        <translation>
            <numerusform>%n modelo sombra</numerusform>
            <numerusform>%n modelos sombra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n epoch(s)</source>
        <comment>of relearning: the loss did not come back</comment>
        <translation>
            <numerusform>más de %n época</numerusform>
            <numerusform>más de %n épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 epochs</source>
        <comment>of relearning</comment>
        <translation>de %1 a %2 épocas</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>epochs of some models, those of others</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>not measured for retrained models</source>
        <comment>relearning</comment>
        <translation>no medido en modelos reentrenados</translation>
    </message>
    <message>
        <source>relearning the forget samples, to the original model&apos;s loss plus %1 nats, took %2 (%3)</source>
        <translation>reaprender las muestras olvidadas, hasta la pérdida del modelo original más %1 nats, llevó %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <comment>AUC</comment>
        <translation>%1 (intervalo del 95 %: de %2 a %3)</translation>
    </message>
    <message numerus="yes">
        <source>the attack %1 with %n shadow model(s) tells forgotten from unseen samples with an AUC of %2</source>
        <translation>
            <numerusform>el ataque %1 con %n modelo sombra distingue las muestras olvidadas de las no vistas con un AUC de %2</numerusform>
            <numerusform>el ataque %1 con %n modelos sombra distingue las muestras olvidadas de las no vistas con un AUC de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</source>
        <translation>
            <numerusform>de %1 ataques con modelos sombra, %2 con %n de ellos es el que distingue las muestras olvidadas de las no vistas con el AUC más alto, %3</numerusform>
            <numerusform>de %1 ataques con modelos sombra, %2 con %n de ellos es el que distingue las muestras olvidadas de las no vistas con el AUC más alto, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the model of %2</source>
        <comment>an attack&apos;s AUC, a run</comment>
        <translation>%1, en el modelo de %2</translation>
    </message>
    <message>
        <source>%1 (not made on retrained models)</source>
        <comment>an attack&apos;s AUC</comment>
        <translation>%1 (no realizado en modelos reentrenados)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Measured after the run: %1.</source>
        <translation>Medido después de la ejecución: %1.</translation>
    </message>
    <message>
        <source>Measured after the runs: %1.</source>
        <translation>Medido después de las ejecuciones: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n retrained model(s) the first is shown.</source>
        <translation>
            <numerusform>De %n modelo reentrenado se muestra el primero.</numerusform>
            <numerusform>De %n modelos reentrenados se muestra el primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 en %n ejecución</numerusform>
            <numerusform>%1 en %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n retrained model(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 en %n modelo reentrenado</numerusform>
            <numerusform>%1 en %n modelos reentrenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 on %n retrained model(s)</source>
        <comment>an attack&apos;s AUC, that on others</comment>
        <translation>
            <numerusform>%1, y %2 en %n modelo reentrenado</numerusform>
            <numerusform>%1, y %2 en %n modelos reentrenados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was branched from run %2 and is branched from it again, at the same epoch.</source>
        <translation>%1 es una ramificación de la ejecución %2 y se ramifica de nuevo de ella, en la misma época.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2 and is run again after it.</source>
        <translation>%1 atendió una solicitud posterior a la de la ejecución %2 y se ejecuta de nuevo después de ella.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 es una ramificación de la ejecución %2, que no está en este informe, y no se puede reproducir sin ella.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 atendió una solicitud posterior a la de la ejecución %2, que no está en este informe, y no se puede reproducir sin ella.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 es una ramificación de la ejecución %2: como esta no se puede reproducir, aquella tampoco.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 atendió una solicitud posterior a la de la ejecución %2: como esta no se puede reproducir, aquella tampoco.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2 at an epoch that can not be told any more, and can not be reproduced.</source>
        <translation>%1 es una ramificación de la ejecución %2 en una época que ya no se puede determinar, y no se puede reproducir.</translation>
    </message>
    <message>
        <source>halves of the sample</source>
        <translation>mitades de la muestra</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the confidence attack, %2 (%3 to %4), lies below %5, the least expected of a model that never saw the forget samples (retrained: %6; %7 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>%1: olvido excesivo. El AUC del ataque por confianza, %2 (de %3 a %4), está por debajo de %5, el mínimo esperable de un modelo que nunca vio las muestras a olvidar (reentrenado: %6; %7 si no hay ninguno). El modelo desaprendido está menos seguro de ellas que un modelo así, y eso también las delata.</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the attack &quot;%2&quot; with %3 shadow models, %4 (%5 to %6), lies below %7, the least expected of a model that never saw the forget samples.</source>
        <translation>%1: olvido excesivo. El AUC del ataque «%2» con %3 modelos sombra, %4 (de %5 a %6), está por debajo de %7, el mínimo esperable de un modelo que nunca vio las muestras a olvidar.</translation>
    </message>
    <message>
        <source>%1: a whole class is forgotten. Each shadow model saw about half of it, the unlearned model has none of it left: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on.</source>
        <translation>%1: se olvida una clase entera. Cada modelo sombra vio aproximadamente la mitad de ella y al modelo desaprendido no le queda nada: los ataques con modelos sombra distintos de U-LiRA pueden revelar que falta la clase, no con qué muestras se entrenó.</translation>
    </message>
    <message>
        <source>What was measured after the runs is measured again by these commands, which name runs by their numbers in the log; a log that is not the user&apos;s own is named with --db. Shadow models that were trained by another recipe than the original model take that recipe&apos;s file with --recipe. What the commands measure takes the place of the same figures in the log.</source>
        <translation>Lo que se midió tras las ejecuciones se vuelve a medir con estas órdenes, que designan las ejecuciones por sus números en el registro; un registro que no sea el propio del usuario se indica con --db. Para los modelos sombra que se entrenaron con otra receta que el modelo original, el archivo de esa receta se indica con --recipe. Lo que miden las órdenes sustituye a las mismas cifras del registro.</translation>
    </message>
    <message>
        <source>Forgetting quality is of many unlearned and retrained models together and is not kept in the log: the command unlearn compare gives it.</source>
        <translation>La calidad del olvido se refiere a muchos modelos desaprendidos y reentrenados en conjunto y no se guarda en el registro: la proporciona la orden unlearn compare.</translation>
    </message>
    <message>
        <source>Two-sided: %1. An attack that errs more often than not tells as much as one that is right.</source>
        <translation>Bilateral: %1. Un ataque que yerra más veces de las que acierta revela tanto como uno que acierta.</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>Figures of every layer: layer 1 is the first whose input is not the samples themselves.</source>
        <translation>Cifras de cada capa: la capa 1 es la primera cuya entrada no son las propias muestras.</translation>
    </message>
    <message>
        <source>Figures of layers are drawn of up to %1 runs. Those of the %2 of this report are in the table of the layers&apos; figures.</source>
        <translation>Las cifras de las capas se representan para un máximo de %1 ejecuciones. Las de las %2 de este informe están en la tabla de las cifras de las capas.</translation>
    </message>
    <message>
        <source>Features of the models are drawn of up to %1 runs. Where those of the %2 of this report stand in the plane is in the rows of the log that come with it (%3).</source>
        <translation>Las características de los modelos se representan para un máximo de %1 ejecuciones. La posición en el plano de las de las %2 de este informe está en las filas del registro que acompañan al informe (%3).</translation>
    </message>
    <message>
        <source>The retrained models are not drawn, as more than %1 of their lines could not be told apart; the table of what came of each run has their errors.</source>
        <translation>Los modelos reentrenados no se representan, porque más de %1 de sus líneas no se podrían distinguir unas de otras; sus errores están en la tabla del resultado de cada ejecución.</translation>
    </message>
    <message>
        <source>Here are the first %1 of its %2 rows; the file %3 and the LaTeX file beside it have all of them.</source>
        <translation>Aquí figuran las primeras %1 de sus %2 filas; el archivo %3 y el archivo LaTeX que está junto a él las contienen todas.</translation>
    </message>
    <message>
        <source>Agreement with each of the retrained models, in percent (mean and sample standard deviation): %1.</source>
        <translation>Concordancia con cada uno de los modelos reentrenados, en porcentaje (media y desviación típica muestral): %1.</translation>
    </message>
    <message>
        <source>Scores of the attack that the figures show, on all models: by bin, the positives and the negatives with such a score, and their shares. Bins without any are left out. Scores of other attacks are in the rows of the log that come with this report.</source>
        <translation>Puntuaciones del ataque que muestran las figuras, en todos los modelos: por intervalo, los positivos y los negativos con una puntuación así y sus proporciones. Se omiten los intervalos vacíos. Las puntuaciones de otros ataques están en las filas del registro que acompañan al informe.</translation>
    </message>
    <message>
        <source>Finished runs that differ by the seed of unlearning alone, the newest of each seed: mean and sample standard deviation.</source>
        <translation>Ejecuciones finalizadas que solo difieren en la semilla del desaprendizaje, con la más reciente de cada semilla: media y desviación típica muestral.</translation>
    </message>
    <message>
        <source>%1: the curves are in float32 from the epoch on at which bfloat16 changed an error by too much. Epochs before that, if any, were measured in bfloat16.</source>
        <translation>%1: las curvas están en float32 a partir de la época en la que bfloat16 cambió demasiado un error. Las épocas anteriores, si las hay, se midieron en bfloat16.</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images, %2. Two halves of them would protect spaces up to %3 degrees apart (layer %4), and miss up to %5 % of each other&apos;s protected energy (layer %6).</source>
        <translation>%1: los espectros se calcularon con una parte de las imágenes de entrenamiento, %2. Dos mitades de ellas protegerían espacios separados hasta %3 grados (capa %4) y perderían hasta el %5 % de la energía protegida de la otra (capa %6).</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: the least k above 0 and the largest of these runs, where their core gradient spaces end; the table of thresholds has each. Layers %2 to %3 of %4.</source>
        <translation>%1: valores propios del segundo momento de las entradas de cada capa, en orden descendente; se omiten los nulos. Líneas de puntos: el menor k mayor que 0 y el mayor de estas ejecuciones, donde terminan sus espacios centrales de gradientes; la tabla de umbrales da cada uno. Capas %2 a %3 de %4.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Interval of an AUC: %1.</source>
        <translation>Intervalo de un AUC: %1.</translation>
    </message>
    <message>
        <source>How the figures of merit and of attacks in this report are made.</source>
        <translation>Cómo se obtienen las figuras de mérito y las cifras de los ataques de este informe.</translation>
    </message>
    <message>
        <source>Average precision beside retrained models</source>
        <translation>Precisión media frente a modelos reentrenados</translation>
    </message>
    <message>
        <source>Two-sided AUC, %1</source>
        <translation>AUC bilateral, %1</translation>
    </message>
    <message>
        <source>TPR at %2 % FPR, %1</source>
        <translation>TPR con FPR del %2 %, %1</translation>
    </message>
    <message>
        <source>Thresholds of the layers: of d directions of its inputs, k are the core gradient space that steps leave alone (one number a group), and Share is theirs of the energy that gamma is compared with. gamma = 1: the layer is not updated. Retain drift: squared change of the layer&apos;s outputs on its original retained inputs, over their squares, at the selected epoch; centred: over the squares of their differences from their mean.</source>
        <translation>Umbrales de las capas: de las d direcciones de sus entradas, k forman el espacio central de gradientes, que los pasos no tocan (un número por grupo), y Proporción es la parte que reúnen de la energía con la que se compara gamma. gamma = 1: la capa no se actualiza. Deriva de retención: cambio al cuadrado de las salidas de la capa para sus entradas retenidas originales, relativo al cuadrado de las propias salidas, en la época seleccionada; centrada: relativo al cuadrado de sus diferencias respecto a la media.</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centrada</translation>
    </message>
    <message>
        <source>95 % interval of %1: %2.</source>
        <comment>figures, formula</comment>
        <translation>Intervalo del 95 % de %1: %2.</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % desde</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % hasta</translation>
    </message>
</context>
<context>
    <name>ShadowOutlook</name>
    <message>
        <source>All %1 shadow models are there.</source>
        <translation>Los %1 modelos sombra ya están disponibles.</translation>
    </message>
    <message>
        <source>To be trained: %1 of %2 shadow models, on %3 samples each. That takes about %4 and %5 of %6 that are free.</source>
        <translation>Por entrenar: %1 de %2 modelos sombra, con %3 muestras cada uno. Se requieren aproximadamente %4 y %5 de los %6 libres.</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free.</source>
        <translation>No hay espacio suficiente: se necesitan %1 y hay %2 libres.</translation>
    </message>
</context>
<context>
    <name>TourText</name>
    <message>
        <source>The experiment</source>
        <translation>El experimento</translation>
    </message>
    <message>
        <source>What there is to work with: a trained model, its data, what is to be forgotten, by which method, a model retrained without it, and the device. Each has a button that changes it. File &gt; Open example fills all of them.</source>
        <translation>Con qué se trabaja: un modelo entrenado, sus datos, lo que hay que olvidar, el método, un modelo reentrenado sin ello y el dispositivo. Cada uno tiene un botón que lo cambia. Archivo &gt; Abrir ejemplo los rellena todos.</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>Muestras a olvidar</translation>
    </message>
    <message>
        <source>Choose the forget set: whole classes, ranges, a draw, a file, or single samples by click and rubber band. Several requests are forgotten in their order.</source>
        <translation>Elija el conjunto a olvidar: clases enteras, intervalos, un sorteo, un archivo o muestras sueltas, con clics y con el rectángulo de selección. Si hay varias solicitudes, se olvidan en su orden.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Each layer has a threshold γ: how much of what the retained samples need is protected. Its slider moves the line in the spectrum, and you see at once how much forgetting is left and what it may cost. Compute spectra (F6) comes first.</source>
        <translation>Cada capa tiene un umbral γ: cuánto se protege de lo que necesitan las muestras retenidas. Su deslizador mueve la línea en el espectro y se ve al instante cuánto olvido queda y qué puede costar. Antes hay que calcular los espectros (F6).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start (F5) takes projected steps on the forget set, epoch by epoch. A run can be paused, and stopped with what it has reached.</source>
        <translation>Iniciar (F5) da pasos proyectados sobre el conjunto a olvidar, época tras época. Una ejecución se puede pausar, y también detener conservando lo alcanzado.</translation>
    </message>
    <message>
        <source>Watch it forget</source>
        <translation>Vea cómo olvida</translation>
    </message>
    <message>
        <source>The forget error should climb to the dashed line of the retrained model, while test and retain error stay. Go on from any epoch with other settings.</source>
        <translation>El error de olvido debe subir hasta la línea discontinua del modelo reentrenado, mientras los errores de prueba y de retención se mantienen. Continúe desde cualquier época con otros ajustes.</translation>
    </message>
    <message>
        <source>Is it really forgotten?</source>
        <translation>¿Está realmente olvidado?</translation>
    </message>
    <message>
        <source>Attacks guess from the model&apos;s answers which samples it was trained on. The retrained model&apos;s curve is the ideal: neither above it nor below.</source>
        <translation>Los ataques adivinan, a partir de las respuestas del modelo, con qué muestras se entrenó. El ideal es la curva del modelo reentrenado: ni por encima ni por debajo.</translation>
    </message>
    <message>
        <source>Every run is logged</source>
        <translation>Cada ejecución queda registrada</translation>
    </message>
    <message>
        <source>Find, tag and note runs here. Select several to compare them; File &gt; Report writes a report that can be handed over.</source>
        <translation>Aquí se buscan, etiquetan y anotan las ejecuciones. Seleccione varias para compararlas; Archivo &gt; Informe escribe un informe listo para entregar.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Selected runs side by side: their curves, how near they came to the retrained model and at what cost, and the settings that differ.</source>
        <translation>Las ejecuciones seleccionadas, lado a lado: sus curvas, cuánto se acercaron al modelo reentrenado y a qué coste, y los ajustes que difieren.</translation>
    </message>
    <message>
        <source>Where to learn more</source>
        <translation>Dónde aprender más</translation>
    </message>
    <message>
        <source>F1 opens the glossary, at the term of a control that has one. Help &gt; Projection lab shows on a few samples what a threshold protects.</source>
        <translation>F1 abre el glosario por el término del control, si lo tiene. Ayuda &gt; Laboratorio de proyección muestra con unas pocas muestras qué protege un umbral.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A report takes the numbers of runs and --out DIR.</source>
        <translation>Un informe requiere los números de las ejecuciones y --out DIR.</translation>
    </message>
    <message>
        <source>Interactive machine-unlearning experiments by projected gradients.</source>
        <translation>Experimentos interactivos de desaprendizaje automático mediante gradientes proyectados.</translation>
    </message>
    <message>
        <source>Write a report of runs and open no window: --report RUN... --out DIR.</source>
        <translation>Escribir un informe de ejecuciones sin abrir la ventana: --report RUN... --out DIR.</translation>
    </message>
    <message>
        <source>The report&apos;s folder: a new or an empty one.</source>
        <translation>Carpeta del informe: nueva o vacía.</translation>
    </message>
    <message>
        <source>Log runs to FILE instead of the default.</source>
        <translation>Registrar las ejecuciones en FILE en lugar del registro predeterminado.</translation>
    </message>
    <message>
        <source>When the window closes, write to FILE how evenly its event loop turned while jobs ran.</source>
        <translation>Al cerrarse la ventana, escribir en FILE con qué regularidad giró su bucle de eventos mientras había tareas en curso.</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>Show none of the samples to be forgotten in the report.</source>
        <translation>No mostrar ninguna de las muestras a olvidar en el informe.</translation>
    </message>
    <message>
        <source>Experiment to open (*.unlearn.json), or model and data to begin one with; a log of runs takes the place of the default, as with --db.</source>
        <translation>Experimento que abrir (*.unlearn.json), o modelo y datos con los que empezar uno; un registro de ejecuciones sustituye al predeterminado, como con --db.</translation>
    </message>
</context>
<context>
    <name>unlearn::AboutDialog</name>
    <message>
        <source>About Unlearning Workbench</source>
        <translation>Acerca de Unlearning Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Interactive machine-unlearning experiments by projected gradients.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Experimentos interactivos de desaprendizaje automático mediante gradientes proyectados.&lt;/p&gt;&lt;p&gt;Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the program is built of, and under which licences</source>
        <translation>De qué componentes consta el programa y con qué licencias</translation>
    </message>
    <message>
        <source>Licences are named as SPDX names them</source>
        <translation>Las licencias se nombran según SPDX</translation>
    </message>
    <message>
        <source>&amp;It is built of what others made:</source>
        <translation>&amp;Componentes de terceros:</translation>
    </message>
    <message>
        <source>Notices of what is compiled into the program</source>
        <translation>Avisos legales de los componentes compilados en el programa</translation>
    </message>
    <message>
        <source>Copyright and licence, in the authors&apos; words</source>
        <translation>Derechos de autor y licencia, en palabras de los autores</translation>
    </message>
    <message>
        <source>&amp;Notices of what is compiled in:</source>
        <translation>&amp;Avisos legales de los componentes compilados:</translation>
    </message>
</context>
<context>
    <name>unlearn::AttackSamplesBar</name>
    <message>
        <source>Forget samples</source>
        <translation>Muestras a olvidar</translation>
    </message>
    <message>
        <source>Retained, same classes</source>
        <translation>Retenidas, mismas clases</translation>
    </message>
    <message>
        <source>Test, same classes</source>
        <translation>De prueba, mismas clases</translation>
    </message>
    <message>
        <source>Test, all classes</source>
        <translation>De prueba, todas las clases</translation>
    </message>
    <message>
        <source>Positives of the attacks</source>
        <translation>Positivos de los ataques</translation>
    </message>
    <message>
        <source>What attacks are to find: forget samples, or retained ones, to see what an attack finds of samples that nothing was to forget</source>
        <translation>Lo que los ataques deben encontrar: muestras a olvidar o bien retenidas, para ver qué encuentra un ataque entre muestras que no se debían olvidar</translation>
    </message>
    <message>
        <source>Negatives of the attacks</source>
        <translation>Negativos de los ataques</translation>
    </message>
    <message>
        <source>What they are told from: test samples, or retained ones, to see whether forgotten samples stand out among remembered ones</source>
        <translation>Aquello de lo que se distinguen: muestras de prueba o bien retenidas, para ver si las muestras olvidadas destacan entre las recordadas</translation>
    </message>
    <message>
        <source>Attacks with shadow models</source>
        <translation>Ataques con modelos sombra</translation>
    </message>
    <message>
        <source>Attack with models that were trained on other halves of the data: RMIA, LiRA, U-LiRA and a classifier</source>
        <translation>Atacar con modelos entrenados con otras mitades de los datos: RMIA, LiRA, U-LiRA y un clasificador</translation>
    </message>
    <message>
        <source>&amp;Positives:</source>
        <translation>P&amp;ositivos:</translation>
    </message>
    <message>
        <source>&amp;Negatives:</source>
        <translation>&amp;Negativos:</translation>
    </message>
    <message>
        <source>Shadow mode&amp;ls…</source>
        <translation>Modelos &amp;sombra…</translation>
    </message>
</context>
<context>
    <name>unlearn::BranchDialog</name>
    <message>
        <source>Go on from an epoch</source>
        <translation>Continuar desde una época</translation>
    </message>
    <message>
        <source>A new run goes on from an epoch of run %1, with the thresholds and the method&apos;s settings as they are now. Run %1 stays as it is.</source>
        <translation>Una ejecución nueva continúa desde una época de la ejecución %1, con los umbrales y los ajustes del método actuales. La ejecución %1 queda como está.</translation>
    </message>
    <message>
        <source>Epoch to go on from</source>
        <translation>Época desde la que se continúa</translation>
    </message>
    <message>
        <source>0 is the untouched model</source>
        <translation>0 es el modelo sin modificar</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>&amp;Época:</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>The weights of %1 of %2 epochs are there: the settings limit what the log keeps of a run.</source>
        <translation>Están disponibles los pesos de %1 de %2 épocas: los ajustes limitan lo que el registro conserva de una ejecución.</translation>
    </message>
</context>
<context>
    <name>unlearn::CacheDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Spectrum cache</source>
        <translation>Caché de espectros</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>Vaciar la caché de espectros</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Second moments of the training data, and what the original and retrained models predict, are kept, so that the next spectrum and the next evaluation of the same model are quick. Clearing removes what can be computed again; moments that a request retained and moments of data that are gone stay.</source>
        <translation>Los segundos momentos de los datos de entrenamiento y las predicciones del modelo original y de los reentrenados se guardan para que el próximo espectro y la próxima evaluación del mismo modelo sean rápidos. Al vaciarla se elimina lo que se puede volver a calcular; los momentos retenidos por una solicitud y los de datos que ya no existen se conservan.</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>Eliminar los momentos y las predicciones en caché que se pueden volver a calcular</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>A olvidar</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassHistogram</name>
    <message>
        <source>%1: %2 of %3 samples</source>
        <translation>%1: %2 de %3 muestras</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareAxesModel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareEpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareMeritModel</name>
    <message>
        <source>retrained models</source>
        <translation>modelos reentrenados</translation>
    </message>
    <message>
        <source>Retrained, mean</source>
        <translation>Reentrenados, media</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>The run whose unlearned model it is of</source>
        <translation>La ejecución a cuyo modelo desaprendido se refiere</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>What is measured; a row&apos;s tool tip has the formula</source>
        <translation>Lo que se mide; la información emergente de cada fila muestra la fórmula</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>The samples that it is of</source>
        <translation>Las muestras a las que se refiere</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>The layer that it is of; empty: the whole model</source>
        <translation>La capa a la que se refiere; vacío: el modelo entero</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>The model that the unlearned one is set beside; empty: none</source>
        <translation>El modelo con el que se compara el desaprendido; vacío: ninguno</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Of the unlearned model; over several retrained ones, the mean</source>
        <translation>Del modelo desaprendido; si se compara con varios reentrenados, la media</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The same of the retrained models, or of each two of them: mean, standard deviation, number</source>
        <translation>Lo mismo de los modelos reentrenados, o de cada par de ellos: media, desviación típica, número</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Reentrenado</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>How many samples it is of</source>
        <translation>Número de muestras a las que se refiere</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>N.º de muestras</translation>
    </message>
    <message>
        <source>What it was measured with; empty: there is nothing to choose</source>
        <translation>Con qué se midió; vacío: no hay nada que elegir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>In brackets: 95 % interval, %1</source>
        <translation>Entre corchetes: intervalo del 95 %, %1</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean in units of their standard deviation; within one or two of them it can not be told from noise. A dash: there are too few of them</source>
        <translation>Respecto a la media de los modelos reentrenados, en unidades de su desviación típica; con una o dos de ellas como máximo, no se distingue del ruido. Un guion: hay muy pocos</translation>
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
        <translation>Resultado o ajuste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Error de prueba (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Error de olvido (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Error de retención (%)</translation>
    </message>
    <message>
        <source>AUC of the confidence attack</source>
        <translation>AUC del ataque por confianza</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>Época seleccionada</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds: %1</source>
        <translation>
            <numerusform>%n semilla: %1</numerusform>
            <numerusform>%n semillas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Última época</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePage</name>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Tabla de &amp;datos</translation>
    </message>
    <message>
        <source>Views of the compared runs</source>
        <translation>Vistas de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>Cu&amp;rvas</translation>
    </message>
    <message>
        <source>Parallel coordi&amp;nates</source>
        <translation>Coordenadas &amp;paralelas</translation>
    </message>
    <message>
        <source>Figures by epoch, and test error against distance to retrained</source>
        <translation>Magnitudes por época y error de prueba frente a la distancia al reentrenado</translation>
    </message>
    <message>
        <source>Every setting that differs beside every result, a line for each run</source>
        <translation>Todos los ajustes que difieren junto a todos los resultados, una línea por ejecución</translation>
    </message>
    <message>
        <source>&amp;Group by seed</source>
        <translation>A&amp;grupar por semilla</translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation>Curvas de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Test error against distance to retrained</source>
        <translation>Error de prueba frente a la distancia al reentrenado</translation>
    </message>
    <message>
        <source>Figure that is compared</source>
        <translation>Magnitud que se compara</translation>
    </message>
    <message>
        <source>Which figure is drawn by epoch</source>
        <translation>Qué magnitud se representa por época</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Error de olvido</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Error de prueba</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Error de retención</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Compared runs in parallel coordinates</source>
        <translation>Ejecuciones comparadas en coordenadas paralelas</translation>
    </message>
    <message>
        <source>A line is a run. Click: highlight it. Left and right: choose an axis. Up and down: the next run on it.</source>
        <translation>Cada línea es una ejecución. Clic: resaltarla. Izquierda y derecha: elegir un eje. Arriba y abajo: la ejecución siguiente en él.</translation>
    </message>
    <message>
        <source>Figures behind the parallel coordinates</source>
        <translation>Datos de las coordenadas paralelas</translation>
    </message>
    <message>
        <source>Every run&apos;s settings that differ, and its results; Ctrl+C copies the chosen rows</source>
        <translation>Los ajustes que difieren y los resultados de cada ejecución; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>Results, and settings that differ</source>
        <translation>Resultados y ajustes que difieren</translation>
    </message>
    <message>
        <source>What came of the runs, and those settings that are not the same in all; Ctrl+C copies</source>
        <translation>Lo que resultó de las ejecuciones y los ajustes que no son iguales en todas; Ctrl+C copia</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Mostrar los datos de los gráficos (F2)</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Click, up and down: highlight a run. Left and right: read an epoch.</source>
        <translation>Rueda, + y −: zoom. Arrastrar: mover. Doble clic, 0: ajustar. Clic, arriba y abajo: resaltar una ejecución. Izquierda y derecha: leer una época.</translation>
    </message>
    <message>
        <source>Figures behind the curves</source>
        <translation>Datos de las curvas</translation>
    </message>
    <message>
        <source>The figure that is drawn, of every run after every epoch; Ctrl+C copies the chosen rows</source>
        <translation>La magnitud representada, de cada ejecución tras cada época; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>Sa&amp;lidas</translation>
    </message>
    <message>
        <source>Errors, attacks and figures of merit beside those of the retrained models</source>
        <translation>Errores, ataques y figuras de mérito junto a los de los modelos reentrenados</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies of runs whose outputs were measured</source>
        <translation>Matrices de predicción y entropías de las ejecuciones cuyas salidas se han medido</translation>
    </message>
    <message>
        <source>F&amp;igure:</source>
        <translation>&amp;Magnitud:</translation>
    </message>
    <message>
        <source>Figure&amp;s of merit</source>
        <translation>&amp;Figuras de mérito</translation>
    </message>
    <message>
        <source>Epoch after which runs are compared</source>
        <translation>Época tras la cual se comparan las ejecuciones</translation>
    </message>
    <message>
        <source>Results after e&amp;poch:</source>
        <translation>Res&amp;ultados tras la época:</translation>
    </message>
    <message>
        <source>Results after the selected epoch are of whole sets. After the last one, or the best one, whose forget error is nearest to the retrained models&apos;, they are of the samples that were looked at after each epoch, and without attacks, unless that is the selected one. Figures of merit and outputs are always of the selected epoch.</source>
        <translation>Los resultados tras la época seleccionada se refieren a los conjuntos completos. Tras la última, o tras la mejor (aquella cuyo error de olvido es el más cercano al de los modelos reentrenados), se refieren a las muestras evaluadas tras cada época y no incluyen ataques, salvo que esa sea la época seleccionada. Las figuras de mérito y las salidas se refieren siempre a la época seleccionada.</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed share a column, and a mark of test error against distance, with mean and standard deviation; curves and parallel coordinates show each run</source>
        <translation>Las ejecuciones que solo difieren en la semilla comparten una columna, y una marca en el error de prueba frente a la distancia, con media y desviación típica; las curvas y las coordenadas paralelas muestran cada ejecución</translation>
    </message>
    <message>
        <source>Each mark is a run, or the mean of several seeds; towards the lower left is better. Click or arrow keys: highlight its runs.</source>
        <translation>Cada marca es una ejecución o la media de varias semillas; cuanto más abajo a la izquierda, mejor. Clic o teclas de flecha: resaltar sus ejecuciones.</translation>
    </message>
    <message>
        <source>Figures behind test error against distance to retrained</source>
        <translation>Datos del error de prueba frente a la distancia al reentrenado</translation>
    </message>
    <message>
        <source>The figures of every mark; Ctrl+C copies the chosen rows</source>
        <translation>Las cifras de cada marca; Ctrl+C copia las filas elegidas</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu.</source>
        <translation>Seleccione dos o más ejecuciones en la lista de ejecuciones y, en su menú contextual, Comparar.</translation>
    </message>
    <message>
        <source>Epoch %1, %2:</source>
        <translation>Época %1, %2:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesModel</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Error de prueba (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Error de olvido (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Error de retención (%)</translation>
    </message>
    <message>
        <source>Validation error (%)</source>
        <translation>Error de validación (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>The epoch that is the run&apos;s result</source>
        <translation>La época que es el resultado de la ejecución</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionada</translation>
    </message>
    <message>
        <source>Squared change of the whole network&apos;s logits on retained samples since epoch 0, summed over classes; the mean</source>
        <translation>Cambio al cuadrado de los logits de toda la red en las muestras retenidas desde la época 0, sumado sobre las clases; la media</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>Cambio de las salidas</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPage</name>
    <message>
        <source>Errors by epoch</source>
        <translation>Errores por época</translation>
    </message>
    <message>
        <source>Point at the curves to read their values.</source>
        <translation>Señale las curvas para leer sus valores.</translation>
    </message>
    <message>
        <source>&amp;Log errors</source>
        <translation>Errores &amp;log.</translation>
    </message>
    <message>
        <source>Logarithmic axis of errors</source>
        <translation>Eje logarítmico de errores</translation>
    </message>
    <message>
        <source>Show the figures behind the curves (F2)</source>
        <translation>Mostrar los datos de las curvas (F2)</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Mostrar las curvas completas</translation>
    </message>
    <message>
        <source>Go &amp;on from…</source>
        <translation>Co&amp;ntinuar desde…</translation>
    </message>
    <message>
        <source>Rewind to an epoch of this run and go on from there, with the settings as they are now</source>
        <translation>Volver a una época de esta ejecución y continuar desde ella, con los ajustes actuales</translation>
    </message>
    <message>
        <source>Figures by epoch</source>
        <translation>Cifras por época</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>Las cifras de cada época; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>The run is being prepared; its curves appear here.
%1</source>
        <translation>La ejecución se está preparando; sus curvas aparecerán aquí.
%1</translation>
    </message>
    <message>
        <source>No run yet. Run &gt; Start begins one; its curves appear here while it runs.</source>
        <translation>Aún no hay ejecuciones. Ejecución &gt; Iniciar comienza una; sus curvas aparecen aquí mientras avanza.</translation>
    </message>
    <message>
        <source>Errors after each epoch are of %1 forget, %2 validation, %3 test and %4 retain samples</source>
        <translation>Los errores tras cada época se miden con %1 muestras a olvidar, %2 de validación, %3 de prueba y %4 a retener</translation>
    </message>
    <message>
        <source>%1, in bfloat16; the final ones are of all, in float32.</source>
        <translation>%1, en bfloat16; los finales son sobre el total, en float32.</translation>
    </message>
    <message>
        <source>%1; the final ones are of all.</source>
        <translation>%1; los finales son sobre el total.</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Arrow keys: read values.</source>
        <translation>Rueda, + y −: zoom. Arrastrar: mover. Doble clic, 0: ajustar. Teclas de flecha: leer valores.</translation>
    </message>
    <message>
        <source>Log e&amp;pochs</source>
        <translation>É&amp;pocas log.</translation>
    </message>
    <message>
        <source>Logarithmic axis of epochs: the first ones get more room</source>
        <translation>Eje logarítmico de épocas: las primeras disponen de más espacio</translation>
    </message>
    <message>
        <source>Lo&amp;ss</source>
        <translation>Pé&amp;rdida</translation>
    </message>
    <message>
        <source>Loss of each epoch&apos;s steps, on an axis at the right</source>
        <translation>Pérdida de los pasos de cada época, en un eje a la derecha</translation>
    </message>
    <message>
        <source>Draw means of the epochs around each one; read-out and table keep the figures themselves</source>
        <translation>Representar la media de las épocas en torno a cada una; la lectura y la tabla conservan las cifras originales</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavizado de las curvas</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>Sin suavizar</translation>
    </message>
    <message>
        <source>Mean of %1 epochs</source>
        <translation>Media de %1 épocas</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Tabla de &amp;datos</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>Aju&amp;star</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPlot</name>
    <message>
        <source>Test error</source>
        <translation>Error de prueba</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Error de olvido</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Error de retención</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Modelo original</translation>
    </message>
    <message>
        <source>Retrained model</source>
        <translation>Modelo reentrenado</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Error (%)</translation>
    </message>
    <message>
        <source>Selected: epoch %1</source>
        <translation>Seleccionada: época %1</translation>
    </message>
    <message>
        <source>Epoch %1: test %2 %, forget %3 %, retain %4 %</source>
        <translation>Época %1: prueba %2 %, olvido %3 %, retención %4 %</translation>
    </message>
    <message>
        <source>Loss (right axis)</source>
        <translation>Pérdida (eje derecho)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvido</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Error (%), mean of %1 epochs</source>
        <translation>Error (%), media de %1 épocas</translation>
    </message>
    <message>
        <source>Loss, mean of %1 epochs</source>
        <translation>Pérdida, media de %1 épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>%1, loss %2</source>
        <translation>%1, pérdida %2</translation>
    </message>
</context>
<context>
    <name>unlearn::DataDialog</name>
    <message>
        <source>Load a data set</source>
        <translation>Cargar un conjunto de datos</translation>
    </message>
    <message>
        <source>Kind of data set</source>
        <translation>Tipo de conjunto de datos</translation>
    </message>
    <message>
        <source>The data set, or the format of its files</source>
        <translation>El conjunto de datos o el formato de sus archivos</translation>
    </message>
    <message>
        <source>Options of the data set</source>
        <translation>Opciones del conjunto de datos</translation>
    </message>
    <message>
        <source>How the data are read: key=value, several joined by &amp;</source>
        <translation>Cómo se leen los datos: clave=valor, varias unidas por &amp;</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>&amp;Conjunto de datos:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Car&amp;peta:</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>&amp;Opciones:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>Ca&amp;rgar</translation>
    </message>
    <message>
        <source>File of the data set</source>
        <translation>Archivo del conjunto de datos</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>The file that holds the data</source>
        <translation>El archivo que contiene los datos</translation>
    </message>
    <message>
        <source>The folder that holds the data set&apos;s files</source>
        <translation>La carpeta que contiene los archivos del conjunto de datos</translation>
    </message>
    <message>
        <source>Where the system keeps it</source>
        <translation>Donde el sistema lo guarda</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>unlearn::DepthPlot</name>
    <message>
        <source>Layer, from input to output</source>
        <translation>Capa, de la entrada a la salida</translation>
    </message>
    <message>
        <source>Alignment is here for runs that have retrained models; probes, once Measure more was asked for layers.</source>
        <translation>La alineación aparece aquí si las ejecuciones tienen modelos reentrenados; las sondas, tras medir las capas con Medir más.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>Proporción recuperada</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Capa %1: %2</translation>
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
        <translation>Se detuvo; la época %1 es su resultado.</translation>
    </message>
    <message>
        <source>Epoch %1 is its result.</source>
        <translation>La época %1 es su resultado.</translation>
    </message>
    <message>
        <source>The model was saved to %1.</source>
        <translation>El modelo se guardó en %1.</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>Hay una tarea en curso</translation>
    </message>
    <message>
        <source>The sweep has ended</source>
        <translation>El barrido ha terminado</translation>
    </message>
    <message>
        <source>The computation of spectra has ended</source>
        <translation>El cálculo de los espectros ha terminado</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>El entrenamiento ha terminado</translation>
    </message>
    <message>
        <source>The published experiment has ended</source>
        <translation>El experimento publicado ha terminado</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>La ejecución ha terminado</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Duró %1.</translation>
    </message>
    <message>
        <source>The attacks with shadow models have ended</source>
        <translation>Los ataques con modelos sombra han terminado</translation>
    </message>
    <message>
        <source>The measurement of memorisation has ended</source>
        <translation>La medición de la memorización ha terminado</translation>
    </message>
    <message>
        <source>The measurement of models has ended</source>
        <translation>La medición de los modelos ha terminado</translation>
    </message>
    <message>
        <source>The writing of the report has ended</source>
        <translation>La escritura del informe ha terminado</translation>
    </message>
    <message>
        <source>The export of the log of runs has ended</source>
        <translation>La exportación del registro de ejecuciones ha terminado</translation>
    </message>
    <message>
        <source>The merge of the logs of runs has ended</source>
        <translation>La fusión de los registros de ejecuciones ha terminado</translation>
    </message>
    <message>
        <source>The purge has ended</source>
        <translation>La purga ha terminado</translation>
    </message>
    <message>
        <source>The making of the embedding has ended</source>
        <translation>El cálculo de la incrustación ha terminado</translation>
    </message>
    <message>
        <source>The download has ended</source>
        <translation>La descarga ha terminado</translation>
    </message>
</context>
<context>
    <name>unlearn::DirectionsModel</name>
    <message>
        <source>Directions in the order of their energy, the strongest first</source>
        <translation>Direcciones en el orden de su energía, primero la más fuerte</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Eigenvalue over all training data</source>
        <translation>Valor propio con todos los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Eigenvalue, all data</source>
        <translation>Valor propio, todos</translation>
    </message>
    <message>
        <source>Eigenvalue over the retained data</source>
        <translation>Valor propio con los datos retenidos</translation>
    </message>
    <message>
        <source>Eigenvalue, retained</source>
        <translation>Valor propio, retenidos</translation>
    </message>
    <message>
        <source>Share of the energy in this direction and those before it</source>
        <translation>Proporción de la energía en esta dirección y en las anteriores</translation>
    </message>
    <message>
        <source>Cumulative share (%)</source>
        <translation>Proporción acumulada (%)</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>Un umbral que protege ese número de direcciones</translation>
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
        <translation>%1 no se aceptó: hay una tarea en curso. Vuelva a soltarlo cuando la tarea haya terminado.</translation>
    </message>
    <message>
        <source>%1 is a log of runs: a window of its own shows it when the program is started with this file, and Tools &gt; Merge a log of runs takes its runs into the log of this window.</source>
        <translation>%1 es un registro de ejecuciones: una ventana propia lo muestra si el programa se inicia con este archivo, y Herramientas &gt; Fusionar un registro de ejecuciones incorpora sus ejecuciones al registro de esta ventana.</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingModel</name>
    <message>
        <source>Distance between the sample&apos;s places in both pictures, in their units</source>
        <translation>Distancia entre las posiciones de la muestra en ambas imágenes, en las unidades de estas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>%1 sample %2, class %3: %4</source>
        <translation>%1: muestra %2, clase %3: %4</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvido</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Samples: %1 to forget, %2 retained, %3 of the test split.</source>
        <translation>Muestras: %1 a olvidar, %2 retenidas, %3 de la partición de prueba.</translation>
    </message>
    <message>
        <source>The first two principal components of what a model&apos;s last layer is given, centred.</source>
        <translation>Las dos primeras componentes principales de lo que recibe la última capa de un modelo, centrado.</translation>
    </message>
    <message>
        <source>t-SNE of what a model&apos;s last layer is given: places with the least Σ p ln(p / q), where p is how likely two samples are neighbours among the features (perplexity %1, or a third of the samples where they are fewer than three times as many), and q the same in the picture; the pictures of other models start from the first one&apos;s.</source>
        <translation>t-SNE de lo que recibe la última capa de un modelo: las posiciones con el menor Σ p ln(p / q), donde p es la probabilidad de que dos muestras sean vecinas entre las características (perplejidad %1, o un tercio del número de muestras si son menos del triple de ese valor) y q es la misma en la imagen; las imágenes de los demás modelos parten de la del primero.</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPage</name>
    <message>
        <source>Features of the first model</source>
        <translation>Características del primer modelo</translation>
    </message>
    <message>
        <source>Features of the second model</source>
        <translation>Características del segundo modelo</translation>
    </message>
    <message>
        <source>Click or arrow keys: highlight a sample in both. Wheel: zoom. Drag: move. Double click: fit.</source>
        <translation>Clic o teclas de flecha: resaltar una muestra en ambos. Rueda: zoom. Arrastrar: mover. Doble clic: ajustar.</translation>
    </message>
    <message>
        <source>Embedded samples</source>
        <translation>Muestras incrustadas</translation>
    </message>
    <message>
        <source>The samples of both pictures, and how far each lies from itself; Ctrl+C copies</source>
        <translation>Las muestras de ambas imágenes y cuánto se aleja cada una de sí misma; Ctrl+C copia</translation>
    </message>
    <message>
        <source>Kind of embedding</source>
        <translation>Tipo de incrustación</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together and takes longer; principal components keep distances</source>
        <translation>t-SNE mantiene juntos a los vecinos y tarda más; las componentes principales mantienen las distancias</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Embed features</source>
        <translation>Incrustar características</translation>
    </message>
    <message>
        <source>Place samples by what each model&apos;s last layer is given; a run goes on meanwhile</source>
        <translation>Situar las muestras según lo que recibe la última capa de cada modelo; las ejecuciones continúan mientras tanto</translation>
    </message>
    <message>
        <source>&amp;Stop embedding</source>
        <translation>&amp;Detener incrustación</translation>
    </message>
    <message>
        <source>Stop embedding</source>
        <translation>Detener incrustación</translation>
    </message>
    <message>
        <source>Give up what is being made; the pictures stay as they are</source>
        <translation>Abandonar el cálculo en curso; las imágenes quedan como están</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primer modelo</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Tabla de datos</translation>
    </message>
    <message>
        <source>Show the samples behind the pictures</source>
        <translation>Mostrar las muestras de las imágenes</translation>
    </message>
    <message>
        <source>Whose features are shown on this side</source>
        <translation>De qué modelo se muestran las características en este lado</translation>
    </message>
    <message>
        <source>Embed fe&amp;atures</source>
        <translation>I&amp;ncrustar características</translation>
    </message>
    <message>
        <source>M&amp;odels:</source>
        <translation>&amp;Modelos:</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Tabla de dato&amp;s</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPlot</name>
    <message>
        <source>Embed features to see how the models&apos; last layers place forget, retained and test samples.</source>
        <translation>Incruste las características para ver cómo sitúan las últimas capas de los modelos las muestras a olvidar, retenidas y de prueba.</translation>
    </message>
</context>
<context>
    <name>unlearn::EntropyPlot</name>
    <message>
        <source>Entropy (nats)</source>
        <translation>Entropía (nats)</translation>
    </message>
    <message>
        <source>Share of samples (%)</source>
        <translation>Proporción de muestras (%)</translation>
    </message>
    <message>
        <source>%1 to %2 nats</source>
        <translation>de %1 a %2 nats</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentFiles</name>
    <message>
        <source>A job is running. A new experiment stops it.</source>
        <translation>Hay una tarea en curso. Un experimento nuevo la detiene.</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. A new one loses them.</source>
        <translation>El experimento tiene cambios sin guardar. Con uno nuevo se pierden.</translation>
    </message>
    <message>
        <source>&amp;New all the same</source>
        <translation>&amp;Nuevo de todos modos</translation>
    </message>
    <message>
        <source>New experiment: data set</source>
        <translation>Experimento nuevo: conjunto de datos</translation>
    </message>
    <message>
        <source>New experiment: model</source>
        <translation>Experimento nuevo: modelo</translation>
    </message>
    <message>
        <source>A job is running. Opening another experiment stops it.</source>
        <translation>Hay una tarea en curso. Abrir otro experimento la detiene.</translation>
    </message>
    <message>
        <source>Stop and &amp;open</source>
        <translation>Detener y &amp;abrir</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Opening another one loses them.</source>
        <translation>El experimento tiene cambios sin guardar. Al abrir otro se pierden.</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>A&amp;brir sin guardar</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Abrir un experimento</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;JSON files (*.json);;All files (*)</source>
        <translation>Experimentos (*.unlearn.json);;Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Guardar el experimento</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;All files (*)</source>
        <translation>Experimentos (*.unlearn.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Experimento nuevo</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Ningún experimento</translation>
    </message>
    <message>
        <source>%1[*] – Unlearning Workbench</source>
        <translation>%1[*] – Unlearning Workbench</translation>
    </message>
    <message>
        <source>The workbench ended before a new experiment was saved.</source>
        <translation>El programa terminó antes de que se guardara un experimento nuevo.</translation>
    </message>
    <message>
        <source>The workbench ended before changes to %1 were saved.</source>
        <translation>El programa terminó antes de que se guardaran los cambios en %1.</translation>
    </message>
    <message>
        <source>&amp;Recover them</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>What is left for later is offered again at the next start.</source>
        <translation>Lo que se deje para más tarde se volverá a ofrecer en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>%1 is not there any more: what was recovered of it is a new experiment, which is not saved yet.</source>
        <translation>%1 ya no existe: lo que se recuperó de él es un experimento nuevo, aún sin guardar.</translation>
    </message>
    <message>
        <source>The forget set on page Samples has changes that are not applied. They would be lost.</source>
        <translation>El conjunto a olvidar de la página Muestras tiene cambios que no se han aplicado. Se perderían.</translation>
    </message>
    <message>
        <source>Images are being looked for among the samples. What is found of them would be lost.</source>
        <translation>Se están buscando imágenes entre las muestras. Lo que se encuentre se perdería.</translation>
    </message>
    <message>
        <source>&amp;Change all the same</source>
        <translation>&amp;Cambiar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Abrir de todos modos</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentPanel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Conjunto a olvidar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Load another trained model</source>
        <translation>Cargar otro modelo entrenado</translation>
    </message>
    <message>
        <source>Load another data set</source>
        <translation>Cargar otro conjunto de datos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Choose the samples to be forgotten</source>
        <translation>Elegir las muestras a olvidar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Settings of the unlearning method</source>
        <translation>Ajustes del método de desaprendizaje</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Load a model that was retrained without the forget set</source>
        <translation>Cargar un modelo reentrenado sin el conjunto a olvidar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Go without retrained models</source>
        <translation>Prescindir de modelos reentrenados</translation>
    </message>
    <message>
        <source>Device that computes</source>
        <translation>Dispositivo de cálculo</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>El dispositivo que calcula a partir de la próxima tarea</translation>
    </message>
    <message>
        <source>None loaded</source>
        <translation>Ninguno cargado</translation>
    </message>
    <message>
        <source>Open an experiment to begin.</source>
        <translation>Abra un experimento para empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>Errors are not measured yet</source>
        <translation>Los errores aún no se han medido</translation>
    </message>
    <message>
        <source>Test error %1 %, forget error %2 %</source>
        <translation>Error de prueba %1 %, error de olvido %2 %</translation>
    </message>
    <message>
        <source>TorchScript program</source>
        <translation>Programa TorchScript</translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation>%1 imágenes de entrenamiento y %2 de prueba</translation>
    </message>
    <message>
        <source>%1 training and %2 test samples</source>
        <translation>%1 muestras de entrenamiento y %2 de prueba</translation>
    </message>
    <message numerus="yes">
        <source>%1 features, %n class(es)</source>
        <translation>
            <numerusform>%1 características, %n clase</numerusform>
            <numerusform>%1 características, %n clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 tokens out of %2, %n class(es)</source>
        <translation>
            <numerusform>Hasta %1 tokens de %2, %n clase</numerusform>
            <numerusform>Hasta %1 tokens de %2, %n clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 × %3, %n class(es)</source>
        <translation>
            <numerusform>%1 × %2 × %3, %n clase</numerusform>
            <numerusform>%1 × %2 × %3, %n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>%1 of %2 training samples</source>
        <translation>%1 de %2 muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Parada: %1</translation>
    </message>
    <message>
        <source>Learning rate %1 → %2</source>
        <translation>Tasa de aprendizaje %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n epoch(s), batch %1</source>
        <translation>
            <numerusform>Como máximo %n época, lote %1</numerusform>
            <numerusform>Como máximo %n épocas, lote %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <translation>Energía: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A retrained model shows what perfect forgetting looks like.</source>
        <translation>Un modelo reentrenado muestra cómo es el olvido perfecto.</translation>
    </message>
    <message>
        <source>%1: test error %2 %, forget error %3 %</source>
        <translation>%1: error de prueba %2 %, error de olvido %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n retrained model(s)</source>
        <translation>
            <numerusform>%n modelo reentrenado</numerusform>
            <numerusform>%n modelos reentrenados</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Cargar un modelo</translation>
    </message>
    <message>
        <source>Load a retrained model</source>
        <translation>Cargar un modelo reentrenado</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>D&amp;ispositivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Request %1 of %2, %n sample(s) in all</source>
        <translation>
            <numerusform>Solicitud %1 de %2, %n muestra en total</numerusform>
            <numerusform>Solicitud %1 de %2, %n muestras en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>Solicitud %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the plan, of other requests or forget sets</source>
        <translation>
            <numerusform>%n más en el plan, de otras solicitudes o conjuntos a olvidar</numerusform>
            <numerusform>%n más en el plan, de otras solicitudes o conjuntos a olvidar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentSession</name>
    <message>
        <source>Threshold of %1</source>
        <translation>Umbral de %1</translation>
    </message>
    <message numerus="yes">
        <source>Thresholds of %n layer(s)</source>
        <translation>
            <numerusform>Umbral de %n capa</numerusform>
            <numerusform>Umbrales de %n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold of all layers</source>
        <translation>Umbral de todas las capas</translation>
    </message>
    <message>
        <source>Reset of thresholds</source>
        <translation>Restablecimiento de umbrales</translation>
    </message>
    <message>
        <source>Suggested thresholds</source>
        <translation>Umbrales sugeridos</translation>
    </message>
    <message>
        <source>The retrained baseline of request %1 of %2 is trained, without all samples that are forgotten by its end</source>
        <translation>Se entrena la referencia reentrenada de la solicitud %1 de %2, sin ninguna de las muestras olvidadas a su término</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetSetPanel</name>
    <message>
        <source>New selection</source>
        <translation>Nueva selección</translation>
    </message>
    <message>
        <source>Re&amp;quest:</source>
        <translation>Solicit&amp;ud:</translation>
    </message>
    <message>
        <source>Which of several requests in sequence is shown; each is met after the one before</source>
        <translation>Cuál de las solicitudes sucesivas se muestra; cada una se atiende después de la anterior</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a request that is met after these</source>
        <translation>Añadir una solicitud que se atiende después de estas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the request that is shown</source>
        <translation>Quitar la solicitud que se muestra</translation>
    </message>
    <message>
        <source>Forget samples in a&amp;ny of:</source>
        <translation>Olvidar muestras de cual&amp;quiera de:</translation>
    </message>
    <message>
        <source>Remove the chosen selection (Delete)</source>
        <translation>Quitar la selección elegida (Supr)</translation>
    </message>
    <message>
        <source>Remove all selections</source>
        <translation>Quitar todas las selecciones</translation>
    </message>
    <message>
        <source>Selections of the forget set: together they make it</source>
        <translation>Selecciones del conjunto a olvidar: juntas lo forman</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Tabla de &amp;datos</translation>
    </message>
    <message>
        <source>Show the numbers behind the bars (F2)</source>
        <translation>Mostrar los números de las barras (F2)</translation>
    </message>
    <message>
        <source>Samples to be forgotten by class</source>
        <translation>Muestras a olvidar por clase</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows</source>
        <translation>Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>Write the samples&apos; numbers to a file that can be imported again</source>
        <translation>Escribir los números de las muestras en un archivo que se puede volver a importar</translation>
    </message>
    <message>
        <source>Back to the forget set of the experiment</source>
        <translation>Volver al conjunto a olvidar del experimento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No data are loaded.</source>
        <translation>No hay datos cargados.</translation>
    </message>
    <message>
        <source>%1 of %2 samples (%3 %)</source>
        <translation>%1 de %2 muestras (%3 %)</translation>
    </message>
    <message>
        <source>Export the forget set</source>
        <translation>Exportar el conjunto a olvidar</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Up and down: read a class. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Arriba y abajo: leer una clase. Rueda, + y −: zoom. Doble clic, 0: todo.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Find images…</source>
        <translation>Buscar imágenes…</translation>
    </message>
    <message>
        <source>Add the training samples that have the pixels of image files, whatever these are called</source>
        <translation>Añadir las muestras de entrenamiento con los mismos píxeles que unos archivos de imagen, sea cual sea el nombre de estos</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Aplica&amp;r</translation>
    </message>
    <message>
        <source>Looking for the images…</source>
        <translation>Buscando las imágenes…</translation>
    </message>
    <message>
        <source>Find image files among the training samples</source>
        <translation>Buscar archivos de imagen entre las muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) found.</source>
        <translation>
            <numerusform>Se encontró %n muestra.</numerusform>
            <numerusform>Se encontraron %n muestras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no training sample, such as %1.</source>
        <translation>
            <numerusform>%n archivo no corresponde a ninguna muestra de entrenamiento: %1.</numerusform>
            <numerusform>%n archivos no corresponden a ninguna muestra de entrenamiento, por ejemplo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this the forget set of the experiment; retrained models whose files do not say what they were trained without are removed from it</source>
        <translation>Convertir estas selecciones en el conjunto a olvidar del experimento; los modelos reentrenados cuyos archivos no indican sin qué se entrenaron se quitan del experimento</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetThumbnails</name>
    <message>
        <source>First samples to be forgotten</source>
        <translation>Primeras muestras a olvidar</translation>
    </message>
    <message>
        <source>The first samples to be forgotten</source>
        <translation>Las primeras muestras a olvidar</translation>
    </message>
</context>
<context>
    <name>unlearn::GammaEditor</name>
    <message>
        <source>Threshold slider of %1</source>
        <translation>Deslizador del umbral de %1</translation>
    </message>
    <message>
        <source>Threshold of %1: drag, or use the arrow keys</source>
        <translation>Umbral de %1: arrastre o use las teclas de flecha</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Umbral de %1</translation>
    </message>
    <message>
        <source>Threshold of %1, from 0 to 1</source>
        <translation>Umbral de %1, de 0 a 1</translation>
    </message>
</context>
<context>
    <name>unlearn::GetDataDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>Detener la descarga; lo recibido se conserva</translation>
    </message>
    <message>
        <source>&amp;Use in a new experiment</source>
        <translation>&amp;Usar en un experimento nuevo</translation>
    </message>
    <message>
        <source>Begin an experiment on the chosen data set</source>
        <translation>Comenzar un experimento con el conjunto de datos elegido</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtener datos</translation>
    </message>
    <message>
        <source>Data sets to download</source>
        <translation>Conjuntos de datos para descargar</translation>
    </message>
    <message>
        <source>Data sets that their authors publish, and what of them is there</source>
        <translation>Conjuntos de datos que publican sus autores y qué hay ya de ellos</translation>
    </message>
    <message>
        <source>Folder that data sets go to</source>
        <translation>Carpeta de destino de los conjuntos de datos</translation>
    </message>
    <message>
        <source>Each data set gets a folder of its own in this one</source>
        <translation>Cada conjunto de datos recibe su propia carpeta dentro de esta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this dialog; a download goes on</source>
        <translation>Cerrar este diálogo; la descarga continúa</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Car&amp;peta:</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, checked by SHA-256.</source>
        <translation>De &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, comprobado con SHA-256.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>Avance de este paso</translation>
    </message>
    <message>
        <source>Download, check and unpack the chosen data set, or check what is there</source>
        <translation>Descargar, comprobar y descomprimir el conjunto de datos elegido, o comprobar lo que ya está disponible</translation>
    </message>
    <message>
        <source>%1 is there, checked by SHA-256.</source>
        <translation>%1 ya está disponible, comprobado con SHA-256.</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; Check compares their SHA-256, too.</source>
        <translation>De &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Sus archivos tienen los nombres y tamaños correctos; Comprobar compara también sus SHA-256.</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; their SHA-256 are not known.</source>
        <translation>De &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Sus archivos tienen los nombres y tamaños correctos; no se conocen sus SHA-256.</translation>
    </message>
</context>
<context>
    <name>unlearn::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Words of a term or its definition; the arrow keys go through what was found</source>
        <translation>Palabras de un término o de su definición; las teclas de flecha recorren los resultados</translation>
    </message>
    <message>
        <source>such as: threshold</source>
        <translation>por ejemplo: umbral</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Terms of the field; the chosen one is explained beside</source>
        <translation>Términos de la disciplina; el elegido se explica al lado</translation>
    </message>
    <message>
        <source>Explanation of the term</source>
        <translation>Explicación del término</translation>
    </message>
    <message>
        <source>Links lead to related terms</source>
        <translation>Los enlaces llevan a términos relacionados</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>No term of the glossary has these words.</source>
        <translation>Ningún término del glosario contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>unlearn::HistogramPlot</name>
    <message>
        <source>Share of samples (%)</source>
        <translation>Proporción de muestras (%)</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table appear here.</source>
        <translation>Aquí aparecen las puntuaciones del modelo elegido en la tabla.</translation>
    </message>
    <message>
        <source>Score (%1)</source>
        <translation>Puntuación (%1)</translation>
    </message>
</context>
<context>
    <name>unlearn::JobStatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Qué se está haciendo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How much of this phase is done</source>
        <translation>Cuánto se ha hecho de esta fase</translation>
    </message>
    <message>
        <source>Time left in this phase, from its speed so far</source>
        <translation>Tiempo restante de esta fase, según su velocidad hasta ahora</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancelar la tarea en curso</translation>
    </message>
    <message>
        <source>Stop the running job; what a run has reached is kept</source>
        <translation>Detener la tarea en curso; lo alcanzado por una ejecución se conserva</translation>
    </message>
    <message>
        <source>The device that computes</source>
        <translation>El dispositivo que calcula</translation>
    </message>
    <message>
        <source>Memory that the workbench uses</source>
        <translation>Memoria que usa el programa</translation>
    </message>
    <message>
        <source>The file that runs are logged to</source>
        <translation>El archivo en el que se registran las ejecuciones</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Runs are logged to %1</source>
        <translation>Las ejecuciones se registran en %1</translation>
    </message>
    <message>
        <source>Then: %1 (+%2)</source>
        <translation>Después: %1 (+%2)</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>What begins by itself afterwards:</source>
        <translation>Lo que empieza automáticamente a continuación:</translation>
    </message>
</context>
<context>
    <name>unlearn::LabPointsModel</name>
    <message>
        <source>to be forgotten</source>
        <translation>a olvidar</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Whether it is to be forgotten</source>
        <translation>Si debe olvidarse</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>Primera entrada</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>Segunda entrada</translation>
    </message>
    <message>
        <source>Probability of its class, by the trained model</source>
        <translation>Probabilidad de su clase según el modelo entrenado</translation>
    </message>
    <message>
        <source>p before</source>
        <translation>p antes</translation>
    </message>
    <message>
        <source>Probability of its class, by the model as it is now</source>
        <translation>Probabilidad de su clase según el modelo actual</translation>
    </message>
    <message>
        <source>p now</source>
        <translation>p ahora</translation>
    </message>
    <message>
        <source>Probability of its class, by a model trained without the samples to be forgotten</source>
        <translation>Probabilidad de su clase según un modelo entrenado sin las muestras a olvidar</translation>
    </message>
    <message>
        <source>p retrained</source>
        <translation>p reentrenado</translation>
    </message>
    <message>
        <source>Largest change of its two logits so far</source>
        <translation>Mayor cambio de sus dos logits hasta ahora</translation>
    </message>
    <message>
        <source>Logit change</source>
        <translation>Cambio de logits</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersModel</name>
    <message>
        <source>%1 × %2 groups</source>
        <translation>%1 × %2 grupos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>At a threshold of 1 the layer is not updated at all.</source>
        <translation>Con un umbral de 1, la capa no se actualiza en absoluto.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Name of the layer&apos;s parameter in the model&apos;s file</source>
        <translation>Nombre del parámetro de la capa en el archivo del modelo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>Qué calcula la capa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number of input directions: columns of the flattened weight</source>
        <translation>Número de direcciones de entrada: columnas de la matriz de pesos aplanada</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Directions in the core gradient space: steps do not change them</source>
        <translation>Direcciones del espacio central de gradientes: los pasos no las cambian</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Threshold gamma, from 0 to 1</source>
        <translation>Umbral gamma, de 0 a 1</translation>
    </message>
    <message>
        <source>γ (threshold)</source>
        <translation>γ (umbral)</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s input energy inside the core gradient space</source>
        <translation>Proporción de la energía de entrada de la capa dentro del espacio central de gradientes</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>Conservada (%)</translation>
    </message>
    <message>
        <source>Forgetting power left: the share of the squared forget gradient that a step keeps at this threshold. Read from the untouched model, where samples that it is sure of hardly count.</source>
        <translation>Poder de olvido restante: la proporción del gradiente de olvido al cuadrado que un paso conserva con este umbral. Se lee en el modelo sin modificar, donde apenas cuentan las muestras de las que está seguro.</translation>
    </message>
    <message>
        <source>Power left (%)</source>
        <translation>Poder restante (%)</translation>
    </message>
    <message>
        <source>Predicted interference of the first step with the whole forget set: squared change of the layer&apos;s outputs on retained inputs, over their squares. A change of outputs, not of errors.</source>
        <translation>Interferencia prevista del primer paso con todo el conjunto a olvidar: cambio al cuadrado de las salidas de la capa para entradas retenidas, dividido por sus cuadrados. Es un cambio de salidas, no de errores.</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Interferencia</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>Deriva de retención</translation>
    </message>
    <message>
        <source>Threshold of %1: the share of its inputs&apos; energy whose directions are protected. 1 leaves the layer as it is, 0 protects nothing.</source>
        <translation>Umbral de %1: la proporción de la energía de sus entradas cuyas direcciones se protegen. 1 deja la capa como está, 0 no protege nada.</translation>
    </message>
    <message>
        <source>Suggested: %1 % of the forgetting power are left, at a predicted interference of %2.</source>
        <translation>Sugerido: queda un %1 % del poder de olvido, con una interferencia prevista de %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>traits of a layer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>After a run that measured it: how far the layer&apos;s retained second moment, which requests in sequence keep from the original weights, is from one made anew with the unlearned weights</source>
        <translation>Tras una ejecución que la midió: cuánto dista el segundo momento retenido de la capa, que las solicitudes sucesivas mantienen desde los pesos originales, del que se calcula de nuevo con los pesos desaprendidos</translation>
    </message>
    <message>
        <source>Spectrum drift (%)</source>
        <translation>Deriva del espectro (%)</translation>
    </message>
    <message>
        <source>After epoch %1 of the last run, the whole network&apos;s logits on retained samples have changed by %2 (squared, summed over classes; the mean).</source>
        <translation>Tras la época %1 de la última ejecución, los logits de toda la red en las muestras retenidas han cambiado en %2 (al cuadrado, sumado sobre las clases; la media).</translation>
    </message>
    <message>
        <source>%1 The layers&apos; retain drift adds up to %2.</source>
        <comment>two sentences</comment>
        <translation>%1 La deriva de retención de las capas suma %2.</translation>
    </message>
    <message>
        <source>After a run: squared change of the layer&apos;s outputs on its original retained inputs, over their squares. It needs no data, and promises nothing about accuracy. Methods that use no spectra have it where these were there before the run, or the stop rule reads it.</source>
        <translation>Tras una ejecución: cambio al cuadrado de las salidas de la capa para sus entradas retenidas originales, dividido por sus cuadrados. No necesita datos y no promete nada sobre la exactitud. Los métodos que no usan espectros lo tienen si estos ya estaban antes de la ejecución o si la regla de parada lo lee.</translation>
    </message>
    <message>
        <source>Centred, over the squares of the outputs&apos; differences from their mean: %1</source>
        <translation>Centrada, relativa a los cuadrados de las diferencias de las salidas respecto a su media: %1</translation>
    </message>
    <message>
        <source>%1, centred %2</source>
        <comment>retain drift of a layer</comment>
        <translation>%1, centrada %2</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersPage</name>
    <message>
        <source>Retain drift is of one layer on its original inputs. The whole network&apos;s change also holds what the layers before it hand on; it is measured on the retained samples that the curves are of, and is no change of errors.</source>
        <translation>La deriva de retención es de una sola capa con sus entradas originales. El cambio de toda la red incluye también lo que transmiten las capas anteriores; se mide en las muestras retenidas de las que proceden las curvas, y no es un cambio de errores.</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersTable</name>
    <message>
        <source>Layers and their thresholds</source>
        <translation>Capas y sus umbrales</translation>
    </message>
    <message>
        <source>Choose a layer to see its spectrum; several to set their thresholds together</source>
        <translation>Elija una capa para ver su espectro, o varias para fijar sus umbrales a la vez</translation>
    </message>
    <message>
        <source>No model is loaded. Open an experiment with File &gt; Open, or begin one with File &gt; New.</source>
        <translation>No hay ningún modelo cargado. Abra un experimento con Archivo &gt; Abrir o comience uno con Archivo &gt; Nuevo.</translation>
    </message>
    <message>
        <source>&amp;Copy thresholds</source>
        <translation>&amp;Copiar umbrales</translation>
    </message>
    <message>
        <source>Copy names and thresholds of the selected layers</source>
        <translation>Copiar nombres y umbrales de las capas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Paste thresholds</source>
        <translation>&amp;Pegar umbrales</translation>
    </message>
    <message>
        <source>Set thresholds by names, or those of the selected layers by numbers</source>
        <translation>Fijar umbrales por nombres, o los de las capas seleccionadas por números</translation>
    </message>
    <message>
        <source>&amp;Reset selected layers</source>
        <translation>&amp;Restablecer capas seleccionadas</translation>
    </message>
    <message>
        <source>The selected layers&apos; thresholds as the experiment&apos;s file has them</source>
        <translation>Los umbrales de las capas seleccionadas tal como están en el archivo del experimento</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>Copiar &amp;valores</translation>
    </message>
    <message>
        <source>Copy all figures of the selected layers, with their headers</source>
        <translation>Copiar todos los valores de las capas seleccionadas, con sus encabezados</translation>
    </message>
</context>
<context>
    <name>unlearn::LogCommands</name>
    <message>
        <source>Logs of runs (*.sqlite)</source>
        <translation>Registros de ejecuciones (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the log of runs</source>
        <translation>Exportar el registro de ejecuciones</translation>
    </message>
    <message>
        <source>Merge another log of runs into this one</source>
        <translation>Fusionar otro registro de ejecuciones con este</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) came in.</source>
        <translation>
            <numerusform>Se incorporó %n ejecución.</numerusform>
            <numerusform>Se incorporaron %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were here already.</source>
        <translation>
            <numerusform>Ya existía %n ejecución.</numerusform>
            <numerusform>Ya existían %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are still running and were left out.</source>
        <translation>
            <numerusform>Se omitió %n ejecución que sigue en curso.</numerusform>
            <numerusform>Se omitieron %n ejecuciones que siguen en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of runs was written to %1 (%2).</source>
        <translation>El registro de ejecuciones se escribió en %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were left out since their request, or one in sequence with it, was purged here.</source>
        <translation>
            <numerusform>Se omitió %n ejecución porque su solicitud, u otra de la misma secuencia, se purgó aquí.</numerusform>
            <numerusform>Se omitieron %n ejecuciones porque sus solicitudes, u otras de la misma secuencia, se purgaron aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::MainWindow</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Incrustación</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>Nota de la ejecución %1</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n run(s)</source>
        <translation>
            <numerusform>Eliminación de %n ejecución</numerusform>
            <numerusform>Eliminación de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The forget set was written to %1.</source>
        <translation>El conjunto a olvidar se escribió en %1.</translation>
    </message>
    <message>
        <source>Thresholds were set as suggested. Undo takes them back.</source>
        <translation>Se fijaron los umbrales sugeridos. Deshacer los revierte.</translation>
    </message>
    <message>
        <source>The run was stopped; epoch %1 is its result.</source>
        <translation>La ejecución se detuvo; la época %1 es su resultado.</translation>
    </message>
    <message>
        <source>The run is finished; epoch %1 is its result.</source>
        <translation>La ejecución ha finalizado; la época %1 es su resultado.</translation>
    </message>
    <message>
        <source>The trained model was saved to %1.</source>
        <translation>El modelo entrenado se guardó en %1.</translation>
    </message>
    <message>
        <source>%1 was downloaded and checked.</source>
        <translation>%1 se descargó y se comprobó.</translation>
    </message>
    <message>
        <source>The experiment was saved to %1.</source>
        <translation>El experimento se guardó en %1.</translation>
    </message>
    <message>
        <source>The spectrum cache was cleared: %1.</source>
        <translation>La caché de espectros se vació: %1.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 no se abrió.</translation>
    </message>
    <message>
        <source>A job is running. Closing the window stops it; what a run has reached is kept.</source>
        <translation>Hay una tarea en curso. Cerrar la ventana la detiene; lo alcanzado por una ejecución se conserva.</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>Detener y &amp;cerrar</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved.</source>
        <translation>El experimento tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>Ce&amp;rrar sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>Return of %n run(s)</source>
        <translation>
            <numerusform>Recuperación de %n ejecución</numerusform>
            <numerusform>Recuperación de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait and will be dropped.</source>
        <translation>
            <numerusform>%n ejecución está en espera y se descartará.</numerusform>
            <numerusform>%n ejecuciones están en espera y se descartarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cached shadow models were removed: %1.</source>
        <translation>Se eliminaron los modelos sombra en caché: %1.</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Se está escribiendo un informe.</translation>
    </message>
    <message>
        <source>The log of runs is being exported.</source>
        <translation>Se está exportando el registro de ejecuciones.</translation>
    </message>
    <message>
        <source>Another log of runs is being merged into this one.</source>
        <translation>Se está fusionando otro registro de ejecuciones con este.</translation>
    </message>
    <message>
        <source>A request is being purged.</source>
        <translation>Se está purgando una solicitud.</translation>
    </message>
    <message>
        <source>An embedding is being made.</source>
        <translation>Se está calculando una incrustación.</translation>
    </message>
    <message>
        <source>%1 is being downloaded; what has come is kept.</source>
        <translation>%1 se está descargando; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>Closing the window ends that, or waits for what can not be broken off.</source>
        <translation>Al cerrar la ventana se interrumpe, o se espera a lo que no puede interrumpirse.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Ce&amp;rrar de todos modos</translation>
    </message>
    <message>
        <source>The forget set is being exported.</source>
        <translation>Se está exportando el conjunto a olvidar.</translation>
    </message>
    <message>
        <source>The embedding was stopped; nothing of it was kept.</source>
        <translation>La incrustación se detuvo; no se conservó nada de ella.</translation>
    </message>
    <message>
        <source>The page Curves shows the run that is under way. Open run %1 again when that one has ended.</source>
        <translation>La página Curvas muestra la ejecución en curso. Abra de nuevo la ejecución %1 cuando esta haya terminado.</translation>
    </message>
</context>
<context>
    <name>unlearn::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Links lead to other pages</source>
        <translation>Los enlaces llevan a otras páginas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>The page that was left</source>
        <translation>La página de la que se volvió</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Índice</translation>
    </message>
    <message>
        <source>The manual&apos;s contents</source>
        <translation>El índice del manual</translation>
    </message>
    <message>
        <source>Open in &amp;web browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Show this page in the system&apos;s web browser</source>
        <translation>Mostrar esta página en el navegador del sistema</translation>
    </message>
</context>
<context>
    <name>unlearn::MeasuredOutputsModel</name>
    <message>
        <source>Run %1: predicted classes, %2 against %3, %4</source>
        <translation>Ejecución %1: clases predichas, %2 frente a %3, %4</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <translation>Clase según el modelo %1</translation>
    </message>
    <message>
        <source>Run %1: entropies, %2</source>
        <translation>Ejecución %1: entropías, %2</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>Entropía (nats)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by the largest output of either model.</source>
        <translation>Muestras: %1. Contadas según la mayor salida de cada modelo.</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by H = −Σ p ln p of a model&apos;s softmax p, in nats; the bins after the first are even on a logarithmic axis.</source>
        <translation>Muestras: %1. Contadas según H = −Σ p ln p de la softmax p de un modelo, en nats; los intervalos a partir del segundo son iguales en un eje logarítmico.</translation>
    </message>
</context>
<context>
    <name>unlearn::MeritView</name>
    <message>
        <source>Figures of merit of the compared runs</source>
        <translation>Figuras de mérito de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Figures of the unlearned models, beside mean and spread of the retrained ones; Ctrl+C copies the chosen rows</source>
        <translation>Cifras de los modelos desaprendidos, junto a la media y la dispersión de los reentrenados; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>Figure that is drawn by depth</source>
        <translation>Magnitud que se representa por profundidad</translation>
    </message>
    <message>
        <source>What is drawn of every layer, forget and retained samples apart</source>
        <translation>Qué se representa de cada capa, con las muestras a olvidar y las retenidas por separado</translation>
    </message>
    <message>
        <source>Alignment with retrained</source>
        <translation>Alineación con los reentrenados</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>Recuperación con sonda lineal</translation>
    </message>
    <message>
        <source>Layers by depth</source>
        <translation>Capas por profundidad</translation>
    </message>
    <message>
        <source>A figure of each layer, from the input to the output. Arrow keys: read a layer. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Una magnitud de cada capa, de la entrada a la salida. Teclas de flecha: leer una capa. Rueda, + y −: zoom. Doble clic, 0: todo.</translation>
    </message>
    <message>
        <source>Measure more figures of the compared runs</source>
        <translation>Medir más cifras de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Work figures that the log does not hold out of the models of the runs, as far as these are there</source>
        <translation>Calcular, a partir de los modelos de las ejecuciones que estén disponibles, las cifras que no contiene el registro</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>&amp;Salidas</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>Linear probes and alignment of every layer, forget and retained samples apart</source>
        <translation>Sondas lineales y alineación de cada capa, con las muestras a olvidar y las retenidas por separado</translation>
    </message>
    <message>
        <source>Epochs until a model knows the forget set again, from itself and from retained samples alone</source>
        <translation>Épocas hasta que un modelo vuelve a conocer el conjunto a olvidar, al entrenarlo con ese conjunto y, aparte, solo con muestras retenidas</translation>
    </message>
    <message>
        <source>Me&amp;asure more</source>
        <translation>&amp;Medir más</translation>
    </message>
    <message>
        <source>B&amp;y depth:</source>
        <translation>Por profu&amp;ndidad:</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>Forgetting quality of %1 (runs %2): %3, where models that do not differ get %4; %5 unlearned and %6 retrained models.</source>
        <translation>Calidad del olvido de %1 (ejecuciones %2): %3, donde los modelos que no difieren obtienen %4; %5 modelos desaprendidos y %6 reentrenados.</translation>
    </message>
    <message>
        <source>&amp;Relearning…</source>
        <translation>&amp;Reaprendizaje…</translation>
    </message>
    <message>
        <source>There is no forgetting quality of %1 (runs %2). %3.</source>
        <translation>No hay calidad del olvido de %1 (ejecuciones %2). %3.</translation>
    </message>
    <message>
        <source>Forgetting quality takes %1 unlearned models or more and as many retrained ones, of different seeds, all of them there.</source>
        <translation>Calidad del olvido: requiere %1 modelos desaprendidos o más y otros tantos reentrenados, de semillas distintas, todos ellos disponibles.</translation>
    </message>
    <message>
        <source>Agreement and distance of answers, entropies, attacks on changed answers, thirds of the forget set (by memorisation where every run has the two shadow models of the same model, data and seed, else by the original&apos;s confidence margin), retained samples at risk</source>
        <translation>Concordancia y distancia de las respuestas, entropías, ataques al cambio de las respuestas, tercios del conjunto a olvidar (según la memorización si para cada ejecución están disponibles los dos modelos sombra del mismo modelo, los mismos datos y la misma semilla; si no, según el margen de confianza del modelo original), muestras retenidas en riesgo</translation>
    </message>
</context>
<context>
    <name>unlearn::MessageBanner</name>
    <message>
        <source>Dis&amp;miss</source>
        <translation>O&amp;cultar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Ocultar el mensaje</translation>
    </message>
    <message>
        <source>Hide this message; Messages keeps it</source>
        <translation>Ocultar este mensaje; se conserva en Mensajes</translation>
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
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>unlearn::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notices and errors since the start</source>
        <translation>Avisos y errores desde el inicio</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodDialog</name>
    <message>
        <source>Settings of the method</source>
        <translation>Ajustes del método</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the forget set is to be forgotten</source>
        <translation>Cómo se olvida el conjunto a olvidar</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Método:</translation>
    </message>
    <message>
        <source>Soft projection: a direction whose eigenvalue is this share of the layer&apos;s mean one is halved</source>
        <translation>Proyección suave: se reduce a la mitad una dirección cuyo valor propio es esta proporción del valor propio medio de la capa</translation>
    </message>
    <message>
        <source>Learning rate of the first epochs</source>
        <translation>Tasa de aprendizaje de las primeras épocas</translation>
    </message>
    <message>
        <source>Learning rate that the last planned epoch reaches, exponentially</source>
        <translation>Tasa de aprendizaje que se alcanza, exponencialmente, en la última época prevista</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier</source>
        <translation>Épocas previstas; la regla de parada puede terminar antes</translation>
    </message>
    <message>
        <source>Forget samples in one step</source>
        <translation>Muestras a olvidar en un paso</translation>
    </message>
    <message>
        <source>Sh&amp;uffle the forget set each epoch</source>
        <translation>&amp;Barajar el conjunto a olvidar en cada época</translation>
    </message>
    <message>
        <source>Draw the order of forget samples anew in each epoch</source>
        <translation>Volver a sortear en cada época el orden de las muestras a olvidar</translation>
    </message>
    <message>
        <source>Offset that keeps the loss finite at a probability of 1</source>
        <translation>Desplazamiento que mantiene finita la pérdida cuando la probabilidad es 1</translation>
    </message>
    <message>
        <source>Weight of the entropy term of the loss</source>
        <translation>Peso del término de entropía de la pérdida</translation>
    </message>
    <message>
        <source>Which directions are protected</source>
        <translation>Qué direcciones se protegen</translation>
    </message>
    <message>
        <source>Samples whose directions are protected</source>
        <translation>Muestras cuyas direcciones se protegen</translation>
    </message>
    <message>
        <source>Which layers are updated</source>
        <translation>Qué capas se actualizan</translation>
    </message>
    <message>
        <source>Sof&amp;tness μ:</source>
        <translation>Sua&amp;vidad μ:</translation>
    </message>
    <message>
        <source>&amp;Learning rate, start:</source>
        <translation>&amp;Tasa de aprendizaje inicial:</translation>
    </message>
    <message>
        <source>Learning rate, e&amp;nd:</source>
        <translation>Tasa de aprendizaje &amp;final:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>Época&amp;s:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>Tamaño del &amp;lote:</translation>
    </message>
    <message>
        <source>Probability &amp;offset:</source>
        <translation>Despla&amp;zamiento de probabilidad:</translation>
    </message>
    <message>
        <source>&amp;Protected:</source>
        <translation>&amp;Protegidas:</translation>
    </message>
    <message>
        <source>Directions of s&amp;amples:</source>
        <translation>Direcciones de m&amp;uestras:</translation>
    </message>
    <message>
        <source>Updated layer&amp;s:</source>
        <translation>Capas &amp;actualizadas:</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>What counts as the energy of a direction</source>
        <translation>Qué se toma como energía de una dirección</translation>
    </message>
    <message>
        <source>How the number of directions follows from gamma</source>
        <translation>Cómo se deduce de gamma el número de direcciones</translation>
    </message>
    <message>
        <source>At least this share of a layer&apos;s directions is kept</source>
        <translation>Se conserva al menos esta proporción de las direcciones de una capa</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Training images that the spectrum is made from</source>
        <translation>Imágenes de entrenamiento con las que se calcula el espectro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Energy b&amp;y:</source>
        <translation>Energía p&amp;or:</translation>
    </message>
    <message>
        <source>&amp;Rule for k:</source>
        <translation>&amp;Regla para k:</translation>
    </message>
    <message>
        <source>&amp;Floor:</source>
        <translation>Mín&amp;imo:</translation>
    </message>
    <message>
        <source>Spectrum &amp;images:</source>
        <translation>Imá&amp;genes del espectro:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>When the run ends, and which epoch it selects</source>
        <translation>Cuándo termina la ejecución y qué época selecciona</translation>
    </message>
    <message>
        <source>Percentage points that the accuracy may drop</source>
        <translation>Puntos porcentuales que puede caer la exactitud</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Cuán&amp;do:</translation>
    </message>
    <message>
        <source>Retain drift, summed over the layers, at which the run ends</source>
        <translation>Deriva de retención, sumada sobre las capas, con la que termina la ejecución</translation>
    </message>
    <message>
        <source>&amp;Drop:</source>
        <translation>&amp;Caída:</translation>
    </message>
    <message>
        <source>Drift bud&amp;get:</source>
        <translation>Presupu&amp;esto de deriva:</translation>
    </message>
    <message>
        <source>Entropy weig&amp;ht:</source>
        <translation>Peso de la e&amp;ntropía:</translation>
    </message>
    <message>
        <source>Measure epo&amp;chs in bfloat16</source>
        <translation>Medir épocas en bfloat&amp;16</translation>
    </message>
    <message>
        <source>Quicker where the processor has it; errors that differ from those in float32 are noticed, and float32 is then used. Final figures are in float32.</source>
        <translation>Más rápido si el procesador lo admite; se detectan los errores que difieren de los de float32, y entonces se usa float32. Las cifras finales se calculan en float32.</translation>
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
        <translation>Modelos (*.safetensors *.pth *.pt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>A safetensors file, a PyTorch state dict or a TorchScript file</source>
        <translation>Un archivo safetensors, un state dict de PyTorch o un archivo TorchScript</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Needed where the file does not name its architecture</source>
        <translation>Necesaria si el archivo no indica su arquitectura</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>La que indica el archivo</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>A&amp;rquitectura:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>&amp;Train one…</source>
        <translation>&amp;Entrenar uno…</translation>
    </message>
    <message>
        <source>Train a new model on these data first</source>
        <translation>Entrenar antes un modelo nuevo con estos datos</translation>
    </message>
</context>
<context>
    <name>unlearn::OutputsView</name>
    <message>
        <source>Table of outputs</source>
        <translation>Tabla de salidas</translation>
    </message>
    <message>
        <source>Which of the measured tables is shown</source>
        <translation>Cuál de las tablas medidas se muestra</translation>
    </message>
    <message>
        <source>Predicted classes or entropies</source>
        <translation>Clases predichas o entropías</translation>
    </message>
    <message>
        <source>Numbers of samples; Ctrl+C copies the chosen rows</source>
        <translation>Números de muestras; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies appear here once the outputs of runs were measured: figures of merit, Measure more.</source>
        <translation>Las matrices de predicción y las entropías aparecen aquí tras medir las salidas de las ejecuciones: Figuras de mérito, Medir más.</translation>
    </message>
    <message>
        <source>Tab&amp;le:</source>
        <translation>&amp;Tabla:</translation>
    </message>
    <message>
        <source>Histograms of entropies</source>
        <translation>Histogramas de entropías</translation>
    </message>
    <message>
        <source>How sure each model is of the samples, the surer the farther left; the unlearned model is to look like the retrained ones. Arrow keys: read a bin. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Cuán seguro está cada modelo de las muestras: cuanto más a la izquierda, más seguro; el modelo desaprendido debe parecerse a los reentrenados. Teclas de flecha: leer un intervalo. Rueda, + y −: zoom. Doble clic, 0: todo.</translation>
    </message>
</context>
<context>
    <name>unlearn::PageArea</name>
    <message>
        <source>Show the page %1</source>
        <translation>Mostrar la página %1</translation>
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
        <translation>Detalles de %1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParallelPlot</name>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu; or begin a sweep.</source>
        <translation>Seleccione dos o más ejecuciones en la lista de ejecuciones y, en su menú contextual, Comparar; o comience un barrido.</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Eje %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sample standard deviation over the seeds of a group</source>
        <translation>Desviación típica muestral entre las semillas de un grupo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Numbers of the runs</source>
        <translation>Números de las ejecuciones</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>Distancia al reentrenado (puntos)</translation>
    </message>
    <message>
        <source>± of the distance (points)</source>
        <translation>± de la distancia (puntos)</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Error de prueba (%)</translation>
    </message>
    <message>
        <source>± of the test error (points)</source>
        <translation>± del error de prueba (puntos)</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>No superada por ninguna</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoPlot</name>
    <message>
        <source>Distance of the forget error to retrained (points)</source>
        <translation>Distancia del error de olvido al reentrenado (puntos)</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Error de prueba (%)</translation>
    </message>
    <message>
        <source>Compared runs appear here that have a retrained model to be compared with.</source>
        <translation>Aquí aparecen las ejecuciones comparadas que tienen un modelo reentrenado con el que compararse.</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>No superadas por ninguna</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Otras ejecuciones</translation>
    </message>
    <message>
        <source>Run %1: test error %2 %, distance %3 points</source>
        <translation>Ejecución %1: error de prueba %2 %, distancia %3 puntos</translation>
    </message>
    <message>
        <source>These runs are of %1 different tasks. Only runs of the same model, data and forget set are measured against each other: each task has a line of its own.</source>
        <translation>Estas ejecuciones corresponden a %1 problemas distintos. Solo se miden entre sí las ejecuciones con el mismo modelo, los mismos datos y el mismo conjunto a olvidar: cada problema tiene su propia línea.</translation>
    </message>
    <message>
        <source>%1: test error %2 ± %3 %, distance %4 ± %5 points</source>
        <translation>%1: error de prueba %2 ± %3 %, distancia %4 ± %5 puntos</translation>
    </message>
    <message>
        <source>A mark with bars is the mean of several seeds; the bars are their standard deviation.</source>
        <translation>Una marca con barras de error es la media de varias semillas; las barras indican su desviación típica.</translation>
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
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Buscar un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetDialog</name>
    <message>
        <source>New from experiment</source>
        <translation>Nuevo desde experimento</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the table and the differences as text</source>
        <translation>Copiar la tabla y las diferencias como texto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Train what is missing, then unlearn</source>
        <translation>Entrenar lo que falta y después desaprender</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop; the next start goes on from what was reached</source>
        <translation>Detener; el próximo inicio continúa desde lo alcanzado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close this dialog; what is under way goes on</source>
        <translation>Cerrar este diálogo; lo que está en curso continúa</translation>
    </message>
    <message>
        <source>The experiment to go through</source>
        <translation>El experimento que se realizará</translation>
    </message>
    <message>
        <source>Where they were downloaded to, or the system keeps them</source>
        <translation>Donde se descargaron o donde los guarda el sistema</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>&amp;Obtener datos…</translation>
    </message>
    <message>
        <source>Download the data that are missing</source>
        <translation>Descargar los datos que faltan</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt)</source>
        <translation>Modelos (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>File of the full model; empty: it is trained</source>
        <translation>Archivo del modelo completo; vacío: se entrena</translation>
    </message>
    <message>
        <source>It is trained</source>
        <translation>Se entrena</translation>
    </message>
    <message>
        <source>Folder of trained models and unfinished trainings</source>
        <translation>Carpeta de modelos entrenados y de entrenamientos inacabados</translation>
    </message>
    <message>
        <source>Retrained models of each request, which differ in their seed</source>
        <translation>Modelos reentrenados de cada solicitud, que difieren en su semilla</translation>
    </message>
    <message>
        <source>Epochs of each training, instead of the recipe&apos;s</source>
        <translation>Épocas de cada entrenamiento, en lugar de las de la receta</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>Según la receta</translation>
    </message>
    <message>
        <source>Train in &amp;bfloat16</source>
        <translation>Entrenar en &amp;bfloat16</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>Más rápido en procesadores que calculan en bfloat16</translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation>E&amp;xperimento:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>Da&amp;tos:</translation>
    </message>
    <message>
        <source>Full &amp;model:</source>
        <translation>&amp;Modelo completo:</translation>
    </message>
    <message>
        <source>&amp;Trained models:</source>
        <translation>Modelos e&amp;ntrenados:</translation>
    </message>
    <message>
        <source>&amp;Retrained models:</source>
        <translation>Modelos r&amp;eentrenados:</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>É&amp;pocas:</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>Cuánto se ha hecho de este paso</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Pasos hasta ahora</translation>
    </message>
    <message>
        <source>Original, retrained and unlearned models of each request; Ctrl+C copies the chosen rows</source>
        <translation>Modelos originales, reentrenados y desaprendidos de cada solicitud; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>Differences from the published protocol</source>
        <translation>Diferencias con el protocolo publicado</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The data are missing: name their folder, or download them.</source>
        <translation>Faltan los datos: indique su carpeta o descárguelos.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Encontrados en %1.</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <translation>%1: %p %</translation>
    </message>
    <message>
        <source>No experiment was gone through in this session yet.</source>
        <translation>Aún no se ha realizado ningún experimento en esta sesión.</translation>
    </message>
    <message>
        <source>Folder of the data, or the one that holds it; folder:DIR for data of another kind; empty: where data are downloaded to</source>
        <translation>Carpeta de los datos, o la que contiene la carpeta con la que se publican; folder:CARPETA para datos de otro tipo; vacía: donde se descargaron</translation>
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
        <translation>Original</translation>
    </message>
    <message numerus="yes">
        <source>Retrained, %n seed(s)</source>
        <translation>
            <numerusform>Reentrenado, %n semilla</numerusform>
            <numerusform>Reentrenado, %n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>Desaprendido</translation>
    </message>
    <message>
        <source>Unlearned, published</source>
        <translation>Desaprendido, publicado</translation>
    </message>
    <message>
        <source>Requests in the order in which they were met</source>
        <translation>Solicitudes en el orden en que se atendieron</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Error on test samples that no stop rule reads</source>
        <translation>Error en las muestras de prueba que ninguna regla de parada lee</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Error de prueba (%)</translation>
    </message>
    <message>
        <source>Error on all samples forgotten so far</source>
        <translation>Error en todas las muestras olvidadas hasta ahora</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Error de olvido (%)</translation>
    </message>
    <message>
        <source>Error on the training samples that stay</source>
        <translation>Error en las muestras de entrenamiento que permanecen</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Error de retención (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence, with its 95 % interval</source>
        <translation>Inferencia de pertenencia por confianza, con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>AUC (confidence)</source>
        <translation>AUC (confianza)</translation>
    </message>
    <message>
        <source>Of training; of the unlearned model: moments, eigenproblem, steps and the stop rule&apos;s look</source>
        <translation>Del entrenamiento; en el modelo desaprendido: momentos, problema de valores propios, pasos y consulta de la regla de parada</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n shadow model(s)</source>
        <translation>
            <numerusform>%1, %n modelo sombra</numerusform>
            <numerusform>%1, %n modelos sombra</numerusform>
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
        <translation>Modelo: %1, datos: %2.</translation>
    </message>
    <message>
        <source>To be forgotten: %1.</source>
        <translation>A olvidar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be forgotten in %n requests, one after the other; the first: %1.</source>
        <translation>
            <numerusform>A olvidar en %n solicitud: %1.</numerusform>
            <numerusform>A olvidar en %n solicitudes, una tras otra; la primera: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>γ = %1</source>
        <translation>γ = %1</translation>
    </message>
    <message numerus="yes">
        <source>, other in %n layer(s)</source>
        <translation>
            <numerusform>, distinta en %n capa</numerusform>
            <numerusform>, distinta en %n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stop rule: %2; at most %3 epochs of unlearning.</source>
        <translation>%1; regla de parada: %2; como máximo %3 épocas de desaprendizaje.</translation>
    </message>
    <message>
        <source>Published figures: %1.</source>
        <translation>Cifras publicadas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be trained: the full model and %n retrained one(s), %1 epochs each.</source>
        <translation>
            <numerusform>Por entrenar: el modelo completo y %n reentrenado, %1 épocas cada uno.</numerusform>
            <numerusform>Por entrenar: el modelo completo y %n reentrenados, %1 épocas cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be trained: %n retrained model(s), %1 epochs each.</source>
        <translation>
            <numerusform>Por entrenar: %n modelo reentrenado, %1 épocas.</numerusform>
            <numerusform>Por entrenar: %n modelos reentrenados, %1 épocas cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in the folder of trained models already are taken from there.</source>
        <translation>Los que ya están en la carpeta de modelos entrenados se toman de ella.</translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3, training error %4 %</source>
        <translation>%1: época %2 de %3, error de entrenamiento %4 %</translation>
    </message>
    <message>
        <source>%1 was there.</source>
        <translation>%1 ya estaba disponible.</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1 está entrenado.</translation>
    </message>
    <message>
        <source>Run %1 of the log is the same and is taken.</source>
        <translation>La ejecución %1 del registro es idéntica y se aprovecha.</translation>
    </message>
    <message>
        <source>Run %1 unlearns.</source>
        <translation>La ejecución %1 desaprende.</translation>
    </message>
    <message>
        <source>Epoch %1: forget error %2 %, retain error %3 %</source>
        <translation>Época %1: error de olvido %2 %, error de retención %3 %</translation>
    </message>
    <message>
        <source>%1 is under way; its runs are in the log.</source>
        <translation>%1 está en curso; sus ejecuciones están en el registro.</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 ha finalizado.</translation>
    </message>
    <message>
        <source>%1 was stopped; it goes on from what was reached.</source>
        <translation>%1 se detuvo; continúa desde lo alcanzado.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 ha fallado. %2</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicado: %1</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyModel</name>
    <message>
        <source>too few negatives</source>
        <translation>muy pocos negativos</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>Desaprendido</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Reentrenado</translation>
    </message>
    <message>
        <source>Retrained %1</source>
        <translation>Reentrenado %1</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Modified entropy</source>
        <translation>Entropía modificada</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Logit gap</source>
        <translation>Diferencia de logits</translation>
    </message>
    <message>
        <source>Support-vector classifier</source>
        <translation>Clasificador de vectores de soporte</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>El modelo atacado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Lower end of the 95 % bootstrap interval of the area</source>
        <translation>Extremo inferior del intervalo bootstrap del 95 % del área</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % desde</translation>
    </message>
    <message>
        <source>Upper end of the 95 % bootstrap interval of the area</source>
        <translation>Extremo superior del intervalo bootstrap del 95 % del área</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>True-positive rate at 1 % false positives</source>
        <translation>Tasa de verdaderos positivos con un 1 % de falsos positivos</translation>
    </message>
    <message>
        <source>TPR at 1 % (%)</source>
        <translation>TPR al 1 % (%)</translation>
    </message>
    <message>
        <source>Forget samples: the positives</source>
        <translation>Muestras a olvidar: los positivos</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>A olvidar</translation>
    </message>
    <message>
        <source>Test samples of the same classes: the negatives</source>
        <translation>Muestras de prueba de las mismas clases: los negativos</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>De prueba</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the positives</source>
        <translation>Muestras retenidas de las mismas clases: los positivos</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the negatives</source>
        <translation>Muestras retenidas de las mismas clases: los negativos</translation>
    </message>
    <message>
        <source>Test samples of all classes: the negatives</source>
        <translation>Muestras de prueba de todas las clases: los negativos</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>RMIA offline</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>LiRA offline</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Classifier on shadow models</source>
        <translation>Clasificador con modelos sombra</translation>
    </message>
    <message>
        <source>Area under the curve. The retrained model&apos;s value is the ideal, not %1.</source>
        <translation>Área bajo la curva. El ideal es el valor del modelo reentrenado, no %1.</translation>
    </message>
    <message>
        <source>True-positive rate at %1 % false positives</source>
        <translation>Tasa de verdaderos positivos con un %1 % de falsos positivos</translation>
    </message>
    <message>
        <source>TPR at %1 % (%)</source>
        <translation>TPR al %1 % (%)</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>Formula: %1, 95 % interval %2 to %3</source>
        <translation>Fórmula: %1, intervalo del 95 % de %2 a %3</translation>
    </message>
    <message>
        <source>The larger of the area and one less it: an attack that errs more often than not tells as much as one that is right. From %1 (nothing) to 1.</source>
        <translation>El mayor de dos valores, el área y uno menos el área: un ataque que yerra más veces de las que acierta revela tanto como uno que acierta. De %1 (nada) a 1.</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>%1 (sampled)</source>
        <comment>model</comment>
        <translation>%1 (por muestreo)</translation>
    </message>
    <message>
        <source>Average precision of telling the model&apos;s answers to the forget samples from those of retrained models, which is no area under a ROC curve. %1: alike</source>
        <translation>Precisión media (average precision) al distinguir las respuestas del modelo a las muestras a olvidar de las de los modelos reentrenados, que no es un área bajo una curva ROC. %1: indistinguibles</translation>
    </message>
    <message>
        <source>AP beside retrained</source>
        <translation>AP frente a reentrenado</translation>
    </message>
    <message>
        <source>AUC of the retrained models: %1 ± %2 (n = %3)</source>
        <translation>AUC de los modelos reentrenados: %1 ± %2 (n = %3)</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean AUC in units of their standard deviation; within one or two of them it can not be told from noise</source>
        <translation>Respecto a la media del AUC de los modelos reentrenados, en unidades de su desviación típica; con una o dos de ellas como máximo, no se distingue del ruido</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyPage</name>
    <message>
        <source>ROC curves</source>
        <translation>Curvas ROC</translation>
    </message>
    <message>
        <source>&amp;Attack:</source>
        <translation>Ata&amp;que:</translation>
    </message>
    <message>
        <source>Membership-inference attack</source>
        <translation>Ataque de inferencia de pertenencia</translation>
    </message>
    <message>
        <source>Lo&amp;g–log axes</source>
        <translation>Ejes lo&amp;g–log</translation>
    </message>
    <message>
        <source>Logarithmic axes show what happens at few false positives</source>
        <translation>Los ejes logarítmicos muestran qué ocurre con pocos falsos positivos</translation>
    </message>
    <message>
        <source>Logarithmic axes of the ROC curves</source>
        <translation>Ejes logarítmicos de las curvas ROC</translation>
    </message>
    <message>
        <source>The retrained model&apos;s curve is the ideal, not chance.</source>
        <translation>El ideal es la curva del modelo reentrenado, no el azar.</translation>
    </message>
    <message>
        <source>Histogram of scores</source>
        <translation>Histograma de puntuaciones</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table below. Drag the line, or use the arrow keys, to see what a threshold gives.</source>
        <translation>Puntuaciones del modelo elegido en la tabla inferior. Arrastre la línea o use las teclas de flecha para ver qué da un umbral.</translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation>Umbral de la puntuación</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>Las puntuaciones a partir de aquí se toman por muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Figures of the attack</source>
        <translation>Cifras del ataque</translation>
    </message>
    <message>
        <source>The chosen row&apos;s scores are drawn above</source>
        <translation>Las puntuaciones de la fila elegida se representan arriba</translation>
    </message>
    <message>
        <source>Worst-off samples</source>
        <translation>Muestras más expuestas</translation>
    </message>
    <message>
        <source>The forget samples that the chosen model gives away most</source>
        <translation>Las muestras a olvidar que más delata el modelo elegido</translation>
    </message>
    <message>
        <source>The forget samples that a model gives away most appear here after an attack.</source>
        <translation>Tras un ataque aparecen aquí las muestras a olvidar que más delata un modelo.</translation>
    </message>
    <message>
        <source>TPR %1 %, FPR %2 %</source>
        <translation>TPR %1 %, FPR %2 %</translation>
    </message>
    <message>
        <source>Takes %1 % of the forget samples (TPR) and %2 % of the test samples (FPR) for training samples: advantage %3 points.</source>
        <translation>Toma por muestras de entrenamiento el %1 % de las muestras a olvidar (TPR) y el %2 % de las de prueba (FPR): ventaja de %3 puntos.</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Tabla de &amp;datos</translation>
    </message>
    <message>
        <source>True against false positives of the attack on each model. Arrow keys: read values. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Verdaderos positivos frente a falsos positivos del ataque a cada modelo. Teclas de flecha: leer valores. Rueda, + y −: zoom. Doble clic, 0: todo.</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Mostrar los datos de los gráficos (F2)</translation>
    </message>
    <message>
        <source>Points of the ROC curves</source>
        <translation>Puntos de las curvas ROC</translation>
    </message>
    <message>
        <source>Every point of every curve; Ctrl+C copies the chosen rows</source>
        <translation>Todos los puntos de todas las curvas; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>Figures of the histogram of scores</source>
        <translation>Cifras del histograma de puntuaciones</translation>
    </message>
    <message>
        <source>Every bin of the histogram; Ctrl+C copies the chosen rows</source>
        <translation>Todos los intervalos del histograma; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>The score by which an attacker tells positives from negatives; those with shadow models, at the end, are there once they were made</source>
        <translation>La puntuación con la que un atacante distingue los positivos de los negativos; las de los ataques con modelos sombra, al final de la lista, están disponibles una vez realizados esos ataques</translation>
    </message>
    <message>
        <source>Thre&amp;shold:</source>
        <translation>U&amp;mbral:</translation>
    </message>
    <message>
        <source>Whose worst-off samples</source>
        <translation>De qué conjunto son las muestras más expuestas</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: list those to be forgotten, or the retained ones</source>
        <translation>Olvidar unas muestras puede delatar otras: mostrar las muestras a olvidar o las retenidas</translation>
    </message>
    <message>
        <source>Forget samples</source>
        <translation>Muestras a olvidar</translation>
    </message>
    <message>
        <source>Retained samples</source>
        <translation>Muestras retenidas</translation>
    </message>
    <message>
        <source>&amp;Worst-off:</source>
        <translation>Más ex&amp;puestas:</translation>
    </message>
    <message>
        <source>Worst-off retained samples</source>
        <translation>Muestras retenidas más expuestas</translation>
    </message>
    <message>
        <source>The retained samples whose score rose most since the original model</source>
        <translation>Las muestras retenidas cuya puntuación más ha aumentado respecto al modelo original</translation>
    </message>
    <message>
        <source>The retained samples that a model gives away more than the original model does appear here after an attack that scores them.</source>
        <translation>Tras un ataque que las puntúe, aparecen aquí las muestras retenidas que un modelo delata más que el modelo original.</translation>
    </message>
    <message>
        <source>Takes %1 % of the positives (TPR) and %2 % of the negatives (FPR) for training samples: advantage %3 points.</source>
        <translation>Toma por muestras de entrenamiento el %1 % de los positivos (TPR) y el %2 % de los negativos (FPR): ventaja de %3 puntos.</translation>
    </message>
    <message>
        <source>The attack is on other samples than those forgotten here: they are not listed.</source>
        <translation>El ataque es sobre otras muestras que las olvidadas aquí: no se enumeran.</translation>
    </message>
    <message>
        <source>Two retrained models or more also show by a band how far such curves differ.</source>
        <translation>Con dos o más modelos reentrenados, una banda muestra además cuánto difieren tales curvas.</translation>
    </message>
    <message>
        <source>Over-forgetting: the unlearned model&apos;s AUC, %1 (%2–%3), lies below %4, the least expected of a model that never saw the forget samples (mean of the retrained models: %5; %6 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>Olvido excesivo: el AUC del modelo desaprendido, %1 (%2–%3), está por debajo de %4, el mínimo esperable de un modelo que nunca vio las muestras a olvidar (media de los modelos reentrenados: %5; %6 si no hay ninguno). El modelo desaprendido está menos seguro de ellas que un modelo así, y eso también las delata.</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLab</name>
    <message>
        <source>γ = 1 leaves the layer out: it is not updated at all.</source>
        <translation>γ = 1 excluye la capa: no se actualiza en absoluto.</translation>
    </message>
    <message>
        <source>γ = %1 leaves no direction: the first one holds %2 % of the energy only, so that both are protected (k = 2), and the projected step is zero.</source>
        <translation>γ = %1 no deja ninguna dirección: la primera contiene solo el %2 % de la energía, de modo que se protegen ambas (k = 2) y el paso proyectado es cero.</translation>
    </message>
    <message>
        <source>γ = %1 protects one direction of two (k = 1), which holds %2 % of the energy. Steps go along the other one.</source>
        <translation>γ = %1 protege una dirección de dos (k = 1), que contiene el %2 % de la energía. Los pasos van a lo largo de la otra.</translation>
    </message>
    <message>
        <source>γ = 0 protects nothing (k = 0): the step is the gradient as it is.</source>
        <translation>γ = 0 no protege nada (k = 0): el paso es el gradiente sin modificar.</translation>
    </message>
    <message>
        <source>All retained samples lie at the origin: there is no direction to protect.</source>
        <translation>Todas las muestras retenidas están en el origen: no hay ninguna dirección que proteger.</translation>
    </message>
    <message>
        <source>The samples to be forgotten lie in the protected direction: the projection leaves nothing of their gradient, and nothing can be forgotten.</source>
        <translation>Las muestras a olvidar están en la dirección protegida: la proyección no deja nada de su gradiente y no se puede olvidar nada.</translation>
    </message>
    <message>
        <source>The next step keeps %1 % of the squared forget gradient (forgetting power), and is predicted to change the retained logits by %2 (sum of squares).</source>
        <translation>El próximo paso conserva el %1 % del gradiente de olvido al cuadrado (poder de olvido) y se prevé que cambie los logits retenidos en %2 (suma de cuadrados).</translation>
    </message>
    <message>
        <source>The samples to be forgotten had a probability of %1 of their class on average, and have %2 now; a model retrained without them gives %3.</source>
        <translation>Las muestras a olvidar tenían de media una probabilidad de %1 para su clase y ahora tienen %2; un modelo reentrenado sin ellas da %3.</translation>
    </message>
    <message>
        <source>That is less than retraining would give: too much was forgotten, which can give the samples away as well. A run has a stop rule for that.</source>
        <translation>Es menos de lo que daría reentrenar: se ha olvidado demasiado, lo que también puede delatar a las muestras. Para eso una ejecución tiene una regla de parada.</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same to the last bit.</source>
        <translation>Las predicciones retenidas no han cambiado: los logits de las %1 muestras retenidas son idénticos hasta el último bit.</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same but for rounding (%2 at most).</source>
        <translation>Las predicciones retenidas no han cambiado: los logits de las %1 muestras retenidas son idénticos salvo redondeo (%2 como máximo).</translation>
    </message>
    <message>
        <source>Logits of retained samples changed by up to %1; %2 of %3 are classified wrongly now, %4 were before.</source>
        <translation>Los logits de las muestras retenidas han cambiado hasta en %1; %2 de %3 se clasifican mal ahora, antes eran %4.</translation>
    </message>
    <message>
        <source>A sample was moved: the model was trained anew with it, and the steps begin again.</source>
        <translation>Se ha movido una muestra: el modelo se ha vuelto a entrenar con ella y los pasos empiezan de nuevo.</translation>
    </message>
    <message>
        <source>The steps so far stay; the next one takes the new threshold.</source>
        <translation>Los pasos dados se mantienen; el próximo usa el nuevo umbral.</translation>
    </message>
    <message>
        <source>The next step takes the new threshold.</source>
        <translation>El próximo paso usa el nuevo umbral.</translation>
    </message>
    <message>
        <source>All %1 steps of a run are taken. Reset goes back to the trained model.</source>
        <translation>Se han dado los %1 pasos de una ejecución. Restablecer vuelve al modelo entrenado.</translation>
    </message>
    <message>
        <source>The last step moved nothing, and no further one will.</source>
        <translation>El último paso no movió nada, y tampoco lo hará ningún otro.</translation>
    </message>
    <message>
        <source>The model is the trained one again.</source>
        <translation>El modelo vuelve a ser el entrenado.</translation>
    </message>
    <message>
        <source>After step %1.</source>
        <translation>Tras el paso %1.</translation>
    </message>
    <message>
        <source>k = %1 of %2</source>
        <translation>k = %1 de %2</translation>
    </message>
    <message>
        <source>%1 = %2, which is %3 % of the energy</source>
        <translation>%1 = %2, es decir, el %3 % de la energía</translation>
    </message>
    <message>
        <source>The model is one linear layer of two inputs and two classes, W x + b, trained on all samples to the least cross-entropy with weight decay. Its spectrum, threshold, gradient, projection and step are computed by the functions that unlearn real networks. As there, the second moment G = Σ r rᵀ is of the layer&apos;s inputs as they are: not centred, and without a constant 1 for the bias, which is frozen. Energy is measured in singular values √λ; k is the smallest number of directions that holds a share of γ of it (rule: covering).</source>
        <translation>El modelo es una capa lineal de dos entradas y dos clases, W x + b, entrenada con todas las muestras hasta la mínima entropía cruzada con decaimiento de pesos. Su espectro, umbral, gradiente, proyección y paso los calculan las mismas funciones que hacen desaprender a redes reales. Como en ellas, el segundo momento G = Σ r rᵀ es el de las entradas de la capa tal como son: sin centrar y sin una constante 1 para el sesgo, que está congelado. La energía se mide en valores singulares √λ; k es el menor número de direcciones que contiene una proporción γ de ella (regla: cobertura).</translation>
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
        <translation>Espacio central de gradientes</translation>
    </message>
    <message>
        <source>Spread of retained inputs</source>
        <translation>Dispersión de las entradas retenidas</translation>
    </message>
    <message>
        <source>Boundary before</source>
        <translation>Frontera anterior</translation>
    </message>
    <message>
        <source>Boundary retrained</source>
        <translation>Frontera reentrenada</translation>
    </message>
    <message>
        <source>Boundary now</source>
        <translation>Frontera actual</translation>
    </message>
    <message>
        <source>Step without projection</source>
        <translation>Paso sin proyección</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>Paso proyectado</translation>
    </message>
    <message>
        <source>Retained, class A</source>
        <translation>Retenida, clase A</translation>
    </message>
    <message>
        <source>Retained, class B</source>
        <translation>Retenida, clase B</translation>
    </message>
    <message>
        <source>To be forgotten, class A</source>
        <translation>A olvidar, clase A</translation>
    </message>
    <message>
        <source>To be forgotten, class B</source>
        <translation>A olvidar, clase B</translation>
    </message>
    <message>
        <source>First input x₁</source>
        <translation>Primera entrada x₁</translation>
    </message>
    <message>
        <source>Second input x₂</source>
        <translation>Segunda entrada x₂</translation>
    </message>
    <message>
        <source>Drag a sample, or choose one with Tab and move it with the arrow keys.</source>
        <translation>Arrastre una muestra, o elija una con Tab y muévala con las teclas de flecha.</translation>
    </message>
    <message>
        <source>Sample %1, class %2, to be forgotten, at (%3; %4): p = %5</source>
        <translation>Muestra %1, clase %2, a olvidar, en (%3; %4): p = %5</translation>
    </message>
    <message>
        <source>Sample %1, class %2, retained, at (%3; %4): p = %5</source>
        <translation>Muestra %1, clase %2, retenida, en (%3; %4): p = %5</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLabWindow</name>
    <message>
        <source>Projection lab</source>
        <translation>Laboratorio de proyección</translation>
    </message>
    <message>
        <source>Samples, protected directions, boundaries and the next step</source>
        <translation>Muestras, direcciones protegidas, fronteras y el próximo paso</translation>
    </message>
    <message>
        <source>Drag a sample, or choose it with Tab and move it with the arrow keys (Shift: finely). Wheel: zoom. Double click: all.</source>
        <translation>Arrastre una muestra, o elíjala con Tab y muévala con las teclas de flecha (Mayús: con precisión). Rueda: zoom. Doble clic: todo.</translation>
    </message>
    <message>
        <source>Figures of each sample</source>
        <translation>Cifras de cada muestra</translation>
    </message>
    <message>
        <source>What the models say of each sample; Ctrl+C copies the chosen rows</source>
        <translation>Lo que dicen los modelos de cada muestra; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>Data &amp;table</source>
        <translation>&amp;Tabla de datos</translation>
    </message>
    <message>
        <source>Show the figures behind the picture (F2)</source>
        <translation>Mostrar los datos de la imagen (F2)</translation>
    </message>
    <message>
        <source>A prepared scene to begin with</source>
        <translation>Una escena preparada para empezar</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>la capa</translation>
    </message>
    <message>
        <source>Directions that the threshold protects</source>
        <translation>Direcciones que protege el umbral</translation>
    </message>
    <message>
        <source>Eigenvalues of the retained samples&apos; second moment</source>
        <translation>Valores propios del segundo momento de las muestras retenidas</translation>
    </message>
    <message>
        <source>&amp;Lesson:</source>
        <translation>&amp;Lección:</translation>
    </message>
    <message>
        <source>&amp;γ (threshold):</source>
        <translation>&amp;γ (umbral):</translation>
    </message>
    <message>
        <source>Protected:</source>
        <translation>Protegidas:</translation>
    </message>
    <message>
        <source>Spectrum:</source>
        <translation>Espectro:</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Take one step after the other</source>
        <translation>Dar un paso tras otro</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>P&amp;aso</translation>
    </message>
    <message>
        <source>Take one projected step</source>
        <translation>Dar un paso proyectado</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>Back to the trained model</source>
        <translation>Volver al modelo entrenado</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
</context>
<context>
    <name>unlearn::PublishedDataModel</name>
    <message>
        <source>From %1 into %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Checking, %1 %</source>
        <translation>Comprobando, %1 %</translation>
    </message>
    <message>
        <source>Unpacking, %1 %</source>
        <translation>Descomprimiendo, %1 %</translation>
    </message>
    <message>
        <source>Downloading, %1 %</source>
        <translation>Descargando, %1 %</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Partial, %1</source>
        <translation>Parcial, %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
</context>
<context>
    <name>unlearn::PurgeQuestion</name>
    <message>
        <source>Purge the request of run %1</source>
        <translation>Purgar la solicitud de la ejecución %1</translation>
    </message>
    <message>
        <source>All that is kept of the forgotten samples is deleted for good, but for the unlearned model and the retained moment. This can not be undone.</source>
        <translation>Todo lo que se guarda de las muestras olvidadas se borra definitivamente, salvo el modelo desaprendido y el momento retenido. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Purgar</translation>
    </message>
    <message>
        <source>This would be done:</source>
        <translation>Se haría lo siguiente:</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>Se hizo lo siguiente:</translation>
    </message>
    <message>
        <source>Left to you:</source>
        <translation>Queda en sus manos:</translation>
    </message>
    <message>
        <source>The request of run %1 was purged.</source>
        <translation>Se purgó la solicitud de la ejecución %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken.</source>
        <translation>
            <numerusform>Se realizó %n paso.</numerusform>
            <numerusform>Se realizaron %n pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) may still hold the samples and are left to you.</source>
        <translation>
            <numerusform>%n elemento aún puede contener las muestras y queda en sus manos.</numerusform>
            <numerusform>%n elementos aún pueden contener las muestras y quedan en sus manos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RelearnDialog</name>
    <message>
        <source>Relearning</source>
        <translation>Reaprendizaje</translation>
    </message>
    <message>
        <source>Epochs after which relearning ends, even if the forget loss has not come back</source>
        <translation>Épocas tras las que termina el reaprendizaje, aunque la pérdida de olvido no haya vuelto a su nivel</translation>
    </message>
    <message>
        <source>Learning rate of relearning, the same in every epoch</source>
        <translation>Tasa de aprendizaje del reaprendizaje, la misma en todas las épocas</translation>
    </message>
    <message>
        <source>How near to the original&apos;s the forget loss must come, in nats</source>
        <translation>Cuánto se debe acercar la pérdida de olvido a la del modelo original, en nats</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most:</source>
        <translation>Época&amp;s, como máximo:</translation>
    </message>
    <message>
        <source>Learning &amp;rate:</source>
        <translation>&amp;Tasa de aprendizaje:</translation>
    </message>
    <message>
        <source>&amp;Within (nats):</source>
        <translation>Ma&amp;rgen (nats):</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Measuring can begin when the running job has ended.</source>
        <translation>La medición puede comenzar cuando termine la tarea en curso.</translation>
    </message>
    <message>
        <source>Samples that a step of relearning sees</source>
        <translation>Muestras que ve cada paso del reaprendizaje</translation>
    </message>
    <message>
        <source>Momentum of relearning; 0: none</source>
        <translation>Momentum del reaprendizaje; 0: ninguno</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>Tamaño del &amp;lote:</translation>
    </message>
    <message>
        <source>M&amp;omentum:</source>
        <translation>M&amp;omentum:</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportCommands</name>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing of it was written.</source>
        <translation>El informe se canceló; no se escribió nada de él.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportDialog</name>
    <message>
        <source>Write a report into a new folder</source>
        <translation>Escribir un informe en una carpeta nueva</translation>
    </message>
    <message>
        <source>Show &amp;pictures of samples to be forgotten</source>
        <translation>Mostrar &amp;imágenes de las muestras a olvidar</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>&amp;Nueva carpeta:</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Show pictures of samples to be forgotten</source>
        <translation>Mostrar imágenes de las muestras a olvidar</translation>
    </message>
    <message>
        <source>The first samples of each deletion request, out of the data. Whoever has the report has these, too.</source>
        <translation>Las primeras muestras de cada solicitud de borrado, tomadas de los datos. Quien tenga el informe también las tendrá.</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportStatusWidget</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Cancelar el informe</translation>
    </message>
    <message>
        <source>Stop writing the report; nothing of it is left</source>
        <translation>Detener la escritura del informe; no queda nada de él</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>Escribiendo un informe</translation>
    </message>
    <message>
        <source>Report: stopping…</source>
        <translation>Informe: deteniendo…</translation>
    </message>
    <message>
        <source>Report: %1, %2 %</source>
        <translation>Informe: %1, %2 %</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait.</source>
        <translation>
            <numerusform>%n informe está en espera.</numerusform>
            <numerusform>%n informes están en espera.</numerusform>
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
        <translation>Falsos positivos (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>Verdaderos positivos (%)</translation>
    </message>
    <message>
        <source>No attack yet. Evaluating a model or finishing a run makes them.</source>
        <translation>Aún no hay ataques. Se realizan al evaluar un modelo o al finalizar una ejecución.</translation>
    </message>
    <message>
        <source>Mean of %1 retrained</source>
        <translation>Media de %1 reentrenados</translation>
    </message>
    <message>
        <source>Lowest to highest retrained</source>
        <translation>Reentrenados: mín. a máx.</translation>
    </message>
    <message>
        <source>At %1 % false positives:</source>
        <translation>Con un %1 % de falsos positivos:</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1: %2 % (%3–%4)</source>
        <translation>%1: %2 % (%3–%4)</translation>
    </message>
    <message>
        <source>Chance: AUC %1</source>
        <translation>Azar: AUC %1</translation>
    </message>
</context>
<context>
    <name>unlearn::RocPointsModel</name>
    <message>
        <source>Retrained, mean of %1</source>
        <translation>Reentrenados, media de %1</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>El modelo atacado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>Las puntuaciones a partir de aquí se toman por muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>Falsos positivos (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>Verdaderos positivos (%)</translation>
    </message>
    <message>
        <source>The lowest true-positive rate of the retrained models</source>
        <translation>La tasa de verdaderos positivos más baja de los modelos reentrenados</translation>
    </message>
    <message>
        <source>Lowest (%)</source>
        <translation>Mínimo (%)</translation>
    </message>
    <message>
        <source>The highest true-positive rate of the retrained models</source>
        <translation>La tasa de verdaderos positivos más alta de los modelos reentrenados</translation>
    </message>
    <message>
        <source>Highest (%)</source>
        <translation>Máximo (%)</translation>
    </message>
    <message>
        <source>Share of the negatives that are taken for training samples</source>
        <translation>Proporción de los negativos que se toman por muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Share of the positives that are taken for training samples</source>
        <translation>Proporción de los positivos que se toman por muestras de entrenamiento</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginDialog</name>
    <message>
        <source>How run %1 was made</source>
        <translation>Cómo se realizó la ejecución %1</translation>
    </message>
    <message>
        <source>How the run was made</source>
        <translation>Cómo se realizó la ejecución</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all rows, Ctrl+C copies the chosen ones</source>
        <translation>Ctrl+A elige todas las filas, Ctrl+C copia las elegidas</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginModel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Branched from run</source>
        <translation>Ramificada de la ejecución</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>%1, after run %2</source>
        <translation>%1, tras la ejecución %2</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculada con</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>%1, %2, %n hilo</numerusform>
            <numerusform>%1, %2, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>Model before (SHA-256)</source>
        <translation>Modelo de partida (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>Datos (SHA-256)</translation>
    </message>
    <message>
        <source>Forget set (SHA-256)</source>
        <translation>Conjunto a olvidar (SHA-256)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Plan completo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Conjunto a olvidar</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Regla de parada</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>Errors after each epoch</source>
        <translation>Errores tras cada época</translation>
    </message>
    <message>
        <source>in %1, of %2 test, %3 validation, %4 forget and %5 retained samples</source>
        <translation>en %1, con %2 muestras de prueba, %3 de validación, %4 a olvidar y %5 retenidas</translation>
    </message>
    <message>
        <source>Errors of “%1”</source>
        <translation>Errores de «%1»</translation>
    </message>
    <message>
        <source>test %1 % of %2 samples, forget %3 % of %4, retain %5 % of %6</source>
        <translation>prueba: %1 % de %2 muestras; olvido: %3 % de %4; retención: %5 % de %6</translation>
    </message>
    <message>
        <source>AUC %1 (%2–%3: 95 % of bootstrap samples) of %4 positives against %5 negatives</source>
        <translation>AUC %1 (%2–%3: 95 % de las muestras bootstrap) de %4 positivos frente a %5 negativos</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <translation>
            <numerusform>%n modelo sombra</numerusform>
            <numerusform>%n modelos sombra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attack on “%2”</source>
        <translation>%1: ataque a «%2»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Spectra of a part</source>
        <translation>Espectros de una parte</translation>
    </message>
    <message>
        <source>float32 since bfloat16 was left</source>
        <translation>float32 desde que se abandonó bfloat16</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueue</name>
    <message>
        <source>%1: %2, γ %3, forget set %4</source>
        <translation>%1: %2, γ %3, conjunto a olvidar %4</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueueBar</name>
    <message>
        <source>Waiting runs:</source>
        <translation>Ejecuciones en espera:</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Ejecuciones en espera</translation>
    </message>
    <message>
        <source>The first one begins when no job is under way. Alt+Up, Alt+Down: earlier, later. Delete: drop</source>
        <translation>La primera comienza cuando no hay ninguna tarea en curso. Alt+Arriba, Alt+Abajo: adelantar, retrasar. Supr: quitar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Begin the chosen run earlier</source>
        <translation>Iniciar antes la ejecución elegida</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Begin the chosen run later</source>
        <translation>Iniciar más tarde la ejecución elegida</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen run out of the queue</source>
        <translation>Quitar de la cola la ejecución elegida</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin the first waiting run: the queue is held since a job was stopped</source>
        <translation>Iniciar la primera ejecución en espera: la cola quedó retenida al detenerse una tarea</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterBar</name>
    <message>
        <source>State of runs</source>
        <translation>Estado de las ejecuciones</translation>
    </message>
    <message>
        <source>Show only runs that ended like this</source>
        <translation>Mostrar solo las ejecuciones en este estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Method of runs</source>
        <translation>Método de las ejecuciones</translation>
    </message>
    <message>
        <source>Show only runs of this method</source>
        <translation>Mostrar solo las ejecuciones con este método</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Cualquier método</translation>
    </message>
    <message>
        <source>Data set of runs</source>
        <translation>Conjunto de datos de las ejecuciones</translation>
    </message>
    <message>
        <source>Show only runs on these data</source>
        <translation>Mostrar solo las ejecuciones con estos datos</translation>
    </message>
    <message>
        <source>Any data set</source>
        <translation>Cualquier conjunto de datos</translation>
    </message>
    <message>
        <source>Tag of runs</source>
        <translation>Etiqueta de las ejecuciones</translation>
    </message>
    <message>
        <source>Show only runs with this tag</source>
        <translation>Mostrar solo las ejecuciones con esta etiqueta</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Hidden runs</source>
        <translation>Ejecuciones ocultas</translation>
    </message>
    <message>
        <source>Show runs that were deleted, too; Unhide in their context menu brings them back</source>
        <translation>Mostrar también las ejecuciones eliminadas; Volver a mostrar, en su menú contextual, las recupera</translation>
    </message>
    <message>
        <source>Show hidden runs</source>
        <translation>Mostrar las ejecuciones ocultas</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Search in runs</source>
        <translation>Buscar en las ejecuciones</translation>
    </message>
    <message>
        <source>Show only runs that contain this text in any column</source>
        <translation>Mostrar solo las ejecuciones que contienen este texto en alguna columna</translation>
    </message>
    <message>
        <source>Name, state, forget set, …</source>
        <translation>Nombre, estado, conjunto a olvidar, …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show all runs again: no filter, no search</source>
        <translation>Mostrar de nuevo todas las ejecuciones: sin filtros ni búsqueda</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Por semilla</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed stand together, below a row of mean and standard deviation, by which they are sorted</source>
        <translation>Las ejecuciones que solo difieren en la semilla aparecen juntas, debajo de una fila con la media y la desviación típica, por la que se ordenan</translation>
    </message>
    <message>
        <source>Group runs by seed</source>
        <translation>Agrupar las ejecuciones por semilla</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterModel</name>
    <message>
        <source>In the group above</source>
        <translation>En el grupo de arriba</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsModel</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Cómo terminó la ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Method of unlearning</source>
        <translation>Método de desaprendizaje</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Training samples that were forgotten</source>
        <translation>Muestras de entrenamiento que se olvidaron</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Conjunto a olvidar</translation>
    </message>
    <message>
        <source>Threshold gamma: one value, or from the smallest to the largest</source>
        <translation>Umbral gamma: un valor, o del menor al mayor</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Epoch whose model is the result</source>
        <translation>Época cuyo modelo es el resultado</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Error of the unlearned model on test samples</source>
        <translation>Error del modelo desaprendido en las muestras de prueba</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Prueba (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on forget samples</source>
        <translation>Error del modelo desaprendido en las muestras a olvidar</translation>
    </message>
    <message>
        <source>Forget (%)</source>
        <translation>Olvido (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on retained samples</source>
        <translation>Error del modelo desaprendido en las muestras retenidas</translation>
    </message>
    <message>
        <source>Retain (%)</source>
        <translation>Retención (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence: area under the curve, 95 % interval</source>
        <translation>Inferencia de pertenencia por confianza: área bajo la curva, intervalo del 95 %</translation>
    </message>
    <message>
        <source>AUC (95 %)</source>
        <translation>AUC (95 %)</translation>
    </message>
    <message>
        <source>Seconds of all phases together</source>
        <translation>Segundos de todas las fases juntas</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>Cuándo comenzó la ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Words of your own to find runs by</source>
        <translation>Palabras propias con las que encontrar ejecuciones</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What you have noted of the run</source>
        <translation>Lo que ha anotado sobre la ejecución</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, oculta</translation>
    </message>
    <message>
        <source>Data that the model was trained on</source>
        <translation>Datos con los que se entrenó el modelo</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Enter or a double click shows a run&apos;s curves</source>
        <translation>Intro o un doble clic muestra las curvas de una ejecución</translation>
    </message>
    <message>
        <source>&amp;Show curves</source>
        <translation>&amp;Mostrar curvas</translation>
    </message>
    <message>
        <source>Show the run&apos;s curves</source>
        <translation>Mostrar las curvas de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Show the selected runs side by side</source>
        <translation>Mostrar las ejecuciones seleccionadas lado a lado</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>C&amp;ambiar nombre</translation>
    </message>
    <message>
        <source>Give the run another name</source>
        <translation>Dar otro nombre a la ejecución</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>Editar &amp;etiquetas</translation>
    </message>
    <message>
        <source>Words of your own to find the run by</source>
        <translation>Palabras propias con las que encontrar la ejecución</translation>
    </message>
    <message>
        <source>Edit &amp;notes</source>
        <translation>Editar n&amp;otas</translation>
    </message>
    <message>
        <source>Note something of the run</source>
        <translation>Anotar algo sobre la ejecución</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Hide the selected runs; Undo brings them back</source>
        <translation>Ocultar las ejecuciones seleccionadas; Deshacer las recupera</translation>
    </message>
    <message>
        <source>No run is logged yet. Run &gt; Start begins the first.</source>
        <translation>Aún no hay ejecuciones registradas. Ejecución &gt; Iniciar comienza la primera.</translation>
    </message>
    <message>
        <source>Un&amp;hide</source>
        <translation>&amp;Volver a mostrar</translation>
    </message>
    <message>
        <source>Bring the selected hidden runs back</source>
        <translation>Recuperar las ejecuciones ocultas seleccionadas</translation>
    </message>
    <message>
        <source>No run passes search and filters.</source>
        <translation>Ninguna ejecución cumple la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>All runs are hidden.</source>
        <translation>Todas las ejecuciones están ocultas.</translation>
    </message>
    <message>
        <source>How it was &amp;made</source>
        <translation>Cómo se &amp;realizó</translation>
    </message>
    <message>
        <source>Settings, samples, machine and versions behind the run&apos;s figures</source>
        <translation>Ajustes, muestras, equipo y versiones con los que se obtuvieron las cifras de la ejecución</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>Ordenar &amp;por esta columna</translation>
    </message>
    <message>
        <source>Sort the runs by the column of the current cell; a second time in reverse</source>
        <translation>Ordenar las ejecuciones por la columna de la celda actual; la segunda vez, en orden inverso</translation>
    </message>
</context>
<context>
    <name>unlearn::SampleGrid</name>
    <message>
        <source>Training samples</source>
        <translation>Muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Insert: forget the chosen samples. Delete: keep them.</source>
        <translation>Insert: olvidar las muestras elegidas. Supr: conservarlas.</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesModel</name>
    <message>
        <source>Training sample %1, %2</source>
        <translation>Muestra de entrenamiento %1, %2</translation>
    </message>
    <message>
        <source>%1, to be forgotten</source>
        <translation>%1, a olvidar</translation>
    </message>
    <message>
        <source>Predicted %1, confidence %2 %, loss %3</source>
        <translation>Predicción: %1, confianza %2 %, pérdida %3</translation>
    </message>
    <message>
        <source>Memorisation %1 points</source>
        <translation>Memorización: %1 puntos</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesPage</name>
    <message>
        <source>C&amp;lass:</source>
        <translation>C&amp;lase:</translation>
    </message>
    <message>
        <source>List the samples of this class only</source>
        <translation>Listar solo las muestras de esta clase</translation>
    </message>
    <message>
        <source>List all samples, or only those to be forgotten</source>
        <translation>Listar todas las muestras o solo las que se han de olvidar</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Todas las muestras</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Conjunto a olvidar</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>List samples by what the model says of them; the first time this takes a pass over all of them</source>
        <translation>Listar las muestras según lo que el modelo dice de ellas; la primera vez hace falta una pasada por todas</translation>
    </message>
    <message>
        <source>says anything</source>
        <translation>dice cualquier cosa</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>se equivoca</translation>
    </message>
    <message>
        <source>has a confidence below</source>
        <translation>tiene una confianza inferior a</translation>
    </message>
    <message>
        <source>has a loss above</source>
        <translation>tiene una pérdida superior a</translation>
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
        <translation>Añadir las muestras seleccionadas al conjunto a olvidar (Intro)</translation>
    </message>
    <message>
        <source>&amp;Keep selected</source>
        <translation>Co&amp;nservar selección</translation>
    </message>
    <message>
        <source>Take the selected samples out of the forget set (Delete)</source>
        <translation>Quitar las muestras seleccionadas del conjunto a olvidar (Supr)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Click, drag or Shift+arrows select samples.</source>
        <translation>Clic, arrastre o Mayús+flechas seleccionan muestras.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionadas</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 en la lista</translation>
    </message>
    <message>
        <source>The model is looking at all training samples.</source>
        <translation>El modelo está examinando todas las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>No sample is of this class and kind.</source>
        <translation>Ninguna muestra es de esta clase y de este tipo.</translation>
    </message>
    <message>
        <source>The training samples appear here once data are loaded.</source>
        <translation>Las muestras de entrenamiento aparecen aquí una vez cargados los datos.</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Filtrar:</translation>
    </message>
    <message>
        <source>The m&amp;odel:</source>
        <translation>El &amp;modelo:</translation>
    </message>
    <message>
        <source>remembers by more than</source>
        <translation>tiene una memorización superior a</translation>
    </message>
    <message>
        <source>Bound of the confidence, loss or memorisation</source>
        <translation>Límite de la confianza, la pérdida o la memorización</translation>
    </message>
    <message>
        <source>For&amp;get selected</source>
        <translation>&amp;Olvidar selección</translation>
    </message>
    <message>
        <source>The model has not looked at all training samples. Choosing the question again asks it to.</source>
        <translation>El modelo no ha examinado todas las muestras de entrenamiento. Al elegir de nuevo la condición, lo hace.</translation>
    </message>
    <message>
        <source>Two shadow models, each trained on a half of the samples, say how much surer a model is of a sample for having seen it. Where they are missing, it is said first how long training them takes.</source>
        <translation>Dos modelos sombra, cada uno entrenado con una mitad de las muestras, indican cuánto más seguro está un modelo de una muestra por haberla visto. Si faltan, primero se indica cuánto se tarda en entrenarlos.</translation>
    </message>
    <message>
        <source>Train the shadow models that are missing, then list what is remembered</source>
        <translation>Entrenar los modelos sombra que faltan y después listar lo que recuerda el modelo</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>Estimando el tiempo y el espacio con unos pasos de entrenamiento…</translation>
    </message>
    <message>
        <source>The shadow models are being trained.</source>
        <translation>Los modelos sombra se están entrenando.</translation>
    </message>
    <message numerus="yes">
        <source>Train %n shadow model(s)</source>
        <translation>
            <numerusform>Entrenar %n modelo sombra</numerusform>
            <numerusform>Entrenar %n modelos sombra</numerusform>
        </translation>
    </message>
    <message>
        <source>The model will be asked when the running job has ended.</source>
        <translation>Se consultará al modelo cuando termine la tarea en curso.</translation>
    </message>
</context>
<context>
    <name>unlearn::ScoreHistogramModel</name>
    <message>
        <source>Lowest score of the bin; the first bin also has what lies below</source>
        <translation>Puntuación más baja del intervalo; el primero incluye también lo que queda por debajo</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Puntuación desde</translation>
    </message>
    <message>
        <source>End of the bin; the last bin also has what lies above</source>
        <translation>Final del intervalo; el último incluye también lo que queda por encima</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>Puntuación hasta</translation>
    </message>
    <message>
        <source>Share of the positives whose score lies in the bin</source>
        <translation>Proporción de los positivos cuya puntuación está en el intervalo</translation>
    </message>
    <message>
        <source>Share of the negatives whose score lies in the bin</source>
        <translation>Proporción de los negativos cuya puntuación está en el intervalo</translation>
    </message>
</context>
<context>
    <name>unlearn::SeedGroupsModel</name>
    <message>
        <source>Mean and standard deviation of the runs below, which differ in nothing but their seed</source>
        <translation>Media y desviación típica de las ejecuciones siguientes, que solo difieren en la semilla</translation>
    </message>
    <message numerus="yes">
        <source>Mean and standard deviation of %n runs</source>
        <translation>
            <numerusform>Media y desviación típica de %n ejecución</numerusform>
            <numerusform>Media y desviación típica de %n ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::SelectorForm</name>
    <message>
        <source>Kind of selection</source>
        <translation>Tipo de selección</translation>
    </message>
    <message>
        <source>How the samples are chosen</source>
        <translation>Cómo se eligen las muestras</translation>
    </message>
    <message>
        <source>First samples of a class</source>
        <translation>Primeras muestras de una clase</translation>
    </message>
    <message>
        <source>Range within a class</source>
        <translation>Intervalo dentro de una clase</translation>
    </message>
    <message>
        <source>A whole class</source>
        <translation>Una clase entera</translation>
    </message>
    <message>
        <source>Samples at random</source>
        <translation>Muestras al azar</translation>
    </message>
    <message>
        <source>Indices from a file</source>
        <translation>Índices de un archivo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The class whose samples are forgotten</source>
        <translation>La clase cuyas muestras se olvidan</translation>
    </message>
    <message>
        <source>How many samples are forgotten</source>
        <translation>Cuántas muestras se olvidan</translation>
    </message>
    <message>
        <source>Position of the first of them within the class, counted from 0</source>
        <translation>Posición de la primera de ellas dentro de la clase, contando desde 0</translation>
    </message>
    <message>
        <source>Position of the last of them within the class, counted from 0</source>
        <translation>Posición de la última de ellas dentro de la clase, contando desde 0</translation>
    </message>
    <message>
        <source>The seed of the whole experiment: the same seed draws the same samples</source>
        <translation>La semilla de todo el experimento: la misma semilla sortea las mismas muestras</translation>
    </message>
    <message>
        <source>Index lists (*.txt *.csv *.json);;All files (*)</source>
        <translation>Listas de índices (*.txt *.csv *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File of indices</source>
        <translation>Archivo de índices</translation>
    </message>
    <message>
        <source>Indices of training samples, as text, CSV or a JSON array</source>
        <translation>Índices de muestras de entrenamiento, como texto, CSV o un array JSON</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>Añadir la selección</translation>
    </message>
    <message>
        <source>Add this selection to the forget set</source>
        <translation>Añadir esta selección al conjunto a olvidar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>Ti&amp;po:</translation>
    </message>
    <message>
        <source>Cla&amp;ss:</source>
        <translation>Cla&amp;se:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>Can&amp;tidad:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Hasta:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Semilla:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
</context>
<context>
    <name>unlearn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>Qué espera al próximo inicio</translation>
    </message>
    <message>
        <source>Choose everything here as it comes by default</source>
        <translation>Restablecer aquí todos los valores predeterminados</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Números:</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>Cómo se escriben los números</translation>
    </message>
    <message>
        <source>As the system writes them: %1</source>
        <translation>Como los escribe el sistema: %1</translation>
    </message>
    <message>
        <source>As the window&apos;s language does</source>
        <translation>Como en el idioma de la ventana</translation>
    </message>
    <message>
        <source>Plain: %1</source>
        <translation>Simple: %1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>D&amp;evice:</source>
        <translation>Dispositi&amp;vo:</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>El dispositivo que calcula a partir de la próxima tarea</translation>
    </message>
    <message>
        <source>Threads that compute; fewer leave cores to other programs</source>
        <translation>Hilos que calculan; con menos, quedan núcleos para otros programas</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Hilos que calculan</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Todos los núcleos</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Before a running job is &amp;stopped</source>
        <translation>Antes de &amp;detener una tarea en curso</translation>
    </message>
    <message>
        <source>By closing the window or opening another experiment</source>
        <translation>Al cerrar la ventana o abrir otro experimento</translation>
    </message>
    <message>
        <source>Before changes that are not saved are l&amp;ost</source>
        <translation>Antes de &amp;perder cambios sin guardar</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Weights of epochs that the log keeps of each run, to rewind and branch; beyond it, first, selected and last epoch stay, and every n-th of the others</source>
        <translation>Pesos de las épocas que el registro conserva de cada ejecución, para volver atrás y ramificar; superado el límite, quedan la primera época, la seleccionada y la última, y una de cada n de las demás</translation>
    </message>
    <message>
        <source>Weights kept of each run, in gigabytes</source>
        <translation>Pesos conservados de cada ejecución, en gigabytes</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Weights of a run:</source>
        <translation>Pe&amp;sos por ejecución:</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>Long jobs</source>
        <translation>Tareas largas</translation>
    </message>
    <message>
        <source>Noti&amp;fy when one ends</source>
        <translation>Noti&amp;ficar cuando termine una</translation>
    </message>
    <message>
        <source>By the desktop, after more than a minute, unless the window is the active one</source>
        <translation>Mediante el escritorio, si ha durado más de un minuto y la ventana no es la activa</translation>
    </message>
    <message>
        <source>&amp;Keep the machine from sleeping meanwhile</source>
        <translation>&amp;Evitar entretanto la suspensión del equipo</translation>
    </message>
    <message>
        <source>While a job runs and is not paused, where the desktop allows it</source>
        <translation>Mientras haya una tarea en curso que no esté en pausa, si el escritorio lo permite</translation>
    </message>
    <message>
        <source>The number of threads changes at the next start of the workbench.</source>
        <translation>El número de hilos cambia en el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>The window changes its language once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>La ventana cambia de idioma en cuanto se cierran este diálogo y todas las demás ventanas, las páginas separadas vuelven a su sitio, no hay ninguna tarea en curso y ninguna ejecución espera.</translation>
    </message>
    <message>
        <source>Numbers change once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>Los números cambian en cuanto se cierran este diálogo y todas las demás ventanas, las páginas separadas vuelven a su sitio, no hay ninguna tarea en curso y ninguna ejecución espera.</translation>
    </message>
</context>
<context>
    <name>unlearn::ShadowAttackDialog</name>
    <message>
        <source>Attacks with shadow models</source>
        <translation>Ataques con modelos sombra</translation>
    </message>
    <message>
        <source>Shadow models are trained as the original model was, each on a half of the training and test samples. They are kept: what is trained once serves every attack and run, and one that was stopped goes on where it was.</source>
        <translation>Los modelos sombra se entrenan como el modelo original, cada uno con la mitad de las muestras de entrenamiento y de prueba. Se conservan: lo que se entrena una vez sirve para todos los ataques y ejecuciones, y un entrenamiento detenido continúa donde se quedó.</translation>
    </message>
    <message>
        <source>The shadow models are made to forget as the last run did; there must be one. Source: arXiv 2403.01218</source>
        <translation>Se hace olvidar a los modelos sombra como en la última ejecución; debe haber alguna. Fuente: arXiv 2403.01218</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntuación: %1</translation>
    </message>
    <message>
        <source>Number of shadow models</source>
        <translation>Número de modelos sombra</translation>
    </message>
    <message>
        <source>An even number, so that each sample is in half of them: 2 do for RMIA, LiRA takes 4 or more, its authors 32 and more</source>
        <translation>Un número par, para que cada muestra esté en la mitad de ellos: para RMIA bastan 2, LiRA requiere 4 o más y sus autores usan 32 o más</translation>
    </message>
    <message>
        <source>Shadow &amp;models:</source>
        <translation>&amp;Modelos sombra:</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>A&amp;tacar</translation>
    </message>
    <message>
        <source>No attack is chosen.</source>
        <translation>No se ha elegido ningún ataque.</translation>
    </message>
    <message>
        <source>The number of shadow models is to be even.</source>
        <translation>El número de modelos sombra debe ser par.</translation>
    </message>
    <message>
        <source>These attacks need %1 shadow models or more.</source>
        <translation>Estos ataques requieren %1 modelos sombra o más.</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>Estimando el tiempo y el espacio con unos pasos de entrenamiento…</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recetas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Recipe of the shadow models</source>
        <translation>Receta de los modelos sombra</translation>
    </message>
    <message>
        <source>as the original model&apos;s file says</source>
        <translation>la que indica el archivo del modelo original</translation>
    </message>
    <message>
        <source>the original model&apos;s file names none</source>
        <translation>el archivo del modelo original no indica ninguna</translation>
    </message>
    <message>
        <source>A recipe as JSON, by which shadow models are trained, where the model&apos;s file does not say how it was trained itself</source>
        <translation>Una receta en formato JSON con la que se entrenan los modelos sombra, si el archivo del modelo no indica cómo se entrenó este</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>&amp;Receta:</translation>
    </message>
    <message>
        <source>For U-LiRA, %1 of them are to be unlearned. That takes about %2 and %3 more.</source>
        <translation>Para U-LiRA se debe hacer olvidar a %1 de ellos. Se requieren aproximadamente %2 y %3 más.</translation>
    </message>
</context>
<context>
    <name>unlearn::SmoothedCurvesModel</name>
    <message>
        <source>%1: mean of %2 epochs</source>
        <translation>%1: media de %2 épocas</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPanel</name>
    <message>
        <source>&amp;Group:</source>
        <translation>Grup&amp;o:</translation>
    </message>
    <message>
        <source>Group of the convolution</source>
        <translation>Grupo de la convolución</translation>
    </message>
    <message>
        <source>Which group of a grouped convolution is drawn; each has its own spectrum</source>
        <translation>Qué grupo de una convolución agrupada se representa; cada uno tiene su propio espectro</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k:</translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation>Direcciones conservadas</translation>
    </message>
    <message>
        <source>Number of directions kept: type it, or drag the line in the plot</source>
        <translation>Número de direcciones conservadas: escríbalo o arrastre la línea del gráfico</translation>
    </message>
    <message>
        <source>Logarithmic:</source>
        <translation>Logarítmico:</translation>
    </message>
    <message>
        <source>Logarithmic axis of directions</source>
        <translation>Eje logarítmico de direcciones</translation>
    </message>
    <message>
        <source>Logarithmic axis of eigenvalues</source>
        <translation>Eje logarítmico de valores propios</translation>
    </message>
    <message>
        <source>Logarithmic axis of interference</source>
        <translation>Eje logarítmico de interferencia</translation>
    </message>
    <message>
        <source>Figures of each direction</source>
        <translation>Cifras de cada dirección</translation>
    </message>
    <message>
        <source>Enter keeps the directions down to the chosen one; Ctrl+C copies the chosen rows</source>
        <translation>Intro conserva las direcciones hasta la elegida; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Tabla de &amp;datos</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Mostrar los datos de los gráficos (F2)</translation>
    </message>
    <message>
        <source>Spectrum of the current layer</source>
        <translation>Espectro de la capa actual</translation>
    </message>
    <message>
        <source>Drag the line to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>Arrastre la línea para fijar el umbral o use las teclas de flecha. Rueda: zoom. Doble clic: todo.</translation>
    </message>
    <message>
        <source>Trade-off of the current layer</source>
        <translation>Compromiso de la capa actual</translation>
    </message>
    <message>
        <source>Drag the mark to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>Arrastre la marca para fijar el umbral o use las teclas de flecha. Rueda: zoom. Doble clic: todo.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Spectrum of %1</source>
        <translation>Espectro de %1</translation>
    </message>
    <message>
        <source>The spectrum of a layer appears here.</source>
        <translation>Aquí aparece el espectro de una capa.</translation>
    </message>
    <message>
        <source>The spectra are being computed.</source>
        <translation>Se están calculando los espectros.</translation>
    </message>
    <message>
        <source>No spectrum yet. Experiment &gt; Compute spectra makes it.</source>
        <translation>Aún no hay espectro. Se obtiene con Experimento &gt; Calcular espectros.</translation>
    </message>
    <message>
        <source>The forget gradient was not read:
there is no trade-off to show.</source>
        <translation>No se leyó el gradiente de olvido:
no hay compromiso que mostrar.</translation>
    </message>
    <message>
        <source>The trade-off appears
with the spectrum.</source>
        <translation>El compromiso aparece
con el espectro.</translation>
    </message>
    <message>
        <source>k = %1, γ = %2</source>
        <translation>k = %1, γ = %2</translation>
    </message>
    <message>
        <source>d&amp;irections</source>
        <translation>direccio&amp;nes</translation>
    </message>
    <message>
        <source>eigenva&amp;lues</source>
        <translation>valores propio&amp;s</translation>
    </message>
    <message>
        <source>i&amp;nterference</source>
        <translation>inter&amp;ferencia</translation>
    </message>
    <message>
        <source>Figures of each point of the trade-off</source>
        <translation>Cifras de cada punto del compromiso</translation>
    </message>
    <message>
        <source>Enter takes the threshold of the chosen point; Ctrl+C copies the chosen rows</source>
        <translation>Entrar adopta el umbral del punto elegido; Ctrl+C copia las filas elegidas</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPlot</name>
    <message>
        <source>All training data</source>
        <translation>Todos los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Retained data</source>
        <translation>Datos retenidos</translation>
    </message>
    <message>
        <source>Cumulative share (right)</source>
        <translation>Proporción acumulada (derecha)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Valor propio</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::StepWindow</name>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>The run waits behind each batch of the forget set. Of each layer&apos;s gradient, what lies in the core gradient space is left out of the step, because retained samples feel it; the weights move along the rest.</source>
        <translation>La ejecución espera tras cada lote del conjunto a olvidar. La parte del gradiente de cada capa que está en el espacio central de gradientes se excluye del paso, porque las muestras retenidas la notan; los pesos se mueven a lo largo del resto.</translation>
    </message>
    <message>
        <source>What the job is busy with</source>
        <translation>En qué está trabajando la tarea</translation>
    </message>
    <message>
        <source>The batch that was stepped on last</source>
        <translation>El lote con el que se dio el último paso</translation>
    </message>
    <message>
        <source>Gradient energy of each layer</source>
        <translation>Energía del gradiente de cada capa</translation>
    </message>
    <message>
        <source>The batch&apos;s gradient, layer by layer; Ctrl+C copies the chosen rows</source>
        <translation>El gradiente del lote, capa por capa; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>Lote &amp;siguiente</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause</source>
        <translation>Desaprender con un lote y después pausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Go on with the run without further pauses</source>
        <translation>Continuar la ejecución sin más pausas</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the run and keep what was reached</source>
        <translation>Detener la ejecución y conservar lo alcanzado</translation>
    </message>
    <message>
        <source>No batch yet.</source>
        <translation>Aún no hay ningún lote.</translation>
    </message>
    <message>
        <source>No layer&apos;s gradient was projected.</source>
        <translation>No se proyectó el gradiente de ninguna capa.</translation>
    </message>
</context>
<context>
    <name>unlearn::StepsModel</name>
    <message>
        <source>Layers that the step moved; those with γ = 1 are left out</source>
        <translation>Capas que el paso ha movido; las que tienen γ = 1 se omiten</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Squared norm of the batch&apos;s gradient</source>
        <translation>Norma al cuadrado del gradiente del lote</translation>
    </message>
    <message>
        <source>Gradient energy</source>
        <translation>Energía del gradiente</translation>
    </message>
    <message>
        <source>What lies in the core gradient space: the step leaves it out</source>
        <translation>Lo que está en el espacio central de gradientes: el paso lo excluye</translation>
    </message>
    <message>
        <source>Inside the CGS</source>
        <translation>Dentro del CGS</translation>
    </message>
    <message>
        <source>What lies outside of the core gradient space: the weights moved along it</source>
        <translation>Lo que está fuera del espacio central de gradientes: los pesos se movieron a lo largo de ello</translation>
    </message>
    <message>
        <source>Outside the CGS</source>
        <translation>Fuera del CGS</translation>
    </message>
    <message>
        <source>Share of the gradient&apos;s energy that the step leaves out</source>
        <translation>Proporción de la energía del gradiente que el paso excluye</translation>
    </message>
    <message>
        <source>Inside (%)</source>
        <translation>Dentro (%)</translation>
    </message>
    <message>
        <source>Epoch %1, batch %2: %3 of %4 samples. Loss %5, learning rate %6.</source>
        <translation>Época %1, lote %2: %3 de %4 muestras. Pérdida %5, tasa de aprendizaje %6.</translation>
    </message>
</context>
<context>
    <name>unlearn::StorageForm</name>
    <message>
        <source>Size of the data folder</source>
        <translation>Tamaño de la carpeta de datos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Size of the spectrum cache</source>
        <translation>Tamaño de la caché de espectros</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <translation>Vacia&amp;r…</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>Vaciar la caché de espectros</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>Carpeta de d&amp;atos:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>C&amp;ache folder:</source>
        <translation>Carpeta de &amp;caché:</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>Carpeta de caché</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the spectrum cache?</source>
        <translation>¿Vaciar la caché de espectros?</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Shadow models:</source>
        <translation>Modelos sombra:</translation>
    </message>
    <message>
        <source>Size of the shadow models</source>
        <translation>Tamaño de los modelos sombra</translation>
    </message>
    <message>
        <source>Clear &amp;models…</source>
        <translation>Eliminar &amp;modelos…</translation>
    </message>
    <message>
        <source>Clear the shadow models</source>
        <translation>Eliminar los modelos sombra</translation>
    </message>
    <message>
        <source>Remove the models that attacks have trained; they can be trained again</source>
        <translation>Eliminar los modelos que han entrenado los ataques; se pueden volver a entrenar</translation>
    </message>
    <message>
        <source>Clear the shadow models?</source>
        <translation>¿Eliminar los modelos sombra?</translation>
    </message>
    <message>
        <source>The next attack with shadow models trains them anew, which takes as long as the first time. Runs, and what attacks found, stay.</source>
        <translation>El próximo ataque con modelos sombra los entrena de nuevo, lo que tarda tanto como la primera vez. Las ejecuciones y los resultados de los ataques se conservan.</translation>
    </message>
    <message>
        <source>Moments and predictions:</source>
        <translation>Momentos y predicciones:</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>Eliminar los momentos y las predicciones en caché que se pueden volver a calcular</translation>
    </message>
    <message>
        <source>The next spectrum and the next evaluation of each model are made anew, which takes as long as the first time. Runs, models and moments that a request retained stay.</source>
        <translation>El próximo espectro y la próxima evaluación de cada modelo se calculan de nuevo, lo que tarda tanto como la primera vez. Las ejecuciones, los modelos y los momentos retenidos por una solicitud se conservan.</translation>
    </message>
</context>
<context>
    <name>unlearn::SuggestDialog</name>
    <message>
        <source>Leaves each layer as much forgetting power as its budget of predicted interference allows.</source>
        <translation>Deja a cada capa tanto poder de olvido como permite su presupuesto de interferencia prevista.</translation>
    </message>
    <message>
        <source>Finds for each layer where forgetting costs the retained outputs least, with at least this much forgetting power left.</source>
        <translation>Busca para cada capa dónde el olvido cuesta menos a las salidas retenidas, con al menos este poder de olvido restante.</translation>
    </message>
    <message>
        <source>Protects in all layers what would change the outputs of the whole network for a retained image by more than τ.</source>
        <translation>Protege en todas las capas lo que cambiaría en más de τ las salidas de toda la red para una imagen retenida.</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>Sugerir umbrales</translation>
    </message>
    <message>
        <source>How thresholds are suggested</source>
        <translation>Cómo se sugieren los umbrales</translation>
    </message>
    <message>
        <source>A budget of interference for each layer</source>
        <translation>Un presupuesto de interferencia por capa</translation>
    </message>
    <message>
        <source>Least interference for the same forgetting</source>
        <translation>Mínima interferencia para el mismo olvido</translation>
    </message>
    <message>
        <source>One knob for all layers</source>
        <translation>Un solo control para todas las capas</translation>
    </message>
    <message>
        <source>Least share of the forgetting power that is left</source>
        <translation>Proporción mínima restante del poder de olvido</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Suggest by:</source>
        <translation>&amp;Sugerir por:</translation>
    </message>
    <message>
        <source>&amp;Budget:</source>
        <translation>&amp;Presupuesto:</translation>
    </message>
    <message>
        <source>Forgetting &amp;power, at least:</source>
        <translation>Poder de &amp;olvido mínimo:</translation>
    </message>
    <message>
        <source>&amp;Threshold τ:</source>
        <translation>&amp;Umbral τ:</translation>
    </message>
    <message>
        <source>S&amp;et thresholds</source>
        <translation>&amp;Fijar umbrales</translation>
    </message>
    <message>
        <source>Predicted interference that each layer may have, such as %1</source>
        <translation>Interferencia prevista que puede tener cada capa, por ejemplo %1</translation>
    </message>
    <message>
        <source>Squared change of a retained image&apos;s logits, such as %1</source>
        <translation>Cambio al cuadrado de los logits de una imagen retenida, por ejemplo %1</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepCommands</name>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2.</source>
        <translation>El barrido ha finalizado. Ejecuciones: %1, de las que el registro ya tenía %2.</translation>
    </message>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2 and %3 failed.</source>
        <translation>El barrido ha finalizado. Ejecuciones: %1, de las que el registro ya tenía %2 y fallaron %3.</translation>
    </message>
    <message>
        <source>The sweep was stopped after %1 of %2 runs; the same sweep goes on from there.</source>
        <translation>El barrido se detuvo tras %1 de %2 ejecuciones; el mismo barrido continúa desde ahí.</translation>
    </message>
    <message>
        <source>Only a plan of one request can be swept: this one has several</source>
        <translation>Solo se puede barrer un plan de una sola solicitud: este tiene varias</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepDialog</name>
    <message>
        <source>&amp;One for all swept layers</source>
        <translation>&amp;Uno para todas las capas barridas</translation>
    </message>
    <message>
        <source>Sweep gamma</source>
        <translation>Barrido de gamma</translation>
    </message>
    <message>
        <source>One run after another, each with other thresholds and otherwise with the settings as they are now. Runs that the log holds already are not made again, so that a sweep that was stopped goes on when it is started again.</source>
        <translation>Una ejecución tras otra, cada una con otros umbrales y, por lo demás, con los ajustes actuales. Las ejecuciones que ya están en el registro no se repiten, de modo que un barrido detenido continúa cuando se vuelve a iniciar.</translation>
    </message>
    <message>
        <source>Layers whose thresholds are swept; the others keep theirs</source>
        <translation>Capas cuyos umbrales se barren; las demás conservan los suyos</translation>
    </message>
    <message>
        <source>&amp;Layers:</source>
        <translation>&amp;Capas:</translation>
    </message>
    <message>
        <source>All thresholds with so many seeds, from the experiment&apos;s own on; 1: with that one alone</source>
        <translation>Todos los umbrales con este número de semillas, a partir de la del experimento; 1: solo con esa</translation>
    </message>
    <message>
        <source>&amp;Seeds:</source>
        <translation>&amp;Semillas:</translation>
    </message>
    <message>
        <source>Where the thresholds come from</source>
        <translation>De dónde proceden los umbrales</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Thres&amp;holds:</source>
        <translation>Um&amp;brales:</translation>
    </message>
    <message>
        <source>Thresholds from 0 to 1, with blanks between them</source>
        <translation>Umbrales de 0 a 1, separados por espacios</translation>
    </message>
    <message>
        <source>L&amp;ist:</source>
        <translation>&amp;Lista:</translation>
    </message>
    <message>
        <source>How often thresholds are drawn</source>
        <translation>Cuántas veces se sortean umbrales</translation>
    </message>
    <message>
        <source>&amp;Draws:</source>
        <translation>So&amp;rteos:</translation>
    </message>
    <message>
        <source>Smallest threshold that can be drawn</source>
        <translation>Menor umbral que se puede sortear</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>Largest threshold that can be drawn</source>
        <translation>Mayor umbral que se puede sortear</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>The same seed draws the same thresholds</source>
        <translation>La misma semilla sortea los mismos umbrales</translation>
    </message>
    <message>
        <source>Seed of d&amp;rawing:</source>
        <translation>Semilla del sorte&amp;o:</translation>
    </message>
    <message>
        <source>Draw one threshold for all swept layers, not one for each</source>
        <translation>Sortear un solo umbral para todas las capas barridas, no uno para cada una</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>%1 (%2 layers)</source>
        <translation>%1 (%2 capas)</translation>
    </message>
    <message>
        <source>The list takes numbers from 0 to 1, with blanks between them.</source>
        <translation>La lista admite números de 0 a 1, separados por espacios.</translation>
    </message>
    <message>
        <source>Runs: %1.</source>
        <translation>Ejecuciones: %1.</translation>
    </message>
    <message>
        <source>Runs: %1. At %2 each, as runs like these took, they need %3 at most.</source>
        <translation>Ejecuciones: %1. A %2 cada una, lo que tardaron otras similares, necesitan como máximo %3.</translation>
    </message>
    <message>
        <source>Start s&amp;weep</source>
        <translation>&amp;Iniciar barrido</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>Ejecutar un umbral tras otro y comparar los resultados</translation>
    </message>
</context>
<context>
    <name>unlearn::ThirdPartiesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
</context>
<context>
    <name>unlearn::ThresholdBar</name>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>&amp;All layers:</source>
        <translation>&amp;Todas las capas:</translation>
    </message>
    <message>
        <source>Presets of thresholds</source>
        <translation>Umbrales predefinidos</translation>
    </message>
    <message>
        <source>Set all layers to published thresholds</source>
        <translation>Fijar en todas las capas umbrales publicados</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>Su&amp;gerir…</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>Sugerir umbrales</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run; needs the spectra</source>
        <translation>Sugerir un umbral para cada capa con lo que se sabe antes de una ejecución; requiere los espectros</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>Restablecer umbrales</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>Volver a los umbrales del archivo del experimento</translation>
    </message>
    <message>
        <source>Preset of thresholds</source>
        <translation>Umbrales predefinidos</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Predefinidos</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Restab&amp;lecer</translation>
    </message>
    <message>
        <source>Layers have different thresholds, which are lost when all of them are set to one</source>
        <translation>Las capas tienen umbrales distintos, que se pierden al fijar uno solo para todas</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>distintos</translation>
    </message>
</context>
<context>
    <name>unlearn::Tour</name>
    <message>
        <source>The previous step of the tour</source>
        <translation>El paso anterior del recorrido</translation>
    </message>
    <message>
        <source>The next step of the tour</source>
        <translation>El paso siguiente del recorrido</translation>
    </message>
    <message>
        <source>End the tour (Escape)</source>
        <translation>Terminar el recorrido (Esc)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffModel</name>
    <message>
        <source>Directions that are protected, in all groups of the layer together</source>
        <translation>Direcciones protegidas, en todos los grupos de la capa juntos</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>Un umbral que protege ese número de direcciones</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Share of the squared forget gradient that is left when these directions are protected</source>
        <translation>Proporción del gradiente de olvido al cuadrado que queda si se protegen estas direcciones</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>Poder de olvido restante (%)</translation>
    </message>
    <message>
        <source>Predicted interference when these directions are protected</source>
        <translation>Interferencia prevista si se protegen estas direcciones</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Interferencia prevista</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffPlot</name>
    <message>
        <source>Every k</source>
        <translation>Todas las opciones</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>Poder de olvido restante (%)</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Interferencia prevista</translation>
    </message>
    <message>
        <source>%1 % left at %2</source>
        <translation>%1 % restante con %2</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainDialog</name>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation>Comenzar el entrenamiento</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the training; it can be taken up again from the last whole epoch</source>
        <translation>Detener el entrenamiento; se puede retomar desde la última época completa</translation>
    </message>
    <message>
        <source>&amp;Use as the model</source>
        <translation>&amp;Usar como modelo</translation>
    </message>
    <message>
        <source>Make the trained model the one that is to unlearn</source>
        <translation>Convertir el modelo entrenado en el que debe desaprender</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this dialog; a training goes on</source>
        <translation>Cerrar este diálogo; el entrenamiento continúa</translation>
    </message>
    <message>
        <source>Architecture of the new model</source>
        <translation>Arquitectura del modelo nuevo</translation>
    </message>
    <message>
        <source>Epochs of training</source>
        <translation>Épocas de entrenamiento</translation>
    </message>
    <message>
        <source>Peak of the learning rate, which rises and falls in one cycle</source>
        <translation>Máximo de la tasa de aprendizaje, que sube y baja en un ciclo</translation>
    </message>
    <message>
        <source>Samples in one step</source>
        <translation>Muestras en un paso</translation>
    </message>
    <message>
        <source>Seed of the first weights, the order and the augmentation</source>
        <translation>Semilla de los pesos iniciales, del orden y del aumento de datos</translation>
    </message>
    <message>
        <source>&amp;Forward passes in bfloat16</source>
        <translation>Pasadas hacia delante en &amp;bfloat16</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>Más rápido en procesadores que calculan en bfloat16</translation>
    </message>
    <message>
        <source>Random crops a&amp;nd flips</source>
        <translation>Recortes y &amp;volteos aleatorios</translation>
    </message>
    <message>
        <source>Augmentation: images are moved by up to four pixels and mirrored at random</source>
        <translation>Aumento de datos: las imágenes se desplazan hasta cuatro píxeles y se reflejan al azar</translation>
    </message>
    <message>
        <source>&amp;Without the forget set</source>
        <translation>&amp;Sin el conjunto a olvidar</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>File that the model is saved to, safetensors</source>
        <translation>Archivo en el que se guarda el modelo, safetensors</translation>
    </message>
    <message>
        <source>&amp;Go on where it was stopped</source>
        <translation>Continuar d&amp;onde se detuvo</translation>
    </message>
    <message>
        <source>Beside this file lies the checkpoint of a training that was stopped</source>
        <translation>Junto a este archivo está el punto de control de un entrenamiento detenido</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>&amp;Arquitectura:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>É&amp;pocas:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>&amp;Tasa de aprendizaje:</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>&amp;Lote:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>Se&amp;milla:</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>Las cifras de cada época; Ctrl+C copia las filas elegidas</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation>Aún no se ha entrenado nada.</translation>
    </message>
    <message>
        <source>A training can begin when the running job has ended.</source>
        <translation>Un entrenamiento puede comenzar cuando termine la tarea en curso.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, training error %4 %, %5 s.</source>
        <translation>Época %1 de %2: pérdida %3, error de entrenamiento %4 %, %5 s.</translation>
    </message>
    <message>
        <source>Stopping… %1</source>
        <translation>Deteniendo… %1</translation>
    </message>
    <message>
        <source>The first epoch is under way.</source>
        <translation>La primera época está en curso.</translation>
    </message>
    <message>
        <source>%1 Saved to %2, and a baseline of the experiment now.</source>
        <translation>%1 Guardado en %2; ahora es una referencia del experimento.</translation>
    </message>
    <message>
        <source>%1 Saved to %2.</source>
        <translation>%1 Guardado en %2.</translation>
    </message>
    <message>
        <source>Stopped before the first epoch was done.</source>
        <translation>Detenido antes de completar la primera época.</translation>
    </message>
    <message>
        <source>Stopped. %1 Resume goes on from there.</source>
        <translation>Detenido. %1 Reanudar continúa desde ahí.</translation>
    </message>
    <message>
        <source>Arrow keys: read an epoch. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Teclas de flecha: leer una época. Rueda, + y −: zoom. Doble clic, 0: todo.</translation>
    </message>
    <message>
        <source>Sa&amp;ve to:</source>
        <translation>&amp;Guardar en:</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, %3 % of it: loss %4, training error %5 % so far.</source>
        <translation>Época %1 de %2, %3 % de ella: pérdida %4, error de entrenamiento %5 % hasta ahora.</translation>
    </message>
    <message>
        <source>Leave out what is to be forgotten: a retrained baseline, where the architecture is the model&apos;s</source>
        <translation>Excluir lo que se debe olvidar: una referencia reentrenada, si la arquitectura es la del modelo</translation>
    </message>
    <message>
        <source>&amp;Without all that is forgotten by the end of request %1 of %2</source>
        <translation>&amp;Sin todo lo olvidado al término de la solicitud %1 de %2</translation>
    </message>
    <message>
        <source>%1 exists already. The model in it is lost, also to experiments that use it, when another one is saved there.</source>
        <translation>%1 ya existe. El modelo que contiene se pierde, también para los experimentos que lo usan, si se guarda otro en su lugar.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Sustituirlo</translation>
    </message>
    <message>
        <source>Beside %1 lies the checkpoint of another training that was stopped: architecture %2, epochs %3, seed %4. It can not go on any more when this one begins.</source>
        <translation>Junto a %1 está el punto de control de otro entrenamiento que se detuvo: arquitectura %2, épocas %3, semilla %4. Ya no podrá continuar si comienza este.</translation>
    </message>
    <message>
        <source>Checking whether this file exists already…</source>
        <translation>Comprobando qué hay en ese archivo…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingCommands</name>
    <message>
        <source>The training dialog is filled in for something else. Close it, then train the baseline again.</source>
        <translation>El diálogo de entrenamiento está rellenado para otra cosa. Ciérrelo y vuelva a entrenar la referencia.</translation>
    </message>
    <message>
        <source>Looking for the next baselines…</source>
        <translation>Buscando las próximas referencias…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingModel</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the epoch&apos;s batches, in nats</source>
        <translation>Entropía cruzada media sobre los lotes de la época, en nats</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Error on the batches as they were trained on</source>
        <translation>Error en los lotes en el momento de entrenar con ellos</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>Error de entrenamiento (%)</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>Tasa de aprendizaje del último paso de la época</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingPlot</name>
    <message>
        <source>Loss (left)</source>
        <translation>Pérdida (izquierda)</translation>
    </message>
    <message>
        <source>Training error (right)</source>
        <translation>Error de entrenamiento (derecha)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>Pérdida (nats)</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>Error de entrenamiento (%)</translation>
    </message>
    <message>
        <source>The curves of a training appear here, a point an epoch.</source>
        <translation>Las curvas de un entrenamiento aparecen aquí, un punto por época.</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, training error %3 %</source>
        <translation>Época %1: pérdida %2, error de entrenamiento %3 %</translation>
    </message>
</context>
<context>
    <name>unlearn::TrustDialog</name>
    <message>
        <source>Run this program?</source>
        <translation>¿Ejecutar este programa?</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model: a program, which runs when it is opened. Open it only if you trust where it comes from. The answer is remembered for this content.</source>
        <translation>%1 es un modelo TorchScript: un programa que se ejecuta al abrirlo. Ábralo solo si confía en su procedencia. La respuesta se recuerda para este contenido.</translation>
    </message>
    <message>
        <source>File of the program</source>
        <translation>Archivo del programa</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>SHA-256 del programa</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>&amp;SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>&amp;Confiar y abrir</translation>
    </message>
    <message>
        <source>Trust the program and open it</source>
        <translation>Confiar en el programa y abrirlo</translation>
    </message>
    <message>
        <source>Do not open the program</source>
        <translation>No abrir el programa</translation>
    </message>
</context>
<context>
    <name>unlearn::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Begin an experiment with data and a model of your own</source>
        <translation>Comenzar un experimento con datos y un modelo propios</translation>
    </message>
    <message>
        <source>New from e&amp;xperiment…</source>
        <translation>Nuevo desde e&amp;xperimento…</translation>
    </message>
    <message>
        <source>Go through one of the paper&apos;s experiments, from training to table</source>
        <translation>Realizar uno de los experimentos del artículo, desde el entrenamiento hasta la tabla</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>O&amp;btener datos…</translation>
    </message>
    <message>
        <source>Download data sets from where their authors publish them</source>
        <translation>Descargar conjuntos de datos de donde los publican sus autores</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>Abrir un archivo de experimento</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>Abrir &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open the example that comes along</source>
        <translation>Abrir el ejemplo incluido</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the experiment to its file</source>
        <translation>Guardar el experimento en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>Guardar el experimento en otro archivo</translation>
    </message>
    <message>
        <source>Write a report of the selected runs: HTML, PDF, figures and tables</source>
        <translation>Escribir un informe de las ejecuciones seleccionadas: HTML, PDF, figuras y tablas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the workbench</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Suggest thresholds…</source>
        <translation>&amp;Sugerir umbrales…</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run</source>
        <translation>Sugerir un umbral para cada capa con lo que se sabe antes de una ejecución</translation>
    </message>
    <message>
        <source>Reset &amp;thresholds</source>
        <translation>Res&amp;tablecer umbrales</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>Volver a los umbrales del archivo del experimento</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Language, theme, threads, device, folders and questions</source>
        <translation>Idioma, tema, hilos, dispositivo, carpetas y preguntas</translation>
    </message>
    <message>
        <source>&amp;Compute spectra</source>
        <translation>&amp;Calcular espectros</translation>
    </message>
    <message>
        <source>Compute the spectrum of each layer&apos;s inputs</source>
        <translation>Calcular el espectro de las entradas de cada capa</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start unlearning with these settings</source>
        <translation>Iniciar el desaprendizaje con estos ajustes</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause the running job, or go on with it</source>
        <translation>Pausar la tarea en curso o continuarla</translation>
    </message>
    <message>
        <source>Stop the running job and keep what was reached</source>
        <translation>Detener la tarea en curso y conservar lo alcanzado</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Entrenar…</translation>
    </message>
    <message>
        <source>Train a new model on the loaded data</source>
        <translation>Entrenar un modelo nuevo con los datos cargados</translation>
    </message>
    <message>
        <source>Train &amp;retrained baseline</source>
        <translation>Reentrenar &amp;referencia</translation>
    </message>
    <message>
        <source>Train the model anew without the forget set, for the experiment to be compared with</source>
        <translation>Volver a entrenar el modelo sin el conjunto a olvidar, para comparar con él el experimento</translation>
    </message>
    <message>
        <source>S&amp;weep gamma…</source>
        <translation>&amp;Barrido de gamma…</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>Ejecutar un umbral tras otro y comparar los resultados</translation>
    </message>
    <message>
        <source>P&amp;urge the request…</source>
        <translation>P&amp;urgar la solicitud…</translation>
    </message>
    <message>
        <source>Delete for good what is kept of the samples that the selected run forgot</source>
        <translation>Borrar definitivamente lo que se guarda de las muestras que olvidó la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Spectrum &amp;cache…</source>
        <translation>&amp;Caché de espectros…</translation>
    </message>
    <message>
        <source>See how much room the cached second moments take, and clear them</source>
        <translation>Ver cuánto espacio ocupan los segundos momentos en caché y vaciarla</translation>
    </message>
    <message>
        <source>&amp;Data table</source>
        <translation>&amp;Tabla de datos</translation>
    </message>
    <message>
        <source>Show or hide the figures behind the plots of the current page</source>
        <translation>Mostrar u ocultar los datos de los gráficos de la página actual</translation>
    </message>
    <message>
        <source>Show the current page in a window of its own, or put it back</source>
        <translation>Mostrar la página actual en su propia ventana o devolverla a su sitio</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>Devolver todos los paneles a su sitio</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How everything is used, page by page</source>
        <translation>Cómo se usa todo, página a página</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>See in a few steps what each part of the window is for</source>
        <translation>Ver en unos pocos pasos para qué sirve cada parte de la ventana</translation>
    </message>
    <message>
        <source>Projection &amp;lab…</source>
        <translation>&amp;Laboratorio de proyección…</translation>
    </message>
    <message>
        <source>See on a few samples what a threshold protects and what a step forgets</source>
        <translation>Ver con unas pocas muestras qué protege un umbral y qué olvida un paso</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>Terms of the field with their formulas; of the control that has the focus, if it has one</source>
        <translation>Términos de la disciplina con sus fórmulas; el del control que tiene el foco, si lo hay</translation>
    </message>
    <message>
        <source>&amp;About Unlearning Workbench</source>
        <translation>&amp;Acerca de Unlearning Workbench</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that draws this window</source>
        <translation>El kit de herramientas que dibuja esta ventana</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperimento</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>R&amp;esume the run</source>
        <translation>Rea&amp;nudar la ejecución</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped, failed or was interrupted</source>
        <translation>Continuar la ejecución seleccionada, que se detuvo, falló o quedó interrumpida</translation>
    </message>
    <message>
        <source>&amp;Queue a run</source>
        <translation>Poner una ejecución en &amp;cola</translation>
    </message>
    <message>
        <source>Run with these settings once the job under way has ended</source>
        <translation>Ejecutar con estos ajustes cuando termine la tarea en curso</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>Lote &amp;siguiente</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause and show what its gradient was like</source>
        <translation>Desaprender con un lote, después pausar y mostrar cómo era su gradiente</translation>
    </message>
    <message>
        <source>&amp;Measure how far spectra drift</source>
        <translation>&amp;Medir la deriva de los espectros</translation>
    </message>
    <message>
        <source>After each request, compute the retained second moments anew with the unlearned weights and compare them with those that requests in sequence keep; takes a pass over the retained samples</source>
        <translation>Tras cada solicitud, volver a calcular los segundos momentos retenidos con los pesos desaprendidos y compararlos con los que conservan las solicitudes sucesivas; requiere una pasada por las muestras retenidas</translation>
    </message>
    <message>
        <source>&amp;Export the log of runs…</source>
        <translation>&amp;Exportar el registro de ejecuciones…</translation>
    </message>
    <message>
        <source>Copy all runs and their figures into one file, for another machine or person</source>
        <translation>Copiar todas las ejecuciones y sus cifras en un solo archivo, para otro equipo u otra persona</translation>
    </message>
    <message>
        <source>&amp;Merge a log of runs…</source>
        <translation>&amp;Fusionar un registro de ejecuciones…</translation>
    </message>
    <message>
        <source>Take in the runs of another log; those that are here already stay as they are</source>
        <translation>Incorporar las ejecuciones de otro registro; las que ya están aquí quedan como están</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Detach &amp;page</source>
        <translation>&amp;Separar página</translation>
    </message>
</context>
<context>
    <name>unlearn::WorstOffModel</name>
    <message>
        <source>Forget sample: its index in the training data</source>
        <translation>Muestra a olvidar: su índice en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Score of the attack: the higher, the more like a training sample</source>
        <translation>Puntuación del ataque: cuanto más alta, más se parece a una muestra de entrenamiento</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score on the retrained model, which never saw the sample</source>
        <translation>Puntuación en el modelo reentrenado, que nunca vio la muestra</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Reentrenado</translation>
    </message>
    <message>
        <source>Retained sample: its index in the training data</source>
        <translation>Muestra retenida: su índice en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Share of the negatives whose score is at least as high: the fewer, the surer is the attacker</source>
        <translation>Proporción de los negativos cuya puntuación es al menos igual de alta: cuantos menos sean, más seguro está el atacante</translation>
    </message>
    <message>
        <source>%1 as high (%)</source>
        <translation>%1 con puntuación igual o mayor (%)</translation>
    </message>
    <message>
        <source>Score on the model before unlearning</source>
        <translation>Puntuación en el modelo antes del desaprendizaje</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Score on the retrained model, which was trained on the sample</source>
        <translation>Puntuación en el modelo reentrenado, que se entrenó con la muestra</translation>
    </message>
</context>
</TS>
