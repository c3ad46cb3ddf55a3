<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ButtonNames</name>
    <message>
        <source>Close this</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Close this without doing so</source>
        <translation>Dieses Fenster schließen, ohne dies zu tun</translation>
    </message>
    <message>
        <source>Do so and close this</source>
        <translation>Dies tun und dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Die Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Delete what was left, for good</source>
        <translation>Das Zurückgelassene endgültig löschen</translation>
    </message>
</context>
<context>
    <name>CompareAxes</name>
    <message>
        <source>γ of %1</source>
        <translation>γ von %1</translation>
    </message>
    <message>
        <source>Mean γ</source>
        <translation>Mittleres γ</translation>
    </message>
    <message>
        <source>Mean γ of %1 layers</source>
        <translation>Mittleres γ von %1 Schichten</translation>
    </message>
    <message>
        <source>γ of %1 layers</source>
        <translation>γ von %1 Schichten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Planned epochs</source>
        <translation>Geplante Epochen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Testfehler (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Vergessensfehler (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Behaltensfehler (%)</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>Abstand zu neu trainiert (%-Punkte)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Another process trains shadow models in this folder; waiting for it</source>
        <translation>Ein anderer Prozess trainiert Schattenmodelle in diesem Ordner; es wird auf ihn gewartet</translation>
    </message>
    <message>
        <source>Another process works on %1 in the folder %2; waiting for it</source>
        <translation>Ein anderer Prozess arbeitet an %1 im Ordner %2; es wird auf ihn gewartet</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is trained again</source>
        <translation>%1; Schattenmodell %2 wird erneut trainiert</translation>
    </message>
    <message>
        <source>%1; shadow model %2 begins anew</source>
        <translation>%1; das Training von Schattenmodell %2 beginnt von vorn</translation>
    </message>
    <message>
        <source>%1 holds %2 records, the original %3</source>
        <translation>%1 enthält %2 Einträge, das Original %3</translation>
    </message>
    <message>
        <source>Column %1 has values in test rows alone, %2 of them, such as %3; they count as none of the known ones</source>
        <translation>In Spalte %1 kommen Werte nur in Testzeilen vor (Anzahl: %2, zum Beispiel %3); sie gelten als keiner der bekannten Werte</translation>
    </message>
    <message>
        <source>70,000 grey images of clothes, 28 x 28, 10 classes (Debian package dataset-fashion-mnist)</source>
        <translation>70&#xa0;000 Graustufenbilder von Kleidungsstücken, 28 × 28, 10 Klassen (Debian-Paket dataset-fashion-mnist)</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 10 classes, as binary batches</source>
        <translation>60&#xa0;000 Farbbilder, 32 × 32, 10 Klassen, als binäre Batch-Dateien</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 100 classes, as binary files</source>
        <translation>60&#xa0;000 Farbbilder, 32 × 32, 100 Klassen, als Binärdateien</translation>
    </message>
    <message>
        <source>grey images of any size as IDX files (MNIST&apos;s format), gzip or not</source>
        <translation>Graustufenbilder beliebiger Größe als IDX-Dateien (das Format von MNIST), mit oder ohne gzip</translation>
    </message>
    <message>
        <source>JPEG and PNG images, a folder for each class, with or without train and test above</source>
        <translation>JPEG- und PNG-Bilder, ein Ordner je Klasse, wahlweise unterhalb von train und test</translation>
    </message>
    <message>
        <source>110,000 colour images, 64 x 64, 200 classes, as JPEG files</source>
        <translation>110&#xa0;000 Farbbilder, 64 × 64, 200 Klassen, als JPEG-Dateien</translation>
    </message>
    <message>
        <source>NumPy arrays x_train, y_train, x_test, y_test: images, features or token ids</source>
        <translation>NumPy-Arrays x_train, y_train, x_test, y_test: Bilder, Merkmale oder Token-IDs</translation>
    </message>
    <message>
        <source>a table with a line of column names, one of them holding the classes</source>
        <translation>eine Tabelle mit einer Zeile von Spaltennamen; eine der Spalten enthält die Klassen</translation>
    </message>
    <message>
        <source>lines of text, each a label, a tab and the text</source>
        <translation>Textzeilen, jede aus Label, Tabulator und Text</translation>
    </message>
    <message>
        <source>The folder has no train folder; %1 of %2 images, a share of each class drawn by seed %3, are the test split</source>
        <translation>Der Ordner enthält keinen Ordner train; %1 von %2 Bildern, ein mit Startwert %3 gezogener Anteil jeder Klasse, bilden die Testdaten</translation>
    </message>
    <message>
        <source>Training images that can not be read and are left out, %1: %2</source>
        <translation>Nicht lesbare Trainingsbilder, die weggelassen werden, %1: %2</translation>
    </message>
    <message>
        <source>Test images that can not be read and are left out, %1: %2</source>
        <translation>Nicht lesbare Testbilder, die weggelassen werden, %1: %2</translation>
    </message>
    <message>
        <source>The array %1 is not one of those that are read</source>
        <translation>Das Array %1 gehört nicht zu denen, die gelesen werden</translation>
    </message>
    <message>
        <source>Texts that are longer than %3 tokens and were cut (?length=%3): %1 of %2</source>
        <translation>Texte mit mehr als %3 Tokens, die gekürzt wurden (?length=%3): %1 von %2</translation>
    </message>
    <message>
        <source>Samples of the request that were forgotten before and are left out: %1</source>
        <translation>Datenpunkte des Löschauftrags, die schon früher vergessen wurden und weggelassen werden: %1</translation>
    </message>
    <message>
        <source>What the requests before forgot is not here, was purged, or is not what their selectors name now; errors on forgotten samples and stop rules are those of this request alone, and samples of it that were forgotten before are not left out</source>
        <translation>Was die früheren Löschaufträge vergessen haben, ist hier nicht vorhanden, wurde bereinigt oder ist nicht das, was ihre Selektoren jetzt bezeichnen; Fehler auf vergessenen Datenpunkten und Abbruchregeln beziehen sich allein auf diesen Löschauftrag, und seine Datenpunkte, die schon früher vergessen wurden, werden nicht weggelassen</translation>
    </message>
    <message>
        <source>The attack &quot;svc&quot; is left out: it needs retained samples and validation data</source>
        <translation>Der Angriff „svc“ entfällt: Er benötigt behaltene Datenpunkte und Validierungsdaten</translation>
    </message>
    <message>
        <source>Layers are not probed: %1</source>
        <translation>Schichten werden nicht per Linear Probing untersucht: %1</translation>
    </message>
    <message>
        <source>%1; the spectrum is not kept for the next time</source>
        <translation>%1; das Spektrum wird nicht für das nächste Mal aufbewahrt</translation>
    </message>
    <message>
        <source>Free pages and the write-ahead log of the database overwritten</source>
        <translation>Freie Seiten und Write-Ahead-Log der Datenbank überschrieben</translation>
    </message>
    <message>
        <source>Retained moment of run %1 kept in the cache</source>
        <translation>Moment der behaltenen Daten von Lauf %1 im Cache aufbewahrt</translation>
    </message>
    <message>
        <source>Retained moment of run %1 put in the place of the full one in the cache</source>
        <translation>Moment der behaltenen Daten von Lauf %1 im Cache an die Stelle des vollständigen gesetzt</translation>
    </message>
    <message>
        <source>Weights that no run needs any more: %1 removed</source>
        <translation>Gewichte, die kein Lauf mehr benötigt: %1 entfernt</translation>
    </message>
    <message>
        <source>Moment %1 removed</source>
        <translation>Moment %1 entfernt</translation>
    </message>
    <message>
        <source>Shadow model %1 removed</source>
        <translation>Schattenmodell %1 entfernt</translation>
    </message>
    <message>
        <source>Request file %1 removed</source>
        <translation>Löschauftragsdatei %1 entfernt</translation>
    </message>
    <message>
        <source>Moment file %1 removed</source>
        <translation>Momentdatei %1 entfernt</translation>
    </message>
    <message>
        <source>Copy of the log %1 removed</source>
        <translation>Protokollkopie %1 entfernt</translation>
    </message>
    <message>
        <source>Run %1 names %2, which does not say that it was made from the run&apos;s data; it is yours to delete</source>
        <translation>Lauf %1 verweist auf %2; die Datei gibt nicht an, dass sie aus den Daten des Laufs erstellt wurde; Sie können sie selbst löschen</translation>
    </message>
    <message>
        <source>The original model %1 was trained on the samples; further requests need it</source>
        <translation>Das ursprüngliche Modell %1 wurde mit den Datenpunkten trainiert; weitere Löschaufträge benötigen es</translation>
    </message>
    <message>
        <source>The training data %1 are yours to delete from</source>
        <translation>Aus den Trainingsdaten %1 können Sie selbst löschen</translation>
    </message>
    <message>
        <source>The index list %1 is yours to delete</source>
        <translation>Die Indexliste %1 können Sie selbst löschen</translation>
    </message>
    <message>
        <source>The retrained model %1 may name the forget set in its metadata</source>
        <translation>Das neu trainierte Modell %1 nennt in seinen Metadaten möglicherweise die Vergessensmenge</translation>
    </message>
    <message>
        <source>Weights of other requests&apos; runs on the same data come from a model that was trained on the samples: runs %1</source>
        <translation>Gewichte von Läufen anderer Löschaufträge mit denselben Daten stammen von einem Modell, das mit den Datenpunkten trainiert wurde: Läufe %1</translation>
    </message>
    <message>
        <source>The method %1 runs all of its epochs; no stop rule ends it earlier</source>
        <translation>Die Methode %1 durchläuft alle ihre Epochen; keine Abbruchregel beendet sie früher</translation>
    </message>
    <message>
        <source>The method %1 begins anew with its optimizer, whose state at epoch %2 was not kept</source>
        <translation>Die Methode %1 beginnt mit neu initialisiertem Optimierer, da dessen Zustand bei Epoche %2 nicht aufbewahrt wurde</translation>
    </message>
    <message>
        <source>The retained moment is not kept for requests that follow: %1</source>
        <translation>Das Moment der behaltenen Daten wird nicht für spätere Löschaufträge aufbewahrt: %1</translation>
    </message>
    <message>
        <source>The run could not be closed in the log: %1</source>
        <translation>Der Lauf konnte im Protokoll nicht abgeschlossen werden: %1</translation>
    </message>
    <message>
        <source>%1; the sweep goes on with its next point</source>
        <translation>%1; die Reihe geht mit ihrem nächsten Punkt weiter</translation>
    </message>
    <message>
        <source>The run could not be tagged: %1</source>
        <translation>Der Lauf konnte nicht mit einem Tag versehen werden: %1</translation>
    </message>
    <message>
        <source>3 convolutions (32, 64, 32) and 2 linear layers, for 28 x 28</source>
        <translation>3 Faltungen (32, 64, 32) und 2 lineare Schichten, für 28 × 28</translation>
    </message>
    <message>
        <source>256 and 128 hidden units, for small images and tables</source>
        <translation>256 und 128 verborgene Einheiten, für kleine Bilder und Tabellen</translation>
    </message>
    <message>
        <source>8 convolutions with batch norm, 96 and 192 channels, for 32 x 32</source>
        <translation>8 Faltungen mit Batch-Normierung, 96 und 192 Kanäle, für 32 × 32</translation>
    </message>
    <message>
        <source>3 convolutions (128, 256, 512), dropout, 2 linear layers, for 32 x 32</source>
        <translation>3 Faltungen (128, 256, 512), Dropout, 2 lineare Schichten, für 32 × 32</translation>
    </message>
    <message>
        <source>torchvision&apos;s ResNet-18: 7 x 7 stem of stride 2, for 64 x 64 and up</source>
        <translation>ResNet-18 aus torchvision: 7×7-Stem mit Stride 2, für 64 × 64 und größer</translation>
    </message>
    <message>
        <source>ResNet-18 with a 3 x 3 stem of stride 1, for 32 x 32</source>
        <translation>ResNet-18 mit 3×3-Stem und Stride 1, für 32 × 32</translation>
    </message>
    <message>
        <source>BERT&apos;s encoder, 2 layers of width 128, for token ids</source>
        <translation>Encoder von BERT, 2 Schichten der Breite 128, für Token-IDs</translation>
    </message>
    <message>
        <source>vision transformer (192 wide, 6 blocks, 3 heads), patches of 4 or 8 pixels, for 28 x 28 to 96 x 96</source>
        <translation>Vision Transformer (Breite 192, 6 Blöcke, 3 Heads), Patches von 4 oder 8 Pixeln, für 28 × 28 bis 96 × 96</translation>
    </message>
    <message>
        <source>torchvision&apos;s ViT-B/16: 12 blocks, patches of 16 pixels, for 224 x 224</source>
        <translation>ViT-B/16 aus torchvision: 12 Blöcke, Patches von 16 Pixeln, für 224 × 224</translation>
    </message>
    <message>
        <source>%1, threads: %2</source>
        <translation>%1, Threads: %2</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1; it is computed anew</source>
        <translation>%1; es wird neu berechnet</translation>
    </message>
    <message>
        <source>CIFAR-10, binary version</source>
        <translation>CIFAR-10, Binärfassung</translation>
    </message>
    <message>
        <source>No licence is stated; the authors ask to cite their technical report of 2009.</source>
        <translation>Keine Lizenz angegeben; die Autoren bitten darum, ihren technischen Bericht von 2009 zu zitieren.</translation>
    </message>
    <message>
        <source>CIFAR-100, binary version</source>
        <translation>CIFAR-100, Binärfassung</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Tiny ImageNet</source>
        <translation>Tiny ImageNet</translation>
    </message>
    <message>
        <source>Images of ImageNet, whose terms hold: research and education, not for profit.</source>
        <translation>Bilder aus ImageNet, dessen Bedingungen gelten: Forschung und Lehre, nicht kommerziell.</translation>
    </message>
    <message>
        <source>The attack %1 on model %2 has %3 positives and %4 negatives: too few for more than a hint</source>
        <translation>Der Angriff %1 auf das Modell %2 hat %3 Positive und %4 Negative: zu wenige für mehr als einen Anhaltspunkt</translation>
    </message>
    <message>
        <source>The attack %1 gives all samples the same score in model %2, so nothing can be inferred from it</source>
        <translation>Der Angriff %1 gibt beim Modell %2 allen Datenpunkten denselben Score, sodass sich nichts daraus schließen lässt</translation>
    </message>
    <message>
        <source>run %2, data and original model: %1</source>
        <translation>Lauf %2, Daten und ursprüngliches Modell: %1</translation>
    </message>
    <message>
        <source>run %2, unlearned model: %1</source>
        <translation>Lauf %2, verlerntes Modell: %1</translation>
    </message>
    <message>
        <source>run %2, %3: %1</source>
        <translation>Lauf %2, %3: %1</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of all training samples instead of %1.</source>
        <translation>Für diesen Lauf geändert: Die zweiten Momente stammen von allen Trainingsdatenpunkten statt von %1.</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of all.</source>
        <translation>Für diesen Lauf geändert: Die zweiten Momente stammen von %1 Trainingsdatenpunkten statt von allen.</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of %2.</source>
        <translation>Für diesen Lauf geändert: Die zweiten Momente stammen von %1 Trainingsdatenpunkten statt von %2.</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3.</source>
        <translation>Für diesen Lauf geändert: %1 ist %2 statt %3.</translation>
    </message>
    <message>
        <source>Changed for this run: gamma is %1 instead of %2.</source>
        <translation>Für diesen Lauf geändert: Gamma ist %1 statt %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the measure of energies is %1 instead of %2.</source>
        <translation>Für diesen Lauf geändert: Das Energiemaß ist %1 statt %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the rule from gamma to k is %1 instead of %2.</source>
        <translation>Für diesen Lauf geändert: Die Regel von Gamma zu k ist %1 statt %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the stop rule is %1 instead of %2.</source>
        <translation>Für diesen Lauf geändert: Die Abbruchregel ist %1 statt %2.</translation>
    </message>
    <message>
        <source>The full model was given; the retrained ones are trained here.</source>
        <translation>Das Modell auf allen Daten war vorgegeben; die neu trainierten werden hier trainiert.</translation>
    </message>
    <message>
        <source>Epochs of training: %1; the length of the published training is not a part of these settings.</source>
        <translation>Trainingsepochen: %1; die Länge des veröffentlichten Trainings gehört nicht zu diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Epochs of training: %1 instead of the recipe&apos;s %2; the length of the published training is not a part of these settings.</source>
        <translation>Trainingsepochen: %1 statt %2 wie im Rezept; die Länge des veröffentlichten Trainings gehört nicht zu diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Models are trained on %1 in bfloat16.</source>
        <translation>Modelle werden auf %1 in bfloat16 trainiert.</translation>
    </message>
    <message>
        <source>Models are trained on %1.</source>
        <translation>Modelle werden auf %1 trainiert.</translation>
    </message>
    <message>
        <source>No retained moment can be kept for requests after run %2: %1</source>
        <translation>Für Löschaufträge nach Lauf %2 kann kein Moment der behaltenen Daten aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>The request&apos;s selectors in the unsaved changes %1 removed</source>
        <translation>Selektoren des Löschauftrags in den nicht gespeicherten Änderungen %1 entfernt</translation>
    </message>
    <message>
        <source>The window of process %1 is open and may write them again; close it without saving</source>
        <translation>Das Fenster von Prozess %1 ist geöffnet und könnte sie erneut schreiben; schließen Sie es, ohne zu speichern</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift was not measured: %1</source>
        <translation>Die Spektrumsdrift wurde nicht gemessen: %1</translation>
    </message>
    <message>
        <source>The attack %2 on model %3 is left out: %1</source>
        <translation>Der Angriff %2 auf das Modell %3 entfällt: %1</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is unlearned again</source>
        <translation>%1; das Verlernen von Schattenmodell %2 wird wiederholt</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>query, key, value</source>
        <translation>Query, Key, Value</translation>
    </message>
    <message>
        <source>conv %1</source>
        <translation>Conv %1</translation>
    </message>
    <message>
        <source>stride %1</source>
        <translation>Schrittweite %1</translation>
    </message>
    <message>
        <source>dilation %1</source>
        <translation>Dilatation %1</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>run %2, outputs: %1</source>
        <translation>Lauf %2, Ausgaben: %1</translation>
    </message>
    <message>
        <source>run %2, layers: %1</source>
        <translation>Lauf %2, Schichten: %1</translation>
    </message>
    <message>
        <source>run %2, relearning: %1</source>
        <translation>Lauf %2, Wiedererlernen: %1</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), variances pooled under 64 models, arXiv 2112.03570</source>
        <translation>ln N(phi; drin) - ln N(phi; draußen), phi = ln(p / (1 - p)), Varianzen bei unter 64 Modellen gemeinsam geschätzt, arXiv 2112.03570</translation>
    </message>
    <message>
        <source>(phi - mean out) / deviation out, phi = ln(p / (1 - p)), variance pooled under 64 models, arXiv 2112.03570</source>
        <translation>(phi - Mittel draußen) / Abweichung draußen, phi = ln(p / (1 - p)), Varianz bei unter 64 Modellen gemeinsam geschätzt, arXiv 2112.03570</translation>
    </message>
    <message>
        <source>log-odds by gradient-boosted trees of softmax and one-hot label, fitted to shadow models with and without the sample, after arXiv 2312.04095</source>
        <translation>Log-Odds aus Gradient-Boosting-Bäumen über Softmax und One-Hot-Label, angepasst an Schattenmodelle mit und ohne den Datenpunkt, nach arXiv 2312.04095</translation>
    </message>
    <message>
        <source>P(forget sample&apos;s change &gt; other sample&apos;s) + P(they are equal) / 2, change: score &quot;%1&quot; (%2) of the original less that of the model, others: retained or test samples of the same classes (arXiv 2005.02205 attacks the difference of both models)</source>
        <translation>P(Änderung eines vergessenen &gt; eines anderen Datenpunkts) + P(beide gleich) / 2, Änderung: Score „%1“ (%2) des ursprünglichen Modells minus dem des Modells, andere: behaltene oder Testdatenpunkte derselben Klassen (arXiv 2005.02205 greift die Differenz beider Modelle an)</translation>
    </message>
    <message>
        <source>product over retain, forget and test of 1 - |accuracy - reference&apos;s accuracy|, arXiv 2406.01257</source>
        <translation>Produkt über Behalten, Vergessen und Test von 1 - |Genauigkeit - Genauigkeit der Referenz|, arXiv 2406.01257</translation>
    </message>
    <message>
        <source>mean over samples of sum over classes of |p - q| / 2</source>
        <translation>Mittel über Datenpunkte der Summe über Klassen von |p - q| / 2</translation>
    </message>
    <message>
        <source>mean over samples of KL(reference || model), nats</source>
        <translation>Mittel über Datenpunkte von KL(Referenz || Modell), nats</translation>
    </message>
    <message>
        <source>share of samples with the same predicted class</source>
        <translation>Anteil der Datenpunkte mit derselben vorhergesagten Klasse</translation>
    </message>
    <message>
        <source>||G&apos; - G|| / ||G|| (Frobenius, over a layer&apos;s groups), G the retained second moment that requests in sequence keep, of the original weights, G&apos; the one of the unlearned weights on the same samples</source>
        <translation>||G&apos; - G|| / ||G|| (Frobenius, über die Gruppen einer Schicht), G das zweite Moment der Behaltensmenge, das aufeinanderfolgende Aufträge behalten, mit den ursprünglichen Gewichten, G&apos; das mit den verlernten Gewichten auf denselben Datenpunkten</translation>
    </message>
    <message>
        <source>100 * share of samples whose predicted class is not their label</source>
        <translation>100 * Anteil der Datenpunkte, deren vorhergesagte Klasse nicht ihr Label ist</translation>
    </message>
    <message>
        <source>mean over samples of -sum over classes of p ln p, p the softmax</source>
        <translation>Mittel über Datenpunkte von -Summe über Klassen von p ln p, p der Softmax</translation>
    </message>
    <message>
        <source>share of samples whose label is the largest output of a ridge classifier (ridge 1, standardised features) of what the layer is given, averaged over places; fitted on one half of forget and retained samples together, judged on the other, and the other way round</source>
        <translation>Anteil der Datenpunkte, deren Label die größte Ausgabe eines Ridge-Klassifikators (Ridge 1, standardisierte Merkmale) der über Orte gemittelten Eingaben der Schicht ist; angepasst auf einer Hälfte der vergessenen und behaltenen Datenpunkte zusammen, beurteilt auf der anderen, und umgekehrt</translation>
    </message>
    <message>
        <source>epochs of fine-tuning on these samples until the mean cross-entropy on the forget set is at most the original&apos;s + alpha, after arXiv 2003.02960</source>
        <translation>Epochen des Feinabstimmens auf diesen Datenpunkten, bis die mittlere Kreuzentropie auf der Vergessensmenge höchstens die des ursprünglichen Modells + alpha ist, nach arXiv 2003.02960</translation>
    </message>
    <message>
        <source>mean over forget samples of 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = max over thresholds and sides of ln((1 - d - fpr) / fnr) and ln((1 - d - fnr) / fpr) between unlearned and retrained models&apos; ln(p / (1 - p)), d = 1e-5; infinite where both rates are 0, left out where one is; arXiv 2406.09073, one threshold, without its factors of utility</source>
        <translation>Mittel über vergessene Datenpunkte von 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = Maximum über Schwellen und Seiten von ln((1 - d - fpr) / fnr) und ln((1 - d - fnr) / fpr) zwischen ln(p / (1 - p)) verlernter und neu trainierter Modelle, d = 1e-5; unendlich, wo beide Raten 0 sind, ausgelassen, wo eine es ist; arXiv 2406.09073, eine Schwelle, ohne dessen Nutzenfaktoren</translation>
    </message>
    <message>
        <source>100 * share of misclassified samples in a third of the forget set, lowest, middle, highest: by memorisation (arXiv 2406.01257), the mean p of the label of shadow models trained on the sample less that of the others, where there are shadow models; else by the original&apos;s logit of the label less its largest other one</source>
        <translation>100 * Anteil falsch klassifizierter Datenpunkte in einem Drittel der Vergessensmenge, unterstes, mittleres, oberstes: nach Memorisierung (arXiv 2406.01257), dem mittleren p des Labels der mit dem Datenpunkt trainierten Schattenmodelle minus dem der anderen, wo es Schattenmodelle gibt; sonst nach dem Logit des Labels des ursprünglichen Modells minus dessen größtem anderen</translation>
    </message>
    <message>
        <source>share of retained samples whose ln(p / (1 - p)) of the label is higher than in the original</source>
        <translation>Anteil der behaltenen Datenpunkte, deren ln(p / (1 - p)) des Labels höher ist als im ursprünglichen Modell</translation>
    </message>
    <message>
        <source>p of the label, p the softmax</source>
        <translation>p des Labels, p der Softmax</translation>
    </message>
    <message>
        <source>ln p of the label, p the softmax</source>
        <translation>ln p des Labels, p der Softmax</translation>
    </message>
    <message>
        <source>sum over classes of p ln p, p the softmax</source>
        <translation>Summe über Klassen von p ln p, p der Softmax</translation>
    </message>
    <message>
        <source>(1 - p) ln p of the label + sum over the other classes of p ln(1 - p), p the softmax</source>
        <translation>(1 - p) ln p des Labels + Summe über die anderen Klassen von p ln(1 - p), p der Softmax</translation>
    </message>
    <message>
        <source>1 where the label&apos;s output is the largest, else 0</source>
        <translation>1, wo die Ausgabe des Labels die größte ist, sonst 0</translation>
    </message>
    <message>
        <source>logit of the label less the largest other one</source>
        <translation>Logit des Labels minus das größte andere</translation>
    </message>
    <message>
        <source>decision value of a support-vector classifier of p of the label, fitted to retained and validation samples</source>
        <translation>Entscheidungswert eines Support-Vektor-Klassifikators über p des Labels, angepasst an behaltene und Validierungsdatenpunkte</translation>
    </message>
    <message>
        <source>Names, tags and notes of runs, saved experiment files, reports that were copied, moved or written by an older version, and exports, also unfinished ones (*.part-of-export), are yours to look at</source>
        <translation>Namen, Tags und Notizen von Läufen, gespeicherte Experimentdateien, Berichte, die kopiert, verschoben oder von einer älteren Version geschrieben wurden, und Exporte, auch unvollendete (*.part-of-export), müssen Sie selbst durchsehen</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>P(Score eines Positiven &gt; eines Negativen) + P(beide gleich) / 2, Score „%1“: %2, höher bedeutet einem Trainingsdatenpunkt ähnlicher</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>größter Anteil der Positiven über einer Schwelle, über der höchstens 1 % der Negativen liegen, Score „%1“: %2</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>P(Score eines Positiven &gt; eines Negativen) + P(beide gleich) / 2, Score: %1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score: %1</source>
        <translation>größter Anteil der Positiven über einer Schwelle, über der höchstens 1 % der Negativen liegen, Score: %1</translation>
    </message>
    <message>
        <source>Report %1 of the run shows the samples and figures on them; it is yours to delete</source>
        <translation>Der Bericht %1 des Laufs zeigt die Datenpunkte und Kennzahlen zu ihnen; ihn zu löschen liegt bei Ihnen</translation>
    </message>
    <message>
        <source>A purge will not name the report %2: %1</source>
        <translation>Eine Bereinigung wird den Bericht %2 nicht nennen: %1</translation>
    </message>
    <message>
        <source>The measured figures are not logged with run %2: %1</source>
        <translation>Die gemessenen Werte werden nicht mit Lauf %2 protokolliert: %1</translation>
    </message>
    <message>
        <source>The embedding is not logged with run %2: %1</source>
        <translation>Die Einbettung wird nicht mit Lauf %2 protokolliert: %1</translation>
    </message>
    <message>
        <source>Retrained models that nothing is compared with, for their files do not say that they were trained without just what a request of the plan is judged on: %1</source>
        <translation>Neu trainierte Modelle, mit denen nichts verglichen wird, weil ihre Dateien nicht angeben, dass sie ohne genau das trainiert wurden, woran ein Löschauftrag des Plans beurteilt wird: %1</translation>
    </message>
    <message>
        <source>min over all thresholds, sides and two scores of 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, telling the model&apos;s outputs on forget samples from the reference&apos;s, scores: entropy of softmax(logits / 2), ln(p / (1 - p)) of the predicted class; arXiv 2508.12730, whose code has 51 thresholds; below 1 of two retrained models, too</source>
        <translation>Minimum über alle Schwellen, Seiten und zwei Scores von 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, beim Unterscheiden der Ausgaben des Modells auf vergessenen Datenpunkten von denen der Referenz, Scores: Entropie von softmax(logits / 2), ln(p / (1 - p)) der vorhergesagten Klasse; arXiv 2508.12730, dessen Code 51 Schwellen verwendet; auch bei zwei neu trainierten Modellen unter 1</translation>
    </message>
    <message>
        <source>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) of what the layer is given, columns centred, arXiv 1905.00414; the biased estimator, near 1 for any two models where samples are fewer than features</source>
        <translation>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) der Eingaben der Schicht, Spalten zentriert, arXiv 1905.00414; der verzerrte Schätzer, nahe 1 bei zwei beliebigen Modellen, wenn es weniger Datenpunkte als Merkmale gibt</translation>
    </message>
    <message>
        <source>Weights of epochs of run %2, which were kept for branches, stay in the log: %1</source>
        <translation>Gewichte von Epochen des Laufs %2, die zum Abzweigen aufbewahrt wurden, bleiben im Protokoll: %1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in bfloat16: %1 of %2 predictions are of another class than in float32, and no error differs by more than %3 percentage points</source>
        <translation>Fehler nach jeder Epoche werden in bfloat16 gemessen: %1 von %2 Vorhersagen nennen eine andere Klasse als in float32, und kein Fehler weicht um mehr als %3 Prozentpunkte ab</translation>
    </message>
    <message>
        <source>A purge will not name the file %2: %1</source>
        <translation>Eine Bereinigung wird die Datei %2 nicht nennen: %1</translation>
    </message>
    <message>
        <source>The file of a retrained model does not say by a hash what the model was trained without, and can not be told it; no request but a first one is compared with the model: %1</source>
        <translation>Die Datei eines neu trainierten Modells gibt nicht durch einen Hash an, ohne welche Datenpunkte das Modell trainiert wurde, und die Angabe lässt sich nicht nachtragen; außer einem ersten Löschauftrag wird keiner mit dem Modell verglichen: %1</translation>
    </message>
    <message>
        <source>Run %1, of the same data, is running; purge again when it has ended</source>
        <translation>Lauf %1 mit denselben Daten läuft noch; bereinigen Sie erneut, wenn er beendet ist</translation>
    </message>
    <message>
        <source>Report %1 of another request on the same data shows figures that the samples went into; it is yours to delete</source>
        <translation>Der Bericht %1 eines anderen Löschauftrags mit denselben Daten zeigt Kennzahlen, in die die Datenpunkte eingegangen sind; ihn zu löschen liegt bei Ihnen</translation>
    </message>
    <message>
        <source>File %1 may hold the samples or figures on them; it is yours to delete</source>
        <translation>Die Datei %1 enthält möglicherweise die Datenpunkte oder Kennzahlen zu ihnen; sie zu löschen liegt bei Ihnen</translation>
    </message>
    <message>
        <source>Other requests on the same data may name some of the samples, too, and are to be purged themselves: runs %1</source>
        <translation>Andere Löschaufträge mit denselben Daten bezeichnen möglicherweise ebenfalls einige der Datenpunkte und müssen selbst bereinigt werden: Läufe %1</translation>
    </message>
    <message>
        <source>How far the sample of the spectra can be trusted is not known: %1</source>
        <translation>Wie weit die Stichprobe der Spektren verlässlich ist, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>All or nearly all training samples of a class are forgotten (%1), of which each shadow model saw about half: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on</source>
        <translation>Alle oder fast alle Trainingsdatenpunkte einer Klasse werden vergessen (%1), von denen jedes Schattenmodell etwa die Hälfte gesehen hat: Andere Angriffe mit Schattenmodellen als U-LiRA zeigen womöglich nur, dass die Klasse fehlt, nicht, mit welchen Datenpunkten trainiert wurde</translation>
    </message>
    <message>
        <source>Run %1: selectors, classes, forget hash, seed, spectra, figures on forgotten samples, the original model&apos;s retain error and epochs of training, attacks, ROC curves, score histograms, entropies, predictions, embeddings and the weights of all epochs but the result&apos;s removed</source>
        <translation>Lauf %1: Selektoren, Klassen, Hash der Vergessensmenge, Startwert, Spektren, Werte zu vergessenen Datenpunkten, Behaltensfehler und Trainingsepochen des ursprünglichen Modells, Angriffe, ROC-Kurven, Histogramme der Scores, Entropien, Vorhersagen, Einbettungen und die Gewichte aller Epochen außer denen des Ergebnisses entfernt</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights but the result&apos;s, which is that of a run of the request, removed</source>
        <translation>Lauf %1: Selektoren des Löschauftrags, Spektren, ROC-Kurven, Histogramme der Scores, Entropien, Vorhersagen, Einbettungen und alle Gewichte außer denen des Ergebnisses, das auch das eines Laufs zu diesem Löschauftrag ist, entfernt</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights removed</source>
        <translation>Lauf %1: Selektoren des Löschauftrags, Spektren, ROC-Kurven, Histogramme der Scores, Entropien, Vorhersagen, Einbettungen und alle Gewichte entfernt</translation>
    </message>
    <message>
        <source>Run %1, of a later request but measured on its own samples alone: embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>Lauf %1, zu einem späteren Löschauftrag, aber nur auf dessen eigenen Datenpunkten gemessen: Einbettungen, Entropien, ROC-Kurven und Histogramme der Scores entfernt, die behaltene Datenpunkte zeigen</translation>
    </message>
    <message>
        <source>Run %1, of a later request: figures on all samples that were forgotten so far, attacks, ROC curves, score histograms, entropies, predictions and embeddings removed</source>
        <translation>Lauf %1, zu einem späteren Löschauftrag: Werte zu allen bis dahin vergessenen Datenpunkten, Angriffe, ROC-Kurven, Histogramme der Scores, Entropien, Vorhersagen und Einbettungen entfernt</translation>
    </message>
    <message>
        <source>Run %1, of another request on the same data: spectra, and embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>Lauf %1, zu einem anderen Löschauftrag mit denselben Daten: Spektren entfernt, ebenso Einbettungen, Entropien, ROC-Kurven und Histogramme der Scores, die behaltene Datenpunkte zeigen</translation>
    </message>
    <message>
        <source>The attacks are not logged with the run: %1</source>
        <translation>Die Angriffe werden nicht mit dem Lauf protokolliert: %1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in float32 from epoch %5 on: in bfloat16 %1 of %2 predictions are of another class, and an error differs by %3 percentage points, more than %4</source>
        <translation>Fehler nach jeder Epoche werden ab Epoche %5 in float32 gemessen: In bfloat16 nennen %1 von %2 Vorhersagen eine andere Klasse, und ein Fehler weicht um %3 Prozentpunkte ab, mehr als %4</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5), at k directions or, where a half has fewer, at as many as both have</source>
        <translation>Die Spektren stammen von %1 Bildern; zwei Hälften davon würden Unterräume schützen, die bis zu %2 Grad auseinanderliegen (%3), und bis zu %4 % der geschützten Energie der jeweils anderen verfehlen (%5), bei k Richtungen oder, wo eine Hälfte weniger hat, bei so vielen, wie beide haben</translation>
    </message>
    <message>
        <source>There is no picture of model %2: %1</source>
        <translation>Vom Modell %2 gibt es kein Bild: %1</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5)</source>
        <translation>Die Spektren stammen von %1 Bildern; zwei Hälften davon würden Unterräume schützen, die bis zu %2 Grad auseinanderliegen (%3), und bis zu %4 % der geschützten Energie der jeweils anderen verfehlen (%5)</translation>
    </message>
    <message>
        <source>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</source>
        <translation>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1,96 (Wilson)</translation>
    </message>
    <message>
        <source>run %2, outputs of %3: %1</source>
        <translation>Lauf %2, Ausgaben von %3: %1</translation>
    </message>
    <message>
        <source>run %2, layers of %3: %1</source>
        <translation>Lauf %2, Schichten von %3: %1</translation>
    </message>
    <message>
        <source>run %2, relearning of %3: %1</source>
        <translation>Lauf %2, Wiedererlernen von %3: %1</translation>
    </message>
    <message>
        <source>Changed for this run: the data are read as %1 instead of %2. Samples may be numbered in another order, so that other ones are forgotten, and pixels normalised by other means and deviations than a given model was trained with.</source>
        <translation>Für diesen Lauf geändert: Die Daten werden als %1 statt als %2 gelesen. Datenpunkte können anders nummeriert sein, sodass andere vergessen werden, und Pixel mit anderen Mittelwerten und Standardabweichungen normiert werden als beim Training eines vorgegebenen Modells.</translation>
    </message>
    <message>
        <source>Other versions of the same data, by options or by changed files, may hold the samples; their moments and shadow models go when a request of their runs is purged: runs %1</source>
        <translation>Andere Fassungen derselben Daten, durch Optionen oder geänderte Dateien, können die Datenpunkte enthalten; ihre Momente und Schattenmodelle verschwinden, wenn ein Löschauftrag ihrer Läufe bereinigt wird: Läufe %1</translation>
    </message>
    <message>
        <source>Other logs of runs, with their caches and weights, are not looked into; the request is to be purged in each of them</source>
        <translation>Andere Laufprotokolle mit ihren Caches und Gewichten werden nicht durchgesehen; der Löschauftrag ist in jedem von ihnen zu bereinigen</translation>
    </message>
    <message>
        <source>%1; the predictions are made anew</source>
        <translation>%1; die Vorhersagen werden neu berechnet</translation>
    </message>
    <message>
        <source>Predictions %1 removed</source>
        <translation>Vorhersagen %1 entfernt</translation>
    </message>
    <message>
        <source>%1; the predictions are not kept for the next time</source>
        <translation>%1; die Vorhersagen werden nicht für das nächste Mal aufbewahrt</translation>
    </message>
    <message>
        <source>Another job makes or removes spectra or predictions in this cache; waiting for it</source>
        <translation>Ein anderer Vorgang berechnet oder entfernt Spektren oder Vorhersagen in diesem Cache; es wird auf ihn gewartet</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (mean in + mean out) / 2, arXiv 2312.03262</source>
        <translation>Anteil der Populationsdatenpunkte z mit r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (Mittel drin + Mittel draußen) / 2, arXiv 2312.03262</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) mean out + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</source>
        <translation>Anteil der Populationsdatenpunkte z mit r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) Mittel draußen + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), of shadow models that were unlearned: in, trained on the sample and made to forget it; out, never saw it and forgot others; variances pooled under 64 models, arXiv 2403.01218, whose posterior 1 / (1 + e^-score) orders samples the same</source>
        <translation>ln N(phi; drin) - ln N(phi; draußen), phi = ln(p / (1 - p)), von Schattenmodellen, die verlernt haben: drin, mit dem Datenpunkt trainiert und ihn dann vergessen; draußen, ihn nie gesehen und andere vergessen; Varianzen bei unter 64 Modellen gemeinsam geschätzt, arXiv 2403.01218, dessen A-posteriori-Wahrscheinlichkeit 1 / (1 + e^-Score) die Datenpunkte gleich ordnet</translation>
    </message>
    <message>
        <source>The attacks on the change from the original model have %1 positives and %2 negatives (%3): too few for more than a hint</source>
        <translation>Die Angriffe auf die Änderung gegenüber dem ursprünglichen Modell haben %1 Positive und %2 Negative (%3): zu wenige für mehr als einen Anhaltspunkt</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2.</source>
        <translation>Das Verlernen läuft auf %1; Threads: %2.</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2, processor: %3.</source>
        <translation>Das Verlernen läuft auf %1; Threads: %2, Prozessor: %3.</translation>
    </message>
    <message>
        <source>The data have %1 classes instead of the published %2; errors are of the classes that are there.</source>
        <translation>Die Daten haben %1 Klassen statt der veröffentlichten %2; die Fehler beziehen sich auf die vorhandenen Klassen.</translation>
    </message>
    <message>
        <source>The data have %1 training images instead of the published %2.</source>
        <translation>Die Daten haben %1 Trainingsbilder statt der veröffentlichten %2.</translation>
    </message>
    <message>
        <source>The data are read from image files; those that were encoded anew as JPEG have other pixels than the published code had.</source>
        <translation>Die Daten werden aus Bilddateien gelesen; neu als JPEG kodierte haben andere Pixel, als der veröffentlichte Code sie hatte.</translation>
    </message>
    <message>
        <source>Column %1 is taken as categories because of %2 in line %3; cells that are no numbers: %4 of %5</source>
        <translation>Spalte %1 gilt wegen %2 in Zeile %3 als Kategorien; Zellen, die keine Zahlen sind: %4 von %5</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3 (0: all; –: as many as cost no more than an epoch&apos;s steps).</source>
        <translation>Für diesen Lauf geändert: %1 ist %2 statt %3 (0: alle; –: so viele, wie nicht mehr als die Schritte einer Epoche kosten).</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>max(AUC, 1 - AUC), AUC = P(Score eines Positiven &gt; eines Negativen) + P(beide gleich) / 2, Score „%1“: %2, höher bedeutet einem Trainingsdatenpunkt ähnlicher</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>größter Anteil der Positiven über einer Schwelle, über der höchstens 0,1 % der Negativen liegen, Score „%1“: %2</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>max(AUC, 1 - AUC), AUC = P(Score eines Positiven &gt; eines Negativen) + P(beide gleich) / 2, Score: %1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score: %1</source>
        <translation>größter Anteil der Positiven über einer Schwelle, über der höchstens 0,1 % der Negativen liegen, Score: %1</translation>
    </message>
    <message>
        <source>mean over the other retrained models of sum over falling thresholds of (recall - recall before) * precision, telling the model&apos;s answers to the forget samples from the retrained model&apos;s to the same ones by the score of the classifier on shadow models, arXiv 2312.04095; 0.5 where they are alike</source>
        <translation>Mittel über die anderen neu trainierten Modelle der Summe über fallende Schwellen von (Recall - Recall davor) * Precision, beim Unterscheiden der Antworten des Modells zu den vergessenen Datenpunkten von denen des neu trainierten Modells zu denselben anhand des Scores des Klassifikators auf Schattenmodellen, arXiv 2312.04095; 0,5, wo sie nicht unterscheidbar sind</translation>
    </message>
    <message>
        <source>percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>Perzentil-Bootstrap, 2,5-%- und 97,5-%-Quantil der AUCs von 1000 Bootstrap-Stichproben, Positive und Negative jeweils für sich mit Zurücklegen gezogen</translation>
    </message>
    <message>
        <source>run %2, memorisation by shadow models: %1</source>
        <translation>Lauf %2, Memorisierung anhand von Schattenmodellen: %1</translation>
    </message>
    <message>
        <source>least and largest max(AUC, 1 - AUC) within the AUC&apos;s interval: percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>kleinstes und größtes max(AUC, 1 - AUC) innerhalb des Intervalls der AUC: Perzentil-Bootstrap, 2,5-%- und 97,5-%-Quantil der AUCs von 1000 Bootstrap-Stichproben, Positive und Negative jeweils für sich mit Zurücklegen gezogen</translation>
    </message>
    <message>
        <source>run %1, memorisation by shadow models: none of its model, data and seed were trained</source>
        <translation>Lauf %1, Memorisierung anhand von Schattenmodellen: Zu seinem Modell, seinen Daten und seinem Startwert wurden keine trainiert</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file or folder does not exist</source>
        <translation>Eine Datei oder ein Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>A file can not be read</source>
        <translation>Eine Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A file can not be written</source>
        <translation>Eine Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>A file is of a kind that is not supported</source>
        <translation>Eine Datei hat ein nicht unterstütztes Format</translation>
    </message>
    <message>
        <source>Sizes do not fit together</source>
        <translation>Größen passen nicht zusammen</translation>
    </message>
    <message>
        <source>A value is outside its range</source>
        <translation>Ein Wert liegt außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>A name is not known</source>
        <translation>Ein Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>Numbers are not finite</source>
        <translation>Zahlen sind nicht endlich</translation>
    </message>
    <message>
        <source>The log was written by a newer version</source>
        <translation>Das Protokoll wurde von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>Another program holds the log</source>
        <translation>Ein anderes Programm hält das Protokoll gesperrt</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>Das Protokoll ist beschädigt</translation>
    </message>
    <message>
        <source>The file holds code that nobody has said may be run</source>
        <translation>Die Datei enthält Programmcode, dessen Ausführung noch niemand erlaubt hat</translation>
    </message>
    <message>
        <source>The device failed</source>
        <translation>Das Gerät hat versagt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>Der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation>Das Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>file &quot;%1&quot;</source>
        <translation>Datei „%1“</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;</source>
        <translation>Feld „%1“</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>gefunden %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>.jpg, .jpeg or .png files</source>
        <translation>Dateien mit der Endung .jpg, .jpeg oder .png</translation>
    </message>
    <message>
        <source>0 (all cores) or more</source>
        <translation>0 (alle Kerne) oder mehr</translation>
    </message>
    <message>
        <source>0 or more nats, and 1 epoch or more</source>
        <translation>0 Nat oder mehr und 1 Epoche oder mehr</translation>
    </message>
    <message>
        <source>1 or 3 channels on one axis</source>
        <translation>1 oder 3 Kanäle auf genau einer Achse</translation>
    </message>
    <message>
        <source>1 sample or more</source>
        <translation>1 Datenpunkt oder mehr</translation>
    </message>
    <message>
        <source>1 to 4096 pixels, such as 64 or 64x48</source>
        <translation>1 bis 4096 Pixel, zum Beispiel 64 oder 64x48</translation>
    </message>
    <message>
        <source>2 or more of each</source>
        <translation>jeweils 2 oder mehr</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 Hexadezimalziffern in Kleinschreibung</translation>
    </message>
    <message>
        <source>A JSON document is nested too deeply</source>
        <translation>Ein JSON-Dokument ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>A JSON object has the same key twice</source>
        <translation>Ein JSON-Objekt enthält denselben Schlüssel zweimal</translation>
    </message>
    <message>
        <source>A NumPy array does not have the size that its header says</source>
        <translation>Ein NumPy-Array hat nicht die Größe, die sein Header angibt</translation>
    </message>
    <message>
        <source>A NumPy array is of a form that is not read</source>
        <translation>Ein NumPy-Array hat eine Form, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>A ROC needs samples on both sides</source>
        <translation>Eine ROC-Kurve benötigt Datenpunkte auf beiden Seiten</translation>
    </message>
    <message>
        <source>A TorchScript file does not say what data it is for; name the data set (--data)</source>
        <translation>Eine TorchScript-Datei gibt nicht an, für welche Daten sie gedacht ist; geben Sie den Datensatz an (--data)</translation>
    </message>
    <message>
        <source>A TorchScript model can not be given fresh weights</source>
        <translation>Ein TorchScript-Modell kann nicht mit neuen Gewichten initialisiert werden</translation>
    </message>
    <message>
        <source>A band of ROC curves needs a curve</source>
        <translation>Ein Band von ROC-Kurven benötigt mindestens eine Kurve</translation>
    </message>
    <message>
        <source>A class can change labels with one other class only</source>
        <translation>Eine Klasse kann nur mit einer einzigen anderen Klasse Labels tauschen</translation>
    </message>
    <message>
        <source>A class has fewer training samples than are to change their labels</source>
        <translation>Eine Klasse hat weniger Trainingsdatenpunkte, als Labels geändert werden sollen</translation>
    </message>
    <message>
        <source>A class has no training image</source>
        <translation>Eine Klasse hat kein Trainingsbild</translation>
    </message>
    <message>
        <source>A classifier can not learn from what is not a finite number</source>
        <translation>Ein Klassifikator kann nicht aus Werten lernen, die keine endlichen Zahlen sind</translation>
    </message>
    <message>
        <source>A classifier needs rows of both kinds to learn from</source>
        <translation>Ein Klassifikator benötigt zum Lernen Zeilen beider Arten</translation>
    </message>
    <message>
        <source>A column that does not hold numbers throughout has too many values; leave it out (?ignore=...)</source>
        <translation>Eine Spalte, die nicht durchgehend Zahlen enthält, hat zu viele verschiedene Werte; lassen Sie sie weg (?ignore=...)</translation>
    </message>
    <message>
        <source>A column that holds numbers holds something else here</source>
        <translation>Eine Spalte mit Zahlen enthält hier etwas anderes</translation>
    </message>
    <message>
        <source>A difference is of a setting that is not known</source>
        <translation>Eine Abweichung bezieht sich auf eine unbekannte Einstellung</translation>
    </message>
    <message>
        <source>A feature is not a finite number</source>
        <translation>Ein Merkmal ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>A field has a value that it can not take</source>
        <translation>Ein Feld hat einen Wert, den es nicht annehmen kann</translation>
    </message>
    <message>
        <source>A field is missing</source>
        <translation>Ein Feld fehlt</translation>
    </message>
    <message>
        <source>A field is not known</source>
        <translation>Ein Feld ist nicht bekannt</translation>
    </message>
    <message>
        <source>A file is trusted by its SHA-256</source>
        <translation>Einer Datei wird anhand ihres SHA-256-Werts vertraut</translation>
    </message>
    <message>
        <source>A file of the cache can not be removed</source>
        <translation>Eine Datei des Caches kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>A file of the data set does not exist</source>
        <translation>Eine Datei des Datensatzes ist nicht vorhanden</translation>
    </message>
    <message>
        <source>A file or folder can not be used</source>
        <translation>Eine Datei oder ein Ordner kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>A folder for the run log can not be made</source>
        <translation>Für das Laufprotokoll kann kein Ordner angelegt werden</translation>
    </message>
    <message>
        <source>A folder of images needs a folder for each class</source>
        <translation>Ein Bilderordner benötigt einen Ordner für jede Klasse</translation>
    </message>
    <message>
        <source>A folder of the data set can not be read</source>
        <translation>Ein Ordner des Datensatzes kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A gradient is not finite</source>
        <translation>Ein Gradient ist nicht endlich</translation>
    </message>
    <message>
        <source>A label can not be a class</source>
        <translation>Ein Label kann keine Klasse bezeichnen</translation>
    </message>
    <message>
        <source>A label is beyond the classes of the data set</source>
        <translation>Ein Label liegt außerhalb der Klassen des Datensatzes</translation>
    </message>
    <message>
        <source>A label is not one of the classes</source>
        <translation>Ein Label bezeichnet keine der Klassen</translation>
    </message>
    <message>
        <source>A layer&apos;s inputs are not finite</source>
        <translation>Die Eingaben einer Schicht sind nicht endlich</translation>
    </message>
    <message>
        <source>A line of the file is not a label, a tab and a text</source>
        <translation>Eine Zeile der Datei besteht nicht aus Label, Tabulator und Text</translation>
    </message>
    <message>
        <source>A link leads out of the data set&apos;s folder, and is not followed</source>
        <translation>Ein Link führt aus dem Ordner des Datensatzes hinaus; ihm wird nicht gefolgt</translation>
    </message>
    <message>
        <source>A loss is of samples</source>
        <translation>Ein Verlust lässt sich nur für Datenpunkte bestimmen</translation>
    </message>
    <message>
        <source>A model of that name was trained otherwise; remove it to train anew</source>
        <translation>Ein Modell dieses Namens wurde anders trainiert; entfernen Sie es, um neu zu trainieren</translation>
    </message>
    <message>
        <source>A name in the pickle has no end</source>
        <translation>Ein Name im Pickle hat kein Ende</translation>
    </message>
    <message>
        <source>A parameter in the pickle is not made of a tensor</source>
        <translation>Ein Parameter im Pickle wird nicht aus einem Tensor gebildet</translation>
    </message>
    <message>
        <source>A part of the path reads as an option of the data set; rename it or move the data</source>
        <translation>Ein Teil des Pfads liest sich wie eine Option des Datensatzes; benennen Sie ihn um oder verschieben Sie die Daten</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG</source>
        <translation>Ein Bild konnte nicht als PNG geschrieben werden</translation>
    </message>
    <message>
        <source>A point is of no class</source>
        <translation>Ein Punkt gehört keiner Klasse an</translation>
    </message>
    <message>
        <source>A point lies nowhere</source>
        <translation>Ein Punkt hat keine endlichen Koordinaten</translation>
    </message>
    <message>
        <source>A pool needs shadow models</source>
        <translation>Ein Pool benötigt Schattenmodelle</translation>
    </message>
    <message>
        <source>A predicted class is not one of the data&apos;s</source>
        <translation>Eine vorhergesagte Klasse gehört nicht zu denen der Daten</translation>
    </message>
    <message>
        <source>A probe needs a label for each sample</source>
        <translation>Linear Probing benötigt ein Label für jeden Datenpunkt</translation>
    </message>
    <message>
        <source>A probe needs a ridge</source>
        <translation>Linear Probing benötigt eine Ridge-Regularisierung</translation>
    </message>
    <message>
        <source>A probe tells classes apart and needs more than one</source>
        <translation>Linear Probing unterscheidet Klassen und benötigt mehr als eine</translation>
    </message>
    <message>
        <source>A quote stands inside a field of the table</source>
        <translation>In einem Feld der Tabelle steht ein Anführungszeichen</translation>
    </message>
    <message>
        <source>A quoted field of the table goes on after its quotes</source>
        <translation>Ein Feld der Tabelle in Anführungszeichen geht hinter diesen weiter</translation>
    </message>
    <message>
        <source>A quoted field of the table is not closed</source>
        <translation>Ein Feld der Tabelle in Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>A report is of one run or several</source>
        <translation>Ein Bericht behandelt einen oder mehrere Läufe</translation>
    </message>
    <message>
        <source>A report needs a folder of its own</source>
        <translation>Ein Bericht benötigt einen eigenen Ordner</translation>
    </message>
    <message>
        <source>A request can not be purged while a run of it is running</source>
        <translation>Ein Löschauftrag kann nicht bereinigt werden, solange ein zugehöriger Lauf noch läuft</translation>
    </message>
    <message>
        <source>A request needs the file that holds its samples</source>
        <translation>Ein Löschauftrag benötigt die Datei mit seinen Datenpunkten</translation>
    </message>
    <message>
        <source>A row of the table has another number of fields</source>
        <translation>Eine Zeile der Tabelle hat eine andere Anzahl von Feldern</translation>
    </message>
    <message>
        <source>A row of the table has too many fields</source>
        <translation>Eine Zeile der Tabelle hat zu viele Felder</translation>
    </message>
    <message>
        <source>A run can not end in this state</source>
        <translation>Mit diesem Status kann ein Lauf nicht enden</translation>
    </message>
    <message>
        <source>A run log can not be exported to itself</source>
        <translation>Ein Laufprotokoll kann nicht in sich selbst exportiert werden</translation>
    </message>
    <message>
        <source>A run log that is in use can not be replaced</source>
        <translation>Ein Laufprotokoll, das gerade verwendet wird, kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>A run that is running can not be purged</source>
        <translation>Ein Lauf, der gerade läuft, kann nicht bereinigt werden</translation>
    </message>
    <message>
        <source>A score is not a finite number</source>
        <translation>Ein Score ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>A score is not a number</source>
        <translation>Ein Score ist keine Zahl</translation>
    </message>
    <message>
        <source>A setting of RMIA is outside its range</source>
        <translation>Eine Einstellung von RMIA liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>A setting of projected gradients has no such choice</source>
        <translation>Für eine Einstellung des projizierten Gradienten gibt es keine solche Auswahlmöglichkeit</translation>
    </message>
    <message>
        <source>A setting of the boosted trees is outside its range</source>
        <translation>Eine Einstellung der geboosteten Bäume liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>A setting of the method is outside its range</source>
        <translation>Eine Einstellung der Methode liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>A setting of the plan is outside its range</source>
        <translation>Eine Einstellung des Plans liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>A setting of the suggestion is outside its range</source>
        <translation>Eine Einstellung des Vorschlags liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>A setting of the training recipe is outside its range</source>
        <translation>Eine Einstellung des Trainingsrezepts liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>A size in the pickle is no tuple of a size&apos;s length</source>
        <translation>Eine Größenangabe im Pickle ist kein Tupel der passenden Länge</translation>
    </message>
    <message>
        <source>A spectrum holds a value that is no eigenvalue of a second moment</source>
        <translation>Ein Spektrum enthält einen Wert, der kein Eigenwert eines zweiten Moments sein kann</translation>
    </message>
    <message>
        <source>A stop rule needs the figures of at least one epoch</source>
        <translation>Eine Abbruchregel benötigt die Werte mindestens einer Epoche</translation>
    </message>
    <message>
        <source>A table needs to know which column holds the classes</source>
        <translation>Bei einer Tabelle muss bekannt sein, welche Spalte die Klassen enthält</translation>
    </message>
    <message>
        <source>A tensor can not have the name that safetensors keep for metadata</source>
        <translation>Ein Tensor kann nicht den Namen haben, den safetensors für Metadaten reserviert</translation>
    </message>
    <message>
        <source>A tensor has a number type that is not supported</source>
        <translation>Ein Tensor hat einen Zahlentyp, der nicht unterstützt wird</translation>
    </message>
    <message>
        <source>A tensor has a size or offset that is not a whole number</source>
        <translation>Ein Tensor hat eine Größe oder einen Offset, der keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>A tensor in the pickle has a size that is not a whole number</source>
        <translation>Ein Tensor im Pickle hat eine Größe, die keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>A tensor in the pickle has no tuple of sizes</source>
        <translation>Ein Tensor im Pickle hat kein Tupel von Größen</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not inside its storage</source>
        <translation>Ein Tensor im Pickle liegt nicht innerhalb seines Storage</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not made as PyTorch makes it</source>
        <translation>Ein Tensor im Pickle ist nicht so aufgebaut, wie PyTorch ihn aufbaut</translation>
    </message>
    <message>
        <source>A tensor is not described as the format wants it</source>
        <translation>Ein Tensor ist nicht so beschrieben, wie das Format es verlangt</translation>
    </message>
    <message>
        <source>A tensor to be written does not have the bytes of its shape</source>
        <translation>Bei einem zu schreibenden Tensor passen die Bytes nicht zu seiner Form</translation>
    </message>
    <message>
        <source>A tensor&apos;s storage is smaller than the checkpoint says</source>
        <translation>Der Storage eines Tensors ist kleiner, als der Checkpoint angibt</translation>
    </message>
    <message>
        <source>A tensor&apos;s type can not be stored</source>
        <translation>Der Typ eines Tensors kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>A test sample is of a class that no training sample has</source>
        <translation>Ein Testdatenpunkt gehört einer Klasse an, die in den Trainingsdaten nicht vorkommt</translation>
    </message>
    <message>
        <source>A text of the plan can not be written to JSON</source>
        <translation>Ein Text des Plans kann nicht als JSON geschrieben werden</translation>
    </message>
    <message>
        <source>A threshold is outside its range</source>
        <translation>Eine Schwelle liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>A threshold&apos;s floor is outside its range</source>
        <translation>Der Mindestanteil einer Schwelle liegt außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>A token is beyond the vocabulary</source>
        <translation>Ein Token liegt außerhalb des Vokabulars</translation>
    </message>
    <message>
        <source>A training recipe has nothing to do</source>
        <translation>Ein Trainingsrezept hat nichts zu tun</translation>
    </message>
    <message>
        <source>A validation image has no annotation</source>
        <translation>Ein Validierungsbild hat keine Annotation</translation>
    </message>
    <message>
        <source>A value of the table is missing; fill it in, or leave the row or (?ignore=...) the column out</source>
        <translation>Ein Wert der Tabelle fehlt; ergänzen Sie ihn oder lassen Sie die Zeile oder (?ignore=...) die Spalte weg</translation>
    </message>
    <message>
        <source>All samples are of one class</source>
        <translation>Alle Datenpunkte gehören einer einzigen Klasse an</translation>
    </message>
    <message>
        <source>All samples of the request were forgotten before</source>
        <translation>Alle Datenpunkte des Löschauftrags wurden schon früher vergessen</translation>
    </message>
    <message>
        <source>An annotation names a class that train does not have</source>
        <translation>Eine Annotation nennt eine Klasse, die in train nicht vorkommt</translation>
    </message>
    <message>
        <source>An archive is no data set; unpack it and open what it holds</source>
        <translation>Ein Archiv ist kein Datensatz; entpacken Sie es und öffnen Sie seinen Inhalt</translation>
    </message>
    <message>
        <source>An array holds no samples</source>
        <translation>Ein Array enthält keine Datenpunkte</translation>
    </message>
    <message>
        <source>An embedding by t-SNE is of a moderate number of samples</source>
        <translation>Eine t-SNE-Einbettung ist nur für eine mäßige Anzahl von Datenpunkten möglich</translation>
    </message>
    <message>
        <source>An embedding can not be exaggerated for longer than it is made</source>
        <translation>Die Phase der Early Exaggeration kann nicht länger dauern als die Einbettung selbst</translation>
    </message>
    <message>
        <source>An entropy is not a finite number</source>
        <translation>Eine Entropie ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>An entry of the zip archive does not unpack to the size it says</source>
        <translation>Ein Eintrag des Zip-Archivs wird beim Entpacken nicht so groß, wie er angibt</translation>
    </message>
    <message>
        <source>An entry of the zip archive has two sizes</source>
        <translation>Ein Eintrag des Zip-Archivs hat zwei verschiedene Größen</translation>
    </message>
    <message>
        <source>An entry of the zip archive is encrypted or packed in another way</source>
        <translation>Ein Eintrag des Zip-Archivs ist verschlüsselt oder anders gepackt</translation>
    </message>
    <message>
        <source>An entry of the zip archive is larger than it can be</source>
        <translation>Ein Eintrag des Zip-Archivs ist größer, als er sein kann</translation>
    </message>
    <message>
        <source>An entry of the zip archive is not where its directory says</source>
        <translation>Ein Eintrag des Zip-Archivs liegt nicht dort, wo das Verzeichnis es angibt</translation>
    </message>
    <message>
        <source>An entry of the zip directory lacks its ZIP64 sizes</source>
        <translation>Einem Eintrag des Zip-Verzeichnisses fehlen seine ZIP64-Größen</translation>
    </message>
    <message>
        <source>An option of the data set can not be read</source>
        <translation>Eine Option des Datensatzes kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>An option of the data set is named twice</source>
        <translation>Eine Option des Datensatzes ist zweimal angegeben</translation>
    </message>
    <message>
        <source>An option of the data set is outside its range</source>
        <translation>Eine Option des Datensatzes liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>Another program holds the lock of a file and does not let go</source>
        <translation>Ein anderes Programm hält die Sperre einer Datei und gibt sie nicht frei</translation>
    </message>
    <message>
        <source>C order (numpy.ascontiguousarray)</source>
        <translation>C-Reihenfolge (numpy.ascontiguousarray)</translation>
    </message>
    <message>
        <source>Each answer needs the label of its sample</source>
        <translation>Zu jeder Antwort wird das Label ihres Datenpunkts benötigt</translation>
    </message>
    <message>
        <source>Each layer needs a threshold</source>
        <translation>Jede Schicht benötigt eine Schwelle</translation>
    </message>
    <message>
        <source>Each row to learn from needs a kind</source>
        <translation>Zu jeder Zeile, aus der gelernt wird, muss die Art angegeben sein</translation>
    </message>
    <message>
        <source>F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F64, F32, F16, BF16, I64, I32, I16, I8, U8 oder BOOL</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not installed; install it with &quot;apt-get install dataset-fashion-mnist&quot; or name a folder that holds its four files as fashion-mnist:DIR</source>
        <translation>Fashion-MNIST ist nicht installiert; installieren Sie es mit „apt-get install dataset-fashion-mnist“ oder geben Sie als fashion-mnist:DIR einen Ordner an, der seine vier Dateien enthält</translation>
    </message>
    <message>
        <source>Forgetting quality compares many models and has too few</source>
        <translation>Die Vergessensqualität vergleicht viele Modelle, hier sind es zu wenige</translation>
    </message>
    <message>
        <source>Forgetting quality is of forget samples</source>
        <translation>Die Vergessensqualität lässt sich nur für Vergessensdatenpunkte bestimmen</translation>
    </message>
    <message>
        <source>Fortran order</source>
        <translation>Fortran-Reihenfolge</translation>
    </message>
    <message>
        <source>Image files can not be matched with these samples</source>
        <translation>Bilddateien können diesen Datenpunkten nicht zugeordnet werden</translation>
    </message>
    <message>
        <source>Images and labels differ in number</source>
        <translation>Anzahl der Bilder und Anzahl der Labels stimmen nicht überein</translation>
    </message>
    <message>
        <source>Indices can not be drawn from a negative number of samples</source>
        <translation>Aus einer negativen Anzahl von Datenpunkten können keine Indizes gezogen werden</translation>
    </message>
    <message>
        <source>It is not what the run was of</source>
        <translation>Es ist nicht das, worauf der Lauf beruhte</translation>
    </message>
    <message>
        <source>JPEG or PNG</source>
        <translation>JPEG oder PNG</translation>
    </message>
    <message>
        <source>Learning again needs an end</source>
        <translation>Das Wiedererlernen benötigt ein Ende</translation>
    </message>
    <message>
        <source>LibTorch can not load the TorchScript file</source>
        <translation>LibTorch kann die TorchScript-Datei nicht laden</translation>
    </message>
    <message>
        <source>Membership inference has no negatives</source>
        <translation>Für die Membership-Inferenz fehlen die Negativen</translation>
    </message>
    <message>
        <source>Membership inference has no positives</source>
        <translation>Für die Membership-Inferenz fehlen die Positiven</translation>
    </message>
    <message>
        <source>Membership must be known of each shadow model and sample</source>
        <translation>Die Mitgliedschaft muss für jedes Schattenmodell und jeden Datenpunkt bekannt sein</translation>
    </message>
    <message>
        <source>Memorisation is of each forget sample</source>
        <translation>Die Memorisierung muss für jeden Vergessensdatenpunkt angegeben sein</translation>
    </message>
    <message>
        <source>Memory ran out; fewer images at once, a smaller model or a machine with more memory may help</source>
        <translation>Der Arbeitsspeicher reicht nicht aus; weniger Bilder auf einmal, ein kleineres Modell oder ein Rechner mit mehr Arbeitsspeicher können helfen</translation>
    </message>
    <message>
        <source>Models are compared on the same samples</source>
        <translation>Modelle werden auf denselben Datenpunkten verglichen</translation>
    </message>
    <message>
        <source>Models of different architectures are not compared by layers</source>
        <translation>Modelle verschiedener Architekturen werden nicht nach Schichten verglichen</translation>
    </message>
    <message>
        <source>NaN or infinity</source>
        <translation>NaN oder unendlich</translation>
    </message>
    <message>
        <source>Names and metadata of tensors must be UTF-8 to be written</source>
        <translation>Namen und Metadaten von Tensoren müssen UTF-8 sein, um geschrieben zu werden</translation>
    </message>
    <message>
        <source>Nesterov steps need momentum</source>
        <translation>Nesterov-Schritte benötigen ein Momentum</translation>
    </message>
    <message>
        <source>No architecture of that name</source>
        <translation>Es gibt keine Architektur dieses Namens</translation>
    </message>
    <message>
        <source>No sample is left to test on</source>
        <translation>Für den Test bleibt kein Datenpunkt übrig</translation>
    </message>
    <message>
        <source>None of the training images can be read</source>
        <translation>Keines der Trainingsbilder kann gelesen werden</translation>
    </message>
    <message>
        <source>One image is no data set; open the folder that has a folder for each class</source>
        <translation>Ein einzelnes Bild ist kein Datensatz; öffnen Sie den Ordner, der einen Ordner für jede Klasse enthält</translation>
    </message>
    <message>
        <source>Only a run that has finished can be followed by another request</source>
        <translation>Nur auf einen abgeschlossenen Lauf kann ein weiterer Löschauftrag folgen</translation>
    </message>
    <message>
        <source>Only a run that was interrupted, cancelled or failed can go on</source>
        <translation>Nur ein unterbrochener, gestoppter oder fehlgeschlagener Lauf kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Only images can be cropped and flipped</source>
        <translation>Nur Bilder können zugeschnitten und gespiegelt werden</translation>
    </message>
    <message>
        <source>Only pictures of the same samples can be turned towards each other</source>
        <translation>Nur Darstellungen derselben Datenpunkte können aneinander ausgerichtet werden</translation>
    </message>
    <message>
        <source>Outputs of different samples can not be compared</source>
        <translation>Ausgaben zu verschiedenen Datenpunkten können nicht verglichen werden</translation>
    </message>
    <message>
        <source>Predictions of different samples can not be set against each other</source>
        <translation>Vorhersagen zu verschiedenen Datenpunkten können nicht einander gegenübergestellt werden</translation>
    </message>
    <message>
        <source>Python objects, which are never loaded</source>
        <translation>Python-Objekte, die nie geladen werden</translation>
    </message>
    <message>
        <source>Representations of different samples can not be aligned</source>
        <translation>Repräsentationen verschiedener Datenpunkte können nicht miteinander abgeglichen werden</translation>
    </message>
    <message>
        <source>Shadow models and target were not asked about the same samples</source>
        <translation>Schattenmodelle und Zielmodell wurden nicht zu denselben Datenpunkten befragt</translation>
    </message>
    <message>
        <source>Shadow models can not be kept</source>
        <translation>Schattenmodelle können nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>Shadow models need training and test samples</source>
        <translation>Schattenmodelle benötigen Trainings- und Testdatenpunkte</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Auf Wunsch gestoppt</translation>
    </message>
    <message>
        <source>Swapped labels need both options</source>
        <translation>Vertauschte Labels benötigen beide Optionen</translation>
    </message>
    <message>
        <source>The IDX file ends in its header</source>
        <translation>Die IDX-Datei endet innerhalb ihres Headers</translation>
    </message>
    <message>
        <source>The IDX file holds nothing</source>
        <translation>Die IDX-Datei enthält nichts</translation>
    </message>
    <message>
        <source>The IDX file is of another type or rank</source>
        <translation>Die IDX-Datei hat einen anderen Typ oder Rang</translation>
    </message>
    <message>
        <source>The IDX file is shorter than its header says</source>
        <translation>Die IDX-Datei ist kürzer, als ihr Header angibt</translation>
    </message>
    <message>
        <source>The IDX header claims more than the file can hold</source>
        <translation>Der IDX-Header gibt mehr an, als die Datei enthalten kann</translation>
    </message>
    <message>
        <source>The IDX header is cut short</source>
        <translation>Der IDX-Header ist unvollständig</translation>
    </message>
    <message>
        <source>The JPEG image is damaged</source>
        <translation>Das JPEG-Bild ist beschädigt</translation>
    </message>
    <message>
        <source>The JSON array of indices is not closed</source>
        <translation>Das JSON-Array der Indizes ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The NumPy array is of another version of its format</source>
        <translation>Das NumPy-Array hat eine andere Version des Formats</translation>
    </message>
    <message>
        <source>The PNG image is damaged</source>
        <translation>Das PNG-Bild ist beschädigt</translation>
    </message>
    <message>
        <source>The TorchScript file computes a layer&apos;s weight from other parameters (weight norm, for one); remove that before saving it</source>
        <translation>Die TorchScript-Datei berechnet das Gewicht einer Schicht aus anderen Parametern (etwa durch Weight Norm); entfernen Sie das vor dem Speichern</translation>
    </message>
    <message>
        <source>The TorchScript file does not fit into memory</source>
        <translation>Die TorchScript-Datei passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The TorchScript file does not give logits</source>
        <translation>Die TorchScript-Datei liefert keine Logits</translation>
    </message>
    <message>
        <source>The TorchScript file does not give one row of logits for each input</source>
        <translation>Die TorchScript-Datei liefert nicht eine Zeile Logits je Eingabe</translation>
    </message>
    <message>
        <source>The TorchScript file gives other logits for the same inputs at the next time: it was traced in training mode, or mixes the inputs of a batch; call eval() on the model before torch.jit.trace</source>
        <translation>Die TorchScript-Datei liefert für dieselben Eingaben beim nächsten Mal andere Logits: Sie wurde im Trainingsmodus getraced oder vermischt die Eingaben eines Batches; rufen Sie vor torch.jit.trace für das Modell eval() auf</translation>
    </message>
    <message>
        <source>The TorchScript file has a layer whose weight is no parameter and can not be changed: it is frozen in part, quantized, or keeps the weight as a buffer; save the module with parameters instead</source>
        <translation>Die TorchScript-Datei hat eine Schicht, deren Gewicht kein Parameter ist und sich nicht ändern lässt: Sie ist teilweise eingefroren oder quantisiert oder hält das Gewicht als Puffer; speichern Sie das Modul stattdessen mit Parametern</translation>
    </message>
    <message>
        <source>The TorchScript file has no layer with a weight matrix</source>
        <translation>Die TorchScript-Datei hat keine Schicht mit einer Gewichtsmatrix</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters</source>
        <translation>Die TorchScript-Datei hat keine Parameter</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters: torch.jit.freeze or optimize_for_inference folded them into the program, where they can not be changed; save the module before that</source>
        <translation>Die TorchScript-Datei hat keine Parameter: torch.jit.freeze oder optimize_for_inference hat sie fest in das Programm eingebaut, wo sie sich nicht ändern lassen; speichern Sie das Modul davor</translation>
    </message>
    <message>
        <source>The TorchScript file multiplies by a weight in a way that can not be followed</source>
        <translation>Die TorchScript-Datei multipliziert auf eine Weise mit einem Gewicht, die sich nicht nachvollziehen lässt</translation>
    </message>
    <message>
        <source>The TorchScript file takes batches of one size only</source>
        <translation>Die TorchScript-Datei nimmt nur Batches einer einzigen Größe an</translation>
    </message>
    <message>
        <source>The TorchScript file updates its norms as it runs: it was traced in training mode; call eval() on the model before torch.jit.trace</source>
        <translation>Die TorchScript-Datei aktualisiert beim Ausführen ihre Normierungen: Sie wurde im Trainingsmodus getraced; rufen Sie vor torch.jit.trace für das Modell eval() auf</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight in two ways, which can not be followed</source>
        <translation>Die TorchScript-Datei verwendet ein Gewicht auf zweierlei Weise, was sich nicht nachvollziehen lässt</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight where it can not be seen</source>
        <translation>Die TorchScript-Datei verwendet ein Gewicht an einer Stelle, die nicht einsehbar ist</translation>
    </message>
    <message>
        <source>The TorchScript file was traced without gradients, and a fused transformer operator stands in for its layers; trace it outside of torch.no_grad()</source>
        <translation>Die TorchScript-Datei wurde ohne Gradienten getraced, und ein fusionierter Transformer-Operator steht anstelle ihrer Schichten; tracen Sie sie außerhalb von torch.no_grad()</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s metadata can not be read</source>
        <translation>Die Metadaten der TorchScript-Datei können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s weights are not single precision; call float() on the module before saving it</source>
        <translation>Die Gewichte der TorchScript-Datei haben keine einfache Genauigkeit; rufen Sie vor dem Speichern für das Modul float() auf</translation>
    </message>
    <message>
        <source>The TorchScript model can not take this data</source>
        <translation>Das TorchScript-Modell kann diese Daten nicht verarbeiten</translation>
    </message>
    <message>
        <source>The ZIP64 end of the zip directory is not where it should be</source>
        <translation>Das ZIP64-Ende des Zip-Verzeichnisses ist nicht dort, wo es sein sollte</translation>
    </message>
    <message>
        <source>The architecture text-transformer can not take this data</source>
        <translation>Die Architektur text-transformer kann diese Daten nicht verarbeiten</translation>
    </message>
    <message>
        <source>The archive can not be opened</source>
        <translation>Das Archiv kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The archive does not hold the data set</source>
        <translation>Das Archiv enthält den Datensatz nicht</translation>
    </message>
    <message>
        <source>The archive is damaged, cut short or of another kind</source>
        <translation>Das Archiv ist beschädigt, unvollständig oder von anderer Art</translation>
    </message>
    <message>
        <source>The arrays do not fit into memory</source>
        <translation>Die Arrays passen nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The bootstrap can not be made</source>
        <translation>Der Bootstrap kann nicht durchgeführt werden</translation>
    </message>
    <message>
        <source>The bytes of a tensor do not match its shape and type</source>
        <translation>Die Bytes eines Tensors passen nicht zu seiner Form und seinem Typ</translation>
    </message>
    <message>
        <source>The cached spectrum can not be used</source>
        <translation>Das zwischengespeicherte Spektrum kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The checkpoint does not fit into memory</source>
        <translation>Der Checkpoint passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The checkpoint holds no state dict</source>
        <translation>Der Checkpoint enthält kein State-Dict</translation>
    </message>
    <message>
        <source>The checkpoint holds two tensors of one name</source>
        <translation>Der Checkpoint enthält zwei Tensoren desselben Namens</translation>
    </message>
    <message>
        <source>The checkpoint is in PyTorch&apos;s old format, before 1.6; load it in a newer PyTorch and save it again with torch.save</source>
        <translation>Der Checkpoint hat das alte Format von PyTorch aus der Zeit vor 1.6; laden Sie ihn in einem neueren PyTorch und speichern Sie ihn erneut mit torch.save</translation>
    </message>
    <message>
        <source>The checkpoint refers to a Python object that is never made here; save model.state_dict() instead</source>
        <translation>Der Checkpoint verweist auf ein Python-Objekt, das hier nie erzeugt wird; speichern Sie stattdessen model.state_dict()</translation>
    </message>
    <message>
        <source>The checkpoint was saved on a machine of another byte order</source>
        <translation>Der Checkpoint wurde auf einem Rechner mit anderer Bytereihenfolge gespeichert</translation>
    </message>
    <message>
        <source>The checksum of an entry of the zip archive does not match</source>
        <translation>Die Prüfsumme eines Eintrags des Zip-Archivs stimmt nicht</translation>
    </message>
    <message>
        <source>The classifier was fitted to other features</source>
        <translation>Der Klassifikator wurde an andere Merkmale angepasst</translation>
    </message>
    <message>
        <source>The content is not what the plan was made with</source>
        <translation>Der Inhalt ist nicht der, mit dem der Plan erstellt wurde</translation>
    </message>
    <message>
        <source>The copy of the run log can not be put in place</source>
        <translation>Die Kopie des Laufprotokolls kann nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>The data set can not be brought to disk</source>
        <translation>Der Datensatz kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>The data set can not be put in place</source>
        <translation>Der Datensatz kann nicht an seinen Platz gebracht werden</translation>
    </message>
    <message>
        <source>The data set does not fit into memory</source>
        <translation>Der Datensatz passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The data set does not fit on the disk</source>
        <translation>Der Datensatz passt nicht auf den Datenträger</translation>
    </message>
    <message>
        <source>The data set has fewer training samples</source>
        <translation>Der Datensatz hat weniger Trainingsdatenpunkte</translation>
    </message>
    <message>
        <source>The data set has no option of that name</source>
        <translation>Der Datensatz hat keine Option dieses Namens</translation>
    </message>
    <message>
        <source>The data set has no samples whose labels were swapped</source>
        <translation>Der Datensatz hat keine Datenpunkte mit vertauschten Labels</translation>
    </message>
    <message>
        <source>The data set has no such class</source>
        <translation>Der Datensatz hat keine solche Klasse</translation>
    </message>
    <message>
        <source>The data set has no test image</source>
        <translation>Der Datensatz hat kein Testbild</translation>
    </message>
    <message>
        <source>The data set needs its file</source>
        <translation>Der Datensatz benötigt seine Datei</translation>
    </message>
    <message>
        <source>The data set needs the folder in which its files are</source>
        <translation>Der Datensatz benötigt den Ordner, in dem seine Dateien liegen</translation>
    </message>
    <message>
        <source>The device is not available here</source>
        <translation>Das Gerät ist hier nicht verfügbar</translation>
    </message>
    <message>
        <source>The download broke off; what has come is kept, to go on from there</source>
        <translation>Das Herunterladen brach ab; was schon da ist, bleibt erhalten, um von dort fortzufahren</translation>
    </message>
    <message>
        <source>The download can not be begun anew</source>
        <translation>Das Herunterladen kann nicht von vorn begonnen werden</translation>
    </message>
    <message>
        <source>The download can not be put in place</source>
        <translation>Die heruntergeladene Datei kann nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>The download can not be written</source>
        <translation>Die heruntergeladenen Daten können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The download can not begin</source>
        <translation>Das Herunterladen kann nicht beginnen</translation>
    </message>
    <message>
        <source>The embedding is to start with that of other samples</source>
        <translation>Die Einbettung soll mit der Einbettung anderer Datenpunkte beginnen</translation>
    </message>
    <message>
        <source>The experiment needs the folder of its data</source>
        <translation>Das Experiment benötigt den Ordner seiner Daten</translation>
    </message>
    <message>
        <source>The file can not be closed</source>
        <translation>Die Datei kann nicht geschlossen werden</translation>
    </message>
    <message>
        <source>The file can not be downloaded</source>
        <translation>Die Datei kann nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>The file can not be made</source>
        <translation>Die Datei kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The file can not be opened a second time</source>
        <translation>Die Datei kann nicht ein zweites Mal geöffnet werden</translation>
    </message>
    <message>
        <source>The file can not be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file can not be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>Die Datei ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>Die Datei endet zu früh</translation>
    </message>
    <message>
        <source>The file holds no image that can be read</source>
        <translation>Die Datei enthält kein lesbares Bild</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>Die Datei enthält keinen Text</translation>
    </message>
    <message>
        <source>The file is a database, but not a log of runs</source>
        <translation>Die Datei ist eine Datenbank, aber kein Laufprotokoll</translation>
    </message>
    <message>
        <source>The file is being downloaded already</source>
        <translation>Die Datei wird bereits heruntergeladen</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is longer than its header says</source>
        <translation>Die Datei ist länger, als ihr Header angibt</translation>
    </message>
    <message>
        <source>The file is no TorchScript archive</source>
        <translation>Die Datei ist kein TorchScript-Archiv</translation>
    </message>
    <message>
        <source>The file is not the published one</source>
        <translation>Die Datei ist nicht die veröffentlichte</translation>
    </message>
    <message>
        <source>The file is not the shadow model that its name says</source>
        <translation>Die Datei ist nicht das Schattenmodell, das ihr Name angibt</translation>
    </message>
    <message>
        <source>The file is shorter than its header says</source>
        <translation>Die Datei ist kürzer, als ihr Header angibt</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>Die Datei ist zu groß für einen Plan</translation>
    </message>
    <message>
        <source>The file is too large for an image</source>
        <translation>Die Datei ist zu groß für ein Bild</translation>
    </message>
    <message>
        <source>The file is too large to be what it is taken for</source>
        <translation>Die Datei ist zu groß für das, wofür sie gehalten wird</translation>
    </message>
    <message>
        <source>The file is too short to be a zip archive</source>
        <translation>Die Datei ist zu kurz für ein Zip-Archiv</translation>
    </message>
    <message>
        <source>The file lacks an array</source>
        <translation>Der Datei fehlt ein Array</translation>
    </message>
    <message>
        <source>The file of class names has another number of classes</source>
        <translation>Die Datei mit den Klassennamen hat eine andere Anzahl von Klassen</translation>
    </message>
    <message>
        <source>The first line of the table does not name its columns</source>
        <translation>Die erste Zeile der Tabelle nennt nicht ihre Spalten</translation>
    </message>
    <message>
        <source>The first line of the text is not a label, a tab and a text</source>
        <translation>Die erste Zeile des Textes besteht nicht aus Label, Tabulator und Text</translation>
    </message>
    <message>
        <source>The folder can not be made</source>
        <translation>Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The folder has training images, but none to test on</source>
        <translation>Der Ordner enthält Trainingsbilder, aber keine zum Testen</translation>
    </message>
    <message>
        <source>The folder of a class holds no image</source>
        <translation>Der Ordner einer Klasse enthält kein Bild</translation>
    </message>
    <message>
        <source>The folder of the data set does not exist</source>
        <translation>Der Ordner des Datensatzes ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The folder of the data set holds something else</source>
        <translation>Der Ordner des Datensatzes enthält etwas anderes</translation>
    </message>
    <message>
        <source>The folder of the experiments can not be read</source>
        <translation>Der Ordner der Experimente kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The forget set holds all training samples, so nothing would be retained</source>
        <translation>Die Vergessensmenge enthält alle Trainingsdatenpunkte, sodass nichts behalten würde</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to forget</source>
        <translation>Die Vergessensmenge ist leer, sodass es nichts zu vergessen gibt</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to request</source>
        <translation>Die Vergessensmenge ist leer, sodass es nichts zu beauftragen gibt</translation>
    </message>
    <message>
        <source>The forget set names a sample that the training data do not have</source>
        <translation>Die Vergessensmenge nennt einen Datenpunkt, der in den Trainingsdaten nicht vorkommt</translation>
    </message>
    <message>
        <source>The forget set was made for other training data</source>
        <translation>Die Vergessensmenge wurde für andere Trainingsdaten erstellt</translation>
    </message>
    <message>
        <source>The gzip data are damaged or cut short</source>
        <translation>Die gzip-Daten sind beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>The header of a NumPy array can not be read</source>
        <translation>Der Header eines NumPy-Arrays kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The header of a NumPy array is cut short</source>
        <translation>Der Header eines NumPy-Arrays ist unvollständig</translation>
    </message>
    <message>
        <source>The image claims to be too large</source>
        <translation>Das Bild ist laut seinen eigenen Angaben zu groß</translation>
    </message>
    <message>
        <source>The images do not fit into memory; an option makes them smaller, such as ?size=64</source>
        <translation>Die Bilder passen nicht in den Arbeitsspeicher; eine Option verkleinert sie, zum Beispiel ?size=64</translation>
    </message>
    <message>
        <source>The images have no axis of channels</source>
        <translation>Die Bilder haben keine Kanalachse</translation>
    </message>
    <message>
        <source>The labels do not fit the samples</source>
        <translation>Die Labels passen nicht zu den Datenpunkten</translation>
    </message>
    <message>
        <source>The labels do not make classes</source>
        <translation>Die Labels ergeben keine Klassen</translation>
    </message>
    <message>
        <source>The layer is too wide for its eigenvectors</source>
        <translation>Die Schicht ist zu breit für die Berechnung ihrer Eigenvektoren</translation>
    </message>
    <message>
        <source>The layout of the images can not be used</source>
        <translation>Die Anordnung der Bildachsen kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The list of classes and the folders of train differ</source>
        <translation>Die Liste der Klassen und die Ordner in train unterscheiden sich</translation>
    </message>
    <message>
        <source>The list of indices holds something else</source>
        <translation>Die Liste der Indizes enthält etwas anderes</translation>
    </message>
    <message>
        <source>The list of indices is empty</source>
        <translation>Die Liste der Indizes ist leer</translation>
    </message>
    <message>
        <source>The list of indices names a sample that does not exist</source>
        <translation>Die Liste der Indizes nennt einen Datenpunkt, den es nicht gibt</translation>
    </message>
    <message>
        <source>The list of trusted files can not be read; remove it to start a new one</source>
        <translation>Die Liste der vertrauenswürdigen Dateien kann nicht gelesen werden; entfernen Sie sie, um eine neue zu beginnen</translation>
    </message>
    <message>
        <source>The lock file can not be opened</source>
        <translation>Die Sperrdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The log does not hold the model that a run made</source>
        <translation>Das Protokoll enthält das Modell nicht, das aus einem Lauf hervorging</translation>
    </message>
    <message>
        <source>The log does not hold the weights of an epoch</source>
        <translation>Das Protokoll enthält die Gewichte einer Epoche nicht</translation>
    </message>
    <message>
        <source>The metadata are not what the format wants</source>
        <translation>Die Metadaten sind nicht so, wie das Format es verlangt</translation>
    </message>
    <message>
        <source>The metadata hold something other than strings</source>
        <translation>Die Metadaten enthalten etwas anderes als Zeichenketten</translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation>Das Modell passt nicht</translation>
    </message>
    <message>
        <source>The model does not fit the data set</source>
        <translation>Das Modell passt nicht zum Datensatz</translation>
    </message>
    <message>
        <source>The model file does not fit the architecture</source>
        <translation>Die Modelldatei passt nicht zur Architektur</translation>
    </message>
    <message>
        <source>The model file does not name its architecture; name it (--arch)</source>
        <translation>Die Modelldatei nennt ihre Architektur nicht; geben Sie sie an (--arch)</translation>
    </message>
    <message>
        <source>The model file does not say what data it is for; name the data set as well</source>
        <translation>Die Modelldatei gibt nicht an, für welche Daten sie gedacht ist; geben Sie auch den Datensatz an</translation>
    </message>
    <message>
        <source>The model file holds numbers that are not finite</source>
        <translation>Die Modelldatei enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>The model file is for samples larger than any data set has</source>
        <translation>Die Modelldatei ist für größere Datenpunkte, als irgendein Datensatz sie hat</translation>
    </message>
    <message>
        <source>The model file&apos;s metadata can not be read</source>
        <translation>Die Metadaten der Modelldatei können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The model has no layer of that name</source>
        <translation>Das Modell hat keine Schicht dieses Namens</translation>
    </message>
    <message>
        <source>The model has no layer of that name, and none that begins with it</source>
        <translation>Das Modell hat keine Schicht dieses Namens und keine, deren Name so beginnt</translation>
    </message>
    <message>
        <source>The model&apos;s file does not say how it was trained</source>
        <translation>Die Datei des Modells gibt nicht an, wie es trainiert wurde</translation>
    </message>
    <message>
        <source>The model&apos;s last layer does not see an entry for each sample</source>
        <translation>Die letzte Schicht des Modells erhält nicht eine Eingabe je Datenpunkt</translation>
    </message>
    <message>
        <source>The model&apos;s outputs are not finite</source>
        <translation>Die Ausgaben des Modells sind nicht endlich</translation>
    </message>
    <message>
        <source>The models&apos; scores are of different forget samples</source>
        <translation>Die Scores der Modelle gehören zu verschiedenen Vergessensdatenpunkten</translation>
    </message>
    <message>
        <source>The moment that the request before retained is not in the cache, and the samples that it forgot are not here to make it again</source>
        <translation>Das Moment der behaltenen Daten, das der vorige Löschauftrag hinterlassen hat, ist nicht im Cache, und die Datenpunkte, die er vergessen hat, sind hier nicht vorhanden, um es erneut zu berechnen</translation>
    </message>
    <message>
        <source>The moments are of other weights, data or images</source>
        <translation>Die Momente gehören zu anderen Gewichten, Daten oder Bildern</translation>
    </message>
    <message>
        <source>The original model&apos;s loss on the forget set is not finite</source>
        <translation>Der Verlust des ursprünglichen Modells auf der Vergessensmenge ist nicht endlich</translation>
    </message>
    <message>
        <source>The perplexity is a number of neighbours</source>
        <translation>Die Perplexität ist eine Anzahl von Nachbarn</translation>
    </message>
    <message>
        <source>The pickle appends to something that is no list</source>
        <translation>Das Pickle hängt etwas an etwas an, das keine Liste ist</translation>
    </message>
    <message>
        <source>The pickle calls something that can not be called</source>
        <translation>Das Pickle ruft etwas auf, das nicht aufgerufen werden kann</translation>
    </message>
    <message>
        <source>The pickle closes a group that was not opened</source>
        <translation>Das Pickle schließt eine Gruppe, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>The pickle ends in the middle of an instruction</source>
        <translation>Das Pickle endet mitten in einer Anweisung</translation>
    </message>
    <message>
        <source>The pickle ends with more or less than one value</source>
        <translation>Das Pickle endet mit mehr oder weniger als einem Wert</translation>
    </message>
    <message>
        <source>The pickle gives attributes to something that can not have any</source>
        <translation>Das Pickle gibt etwas Attribute, das keine haben kann</translation>
    </message>
    <message>
        <source>The pickle has an unknown protocol</source>
        <translation>Das Pickle hat ein unbekanntes Protokoll</translation>
    </message>
    <message>
        <source>The pickle has more instructions than any state dict needs</source>
        <translation>Das Pickle enthält mehr Anweisungen, als irgendein State-Dict benötigt</translation>
    </message>
    <message>
        <source>The pickle holds an instruction that state dicts do not use</source>
        <translation>Das Pickle enthält eine Anweisung, die in State-Dicts nicht vorkommt</translation>
    </message>
    <message>
        <source>The pickle holds more tensors than any state dict</source>
        <translation>Das Pickle enthält mehr Tensoren als irgendein State-Dict</translation>
    </message>
    <message>
        <source>The pickle holds more values than any state dict</source>
        <translation>Das Pickle enthält mehr Werte als irgendein State-Dict</translation>
    </message>
    <message>
        <source>The pickle is nested more deeply than any state dict</source>
        <translation>Das Pickle ist tiefer verschachtelt als irgendein State-Dict</translation>
    </message>
    <message>
        <source>The pickle recalls a value that it never remembered</source>
        <translation>Das Pickle ruft einen Wert ab, den es nie gemerkt hat</translation>
    </message>
    <message>
        <source>The pickle refers to a name that is no text</source>
        <translation>Das Pickle verweist auf einen Namen, der kein Text ist</translation>
    </message>
    <message>
        <source>The pickle refers to a storage in an unknown way</source>
        <translation>Das Pickle verweist auf unbekannte Weise auf einen Storage</translation>
    </message>
    <message>
        <source>The pickle remembers more values than any state dict needs</source>
        <translation>Das Pickle merkt sich mehr Werte, als irgendein State-Dict benötigt</translation>
    </message>
    <message>
        <source>The pickle sets an entry of something that is no dictionary</source>
        <translation>Das Pickle setzt einen Eintrag in etwas, das kein Dictionary ist</translation>
    </message>
    <message>
        <source>The pickle sets an entry without a value</source>
        <translation>Das Pickle setzt einen Eintrag ohne Wert</translation>
    </message>
    <message>
        <source>The pickle takes a value from an empty stack</source>
        <translation>Das Pickle nimmt einen Wert von einem leeren Stapel</translation>
    </message>
    <message>
        <source>The plan can not be read</source>
        <translation>Der Plan kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The plan is not a file</source>
        <translation>Der Plan ist keine Datei</translation>
    </message>
    <message>
        <source>The plan was written for another version of the program</source>
        <translation>Der Plan wurde für eine andere Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>The preset was written for another version of the program</source>
        <translation>Das vordefinierte Experiment wurde für eine andere Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>The probe was fitted on other features</source>
        <translation>Das Linear Probing wurde auf anderen Merkmalen angepasst</translation>
    </message>
    <message>
        <source>The reading belongs to another spectrum</source>
        <translation>Die Auswertung gehört zu einem anderen Spektrum</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be read</source>
        <translation>Der Ordner des Berichts kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be written</source>
        <translation>In den Ordner des Berichts kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The report&apos;s manifest is not what it should be</source>
        <translation>Das Manifest des Berichts ist nicht so, wie es sein sollte</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a file outside its folder</source>
        <translation>Das Manifest des Berichts nennt eine Datei außerhalb seines Ordners</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a run without its files</source>
        <translation>Das Manifest des Berichts nennt einen Lauf ohne dessen Dateien</translation>
    </message>
    <message>
        <source>The report&apos;s rows of a run are not what they should be</source>
        <translation>Die Zeilen zu einem Lauf im Bericht sind nicht so, wie sie sein sollten</translation>
    </message>
    <message>
        <source>The request file can not be used</source>
        <translation>Die Löschauftragsdatei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The run before was of something else, so this request can not follow it</source>
        <translation>Der vorige Lauf beruhte auf etwas anderem, daher kann dieser Löschauftrag nicht auf ihn folgen</translation>
    </message>
    <message>
        <source>The run before was purged, and the seed that drew its spectrum&apos;s images is not known any more</source>
        <translation>Der vorige Lauf wurde bereinigt, und der Startwert, mit dem die Bilder für sein Spektrum gezogen wurden, ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>The run belongs to another process</source>
        <translation>Der Lauf gehört zu einem anderen Prozess</translation>
    </message>
    <message>
        <source>The run can not be resumed: its inputs have changed</source>
        <translation>Der Lauf kann nicht fortgesetzt werden: Seine Eingaben haben sich geändert</translation>
    </message>
    <message>
        <source>The run can not be resumed: its method&apos;s state is not there any more</source>
        <translation>Der Lauf kann nicht fortgesetzt werden: Der Zustand seiner Methode ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>The run did not come to a result</source>
        <translation>Der Lauf ist zu keinem Ergebnis gekommen</translation>
    </message>
    <message>
        <source>The run has no such epoch to go on from</source>
        <translation>Der Lauf hat keine solche Epoche, ab der er fortgesetzt werden könnte</translation>
    </message>
    <message>
        <source>The run is not running, so nothing can be added to it</source>
        <translation>Der Lauf ist nicht im Gange, sodass ihm nichts hinzugefügt werden kann</translation>
    </message>
    <message>
        <source>A file can not be locked</source>
        <translation>Eine Datei kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>The run log can not be read</source>
        <translation>Das Laufprotokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The run log holds a figure of an unknown kind</source>
        <translation>Das Laufprotokoll enthält einen Wert unbekannter Art</translation>
    </message>
    <message>
        <source>The run log holds a run in an unknown state</source>
        <translation>Das Laufprotokoll enthält einen Lauf mit unbekanntem Status</translation>
    </message>
    <message>
        <source>The run log is damaged</source>
        <translation>Das Laufprotokoll ist beschädigt</translation>
    </message>
    <message>
        <source>The run log is of an older version and has to be opened for writing once</source>
        <translation>Das Laufprotokoll hat eine ältere Version und muss einmal zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>The run log was opened for reading only</source>
        <translation>Das Laufprotokoll wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>The run log was written by a newer version of the workbench</source>
        <translation>Das Laufprotokoll wurde von einer neueren Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>The run was purged</source>
        <translation>Der Lauf wurde bereinigt</translation>
    </message>
    <message>
        <source>The safetensors header is longer than it can be</source>
        <translation>Der safetensors-Header ist länger, als er sein kann</translation>
    </message>
    <message>
        <source>The safetensors header is nested too deeply</source>
        <translation>Der safetensors-Header ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The safetensors header is not a JSON object</source>
        <translation>Der safetensors-Header ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The safetensors header is not valid JSON</source>
        <translation>Der safetensors-Header ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>The safetensors header names the same thing twice</source>
        <translation>Der safetensors-Header nennt dasselbe zweimal</translation>
    </message>
    <message>
        <source>The sample is too small to be parted in two halves</source>
        <translation>Die Stichprobe ist zu klein, um in zwei Hälften geteilt zu werden</translation>
    </message>
    <message>
        <source>The samples are of a form that is not read</source>
        <translation>Die Datenpunkte haben eine Form, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>The samples of an array are too large</source>
        <translation>Die Datenpunkte eines Arrays sind zu groß</translation>
    </message>
    <message>
        <source>The second moments of the training data are not in the cache, and the data are not here to make them</source>
        <translation>Die zweiten Momente der Trainingsdaten sind nicht im Cache, und die Daten sind hier nicht vorhanden, um sie zu berechnen</translation>
    </message>
    <message>
        <source>The selection names a class that the data set does not have</source>
        <translation>Die Auswahl nennt eine Klasse, die der Datensatz nicht hat</translation>
    </message>
    <message>
        <source>The selection names a sample that the training data do not have</source>
        <translation>Die Auswahl nennt einen Datenpunkt, der in den Trainingsdaten nicht vorkommt</translation>
    </message>
    <message>
        <source>The selection names a training sample that the request file does not hold</source>
        <translation>Die Auswahl nennt einen Trainingsdatenpunkt, den die Löschauftragsdatei nicht enthält</translation>
    </message>
    <message>
        <source>The selection names samples more than once</source>
        <translation>Die Auswahl nennt Datenpunkte mehrfach</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the class does not have</source>
        <translation>Die Auswahl verlangt mehr Datenpunkte, als die Klasse hat</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the training data do not have</source>
        <translation>Die Auswahl verlangt mehr Datenpunkte, als die Trainingsdaten haben</translation>
    </message>
    <message>
        <source>The selection wants samples that the class does not have</source>
        <translation>Die Auswahl verlangt Datenpunkte, die die Klasse nicht hat</translation>
    </message>
    <message>
        <source>The server does not give the file</source>
        <translation>Der Server gibt die Datei nicht heraus</translation>
    </message>
    <message>
        <source>The server does not have the file</source>
        <translation>Der Server hat die Datei nicht</translation>
    </message>
    <message>
        <source>The server gives another part of the file than was asked for</source>
        <translation>Der Server gibt einen anderen Teil der Datei heraus als angefordert</translation>
    </message>
    <message>
        <source>The server has another file than the published one</source>
        <translation>Der Server hat eine andere Datei als die veröffentlichte</translation>
    </message>
    <message>
        <source>The shadow models&apos; scores do not vary, so no distribution fits</source>
        <translation>Die Scores der Schattenmodelle variieren nicht, sodass sich keine Verteilung anpassen lässt</translation>
    </message>
    <message>
        <source>The share of the test split that is used for validation is not usable</source>
        <translation>Der Anteil der Testdaten, der zur Validierung dient, ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The size for the images can not be used</source>
        <translation>Die angegebene Bildgröße kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The size of the file does not fit its records</source>
        <translation>Die Größe der Datei passt nicht zu ihren Einträgen</translation>
    </message>
    <message>
        <source>The spectrum is of another layer</source>
        <translation>Das Spektrum gehört zu einer anderen Schicht</translation>
    </message>
    <message>
        <source>The spectrum is of another model</source>
        <translation>Das Spektrum gehört zu einem anderen Modell</translation>
    </message>
    <message>
        <source>The spectrum was made from another model, data or forget set</source>
        <translation>Das Spektrum wurde aus einem anderen Modell, anderen Daten oder einer anderen Vergessensmenge berechnet</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs the retained data, which are not here</source>
        <translation>Die Spektrumsdrift benötigt die behaltenen Daten, die hier nicht vorhanden sind</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>Für die Spektrumsdrift muss bekannt sein, welche Datenpunkte behalten werden, und was die früheren Löschaufträge vergessen haben, ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>The state of an optimizer is not whole</source>
        <translation>Der Zustand eines Optimierers ist unvollständig</translation>
    </message>
    <message>
        <source>The state of an optimizer is of another model</source>
        <translation>Der Zustand eines Optimierers gehört zu einem anderen Modell</translation>
    </message>
    <message>
        <source>The stop rule &quot;drift&quot; needs the retain drift of each epoch</source>
        <translation>Die Abbruchregel „drift“ benötigt die Behaltensdrift jeder Epoche</translation>
    </message>
    <message>
        <source>The stop rule &quot;match&quot; needs the forget error of a retrained baseline</source>
        <translation>Die Abbruchregel „match“ benötigt den Vergessensfehler einer neu trainierten Vergleichsbasis</translation>
    </message>
    <message>
        <source>The sweep can not be made</source>
        <translation>Die Reihe kann nicht durchgeführt werden</translation>
    </message>
    <message>
        <source>The table has no column besides that of the classes</source>
        <translation>Die Tabelle hat keine Spalte außer der mit den Klassen</translation>
    </message>
    <message>
        <source>The table has no column of that name</source>
        <translation>Die Tabelle hat keine Spalte dieses Namens</translation>
    </message>
    <message>
        <source>The table has no rows</source>
        <translation>Die Tabelle hat keine Zeilen</translation>
    </message>
    <message>
        <source>The table makes too many features for this machine</source>
        <translation>Die Tabelle ergibt zu viele Merkmale für diesen Rechner</translation>
    </message>
    <message>
        <source>The table makes too many features; leave columns out (?ignore=...)</source>
        <translation>Die Tabelle ergibt zu viele Merkmale; lassen Sie Spalten weg (?ignore=...)</translation>
    </message>
    <message>
        <source>The table of test rows has other columns</source>
        <translation>Die Tabelle mit den Testzeilen hat andere Spalten</translation>
    </message>
    <message>
        <source>The target scores all samples the same, so nothing can be inferred</source>
        <translation>Das Zielmodell gibt allen Datenpunkten denselben Score, sodass sich nichts daraus schließen lässt</translation>
    </message>
    <message>
        <source>The tensors are far larger than the file that holds them</source>
        <translation>Die Tensoren sind weitaus größer als die Datei, die sie enthält</translation>
    </message>
    <message>
        <source>The tensors do not fit into memory</source>
        <translation>Die Tensoren passen nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The tensors do not follow each other without gap or overlap</source>
        <translation>Die Tensoren folgen nicht ohne Lücke und Überlappung aufeinander</translation>
    </message>
    <message>
        <source>The test split is too small to be parted in validation and test</source>
        <translation>Die Testdaten sind zu klein, um in Validierungs- und Testteil geteilt zu werden</translation>
    </message>
    <message>
        <source>The texts do not fit into memory; an option makes them shorter, such as ?length=64</source>
        <translation>Die Texte passen nicht in den Arbeitsspeicher; eine Option kürzt sie, zum Beispiel ?length=64</translation>
    </message>
    <message>
        <source>The thread count is not usable</source>
        <translation>Die Thread-Zahl ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The training checkpoint belongs to another training; name another file or remove it</source>
        <translation>Der Trainings-Checkpoint gehört zu einem anderen Training; geben Sie eine andere Datei an oder entfernen Sie ihn</translation>
    </message>
    <message>
        <source>The training checkpoint can not be read; remove it to start over</source>
        <translation>Der Trainings-Checkpoint kann nicht gelesen werden; entfernen Sie ihn, um von vorn zu beginnen</translation>
    </message>
    <message>
        <source>The training data have no sample of this class</source>
        <translation>Die Trainingsdaten haben keinen Datenpunkt dieser Klasse</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept</source>
        <translation>Die Gewichte dieser Epoche wurden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The zip archive holds the same entry twice</source>
        <translation>Das Zip-Archiv enthält denselben Eintrag zweimal</translation>
    </message>
    <message>
        <source>The zip archive is cut short: its directory is missing</source>
        <translation>Das Zip-Archiv ist unvollständig: Sein Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>The zip archive is not a PyTorch checkpoint</source>
        <translation>Das Zip-Archiv ist kein PyTorch-Checkpoint</translation>
    </message>
    <message>
        <source>The zip archive lacks an entry</source>
        <translation>Dem Zip-Archiv fehlt ein Eintrag</translation>
    </message>
    <message>
        <source>The zip archive points outside the file</source>
        <translation>Das Zip-Archiv verweist auf Stellen außerhalb der Datei</translation>
    </message>
    <message>
        <source>The zip directory does not hold the number of entries that it says</source>
        <translation>Das Zip-Verzeichnis enthält nicht so viele Einträge, wie es angibt</translation>
    </message>
    <message>
        <source>The zip directory is damaged</source>
        <translation>Das Zip-Verzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>The zip directory is larger than can be right</source>
        <translation>Das Zip-Verzeichnis ist größer, als es sein dürfte</translation>
    </message>
    <message>
        <source>There are not so many principal components</source>
        <translation>So viele Hauptkomponenten gibt es nicht</translation>
    </message>
    <message>
        <source>There are too few samples for a probe</source>
        <translation>Es gibt zu wenige Datenpunkte für Linear Probing</translation>
    </message>
    <message>
        <source>There are too few samples for principal components</source>
        <translation>Es gibt zu wenige Datenpunkte für Hauptkomponenten</translation>
    </message>
    <message>
        <source>There are too few samples for so many strata</source>
        <translation>Es gibt zu wenige Datenpunkte für so viele Strata</translation>
    </message>
    <message>
        <source>There are too few samples to attack</source>
        <translation>Es gibt zu wenige Datenpunkte für einen Angriff</translation>
    </message>
    <message>
        <source>There are too few samples to look into layers</source>
        <translation>Es gibt zu wenige Datenpunkte, um Schichten zu untersuchen</translation>
    </message>
    <message>
        <source>There are too few scores for a support-vector classifier</source>
        <translation>Es gibt zu wenige Scores für einen Support-Vektor-Klassifikator</translation>
    </message>
    <message>
        <source>There are too few shadow models for this attack</source>
        <translation>Es gibt zu wenige Schattenmodelle für diesen Angriff</translation>
    </message>
    <message>
        <source>There is no histogram of entropies of so few classes or bins</source>
        <translation>Für so wenige Klassen oder Intervalle gibt es kein Histogramm der Entropien</translation>
    </message>
    <message>
        <source>There is no room for the shadow models</source>
        <translation>Für die Schattenmodelle ist kein Platz</translation>
    </message>
    <message>
        <source>There is no run log</source>
        <translation>Es gibt kein Laufprotokoll</translation>
    </message>
    <message>
        <source>There is no such attack</source>
        <translation>Es gibt keinen solchen Angriff</translation>
    </message>
    <message>
        <source>There is no such choice of samples for an attack</source>
        <translation>Es gibt keine solche Auswahl von Datenpunkten für einen Angriff</translation>
    </message>
    <message>
        <source>There is no such data set</source>
        <translation>Es gibt keinen solchen Datensatz</translation>
    </message>
    <message>
        <source>There is no such data set to download</source>
        <translation>Es gibt keinen solchen Datensatz zum Herunterladen</translation>
    </message>
    <message>
        <source>There is no such energy measure</source>
        <translation>Es gibt kein solches Energiemaß</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>Es gibt kein solches Experiment</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>There is no such image in this split of the data set</source>
        <translation>Es gibt kein solches Bild in diesem Teil des Datensatzes</translation>
    </message>
    <message>
        <source>There is no such learning-rate schedule</source>
        <translation>Es gibt keinen solchen Lernratenplan</translation>
    </message>
    <message>
        <source>There is no such method</source>
        <translation>Es gibt keine solche Methode</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>Es gibt keinen solchen Plan</translation>
    </message>
    <message>
        <source>There is no such rule of suggestion</source>
        <translation>Es gibt keine solche Vorschlagsregel</translation>
    </message>
    <message>
        <source>There is no such run in the log</source>
        <translation>Es gibt keinen solchen Lauf im Protokoll</translation>
    </message>
    <message>
        <source>There is no such stop rule</source>
        <translation>Es gibt keine solche Abbruchregel</translation>
    </message>
    <message>
        <source>There is no such threshold rule</source>
        <translation>Es gibt keine solche Schwellenregel</translation>
    </message>
    <message>
        <source>There is nothing to compare models on</source>
        <translation>Es gibt nichts, worauf Modelle verglichen werden könnten</translation>
    </message>
    <message>
        <source>There is too little to learn again from</source>
        <translation>Es gibt zu wenige Datenpunkte zum Wiedererlernen</translation>
    </message>
    <message>
        <source>There is too little to train on</source>
        <translation>Es gibt zu wenige Datenpunkte zum Trainieren</translation>
    </message>
    <message>
        <source>There must be points to forget and points to retain</source>
        <translation>Es muss Punkte zum Vergessen und Punkte zum Behalten geben</translation>
    </message>
    <message>
        <source>These are not pairs of classes</source>
        <translation>Dies sind keine Klassenpaare</translation>
    </message>
    <message>
        <source>These are not the images of Fashion-MNIST</source>
        <translation>Dies sind nicht die Bilder von Fashion-MNIST</translation>
    </message>
    <message>
        <source>These are the weights of a TorchScript model alone; the program that they belong to is not with them</source>
        <translation>Dies sind nur die Gewichte eines TorchScript-Modells; das zugehörige Programm ist nicht dabei</translation>
    </message>
    <message>
        <source>This is a TorchScript program, and would be run; if you trust where it comes from, say so once (--trust)</source>
        <translation>Dies ist ein TorchScript-Programm, das ausgeführt würde; wenn Sie seiner Herkunft vertrauen, geben Sie das einmal an (--trust)</translation>
    </message>
    <message>
        <source>This is a TorchScript program; save the state_dict() of the model with torch.save instead</source>
        <translation>Dies ist ein TorchScript-Programm; speichern Sie stattdessen das state_dict() des Modells mit torch.save</translation>
    </message>
    <message>
        <source>This is no data set that is known</source>
        <translation>Dies ist kein bekannter Datensatz</translation>
    </message>
    <message>
        <source>This is no report that this version reads</source>
        <translation>Dies ist kein Bericht, den diese Version liest</translation>
    </message>
    <message>
        <source>This is not a JSON document</source>
        <translation>Dies ist kein JSON-Dokument</translation>
    </message>
    <message>
        <source>This is not a NumPy array</source>
        <translation>Dies ist kein NumPy-Array</translation>
    </message>
    <message>
        <source>This is not a PyTorch checkpoint</source>
        <translation>Dies ist kein PyTorch-Checkpoint</translation>
    </message>
    <message>
        <source>This is not a file of weights</source>
        <translation>Dies ist keine Datei mit Gewichten</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>Dies ist keine lesbare Datei</translation>
    </message>
    <message>
        <source>This is not a request file of this version</source>
        <translation>Dies ist keine Löschauftragsdatei dieser Version</translation>
    </message>
    <message>
        <source>This is not a selection of training samples</source>
        <translation>Dies ist keine Auswahl von Trainingsdatenpunkten</translation>
    </message>
    <message>
        <source>This is not an IDX file</source>
        <translation>Dies ist keine IDX-Datei</translation>
    </message>
    <message>
        <source>This is not the entropy of a softmax</source>
        <translation>Dies ist nicht die Entropie einer Softmax-Ausgabe</translation>
    </message>
    <message>
        <source>Tiny ImageNet has no images here</source>
        <translation>Tiny ImageNet enthält hier keine Bilder</translation>
    </message>
    <message>
        <source>Tiny ImageNet needs a folder for each class</source>
        <translation>Tiny ImageNet benötigt einen Ordner für jede Klasse</translation>
    </message>
    <message>
        <source>Too many of the images can not be read</source>
        <translation>Zu viele der Bilder können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Training and test folders have other classes</source>
        <translation>Die Ordner für Training und Test haben verschiedene Klassen</translation>
    </message>
    <message>
        <source>Training and test images differ in size</source>
        <translation>Trainings- und Testbilder unterscheiden sich in der Größe</translation>
    </message>
    <message>
        <source>Training and test samples differ</source>
        <translation>Trainings- und Testdatenpunkte unterscheiden sich</translation>
    </message>
    <message>
        <source>Training diverged; a smaller learning rate may help</source>
        <translation>Das Training ist divergiert; eine kleinere Lernrate kann helfen</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True oder False</translation>
    </message>
    <message>
        <source>Two columns of the table have one name</source>
        <translation>Zwei Spalten der Tabelle haben denselben Namen</translation>
    </message>
    <message>
        <source>U-LiRA needs shadow models that were unlearned</source>
        <translation>U-LiRA benötigt verlernte Schattenmodelle</translation>
    </message>
    <message>
        <source>Unlearning diverged; a smaller learning rate may help</source>
        <translation>Das Verlernen ist divergiert; eine kleinere Lernrate kann helfen</translation>
    </message>
    <message>
        <source>What the purge is to remove can not be removed</source>
        <translation>Was die Bereinigung entfernen soll, kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>Which axis of the images holds the channels is open; say ?layout=chw or hwc</source>
        <translation>Es ist offen, welche Achse der Bilder die Kanäle enthält; geben Sie ?layout=chw oder hwc an</translation>
    </message>
    <message>
        <source>Without weight decay the weights grow for ever</source>
        <translation>Ohne Weight Decay wachsen die Gewichte unbegrenzt</translation>
    </message>
    <message>
        <source>[N, classes]</source>
        <translation>[N, Klassen]</translation>
    </message>
    <message>
        <source>a JSON array of texts</source>
        <translation>ein JSON-Array von Texten</translation>
    </message>
    <message>
        <source>a Python name and a tuple</source>
        <translation>ein Python-Name und ein Tupel</translation>
    </message>
    <message>
        <source>a bare pickle</source>
        <translation>ein bloßes Pickle</translation>
    </message>
    <message>
        <source>a class with samples</source>
        <translation>eine Klasse mit Datenpunkten</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a comma or the end of the line</source>
        <translation>ein Komma oder das Zeilenende</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>a database that passes SQLite&apos;s integrity check</source>
        <translation>eine Datenbank, die die Integritätsprüfung von SQLite besteht</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <translation>ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>ein Dictionary</translation>
    </message>
    <message>
        <source>a drift</source>
        <translation>ein Wert der Drift</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a file that may be locked</source>
        <translation>eine Datei, die gesperrt werden darf</translation>
    </message>
    <message>
        <source>a file that may be read</source>
        <translation>eine Datei, die gelesen werden darf</translation>
    </message>
    <message>
        <source>a file that may be removed</source>
        <translation>eine Datei, die entfernt werden darf</translation>
    </message>
    <message>
        <source>a file without a write-ahead log</source>
        <translation>eine Datei ohne Write-Ahead-Log</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>eine Datei ohne Endung</translation>
    </message>
    <message>
        <source>a file written by &quot;unlearn spectrum --moments FILE&quot; with these weights, data, seed and number of images</source>
        <translation>eine von „unlearn spectrum --moments FILE“ geschriebene Datei mit diesen Gewichten und Daten, diesem Startwert und dieser Anzahl von Bildern</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a finite number, 0 or more</source>
        <translation>eine endliche Zahl, 0 oder mehr</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a folder of images</source>
        <translation>ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>a folder of the data set</source>
        <translation>ein Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>a folder test or val beside train</source>
        <translation>ein Ordner test oder val neben train</translation>
    </message>
    <message>
        <source>a folder that can be written to</source>
        <translation>ein beschreibbarer Ordner</translation>
    </message>
    <message>
        <source>a folder that may be read</source>
        <translation>ein Ordner, der gelesen werden darf</translation>
    </message>
    <message>
        <source>a folder that may be written</source>
        <translation>ein Ordner, in den geschrieben werden darf</translation>
    </message>
    <message>
        <source>a folder with data.pkl and constants.pkl</source>
        <translation>ein Ordner mit data.pkl und constants.pkl</translation>
    </message>
    <message>
        <source>a line of column names and at least one row</source>
        <translation>eine Zeile mit Spaltennamen und mindestens eine Datenzeile</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>a link that leads elsewhere</source>
        <translation>ein Link, der anderswohin führt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of thresholds or a number of draws</source>
        <translation>eine Liste von Schwellen oder eine Anzahl von Ziehungen</translation>
    </message>
    <message>
        <source>a lock that is held</source>
        <translation>eine bereits gehaltene Sperre</translation>
    </message>
    <message>
        <source>a log written by the workbench</source>
        <translation>ein vom Programm geschriebenes Protokoll</translation>
    </message>
    <message>
        <source>a method that does without, such as pgu</source>
        <translation>eine Methode, die ohne sie auskommt, zum Beispiel pgu</translation>
    </message>
    <message>
        <source>a method with thresholds, such as pgu</source>
        <translation>eine Methode mit Schwellen, zum Beispiel pgu</translation>
    </message>
    <message>
        <source>a name inside the folder</source>
        <translation>ein Name innerhalb des Ordners</translation>
    </message>
    <message>
        <source>a new or an empty folder</source>
        <translation>ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a path without &quot;?&quot;, a word and &quot;=&quot;</source>
        <translation>ein Pfad ohne „?“, ein Wort und „=“</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>a plain type such as uint8</source>
        <translation>ein einfacher Typ, zum Beispiel uint8</translation>
    </message>
    <message>
        <source>a plan and rows that the field files names</source>
        <translation>ein Plan und Zeilen, die das Feld files nennt</translation>
    </message>
    <message>
        <source>a plan with a retrained model</source>
        <translation>ein Plan mit einem neu trainierten Modell</translation>
    </message>
    <message>
        <source>a plan with a retrained model, or another rule</source>
        <translation>ein Plan mit einem neu trainierten Modell oder eine andere Regel</translation>
    </message>
    <message>
        <source>a program beside them (constants.pkl)</source>
        <translation>daneben ein Programm (constants.pkl)</translation>
    </message>
    <message>
        <source>a program for LibTorch 1.13</source>
        <translation>ein Programm für LibTorch 1.13</translation>
    </message>
    <message>
        <source>a real number type of at most 64 bits</source>
        <translation>ein reeller Zahlentyp mit höchstens 64 Bit</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>eine reguläre Datei</translation>
    </message>
    <message>
        <source>a relative name</source>
        <translation>ein relativer Name</translation>
    </message>
    <message>
        <source>a request exported with its test split, or another rule, such as epochs</source>
        <translation>ein mit seinen Testdaten exportierter Löschauftrag oder eine andere Regel, zum Beispiel epochs</translation>
    </message>
    <message>
        <source>a retrained baseline to match</source>
        <translation>eine neu trainierte Vergleichsbasis zur Angleichung</translation>
    </message>
    <message>
        <source>a run that has ended</source>
        <translation>ein beendeter Lauf</translation>
    </message>
    <message>
        <source>a run that was purged or whose selectors name other samples now</source>
        <translation>ein Lauf, der bereinigt wurde oder dessen Selektoren jetzt andere Datenpunkte bezeichnen</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>a size that can exist</source>
        <translation>eine mögliche Größe</translation>
    </message>
    <message>
        <source>a spectrum</source>
        <translation>ein Spektrum</translation>
    </message>
    <message>
        <source>a step and an average of squares</source>
        <translation>eine Schrittzahl und ein Mittel der Quadrate</translation>
    </message>
    <message>
        <source>a storage, a whole number, sizes and strides</source>
        <translation>ein Storage, eine ganze Zahl, Größen und Strides</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a string, a list of sizes and a list of two offsets</source>
        <translation>eine Zeichenkette, eine Liste von Größen und eine Liste von zwei Offsets</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>ein Tensor</translation>
    </message>
    <message>
        <source>a tensor [N, classes]</source>
        <translation>ein Tensor [N, Klassen]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein nicht leerer Text</translation>
    </message>
    <message>
        <source>a type of several fields</source>
        <translation>ein Typ mit mehreren Feldern</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a whole data set</source>
        <translation>ein ganzer Datensatz</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>a zip archive as torch.save writes it</source>
        <translation>ein Zip-Archiv, wie torch.save es schreibt</translation>
    </message>
    <message>
        <source>an archive without one</source>
        <translation>ein Archiv ohne einen solchen</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>an empty path</source>
        <translation>ein leerer Pfad</translation>
    </message>
    <message>
        <source>an entry data.pkl in a folder</source>
        <translation>ein Eintrag data.pkl in einem Ordner</translation>
    </message>
    <message>
        <source>an even number of keys and values</source>
        <translation>eine gerade Anzahl von Schlüsseln und Werten</translation>
    </message>
    <message>
        <source>an extra field with them</source>
        <translation>ein Zusatzfeld mit ihnen</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an intact tar or zip archive</source>
        <translation>ein intaktes Tar- oder Zip-Archiv</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>ein Objekt mit Zeichenketten</translation>
    </message>
    <message>
        <source>an open group</source>
        <translation>eine offene Gruppe</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>another rule, such as epochs</source>
        <translation>eine andere Regel, zum Beispiel epochs</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>eine andere Form</translation>
    </message>
    <message>
        <source>another shape or type</source>
        <translation>eine andere Form oder ein anderer Typ</translation>
    </message>
    <message>
        <source>another size or damaged data</source>
        <translation>eine andere Größe oder beschädigte Daten</translation>
    </message>
    <message>
        <source>another that is under way</source>
        <translation>ein anderer laufender Vorgang</translation>
    </message>
    <message>
        <source>arrays of samples</source>
        <translation>Arrays von Datenpunkten</translation>
    </message>
    <message>
        <source>at least 1 other sample</source>
        <translation>mindestens 1 anderer Datenpunkt</translation>
    </message>
    <message>
        <source>at least 1 sample</source>
        <translation>mindestens 1 Datenpunkt</translation>
    </message>
    <message>
        <source>at least 2 classes</source>
        <translation>mindestens 2 Klassen</translation>
    </message>
    <message>
        <source>at least 2 folders</source>
        <translation>mindestens 2 Ordner</translation>
    </message>
    <message>
        <source>at least 2 retained</source>
        <translation>mindestens 2 behaltene Bilder</translation>
    </message>
    <message>
        <source>at least 2 samples of a class</source>
        <translation>mindestens 2 Datenpunkte einer Klasse</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens eins</translation>
    </message>
    <message>
        <source>at least one name</source>
        <translation>mindestens ein Name</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>mindestens ein Datenpunkt</translation>
    </message>
    <message>
        <source>at least one sample on either side</source>
        <translation>mindestens ein Datenpunkt auf jeder Seite</translation>
    </message>
    <message>
        <source>at least one score</source>
        <translation>mindestens ein Score</translation>
    </message>
    <message>
        <source>at least one stage</source>
        <translation>mindestens eine Phase</translation>
    </message>
    <message>
        <source>at least one that can</source>
        <translation>mindestens eines, das gelesen werden kann</translation>
    </message>
    <message>
        <source>at least one whole number</source>
        <translation>mindestens eine ganze Zahl</translation>
    </message>
    <message>
        <source>at most 512 tokens out of 2 or more</source>
        <translation>höchstens 512 Tokens aus 2 oder mehr</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>budget or parameter-free</source>
        <translation>budget oder parameter-free</translation>
    </message>
    <message>
        <source>budget, parameter-free or tau</source>
        <translation>budget, parameter-free oder tau</translation>
    </message>
    <message>
        <source>chw or hwc</source>
        <translation>chw oder hwc</translation>
    </message>
    <message>
        <source>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped or @FILE</source>
        <translation>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped oder @FILE</translation>
    </message>
    <message>
        <source>column names alone</source>
        <translation>nur Spaltennamen</translation>
    </message>
    <message>
        <source>convolution, linear, matmul, mm or addmm</source>
        <translation>convolution, linear, matmul, mm oder addmm</translation>
    </message>
    <message>
        <source>covering, below, below-plus-one or null</source>
        <translation>covering, below, below-plus-one oder null</translation>
    </message>
    <message>
        <source>crossing, retain-drop, test-drop, epochs, match or drift</source>
        <translation>crossing, retain-drop, test-drop, epochs, match oder drift</translation>
    </message>
    <message>
        <source>data that hold the forget samples alone</source>
        <translation>Daten, die nur die Vergessensdatenpunkte enthalten</translation>
    </message>
    <message>
        <source>data with the options swap and each, such as cifar10:DIR?swap=0-1&amp;each=500</source>
        <translation>Daten mit den Optionen swap und each, zum Beispiel cifar10:DIR?swap=0-1&amp;each=500</translation>
    </message>
    <message>
        <source>data without a test split</source>
        <translation>ein Datensatz ohne Testdaten</translation>
    </message>
    <message>
        <source>data, option layout</source>
        <translation>Daten, Option layout</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape, each once</source>
        <translation>descr, fortran_order und shape, jeweils einmal</translation>
    </message>
    <message>
        <source>dtype, shape and data_offsets</source>
        <translation>dtype, shape und data_offsets</translation>
    </message>
    <message>
        <source>each attack once</source>
        <translation>jeder Angriff einmal</translation>
    </message>
    <message>
        <source>each class once</source>
        <translation>jede Klasse einmal</translation>
    </message>
    <message>
        <source>each sample once</source>
        <translation>jeder Datenpunkt einmal</translation>
    </message>
    <message>
        <source>each seed once</source>
        <translation>jeder Startwert einmal</translation>
    </message>
    <message>
        <source>each threshold once</source>
        <translation>jede Schwelle einmal</translation>
    </message>
    <message>
        <source>either requests or forget</source>
        <translation>entweder requests oder forget</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>energy or singular</source>
        <translation>energy oder singular</translation>
    </message>
    <message>
        <source>epoch 0 and those after it</source>
        <translation>Epoche 0 und die folgenden</translation>
    </message>
    <message>
        <source>fewer of each</source>
        <translation>weniger je Klasse</translation>
    </message>
    <message>
        <source>fewer than 2^31</source>
        <translation>weniger als 2^31</translation>
    </message>
    <message>
        <source>fewer than 2^64 bytes</source>
        <translation>weniger als 2^64 Byte</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>finished, cancelled or failed</source>
        <translation>finished, cancelled oder failed</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>endliche Zahlen</translation>
    </message>
    <message>
        <source>finite numbers, one a channel or feature</source>
        <translation>endliche Zahlen, eine je Kanal oder Merkmal</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>freier Speicherplatz</translation>
    </message>
    <message>
        <source>grey or coloured images</source>
        <translation>Graustufen- oder Farbbilder</translation>
    </message>
    <message>
        <source>images uint8 [N, C, H, W], features float32 [N, F] or token ids int64 [N, L]</source>
        <translation>Bilder uint8 [N, C, H, W], Merkmale float32 [N, F] oder Token-IDs int64 [N, L]</translation>
    </message>
    <message>
        <source>intact JPEG data</source>
        <translation>intakte JPEG-Daten</translation>
    </message>
    <message>
        <source>intact PNG data</source>
        <translation>intakte PNG-Daten</translation>
    </message>
    <message>
        <source>intact gzip data</source>
        <translation>intakte gzip-Daten</translation>
    </message>
    <message>
        <source>interrupted, cancelled or failed</source>
        <translation>interrupted, cancelled oder failed</translation>
    </message>
    <message>
        <source>it once</source>
        <translation>eine einmalige Angabe</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>das Ende des Headers</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>die Länge des Headers</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>lines of LABEL&lt;TAB&gt;TEXT</source>
        <translation>Zeilen der Form LABEL&lt;TAB&gt;TEXT</translation>
    </message>
    <message>
        <source>members and others</source>
        <translation>Mitglieder und Nichtmitglieder</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more bytes</source>
        <translation>weitere Bytes</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>mehr als 0</translation>
    </message>
    <message>
        <source>more than 0 and less than 1</source>
        <translation>mehr als 0 und weniger als 1</translation>
    </message>
    <message>
        <source>more than 0 with nesterov</source>
        <translation>mehr als 0 bei nesterov</translation>
    </message>
    <message>
        <source>named tensors, at the top or under model, state_dict, model_state_dict, net, ...</source>
        <translation>benannte Tensoren, auf oberster Ebene oder unter model, state_dict, model_state_dict, net, ...</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>no average of squares</source>
        <translation>kein Mittel der Quadrate</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>keine Zeile</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>keine Namen</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>keine Optionen</translation>
    </message>
    <message>
        <source>no retrained model</source>
        <translation>kein neu trainiertes Modell</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>keine Schrittzahl</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>no test samples</source>
        <translation>keine Testdatenpunkte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none for this data set</source>
        <translation>keine bei diesem Datensatz</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keine</translation>
    </message>
    <message>
        <source>none in the open group</source>
        <translation>keiner in der offenen Gruppe</translation>
    </message>
    <message>
        <source>none of that number</source>
        <translation>kein Lauf mit dieser Nummer</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>kein lesbares Bild</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>one download at a time</source>
        <translation>nur ein Herunterladen zur selben Zeit</translation>
    </message>
    <message>
        <source>one kind only</source>
        <translation>nur eine Art</translation>
    </message>
    <message>
        <source>one of each at least</source>
        <translation>jeweils mindestens einer</translation>
    </message>
    <message>
        <source>one of that name</source>
        <translation>ein Eintrag dieses Namens</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>nur eine davon</translation>
    </message>
    <message>
        <source>one of: unlearn models</source>
        <translation>eine der von „unlearn models“ aufgeführten</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>ein Löschauftrag</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>einer, der das nicht enthält</translation>
    </message>
    <message>
        <source>one that torch.save writes</source>
        <translation>eine, die torch.save schreibt</translation>
    </message>
    <message>
        <source>one whose samples are known</source>
        <translation>ein Lauf, dessen Datenpunkte bekannt sind</translation>
    </message>
    <message>
        <source>one-cycle or exponential</source>
        <translation>one-cycle oder exponential</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>andere Bytes</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>anderer Inhalt</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <translation>abweichende Anzahlen</translation>
    </message>
    <message>
        <source>pairs such as 0-1,2-3, the smaller one first</source>
        <translation>Paare wie 0-1,2-3, die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>paths inside the folder</source>
        <translation>Pfade innerhalb des Ordners</translation>
    </message>
    <message>
        <source>retained samples and the model</source>
        <translation>behaltene Datenpunkte und das Modell</translation>
    </message>
    <message>
        <source>running, finished, cancelled, failed or interrupted</source>
        <translation>running, finished, cancelled, failed oder interrupted</translation>
    </message>
    <message>
        <source>runs whose forget sets are known</source>
        <translation>Läufe, deren Vergessensmengen bekannt sind</translation>
    </message>
    <message>
        <source>safetensors, or a PyTorch checkpoint (.pth, .pt)</source>
        <translation>safetensors oder ein PyTorch-Checkpoint (.pth, .pt)</translation>
    </message>
    <message>
        <source>same-classes or all-classes, where positives are retained samples</source>
        <translation>same-classes oder all-classes, wenn die Positiven behaltene Datenpunkte sind</translation>
    </message>
    <message>
        <source>samples that were exported</source>
        <translation>exportierte Datenpunkte</translation>
    </message>
    <message>
        <source>samples to be forgotten alone</source>
        <translation>nur zu vergessende Datenpunkte</translation>
    </message>
    <message>
        <source>scores that differ</source>
        <translation>unterschiedliche Scores</translation>
    </message>
    <message>
        <source>sizes of at most 32 axes</source>
        <translation>Größen mit höchstens 32 Achsen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>something in its place</source>
        <translation>etwas bereits Vorhandenes</translation>
    </message>
    <message>
        <source>status 200 or 206</source>
        <translation>Status 200 oder 206</translation>
    </message>
    <message>
        <source>stored or deflated</source>
        <translation>unkomprimiert oder mit Deflate komprimiert</translation>
    </message>
    <message>
        <source>swap together with each</source>
        <translation>swap zusammen mit each</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>tensors, numbers, text, lists and dictionaries</source>
        <translation>Tensoren, Zahlen, Text, Listen und Dictionarys</translation>
    </message>
    <message>
        <source>that of the run</source>
        <translation>der des Laufs</translation>
    </message>
    <message>
        <source>the NPY format</source>
        <translation>das NPY-Format</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>das Dateiende</translation>
    </message>
    <message>
        <source>the fields format, version, files and runs</source>
        <translation>die Felder format, version, files und runs</translation>
    </message>
    <message>
        <source>the hash of what the file holds</source>
        <translation>der Hash des Dateiinhalts</translation>
    </message>
    <message>
        <source>the log&apos;s own</source>
        <translation>die Datei des Protokolls selbst</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>der Name einer Datei</translation>
    </message>
    <message>
        <source>the name of a parameter or more</source>
        <translation>der Name mindestens eines Parameters</translation>
    </message>
    <message>
        <source>the number of a run</source>
        <translation>die Nummer eines Laufs</translation>
    </message>
    <message>
        <source>the number of a value that it did</source>
        <translation>die Nummer eines gemerkten Werts</translation>
    </message>
    <message>
        <source>the number of training samples</source>
        <translation>die Anzahl der Trainingsdatenpunkte</translation>
    </message>
    <message>
        <source>the recipe of its training</source>
        <translation>das Rezept seines Trainings</translation>
    </message>
    <message>
        <source>the retained data</source>
        <translation>die behaltenen Daten</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselben</translation>
    </message>
    <message>
        <source>the sizes of one sample</source>
        <translation>die Größen eines Datenpunkts</translation>
    </message>
    <message>
        <source>the state that the method left</source>
        <translation>der von der Methode hinterlassene Zustand</translation>
    </message>
    <message>
        <source>the weights of that epoch</source>
        <translation>die Gewichte dieser Epoche</translation>
    </message>
    <message>
        <source>the whole data set</source>
        <translation>der ganze Datensatz</translation>
    </message>
    <message>
        <source>the whole field in quotes, the quote doubled</source>
        <translation>das ganze Feld in Anführungszeichen, das Anführungszeichen darin verdoppelt</translation>
    </message>
    <message>
        <source>those of UnlearnedShadows</source>
        <translation>die von UnlearnedShadows</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>top, for any method but pgu</source>
        <translation>top, bei jeder Methode außer pgu</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>two names or more with commas between them</source>
        <translation>mindestens zwei Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>zwei Texte</translation>
    </message>
    <message>
        <source>two thresholds from 0 to 1, the smaller one first</source>
        <translation>zwei Schwellen von 0 bis 1, die kleinere zuerst</translation>
    </message>
    <message>
        <source>uint8 [N, C, H, W] or [N, H, W, C] with 1 or 3 channels</source>
        <translation>uint8 [N, C, H, W] oder [N, H, W, C] mit 1 oder 3 Kanälen</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>gültiges JSON</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>weights that are parameters</source>
        <translation>Gewichte, die Parameter sind</translation>
    </message>
    <message>
        <source>what makes a tensor or a dictionary</source>
        <translation>etwas, das einen Tensor oder ein Dictionary erzeugt</translation>
    </message>
    <message>
        <source>x_train, y_train, x_test and y_test</source>
        <translation>x_train, y_train, x_test und y_test</translation>
    </message>
    <message>
        <source>x_train.npy and x_test.npy</source>
        <translation>x_train.npy und x_test.npy</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes that are free</source>
        <translation>%1 Byte frei</translation>
    </message>
    <message>
        <source>%1 bytes after the header</source>
        <translation>%1 Byte nach dem Header</translation>
    </message>
    <message>
        <source>a multiple of %1 bytes</source>
        <translation>ein Vielfaches von %1 Byte</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>höchstens %1 MiB</translation>
    </message>
    <message>
        <source>%1 MiB of pixels</source>
        <translation>%1 MiB an Pixeln</translation>
    </message>
    <message>
        <source>%1 MiB of tokens</source>
        <translation>%1 MiB an Tokens</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 Ordner</translation>
    </message>
    <message>
        <source>%1 training samples</source>
        <translation>%1 Trainingsdatenpunkte</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Datenpunkt %1</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>höchstens %1 Ebenen</translation>
    </message>
    <message>
        <source>at most %1 bytes in all</source>
        <translation>insgesamt höchstens %1 Byte</translation>
    </message>
    <message>
        <source>%1 of %2 to forget</source>
        <translation>%1 von %2 zu vergessen</translation>
    </message>
    <message>
        <source>%1 of each model</source>
        <translation>%1 von jedem Modell</translation>
    </message>
    <message>
        <source>at least %1 of different seeds</source>
        <translation>mindestens %1 mit verschiedenen Startwerten</translation>
    </message>
    <message>
        <source>1 to below %1</source>
        <translation>1 bis unter %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>one of %1 labels</source>
        <translation>eines von %1 Labels</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a file that begins with &quot;%1&quot;</source>
        <translation>eine Datei, die mit „%1“ beginnt</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 classes of %2</source>
        <translation>%1 Klassen von %2</translation>
    </message>
    <message>
        <source>%1 columns as in %2</source>
        <translation>%1 Spalten wie in %2</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1 wie in %2</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>durchweg %1</translation>
    </message>
    <message>
        <source>%1 as the first</source>
        <translation>%1 wie beim ersten Bild</translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>ein Link auf %1</translation>
    </message>
    <message>
        <source>%1 classes with %2</source>
        <translation>%1 Klassen mit %2</translation>
    </message>
    <message>
        <source>neither for %1</source>
        <translation>keines von beiden bei %1</translation>
    </message>
    <message>
        <source>inputs of %1</source>
        <translation>Eingaben der Größe %1</translation>
    </message>
    <message>
        <source>a folder that holds %1, or %2:DIR (unlearn data get %2 downloads them)</source>
        <translation>ein Ordner, der %1 enthält, oder %2:DIR (unlearn data get %2 lädt die Daten herunter)</translation>
    </message>
    <message>
        <source>no folder of this name, or one that holds %1</source>
        <translation>kein Ordner dieses Namens oder einer, der %1 enthält</translation>
    </message>
    <message>
        <source>keys %1</source>
        <translation>die Schlüssel %1</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ein ausgeschöpftes Kontingent</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>eine Datei, die es schon gibt</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ein zu langer Dateiname</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ein Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein freier Speicherplatz</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ein Dateisystem, das nur gelesen werden kann</translation>
    </message>
    <message>
        <source>Shadow models are being trained or removed in this folder</source>
        <translation>In diesem Ordner werden gerade Schattenmodelle trainiert oder entfernt</translation>
    </message>
    <message>
        <source>The archive holds a link and is not unpacked</source>
        <translation>Das Archiv enthält eine Verknüpfung und wird nicht entpackt</translation>
    </message>
    <message>
        <source>The archive holds an entry with a harmful name and is not unpacked</source>
        <translation>Das Archiv enthält einen Eintrag mit einem schädlichen Namen und wird nicht entpackt</translation>
    </message>
    <message>
        <source>The archive holds more entries than it may and is not unpacked</source>
        <translation>Das Archiv enthält mehr Einträge als zulässig und wird nicht entpackt</translation>
    </message>
    <message>
        <source>The archive holds more than it may and is not unpacked</source>
        <translation>Das Archiv enthält mehr als zulässig und wird nicht entpackt</translation>
    </message>
    <message>
        <source>The archive holds nothing and is not unpacked</source>
        <translation>Das Archiv enthält nichts und wird nicht entpackt</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name and is not unpacked</source>
        <translation>Das Archiv enthält zwei Einträge gleichen Namens und wird nicht entpackt</translation>
    </message>
    <message>
        <source>The archive holds what is neither file nor folder and is not unpacked</source>
        <translation>Das Archiv enthält etwas, das weder Datei noch Ordner ist, und wird nicht entpackt</translation>
    </message>
    <message>
        <source>The file can not be brought to disk</source>
        <translation>Die Datei kann nicht auf den Datenträger gebracht werden</translation>
    </message>
    <message>
        <source>The file can not be put in place</source>
        <translation>Die Datei kann nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>The file can not be written, because its folder can not be made</source>
        <translation>Die Datei kann nicht geschrieben werden, weil ihr Ordner nicht angelegt werden kann</translation>
    </message>
    <message>
        <source>The folder can not be brought to disk</source>
        <translation>Der Ordner kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>The retained moment can not be kept, and after the purge it could not be made without the retained data (--without-moment purges all the same)</source>
        <translation>Das zweite Moment der Behaltensmenge kann nicht aufbewahrt werden und ließe sich nach der Bereinigung nicht ohne die behaltenen Daten bilden (--without-moment bereinigt dennoch)</translation>
    </message>
    <message>
        <source>The run log can not be copied</source>
        <translation>Das Laufprotokoll kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>The run log can not be opened</source>
        <translation>Das Laufprotokoll kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The run log can not be used</source>
        <translation>Das Laufprotokoll kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The run log can not be written</source>
        <translation>Das Laufprotokoll kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>a JSON object of strings</source>
        <translation>ein JSON-Objekt aus Zeichenketten</translation>
    </message>
    <message>
        <source>a file in a folder that may be written</source>
        <translation>eine Datei in einem beschreibbaren Ordner</translation>
    </message>
    <message>
        <source>a folder that is in use</source>
        <translation>ein Ordner, der gerade verwendet wird</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the training, or wait for its end</source>
        <translation>ein Ordner, in dem niemand arbeitet: Stoppen Sie das Training oder warten Sie dessen Ende ab</translation>
    </message>
    <message>
        <source>a shape such as 3x32x32</source>
        <translation>eine Form wie 3x32x32</translation>
    </message>
    <message>
        <source>a sound SQLite database written by the workbench</source>
        <translation>eine unbeschädigte SQLite-Datenbank dieses Programms</translation>
    </message>
    <message>
        <source>alpha and epochs</source>
        <translation>alpha und Epochen</translation>
    </message>
    <message>
        <source>an array of SHA-256 hashes named trusted</source>
        <translation>ein Array von SHA-256-Prüfsummen namens trusted</translation>
    </message>
    <message>
        <source>an epoch whose weights are there</source>
        <translation>eine Epoche, deren Gewichte da sind</translation>
    </message>
    <message>
        <source>an existing file</source>
        <translation>eine vorhandene Datei</translation>
    </message>
    <message>
        <source>answers of shadow models</source>
        <translation>Antworten von Schattenmodellen</translation>
    </message>
    <message>
        <source>answers of the attacked model</source>
        <translation>Antworten des angegriffenen Modells</translation>
    </message>
    <message>
        <source>at most 2^24 numbers, or 2^20 features or tokens</source>
        <translation>höchstens 2^24 Zahlen oder 2^20 Merkmale oder Tokens</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>Schreibversuch in eine schreibgeschützte Datenbank</translation>
    </message>
    <message>
        <source>both known</source>
        <translation>beides bekannt</translation>
    </message>
    <message>
        <source>classes and bins</source>
        <translation>Klassen und Intervalle</translation>
    </message>
    <message>
        <source>classes and input shape</source>
        <translation>Klassen und Eingabeform</translation>
    </message>
    <message>
        <source>crop_padding and flip</source>
        <translation>crop_padding und flip</translation>
    </message>
    <message>
        <source>data, option size</source>
        <translation>data, Option size</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>eine beschädigte Datenbankdatei</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>eine gesperrte Datenbank</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Datenträger voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>epochs of the attacked model&apos;s unlearning</source>
        <translation>Epochen des Verlernens des angegriffenen Modells</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>eine Datei, die keine Datenbank ist</translation>
    </message>
    <message>
        <source>forget scores</source>
        <translation>Scores der Vergessensmenge</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>Vergessensmenge</translation>
    </message>
    <message>
        <source>format, version</source>
        <translation>format, version</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>Länge des Headers</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>Index des Bildes</translation>
    </message>
    <message>
        <source>input shape</source>
        <translation>Eingabeform</translation>
    </message>
    <message>
        <source>input shape and classes</source>
        <translation>Eingabeform und Klassen</translation>
    </message>
    <message>
        <source>kind of sample</source>
        <translation>Art der Datenpunkte</translation>
    </message>
    <message>
        <source>memorisation scores</source>
        <translation>Memorisierungswerte</translation>
    </message>
    <message>
        <source>no other program that holds it for long</source>
        <translation>kein anderes Programm, das es lange belegt</translation>
    </message>
    <message>
        <source>number of items</source>
        <translation>Anzahl der Elemente</translation>
    </message>
    <message>
        <source>one of the built-in ones</source>
        <translation>eine der eingebauten</translation>
    </message>
    <message>
        <source>one of the built-in ones, or the TorchScript file</source>
        <translation>eine der eingebauten oder die TorchScript-Datei</translation>
    </message>
    <message>
        <source>other JSON</source>
        <translation>anderes JSON</translation>
    </message>
    <message>
        <source>other epochs only</source>
        <translation>nur andere Epochen</translation>
    </message>
    <message>
        <source>request before</source>
        <translation>vorheriger Auftrag</translation>
    </message>
    <message>
        <source>retained samples</source>
        <translation>Datenpunkte der Behaltensmenge</translation>
    </message>
    <message>
        <source>retrained models</source>
        <translation>neu trainierte Modelle</translation>
    </message>
    <message>
        <source>rows x columns</source>
        <translation>Zeilen x Spalten</translation>
    </message>
    <message>
        <source>scores of the shadow models</source>
        <translation>Scores der Schattenmodelle</translation>
    </message>
    <message>
        <source>scores of the target</source>
        <translation>Scores des Zielmodells</translation>
    </message>
    <message>
        <source>shadow models</source>
        <translation>Schattenmodelle</translation>
    </message>
    <message>
        <source>spectrum images</source>
        <translation>Bilder für Spektren</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>Abbruchregel</translation>
    </message>
    <message>
        <source>the hash of a trusted file</source>
        <translation>die Prüfsumme einer vertrauten Datei</translation>
    </message>
    <message>
        <source>training samples and batch size</source>
        <translation>Trainingsdatenpunkte und Batchgröße</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>eine Datenbankdatei, die sich nicht öffnen lässt</translation>
    </message>
    <message>
        <source>unlearned models</source>
        <translation>verlernte Modelle</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>Anteil der Validierung</translation>
    </message>
    <message>
        <source>weights, momentum and epochs of this training</source>
        <translation>Gewichte, Momentum und Epochen dieses Trainings</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>Breite x Höhe</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>run %1, epoch %2</source>
        <translation>Lauf %1, Epoche %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>label of sample %1</source>
        <translation>Label von Datenpunkt %1</translation>
    </message>
    <message>
        <source>logits of sample %1</source>
        <translation>Logits von Datenpunkt %1</translation>
    </message>
    <message>
        <source>models trained on sample %1</source>
        <translation>mit Datenpunkt %1 trainierte Modelle</translation>
    </message>
    <message>
        <source>models not trained on sample %1</source>
        <translation>nicht mit Datenpunkt %1 trainierte Modelle</translation>
    </message>
    <message>
        <source>classes among %1 samples</source>
        <translation>Klassen unter %1 Datenpunkten</translation>
    </message>
    <message>
        <source>features of %1 samples</source>
        <translation>Merkmale von %1 Datenpunkten</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2</source>
        <translation>Verlust in Epoche %1, Schritt %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>data, option %1</source>
        <translation>data, Option %1</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2, first seen in %3</source>
        <translation>Verlust in Epoche %1, Schritt %2, zuerst gesehen in %3</translation>
    </message>
    <message>
        <source>shadow model %1, %2</source>
        <translation>Schattenmodell %1, %2</translation>
    </message>
    <message>
        <source>%1, sample %2, feature %3</source>
        <translation>%1, Datenpunkt %2, Merkmal %3</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, Datenpunkt %2</translation>
    </message>
    <message>
        <source>The architecture %1 can not take this data</source>
        <translation>Die Architektur %1 kann diese Daten nicht aufnehmen</translation>
    </message>
    <message>
        <source>The method %1 has no such setting</source>
        <translation>Die Methode %1 hat keine solche Einstellung</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; needs the retained samples</source>
        <translation>Die Methode „%1“ benötigt die Behaltensmenge</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline to match</source>
        <translation>Die Abbruchregel „%1“ benötigt eine neu trainierte Vergleichsbasis zur Angleichung</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs the retained data</source>
        <translation>Die Abbruchregel „%1“ benötigt die behaltenen Daten</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs validation data</source>
        <translation>Die Abbruchregel „%1“ benötigt Validierungsdaten</translation>
    </message>
    <message>
        <source>The images differ in size; an option brings them to one, such as ?size=%1</source>
        <translation>Die Bilder sind verschieden groß; eine Option bringt sie auf eine Größe, zum Beispiel ?size=%1</translation>
    </message>
    <message>
        <source>%1 validation samples of %2</source>
        <translation>%1 Validierungsdatenpunkte von %2</translation>
    </message>
    <message>
        <source>%1 that are ignored</source>
        <translation>%1, die nicht beachtet werden</translation>
    </message>
    <message>
        <source>%1 other images</source>
        <translation>%1 andere Bilder</translation>
    </message>
    <message>
        <source>%1 bytes of empty lines</source>
        <translation>%1 Byte leerer Zeilen</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 logits</source>
        <translation>%1 Logits</translation>
    </message>
    <message>
        <source>2 to %1 different ones</source>
        <translation>2 bis %1 verschiedene</translation>
    </message>
    <message>
        <source>an image and one of %1 classes</source>
        <translation>ein Bild und eine von %1 Klassen</translation>
    </message>
    <message>
        <source>sides that are multiples of %1 pixels</source>
        <translation>Seiten, die Vielfache von %1 Pixeln sind</translation>
    </message>
    <message>
        <source>at least 2 classes, 1 channel and %1 x %2 pixels</source>
        <translation>mindestens 2 Klassen, 1 Kanal und %1 x %2 Pixel</translation>
    </message>
    <message>
        <source>at most %1 pixels a side and %2 in all</source>
        <translation>höchstens %1 Pixel je Seite und %2 insgesamt</translation>
    </message>
    <message>
        <source>at least %1 models trained on it and %2 not</source>
        <translation>mindestens %1 damit trainierte Modelle und %2 ohne</translation>
    </message>
    <message>
        <source>a lock free within %1 ms</source>
        <translation>eine Sperre, die binnen %1 ms frei wird</translation>
    </message>
    <message>
        <source>a chain whose spectrum is of all %1 images</source>
        <translation>eine Kette, deren Spektrum von allen %1 Bildern ist</translation>
    </message>
    <message>
        <source>%1 of %2 NaN or infinite</source>
        <translation>%1 von %2 NaN oder unendlich</translation>
    </message>
    <message>
        <source>%1 tensors of %2</source>
        <translation>%1 Tensoren von %2</translation>
    </message>
    <message>
        <source>purged at %1</source>
        <translation>bereinigt um %1</translation>
    </message>
    <message>
        <source>%1 or %1.gz</source>
        <translation>%1 oder %1.gz</translation>
    </message>
    <message>
        <source>A figure of the report is too large for an image</source>
        <translation>Eine Abbildung des Berichts ist zu groß für ein Bild</translation>
    </message>
    <message>
        <source>The clipboard holds no thresholds</source>
        <translation>Die Zwischenablage enthält keine Schwellen</translation>
    </message>
    <message>
        <source>The files that come with the program were not found</source>
        <translation>Die mit dem Programm gelieferten Dateien wurden nicht gefunden</translation>
    </message>
    <message>
        <source>The folder of resources is not there</source>
        <translation>Der Ressourcenordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The pasted numbers do not fit the selected layers</source>
        <translation>Die eingefügten Zahlen passen nicht zu den ausgewählten Schichten</translation>
    </message>
    <message>
        <source>The pasted text holds something that is no threshold</source>
        <translation>Der eingefügte Text enthält etwas, das keine Schwelle ist</translation>
    </message>
    <message>
        <source>The pasted text names a layer that the model does not have</source>
        <translation>Der eingefügte Text nennt eine Schicht, die das Modell nicht hat</translation>
    </message>
    <message>
        <source>These can not be opened together</source>
        <translation>Diese Dateien und Ordner können nicht zusammen geöffnet werden</translation>
    </message>
    <message>
        <source>This does not name a run</source>
        <translation>Dies bezeichnet keinen Lauf</translation>
    </message>
    <message>
        <source>U-LiRA makes shadow models forget as a run did</source>
        <translation>U-LiRA lässt Schattenmodelle so vergessen, wie es ein Lauf getan hat</translation>
    </message>
    <message>
        <source>a drawing of some thousand units a side</source>
        <translation>eine Zeichnung von einigen Tausend Einheiten je Seite</translation>
    </message>
    <message>
        <source>a folder there, or named by UNLEARN_RESOURCES</source>
        <translation>ein Ordner an dieser Stelle oder einer, den UNLEARN_RESOURCES angibt</translation>
    </message>
    <message>
        <source>a layer of the model</source>
        <translation>eine Schicht des Modells</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>a number, or lines of a layer&apos;s name and a number</source>
        <translation>eine Zahl oder Zeilen aus dem Namen einer Schicht und einer Zahl</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>kein solcher Ordner</translation>
    </message>
    <message>
        <source>one experiment, or one model, one data set or one of each</source>
        <translation>ein Experiment oder ein Modell, ein Datensatz oder je eines von beidem</translation>
    </message>
    <message>
        <source>the number of a run, or last</source>
        <translation>die Nummer eines Laufs oder last</translation>
    </message>
    <message>
        <source>one number, or one for each of the %1 selected layers</source>
        <translation>eine Zahl oder je eine für jede der %1 ausgewählten Schichten</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>%1 numbers beside names</source>
        <translation>%1 Zahlen neben Namen</translation>
    </message>
    <message>
        <source>%1 besides</source>
        <translation>zusätzlich %1</translation>
    </message>
    <message>
        <source>The bins of a histogram do not fit its edges</source>
        <translation>Die Intervalle eines Histogramms passen nicht zu seinen Grenzen</translation>
    </message>
    <message>
        <source>one edge more than there are bins</source>
        <translation>eine Grenze mehr als Intervalle</translation>
    </message>
    <message>
        <source>A picture of an embedding does not have a point for each sample</source>
        <translation>Ein Bild einer Einbettung hat nicht für jeden Datenpunkt einen Punkt</translation>
    </message>
    <message>
        <source>Memorisation is told by shadow models</source>
        <translation>Die Memorisierung wird anhand von Schattenmodellen bestimmt</translation>
    </message>
    <message>
        <source>one log of runs, named or given with --db</source>
        <translation>ein einziges Laufprotokoll, als Datei oder mit --db angegeben</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline of request %2</source>
        <translation>Die Abbruchregel „%1“ benötigt eine neu trainierte Vergleichsbasis von Löschauftrag %2</translation>
    </message>
    <message>
        <source>a model trained without all samples that are forgotten by its end, or another rule</source>
        <translation>ein Modell, das ohne alle bis zu dessen Ende vergessenen Datenpunkte trainiert wurde, oder eine andere Regel</translation>
    </message>
    <message>
        <source>the fields run, epochs, errors and theirs</source>
        <translation>die Felder run, epochs, errors und deren Unterfelder</translation>
    </message>
    <message>
        <source>The run can not be gone on from: a purge has taken figures of its epochs</source>
        <translation>Der Lauf lässt sich nicht fortsetzen: Eine Bereinigung hat Werte seiner Epochen entfernt</translation>
    </message>
    <message>
        <source>epochs with errors on their forget samples</source>
        <translation>Epochen mit Fehlern auf ihren zu vergessenden Datenpunkten</translation>
    </message>
    <message>
        <source>A purge has changed the run since it was read</source>
        <translation>Eine Bereinigung hat den Lauf geändert, seit er gelesen wurde</translation>
    </message>
    <message>
        <source>A purge is removing moments from this cache</source>
        <translation>Eine Bereinigung entfernt gerade Momente aus diesem Cache</translation>
    </message>
    <message>
        <source>a folder that no purge works in</source>
        <translation>ein Ordner, in dem keine Bereinigung läuft</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the computation, or wait for its end</source>
        <translation>ein Ordner, in dem niemand arbeitet: Stoppen Sie die Berechnung oder warten Sie deren Ende ab</translation>
    </message>
    <message>
        <source>The download was begun anew and broke off; what had come before it is kept, to go on from there</source>
        <translation>Der Download wurde neu begonnen und brach ab; was davor angekommen war, ist noch da, um dort fortzusetzen</translation>
    </message>
    <message>
        <source>The list of the files&apos; SHA-256 is damaged</source>
        <translation>Die Liste der SHA-256 der Dateien ist beschädigt</translation>
    </message>
    <message>
        <source>its retained moment, which &quot;unlearn export-request --after RUN&quot; keeps while the training data are here, or the samples that it forgot</source>
        <translation>das von ihm hinterlassene Moment der behaltenen Daten, das „unlearn export-request --after RUN“ aufbewahrt, solange die Trainingsdaten da sind, oder die Datenpunkte, die er vergessen hat</translation>
    </message>
    <message>
        <source>lines of 64 hexadecimal digits, two blanks and a name</source>
        <translation>Zeilen aus 64 hexadezimalen Ziffern, zwei Leerzeichen und einem Namen</translation>
    </message>
    <message>
        <source>Spectra or predictions are being made or removed in this cache</source>
        <translation>In diesem Cache werden gerade Spektren oder Vorhersagen berechnet oder entfernt</translation>
    </message>
    <message>
        <source>The kept predictions can not be used</source>
        <translation>Die aufbewahrten Vorhersagen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>U-LiRA tells forgotten samples from unseen ones of the same classes alone</source>
        <translation>U-LiRA unterscheidet nur vergessene von nie gesehenen Datenpunkten derselben Klassen</translation>
    </message>
    <message>
        <source>forget samples and test samples of the same classes</source>
        <translation>Datenpunkte der Vergessensmenge gegen Testdatenpunkte derselben Klassen</translation>
    </message>
    <message>
        <source>A count of the published data can not be used</source>
        <translation>Eine Anzahl der veröffentlichten Daten kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The suggestion by tau needs sensitivities of the logits, which the reading lacks</source>
        <translation>Der Vorschlag nach tau benötigt Empfindlichkeiten der Logits, die der Auswertung fehlen</translation>
    </message>
    <message>
        <source>A column of numbers holds one that is not finite; correct it, or leave the row or (?ignore=...) the column out</source>
        <translation>Eine Zahlenspalte enthält eine Zahl, die nicht endlich ist; berichtigen Sie sie oder lassen Sie die Zeile oder (?ignore=...) die Spalte weg</translation>
    </message>
    <message>
        <source>a number that is finite in float32</source>
        <translation>eine in float32 endliche Zahl</translation>
    </message>
    <message>
        <source>A layer&apos;s second moment is not finite</source>
        <translation>Das zweite Moment einer Schicht ist nicht endlich</translation>
    </message>
    <message>
        <source>Reading classes needs the retained data, which are not here</source>
        <translation>Die Auswertung nach Klassen benötigt die behaltenen Daten, die hier nicht vorhanden sind</translation>
    </message>
    <message>
        <source>Reading classes needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>Für die Auswertung nach Klassen muss bekannt sein, welche Datenpunkte behalten werden, und was die früheren Löschaufträge vergessen haben, ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>What a step does to a class is not finite</source>
        <translation>Was ein Schritt mit einer Klasse macht, ist nicht endlich</translation>
    </message>
</context>
<context>
    <name>ForgetSelector</name>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alle aus %1</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>Die ersten %1 aus %2</translation>
    </message>
    <message>
        <source>Samples %1 to %2 of %3</source>
        <translation>Datenpunkte %1 bis %2 aus %3</translation>
    </message>
    <message>
        <source>%1 chosen one by one</source>
        <translation>%1 einzeln gewählt</translation>
    </message>
    <message>
        <source>%1 at random</source>
        <translation>%1 zufällig gezogen</translation>
    </message>
    <message>
        <source>Indices in %1</source>
        <translation>Indizes in %1</translation>
    </message>
</context>
<context>
    <name>GammaPreset</name>
    <message>
        <source>%1, in %2 %3</source>
        <translation>%1, in %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sample removal, AllCNN</source>
        <translation>Entfernen von Datenpunkten, AllCNN</translation>
    </message>
    <message>
        <source>Incremental removal, SmallVGG</source>
        <translation>Schrittweises Entfernen, SmallVGG</translation>
    </message>
    <message>
        <source>Class removal, ResNet-18</source>
        <translation>Entfernen einer Klasse, ResNet-18</translation>
    </message>
    <message>
        <source>Label repair, SmallVGG</source>
        <translation>Korrektur von Labels, SmallVGG</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>In the window:</source>
        <translation>Im Fenster:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Siehe auch:</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>The share of test samples that the model classifies wrongly, of that half of the test split which the stop rule does not see.</source>
        <translation>Der Anteil der Testdatenpunkte, die das Modell falsch klassifiziert, in der Hälfte der Testdaten, die die Abbruchregel nicht sieht.</translation>
    </message>
    <message>
        <source>100 % × wrong / all</source>
        <translation>100 % × falsch / alle</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;; list of runs.</source>
        <translation>Seiten &lt;i&gt;Kurven&lt;/i&gt; und &lt;i&gt;Vergleich&lt;/i&gt;; Liste der Läufe.</translation>
    </message>
    <message>
        <source>accuracy, generalisation, utility</source>
        <translation>Genauigkeit, Accuracy, Generalisierung, Nutzen</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Vergessensfehler</translation>
    </message>
    <message>
        <source>The share of the forget set that the model classifies wrongly. It should become that of a retrained model, not 100 %.</source>
        <translation>Der Anteil der Vergessensmenge, den das Modell falsch klassifiziert. Er soll den Wert eines neu trainierten Modells erreichen, nicht 100 %.</translation>
    </message>
    <message>
        <source>unlearning accuracy, efficacy</source>
        <translation>Verlerngenauigkeit, Wirksamkeit</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Behaltensfehler</translation>
    </message>
    <message>
        <source>The share of the retain set that the model classifies wrongly. While a run goes on it may be of a sample of them, which the page says; the final figure is of all.</source>
        <translation>Der Anteil der Behaltensmenge, den das Modell falsch klassifiziert. Während eines Laufs wird er eventuell aus einer Stichprobe bestimmt, was die Seite dann angibt; der endgültige Wert gilt für alle.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;; list of runs.</source>
        <translation>Seite &lt;i&gt;Kurven&lt;/i&gt;; Liste der Läufe.</translation>
    </message>
    <message>
        <source>remaining accuracy, fidelity</source>
        <translation>verbleibende Genauigkeit, Treue</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, data table.</source>
        <translation>Seite &lt;i&gt;Kurven&lt;/i&gt;, Datentabelle.</translation>
    </message>
    <message>
        <source>held out, split</source>
        <translation>zurückgehalten, Aufteilung, Split</translation>
    </message>
    <message>
        <source>Entropy, H</source>
        <translation>Entropie, H</translation>
    </message>
    <message>
        <source>How vague a prediction is: 0 for a certain one, ln C for one that takes all C classes for equally likely. In nats.</source>
        <translation>Wie unbestimmt eine Vorhersage ist: 0, wenn sie sicher ist, ln C, wenn sie alle C Klassen für gleich wahrscheinlich hält. In Nat.</translation>
    </message>
    <message>
        <source>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</source>
        <translation>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>uncertainty, nats, modified entropy</source>
        <translation>Unsicherheit, Nat, modifizierte Entropie</translation>
    </message>
    <message>
        <source>Tug of war (ToW)</source>
        <translation>Tauziehen (Tug of War, ToW)</translation>
    </message>
    <message>
        <source>How near a model comes to a retrained one in all three accuracies at once: 1 where they agree.</source>
        <translation>Wie nahe ein Modell einem neu trainierten in allen drei Genauigkeiten zugleich kommt: 1, wenn sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Π&lt;sub&gt;retain, forget, test&lt;/sub&gt; (1 − |a − a&lt;sub&gt;retrained&lt;/sub&gt;|)</source>
        <translation>Π&lt;sub&gt;Behalten, Vergessen, Test&lt;/sub&gt; (1 − |a − a&lt;sub&gt;neu trainiert&lt;/sub&gt;|)</translation>
    </message>
    <message>
        <source>ToW, figure of merit</source>
        <translation>ToW, Gütemaß</translation>
    </message>
    <message>
        <source>Kernel alignment (CKA)</source>
        <translation>Kernel-Alignment (CKA)</translation>
    </message>
    <message>
        <source>How alike two models represent the same samples in a layer: 1 for the same up to rotation and scale. X and Y are centred outputs of the layer, a row a sample.</source>
        <translation>Wie ähnlich zwei Modelle dieselben Datenpunkte in einer Schicht darstellen: 1, wenn sie bis auf Drehung und Skalierung gleich sind. X und Y sind zentrierte Ausgaben der Schicht, eine Zeile je Datenpunkt.</translation>
    </message>
    <message>
        <source>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</source>
        <translation>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</translation>
    </message>
    <message>
        <source>CKA, similarity, representation</source>
        <translation>CKA, Ähnlichkeit, Repräsentation</translation>
    </message>
    <message>
        <source>Membership inference</source>
        <translation>Membership-Inferenz</translation>
    </message>
    <message>
        <source>Guessing from a model&apos;s answers which samples it was trained on. The attacks give each sample a score; forget samples are the positives, test samples of the same classes the negatives. What counts is the retrained model&apos;s value, not chance.</source>
        <translation>Aus den Antworten eines Modells erraten, mit welchen Datenpunkten es trainiert wurde. Die Angriffe geben jedem Datenpunkt einen Score; positiv sind die Datenpunkte der Vergessensmenge, negativ die Testdatenpunkte derselben Klassen. Maßgeblich ist der Wert des neu trainierten Modells, nicht der Zufall.</translation>
    </message>
    <message>
        <source>score(x) ≥ threshold ⇒ “member”</source>
        <translation>Score(x) ≥ Schwelle ⇒ „Mitglied“</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>MIA, attack, privacy, confidence, loss, logit gap, score</source>
        <translation>MIA, Angriff, Mitgliedschaft, Privatheit, Datenschutz, Konfidenz, Verlust, Logit-Abstand, Score</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>True-positive rate against false-positive rate of an attack, over all thresholds. The diagonal is guessing. Logarithmic axes show what matters most: few false positives.</source>
        <translation>Richtig-positiv-Rate gegen Falsch-positiv-Rate eines Angriffs, über alle Schwellen. Die Diagonale entspricht dem Raten. Logarithmische Achsen zeigen, worauf es am meisten ankommt: den Bereich weniger falsch positiver Treffer.</translation>
    </message>
    <message>
        <source>TPR(t) against FPR(t)</source>
        <translation>TPR(t) gegen FPR(t)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, upper left.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, links oben.</translation>
    </message>
    <message>
        <source>receiver operating characteristic, threshold</source>
        <translation>Receiver Operating Characteristic, Schwelle</translation>
    </message>
    <message>
        <source>Area under the curve (AUC)</source>
        <translation>Fläche unter der Kurve (AUC)</translation>
    </message>
    <message>
        <source>area, ROC, AUROC</source>
        <translation>Fläche, ROC, AUROC</translation>
    </message>
    <message>
        <source>TPR at few false positives</source>
        <translation>TPR bei wenigen falsch Positiven</translation>
    </message>
    <message>
        <source>true-positive rate, false-positive rate, FPR</source>
        <translation>Richtig-positiv-Rate, Falsch-positiv-Rate, FPR</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>95-%-Bootstrap-Intervall</translation>
    </message>
    <message>
        <source>How far a figure would scatter with other samples: both sides are drawn anew with replacement many times, and the middle 95 % of the figures are kept.</source>
        <translation>Wie stark ein Wert mit anderen Datenpunkten streuen würde: Beide Seiten werden viele Male mit Zurücklegen neu gezogen, und die mittleren 95 % der Werte bilden das Intervall.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns 95 %.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, Spalten 95 %.</translation>
    </message>
    <message>
        <source>confidence interval, uncertainty</source>
        <translation>Konfidenzintervall, Unsicherheit</translation>
    </message>
    <message>
        <source>Shadow model</source>
        <translation>Schattenmodell</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>robust, reference model</source>
        <translation>robust, Referenzmodell</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>An attack that fits two normal distributions to each sample&apos;s scaled confidence: of shadow models with the sample, and without it. The score is the ratio of their likelihoods.</source>
        <translation>Ein Angriff, der an die skalierte Konfidenz jedes Datenpunkts zwei Normalverteilungen anpasst: eine für Schattenmodelle mit dem Datenpunkt, eine für solche ohne ihn. Der Score ist das Verhältnis ihrer Likelihoods.</translation>
    </message>
    <message>
        <source>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</source>
        <translation>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</translation>
    </message>
    <message>
        <source>Over-forgetting</source>
        <translation>Übermäßiges Vergessen</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, warning; reports.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, Warnung; Berichte.</translation>
    </message>
    <message>
        <source>Streisand effect, too much</source>
        <translation>Streisand-Effekt, zu viel</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>Privatsphäre-Score im schlimmsten Fall</translation>
    </message>
    <message>
        <source>How well the best threshold on the best side tells the unlearned model&apos;s outputs from a retrained one&apos;s: 1 where nothing tells them apart, 0 where everything does.</source>
        <translation>Wie gut die beste Schwelle auf der besten Seite die Ausgaben des verlernten Modells von denen eines neu trainierten unterscheidet: 1, wenn nichts sie unterscheidet, 0, wenn alles es tut.</translation>
    </message>
    <message>
        <source>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</source>
        <translation>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>epsilon, differential privacy, forgetting quality</source>
        <translation>Epsilon, Differential Privacy, differenzielle Privatsphäre, Vergessensqualität</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Vergessensmenge</translation>
    </message>
    <message>
        <source>The training samples that the model is to forget, as if it had never been trained on them.</source>
        <translation>Die Trainingsdatenpunkte, die das Modell vergessen soll, als wäre es nie mit ihnen trainiert worden.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Forget set&lt;/i&gt;; page &lt;i&gt;Samples&lt;/i&gt;.</source>
        <translation>Bereich „Experiment“, &lt;i&gt;Vergessensmenge&lt;/i&gt;; Seite &lt;i&gt;Datenpunkte&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>deletion, removal, D_f</source>
        <translation>Löschung, Entfernen, D_f</translation>
    </message>
    <message>
        <source>Retain set</source>
        <translation>Behaltensmenge</translation>
    </message>
    <message>
        <source>The training samples that are not forgotten. What the model has learned of them is to stay.</source>
        <translation>Die Trainingsdatenpunkte, die nicht vergessen werden. Was das Modell aus ihnen gelernt hat, soll bleiben.</translation>
    </message>
    <message>
        <source>retain = train − forget</source>
        <translation>Behaltensmenge = Trainingsmenge − Vergessensmenge</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, retain error; page &lt;i&gt;Layers&lt;/i&gt;, retained spectrum.</source>
        <translation>Seite &lt;i&gt;Kurven&lt;/i&gt;, Behaltensfehler; Seite &lt;i&gt;Schichten&lt;/i&gt;, Spektrum der behaltenen Daten.</translation>
    </message>
    <message>
        <source>retained samples, remaining data, D_r</source>
        <translation>behaltene Datenpunkte, verbleibende Daten, D_r</translation>
    </message>
    <message>
        <source>Retrained baseline</source>
        <translation>Neu trainierte Vergleichsbasis</translation>
    </message>
    <message>
        <source>A model of the same architecture, trained in the same way from the start without the forget set. It is what unlearning should come close to, in every figure; several seeds show how much such models differ among themselves.</source>
        <translation>Ein Modell derselben Architektur, auf dieselbe Weise von Grund auf ohne die Vergessensmenge trainiert. Ihm soll das Verlernen in jeder Kennzahl nahekommen; mehrere Startwerte zeigen, wie sehr sich solche Modelle untereinander unterscheiden.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Reference&lt;/i&gt;; dashed lines on page &lt;i&gt;Curves&lt;/i&gt;; rows on page &lt;i&gt;Privacy&lt;/i&gt;; &lt;i&gt;Run &amp;gt; Train retrained baseline&lt;/i&gt;.</source>
        <translation>Bereich „Experiment“, &lt;i&gt;Referenz&lt;/i&gt;; gestrichelte Linien auf der Seite &lt;i&gt;Kurven&lt;/i&gt;; Zeilen auf der Seite &lt;i&gt;Privatsphäre&lt;/i&gt;; &lt;i&gt;Lauf &amp;gt; Vergleichsbasis trainieren&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>reference, gold standard, exact unlearning</source>
        <translation>Referenz, Goldstandard, exaktes Verlernen</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>Löschauftrag</translation>
    </message>
    <message>
        <source>One demand to forget some samples. Several may follow one another: the moment that one leaves is where the next begins.</source>
        <translation>Eine Forderung, bestimmte Datenpunkte zu vergessen. Mehrere können aufeinander folgen: Das Moment, das einer hinterlässt, ist der Ausgangspunkt des nächsten.</translation>
    </message>
    <message>
        <source>G&lt;sub&gt;full&lt;/sub&gt; ← G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G&lt;sub&gt;alle&lt;/sub&gt; ← G&lt;sub&gt;alle&lt;/sub&gt; − G&lt;sub&gt;Vergessen&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, requests in their order.</source>
        <translation>Seite &lt;i&gt;Datenpunkte&lt;/i&gt;, Löschaufträge in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>incremental, sequence, chain</source>
        <translation>schrittweise, inkrementell, Folge, Kette</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Purge the request…&lt;/i&gt;</source>
        <translation>&lt;i&gt;Lauf &amp;gt; Löschauftrag bereinigen…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>erase, delete</source>
        <translation>tilgen, löschen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>A convolution or linear layer with a weight matrix W, flattened to a row for each output. Biases and norms are frozen while unlearning.</source>
        <translation>Eine Faltungs- oder lineare Schicht mit einer Gewichtsmatrix W, aufgefaltet zu einer Zeile je Ausgabe. Biases und Normierungen bleiben beim Verlernen eingefroren.</translation>
    </message>
    <message>
        <source>W : [out, d]</source>
        <translation>W : [Ausgaben, d]</translation>
    </message>
    <message>
        <source>weight, convolution, linear</source>
        <translation>Gewicht, Faltung, linear</translation>
    </message>
    <message>
        <source>Input directions, d</source>
        <translation>Eingaberichtungen, d</translation>
    </message>
    <message>
        <source>How many numbers one input row of a layer has: a patch of a convolution, or a vector of features.</source>
        <translation>Aus wie vielen Zahlen eine Eingabezeile einer Schicht besteht: ein Ausschnitt bei einer Faltung, sonst ein Merkmalsvektor.</translation>
    </message>
    <message>
        <source>d = in / groups × kernel height × kernel width</source>
        <translation>d = Eingänge / Gruppen × Kernhöhe × Kernbreite</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column d.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, Spalte d.</translation>
    </message>
    <message>
        <source>dimension, patch, columns</source>
        <translation>Dimension, Ausschnitt, Patch, Spalten</translation>
    </message>
    <message>
        <source>Second moment, G</source>
        <translation>Zweites Moment, G</translation>
    </message>
    <message>
        <source>The sum over samples and positions of each input row times itself; not centred. That of the retained samples follows by subtraction, without their data. A grouped convolution has one for each group.</source>
        <translation>Die Summe, über Datenpunkte und Positionen, der Produkte jeder Eingabezeile mit sich selbst; nicht zentriert. Das der behaltenen Datenpunkte ergibt sich durch Subtraktion, ohne ihre Daten. Eine gruppierte Faltung hat eines je Gruppe.</translation>
    </message>
    <message>
        <source>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;retain&lt;/sub&gt; = G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;Behalten&lt;/sub&gt; = G&lt;sub&gt;alle&lt;/sub&gt; − G&lt;sub&gt;Vergessen&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Behind every spectrum; &lt;i&gt;Tools &amp;gt; Spectrum cache…&lt;/i&gt;</source>
        <translation>Grundlage jedes Spektrums; &lt;i&gt;Extras &amp;gt; Spektren-Cache…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Gram matrix, covariance, uncentred</source>
        <translation>Gram-Matrix, Kovarianz, unzentriert</translation>
    </message>
    <message>
        <source>Spectrum, eigenvalues λ</source>
        <translation>Spektrum, Eigenwerte λ</translation>
    </message>
    <message>
        <source>The eigenvalues of a layer&apos;s second moment, from the largest down: how much of the retained inputs lies along each of its directions.</source>
        <translation>Die Eigenwerte des zweiten Moments einer Schicht, vom größten abwärts: wie viel der behaltenen Eingaben entlang jeder ihrer Richtungen liegt.</translation>
    </message>
    <message>
        <source>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, lower left; &lt;i&gt;Experiment &amp;gt; Compute spectra&lt;/i&gt;.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, links unten; &lt;i&gt;Experiment &amp;gt; Spektren berechnen&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>eigenvalue, eigenvector, decomposition</source>
        <translation>Eigenwert, Eigenvektor, Zerlegung</translation>
    </message>
    <message>
        <source>Singular value, σ</source>
        <translation>Singulärwert, σ</translation>
    </message>
    <message>
        <source>The square root of an eigenvalue: a singular value of all input rows stacked. The published code measures energy by it; the other measure is the eigenvalue itself.</source>
        <translation>Die Quadratwurzel eines Eigenwerts: ein Singulärwert der Matrix aller Eingabezeilen. Der veröffentlichte Code misst damit die Energie; das andere Maß ist der Eigenwert selbst.</translation>
    </message>
    <message>
        <source>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Energy by&lt;/i&gt;.</source>
        <translation>Bereich „Experiment“, &lt;i&gt;Methode: Einstellungen…&lt;/i&gt;, &lt;i&gt;Energiemaß&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>energy measure</source>
        <translation>Energiemaß</translation>
    </message>
    <message>
        <source>Core gradient space (CGS)</source>
        <translation>Kern-Gradientenraum (CGS)</translation>
    </message>
    <message>
        <source>The span of the first k eigenvectors of a layer&apos;s retained second moment. What lies in it is taken from each gradient, so that the outputs on inputs in the space stay as they are.</source>
        <translation>Der von den ersten k Eigenvektoren des behaltenen zweiten Moments einer Schicht aufgespannte Raum. Was darin liegt, wird von jedem Gradienten abgezogen, damit die Ausgaben zu Eingaben in diesem Raum unverändert bleiben.</translation>
    </message>
    <message>
        <source>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</source>
        <translation>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, left of the threshold line; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, links der Schwellenlinie; &lt;i&gt;Hilfe &amp;gt; Projektionslabor…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>CGS, subspace, protected directions</source>
        <translation>CGS, Core Gradient Space, Unterraum, geschützte Richtungen</translation>
    </message>
    <message>
        <source>Directions kept, k</source>
        <translation>Geschützte Richtungen, k</translation>
    </message>
    <message>
        <source>How many directions the core gradient space of a layer has. It follows from the threshold γ and the spectrum by a rule.</source>
        <translation>Wie viele Richtungen der Kern-Gradientenraum einer Schicht hat. Die Zahl folgt nach einer Regel aus der Schwelle γ und dem Spektrum.</translation>
    </message>
    <message>
        <source>0 ≤ k ≤ d</source>
        <translation>0 ≤ k ≤ d</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column k and the line in the spectrum.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, Spalte k und die Linie im Spektrum.</translation>
    </message>
    <message>
        <source>rank, dimension</source>
        <translation>Rang, Dimension</translation>
    </message>
    <message>
        <source>Threshold, γ (gamma)</source>
        <translation>Schwelle, γ (Gamma)</translation>
    </message>
    <message>
        <source>How much of a layer&apos;s energy is protected, from 0 to 1. 0 leaves the gradient as it is; 1 leaves the layer out: it is not updated at all.</source>
        <translation>Wie viel von der Energie einer Schicht geschützt wird, von 0 bis 1. Bei 0 bleibt der Gradient, wie er ist; bei 1 bleibt die Schicht außen vor: Sie wird gar nicht aktualisiert.</translation>
    </message>
    <message>
        <source>0 ≤ γ ≤ 1</source>
        <translation>0 ≤ γ ≤ 1</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column γ and &lt;i&gt;All layers&lt;/i&gt;; &lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, Spalte γ und &lt;i&gt;Alle Schichten&lt;/i&gt;; &lt;i&gt;Bearbeiten &amp;gt; Schwellen vorschlagen…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>slider, percentage</source>
        <translation>Schieberegler, Prozentsatz</translation>
    </message>
    <message>
        <source>Energy kept</source>
        <translation>Geschützte Energie</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s input energy that lies in its core gradient space.</source>
        <translation>Der Anteil der Eingabeenergie einer Schicht, der in ihrem Kern-Gradientenraum liegt.</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; or √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; oder √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Kept.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, Spalte Geschützt.</translation>
    </message>
    <message>
        <source>cumulative share</source>
        <translation>kumulierter Anteil</translation>
    </message>
    <message>
        <source>Rule for k</source>
        <translation>Regel für k</translation>
    </message>
    <message>
        <source>How k follows from γ, given the cumulative shares s of the energy. &lt;i&gt;Covering&lt;/i&gt;: the fewest directions that reach γ. &lt;i&gt;Below&lt;/i&gt;: all that stay within γ, as in the published code. &lt;i&gt;Null&lt;/i&gt;: every direction within the numerical rank.</source>
        <translation>Wie k aus γ folgt, wenn die kumulierten Anteile s der Energie gegeben sind. &lt;i&gt;Überdeckend&lt;/i&gt;: die wenigsten Richtungen, die γ erreichen. &lt;i&gt;Unterhalb&lt;/i&gt;: alle, die innerhalb von γ bleiben, wie im veröffentlichten Code. &lt;i&gt;Nullraum&lt;/i&gt;: jede Richtung innerhalb des numerischen Rangs.</translation>
    </message>
    <message>
        <source>covering: min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; below: # { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</source>
        <translation>überdeckend: min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; unterhalb: # { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Rule for k&lt;/i&gt;.</source>
        <translation>Bereich „Experiment“, &lt;i&gt;Methode: Einstellungen…&lt;/i&gt;, &lt;i&gt;Regel für k&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>covering, below, null space</source>
        <translation>überdeckend, unterhalb, Nullraum</translation>
    </message>
    <message>
        <source>Forget loss</source>
        <translation>Vergessensverlust</translation>
    </message>
    <message>
        <source>What the steps make smaller, on the forget set: the first term takes probability from the true class, the second makes the prediction vague. The offset keeps the logarithm finite at a probability of 1. In nats.</source>
        <translation>Was die Schritte auf der Vergessensmenge verkleinern: Der erste Term entzieht der wahren Klasse Wahrscheinlichkeit, der zweite macht die Vorhersage unbestimmt. Der Offset hält den Logarithmus bei einer Wahrscheinlichkeit von 1 endlich. In Nat.</translation>
    </message>
    <message>
        <source>L = mean(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − offset))) − w mean(H(p))</source>
        <translation>L = Mittel(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − Offset))) − w Mittel(H(p))</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Loss; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, offset and entropy weight.</source>
        <translation>Seite &lt;i&gt;Kurven&lt;/i&gt;, Spalte Verlust; Bereich „Experiment“, &lt;i&gt;Methode: Einstellungen…&lt;/i&gt;, Offset und Entropiegewicht.</translation>
    </message>
    <message>
        <source>unlearning loss, objective, offset, weight</source>
        <translation>Verlernverlust, Zielfunktion, Offset, Gewicht</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>Projizierter Schritt</translation>
    </message>
    <message>
        <source>Plain gradient descent on the forget loss, less the part of the gradient g that lies in the core gradient space. If a step is orthogonal to all retained inputs of every layer, retained outputs do not change at all.</source>
        <translation>Gewöhnlicher Gradientenabstieg auf dem Vergessensverlust, abzüglich des Teils des Gradienten g, der im Kern-Gradientenraum liegt. Ist ein Schritt zu allen behaltenen Eingaben jeder Schicht orthogonal, ändern sich die behaltenen Ausgaben überhaupt nicht.</translation>
    </message>
    <message>
        <source>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>PGU, gradient projection, update</source>
        <translation>PGU, Gradientenprojektion, Aktualisierung</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>Weiche Projektion</translation>
    </message>
    <message>
        <source>A variant of the method: each direction is damped by its own eigenvalue, where the projection keeps it or drops it.</source>
        <translation>Eine Variante der Methode: Jede Richtung wird nach ihrem eigenen Eigenwert gedämpft, während die Projektion sie beibehält oder verwirft.</translation>
    </message>
    <message>
        <source>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, softness μ.</source>
        <translation>Bereich „Experiment“, &lt;i&gt;Methode: Einstellungen…&lt;/i&gt;, Weichheit μ.</translation>
    </message>
    <message>
        <source>damping, mu</source>
        <translation>Dämpfung, My</translation>
    </message>
    <message>
        <source>Forgetting power left</source>
        <translation>Verbleibende Vergessenskraft</translation>
    </message>
    <message>
        <source>The share of the squared forget gradient that the projection leaves, read before a run. Samples that the model is sure of hardly count in it.</source>
        <translation>Der Anteil am Quadrat des Vergessensgradienten, den die Projektion übrig lässt, bestimmt vor einem Lauf. Datenpunkte, bei denen sich das Modell sicher ist, zählen darin kaum.</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Power left and the trade-off curve, across.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, Spalte Restkraft und die Zielkonfliktkurve, waagerecht.</translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation>verbleibender Gradient</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Vorhergesagte Interferenz</translation>
    </message>
    <message>
        <source>The summed squared change that one step would make to the layer&apos;s outputs on retained inputs, relative to the outputs themselves. It speaks of one step and one layer, and of no error.</source>
        <translation>Die summierte quadrierte Änderung, die ein Schritt an den Ausgaben der Schicht zu behaltenen Eingaben bewirken würde, bezogen auf die Ausgaben selbst. Sie gilt für einen Schritt und eine Schicht und sagt nichts über Fehler.</translation>
    </message>
    <message>
        <source>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Interference and the trade-off curve, upwards.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, Spalte Interferenz und die Zielkonfliktkurve, senkrecht.</translation>
    </message>
    <message>
        <source>trade-off, cost, budget</source>
        <translation>Zielkonflikt, Abwägung, Trade-off, Kosten, Budget</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>Behaltensdrift</translation>
    </message>
    <message>
        <source>change, data-free</source>
        <translation>Änderung, datenfrei</translation>
    </message>
    <message>
        <source>One knob for all layers, τ</source>
        <translation>Ein Regler für alle Schichten, τ</translation>
    </message>
    <message>
        <source>Protects a direction of any layer where a change of the weights by 1 along it would change the logits of a retained sample by more than τ (mean square). ω is the layer&apos;s sensitivity: the mean squared gradient that logits send back.</source>
        <translation>Schützt eine Richtung einer beliebigen Schicht, wenn eine Änderung der Gewichte um 1 entlang dieser Richtung die Logits eines behaltenen Datenpunkts um mehr als τ (mittleres Quadrat) ändern würde. ω ist die Empfindlichkeit der Schicht: das mittlere Quadrat des Gradienten, den die Logits zurücksenden.</translation>
    </message>
    <message>
        <source>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</source>
        <translation>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</translation>
    </message>
    <message>
        <source>&lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;, &lt;i&gt;One knob for all layers&lt;/i&gt;.</source>
        <translation>&lt;i&gt;Bearbeiten &amp;gt; Schwellen vorschlagen…&lt;/i&gt;, &lt;i&gt;Ein Regler für alle Schichten&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>tau, sensitivity, omega, Fisher</source>
        <translation>Tau, Empfindlichkeit, Omega, Fisher</translation>
    </message>
    <message>
        <source>Learning rate, η</source>
        <translation>Lernrate, η</translation>
    </message>
    <message>
        <source>The length of a step for a gradient of 1. It falls exponentially from its start to its end over the planned epochs.</source>
        <translation>Die Länge eines Schritts bei einem Gradienten von 1. Sie fällt über die geplanten Epochen exponentiell vom Anfangs- auf den Endwert.</translation>
    </message>
    <message>
        <source>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;start&lt;/sub&gt; (η&lt;sub&gt;end&lt;/sub&gt; / η&lt;sub&gt;start&lt;/sub&gt;)&lt;sup&gt;e / epochs&lt;/sup&gt;</source>
        <translation>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;Anfang&lt;/sub&gt; (η&lt;sub&gt;Ende&lt;/sub&gt; / η&lt;sub&gt;Anfang&lt;/sub&gt;)&lt;sup&gt;e / Epochen&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Learning rate; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;</source>
        <translation>Seite &lt;i&gt;Kurven&lt;/i&gt;, Spalte Lernrate; Bereich „Experiment“, &lt;i&gt;Methode: Einstellungen…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>step size, eta</source>
        <translation>Schrittweite, Eta</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>One pass over the forget set. Epoch 0 is the untouched model. A run can be rewound to an epoch and gone on from with other settings.</source>
        <translation>Ein Durchgang durch die Vergessensmenge. Epoche 0 ist das unveränderte Modell. Ein Lauf kann auf eine Epoche zurückgesetzt und von dort mit anderen Einstellungen fortgesetzt werden.</translation>
    </message>
    <message>
        <source>pass, iteration, rewind</source>
        <translation>Durchgang, Iteration, zurücksetzen</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Abbruchregel</translation>
    </message>
    <message>
        <source>When a run ends, and which epoch is its result. &lt;i&gt;Crossing&lt;/i&gt;: validation accuracy exceeds forget accuracy. &lt;i&gt;Drop&lt;/i&gt;: retained or validation accuracy fell by so many points. &lt;i&gt;Match&lt;/i&gt;: the forget error nearest that of a retrained model. &lt;i&gt;Drift&lt;/i&gt;: retain drift reached a budget.</source>
        <translation>Wann ein Lauf endet und welche Epoche sein Ergebnis ist. &lt;i&gt;Kreuzung&lt;/i&gt;: Die Validierungsgenauigkeit übersteigt die Vergessensgenauigkeit. &lt;i&gt;Abfall&lt;/i&gt;: Die Behaltens- oder Validierungsgenauigkeit ist um so viele Prozentpunkte gesunken. &lt;i&gt;Angleichung&lt;/i&gt;: der Vergessensfehler, der dem eines neu trainierten Modells am nächsten kommt. &lt;i&gt;Drift&lt;/i&gt;: Die Behaltensdrift hat ein Budget erreicht.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Stop&lt;/i&gt;; the mark on page &lt;i&gt;Curves&lt;/i&gt;.</source>
        <translation>Bereich „Experiment“, &lt;i&gt;Methode: Einstellungen…&lt;/i&gt;, &lt;i&gt;Abbruch&lt;/i&gt;; die Markierung auf der Seite &lt;i&gt;Kurven&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>crossing, match, drift, early stopping</source>
        <translation>Kreuzung, Angleichung, Drift, Early Stopping, frühes Stoppen</translation>
    </message>
    <message>
        <source>The error on the half of the test split that stop rules may look at. The other half gives the reported test error; the plan&apos;s split seed draws both.</source>
        <translation>Der Fehler auf der Hälfte der Testdaten, die Abbruchregeln sehen dürfen. Die andere Hälfte liefert den berichteten Testfehler; der Startwert der Aufteilung im Plan zieht beide.</translation>
    </message>
    <message>
        <source>likelihood ratio attack</source>
        <translation>Likelihood-Ratio-Angriff</translation>
    </message>
    <message>
        <source>The share of forget samples that an attack finds when it may take only 1 % (%1 %) of the test samples for members. An attack that is sure of a few samples shows here first. Said only where there are ten negatives or more at that rate.</source>
        <translation>Der Anteil der Vergessensmenge, den ein Angriff findet, wenn er nur 1 % (%1 %) der Testdatenpunkte für Mitglieder halten darf. Ein Angriff, der sich bei wenigen Datenpunkten sicher ist, zeigt sich hier zuerst. Wird nur angegeben, wenn auf diese Rate mindestens zehn Negative entfallen.</translation>
    </message>
    <message>
        <source>TPR at FPR = 1 %, %1 %</source>
        <translation>TPR bei FPR = 1 %, %1 %</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Start&lt;/i&gt;, &lt;i&gt;Run &amp;gt; Next batch&lt;/i&gt;; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>&lt;i&gt;Lauf &amp;gt; Starten&lt;/i&gt;, &lt;i&gt;Lauf &amp;gt; Nächster Batch&lt;/i&gt;; &lt;i&gt;Hilfe &amp;gt; Projektionslabor…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Distance to the retrained models</source>
        <translation>Abstand zu den neu trainierten Modellen</translation>
    </message>
    <message>
        <source>How far a figure of an unlearned model is from the mean of the retrained ones, in units of their standard deviation. Within one or two such units it can not be told from what another seed would have changed. It takes two retrained models of different seeds, or more.</source>
        <translation>Wie weit ein Wert eines verlernten Modells vom Mittelwert der neu trainierten entfernt ist, in Einheiten ihrer Standardabweichung. Innerhalb von ein bis zwei solchen Einheiten ist er nicht von dem zu unterscheiden, was ein anderer Startwert geändert hätte. Nötig sind mindestens zwei neu trainierte Modelle mit verschiedenen Startwerten.</translation>
    </message>
    <message>
        <source>(x − mean&lt;sub&gt;retrained&lt;/sub&gt;) / s&lt;sub&gt;retrained&lt;/sub&gt;</source>
        <translation>(x − Mittel&lt;sub&gt;neu trainiert&lt;/sub&gt;) / s&lt;sub&gt;neu trainiert&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</translation>
    </message>
    <message>
        <source>noise floor, spread, standard deviation, seed</source>
        <translation>Grundrauschen, Streuung, Standardabweichung, Startwert, Seed</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>Abstand der Ausgaben</translation>
    </message>
    <message>
        <source>How differently two models answer to the same samples: the part of the probability that would have to move (total variation), the divergence, or the share of samples with another predicted class. p are the probabilities of the model, q those of the one beside it; the mean over samples is shown.</source>
        <translation>Wie verschieden zwei Modelle auf dieselben Datenpunkte antworten: der Teil der Wahrscheinlichkeit, der verschoben werden müsste (Totalvariation), die Divergenz oder der Anteil der Datenpunkte mit einer anderen vorhergesagten Klasse. p sind die Wahrscheinlichkeiten des Modells, q die des Vergleichsmodells; angezeigt wird das Mittel über die Datenpunkte.</translation>
    </message>
    <message>
        <source>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</source>
        <translation>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit and outputs; reports.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße und Ausgaben; Berichte.</translation>
    </message>
    <message>
        <source>total variation, Kullback-Leibler divergence, agreement, prediction matrix</source>
        <translation>Totalvariation, Kullback-Leibler-Divergenz, Übereinstimmung, Vorhersagematrix</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Linear Probing</translation>
    </message>
    <message>
        <source>How much of the labels can still be read out of a layer: a ridge classifier is fitted to what the layer is given of one half of the forget and retained samples, and judged on the other half. What is only hidden at the output is found here.</source>
        <translation>Wie viel von den Labels sich aus einer Schicht noch herauslesen lässt: Ein Ridge-Klassifikator wird an die Eingaben der Schicht für die eine Hälfte der vergessenen und behaltenen Datenpunkte angepasst und auf der anderen Hälfte beurteilt. Was nur an der Ausgabe verborgen ist, wird hier gefunden.</translation>
    </message>
    <message>
        <source>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>recovery, representation, features</source>
        <translation>Rückgewinnung, Repräsentation, Merkmale, lineare Sonde</translation>
    </message>
    <message>
        <source>Relearning</source>
        <translation>Wiedererlernen</translation>
    </message>
    <message>
        <source>How many epochs of training a model needs until its loss on the forget set is that of the original, but for α. A model that never saw the samples needs about as many as a retrained one; one that needs far fewer had not forgotten.</source>
        <translation>Wie viele Trainingsepochen ein Modell braucht, bis sein Verlust auf der Vergessensmenge bis auf α der des ursprünglichen ist. Ein Modell, das die Datenpunkte nie gesehen hat, braucht etwa so viele wie ein neu trainiertes; eines, das viel weniger braucht, hatte nicht vergessen.</translation>
    </message>
    <message>
        <source>min { n : L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;original&lt;/sub&gt;) + α }</source>
        <translation>min { n : L&lt;sub&gt;Vergessen&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;Vergessen&lt;/sub&gt;(θ&lt;sub&gt;ursprünglich&lt;/sub&gt;) + α }</translation>
    </message>
    <message>
        <source>relearn time, fine-tuning, epochs</source>
        <translation>Relearn Time, Wiedererlernzeit, Fine-Tuning, Feinabstimmen, Epochen</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>Vergessensqualität</translation>
    </message>
    <message>
        <source>How alike many unlearned models and many retrained ones answer to each forget sample. ε is the largest log-ratio of error rates that a threshold on the label&apos;s scaled confidence reaches; the mean over samples is shown. It takes several models of each kind, and is read beside its value for two groups of the same kind.</source>
        <translation>Wie ähnlich viele verlernte und viele neu trainierte Modelle auf jeden Vergessensdatenpunkt antworten. ε ist das größte logarithmierte Verhältnis von Fehlerraten, das eine Schwelle auf der skalierten Konfidenz des Labels erreicht; angezeigt wird das Mittel über die Datenpunkte. Nötig sind mehrere Modelle jeder Art, und abgelesen wird der Wert im Vergleich zu dem für zwei Gruppen derselben Art.</translation>
    </message>
    <message>
        <source>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</source>
        <translation>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</translation>
    </message>
    <message>
        <source>epsilon, bins, challenge</source>
        <translation>Epsilon, Intervalle, Bins, Challenge, Wettbewerb</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>Spektrumsdrift</translation>
    </message>
    <message>
        <source>How far the second moment of the retained inputs, which requests in sequence keep from the original weights, is from the one that the unlearned weights would give. Where it grows, the directions that are protected are no longer the right ones.</source>
        <translation>Wie weit das zweite Moment der behaltenen Eingaben, das aufeinanderfolgende Löschaufträge von den ursprünglichen Gewichten beibehalten, von dem entfernt ist, das die verlernten Gewichte ergäben. Wächst sie, sind die geschützten Richtungen nicht mehr die richtigen.</translation>
    </message>
    <message>
        <source>‖G′ − G‖ / ‖G‖</source>
        <translation>‖G′ − G‖ / ‖G‖</translation>
    </message>
    <message>
        <source>requests in sequence, Frobenius</source>
        <translation>aufeinanderfolgende Löschaufträge, Frobenius</translation>
    </message>
    <message>
        <source>Embedding of features</source>
        <translation>Einbettung von Merkmalen</translation>
    </message>
    <message>
        <source>Samples as points in the plane, by what a model&apos;s last layer is given. t-SNE keeps neighbours together: p says who is a neighbour among the features, q in the plane. Principal components keep the two directions of most variance. Distances between groups say little in the former.</source>
        <translation>Datenpunkte als Punkte in der Ebene, nach den Eingaben der letzten Schicht eines Modells. t-SNE hält Nachbarn zusammen: p gibt an, wer bei den Merkmalen benachbart ist, q, wer in der Ebene. Hauptkomponenten behalten die beiden Richtungen der größten Varianz. Bei t-SNE sagen Abstände zwischen Gruppen wenig aus.</translation>
    </message>
    <message>
        <source>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</source>
        <translation>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>t-SNE, PCA, principal components, features, map</source>
        <translation>t-SNE, PCA, Hauptkomponenten, Merkmale, Karte</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2406.01257.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; Berichte; arXiv 2406.01257.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; Berichte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, &lt;i&gt;Schattenmodelle…&lt;/i&gt;; Befehl &lt;tt&gt;unlearn attack&lt;/tt&gt;; Berichte.</translation>
    </message>
    <message>
        <source>Deleting for good whatever is kept of the forgotten samples: selectors, rewind points, moments. The retained moment, the unlearned model and your own files, such as reports, stay.</source>
        <translation>Das endgültige Löschen von allem, was von den vergessenen Datenpunkten aufbewahrt wird: Selektoren, Rücksprungpunkte, Momente. Das Moment der behaltenen Daten, das verlernte Modell und Ihre eigenen Dateien, etwa Berichte, bleiben.</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Grundrauschen</translation>
    </message>
    <message>
        <source>How much a figure differs among models retrained with other seeds: their sample standard deviation. A difference below it means nothing. With one retrained model it is not known.</source>
        <translation>Wie stark sich eine Kennzahl zwischen Modellen unterscheidet, die mit anderen Startwerten neu trainiert wurden: ihre Stichprobenstandardabweichung. Ein Unterschied darunter besagt nichts. Bei nur einem neu trainierten Modell ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Of the runs with the same model, data and forget set, those that none beats: no other has at most their test error e and at most their distance d to the retrained models, and less of one.</source>
        <translation>Von den Läufen mit demselben Modell, denselben Daten und derselben Vergessensmenge diejenigen, die keiner übertrifft: Kein anderer hat höchstens denselben Testfehler e und höchstens denselben Abstand d zu den neu trainierten Modellen und dabei einen der beiden Werte niedriger.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Beaten by none&lt;/i&gt;.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, &lt;i&gt;Von keinem übertroffen&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>trade-off, dominated</source>
        <translation>Zielkonflikt, Trade-off, dominiert, Pareto-optimal</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Support-vector attack (SVC)</source>
        <translation>Support-Vektor-Angriff (SVC)</translation>
    </message>
    <message>
        <source>A classifier that is fitted to tell retained samples (t = 1) from validation samples (t = −1) by the confidence p in their label, and then asked about the samples that are attacked. Its decision is the score: above 0 means “member”. Source: arXiv 2304.04934.</source>
        <translation>Ein Klassifikator, der darauf angepasst wird, anhand der Konfidenz p für ihr Label behaltene Datenpunkte (t = 1) von Validierungsdatenpunkten (t = −1) zu unterscheiden, und dann zu den angegriffenen Datenpunkten befragt wird. Sein Entscheidungswert ist der Score: Über 0 bedeutet er „Mitglied“. Quelle: arXiv 2304.04934.</translation>
    </message>
    <message>
        <source>SVM, support-vector machine</source>
        <translation>SVM, Support-Vektor-Maschine, Support Vector Machine</translation>
    </message>
    <message>
        <source>Memorisation, strata</source>
        <translation>Memorisierung, Strata</translation>
    </message>
    <message>
        <source>How much surer a model is of a sample for having been trained on it: the mean confidence in its label of shadow models that saw it, less that of those that did not; from −1 to 1. Near 0, who knows the others knows this one, too. Strata are thirds of the forget set, from the least to the most remembered; without shadow models the original model&apos;s logit gap parts them.</source>
        <translation>Wie viel sicherer sich ein Modell bei einem Datenpunkt ist, weil es mit ihm trainiert wurde: die mittlere Konfidenz von Schattenmodellen, die ihn gesehen haben, für sein Label minus die der anderen; von −1 bis 1. Nahe 0 gilt: Wer die anderen kennt, kennt auch diesen. Strata sind Drittel der Vergessensmenge, vom am wenigsten bis zum am stärksten memorisierten; ohne Schattenmodelle trennt sie der Logit-Abstand des ursprünglichen Modells.</translation>
    </message>
    <message>
        <source>stratum, remembered, influence, memorization</source>
        <translation>Stratum, memorisiert, Einfluss, Memorisation</translation>
    </message>
    <message>
        <source>Risk of retained samples</source>
        <translation>Gefährdung behaltener Datenpunkte</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: a retained sample is at more risk where an attack&apos;s score of it has risen since the original model. The figure is the share of those whose φ rose.</source>
        <translation>Das Vergessen einiger Datenpunkte kann andere verraten: Ein behaltener Datenpunkt ist stärker gefährdet, wenn sein Score bei einem Angriff gegenüber dem ursprünglichen Modell gestiegen ist. Die Kennzahl ist der Anteil derer, deren φ gestiegen ist.</translation>
    </message>
    <message>
        <source>privacy onion, exposed</source>
        <translation>Privacy Onion, Zwiebeleffekt, gefährdet, exponiert</translation>
    </message>
    <message>
        <source>high&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;unlearned&lt;/sub&gt;) &amp;lt; low&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;retrained&lt;/sub&gt;)</source>
        <translation>Obergrenze&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;verlernt&lt;/sub&gt;) &amp;lt; Untergrenze&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;neu trainiert&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit, by depth; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;; reports.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße, nach Tiefe; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;; Berichte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Measure more&lt;/i&gt;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;; reports; arXiv 2003.02960.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, &lt;i&gt;Mehr messen&lt;/i&gt;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;; Berichte; arXiv 2003.02960.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;; arXiv 2406.09073.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; &lt;tt&gt;unlearn compare&lt;/tt&gt;; arXiv 2406.09073.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, after &lt;i&gt;Run &amp;gt; Measure how far spectra drift&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, nach &lt;i&gt;Lauf &amp;gt; Drift der Spektren messen&lt;/i&gt;; Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; Berichte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Embedding&lt;/i&gt;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;; reports.</source>
        <translation>Seite &lt;i&gt;Einbettung&lt;/i&gt;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;; Berichte.</translation>
    </message>
    <message>
        <source>Forget loss; page &lt;i&gt;Privacy&lt;/i&gt;, attacks by entropy; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Vergessensverlust; Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, Angriffe über die Entropie; Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; Berichte.</translation>
    </message>
    <message>
        <source>The chance that a forget sample has a higher score than a test sample; equal scores count by half. The retrained model&apos;s value is the ideal, not %1. Values below it tell an attacker as much as values above; the two-sided AUC counts both alike.</source>
        <translation>Die Wahrscheinlichkeit, dass ein Datenpunkt der Vergessensmenge einen höheren Score hat als ein Testdatenpunkt; gleiche Scores zählen halb. Das Ideal ist der Wert des neu trainierten Modells, nicht %1. Werte darunter verraten einem Angreifer ebenso viel wie Werte darüber; die zweiseitige AUC zählt beides gleich.</translation>
    </message>
    <message>
        <source>AUC = P(s&lt;sub&gt;forget&lt;/sub&gt; &amp;gt; s&lt;sub&gt;test&lt;/sub&gt;) + ½ P(s&lt;sub&gt;forget&lt;/sub&gt; = s&lt;sub&gt;test&lt;/sub&gt;), &amp;nbsp; two-sided: max(AUC, 1 − AUC)</source>
        <translation>AUC = P(s&lt;sub&gt;Vergessen&lt;/sub&gt; &amp;gt; s&lt;sub&gt;Test&lt;/sub&gt;) + ½ P(s&lt;sub&gt;Vergessen&lt;/sub&gt; = s&lt;sub&gt;Test&lt;/sub&gt;), &amp;nbsp; zweiseitig: max(AUC, 1 − AUC)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns AUC and Two-sided; list of runs; reports.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, Spalten AUC und Zweiseitig; Liste der Läufe; Berichte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns TPR; reports.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, Spalten TPR; Berichte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2312.03262.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, &lt;i&gt;Schattenmodelle…&lt;/i&gt;; Befehl &lt;tt&gt;unlearn attack&lt;/tt&gt;; Berichte; arXiv 2312.03262.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2112.03570.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, &lt;i&gt;Schattenmodelle…&lt;/i&gt;; Befehl &lt;tt&gt;unlearn attack&lt;/tt&gt;; Berichte; arXiv 2112.03570.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;; reports.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;; Berichte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, &lt;i&gt;remembers by more than&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Seite &lt;i&gt;Datenpunkte&lt;/i&gt;, &lt;i&gt;memorisiert um mehr als&lt;/i&gt;; Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; Berichte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Worst-off&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, &lt;i&gt;Am stärksten gefährdet&lt;/i&gt;; Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; Berichte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2508.12730.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; Berichte; arXiv 2508.12730.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, first column; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, erste Spalte; Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Retain drift and the line below the table; page &lt;i&gt;Curves&lt;/i&gt;, column Output change; stop rule &lt;i&gt;drift&lt;/i&gt;.</source>
        <translation>Seite &lt;i&gt;Schichten&lt;/i&gt;, Spalte Behaltensdrift und die Zeile unter der Tabelle; Seite &lt;i&gt;Kurven&lt;/i&gt;, Spalte Änderung der Ausgaben; Abbruchregel &lt;i&gt;Drift&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;, across; &lt;i&gt;Go on from…&lt;/i&gt;</source>
        <translation>Seiten &lt;i&gt;Kurven&lt;/i&gt; und &lt;i&gt;Vergleich&lt;/i&gt;, waagerecht; &lt;i&gt;Fortsetzen ab…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>An attack with one to four reference models: a sample&apos;s likelihood under the model, relative to that under the references, is compared with those of other samples z. The score is the share of them that it exceeds, with γ = 1; the authors&apos; configuration has 2.</source>
        <translation>Ein Angriff mit einem bis vier Referenzmodellen: Die Likelihood eines Datenpunkts unter dem Modell, bezogen auf die unter den Referenzen, wird mit der anderer Datenpunkte z verglichen. Der Score ist der Anteil derer, die sie übertrifft, mit γ = 1; die Konfiguration der Autoren hat 2.</translation>
    </message>
    <message>
        <source>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</source>
        <translation>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; Score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</translation>
    </message>
    <message>
        <source>LiRA for unlearned models: its shadow models have forgotten as the run did. N&lt;sub&gt;1&lt;/sub&gt; is fitted to those that were trained on the sample and then forgot it, N&lt;sub&gt;0&lt;/sub&gt; to those that never saw it and forgot others. The score is the logarithm of the ratio of their likelihoods, 0 where unlearning is perfect; arXiv 2403.01218.</source>
        <translation>LiRA für verlernte Modelle: Ihre Schattenmodelle haben so vergessen wie der Lauf. N&lt;sub&gt;1&lt;/sub&gt; wird an diejenigen angepasst, die mit dem Datenpunkt trainiert wurden und ihn dann vergessen haben, N&lt;sub&gt;0&lt;/sub&gt; an diejenigen, die ihn nie gesehen und andere vergessen haben. Der Score ist der Logarithmus des Verhältnisses ihrer Likelihoods, bei perfektem Verlernen 0; arXiv 2403.01218.</translation>
    </message>
    <message>
        <source>The unlearned model is less sure of the forget samples than a model that never saw them. That gives them away as well. Of several retrained models the lower end of their 95 % prediction interval is what counts, of one that of its AUC&apos;s own interval, of none 0.5.</source>
        <translation>Das verlernte Modell ist sich bei der Vergessensmenge weniger sicher als ein Modell, das sie nie gesehen hat. Auch das verrät ihre Datenpunkte. Bei mehreren neu trainierten Modellen zählt das untere Ende ihres 95-%-Vorhersageintervalls, bei einem das des Intervalls seiner eigenen AUC, bei keinem 0,5.</translation>
    </message>
    <message>
        <source>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; centred: below it tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m the mean of n inputs, &amp;nbsp; output change: mean(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</source>
        <translation>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; zentriert: im Nenner tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m das Mittel der n Eingaben, &amp;nbsp; Änderung der Ausgaben: Mittel(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>A model that an attacker trains on samples of the same kind, some with and some without the sample in question, to learn how membership shows. AP beside retrained is the average precision with which a classifier on shadow models tells the model&apos;s answers to the forget samples from a retrained model&apos;s to the same ones, the mean over retrained models: no area under a ROC curve, and %1 where they are alike; arXiv 2312.04095.</source>
        <translation>Ein Modell, das ein Angreifer mit gleichartigen Datenpunkten trainiert, teils mit und teils ohne den fraglichen Datenpunkt, um zu lernen, woran sich Mitgliedschaft zeigt. AP gegen neu trainiert ist die mittlere Präzision (Average Precision), mit der ein Klassifikator auf Schattenmodellen die Antworten des Modells zu den Vergessensdatenpunkten von denen eines neu trainierten Modells zu denselben Datenpunkten unterscheidet, gemittelt über die neu trainierten Modelle: keine Fläche unter einer ROC-Kurve, und %1, wo die Antworten nicht unterscheidbar sind; arXiv 2312.04095.</translation>
    </message>
    <message>
        <source>AP beside retrained: mean over retrained models of Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; recall and P&lt;sub&gt;t&lt;/sub&gt; precision at the t-th highest threshold</source>
        <translation>AP gegen neu trainiert: Mittel über die neu trainierten Modelle von Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; der Recall und P&lt;sub&gt;t&lt;/sub&gt; die Precision bei der t-höchsten Schwelle</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt; and column AP beside retrained; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>Seite &lt;i&gt;Privatsphäre&lt;/i&gt;, &lt;i&gt;Schattenmodelle…&lt;/i&gt; und Spalte AP gegen neu trainiert; Befehl &lt;tt&gt;unlearn attack&lt;/tt&gt;; Berichte.</translation>
    </message>
    <message>
        <source>reference model, in, out, average precision</source>
        <translation>Referenzmodell, innen, außen, mittlere Präzision, Average Precision</translation>
    </message>
    <message>
        <source>How far a run has moved a layer&apos;s outputs on its original retained inputs, known without any data. Centred, it is set against the outputs&apos; differences from their mean: what all outputs share makes the uncentred figure look small. It guarantees nothing about accuracy, single samples or classes. The output change is of the whole network, and measured: how far the logits z on retained samples are from those of epoch 0, squared and summed over classes; the mean over samples.</source>
        <translation>Wie weit ein Lauf die Ausgaben einer Schicht zu ihren ursprünglichen behaltenen Eingaben verschoben hat, bekannt ohne jegliche Daten. Zentriert wird die Drift auf die Abweichungen der Ausgaben von ihrem Mittel bezogen: Was allen Ausgaben gemeinsam ist, lässt die nicht zentrierte Drift klein aussehen. Die Drift garantiert nichts über Genauigkeit, einzelne Datenpunkte oder Klassen. Die Änderung der Ausgaben betrifft das ganze Netz und wird gemessen: wie weit die Logits z der behaltenen Datenpunkte von denen der Epoche 0 abweichen, quadriert und über die Klassen summiert; das Mittel über die Datenpunkte.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; page &lt;i&gt;Privacy&lt;/i&gt;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</source>
        <translation>Seite &lt;i&gt;Vergleich&lt;/i&gt;, Gütemaße; Seite &lt;i&gt;Privatsphäre&lt;/i&gt;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Collecting second moments</source>
        <translation>Sammeln der zweiten Momente</translation>
    </message>
    <message>
        <source>Collecting second moments of half the sample</source>
        <translation>Sammeln der zweiten Momente einer Stichprobenhälfte</translation>
    </message>
    <message>
        <source>Comparing halves of the sample</source>
        <translation>Vergleich der Stichprobenhälften</translation>
    </message>
    <message>
        <source>Reading the forget gradient</source>
        <translation>Lesen des Vergessensgradienten</translation>
    </message>
    <message>
        <source>Measuring the sensitivity of the outputs</source>
        <translation>Messung der Empfindlichkeit der Ausgaben</translation>
    </message>
    <message>
        <source>Solving for eigenvalues</source>
        <translation>Berechnung der Eigenwerte</translation>
    </message>
    <message>
        <source>Unlearning</source>
        <translation>Verlernen</translation>
    </message>
    <message>
        <source>Measuring errors</source>
        <translation>Messung der Fehler</translation>
    </message>
    <message>
        <source>Attacking</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Opening the experiment</source>
        <translation>Öffnen des Experiments</translation>
    </message>
    <message>
        <source>Computing spectra</source>
        <translation>Berechnung der Spektren</translation>
    </message>
    <message>
        <source>Going through the experiment</source>
        <translation>Durchführung des Experiments</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Unlearning, epoch %1 of %2</source>
        <translation>Verlernen, Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3</source>
        <translation>Punkt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Measuring models</source>
        <translation>Messung der Modelle</translation>
    </message>
    <message>
        <source>Measuring final errors</source>
        <translation>Messung der endgültigen Fehler</translation>
    </message>
    <message>
        <source>Training shadow models</source>
        <translation>Training der Schattenmodelle</translation>
    </message>
    <message>
        <source>Preparing the steps</source>
        <translation>Vorbereitung der Schritte</translation>
    </message>
    <message>
        <source>Gathering the figures</source>
        <translation>Sammeln der Werte</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen der Abbildungen</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Schreiben der Dateien</translation>
    </message>
    <message>
        <source>Reading the forget gradient by class</source>
        <translation>Lesen des Vergessensgradienten je Klasse</translation>
    </message>
    <message>
        <source>Estimating time and room</source>
        <translation>Schätzen von Zeit und Platz</translation>
    </message>
</context>
<context>
    <name>LabLesson</name>
    <message>
        <source>Orthogonal data: perfect forgetting</source>
        <translation>Orthogonale Daten: perfektes Vergessen</translation>
    </message>
    <message>
        <source>Overlapping data: the trade-off</source>
        <translation>Überlappende Daten: der Zielkonflikt</translation>
    </message>
    <message>
        <source>γ = 1: nothing moves</source>
        <translation>γ = 1: Nichts bewegt sich</translation>
    </message>
    <message>
        <source>The retained samples lie along one axis, those to be forgotten along the other. The retained inputs fill one direction; what a step changes across it, they can not see.</source>
        <translation>Die behaltenen Datenpunkte liegen entlang der einen Achse, die zu vergessenden entlang der anderen. Die behaltenen Eingaben füllen eine Richtung; was ein Schritt quer dazu ändert, sehen sie nicht.</translation>
    </message>
    <message>
        <source>The retained samples fill the plane, one direction more than the other. The samples to be forgotten share both directions with them: what is forgotten there, the retained samples feel.</source>
        <translation>Die behaltenen Datenpunkte füllen die Ebene, die eine Richtung mehr als die andere. Die zu vergessenden Datenpunkte teilen beide Richtungen mit ihnen: Was dort vergessen wird, bekommen die behaltenen zu spüren.</translation>
    </message>
    <message>
        <source>The same samples as in the lesson before, but the threshold protects every direction.</source>
        <translation>Dieselben Datenpunkte wie in der vorigen Lektion, aber die Schwelle schützt jede Richtung.</translation>
    </message>
    <message>
        <source>Press Play. Then drag a retained sample off its axis, and play again.</source>
        <translation>Klicken Sie auf „Abspielen“. Ziehen Sie dann einen behaltenen Datenpunkt von seiner Achse weg und spielen Sie erneut ab.</translation>
    </message>
    <message>
        <source>Press Play. Then set γ to 0, the plain gradient, reset, and play again: compare what the retained samples pay.</source>
        <translation>Klicken Sie auf „Abspielen“. Setzen Sie dann γ auf 0 (der reine Gradient), setzen Sie zurück und spielen Sie erneut ab: Vergleichen Sie, was die behaltenen Datenpunkte dafür zahlen.</translation>
    </message>
    <message>
        <source>Press Step. Then lower γ until a direction is left.</source>
        <translation>Klicken Sie auf „Schritt“. Senken Sie dann γ, bis eine Richtung frei ist.</translation>
    </message>
</context>
<context>
    <name>MethodTitles</name>
    <message>
        <source>eigenvalues</source>
        <translation>Eigenwerte</translation>
    </message>
    <message>
        <source>singular values</source>
        <translation>Singulärwerte</translation>
    </message>
    <message>
        <source>Covering: fewest that reach γ</source>
        <translation>Überdeckend: die wenigsten, die γ erreichen</translation>
    </message>
    <message>
        <source>Below: all that stay within γ</source>
        <translation>Unterhalb: alle, die innerhalb von γ bleiben</translation>
    </message>
    <message>
        <source>Below, and one more</source>
        <translation>Unterhalb und eine mehr</translation>
    </message>
    <message>
        <source>Null space only</source>
        <translation>Nur Nullraum</translation>
    </message>
    <message>
        <source>validation and forget error cross</source>
        <translation>Validierungs- und Vergessensfehler kreuzen sich</translation>
    </message>
    <message>
        <source>retained accuracy dropped</source>
        <translation>Behaltensgenauigkeit gesunken</translation>
    </message>
    <message>
        <source>validation accuracy dropped</source>
        <translation>Validierungsgenauigkeit gesunken</translation>
    </message>
    <message>
        <source>after all epochs</source>
        <translation>nach allen Epochen</translation>
    </message>
    <message>
        <source>forget error matches retrained</source>
        <translation>Vergessensfehler wie neu trainiert</translation>
    </message>
    <message>
        <source>retain drift reached a budget</source>
        <translation>Behaltensdrift hat das Budget erreicht</translation>
    </message>
    <message>
        <source>largest eigenvalues (the method)</source>
        <translation>größte Eigenwerte (die Methode)</translation>
    </message>
    <message>
        <source>control: as many random directions</source>
        <translation>Kontrolle: ebenso viele zufällige Richtungen</translation>
    </message>
    <message>
        <source>control: smallest eigenvalues</source>
        <translation>Kontrolle: kleinste Eigenwerte</translation>
    </message>
    <message>
        <source>retained (the method)</source>
        <translation>behaltene (die Methode)</translation>
    </message>
    <message>
        <source>control: all, without subtraction</source>
        <translation>Kontrolle: alle, ohne Subtraktion</translation>
    </message>
    <message>
        <source>all (the method)</source>
        <translation>alle (die Methode)</translation>
    </message>
    <message>
        <source>control: the last one alone</source>
        <translation>Kontrolle: nur die letzte</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Projected gradient (PGU)</source>
        <translation>Projizierter Gradient (PGU)</translation>
    </message>
    <message>
        <source>Steps on the forget samples along gradients from which the directions of retained inputs are taken.</source>
        <translation>Geht mit den zu vergessenden Datenpunkten Schritte entlang von Gradienten, aus denen die Richtungen der zu behaltenden Eingaben entfernt sind.</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>Weiche Projektion</translation>
    </message>
    <message>
        <source>Steps as projected gradients do, but shrinks direction i by mu / (mu + eigenvalue i).</source>
        <translation>Geht Schritte wie beim projizierten Gradienten, verkleinert aber Richtung i um den Faktor mu / (mu + Eigenwert i).</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Neutraining</translation>
    </message>
    <message>
        <source>Trains anew, from fresh weights, on the retained samples: what the other methods are measured against.</source>
        <translation>Trainiert von Grund auf, mit neu initialisierten Gewichten, auf den zu behaltenden Datenpunkten: der Maßstab für die anderen Methoden.</translation>
    </message>
    <message>
        <source>model recipe</source>
        <translation>Rezept des Modells</translation>
    </message>
    <message>
        <source>Train by the recipe that the model&apos;s file names; the settings below are for where it names none.</source>
        <translation>Nach dem Rezept trainieren, das die Datei des Modells nennt; die Einstellungen darunter gelten, wenn sie keines nennt.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs.</source>
        <translation>Epochen.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Peak of the one-cycle learning rate.</source>
        <translation>Höchstwert der Lernrate, die in einem Zyklus steigt und fällt.</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Samples in one step.</source>
        <translation>Datenpunkte in einem Schritt.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum (Nesterov&apos;s) of SGD.</source>
        <translation>Momentum (nach Nesterov) des SGD.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Weight decay, on all parameters.</source>
        <translation>Weight Decay, auf alle Parameter.</translation>
    </message>
    <message>
        <source>crop padding</source>
        <translation>Rand für Ausschnitte</translation>
    </message>
    <message>
        <source>Random crops after padding by so many pixels.</source>
        <translation>Zufällige Ausschnitte, nachdem das Bild ringsum um so viele Pixel erweitert wurde.</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Random horizontal flips.</source>
        <translation>Zufällige horizontale Spiegelungen.</translation>
    </message>
    <message>
        <source>Fine-tune on retained</source>
        <translation>Fine-Tuning auf der Behaltensmenge</translation>
    </message>
    <message>
        <source>Goes on training on the retained samples, and counts on the others being forgotten.</source>
        <translation>Trainiert auf den zu behaltenden Datenpunkten weiter und setzt darauf, dass die anderen dabei vergessen werden.</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier.</source>
        <translation>Geplante Epochen; die Abbruchregel kann früher enden.</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>Lernrate.</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>Momentum des SGD.</translation>
    </message>
    <message>
        <source>Gradient ascent</source>
        <translation>Gradientenaufstieg</translation>
    </message>
    <message>
        <source>Climbs the cross-entropy of the forget samples.</source>
        <translation>Steigert die Kreuzentropie der zu vergessenden Datenpunkte.</translation>
    </message>
    <message>
        <source>Random labels</source>
        <translation>Zufällige Labels</translation>
    </message>
    <message>
        <source>Trains on the forget samples with labels drawn at random, and on the retained ones with their own.</source>
        <translation>Trainiert auf den zu vergessenden Datenpunkten mit zufällig gezogenen Labels und auf den zu behaltenden mit ihren eigenen.</translation>
    </message>
    <message>
        <source>exclude own</source>
        <translation>eigenes Label ausschließen</translation>
    </message>
    <message>
        <source>Never draw a sample&apos;s own label.</source>
        <translation>Nie das eigene Label eines Datenpunkts ziehen.</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>Behaltensmenge mittrainieren</translation>
    </message>
    <message>
        <source>Train on the retained samples, too, with their own labels.</source>
        <translation>Auch auf den zu behaltenden Datenpunkten trainieren, mit ihren eigenen Labels.</translation>
    </message>
    <message>
        <source>SCRUB</source>
        <translation>SCRUB</translation>
    </message>
    <message>
        <source>Turns away from the original model on the forget samples, and back to it on the retained ones.</source>
        <translation>Entfernt sich bei den zu vergessenden Datenpunkten vom ursprünglichen Modell und kehrt bei den zu behaltenden zu ihm zurück.</translation>
    </message>
    <message>
        <source>max epochs</source>
        <translation>Maximierungsepochen</translation>
    </message>
    <message>
        <source>How many epochs begin with a pass away from the teacher on the forget samples.</source>
        <translation>Wie viele Epochen mit einem Durchgang über die zu vergessenden Datenpunkte beginnen, der vom Lehrer wegführt.</translation>
    </message>
    <message>
        <source>Learning rate; divided by ten after epochs 3, 5 and 9.</source>
        <translation>Lernrate; nach den Epochen 3, 5 und 9 durch zehn geteilt.</translation>
    </message>
    <message>
        <source>Retained samples in one step.</source>
        <translation>Zu behaltende Datenpunkte in einem Schritt.</translation>
    </message>
    <message>
        <source>forget batch size</source>
        <translation>Batchgröße (Vergessen)</translation>
    </message>
    <message>
        <source>Forget samples in one step.</source>
        <translation>Zu vergessende Datenpunkte in einem Schritt.</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>Weight of the divergence from the teacher on retained samples.</source>
        <translation>Gewicht der Divergenz vom Lehrer auf den zu behaltenden Datenpunkten.</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>Weight of the cross-entropy on retained samples.</source>
        <translation>Gewicht der Kreuzentropie auf den zu behaltenden Datenpunkten.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature of the softmaxes in the divergence.</source>
        <translation>Temperatur der Softmax-Funktionen in der Divergenz.</translation>
    </message>
    <message>
        <source>SalUn</source>
        <translation>SalUn</translation>
    </message>
    <message>
        <source>Trains on random labels, but moves only the parameters on which the forget loss depends most.</source>
        <translation>Trainiert auf zufälligen Labels, ändert aber nur die Parameter, von denen der Verlust auf der Vergessensmenge am stärksten abhängt.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the parameters that may move: those of largest forget gradient.</source>
        <translation>Anteil der Parameter, die sich ändern dürfen: die mit dem größten Vergessensgradienten.</translation>
    </message>
    <message>
        <source>Selective synaptic dampening</source>
        <translation>Selektive synaptische Dämpfung</translation>
    </message>
    <message>
        <source>Shrinks, once and without training, the parameters that matter more to the forget samples than to all.</source>
        <translation>Verkleinert einmalig und ohne Training die Parameter, die für die zu vergessenden Datenpunkte wichtiger sind als für alle.</translation>
    </message>
    <message>
        <source>How many times its importance a parameter&apos;s forget importance must be for it to be dampened.</source>
        <translation>Ein Parameter wird gedämpft, wenn seine Wichtigkeit für das Vergessen dieses Vielfache seiner allgemeinen Wichtigkeit übersteigt.</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>What importance over forget importance is multiplied by to give the factor of dampening.</source>
        <translation>Womit der Quotient aus allgemeiner Wichtigkeit und Wichtigkeit für das Vergessen multipliziert wird, um den Dämpfungsfaktor zu erhalten.</translation>
    </message>
    <message>
        <source>Samples whose mean gradient is squared; 1 gives the Fisher information itself.</source>
        <translation>Datenpunkte, deren mittlerer Gradient quadriert wird; 1 ergibt die Fisher-Information selbst.</translation>
    </message>
    <message>
        <source>Bad teacher</source>
        <translation>Schlechter Lehrer</translation>
    </message>
    <message>
        <source>Learns the forget samples from a teacher that knows nothing, the retained ones from the original model.</source>
        <translation>Lernt die zu vergessenden Datenpunkte von einem Lehrer, der nichts weiß, die zu behaltenden vom ursprünglichen Modell.</translation>
    </message>
    <message>
        <source>Learning rate of Adam.</source>
        <translation>Lernrate von Adam.</translation>
    </message>
    <message>
        <source>retain share</source>
        <translation>Behaltensanteil</translation>
    </message>
    <message>
        <source>Share of the retained samples that are looked at.</source>
        <translation>Anteil der zu behaltenden Datenpunkte, die herangezogen werden.</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline FT</source>
        <translation>arXiv 1911.04933; 2310.12508, Vergleichsverfahren FT</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline RL</source>
        <translation>arXiv 1911.04933; 2310.12508, Vergleichsverfahren RL</translation>
    </message>
    <message>
        <source>arXiv 2109.13398; 2310.12508, baseline GA</source>
        <translation>arXiv 2109.13398; 2310.12508, Vergleichsverfahren GA</translation>
    </message>
    <message>
        <source>exact unlearning, the baseline of arXiv 1912.03817</source>
        <translation>exaktes Verlernen, die Vergleichsbasis von arXiv 1912.03817</translation>
    </message>
    <message>
        <source>a variant of arXiv 2312.04095, the workbench&apos;s own</source>
        <translation>eine eigene Variante von arXiv 2312.04095</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;figures…</source>
        <translation>&amp;Werte speichern…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Werte speichern</translation>
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
        <translation>Entfernen von Klassen: die ersten 5 Klassen von Tiny ImageNet aus einem ResNet-18</translation>
    </message>
    <message>
        <source>No published figures of this experiment are quoted here.</source>
        <translation>Veröffentlichte Werte dieses Experiments werden hier nicht zitiert.</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original retained accuracy; the published code takes the epoch that left them.</source>
        <translation>Das Ergebnis ist die letzte Epoche, deren Behaltensgenauigkeit höchstens 5 Prozentpunkte von der ursprünglichen abweicht; der veröffentlichte Code nimmt die Epoche, die diesen Bereich verlassen hat.</translation>
    </message>
    <message>
        <source>Second moments are made without augmentation, so that the forget samples&apos; moment can be subtracted exactly; the published code augments the full set. A layer of stride 2 is described by the patches that it sees, not by those of stride 1.</source>
        <translation>Die zweiten Momente werden ohne Augmentierung berechnet, damit sich das Moment der Vergessensdatenpunkte exakt subtrahieren lässt; der veröffentlichte Code augmentiert die vollständige Menge. Eine Schicht mit Schrittweite 2 wird durch die Ausschnitte beschrieben, die sie sieht, nicht durch die bei Schrittweite 1.</translation>
    </message>
    <message>
        <source>Stop rules read one half of the test images and errors are of the other half; the published code evaluates one half alone.</source>
        <translation>Abbruchregeln lesen die eine Hälfte der Testbilder, und Fehler beziehen sich auf die andere Hälfte; der veröffentlichte Code wertet nur eine Hälfte aus.</translation>
    </message>
    <message>
        <source>Retrained models differ in their seed (initialisation, order, augmentation).</source>
        <translation>Neu trainierte Modelle unterscheiden sich im Startwert (Initialisierung, Reihenfolge, Augmentierung).</translation>
    </message>
    <message>
        <source>The paper&apos;s four experiments in small: 10,000 images of Fashion-MNIST, SmallCNN and MLP</source>
        <translation>Die vier Experimente der Veröffentlichung im Kleinen: 10&#xa0;000 Bilder aus Fashion-MNIST, SmallCNN und MLP</translation>
    </message>
    <message>
        <source>Incremental removal: 4 requests of 100 training images of each class of CIFAR-10 from a SmallVGG</source>
        <translation>Schrittweises Entfernen: 4 Löschaufträge über je 100 Trainingsbilder jeder Klasse von CIFAR-10 aus einem SmallVGG</translation>
    </message>
    <message>
        <source>Each request&apos;s moment is made with the original weights, so that subtraction stays exact; the published code takes the moved ones. The stop rule and the errors are of all samples forgotten so far.</source>
        <translation>Das Moment jedes Löschauftrags wird mit den ursprünglichen Gewichten berechnet, damit die Subtraktion exakt bleibt; der veröffentlichte Code nimmt die veränderten. Die Abbruchregel und die Fehler beziehen sich auf alle bisher vergessenen Datenpunkte.</translation>
    </message>
    <message>
        <source>Label repair: labels of CIFAR-10 swapped in 5 pairs of classes, 100, 500 and 1,000 a class, in a SmallVGG</source>
        <translation>Korrektur von Labels: Labels von CIFAR-10, in 5 Klassenpaaren vertauscht, 100, 500 und 1000 je Klasse, in einem SmallVGG</translation>
    </message>
    <message>
        <source>The forget set is that of the mislabelled samples, and forget errors are of their wrong labels: a repaired model errs on them. Retrained models are trained without these samples.</source>
        <translation>Die Vergessensmenge ist die der falsch gelabelten Datenpunkte, und Vergessensfehler beziehen sich auf deren falsche Labels: Ein korrigiertes Modell liegt bei ihnen falsch. Neu trainierte Modelle werden ohne diese Datenpunkte trainiert.</translation>
    </message>
    <message>
        <source>The samples that it steps on are not augmented, and no small scale matrices are trained inside the protected space; the published code does both.</source>
        <translation>Die Datenpunkte, mit denen Schritte gemacht werden, werden nicht augmentiert, und es werden keine kleinen Skalierungsmatrizen innerhalb des geschützten Unterraums trainiert; der veröffentlichte Code tut beides.</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original validation accuracy.</source>
        <translation>Das Ergebnis ist die letzte Epoche, deren Validierungsgenauigkeit höchstens 5 Prozentpunkte von der ursprünglichen abweicht.</translation>
    </message>
    <message>
        <source>The stop rule reads one half of the test images and errors are of the other half; the published code stops on the full 10,000 test images.</source>
        <translation>Die Abbruchregel liest die eine Hälfte der Testbilder, und Fehler beziehen sich auf die andere Hälfte; der veröffentlichte Code bricht anhand aller 10&#xa0;000 Testbilder ab.</translation>
    </message>
    <message>
        <source>Sample removal: the first 500 training images of class 0 of CIFAR-10 from an AllCNN</source>
        <translation>Entfernen von Datenpunkten: die ersten 500 Trainingsbilder der Klasse 0 von CIFAR-10 aus einem AllCNN</translation>
    </message>
    <message>
        <source>arXiv 2312.04095, AllCNN, CIFAR-10, 500 samples of class 0</source>
        <translation>arXiv 2312.04095, AllCNN, CIFAR-10, 500 Datenpunkte der Klasse 0</translation>
    </message>
    <message>
        <source>A miniature of the paper&apos;s experiment: data, model and training are its own, and so are settings such as gamma or the stop rule. Nothing published compares with it.</source>
        <translation>Eine Miniatur des Experiments der Veröffentlichung: Daten, Modell und Training sind eigene, ebenso Einstellungen wie Gamma oder die Stoppregel. Nichts Veröffentlichtes ist damit vergleichbar.</translation>
    </message>
    <message>
        <source>The published AUC, 0.534, is not that of a member/non-member ROC: a classifier trained on 50 full and 50 retrained models separates the unlearned model&apos;s outputs from a retrained model&apos;s on the same forget samples, and the area is that of precision-recall. It does not compare with the column&apos;s other values.</source>
        <translation>Die veröffentlichte AUC, 0,534, gehört nicht zu einer ROC-Kurve von Mitgliedern gegen Nichtmitglieder: Ein Klassifikator, trainiert mit 50 Modellen auf allen Daten und 50 neu trainierten, unterscheidet die Ausgaben des verlernten Modells von denen eines neu trainierten auf denselben Vergessensdatenpunkten, und die Fläche ist die unter der Precision-Recall-Kurve. Mit den übrigen Werten der Spalte ist sie nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Test errors count the test images of the forgotten classes, which a model without these classes can only get wrong.</source>
        <translation>Die Testfehler zählen die Testbilder der vergessenen Klassen mit, die ein Modell ohne diese Klassen nur falsch einordnen kann.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Vergessensfehler</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Behaltensfehler</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>Reproduktion</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, the first command runs again what can be run again and compares the final errors; each of the others runs one plan. Figures are the same for the same seed, number of threads, device and versions.</source>
        <translation>FOLDER steht für den Ordner dieses Berichts: Der erste Befehl führt alles erneut aus, was sich erneut ausführen lässt, und vergleicht die endgültigen Fehler; jeder weitere führt einen Plan aus. Die Werte sind bei gleichem Startwert, gleicher Thread-Zahl, gleichem Gerät und gleichen Versionen dieselben.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Verglichene Läufe</translation>
    </message>
    <message>
        <source>Unlearning report: %1</source>
        <translation>Bericht zum Verlernen: %1</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>Löschauftrag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>Gütemaße</translation>
    </message>
    <message>
        <source>Figures of every epoch</source>
        <translation>Werte jeder Epoche</translation>
    </message>
    <message numerus="yes">
        <source>%n training sample(s)</source>
        <translation>
            <numerusform>%n Trainingsdatenpunkt</numerusform>
            <numerusform>%n Trainingsdatenpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>Trainingsdatenpunkte</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 of %4 by the method %5.</source>
        <translation>%1, %2, sollte %3 aus %4 vergessen, Methode: %5.</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 by the method %5.</source>
        <translation>%1, %2, sollte %3 vergessen, Methode: %5.</translation>
    </message>
    <message numerus="yes">
        <source>It is still running, after %n epoch(s).</source>
        <translation>
            <numerusform>Er läuft noch, bisher %n Epoche.</numerusform>
            <numerusform>Er läuft noch, bisher %n Epochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finished after %n epoch(s).</source>
        <translation>
            <numerusform>Er wurde nach %n Epoche abgeschlossen.</numerusform>
            <numerusform>Er wurde nach %n Epochen abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n epoch(s).</source>
        <translation>
            <numerusform>Er wurde nach %n Epoche gestoppt.</numerusform>
            <numerusform>Er wurde nach %n Epochen gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed after %n epoch(s).</source>
        <translation>
            <numerusform>Er ist nach %n Epoche fehlgeschlagen.</numerusform>
            <numerusform>Er ist nach %n Epochen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was interrupted after %n epoch(s).</source>
        <translation>
            <numerusform>Er wurde nach %n Epoche unterbrochen.</numerusform>
            <numerusform>Er wurde nach %n Epochen unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is epoch %1.</source>
        <translation>Das Ergebnis ist Epoche %1.</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Der Lauf dauerte %1 s.</translation>
    </message>
    <message>
        <source>%1 went from %2 % to %3 %.</source>
        <translation>Der %1 lag vor dem Verlernen bei %2 % und danach bei %3 %.</translation>
    </message>
    <message>
        <source>%1 is %2 %.</source>
        <translation>Der %1 beträgt %2 %.</translation>
    </message>
    <message>
        <source>The retrained model has %1 %.</source>
        <translation>Beim neu trainierten Modell sind es %1 %.</translation>
    </message>
    <message>
        <source>Retrained models have %1 %.</source>
        <translation>Bei neu trainierten Modellen sind es %1 %.</translation>
    </message>
    <message>
        <source>On the retrained model it is %1.</source>
        <translation>Beim neu trainierten Modell beträgt sie %1.</translation>
    </message>
    <message>
        <source>On retrained models it is %1.</source>
        <translation>Bei neu trainierten Modellen beträgt sie %1.</translation>
    </message>
    <message>
        <source>%1 runs are compared, %2 of them finished: %3.</source>
        <translation>Verglichen werden %1 Läufe, davon %2 abgeschlossen: %3.</translation>
    </message>
    <message>
        <source>%1, %2 (%3), came closest to the forget error of retrained models: %4 % against %5 %.</source>
        <translation>Dem Vergessensfehler neu trainierter Modelle am nächsten kam %1, %2 (%3): %4 % gegenüber %5 %.</translation>
    </message>
    <message>
        <source>The lowest test error has %1, %2 (%3): %4 %.</source>
        <translation>Den niedrigsten Testfehler hat %1, %2 (%3): %4 %.</translation>
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
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Error, percent</source>
        <translation>Fehler in Prozent</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>Gewählte Epoche</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test, retrained</source>
        <translation>Test, neu trainiert</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget, retrained</source>
        <translation>Vergessen, neu trainiert</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Retain, retrained</source>
        <translation>Behalten, neu trainiert</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1 in Prozent</translation>
    </message>
    <message>
        <source>%1 of all runs after each epoch, of the samples that were looked at.</source>
        <translation>%1 aller Läufe nach jeder Epoche, bestimmt aus den herangezogenen Datenpunkten.</translation>
    </message>
    <message>
        <source>Distance of the forget error from the retrained models&apos;, points</source>
        <translation>Abstand des Vergessensfehlers zu dem der neu trainierten Modelle in Prozentpunkten</translation>
    </message>
    <message>
        <source>Test error, percent</source>
        <translation>Testfehler in Prozent</translation>
    </message>
    <message>
        <source>What forgetting costs: test error against the distance of the forget error from that of the retrained models. Nearer to the lower left corner is better.</source>
        <translation>Was das Vergessen kostet: Testfehler gegen den Abstand des Vergessensfehlers zu dem der neu trainierten Modelle. Je näher an der linken unteren Ecke, desto besser.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seconds of each run, all phases together.</source>
        <translation>Sekunden jedes Laufs, alle Phasen zusammen.</translation>
    </message>
    <message>
        <source>Seconds by phase.</source>
        <translation>Sekunden je Phase.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Die Veröffentlichung</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>To be read with care</source>
        <translation>Mit Vorsicht zu lesen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>modified entropy</source>
        <translation>modifizierte Entropie</translation>
    </message>
    <message>
        <source>correctness</source>
        <translation>Korrektheit</translation>
    </message>
    <message>
        <source>logit gap</source>
        <translation>Logit-Abstand</translation>
    </message>
    <message>
        <source>support-vector classifier</source>
        <translation>Support-Vektor-Klassifikator</translation>
    </message>
    <message>
        <source>second moments</source>
        <translation>zweite Momente</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>Eigenwerte</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>evaluation after epochs</source>
        <translation>Auswertung nach Epochen</translation>
    </message>
    <message>
        <source>final evaluation</source>
        <translation>abschließende Auswertung</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>alle Datenpunkte</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>Vergessensmenge</translation>
    </message>
    <message>
        <source>retain set</source>
        <translation>Behaltensmenge</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>lowest third of the forget set</source>
        <translation>unterstes Drittel der Vergessensmenge</translation>
    </message>
    <message>
        <source>middle third of the forget set</source>
        <translation>mittleres Drittel der Vergessensmenge</translation>
    </message>
    <message>
        <source>highest third of the forget set</source>
        <translation>oberstes Drittel der Vergessensmenge</translation>
    </message>
    <message>
        <source>Tug of war</source>
        <translation>Tauziehen (ToW)</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>Privatsphäre-Score im schlimmsten Fall</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>Abstand der Ausgaben</translation>
    </message>
    <message>
        <source>Divergence of outputs</source>
        <translation>Divergenz der Ausgaben</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Linear centred kernel alignment</source>
        <translation>Lineares zentriertes Kernel-Alignment (CKA)</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>Fehler, %</translation>
    </message>
    <message>
        <source>Mean entropy, nats</source>
        <translation>Mittlere Entropie, Nat</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>Rückgewinnung per Linear Probing</translation>
    </message>
    <message>
        <source>Relearn epochs</source>
        <translation>Epochen bis zum Wiedererlernen</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>Vergessensqualität</translation>
    </message>
    <message>
        <source>Error of a stratum, %</source>
        <translation>Fehler eines Stratums, %</translation>
    </message>
    <message>
        <source>Retained samples at more risk</source>
        <translation>Stärker gefährdete behaltene Datenpunkte</translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation>AUC, %1</translation>
    </message>
    <message>
        <source>TPR at 1 % FPR, %1</source>
        <translation>TPR bei 1 % FPR, %1</translation>
    </message>
    <message>
        <source>AUC of the change, %1</source>
        <translation>AUC der Änderung, %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>ursprünglich</translation>
    </message>
    <message>
        <source>unlearned</source>
        <translation>verlernt</translation>
    </message>
    <message>
        <source>retrained-%1</source>
        <translation>neu trainiert %1</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabelle %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Abbildung %1. %2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>runs</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>All settings of the run&apos;s plan, by their place in it.</source>
        <translation>Alle Einstellungen im Plan des Laufs, bezeichnet durch ihre Stelle darin.</translation>
    </message>
    <message>
        <source>Settings that are the same in all runs, by their place in the plan.</source>
        <translation>Einstellungen, die in allen Läufen gleich sind, bezeichnet durch ihre Stelle im Plan.</translation>
    </message>
    <message>
        <source>Settings that differ: each value, and the runs that have it.</source>
        <translation>Einstellungen, die sich unterscheiden: jeder Wert und die Läufe, die ihn haben.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The runs.</source>
        <translation>Die Läufe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>What came of each run, beside the models retrained without what it was to forget (mean and sample standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack.</source>
        <translation>Ergebnisse jedes Laufs neben denen der Modelle, die ohne das, was er vergessen sollte, neu trainiert wurden (Mittelwert und Stichprobenstandardabweichung über deren Startwerte). Fehler in Prozent, auf den vollständigen Mengen; AUC des Konfidenzangriffs.</translation>
    </message>
    <message>
        <source>Retrained models</source>
        <translation>Neu trainierte Modelle</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>neu trainiert</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>The deletion requests. Selectors as in a plan: a class and how many of it, ranges, samples by their index in the training split, or a file of them.</source>
        <translation>Die Löschaufträge. Selektoren wie in einem Plan: eine Klasse und wie viele Datenpunkte aus ihr, Bereiche, Datenpunkte nach ihrem Index in den Trainingsdaten oder eine Datei mit solchen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selektoren</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Löschauftrag</translation>
    </message>
    <message>
        <source>After run</source>
        <translation>Nach Lauf</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
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
        <translation>Behaltensdrift</translation>
    </message>
    <message>
        <source>Final errors of all models, in percent of whole sets: the test part of the test split, the samples to be forgotten, the retained ones.</source>
        <translation>Endgültige Fehler aller Modelle, in Prozent der vollständigen Mengen: der Testhälfte der Testdaten, der zu vergessenden Datenpunkte, der behaltenen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>high</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>TPR at 1 %</source>
        <translation>TPR bei 1 %</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gütemaß</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What the runs were made with.</source>
        <translation>Womit die Läufe durchgeführt wurden.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>SHA-256 of contents: the weights that a run began with, the data, the numbers of the samples to be forgotten.</source>
        <translation>SHA-256 der Inhalte: der Gewichte, mit denen ein Lauf begonnen hat, der Daten und der Nummern der zu vergessenden Datenpunkte.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Figures after each epoch, which the curves show: errors in percent of the samples that were looked at, loss in nats. Epoch 0 is the model that the run began with.</source>
        <translation>Werte nach jeder Epoche, wie sie die Kurven zeigen: Fehler in Prozent der herangezogenen Datenpunkte, Verlust in Nat. Epoche 0 ist das Modell, mit dem der Lauf begonnen hat.</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>Änderung der Ausgaben</translation>
    </message>
    <message>
        <source>Step s</source>
        <translation>Schritte (s)</translation>
    </message>
    <message>
        <source>Evaluation s</source>
        <translation>Auswertung (s)</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Läufe %1</translation>
    </message>
    <message>
        <source>%1: no model retrained without the forget set stands beside it. How much a model that never saw the samples errs on them is not known, and neither is how much should be forgotten.</source>
        <translation>%1: kein ohne die Vergessensmenge neu trainiertes Modell zum Vergleich. Wie oft sich ein Modell, das die Datenpunkte nie gesehen hat, bei ihnen irrt, ist nicht bekannt, und damit auch nicht, wie viel vergessen werden sollte.</translation>
    </message>
    <message>
        <source>%1: a single retrained model. How far retraining with other seeds spreads is not known.</source>
        <translation>%1: nur ein neu trainiertes Modell. Wie stark Neutrainings mit anderen Startwerten streuen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: a single seed. Figures have no spread, and differences to other runs may be chance.</source>
        <translation>%1: nur ein Startwert. Für die Werte ist keine Streuung bekannt, und Unterschiede zu anderen Läufen können Zufall sein.</translation>
    </message>
    <message>
        <source>All runs unlearn the same samples from the same model: their spread is that of unlearning. How far training with other seeds would move the figures is not known.</source>
        <translation>Alle Läufe verlernen dieselben Datenpunkte aus demselben Modell: Ihre Streuung ist die des Verlernens. Wie weit ein Training mit anderen Startwerten die Werte verschieben würde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: the curves&apos; retain error is of a sample of the retain set. Final errors are of all of it.</source>
        <translation>%1: Der Behaltensfehler der Kurven stammt aus einer Stichprobe der Behaltensmenge. Die endgültigen Fehler gelten für die ganze Menge.</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images.</source>
        <translation>%1: Die Spektren stammen aus einem Teil der Trainingsbilder.</translation>
    </message>
    <message>
        <source>%1: the curves were measured in bfloat16. Final figures are in float32.</source>
        <translation>%1: Die Kurven wurden in bfloat16 gemessen. Die endgültigen Werte sind in float32 bestimmt.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;match&quot; read the retrained model&apos;s forget error. That the run came close to it is how its epoch was selected, and shows nothing by itself.</source>
        <translation>%1: Die Abbruchregel „match“ hat den Vergessensfehler des neu trainierten Modells gelesen. Dass der Lauf ihm nahekam, folgt aus der Wahl seiner Epoche und zeigt für sich genommen nichts.</translation>
    </message>
    <message>
        <source>%1: %2, not finished. Figures may be missing, and are of the epochs that were reached.</source>
        <translation>%1: %2, nicht abgeschlossen. Werte können fehlen und stammen aus den erreichten Epochen.</translation>
    </message>
    <message>
        <source>%1: purged. What told of the forgotten samples is gone, and it can not be reproduced.</source>
        <translation>%1: bereinigt. Was über die vergessenen Datenpunkte Auskunft gab, ist gelöscht, und eine Reproduktion ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1: the stored plan can not be read by this version.</source>
        <translation>%1: Der gespeicherte Plan kann von dieser Version nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The runs are of different models: their figures can not simply be compared.</source>
        <translation>Die Läufe beruhen auf verschiedenen Modellen: Ihre Werte lassen sich nicht ohne Weiteres vergleichen.</translation>
    </message>
    <message>
        <source>The runs are of different data: their figures can not simply be compared.</source>
        <translation>Die Läufe beruhen auf verschiedenen Daten: Ihre Werte lassen sich nicht ohne Weiteres vergleichen.</translation>
    </message>
    <message>
        <source>The runs are of different forget sets: their figures can not simply be compared.</source>
        <translation>Die Läufe haben verschiedene Vergessensmengen: Ihre Werte lassen sich nicht ohne Weiteres vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Unlearning report: %n run(s)</source>
        <translation>
            <numerusform>Bericht zum Verlernen: %n Lauf</numerusform>
            <numerusform>Bericht zum Verlernen: %n Läufe</numerusform>
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
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>Zu vergessende Datenpunkte</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <comment>name and number</comment>
        <translation>%1 (Klasse %2)</translation>
    </message>
    <message>
        <source>%1 other classes</source>
        <translation>%1 weitere Klassen</translation>
    </message>
    <message>
        <source>Samples to be forgotten, by class.</source>
        <translation>Zu vergessende Datenpunkte je Klasse.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1: samples to be forgotten, by class.</source>
        <translation>%1: zu vergessende Datenpunkte je Klasse.</translation>
    </message>
    <message>
        <source>Figures of merit of models beside each other. Over retrained models: mean and sample standard deviation over all that the model is set beside. Among retrained models: likewise over each pair of them, the floor that the others are read against, where it was measured.</source>
        <translation>Gütemaße von Modellen im Vergleich zueinander. Über neu trainierte Modelle: Mittelwert und Stichprobenstandardabweichung über alle, mit denen das Modell verglichen wird. Zwischen neu trainierten Modellen: ebenso über jedes Paar von ihnen, das Grundniveau, an dem die übrigen Werte zu messen sind, sofern es bestimmt wurde.</translation>
    </message>
    <message>
        <source>over retrained models</source>
        <translation>über neu trainierte Modelle</translation>
    </message>
    <message>
        <source>among retrained models</source>
        <translation>zwischen neu trainierten Modellen</translation>
    </message>
    <message>
        <source>%1: k = %2 of %3</source>
        <translation>%1: k = %2 von %3</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: k, where the core gradient space ends. Layers %2 to %3 of %4.</source>
        <translation>%1: Eigenwerte des zweiten Moments der Eingaben jeder Schicht in absteigender Reihenfolge; Nullen sind weggelassen. Gepunktet: k, wo der Kern-Gradientenraum endet. Schichten %2 bis %3 von %4.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Eigenwert</translation>
    </message>
    <message>
        <source>Eigenvalues, a line a group</source>
        <translation>Eigenwerte, eine Linie je Gruppe</translation>
    </message>
    <message>
        <source>k</source>
        <comment>directions protected</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;crossing&quot; read the forget error. That it came close to the error on samples that were never seen is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: Die Abbruchregel „crossing“ hat den Vergessensfehler gelesen. Dass er dem Fehler auf nie gesehenen Datenpunkten nahekam, folgt aus der Wahl der Epoche und zeigt für sich genommen nichts.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;retain-drop&quot; read the retain error. That it rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: Die Abbruchregel „retain-drop“ hat den Behaltensfehler gelesen. Dass er nicht weiter gestiegen ist, folgt aus der Wahl der Epoche und zeigt für sich genommen nichts.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;test-drop&quot; read the error on the validation part of the test split. That the error on the other part, the test error, rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: Die Abbruchregel „test-drop“ hat den Fehler auf dem Validierungsteil der Testdaten gelesen. Dass der Fehler auf dem anderen Teil, der Testfehler, nicht weiter gestiegen ist, folgt aus der Wahl der Epoche und zeigt für sich genommen nichts.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;drift&quot; read the layers&apos; retain drift. That it stayed below its budget is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1: Die Abbruchregel „drift“ hat die Behaltensdrift der Schichten gelesen. Dass diese unter ihrem Budget geblieben ist, folgt aus der Wahl der Epoche und zeigt für sich genommen nichts.</translation>
    </message>
    <message>
        <source>The confidence attack tells forgotten from unseen samples with an AUC of %1 (95 % interval %2 to %3; %4 is no better than guessing).</source>
        <translation>Der Konfidenzangriff unterscheidet vergessene von nie gesehenen Datenpunkten mit einer AUC von %1 (95-%-Intervall %2 bis %3; %4 ist nicht besser als Raten).</translation>
    </message>
    <message>
        <source>Membership inference: area under the ROC curve of telling forgotten samples from test samples of the same classes, or what else the plan&apos;s membership names, with 95 % bootstrap interval (%1: no better than guessing), and true-positive rates at 1 % and %2 % false positives, where there are enough samples for them. Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>Membership-Inferenz: Fläche unter der ROC-Kurve bei der Unterscheidung vergessener Datenpunkte von Testdatenpunkten derselben Klassen (oder derjenigen, die membership im Plan stattdessen nennt), mit 95-%-Bootstrap-Intervall (%1: nicht besser als Raten), und Richtig-positiv-Raten bei 1 % und %2 % falsch Positiven, sofern genügend Datenpunkte dafür vorhanden sind. Neu trainiert: dieselben Werte für die ohne die Datenpunkte neu trainierten Modelle (Mittelwert und Stichprobenstandardabweichung über deren Startwerte).</translation>
    </message>
    <message>
        <source>TPR at %1 %</source>
        <translation>TPR bei %1 %</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Membership inference with shadow models, made after the runs: area under the ROC curve with 95 % bootstrap interval (%1: no better than guessing), and the true-positive rate at 1 % false positives. Beside retrained: average precision of telling the model&apos;s answers to the forgotten samples from those of retrained models, which is no area under a ROC curve (%1: alike). Positives and negatives are named as in the plan.</source>
        <translation>Membership-Inferenz mit Schattenmodellen, nach den Läufen durchgeführt: Fläche unter der ROC-Kurve mit 95-%-Bootstrap-Intervall (%1: nicht besser als Raten) und Richtig-positiv-Rate bei 1 % falsch Positiven. Gegen neu trainiert: mittlere Präzision (Average Precision) bei der Unterscheidung der Antworten des Modells zu den vergessenen Datenpunkten von denen neu trainierter Modelle; sie ist keine Fläche unter einer ROC-Kurve (%1: nicht unterscheidbar). Positive und Negative sind wie im Plan benannt.</translation>
    </message>
    <message>
        <source>Shadow models</source>
        <translation>Schatten-Modelle</translation>
    </message>
    <message>
        <source>beside retrained</source>
        <translation>gegen neu trainiert</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Neu trainiert</translation>
    </message>
    <message>
        <source>%1, retrained</source>
        <comment>runs</comment>
        <translation>%1, neu trainiert</translation>
    </message>
    <message>
        <source>Dashed: final errors of the retrained models, of whole sets; their mean and, as a band, one standard deviation over seeds to either side.</source>
        <translation>Gestrichelt: endgültige Fehler der neu trainierten Modelle, auf den vollständigen Mengen; ihr Mittelwert und, als Band, eine Standardabweichung über die Startwerte nach jeder Seite.</translation>
    </message>
    <message>
        <source>%1: errors after each epoch, of the samples that were looked at.</source>
        <translation>%1: Fehler nach jeder Epoche, bestimmt aus den herangezogenen Datenpunkten.</translation>
    </message>
    <message>
        <source>AUC of each attack on each model, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>AUC jedes Angriffs auf jedes Modell, mit 95-%-Bootstrap-Intervallen. Gepunktet: %1, nicht besser als Raten.</translation>
    </message>
    <message>
        <source>AUC of the confidence attack on the unlearned and the retrained models, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>AUC des Konfidenzangriffs auf die verlernten und die neu trainierten Modelle, mit 95-%-Bootstrap-Intervallen. Gepunktet: %1, nicht besser als Raten.</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>Datenpunkt %1, %2</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because their data could not be read.</source>
        <translation>%1: keine Bilder der zu vergessenden Datenpunkte, weil ihre Daten nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because the data are not those that the log tells of.</source>
        <translation>%1: keine Bilder der zu vergessenden Datenpunkte, weil die Daten nicht die im Protokoll genannten sind.</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because what earlier requests forgot is no longer known.</source>
        <translation>%1: keine Bilder der zu vergessenden Datenpunkte, weil nicht mehr bekannt ist, was frühere Löschaufträge vergessen haben.</translation>
    </message>
    <message>
        <source>%1: pictures of %2 of the %3 samples to be forgotten, with their numbers in the training split.</source>
        <translation>%1: Bilder von %2 der %3 zu vergessenden Datenpunkte mit ihren Nummern in den Trainingsdaten.</translation>
    </message>
    <message>
        <source>The pictures are copies of samples that were to be deleted: where these must not be kept, this report must not be, either.</source>
        <translation>Die Bilder sind Kopien von Datenpunkten, die gelöscht werden sollten: Wo diese nicht aufbewahrt werden dürfen, darf es auch dieser Bericht nicht.</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>RMIA, offline</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>LiRA, offline</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>classifier on shadow models</source>
        <translation>Klassifikator auf Schattenmodellen</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>Spektrumsdrift</translation>
    </message>
    <message>
        <source>Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>Neu trainiert: dieselben Werte für die ohne die Datenpunkte neu trainierten Modelle (Mittelwert und Stichprobenstandardabweichung über deren Startwerte).</translation>
    </message>
    <message>
        <source>preparation of the steps</source>
        <translation>Vorbereitung der Schritte</translation>
    </message>
    <message>
        <source>Attacks with shadow models can be made, and made anew, at any time: a comparison of this report with the log names those of this table that are not there any more or have other figures, and none that were added since.</source>
        <translation>Angriffe mit Schattenmodellen können jederzeit durchgeführt und wiederholt werden: Ein Vergleich dieses Berichts mit dem Protokoll nennt diejenigen dieser Tabelle, die nicht mehr vorhanden sind oder andere Werte haben, aber keine, die seither hinzugekommen sind.</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, each command runs one plan. There are no final errors to compare with.</source>
        <translation>FOLDER steht für den Ordner dieses Berichts: Jeder Befehl führt einen Plan aus. Es gibt keine endgültigen Fehler zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>runs, what a figure shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>True-positive rate</source>
        <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
        <source>No better than guessing</source>
        <translation>Nicht besser als Raten</translation>
    </message>
    <message>
        <source>Retrained models: their mean and, as a band, the lowest and the highest of them.</source>
        <translation>Neu trainierte Modelle: ihr Mittelwert und, als Band, der niedrigste und der höchste Wert.</translation>
    </message>
    <message>
        <source>%1: ROC of an attack on each model (%2): how many of the samples that it looks for it finds, at how many false alarms.</source>
        <translation>%1: ROC-Kurve eines Angriffs (%2) auf jedes Modell: wie viele der gesuchten Datenpunkte er findet und bei wie vielen Fehlalarmen.</translation>
    </message>
    <message>
        <source>%1: the same ROC (%2) on logarithmic axes, which show what it finds with few false alarms.</source>
        <translation>%1: dieselbe ROC-Kurve (%2) auf logarithmischen Achsen, die zeigen, was der Angriff bei wenigen Fehlalarmen findet.</translation>
    </message>
    <message>
        <source>ROC curves are shown of up to %1 runs. For the %2 of this report the areas under them (AUC) stand alone; the curves are in the rows of the log that come with it.</source>
        <translation>ROC-Kurven werden von höchstens %1 Läufen gezeigt. Für die %2 dieses Berichts sind nur die Flächen unter ihnen (AUC) angegeben; die Kurven stehen in den beigefügten Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>Scores of attacks</source>
        <translation>Scores der Angriffe</translation>
    </message>
    <message>
        <source>By its file, the retrained model was trained in %1 s.</source>
        <translation>Laut seiner Datei wurde das neu trainierte Modell in %1 s trainiert.</translation>
    </message>
    <message>
        <source>By their files, the retrained models were trained in %1 s.</source>
        <translation>Laut ihren Dateien wurden die neu trainierten Modelle in %1 s trainiert.</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, mean and median</comment>
        <translation>%1 %2 und %3</translation>
    </message>
    <message>
        <source>%1 (mean of %4) %2 and %3</source>
        <comment>models, mean, median, number of models</comment>
        <translation>%1 (Mittel von %4) %2 und %3</translation>
    </message>
    <message>
        <source>Entropy of an answer (nats)</source>
        <translation>Entropie einer Antwort (Nat)</translation>
    </message>
    <message>
        <source>Share of the forget samples (%)</source>
        <translation>Anteil der Vergessensdatenpunkte (%)</translation>
    </message>
    <message>
        <source>%1: entropy of each model&apos;s answers to the forget samples (%2), in percent of them: the lower, the surer. The leftmost step holds all below %3 nats. Mean and median in nats: %4.</source>
        <translation>%1: Entropie der Antworten jedes Modells zu den Vergessensdatenpunkten (%2), in Prozent dieser Datenpunkte: je niedriger die Entropie, desto sicherer das Modell. Die Stufe ganz links enthält alle unter %3 Nat. Mittelwert und Median in Nat: %4.</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <comment>model</comment>
        <translation>Klasse (%1)</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2). Rows: class by the model %3; columns: by the model %4. They agree on %5 %. Classes that neither of them predicts are left out.</source>
        <translation>%1: vorhergesagte Klassen der Vergessensdatenpunkte (%2). Zeilen: Klasse nach dem Modell „%3“; Spalten: nach dem Modell „%4“. Die beiden stimmen bei %5 % überein. Klassen, die keines von ihnen vorhersagt, sind weggelassen.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2) by the models %3 and %4, which agree on %5 %. Of %6 pairs of classes the %7 with the most samples, together %8 %; all of them are in the rows of the log that come with this report.</source>
        <translation>%1: von den Modellen „%3“ und „%4“ vorhergesagte Klassen der Vergessensdatenpunkte (%2); die beiden stimmen bei %5 % überein. Von %6 Klassenpaaren die %7 mit den meisten Datenpunkten, zusammen %8 %; alle Paare stehen in den beigefügten Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>Entropies of answers and predicted classes are shown of up to %1 runs; those of this report&apos;s are in the rows of the log that come with it.</source>
        <translation>Entropien der Antworten und vorhergesagte Klassen werden von höchstens %1 Läufen gezeigt; die der Läufe dieses Berichts stehen in den beigefügten Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the models&apos; files say it, on whatever machine that was.</source>
        <translation>Gepunktet: das Training eines neu trainierten Modells, laut den Dateien der Modelle %1 s, auf welchem Rechner auch immer.</translation>
    </message>
    <message>
        <source>Positives: %1</source>
        <translation>Positive: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n forget sample(s)</source>
        <translation>
            <numerusform>%n Vergessensdatenpunkt</numerusform>
            <numerusform>%n Vergessensdatenpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s) of the same classes</source>
        <translation>
            <numerusform>%n behaltener Datenpunkt derselben Klassen</numerusform>
            <numerusform>%n behaltene Datenpunkte derselben Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of the same classes</source>
        <translation>
            <numerusform>%n Testdatenpunkt derselben Klassen</numerusform>
            <numerusform>%n Testdatenpunkte derselben Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of all classes</source>
        <translation>
            <numerusform>%n Testdatenpunkt aller Klassen</numerusform>
            <numerusform>%n Testdatenpunkte aller Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Negatives: %1</source>
        <translation>Negative: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Samples, percent</source>
        <translation>Datenpunkte in Prozent</translation>
    </message>
    <message>
        <source>Infinite scores, where there are any, are in the outer bins.</source>
        <translation>Unendliche Scores, falls vorhanden, liegen in den äußeren Intervallen.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score von</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>Score bis</translation>
    </message>
    <message>
        <source>Positives, %</source>
        <translation>Positive, %</translation>
    </message>
    <message>
        <source>Negatives, %</source>
        <translation>Negative, %</translation>
    </message>
    <message>
        <source>Distributions of an attack&apos;s scores are shown of up to %1 runs. Those of the %2 of this report are in the rows of the log that come with it.</source>
        <translation>Verteilungen der Scores eines Angriffs werden von höchstens %1 Läufen gezeigt. Die der %2 dieses Berichts stehen in den beigefügten Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>training (%1)</source>
        <comment>model</comment>
        <translation>Training (%1)</translation>
    </message>
    <message>
        <source>training (%1, on %2)</source>
        <comment>model, device</comment>
        <translation>Training (%1, auf %2)</translation>
    </message>
    <message>
        <source>Seconds by phase. Those of a training are as the model&apos;s file says them.</source>
        <translation>Sekunden je Phase. Die eines Trainings sind der Datei des Modells entnommen.</translation>
    </message>
    <message>
        <source>The files of %1 of %2 retrained models say how long the training took: %3 s.</source>
        <translation>Die Dateien von %1 der %2 neu trainierten Modelle geben an, wie lange das Training dauerte: %3 s.</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the files of %2 of %3 models say it, on whatever machine that was.</source>
        <translation>Gepunktet: das Training eines neu trainierten Modells, laut den Dateien von %2 der %3 Modelle %1 s, auf welchem Rechner auch immer.</translation>
    </message>
    <message>
        <source>%1: scores of an attack on each model (%2): what share of its positives (dashed) and of its negatives (line over a pale area) lies in each of %3 bins of equal width between the model&apos;s least and largest finite score. The bins of each model have a width of their own, so that heights can only be compared within a panel. Higher scores are more like those of training samples; the less the two distributions differ, the less the attack can tell. %4. %5.</source>
        <translation>%1: Scores eines Angriffs (%2) auf jedes Modell: welcher Anteil seiner Positiven (gestrichelt) und seiner Negativen (Linie über heller Fläche) in jedem von %3 gleich breiten Intervallen zwischen dem kleinsten und dem größten endlichen Score des Modells liegt. Die Intervalle jedes Modells haben ihre eigene Breite, sodass sich Höhen nur innerhalb eines Teildiagramms vergleichen lassen. Je höher ein Score, desto mehr gleicht er denen von Trainingsdatenpunkten; je weniger sich die beiden Verteilungen unterscheiden, desto weniger kann der Angriff erkennen. %4. %5.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>Features of the models</source>
        <translation>Merkmale der Modelle</translation>
    </message>
    <message>
        <source>Measured after the runs</source>
        <translation>Nach den Läufen gemessen</translation>
    </message>
    <message>
        <source>Figures of every layer</source>
        <translation>Werte jeder Schicht</translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s)</source>
        <translation>
            <numerusform>%n behaltener Datenpunkt</numerusform>
            <numerusform>%n behaltene Datenpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s)</source>
        <translation>
            <numerusform>%n Testdatenpunkt</numerusform>
            <numerusform>%n Testdatenpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned beside retrained</source>
        <translation>Verlernt gegen neu trainiert</translation>
    </message>
    <message>
        <source>Unlearned beside original</source>
        <translation>Verlernt gegen ursprünglich</translation>
    </message>
    <message>
        <source>Retrained beside each other</source>
        <translation>Neu trainierte untereinander</translation>
    </message>
    <message>
        <source>Retrained beside original</source>
        <translation>Neu trainiert gegen ursprünglich</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The table of the layers&apos; figures has their names.</source>
        <translation>Die Tabelle der Werte der Schichten enthält ihre Namen.</translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>Schichten: %1.</translation>
    </message>
    <message>
        <source>Layer, from input to output</source>
        <translation>Schicht, Ein- bis Ausgabe</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>Rückgewonnener Anteil</translation>
    </message>
    <message>
        <source>%1: linear-probe recovery, layer by layer: for what share of the samples (%2) a linear classifier of what the layer is given tells the label. Measured after the run: %3.</source>
        <translation>%1: Rückgewinnung per Linear Probing, Schicht für Schicht: für welchen Anteil der Datenpunkte (%2) ein linearer Klassifikator der Eingaben der Schicht das Label erkennt. Nach dem Lauf gemessen: %3.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>%1: linear centred kernel alignment, layer by layer: how alike two models represent the same samples (%2), 1 being the same up to rotation and scale. Measured after the run: %3.</source>
        <translation>%1: lineares zentriertes Kernel-Alignment, Schicht für Schicht: wie ähnlich zwei Modelle dieselben Datenpunkte (%2) darstellen; 1, wenn sie bis auf Drehung und Skalierung gleich sind. Nach dem Lauf gemessen: %3.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, shares of two axes</comment>
        <translation>%1 %2 und %3</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, placed by t-SNE so that samples with like features are neighbours (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1: Eingaben der letzten Schicht jedes Modells, per t-SNE so angeordnet, dass Datenpunkte mit ähnlichen Merkmalen Nachbarn sind (in jedem Teildiagramm dieselben Datenpunkte: %2). Jedes Teildiagramm hat eigene Achsen. Nach dem Lauf erstellt: %3.</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, along its first two principal components (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1: Eingaben der letzten Schicht jedes Modells, entlang ihrer ersten beiden Hauptkomponenten (in jedem Teildiagramm dieselben Datenpunkte: %2). Jedes Teildiagramm hat eigene Achsen. Nach dem Lauf erstellt: %3.</translation>
    </message>
    <message>
        <source>Places in t-SNE have no unit.</source>
        <translation>Positionen in t-SNE haben keine Einheit.</translation>
    </message>
    <message>
        <source>Shares of the variance along the first and the second one, %: %1.</source>
        <translation>Anteile der Varianz entlang der ersten und der zweiten, in %: %1.</translation>
    </message>
    <message>
        <source>did not come back</source>
        <comment>the loss, while relearning</comment>
        <translation>kam nicht zurück</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>epochs, models that came back, all models</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>forget and retain set</source>
        <translation>Vergessens- und Behaltensmenge</translation>
    </message>
    <message>
        <source>forget and test set</source>
        <translation>Vergessens- und Testmenge</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two counts of samples</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>did not come back within %n epoch(s)</source>
        <comment>the loss, while relearning</comment>
        <translation>
            <numerusform>kam innerhalb von %n Epoche nicht zurück</numerusform>
            <numerusform>kam innerhalb von %n Epochen nicht zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that were measured after the runs had ended. Retrained: the same of the models retrained without the samples, with the same settings (mean and sample standard deviation over their seeds); of a figure beside a retrained model, over each pair of them: the floor that the others are read against. Epochs of relearning are of training on the samples that are named, until the forget loss is at most the original model&apos;s plus alpha. The column Settings has alpha and the most epochs; &apos;did not come back&apos; means that the loss was still higher after these. Figures of layers, and those that the final evaluation had of as many samples, have tables of their own.</source>
        <translation>Werte, die nach dem Ende der Läufe gemessen wurden. Neu trainiert: dieselben Werte für die ohne die Datenpunkte neu trainierten Modelle, mit denselben Einstellungen (Mittelwert und Stichprobenstandardabweichung über deren Startwerte); bei einem Wert gegen ein neu trainiertes Modell über jedes Paar von ihnen: das Grundniveau, an dem die übrigen Werte zu messen sind. Epochen des Wiedererlernens beziehen sich auf das Training mit den genannten Datenpunkten, bis der Verlust auf der Vergessensmenge höchstens der des ursprünglichen Modells plus alpha ist. Die Spalte „Einstellungen“ nennt alpha und die höchste Zahl der Epochen; „kam nicht zurück“ heißt, dass der Verlust auch danach noch höher war. Werte von Schichten und solche, die die abschließende Auswertung für ebenso viele Datenpunkte enthielt, haben eigene Tabellen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of a figure</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>settings of a figure</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>at most %n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>höchstens %n Epoche</numerusform>
            <numerusform>höchstens %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1; momentum %2; batches of %3 samples; alpha %4 nats</source>
        <translation>Lernrate %1; Momentum %2; Batches mit %3 Datenpunkten; alpha %4 Nat</translation>
    </message>
    <message numerus="yes">
        <source>by memorisation, %n shadow model(s)</source>
        <comment>thirds of the forget set</comment>
        <translation>
            <numerusform>nach Memorisierung, %n Schattenmodell</numerusform>
            <numerusform>nach Memorisierung, %n Schattenmodelle</numerusform>
        </translation>
    </message>
    <message>
        <source>by the original model&apos;s confidence margin</source>
        <comment>thirds of the forget set</comment>
        <translation>nach der Konfidenzmarge des ursprünglichen Modells</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <comment>of an attack</comment>
        <translation>
            <numerusform>%n Schattenmodell</numerusform>
            <numerusform>%n Schattenmodelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n epoch(s)</source>
        <comment>of relearning: the loss did not come back</comment>
        <translation>
            <numerusform>mehr als %n Epoche</numerusform>
            <numerusform>mehr als %n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 epochs</source>
        <comment>of relearning</comment>
        <translation>%1 bis %2 Epochen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>epochs of some models, those of others</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>not measured for retrained models</source>
        <comment>relearning</comment>
        <translation>bei neu trainierten Modellen nicht gemessen</translation>
    </message>
    <message>
        <source>relearning the forget samples, to the original model&apos;s loss plus %1 nats, took %2 (%3)</source>
        <translation>das Wiedererlernen der Vergessensdatenpunkte bis zum Verlust des ursprünglichen Modells plus %1 nats dauerte %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <comment>AUC</comment>
        <translation>%1 (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>the attack %1 with %n shadow model(s) tells forgotten from unseen samples with an AUC of %2</source>
        <translation>
            <numerusform>der Angriff %1 mit %n Schattenmodell unterscheidet vergessene von nie gesehenen Datenpunkten mit einer AUC von %2</numerusform>
            <numerusform>der Angriff %1 mit %n Schattenmodellen unterscheidet vergessene von nie gesehenen Datenpunkten mit einer AUC von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</source>
        <translation>
            <numerusform>von %1 Angriffen mit Schattenmodellen unterscheidet %2 mit %n davon vergessene von nie gesehenen Datenpunkten mit der höchsten AUC, %3</numerusform>
            <numerusform>von %1 Angriffen mit Schattenmodellen unterscheidet %2 mit %n davon vergessene von nie gesehenen Datenpunkten mit der höchsten AUC, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the model of %2</source>
        <comment>an attack&apos;s AUC, a run</comment>
        <translation>%1, am Modell von %2</translation>
    </message>
    <message>
        <source>%1 (not made on retrained models)</source>
        <comment>an attack&apos;s AUC</comment>
        <translation>%1 (an neu trainierten Modellen nicht durchgeführt)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Measured after the run: %1.</source>
        <translation>Nach dem Lauf gemessen: %1.</translation>
    </message>
    <message>
        <source>Measured after the runs: %1.</source>
        <translation>Nach den Läufen gemessen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n retrained model(s) the first is shown.</source>
        <translation>
            <numerusform>Von %n neu trainierten Modell ist das erste gezeigt.</numerusform>
            <numerusform>Von %n neu trainierten Modellen ist das erste gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 in %n Lauf</numerusform>
            <numerusform>%1 in %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n retrained model(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 bei %n neu trainierten Modell</numerusform>
            <numerusform>%1 bei %n neu trainierten Modellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 on %n retrained model(s)</source>
        <comment>an attack&apos;s AUC, that on others</comment>
        <translation>
            <numerusform>%1, und %2 an %n neu trainierten Modell</numerusform>
            <numerusform>%1, und %2 an %n neu trainierten Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was branched from run %2 and is branched from it again, at the same epoch.</source>
        <translation>%1 wurde von Lauf %2 abgezweigt und wird wieder von ihm abgezweigt, bei derselben Epoche.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2 and is run again after it.</source>
        <translation>%1 hat einen Löschauftrag im Anschluss an Lauf %2 erfüllt und wird wieder im Anschluss an ihn ausgeführt.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 wurde von Lauf %2 abgezweigt, der nicht in diesem Bericht steht, und lässt sich ohne diesen nicht reproduzieren.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 hat einen Löschauftrag im Anschluss an Lauf %2 erfüllt, der nicht in diesem Bericht steht, und lässt sich ohne diesen nicht reproduzieren.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 wurde von Lauf %2 abgezweigt: Da sich dieser nicht reproduzieren lässt, gilt das auch hier.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 hat einen Löschauftrag im Anschluss an Lauf %2 erfüllt: Da sich dieser nicht reproduzieren lässt, gilt das auch hier.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2 at an epoch that can not be told any more, and can not be reproduced.</source>
        <translation>%1 wurde von Lauf %2 bei einer Epoche abgezweigt, die sich nicht mehr feststellen lässt, und lässt sich nicht reproduzieren.</translation>
    </message>
    <message>
        <source>halves of the sample</source>
        <translation>Stichprobenhälften</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the confidence attack, %2 (%3 to %4), lies below %5, the least expected of a model that never saw the forget samples (retrained: %6; %7 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>%1: übermäßiges Vergessen. Die AUC des Konfidenzangriffs, %2 (%3 bis %4), liegt unter %5, dem niedrigsten Wert, der von einem Modell zu erwarten ist, das die Vergessensdatenpunkte nie gesehen hat (neu trainiert: %6; %7, wenn es keines gibt). Das verlernte Modell ist sich bei ihnen weniger sicher als ein solches Modell, und auch das verrät sie.</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the attack &quot;%2&quot; with %3 shadow models, %4 (%5 to %6), lies below %7, the least expected of a model that never saw the forget samples.</source>
        <translation>%1: übermäßiges Vergessen. Die AUC des Angriffs „%2“ mit %3 Schattenmodellen, %4 (%5 bis %6), liegt unter %7, dem niedrigsten Wert, der von einem Modell zu erwarten ist, das die Vergessensdatenpunkte nie gesehen hat.</translation>
    </message>
    <message>
        <source>%1: a whole class is forgotten. Each shadow model saw about half of it, the unlearned model has none of it left: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on.</source>
        <translation>%1: Eine ganze Klasse wird vergessen. Jedes Schattenmodell hat etwa die Hälfte davon gesehen, dem verlernten Modell ist nichts davon geblieben: Andere Angriffe mit Schattenmodellen als U-LiRA zeigen womöglich nur, dass die Klasse fehlt, nicht, mit welchen Datenpunkten trainiert wurde.</translation>
    </message>
    <message>
        <source>What was measured after the runs is measured again by these commands, which name runs by their numbers in the log; a log that is not the user&apos;s own is named with --db. Shadow models that were trained by another recipe than the original model take that recipe&apos;s file with --recipe. What the commands measure takes the place of the same figures in the log.</source>
        <translation>Was nach den Läufen gemessen wurde, messen diese Befehle erneut; sie bezeichnen die Läufe mit ihren Nummern im Protokoll. Ein Protokoll, das nicht das eigene des Benutzers ist, wird mit --db angegeben. Für Schattenmodelle, die nach einem anderen Rezept als das ursprüngliche Modell trainiert wurden, wird die Datei dieses Rezepts mit --recipe angegeben. Was die Befehle messen, tritt an die Stelle derselben Werte im Protokoll.</translation>
    </message>
    <message>
        <source>Forgetting quality is of many unlearned and retrained models together and is not kept in the log: the command unlearn compare gives it.</source>
        <translation>Die Vergessensqualität betrifft viele verlernte und neu trainierte Modelle zusammen und wird nicht im Protokoll festgehalten: Der Befehl unlearn compare gibt sie aus.</translation>
    </message>
    <message>
        <source>Two-sided: %1. An attack that errs more often than not tells as much as one that is right.</source>
        <translation>Zweiseitig: %1. Ein Angriff, der häufiger irrt als richtigliegt, verrät ebenso viel wie einer, der richtigliegt.</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Zweiseitig</translation>
    </message>
    <message>
        <source>Figures of every layer: layer 1 is the first whose input is not the samples themselves.</source>
        <translation>Werte jeder Schicht: Schicht 1 ist die erste, deren Eingabe nicht die Datenpunkte selbst sind.</translation>
    </message>
    <message>
        <source>Figures of layers are drawn of up to %1 runs. Those of the %2 of this report are in the table of the layers&apos; figures.</source>
        <translation>Werte der Schichten werden von höchstens %1 Läufen gezeichnet. Die der %2 dieses Berichts stehen in der Tabelle der Werte der Schichten.</translation>
    </message>
    <message>
        <source>Features of the models are drawn of up to %1 runs. Where those of the %2 of this report stand in the plane is in the rows of the log that come with it (%3).</source>
        <translation>Merkmale der Modelle werden von höchstens %1 Läufen gezeichnet. Wo die der %2 dieses Berichts in der Ebene liegen, steht in den beigefügten Zeilen des Protokolls (%3).</translation>
    </message>
    <message>
        <source>The retrained models are not drawn, as more than %1 of their lines could not be told apart; the table of what came of each run has their errors.</source>
        <translation>Die neu trainierten Modelle sind nicht gezeichnet, weil mehr als %1 ihrer Linien nicht zu unterscheiden wären; ihre Fehler stehen in der Tabelle mit den Ergebnissen jedes Laufs.</translation>
    </message>
    <message>
        <source>Here are the first %1 of its %2 rows; the file %3 and the LaTeX file beside it have all of them.</source>
        <translation>Hier stehen die ersten %1 ihrer %2 Zeilen; die Datei %3 und die LaTeX-Datei daneben enthalten sie alle.</translation>
    </message>
    <message>
        <source>Agreement with each of the retrained models, in percent (mean and sample standard deviation): %1.</source>
        <translation>Übereinstimmung mit jedem der neu trainierten Modelle, in Prozent (Mittelwert und Stichprobenstandardabweichung): %1.</translation>
    </message>
    <message>
        <source>Scores of the attack that the figures show, on all models: by bin, the positives and the negatives with such a score, and their shares. Bins without any are left out. Scores of other attacks are in the rows of the log that come with this report.</source>
        <translation>Scores des Angriffs, den die Abbildungen zeigen, für alle Modelle: je Intervall die Positiven und die Negativen mit einem solchen Score sowie ihre Anteile. Leere Intervalle sind weggelassen. Scores anderer Angriffe stehen in den diesem Bericht beigefügten Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>Finished runs that differ by the seed of unlearning alone, the newest of each seed: mean and sample standard deviation.</source>
        <translation>Abgeschlossene Läufe, die sich nur im Startwert des Verlernens unterscheiden, je Startwert der neueste: Mittelwert und Stichprobenstandardabweichung.</translation>
    </message>
    <message>
        <source>%1: the curves are in float32 from the epoch on at which bfloat16 changed an error by too much. Epochs before that, if any, were measured in bfloat16.</source>
        <translation>%1: Die Kurven sind ab der Epoche, in der bfloat16 einen Fehler zu stark verändert hat, in float32 gemessen. Epochen davor, falls es welche gibt, wurden in bfloat16 gemessen.</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images, %2. Two halves of them would protect spaces up to %3 degrees apart (layer %4), and miss up to %5 % of each other&apos;s protected energy (layer %6).</source>
        <translation>%1: Die Spektren stammen aus einem Teil der Trainingsbilder, %2. Zwei Hälften davon würden Unterräume schützen, die bis zu %3 Grad auseinanderliegen (Schicht %4), und bis zu %5 % der geschützten Energie der jeweils anderen verfehlen (Schicht %6).</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: the least k above 0 and the largest of these runs, where their core gradient spaces end; the table of thresholds has each. Layers %2 to %3 of %4.</source>
        <translation>%1: Eigenwerte des zweiten Moments der Eingaben jeder Schicht in absteigender Reihenfolge; Nullen sind weggelassen. Gepunktet: das kleinste k über 0 und das größte dieser Läufe, wo ihre Kern-Gradientenräume enden; die Tabelle der Schwellen nennt jedes. Schichten %2 bis %3 von %4.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Interval of an AUC: %1.</source>
        <translation>Intervall einer AUC: %1.</translation>
    </message>
    <message>
        <source>How the figures of merit and of attacks in this report are made.</source>
        <translation>Wie die Gütemaße und die Werte der Angriffe in diesem Bericht berechnet werden.</translation>
    </message>
    <message>
        <source>Average precision beside retrained models</source>
        <translation>Mittlere Präzision (Average Precision) gegen neu trainierte Modelle</translation>
    </message>
    <message>
        <source>Two-sided AUC, %1</source>
        <translation>Zweiseitige AUC, %1</translation>
    </message>
    <message>
        <source>TPR at %2 % FPR, %1</source>
        <translation>TPR bei %2 % FPR, %1</translation>
    </message>
    <message>
        <source>Thresholds of the layers: of d directions of its inputs, k are the core gradient space that steps leave alone (one number a group), and Share is theirs of the energy that gamma is compared with. gamma = 1: the layer is not updated. Retain drift: squared change of the layer&apos;s outputs on its original retained inputs, over their squares, at the selected epoch; centred: over the squares of their differences from their mean.</source>
        <translation>Schwellen der Schichten: Von den d Richtungen der Eingaben einer Schicht bilden k den Kern-Gradientenraum, den die Schritte unberührt lassen (eine Zahl je Gruppe); „Anteil“ ist ihr Anteil an der Energie, mit der gamma verglichen wird. gamma = 1: Die Schicht wird nicht aktualisiert. Behaltensdrift: quadrierte Änderung der Ausgaben der Schicht zu ihren ursprünglichen behaltenen Eingaben, geteilt durch deren Quadrate, bei der gewählten Epoche; zentriert: geteilt durch die Quadrate der Abweichungen der Ausgaben von ihrem Mittel.</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>95 % interval of %1: %2.</source>
        <comment>figures, formula</comment>
        <translation>95-%-Intervall von %1: %2.</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
</context>
<context>
    <name>ShadowOutlook</name>
    <message>
        <source>All %1 shadow models are there.</source>
        <translation>Alle %1 Schattenmodelle sind vorhanden.</translation>
    </message>
    <message>
        <source>To be trained: %1 of %2 shadow models, on %3 samples each. That takes about %4 and %5 of %6 that are free.</source>
        <translation>Zu trainieren: %1 von %2 Schattenmodellen, jedes auf %3 Datenpunkten. Das dauert etwa %4 und belegt %5 von %6 freiem Speicherplatz.</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free.</source>
        <translation>Der Platz reicht nicht: %1 werden gebraucht, %2 sind frei.</translation>
    </message>
</context>
<context>
    <name>TourText</name>
    <message>
        <source>The experiment</source>
        <translation>Das Experiment</translation>
    </message>
    <message>
        <source>What there is to work with: a trained model, its data, what is to be forgotten, by which method, a model retrained without it, and the device. Each has a button that changes it. File &gt; Open example fills all of them.</source>
        <translation>Womit gearbeitet wird: ein trainiertes Modell, seine Daten, was vergessen werden soll und mit welcher Methode, ein ohne diese Datenpunkte neu trainiertes Modell und das Gerät. Zu jedem gibt es eine Schaltfläche zum Ändern. „Datei &gt; Beispiel öffnen“ füllt alles aus.</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>Zu vergessende Datenpunkte</translation>
    </message>
    <message>
        <source>Choose the forget set: whole classes, ranges, a draw, a file, or single samples by click and rubber band. Several requests are forgotten in their order.</source>
        <translation>Wählen Sie die Vergessensmenge: ganze Klassen, Bereiche, eine Ziehung, eine Datei oder einzelne Datenpunkte per Klick und Auswahlrahmen. Mehrere Löschaufträge werden der Reihe nach vergessen.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Each layer has a threshold γ: how much of what the retained samples need is protected. Its slider moves the line in the spectrum, and you see at once how much forgetting is left and what it may cost. Compute spectra (F6) comes first.</source>
        <translation>Jede Schicht hat eine Schwelle γ: wie viel von dem geschützt wird, was die behaltenen Datenpunkte brauchen. Ihr Schieberegler verschiebt die Linie im Spektrum, und Sie sehen sofort, wie viel Vergessen übrig bleibt und was es kosten kann. Zuerst kommt „Spektren berechnen“ (F6).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start (F5) takes projected steps on the forget set, epoch by epoch. A run can be paused, and stopped with what it has reached.</source>
        <translation>„Starten“ (F5) macht projizierte Schritte auf der Vergessensmenge, Epoche für Epoche. Ein Lauf lässt sich pausieren und mit dem Erreichten stoppen.</translation>
    </message>
    <message>
        <source>Watch it forget</source>
        <translation>Beim Vergessen zusehen</translation>
    </message>
    <message>
        <source>The forget error should climb to the dashed line of the retrained model, while test and retain error stay. Go on from any epoch with other settings.</source>
        <translation>Der Vergessensfehler soll bis zur gestrichelten Linie des neu trainierten Modells steigen, während Test- und Behaltensfehler bleiben. Von jeder Epoche aus können Sie mit anderen Einstellungen fortsetzen.</translation>
    </message>
    <message>
        <source>Is it really forgotten?</source>
        <translation>Ist es wirklich vergessen?</translation>
    </message>
    <message>
        <source>Attacks guess from the model&apos;s answers which samples it was trained on. The retrained model&apos;s curve is the ideal: neither above it nor below.</source>
        <translation>Angriffe erraten aus den Antworten des Modells, mit welchen Datenpunkten es trainiert wurde. Das Ideal ist die Kurve des neu trainierten Modells: weder darüber noch darunter.</translation>
    </message>
    <message>
        <source>Every run is logged</source>
        <translation>Jeder Lauf wird protokolliert</translation>
    </message>
    <message>
        <source>Find, tag and note runs here. Select several to compare them; File &gt; Report writes a report that can be handed over.</source>
        <translation>Hier finden Sie Läufe wieder und versehen sie mit Tags und Notizen. Wählen Sie mehrere aus, um sie zu vergleichen; „Datei &gt; Bericht“ schreibt einen Bericht zum Weitergeben.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Selected runs side by side: their curves, how near they came to the retrained model and at what cost, and the settings that differ.</source>
        <translation>Ausgewählte Läufe nebeneinander: ihre Kurven, wie nahe sie dem neu trainierten Modell kamen und zu welchem Preis, und die Einstellungen, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>Where to learn more</source>
        <translation>Wo Sie mehr erfahren</translation>
    </message>
    <message>
        <source>F1 opens the glossary, at the term of a control that has one. Help &gt; Projection lab shows on a few samples what a threshold protects.</source>
        <translation>F1 öffnet das Glossar, und zwar beim Begriff eines Bedienelements, das einen hat. „Hilfe &gt; Projektionslabor“ zeigt an wenigen Datenpunkten, was eine Schwelle schützt.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A report takes the numbers of runs and --out DIR.</source>
        <translation>Ein Bericht benötigt die Nummern von Läufen und --out DIR.</translation>
    </message>
    <message>
        <source>Interactive machine-unlearning experiments by projected gradients.</source>
        <translation>Interaktive Experimente zum maschinellen Verlernen mit projizierten Gradienten.</translation>
    </message>
    <message>
        <source>Write a report of runs and open no window: --report RUN... --out DIR.</source>
        <translation>Einen Bericht über Läufe schreiben und kein Fenster öffnen: --report RUN... --out DIR.</translation>
    </message>
    <message>
        <source>The report&apos;s folder: a new or an empty one.</source>
        <translation>Der Ordner des Berichts: ein neuer oder leerer.</translation>
    </message>
    <message>
        <source>Log runs to FILE instead of the default.</source>
        <translation>Läufe in FILE statt in der Standarddatei protokollieren.</translation>
    </message>
    <message>
        <source>When the window closes, write to FILE how evenly its event loop turned while jobs ran.</source>
        <translation>Beim Schließen des Fensters in FILE schreiben, wie gleichmäßig die Ereignisschleife während der Vorgänge lief.</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>Show none of the samples to be forgotten in the report.</source>
        <translation>Im Bericht keinen der zu vergessenden Datenpunkte zeigen.</translation>
    </message>
    <message>
        <source>Experiment to open (*.unlearn.json), or model and data to begin one with; a log of runs takes the place of the default, as with --db.</source>
        <translation>Zu öffnendes Experiment (*.unlearn.json), oder Modell und Daten für ein neues; ein Laufprotokoll tritt an die Stelle des üblichen, wie mit --db.</translation>
    </message>
</context>
<context>
    <name>unlearn::AboutDialog</name>
    <message>
        <source>About Unlearning Workbench</source>
        <translation>Über Unlearning Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Interactive machine-unlearning experiments by projected gradients.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Interaktive Experimente zum maschinellen Verlernen mit projizierten Gradienten.&lt;/p&gt;&lt;p&gt;GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the program is built of, and under which licences</source>
        <translation>Woraus das Programm besteht und unter welchen Lizenzen</translation>
    </message>
    <message>
        <source>Licences are named as SPDX names them</source>
        <translation>Lizenzen tragen ihre SPDX-Namen</translation>
    </message>
    <message>
        <source>&amp;It is built of what others made:</source>
        <translation>&amp;Es baut auf der Arbeit anderer auf:</translation>
    </message>
    <message>
        <source>Notices of what is compiled into the program</source>
        <translation>Hinweise zu dem, was in das Programm einkompiliert ist</translation>
    </message>
    <message>
        <source>Copyright and licence, in the authors&apos; words</source>
        <translation>Copyright und Lizenz im Wortlaut der Autoren</translation>
    </message>
    <message>
        <source>&amp;Notices of what is compiled in:</source>
        <translation>&amp;Hinweise zu einkompilierten Bestandteilen:</translation>
    </message>
</context>
<context>
    <name>unlearn::AttackSamplesBar</name>
    <message>
        <source>Forget samples</source>
        <translation>Vergessensdatenpunkte</translation>
    </message>
    <message>
        <source>Retained, same classes</source>
        <translation>Behalten, dieselben Klassen</translation>
    </message>
    <message>
        <source>Test, same classes</source>
        <translation>Test, dieselben Klassen</translation>
    </message>
    <message>
        <source>Test, all classes</source>
        <translation>Test, alle Klassen</translation>
    </message>
    <message>
        <source>Positives of the attacks</source>
        <translation>Positive der Angriffe</translation>
    </message>
    <message>
        <source>What attacks are to find: forget samples, or retained ones, to see what an attack finds of samples that nothing was to forget</source>
        <translation>Was Angriffe finden sollen: Vergessensdatenpunkte, oder aber behaltene Datenpunkte, um zu sehen, was ein Angriff von Datenpunkten findet, die gar nicht vergessen werden sollten</translation>
    </message>
    <message>
        <source>Negatives of the attacks</source>
        <translation>Negative der Angriffe</translation>
    </message>
    <message>
        <source>What they are told from: test samples, or retained ones, to see whether forgotten samples stand out among remembered ones</source>
        <translation>Wovon die Positiven unterschieden werden: von Testdatenpunkten, oder aber von behaltenen, um zu sehen, ob vergessene Datenpunkte unter nicht vergessenen auffallen</translation>
    </message>
    <message>
        <source>Attacks with shadow models</source>
        <translation>Angriffe mit Schattenmodellen</translation>
    </message>
    <message>
        <source>Attack with models that were trained on other halves of the data: RMIA, LiRA, U-LiRA and a classifier</source>
        <translation>Angriff mit Modellen, die auf anderen Hälften der Daten trainiert wurden: RMIA, LiRA, U-LiRA und ein Klassifikator</translation>
    </message>
    <message>
        <source>&amp;Positives:</source>
        <translation>&amp;Positive:</translation>
    </message>
    <message>
        <source>&amp;Negatives:</source>
        <translation>&amp;Negative:</translation>
    </message>
    <message>
        <source>Shadow mode&amp;ls…</source>
        <translation>Schatten&amp;modelle…</translation>
    </message>
</context>
<context>
    <name>unlearn::BranchDialog</name>
    <message>
        <source>Go on from an epoch</source>
        <translation>Ab einer Epoche fortsetzen</translation>
    </message>
    <message>
        <source>A new run goes on from an epoch of run %1, with the thresholds and the method&apos;s settings as they are now. Run %1 stays as it is.</source>
        <translation>Ein neuer Lauf setzt ab einer Epoche von Lauf %1 fort, mit den jetzigen Schwellen und Einstellungen der Methode. Lauf %1 bleibt unverändert.</translation>
    </message>
    <message>
        <source>Epoch to go on from</source>
        <translation>Epoche, ab der fortgesetzt wird</translation>
    </message>
    <message>
        <source>0 is the untouched model</source>
        <translation>0 ist das unveränderte Modell</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>&amp;Epoche:</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>The weights of %1 of %2 epochs are there: the settings limit what the log keeps of a run.</source>
        <translation>Die Gewichte von %1 von %2 Epochen sind vorhanden: Die Einstellungen begrenzen, was das Protokoll von einem Lauf aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>unlearn::CacheDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Spectrum cache</source>
        <translation>Spektren-Cache</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>Spektren-Cache leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Second moments of the training data, and what the original and retrained models predict, are kept, so that the next spectrum and the next evaluation of the same model are quick. Clearing removes what can be computed again; moments that a request retained and moments of data that are gone stay.</source>
        <translation>Zweite Momente der Trainingsdaten und die Vorhersagen des ursprünglichen Modells und der neu trainierten Modelle werden aufbewahrt, damit das nächste Spektrum und die nächste Auswertung desselben Modells schnell sind. Leeren entfernt, was sich erneut berechnen lässt; Momente, die ein Löschauftrag hinterlassen hat, und Momente von Daten, die nicht mehr da sind, bleiben.</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>Zwischengespeicherte Momente und Vorhersagen entfernen, die sich erneut berechnen lassen</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassHistogram</name>
    <message>
        <source>%1: %2 of %3 samples</source>
        <translation>%1: %2 von %3 Datenpunkten</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareAxesModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareEpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
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
        <translation>neu trainierte Modelle</translation>
    </message>
    <message>
        <source>Retrained, mean</source>
        <translation>Neu trainiert, Mittelwert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>The run whose unlearned model it is of</source>
        <translation>Der Lauf, von dessen verlerntem Modell der Wert stammt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>What is measured; a row&apos;s tool tip has the formula</source>
        <translation>Was gemessen wird; die Formel steht im Tooltip der Zeile</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gütemaß</translation>
    </message>
    <message>
        <source>The samples that it is of</source>
        <translation>Die Datenpunkte, auf die sich der Wert bezieht</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>The layer that it is of; empty: the whole model</source>
        <translation>Die Schicht, auf die sich der Wert bezieht; leer: das ganze Modell</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The model that the unlearned one is set beside; empty: none</source>
        <translation>Das Modell, mit dem das verlernte verglichen wird; leer: keines</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Of the unlearned model; over several retrained ones, the mean</source>
        <translation>Wert des verlernten Modells; beim Vergleich mit mehreren neu trainierten der Mittelwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The same of the retrained models, or of each two of them: mean, standard deviation, number</source>
        <translation>Derselbe Wert für die neu trainierten Modelle oder für je zwei von ihnen: Mittelwert, Standardabweichung, Anzahl</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Neu trainiert</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How many samples it is of</source>
        <translation>Auf wie viele Datenpunkte sich der Wert bezieht</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What it was measured with; empty: there is nothing to choose</source>
        <translation>Womit gemessen wurde; leer: Es gibt nichts zu wählen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>In brackets: 95 % interval, %1</source>
        <translation>In eckigen Klammern: 95-%-Intervall, %1</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean in units of their standard deviation; within one or two of them it can not be told from noise. A dash: there are too few of them</source>
        <translation>Abstand zum Mittelwert der neu trainierten Modelle in Einheiten ihrer Standardabweichung; innerhalb von ein bis zwei solchen ist er nicht von Rauschen zu unterscheiden. Ein Strich: Es gibt zu wenige von ihnen</translation>
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
        <translation>Ergebnis oder Einstellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Testfehler (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Vergessensfehler (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Behaltensfehler (%)</translation>
    </message>
    <message>
        <source>AUC of the confidence attack</source>
        <translation>AUC des Konfidenzangriffs</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>Gewählte Epoche</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds: %1</source>
        <translation>
            <numerusform>%n Startwert: %1</numerusform>
            <numerusform>%n Startwerte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Letzte Epoche</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePage</name>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Date&amp;ntabelle</translation>
    </message>
    <message>
        <source>Views of the compared runs</source>
        <translation>Ansichten der verglichenen Läufe</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>Ku&amp;rven</translation>
    </message>
    <message>
        <source>Parallel coordi&amp;nates</source>
        <translation>Parallele &amp;Koordinaten</translation>
    </message>
    <message>
        <source>Figures by epoch, and test error against distance to retrained</source>
        <translation>Werte je Epoche sowie Testfehler gegen Abstand zu neu trainiert</translation>
    </message>
    <message>
        <source>Every setting that differs beside every result, a line for each run</source>
        <translation>Jede abweichende Einstellung neben jedem Ergebnis, eine Linie je Lauf</translation>
    </message>
    <message>
        <source>&amp;Group by seed</source>
        <translation>Nach Start&amp;wert gruppieren</translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation>Kurven der verglichenen Läufe</translation>
    </message>
    <message>
        <source>Test error against distance to retrained</source>
        <translation>Testfehler gegen Abstand zu neu trainiert</translation>
    </message>
    <message>
        <source>Figure that is compared</source>
        <translation>Verglichene Kennzahl</translation>
    </message>
    <message>
        <source>Which figure is drawn by epoch</source>
        <translation>Welche Kennzahl je Epoche gezeichnet wird</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Vergessensfehler</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Behaltensfehler</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Compared runs in parallel coordinates</source>
        <translation>Verglichene Läufe in parallelen Koordinaten</translation>
    </message>
    <message>
        <source>A line is a run. Click: highlight it. Left and right: choose an axis. Up and down: the next run on it.</source>
        <translation>Eine Linie ist ein Lauf. Klick: hervorheben. Links und rechts: Achse wählen. Auf und ab: nächster Lauf auf der Achse.</translation>
    </message>
    <message>
        <source>Figures behind the parallel coordinates</source>
        <translation>Werte hinter den parallelen Koordinaten</translation>
    </message>
    <message>
        <source>Every run&apos;s settings that differ, and its results; Ctrl+C copies the chosen rows</source>
        <translation>Abweichende Einstellungen und Ergebnisse jedes Laufs; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Results, and settings that differ</source>
        <translation>Ergebnisse und abweichende Einstellungen</translation>
    </message>
    <message>
        <source>What came of the runs, and those settings that are not the same in all; Ctrl+C copies</source>
        <translation>Was die Läufe ergeben haben und welche Einstellungen nicht in allen gleich sind; Strg+C kopiert</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Die Werte hinter den Diagrammen anzeigen (F2)</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Click, up and down: highlight a run. Left and right: read an epoch.</source>
        <translation>Mausrad, + und −: zoomen. Ziehen: verschieben. Doppelklick oder 0: einpassen. Klick, auf und ab: Lauf hervorheben. Links und rechts: Epoche ablesen.</translation>
    </message>
    <message>
        <source>Figures behind the curves</source>
        <translation>Werte hinter den Kurven</translation>
    </message>
    <message>
        <source>The figure that is drawn, of every run after every epoch; Ctrl+C copies the chosen rows</source>
        <translation>Die gezeichnete Kennzahl, von jedem Lauf nach jeder Epoche; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>Au&amp;sgaben</translation>
    </message>
    <message>
        <source>Errors, attacks and figures of merit beside those of the retrained models</source>
        <translation>Fehler, Angriffe und Gütemaße neben denen der neu trainierten Modelle</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies of runs whose outputs were measured</source>
        <translation>Vorhersagematrizen und Entropien von Läufen, deren Ausgaben gemessen wurden</translation>
    </message>
    <message>
        <source>F&amp;igure:</source>
        <translation>Kenn&amp;zahl:</translation>
    </message>
    <message>
        <source>Figure&amp;s of merit</source>
        <translation>&amp;Gütemaße</translation>
    </message>
    <message>
        <source>Epoch after which runs are compared</source>
        <translation>Epoche, nach der die Läufe verglichen werden</translation>
    </message>
    <message>
        <source>Results after e&amp;poch:</source>
        <translation>E&amp;poche der Ergebnisse:</translation>
    </message>
    <message>
        <source>Results after the selected epoch are of whole sets. After the last one, or the best one, whose forget error is nearest to the retrained models&apos;, they are of the samples that were looked at after each epoch, and without attacks, unless that is the selected one. Figures of merit and outputs are always of the selected epoch.</source>
        <translation>Ergebnisse nach der gewählten Epoche gelten für vollständige Mengen. Nach der letzten oder der besten, deren Vergessensfehler dem der neu trainierten Modelle am nächsten kommt, gelten sie für die nach jeder Epoche herangezogenen Datenpunkte und enthalten keine Angriffe, es sei denn, es handelt sich um die gewählte. Gütemaße und Ausgaben gelten stets für die gewählte Epoche.</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed share a column, and a mark of test error against distance, with mean and standard deviation; curves and parallel coordinates show each run</source>
        <translation>Läufe, die sich nur im Startwert unterscheiden, teilen sich eine Spalte und bei Testfehler gegen Abstand eine Markierung, mit Mittelwert und Standardabweichung; Kurven und parallele Koordinaten zeigen jeden Lauf einzeln</translation>
    </message>
    <message>
        <source>Each mark is a run, or the mean of several seeds; towards the lower left is better. Click or arrow keys: highlight its runs.</source>
        <translation>Jede Markierung ist ein Lauf oder der Mittelwert mehrerer Startwerte; je weiter links unten, desto besser. Klick oder Pfeiltasten: zugehörige Läufe hervorheben.</translation>
    </message>
    <message>
        <source>Figures behind test error against distance to retrained</source>
        <translation>Werte hinter Testfehler gegen Abstand zu neu trainiert</translation>
    </message>
    <message>
        <source>The figures of every mark; Ctrl+C copies the chosen rows</source>
        <translation>Die Werte jeder Markierung; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu.</source>
        <translation>Wählen Sie in der Liste der Läufe zwei oder mehr Läufe aus und dann „Vergleichen“ in ihrem Kontextmenü.</translation>
    </message>
    <message>
        <source>Epoch %1, %2:</source>
        <translation>Epoche %1, %2:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesModel</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Testfehler (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Vergessensfehler (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Behaltensfehler (%)</translation>
    </message>
    <message>
        <source>Validation error (%)</source>
        <translation>Validierungsfehler (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The epoch that is the run&apos;s result</source>
        <translation>Die Epoche, die das Ergebnis des Laufs ist</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Squared change of the whole network&apos;s logits on retained samples since epoch 0, summed over classes; the mean</source>
        <translation>Quadrierte Änderung der Logits des ganzen Netzes auf behaltenen Datenpunkten seit Epoche 0, über die Klassen summiert; der Mittelwert</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>Änderung der Ausgaben</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPage</name>
    <message>
        <source>Errors by epoch</source>
        <translation>Fehler je Epoche</translation>
    </message>
    <message>
        <source>Point at the curves to read their values.</source>
        <translation>Zeigen Sie auf die Kurven, um ihre Werte abzulesen.</translation>
    </message>
    <message>
        <source>&amp;Log errors</source>
        <translation>Fehle&amp;r logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic axis of errors</source>
        <translation>Logarithmische Fehlerachse</translation>
    </message>
    <message>
        <source>Show the figures behind the curves (F2)</source>
        <translation>Die Werte hinter den Kurven anzeigen (F2)</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Die Kurven vollständig anzeigen</translation>
    </message>
    <message>
        <source>Go &amp;on from…</source>
        <translation>&amp;Fortsetzen ab…</translation>
    </message>
    <message>
        <source>Rewind to an epoch of this run and go on from there, with the settings as they are now</source>
        <translation>Zu einer Epoche dieses Laufs zurückgehen und von dort mit den jetzigen Einstellungen fortsetzen</translation>
    </message>
    <message>
        <source>Figures by epoch</source>
        <translation>Werte je Epoche</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>Die Werte jeder Epoche; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>The run is being prepared; its curves appear here.
%1</source>
        <translation>Der Lauf wird vorbereitet; seine Kurven erscheinen hier.
%1</translation>
    </message>
    <message>
        <source>No run yet. Run &gt; Start begins one; its curves appear here while it runs.</source>
        <translation>Noch kein Lauf. „Lauf &gt; Starten“ beginnt einen; seine Kurven erscheinen hier, während er läuft.</translation>
    </message>
    <message>
        <source>Errors after each epoch are of %1 forget, %2 validation, %3 test and %4 retain samples</source>
        <translation>Fehler nach jeder Epoche: aus %1 Vergessens-, %2 Validierungs-, %3 Test- und %4 Behaltensdatenpunkten</translation>
    </message>
    <message>
        <source>%1, in bfloat16; the final ones are of all, in float32.</source>
        <translation>%1, in bfloat16; die endgültigen aus allen, in float32.</translation>
    </message>
    <message>
        <source>%1; the final ones are of all.</source>
        <translation>%1; die endgültigen aus allen.</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Arrow keys: read values.</source>
        <translation>Mausrad, + und −: zoomen. Ziehen: verschieben. Doppelklick oder 0: einpassen. Pfeiltasten: Werte ablesen.</translation>
    </message>
    <message>
        <source>Log e&amp;pochs</source>
        <translation>E&amp;pochen logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic axis of epochs: the first ones get more room</source>
        <translation>Logarithmische Epochenachse: Die ersten Epochen erhalten mehr Platz</translation>
    </message>
    <message>
        <source>Lo&amp;ss</source>
        <translation>&amp;Verlust</translation>
    </message>
    <message>
        <source>Loss of each epoch&apos;s steps, on an axis at the right</source>
        <translation>Verlust der Schritte jeder Epoche, auf einer Achse rechts</translation>
    </message>
    <message>
        <source>Draw means of the epochs around each one; read-out and table keep the figures themselves</source>
        <translation>Zu jeder Epoche den Mittelwert der umliegenden Epochen zeichnen; abgelesene Werte und Tabelle bleiben ungeglättet</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>Ohne Glättung</translation>
    </message>
    <message>
        <source>Mean of %1 epochs</source>
        <translation>Mittel über %1 Epochen</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Daten&amp;tabelle</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>E&amp;inpassen</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPlot</name>
    <message>
        <source>Test error</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Vergessensfehler</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Behaltensfehler</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Ursprüngliches Modell</translation>
    </message>
    <message>
        <source>Retrained model</source>
        <translation>Neu trainiertes Modell</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Fehler (%)</translation>
    </message>
    <message>
        <source>Selected: epoch %1</source>
        <translation>Gewählt: Epoche %1</translation>
    </message>
    <message>
        <source>Epoch %1: test %2 %, forget %3 %, retain %4 %</source>
        <translation>Epoche %1: Test %2 %, Vergessen %3 %, Behalten %4 %</translation>
    </message>
    <message>
        <source>Loss (right axis)</source>
        <translation>Verlust (rechte Achse)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Error (%), mean of %1 epochs</source>
        <translation>Fehler (%), Mittel über %1 Epochen</translation>
    </message>
    <message>
        <source>Loss, mean of %1 epochs</source>
        <translation>Verlust, Mittel über %1 Epochen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>%1, loss %2</source>
        <translation>%1, Verlust %2</translation>
    </message>
</context>
<context>
    <name>unlearn::DataDialog</name>
    <message>
        <source>Load a data set</source>
        <translation>Datensatz laden</translation>
    </message>
    <message>
        <source>Kind of data set</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>The data set, or the format of its files</source>
        <translation>Der Datensatz oder das Format seiner Dateien</translation>
    </message>
    <message>
        <source>Options of the data set</source>
        <translation>Optionen des Datensatzes</translation>
    </message>
    <message>
        <source>How the data are read: key=value, several joined by &amp;</source>
        <translation>Wie die Daten gelesen werden: Schlüssel=Wert, mehrere verbunden durch &amp;</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>Daten&amp;satz:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>O&amp;ptionen:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>File of the data set</source>
        <translation>Datei des Datensatzes</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>The file that holds the data</source>
        <translation>Die Datei, die die Daten enthält</translation>
    </message>
    <message>
        <source>The folder that holds the data set&apos;s files</source>
        <translation>Der Ordner, der die Dateien des Datensatzes enthält</translation>
    </message>
    <message>
        <source>Where the system keeps it</source>
        <translation>Am Ablageort des Systems</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>unlearn::DepthPlot</name>
    <message>
        <source>Layer, from input to output</source>
        <translation>Schicht, Ein- bis Ausgabe</translation>
    </message>
    <message>
        <source>Alignment is here for runs that have retrained models; probes, once Measure more was asked for layers.</source>
        <translation>Das Alignment erscheint hier für Läufe, zu denen es neu trainierte Modelle gibt; das Linear Probing, sobald über „Mehr messen“ die Schichten gemessen wurden.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>Rückgewonnener Anteil</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
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
        <translation>Gestoppt; Epoche %1 ist das Ergebnis.</translation>
    </message>
    <message>
        <source>Epoch %1 is its result.</source>
        <translation>Epoche %1 ist das Ergebnis.</translation>
    </message>
    <message>
        <source>The model was saved to %1.</source>
        <translation>Das Modell wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>Ein Vorgang läuft</translation>
    </message>
    <message>
        <source>The sweep has ended</source>
        <translation>Die Reihe ist beendet</translation>
    </message>
    <message>
        <source>The computation of spectra has ended</source>
        <translation>Die Berechnung der Spektren ist beendet</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>Das Training ist beendet</translation>
    </message>
    <message>
        <source>The published experiment has ended</source>
        <translation>Das veröffentlichte Experiment ist beendet</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>Der Lauf ist beendet</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>The attacks with shadow models have ended</source>
        <translation>Die Angriffe mit Schattenmodellen sind beendet</translation>
    </message>
    <message>
        <source>The measurement of memorisation has ended</source>
        <translation>Die Messung der Memorisierung ist beendet</translation>
    </message>
    <message>
        <source>The measurement of models has ended</source>
        <translation>Die Messung der Modelle ist beendet</translation>
    </message>
    <message>
        <source>The writing of the report has ended</source>
        <translation>Das Schreiben des Berichts ist beendet</translation>
    </message>
    <message>
        <source>The export of the log of runs has ended</source>
        <translation>Der Export des Laufprotokolls ist beendet</translation>
    </message>
    <message>
        <source>The merge of the logs of runs has ended</source>
        <translation>Das Zusammenführen der Laufprotokolle ist beendet</translation>
    </message>
    <message>
        <source>The purge has ended</source>
        <translation>Die Bereinigung ist beendet</translation>
    </message>
    <message>
        <source>The making of the embedding has ended</source>
        <translation>Die Berechnung der Einbettung ist beendet</translation>
    </message>
    <message>
        <source>The download has ended</source>
        <translation>Der Download ist beendet</translation>
    </message>
</context>
<context>
    <name>unlearn::DirectionsModel</name>
    <message>
        <source>Directions in the order of their energy, the strongest first</source>
        <translation>Richtungen in der Reihenfolge ihrer Energie, die stärkste zuerst</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Eigenvalue over all training data</source>
        <translation>Eigenwert über alle Trainingsdaten</translation>
    </message>
    <message>
        <source>Eigenvalue, all data</source>
        <translation>Eigenwert, alle Daten</translation>
    </message>
    <message>
        <source>Eigenvalue over the retained data</source>
        <translation>Eigenwert über die behaltenen Daten</translation>
    </message>
    <message>
        <source>Eigenvalue, retained</source>
        <translation>Eigenwert, behaltene</translation>
    </message>
    <message>
        <source>Share of the energy in this direction and those before it</source>
        <translation>Anteil der Energie in dieser Richtung und denen davor</translation>
    </message>
    <message>
        <source>Cumulative share (%)</source>
        <translation>Kumulierter Anteil (%)</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>Eine Schwelle, die ebenso viele Richtungen schützt</translation>
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
        <translation>%1 wurde nicht übernommen: Ein Vorgang läuft. Legen Sie die Datei erneut ab, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>%1 is a log of runs: a window of its own shows it when the program is started with this file, and Tools &gt; Merge a log of runs takes its runs into the log of this window.</source>
        <translation>%1 ist ein Laufprotokoll: Ein eigenes Fenster zeigt es, wenn das Programm mit dieser Datei gestartet wird; „Extras &gt; Laufprotokolle zusammenführen“ übernimmt seine Läufe in das Protokoll dieses Fensters.</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingModel</name>
    <message>
        <source>Distance between the sample&apos;s places in both pictures, in their units</source>
        <translation>Abstand zwischen den Positionen des Datenpunkts in beiden Bildern, in deren Einheiten</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Datenpunkt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>%1 sample %2, class %3: %4</source>
        <translation>%1: Datenpunkt %2, Klasse %3: %4</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Samples: %1 to forget, %2 retained, %3 of the test split.</source>
        <translation>Datenpunkte: %1 zu vergessen, %2 behalten, %3 aus den Testdaten.</translation>
    </message>
    <message>
        <source>The first two principal components of what a model&apos;s last layer is given, centred.</source>
        <translation>Die ersten beiden Hauptkomponenten der Eingaben der letzten Schicht eines Modells, zentriert.</translation>
    </message>
    <message>
        <source>t-SNE of what a model&apos;s last layer is given: places with the least Σ p ln(p / q), where p is how likely two samples are neighbours among the features (perplexity %1, or a third of the samples where they are fewer than three times as many), and q the same in the picture; the pictures of other models start from the first one&apos;s.</source>
        <translation>t-SNE der Eingaben der letzten Schicht eines Modells: die Anordnung mit dem kleinsten Σ p ln(p / q), wobei p angibt, wie wahrscheinlich zwei Datenpunkte bei den Merkmalen Nachbarn sind (Perplexität %1, oder ein Drittel der Anzahl der Datenpunkte, wenn es weniger als dreimal so viele sind), und q dasselbe im Bild; die Bilder anderer Modelle gehen von dem des ersten aus.</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPage</name>
    <message>
        <source>Features of the first model</source>
        <translation>Merkmale des ersten Modells</translation>
    </message>
    <message>
        <source>Features of the second model</source>
        <translation>Merkmale des zweiten Modells</translation>
    </message>
    <message>
        <source>Click or arrow keys: highlight a sample in both. Wheel: zoom. Drag: move. Double click: fit.</source>
        <translation>Klick oder Pfeiltasten: Datenpunkt in beiden hervorheben. Mausrad: zoomen. Ziehen: verschieben. Doppelklick: einpassen.</translation>
    </message>
    <message>
        <source>Embedded samples</source>
        <translation>Eingebettete Datenpunkte</translation>
    </message>
    <message>
        <source>The samples of both pictures, and how far each lies from itself; Ctrl+C copies</source>
        <translation>Die Datenpunkte beider Bilder und wie weit ihre beiden Positionen auseinanderliegen; Strg+C kopiert</translation>
    </message>
    <message>
        <source>Kind of embedding</source>
        <translation>Art der Einbettung</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together and takes longer; principal components keep distances</source>
        <translation>t-SNE hält Nachbarn zusammen und dauert länger; Hauptkomponenten erhalten Abstände</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;yp:</translation>
    </message>
    <message>
        <source>Embed features</source>
        <translation>Merkmale einbetten</translation>
    </message>
    <message>
        <source>Place samples by what each model&apos;s last layer is given; a run goes on meanwhile</source>
        <translation>Datenpunkte danach anordnen, was die letzte Schicht jedes Modells als Eingabe erhält; ein Lauf geht derweil weiter</translation>
    </message>
    <message>
        <source>&amp;Stop embedding</source>
        <translation>Einbettung &amp;stoppen</translation>
    </message>
    <message>
        <source>Stop embedding</source>
        <translation>Einbettung stoppen</translation>
    </message>
    <message>
        <source>Give up what is being made; the pictures stay as they are</source>
        <translation>Die laufende Einbettung verwerfen; die Bilder bleiben unverändert</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Datentabelle</translation>
    </message>
    <message>
        <source>Show the samples behind the pictures</source>
        <translation>Die Datenpunkte hinter den Bildern anzeigen</translation>
    </message>
    <message>
        <source>Whose features are shown on this side</source>
        <translation>Wessen Merkmale auf dieser Seite gezeigt werden</translation>
    </message>
    <message>
        <source>Embed fe&amp;atures</source>
        <translation>&amp;Merkmale einbetten</translation>
    </message>
    <message>
        <source>M&amp;odels:</source>
        <translation>M&amp;odelle:</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Daten&amp;tabelle</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPlot</name>
    <message>
        <source>Embed features to see how the models&apos; last layers place forget, retained and test samples.</source>
        <translation>Betten Sie Merkmale ein, um zu sehen, wie die letzten Schichten der Modelle Vergessens-, Behaltens- und Testdatenpunkte anordnen.</translation>
    </message>
</context>
<context>
    <name>unlearn::EntropyPlot</name>
    <message>
        <source>Entropy (nats)</source>
        <translation>Entropie (Nat)</translation>
    </message>
    <message>
        <source>Share of samples (%)</source>
        <translation>Anteil der Datenpunkte (%)</translation>
    </message>
    <message>
        <source>%1 to %2 nats</source>
        <translation>%1 bis %2 Nat</translation>
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
        <translation>Ein Vorgang läuft. Ein neues Experiment stoppt ihn.</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. A new one loses them.</source>
        <translation>Das Experiment enthält nicht gespeicherte Änderungen. Durch ein neues gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;New all the same</source>
        <translation>&amp;Trotzdem neu</translation>
    </message>
    <message>
        <source>New experiment: data set</source>
        <translation>Neues Experiment: Datensatz</translation>
    </message>
    <message>
        <source>New experiment: model</source>
        <translation>Neues Experiment: Modell</translation>
    </message>
    <message>
        <source>A job is running. Opening another experiment stops it.</source>
        <translation>Ein Vorgang läuft. Das Öffnen eines anderen Experiments stoppt ihn.</translation>
    </message>
    <message>
        <source>Stop and &amp;open</source>
        <translation>&amp;Stoppen und öffnen</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Opening another one loses them.</source>
        <translation>Das Experiment enthält nicht gespeicherte Änderungen. Beim Öffnen eines anderen gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>Ö&amp;ffnen ohne Speichern</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;JSON files (*.json);;All files (*)</source>
        <translation>Experimente (*.unlearn.json);;JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;All files (*)</source>
        <translation>Experimente (*.unlearn.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Kein Experiment</translation>
    </message>
    <message>
        <source>%1[*] – Unlearning Workbench</source>
        <translation>%1[*] – Unlearning Workbench</translation>
    </message>
    <message>
        <source>The workbench ended before a new experiment was saved.</source>
        <translation>Das Programm wurde beendet, bevor ein neues Experiment gespeichert war.</translation>
    </message>
    <message>
        <source>The workbench ended before changes to %1 were saved.</source>
        <translation>Das Programm wurde beendet, bevor Änderungen an %1 gespeichert waren.</translation>
    </message>
    <message>
        <source>&amp;Recover them</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>What is left for later is offered again at the next start.</source>
        <translation>Was auf später verschoben wird, wird beim nächsten Start erneut angeboten.</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>%1 is not there any more: what was recovered of it is a new experiment, which is not saved yet.</source>
        <translation>%1 ist nicht mehr vorhanden: Was davon wiederhergestellt wurde, ist ein neues Experiment, das noch nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>The forget set on page Samples has changes that are not applied. They would be lost.</source>
        <translation>Die Vergessensmenge auf der Seite „Datenpunkte“ hat Änderungen, die nicht übernommen sind. Sie würden verloren gehen.</translation>
    </message>
    <message>
        <source>Images are being looked for among the samples. What is found of them would be lost.</source>
        <translation>Unter den Datenpunkten wird nach Bildern gesucht. Was davon gefunden wird, würde verloren gehen.</translation>
    </message>
    <message>
        <source>&amp;Change all the same</source>
        <translation>Trotzdem &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>Trotzdem ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentPanel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Vergessensmenge</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Load another trained model</source>
        <translation>Ein anderes trainiertes Modell laden</translation>
    </message>
    <message>
        <source>Load another data set</source>
        <translation>Einen anderen Datensatz laden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Choose the samples to be forgotten</source>
        <translation>Die zu vergessenden Datenpunkte wählen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Settings of the unlearning method</source>
        <translation>Einstellungen der Verlernmethode</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Load a model that was retrained without the forget set</source>
        <translation>Ein ohne die Vergessensmenge neu trainiertes Modell laden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Go without retrained models</source>
        <translation>Ohne neu trainierte Modelle arbeiten</translation>
    </message>
    <message>
        <source>Device that computes</source>
        <translation>Rechnendes Gerät</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>Das Gerät, das ab dem nächsten Vorgang rechnet</translation>
    </message>
    <message>
        <source>None loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Open an experiment to begin.</source>
        <translation>Öffnen Sie ein Experiment, um zu beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>Errors are not measured yet</source>
        <translation>Fehler sind noch nicht gemessen</translation>
    </message>
    <message>
        <source>Test error %1 %, forget error %2 %</source>
        <translation>Testfehler %1 %, Vergessensfehler %2 %</translation>
    </message>
    <message>
        <source>TorchScript program</source>
        <translation>TorchScript-Programm</translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation>%1 Trainings- und %2 Testbilder</translation>
    </message>
    <message>
        <source>%1 training and %2 test samples</source>
        <translation>%1 Trainings- und %2 Testdatenpunkte</translation>
    </message>
    <message numerus="yes">
        <source>%1 features, %n class(es)</source>
        <translation>
            <numerusform>%1 Merkmale, %n Klasse</numerusform>
            <numerusform>%1 Merkmale, %n Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 tokens out of %2, %n class(es)</source>
        <translation>
            <numerusform>Bis zu %1 Tokens, Vokabular %2, %n Klasse</numerusform>
            <numerusform>Bis zu %1 Tokens, Vokabular %2, %n Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 × %3, %n class(es)</source>
        <translation>
            <numerusform>%1 × %2 × %3, %n Klasse</numerusform>
            <numerusform>%1 × %2 × %3, %n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message>
        <source>%1 of %2 training samples</source>
        <translation>%1 von %2 Trainingsdatenpunkten</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Abbruch: %1</translation>
    </message>
    <message>
        <source>Learning rate %1 → %2</source>
        <translation>Lernrate %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n epoch(s), batch %1</source>
        <translation>
            <numerusform>Höchstens %n Epoche, Batch %1</numerusform>
            <numerusform>Höchstens %n Epochen, Batch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <translation>Energie: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A retrained model shows what perfect forgetting looks like.</source>
        <translation>Ein neu trainiertes Modell zeigt, wie perfektes Vergessen aussieht.</translation>
    </message>
    <message>
        <source>%1: test error %2 %, forget error %3 %</source>
        <translation>%1: Testfehler %2 %, Vergessensfehler %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n retrained model(s)</source>
        <translation>
            <numerusform>%n neu trainiertes Modell</numerusform>
            <numerusform>%n neu trainierte Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Load a retrained model</source>
        <translation>Neu trainiertes Modell laden</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Ger&amp;ät</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Request %1 of %2, %n sample(s) in all</source>
        <translation>
            <numerusform>Löschauftrag %1 von %2, insgesamt %n Datenpunkt</numerusform>
            <numerusform>Löschauftrag %1 von %2, insgesamt %n Datenpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>Löschauftrag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the plan, of other requests or forget sets</source>
        <translation>
            <numerusform>%n weiteres im Plan, zu anderen Löschaufträgen oder Vergessensmengen</numerusform>
            <numerusform>%n weitere im Plan, zu anderen Löschaufträgen oder Vergessensmengen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentSession</name>
    <message>
        <source>Threshold of %1</source>
        <translation>Schwelle für %1</translation>
    </message>
    <message numerus="yes">
        <source>Thresholds of %n layer(s)</source>
        <translation>
            <numerusform>Schwelle für %n Schicht</numerusform>
            <numerusform>Schwellen für %n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold of all layers</source>
        <translation>Schwelle für alle Schichten</translation>
    </message>
    <message>
        <source>Reset of thresholds</source>
        <translation>Zurücksetzen der Schwellen</translation>
    </message>
    <message>
        <source>Suggested thresholds</source>
        <translation>Vorgeschlagene Schwellen</translation>
    </message>
    <message>
        <source>The retrained baseline of request %1 of %2 is trained, without all samples that are forgotten by its end</source>
        <translation>Die neu trainierte Vergleichsbasis von Löschauftrag %1 von %2 wird trainiert, ohne alle Datenpunkte, die bis zu dessen Ende vergessen sind</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetSetPanel</name>
    <message>
        <source>New selection</source>
        <translation>Neue Auswahl</translation>
    </message>
    <message>
        <source>Re&amp;quest:</source>
        <translation>Auft&amp;rag:</translation>
    </message>
    <message>
        <source>Which of several requests in sequence is shown; each is met after the one before</source>
        <translation>Welcher von mehreren aufeinanderfolgenden Löschaufträgen angezeigt wird; jeder wird nach dem vorigen erfüllt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a request that is met after these</source>
        <translation>Einen Löschauftrag hinzufügen, der nach diesen erfüllt wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the request that is shown</source>
        <translation>Den angezeigten Löschauftrag entfernen</translation>
    </message>
    <message>
        <source>Forget samples in a&amp;ny of:</source>
        <translation>Vergessen werden Datenpu&amp;nkte aus:</translation>
    </message>
    <message>
        <source>Remove the chosen selection (Delete)</source>
        <translation>Die markierte Auswahl entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove all selections</source>
        <translation>Jede Auswahl entfernen</translation>
    </message>
    <message>
        <source>Selections of the forget set: together they make it</source>
        <translation>Auswahlen, die zusammen die Vergessensmenge bilden</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Da&amp;tentabelle</translation>
    </message>
    <message>
        <source>Show the numbers behind the bars (F2)</source>
        <translation>Die Zahlen hinter den Balken anzeigen (F2)</translation>
    </message>
    <message>
        <source>Samples to be forgotten by class</source>
        <translation>Zu vergessende Datenpunkte je Klasse</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows</source>
        <translation>Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Write the samples&apos; numbers to a file that can be imported again</source>
        <translation>Die Nummern der Datenpunkte in eine Datei schreiben, die wieder importiert werden kann</translation>
    </message>
    <message>
        <source>Back to the forget set of the experiment</source>
        <translation>Zurück zur Vergessensmenge des Experiments</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No data are loaded.</source>
        <translation>Es sind keine Daten geladen.</translation>
    </message>
    <message>
        <source>%1 of %2 samples (%3 %)</source>
        <translation>%1 von %2 Datenpunkten (%3 %)</translation>
    </message>
    <message>
        <source>Export the forget set</source>
        <translation>Vergessensmenge exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Up and down: read a class. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Auf und ab: Klasse ablesen. Mausrad, + und −: zoomen. Doppelklick oder 0: alles.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find images…</source>
        <translation>Bilder suchen…</translation>
    </message>
    <message>
        <source>Add the training samples that have the pixels of image files, whatever these are called</source>
        <translation>Die Trainingsdatenpunkte hinzufügen, deren Pixel mit denen von Bilddateien übereinstimmen, unabhängig von den Dateinamen</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>Looking for the images…</source>
        <translation>Die Bilder werden gesucht…</translation>
    </message>
    <message>
        <source>Find image files among the training samples</source>
        <translation>Bilddateien unter den Trainingsdatenpunkten suchen</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) found.</source>
        <translation>
            <numerusform>%n Datenpunkt gefunden.</numerusform>
            <numerusform>%n Datenpunkte gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no training sample, such as %1.</source>
        <translation>
            <numerusform>%n Datei ist kein Trainingsdatenpunkt, nämlich %1.</numerusform>
            <numerusform>%n Dateien sind keine Trainingsdatenpunkte, zum Beispiel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this the forget set of the experiment; retrained models whose files do not say what they were trained without are removed from it</source>
        <translation>Dies zur Vergessensmenge des Experiments machen; neu trainierte Modelle, deren Dateien nicht angeben, ohne welche Datenpunkte sie trainiert wurden, werden daraus entfernt</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetThumbnails</name>
    <message>
        <source>First samples to be forgotten</source>
        <translation>Erste zu vergessende Datenpunkte</translation>
    </message>
    <message>
        <source>The first samples to be forgotten</source>
        <translation>Die ersten zu vergessenden Datenpunkte</translation>
    </message>
</context>
<context>
    <name>unlearn::GammaEditor</name>
    <message>
        <source>Threshold slider of %1</source>
        <translation>Schwellenregler für %1</translation>
    </message>
    <message>
        <source>Threshold of %1: drag, or use the arrow keys</source>
        <translation>Schwelle für %1: ziehen oder die Pfeiltasten verwenden</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Schwelle für %1</translation>
    </message>
    <message>
        <source>Threshold of %1, from 0 to 1</source>
        <translation>Schwelle für %1, von 0 bis 1</translation>
    </message>
</context>
<context>
    <name>unlearn::GetDataDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>Den Download stoppen; was schon da ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Use in a new experiment</source>
        <translation>In neuem Experiment &amp;verwenden</translation>
    </message>
    <message>
        <source>Begin an experiment on the chosen data set</source>
        <translation>Ein Experiment mit dem gewählten Datensatz beginnen</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Daten herunterladen</translation>
    </message>
    <message>
        <source>Data sets to download</source>
        <translation>Datensätze zum Herunterladen</translation>
    </message>
    <message>
        <source>Data sets that their authors publish, and what of them is there</source>
        <translation>Datensätze, die ihre Autoren veröffentlichen, und was davon vorhanden ist</translation>
    </message>
    <message>
        <source>Folder that data sets go to</source>
        <translation>Zielordner für Datensätze</translation>
    </message>
    <message>
        <source>Each data set gets a folder of its own in this one</source>
        <translation>Jeder Datensatz erhält darin einen eigenen Ordner</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this dialog; a download goes on</source>
        <translation>Diesen Dialog schließen; ein Download läuft weiter</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, checked by SHA-256.</source>
        <translation>Von &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, geprüft durch SHA-256.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>Wie weit dieser Schritt ist</translation>
    </message>
    <message>
        <source>Download, check and unpack the chosen data set, or check what is there</source>
        <translation>Den gewählten Datensatz herunterladen, prüfen und entpacken, oder prüfen, was da ist</translation>
    </message>
    <message>
        <source>%1 is there, checked by SHA-256.</source>
        <translation>%1 ist vorhanden, geprüft durch SHA-256.</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; Check compares their SHA-256, too.</source>
        <translation>Von &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Die Dateien haben die richtigen Namen und Größen; Prüfen vergleicht auch ihre SHA-256.</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; their SHA-256 are not known.</source>
        <translation>Von &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Die Dateien haben die richtigen Namen und Größen; ihre SHA-256 sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>unlearn::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Words of a term or its definition; the arrow keys go through what was found</source>
        <translation>Wörter eines Begriffs oder seiner Definition; die Pfeiltasten gehen durch die Treffer</translation>
    </message>
    <message>
        <source>such as: threshold</source>
        <translation>zum Beispiel: Schwelle</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Terms of the field; the chosen one is explained beside</source>
        <translation>Begriffe des Fachgebiets; der gewählte wird daneben erklärt</translation>
    </message>
    <message>
        <source>Explanation of the term</source>
        <translation>Erklärung des Begriffs</translation>
    </message>
    <message>
        <source>Links lead to related terms</source>
        <translation>Links führen zu verwandten Begriffen</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>No term of the glossary has these words.</source>
        <translation>Kein Begriff des Glossars enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>unlearn::HistogramPlot</name>
    <message>
        <source>Share of samples (%)</source>
        <translation>Anteil der Datenpunkte (%)</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table appear here.</source>
        <translation>Die Scores des in der Tabelle gewählten Modells erscheinen hier.</translation>
    </message>
    <message>
        <source>Score (%1)</source>
        <translation>Score (%1)</translation>
    </message>
</context>
<context>
    <name>unlearn::JobStatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How much of this phase is done</source>
        <translation>Wie viel von dieser Phase erledigt ist</translation>
    </message>
    <message>
        <source>Time left in this phase, from its speed so far</source>
        <translation>Verbleibende Zeit in dieser Phase, nach ihrem bisherigen Tempo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Den laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Stop the running job; what a run has reached is kept</source>
        <translation>Den laufenden Vorgang stoppen; was ein Lauf erreicht hat, bleibt erhalten</translation>
    </message>
    <message>
        <source>The device that computes</source>
        <translation>Das rechnende Gerät</translation>
    </message>
    <message>
        <source>Memory that the workbench uses</source>
        <translation>Arbeitsspeicher, den das Programm belegt</translation>
    </message>
    <message>
        <source>The file that runs are logged to</source>
        <translation>Die Datei, in der Läufe protokolliert werden</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Runs are logged to %1</source>
        <translation>Läufe werden in %1 protokolliert</translation>
    </message>
    <message>
        <source>Then: %1 (+%2)</source>
        <translation>Danach: %1 (+%2)</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>What begins by itself afterwards:</source>
        <translation>Was danach von selbst beginnt:</translation>
    </message>
</context>
<context>
    <name>unlearn::LabPointsModel</name>
    <message>
        <source>to be forgotten</source>
        <translation>zu vergessen</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Datenpunkt</translation>
    </message>
    <message>
        <source>Whether it is to be forgotten</source>
        <translation>Ob er vergessen werden soll</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>Erste Eingabe</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>Zweite Eingabe</translation>
    </message>
    <message>
        <source>Probability of its class, by the trained model</source>
        <translation>Wahrscheinlichkeit seiner Klasse nach dem trainierten Modell</translation>
    </message>
    <message>
        <source>p before</source>
        <translation>p vorher</translation>
    </message>
    <message>
        <source>Probability of its class, by the model as it is now</source>
        <translation>Wahrscheinlichkeit seiner Klasse nach dem jetzigen Modell</translation>
    </message>
    <message>
        <source>p now</source>
        <translation>p jetzt</translation>
    </message>
    <message>
        <source>Probability of its class, by a model trained without the samples to be forgotten</source>
        <translation>Wahrscheinlichkeit seiner Klasse nach einem Modell, das ohne die zu vergessenden Datenpunkte trainiert wurde</translation>
    </message>
    <message>
        <source>p retrained</source>
        <translation>p neu trainiert</translation>
    </message>
    <message>
        <source>Largest change of its two logits so far</source>
        <translation>Bisher größte Änderung seiner beiden Logits</translation>
    </message>
    <message>
        <source>Logit change</source>
        <translation>Logit-Änderung</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersModel</name>
    <message>
        <source>%1 × %2 groups</source>
        <translation>%1 × %2 Gruppen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>At a threshold of 1 the layer is not updated at all.</source>
        <translation>Bei einer Schwelle von 1 wird die Schicht gar nicht aktualisiert.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Name of the layer&apos;s parameter in the model&apos;s file</source>
        <translation>Name des Parameters der Schicht in der Modelldatei</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>Was die Schicht berechnet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number of input directions: columns of the flattened weight</source>
        <translation>Zahl der Eingaberichtungen: Spalten der aufgefalteten Gewichtsmatrix</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Directions in the core gradient space: steps do not change them</source>
        <translation>Richtungen im Kern-Gradientenraum: Schritte ändern sie nicht</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Threshold gamma, from 0 to 1</source>
        <translation>Schwelle Gamma, von 0 bis 1</translation>
    </message>
    <message>
        <source>γ (threshold)</source>
        <translation>γ (Schwelle)</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s input energy inside the core gradient space</source>
        <translation>Anteil der Eingabeenergie der Schicht innerhalb des Kern-Gradientenraums</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>Geschützt (%)</translation>
    </message>
    <message>
        <source>Forgetting power left: the share of the squared forget gradient that a step keeps at this threshold. Read from the untouched model, where samples that it is sure of hardly count.</source>
        <translation>Verbleibende Vergessenskraft: der Anteil am Quadrat des Vergessensgradienten, den ein Schritt bei dieser Schwelle behält. Abgelesen am unveränderten Modell, wobei Datenpunkte, bei denen es sich sicher ist, kaum zählen.</translation>
    </message>
    <message>
        <source>Power left (%)</source>
        <translation>Restkraft (%)</translation>
    </message>
    <message>
        <source>Predicted interference of the first step with the whole forget set: squared change of the layer&apos;s outputs on retained inputs, over their squares. A change of outputs, not of errors.</source>
        <translation>Vorhergesagte Interferenz des ersten Schritts mit der ganzen Vergessensmenge: quadrierte Änderung der Ausgaben der Schicht zu behaltenen Eingaben, geteilt durch deren Quadrate. Eine Änderung von Ausgaben, nicht von Fehlern.</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Interferenz</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>Behaltensdrift</translation>
    </message>
    <message>
        <source>Threshold of %1: the share of its inputs&apos; energy whose directions are protected. 1 leaves the layer as it is, 0 protects nothing.</source>
        <translation>Schwelle für %1: der Anteil der Energie der Eingaben, dessen Richtungen geschützt werden. Bei 1 bleibt die Schicht, wie sie ist, bei 0 wird nichts geschützt.</translation>
    </message>
    <message>
        <source>Suggested: %1 % of the forgetting power are left, at a predicted interference of %2.</source>
        <translation>Vorgeschlagen: %1 % der Vergessenskraft bleiben, bei einer vorhergesagten Interferenz von %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>traits of a layer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>After a run that measured it: how far the layer&apos;s retained second moment, which requests in sequence keep from the original weights, is from one made anew with the unlearned weights</source>
        <translation>Nach einem Lauf, der es gemessen hat: wie weit das zweite Moment der behaltenen Daten dieser Schicht, das aufeinanderfolgende Löschaufträge aus den ursprünglichen Gewichten beibehalten, von einem abweicht, das mit den verlernten Gewichten neu berechnet wurde</translation>
    </message>
    <message>
        <source>Spectrum drift (%)</source>
        <translation>Spektrumsdrift (%)</translation>
    </message>
    <message>
        <source>After epoch %1 of the last run, the whole network&apos;s logits on retained samples have changed by %2 (squared, summed over classes; the mean).</source>
        <translation>Nach Epoche %1 des letzten Laufs haben sich die Logits des ganzen Netzes auf behaltenen Datenpunkten um %2 geändert (quadriert, über die Klassen summiert; der Mittelwert).</translation>
    </message>
    <message>
        <source>%1 The layers&apos; retain drift adds up to %2.</source>
        <comment>two sentences</comment>
        <translation>%1 Die Behaltensdrift der Schichten beträgt zusammen %2.</translation>
    </message>
    <message>
        <source>After a run: squared change of the layer&apos;s outputs on its original retained inputs, over their squares. It needs no data, and promises nothing about accuracy. Methods that use no spectra have it where these were there before the run, or the stop rule reads it.</source>
        <translation>Nach einem Lauf: quadrierte Änderung der Ausgaben der Schicht zu ihren ursprünglichen behaltenen Eingaben, geteilt durch deren Quadrate. Sie kommt ohne Daten aus und verspricht nichts über die Genauigkeit. Bei Methoden ohne Spektren gibt es sie, wenn diese vor dem Lauf da waren oder die Abbruchregel sie liest.</translation>
    </message>
    <message>
        <source>Centred, over the squares of the outputs&apos; differences from their mean: %1</source>
        <translation>Zentriert, geteilt durch die Quadrate der Abweichungen der Ausgaben von ihrem Mittel: %1</translation>
    </message>
    <message>
        <source>%1, centred %2</source>
        <comment>retain drift of a layer</comment>
        <translation>%1, zentriert %2</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersPage</name>
    <message>
        <source>Retain drift is of one layer on its original inputs. The whole network&apos;s change also holds what the layers before it hand on; it is measured on the retained samples that the curves are of, and is no change of errors.</source>
        <translation>Die Behaltensdrift betrifft eine einzelne Schicht zu ihren ursprünglichen Eingaben. Die Änderung des ganzen Netzes enthält auch, was die Schichten davor weitergeben; sie wird an den behaltenen Datenpunkten gemessen, aus denen die Kurven stammen, und ist keine Änderung von Fehlern.</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersTable</name>
    <message>
        <source>Layers and their thresholds</source>
        <translation>Schichten und ihre Schwellen</translation>
    </message>
    <message>
        <source>Choose a layer to see its spectrum; several to set their thresholds together</source>
        <translation>Wählen Sie eine Schicht, um ihr Spektrum zu sehen; mehrere, um ihre Schwellen gemeinsam festzulegen</translation>
    </message>
    <message>
        <source>No model is loaded. Open an experiment with File &gt; Open, or begin one with File &gt; New.</source>
        <translation>Es ist kein Modell geladen. Öffnen Sie ein Experiment mit „Datei &gt; Öffnen“ oder beginnen Sie eines mit „Datei &gt; Neu“.</translation>
    </message>
    <message>
        <source>&amp;Copy thresholds</source>
        <translation>Schwellen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy names and thresholds of the selected layers</source>
        <translation>Namen und Schwellen der ausgewählten Schichten kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste thresholds</source>
        <translation>Schwellen &amp;einfügen</translation>
    </message>
    <message>
        <source>Set thresholds by names, or those of the selected layers by numbers</source>
        <translation>Schwellen nach Namen festlegen oder die der ausgewählten Schichten nach Zahlen</translation>
    </message>
    <message>
        <source>&amp;Reset selected layers</source>
        <translation>Ausgewählte Schichten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>The selected layers&apos; thresholds as the experiment&apos;s file has them</source>
        <translation>Die Schwellen der ausgewählten Schichten wie in der Datei des Experiments</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>&amp;Werte kopieren</translation>
    </message>
    <message>
        <source>Copy all figures of the selected layers, with their headers</source>
        <translation>Alle Werte der ausgewählten Schichten mit ihren Überschriften kopieren</translation>
    </message>
</context>
<context>
    <name>unlearn::LogCommands</name>
    <message>
        <source>Logs of runs (*.sqlite)</source>
        <translation>Laufprotokolle (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the log of runs</source>
        <translation>Laufprotokoll exportieren</translation>
    </message>
    <message>
        <source>Merge another log of runs into this one</source>
        <translation>Ein anderes Laufprotokoll mit diesem zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) came in.</source>
        <translation>
            <numerusform>%n Lauf wurde übernommen.</numerusform>
            <numerusform>%n Läufe wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were here already.</source>
        <translation>
            <numerusform>%n Lauf war schon vorhanden.</numerusform>
            <numerusform>%n Läufe waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are still running and were left out.</source>
        <translation>
            <numerusform>%n Lauf läuft noch und wurde ausgelassen.</numerusform>
            <numerusform>%n Läufe laufen noch und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of runs was written to %1 (%2).</source>
        <translation>Das Laufprotokoll wurde in %1 geschrieben (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were left out since their request, or one in sequence with it, was purged here.</source>
        <translation>
            <numerusform>%n Lauf wurde ausgelassen, weil sein Löschauftrag oder einer aus derselben Folge hier bereinigt wurde.</numerusform>
            <numerusform>%n Läufe wurden ausgelassen, weil ihr Löschauftrag oder einer aus derselben Folge hier bereinigt wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::MainWindow</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Datenpunkte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>Notiz zu Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n run(s)</source>
        <translation>
            <numerusform>Löschen von %n Lauf</numerusform>
            <numerusform>Löschen von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The forget set was written to %1.</source>
        <translation>Die Vergessensmenge wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Thresholds were set as suggested. Undo takes them back.</source>
        <translation>Die Schwellen wurden wie vorgeschlagen festgelegt. „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>The run was stopped; epoch %1 is its result.</source>
        <translation>Der Lauf wurde gestoppt; Epoche %1 ist sein Ergebnis.</translation>
    </message>
    <message>
        <source>The run is finished; epoch %1 is its result.</source>
        <translation>Der Lauf ist abgeschlossen; Epoche %1 ist sein Ergebnis.</translation>
    </message>
    <message>
        <source>The trained model was saved to %1.</source>
        <translation>Das trainierte Modell wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 was downloaded and checked.</source>
        <translation>%1 wurde heruntergeladen und geprüft.</translation>
    </message>
    <message>
        <source>The experiment was saved to %1.</source>
        <translation>Das Experiment wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The spectrum cache was cleared: %1.</source>
        <translation>Der Spektren-Cache wurde geleert: %1.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>A job is running. Closing the window stops it; what a run has reached is kept.</source>
        <translation>Ein Vorgang läuft. Das Schließen des Fensters stoppt ihn; was ein Lauf erreicht hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved.</source>
        <translation>Das Experiment enthält nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>S&amp;chließen ohne Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Return of %n run(s)</source>
        <translation>
            <numerusform>Wiedereinblenden von %n Lauf</numerusform>
            <numerusform>Wiedereinblenden von %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait and will be dropped.</source>
        <translation>
            <numerusform>%n Lauf wartet und wird verworfen.</numerusform>
            <numerusform>%n Läufe warten und werden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cached shadow models were removed: %1.</source>
        <translation>Die zwischengespeicherten Schattenmodelle wurden entfernt: %1.</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Ein Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>The log of runs is being exported.</source>
        <translation>Das Laufprotokoll wird exportiert.</translation>
    </message>
    <message>
        <source>Another log of runs is being merged into this one.</source>
        <translation>Ein anderes Laufprotokoll wird mit diesem zusammengeführt.</translation>
    </message>
    <message>
        <source>A request is being purged.</source>
        <translation>Ein Löschauftrag wird bereinigt.</translation>
    </message>
    <message>
        <source>An embedding is being made.</source>
        <translation>Eine Einbettung wird berechnet.</translation>
    </message>
    <message>
        <source>%1 is being downloaded; what has come is kept.</source>
        <translation>%1 wird heruntergeladen; was schon angekommen ist, wird behalten.</translation>
    </message>
    <message>
        <source>Closing the window ends that, or waits for what can not be broken off.</source>
        <translation>Beim Schließen des Fensters wird das beendet oder auf das gewartet, was sich nicht abbrechen lässt.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Trotzdem s&amp;chließen</translation>
    </message>
    <message>
        <source>The forget set is being exported.</source>
        <translation>Die Vergessensmenge wird exportiert.</translation>
    </message>
    <message>
        <source>The embedding was stopped; nothing of it was kept.</source>
        <translation>Die Einbettung wurde gestoppt; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The page Curves shows the run that is under way. Open run %1 again when that one has ended.</source>
        <translation>Die Seite Kurven zeigt den gerade laufenden Lauf. Öffnen Sie Lauf %1 noch einmal, wenn dieser beendet ist.</translation>
    </message>
</context>
<context>
    <name>unlearn::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Links lead to other pages</source>
        <translation>Links führen zu anderen Seiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die vorige Seite</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>The page that was left</source>
        <translation>Die Seite, die verlassen wurde</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>The manual&apos;s contents</source>
        <translation>Das Inhaltsverzeichnis des Handbuchs</translation>
    </message>
    <message>
        <source>Open in &amp;web browser</source>
        <translation>Im &amp;Webbrowser öffnen</translation>
    </message>
    <message>
        <source>Show this page in the system&apos;s web browser</source>
        <translation>Diese Seite im Webbrowser des Systems anzeigen</translation>
    </message>
</context>
<context>
    <name>unlearn::MeasuredOutputsModel</name>
    <message>
        <source>Run %1: predicted classes, %2 against %3, %4</source>
        <translation>Lauf %1: vorhergesagte Klassen, %2 gegen %3, %4</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <translation>Klasse (%1)</translation>
    </message>
    <message>
        <source>Run %1: entropies, %2</source>
        <translation>Lauf %1: Entropien, %2</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>Entropie (Nat)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by the largest output of either model.</source>
        <translation>Datenpunkte: %1. Ausgezählt nach der größten Ausgabe jedes der beiden Modelle.</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by H = −Σ p ln p of a model&apos;s softmax p, in nats; the bins after the first are even on a logarithmic axis.</source>
        <translation>Datenpunkte: %1. Ausgezählt nach H = −Σ p ln p mit dem Softmax p eines Modells, in Nat; die Intervalle nach dem ersten sind auf einer logarithmischen Achse gleich breit.</translation>
    </message>
</context>
<context>
    <name>unlearn::MeritView</name>
    <message>
        <source>Figures of merit of the compared runs</source>
        <translation>Gütemaße der verglichenen Läufe</translation>
    </message>
    <message>
        <source>Figures of the unlearned models, beside mean and spread of the retrained ones; Ctrl+C copies the chosen rows</source>
        <translation>Gütemaße der verlernten Modelle neben Mittelwert und Streuung der neu trainierten; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Figure that is drawn by depth</source>
        <translation>Nach Tiefe gezeichnetes Gütemaß</translation>
    </message>
    <message>
        <source>What is drawn of every layer, forget and retained samples apart</source>
        <translation>Was für jede Schicht gezeichnet wird, getrennt für Vergessensdatenpunkte und behaltene Datenpunkte</translation>
    </message>
    <message>
        <source>Alignment with retrained</source>
        <translation>Alignment mit neu trainiert</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>Rückgewinnung per Linear Probing</translation>
    </message>
    <message>
        <source>Layers by depth</source>
        <translation>Schichten nach Tiefe</translation>
    </message>
    <message>
        <source>A figure of each layer, from the input to the output. Arrow keys: read a layer. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Ein Gütemaß jeder Schicht, von der Eingabe zur Ausgabe. Pfeiltasten: Schicht ablesen. Mausrad, + und −: zoomen. Doppelklick oder 0: alles.</translation>
    </message>
    <message>
        <source>Measure more figures of the compared runs</source>
        <translation>Weitere Gütemaße der verglichenen Läufe messen</translation>
    </message>
    <message>
        <source>Work figures that the log does not hold out of the models of the runs, as far as these are there</source>
        <translation>Gütemaße, die das Laufprotokoll nicht enthält, aus den Modellen der Läufe berechnen, soweit diese vorhanden sind</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>Ausgabe&amp;n</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>S&amp;chichten</translation>
    </message>
    <message>
        <source>Linear probes and alignment of every layer, forget and retained samples apart</source>
        <translation>Linear Probing und Alignment jeder Schicht, getrennt für Vergessensdatenpunkte und behaltene Datenpunkte</translation>
    </message>
    <message>
        <source>Epochs until a model knows the forget set again, from itself and from retained samples alone</source>
        <translation>Epochen, bis ein Modell die Vergessensmenge wieder beherrscht, beim Training mit dieser selbst und allein mit behaltenen Datenpunkten</translation>
    </message>
    <message>
        <source>Me&amp;asure more</source>
        <translation>Mehr &amp;messen</translation>
    </message>
    <message>
        <source>B&amp;y depth:</source>
        <translation>Nach &amp;Tiefe:</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>Forgetting quality of %1 (runs %2): %3, where models that do not differ get %4; %5 unlearned and %6 retrained models.</source>
        <translation>Vergessensqualität von %1 (Läufe %2): %3; Modelle, die sich nicht unterscheiden, erhalten %4; %5 verlernte und %6 neu trainierte Modelle.</translation>
    </message>
    <message>
        <source>&amp;Relearning…</source>
        <translation>&amp;Wiedererlernen…</translation>
    </message>
    <message>
        <source>There is no forgetting quality of %1 (runs %2). %3.</source>
        <translation>Für %1 (Läufe %2) gibt es keine Vergessensqualität. %3.</translation>
    </message>
    <message>
        <source>Forgetting quality takes %1 unlearned models or more and as many retrained ones, of different seeds, all of them there.</source>
        <translation>Vergessensqualität: Dafür sind mindestens %1 verlernte und ebenso viele neu trainierte Modelle mit verschiedenen Startwerten nötig, die alle vorhanden sind.</translation>
    </message>
    <message>
        <source>Agreement and distance of answers, entropies, attacks on changed answers, thirds of the forget set (by memorisation where every run has the two shadow models of the same model, data and seed, else by the original&apos;s confidence margin), retained samples at risk</source>
        <translation>Übereinstimmung und Abstand der Antworten, Entropien, Angriffe auf die Änderung der Antworten, Drittel der Vergessensmenge (nach Memorisierung, wo zu jedem Lauf die zwei Schattenmodelle mit demselben Modell, denselben Daten und demselben Startwert vorhanden sind, sonst nach der Konfidenzmarge des ursprünglichen Modells), gefährdete behaltene Datenpunkte</translation>
    </message>
</context>
<context>
    <name>unlearn::MessageBanner</name>
    <message>
        <source>Dis&amp;miss</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Hide this message; Messages keeps it</source>
        <translation>Diese Meldung ausblenden; unter „Meldungen“ bleibt sie erhalten</translation>
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
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>unlearn::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Notices and errors since the start</source>
        <translation>Hinweise und Fehler seit dem Start</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodDialog</name>
    <message>
        <source>Settings of the method</source>
        <translation>Einstellungen der Methode</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the forget set is to be forgotten</source>
        <translation>Wie die Vergessensmenge vergessen werden soll</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Methode:</translation>
    </message>
    <message>
        <source>Soft projection: a direction whose eigenvalue is this share of the layer&apos;s mean one is halved</source>
        <translation>Weiche Projektion: Eine Richtung, deren Eigenwert diesen Anteil am mittleren Eigenwert der Schicht hat, wird halbiert</translation>
    </message>
    <message>
        <source>Learning rate of the first epochs</source>
        <translation>Lernrate der ersten Epochen</translation>
    </message>
    <message>
        <source>Learning rate that the last planned epoch reaches, exponentially</source>
        <translation>Lernrate, die in der letzten geplanten Epoche exponentiell erreicht wird</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier</source>
        <translation>Geplante Epochen; die Abbruchregel kann früher beenden</translation>
    </message>
    <message>
        <source>Forget samples in one step</source>
        <translation>Vergessensdatenpunkte je Schritt</translation>
    </message>
    <message>
        <source>Sh&amp;uffle the forget set each epoch</source>
        <translation>Vergessensmenge jede Epoche m&amp;ischen</translation>
    </message>
    <message>
        <source>Draw the order of forget samples anew in each epoch</source>
        <translation>Die Reihenfolge der Vergessensdatenpunkte in jeder Epoche neu auslosen</translation>
    </message>
    <message>
        <source>Offset that keeps the loss finite at a probability of 1</source>
        <translation>Offset, der den Verlust bei einer Wahrscheinlichkeit von 1 endlich hält</translation>
    </message>
    <message>
        <source>Weight of the entropy term of the loss</source>
        <translation>Gewicht des Entropieterms im Verlust</translation>
    </message>
    <message>
        <source>Which directions are protected</source>
        <translation>Welche Richtungen geschützt werden</translation>
    </message>
    <message>
        <source>Samples whose directions are protected</source>
        <translation>Datenpunkte, deren Richtungen geschützt werden</translation>
    </message>
    <message>
        <source>Which layers are updated</source>
        <translation>Welche Schichten aktualisiert werden</translation>
    </message>
    <message>
        <source>Sof&amp;tness μ:</source>
        <translation>Weic&amp;hheit μ:</translation>
    </message>
    <message>
        <source>&amp;Learning rate, start:</source>
        <translation>&amp;Lernrate, Anfang:</translation>
    </message>
    <message>
        <source>Learning rate, e&amp;nd:</source>
        <translation>Lernrate, &amp;Ende:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>E&amp;pochen:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>&amp;Batchgröße:</translation>
    </message>
    <message>
        <source>Probability &amp;offset:</source>
        <translation>Wahrscheinlichkeits-&amp;Offset:</translation>
    </message>
    <message>
        <source>&amp;Protected:</source>
        <translation>Geschütz&amp;t:</translation>
    </message>
    <message>
        <source>Directions of s&amp;amples:</source>
        <translation>&amp;Richtungen der Daten:</translation>
    </message>
    <message>
        <source>Updated layer&amp;s:</source>
        <translation>&amp;Aktualisierte Schichten:</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>What counts as the energy of a direction</source>
        <translation>Was als Energie einer Richtung gilt</translation>
    </message>
    <message>
        <source>How the number of directions follows from gamma</source>
        <translation>Wie die Zahl der Richtungen aus Gamma folgt</translation>
    </message>
    <message>
        <source>At least this share of a layer&apos;s directions is kept</source>
        <translation>Mindestens dieser Anteil der Richtungen einer Schicht wird geschützt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Training images that the spectrum is made from</source>
        <translation>Trainingsbilder, aus denen das Spektrum berechnet wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Energy b&amp;y:</source>
        <translation>Ener&amp;giemaß:</translation>
    </message>
    <message>
        <source>&amp;Rule for k:</source>
        <translation>Regel für &amp;k:</translation>
    </message>
    <message>
        <source>&amp;Floor:</source>
        <translation>Min&amp;destanteil:</translation>
    </message>
    <message>
        <source>Spectrum &amp;images:</source>
        <translation>Bilder für &amp;Spektren:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>When the run ends, and which epoch it selects</source>
        <translation>Wann der Lauf endet und welche Epoche er auswählt</translation>
    </message>
    <message>
        <source>Percentage points that the accuracy may drop</source>
        <translation>Prozentpunkte, um die die Genauigkeit sinken darf</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Prozentpunkte</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Wa&amp;nn:</translation>
    </message>
    <message>
        <source>Retain drift, summed over the layers, at which the run ends</source>
        <translation>Über die Schichten summierte Behaltensdrift, bei der der Lauf endet</translation>
    </message>
    <message>
        <source>&amp;Drop:</source>
        <translation>Ab&amp;fall:</translation>
    </message>
    <message>
        <source>Drift bud&amp;get:</source>
        <translation>Drift-B&amp;udget:</translation>
    </message>
    <message>
        <source>Entropy weig&amp;ht:</source>
        <translation>Entropiege&amp;wicht:</translation>
    </message>
    <message>
        <source>Measure epo&amp;chs in bfloat16</source>
        <translation>Epo&amp;chen in bfloat16 messen</translation>
    </message>
    <message>
        <source>Quicker where the processor has it; errors that differ from those in float32 are noticed, and float32 is then used. Final figures are in float32.</source>
        <translation>Schneller, wenn der Prozessor es beherrscht; Fehler, die von denen in float32 abweichen, werden bemerkt, und dann wird float32 verwendet. Die endgültigen Werte sind in float32 bestimmt.</translation>
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
        <translation>Modelle (*.safetensors *.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Datei des Modells</translation>
    </message>
    <message>
        <source>A safetensors file, a PyTorch state dict or a TorchScript file</source>
        <translation>Eine safetensors-Datei, ein PyTorch-State-Dict oder eine TorchScript-Datei</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Needed where the file does not name its architecture</source>
        <translation>Nötig, wenn die Datei ihre Architektur nicht nennt</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>&amp;Architektur:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Train one…</source>
        <translation>Modell &amp;trainieren…</translation>
    </message>
    <message>
        <source>Train a new model on these data first</source>
        <translation>Zuerst ein neues Modell mit diesen Daten trainieren</translation>
    </message>
</context>
<context>
    <name>unlearn::OutputsView</name>
    <message>
        <source>Table of outputs</source>
        <translation>Tabelle der Ausgaben</translation>
    </message>
    <message>
        <source>Which of the measured tables is shown</source>
        <translation>Welche der gemessenen Tabellen angezeigt wird</translation>
    </message>
    <message>
        <source>Predicted classes or entropies</source>
        <translation>Vorhergesagte Klassen oder Entropien</translation>
    </message>
    <message>
        <source>Numbers of samples; Ctrl+C copies the chosen rows</source>
        <translation>Anzahlen von Datenpunkten; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies appear here once the outputs of runs were measured: figures of merit, Measure more.</source>
        <translation>Vorhersagematrizen und Entropien erscheinen hier, sobald die Ausgaben von Läufen gemessen wurden: „Gütemaße“, „Mehr messen“.</translation>
    </message>
    <message>
        <source>Tab&amp;le:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>Histograms of entropies</source>
        <translation>Histogramme der Entropien</translation>
    </message>
    <message>
        <source>How sure each model is of the samples, the surer the farther left; the unlearned model is to look like the retrained ones. Arrow keys: read a bin. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Wie sicher sich jedes Modell bei den Datenpunkten ist: je weiter links, desto sicherer; das verlernte Modell soll den neu trainierten gleichen. Pfeiltasten: Intervall ablesen. Mausrad, + und −: zoomen. Doppelklick oder 0: alles.</translation>
    </message>
</context>
<context>
    <name>unlearn::PageArea</name>
    <message>
        <source>Show the page %1</source>
        <translation>Die Seite „%1“ anzeigen</translation>
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
        <translation>Einzelheiten zu %1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParallelPlot</name>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu; or begin a sweep.</source>
        <translation>Wählen Sie in der Liste der Läufe zwei oder mehr Läufe aus und dann „Vergleichen“ in ihrem Kontextmenü; oder beginnen Sie eine Reihe.</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Achse %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Sample standard deviation over the seeds of a group</source>
        <translation>Stichprobenstandardabweichung über die Startwerte einer Gruppe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Numbers of the runs</source>
        <translation>Nummern der Läufe</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>Abstand zu neu trainiert (%-Punkte)</translation>
    </message>
    <message>
        <source>± of the distance (points)</source>
        <translation>± des Abstands (%-Punkte)</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Testfehler (%)</translation>
    </message>
    <message>
        <source>± of the test error (points)</source>
        <translation>± des Testfehlers (%-Punkte)</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>Von keinem übertroffen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoPlot</name>
    <message>
        <source>Distance of the forget error to retrained (points)</source>
        <translation>Abstand des Vergessensfehlers zu neu trainiert (%-Punkte)</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Testfehler (%)</translation>
    </message>
    <message>
        <source>Compared runs appear here that have a retrained model to be compared with.</source>
        <translation>Hier erscheinen verglichene Läufe, zu denen es ein neu trainiertes Modell zum Vergleich gibt.</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>Von keinem übertroffen</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Andere Läufe</translation>
    </message>
    <message>
        <source>Run %1: test error %2 %, distance %3 points</source>
        <translation>Lauf %1: Testfehler %2 %, Abstand %3 Prozentpunkte</translation>
    </message>
    <message>
        <source>These runs are of %1 different tasks. Only runs of the same model, data and forget set are measured against each other: each task has a line of its own.</source>
        <translation>Diese Läufe gehören zu %1 verschiedenen Aufgaben. Nur Läufe mit demselben Modell, denselben Daten und derselben Vergessensmenge werden aneinander gemessen: Jede Aufgabe hat eine eigene Linie.</translation>
    </message>
    <message>
        <source>%1: test error %2 ± %3 %, distance %4 ± %5 points</source>
        <translation>%1: Testfehler %2 ± %3 %, Abstand %4 ± %5 Prozentpunkte</translation>
    </message>
    <message>
        <source>A mark with bars is the mean of several seeds; the bars are their standard deviation.</source>
        <translation>Eine Markierung mit Balken ist der Mittelwert mehrerer Startwerte; die Balken zeigen deren Standardabweichung.</translation>
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
        <translation>Nach einem Ordner suchen</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Nach einer Datei suchen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetDialog</name>
    <message>
        <source>New from experiment</source>
        <translation>Neu aus Experiment</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table and the differences as text</source>
        <translation>Die Tabelle und die Abweichungen als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Train what is missing, then unlearn</source>
        <translation>Trainieren, was fehlt, dann verlernen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Stop; the next start goes on from what was reached</source>
        <translation>Stoppen; der nächste Start setzt beim Erreichten fort</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this dialog; what is under way goes on</source>
        <translation>Diesen Dialog schließen; was im Gange ist, läuft weiter</translation>
    </message>
    <message>
        <source>The experiment to go through</source>
        <translation>Das durchzuführende Experiment</translation>
    </message>
    <message>
        <source>Where they were downloaded to, or the system keeps them</source>
        <translation>Wohin sie heruntergeladen wurden oder am Ablageort des Systems</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>Daten &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Download the data that are missing</source>
        <translation>Die fehlenden Daten herunterladen</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt)</source>
        <translation>Modelle (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>File of the full model; empty: it is trained</source>
        <translation>Datei des auf allen Daten trainierten Modells; leer: Es wird trainiert</translation>
    </message>
    <message>
        <source>It is trained</source>
        <translation>Wird trainiert</translation>
    </message>
    <message>
        <source>Folder of trained models and unfinished trainings</source>
        <translation>Ordner für trainierte Modelle und unvollendete Trainings</translation>
    </message>
    <message>
        <source>Retrained models of each request, which differ in their seed</source>
        <translation>Neu trainierte Modelle je Löschauftrag, die sich im Startwert unterscheiden</translation>
    </message>
    <message>
        <source>Epochs of each training, instead of the recipe&apos;s</source>
        <translation>Epochen jedes Trainings statt derer des Rezepts</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>Wie im Rezept angegeben</translation>
    </message>
    <message>
        <source>Train in &amp;bfloat16</source>
        <translation>In &amp;bfloat16 trainieren</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>Schneller auf Prozessoren, die in bfloat16 rechnen</translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation>&amp;Experiment:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Daten:</translation>
    </message>
    <message>
        <source>Full &amp;model:</source>
        <translation>Modell auf &amp;allen Daten:</translation>
    </message>
    <message>
        <source>&amp;Trained models:</source>
        <translation>T&amp;rainierte Modelle:</translation>
    </message>
    <message>
        <source>&amp;Retrained models:</source>
        <translation>&amp;Neu trainierte Modelle:</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>E&amp;pochen:</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>Wie viel von diesem Schritt erledigt ist</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Bisherige Schritte</translation>
    </message>
    <message>
        <source>Original, retrained and unlearned models of each request; Ctrl+C copies the chosen rows</source>
        <translation>Ursprüngliche, neu trainierte und verlernte Modelle jedes Löschauftrags; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Differences from the published protocol</source>
        <translation>Abweichungen vom veröffentlichten Protokoll</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The data are missing: name their folder, or download them.</source>
        <translation>Die Daten fehlen: Geben Sie ihren Ordner an oder laden Sie sie herunter.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Gefunden in %1.</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <translation>%1: %p %</translation>
    </message>
    <message>
        <source>No experiment was gone through in this session yet.</source>
        <translation>In dieser Sitzung wurde noch kein Experiment durchgeführt.</translation>
    </message>
    <message>
        <source>Folder of the data, or the one that holds it; folder:DIR for data of another kind; empty: where data are downloaded to</source>
        <translation>Ordner der Daten oder der Ordner, der ihren veröffentlichten Ordner enthält; folder:ORDNER für Daten anderer Art; leer: wohin sie heruntergeladen wurden</translation>
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
        <translation>%1 [%2; %3]</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Ursprünglich</translation>
    </message>
    <message numerus="yes">
        <source>Retrained, %n seed(s)</source>
        <translation>
            <numerusform>Neu trainiert, %n Startwert</numerusform>
            <numerusform>Neu trainiert, %n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>Verlernt</translation>
    </message>
    <message>
        <source>Unlearned, published</source>
        <translation>Verlernt, veröffentlicht</translation>
    </message>
    <message>
        <source>Requests in the order in which they were met</source>
        <translation>Löschaufträge in der Reihenfolge, in der sie erfüllt wurden</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Löschauftrag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Error on test samples that no stop rule reads</source>
        <translation>Fehler auf Testdatenpunkten, die keine Abbruchregel liest</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Testfehler (%)</translation>
    </message>
    <message>
        <source>Error on all samples forgotten so far</source>
        <translation>Fehler auf allen bisher vergessenen Datenpunkten</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Vergessensfehler (%)</translation>
    </message>
    <message>
        <source>Error on the training samples that stay</source>
        <translation>Fehler auf den Trainingsdatenpunkten, die bleiben</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Behaltensfehler (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence, with its 95 % interval</source>
        <translation>Membership-Inferenz über die Konfidenz, mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>AUC (confidence)</source>
        <translation>AUC (Konfidenz)</translation>
    </message>
    <message>
        <source>Of training; of the unlearned model: moments, eigenproblem, steps and the stop rule&apos;s look</source>
        <translation>Zeit des Trainings; beim verlernten Modell: Momente, Eigenwertproblem, Schritte und die Prüfungen der Abbruchregel</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n shadow model(s)</source>
        <translation>
            <numerusform>%1, %n Schattenmodell</numerusform>
            <numerusform>%1, %n Schattenmodelle</numerusform>
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
        <translation>Modell: %1, Daten: %2.</translation>
    </message>
    <message>
        <source>To be forgotten: %1.</source>
        <translation>Zu vergessen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be forgotten in %n requests, one after the other; the first: %1.</source>
        <translation>
            <numerusform>Zu vergessen in %n Löschauftrag: %1.</numerusform>
            <numerusform>Zu vergessen in %n Löschaufträgen, einer nach dem anderen; der erste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>γ = %1</source>
        <translation>γ = %1</translation>
    </message>
    <message numerus="yes">
        <source>, other in %n layer(s)</source>
        <translation>
            <numerusform>, anders in %n Schicht</numerusform>
            <numerusform>, anders in %n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stop rule: %2; at most %3 epochs of unlearning.</source>
        <translation>%1; Abbruchregel: %2; höchstens %3 Epochen Verlernen.</translation>
    </message>
    <message>
        <source>Published figures: %1.</source>
        <translation>Veröffentlichte Werte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be trained: the full model and %n retrained one(s), %1 epochs each.</source>
        <translation>
            <numerusform>Zu trainieren: das Modell auf allen Daten und %n neu trainiertes, je %1 Epochen.</numerusform>
            <numerusform>Zu trainieren: das Modell auf allen Daten und %n neu trainierte, je %1 Epochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be trained: %n retrained model(s), %1 epochs each.</source>
        <translation>
            <numerusform>Zu trainieren: %n neu trainiertes Modell, je %1 Epochen.</numerusform>
            <numerusform>Zu trainieren: %n neu trainierte Modelle, je %1 Epochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in the folder of trained models already are taken from there.</source>
        <translation>Was bereits im Ordner für trainierte Modelle liegt, wird von dort übernommen.</translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3, training error %4 %</source>
        <translation>%1: Epoche %2 von %3, Trainingsfehler %4 %</translation>
    </message>
    <message>
        <source>%1 was there.</source>
        <translation>%1 war bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1 ist trainiert.</translation>
    </message>
    <message>
        <source>Run %1 of the log is the same and is taken.</source>
        <translation>Lauf %1 im Protokoll ist derselbe und wird übernommen.</translation>
    </message>
    <message>
        <source>Run %1 unlearns.</source>
        <translation>Lauf %1 verlernt.</translation>
    </message>
    <message>
        <source>Epoch %1: forget error %2 %, retain error %3 %</source>
        <translation>Epoche %1: Vergessensfehler %2 %, Behaltensfehler %3 %</translation>
    </message>
    <message>
        <source>%1 is under way; its runs are in the log.</source>
        <translation>%1 ist im Gange; die Läufe stehen im Protokoll.</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 was stopped; it goes on from what was reached.</source>
        <translation>%1 wurde gestoppt; es geht beim Erreichten weiter.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyModel</name>
    <message>
        <source>too few negatives</source>
        <translation>zu wenige Negative</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Ursprünglich</translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>Verlernt</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Neu trainiert</translation>
    </message>
    <message>
        <source>Retrained %1</source>
        <translation>Neu trainiert %1</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Modified entropy</source>
        <translation>Modifizierte Entropie</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>Korrektheit</translation>
    </message>
    <message>
        <source>Logit gap</source>
        <translation>Logit-Abstand</translation>
    </message>
    <message>
        <source>Support-vector classifier</source>
        <translation>Support-Vektor-Klassifikator</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>Das angegriffene Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Lower end of the 95 % bootstrap interval of the area</source>
        <translation>Unteres Ende des 95-%-Bootstrap-Intervalls der Fläche</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>Upper end of the 95 % bootstrap interval of the area</source>
        <translation>Oberes Ende des 95-%-Bootstrap-Intervalls der Fläche</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
    <message>
        <source>True-positive rate at 1 % false positives</source>
        <translation>Richtig-positiv-Rate bei 1 % falsch Positiven</translation>
    </message>
    <message>
        <source>TPR at 1 % (%)</source>
        <translation>TPR bei 1 % (%)</translation>
    </message>
    <message>
        <source>Forget samples: the positives</source>
        <translation>Vergessensdatenpunkte: die Positiven</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Test samples of the same classes: the negatives</source>
        <translation>Testdatenpunkte derselben Klassen: die Negativen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the positives</source>
        <translation>Behaltene Datenpunkte derselben Klassen: die Positiven</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the negatives</source>
        <translation>Behaltene Datenpunkte derselben Klassen: die Negativen</translation>
    </message>
    <message>
        <source>Test samples of all classes: the negatives</source>
        <translation>Testdatenpunkte aller Klassen: die Negativen</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>RMIA, offline</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>LiRA, offline</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Classifier on shadow models</source>
        <translation>Klassifikator auf Schattenmodellen</translation>
    </message>
    <message>
        <source>Area under the curve. The retrained model&apos;s value is the ideal, not %1.</source>
        <translation>Fläche unter der Kurve. Das Ideal ist der Wert des neu trainierten Modells, nicht %1.</translation>
    </message>
    <message>
        <source>True-positive rate at %1 % false positives</source>
        <translation>Richtig-positiv-Rate bei %1 % falsch Positiven</translation>
    </message>
    <message>
        <source>TPR at %1 % (%)</source>
        <translation>TPR bei %1 % (%)</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>Formula: %1, 95 % interval %2 to %3</source>
        <translation>Formel: %1, 95-%-Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>The larger of the area and one less it: an attack that errs more often than not tells as much as one that is right. From %1 (nothing) to 1.</source>
        <translation>Der größere Wert von der Fläche und eins minus der Fläche: Ein Angriff, der häufiger irrt als richtigliegt, verrät ebenso viel wie einer, der richtigliegt. Von %1 (nichts) bis 1.</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Zweiseitig</translation>
    </message>
    <message>
        <source>%1 (sampled)</source>
        <comment>model</comment>
        <translation>%1 (Stichprobe)</translation>
    </message>
    <message>
        <source>Average precision of telling the model&apos;s answers to the forget samples from those of retrained models, which is no area under a ROC curve. %1: alike</source>
        <translation>Mittlere Präzision (Average Precision) bei der Unterscheidung der Antworten des Modells zu den Vergessensdatenpunkten von denen neu trainierter Modelle; sie ist keine Fläche unter einer ROC-Kurve. %1: nicht unterscheidbar</translation>
    </message>
    <message>
        <source>AP beside retrained</source>
        <translation>AP gegen neu trainiert</translation>
    </message>
    <message>
        <source>AUC of the retrained models: %1 ± %2 (n = %3)</source>
        <translation>AUC der neu trainierten Modelle: %1 ± %2 (n = %3)</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean AUC in units of their standard deviation; within one or two of them it can not be told from noise</source>
        <translation>Abstand zum Mittelwert der AUC der neu trainierten Modelle in Einheiten ihrer Standardabweichung; innerhalb von ein bis zwei solchen ist er nicht von Rauschen zu unterscheiden</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyPage</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC-Kurven</translation>
    </message>
    <message>
        <source>&amp;Attack:</source>
        <translation>Ang&amp;riff:</translation>
    </message>
    <message>
        <source>Membership-inference attack</source>
        <translation>Membership-Inferenz-Angriff</translation>
    </message>
    <message>
        <source>Lo&amp;g–log axes</source>
        <translation>L&amp;og-log-Achsen</translation>
    </message>
    <message>
        <source>Logarithmic axes show what happens at few false positives</source>
        <translation>Logarithmische Achsen zeigen, was bei wenigen falsch Positiven geschieht</translation>
    </message>
    <message>
        <source>Logarithmic axes of the ROC curves</source>
        <translation>Logarithmische Achsen der ROC-Kurven</translation>
    </message>
    <message>
        <source>The retrained model&apos;s curve is the ideal, not chance.</source>
        <translation>Das Ideal ist die Kurve des neu trainierten Modells, nicht der Zufall.</translation>
    </message>
    <message>
        <source>Histogram of scores</source>
        <translation>Histogramm der Scores</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table below. Drag the line, or use the arrow keys, to see what a threshold gives.</source>
        <translation>Scores des in der Tabelle darunter gewählten Modells. Ziehen Sie die Linie oder verwenden Sie die Pfeiltasten, um zu sehen, was eine Schwelle ergibt.</translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation>Schwelle des Scores</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>Scores ab diesem Wert gelten als Trainingsdatenpunkte</translation>
    </message>
    <message>
        <source>Figures of the attack</source>
        <translation>Kennzahlen des Angriffs</translation>
    </message>
    <message>
        <source>The chosen row&apos;s scores are drawn above</source>
        <translation>Die Scores der gewählten Zeile sind darüber gezeichnet</translation>
    </message>
    <message>
        <source>Worst-off samples</source>
        <translation>Am stärksten gefährdete Datenpunkte</translation>
    </message>
    <message>
        <source>The forget samples that the chosen model gives away most</source>
        <translation>Die Vergessensdatenpunkte, die das gewählte Modell am stärksten verrät</translation>
    </message>
    <message>
        <source>The forget samples that a model gives away most appear here after an attack.</source>
        <translation>Die Vergessensdatenpunkte, die ein Modell am stärksten verrät, erscheinen hier nach einem Angriff.</translation>
    </message>
    <message>
        <source>TPR %1 %, FPR %2 %</source>
        <translation>TPR %1 %, FPR %2 %</translation>
    </message>
    <message>
        <source>Takes %1 % of the forget samples (TPR) and %2 % of the test samples (FPR) for training samples: advantage %3 points.</source>
        <translation>Hält %1 % der Vergessensdatenpunkte (TPR) und %2 % der Testdatenpunkte (FPR) für Trainingsdatenpunkte: Vorteil %3 Prozentpunkte.</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Da&amp;tentabelle</translation>
    </message>
    <message>
        <source>True against false positives of the attack on each model. Arrow keys: read values. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Richtig gegen falsch Positive des Angriffs auf jedes Modell. Pfeiltasten: Werte ablesen. Mausrad, + und −: zoomen. Doppelklick oder 0: alles.</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Die Werte hinter den Diagrammen anzeigen (F2)</translation>
    </message>
    <message>
        <source>Points of the ROC curves</source>
        <translation>Punkte der ROC-Kurven</translation>
    </message>
    <message>
        <source>Every point of every curve; Ctrl+C copies the chosen rows</source>
        <translation>Jeder Punkt jeder Kurve; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Figures of the histogram of scores</source>
        <translation>Werte des Histogramms der Scores</translation>
    </message>
    <message>
        <source>Every bin of the histogram; Ctrl+C copies the chosen rows</source>
        <translation>Jedes Intervall des Histogramms; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>The score by which an attacker tells positives from negatives; those with shadow models, at the end, are there once they were made</source>
        <translation>Der Score, anhand dessen ein Angreifer Positive von Negativen unterscheidet; die Scores der Angriffe mit Schattenmodellen, am Ende der Liste, sind verfügbar, sobald diese Angriffe durchgeführt wurden</translation>
    </message>
    <message>
        <source>Thre&amp;shold:</source>
        <translation>Sch&amp;welle:</translation>
    </message>
    <message>
        <source>Whose worst-off samples</source>
        <translation>Menge, deren am stärksten gefährdete Datenpunkte angezeigt werden</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: list those to be forgotten, or the retained ones</source>
        <translation>Das Vergessen mancher Datenpunkte kann andere verraten: die zu vergessenden oder die behaltenen auflisten</translation>
    </message>
    <message>
        <source>Forget samples</source>
        <translation>Vergessensdatenpunkte</translation>
    </message>
    <message>
        <source>Retained samples</source>
        <translation>Behaltene Datenpunkte</translation>
    </message>
    <message>
        <source>&amp;Worst-off:</source>
        <translation>Am stärksten &amp;gefährdet:</translation>
    </message>
    <message>
        <source>Worst-off retained samples</source>
        <translation>Am stärksten gefährdete behaltene Datenpunkte</translation>
    </message>
    <message>
        <source>The retained samples whose score rose most since the original model</source>
        <translation>Die behaltenen Datenpunkte, deren Score gegenüber dem ursprünglichen Modell am stärksten gestiegen ist</translation>
    </message>
    <message>
        <source>The retained samples that a model gives away more than the original model does appear here after an attack that scores them.</source>
        <translation>Die behaltenen Datenpunkte, die ein Modell stärker verrät als das ursprüngliche Modell, erscheinen hier nach einem Angriff, der Scores für sie berechnet.</translation>
    </message>
    <message>
        <source>Takes %1 % of the positives (TPR) and %2 % of the negatives (FPR) for training samples: advantage %3 points.</source>
        <translation>Hält %1 % der Positiven (TPR) und %2 % der Negativen (FPR) für Trainingsdatenpunkte: Vorteil %3 Prozentpunkte.</translation>
    </message>
    <message>
        <source>The attack is on other samples than those forgotten here: they are not listed.</source>
        <translation>Der Angriff gilt anderen Datenpunkten als den hier vergessenen: Sie werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Two retrained models or more also show by a band how far such curves differ.</source>
        <translation>Ab zwei neu trainierten Modellen zeigt zudem ein Band, wie weit sich solche Kurven unterscheiden.</translation>
    </message>
    <message>
        <source>Over-forgetting: the unlearned model&apos;s AUC, %1 (%2–%3), lies below %4, the least expected of a model that never saw the forget samples (mean of the retrained models: %5; %6 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>Übermäßiges Vergessen: Die AUC des verlernten Modells, %1 (%2–%3), liegt unter %4, dem niedrigsten Wert, der von einem Modell zu erwarten ist, das die Vergessensdatenpunkte nie gesehen hat (Mittelwert der neu trainierten Modelle: %5; %6, wenn es keine gibt). Das verlernte Modell ist sich bei ihnen weniger sicher als ein solches Modell, und auch das verrät sie.</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLab</name>
    <message>
        <source>γ = 1 leaves the layer out: it is not updated at all.</source>
        <translation>γ = 1 lässt die Schicht außen vor: Sie wird gar nicht aktualisiert.</translation>
    </message>
    <message>
        <source>γ = %1 leaves no direction: the first one holds %2 % of the energy only, so that both are protected (k = 2), and the projected step is zero.</source>
        <translation>γ = %1 lässt keine Richtung frei: Die erste enthält nur %2 % der Energie, sodass beide geschützt sind (k = 2) und der projizierte Schritt null ist.</translation>
    </message>
    <message>
        <source>γ = %1 protects one direction of two (k = 1), which holds %2 % of the energy. Steps go along the other one.</source>
        <translation>γ = %1 schützt eine von zwei Richtungen (k = 1), die %2 % der Energie enthält. Die Schritte verlaufen entlang der anderen.</translation>
    </message>
    <message>
        <source>γ = 0 protects nothing (k = 0): the step is the gradient as it is.</source>
        <translation>γ = 0 schützt nichts (k = 0): Der Schritt ist der Gradient, wie er ist.</translation>
    </message>
    <message>
        <source>All retained samples lie at the origin: there is no direction to protect.</source>
        <translation>Alle behaltenen Datenpunkte liegen im Ursprung: Es gibt keine Richtung zu schützen.</translation>
    </message>
    <message>
        <source>The samples to be forgotten lie in the protected direction: the projection leaves nothing of their gradient, and nothing can be forgotten.</source>
        <translation>Die zu vergessenden Datenpunkte liegen in der geschützten Richtung: Die Projektion lässt nichts von ihrem Gradienten übrig, und nichts kann vergessen werden.</translation>
    </message>
    <message>
        <source>The next step keeps %1 % of the squared forget gradient (forgetting power), and is predicted to change the retained logits by %2 (sum of squares).</source>
        <translation>Der nächste Schritt behält %1 % vom Quadrat des Vergessensgradienten (Vergessenskraft) und ändert die behaltenen Logits voraussichtlich um %2 (Summe der Quadrate).</translation>
    </message>
    <message>
        <source>The samples to be forgotten had a probability of %1 of their class on average, and have %2 now; a model retrained without them gives %3.</source>
        <translation>Die zu vergessenden Datenpunkte hatten im Mittel eine Wahrscheinlichkeit von %1 für ihre Klasse und haben jetzt %2; ein ohne sie neu trainiertes Modell ergibt %3.</translation>
    </message>
    <message>
        <source>That is less than retraining would give: too much was forgotten, which can give the samples away as well. A run has a stop rule for that.</source>
        <translation>Das ist weniger, als ein neues Training ergäbe: Es wurde zu viel vergessen, was die Datenpunkte ebenfalls verraten kann. Ein Lauf hat dafür eine Abbruchregel.</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same to the last bit.</source>
        <translation>Die Vorhersagen für die behaltenen Datenpunkte haben sich nicht geändert: Die Logits aller %1 behaltenen Datenpunkte sind bis aufs letzte Bit gleich.</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same but for rounding (%2 at most).</source>
        <translation>Die Vorhersagen für die behaltenen Datenpunkte haben sich nicht geändert: Die Logits aller %1 behaltenen Datenpunkte sind bis auf Rundung gleich (höchstens %2).</translation>
    </message>
    <message>
        <source>Logits of retained samples changed by up to %1; %2 of %3 are classified wrongly now, %4 were before.</source>
        <translation>Die Logits behaltener Datenpunkte haben sich um bis zu %1 geändert; %2 von %3 sind jetzt falsch klassifiziert, vorher waren es %4.</translation>
    </message>
    <message>
        <source>A sample was moved: the model was trained anew with it, and the steps begin again.</source>
        <translation>Ein Datenpunkt wurde verschoben: Das Modell wurde damit neu trainiert, und die Schritte beginnen von vorn.</translation>
    </message>
    <message>
        <source>The steps so far stay; the next one takes the new threshold.</source>
        <translation>Die bisherigen Schritte bleiben; der nächste verwendet die neue Schwelle.</translation>
    </message>
    <message>
        <source>The next step takes the new threshold.</source>
        <translation>Der nächste Schritt verwendet die neue Schwelle.</translation>
    </message>
    <message>
        <source>All %1 steps of a run are taken. Reset goes back to the trained model.</source>
        <translation>Alle %1 Schritte eines Laufs sind gemacht. „Zurücksetzen“ führt zum trainierten Modell zurück.</translation>
    </message>
    <message>
        <source>The last step moved nothing, and no further one will.</source>
        <translation>Der letzte Schritt hat nichts bewegt, und kein weiterer wird es tun.</translation>
    </message>
    <message>
        <source>The model is the trained one again.</source>
        <translation>Das Modell ist wieder das trainierte.</translation>
    </message>
    <message>
        <source>After step %1.</source>
        <translation>Nach Schritt %1.</translation>
    </message>
    <message>
        <source>k = %1 of %2</source>
        <translation>k = %1 von %2</translation>
    </message>
    <message>
        <source>%1 = %2, which is %3 % of the energy</source>
        <translation>%1 = %2, das sind %3 % der Energie</translation>
    </message>
    <message>
        <source>The model is one linear layer of two inputs and two classes, W x + b, trained on all samples to the least cross-entropy with weight decay. Its spectrum, threshold, gradient, projection and step are computed by the functions that unlearn real networks. As there, the second moment G = Σ r rᵀ is of the layer&apos;s inputs as they are: not centred, and without a constant 1 for the bias, which is frozen. Energy is measured in singular values √λ; k is the smallest number of directions that holds a share of γ of it (rule: covering).</source>
        <translation>Das Modell ist eine einzige lineare Schicht mit zwei Eingaben und zwei Klassen, W x + b, mit allen Datenpunkten auf die kleinste Kreuzentropie mit Weight Decay trainiert. Spektrum, Schwelle, Gradient, Projektion und Schritt werden von den Funktionen berechnet, die auch echte Netze verlernen lassen. Wie dort bezieht sich das zweite Moment G = Σ r rᵀ auf die Eingaben der Schicht, wie sie sind: nicht zentriert und ohne eine konstante 1 für den Bias, der eingefroren ist. Energie wird in Singulärwerten √λ gemessen; k ist die kleinste Zahl von Richtungen, die einen Anteil γ davon enthält (Regel: überdeckend).</translation>
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
        <translation>Kern-Gradientenraum</translation>
    </message>
    <message>
        <source>Spread of retained inputs</source>
        <translation>Streuung der behaltenen Eingaben</translation>
    </message>
    <message>
        <source>Boundary before</source>
        <translation>Grenze vorher</translation>
    </message>
    <message>
        <source>Boundary retrained</source>
        <translation>Grenze neu trainiert</translation>
    </message>
    <message>
        <source>Boundary now</source>
        <translation>Grenze jetzt</translation>
    </message>
    <message>
        <source>Step without projection</source>
        <translation>Schritt ohne Projektion</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>Projizierter Schritt</translation>
    </message>
    <message>
        <source>Retained, class A</source>
        <translation>Behalten, Klasse A</translation>
    </message>
    <message>
        <source>Retained, class B</source>
        <translation>Behalten, Klasse B</translation>
    </message>
    <message>
        <source>To be forgotten, class A</source>
        <translation>Zu vergessen, Klasse A</translation>
    </message>
    <message>
        <source>To be forgotten, class B</source>
        <translation>Zu vergessen, Klasse B</translation>
    </message>
    <message>
        <source>First input x₁</source>
        <translation>Erste Eingabe x₁</translation>
    </message>
    <message>
        <source>Second input x₂</source>
        <translation>Zweite Eingabe x₂</translation>
    </message>
    <message>
        <source>Drag a sample, or choose one with Tab and move it with the arrow keys.</source>
        <translation>Ziehen Sie einen Datenpunkt oder wählen Sie einen mit der Tabulatortaste und verschieben Sie ihn mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Sample %1, class %2, to be forgotten, at (%3; %4): p = %5</source>
        <translation>Datenpunkt %1, Klasse %2, zu vergessen, bei (%3; %4): p = %5</translation>
    </message>
    <message>
        <source>Sample %1, class %2, retained, at (%3; %4): p = %5</source>
        <translation>Datenpunkt %1, Klasse %2, behalten, bei (%3; %4): p = %5</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLabWindow</name>
    <message>
        <source>Projection lab</source>
        <translation>Projektionslabor</translation>
    </message>
    <message>
        <source>Samples, protected directions, boundaries and the next step</source>
        <translation>Datenpunkte, geschützte Richtungen, Grenzen und der nächste Schritt</translation>
    </message>
    <message>
        <source>Drag a sample, or choose it with Tab and move it with the arrow keys (Shift: finely). Wheel: zoom. Double click: all.</source>
        <translation>Ziehen Sie einen Datenpunkt oder wählen Sie ihn mit der Tabulatortaste und verschieben Sie ihn mit den Pfeiltasten (Umschalt: fein). Mausrad: zoomen. Doppelklick: alles.</translation>
    </message>
    <message>
        <source>Figures of each sample</source>
        <translation>Werte jedes Datenpunkts</translation>
    </message>
    <message>
        <source>What the models say of each sample; Ctrl+C copies the chosen rows</source>
        <translation>Was die Modelle über jeden Datenpunkt sagen; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Data &amp;table</source>
        <translation>Daten&amp;tabelle</translation>
    </message>
    <message>
        <source>Show the figures behind the picture (F2)</source>
        <translation>Die Werte hinter dem Bild anzeigen (F2)</translation>
    </message>
    <message>
        <source>A prepared scene to begin with</source>
        <translation>Eine vorbereitete Szene für den Anfang</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>die Schicht</translation>
    </message>
    <message>
        <source>Directions that the threshold protects</source>
        <translation>Richtungen, die die Schwelle schützt</translation>
    </message>
    <message>
        <source>Eigenvalues of the retained samples&apos; second moment</source>
        <translation>Eigenwerte des zweiten Moments der behaltenen Datenpunkte</translation>
    </message>
    <message>
        <source>&amp;Lesson:</source>
        <translation>&amp;Lektion:</translation>
    </message>
    <message>
        <source>&amp;γ (threshold):</source>
        <translation>γ (&amp;Schwelle):</translation>
    </message>
    <message>
        <source>Protected:</source>
        <translation>Geschützt:</translation>
    </message>
    <message>
        <source>Spectrum:</source>
        <translation>Spektrum:</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Take one step after the other</source>
        <translation>Einen Schritt nach dem anderen machen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Sch&amp;ritt</translation>
    </message>
    <message>
        <source>Take one projected step</source>
        <translation>Einen projizierten Schritt machen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the trained model</source>
        <translation>Zurück zum trainierten Modell</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
</context>
<context>
    <name>unlearn::PublishedDataModel</name>
    <message>
        <source>From %1 into %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Checking, %1 %</source>
        <translation>Wird geprüft, %1 %</translation>
    </message>
    <message>
        <source>Unpacking, %1 %</source>
        <translation>Wird entpackt, %1 %</translation>
    </message>
    <message>
        <source>Downloading, %1 %</source>
        <translation>Wird heruntergeladen, %1 %</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Partial, %1</source>
        <translation>Unvollständig, %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt …</translation>
    </message>
</context>
<context>
    <name>unlearn::PurgeQuestion</name>
    <message>
        <source>Purge the request of run %1</source>
        <translation>Löschauftrag von Lauf %1 bereinigen</translation>
    </message>
    <message>
        <source>All that is kept of the forgotten samples is deleted for good, but for the unlearned model and the retained moment. This can not be undone.</source>
        <translation>Alles, was von den vergessenen Datenpunkten aufbewahrt wird, wird endgültig gelöscht, außer dem verlernten Modell und dem Moment der behaltenen Daten. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Bereinigen</translation>
    </message>
    <message>
        <source>This would be done:</source>
        <translation>Dies würde getan:</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>Dies wurde getan:</translation>
    </message>
    <message>
        <source>Left to you:</source>
        <translation>Ihnen überlassen bleibt:</translation>
    </message>
    <message>
        <source>The request of run %1 was purged.</source>
        <translation>Der Löschauftrag von Lauf %1 wurde bereinigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken.</source>
        <translation>
            <numerusform>%n Schritt wurde ausgeführt.</numerusform>
            <numerusform>%n Schritte wurden ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) may still hold the samples and are left to you.</source>
        <translation>
            <numerusform>%n Stelle enthält die Datenpunkte womöglich noch und bleibt Ihnen überlassen.</numerusform>
            <numerusform>%n Stellen enthalten die Datenpunkte womöglich noch und bleiben Ihnen überlassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RelearnDialog</name>
    <message>
        <source>Relearning</source>
        <translation>Wiedererlernen</translation>
    </message>
    <message>
        <source>Epochs after which relearning ends, even if the forget loss has not come back</source>
        <translation>Epochen, nach denen das Wiedererlernen endet, auch wenn der Verlust auf der Vergessensmenge nicht zurückgekommen ist</translation>
    </message>
    <message>
        <source>Learning rate of relearning, the same in every epoch</source>
        <translation>Lernrate des Wiedererlernens, in jeder Epoche dieselbe</translation>
    </message>
    <message>
        <source>How near to the original&apos;s the forget loss must come, in nats</source>
        <translation>Wie nahe der Verlust auf der Vergessensmenge dem des ursprünglichen Modells kommen muss, in Nat</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most:</source>
        <translation>&amp;Epochen, höchstens:</translation>
    </message>
    <message>
        <source>Learning &amp;rate:</source>
        <translation>Lern&amp;rate:</translation>
    </message>
    <message>
        <source>&amp;Within (nats):</source>
        <translation>&amp;Bis auf (Nat):</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Measuring can begin when the running job has ended.</source>
        <translation>Das Messen kann beginnen, wenn der laufende Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>Samples that a step of relearning sees</source>
        <translation>Datenpunkte, die ein Schritt des Wiedererlernens sieht</translation>
    </message>
    <message>
        <source>Momentum of relearning; 0: none</source>
        <translation>Momentum des Wiedererlernens; 0: keines</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>Batch&amp;größe:</translation>
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
        <translation>Der Bericht wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing of it was written.</source>
        <translation>Der Bericht wurde abgebrochen; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportDialog</name>
    <message>
        <source>Write a report into a new folder</source>
        <translation>Bericht in einen neuen Ordner schreiben</translation>
    </message>
    <message>
        <source>Show &amp;pictures of samples to be forgotten</source>
        <translation>&amp;Bilder zu vergessender Datenpunkte zeigen</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>&amp;Neuer Ordner:</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show pictures of samples to be forgotten</source>
        <translation>Bilder zu vergessender Datenpunkte zeigen</translation>
    </message>
    <message>
        <source>The first samples of each deletion request, out of the data. Whoever has the report has these, too.</source>
        <translation>Die ersten Datenpunkte jedes Löschauftrags, aus den Daten entnommen. Wer den Bericht hat, hat auch diese.</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportStatusWidget</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Den Bericht abbrechen</translation>
    </message>
    <message>
        <source>Stop writing the report; nothing of it is left</source>
        <translation>Das Schreiben des Berichts stoppen; nichts davon bleibt zurück</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>Ein Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Report: stopping…</source>
        <translation>Bericht: wird gestoppt…</translation>
    </message>
    <message>
        <source>Report: %1, %2 %</source>
        <translation>Bericht: %1, %2 %</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait.</source>
        <translation>
            <numerusform>%n Bericht wartet.</numerusform>
            <numerusform>%n Berichte warten.</numerusform>
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
        <translation>Falsch Positive (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>Richtig Positive (%)</translation>
    </message>
    <message>
        <source>No attack yet. Evaluating a model or finishing a run makes them.</source>
        <translation>Noch keine Angriffe. Sie entstehen, wenn ein Modell ausgewertet oder ein Lauf abgeschlossen wird.</translation>
    </message>
    <message>
        <source>Mean of %1 retrained</source>
        <translation>Mittel von %1 neu trainierten</translation>
    </message>
    <message>
        <source>Lowest to highest retrained</source>
        <translation>Spanne der neu trainierten</translation>
    </message>
    <message>
        <source>At %1 % false positives:</source>
        <translation>Bei %1 % falsch Positiven:</translation>
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
        <translation>Zufall: AUC %1</translation>
    </message>
</context>
<context>
    <name>unlearn::RocPointsModel</name>
    <message>
        <source>Retrained, mean of %1</source>
        <translation>Neu trainiert, Mittel von %1</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>Das angegriffene Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>Scores ab diesem Wert gelten als Trainingsdatenpunkte</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>Falsch Positive (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>Richtig Positive (%)</translation>
    </message>
    <message>
        <source>The lowest true-positive rate of the retrained models</source>
        <translation>Die niedrigste Richtig-positiv-Rate der neu trainierten Modelle</translation>
    </message>
    <message>
        <source>Lowest (%)</source>
        <translation>Minimum (%)</translation>
    </message>
    <message>
        <source>The highest true-positive rate of the retrained models</source>
        <translation>Die höchste Richtig-positiv-Rate der neu trainierten Modelle</translation>
    </message>
    <message>
        <source>Highest (%)</source>
        <translation>Maximum (%)</translation>
    </message>
    <message>
        <source>Share of the negatives that are taken for training samples</source>
        <translation>Anteil der Negativen, die für Trainingsdatenpunkte gehalten werden</translation>
    </message>
    <message>
        <source>Share of the positives that are taken for training samples</source>
        <translation>Anteil der Positiven, die für Trainingsdatenpunkte gehalten werden</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginDialog</name>
    <message>
        <source>How run %1 was made</source>
        <translation>Entstehung von Lauf %1</translation>
    </message>
    <message>
        <source>How the run was made</source>
        <translation>Entstehung des Laufs</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all rows, Ctrl+C copies the chosen ones</source>
        <translation>Strg+A wählt alle Zeilen, Strg+C kopiert die gewählten</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Branched from run</source>
        <translation>Abgezweigt von Lauf</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Löschauftrag</translation>
    </message>
    <message>
        <source>%1, after run %2</source>
        <translation>%1, nach Lauf %2</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Berechnet mit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>%1, %2, %n Thread</numerusform>
            <numerusform>%1, %2, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Model before (SHA-256)</source>
        <translation>Ausgangsmodell (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>Daten (SHA-256)</translation>
    </message>
    <message>
        <source>Forget set (SHA-256)</source>
        <translation>Vergessensmenge (SHA-256)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Vollständiger Plan</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Vergessensmenge</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Abbruchregel</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Errors after each epoch</source>
        <translation>Fehler nach jeder Epoche</translation>
    </message>
    <message>
        <source>in %1, of %2 test, %3 validation, %4 forget and %5 retained samples</source>
        <translation>in %1, aus %2 Test-, %3 Validierungs-, %4 Vergessens- und %5 Behaltensdatenpunkten</translation>
    </message>
    <message>
        <source>Errors of “%1”</source>
        <translation>Fehler von „%1“</translation>
    </message>
    <message>
        <source>test %1 % of %2 samples, forget %3 % of %4, retain %5 % of %6</source>
        <translation>Test %1 % von %2 Datenpunkten, Vergessen %3 % von %4, Behalten %5 % von %6</translation>
    </message>
    <message>
        <source>AUC %1 (%2–%3: 95 % of bootstrap samples) of %4 positives against %5 negatives</source>
        <translation>AUC %1 (%2–%3: 95 % der Bootstrap-Stichproben) bei %4 Positiven gegen %5 Negative</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <translation>
            <numerusform>%n Schattenmodell</numerusform>
            <numerusform>%n Schattenmodelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attack on “%2”</source>
        <translation>Angriff „%1“ auf „%2“</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Spectra of a part</source>
        <translation>Spektren eines Teils</translation>
    </message>
    <message>
        <source>float32 since bfloat16 was left</source>
        <translation>float32 seit der Abkehr von bfloat16</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueue</name>
    <message>
        <source>%1: %2, γ %3, forget set %4</source>
        <translation>%1: %2, γ %3, Vergessensmenge %4</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueueBar</name>
    <message>
        <source>Waiting runs:</source>
        <translation>Wartende Läufe:</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Wartende Läufe</translation>
    </message>
    <message>
        <source>The first one begins when no job is under way. Alt+Up, Alt+Down: earlier, later. Delete: drop</source>
        <translation>Der erste beginnt, sobald kein Vorgang läuft. Alt+Pfeil auf, Alt+Pfeil ab: früher, später. Entf: herausnehmen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Begin the chosen run earlier</source>
        <translation>Den gewählten Lauf früher beginnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Begin the chosen run later</source>
        <translation>Den gewählten Lauf später beginnen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the chosen run out of the queue</source>
        <translation>Den gewählten Lauf aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Begin the first waiting run: the queue is held since a job was stopped</source>
        <translation>Den ersten wartenden Lauf beginnen: Die Warteschlange ist angehalten, seit ein Vorgang gestoppt wurde</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterBar</name>
    <message>
        <source>State of runs</source>
        <translation>Status der Läufe</translation>
    </message>
    <message>
        <source>Show only runs that ended like this</source>
        <translation>Nur Läufe mit diesem Status anzeigen</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Method of runs</source>
        <translation>Methode der Läufe</translation>
    </message>
    <message>
        <source>Show only runs of this method</source>
        <translation>Nur Läufe mit dieser Methode anzeigen</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>Data set of runs</source>
        <translation>Datensatz der Läufe</translation>
    </message>
    <message>
        <source>Show only runs on these data</source>
        <translation>Nur Läufe mit diesen Daten anzeigen</translation>
    </message>
    <message>
        <source>Any data set</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Tag of runs</source>
        <translation>Tags der Läufe</translation>
    </message>
    <message>
        <source>Show only runs with this tag</source>
        <translation>Nur Läufe mit diesem Tag anzeigen</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>Hidden runs</source>
        <translation>Ausgeblendete Läufe</translation>
    </message>
    <message>
        <source>Show runs that were deleted, too; Unhide in their context menu brings them back</source>
        <translation>Auch gelöschte Läufe anzeigen; „Wieder einblenden“ in ihrem Kontextmenü holt sie zurück</translation>
    </message>
    <message>
        <source>Show hidden runs</source>
        <translation>Ausgeblendete Läufe anzeigen</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>Su&amp;chen:</translation>
    </message>
    <message>
        <source>Search in runs</source>
        <translation>In Läufen suchen</translation>
    </message>
    <message>
        <source>Show only runs that contain this text in any column</source>
        <translation>Nur Läufe anzeigen, die diesen Text in einer beliebigen Spalte enthalten</translation>
    </message>
    <message>
        <source>Name, state, forget set, …</source>
        <translation>Name, Status, Vergessensmenge, …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all runs again: no filter, no search</source>
        <translation>Wieder alle Läufe anzeigen: kein Filter, keine Suche</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Nach Startwert</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed stand together, below a row of mean and standard deviation, by which they are sorted</source>
        <translation>Läufe, die sich nur im Startwert unterscheiden, stehen zusammen, unter einer Zeile mit Mittelwert und Standardabweichung, nach der sie sortiert werden</translation>
    </message>
    <message>
        <source>Group runs by seed</source>
        <translation>Läufe nach Startwert gruppieren</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterModel</name>
    <message>
        <source>In the group above</source>
        <translation>In der Gruppe darüber</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>bereinigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Wie der Lauf geendet hat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method of unlearning</source>
        <translation>Verlernmethode</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Training samples that were forgotten</source>
        <translation>Trainingsdatenpunkte, die vergessen wurden</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Vergessensmenge</translation>
    </message>
    <message>
        <source>Threshold gamma: one value, or from the smallest to the largest</source>
        <translation>Schwelle Gamma: ein Wert oder vom kleinsten bis zum größten</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Epoch whose model is the result</source>
        <translation>Epoche, deren Modell das Ergebnis ist</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Error of the unlearned model on test samples</source>
        <translation>Fehler des verlernten Modells auf Testdatenpunkten</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Test (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on forget samples</source>
        <translation>Fehler des verlernten Modells auf Vergessensdatenpunkten</translation>
    </message>
    <message>
        <source>Forget (%)</source>
        <translation>Vergessen (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on retained samples</source>
        <translation>Fehler des verlernten Modells auf behaltenen Datenpunkten</translation>
    </message>
    <message>
        <source>Retain (%)</source>
        <translation>Behalten (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence: area under the curve, 95 % interval</source>
        <translation>Membership-Inferenz über die Konfidenz: Fläche unter der Kurve, 95-%-Intervall</translation>
    </message>
    <message>
        <source>AUC (95 %)</source>
        <translation>AUC (95 %)</translation>
    </message>
    <message>
        <source>Seconds of all phases together</source>
        <translation>Sekunden aller Phasen zusammen</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>Wann der Lauf begonnen hat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Words of your own to find runs by</source>
        <translation>Eigene Wörter, um Läufe wiederzufinden</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>What you have noted of the run</source>
        <translation>Was Sie zu dem Lauf notiert haben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
    <message>
        <source>Data that the model was trained on</source>
        <translation>Daten, mit denen das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Enter or a double click shows a run&apos;s curves</source>
        <translation>Eingabetaste oder Doppelklick zeigt die Kurven eines Laufs</translation>
    </message>
    <message>
        <source>&amp;Show curves</source>
        <translation>Kurven an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the run&apos;s curves</source>
        <translation>Die Kurven des Laufs anzeigen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Show the selected runs side by side</source>
        <translation>Die ausgewählten Läufe nebeneinander anzeigen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the run another name</source>
        <translation>Dem Lauf einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>&amp;Tags bearbeiten</translation>
    </message>
    <message>
        <source>Words of your own to find the run by</source>
        <translation>Eigene Wörter, um den Lauf wiederzufinden</translation>
    </message>
    <message>
        <source>Edit &amp;notes</source>
        <translation>&amp;Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Note something of the run</source>
        <translation>Etwas zu dem Lauf notieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Hide the selected runs; Undo brings them back</source>
        <translation>Die ausgewählten Läufe ausblenden; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>No run is logged yet. Run &gt; Start begins the first.</source>
        <translation>Es ist noch kein Lauf protokolliert. „Lauf &gt; Starten“ beginnt den ersten.</translation>
    </message>
    <message>
        <source>Un&amp;hide</source>
        <translation>&amp;Wieder einblenden</translation>
    </message>
    <message>
        <source>Bring the selected hidden runs back</source>
        <translation>Die ausgewählten ausgeblendeten Läufe zurückholen</translation>
    </message>
    <message>
        <source>No run passes search and filters.</source>
        <translation>Kein Lauf entspricht Suche und Filtern.</translation>
    </message>
    <message>
        <source>All runs are hidden.</source>
        <translation>Alle Läufe sind ausgeblendet.</translation>
    </message>
    <message>
        <source>How it was &amp;made</source>
        <translation>Ent&amp;stehung</translation>
    </message>
    <message>
        <source>Settings, samples, machine and versions behind the run&apos;s figures</source>
        <translation>Einstellungen, Datenpunkte, Rechner und Versionen hinter den Werten des Laufs</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>Nach dieser S&amp;palte sortieren</translation>
    </message>
    <message>
        <source>Sort the runs by the column of the current cell; a second time in reverse</source>
        <translation>Die Läufe nach der Spalte der aktuellen Zelle sortieren; beim zweiten Mal in umgekehrter Reihenfolge</translation>
    </message>
</context>
<context>
    <name>unlearn::SampleGrid</name>
    <message>
        <source>Training samples</source>
        <translation>Trainingsdatenpunkte</translation>
    </message>
    <message>
        <source>Insert: forget the chosen samples. Delete: keep them.</source>
        <translation>Einfg: ausgewählte Datenpunkte vergessen. Entf: sie behalten.</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesModel</name>
    <message>
        <source>Training sample %1, %2</source>
        <translation>Trainingsdatenpunkt %1, %2</translation>
    </message>
    <message>
        <source>%1, to be forgotten</source>
        <translation>%1, zu vergessen</translation>
    </message>
    <message>
        <source>Predicted %1, confidence %2 %, loss %3</source>
        <translation>Vorhergesagt %1, Konfidenz %2 %, Verlust %3</translation>
    </message>
    <message>
        <source>Memorisation %1 points</source>
        <translation>Memorisierung %1 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesPage</name>
    <message>
        <source>C&amp;lass:</source>
        <translation>&amp;Klasse:</translation>
    </message>
    <message>
        <source>List the samples of this class only</source>
        <translation>Nur die Datenpunkte dieser Klasse auflisten</translation>
    </message>
    <message>
        <source>List all samples, or only those to be forgotten</source>
        <translation>Alle Datenpunkte auflisten oder nur die zu vergessenden</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Datenpunkte</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Vergessensmenge</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>List samples by what the model says of them; the first time this takes a pass over all of them</source>
        <translation>Datenpunkte danach auflisten, was das Modell über sie sagt; beim ersten Mal muss es dazu alle einmal durchgehen</translation>
    </message>
    <message>
        <source>says anything</source>
        <translation>urteilt beliebig</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>liegt falsch</translation>
    </message>
    <message>
        <source>has a confidence below</source>
        <translation>hat eine Konfidenz unter</translation>
    </message>
    <message>
        <source>has a loss above</source>
        <translation>hat einen Verlust über</translation>
    </message>
    <message>
        <source> nats</source>
        <translation> Nat</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Add the selected samples to the forget set (Enter)</source>
        <translation>Die ausgewählten Datenpunkte in die Vergessensmenge aufnehmen (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Keep selected</source>
        <translation>Aus&amp;wahl behalten</translation>
    </message>
    <message>
        <source>Take the selected samples out of the forget set (Delete)</source>
        <translation>Die ausgewählten Datenpunkte aus der Vergessensmenge entfernen (Entf)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Click, drag or Shift+arrows select samples.</source>
        <translation>Klicken, Ziehen oder Umschalt+Pfeiltasten wählt Datenpunkte aus.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 aufgelistet</translation>
    </message>
    <message>
        <source>The model is looking at all training samples.</source>
        <translation>Das Modell betrachtet gerade alle Trainingsdatenpunkte.</translation>
    </message>
    <message>
        <source>No sample is of this class and kind.</source>
        <translation>Kein Datenpunkt ist von dieser Klasse und Art.</translation>
    </message>
    <message>
        <source>The training samples appear here once data are loaded.</source>
        <translation>Die Trainingsdatenpunkte erscheinen hier, sobald Daten geladen sind.</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Ze&amp;igen:</translation>
    </message>
    <message>
        <source>The m&amp;odel:</source>
        <translation>Das M&amp;odell:</translation>
    </message>
    <message>
        <source>remembers by more than</source>
        <translation>memorisiert um mehr als</translation>
    </message>
    <message>
        <source>Bound of the confidence, loss or memorisation</source>
        <translation>Grenze der Konfidenz, des Verlusts oder der Memorisierung</translation>
    </message>
    <message>
        <source>For&amp;get selected</source>
        <translation>Auswahl &amp;vergessen</translation>
    </message>
    <message>
        <source>The model has not looked at all training samples. Choosing the question again asks it to.</source>
        <translation>Das Modell hat nicht alle Trainingsdatenpunkte betrachtet. Wird die Frage erneut gewählt, holt es das nach.</translation>
    </message>
    <message>
        <source>Two shadow models, each trained on a half of the samples, say how much surer a model is of a sample for having seen it. Where they are missing, it is said first how long training them takes.</source>
        <translation>Zwei Schattenmodelle, jedes mit einer Hälfte der Datenpunkte trainiert, zeigen, wie viel sicherer sich ein Modell bei einem Datenpunkt ist, weil es ihn gesehen hat. Wo sie fehlen, wird zuerst angegeben, wie lange ihr Training dauert.</translation>
    </message>
    <message>
        <source>Train the shadow models that are missing, then list what is remembered</source>
        <translation>Die fehlenden Schattenmodelle trainieren und dann auflisten, was memorisiert ist</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>Zeit- und Platzbedarf werden anhand einiger Trainingsschritte geschätzt…</translation>
    </message>
    <message>
        <source>The shadow models are being trained.</source>
        <translation>Die Schattenmodelle werden trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>Train %n shadow model(s)</source>
        <translation>
            <numerusform>%n Schattenmodell trainieren</numerusform>
            <numerusform>%n Schattenmodelle trainieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The model will be asked when the running job has ended.</source>
        <translation>Das Modell wird gefragt, sobald der laufende Vorgang beendet ist.</translation>
    </message>
</context>
<context>
    <name>unlearn::ScoreHistogramModel</name>
    <message>
        <source>Lowest score of the bin; the first bin also has what lies below</source>
        <translation>Niedrigster Score des Intervalls; das erste Intervall enthält auch, was darunter liegt</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score von</translation>
    </message>
    <message>
        <source>End of the bin; the last bin also has what lies above</source>
        <translation>Ende des Intervalls; das letzte Intervall enthält auch, was darüber liegt</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>Score bis</translation>
    </message>
    <message>
        <source>Share of the positives whose score lies in the bin</source>
        <translation>Anteil der Positiven, deren Score im Intervall liegt</translation>
    </message>
    <message>
        <source>Share of the negatives whose score lies in the bin</source>
        <translation>Anteil der Negativen, deren Score im Intervall liegt</translation>
    </message>
</context>
<context>
    <name>unlearn::SeedGroupsModel</name>
    <message>
        <source>Mean and standard deviation of the runs below, which differ in nothing but their seed</source>
        <translation>Mittelwert und Standardabweichung der Läufe darunter, die sich nur im Startwert unterscheiden</translation>
    </message>
    <message numerus="yes">
        <source>Mean and standard deviation of %n runs</source>
        <translation>
            <numerusform>Mittelwert und Standardabweichung von %n Lauf</numerusform>
            <numerusform>Mittelwert und Standardabweichung von %n Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::SelectorForm</name>
    <message>
        <source>Kind of selection</source>
        <translation>Art der Auswahl</translation>
    </message>
    <message>
        <source>How the samples are chosen</source>
        <translation>Wie die Datenpunkte gewählt werden</translation>
    </message>
    <message>
        <source>First samples of a class</source>
        <translation>Erste Datenpunkte einer Klasse</translation>
    </message>
    <message>
        <source>Range within a class</source>
        <translation>Bereich innerhalb einer Klasse</translation>
    </message>
    <message>
        <source>A whole class</source>
        <translation>Eine ganze Klasse</translation>
    </message>
    <message>
        <source>Samples at random</source>
        <translation>Zufällige Datenpunkte</translation>
    </message>
    <message>
        <source>Indices from a file</source>
        <translation>Indizes aus einer Datei</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The class whose samples are forgotten</source>
        <translation>Die Klasse, deren Datenpunkte vergessen werden</translation>
    </message>
    <message>
        <source>How many samples are forgotten</source>
        <translation>Wie viele Datenpunkte vergessen werden</translation>
    </message>
    <message>
        <source>Position of the first of them within the class, counted from 0</source>
        <translation>Position des ersten davon innerhalb der Klasse, ab 0 gezählt</translation>
    </message>
    <message>
        <source>Position of the last of them within the class, counted from 0</source>
        <translation>Position des letzten davon innerhalb der Klasse, ab 0 gezählt</translation>
    </message>
    <message>
        <source>The seed of the whole experiment: the same seed draws the same samples</source>
        <translation>Der Startwert des ganzen Experiments: Derselbe Startwert zieht dieselben Datenpunkte</translation>
    </message>
    <message>
        <source>Index lists (*.txt *.csv *.json);;All files (*)</source>
        <translation>Indexlisten (*.txt *.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File of indices</source>
        <translation>Datei mit Indizes</translation>
    </message>
    <message>
        <source>Indices of training samples, as text, CSV or a JSON array</source>
        <translation>Indizes von Trainingsdatenpunkten als Text, CSV oder JSON-Array</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Add this selection to the forget set</source>
        <translation>Diese Auswahl zur Vergessensmenge hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>T&amp;yp:</translation>
    </message>
    <message>
        <source>Cla&amp;ss:</source>
        <translation>Kla&amp;sse:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>An&amp;zahl:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Bis:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Startwert:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
</context>
<context>
    <name>unlearn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>Was auf den nächsten Start wartet</translation>
    </message>
    <message>
        <source>Choose everything here as it comes by default</source>
        <translation>Alles hier auf die Standardwerte setzen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Zahlen:</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>Wie Zahlen geschrieben werden</translation>
    </message>
    <message>
        <source>As the system writes them: %1</source>
        <translation>Wie im System: %1</translation>
    </message>
    <message>
        <source>As the window&apos;s language does</source>
        <translation>Wie in der Sprache des Fensters</translation>
    </message>
    <message>
        <source>Plain: %1</source>
        <translation>Schlicht: %1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>D&amp;evice:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>Das Gerät, das ab dem nächsten Vorgang rechnet</translation>
    </message>
    <message>
        <source>Threads that compute; fewer leave cores to other programs</source>
        <translation>Rechnende Threads; weniger lassen anderen Programmen Kerne frei</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Rechnende Threads</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>&amp;Threads:</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Vorher fragen</translation>
    </message>
    <message>
        <source>Before a running job is &amp;stopped</source>
        <translation>Bevor ein laufender &amp;Vorgang gestoppt wird</translation>
    </message>
    <message>
        <source>By closing the window or opening another experiment</source>
        <translation>Durch Schließen des Fensters oder Öffnen eines anderen Experiments</translation>
    </message>
    <message>
        <source>Before changes that are not saved are l&amp;ost</source>
        <translation>Bevor &amp;nicht gespeicherte Änderungen verloren gehen</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Weights of epochs that the log keeps of each run, to rewind and branch; beyond it, first, selected and last epoch stay, and every n-th of the others</source>
        <translation>Gewichte von Epochen, die das Protokoll von jedem Lauf aufbewahrt, um zurückzugehen und abzuzweigen; darüber hinaus bleiben die erste, die gewählte und die letzte Epoche und von den übrigen jede n-te</translation>
    </message>
    <message>
        <source>Weights kept of each run, in gigabytes</source>
        <translation>Von jedem Lauf aufbewahrte Gewichte, in Gigabyte</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Weights of a run:</source>
        <translation>Ge&amp;wichte je Lauf:</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen werden sofort wirksam.</translation>
    </message>
    <message>
        <source>Long jobs</source>
        <translation>Lange Vorgänge</translation>
    </message>
    <message>
        <source>Noti&amp;fy when one ends</source>
        <translation>Am &amp;Ende benachrichtigen</translation>
    </message>
    <message>
        <source>By the desktop, after more than a minute, unless the window is the active one</source>
        <translation>Durch die Desktop-Umgebung, nach mehr als einer Minute, sofern das Fenster nicht aktiv ist</translation>
    </message>
    <message>
        <source>&amp;Keep the machine from sleeping meanwhile</source>
        <translation>&amp;Ruhezustand währenddessen verhindern</translation>
    </message>
    <message>
        <source>While a job runs and is not paused, where the desktop allows it</source>
        <translation>Solange ein Vorgang läuft und nicht pausiert ist, sofern die Desktop-Umgebung es zulässt</translation>
    </message>
    <message>
        <source>The number of threads changes at the next start of the workbench.</source>
        <translation>Die Anzahl der Threads ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>The window changes its language once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>Das Fenster wechselt die Sprache, sobald dieser Dialog und alle anderen Fenster geschlossen sind, abgelöste Seiten wieder angedockt sind, kein Vorgang läuft und kein Lauf wartet.</translation>
    </message>
    <message>
        <source>Numbers change once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>Die Zahlen ändern sich, sobald dieser Dialog und alle anderen Fenster geschlossen sind, abgelöste Seiten wieder angedockt sind, kein Vorgang läuft und kein Lauf wartet.</translation>
    </message>
</context>
<context>
    <name>unlearn::ShadowAttackDialog</name>
    <message>
        <source>Attacks with shadow models</source>
        <translation>Angriffe mit Schattenmodellen</translation>
    </message>
    <message>
        <source>Shadow models are trained as the original model was, each on a half of the training and test samples. They are kept: what is trained once serves every attack and run, and one that was stopped goes on where it was.</source>
        <translation>Schattenmodelle werden wie das ursprüngliche Modell trainiert, jedes auf einer Hälfte der Trainings- und Testdatenpunkte. Sie werden aufbewahrt: Einmal trainiert, dienen sie jedem Angriff und jedem Lauf, und ein abgebrochenes Training wird dort fortgesetzt, wo es stand.</translation>
    </message>
    <message>
        <source>The shadow models are made to forget as the last run did; there must be one. Source: arXiv 2403.01218</source>
        <translation>Die Schattenmodelle vergessen auf dieselbe Weise wie der letzte Lauf; es muss einen geben. Quelle: arXiv 2403.01218</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score: %1</translation>
    </message>
    <message>
        <source>Number of shadow models</source>
        <translation>Anzahl der Schattenmodelle</translation>
    </message>
    <message>
        <source>An even number, so that each sample is in half of them: 2 do for RMIA, LiRA takes 4 or more, its authors 32 and more</source>
        <translation>Eine gerade Zahl, damit jeder Datenpunkt in der Hälfte von ihnen enthalten ist: Für RMIA genügen 2, LiRA benötigt mindestens 4, seine Autoren verwenden 32 und mehr</translation>
    </message>
    <message>
        <source>Shadow &amp;models:</source>
        <translation>Schatten&amp;modelle:</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>An&amp;greifen</translation>
    </message>
    <message>
        <source>No attack is chosen.</source>
        <translation>Kein Angriff ist gewählt.</translation>
    </message>
    <message>
        <source>The number of shadow models is to be even.</source>
        <translation>Die Anzahl der Schattenmodelle muss gerade sein.</translation>
    </message>
    <message>
        <source>These attacks need %1 shadow models or more.</source>
        <translation>Diese Angriffe benötigen mindestens %1 Schattenmodelle.</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>Zeit- und Platzbedarf werden anhand einiger Trainingsschritte geschätzt…</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Rezepte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recipe of the shadow models</source>
        <translation>Rezept der Schattenmodelle</translation>
    </message>
    <message>
        <source>as the original model&apos;s file says</source>
        <translation>wie in der Datei des ursprünglichen Modells angegeben</translation>
    </message>
    <message>
        <source>the original model&apos;s file names none</source>
        <translation>die Datei des ursprünglichen Modells nennt keines</translation>
    </message>
    <message>
        <source>A recipe as JSON, by which shadow models are trained, where the model&apos;s file does not say how it was trained itself</source>
        <translation>Ein Rezept als JSON, nach dem Schattenmodelle trainiert werden, wenn die Datei des Modells nicht angibt, wie es selbst trainiert wurde</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>&amp;Rezept:</translation>
    </message>
    <message>
        <source>For U-LiRA, %1 of them are to be unlearned. That takes about %2 and %3 more.</source>
        <translation>Für U-LiRA müssen %1 davon vergessen. Das dauert etwa weitere %2 und belegt weitere %3.</translation>
    </message>
</context>
<context>
    <name>unlearn::SmoothedCurvesModel</name>
    <message>
        <source>%1: mean of %2 epochs</source>
        <translation>%1: Mittel über %2 Epochen</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPanel</name>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>Group of the convolution</source>
        <translation>Gruppe der Faltung</translation>
    </message>
    <message>
        <source>Which group of a grouped convolution is drawn; each has its own spectrum</source>
        <translation>Welche Gruppe einer gruppierten Faltung gezeichnet wird; jede hat ihr eigenes Spektrum</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k:</translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation>Geschützte Richtungen</translation>
    </message>
    <message>
        <source>Number of directions kept: type it, or drag the line in the plot</source>
        <translation>Zahl der geschützten Richtungen: eingeben oder die Linie im Diagramm ziehen</translation>
    </message>
    <message>
        <source>Logarithmic:</source>
        <translation>Logarithmisch:</translation>
    </message>
    <message>
        <source>Logarithmic axis of directions</source>
        <translation>Logarithmische Richtungsachse</translation>
    </message>
    <message>
        <source>Logarithmic axis of eigenvalues</source>
        <translation>Logarithmische Eigenwertachse</translation>
    </message>
    <message>
        <source>Logarithmic axis of interference</source>
        <translation>Logarithmische Interferenzachse</translation>
    </message>
    <message>
        <source>Figures of each direction</source>
        <translation>Werte jeder Richtung</translation>
    </message>
    <message>
        <source>Enter keeps the directions down to the chosen one; Ctrl+C copies the chosen rows</source>
        <translation>Die Eingabetaste schützt die Richtungen bis zur gewählten; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Da&amp;tentabelle</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Die Werte hinter den Diagrammen anzeigen (F2)</translation>
    </message>
    <message>
        <source>Spectrum of the current layer</source>
        <translation>Spektrum der aktuellen Schicht</translation>
    </message>
    <message>
        <source>Drag the line to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>Ziehen Sie die Linie, um die Schwelle festzulegen, oder verwenden Sie die Pfeiltasten. Mausrad: zoomen. Doppelklick: alles.</translation>
    </message>
    <message>
        <source>Trade-off of the current layer</source>
        <translation>Zielkonflikt der aktuellen Schicht</translation>
    </message>
    <message>
        <source>Drag the mark to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>Ziehen Sie die Markierung, um die Schwelle festzulegen, oder verwenden Sie die Pfeiltasten. Mausrad: zoomen. Doppelklick: alles.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Spectrum of %1</source>
        <translation>Spektrum von %1</translation>
    </message>
    <message>
        <source>The spectrum of a layer appears here.</source>
        <translation>Hier erscheint das Spektrum einer Schicht.</translation>
    </message>
    <message>
        <source>The spectra are being computed.</source>
        <translation>Die Spektren werden berechnet.</translation>
    </message>
    <message>
        <source>No spectrum yet. Experiment &gt; Compute spectra makes it.</source>
        <translation>Noch kein Spektrum. „Experiment &gt; Spektren berechnen“ erzeugt es.</translation>
    </message>
    <message>
        <source>The forget gradient was not read:
there is no trade-off to show.</source>
        <translation>Der Vergessensgradient wurde nicht gelesen:
Es gibt keinen Zielkonflikt zu zeigen.</translation>
    </message>
    <message>
        <source>The trade-off appears
with the spectrum.</source>
        <translation>Der Zielkonflikt erscheint
zusammen mit dem Spektrum.</translation>
    </message>
    <message>
        <source>k = %1, γ = %2</source>
        <translation>k = %1, γ = %2</translation>
    </message>
    <message>
        <source>d&amp;irections</source>
        <translation>R&amp;ichtungen</translation>
    </message>
    <message>
        <source>eigenva&amp;lues</source>
        <translation>Eigen&amp;werte</translation>
    </message>
    <message>
        <source>i&amp;nterference</source>
        <translation>I&amp;nterferenz</translation>
    </message>
    <message>
        <source>Figures of each point of the trade-off</source>
        <translation>Werte jedes Punkts der Abwägung</translation>
    </message>
    <message>
        <source>Enter takes the threshold of the chosen point; Ctrl+C copies the chosen rows</source>
        <translation>Eingabetaste übernimmt die Schwelle des gewählten Punkts; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPlot</name>
    <message>
        <source>All training data</source>
        <translation>Alle Trainingsdaten</translation>
    </message>
    <message>
        <source>Retained data</source>
        <translation>Behaltene Daten</translation>
    </message>
    <message>
        <source>Cumulative share (right)</source>
        <translation>Kumulierter Anteil (rechts)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Eigenwert</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::StepWindow</name>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>The run waits behind each batch of the forget set. Of each layer&apos;s gradient, what lies in the core gradient space is left out of the step, because retained samples feel it; the weights move along the rest.</source>
        <translation>Der Lauf wartet nach jedem Batch der Vergessensmenge. Was vom Gradienten einer Schicht im Kern-Gradientenraum liegt, bleibt im Schritt außen vor, weil die behaltenen Datenpunkte es spüren würden; die Gewichte bewegen sich entlang des Rests.</translation>
    </message>
    <message>
        <source>What the job is busy with</source>
        <translation>Womit der Vorgang gerade beschäftigt ist</translation>
    </message>
    <message>
        <source>The batch that was stepped on last</source>
        <translation>Der Batch des letzten Schritts</translation>
    </message>
    <message>
        <source>Gradient energy of each layer</source>
        <translation>Gradientenenergie jeder Schicht</translation>
    </message>
    <message>
        <source>The batch&apos;s gradient, layer by layer; Ctrl+C copies the chosen rows</source>
        <translation>Der Gradient des Batches, Schicht für Schicht; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>&amp;Nächster Batch</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause</source>
        <translation>Mit einem Batch verlernen, dann pausieren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the run without further pauses</source>
        <translation>Den Lauf ohne weitere Pausen fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Stop the run and keep what was reached</source>
        <translation>Den Lauf stoppen und das Erreichte behalten</translation>
    </message>
    <message>
        <source>No batch yet.</source>
        <translation>Noch kein Batch.</translation>
    </message>
    <message>
        <source>No layer&apos;s gradient was projected.</source>
        <translation>Der Gradient keiner Schicht wurde projiziert.</translation>
    </message>
</context>
<context>
    <name>unlearn::StepsModel</name>
    <message>
        <source>Layers that the step moved; those with γ = 1 are left out</source>
        <translation>Schichten, die der Schritt verändert hat; solche mit γ = 1 sind weggelassen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Squared norm of the batch&apos;s gradient</source>
        <translation>Quadrierte Norm des Gradienten des Batches</translation>
    </message>
    <message>
        <source>Gradient energy</source>
        <translation>Gradientenenergie</translation>
    </message>
    <message>
        <source>What lies in the core gradient space: the step leaves it out</source>
        <translation>Was im Kern-Gradientenraum liegt: Der Schritt lässt es weg</translation>
    </message>
    <message>
        <source>Inside the CGS</source>
        <translation>Innerhalb des CGS</translation>
    </message>
    <message>
        <source>What lies outside of the core gradient space: the weights moved along it</source>
        <translation>Was außerhalb des Kern-Gradientenraums liegt: Die Gewichte haben sich entlang davon bewegt</translation>
    </message>
    <message>
        <source>Outside the CGS</source>
        <translation>Außerhalb des CGS</translation>
    </message>
    <message>
        <source>Share of the gradient&apos;s energy that the step leaves out</source>
        <translation>Anteil der Gradientenenergie, den der Schritt weglässt</translation>
    </message>
    <message>
        <source>Inside (%)</source>
        <translation>Innerhalb (%)</translation>
    </message>
    <message>
        <source>Epoch %1, batch %2: %3 of %4 samples. Loss %5, learning rate %6.</source>
        <translation>Epoche %1, Batch %2: %3 von %4 Datenpunkten. Verlust %5, Lernrate %6.</translation>
    </message>
</context>
<context>
    <name>unlearn::StorageForm</name>
    <message>
        <source>Size of the data folder</source>
        <translation>Größe des Datenordners</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Size of the spectrum cache</source>
        <translation>Größe des Spektren-Caches</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <translation>&amp;Leeren…</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>Spektren-Cache leeren</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>D&amp;atenordner:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>C&amp;ache folder:</source>
        <translation>&amp;Cache-Ordner:</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>Cache-Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the spectrum cache?</source>
        <translation>Spektren-Cache leeren?</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Shadow models:</source>
        <translation>Schattenmodelle:</translation>
    </message>
    <message>
        <source>Size of the shadow models</source>
        <translation>Größe der Schattenmodelle</translation>
    </message>
    <message>
        <source>Clear &amp;models…</source>
        <translation>&amp;Modell-Cache leeren…</translation>
    </message>
    <message>
        <source>Clear the shadow models</source>
        <translation>Cache der Schattenmodelle leeren</translation>
    </message>
    <message>
        <source>Remove the models that attacks have trained; they can be trained again</source>
        <translation>Modelle entfernen, die Angriffe trainiert haben; sie lassen sich erneut trainieren</translation>
    </message>
    <message>
        <source>Clear the shadow models?</source>
        <translation>Cache der Schattenmodelle leeren?</translation>
    </message>
    <message>
        <source>The next attack with shadow models trains them anew, which takes as long as the first time. Runs, and what attacks found, stay.</source>
        <translation>Der nächste Angriff mit Schattenmodellen trainiert sie neu, was so lange dauert wie beim ersten Mal. Läufe und die Ergebnisse von Angriffen bleiben.</translation>
    </message>
    <message>
        <source>Moments and predictions:</source>
        <translation>Momente und Vorhersagen:</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>Zwischengespeicherte Momente und Vorhersagen entfernen, die sich erneut berechnen lassen</translation>
    </message>
    <message>
        <source>The next spectrum and the next evaluation of each model are made anew, which takes as long as the first time. Runs, models and moments that a request retained stay.</source>
        <translation>Das nächste Spektrum und die nächste Auswertung jedes Modells werden neu berechnet, was so lange dauert wie beim ersten Mal. Läufe, Modelle und Momente, die ein Löschauftrag hinterlassen hat, bleiben.</translation>
    </message>
</context>
<context>
    <name>unlearn::SuggestDialog</name>
    <message>
        <source>Leaves each layer as much forgetting power as its budget of predicted interference allows.</source>
        <translation>Lässt jeder Schicht so viel Vergessenskraft, wie ihr Budget an vorhergesagter Interferenz zulässt.</translation>
    </message>
    <message>
        <source>Finds for each layer where forgetting costs the retained outputs least, with at least this much forgetting power left.</source>
        <translation>Sucht für jede Schicht, wo Vergessen die behaltenen Ausgaben am wenigsten kostet und mindestens so viel Vergessenskraft bleibt.</translation>
    </message>
    <message>
        <source>Protects in all layers what would change the outputs of the whole network for a retained image by more than τ.</source>
        <translation>Schützt in allen Schichten, was die Ausgaben des ganzen Netzes für ein behaltenes Bild um mehr als τ ändern würde.</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>Schwellen vorschlagen</translation>
    </message>
    <message>
        <source>How thresholds are suggested</source>
        <translation>Wie Schwellen vorgeschlagen werden</translation>
    </message>
    <message>
        <source>A budget of interference for each layer</source>
        <translation>Ein Interferenzbudget für jede Schicht</translation>
    </message>
    <message>
        <source>Least interference for the same forgetting</source>
        <translation>Geringste Interferenz bei gleichem Vergessen</translation>
    </message>
    <message>
        <source>One knob for all layers</source>
        <translation>Ein Regler für alle Schichten</translation>
    </message>
    <message>
        <source>Least share of the forgetting power that is left</source>
        <translation>Mindestanteil der Vergessenskraft, der übrig bleibt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Suggest by:</source>
        <translation>&amp;Vorschlagen nach:</translation>
    </message>
    <message>
        <source>&amp;Budget:</source>
        <translation>&amp;Budget:</translation>
    </message>
    <message>
        <source>Forgetting &amp;power, at least:</source>
        <translation>Vergessens&amp;kraft, mindestens:</translation>
    </message>
    <message>
        <source>&amp;Threshold τ:</source>
        <translation>&amp;Schwelle τ:</translation>
    </message>
    <message>
        <source>S&amp;et thresholds</source>
        <translation>Schwellen &amp;festlegen</translation>
    </message>
    <message>
        <source>Predicted interference that each layer may have, such as %1</source>
        <translation>Vorhergesagte Interferenz, die jede Schicht haben darf, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Squared change of a retained image&apos;s logits, such as %1</source>
        <translation>Quadrierte Änderung der Logits eines behaltenen Bildes, zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepCommands</name>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2.</source>
        <translation>Die Reihe ist abgeschlossen. Läufe: %1, davon %2 bereits im Protokoll.</translation>
    </message>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2 and %3 failed.</source>
        <translation>Die Reihe ist abgeschlossen. Läufe: %1, davon %2 bereits im Protokoll und %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The sweep was stopped after %1 of %2 runs; the same sweep goes on from there.</source>
        <translation>Die Reihe wurde nach %1 von %2 Läufen gestoppt; dieselbe Reihe setzt dort fort.</translation>
    </message>
    <message>
        <source>Only a plan of one request can be swept: this one has several</source>
        <translation>Nur ein Plan mit einem einzigen Löschauftrag lässt sich variieren: Dieser hat mehrere</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepDialog</name>
    <message>
        <source>&amp;One for all swept layers</source>
        <translation>&amp;Eine für alle variierten Schichten</translation>
    </message>
    <message>
        <source>Sweep gamma</source>
        <translation>Gamma-Reihe</translation>
    </message>
    <message>
        <source>One run after another, each with other thresholds and otherwise with the settings as they are now. Runs that the log holds already are not made again, so that a sweep that was stopped goes on when it is started again.</source>
        <translation>Ein Lauf nach dem anderen, jeder mit anderen Schwellen und sonst mit den jetzigen Einstellungen. Läufe, die schon im Protokoll stehen, werden nicht wiederholt, sodass eine gestoppte Reihe weitergeht, wenn sie erneut gestartet wird.</translation>
    </message>
    <message>
        <source>Layers whose thresholds are swept; the others keep theirs</source>
        <translation>Schichten, deren Schwellen variiert werden; die anderen behalten ihre</translation>
    </message>
    <message>
        <source>&amp;Layers:</source>
        <translation>&amp;Schichten:</translation>
    </message>
    <message>
        <source>All thresholds with so many seeds, from the experiment&apos;s own on; 1: with that one alone</source>
        <translation>Alle Schwellen mit so vielen Startwerten, ab dem des Experiments; 1: nur mit diesem</translation>
    </message>
    <message>
        <source>&amp;Seeds:</source>
        <translation>S&amp;tartwerte:</translation>
    </message>
    <message>
        <source>Where the thresholds come from</source>
        <translation>Woher die Schwellen kommen</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Thres&amp;holds:</source>
        <translation>Sch&amp;wellen:</translation>
    </message>
    <message>
        <source>Thresholds from 0 to 1, with blanks between them</source>
        <translation>Schwellen von 0 bis 1, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>L&amp;ist:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>How often thresholds are drawn</source>
        <translation>Wie oft Schwellen gezogen werden</translation>
    </message>
    <message>
        <source>&amp;Draws:</source>
        <translation>&amp;Ziehungen:</translation>
    </message>
    <message>
        <source>Smallest threshold that can be drawn</source>
        <translation>Kleinste Schwelle, die gezogen werden kann</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Largest threshold that can be drawn</source>
        <translation>Größte Schwelle, die gezogen werden kann</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>The same seed draws the same thresholds</source>
        <translation>Derselbe Startwert zieht dieselben Schwellen</translation>
    </message>
    <message>
        <source>Seed of d&amp;rawing:</source>
        <translation>Startwert der Zieh&amp;ung:</translation>
    </message>
    <message>
        <source>Draw one threshold for all swept layers, not one for each</source>
        <translation>Eine Schwelle für alle variierten Schichten ziehen, nicht eine für jede</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>%1 (%2 layers)</source>
        <translation>%1 (%2 Schichten)</translation>
    </message>
    <message>
        <source>The list takes numbers from 0 to 1, with blanks between them.</source>
        <translation>Die Liste nimmt Zahlen von 0 bis 1 auf, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Runs: %1.</source>
        <translation>Läufe: %1.</translation>
    </message>
    <message>
        <source>Runs: %1. At %2 each, as runs like these took, they need %3 at most.</source>
        <translation>Läufe: %1. Bei je %2, wie es bei solchen Läufen gedauert hat, benötigen sie höchstens %3.</translation>
    </message>
    <message>
        <source>Start s&amp;weep</source>
        <translation>&amp;Reihe starten</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>Eine Schwelle nach der anderen durchlaufen und die Ergebnisse vergleichen</translation>
    </message>
</context>
<context>
    <name>unlearn::ThirdPartiesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
</context>
<context>
    <name>unlearn::ThresholdBar</name>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>&amp;All layers:</source>
        <translation>Alle &amp;Schichten:</translation>
    </message>
    <message>
        <source>Presets of thresholds</source>
        <translation>Vorgaben für Schwellen</translation>
    </message>
    <message>
        <source>Set all layers to published thresholds</source>
        <translation>Alle Schichten auf veröffentlichte Schwellen setzen</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>V&amp;orschlagen…</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>Schwellen vorschlagen</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run; needs the spectra</source>
        <translation>Für jede Schicht eine Schwelle aus dem vorschlagen, was vor einem Lauf bekannt ist; benötigt die Spektren</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>Schwellen zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>Zurück zu den Schwellen in der Datei des Experiments</translation>
    </message>
    <message>
        <source>Preset of thresholds</source>
        <translation>Vorgabe für Schwellen</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Vorgaben</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Layers have different thresholds, which are lost when all of them are set to one</source>
        <translation>Die Schichten haben verschiedene Schwellen; diese gehen verloren, wenn alle Schichten auf eine gemeinsame gesetzt werden</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>unlearn::Tour</name>
    <message>
        <source>The previous step of the tour</source>
        <translation>Der vorige Schritt des Rundgangs</translation>
    </message>
    <message>
        <source>The next step of the tour</source>
        <translation>Der nächste Schritt des Rundgangs</translation>
    </message>
    <message>
        <source>End the tour (Escape)</source>
        <translation>Den Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffModel</name>
    <message>
        <source>Directions that are protected, in all groups of the layer together</source>
        <translation>Geschützte Richtungen, in allen Gruppen der Schicht zusammen</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>Eine Schwelle, die ebenso viele Richtungen schützt</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Share of the squared forget gradient that is left when these directions are protected</source>
        <translation>Anteil am Quadrat des Vergessensgradienten, der übrig bleibt, wenn diese Richtungen geschützt sind</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>Verbleibende Vergessenskraft (%)</translation>
    </message>
    <message>
        <source>Predicted interference when these directions are protected</source>
        <translation>Vorhergesagte Interferenz, wenn diese Richtungen geschützt sind</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Vorhergesagte Interferenz</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffPlot</name>
    <message>
        <source>Every k</source>
        <translation>Alle Möglichkeiten</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>Verbleibende Vergessenskraft (%)</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Vorhergesagte Interferenz</translation>
    </message>
    <message>
        <source>%1 % left at %2</source>
        <translation>%1 % übrig bei %2</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainDialog</name>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation>Das Training beginnen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Stop the training; it can be taken up again from the last whole epoch</source>
        <translation>Das Training stoppen; es kann ab der letzten vollständigen Epoche fortgesetzt werden</translation>
    </message>
    <message>
        <source>&amp;Use as the model</source>
        <translation>Als &amp;Modell verwenden</translation>
    </message>
    <message>
        <source>Make the trained model the one that is to unlearn</source>
        <translation>Das trainierte Modell zu dem machen, das verlernen soll</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this dialog; a training goes on</source>
        <translation>Diesen Dialog schließen; ein Training läuft weiter</translation>
    </message>
    <message>
        <source>Architecture of the new model</source>
        <translation>Architektur des neuen Modells</translation>
    </message>
    <message>
        <source>Epochs of training</source>
        <translation>Trainingsepochen</translation>
    </message>
    <message>
        <source>Peak of the learning rate, which rises and falls in one cycle</source>
        <translation>Höchstwert der Lernrate, die in einem Zyklus steigt und fällt</translation>
    </message>
    <message>
        <source>Samples in one step</source>
        <translation>Datenpunkte je Schritt</translation>
    </message>
    <message>
        <source>Seed of the first weights, the order and the augmentation</source>
        <translation>Startwert für die ersten Gewichte, die Reihenfolge und die Augmentierung</translation>
    </message>
    <message>
        <source>&amp;Forward passes in bfloat16</source>
        <translation>Vorwärtsdurchläufe in &amp;bfloat16</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>Schneller auf Prozessoren, die in bfloat16 rechnen</translation>
    </message>
    <message>
        <source>Random crops a&amp;nd flips</source>
        <translation>Zufällige Ausschnitte und S&amp;piegelungen</translation>
    </message>
    <message>
        <source>Augmentation: images are moved by up to four pixels and mirrored at random</source>
        <translation>Augmentierung: Bilder werden zufällig um bis zu vier Pixel verschoben und gespiegelt</translation>
    </message>
    <message>
        <source>&amp;Without the forget set</source>
        <translation>Oh&amp;ne die Vergessensmenge</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>File that the model is saved to, safetensors</source>
        <translation>Datei, in der das Modell gespeichert wird, safetensors</translation>
    </message>
    <message>
        <source>&amp;Go on where it was stopped</source>
        <translation>Gestopptes Training fortset&amp;zen</translation>
    </message>
    <message>
        <source>Beside this file lies the checkpoint of a training that was stopped</source>
        <translation>Neben dieser Datei liegt der Checkpoint eines gestoppten Trainings</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>&amp;Architektur:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>&amp;Epochen:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>&amp;Lernrate:</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>Batch&amp;größe:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Startwert:</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Verlust je Epoche</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>Die Werte jeder Epoche; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation>Es wurde noch nichts trainiert.</translation>
    </message>
    <message>
        <source>A training can begin when the running job has ended.</source>
        <translation>Ein Training kann beginnen, wenn der laufende Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, training error %4 %, %5 s.</source>
        <translation>Epoche %1 von %2: Verlust %3, Trainingsfehler %4 %, %5 s.</translation>
    </message>
    <message>
        <source>Stopping… %1</source>
        <translation>Wird gestoppt… %1</translation>
    </message>
    <message>
        <source>The first epoch is under way.</source>
        <translation>Die erste Epoche läuft.</translation>
    </message>
    <message>
        <source>%1 Saved to %2, and a baseline of the experiment now.</source>
        <translation>%1 In %2 gespeichert und jetzt eine Vergleichsbasis des Experiments.</translation>
    </message>
    <message>
        <source>%1 Saved to %2.</source>
        <translation>%1 In %2 gespeichert.</translation>
    </message>
    <message>
        <source>Stopped before the first epoch was done.</source>
        <translation>Gestoppt, bevor die erste Epoche beendet war.</translation>
    </message>
    <message>
        <source>Stopped. %1 Resume goes on from there.</source>
        <translation>Gestoppt. %1 „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Arrow keys: read an epoch. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Pfeiltasten: Epoche ablesen. Mausrad, + und −: zoomen. Doppelklick oder 0: alles.</translation>
    </message>
    <message>
        <source>Sa&amp;ve to:</source>
        <translation>Speic&amp;hern unter:</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, %3 % of it: loss %4, training error %5 % so far.</source>
        <translation>Epoche %1 von %2, zu %3 % durchlaufen: Verlust %4, Trainingsfehler bisher %5 %.</translation>
    </message>
    <message>
        <source>Leave out what is to be forgotten: a retrained baseline, where the architecture is the model&apos;s</source>
        <translation>Auslassen, was vergessen werden soll: eine neu trainierte Vergleichsbasis, wenn die Architektur die des Modells ist</translation>
    </message>
    <message>
        <source>&amp;Without all that is forgotten by the end of request %1 of %2</source>
        <translation>Oh&amp;ne alles, was bis zum Ende von Löschauftrag %1 von %2 vergessen ist</translation>
    </message>
    <message>
        <source>%1 exists already. The model in it is lost, also to experiments that use it, when another one is saved there.</source>
        <translation>%1 ist schon vorhanden. Das Modell darin geht verloren, auch für Experimente, die es verwenden, wenn dort ein anderes gespeichert wird.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Beside %1 lies the checkpoint of another training that was stopped: architecture %2, epochs %3, seed %4. It can not go on any more when this one begins.</source>
        <translation>Neben %1 liegt der Checkpoint eines anderen Trainings, das gestoppt wurde: Architektur %2, Epochen %3, Startwert %4. Es kann nicht mehr weitergehen, wenn dieses beginnt.</translation>
    </message>
    <message>
        <source>Checking whether this file exists already…</source>
        <translation>Es wird ermittelt, was unter diesem Dateinamen liegt…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingCommands</name>
    <message>
        <source>The training dialog is filled in for something else. Close it, then train the baseline again.</source>
        <translation>Der Trainingsdialog ist für etwas anderes ausgefüllt. Schließen Sie ihn und trainieren Sie die Vergleichsbasis dann erneut.</translation>
    </message>
    <message>
        <source>Looking for the next baselines…</source>
        <translation>Die nächsten Vergleichsbasen werden gesucht …</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingModel</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the epoch&apos;s batches, in nats</source>
        <translation>Mittlere Kreuzentropie über die Batches der Epoche, in Nat</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Error on the batches as they were trained on</source>
        <translation>Fehler auf den Batches, während mit ihnen trainiert wurde</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>Trainingsfehler (%)</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>Lernrate des letzten Schritts der Epoche</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingPlot</name>
    <message>
        <source>Loss (left)</source>
        <translation>Verlust (links)</translation>
    </message>
    <message>
        <source>Training error (right)</source>
        <translation>Trainingsfehler (rechts)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>Verlust (Nat)</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>Trainingsfehler (%)</translation>
    </message>
    <message>
        <source>The curves of a training appear here, a point an epoch.</source>
        <translation>Die Kurven eines Trainings erscheinen hier, ein Punkt je Epoche.</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, training error %3 %</source>
        <translation>Epoche %1: Verlust %2, Trainingsfehler %3 %</translation>
    </message>
</context>
<context>
    <name>unlearn::TrustDialog</name>
    <message>
        <source>Run this program?</source>
        <translation>Dieses Programm ausführen?</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model: a program, which runs when it is opened. Open it only if you trust where it comes from. The answer is remembered for this content.</source>
        <translation>%1 ist ein TorchScript-Modell: ein Programm, das beim Öffnen ausgeführt wird. Öffnen Sie es nur, wenn Sie seiner Herkunft vertrauen. Die Antwort wird für diesen Inhalt gespeichert.</translation>
    </message>
    <message>
        <source>File of the program</source>
        <translation>Datei des Programms</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>SHA-256 des Programms</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>&amp;SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>&amp;Vertrauen und öffnen</translation>
    </message>
    <message>
        <source>Trust the program and open it</source>
        <translation>Dem Programm vertrauen und es öffnen</translation>
    </message>
    <message>
        <source>Do not open the program</source>
        <translation>Das Programm nicht öffnen</translation>
    </message>
</context>
<context>
    <name>unlearn::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Begin an experiment with data and a model of your own</source>
        <translation>Ein Experiment mit eigenen Daten und eigenem Modell beginnen</translation>
    </message>
    <message>
        <source>New from e&amp;xperiment…</source>
        <translation>Neu aus E&amp;xperiment…</translation>
    </message>
    <message>
        <source>Go through one of the paper&apos;s experiments, from training to table</source>
        <translation>Eines der Experimente der Veröffentlichung durchführen, vom Training bis zur Tabelle</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>Daten &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Download data sets from where their authors publish them</source>
        <translation>Datensätze von dort herunterladen, wo ihre Autoren sie veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>Eine Experimentdatei öffnen</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the example that comes along</source>
        <translation>Das mitgelieferte Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the experiment to its file</source>
        <translation>Das Experiment in seiner Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>Das Experiment in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>Write a report of the selected runs: HTML, PDF, figures and tables</source>
        <translation>Einen Bericht über die ausgewählten Läufe schreiben: HTML, PDF, Abbildungen und Tabellen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close the workbench</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Suggest thresholds…</source>
        <translation>Schwellen &amp;vorschlagen…</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run</source>
        <translation>Für jede Schicht eine Schwelle aus dem vorschlagen, was vor einem Lauf bekannt ist</translation>
    </message>
    <message>
        <source>Reset &amp;thresholds</source>
        <translation>Schwellen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>Zurück zu den Schwellen in der Datei des Experiments</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language, theme, threads, device, folders and questions</source>
        <translation>Sprache, Design, Threads, Gerät, Ordner und Rückfragen</translation>
    </message>
    <message>
        <source>&amp;Compute spectra</source>
        <translation>Spektren bere&amp;chnen</translation>
    </message>
    <message>
        <source>Compute the spectrum of each layer&apos;s inputs</source>
        <translation>Das Spektrum der Eingaben jeder Schicht berechnen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start unlearning with these settings</source>
        <translation>Das Verlernen mit diesen Einstellungen starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Pause the running job, or go on with it</source>
        <translation>Den laufenden Vorgang pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Stop the running job and keep what was reached</source>
        <translation>Den laufenden Vorgang stoppen und das Erreichte behalten</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Trainieren…</translation>
    </message>
    <message>
        <source>Train a new model on the loaded data</source>
        <translation>Ein neues Modell mit den geladenen Daten trainieren</translation>
    </message>
    <message>
        <source>Train &amp;retrained baseline</source>
        <translation>Vergleichs&amp;basis trainieren</translation>
    </message>
    <message>
        <source>Train the model anew without the forget set, for the experiment to be compared with</source>
        <translation>Das Modell ohne die Vergessensmenge neu trainieren, als Vergleich für das Experiment</translation>
    </message>
    <message>
        <source>S&amp;weep gamma…</source>
        <translation>&amp;Gamma-Reihe…</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>Eine Schwelle nach der anderen durchlaufen und die Ergebnisse vergleichen</translation>
    </message>
    <message>
        <source>P&amp;urge the request…</source>
        <translation>&amp;Löschauftrag bereinigen…</translation>
    </message>
    <message>
        <source>Delete for good what is kept of the samples that the selected run forgot</source>
        <translation>Endgültig löschen, was von den Datenpunkten aufbewahrt wird, die der ausgewählte Lauf vergessen hat</translation>
    </message>
    <message>
        <source>Spectrum &amp;cache…</source>
        <translation>Spektren-&amp;Cache…</translation>
    </message>
    <message>
        <source>See how much room the cached second moments take, and clear them</source>
        <translation>Sehen, wie viel Platz die zwischengespeicherten zweiten Momente belegen, und sie entfernen</translation>
    </message>
    <message>
        <source>&amp;Data table</source>
        <translation>Daten&amp;tabelle</translation>
    </message>
    <message>
        <source>Show or hide the figures behind the plots of the current page</source>
        <translation>Die Werte hinter den Diagrammen der aktuellen Seite ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the current page in a window of its own, or put it back</source>
        <translation>Die aktuelle Seite in einem eigenen Fenster zeigen oder wieder einfügen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>Alle Bereiche wieder an ihren Platz setzen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How everything is used, page by page</source>
        <translation>Wie alles benutzt wird, Seite für Seite</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>See in a few steps what each part of the window is for</source>
        <translation>In wenigen Schritten sehen, wozu jeder Teil des Fensters dient</translation>
    </message>
    <message>
        <source>Projection &amp;lab…</source>
        <translation>Projektions&amp;labor…</translation>
    </message>
    <message>
        <source>See on a few samples what a threshold protects and what a step forgets</source>
        <translation>An wenigen Datenpunkten sehen, was eine Schwelle schützt und was ein Schritt vergisst</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Terms of the field with their formulas; of the control that has the focus, if it has one</source>
        <translation>Begriffe des Fachgebiets mit ihren Formeln; der des Bedienelements mit dem Fokus, falls es einen hat</translation>
    </message>
    <message>
        <source>&amp;About Unlearning Workbench</source>
        <translation>Über &amp;Unlearning Workbench</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that draws this window</source>
        <translation>Das Toolkit, das dieses Fenster zeichnet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperiment</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>R&amp;esume the run</source>
        <translation>Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped, failed or was interrupted</source>
        <translation>Den ausgewählten Lauf fortsetzen, der gestoppt wurde, fehlgeschlagen ist oder unterbrochen wurde</translation>
    </message>
    <message>
        <source>&amp;Queue a run</source>
        <translation>Lauf e&amp;inreihen</translation>
    </message>
    <message>
        <source>Run with these settings once the job under way has ended</source>
        <translation>Einen Lauf mit diesen Einstellungen starten, sobald der laufende Vorgang beendet ist</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>&amp;Nächster Batch</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause and show what its gradient was like</source>
        <translation>Mit einem Batch verlernen, dann pausieren und zeigen, wie sein Gradient aussah</translation>
    </message>
    <message>
        <source>&amp;Measure how far spectra drift</source>
        <translation>&amp;Drift der Spektren messen</translation>
    </message>
    <message>
        <source>After each request, compute the retained second moments anew with the unlearned weights and compare them with those that requests in sequence keep; takes a pass over the retained samples</source>
        <translation>Nach jedem Löschauftrag die zweiten Momente der behaltenen Daten mit den verlernten Gewichten neu berechnen und mit denen vergleichen, die aufeinanderfolgende Löschaufträge beibehalten; erfordert einen Durchgang durch die behaltenen Datenpunkte</translation>
    </message>
    <message>
        <source>&amp;Export the log of runs…</source>
        <translation>Laufproto&amp;koll exportieren…</translation>
    </message>
    <message>
        <source>Copy all runs and their figures into one file, for another machine or person</source>
        <translation>Alle Läufe und ihre Werte in eine Datei kopieren, für einen anderen Rechner oder eine andere Person</translation>
    </message>
    <message>
        <source>&amp;Merge a log of runs…</source>
        <translation>Laufprotokolle zusa&amp;mmenführen…</translation>
    </message>
    <message>
        <source>Take in the runs of another log; those that are here already stay as they are</source>
        <translation>Die Läufe eines anderen Protokolls übernehmen; schon vorhandene bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Detach &amp;page</source>
        <translation>Seite &amp;ablösen</translation>
    </message>
</context>
<context>
    <name>unlearn::WorstOffModel</name>
    <message>
        <source>Forget sample: its index in the training data</source>
        <translation>Vergessensdatenpunkt: sein Index in den Trainingsdaten</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Datenpunkt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Score of the attack: the higher, the more like a training sample</source>
        <translation>Score des Angriffs: je höher, desto ähnlicher einem Trainingsdatenpunkt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score on the retrained model, which never saw the sample</source>
        <translation>Score beim neu trainierten Modell, das den Datenpunkt nie gesehen hat</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Neu trainiert</translation>
    </message>
    <message>
        <source>Retained sample: its index in the training data</source>
        <translation>Behaltener Datenpunkt: sein Index in den Trainingsdaten</translation>
    </message>
    <message>
        <source>Share of the negatives whose score is at least as high: the fewer, the surer is the attacker</source>
        <translation>Anteil der Negativen, deren Score mindestens so hoch ist: je weniger es sind, desto sicherer ist sich der Angreifer</translation>
    </message>
    <message>
        <source>%1 as high (%)</source>
        <translation>%1: mindestens so hoch (%)</translation>
    </message>
    <message>
        <source>Score on the model before unlearning</source>
        <translation>Score beim Modell vor dem Verlernen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Ursprünglich</translation>
    </message>
    <message>
        <source>Score on the retrained model, which was trained on the sample</source>
        <translation>Score beim neu trainierten Modell, das mit dem Datenpunkt trainiert wurde</translation>
    </message>
</context>
</TS>
