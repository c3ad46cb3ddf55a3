<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ButtonNames</name>
    <message>
        <source>Close this</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Close this without doing so</source>
        <translation>Fermer cette fenêtre sans rien faire</translation>
    </message>
    <message>
        <source>Do so and close this</source>
        <translation>Exécuter l’action et fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Delete what was left, for good</source>
        <translation>Supprimer définitivement ce qui est resté</translation>
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
        <translation>γ moyen</translation>
    </message>
    <message>
        <source>Mean γ of %1 layers</source>
        <translation>γ moyen de %1 couches</translation>
    </message>
    <message>
        <source>γ of %1 layers</source>
        <translation>γ de %1 couches</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Planned epochs</source>
        <translation>Époques prévues</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Erreur de test (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Erreur d’oubli (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Erreur de rétention (%)</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>Écart au réentraîné (points)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Another process trains shadow models in this folder; waiting for it</source>
        <translation>Un autre processus entraîne des modèles fantômes dans ce dossier&#xa0;; attente de sa fin</translation>
    </message>
    <message>
        <source>Another process works on %1 in the folder %2; waiting for it</source>
        <translation>Un autre processus travaille sur %1 dans le dossier %2&#xa0;; attente de sa fin</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is trained again</source>
        <translation>%1&#xa0;; le modèle fantôme %2 est entraîné à nouveau</translation>
    </message>
    <message>
        <source>%1; shadow model %2 begins anew</source>
        <translation>%1&#xa0;; l’entraînement du modèle fantôme %2 recommence depuis le début</translation>
    </message>
    <message>
        <source>%1 holds %2 records, the original %3</source>
        <translation>%1 contient %2 enregistrements, l’original %3</translation>
    </message>
    <message>
        <source>Column %1 has values in test rows alone, %2 of them, such as %3; they count as none of the known ones</source>
        <translation>Valeurs de la colonne %1 présentes dans les seules lignes de test&#xa0;: %2, par exemple %3&#xa0;; elles sont traitées comme n’étant aucune des valeurs connues</translation>
    </message>
    <message>
        <source>70,000 grey images of clothes, 28 x 28, 10 classes (Debian package dataset-fashion-mnist)</source>
        <translation>70&#xa0;000 images de vêtements en niveaux de gris, 28&#xa0;×&#xa0;28, 10 classes (paquet Debian dataset-fashion-mnist)</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 10 classes, as binary batches</source>
        <translation>60&#xa0;000 images en couleurs, 32&#xa0;×&#xa0;32, 10 classes, en lots binaires</translation>
    </message>
    <message>
        <source>60,000 colour images, 32 x 32, 100 classes, as binary files</source>
        <translation>60&#xa0;000 images en couleurs, 32&#xa0;×&#xa0;32, 100 classes, en fichiers binaires</translation>
    </message>
    <message>
        <source>grey images of any size as IDX files (MNIST&apos;s format), gzip or not</source>
        <translation>images en niveaux de gris de toute taille, en fichiers IDX (format de MNIST), compressés par gzip ou non</translation>
    </message>
    <message>
        <source>JPEG and PNG images, a folder for each class, with or without train and test above</source>
        <translation>images JPEG et PNG, un dossier par classe, avec ou sans dossiers train et test au-dessus</translation>
    </message>
    <message>
        <source>110,000 colour images, 64 x 64, 200 classes, as JPEG files</source>
        <translation>110&#xa0;000 images en couleurs, 64&#xa0;×&#xa0;64, 200 classes, en fichiers JPEG</translation>
    </message>
    <message>
        <source>NumPy arrays x_train, y_train, x_test, y_test: images, features or token ids</source>
        <translation>tableaux NumPy x_train, y_train, x_test, y_test&#xa0;: images, caractéristiques ou identifiants de jetons</translation>
    </message>
    <message>
        <source>a table with a line of column names, one of them holding the classes</source>
        <translation>un tableau avec une ligne de noms de colonnes, dont l’une contient les classes</translation>
    </message>
    <message>
        <source>lines of text, each a label, a tab and the text</source>
        <translation>lignes de texte, chacune formée d’une étiquette, d’une tabulation et du texte</translation>
    </message>
    <message>
        <source>The folder has no train folder; %1 of %2 images, a share of each class drawn by seed %3, are the test split</source>
        <translation>Le dossier ne contient pas de dossier train&#xa0;; %1 images sur %2, une part de chaque classe tirée avec la graine %3, forment la partition de test</translation>
    </message>
    <message>
        <source>Training images that can not be read and are left out, %1: %2</source>
        <translation>Images d’entraînement illisibles et omises, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Test images that can not be read and are left out, %1: %2</source>
        <translation>Images de test illisibles et omises, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The array %1 is not one of those that are read</source>
        <translation>Le tableau %1 n’est pas de ceux qui sont lus</translation>
    </message>
    <message>
        <source>Texts that are longer than %3 tokens and were cut (?length=%3): %1 of %2</source>
        <translation>Textes de plus de %3 jetons, tronqués (?length=%3)&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Samples of the request that were forgotten before and are left out: %1</source>
        <translation>Exemples de la demande déjà oubliés auparavant et omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the requests before forgot is not here, was purged, or is not what their selectors name now; errors on forgotten samples and stop rules are those of this request alone, and samples of it that were forgotten before are not left out</source>
        <translation>Ce que les demandes précédentes ont fait oublier n’est pas disponible ici, a été purgé ou ne correspond plus à ce que désignent leurs sélecteurs&#xa0;; les erreurs sur les exemples oubliés et les règles d’arrêt ne portent que sur la présente demande, et ceux de ses exemples qui étaient déjà oubliés ne sont pas omis</translation>
    </message>
    <message>
        <source>The attack &quot;svc&quot; is left out: it needs retained samples and validation data</source>
        <translation>L’attaque «&#xa0;svc&#xa0;» est omise&#xa0;: il lui faut des exemples à retenir et des données de validation</translation>
    </message>
    <message>
        <source>Layers are not probed: %1</source>
        <translation>Les couches ne sont pas sondées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; the spectrum is not kept for the next time</source>
        <translation>%1&#xa0;; le spectre n’est pas conservé pour la prochaine fois</translation>
    </message>
    <message>
        <source>Free pages and the write-ahead log of the database overwritten</source>
        <translation>Pages libres et journal d’écriture anticipée (WAL) de la base de données écrasés</translation>
    </message>
    <message>
        <source>Retained moment of run %1 kept in the cache</source>
        <translation>Moment des données à retenir de l’exécution %1 conservé dans le cache</translation>
    </message>
    <message>
        <source>Retained moment of run %1 put in the place of the full one in the cache</source>
        <translation>Moment des données à retenir de l’exécution %1 mis à la place du moment complet dans le cache</translation>
    </message>
    <message>
        <source>Weights that no run needs any more: %1 removed</source>
        <translation>Poids dont plus aucune exécution n’a besoin&#xa0;: %1 supprimés</translation>
    </message>
    <message>
        <source>Moment %1 removed</source>
        <translation>Moment %1 supprimé</translation>
    </message>
    <message>
        <source>Shadow model %1 removed</source>
        <translation>Modèle fantôme %1 supprimé</translation>
    </message>
    <message>
        <source>Request file %1 removed</source>
        <translation>Fichier de demande %1 supprimé</translation>
    </message>
    <message>
        <source>Moment file %1 removed</source>
        <translation>Fichier de moments %1 supprimé</translation>
    </message>
    <message>
        <source>Copy of the log %1 removed</source>
        <translation>Copie du journal %1 supprimée</translation>
    </message>
    <message>
        <source>Run %1 names %2, which does not say that it was made from the run&apos;s data; it is yours to delete</source>
        <translation>L’exécution %1 désigne %2, qui n’indique pas avoir été créé à partir des données de l’exécution&#xa0;; il vous revient de le supprimer</translation>
    </message>
    <message>
        <source>The original model %1 was trained on the samples; further requests need it</source>
        <translation>Le modèle d’origine %1 a été entraîné sur ces exemples&#xa0;; les demandes ultérieures en ont besoin</translation>
    </message>
    <message>
        <source>The training data %1 are yours to delete from</source>
        <translation>Données d’entraînement %1&#xa0;: il vous revient d’en supprimer les exemples</translation>
    </message>
    <message>
        <source>The index list %1 is yours to delete</source>
        <translation>Liste d’indices %1&#xa0;: il vous revient de la supprimer</translation>
    </message>
    <message>
        <source>The retrained model %1 may name the forget set in its metadata</source>
        <translation>Le modèle réentraîné %1 peut désigner l’ensemble à oublier dans ses métadonnées</translation>
    </message>
    <message>
        <source>Weights of other requests&apos; runs on the same data come from a model that was trained on the samples: runs %1</source>
        <translation>Les poids des exécutions d’autres demandes sur les mêmes données proviennent d’un modèle entraîné sur ces exemples&#xa0;: exécutions %1</translation>
    </message>
    <message>
        <source>The method %1 runs all of its epochs; no stop rule ends it earlier</source>
        <translation>La méthode %1 effectue toutes ses époques&#xa0;; aucune règle d’arrêt ne la fait finir plus tôt</translation>
    </message>
    <message>
        <source>The method %1 begins anew with its optimizer, whose state at epoch %2 was not kept</source>
        <translation>L’optimiseur de la méthode %1 repart de zéro, car son état à l’époque %2 n’a pas été conservé</translation>
    </message>
    <message>
        <source>The retained moment is not kept for requests that follow: %1</source>
        <translation>Le moment des données à retenir n’est pas conservé pour les demandes suivantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run could not be closed in the log: %1</source>
        <translation>L’exécution n’a pas pu être clôturée dans le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; the sweep goes on with its next point</source>
        <translation>%1&#xa0;; le balayage continue au point suivant</translation>
    </message>
    <message>
        <source>The run could not be tagged: %1</source>
        <translation>Le mot-clé n’a pas pu être attribué à l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>3 convolutions (32, 64, 32) and 2 linear layers, for 28 x 28</source>
        <translation>3 convolutions (32, 64, 32) et 2 couches linéaires, pour 28&#xa0;×&#xa0;28</translation>
    </message>
    <message>
        <source>256 and 128 hidden units, for small images and tables</source>
        <translation>256 et 128 unités cachées, pour petites images et tableaux</translation>
    </message>
    <message>
        <source>8 convolutions with batch norm, 96 and 192 channels, for 32 x 32</source>
        <translation>8 convolutions avec normalisation par lots, 96 et 192 canaux, pour 32&#xa0;×&#xa0;32</translation>
    </message>
    <message>
        <source>3 convolutions (128, 256, 512), dropout, 2 linear layers, for 32 x 32</source>
        <translation>3 convolutions (128, 256, 512), dropout, 2 couches linéaires, pour 32&#xa0;×&#xa0;32</translation>
    </message>
    <message>
        <source>torchvision&apos;s ResNet-18: 7 x 7 stem of stride 2, for 64 x 64 and up</source>
        <translation>ResNet-18 de torchvision&#xa0;: convolution d’entrée 7&#xa0;×&#xa0;7 de pas 2, pour 64&#xa0;×&#xa0;64 et plus</translation>
    </message>
    <message>
        <source>ResNet-18 with a 3 x 3 stem of stride 1, for 32 x 32</source>
        <translation>ResNet-18 avec convolution d’entrée 3&#xa0;×&#xa0;3 de pas 1, pour 32&#xa0;×&#xa0;32</translation>
    </message>
    <message>
        <source>BERT&apos;s encoder, 2 layers of width 128, for token ids</source>
        <translation>encodeur de BERT, 2 couches de largeur 128, pour identifiants de jetons</translation>
    </message>
    <message>
        <source>vision transformer (192 wide, 6 blocks, 3 heads), patches of 4 or 8 pixels, for 28 x 28 to 96 x 96</source>
        <translation>vision transformer (largeur 192, 6 blocs, 3 têtes), patchs de 4 ou 8 pixels, pour 28&#xa0;×&#xa0;28 à 96&#xa0;×&#xa0;96</translation>
    </message>
    <message>
        <source>torchvision&apos;s ViT-B/16: 12 blocks, patches of 16 pixels, for 224 x 224</source>
        <translation>ViT-B/16 de torchvision&#xa0;: 12 blocs, patchs de 16 pixels, pour 224&#xa0;×&#xa0;224</translation>
    </message>
    <message>
        <source>%1, threads: %2</source>
        <translation>%1, threads&#xa0;: %2</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1; it is computed anew</source>
        <translation>%1&#xa0;; le calcul est refait</translation>
    </message>
    <message>
        <source>CIFAR-10, binary version</source>
        <translation>CIFAR-10, version binaire</translation>
    </message>
    <message>
        <source>No licence is stated; the authors ask to cite their technical report of 2009.</source>
        <translation>Aucune licence indiquée&#xa0;; les auteurs demandent de citer leur rapport technique de 2009.</translation>
    </message>
    <message>
        <source>CIFAR-100, binary version</source>
        <translation>CIFAR-100, version binaire</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licence MIT.</translation>
    </message>
    <message>
        <source>Tiny ImageNet</source>
        <translation>Tiny ImageNet</translation>
    </message>
    <message>
        <source>Images of ImageNet, whose terms hold: research and education, not for profit.</source>
        <translation>Images d’ImageNet, dont les conditions s’appliquent&#xa0;: recherche et enseignement, sans but lucratif.</translation>
    </message>
    <message>
        <source>The attack %1 on model %2 has %3 positives and %4 negatives: too few for more than a hint</source>
        <translation>L’attaque %1 sur le modèle %2 compte %3 positifs et %4 négatifs&#xa0;: trop peu pour donner plus qu’une indication</translation>
    </message>
    <message>
        <source>The attack %1 gives all samples the same score in model %2, so nothing can be inferred from it</source>
        <translation>L’attaque %1 donne le même score à tous les exemples sur le modèle %2&#xa0;: rien ne peut en être inféré</translation>
    </message>
    <message>
        <source>run %2, data and original model: %1</source>
        <translation>exécution %2, données et modèle d’origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>run %2, unlearned model: %1</source>
        <translation>exécution %2, modèle désappris&#xa0;: %1</translation>
    </message>
    <message>
        <source>run %2, %3: %1</source>
        <translation>exécution %2, %3&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of all training samples instead of %1.</source>
        <translation>Modifié pour cette exécution&#xa0;: les moments d’ordre deux portent sur tous les exemples d’entraînement au lieu de %1.</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of all.</source>
        <translation>Modifié pour cette exécution&#xa0;: les moments d’ordre deux portent sur %1 exemples d’entraînement au lieu de tous.</translation>
    </message>
    <message>
        <source>Changed for this run: second moments are of %1 training samples instead of %2.</source>
        <translation>Modifié pour cette exécution&#xa0;: les moments d’ordre deux portent sur %1 exemples d’entraînement au lieu de %2.</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3.</source>
        <translation>Modifié pour cette exécution&#xa0;: %1 est %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>Changed for this run: gamma is %1 instead of %2.</source>
        <translation>Modifié pour cette exécution&#xa0;: gamma vaut %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the measure of energies is %1 instead of %2.</source>
        <translation>Modifié pour cette exécution&#xa0;: la mesure de l’énergie est %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the rule from gamma to k is %1 instead of %2.</source>
        <translation>Modifié pour cette exécution&#xa0;: la règle donnant k d’après gamma est %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Changed for this run: the stop rule is %1 instead of %2.</source>
        <translation>Modifié pour cette exécution&#xa0;: la règle d’arrêt est %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The full model was given; the retrained ones are trained here.</source>
        <translation>Le modèle complet a été fourni&#xa0;; les modèles réentraînés sont entraînés ici.</translation>
    </message>
    <message>
        <source>Epochs of training: %1; the length of the published training is not a part of these settings.</source>
        <translation>Époques d’entraînement&#xa0;: %1&#xa0;; la durée de l’entraînement publié ne fait pas partie de ces réglages.</translation>
    </message>
    <message>
        <source>Epochs of training: %1 instead of the recipe&apos;s %2; the length of the published training is not a part of these settings.</source>
        <translation>Époques d’entraînement&#xa0;: %1 au lieu des %2 de la recette&#xa0;; la durée de l’entraînement publié ne fait pas partie de ces réglages.</translation>
    </message>
    <message>
        <source>Models are trained on %1 in bfloat16.</source>
        <translation>Les modèles sont entraînés sur %1 en bfloat16.</translation>
    </message>
    <message>
        <source>Models are trained on %1.</source>
        <translation>Les modèles sont entraînés sur %1.</translation>
    </message>
    <message>
        <source>No retained moment can be kept for requests after run %2: %1</source>
        <translation>Aucun moment des données à retenir ne peut être conservé pour les demandes postérieures à l’exécution %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request&apos;s selectors in the unsaved changes %1 removed</source>
        <translation>Sélecteurs de la demande supprimés des modifications non enregistrées %1</translation>
    </message>
    <message>
        <source>The window of process %1 is open and may write them again; close it without saving</source>
        <translation>La fenêtre du processus %1 est ouverte et pourrait les réécrire&#xa0;; fermez-la sans enregistrer</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift was not measured: %1</source>
        <translation>La dérive du spectre n’a pas été mesurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The attack %2 on model %3 is left out: %1</source>
        <translation>L’attaque %2 sur le modèle %3 est omise&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; shadow model %2 is unlearned again</source>
        <translation>%1&#xa0;; le désapprentissage du modèle fantôme %2 est refait</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>query, key, value</source>
        <translation>requête, clé, valeur</translation>
    </message>
    <message>
        <source>conv %1</source>
        <translation>conv %1</translation>
    </message>
    <message>
        <source>stride %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>dilation %1</source>
        <translation>dilatation %1</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 groupes</translation>
    </message>
    <message>
        <source>run %2, outputs: %1</source>
        <translation>exécution %2, sorties&#xa0;: %1</translation>
    </message>
    <message>
        <source>run %2, layers: %1</source>
        <translation>exécution %2, couches&#xa0;: %1</translation>
    </message>
    <message>
        <source>run %2, relearning: %1</source>
        <translation>exécution %2, réapprentissage&#xa0;: %1</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), variances pooled under 64 models, arXiv 2112.03570</source>
        <translation>ln N(phi; dedans) - ln N(phi; dehors), phi = ln(p / (1 - p)), variances communes en dessous de 64 modèles, arXiv 2112.03570</translation>
    </message>
    <message>
        <source>(phi - mean out) / deviation out, phi = ln(p / (1 - p)), variance pooled under 64 models, arXiv 2112.03570</source>
        <translation>(phi - moyenne dehors) / écart type dehors, phi = ln(p / (1 - p)), variance commune en dessous de 64 modèles, arXiv 2112.03570</translation>
    </message>
    <message>
        <source>log-odds by gradient-boosted trees of softmax and one-hot label, fitted to shadow models with and without the sample, after arXiv 2312.04095</source>
        <translation>log-odds d’arbres à gradient boosté sur softmax et étiquette one-hot, ajustés aux modèles fantômes avec et sans l’exemple, d’après arXiv 2312.04095</translation>
    </message>
    <message>
        <source>P(forget sample&apos;s change &gt; other sample&apos;s) + P(they are equal) / 2, change: score &quot;%1&quot; (%2) of the original less that of the model, others: retained or test samples of the same classes (arXiv 2005.02205 attacks the difference of both models)</source>
        <translation>P(changement d’un exemple à oublier &gt; d’un autre exemple) + P(égalité) / 2, changement&#xa0;: score «&#xa0;%1&#xa0;» (%2) du modèle d’origine moins celui du modèle, autres&#xa0;: exemples retenus ou exemples de test des mêmes classes (arXiv 2005.02205 attaque la différence des deux modèles)</translation>
    </message>
    <message>
        <source>product over retain, forget and test of 1 - |accuracy - reference&apos;s accuracy|, arXiv 2406.01257</source>
        <translation>produit, sur rétention, oubli et test, de 1 - |exactitude - exactitude de la référence|, arXiv 2406.01257</translation>
    </message>
    <message>
        <source>mean over samples of sum over classes of |p - q| / 2</source>
        <translation>moyenne sur les exemples de la somme sur les classes de |p - q| / 2</translation>
    </message>
    <message>
        <source>mean over samples of KL(reference || model), nats</source>
        <translation>moyenne sur les exemples de KL(référence || modèle), nats</translation>
    </message>
    <message>
        <source>share of samples with the same predicted class</source>
        <translation>part des exemples de même classe prédite</translation>
    </message>
    <message>
        <source>||G&apos; - G|| / ||G|| (Frobenius, over a layer&apos;s groups), G the retained second moment that requests in sequence keep, of the original weights, G&apos; the one of the unlearned weights on the same samples</source>
        <translation>||G&apos; - G|| / ||G|| (Frobenius, sur les groupes d’une couche), G le moment d’ordre deux de rétention que gardent les demandes successives, des poids d’origine, G&apos; celui des poids désappris sur les mêmes exemples</translation>
    </message>
    <message>
        <source>100 * share of samples whose predicted class is not their label</source>
        <translation>100 * part des exemples dont la classe prédite n’est pas l’étiquette</translation>
    </message>
    <message>
        <source>mean over samples of -sum over classes of p ln p, p the softmax</source>
        <translation>moyenne sur les exemples de -somme sur les classes de p ln p, p la softmax</translation>
    </message>
    <message>
        <source>share of samples whose label is the largest output of a ridge classifier (ridge 1, standardised features) of what the layer is given, averaged over places; fitted on one half of forget and retained samples together, judged on the other, and the other way round</source>
        <translation>part des exemples dont l’étiquette est la plus grande sortie d’un classifieur ridge (ridge 1, caractéristiques standardisées) des entrées de la couche, moyennées sur les positions&#xa0;; ajusté sur une moitié des exemples à oublier et retenus réunis, jugé sur l’autre, et inversement</translation>
    </message>
    <message>
        <source>epochs of fine-tuning on these samples until the mean cross-entropy on the forget set is at most the original&apos;s + alpha, after arXiv 2003.02960</source>
        <translation>époques d’affinage sur ces exemples jusqu’à ce que l’entropie croisée moyenne sur l’ensemble à oublier soit au plus celle du modèle d’origine + alpha, d’après arXiv 2003.02960</translation>
    </message>
    <message>
        <source>mean over forget samples of 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = max over thresholds and sides of ln((1 - d - fpr) / fnr) and ln((1 - d - fnr) / fpr) between unlearned and retrained models&apos; ln(p / (1 - p)), d = 1e-5; infinite where both rates are 0, left out where one is; arXiv 2406.09073, one threshold, without its factors of utility</source>
        <translation>moyenne sur les exemples à oublier de 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = maximum sur seuils et côtés de ln((1 - d - fpr) / fnr) et ln((1 - d - fnr) / fpr) entre les ln(p / (1 - p)) des modèles désappris et réentraînés, d = 1e-5&#xa0;; infini où les deux taux sont nuls, omis où l’un l’est&#xa0;; arXiv 2406.09073, un seul seuil, sans ses facteurs d’utilité</translation>
    </message>
    <message>
        <source>100 * share of misclassified samples in a third of the forget set, lowest, middle, highest: by memorisation (arXiv 2406.01257), the mean p of the label of shadow models trained on the sample less that of the others, where there are shadow models; else by the original&apos;s logit of the label less its largest other one</source>
        <translation>100 * part des exemples mal classés dans un tiers de l’ensemble à oublier, inférieur, médian, supérieur&#xa0;: selon la mémorisation (arXiv 2406.01257), le p moyen de l’étiquette des modèles fantômes entraînés avec l’exemple moins celui des autres, s’il y a des modèles fantômes&#xa0;; sinon selon le logit de l’étiquette du modèle d’origine moins son plus grand autre</translation>
    </message>
    <message>
        <source>share of retained samples whose ln(p / (1 - p)) of the label is higher than in the original</source>
        <translation>part des exemples retenus dont ln(p / (1 - p)) de l’étiquette est plus haut que dans le modèle d’origine</translation>
    </message>
    <message>
        <source>p of the label, p the softmax</source>
        <translation>p de l’étiquette, p la softmax</translation>
    </message>
    <message>
        <source>ln p of the label, p the softmax</source>
        <translation>ln p de l’étiquette, p la softmax</translation>
    </message>
    <message>
        <source>sum over classes of p ln p, p the softmax</source>
        <translation>somme sur les classes de p ln p, p la softmax</translation>
    </message>
    <message>
        <source>(1 - p) ln p of the label + sum over the other classes of p ln(1 - p), p the softmax</source>
        <translation>(1 - p) ln p de l’étiquette + somme sur les autres classes de p ln(1 - p), p la softmax</translation>
    </message>
    <message>
        <source>1 where the label&apos;s output is the largest, else 0</source>
        <translation>1 si la sortie de l’étiquette est la plus grande, sinon 0</translation>
    </message>
    <message>
        <source>logit of the label less the largest other one</source>
        <translation>logit de l’étiquette moins le plus grand des autres</translation>
    </message>
    <message>
        <source>decision value of a support-vector classifier of p of the label, fitted to retained and validation samples</source>
        <translation>valeur de décision d’un classifieur à vecteurs de support sur p de l’étiquette, ajusté aux exemples retenus et aux exemples de validation</translation>
    </message>
    <message>
        <source>Names, tags and notes of runs, saved experiment files, reports that were copied, moved or written by an older version, and exports, also unfinished ones (*.part-of-export), are yours to look at</source>
        <translation>Il vous revient d’examiner les noms, mots-clés et notes des exécutions, les fichiers d’expérience enregistrés, les rapports copiés, déplacés ou écrits par une version antérieure, ainsi que les exports, même inachevés (*.part-of-export)</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>P(score d’un positif &gt; d’un négatif) + P(égalité) / 2, score «&#xa0;%1&#xa0;»&#xa0;: %2, plus élevé signifiant plus semblable à un exemple d’entraînement</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>plus grande part des positifs au-dessus d’un seuil que dépassent au plus 1&#xa0;% des négatifs, score «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>P(score d’un positif &gt; d’un négatif) + P(égalité) / 2, score&#xa0;: %1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 1 % of the negatives are above, score: %1</source>
        <translation>plus grande part des positifs au-dessus d’un seuil que dépassent au plus 1 % des négatifs, score&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report %1 of the run shows the samples and figures on them; it is yours to delete</source>
        <translation>Le rapport %1 de l’exécution montre les exemples et des chiffres à leur sujet ; à vous de le supprimer</translation>
    </message>
    <message>
        <source>A purge will not name the report %2: %1</source>
        <translation>Une purge ne nommera pas le rapport %2 : %1</translation>
    </message>
    <message>
        <source>The measured figures are not logged with run %2: %1</source>
        <translation>Les valeurs mesurées ne sont pas journalisées avec l’exécution %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>The embedding is not logged with run %2: %1</source>
        <translation>Le plongement n’est pas journalisé avec l’exécution %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retrained models that nothing is compared with, for their files do not say that they were trained without just what a request of the plan is judged on: %1</source>
        <translation>Modèles réentraînés auxquels rien n’est comparé, car leurs fichiers n’indiquent pas qu’ils ont été entraînés sans exactement ce sur quoi une demande du plan est jugée : %1</translation>
    </message>
    <message>
        <source>min over all thresholds, sides and two scores of 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, telling the model&apos;s outputs on forget samples from the reference&apos;s, scores: entropy of softmax(logits / 2), ln(p / (1 - p)) of the predicted class; arXiv 2508.12730, whose code has 51 thresholds; below 1 of two retrained models, too</source>
        <translation>minimum, sur tous les seuils, les côtés et deux scores, de 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), ln((1 - d - fnr) / fpr))), d = 1e-5, pour distinguer les sorties du modèle sur les exemples à oublier de celles de la référence, scores&#xa0;: entropie de softmax(logits / 2), ln(p / (1 - p)) de la classe prédite&#xa0;; arXiv 2508.12730, dont le code a 51 seuils&#xa0;; inférieur à 1 pour deux modèles réentraînés également</translation>
    </message>
    <message>
        <source>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) of what the layer is given, columns centred, arXiv 1905.00414; the biased estimator, near 1 for any two models where samples are fewer than features</source>
        <translation>||Y^T X||^2 / (||X^T X|| ||Y^T Y||) des entrées de la couche, colonnes centrées, arXiv 1905.00414&#xa0;; l’estimateur biaisé, proche de 1 pour deux modèles quelconques lorsque les exemples sont moins nombreux que les caractéristiques</translation>
    </message>
    <message>
        <source>Weights of epochs of run %2, which were kept for branches, stay in the log: %1</source>
        <translation>Les poids d’époques de l’exécution %2, conservés pour en dériver d’autres, restent dans le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in bfloat16: %1 of %2 predictions are of another class than in float32, and no error differs by more than %3 percentage points</source>
        <translation>Les erreurs après chaque époque sont mesurées en bfloat16&#xa0;: %1 prédictions sur %2 donnent une autre classe qu’en float32, et aucune erreur ne diffère de plus de %3 points de pourcentage</translation>
    </message>
    <message>
        <source>A purge will not name the file %2: %1</source>
        <translation>Une purge ne nommera pas le fichier %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file of a retrained model does not say by a hash what the model was trained without, and can not be told it; no request but a first one is compared with the model: %1</source>
        <translation>Le fichier d’un modèle réentraîné n’indique pas par une empreinte sans quels exemples le modèle a été entraîné, et cette indication ne peut pas y être ajoutée&#xa0;; aucune demande, hormis une première, n’est comparée au modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run %1, of the same data, is running; purge again when it has ended</source>
        <translation>L’exécution %1, sur les mêmes données, est en cours&#xa0;; purgez de nouveau quand elle sera terminée</translation>
    </message>
    <message>
        <source>Report %1 of another request on the same data shows figures that the samples went into; it is yours to delete</source>
        <translation>Le rapport %1 d’une autre demande sur les mêmes données montre des chiffres dans lesquels les exemples sont entrés&#xa0;; à vous de le supprimer</translation>
    </message>
    <message>
        <source>File %1 may hold the samples or figures on them; it is yours to delete</source>
        <translation>Le fichier %1 peut contenir les exemples ou des chiffres à leur sujet&#xa0;; à vous de le supprimer</translation>
    </message>
    <message>
        <source>Other requests on the same data may name some of the samples, too, and are to be purged themselves: runs %1</source>
        <translation>D’autres demandes sur les mêmes données désignent peut-être aussi certains de ces exemples et doivent être purgées elles-mêmes&#xa0;: exécutions %1</translation>
    </message>
    <message>
        <source>How far the sample of the spectra can be trusted is not known: %1</source>
        <translation>On ignore à quel point l’échantillon des spectres est fiable&#xa0;: %1</translation>
    </message>
    <message>
        <source>All or nearly all training samples of a class are forgotten (%1), of which each shadow model saw about half: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on</source>
        <translation>Tous les exemples d’entraînement d’une classe, ou presque, sont oubliés (%1), dont chaque modèle fantôme a vu environ la moitié&#xa0;: les attaques par modèles fantômes autres qu’U-LiRA peuvent révéler que la classe a disparu, et non quels exemples ont servi à l’entraînement</translation>
    </message>
    <message>
        <source>Run %1: selectors, classes, forget hash, seed, spectra, figures on forgotten samples, the original model&apos;s retain error and epochs of training, attacks, ROC curves, score histograms, entropies, predictions, embeddings and the weights of all epochs but the result&apos;s removed</source>
        <translation>Exécution %1&#xa0;: suppression des sélecteurs, des classes, de l’empreinte de l’ensemble à oublier, de la graine, des spectres, des valeurs sur les exemples oubliés, de l’erreur de rétention et des époques d’entraînement du modèle d’origine, des attaques, des courbes ROC, des histogrammes des scores, des entropies, des prédictions, des plongements et des poids de toutes les époques, sauf ceux du résultat</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights but the result&apos;s, which is that of a run of the request, removed</source>
        <translation>Exécution %1&#xa0;: suppression des sélecteurs de la demande, des spectres, des courbes ROC, des histogrammes des scores, des entropies, des prédictions, des plongements et de tous les poids, sauf ceux du résultat, qui est celui d’une exécution de la demande</translation>
    </message>
    <message>
        <source>Run %1: the request&apos;s selectors, spectra, ROC curves, score histograms, entropies, predictions, embeddings and all weights removed</source>
        <translation>Exécution %1&#xa0;: suppression des sélecteurs de la demande, des spectres, des courbes ROC, des histogrammes des scores, des entropies, des prédictions, des plongements et de tous les poids</translation>
    </message>
    <message>
        <source>Run %1, of a later request but measured on its own samples alone: embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>Exécution %1, d’une demande ultérieure mais mesurée sur ses seuls exemples : suppression des plongements, des entropies, des courbes ROC et des histogrammes des scores qui montrent des exemples conservés</translation>
    </message>
    <message>
        <source>Run %1, of a later request: figures on all samples that were forgotten so far, attacks, ROC curves, score histograms, entropies, predictions and embeddings removed</source>
        <translation>Exécution %1, d’une demande ultérieure&#xa0;: suppression des valeurs sur tous les exemples oubliés jusque-là, des attaques, des courbes ROC, des histogrammes des scores, des entropies, des prédictions et des plongements</translation>
    </message>
    <message>
        <source>Run %1, of another request on the same data: spectra, and embeddings, entropies, ROC curves and score histograms that show retained samples removed</source>
        <translation>Exécution %1, d’une autre demande sur les mêmes données : suppression des spectres, ainsi que des plongements, des entropies, des courbes ROC et des histogrammes des scores qui montrent des exemples conservés</translation>
    </message>
    <message>
        <source>The attacks are not logged with the run: %1</source>
        <translation>Les attaques ne sont pas journalisées avec l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Errors after each epoch are measured in float32 from epoch %5 on: in bfloat16 %1 of %2 predictions are of another class, and an error differs by %3 percentage points, more than %4</source>
        <translation>Les erreurs après chaque époque sont mesurées en float32 à partir de l’époque %5&#xa0;: en bfloat16, %1 prédictions sur %2 donnent une autre classe, et une erreur diffère de %3 points de pourcentage, plus que %4</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5), at k directions or, where a half has fewer, at as many as both have</source>
        <translation>Les spectres proviennent de %1 images&#xa0;; deux moitiés de celles-ci protégeraient des espaces distants d’au plus %2 degrés (%3) et manqueraient jusqu’à %4&#xa0;% de l’énergie protégée de l’autre (%5), pour k directions ou, si une moitié en a moins, pour autant que les deux en ont</translation>
    </message>
    <message>
        <source>There is no picture of model %2: %1</source>
        <translation>Il n’y a pas de graphique du modèle %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees apart (%3), and miss up to %4 % of each other&apos;s protected energy (%5)</source>
        <translation>Les spectres proviennent de %1 images&#xa0;; deux moitiés de celles-ci protégeraient des espaces distants d’au plus %2 degrés (%3) et manqueraient jusqu’à %4&#xa0;% de l’énergie protégée de l’autre (%5)</translation>
    </message>
    <message>
        <source>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1.96 (Wilson)</source>
        <translation>(p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z = 1,96 (Wilson)</translation>
    </message>
    <message>
        <source>run %2, outputs of %3: %1</source>
        <translation>exécution %2, sorties de %3 : %1</translation>
    </message>
    <message>
        <source>run %2, layers of %3: %1</source>
        <translation>exécution %2, couches de %3 : %1</translation>
    </message>
    <message>
        <source>run %2, relearning of %3: %1</source>
        <translation>exécution %2, réapprentissage de %3 : %1</translation>
    </message>
    <message>
        <source>Changed for this run: the data are read as %1 instead of %2. Samples may be numbered in another order, so that other ones are forgotten, and pixels normalised by other means and deviations than a given model was trained with.</source>
        <translation>Modifié pour cette exécution&#xa0;: les données sont lues au format %1 au lieu de %2. Les exemples peuvent être numérotés autrement, de sorte que d’autres sont oubliés, et les pixels normalisés par d’autres moyennes et écarts-types que ceux de l’entraînement d’un modèle fourni.</translation>
    </message>
    <message>
        <source>Other versions of the same data, by options or by changed files, may hold the samples; their moments and shadow models go when a request of their runs is purged: runs %1</source>
        <translation>D’autres versions des mêmes données, du fait d’options ou de fichiers modifiés, peuvent contenir ces exemples&#xa0;; leurs moments et leurs modèles fantômes disparaissent lorsqu’une demande de leurs exécutions est purgée&#xa0;: exécutions %1</translation>
    </message>
    <message>
        <source>Other logs of runs, with their caches and weights, are not looked into; the request is to be purged in each of them</source>
        <translation>Les autres journaux des exécutions, avec leurs caches et leurs poids, ne sont pas examinés&#xa0;; la demande est à purger dans chacun d’eux</translation>
    </message>
    <message>
        <source>%1; the predictions are made anew</source>
        <translation>%1&#xa0;; les prédictions sont recalculées</translation>
    </message>
    <message>
        <source>Predictions %1 removed</source>
        <translation>Prédictions %1 supprimées</translation>
    </message>
    <message>
        <source>%1; the predictions are not kept for the next time</source>
        <translation>%1&#xa0;; les prédictions ne sont pas conservées pour la prochaine fois</translation>
    </message>
    <message>
        <source>Another job makes or removes spectra or predictions in this cache; waiting for it</source>
        <translation>Une autre tâche calcule ou supprime des spectres ou des prédictions dans ce cache&#xa0;; attente de sa fin</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (mean in + mean out) / 2, arXiv 2312.03262</source>
        <translation>part des exemples z de la population avec r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = (moyenne dedans + moyenne dehors) / 2, arXiv 2312.03262</translation>
    </message>
    <message>
        <source>share of population samples z with r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) mean out + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</source>
        <translation>part des exemples z de la population avec r(x) &gt;= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) moyenne dehors + (1 - a)) / 2, a = 0.33, arXiv 2312.03262</translation>
    </message>
    <message>
        <source>ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), of shadow models that were unlearned: in, trained on the sample and made to forget it; out, never saw it and forgot others; variances pooled under 64 models, arXiv 2403.01218, whose posterior 1 / (1 + e^-score) orders samples the same</source>
        <translation>ln N(phi; dedans) - ln N(phi; dehors), phi = ln(p / (1 - p)), de modèles fantômes désappris : dedans, entraînés avec l’exemple puis amenés à l’oublier ; dehors, ne l’ont jamais vu et en ont oublié d’autres ; variances communes en dessous de 64 modèles, arXiv 2403.01218, dont la probabilité a posteriori 1 / (1 + e^-score) ordonne les exemples de la même façon</translation>
    </message>
    <message>
        <source>The attacks on the change from the original model have %1 positives and %2 negatives (%3): too few for more than a hint</source>
        <translation>Les attaques sur l’écart au modèle d’origine comptent %1 positifs et %2 négatifs (%3)&#xa0;: trop peu pour donner plus qu’une indication</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2.</source>
        <translation>Le désapprentissage s’exécute sur %1&#xa0;; threads&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unlearning is on %1; threads: %2, processor: %3.</source>
        <translation>Le désapprentissage s’exécute sur %1&#xa0;; threads&#xa0;: %2, processeur&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The data have %1 classes instead of the published %2; errors are of the classes that are there.</source>
        <translation>Les données ont %1 classes au lieu des %2 publiées&#xa0;; les erreurs portent sur les classes présentes.</translation>
    </message>
    <message>
        <source>The data have %1 training images instead of the published %2.</source>
        <translation>Les données ont %1 images d’entraînement au lieu des %2 publiées.</translation>
    </message>
    <message>
        <source>The data are read from image files; those that were encoded anew as JPEG have other pixels than the published code had.</source>
        <translation>Les données sont lues dans des fichiers d’images&#xa0;; celles qui ont été réencodées en JPEG n’ont pas les mêmes pixels que celles du code publié.</translation>
    </message>
    <message>
        <source>Column %1 is taken as categories because of %2 in line %3; cells that are no numbers: %4 of %5</source>
        <translation>La colonne %1 est prise comme catégories à cause de %2, ligne %3&#xa0;; cellules qui ne sont pas des nombres&#xa0;: %4 sur %5</translation>
    </message>
    <message>
        <source>Changed for this run: %1 is %2 instead of %3 (0: all; –: as many as cost no more than an epoch&apos;s steps).</source>
        <translation>Modifié pour cette exécution&#xa0;: %1 est %2 au lieu de %3 (0&#xa0;: tous&#xa0;; –&#xa0;: autant qu’il n’en coûte pas plus que les pas d’une époque).</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score &quot;%1&quot;: %2, higher meaning more like a training sample</source>
        <translation>max(AUC, 1 - AUC), AUC = P(score d’un positif &gt; d’un négatif) + P(égalité) / 2, score «&#xa0;%1&#xa0;»&#xa0;: %2, plus élevé signifiant plus semblable à un exemple d’entraînement</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score &quot;%1&quot;: %2</source>
        <translation>plus grande part des positifs au-dessus d’un seuil que dépassent au plus 0,1&#xa0;% des négatifs, score «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>max(AUC, 1 - AUC), AUC = P(positive&apos;s score &gt; negative&apos;s) + P(they are equal) / 2, score: %1</source>
        <translation>max(AUC, 1 - AUC), AUC = P(score d’un positif &gt; d’un négatif) + P(égalité) / 2, score&#xa0;: %1</translation>
    </message>
    <message>
        <source>largest share of positives above a threshold that at most 0.1 % of the negatives are above, score: %1</source>
        <translation>plus grande part des positifs au-dessus d’un seuil que dépassent au plus 0,1&#xa0;% des négatifs, score&#xa0;: %1</translation>
    </message>
    <message>
        <source>mean over the other retrained models of sum over falling thresholds of (recall - recall before) * precision, telling the model&apos;s answers to the forget samples from the retrained model&apos;s to the same ones by the score of the classifier on shadow models, arXiv 2312.04095; 0.5 where they are alike</source>
        <translation>moyenne, sur les autres modèles réentraînés, de la somme, sur les seuils décroissants, de (rappel - rappel précédent) * précision, pour distinguer les réponses du modèle aux exemples à oublier de celles du modèle réentraîné aux mêmes exemples par le score du classifieur sur modèles fantômes, arXiv 2312.04095&#xa0;; 0,5 lorsqu’elles sont indiscernables</translation>
    </message>
    <message>
        <source>percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>bootstrap par percentiles, quantiles à 2,5&#xa0;% et 97,5&#xa0;% des AUC de 1&#xa0;000 rééchantillonnages, positifs et négatifs tirés séparément avec remise</translation>
    </message>
    <message>
        <source>run %2, memorisation by shadow models: %1</source>
        <translation>exécution %2, mémorisation par modèles fantômes&#xa0;: %1</translation>
    </message>
    <message>
        <source>least and largest max(AUC, 1 - AUC) within the AUC&apos;s interval: percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives each drawn with replacement</source>
        <translation>plus petite et plus grande valeur de max(AUC, 1 - AUC) dans l’intervalle de l’AUC&#xa0;: bootstrap par percentiles, quantiles à 2,5&#xa0;% et 97,5&#xa0;% des AUC de 1&#xa0;000 rééchantillonnages, positifs et négatifs tirés séparément avec remise</translation>
    </message>
    <message>
        <source>run %1, memorisation by shadow models: none of its model, data and seed were trained</source>
        <translation>exécution %1, mémorisation par modèles fantômes&#xa0;: aucun n’a été entraîné pour son modèle, ses données et sa graine</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file or folder does not exist</source>
        <translation>Un fichier ou un dossier n’existe pas</translation>
    </message>
    <message>
        <source>A file can not be read</source>
        <translation>Un fichier est illisible</translation>
    </message>
    <message>
        <source>A file can not be written</source>
        <translation>Un fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Un fichier est endommagé</translation>
    </message>
    <message>
        <source>A file is of a kind that is not supported</source>
        <translation>Un fichier est d’un type non pris en charge</translation>
    </message>
    <message>
        <source>Sizes do not fit together</source>
        <translation>Des dimensions sont incompatibles</translation>
    </message>
    <message>
        <source>A value is outside its range</source>
        <translation>Une valeur est hors limites</translation>
    </message>
    <message>
        <source>A name is not known</source>
        <translation>Un nom est inconnu</translation>
    </message>
    <message>
        <source>Numbers are not finite</source>
        <translation>Des nombres ne sont pas finis</translation>
    </message>
    <message>
        <source>The log was written by a newer version</source>
        <translation>Le journal a été écrit par une version plus récente</translation>
    </message>
    <message>
        <source>Another program holds the log</source>
        <translation>Le journal est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>Le journal est endommagé</translation>
    </message>
    <message>
        <source>The file holds code that nobody has said may be run</source>
        <translation>Le fichier contient du code dont personne n’a autorisé l’exécution</translation>
    </message>
    <message>
        <source>The device failed</source>
        <translation>Le périphérique a échoué</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>La mémoire est insuffisante</translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation>Une erreur interne du programme s’est produite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>file &quot;%1&quot;</source>
        <translation>fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;</source>
        <translation>champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>.jpg, .jpeg or .png files</source>
        <translation>des fichiers .jpg, .jpeg ou .png</translation>
    </message>
    <message>
        <source>0 (all cores) or more</source>
        <translation>0 (tous les cœurs) ou plus</translation>
    </message>
    <message>
        <source>0 or more nats, and 1 epoch or more</source>
        <translation>0 nat ou plus, et 1 époque ou plus</translation>
    </message>
    <message>
        <source>1 or 3 channels on one axis</source>
        <translation>1 ou 3 canaux sur un seul axe</translation>
    </message>
    <message>
        <source>1 sample or more</source>
        <translation>1 exemple ou plus</translation>
    </message>
    <message>
        <source>1 to 4096 pixels, such as 64 or 64x48</source>
        <translation>de 1 à 4096 pixels, par exemple 64 ou 64x48</translation>
    </message>
    <message>
        <source>2 or more of each</source>
        <translation>au moins 2 de chaque</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>A JSON document is nested too deeply</source>
        <translation>L’imbrication d’un document JSON est trop profonde</translation>
    </message>
    <message>
        <source>A JSON object has the same key twice</source>
        <translation>Un objet JSON contient deux fois la même clé</translation>
    </message>
    <message>
        <source>A NumPy array does not have the size that its header says</source>
        <translation>Un tableau NumPy n’a pas la taille indiquée par son en-tête</translation>
    </message>
    <message>
        <source>A NumPy array is of a form that is not read</source>
        <translation>Un tableau NumPy est d’une forme qui n’est pas lue</translation>
    </message>
    <message>
        <source>A ROC needs samples on both sides</source>
        <translation>Une courbe ROC demande des exemples des deux côtés</translation>
    </message>
    <message>
        <source>A TorchScript file does not say what data it is for; name the data set (--data)</source>
        <translation>Un fichier TorchScript n’indique pas à quelles données il est destiné&#xa0;; précisez le jeu de données (--data)</translation>
    </message>
    <message>
        <source>A TorchScript model can not be given fresh weights</source>
        <translation>Un modèle TorchScript ne peut pas recevoir de poids réinitialisés</translation>
    </message>
    <message>
        <source>A band of ROC curves needs a curve</source>
        <translation>Une bande de courbes ROC demande au moins une courbe</translation>
    </message>
    <message>
        <source>A class can change labels with one other class only</source>
        <translation>Une classe ne peut échanger ses étiquettes qu’avec une seule autre classe</translation>
    </message>
    <message>
        <source>A class has fewer training samples than are to change their labels</source>
        <translation>Une classe a moins d’exemples d’entraînement qu’il n’y a d’étiquettes à échanger</translation>
    </message>
    <message>
        <source>A class has no training image</source>
        <translation>Une classe n’a aucune image d’entraînement</translation>
    </message>
    <message>
        <source>A classifier can not learn from what is not a finite number</source>
        <translation>Un classifieur ne peut pas apprendre à partir de valeurs qui ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>A classifier needs rows of both kinds to learn from</source>
        <translation>Un classifieur a besoin de lignes des deux types pour apprendre</translation>
    </message>
    <message>
        <source>A column that does not hold numbers throughout has too many values; leave it out (?ignore=...)</source>
        <translation>Une colonne dont les valeurs ne sont pas toutes des nombres a trop de valeurs&#xa0;; omettez-la (?ignore=...)</translation>
    </message>
    <message>
        <source>A column that holds numbers holds something else here</source>
        <translation>Une colonne de nombres contient autre chose ici</translation>
    </message>
    <message>
        <source>A difference is of a setting that is not known</source>
        <translation>Une différence porte sur un réglage inconnu</translation>
    </message>
    <message>
        <source>A feature is not a finite number</source>
        <translation>Une caractéristique n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>A field has a value that it can not take</source>
        <translation>Un champ a une valeur qu’il ne peut pas prendre</translation>
    </message>
    <message>
        <source>A field is missing</source>
        <translation>Un champ manque</translation>
    </message>
    <message>
        <source>A field is not known</source>
        <translation>Un champ est inconnu</translation>
    </message>
    <message>
        <source>A file is trusted by its SHA-256</source>
        <translation>Un fichier est déclaré fiable par son SHA-256</translation>
    </message>
    <message>
        <source>A file of the cache can not be removed</source>
        <translation>Un fichier du cache ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>A file of the data set does not exist</source>
        <translation>Un fichier du jeu de données n’existe pas</translation>
    </message>
    <message>
        <source>A file or folder can not be used</source>
        <translation>Un fichier ou un dossier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>A folder for the run log can not be made</source>
        <translation>Un dossier pour le journal des exécutions ne peut pas être créé</translation>
    </message>
    <message>
        <source>A folder of images needs a folder for each class</source>
        <translation>Un dossier d’images doit contenir un dossier par classe</translation>
    </message>
    <message>
        <source>A folder of the data set can not be read</source>
        <translation>Un dossier du jeu de données ne peut pas être lu</translation>
    </message>
    <message>
        <source>A gradient is not finite</source>
        <translation>Un gradient n’est pas fini</translation>
    </message>
    <message>
        <source>A label can not be a class</source>
        <translation>Une étiquette ne peut pas désigner une classe</translation>
    </message>
    <message>
        <source>A label is beyond the classes of the data set</source>
        <translation>Une étiquette dépasse le nombre de classes du jeu de données</translation>
    </message>
    <message>
        <source>A label is not one of the classes</source>
        <translation>Une étiquette n’est pas l’une des classes</translation>
    </message>
    <message>
        <source>A layer&apos;s inputs are not finite</source>
        <translation>Les entrées d’une couche ne sont pas finies</translation>
    </message>
    <message>
        <source>A line of the file is not a label, a tab and a text</source>
        <translation>Une ligne du fichier n’est pas formée d’une étiquette, d’une tabulation et d’un texte</translation>
    </message>
    <message>
        <source>A link leads out of the data set&apos;s folder, and is not followed</source>
        <translation>Un lien mène hors du dossier du jeu de données et n’est pas suivi</translation>
    </message>
    <message>
        <source>A loss is of samples</source>
        <translation>Une perte se calcule sur des exemples</translation>
    </message>
    <message>
        <source>A model of that name was trained otherwise; remove it to train anew</source>
        <translation>Un modèle de ce nom a été entraîné autrement&#xa0;; supprimez-le pour entraîner à nouveau</translation>
    </message>
    <message>
        <source>A name in the pickle has no end</source>
        <translation>Un nom du pickle n’a pas de fin</translation>
    </message>
    <message>
        <source>A parameter in the pickle is not made of a tensor</source>
        <translation>Un paramètre du pickle n’est pas formé d’un tenseur</translation>
    </message>
    <message>
        <source>A part of the path reads as an option of the data set; rename it or move the data</source>
        <translation>Une partie du chemin se lit comme une option du jeu de données&#xa0;; renommez-la ou déplacez les données</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG</source>
        <translation>Une image n’a pas pu être écrite en PNG</translation>
    </message>
    <message>
        <source>A point is of no class</source>
        <translation>Un point n’appartient à aucune classe</translation>
    </message>
    <message>
        <source>A point lies nowhere</source>
        <translation>Un point n’a pas de position</translation>
    </message>
    <message>
        <source>A pool needs shadow models</source>
        <translation>Un groupe de modèles fantômes doit en contenir au moins un</translation>
    </message>
    <message>
        <source>A predicted class is not one of the data&apos;s</source>
        <translation>Une classe prédite n’est pas l’une de celles des données</translation>
    </message>
    <message>
        <source>A probe needs a label for each sample</source>
        <translation>Une sonde demande une étiquette par exemple</translation>
    </message>
    <message>
        <source>A probe needs a ridge</source>
        <translation>Une sonde demande une régularisation ridge</translation>
    </message>
    <message>
        <source>A probe tells classes apart and needs more than one</source>
        <translation>Une sonde distingue des classes et il lui en faut plus d’une</translation>
    </message>
    <message>
        <source>A quote stands inside a field of the table</source>
        <translation>Un guillemet se trouve à l’intérieur d’un champ du tableau</translation>
    </message>
    <message>
        <source>A quoted field of the table goes on after its quotes</source>
        <translation>Un champ entre guillemets du tableau se poursuit après le guillemet fermant</translation>
    </message>
    <message>
        <source>A quoted field of the table is not closed</source>
        <translation>Un champ entre guillemets du tableau n’est pas fermé</translation>
    </message>
    <message>
        <source>A report is of one run or several</source>
        <translation>Un rapport porte sur une ou plusieurs exécutions</translation>
    </message>
    <message>
        <source>A report needs a folder of its own</source>
        <translation>Un rapport demande un dossier qui lui soit propre</translation>
    </message>
    <message>
        <source>A request can not be purged while a run of it is running</source>
        <translation>Une demande ne peut pas être purgée tant que l’une de ses exécutions est en cours</translation>
    </message>
    <message>
        <source>A request needs the file that holds its samples</source>
        <translation>Une demande a besoin du fichier qui contient ses exemples</translation>
    </message>
    <message>
        <source>A row of the table has another number of fields</source>
        <translation>Une ligne du tableau n’a pas le même nombre de champs</translation>
    </message>
    <message>
        <source>A row of the table has too many fields</source>
        <translation>Une ligne du tableau a trop de champs</translation>
    </message>
    <message>
        <source>A run can not end in this state</source>
        <translation>Une exécution ne peut pas se terminer dans cet état</translation>
    </message>
    <message>
        <source>A run log can not be exported to itself</source>
        <translation>Un journal des exécutions ne peut pas être exporté vers lui-même</translation>
    </message>
    <message>
        <source>A run log that is in use can not be replaced</source>
        <translation>Un journal des exécutions en cours d’utilisation ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>A run that is running can not be purged</source>
        <translation>Une exécution en cours ne peut pas être purgée</translation>
    </message>
    <message>
        <source>A score is not a finite number</source>
        <translation>Un score n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>A score is not a number</source>
        <translation>Un score n’est pas un nombre</translation>
    </message>
    <message>
        <source>A setting of RMIA is outside its range</source>
        <translation>Un réglage de RMIA est hors limites</translation>
    </message>
    <message>
        <source>A setting of projected gradients has no such choice</source>
        <translation>Un réglage du gradient projeté n’admet pas ce choix</translation>
    </message>
    <message>
        <source>A setting of the boosted trees is outside its range</source>
        <translation>Un réglage des arbres boostés est hors limites</translation>
    </message>
    <message>
        <source>A setting of the method is outside its range</source>
        <translation>Un réglage de la méthode est hors limites</translation>
    </message>
    <message>
        <source>A setting of the plan is outside its range</source>
        <translation>Un réglage du plan est hors limites</translation>
    </message>
    <message>
        <source>A setting of the suggestion is outside its range</source>
        <translation>Un réglage de la suggestion est hors limites</translation>
    </message>
    <message>
        <source>A setting of the training recipe is outside its range</source>
        <translation>Un réglage de la recette d’entraînement est hors limites</translation>
    </message>
    <message>
        <source>A size in the pickle is no tuple of a size&apos;s length</source>
        <translation>Des dimensions du pickle ne forment pas un tuple de la longueur voulue</translation>
    </message>
    <message>
        <source>A spectrum holds a value that is no eigenvalue of a second moment</source>
        <translation>Un spectre contient une valeur qui n’est pas une valeur propre d’un moment d’ordre deux</translation>
    </message>
    <message>
        <source>A stop rule needs the figures of at least one epoch</source>
        <translation>Une règle d’arrêt demande les valeurs d’au moins une époque</translation>
    </message>
    <message>
        <source>A table needs to know which column holds the classes</source>
        <translation>Un tableau demande d’indiquer quelle colonne contient les classes</translation>
    </message>
    <message>
        <source>A tensor can not have the name that safetensors keep for metadata</source>
        <translation>Un tenseur ne peut pas porter le nom que safetensors réserve aux métadonnées</translation>
    </message>
    <message>
        <source>A tensor has a number type that is not supported</source>
        <translation>Un tenseur est d’un type numérique non pris en charge</translation>
    </message>
    <message>
        <source>A tensor has a size or offset that is not a whole number</source>
        <translation>La taille ou la position d’un tenseur n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>A tensor in the pickle has a size that is not a whole number</source>
        <translation>Un tenseur du pickle a une taille qui n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>A tensor in the pickle has no tuple of sizes</source>
        <translation>Un tenseur du pickle n’a pas de tuple de tailles</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not inside its storage</source>
        <translation>Un tenseur du pickle déborde de son stockage</translation>
    </message>
    <message>
        <source>A tensor in the pickle is not made as PyTorch makes it</source>
        <translation>Un tenseur du pickle n’est pas construit comme le fait PyTorch</translation>
    </message>
    <message>
        <source>A tensor is not described as the format wants it</source>
        <translation>La description d’un tenseur n’est pas conforme au format</translation>
    </message>
    <message>
        <source>A tensor to be written does not have the bytes of its shape</source>
        <translation>Un tenseur à écrire n’a pas le nombre d’octets qu’exige sa forme</translation>
    </message>
    <message>
        <source>A tensor&apos;s storage is smaller than the checkpoint says</source>
        <translation>Le stockage d’un tenseur est plus petit que ne l’indique le checkpoint</translation>
    </message>
    <message>
        <source>A tensor&apos;s type can not be stored</source>
        <translation>Le type d’un tenseur ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>A test sample is of a class that no training sample has</source>
        <translation>Un exemple de test est d’une classe dont aucun exemple d’entraînement ne relève</translation>
    </message>
    <message>
        <source>A text of the plan can not be written to JSON</source>
        <translation>Un texte du plan ne peut pas être écrit en JSON</translation>
    </message>
    <message>
        <source>A threshold is outside its range</source>
        <translation>Un seuil est hors limites</translation>
    </message>
    <message>
        <source>A threshold&apos;s floor is outside its range</source>
        <translation>Le plancher d’un seuil est hors limites</translation>
    </message>
    <message>
        <source>A token is beyond the vocabulary</source>
        <translation>Un jeton dépasse le vocabulaire</translation>
    </message>
    <message>
        <source>A training recipe has nothing to do</source>
        <translation>Une recette d’entraînement n’a rien à faire</translation>
    </message>
    <message>
        <source>A validation image has no annotation</source>
        <translation>Une image de validation n’a pas d’annotation</translation>
    </message>
    <message>
        <source>A value of the table is missing; fill it in, or leave the row or (?ignore=...) the column out</source>
        <translation>Une valeur du tableau manque&#xa0;; complétez-la, ou omettez la ligne ou la colonne (?ignore=...)</translation>
    </message>
    <message>
        <source>All samples are of one class</source>
        <translation>Tous les exemples sont de la même classe</translation>
    </message>
    <message>
        <source>All samples of the request were forgotten before</source>
        <translation>Tous les exemples de la demande ont déjà été oubliés</translation>
    </message>
    <message>
        <source>An annotation names a class that train does not have</source>
        <translation>Une annotation désigne une classe absente de train</translation>
    </message>
    <message>
        <source>An archive is no data set; unpack it and open what it holds</source>
        <translation>Une archive n’est pas un jeu de données&#xa0;; décompressez-la et ouvrez ce qu’elle contient</translation>
    </message>
    <message>
        <source>An array holds no samples</source>
        <translation>Un tableau NumPy ne contient aucun exemple</translation>
    </message>
    <message>
        <source>An embedding by t-SNE is of a moderate number of samples</source>
        <translation>Un plongement par t-SNE porte sur un nombre modéré d’exemples</translation>
    </message>
    <message>
        <source>An embedding can not be exaggerated for longer than it is made</source>
        <translation>L’exagération d’un plongement ne peut pas durer plus longtemps que son calcul</translation>
    </message>
    <message>
        <source>An entropy is not a finite number</source>
        <translation>Une entropie n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>An entry of the zip archive does not unpack to the size it says</source>
        <translation>Une entrée de l’archive zip, une fois décompressée, n’a pas la taille qu’elle indique</translation>
    </message>
    <message>
        <source>An entry of the zip archive has two sizes</source>
        <translation>Une entrée de l’archive zip a deux tailles</translation>
    </message>
    <message>
        <source>An entry of the zip archive is encrypted or packed in another way</source>
        <translation>Une entrée de l’archive zip est chiffrée ou compressée d’une autre façon</translation>
    </message>
    <message>
        <source>An entry of the zip archive is larger than it can be</source>
        <translation>Une entrée de l’archive zip est plus grande qu’elle ne peut l’être</translation>
    </message>
    <message>
        <source>An entry of the zip archive is not where its directory says</source>
        <translation>Une entrée de l’archive zip n’est pas là où l’indique le répertoire de celle-ci</translation>
    </message>
    <message>
        <source>An entry of the zip directory lacks its ZIP64 sizes</source>
        <translation>Les tailles ZIP64 d’une entrée du répertoire zip manquent</translation>
    </message>
    <message>
        <source>An option of the data set can not be read</source>
        <translation>Une option du jeu de données ne peut pas être lue</translation>
    </message>
    <message>
        <source>An option of the data set is named twice</source>
        <translation>Une option du jeu de données est indiquée deux fois</translation>
    </message>
    <message>
        <source>An option of the data set is outside its range</source>
        <translation>Une option du jeu de données est hors limites</translation>
    </message>
    <message>
        <source>Another program holds the lock of a file and does not let go</source>
        <translation>Un autre programme détient le verrou d’un fichier et ne le libère pas</translation>
    </message>
    <message>
        <source>C order (numpy.ascontiguousarray)</source>
        <translation>l’ordre C (numpy.ascontiguousarray)</translation>
    </message>
    <message>
        <source>Each answer needs the label of its sample</source>
        <translation>Chaque réponse demande l’étiquette de son exemple</translation>
    </message>
    <message>
        <source>Each layer needs a threshold</source>
        <translation>Chaque couche a besoin d’un seuil</translation>
    </message>
    <message>
        <source>Each row to learn from needs a kind</source>
        <translation>Chaque ligne servant à l’apprentissage doit avoir un type</translation>
    </message>
    <message>
        <source>F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F64, F32, F16, BF16, I64, I32, I16, I8, U8 ou BOOL</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not installed; install it with &quot;apt-get install dataset-fashion-mnist&quot; or name a folder that holds its four files as fashion-mnist:DIR</source>
        <translation>Fashion-MNIST n’est pas installé&#xa0;; installez-le avec «&#xa0;apt-get install dataset-fashion-mnist&#xa0;» ou indiquez un dossier contenant ses quatre fichiers sous la forme fashion-mnist:DIR</translation>
    </message>
    <message>
        <source>Forgetting quality compares many models and has too few</source>
        <translation>La qualité de l’oubli se mesure en comparant de nombreux modèles, et il y en a trop peu</translation>
    </message>
    <message>
        <source>Forgetting quality is of forget samples</source>
        <translation>La qualité de l’oubli se mesure sur des exemples à oublier</translation>
    </message>
    <message>
        <source>Fortran order</source>
        <translation>l’ordre Fortran</translation>
    </message>
    <message>
        <source>Image files can not be matched with these samples</source>
        <translation>Des fichiers image ne peuvent pas être mis en correspondance avec ces exemples</translation>
    </message>
    <message>
        <source>Images and labels differ in number</source>
        <translation>Les images et les étiquettes ne sont pas en même nombre</translation>
    </message>
    <message>
        <source>Indices can not be drawn from a negative number of samples</source>
        <translation>On ne peut pas tirer d’indices parmi un nombre négatif d’exemples</translation>
    </message>
    <message>
        <source>It is not what the run was of</source>
        <translation>Ce n’est pas ce sur quoi portait l’exécution</translation>
    </message>
    <message>
        <source>JPEG or PNG</source>
        <translation>JPEG ou PNG</translation>
    </message>
    <message>
        <source>Learning again needs an end</source>
        <translation>Le réapprentissage doit avoir une fin</translation>
    </message>
    <message>
        <source>LibTorch can not load the TorchScript file</source>
        <translation>LibTorch ne peut pas charger le fichier TorchScript</translation>
    </message>
    <message>
        <source>Membership inference has no negatives</source>
        <translation>L’inférence d’appartenance n’a pas de négatifs</translation>
    </message>
    <message>
        <source>Membership inference has no positives</source>
        <translation>L’inférence d’appartenance n’a pas de positifs</translation>
    </message>
    <message>
        <source>Membership must be known of each shadow model and sample</source>
        <translation>L’appartenance doit être connue pour chaque modèle fantôme et chaque exemple</translation>
    </message>
    <message>
        <source>Memorisation is of each forget sample</source>
        <translation>La mémorisation doit être donnée pour chaque exemple à oublier</translation>
    </message>
    <message>
        <source>Memory ran out; fewer images at once, a smaller model or a machine with more memory may help</source>
        <translation>La mémoire est insuffisante&#xa0;; moins d’images à la fois, un modèle plus petit ou une machine disposant de plus de mémoire peuvent aider</translation>
    </message>
    <message>
        <source>Models are compared on the same samples</source>
        <translation>Les modèles se comparent sur les mêmes exemples</translation>
    </message>
    <message>
        <source>Models of different architectures are not compared by layers</source>
        <translation>Des modèles d’architectures différentes ne se comparent pas couche par couche</translation>
    </message>
    <message>
        <source>NaN or infinity</source>
        <translation>NaN ou infini</translation>
    </message>
    <message>
        <source>Names and metadata of tensors must be UTF-8 to be written</source>
        <translation>Les noms et les métadonnées des tenseurs doivent être en UTF-8 pour être écrits</translation>
    </message>
    <message>
        <source>Nesterov steps need momentum</source>
        <translation>Les pas de Nesterov demandent un momentum</translation>
    </message>
    <message>
        <source>No architecture of that name</source>
        <translation>Aucune architecture ne porte ce nom</translation>
    </message>
    <message>
        <source>No sample is left to test on</source>
        <translation>Il ne reste aucun exemple pour le test</translation>
    </message>
    <message>
        <source>None of the training images can be read</source>
        <translation>Aucune des images d’entraînement ne peut être lue</translation>
    </message>
    <message>
        <source>One image is no data set; open the folder that has a folder for each class</source>
        <translation>Une image seule n’est pas un jeu de données&#xa0;; ouvrez le dossier qui contient un dossier par classe</translation>
    </message>
    <message>
        <source>Only a run that has finished can be followed by another request</source>
        <translation>Seule une exécution terminée peut être suivie d’une autre demande</translation>
    </message>
    <message>
        <source>Only a run that was interrupted, cancelled or failed can go on</source>
        <translation>Seule une exécution interrompue, arrêtée ou échouée peut reprendre</translation>
    </message>
    <message>
        <source>Only images can be cropped and flipped</source>
        <translation>Seules des images peuvent être recadrées et retournées</translation>
    </message>
    <message>
        <source>Only pictures of the same samples can be turned towards each other</source>
        <translation>Seuls des nuages de points des mêmes exemples peuvent être orientés l’un vers l’autre</translation>
    </message>
    <message>
        <source>Outputs of different samples can not be compared</source>
        <translation>Des sorties pour des exemples différents ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>Predictions of different samples can not be set against each other</source>
        <translation>Des prédictions pour des exemples différents ne peuvent pas être confrontées</translation>
    </message>
    <message>
        <source>Python objects, which are never loaded</source>
        <translation>des objets Python, qui ne sont jamais chargés</translation>
    </message>
    <message>
        <source>Representations of different samples can not be aligned</source>
        <translation>Des représentations d’exemples différents ne peuvent pas être alignées</translation>
    </message>
    <message>
        <source>Shadow models and target were not asked about the same samples</source>
        <translation>Les modèles fantômes et la cible n’ont pas été interrogés sur les mêmes exemples</translation>
    </message>
    <message>
        <source>Shadow models can not be kept</source>
        <translation>Les modèles fantômes ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>Shadow models need training and test samples</source>
        <translation>Les modèles fantômes demandent des exemples d’entraînement et de test</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>Arrêté sur demande</translation>
    </message>
    <message>
        <source>Swapped labels need both options</source>
        <translation>L’échange d’étiquettes demande les deux options</translation>
    </message>
    <message>
        <source>The IDX file ends in its header</source>
        <translation>Le fichier IDX s’arrête dans son en-tête</translation>
    </message>
    <message>
        <source>The IDX file holds nothing</source>
        <translation>Le fichier IDX ne contient rien</translation>
    </message>
    <message>
        <source>The IDX file is of another type or rank</source>
        <translation>Le fichier IDX est d’un autre type ou d’un autre rang</translation>
    </message>
    <message>
        <source>The IDX file is shorter than its header says</source>
        <translation>Le fichier IDX est plus court que ne l’indique son en-tête</translation>
    </message>
    <message>
        <source>The IDX header claims more than the file can hold</source>
        <translation>L’en-tête IDX annonce plus que le fichier ne peut contenir</translation>
    </message>
    <message>
        <source>The IDX header is cut short</source>
        <translation>L’en-tête IDX est tronqué</translation>
    </message>
    <message>
        <source>The JPEG image is damaged</source>
        <translation>L’image JPEG est endommagée</translation>
    </message>
    <message>
        <source>The JSON array of indices is not closed</source>
        <translation>Le tableau JSON d’indices n’est pas fermé</translation>
    </message>
    <message>
        <source>The NumPy array is of another version of its format</source>
        <translation>Le tableau NumPy est d’une autre version de son format</translation>
    </message>
    <message>
        <source>The PNG image is damaged</source>
        <translation>L’image PNG est endommagée</translation>
    </message>
    <message>
        <source>The TorchScript file computes a layer&apos;s weight from other parameters (weight norm, for one); remove that before saving it</source>
        <translation>Le fichier TorchScript calcule le poids d’une couche à partir d’autres paramètres (weight norm, par exemple)&#xa0;; retirez cela avant de l’enregistrer</translation>
    </message>
    <message>
        <source>The TorchScript file does not fit into memory</source>
        <translation>Le fichier TorchScript ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>The TorchScript file does not give logits</source>
        <translation>Le fichier TorchScript ne donne pas de logits</translation>
    </message>
    <message>
        <source>The TorchScript file does not give one row of logits for each input</source>
        <translation>Le fichier TorchScript ne donne pas une ligne de logits par entrée</translation>
    </message>
    <message>
        <source>The TorchScript file gives other logits for the same inputs at the next time: it was traced in training mode, or mixes the inputs of a batch; call eval() on the model before torch.jit.trace</source>
        <translation>Le fichier TorchScript donne d’autres logits la fois suivante pour les mêmes entrées&#xa0;: il a été tracé en mode entraînement, ou mélange les entrées d’un lot&#xa0;; appelez eval() sur le modèle avant torch.jit.trace</translation>
    </message>
    <message>
        <source>The TorchScript file has a layer whose weight is no parameter and can not be changed: it is frozen in part, quantized, or keeps the weight as a buffer; save the module with parameters instead</source>
        <translation>Le fichier TorchScript a une couche dont le poids n’est pas un paramètre et ne peut pas être modifié&#xa0;: il est figé en partie, quantifié, ou garde le poids comme tampon&#xa0;; enregistrez plutôt le module avec des paramètres</translation>
    </message>
    <message>
        <source>The TorchScript file has no layer with a weight matrix</source>
        <translation>Le fichier TorchScript n’a aucune couche dotée d’une matrice de poids</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters</source>
        <translation>Le fichier TorchScript n’a pas de paramètres</translation>
    </message>
    <message>
        <source>The TorchScript file has no parameters: torch.jit.freeze or optimize_for_inference folded them into the program, where they can not be changed; save the module before that</source>
        <translation>Le fichier TorchScript n’a pas de paramètres&#xa0;: torch.jit.freeze ou optimize_for_inference les a intégrés au programme, où ils ne peuvent pas être modifiés&#xa0;; enregistrez le module avant cette étape</translation>
    </message>
    <message>
        <source>The TorchScript file multiplies by a weight in a way that can not be followed</source>
        <translation>Le fichier TorchScript multiplie par un poids d’une façon qui ne peut pas être suivie</translation>
    </message>
    <message>
        <source>The TorchScript file takes batches of one size only</source>
        <translation>Le fichier TorchScript n’accepte que des lots d’une seule taille</translation>
    </message>
    <message>
        <source>The TorchScript file updates its norms as it runs: it was traced in training mode; call eval() on the model before torch.jit.trace</source>
        <translation>Le fichier TorchScript met à jour ses normalisations pendant son exécution&#xa0;: il a été tracé en mode entraînement&#xa0;; appelez eval() sur le modèle avant torch.jit.trace</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight in two ways, which can not be followed</source>
        <translation>Le fichier TorchScript utilise un poids de deux façons, ce qui ne peut pas être suivi</translation>
    </message>
    <message>
        <source>The TorchScript file uses a weight where it can not be seen</source>
        <translation>Le fichier TorchScript utilise un poids là où cela ne peut pas être observé</translation>
    </message>
    <message>
        <source>The TorchScript file was traced without gradients, and a fused transformer operator stands in for its layers; trace it outside of torch.no_grad()</source>
        <translation>Le fichier TorchScript a été tracé sans gradients, et un opérateur transformer fusionné tient lieu de ses couches&#xa0;; tracez-le hors de torch.no_grad()</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s metadata can not be read</source>
        <translation>Les métadonnées du fichier TorchScript ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The TorchScript file&apos;s weights are not single precision; call float() on the module before saving it</source>
        <translation>Les poids du fichier TorchScript ne sont pas en simple précision&#xa0;; appelez float() sur le module avant de l’enregistrer</translation>
    </message>
    <message>
        <source>The TorchScript model can not take this data</source>
        <translation>Le modèle TorchScript ne peut pas recevoir ces données</translation>
    </message>
    <message>
        <source>The ZIP64 end of the zip directory is not where it should be</source>
        <translation>La fin ZIP64 du répertoire zip n’est pas là où elle devrait être</translation>
    </message>
    <message>
        <source>The architecture text-transformer can not take this data</source>
        <translation>L’architecture text-transformer ne peut pas recevoir ces données</translation>
    </message>
    <message>
        <source>The archive can not be opened</source>
        <translation>L’archive ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The archive does not hold the data set</source>
        <translation>L’archive ne contient pas le jeu de données</translation>
    </message>
    <message>
        <source>The archive is damaged, cut short or of another kind</source>
        <translation>L’archive est endommagée, tronquée ou d’un autre type</translation>
    </message>
    <message>
        <source>The arrays do not fit into memory</source>
        <translation>Les tableaux NumPy ne tiennent pas en mémoire</translation>
    </message>
    <message>
        <source>The bootstrap can not be made</source>
        <translation>Le bootstrap ne peut pas être effectué</translation>
    </message>
    <message>
        <source>The bytes of a tensor do not match its shape and type</source>
        <translation>Les octets d’un tenseur ne correspondent pas à sa forme et à son type</translation>
    </message>
    <message>
        <source>The cached spectrum can not be used</source>
        <translation>Le spectre en cache ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The checkpoint does not fit into memory</source>
        <translation>Le checkpoint ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>The checkpoint holds no state dict</source>
        <translation>Le checkpoint ne contient pas de state dict</translation>
    </message>
    <message>
        <source>The checkpoint holds two tensors of one name</source>
        <translation>Le checkpoint contient deux tenseurs du même nom</translation>
    </message>
    <message>
        <source>The checkpoint is in PyTorch&apos;s old format, before 1.6; load it in a newer PyTorch and save it again with torch.save</source>
        <translation>Le checkpoint est dans l’ancien format de PyTorch, antérieur à 1.6&#xa0;; chargez-le dans un PyTorch plus récent et enregistrez-le à nouveau avec torch.save</translation>
    </message>
    <message>
        <source>The checkpoint refers to a Python object that is never made here; save model.state_dict() instead</source>
        <translation>Le checkpoint fait référence à un objet Python qui n’est jamais créé ici&#xa0;; enregistrez plutôt model.state_dict()</translation>
    </message>
    <message>
        <source>The checkpoint was saved on a machine of another byte order</source>
        <translation>Le checkpoint a été enregistré sur une machine d’un autre boutisme</translation>
    </message>
    <message>
        <source>The checksum of an entry of the zip archive does not match</source>
        <translation>La somme de contrôle d’une entrée de l’archive zip ne correspond pas</translation>
    </message>
    <message>
        <source>The classifier was fitted to other features</source>
        <translation>Le classifieur a été ajusté sur d’autres caractéristiques</translation>
    </message>
    <message>
        <source>The content is not what the plan was made with</source>
        <translation>Le contenu n’est pas celui avec lequel le plan a été établi</translation>
    </message>
    <message>
        <source>The copy of the run log can not be put in place</source>
        <translation>La copie du journal des exécutions ne peut pas être mise en place</translation>
    </message>
    <message>
        <source>The data set can not be brought to disk</source>
        <translation>Le jeu de données ne peut pas être écrit sur le disque</translation>
    </message>
    <message>
        <source>The data set can not be put in place</source>
        <translation>Le jeu de données ne peut pas être mis en place</translation>
    </message>
    <message>
        <source>The data set does not fit into memory</source>
        <translation>Le jeu de données ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>The data set does not fit on the disk</source>
        <translation>Le jeu de données ne tient pas sur le disque</translation>
    </message>
    <message>
        <source>The data set has fewer training samples</source>
        <translation>Le jeu de données a moins d’exemples d’entraînement</translation>
    </message>
    <message>
        <source>The data set has no option of that name</source>
        <translation>Le jeu de données n’a pas d’option de ce nom</translation>
    </message>
    <message>
        <source>The data set has no samples whose labels were swapped</source>
        <translation>Le jeu de données n’a aucun exemple dont l’étiquette ait été échangée</translation>
    </message>
    <message>
        <source>The data set has no such class</source>
        <translation>Le jeu de données n’a pas de telle classe</translation>
    </message>
    <message>
        <source>The data set has no test image</source>
        <translation>Le jeu de données n’a aucune image de test</translation>
    </message>
    <message>
        <source>The data set needs its file</source>
        <translation>Le jeu de données a besoin de son fichier</translation>
    </message>
    <message>
        <source>The data set needs the folder in which its files are</source>
        <translation>Le jeu de données a besoin du dossier où se trouvent ses fichiers</translation>
    </message>
    <message>
        <source>The device is not available here</source>
        <translation>Le périphérique n’est pas disponible ici</translation>
    </message>
    <message>
        <source>The download broke off; what has come is kept, to go on from there</source>
        <translation>Le téléchargement s’est interrompu&#xa0;; ce qui est arrivé est conservé et servira à la reprise</translation>
    </message>
    <message>
        <source>The download can not be begun anew</source>
        <translation>Le téléchargement ne peut pas être recommencé</translation>
    </message>
    <message>
        <source>The download can not be put in place</source>
        <translation>Le téléchargement ne peut pas être mis en place</translation>
    </message>
    <message>
        <source>The download can not be written</source>
        <translation>Le téléchargement ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The download can not begin</source>
        <translation>Le téléchargement ne peut pas commencer</translation>
    </message>
    <message>
        <source>The embedding is to start with that of other samples</source>
        <translation>Le plongement est censé partir de celui d’autres exemples</translation>
    </message>
    <message>
        <source>The experiment needs the folder of its data</source>
        <translation>L’expérience a besoin du dossier de ses données</translation>
    </message>
    <message>
        <source>The file can not be closed</source>
        <translation>Le fichier ne peut pas être fermé</translation>
    </message>
    <message>
        <source>The file can not be downloaded</source>
        <translation>Le fichier ne peut pas être téléchargé</translation>
    </message>
    <message>
        <source>The file can not be made</source>
        <translation>Le fichier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The file can not be opened a second time</source>
        <translation>Le fichier ne peut pas être ouvert une seconde fois</translation>
    </message>
    <message>
        <source>The file can not be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file can not be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>Le fichier n’existe pas</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>Le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>The file holds no image that can be read</source>
        <translation>Le fichier ne contient aucune image lisible</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>Le fichier ne contient pas de texte</translation>
    </message>
    <message>
        <source>The file is a database, but not a log of runs</source>
        <translation>Le fichier est une base de données, mais pas un journal d’exécutions</translation>
    </message>
    <message>
        <source>The file is being downloaded already</source>
        <translation>Le fichier est déjà en cours de téléchargement</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The file is longer than its header says</source>
        <translation>Le fichier est plus long que ne l’indique son en-tête</translation>
    </message>
    <message>
        <source>The file is no TorchScript archive</source>
        <translation>Le fichier n’est pas une archive TorchScript</translation>
    </message>
    <message>
        <source>The file is not the published one</source>
        <translation>Le fichier n’est pas celui qui est publié</translation>
    </message>
    <message>
        <source>The file is not the shadow model that its name says</source>
        <translation>Le fichier n’est pas le modèle fantôme que son nom indique</translation>
    </message>
    <message>
        <source>The file is shorter than its header says</source>
        <translation>Le fichier est plus court que ne l’indique son en-tête</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>Le fichier est trop grand pour un plan</translation>
    </message>
    <message>
        <source>The file is too large for an image</source>
        <translation>Le fichier est trop grand pour une image</translation>
    </message>
    <message>
        <source>The file is too large to be what it is taken for</source>
        <translation>Le fichier est trop grand pour être ce qu’il est censé être</translation>
    </message>
    <message>
        <source>The file is too short to be a zip archive</source>
        <translation>Le fichier est trop court pour être une archive zip</translation>
    </message>
    <message>
        <source>The file lacks an array</source>
        <translation>Il manque un tableau NumPy dans le fichier</translation>
    </message>
    <message>
        <source>The file of class names has another number of classes</source>
        <translation>Le fichier de noms de classes compte un autre nombre de classes</translation>
    </message>
    <message>
        <source>The first line of the table does not name its columns</source>
        <translation>La première ligne du tableau ne donne pas les noms de ses colonnes</translation>
    </message>
    <message>
        <source>The first line of the text is not a label, a tab and a text</source>
        <translation>La première ligne du texte n’est pas formée d’une étiquette, d’une tabulation et d’un texte</translation>
    </message>
    <message>
        <source>The folder can not be made</source>
        <translation>Le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The folder has training images, but none to test on</source>
        <translation>Le dossier contient des images d’entraînement, mais aucune pour le test</translation>
    </message>
    <message>
        <source>The folder of a class holds no image</source>
        <translation>Le dossier d’une classe ne contient aucune image</translation>
    </message>
    <message>
        <source>The folder of the data set does not exist</source>
        <translation>Le dossier du jeu de données n’existe pas</translation>
    </message>
    <message>
        <source>The folder of the data set holds something else</source>
        <translation>Le dossier du jeu de données contient autre chose</translation>
    </message>
    <message>
        <source>The folder of the experiments can not be read</source>
        <translation>Le dossier des expériences ne peut pas être lu</translation>
    </message>
    <message>
        <source>The forget set holds all training samples, so nothing would be retained</source>
        <translation>L’ensemble à oublier contient tous les exemples d’entraînement&#xa0;: il ne resterait rien à retenir</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to forget</source>
        <translation>L’ensemble à oublier est vide&#xa0;: il n’y a rien à oublier</translation>
    </message>
    <message>
        <source>The forget set is empty, so there is nothing to request</source>
        <translation>L’ensemble à oublier est vide&#xa0;: il n’y a rien à demander</translation>
    </message>
    <message>
        <source>The forget set names a sample that the training data do not have</source>
        <translation>L’ensemble à oublier désigne un exemple absent des données d’entraînement</translation>
    </message>
    <message>
        <source>The forget set was made for other training data</source>
        <translation>L’ensemble à oublier a été établi pour d’autres données d’entraînement</translation>
    </message>
    <message>
        <source>The gzip data are damaged or cut short</source>
        <translation>Les données gzip sont endommagées ou tronquées</translation>
    </message>
    <message>
        <source>The header of a NumPy array can not be read</source>
        <translation>L’en-tête d’un tableau NumPy ne peut pas être lu</translation>
    </message>
    <message>
        <source>The header of a NumPy array is cut short</source>
        <translation>L’en-tête d’un tableau NumPy est tronqué</translation>
    </message>
    <message>
        <source>The image claims to be too large</source>
        <translation>L’image annonce une taille excessive</translation>
    </message>
    <message>
        <source>The images do not fit into memory; an option makes them smaller, such as ?size=64</source>
        <translation>Les images ne tiennent pas en mémoire&#xa0;; une option les réduit, par exemple ?size=64</translation>
    </message>
    <message>
        <source>The images have no axis of channels</source>
        <translation>Les images n’ont pas d’axe des canaux</translation>
    </message>
    <message>
        <source>The labels do not fit the samples</source>
        <translation>Les étiquettes ne correspondent pas aux exemples</translation>
    </message>
    <message>
        <source>The labels do not make classes</source>
        <translation>Les étiquettes ne forment pas des classes</translation>
    </message>
    <message>
        <source>The layer is too wide for its eigenvectors</source>
        <translation>La couche est trop large pour le calcul de ses vecteurs propres</translation>
    </message>
    <message>
        <source>The layout of the images can not be used</source>
        <translation>La disposition des images ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The list of classes and the folders of train differ</source>
        <translation>La liste des classes et les dossiers de train diffèrent</translation>
    </message>
    <message>
        <source>The list of indices holds something else</source>
        <translation>La liste d’indices contient autre chose</translation>
    </message>
    <message>
        <source>The list of indices is empty</source>
        <translation>La liste d’indices est vide</translation>
    </message>
    <message>
        <source>The list of indices names a sample that does not exist</source>
        <translation>La liste d’indices désigne un exemple qui n’existe pas</translation>
    </message>
    <message>
        <source>The list of trusted files can not be read; remove it to start a new one</source>
        <translation>La liste des fichiers de confiance ne peut pas être lue&#xa0;; supprimez-la pour en commencer une nouvelle</translation>
    </message>
    <message>
        <source>The lock file can not be opened</source>
        <translation>Le fichier de verrouillage ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The log does not hold the model that a run made</source>
        <translation>Le journal ne contient pas le modèle produit par une exécution</translation>
    </message>
    <message>
        <source>The log does not hold the weights of an epoch</source>
        <translation>Le journal ne contient pas les poids d’une époque</translation>
    </message>
    <message>
        <source>The metadata are not what the format wants</source>
        <translation>Les métadonnées ne sont pas conformes au format</translation>
    </message>
    <message>
        <source>The metadata hold something other than strings</source>
        <translation>Les métadonnées contiennent autre chose que des chaînes</translation>
    </message>
    <message>
        <source>The model does not fit</source>
        <translation>Le modèle ne convient pas</translation>
    </message>
    <message>
        <source>The model does not fit the data set</source>
        <translation>Le modèle ne convient pas au jeu de données</translation>
    </message>
    <message>
        <source>The model file does not fit the architecture</source>
        <translation>Le fichier du modèle ne correspond pas à l’architecture</translation>
    </message>
    <message>
        <source>The model file does not name its architecture; name it (--arch)</source>
        <translation>Le fichier du modèle n’indique pas son architecture&#xa0;; précisez-la (--arch)</translation>
    </message>
    <message>
        <source>The model file does not say what data it is for; name the data set as well</source>
        <translation>Le fichier du modèle n’indique pas à quelles données il est destiné&#xa0;; précisez aussi le jeu de données</translation>
    </message>
    <message>
        <source>The model file holds numbers that are not finite</source>
        <translation>Le fichier du modèle contient des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>The model file is for samples larger than any data set has</source>
        <translation>Le fichier du modèle est prévu pour des exemples plus grands que ceux d’aucun jeu de données</translation>
    </message>
    <message>
        <source>The model file&apos;s metadata can not be read</source>
        <translation>Les métadonnées du fichier du modèle ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The model has no layer of that name</source>
        <translation>Le modèle n’a pas de couche de ce nom</translation>
    </message>
    <message>
        <source>The model has no layer of that name, and none that begins with it</source>
        <translation>Le modèle n’a pas de couche de ce nom, ni dont le nom commence ainsi</translation>
    </message>
    <message>
        <source>The model&apos;s file does not say how it was trained</source>
        <translation>Le fichier du modèle n’indique pas comment celui-ci a été entraîné</translation>
    </message>
    <message>
        <source>The model&apos;s last layer does not see an entry for each sample</source>
        <translation>La dernière couche du modèle ne reçoit pas une entrée par exemple</translation>
    </message>
    <message>
        <source>The model&apos;s outputs are not finite</source>
        <translation>Les sorties du modèle ne sont pas finies</translation>
    </message>
    <message>
        <source>The models&apos; scores are of different forget samples</source>
        <translation>Les scores des modèles portent sur des exemples à oublier différents</translation>
    </message>
    <message>
        <source>The moment that the request before retained is not in the cache, and the samples that it forgot are not here to make it again</source>
        <translation>Le moment des données à retenir laissé par la demande précédente n’est pas dans le cache, et les exemples qu’elle a fait oublier ne sont pas disponibles ici pour le recalculer</translation>
    </message>
    <message>
        <source>The moments are of other weights, data or images</source>
        <translation>Les moments portent sur d’autres poids, d’autres données ou d’autres images</translation>
    </message>
    <message>
        <source>The original model&apos;s loss on the forget set is not finite</source>
        <translation>La perte du modèle d’origine sur l’ensemble à oublier n’est pas finie</translation>
    </message>
    <message>
        <source>The perplexity is a number of neighbours</source>
        <translation>La perplexité est un nombre de voisins</translation>
    </message>
    <message>
        <source>The pickle appends to something that is no list</source>
        <translation>Le pickle ajoute un élément à ce qui n’est pas une liste</translation>
    </message>
    <message>
        <source>The pickle calls something that can not be called</source>
        <translation>Le pickle appelle ce qui ne peut pas être appelé</translation>
    </message>
    <message>
        <source>The pickle closes a group that was not opened</source>
        <translation>Le pickle ferme un groupe qui n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The pickle ends in the middle of an instruction</source>
        <translation>Le pickle se termine au milieu d’une instruction</translation>
    </message>
    <message>
        <source>The pickle ends with more or less than one value</source>
        <translation>Le pickle se termine avec plus ou moins d’une valeur</translation>
    </message>
    <message>
        <source>The pickle gives attributes to something that can not have any</source>
        <translation>Le pickle donne des attributs à ce qui ne peut pas en avoir</translation>
    </message>
    <message>
        <source>The pickle has an unknown protocol</source>
        <translation>Le pickle est d’un protocole inconnu</translation>
    </message>
    <message>
        <source>The pickle has more instructions than any state dict needs</source>
        <translation>Le pickle contient plus d’instructions qu’il n’en faut à un state dict</translation>
    </message>
    <message>
        <source>The pickle holds an instruction that state dicts do not use</source>
        <translation>Le pickle contient une instruction que les state dicts n’utilisent pas</translation>
    </message>
    <message>
        <source>The pickle holds more tensors than any state dict</source>
        <translation>Le pickle contient plus de tenseurs que n’en a un state dict</translation>
    </message>
    <message>
        <source>The pickle holds more values than any state dict</source>
        <translation>Le pickle contient plus de valeurs que n’en a un state dict</translation>
    </message>
    <message>
        <source>The pickle is nested more deeply than any state dict</source>
        <translation>L’imbrication du pickle est plus profonde que celle d’un state dict</translation>
    </message>
    <message>
        <source>The pickle recalls a value that it never remembered</source>
        <translation>Le pickle rappelle une valeur qu’il n’a jamais mémorisée</translation>
    </message>
    <message>
        <source>The pickle refers to a name that is no text</source>
        <translation>Le pickle fait référence à un nom qui n’est pas un texte</translation>
    </message>
    <message>
        <source>The pickle refers to a storage in an unknown way</source>
        <translation>Le pickle fait référence à un stockage d’une façon inconnue</translation>
    </message>
    <message>
        <source>The pickle remembers more values than any state dict needs</source>
        <translation>Le pickle mémorise plus de valeurs qu’il n’en faut à un state dict</translation>
    </message>
    <message>
        <source>The pickle sets an entry of something that is no dictionary</source>
        <translation>Le pickle définit une entrée de ce qui n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>The pickle sets an entry without a value</source>
        <translation>Le pickle définit une entrée sans valeur</translation>
    </message>
    <message>
        <source>The pickle takes a value from an empty stack</source>
        <translation>Le pickle prend une valeur sur une pile vide</translation>
    </message>
    <message>
        <source>The plan can not be read</source>
        <translation>Le plan ne peut pas être lu</translation>
    </message>
    <message>
        <source>The plan is not a file</source>
        <translation>Le plan n’est pas un fichier</translation>
    </message>
    <message>
        <source>The plan was written for another version of the program</source>
        <translation>Le plan a été écrit pour une autre version du programme</translation>
    </message>
    <message>
        <source>The preset was written for another version of the program</source>
        <translation>L’expérience prédéfinie a été écrite pour une autre version du programme</translation>
    </message>
    <message>
        <source>The probe was fitted on other features</source>
        <translation>La sonde a été ajustée sur d’autres caractéristiques</translation>
    </message>
    <message>
        <source>The reading belongs to another spectrum</source>
        <translation>La lecture appartient à un autre spectre</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be read</source>
        <translation>Le dossier du rapport ne peut pas être lu</translation>
    </message>
    <message>
        <source>The report&apos;s folder can not be written</source>
        <translation>Le dossier du rapport ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The report&apos;s manifest is not what it should be</source>
        <translation>Le manifeste du rapport n’est pas ce qu’il devrait être</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a file outside its folder</source>
        <translation>Le manifeste du rapport désigne un fichier hors de son dossier</translation>
    </message>
    <message>
        <source>The report&apos;s manifest names a run without its files</source>
        <translation>Le manifeste du rapport désigne une exécution sans ses fichiers</translation>
    </message>
    <message>
        <source>The report&apos;s rows of a run are not what they should be</source>
        <translation>Les lignes du rapport relatives à une exécution ne sont pas ce qu’elles devraient être</translation>
    </message>
    <message>
        <source>The request file can not be used</source>
        <translation>Le fichier de demande ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The run before was of something else, so this request can not follow it</source>
        <translation>L’exécution précédente portait sur autre chose, si bien que cette demande ne peut pas lui succéder</translation>
    </message>
    <message>
        <source>The run before was purged, and the seed that drew its spectrum&apos;s images is not known any more</source>
        <translation>L’exécution précédente a été purgée, et la graine du tirage des images de son spectre n’est plus connue</translation>
    </message>
    <message>
        <source>The run belongs to another process</source>
        <translation>L’exécution appartient à un autre processus</translation>
    </message>
    <message>
        <source>The run can not be resumed: its inputs have changed</source>
        <translation>L’exécution ne peut pas reprendre&#xa0;: ses entrées ont changé</translation>
    </message>
    <message>
        <source>The run can not be resumed: its method&apos;s state is not there any more</source>
        <translation>L’exécution ne peut pas reprendre&#xa0;: l’état de sa méthode n’existe plus</translation>
    </message>
    <message>
        <source>The run did not come to a result</source>
        <translation>L’exécution n’a pas abouti à un résultat</translation>
    </message>
    <message>
        <source>The run has no such epoch to go on from</source>
        <translation>L’exécution n’a pas de telle époque d’où reprendre</translation>
    </message>
    <message>
        <source>The run is not running, so nothing can be added to it</source>
        <translation>L’exécution n’est pas en cours&#xa0;: rien ne peut y être ajouté</translation>
    </message>
    <message>
        <source>A file can not be locked</source>
        <translation>Un fichier ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>The run log can not be read</source>
        <translation>Le journal des exécutions ne peut pas être lu</translation>
    </message>
    <message>
        <source>The run log holds a figure of an unknown kind</source>
        <translation>Le journal des exécutions contient une valeur d’un type inconnu</translation>
    </message>
    <message>
        <source>The run log holds a run in an unknown state</source>
        <translation>Le journal des exécutions contient une exécution dans un état inconnu</translation>
    </message>
    <message>
        <source>The run log is damaged</source>
        <translation>Le journal des exécutions est endommagé</translation>
    </message>
    <message>
        <source>The run log is of an older version and has to be opened for writing once</source>
        <translation>Le journal des exécutions est d’une version plus ancienne et doit être ouvert une fois en écriture</translation>
    </message>
    <message>
        <source>The run log was opened for reading only</source>
        <translation>Le journal des exécutions a été ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The run log was written by a newer version of the workbench</source>
        <translation>Le journal des exécutions a été écrit par une version plus récente du programme</translation>
    </message>
    <message>
        <source>The run was purged</source>
        <translation>L’exécution a été purgée</translation>
    </message>
    <message>
        <source>The safetensors header is longer than it can be</source>
        <translation>L’en-tête safetensors est plus long qu’il ne peut l’être</translation>
    </message>
    <message>
        <source>The safetensors header is nested too deeply</source>
        <translation>L’imbrication de l’en-tête safetensors est trop profonde</translation>
    </message>
    <message>
        <source>The safetensors header is not a JSON object</source>
        <translation>L’en-tête safetensors n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The safetensors header is not valid JSON</source>
        <translation>L’en-tête safetensors n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>The safetensors header names the same thing twice</source>
        <translation>L’en-tête safetensors nomme deux fois la même chose</translation>
    </message>
    <message>
        <source>The sample is too small to be parted in two halves</source>
        <translation>L’échantillon est trop petit pour être divisé en deux moitiés</translation>
    </message>
    <message>
        <source>The samples are of a form that is not read</source>
        <translation>Les exemples sont d’une forme qui n’est pas lue</translation>
    </message>
    <message>
        <source>The samples of an array are too large</source>
        <translation>Les exemples d’un tableau NumPy sont trop grands</translation>
    </message>
    <message>
        <source>The second moments of the training data are not in the cache, and the data are not here to make them</source>
        <translation>Les moments d’ordre deux des données d’entraînement ne sont pas dans le cache, et les données ne sont pas disponibles ici pour les calculer</translation>
    </message>
    <message>
        <source>The selection names a class that the data set does not have</source>
        <translation>La sélection désigne une classe que le jeu de données n’a pas</translation>
    </message>
    <message>
        <source>The selection names a sample that the training data do not have</source>
        <translation>La sélection désigne un exemple absent des données d’entraînement</translation>
    </message>
    <message>
        <source>The selection names a training sample that the request file does not hold</source>
        <translation>La sélection désigne un exemple d’entraînement que le fichier de demande ne contient pas</translation>
    </message>
    <message>
        <source>The selection names samples more than once</source>
        <translation>La sélection désigne des exemples plus d’une fois</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the class does not have</source>
        <translation>La sélection demande un nombre d’exemples que la classe ne peut pas fournir</translation>
    </message>
    <message>
        <source>The selection wants a number of samples that the training data do not have</source>
        <translation>La sélection demande un nombre d’exemples que les données d’entraînement ne peuvent pas fournir</translation>
    </message>
    <message>
        <source>The selection wants samples that the class does not have</source>
        <translation>La sélection demande des exemples que la classe n’a pas</translation>
    </message>
    <message>
        <source>The server does not give the file</source>
        <translation>Le serveur ne fournit pas le fichier</translation>
    </message>
    <message>
        <source>The server does not have the file</source>
        <translation>Le serveur n’a pas le fichier</translation>
    </message>
    <message>
        <source>The server gives another part of the file than was asked for</source>
        <translation>Le serveur fournit une autre partie du fichier que celle demandée</translation>
    </message>
    <message>
        <source>The server has another file than the published one</source>
        <translation>Le serveur a un autre fichier que celui qui est publié</translation>
    </message>
    <message>
        <source>The shadow models&apos; scores do not vary, so no distribution fits</source>
        <translation>Les scores des modèles fantômes ne varient pas&#xa0;: aucune loi ne peut leur être ajustée</translation>
    </message>
    <message>
        <source>The share of the test split that is used for validation is not usable</source>
        <translation>La part de la partition de test réservée à la validation n’est pas utilisable</translation>
    </message>
    <message>
        <source>The size for the images can not be used</source>
        <translation>La taille demandée pour les images ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The size of the file does not fit its records</source>
        <translation>La taille du fichier ne correspond pas à celle de ses enregistrements</translation>
    </message>
    <message>
        <source>The spectrum is of another layer</source>
        <translation>Le spectre est celui d’une autre couche</translation>
    </message>
    <message>
        <source>The spectrum is of another model</source>
        <translation>Le spectre est celui d’un autre modèle</translation>
    </message>
    <message>
        <source>The spectrum was made from another model, data or forget set</source>
        <translation>Le spectre provient d’un autre modèle, d’autres données ou d’un autre ensemble à oublier</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs the retained data, which are not here</source>
        <translation>La dérive du spectre demande les données à retenir, qui ne sont pas disponibles ici</translation>
    </message>
    <message>
        <source>The spectrum&apos;s drift needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>La dérive du spectre demande de savoir quels exemples sont à retenir, et ce que les demandes précédentes ont fait oublier n’est plus connu</translation>
    </message>
    <message>
        <source>The state of an optimizer is not whole</source>
        <translation>L’état d’un optimiseur n’est pas complet</translation>
    </message>
    <message>
        <source>The state of an optimizer is of another model</source>
        <translation>L’état d’un optimiseur est celui d’un autre modèle</translation>
    </message>
    <message>
        <source>The stop rule &quot;drift&quot; needs the retain drift of each epoch</source>
        <translation>La règle d’arrêt «&#xa0;drift&#xa0;» demande la dérive de rétention de chaque époque</translation>
    </message>
    <message>
        <source>The stop rule &quot;match&quot; needs the forget error of a retrained baseline</source>
        <translation>La règle d’arrêt «&#xa0;match&#xa0;» demande l’erreur d’oubli d’une référence réentraînée</translation>
    </message>
    <message>
        <source>The sweep can not be made</source>
        <translation>Le balayage ne peut pas être établi</translation>
    </message>
    <message>
        <source>The table has no column besides that of the classes</source>
        <translation>Le tableau n’a aucune colonne en dehors de celle des classes</translation>
    </message>
    <message>
        <source>The table has no column of that name</source>
        <translation>Le tableau n’a pas de colonne de ce nom</translation>
    </message>
    <message>
        <source>The table has no rows</source>
        <translation>Le tableau n’a aucune ligne</translation>
    </message>
    <message>
        <source>The table makes too many features for this machine</source>
        <translation>Le tableau produit trop de caractéristiques pour cette machine</translation>
    </message>
    <message>
        <source>The table makes too many features; leave columns out (?ignore=...)</source>
        <translation>Le tableau produit trop de caractéristiques&#xa0;; omettez des colonnes (?ignore=...)</translation>
    </message>
    <message>
        <source>The table of test rows has other columns</source>
        <translation>Le tableau des lignes de test a d’autres colonnes</translation>
    </message>
    <message>
        <source>The target scores all samples the same, so nothing can be inferred</source>
        <translation>La cible donne le même score à tous les exemples&#xa0;: rien ne peut en être inféré</translation>
    </message>
    <message>
        <source>The tensors are far larger than the file that holds them</source>
        <translation>Les tenseurs sont bien plus grands que le fichier qui les contient</translation>
    </message>
    <message>
        <source>The tensors do not fit into memory</source>
        <translation>Les tenseurs ne tiennent pas en mémoire</translation>
    </message>
    <message>
        <source>The tensors do not follow each other without gap or overlap</source>
        <translation>Les tenseurs ne se suivent pas sans intervalle ni recouvrement</translation>
    </message>
    <message>
        <source>The test split is too small to be parted in validation and test</source>
        <translation>La partition de test est trop petite pour être divisée en validation et test</translation>
    </message>
    <message>
        <source>The texts do not fit into memory; an option makes them shorter, such as ?length=64</source>
        <translation>Les textes ne tiennent pas en mémoire&#xa0;; une option les raccourcit, par exemple ?length=64</translation>
    </message>
    <message>
        <source>The thread count is not usable</source>
        <translation>Le nombre de threads n’est pas utilisable</translation>
    </message>
    <message>
        <source>The training checkpoint belongs to another training; name another file or remove it</source>
        <translation>Le point de reprise de l’entraînement appartient à un autre entraînement&#xa0;; indiquez un autre fichier ou supprimez-le</translation>
    </message>
    <message>
        <source>The training checkpoint can not be read; remove it to start over</source>
        <translation>Le point de reprise de l’entraînement ne peut pas être lu&#xa0;; supprimez-le pour recommencer depuis le début</translation>
    </message>
    <message>
        <source>The training data have no sample of this class</source>
        <translation>Les données d’entraînement n’ont aucun exemple de cette classe</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept</source>
        <translation>Les poids de cette époque n’ont pas été conservés</translation>
    </message>
    <message>
        <source>The zip archive holds the same entry twice</source>
        <translation>L’archive zip contient deux fois la même entrée</translation>
    </message>
    <message>
        <source>The zip archive is cut short: its directory is missing</source>
        <translation>L’archive zip est tronquée&#xa0;: son répertoire manque</translation>
    </message>
    <message>
        <source>The zip archive is not a PyTorch checkpoint</source>
        <translation>L’archive zip n’est pas un checkpoint PyTorch</translation>
    </message>
    <message>
        <source>The zip archive lacks an entry</source>
        <translation>Une entrée manque dans l’archive zip</translation>
    </message>
    <message>
        <source>The zip archive points outside the file</source>
        <translation>L’archive zip renvoie hors du fichier</translation>
    </message>
    <message>
        <source>The zip directory does not hold the number of entries that it says</source>
        <translation>Le répertoire zip ne contient pas le nombre d’entrées qu’il indique</translation>
    </message>
    <message>
        <source>The zip directory is damaged</source>
        <translation>Le répertoire zip est endommagé</translation>
    </message>
    <message>
        <source>The zip directory is larger than can be right</source>
        <translation>Le répertoire zip est trop grand pour être correct</translation>
    </message>
    <message>
        <source>There are not so many principal components</source>
        <translation>Il n’y a pas autant de composantes principales</translation>
    </message>
    <message>
        <source>There are too few samples for a probe</source>
        <translation>Il y a trop peu d’exemples pour une sonde</translation>
    </message>
    <message>
        <source>There are too few samples for principal components</source>
        <translation>Il y a trop peu d’exemples pour des composantes principales</translation>
    </message>
    <message>
        <source>There are too few samples for so many strata</source>
        <translation>Il y a trop peu d’exemples pour autant de strates</translation>
    </message>
    <message>
        <source>There are too few samples to attack</source>
        <translation>Il y a trop peu d’exemples à attaquer</translation>
    </message>
    <message>
        <source>There are too few samples to look into layers</source>
        <translation>Il y a trop peu d’exemples pour examiner les couches</translation>
    </message>
    <message>
        <source>There are too few scores for a support-vector classifier</source>
        <translation>Il y a trop peu de scores pour un classifieur à vecteurs de support</translation>
    </message>
    <message>
        <source>There are too few shadow models for this attack</source>
        <translation>Il y a trop peu de modèles fantômes pour cette attaque</translation>
    </message>
    <message>
        <source>There is no histogram of entropies of so few classes or bins</source>
        <translation>Il n’y a pas d’histogramme d’entropies pour aussi peu de classes ou d’intervalles</translation>
    </message>
    <message>
        <source>There is no room for the shadow models</source>
        <translation>Il n’y a pas la place pour les modèles fantômes</translation>
    </message>
    <message>
        <source>There is no run log</source>
        <translation>Il n’y a pas de journal des exécutions</translation>
    </message>
    <message>
        <source>There is no such attack</source>
        <translation>Il n’existe pas de telle attaque</translation>
    </message>
    <message>
        <source>There is no such choice of samples for an attack</source>
        <translation>Il n’existe pas de tel choix d’exemples pour une attaque</translation>
    </message>
    <message>
        <source>There is no such data set</source>
        <translation>Il n’existe pas de tel jeu de données</translation>
    </message>
    <message>
        <source>There is no such data set to download</source>
        <translation>Il n’existe pas de tel jeu de données à télécharger</translation>
    </message>
    <message>
        <source>There is no such energy measure</source>
        <translation>Il n’existe pas de telle mesure de l’énergie</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>Il n’existe pas de telle expérience</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Il n’existe pas de tel fichier ou dossier</translation>
    </message>
    <message>
        <source>There is no such image in this split of the data set</source>
        <translation>Il n’existe pas de telle image dans cette partition du jeu de données</translation>
    </message>
    <message>
        <source>There is no such learning-rate schedule</source>
        <translation>Il n’existe pas de telle évolution du taux d’apprentissage</translation>
    </message>
    <message>
        <source>There is no such method</source>
        <translation>Il n’existe pas de telle méthode</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>Il n’existe pas de tel plan</translation>
    </message>
    <message>
        <source>There is no such rule of suggestion</source>
        <translation>Il n’existe pas de telle règle de suggestion</translation>
    </message>
    <message>
        <source>There is no such run in the log</source>
        <translation>Il n’existe pas de telle exécution dans le journal</translation>
    </message>
    <message>
        <source>There is no such stop rule</source>
        <translation>Il n’existe pas de telle règle d’arrêt</translation>
    </message>
    <message>
        <source>There is no such threshold rule</source>
        <translation>Il n’existe pas de telle règle de seuil</translation>
    </message>
    <message>
        <source>There is nothing to compare models on</source>
        <translation>Il n’y a rien sur quoi comparer les modèles</translation>
    </message>
    <message>
        <source>There is too little to learn again from</source>
        <translation>Il y a trop peu d’exemples pour réapprendre</translation>
    </message>
    <message>
        <source>There is too little to train on</source>
        <translation>Il y a trop peu d’exemples pour l’entraînement</translation>
    </message>
    <message>
        <source>There must be points to forget and points to retain</source>
        <translation>Il faut des points à oublier et des points à retenir</translation>
    </message>
    <message>
        <source>These are not pairs of classes</source>
        <translation>Ce ne sont pas des paires de classes</translation>
    </message>
    <message>
        <source>These are not the images of Fashion-MNIST</source>
        <translation>Ce ne sont pas les images de Fashion-MNIST</translation>
    </message>
    <message>
        <source>These are the weights of a TorchScript model alone; the program that they belong to is not with them</source>
        <translation>Ce ne sont que les poids d’un modèle TorchScript&#xa0;; le programme dont ils relèvent ne les accompagne pas</translation>
    </message>
    <message>
        <source>This is a TorchScript program, and would be run; if you trust where it comes from, say so once (--trust)</source>
        <translation>Ceci est un programme TorchScript, qui serait exécuté&#xa0;; si vous faites confiance à sa provenance, indiquez-le une fois (--trust)</translation>
    </message>
    <message>
        <source>This is a TorchScript program; save the state_dict() of the model with torch.save instead</source>
        <translation>Ceci est un programme TorchScript&#xa0;; enregistrez plutôt le state_dict() du modèle avec torch.save</translation>
    </message>
    <message>
        <source>This is no data set that is known</source>
        <translation>Ce n’est pas un jeu de données connu</translation>
    </message>
    <message>
        <source>This is no report that this version reads</source>
        <translation>Ce n’est pas un rapport que cette version puisse lire</translation>
    </message>
    <message>
        <source>This is not a JSON document</source>
        <translation>Ce n’est pas un document JSON</translation>
    </message>
    <message>
        <source>This is not a NumPy array</source>
        <translation>Ce n’est pas un tableau NumPy</translation>
    </message>
    <message>
        <source>This is not a PyTorch checkpoint</source>
        <translation>Ce n’est pas un checkpoint PyTorch</translation>
    </message>
    <message>
        <source>This is not a file of weights</source>
        <translation>Ce n’est pas un fichier de poids</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>Ce n’est pas un fichier qui puisse être lu</translation>
    </message>
    <message>
        <source>This is not a request file of this version</source>
        <translation>Ce n’est pas un fichier de demande de cette version</translation>
    </message>
    <message>
        <source>This is not a selection of training samples</source>
        <translation>Ce n’est pas une sélection d’exemples d’entraînement</translation>
    </message>
    <message>
        <source>This is not an IDX file</source>
        <translation>Ce n’est pas un fichier IDX</translation>
    </message>
    <message>
        <source>This is not the entropy of a softmax</source>
        <translation>Ce n’est pas l’entropie d’un softmax</translation>
    </message>
    <message>
        <source>Tiny ImageNet has no images here</source>
        <translation>Tiny ImageNet n’a pas d’images ici</translation>
    </message>
    <message>
        <source>Tiny ImageNet needs a folder for each class</source>
        <translation>Tiny ImageNet doit contenir un dossier par classe</translation>
    </message>
    <message>
        <source>Too many of the images can not be read</source>
        <translation>Trop d’images ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Training and test folders have other classes</source>
        <translation>Les dossiers d’entraînement et de test ont des classes différentes</translation>
    </message>
    <message>
        <source>Training and test images differ in size</source>
        <translation>Les images d’entraînement et de test n’ont pas la même taille</translation>
    </message>
    <message>
        <source>Training and test samples differ</source>
        <translation>Les exemples d’entraînement et de test sont de formes différentes</translation>
    </message>
    <message>
        <source>Training diverged; a smaller learning rate may help</source>
        <translation>L’entraînement a divergé&#xa0;; un taux d’apprentissage plus petit peut aider</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True ou False</translation>
    </message>
    <message>
        <source>Two columns of the table have one name</source>
        <translation>Deux colonnes du tableau portent le même nom</translation>
    </message>
    <message>
        <source>U-LiRA needs shadow models that were unlearned</source>
        <translation>U-LiRA demande des modèles fantômes désappris</translation>
    </message>
    <message>
        <source>Unlearning diverged; a smaller learning rate may help</source>
        <translation>Le désapprentissage a divergé&#xa0;; un taux d’apprentissage plus petit peut aider</translation>
    </message>
    <message>
        <source>What the purge is to remove can not be removed</source>
        <translation>Ce que la purge doit supprimer ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Which axis of the images holds the channels is open; say ?layout=chw or hwc</source>
        <translation>L’axe des images qui contient les canaux est ambigu&#xa0;; indiquez ?layout=chw ou hwc</translation>
    </message>
    <message>
        <source>Without weight decay the weights grow for ever</source>
        <translation>Sans dégradation des poids, ceux-ci croissent indéfiniment</translation>
    </message>
    <message>
        <source>[N, classes]</source>
        <translation>[N, classes]</translation>
    </message>
    <message>
        <source>a JSON array of texts</source>
        <translation>un tableau JSON de textes</translation>
    </message>
    <message>
        <source>a Python name and a tuple</source>
        <translation>un nom Python et un tuple</translation>
    </message>
    <message>
        <source>a bare pickle</source>
        <translation>un pickle seul</translation>
    </message>
    <message>
        <source>a class with samples</source>
        <translation>une classe qui a des exemples</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>a comma or the end of the line</source>
        <translation>une virgule ou la fin de la ligne</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>un jeu de données</translation>
    </message>
    <message>
        <source>a database that passes SQLite&apos;s integrity check</source>
        <translation>une base de données qui passe le contrôle d’intégrité de SQLite</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <translation>un périphérique, un tube ou un socket</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>a drift</source>
        <translation>une dérive</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a file that may be locked</source>
        <translation>un fichier qui peut être verrouillé</translation>
    </message>
    <message>
        <source>a file that may be read</source>
        <translation>un fichier accessible en lecture</translation>
    </message>
    <message>
        <source>a file that may be removed</source>
        <translation>un fichier qui peut être supprimé</translation>
    </message>
    <message>
        <source>a file without a write-ahead log</source>
        <translation>un fichier sans journal d’écriture anticipée (WAL)</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>un fichier sans extension</translation>
    </message>
    <message>
        <source>a file written by &quot;unlearn spectrum --moments FILE&quot; with these weights, data, seed and number of images</source>
        <translation>un fichier écrit par «&#xa0;unlearn spectrum --moments FILE&#xa0;» avec ces poids, ces données, cette graine et ce nombre d’images</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>a finite number, 0 or more</source>
        <translation>un nombre fini, positif ou nul</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a folder of images</source>
        <translation>un dossier d’images</translation>
    </message>
    <message>
        <source>a folder of the data set</source>
        <translation>un dossier du jeu de données</translation>
    </message>
    <message>
        <source>a folder test or val beside train</source>
        <translation>un dossier test ou val à côté de train</translation>
    </message>
    <message>
        <source>a folder that can be written to</source>
        <translation>un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>a folder that may be read</source>
        <translation>un dossier accessible en lecture</translation>
    </message>
    <message>
        <source>a folder that may be written</source>
        <translation>un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>a folder with data.pkl and constants.pkl</source>
        <translation>un dossier contenant data.pkl et constants.pkl</translation>
    </message>
    <message>
        <source>a line of column names and at least one row</source>
        <translation>une ligne de noms de colonnes et au moins une ligne de valeurs</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a link that leads elsewhere</source>
        <translation>un lien qui mène ailleurs</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of thresholds or a number of draws</source>
        <translation>une liste de seuils ou un nombre de tirages</translation>
    </message>
    <message>
        <source>a lock that is held</source>
        <translation>un verrou déjà détenu</translation>
    </message>
    <message>
        <source>a log written by the workbench</source>
        <translation>un journal écrit par le programme</translation>
    </message>
    <message>
        <source>a method that does without, such as pgu</source>
        <translation>une méthode qui s’en passe, par exemple pgu</translation>
    </message>
    <message>
        <source>a method with thresholds, such as pgu</source>
        <translation>une méthode à seuils, par exemple pgu</translation>
    </message>
    <message>
        <source>a name inside the folder</source>
        <translation>un nom à l’intérieur du dossier</translation>
    </message>
    <message>
        <source>a new or an empty folder</source>
        <translation>un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a path without &quot;?&quot;, a word and &quot;=&quot;</source>
        <translation>un chemin sans suite de «&#xa0;?&#xa0;», d’un mot et de «&#xa0;=&#xa0;»</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>un tube ou un périphérique</translation>
    </message>
    <message>
        <source>a plain type such as uint8</source>
        <translation>un type simple, par exemple uint8</translation>
    </message>
    <message>
        <source>a plan and rows that the field files names</source>
        <translation>un plan et des lignes désignés par le champ files</translation>
    </message>
    <message>
        <source>a plan with a retrained model</source>
        <translation>un plan avec un modèle réentraîné</translation>
    </message>
    <message>
        <source>a plan with a retrained model, or another rule</source>
        <translation>un plan avec un modèle réentraîné, ou une autre règle</translation>
    </message>
    <message>
        <source>a program beside them (constants.pkl)</source>
        <translation>un programme à côté d’eux (constants.pkl)</translation>
    </message>
    <message>
        <source>a program for LibTorch 1.13</source>
        <translation>un programme pour LibTorch 1.13</translation>
    </message>
    <message>
        <source>a real number type of at most 64 bits</source>
        <translation>un type de nombres réels d’au plus 64 bits</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>un fichier ordinaire</translation>
    </message>
    <message>
        <source>a relative name</source>
        <translation>un nom relatif</translation>
    </message>
    <message>
        <source>a request exported with its test split, or another rule, such as epochs</source>
        <translation>une demande exportée avec sa partition de test, ou une autre règle, par exemple epochs</translation>
    </message>
    <message>
        <source>a retrained baseline to match</source>
        <translation>une référence réentraînée avec laquelle concorder</translation>
    </message>
    <message>
        <source>a run that has ended</source>
        <translation>une exécution achevée</translation>
    </message>
    <message>
        <source>a run that was purged or whose selectors name other samples now</source>
        <translation>une exécution qui a été purgée ou dont les sélecteurs désignent à présent d’autres exemples</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>a size that can exist</source>
        <translation>une taille possible</translation>
    </message>
    <message>
        <source>a spectrum</source>
        <translation>un spectre</translation>
    </message>
    <message>
        <source>a step and an average of squares</source>
        <translation>un pas et une moyenne des carrés</translation>
    </message>
    <message>
        <source>a storage, a whole number, sizes and strides</source>
        <translation>un stockage, un nombre entier, des tailles et des strides</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a string, a list of sizes and a list of two offsets</source>
        <translation>une chaîne, une liste de tailles et une liste de deux positions</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>un tenseur</translation>
    </message>
    <message>
        <source>a tensor [N, classes]</source>
        <translation>un tenseur [N, classes]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>a type of several fields</source>
        <translation>un type à plusieurs champs</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a whole data set</source>
        <translation>un jeu de données entier</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>a zip archive as torch.save writes it</source>
        <translation>une archive zip telle que l’écrit torch.save</translation>
    </message>
    <message>
        <source>an archive without one</source>
        <translation>une archive qui n’en contient pas</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un fichier vide</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>an empty path</source>
        <translation>un chemin vide</translation>
    </message>
    <message>
        <source>an entry data.pkl in a folder</source>
        <translation>une entrée data.pkl dans un dossier</translation>
    </message>
    <message>
        <source>an even number of keys and values</source>
        <translation>un nombre pair de clés et de valeurs</translation>
    </message>
    <message>
        <source>an extra field with them</source>
        <translation>un champ supplémentaire qui les contient</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an intact tar or zip archive</source>
        <translation>une archive tar ou zip intacte</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>un objet formé de chaînes</translation>
    </message>
    <message>
        <source>an open group</source>
        <translation>un groupe ouvert</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>un autre fichier</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>another rule, such as epochs</source>
        <translation>une autre règle, par exemple epochs</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>une autre forme</translation>
    </message>
    <message>
        <source>another shape or type</source>
        <translation>une autre forme ou un autre type</translation>
    </message>
    <message>
        <source>another size or damaged data</source>
        <translation>une autre taille ou des données endommagées</translation>
    </message>
    <message>
        <source>another that is under way</source>
        <translation>un autre déjà en cours</translation>
    </message>
    <message>
        <source>arrays of samples</source>
        <translation>des tableaux d’exemples</translation>
    </message>
    <message>
        <source>at least 1 other sample</source>
        <translation>au moins 1 autre exemple</translation>
    </message>
    <message>
        <source>at least 1 sample</source>
        <translation>au moins 1 exemple</translation>
    </message>
    <message>
        <source>at least 2 classes</source>
        <translation>au moins 2 classes</translation>
    </message>
    <message>
        <source>at least 2 folders</source>
        <translation>au moins 2 dossiers</translation>
    </message>
    <message>
        <source>at least 2 retained</source>
        <translation>au moins 2 exemples à retenir</translation>
    </message>
    <message>
        <source>at least 2 samples of a class</source>
        <translation>au moins 2 exemples d’une classe</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>au moins un élément</translation>
    </message>
    <message>
        <source>at least one name</source>
        <translation>au moins un nom</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>au moins un exemple</translation>
    </message>
    <message>
        <source>at least one sample on either side</source>
        <translation>au moins un exemple de chaque côté</translation>
    </message>
    <message>
        <source>at least one score</source>
        <translation>au moins un score</translation>
    </message>
    <message>
        <source>at least one stage</source>
        <translation>au moins une étape</translation>
    </message>
    <message>
        <source>at least one that can</source>
        <translation>au moins une qui puisse l’être</translation>
    </message>
    <message>
        <source>at least one whole number</source>
        <translation>au moins un nombre entier</translation>
    </message>
    <message>
        <source>at most 512 tokens out of 2 or more</source>
        <translation>au plus 512 jetons d’un vocabulaire d’au moins 2</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>taille de lot</translation>
    </message>
    <message>
        <source>budget or parameter-free</source>
        <translation>budget ou parameter-free</translation>
    </message>
    <message>
        <source>budget, parameter-free or tau</source>
        <translation>budget, parameter-free ou tau</translation>
    </message>
    <message>
        <source>chw or hwc</source>
        <translation>chw ou hwc</translation>
    </message>
    <message>
        <source>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped or @FILE</source>
        <translation>class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped ou @FILE</translation>
    </message>
    <message>
        <source>column names alone</source>
        <translation>des noms de colonnes seuls</translation>
    </message>
    <message>
        <source>convolution, linear, matmul, mm or addmm</source>
        <translation>convolution, linear, matmul, mm ou addmm</translation>
    </message>
    <message>
        <source>covering, below, below-plus-one or null</source>
        <translation>covering, below, below-plus-one ou null</translation>
    </message>
    <message>
        <source>crossing, retain-drop, test-drop, epochs, match or drift</source>
        <translation>crossing, retain-drop, test-drop, epochs, match ou drift</translation>
    </message>
    <message>
        <source>data that hold the forget samples alone</source>
        <translation>des données qui ne contiennent que les exemples à oublier</translation>
    </message>
    <message>
        <source>data with the options swap and each, such as cifar10:DIR?swap=0-1&amp;each=500</source>
        <translation>des données avec les options swap et each, par exemple cifar10:DIR?swap=0-1&amp;each=500</translation>
    </message>
    <message>
        <source>data without a test split</source>
        <translation>des données sans partition de test</translation>
    </message>
    <message>
        <source>data, option layout</source>
        <translation>data, option layout</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape, each once</source>
        <translation>descr, fortran_order et shape, une fois chacun</translation>
    </message>
    <message>
        <source>dtype, shape and data_offsets</source>
        <translation>dtype, shape et data_offsets</translation>
    </message>
    <message>
        <source>each attack once</source>
        <translation>chaque attaque une seule fois</translation>
    </message>
    <message>
        <source>each class once</source>
        <translation>chaque classe une seule fois</translation>
    </message>
    <message>
        <source>each sample once</source>
        <translation>chaque exemple une seule fois</translation>
    </message>
    <message>
        <source>each seed once</source>
        <translation>chaque graine une seule fois</translation>
    </message>
    <message>
        <source>each threshold once</source>
        <translation>chaque seuil une seule fois</translation>
    </message>
    <message>
        <source>either requests or forget</source>
        <translation>soit requests, soit forget</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>energy or singular</source>
        <translation>energy ou singular</translation>
    </message>
    <message>
        <source>epoch 0 and those after it</source>
        <translation>l’époque 0 et les suivantes</translation>
    </message>
    <message>
        <source>fewer of each</source>
        <translation>moins de chacune</translation>
    </message>
    <message>
        <source>fewer than 2^31</source>
        <translation>moins de 2^31</translation>
    </message>
    <message>
        <source>fewer than 2^64 bytes</source>
        <translation>moins de 2^64 octets</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>des fichiers et des dossiers</translation>
    </message>
    <message>
        <source>finished, cancelled or failed</source>
        <translation>finished, cancelled ou failed</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>des nombres finis</translation>
    </message>
    <message>
        <source>finite numbers, one a channel or feature</source>
        <translation>des nombres finis, un par canal ou par caractéristique</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>de l’espace libre</translation>
    </message>
    <message>
        <source>grey or coloured images</source>
        <translation>des images en niveaux de gris ou en couleurs</translation>
    </message>
    <message>
        <source>images uint8 [N, C, H, W], features float32 [N, F] or token ids int64 [N, L]</source>
        <translation>des images uint8 [N, C, H, W], des caractéristiques float32 [N, F] ou des identifiants de jetons int64 [N, L]</translation>
    </message>
    <message>
        <source>intact JPEG data</source>
        <translation>des données JPEG intactes</translation>
    </message>
    <message>
        <source>intact PNG data</source>
        <translation>des données PNG intactes</translation>
    </message>
    <message>
        <source>intact gzip data</source>
        <translation>des données gzip intactes</translation>
    </message>
    <message>
        <source>interrupted, cancelled or failed</source>
        <translation>interrupted, cancelled ou failed</translation>
    </message>
    <message>
        <source>it once</source>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sa fin</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>sa longueur</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>lines of LABEL&lt;TAB&gt;TEXT</source>
        <translation>des lignes de la forme LABEL&lt;TAB&gt;TEXT</translation>
    </message>
    <message>
        <source>members and others</source>
        <translation>des membres et des non-membres</translation>
    </message>
    <message>
        <source>more</source>
        <translation>davantage</translation>
    </message>
    <message>
        <source>more bytes</source>
        <translation>d’autres octets à la suite</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>plus de 0</translation>
    </message>
    <message>
        <source>more than 0 and less than 1</source>
        <translation>plus de 0 et moins de 1</translation>
    </message>
    <message>
        <source>more than 0 with nesterov</source>
        <translation>plus de 0 avec nesterov</translation>
    </message>
    <message>
        <source>named tensors, at the top or under model, state_dict, model_state_dict, net, ...</source>
        <translation>des tenseurs nommés, au premier niveau ou sous model, state_dict, model_state_dict, net, ...</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>no average of squares</source>
        <translation>aucune moyenne des carrés</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>aucune option</translation>
    </message>
    <message>
        <source>no retrained model</source>
        <translation>aucun modèle réentraîné</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>aucun pas</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>no test samples</source>
        <translation>aucun exemple de test</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>none for this data set</source>
        <translation>aucune pour ce jeu de données</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>aucun ici</translation>
    </message>
    <message>
        <source>none in the open group</source>
        <translation>aucune dans le groupe ouvert</translation>
    </message>
    <message>
        <source>none of that number</source>
        <translation>aucune de ce numéro</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>aucune image lisible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une occurrence</translation>
    </message>
    <message>
        <source>one download at a time</source>
        <translation>un seul téléchargement à la fois</translation>
    </message>
    <message>
        <source>one kind only</source>
        <translation>un seul type</translation>
    </message>
    <message>
        <source>one of each at least</source>
        <translation>au moins un de chaque</translation>
    </message>
    <message>
        <source>one of that name</source>
        <translation>une entrée de ce nom</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>une seule d’entre elles</translation>
    </message>
    <message>
        <source>one of: unlearn models</source>
        <translation>l’une de celles que liste «&#xa0;unlearn models&#xa0;»</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>une seule demande</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>un dossier qui ne le contient pas</translation>
    </message>
    <message>
        <source>one that torch.save writes</source>
        <translation>une instruction qu’écrit torch.save</translation>
    </message>
    <message>
        <source>one whose samples are known</source>
        <translation>une exécution dont les exemples sont connus</translation>
    </message>
    <message>
        <source>one-cycle or exponential</source>
        <translation>one-cycle ou exponential</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>d’autres octets</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>un autre contenu</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <translation>d’autres nombres de scores</translation>
    </message>
    <message>
        <source>pairs such as 0-1,2-3, the smaller one first</source>
        <translation>des paires telles que 0-1,2-3, la plus petite classe d’abord</translation>
    </message>
    <message>
        <source>paths inside the folder</source>
        <translation>des chemins à l’intérieur du dossier</translation>
    </message>
    <message>
        <source>retained samples and the model</source>
        <translation>les exemples à retenir et le modèle</translation>
    </message>
    <message>
        <source>running, finished, cancelled, failed or interrupted</source>
        <translation>running, finished, cancelled, failed ou interrupted</translation>
    </message>
    <message>
        <source>runs whose forget sets are known</source>
        <translation>des exécutions dont l’ensemble à oublier est connu</translation>
    </message>
    <message>
        <source>safetensors, or a PyTorch checkpoint (.pth, .pt)</source>
        <translation>safetensors, ou un checkpoint PyTorch (.pth, .pt)</translation>
    </message>
    <message>
        <source>same-classes or all-classes, where positives are retained samples</source>
        <translation>same-classes ou all-classes, lorsque les positifs sont des exemples à retenir</translation>
    </message>
    <message>
        <source>samples that were exported</source>
        <translation>des exemples qui ont été exportés</translation>
    </message>
    <message>
        <source>samples to be forgotten alone</source>
        <translation>les seuls exemples à oublier</translation>
    </message>
    <message>
        <source>scores that differ</source>
        <translation>des scores qui diffèrent</translation>
    </message>
    <message>
        <source>sizes of at most 32 axes</source>
        <translation>des tailles d’au plus 32 axes</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>something in its place</source>
        <translation>quelque chose à cet endroit</translation>
    </message>
    <message>
        <source>status 200 or 206</source>
        <translation>le statut 200 ou 206</translation>
    </message>
    <message>
        <source>stored or deflated</source>
        <translation>stockée ou compressée par deflate</translation>
    </message>
    <message>
        <source>swap together with each</source>
        <translation>swap avec each</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>des tenseurs</translation>
    </message>
    <message>
        <source>tensors, numbers, text, lists and dictionaries</source>
        <translation>des tenseurs, des nombres, du texte, des listes et des dictionnaires</translation>
    </message>
    <message>
        <source>that of the run</source>
        <translation>celle de l’exécution</translation>
    </message>
    <message>
        <source>the NPY format</source>
        <translation>le format NPY</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>la fin du fichier</translation>
    </message>
    <message>
        <source>the fields format, version, files and runs</source>
        <translation>les champs format, version, files et runs</translation>
    </message>
    <message>
        <source>the hash of what the file holds</source>
        <translation>l’empreinte du contenu du fichier</translation>
    </message>
    <message>
        <source>the log&apos;s own</source>
        <translation>le fichier même du journal</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>le nom d’un fichier</translation>
    </message>
    <message>
        <source>the name of a parameter or more</source>
        <translation>le nom d’au moins un paramètre</translation>
    </message>
    <message>
        <source>the number of a run</source>
        <translation>le numéro d’une exécution</translation>
    </message>
    <message>
        <source>the number of a value that it did</source>
        <translation>le numéro d’une valeur qu’il a mémorisée</translation>
    </message>
    <message>
        <source>the number of training samples</source>
        <translation>le nombre d’exemples d’entraînement</translation>
    </message>
    <message>
        <source>the recipe of its training</source>
        <translation>la recette de son entraînement</translation>
    </message>
    <message>
        <source>the retained data</source>
        <translation>les données à retenir</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>les mêmes</translation>
    </message>
    <message>
        <source>the sizes of one sample</source>
        <translation>les dimensions d’un exemple</translation>
    </message>
    <message>
        <source>the state that the method left</source>
        <translation>l’état laissé par la méthode</translation>
    </message>
    <message>
        <source>the weights of that epoch</source>
        <translation>les poids de cette époque</translation>
    </message>
    <message>
        <source>the whole data set</source>
        <translation>le jeu de données entier</translation>
    </message>
    <message>
        <source>the whole field in quotes, the quote doubled</source>
        <translation>le champ entier entre guillemets, le guillemet doublé</translation>
    </message>
    <message>
        <source>those of UnlearnedShadows</source>
        <translation>ceux d’UnlearnedShadows</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>trop peu de mémoire</translation>
    </message>
    <message>
        <source>top, for any method but pgu</source>
        <translation>top, pour toute méthode autre que pgu</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux occurrences</translation>
    </message>
    <message>
        <source>two names or more with commas between them</source>
        <translation>au moins deux noms séparés par des virgules</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>deux textes</translation>
    </message>
    <message>
        <source>two thresholds from 0 to 1, the smaller one first</source>
        <translation>deux seuils de 0 à 1, le plus petit d’abord</translation>
    </message>
    <message>
        <source>uint8 [N, C, H, W] or [N, H, W, C] with 1 or 3 channels</source>
        <translation>uint8 [N, C, H, W] ou [N, H, W, C] avec 1 ou 3 canaux</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>du JSON valide</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>des données de validation</translation>
    </message>
    <message>
        <source>weights that are parameters</source>
        <translation>des poids qui sont des paramètres</translation>
    </message>
    <message>
        <source>what makes a tensor or a dictionary</source>
        <translation>de quoi construire un tenseur ou un dictionnaire</translation>
    </message>
    <message>
        <source>x_train, y_train, x_test and y_test</source>
        <translation>x_train, y_train, x_test et y_test</translation>
    </message>
    <message>
        <source>x_train.npy and x_test.npy</source>
        <translation>x_train.npy et x_test.npy</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>au plus %1 octets</translation>
    </message>
    <message>
        <source>%1 bytes that are free</source>
        <translation>%1 octets libres</translation>
    </message>
    <message>
        <source>%1 bytes after the header</source>
        <translation>%1 octets après l’en-tête</translation>
    </message>
    <message>
        <source>a multiple of %1 bytes</source>
        <translation>un multiple de %1 octets</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>au plus %1 MiB</translation>
    </message>
    <message>
        <source>%1 MiB of pixels</source>
        <translation>%1 MiB de pixels</translation>
    </message>
    <message>
        <source>%1 MiB of tokens</source>
        <translation>%1 MiB de jetons</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 dossiers</translation>
    </message>
    <message>
        <source>%1 training samples</source>
        <translation>%1 exemples d’entraînement</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>exemple %1</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>au plus %1 niveaux</translation>
    </message>
    <message>
        <source>at most %1 bytes in all</source>
        <translation>au plus %1 octets en tout</translation>
    </message>
    <message>
        <source>%1 of %2 to forget</source>
        <translation>%1 sur %2 à oublier</translation>
    </message>
    <message>
        <source>%1 of each model</source>
        <translation>%1 pour chaque modèle</translation>
    </message>
    <message>
        <source>at least %1 of different seeds</source>
        <translation>au moins %1, de graines différentes</translation>
    </message>
    <message>
        <source>1 to below %1</source>
        <translation>de 1 à moins de %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>one of %1 labels</source>
        <translation>l’une des %1 étiquettes</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un des éléments suivants&#xa0;: %1</translation>
    </message>
    <message>
        <source>a file that begins with &quot;%1&quot;</source>
        <translation>un fichier qui commence par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>%1 classes of %2</source>
        <translation>les %1 classes de %2</translation>
    </message>
    <message>
        <source>%1 columns as in %2</source>
        <translation>%1 colonnes, comme dans %2</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1, comme dans %2</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>%1 partout</translation>
    </message>
    <message>
        <source>%1 as the first</source>
        <translation>%1, comme pour la première</translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>un lien vers %1</translation>
    </message>
    <message>
        <source>%1 classes with %2</source>
        <translation>%1 classes, dont %2</translation>
    </message>
    <message>
        <source>neither for %1</source>
        <translation>ni l’un ni l’autre pour %1</translation>
    </message>
    <message>
        <source>inputs of %1</source>
        <translation>des entrées de dimensions %1</translation>
    </message>
    <message>
        <source>a folder that holds %1, or %2:DIR (unlearn data get %2 downloads them)</source>
        <translation>un dossier qui contient %1, ou %2:DIR (unlearn data get %2 les télécharge)</translation>
    </message>
    <message>
        <source>no folder of this name, or one that holds %1</source>
        <translation>aucun dossier de ce nom, ou un dossier qui contient %1</translation>
    </message>
    <message>
        <source>keys %1</source>
        <translation>les clés %1</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>aucun espace libre sur le périphérique</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Shadow models are being trained or removed in this folder</source>
        <translation>Des modèles fantômes sont en cours d’entraînement ou de suppression dans ce dossier</translation>
    </message>
    <message>
        <source>The archive holds a link and is not unpacked</source>
        <translation>L’archive contient un lien et n’est pas décompressée</translation>
    </message>
    <message>
        <source>The archive holds an entry with a harmful name and is not unpacked</source>
        <translation>L’archive contient une entrée au nom dangereux et n’est pas décompressée</translation>
    </message>
    <message>
        <source>The archive holds more entries than it may and is not unpacked</source>
        <translation>L’archive contient plus d’entrées que permis et n’est pas décompressée</translation>
    </message>
    <message>
        <source>The archive holds more than it may and is not unpacked</source>
        <translation>L’archive contient plus que permis et n’est pas décompressée</translation>
    </message>
    <message>
        <source>The archive holds nothing and is not unpacked</source>
        <translation>L’archive ne contient rien et n’est pas décompressée</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name and is not unpacked</source>
        <translation>L’archive contient deux entrées du même nom et n’est pas décompressée</translation>
    </message>
    <message>
        <source>The archive holds what is neither file nor folder and is not unpacked</source>
        <translation>L’archive contient ce qui n’est ni un fichier ni un dossier et n’est pas décompressée</translation>
    </message>
    <message>
        <source>The file can not be brought to disk</source>
        <translation>Le fichier ne peut pas être porté sur le disque</translation>
    </message>
    <message>
        <source>The file can not be put in place</source>
        <translation>Le fichier ne peut pas être mis en place</translation>
    </message>
    <message>
        <source>The file can not be written, because its folder can not be made</source>
        <translation>Le fichier ne peut pas être écrit, car son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The folder can not be brought to disk</source>
        <translation>Le dossier ne peut pas être écrit sur le disque</translation>
    </message>
    <message>
        <source>The retained moment can not be kept, and after the purge it could not be made without the retained data (--without-moment purges all the same)</source>
        <translation>Le moment de rétention ne peut pas être conservé, et après la purge il ne pourrait pas être refait sans les données retenues (--without-moment purge quand même)</translation>
    </message>
    <message>
        <source>The run log can not be copied</source>
        <translation>Le journal des exécutions ne peut pas être copié</translation>
    </message>
    <message>
        <source>The run log can not be opened</source>
        <translation>Le journal des exécutions ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The run log can not be used</source>
        <translation>Le journal des exécutions ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The run log can not be written</source>
        <translation>Le journal des exécutions ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>a JSON object of strings</source>
        <translation>un objet JSON de chaînes</translation>
    </message>
    <message>
        <source>a file in a folder that may be written</source>
        <translation>un fichier dans un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>a folder that is in use</source>
        <translation>un dossier en cours d’utilisation</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the training, or wait for its end</source>
        <translation>un dossier que personne n’utilise&#xa0;: arrêtez l’entraînement ou attendez-en la fin</translation>
    </message>
    <message>
        <source>a shape such as 3x32x32</source>
        <translation>une forme telle que 3x32x32</translation>
    </message>
    <message>
        <source>a sound SQLite database written by the workbench</source>
        <translation>une base SQLite intacte écrite par le logiciel</translation>
    </message>
    <message>
        <source>alpha and epochs</source>
        <translation>alpha et époques</translation>
    </message>
    <message>
        <source>an array of SHA-256 hashes named trusted</source>
        <translation>un tableau d’empreintes SHA-256 nommé trusted</translation>
    </message>
    <message>
        <source>an epoch whose weights are there</source>
        <translation>une époque dont les poids sont là</translation>
    </message>
    <message>
        <source>an existing file</source>
        <translation>un fichier existant</translation>
    </message>
    <message>
        <source>answers of shadow models</source>
        <translation>réponses des modèles fantômes</translation>
    </message>
    <message>
        <source>answers of the attacked model</source>
        <translation>réponses du modèle attaqué</translation>
    </message>
    <message>
        <source>at most 2^24 numbers, or 2^20 features or tokens</source>
        <translation>au plus 2^24 nombres, ou 2^20 caractéristiques ou jetons</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentative d’écriture dans une base en lecture seule</translation>
    </message>
    <message>
        <source>both known</source>
        <translation>les deux connues</translation>
    </message>
    <message>
        <source>classes and bins</source>
        <translation>classes et intervalles</translation>
    </message>
    <message>
        <source>classes and input shape</source>
        <translation>classes et forme de l’entrée</translation>
    </message>
    <message>
        <source>crop_padding and flip</source>
        <translation>crop_padding et flip</translation>
    </message>
    <message>
        <source>data, option size</source>
        <translation>data, option size</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>fichier de base de données malformé</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>base de données verrouillée</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>base de données ou disque plein</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée/sortie du disque</translation>
    </message>
    <message>
        <source>epochs of the attacked model&apos;s unlearning</source>
        <translation>époques du désapprentissage du modèle attaqué</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>un fichier qui n’est pas une base de données</translation>
    </message>
    <message>
        <source>forget scores</source>
        <translation>scores d’oubli</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>ensemble à oublier</translation>
    </message>
    <message>
        <source>format, version</source>
        <translation>format, version</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>longueur de l’en-tête</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>indice de l’image</translation>
    </message>
    <message>
        <source>input shape</source>
        <translation>forme de l’entrée</translation>
    </message>
    <message>
        <source>input shape and classes</source>
        <translation>forme de l’entrée et classes</translation>
    </message>
    <message>
        <source>kind of sample</source>
        <translation>type d’exemple</translation>
    </message>
    <message>
        <source>memorisation scores</source>
        <translation>scores de mémorisation</translation>
    </message>
    <message>
        <source>no other program that holds it for long</source>
        <translation>aucun autre programme qui le retienne longtemps</translation>
    </message>
    <message>
        <source>number of items</source>
        <translation>nombre d’éléments</translation>
    </message>
    <message>
        <source>one of the built-in ones</source>
        <translation>l’une de celles qui sont intégrées</translation>
    </message>
    <message>
        <source>one of the built-in ones, or the TorchScript file</source>
        <translation>l’une de celles qui sont intégrées, ou le fichier TorchScript</translation>
    </message>
    <message>
        <source>other JSON</source>
        <translation>un autre JSON</translation>
    </message>
    <message>
        <source>other epochs only</source>
        <translation>d’autres époques seulement</translation>
    </message>
    <message>
        <source>request before</source>
        <translation>demande précédente</translation>
    </message>
    <message>
        <source>retained samples</source>
        <translation>exemples retenus</translation>
    </message>
    <message>
        <source>retrained models</source>
        <translation>modèles réentraînés</translation>
    </message>
    <message>
        <source>rows x columns</source>
        <translation>lignes x colonnes</translation>
    </message>
    <message>
        <source>scores of the shadow models</source>
        <translation>scores des modèles fantômes</translation>
    </message>
    <message>
        <source>scores of the target</source>
        <translation>scores de la cible</translation>
    </message>
    <message>
        <source>shadow models</source>
        <translation>modèles fantômes</translation>
    </message>
    <message>
        <source>spectrum images</source>
        <translation>images du spectre</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>règle d’arrêt</translation>
    </message>
    <message>
        <source>the hash of a trusted file</source>
        <translation>l’empreinte d’un fichier de confiance</translation>
    </message>
    <message>
        <source>training samples and batch size</source>
        <translation>exemples d’entraînement et taille de lot</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de base de données</translation>
    </message>
    <message>
        <source>unlearned models</source>
        <translation>modèles désappris</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>part de validation</translation>
    </message>
    <message>
        <source>weights, momentum and epochs of this training</source>
        <translation>poids, momentum et époques de cet entraînement</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>largeur x hauteur</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>run %1, epoch %2</source>
        <translation>exécution %1, époque %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>label of sample %1</source>
        <translation>étiquette de l’exemple %1</translation>
    </message>
    <message>
        <source>logits of sample %1</source>
        <translation>logits de l’exemple %1</translation>
    </message>
    <message>
        <source>models trained on sample %1</source>
        <translation>modèles entraînés avec l’exemple %1</translation>
    </message>
    <message>
        <source>models not trained on sample %1</source>
        <translation>modèles entraînés sans l’exemple %1</translation>
    </message>
    <message>
        <source>classes among %1 samples</source>
        <translation>classes parmi %1 exemples</translation>
    </message>
    <message>
        <source>features of %1 samples</source>
        <translation>caractéristiques de %1 exemples</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2</source>
        <translation>perte à l’époque %1, pas %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>data, option %1</source>
        <translation>data, option %1</translation>
    </message>
    <message>
        <source>loss in epoch %1, step %2, first seen in %3</source>
        <translation>perte à l’époque %1, pas %2, d’abord vue dans %3</translation>
    </message>
    <message>
        <source>shadow model %1, %2</source>
        <translation>modèle fantôme %1, %2</translation>
    </message>
    <message>
        <source>%1, sample %2, feature %3</source>
        <translation>%1, exemple %2, caractéristique %3</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, exemple %2</translation>
    </message>
    <message>
        <source>The architecture %1 can not take this data</source>
        <translation>L’architecture %1 ne peut pas prendre ces données</translation>
    </message>
    <message>
        <source>The method %1 has no such setting</source>
        <translation>La méthode %1 n’a pas ce réglage</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; needs the retained samples</source>
        <translation>La méthode «&#xa0;%1&#xa0;» demande les exemples retenus</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline to match</source>
        <translation>La règle d’arrêt «&#xa0;%1&#xa0;» demande une référence réentraînée avec laquelle concorder</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs the retained data</source>
        <translation>La règle d’arrêt «&#xa0;%1&#xa0;» demande les données retenues</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs validation data</source>
        <translation>La règle d’arrêt «&#xa0;%1&#xa0;» demande des données de validation</translation>
    </message>
    <message>
        <source>The images differ in size; an option brings them to one, such as ?size=%1</source>
        <translation>Les images n’ont pas toutes la même taille&#xa0;; une option les y ramène, par exemple ?size=%1</translation>
    </message>
    <message>
        <source>%1 validation samples of %2</source>
        <translation>%1 exemples de validation sur %2</translation>
    </message>
    <message>
        <source>%1 that are ignored</source>
        <translation>%1 qui sont ignorés</translation>
    </message>
    <message>
        <source>%1 other images</source>
        <translation>%1 autres images</translation>
    </message>
    <message>
        <source>%1 bytes of empty lines</source>
        <translation>%1 octets de lignes vides</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 logits</source>
        <translation>%1 logits</translation>
    </message>
    <message>
        <source>2 to %1 different ones</source>
        <translation>de 2 à %1 différents</translation>
    </message>
    <message>
        <source>an image and one of %1 classes</source>
        <translation>une image et l’une des %1 classes</translation>
    </message>
    <message>
        <source>sides that are multiples of %1 pixels</source>
        <translation>des côtés multiples de %1 pixels</translation>
    </message>
    <message>
        <source>at least 2 classes, 1 channel and %1 x %2 pixels</source>
        <translation>au moins 2 classes, 1 canal et %1 x %2 pixels</translation>
    </message>
    <message>
        <source>at most %1 pixels a side and %2 in all</source>
        <translation>au plus %1 pixels de côté et %2 en tout</translation>
    </message>
    <message>
        <source>at least %1 models trained on it and %2 not</source>
        <translation>au moins %1 modèles entraînés avec lui et %2 sans</translation>
    </message>
    <message>
        <source>a lock free within %1 ms</source>
        <translation>un verrou libéré en %1 ms</translation>
    </message>
    <message>
        <source>a chain whose spectrum is of all %1 images</source>
        <translation>une suite dont le spectre porte sur l’ensemble des %1 images</translation>
    </message>
    <message>
        <source>%1 of %2 NaN or infinite</source>
        <translation>%1 sur %2 sont NaN ou infinis</translation>
    </message>
    <message>
        <source>%1 tensors of %2</source>
        <translation>%1 tenseurs de %2</translation>
    </message>
    <message>
        <source>purged at %1</source>
        <translation>purgé à %1</translation>
    </message>
    <message>
        <source>%1 or %1.gz</source>
        <translation>%1 ou %1.gz</translation>
    </message>
    <message>
        <source>A figure of the report is too large for an image</source>
        <translation>Une figure du rapport est trop grande pour une image</translation>
    </message>
    <message>
        <source>The clipboard holds no thresholds</source>
        <translation>Le presse-papiers ne contient pas de seuils</translation>
    </message>
    <message>
        <source>The files that come with the program were not found</source>
        <translation>Les fichiers fournis avec le programme sont introuvables</translation>
    </message>
    <message>
        <source>The folder of resources is not there</source>
        <translation>Le dossier des ressources n’existe pas</translation>
    </message>
    <message>
        <source>The pasted numbers do not fit the selected layers</source>
        <translation>Les nombres collés ne correspondent pas aux couches sélectionnées</translation>
    </message>
    <message>
        <source>The pasted text holds something that is no threshold</source>
        <translation>Le texte collé contient autre chose que des seuils</translation>
    </message>
    <message>
        <source>The pasted text names a layer that the model does not have</source>
        <translation>Le texte collé nomme une couche que le modèle n’a pas</translation>
    </message>
    <message>
        <source>These can not be opened together</source>
        <translation>Ces éléments ne peuvent pas être ouverts ensemble</translation>
    </message>
    <message>
        <source>This does not name a run</source>
        <translation>Ceci ne désigne pas une exécution</translation>
    </message>
    <message>
        <source>U-LiRA makes shadow models forget as a run did</source>
        <translation>Avec U-LiRA, les modèles fantômes oublient comme l’a fait une exécution</translation>
    </message>
    <message>
        <source>a drawing of some thousand units a side</source>
        <translation>un dessin de quelques milliers d’unités de côté</translation>
    </message>
    <message>
        <source>a folder there, or named by UNLEARN_RESOURCES</source>
        <translation>un dossier à cet endroit, ou désigné par UNLEARN_RESOURCES</translation>
    </message>
    <message>
        <source>a layer of the model</source>
        <translation>une couche du modèle</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>a number, or lines of a layer&apos;s name and a number</source>
        <translation>un nombre, ou des lignes formées du nom d’une couche et d’un nombre</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>aucun dossier de ce nom</translation>
    </message>
    <message>
        <source>one experiment, or one model, one data set or one of each</source>
        <translation>une expérience, ou bien un modèle, un jeu de données ou un de chaque</translation>
    </message>
    <message>
        <source>the number of a run, or last</source>
        <translation>le numéro d’une exécution, ou last</translation>
    </message>
    <message>
        <source>one number, or one for each of the %1 selected layers</source>
        <translation>un nombre, ou un pour chacune des %1 couches sélectionnées</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 nombres</translation>
    </message>
    <message>
        <source>%1 numbers beside names</source>
        <translation>%1 nombres à côté de noms</translation>
    </message>
    <message>
        <source>%1 besides</source>
        <translation>%1 en plus</translation>
    </message>
    <message>
        <source>The bins of a histogram do not fit its edges</source>
        <translation>Les intervalles d’un histogramme ne correspondent pas à ses bornes</translation>
    </message>
    <message>
        <source>one edge more than there are bins</source>
        <translation>une borne de plus qu’il n’y a d’intervalles</translation>
    </message>
    <message>
        <source>A picture of an embedding does not have a point for each sample</source>
        <translation>Une image d’un plongement n’a pas un point pour chaque exemple</translation>
    </message>
    <message>
        <source>Memorisation is told by shadow models</source>
        <translation>La mémorisation se mesure par des modèles fantômes</translation>
    </message>
    <message>
        <source>one log of runs, named or given with --db</source>
        <translation>un seul journal d’exécutions, nommé ou indiqué par --db</translation>
    </message>
    <message>
        <source>The stop rule &quot;%1&quot; needs a retrained baseline of request %2</source>
        <translation>La règle d’arrêt « %1 » demande une référence réentraînée de la demande %2</translation>
    </message>
    <message>
        <source>a model trained without all samples that are forgotten by its end, or another rule</source>
        <translation>un modèle entraîné sans aucun des exemples oubliés à son terme, ou une autre règle</translation>
    </message>
    <message>
        <source>the fields run, epochs, errors and theirs</source>
        <translation>les champs run, epochs, errors et ceux qu’ils contiennent</translation>
    </message>
    <message>
        <source>The run can not be gone on from: a purge has taken figures of its epochs</source>
        <translation>L’exécution ne peut pas être reprise : une purge a supprimé des valeurs de ses époques</translation>
    </message>
    <message>
        <source>epochs with errors on their forget samples</source>
        <translation>des époques avec des erreurs sur leurs exemples à oublier</translation>
    </message>
    <message>
        <source>A purge has changed the run since it was read</source>
        <translation>Une purge a modifié l’exécution depuis sa lecture</translation>
    </message>
    <message>
        <source>A purge is removing moments from this cache</source>
        <translation>Une purge supprime actuellement des moments de ce cache</translation>
    </message>
    <message>
        <source>a folder that no purge works in</source>
        <translation>un dossier dans lequel aucune purge n’est en cours</translation>
    </message>
    <message>
        <source>a folder that nobody works in: stop the computation, or wait for its end</source>
        <translation>un dossier que personne n’utilise&#xa0;: arrêtez le calcul ou attendez-en la fin</translation>
    </message>
    <message>
        <source>The download was begun anew and broke off; what had come before it is kept, to go on from there</source>
        <translation>Le téléchargement a été repris depuis le début et s’est interrompu&#xa0;; ce qui était arrivé auparavant est conservé pour reprendre à partir de là</translation>
    </message>
    <message>
        <source>The list of the files&apos; SHA-256 is damaged</source>
        <translation>La liste des SHA-256 des fichiers est endommagée</translation>
    </message>
    <message>
        <source>its retained moment, which &quot;unlearn export-request --after RUN&quot; keeps while the training data are here, or the samples that it forgot</source>
        <translation>son moment des données à retenir, que «&#xa0;unlearn export-request --after RUN&#xa0;» conserve tant que les données d’entraînement sont là, ou les exemples qu’elle a oubliés</translation>
    </message>
    <message>
        <source>lines of 64 hexadecimal digits, two blanks and a name</source>
        <translation>des lignes de 64 chiffres hexadécimaux, deux espaces et un nom</translation>
    </message>
    <message>
        <source>Spectra or predictions are being made or removed in this cache</source>
        <translation>Des spectres ou des prédictions sont en cours de calcul ou de suppression dans ce cache</translation>
    </message>
    <message>
        <source>The kept predictions can not be used</source>
        <translation>Les prédictions conservées sont inutilisables</translation>
    </message>
    <message>
        <source>U-LiRA tells forgotten samples from unseen ones of the same classes alone</source>
        <translation>U-LiRA distingue uniquement les exemples oubliés d’exemples jamais vus des mêmes classes</translation>
    </message>
    <message>
        <source>forget samples and test samples of the same classes</source>
        <translation>exemples à oublier contre exemples de test des mêmes classes</translation>
    </message>
    <message>
        <source>A count of the published data can not be used</source>
        <translation>Un nombre des données publiées n’est pas utilisable</translation>
    </message>
    <message>
        <source>The suggestion by tau needs sensitivities of the logits, which the reading lacks</source>
        <translation>La suggestion par tau demande des sensibilités des logits, qui manquent à la lecture</translation>
    </message>
    <message>
        <source>A column of numbers holds one that is not finite; correct it, or leave the row or (?ignore=...) the column out</source>
        <translation>Une colonne de nombres en contient un qui n’est pas fini&#xa0;; corrigez-le, ou omettez la ligne ou la colonne (?ignore=...)</translation>
    </message>
    <message>
        <source>a number that is finite in float32</source>
        <translation>un nombre fini en float32</translation>
    </message>
    <message>
        <source>A layer&apos;s second moment is not finite</source>
        <translation>Le moment d’ordre deux d’une couche n’est pas fini</translation>
    </message>
    <message>
        <source>Reading classes needs the retained data, which are not here</source>
        <translation>La lecture par classe demande les données à retenir, qui ne sont pas disponibles ici</translation>
    </message>
    <message>
        <source>Reading classes needs to know which samples are retained, and what the requests before forgot is not known any more</source>
        <translation>La lecture par classe demande de savoir quels exemples sont à retenir, et ce que les demandes précédentes ont fait oublier n’est plus connu</translation>
    </message>
    <message>
        <source>What a step does to a class is not finite</source>
        <translation>L’effet d’un pas sur une classe n’est pas fini</translation>
    </message>
</context>
<context>
    <name>ForgetSelector</name>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tous les exemples de %1</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>%1 premiers exemples de %2</translation>
    </message>
    <message>
        <source>Samples %1 to %2 of %3</source>
        <translation>Exemples %1 à %2 de %3</translation>
    </message>
    <message>
        <source>%1 chosen one by one</source>
        <translation>%1 choisis un à un</translation>
    </message>
    <message>
        <source>%1 at random</source>
        <translation>%1 tirés au hasard</translation>
    </message>
    <message>
        <source>Indices in %1</source>
        <translation>Indices dans %1</translation>
    </message>
</context>
<context>
    <name>GammaPreset</name>
    <message>
        <source>%1, in %2 %3</source>
        <translation>%1, sauf %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sample removal, AllCNN</source>
        <translation>Suppression d’exemples, AllCNN</translation>
    </message>
    <message>
        <source>Incremental removal, SmallVGG</source>
        <translation>Suppression incrémentale, SmallVGG</translation>
    </message>
    <message>
        <source>Class removal, ResNet-18</source>
        <translation>Suppression d’une classe, ResNet-18</translation>
    </message>
    <message>
        <source>Label repair, SmallVGG</source>
        <translation>Correction d’étiquettes, SmallVGG</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>In the window:</source>
        <translation>Dans la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Voir aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Erreur de test</translation>
    </message>
    <message>
        <source>The share of test samples that the model classifies wrongly, of that half of the test split which the stop rule does not see.</source>
        <translation>Part des exemples de test que le modèle classe mal, dans la moitié de la partition de test que la règle d’arrêt ne voit pas.</translation>
    </message>
    <message>
        <source>100 % × wrong / all</source>
        <translation>100&#xa0;% × erreurs / total</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;; list of runs.</source>
        <translation>Pages &lt;i&gt;Courbes&lt;/i&gt; et &lt;i&gt;Comparaison&lt;/i&gt;&#xa0;; liste des exécutions.</translation>
    </message>
    <message>
        <source>accuracy, generalisation, utility</source>
        <translation>exactitude, généralisation, utilité</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Erreur d’oubli</translation>
    </message>
    <message>
        <source>The share of the forget set that the model classifies wrongly. It should become that of a retrained model, not 100 %.</source>
        <translation>Part de l’ensemble à oublier que le modèle classe mal. Elle doit rejoindre celle d’un modèle réentraîné, non atteindre 100&#xa0;%.</translation>
    </message>
    <message>
        <source>unlearning accuracy, efficacy</source>
        <translation>exactitude du désapprentissage, efficacité</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Erreur de rétention</translation>
    </message>
    <message>
        <source>The share of the retain set that the model classifies wrongly. While a run goes on it may be of a sample of them, which the page says; the final figure is of all.</source>
        <translation>Part de l’ensemble à retenir que le modèle classe mal. Pendant une exécution, elle peut être mesurée sur un échantillon seulement, ce que la page indique&#xa0;; la valeur finale porte sur la totalité.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;; list of runs.</source>
        <translation>Page &lt;i&gt;Courbes&lt;/i&gt;&#xa0;; liste des exécutions.</translation>
    </message>
    <message>
        <source>remaining accuracy, fidelity</source>
        <translation>exactitude restante, fidélité</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Erreur de validation</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, data table.</source>
        <translation>Page &lt;i&gt;Courbes&lt;/i&gt;, tableau de données.</translation>
    </message>
    <message>
        <source>held out, split</source>
        <translation>données réservées, partition, held out</translation>
    </message>
    <message>
        <source>Entropy, H</source>
        <translation>Entropie, H</translation>
    </message>
    <message>
        <source>How vague a prediction is: 0 for a certain one, ln C for one that takes all C classes for equally likely. In nats.</source>
        <translation>Degré d’indécision d’une prédiction&#xa0;: 0 si elle est certaine, ln C si elle tient les C classes pour également probables. En nats.</translation>
    </message>
    <message>
        <source>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</source>
        <translation>H(p) = −Σ&lt;sub&gt;c&lt;/sub&gt; p&lt;sub&gt;c&lt;/sub&gt; ln p&lt;sub&gt;c&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>uncertainty, nats, modified entropy</source>
        <translation>incertitude, nats, entropie modifiée</translation>
    </message>
    <message>
        <source>Tug of war (ToW)</source>
        <translation>Tug of war (ToW)</translation>
    </message>
    <message>
        <source>How near a model comes to a retrained one in all three accuracies at once: 1 where they agree.</source>
        <translation>Proximité d’un modèle et d’un modèle réentraîné pour les trois exactitudes à la fois&#xa0;: 1 lorsqu’elles coïncident.</translation>
    </message>
    <message>
        <source>Π&lt;sub&gt;retain, forget, test&lt;/sub&gt; (1 − |a − a&lt;sub&gt;retrained&lt;/sub&gt;|)</source>
        <translation>Π&lt;sub&gt;rétention, oubli, test&lt;/sub&gt; (1 − |a − a&lt;sub&gt;réentraîné&lt;/sub&gt;|)</translation>
    </message>
    <message>
        <source>ToW, figure of merit</source>
        <translation>ToW, tir à la corde, indice de qualité</translation>
    </message>
    <message>
        <source>Kernel alignment (CKA)</source>
        <translation>Alignement de noyaux (CKA)</translation>
    </message>
    <message>
        <source>How alike two models represent the same samples in a layer: 1 for the same up to rotation and scale. X and Y are centred outputs of the layer, a row a sample.</source>
        <translation>Ressemblance entre les représentations que deux modèles donnent des mêmes exemples dans une couche&#xa0;: 1 si elles sont identiques à une rotation et une échelle près. X et Y sont les sorties centrées de la couche, une ligne par exemple.</translation>
    </message>
    <message>
        <source>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</source>
        <translation>‖Y&lt;sup&gt;T&lt;/sup&gt; X‖&lt;sup&gt;2&lt;/sup&gt; / (‖X&lt;sup&gt;T&lt;/sup&gt; X‖ ‖Y&lt;sup&gt;T&lt;/sup&gt; Y‖)</translation>
    </message>
    <message>
        <source>CKA, similarity, representation</source>
        <translation>CKA, similarité, représentation</translation>
    </message>
    <message>
        <source>Membership inference</source>
        <translation>Inférence d’appartenance</translation>
    </message>
    <message>
        <source>Guessing from a model&apos;s answers which samples it was trained on. The attacks give each sample a score; forget samples are the positives, test samples of the same classes the negatives. What counts is the retrained model&apos;s value, not chance.</source>
        <translation>Deviner, d’après les réponses d’un modèle, sur quels exemples il a été entraîné. Les attaques attribuent un score à chaque exemple&#xa0;; les exemples à oublier sont les positifs, les exemples de test des mêmes classes les négatifs. La valeur qui compte est celle du modèle réentraîné, non celle du hasard.</translation>
    </message>
    <message>
        <source>score(x) ≥ threshold ⇒ “member”</source>
        <translation>score(x) ≥ seuil ⇒ «&#xa0;membre&#xa0;»</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>MIA, attack, privacy, confidence, loss, logit gap, score</source>
        <translation>MIA, attaque, confidentialité, confiance, perte, écart de logits, score</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>True-positive rate against false-positive rate of an attack, over all thresholds. The diagonal is guessing. Logarithmic axes show what matters most: few false positives.</source>
        <translation>Taux de vrais positifs d’une attaque en fonction du taux de faux positifs, pour tous les seuils. La diagonale correspond au hasard. Des axes logarithmiques montrent ce qui importe le plus&#xa0;: la zone à peu de faux positifs.</translation>
    </message>
    <message>
        <source>TPR(t) against FPR(t)</source>
        <translation>TPR(t) en fonction de FPR(t)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, upper left.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, en haut à gauche.</translation>
    </message>
    <message>
        <source>receiver operating characteristic, threshold</source>
        <translation>receiver operating characteristic, seuil</translation>
    </message>
    <message>
        <source>Area under the curve (AUC)</source>
        <translation>Aire sous la courbe (AUC)</translation>
    </message>
    <message>
        <source>area, ROC, AUROC</source>
        <translation>aire, ROC, AUROC</translation>
    </message>
    <message>
        <source>TPR at few false positives</source>
        <translation>TPR à peu de faux positifs</translation>
    </message>
    <message>
        <source>true-positive rate, false-positive rate, FPR</source>
        <translation>taux de vrais positifs, taux de faux positifs, FPR</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>Intervalle bootstrap à 95&#xa0;%</translation>
    </message>
    <message>
        <source>How far a figure would scatter with other samples: both sides are drawn anew with replacement many times, and the middle 95 % of the figures are kept.</source>
        <translation>Dispersion qu’aurait une valeur avec d’autres exemples&#xa0;: les deux côtés sont retirés au sort avec remise un grand nombre de fois, et l’on garde les 95&#xa0;% centraux des valeurs.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns 95 %.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, colonnes 95&#xa0;%.</translation>
    </message>
    <message>
        <source>confidence interval, uncertainty</source>
        <translation>intervalle de confiance, incertitude</translation>
    </message>
    <message>
        <source>Shadow model</source>
        <translation>Modèle fantôme</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>robust, reference model</source>
        <translation>robuste, modèle de référence</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>An attack that fits two normal distributions to each sample&apos;s scaled confidence: of shadow models with the sample, and without it. The score is the ratio of their likelihoods.</source>
        <translation>Attaque qui ajuste deux lois normales à la confiance transformée de chaque exemple&#xa0;: celle des modèles fantômes entraînés avec l’exemple, et celle des modèles entraînés sans lui. Le score est le rapport de leurs vraisemblances.</translation>
    </message>
    <message>
        <source>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</source>
        <translation>φ = ln(p&lt;sub&gt;y&lt;/sub&gt; / (1 − p&lt;sub&gt;y&lt;/sub&gt;))</translation>
    </message>
    <message>
        <source>Over-forgetting</source>
        <translation>Oubli excessif</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, warning; reports.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, avertissement&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Streisand effect, too much</source>
        <translation>effet Streisand, trop d’oubli</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>Score de confidentialité dans le pire cas</translation>
    </message>
    <message>
        <source>How well the best threshold on the best side tells the unlearned model&apos;s outputs from a retrained one&apos;s: 1 where nothing tells them apart, 0 where everything does.</source>
        <translation>Capacité du meilleur seuil, du meilleur côté, à distinguer les sorties du modèle désappris de celles d’un modèle réentraîné&#xa0;: 1 si rien ne les distingue, 0 si tout les distingue.</translation>
    </message>
    <message>
        <source>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</source>
        <translation>1 − max (1 − 2&lt;sup&gt;−ε&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>epsilon, differential privacy, forgetting quality</source>
        <translation>epsilon, confidentialité différentielle, qualité de l’oubli</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Ensemble à oublier</translation>
    </message>
    <message>
        <source>The training samples that the model is to forget, as if it had never been trained on them.</source>
        <translation>Exemples d’entraînement que le modèle doit oublier, comme s’il n’avait jamais été entraîné sur eux.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Forget set&lt;/i&gt;; page &lt;i&gt;Samples&lt;/i&gt;.</source>
        <translation>Panneau Expérience, &lt;i&gt;Ensemble à oublier&lt;/i&gt;&#xa0;; page &lt;i&gt;Exemples&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>deletion, removal, D_f</source>
        <translation>effacement, suppression, D_f</translation>
    </message>
    <message>
        <source>Retain set</source>
        <translation>Ensemble à retenir</translation>
    </message>
    <message>
        <source>The training samples that are not forgotten. What the model has learned of them is to stay.</source>
        <translation>Exemples d’entraînement qui ne sont pas oubliés. Ce que le modèle en a appris doit rester.</translation>
    </message>
    <message>
        <source>retain = train − forget</source>
        <translation>à retenir = entraînement − à oublier</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, retain error; page &lt;i&gt;Layers&lt;/i&gt;, retained spectrum.</source>
        <translation>Page &lt;i&gt;Courbes&lt;/i&gt;, erreur de rétention&#xa0;; page &lt;i&gt;Couches&lt;/i&gt;, spectre des données à retenir.</translation>
    </message>
    <message>
        <source>retained samples, remaining data, D_r</source>
        <translation>exemples à retenir, données restantes, D_r</translation>
    </message>
    <message>
        <source>Retrained baseline</source>
        <translation>Référence réentraînée</translation>
    </message>
    <message>
        <source>A model of the same architecture, trained in the same way from the start without the forget set. It is what unlearning should come close to, in every figure; several seeds show how much such models differ among themselves.</source>
        <translation>Modèle de même architecture, entraîné de la même façon depuis le début sans l’ensemble à oublier. C’est de lui que le désapprentissage doit se rapprocher, pour toutes les valeurs&#xa0;; plusieurs graines montrent combien de tels modèles diffèrent entre eux.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Reference&lt;/i&gt;; dashed lines on page &lt;i&gt;Curves&lt;/i&gt;; rows on page &lt;i&gt;Privacy&lt;/i&gt;; &lt;i&gt;Run &amp;gt; Train retrained baseline&lt;/i&gt;.</source>
        <translation>Panneau Expérience, &lt;i&gt;Référence&lt;/i&gt;&#xa0;; lignes en tirets de la page &lt;i&gt;Courbes&lt;/i&gt;&#xa0;; lignes de la page &lt;i&gt;Confidentialité&lt;/i&gt;&#xa0;; &lt;i&gt;Exécution &amp;gt; Réentraîner le modèle de référence&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>reference, gold standard, exact unlearning</source>
        <translation>référence, étalon, gold standard, désapprentissage exact</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>Demande d’effacement</translation>
    </message>
    <message>
        <source>One demand to forget some samples. Several may follow one another: the moment that one leaves is where the next begins.</source>
        <translation>Requête visant à oublier certains exemples. Plusieurs peuvent se succéder&#xa0;: chacune part du moment d’ordre deux que laisse la précédente.</translation>
    </message>
    <message>
        <source>G&lt;sub&gt;full&lt;/sub&gt; ← G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G&lt;sub&gt;complet&lt;/sub&gt; ← G&lt;sub&gt;complet&lt;/sub&gt; − G&lt;sub&gt;oubli&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, requests in their order.</source>
        <translation>Page &lt;i&gt;Exemples&lt;/i&gt;, demandes dans leur ordre.</translation>
    </message>
    <message>
        <source>incremental, sequence, chain</source>
        <translation>incrémental, séquence, chaîne</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Purge the request…&lt;/i&gt;</source>
        <translation>&lt;i&gt;Exécution &amp;gt; Purger la demande…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>erase, delete</source>
        <translation>effacer, supprimer</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>A convolution or linear layer with a weight matrix W, flattened to a row for each output. Biases and norms are frozen while unlearning.</source>
        <translation>Couche de convolution ou couche linéaire, dotée d’une matrice de poids W, mise à plat avec une ligne par sortie. Biais et normalisations sont figés pendant le désapprentissage.</translation>
    </message>
    <message>
        <source>W : [out, d]</source>
        <translation>W&#xa0;: [sorties, d]</translation>
    </message>
    <message>
        <source>weight, convolution, linear</source>
        <translation>poids, convolution, linéaire</translation>
    </message>
    <message>
        <source>Input directions, d</source>
        <translation>Directions d’entrée, d</translation>
    </message>
    <message>
        <source>How many numbers one input row of a layer has: a patch of a convolution, or a vector of features.</source>
        <translation>Nombre de valeurs d’une ligne d’entrée de la couche&#xa0;: un patch de convolution ou un vecteur de caractéristiques.</translation>
    </message>
    <message>
        <source>d = in / groups × kernel height × kernel width</source>
        <translation>d = entrées / groupes × hauteur du noyau × largeur du noyau</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column d.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, colonne d.</translation>
    </message>
    <message>
        <source>dimension, patch, columns</source>
        <translation>dimension, patch, colonnes</translation>
    </message>
    <message>
        <source>Second moment, G</source>
        <translation>Moment d’ordre deux, G</translation>
    </message>
    <message>
        <source>The sum over samples and positions of each input row times itself; not centred. That of the retained samples follows by subtraction, without their data. A grouped convolution has one for each group.</source>
        <translation>Somme, sur les exemples et les positions, du produit de chaque ligne d’entrée par elle-même&#xa0;; non centré. Celui des exemples à retenir s’obtient par soustraction, sans leurs données. Une convolution groupée en a un par groupe.</translation>
    </message>
    <message>
        <source>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;retain&lt;/sub&gt; = G&lt;sub&gt;full&lt;/sub&gt; − G&lt;sub&gt;forget&lt;/sub&gt;</source>
        <translation>G = Σ r r&lt;sup&gt;T&lt;/sup&gt;, &amp;nbsp; G&lt;sub&gt;rétention&lt;/sub&gt; = G&lt;sub&gt;complet&lt;/sub&gt; − G&lt;sub&gt;oubli&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Behind every spectrum; &lt;i&gt;Tools &amp;gt; Spectrum cache…&lt;/i&gt;</source>
        <translation>À la base de tout spectre&#xa0;; &lt;i&gt;Outils &amp;gt; Cache des spectres…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Gram matrix, covariance, uncentred</source>
        <translation>matrice de Gram, covariance, non centré</translation>
    </message>
    <message>
        <source>Spectrum, eigenvalues λ</source>
        <translation>Spectre, valeurs propres λ</translation>
    </message>
    <message>
        <source>The eigenvalues of a layer&apos;s second moment, from the largest down: how much of the retained inputs lies along each of its directions.</source>
        <translation>Valeurs propres du moment d’ordre deux d’une couche, par ordre décroissant&#xa0;: la quantité d’entrées à retenir portée par chacune de ses directions.</translation>
    </message>
    <message>
        <source>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>G u&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; u&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, lower left; &lt;i&gt;Experiment &amp;gt; Compute spectra&lt;/i&gt;.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, en bas à gauche&#xa0;; &lt;i&gt;Expérience &amp;gt; Calculer les spectres&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>eigenvalue, eigenvector, decomposition</source>
        <translation>valeur propre, vecteur propre, décomposition</translation>
    </message>
    <message>
        <source>Singular value, σ</source>
        <translation>Valeur singulière, σ</translation>
    </message>
    <message>
        <source>The square root of an eigenvalue: a singular value of all input rows stacked. The published code measures energy by it; the other measure is the eigenvalue itself.</source>
        <translation>Racine carrée d’une valeur propre&#xa0;: valeur singulière de la matrice empilant toutes les lignes d’entrée. Le code publié mesure l’énergie par elle&#xa0;; l’autre mesure est la valeur propre elle-même.</translation>
    </message>
    <message>
        <source>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>σ&lt;sub&gt;i&lt;/sub&gt; = √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Energy by&lt;/i&gt;.</source>
        <translation>Panneau Expérience, &lt;i&gt;Méthode&#xa0;: Réglages…&lt;/i&gt;, &lt;i&gt;Énergie selon&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>energy measure</source>
        <translation>mesure de l’énergie</translation>
    </message>
    <message>
        <source>Core gradient space (CGS)</source>
        <translation>Espace cœur des gradients (CGS)</translation>
    </message>
    <message>
        <source>The span of the first k eigenvectors of a layer&apos;s retained second moment. What lies in it is taken from each gradient, so that the outputs on inputs in the space stay as they are.</source>
        <translation>Espace engendré par les k premiers vecteurs propres du moment d’ordre deux des données à retenir dans une couche. Ce qui s’y trouve est ôté de chaque gradient, si bien que les sorties restent inchangées pour les entrées de cet espace.</translation>
    </message>
    <message>
        <source>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</source>
        <translation>M = [u&lt;sub&gt;1&lt;/sub&gt; … u&lt;sub&gt;k&lt;/sub&gt;]</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, left of the threshold line; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, à gauche de la ligne de seuil&#xa0;; &lt;i&gt;Aide &amp;gt; Laboratoire de projection…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>CGS, subspace, protected directions</source>
        <translation>CGS, sous-espace, directions protégées</translation>
    </message>
    <message>
        <source>Directions kept, k</source>
        <translation>Directions conservées, k</translation>
    </message>
    <message>
        <source>How many directions the core gradient space of a layer has. It follows from the threshold γ and the spectrum by a rule.</source>
        <translation>Nombre de directions de l’espace cœur des gradients d’une couche. Il découle du seuil γ et du spectre selon une règle.</translation>
    </message>
    <message>
        <source>0 ≤ k ≤ d</source>
        <translation>0 ≤ k ≤ d</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column k and the line in the spectrum.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, colonne k et ligne dans le spectre.</translation>
    </message>
    <message>
        <source>rank, dimension</source>
        <translation>rang, dimension</translation>
    </message>
    <message>
        <source>Threshold, γ (gamma)</source>
        <translation>Seuil, γ (gamma)</translation>
    </message>
    <message>
        <source>How much of a layer&apos;s energy is protected, from 0 to 1. 0 leaves the gradient as it is; 1 leaves the layer out: it is not updated at all.</source>
        <translation>Quantité d’énergie d’une couche qui est protégée, de 0 à 1. Avec 0, le gradient reste tel quel&#xa0;; avec 1, la couche est exclue&#xa0;: elle n’est pas mise à jour du tout.</translation>
    </message>
    <message>
        <source>0 ≤ γ ≤ 1</source>
        <translation>0 ≤ γ ≤ 1</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column γ and &lt;i&gt;All layers&lt;/i&gt;; &lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, colonne γ et &lt;i&gt;Toutes les couches&lt;/i&gt;&#xa0;; &lt;i&gt;Édition &amp;gt; Suggérer des seuils…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>slider, percentage</source>
        <translation>curseur, pourcentage</translation>
    </message>
    <message>
        <source>Energy kept</source>
        <translation>Énergie conservée</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s input energy that lies in its core gradient space.</source>
        <translation>Part de l’énergie des entrées d’une couche qui se trouve dans son espace cœur des gradients.</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; or √λ&lt;sub&gt;i&lt;/sub&gt;</source>
        <translation>Σ&lt;sub&gt;i≤k&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; e&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; e&lt;sub&gt;i&lt;/sub&gt; = λ&lt;sub&gt;i&lt;/sub&gt; ou √λ&lt;sub&gt;i&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Kept.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, colonne Conservée.</translation>
    </message>
    <message>
        <source>cumulative share</source>
        <translation>part cumulée</translation>
    </message>
    <message>
        <source>Rule for k</source>
        <translation>Règle pour k</translation>
    </message>
    <message>
        <source>How k follows from γ, given the cumulative shares s of the energy. &lt;i&gt;Covering&lt;/i&gt;: the fewest directions that reach γ. &lt;i&gt;Below&lt;/i&gt;: all that stay within γ, as in the published code. &lt;i&gt;Null&lt;/i&gt;: every direction within the numerical rank.</source>
        <translation>Façon dont k découle de γ, les parts cumulées s de l’énergie étant données. &lt;i&gt;Couvrir&lt;/i&gt;&#xa0;: le plus petit nombre de directions qui atteint γ. &lt;i&gt;En deçà&lt;/i&gt;&#xa0;: toutes celles qui ne dépassent pas γ, comme dans le code publié. &lt;i&gt;Espace nul&lt;/i&gt;&#xa0;: toutes les directions jusqu’au rang numérique.</translation>
    </message>
    <message>
        <source>covering: min { k : s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; below: # { i : s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</source>
        <translation>couvrir&#xa0;: min { k&#xa0;: s&lt;sub&gt;k&lt;/sub&gt; ≥ γ }, &amp;nbsp; en deçà&#xa0;: # { i&#xa0;: s&lt;sub&gt;i&lt;/sub&gt; ≤ γ }</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Rule for k&lt;/i&gt;.</source>
        <translation>Panneau Expérience, &lt;i&gt;Méthode&#xa0;: Réglages…&lt;/i&gt;, &lt;i&gt;Règle pour k&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>covering, below, null space</source>
        <translation>couvrir, en deçà, espace nul</translation>
    </message>
    <message>
        <source>Forget loss</source>
        <translation>Perte d’oubli</translation>
    </message>
    <message>
        <source>What the steps make smaller, on the forget set: the first term takes probability from the true class, the second makes the prediction vague. The offset keeps the logarithm finite at a probability of 1. In nats.</source>
        <translation>Ce que les pas diminuent, sur l’ensemble à oublier&#xa0;: le premier terme retire de la probabilité à la vraie classe, le second rend la prédiction indécise. Le décalage garde le logarithme fini pour une probabilité de 1. En nats.</translation>
    </message>
    <message>
        <source>L = mean(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − offset))) − w mean(H(p))</source>
        <translation>L = moyenne(−ln(1 − (p&lt;sub&gt;y&lt;/sub&gt; − décalage))) − w moyenne(H(p))</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Loss; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, offset and entropy weight.</source>
        <translation>Page &lt;i&gt;Courbes&lt;/i&gt;, colonne Perte&#xa0;; panneau Expérience, &lt;i&gt;Méthode&#xa0;: Réglages…&lt;/i&gt;, décalage et poids de l’entropie.</translation>
    </message>
    <message>
        <source>unlearning loss, objective, offset, weight</source>
        <translation>perte de désapprentissage, objectif, décalage, poids</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>Pas projeté</translation>
    </message>
    <message>
        <source>Plain gradient descent on the forget loss, less the part of the gradient g that lies in the core gradient space. If a step is orthogonal to all retained inputs of every layer, retained outputs do not change at all.</source>
        <translation>Descente de gradient ordinaire sur la perte d’oubli, moins la partie du gradient g située dans l’espace cœur des gradients. Si un pas est orthogonal à toutes les entrées à retenir de chaque couche, les sorties correspondantes ne changent pas du tout.</translation>
    </message>
    <message>
        <source>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>W ← W − η (g − (g M) M&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>PGU, gradient projection, update</source>
        <translation>PGU, projection du gradient, mise à jour</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>Projection douce</translation>
    </message>
    <message>
        <source>A variant of the method: each direction is damped by its own eigenvalue, where the projection keeps it or drops it.</source>
        <translation>Variante de la méthode&#xa0;: chaque direction est atténuée par sa propre valeur propre, là où la projection la conserve ou l’élimine.</translation>
    </message>
    <message>
        <source>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>W ← W − η g μ (G / n + μ I)&lt;sup&gt;−1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, softness μ.</source>
        <translation>Panneau Expérience, &lt;i&gt;Méthode&#xa0;: Réglages…&lt;/i&gt;, douceur μ.</translation>
    </message>
    <message>
        <source>damping, mu</source>
        <translation>amortissement, mu</translation>
    </message>
    <message>
        <source>Forgetting power left</source>
        <translation>Pouvoir d’oubli restant</translation>
    </message>
    <message>
        <source>The share of the squared forget gradient that the projection leaves, read before a run. Samples that the model is sure of hardly count in it.</source>
        <translation>Part du carré du gradient d’oubli que laisse la projection, lue avant une exécution. Les exemples dont le modèle est sûr n’y comptent guère.</translation>
    </message>
    <message>
        <source>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / Σ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt;, &amp;nbsp; c&lt;sub&gt;i&lt;/sub&gt; = ‖g u&lt;sub&gt;i&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Power left and the trade-off curve, across.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, colonne Pouvoir restant et courbe de compromis, en abscisse.</translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation>gradient restant</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Interférence prédite</translation>
    </message>
    <message>
        <source>The summed squared change that one step would make to the layer&apos;s outputs on retained inputs, relative to the outputs themselves. It speaks of one step and one layer, and of no error.</source>
        <translation>Somme des carrés des changements qu’un pas produirait dans les sorties de la couche pour les entrées à retenir, rapportée aux sorties elles-mêmes. Elle concerne un seul pas et une seule couche, et ne dit rien d’une erreur.</translation>
    </message>
    <message>
        <source>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</source>
        <translation>η&lt;sup&gt;2&lt;/sup&gt; Σ&lt;sub&gt;i&amp;gt;k&lt;/sub&gt; λ&lt;sub&gt;i&lt;/sub&gt; c&lt;sub&gt;i&lt;/sub&gt; / tr(W G W&lt;sup&gt;T&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Interference and the trade-off curve, upwards.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, colonne Interférence et courbe de compromis, en ordonnée.</translation>
    </message>
    <message>
        <source>trade-off, cost, budget</source>
        <translation>compromis, coût, budget</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>Dérive de rétention</translation>
    </message>
    <message>
        <source>change, data-free</source>
        <translation>changement, sans données</translation>
    </message>
    <message>
        <source>One knob for all layers, τ</source>
        <translation>Un seul réglage pour toutes les couches, τ</translation>
    </message>
    <message>
        <source>Protects a direction of any layer where a change of the weights by 1 along it would change the logits of a retained sample by more than τ (mean square). ω is the layer&apos;s sensitivity: the mean squared gradient that logits send back.</source>
        <translation>Protège, dans toute couche, une direction le long de laquelle un changement des poids de 1 modifierait de plus de τ (moyenne quadratique) les logits d’un exemple à retenir. ω est la sensibilité de la couche&#xa0;: le carré moyen du gradient que renvoient les logits.</translation>
    </message>
    <message>
        <source>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</source>
        <translation>ω&lt;sub&gt;l&lt;/sub&gt; λ&lt;sub&gt;l,i&lt;/sub&gt; / n &amp;gt; τ</translation>
    </message>
    <message>
        <source>&lt;i&gt;Edit &amp;gt; Suggest thresholds…&lt;/i&gt;, &lt;i&gt;One knob for all layers&lt;/i&gt;.</source>
        <translation>&lt;i&gt;Édition &amp;gt; Suggérer des seuils…&lt;/i&gt;, &lt;i&gt;Un seul réglage pour toutes les couches&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>tau, sensitivity, omega, Fisher</source>
        <translation>tau, sensibilité, omega, Fisher</translation>
    </message>
    <message>
        <source>Learning rate, η</source>
        <translation>Taux d’apprentissage, η</translation>
    </message>
    <message>
        <source>The length of a step for a gradient of 1. It falls exponentially from its start to its end over the planned epochs.</source>
        <translation>Longueur d’un pas pour un gradient de 1. Il décroît exponentiellement de sa valeur de début à sa valeur de fin au cours des époques prévues.</translation>
    </message>
    <message>
        <source>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;start&lt;/sub&gt; (η&lt;sub&gt;end&lt;/sub&gt; / η&lt;sub&gt;start&lt;/sub&gt;)&lt;sup&gt;e / epochs&lt;/sup&gt;</source>
        <translation>η&lt;sub&gt;e&lt;/sub&gt; = η&lt;sub&gt;début&lt;/sub&gt; (η&lt;sub&gt;fin&lt;/sub&gt; / η&lt;sub&gt;début&lt;/sub&gt;)&lt;sup&gt;e / époques&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Curves&lt;/i&gt;, column Learning rate; Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;</source>
        <translation>Page &lt;i&gt;Courbes&lt;/i&gt;, colonne Taux d’apprentissage&#xa0;; panneau Expérience, &lt;i&gt;Méthode&#xa0;: Réglages…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>step size, eta</source>
        <translation>longueur de pas, êta</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>One pass over the forget set. Epoch 0 is the untouched model. A run can be rewound to an epoch and gone on from with other settings.</source>
        <translation>Un passage sur l’ensemble à oublier. L’époque 0 est le modèle inchangé. On peut ramener une exécution à une époque et la reprendre de là avec d’autres réglages.</translation>
    </message>
    <message>
        <source>pass, iteration, rewind</source>
        <translation>passage, itération, retour</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Règle d’arrêt</translation>
    </message>
    <message>
        <source>When a run ends, and which epoch is its result. &lt;i&gt;Crossing&lt;/i&gt;: validation accuracy exceeds forget accuracy. &lt;i&gt;Drop&lt;/i&gt;: retained or validation accuracy fell by so many points. &lt;i&gt;Match&lt;/i&gt;: the forget error nearest that of a retrained model. &lt;i&gt;Drift&lt;/i&gt;: retain drift reached a budget.</source>
        <translation>Fixe la fin d’une exécution et l’époque qui en est le résultat. &lt;i&gt;Croisement&lt;/i&gt;&#xa0;: l’exactitude de validation dépasse l’exactitude d’oubli. &lt;i&gt;Baisse&lt;/i&gt;&#xa0;: l’exactitude de rétention ou de validation a perdu un nombre donné de points. &lt;i&gt;Concordance&lt;/i&gt;&#xa0;: l’erreur d’oubli la plus proche de celle d’un modèle réentraîné. &lt;i&gt;Dérive&lt;/i&gt;&#xa0;: la dérive de rétention a atteint un budget.</translation>
    </message>
    <message>
        <source>Experiment panel, &lt;i&gt;Method: Settings…&lt;/i&gt;, &lt;i&gt;Stop&lt;/i&gt;; the mark on page &lt;i&gt;Curves&lt;/i&gt;.</source>
        <translation>Panneau Expérience, &lt;i&gt;Méthode&#xa0;: Réglages…&lt;/i&gt;, &lt;i&gt;Arrêt&lt;/i&gt;&#xa0;; repère sur la page &lt;i&gt;Courbes&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>crossing, match, drift, early stopping</source>
        <translation>croisement, concordance, dérive, arrêt anticipé, early stopping</translation>
    </message>
    <message>
        <source>The error on the half of the test split that stop rules may look at. The other half gives the reported test error; the plan&apos;s split seed draws both.</source>
        <translation>Erreur sur la moitié de la partition de test que les règles d’arrêt peuvent consulter. L’autre moitié donne l’erreur de test indiquée&#xa0;; la graine de partition du plan tire les deux.</translation>
    </message>
    <message>
        <source>likelihood ratio attack</source>
        <translation>attaque par rapport de vraisemblance, likelihood ratio attack</translation>
    </message>
    <message>
        <source>The share of forget samples that an attack finds when it may take only 1 % (%1 %) of the test samples for members. An attack that is sure of a few samples shows here first. Said only where there are ten negatives or more at that rate.</source>
        <translation>Part des exemples à oublier qu’une attaque trouve lorsqu’elle ne peut prendre pour membres que 1&#xa0;% (%1&#xa0;%) des exemples de test. Une attaque sûre de quelques exemples se révèle d’abord ici. Indiqué seulement si ce taux correspond à dix négatifs au moins.</translation>
    </message>
    <message>
        <source>TPR at FPR = 1 %, %1 %</source>
        <translation>TPR à FPR = 1&#xa0;%, %1&#xa0;%</translation>
    </message>
    <message>
        <source>&lt;i&gt;Run &amp;gt; Start&lt;/i&gt;, &lt;i&gt;Run &amp;gt; Next batch&lt;/i&gt;; &lt;i&gt;Help &amp;gt; Projection lab…&lt;/i&gt;</source>
        <translation>&lt;i&gt;Exécution &amp;gt; Démarrer&lt;/i&gt;, &lt;i&gt;Exécution &amp;gt; Lot suivant&lt;/i&gt;&#xa0;; &lt;i&gt;Aide &amp;gt; Laboratoire de projection…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Distance to the retrained models</source>
        <translation>Écart aux modèles réentraînés</translation>
    </message>
    <message>
        <source>How far a figure of an unlearned model is from the mean of the retrained ones, in units of their standard deviation. Within one or two such units it can not be told from what another seed would have changed. It takes two retrained models of different seeds, or more.</source>
        <translation>Écart entre une valeur d’un modèle désappris et la moyenne des modèles réentraînés, en unités de leur écart type. En deçà d’une ou deux de ces unités, on ne peut le distinguer de ce qu’une autre graine aurait changé. Il faut au moins deux modèles réentraînés de graines différentes.</translation>
    </message>
    <message>
        <source>(x − mean&lt;sub&gt;retrained&lt;/sub&gt;) / s&lt;sub&gt;retrained&lt;/sub&gt;</source>
        <translation>(x − moyenne&lt;sub&gt;réentraîné&lt;/sub&gt;) / s&lt;sub&gt;réentraîné&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; &lt;tt&gt;unlearn compare&lt;/tt&gt;.</translation>
    </message>
    <message>
        <source>noise floor, spread, standard deviation, seed</source>
        <translation>niveau de bruit, plancher, dispersion, écart type, graine</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>Distance des sorties</translation>
    </message>
    <message>
        <source>How differently two models answer to the same samples: the part of the probability that would have to move (total variation), the divergence, or the share of samples with another predicted class. p are the probabilities of the model, q those of the one beside it; the mean over samples is shown.</source>
        <translation>Différence entre les réponses de deux modèles aux mêmes exemples&#xa0;: la part de probabilité qu’il faudrait déplacer (variation totale), la divergence, ou la part des exemples dont la classe prédite diffère. p désigne les probabilités du modèle, q celles du modèle auquel il est comparé&#xa0;; la valeur affichée est la moyenne sur les exemples.</translation>
    </message>
    <message>
        <source>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</source>
        <translation>½ Σ&lt;sub&gt;c&lt;/sub&gt; |p&lt;sub&gt;c&lt;/sub&gt; − q&lt;sub&gt;c&lt;/sub&gt;|, &amp;nbsp; Σ&lt;sub&gt;c&lt;/sub&gt; q&lt;sub&gt;c&lt;/sub&gt; ln(q&lt;sub&gt;c&lt;/sub&gt; / p&lt;sub&gt;c&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit and outputs; reports.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité et sorties&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>total variation, Kullback-Leibler divergence, agreement, prediction matrix</source>
        <translation>variation totale, divergence de Kullback-Leibler, accord, matrice de prédictions</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonde linéaire</translation>
    </message>
    <message>
        <source>How much of the labels can still be read out of a layer: a ridge classifier is fitted to what the layer is given of one half of the forget and retained samples, and judged on the other half. What is only hidden at the output is found here.</source>
        <translation>Ce qu’on peut encore lire des étiquettes dans une couche&#xa0;: un classifieur ridge est ajusté aux entrées de la couche pour une moitié des exemples à oublier et retenus, et jugé sur l’autre moitié. Ce qui n’est que caché en sortie se retrouve ici.</translation>
    </message>
    <message>
        <source>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</source>
        <translation>W = argmin ‖X W − Y‖&lt;sup&gt;2&lt;/sup&gt; + ‖W‖&lt;sup&gt;2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>recovery, representation, features</source>
        <translation>récupération, représentation, caractéristiques, linear probe</translation>
    </message>
    <message>
        <source>Relearning</source>
        <translation>Réapprentissage</translation>
    </message>
    <message>
        <source>How many epochs of training a model needs until its loss on the forget set is that of the original, but for α. A model that never saw the samples needs about as many as a retrained one; one that needs far fewer had not forgotten.</source>
        <translation>Nombre d’époques d’entraînement qu’il faut à un modèle pour que sa perte sur l’ensemble à oublier rejoigne celle du modèle d’origine, à α près. Un modèle qui n’a jamais vu les exemples en demande à peu près autant qu’un modèle réentraîné&#xa0;; un modèle qui en demande bien moins n’avait pas oublié.</translation>
    </message>
    <message>
        <source>min { n : L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;forget&lt;/sub&gt;(θ&lt;sub&gt;original&lt;/sub&gt;) + α }</source>
        <translation>min { n : L&lt;sub&gt;oubli&lt;/sub&gt;(θ&lt;sub&gt;n&lt;/sub&gt;) ≤ L&lt;sub&gt;oubli&lt;/sub&gt;(θ&lt;sub&gt;origine&lt;/sub&gt;) + α }</translation>
    </message>
    <message>
        <source>relearn time, fine-tuning, epochs</source>
        <translation>temps de réapprentissage, relearn time, affinage, fine-tuning, époques</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>Qualité de l’oubli</translation>
    </message>
    <message>
        <source>How alike many unlearned models and many retrained ones answer to each forget sample. ε is the largest log-ratio of error rates that a threshold on the label&apos;s scaled confidence reaches; the mean over samples is shown. It takes several models of each kind, and is read beside its value for two groups of the same kind.</source>
        <translation>Ressemblance entre les réponses de nombreux modèles désappris et de nombreux modèles réentraînés à chaque exemple à oublier. ε est le plus grand logarithme du rapport des taux d’erreur qu’atteint un seuil sur la confiance transformée de l’étiquette&#xa0;; la valeur affichée est la moyenne sur les exemples. Il faut plusieurs modèles de chaque sorte, et la valeur se lit à côté de celle obtenue pour deux groupes de même sorte.</translation>
    </message>
    <message>
        <source>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</source>
        <translation>2 / 2&lt;sup&gt;n&lt;/sup&gt;, &amp;nbsp; n = min(13, 1 + ⌊ε / %1⌋)</translation>
    </message>
    <message>
        <source>epsilon, bins, challenge</source>
        <translation>epsilon, intervalles, challenge, compétition</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>Dérive du spectre</translation>
    </message>
    <message>
        <source>How far the second moment of the retained inputs, which requests in sequence keep from the original weights, is from the one that the unlearned weights would give. Where it grows, the directions that are protected are no longer the right ones.</source>
        <translation>Écart entre le moment d’ordre deux des entrées à retenir, que des demandes successives gardent des poids d’origine, et celui que donneraient les poids désappris. Lorsqu’il grandit, les directions protégées ne sont plus les bonnes.</translation>
    </message>
    <message>
        <source>‖G′ − G‖ / ‖G‖</source>
        <translation>‖G′ − G‖ / ‖G‖</translation>
    </message>
    <message>
        <source>requests in sequence, Frobenius</source>
        <translation>demandes successives, Frobenius</translation>
    </message>
    <message>
        <source>Embedding of features</source>
        <translation>Plongement des caractéristiques</translation>
    </message>
    <message>
        <source>Samples as points in the plane, by what a model&apos;s last layer is given. t-SNE keeps neighbours together: p says who is a neighbour among the features, q in the plane. Principal components keep the two directions of most variance. Distances between groups say little in the former.</source>
        <translation>Exemples représentés par des points du plan, d’après les entrées de la dernière couche d’un modèle. t-SNE garde les voisins ensemble&#xa0;: p indique qui est voisin parmi les caractéristiques, q dans le plan. Les composantes principales gardent les deux directions de plus grande variance. Avec t-SNE, les distances entre groupes ne disent pas grand-chose.</translation>
    </message>
    <message>
        <source>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</source>
        <translation>min Σ&lt;sub&gt;ij&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; ln(p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>t-SNE, PCA, principal components, features, map</source>
        <translation>t-SNE, ACP, PCA, composantes principales, caractéristiques, carte</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2406.01257.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; rapports&#xa0;; arXiv 2406.01257.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, &lt;i&gt;Modèles fantômes…&lt;/i&gt;&#xa0;; commande &lt;tt&gt;unlearn attack&lt;/tt&gt;&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Deleting for good whatever is kept of the forgotten samples: selectors, rewind points, moments. The retained moment, the unlearned model and your own files, such as reports, stay.</source>
        <translation>Suppression définitive de tout ce qui est conservé des exemples oubliés&#xa0;: sélecteurs, points de retour, moments. Le moment des données à retenir, le modèle désappris et vos propres fichiers, tels que les rapports, restent.</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Niveau de bruit</translation>
    </message>
    <message>
        <source>How much a figure differs among models retrained with other seeds: their sample standard deviation. A difference below it means nothing. With one retrained model it is not known.</source>
        <translation>Dispersion d’une valeur entre modèles réentraînés avec d’autres graines&#xa0;: leur écart type empirique corrigé. Une différence inférieure ne signifie rien. Avec un seul modèle réentraîné, ce niveau n’est pas connu.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Front de Pareto</translation>
    </message>
    <message>
        <source>Of the runs with the same model, data and forget set, those that none beats: no other has at most their test error e and at most their distance d to the retrained models, and less of one.</source>
        <translation>Parmi les exécutions de mêmes modèle, données et ensemble à oublier, celles qu’aucune ne domine&#xa0;: aucune autre n’a à la fois une erreur de test e et un écart d aux modèles réentraînés au plus égaux aux leurs, l’un des deux étant plus petit.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Beaten by none&lt;/i&gt;.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, &lt;i&gt;Non dominées&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>trade-off, dominated</source>
        <translation>compromis, dominé, dominance, Pareto-optimal</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Support-vector attack (SVC)</source>
        <translation>Attaque à vecteurs de support (SVC)</translation>
    </message>
    <message>
        <source>A classifier that is fitted to tell retained samples (t = 1) from validation samples (t = −1) by the confidence p in their label, and then asked about the samples that are attacked. Its decision is the score: above 0 means “member”. Source: arXiv 2304.04934.</source>
        <translation>Classifieur ajusté pour distinguer les exemples à retenir (t = 1) des exemples de validation (t = −1) d’après la confiance p dans leur étiquette, puis interrogé sur les exemples attaqués. Sa valeur de décision est le score&#xa0;: au-dessus de 0, elle signifie «&#xa0;membre&#xa0;». Source&#xa0;: arXiv 2304.04934.</translation>
    </message>
    <message>
        <source>SVM, support-vector machine</source>
        <translation>SVM, machine à vecteurs de support, séparateur à vaste marge</translation>
    </message>
    <message>
        <source>Memorisation, strata</source>
        <translation>Mémorisation, strates</translation>
    </message>
    <message>
        <source>How much surer a model is of a sample for having been trained on it: the mean confidence in its label of shadow models that saw it, less that of those that did not; from −1 to 1. Near 0, who knows the others knows this one, too. Strata are thirds of the forget set, from the least to the most remembered; without shadow models the original model&apos;s logit gap parts them.</source>
        <translation>De combien un modèle est plus sûr d’un exemple pour avoir été entraîné avec lui&#xa0;: la confiance moyenne dans son étiquette des modèles fantômes qui l’ont vu, moins celle des autres&#xa0;; de −1 à 1. Près de 0, qui connaît les autres exemples connaît aussi celui-ci. Les strates sont les tiers de l’ensemble à oublier, du moins au plus mémorisé&#xa0;; à défaut de modèles fantômes, l’écart de logits du modèle d’origine les sépare.</translation>
    </message>
    <message>
        <source>stratum, remembered, influence, memorization</source>
        <translation>strate, mémorisé, influence, memorization</translation>
    </message>
    <message>
        <source>Risk of retained samples</source>
        <translation>Exposition des exemples à retenir</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: a retained sample is at more risk where an attack&apos;s score of it has risen since the original model. The figure is the share of those whose φ rose.</source>
        <translation>Oublier certains exemples peut en trahir d’autres&#xa0;: un exemple à retenir est plus exposé si le score que lui donne une attaque a augmenté par rapport au modèle d’origine. La valeur est la part de ceux dont φ a augmenté.</translation>
    </message>
    <message>
        <source>privacy onion, exposed</source>
        <translation>privacy onion, effet d’oignon, exposé, risque</translation>
    </message>
    <message>
        <source>high&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;unlearned&lt;/sub&gt;) &amp;lt; low&lt;sub&gt;95 %&lt;/sub&gt;(AUC&lt;sub&gt;retrained&lt;/sub&gt;)</source>
        <translation>borne haute&lt;sub&gt;95&#xa0;%&lt;/sub&gt;(AUC&lt;sub&gt;désappris&lt;/sub&gt;) &amp;lt; borne basse&lt;sub&gt;95&#xa0;%&lt;/sub&gt;(AUC&lt;sub&gt;réentraîné&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit, by depth; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;; reports.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité, selon la profondeur&#xa0;; &lt;tt&gt;unlearn compare --with layers&lt;/tt&gt;&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, &lt;i&gt;Measure more&lt;/i&gt;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;; reports; arXiv 2003.02960.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, &lt;i&gt;Mesurer davantage&lt;/i&gt;&#xa0;; &lt;tt&gt;unlearn compare --with relearning&lt;/tt&gt;&#xa0;; rapports&#xa0;; arXiv 2003.02960.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; &lt;tt&gt;unlearn compare&lt;/tt&gt;; arXiv 2406.09073.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; &lt;tt&gt;unlearn compare&lt;/tt&gt;&#xa0;; arXiv 2406.09073.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, after &lt;i&gt;Run &amp;gt; Measure how far spectra drift&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, après &lt;i&gt;Exécution &amp;gt; Mesurer la dérive des spectres&lt;/i&gt;&#xa0;; page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Embedding&lt;/i&gt;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;; reports.</source>
        <translation>Page &lt;i&gt;Plongement&lt;/i&gt;&#xa0;; &lt;tt&gt;unlearn compare --with embedding&lt;/tt&gt;&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Forget loss; page &lt;i&gt;Privacy&lt;/i&gt;, attacks by entropy; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Perte d’oubli&#xa0;; page &lt;i&gt;Confidentialité&lt;/i&gt;, attaques par entropie&#xa0;; page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>The chance that a forget sample has a higher score than a test sample; equal scores count by half. The retrained model&apos;s value is the ideal, not %1. Values below it tell an attacker as much as values above; the two-sided AUC counts both alike.</source>
        <translation>Probabilité qu’un exemple à oublier ait un score supérieur à celui d’un exemple de test&#xa0;; les scores égaux comptent pour moitié. L’idéal est la valeur du modèle réentraîné, non %1. Une valeur inférieure renseigne un attaquant autant qu’une valeur supérieure&#xa0;; l’AUC bilatérale compte les deux de la même façon.</translation>
    </message>
    <message>
        <source>AUC = P(s&lt;sub&gt;forget&lt;/sub&gt; &amp;gt; s&lt;sub&gt;test&lt;/sub&gt;) + ½ P(s&lt;sub&gt;forget&lt;/sub&gt; = s&lt;sub&gt;test&lt;/sub&gt;), &amp;nbsp; two-sided: max(AUC, 1 − AUC)</source>
        <translation>AUC = P(s&lt;sub&gt;oubli&lt;/sub&gt; &amp;gt; s&lt;sub&gt;test&lt;/sub&gt;) + ½ P(s&lt;sub&gt;oubli&lt;/sub&gt; = s&lt;sub&gt;test&lt;/sub&gt;), &amp;nbsp; bilatérale&#xa0;: max(AUC, 1 − AUC)</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns AUC and Two-sided; list of runs; reports.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, colonnes AUC et Bilatérale&#xa0;; liste des exécutions&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, columns TPR; reports.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, colonnes TPR&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2312.03262.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, &lt;i&gt;Modèles fantômes…&lt;/i&gt;&#xa0;; commande &lt;tt&gt;unlearn attack&lt;/tt&gt;&#xa0;; rapports&#xa0;; arXiv 2312.03262.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt;; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports; arXiv 2112.03570.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, &lt;i&gt;Modèles fantômes…&lt;/i&gt;&#xa0;; commande &lt;tt&gt;unlearn attack&lt;/tt&gt;&#xa0;; rapports&#xa0;; arXiv 2112.03570.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;; reports.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Samples&lt;/i&gt;, &lt;i&gt;remembers by more than&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Page &lt;i&gt;Exemples&lt;/i&gt;, &lt;i&gt;mémorise de plus de&lt;/i&gt;&#xa0;; page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Worst-off&lt;/i&gt;; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, &lt;i&gt;Les plus exposés&lt;/i&gt;&#xa0;; page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; reports; arXiv 2508.12730.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; rapports&#xa0;; arXiv 2508.12730.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, first column; page &lt;i&gt;Compare&lt;/i&gt;, figures of merit.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, première colonne&#xa0;; page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Layers&lt;/i&gt;, column Retain drift and the line below the table; page &lt;i&gt;Curves&lt;/i&gt;, column Output change; stop rule &lt;i&gt;drift&lt;/i&gt;.</source>
        <translation>Page &lt;i&gt;Couches&lt;/i&gt;, colonne Dérive de rétention et ligne sous le tableau&#xa0;; page &lt;i&gt;Courbes&lt;/i&gt;, colonne Changement des sorties&#xa0;; règle d’arrêt &lt;i&gt;dérive&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Pages &lt;i&gt;Curves&lt;/i&gt; and &lt;i&gt;Compare&lt;/i&gt;, across; &lt;i&gt;Go on from…&lt;/i&gt;</source>
        <translation>Pages &lt;i&gt;Courbes&lt;/i&gt; et &lt;i&gt;Comparaison&lt;/i&gt;, en abscisse&#xa0;; &lt;i&gt;Reprendre depuis…&lt;/i&gt;</translation>
    </message>
    <message>
        <source>An attack with one to four reference models: a sample&apos;s likelihood under the model, relative to that under the references, is compared with those of other samples z. The score is the share of them that it exceeds, with γ = 1; the authors&apos; configuration has 2.</source>
        <translation>Attaque utilisant un à quatre modèles de référence : la vraisemblance d’un exemple selon le modèle, rapportée à celle selon les références, est comparée à celle d’autres exemples z. Le score est la part de ces exemples qu’elle dépasse, avec γ = 1 ; la configuration des auteurs a 2.</translation>
    </message>
    <message>
        <source>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</source>
        <translation>r(x) = p&lt;sub&gt;θ&lt;/sub&gt;(x) / p̄(x), &amp;nbsp; score(x) = P&lt;sub&gt;z&lt;/sub&gt;(r(x) / r(z) ≥ γ)</translation>
    </message>
    <message>
        <source>LiRA for unlearned models: its shadow models have forgotten as the run did. N&lt;sub&gt;1&lt;/sub&gt; is fitted to those that were trained on the sample and then forgot it, N&lt;sub&gt;0&lt;/sub&gt; to those that never saw it and forgot others. The score is the logarithm of the ratio of their likelihoods, 0 where unlearning is perfect; arXiv 2403.01218.</source>
        <translation>LiRA pour modèles désappris : ses modèles fantômes ont oublié comme l’a fait l’exécution. N&lt;sub&gt;1&lt;/sub&gt; est ajustée à ceux qui ont été entraînés avec l’exemple puis l’ont oublié, N&lt;sub&gt;0&lt;/sub&gt; à ceux qui ne l’ont jamais vu et en ont oublié d’autres. Le score est le logarithme du rapport de leurs vraisemblances, 0 si le désapprentissage est parfait ; arXiv 2403.01218.</translation>
    </message>
    <message>
        <source>The unlearned model is less sure of the forget samples than a model that never saw them. That gives them away as well. Of several retrained models the lower end of their 95 % prediction interval is what counts, of one that of its AUC&apos;s own interval, of none 0.5.</source>
        <translation>Le modèle désappris est moins sûr de lui sur les exemples à oublier qu’un modèle qui ne les a jamais vus. Cela les trahit aussi. Avec plusieurs modèles réentraînés, c’est le bas de leur intervalle de prédiction à 95 % qui compte, avec un seul celui de l’intervalle de sa propre AUC, sans aucun 0,5.</translation>
    </message>
    <message>
        <source>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; centred: below it tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m the mean of n inputs, &amp;nbsp; output change: mean(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</source>
        <translation>tr(ΔW G ΔW&lt;sup&gt;T&lt;/sup&gt;) / tr(W G W&lt;sup&gt;T&lt;/sup&gt;), &amp;nbsp; centrée&#xa0;: au dénominateur tr(W (G − n m m&lt;sup&gt;T&lt;/sup&gt;) W&lt;sup&gt;T&lt;/sup&gt;), m étant la moyenne des n entrées, &amp;nbsp; changement des sorties&#xa0;: moyenne(‖z − z&lt;sub&gt;0&lt;/sub&gt;‖&lt;sup&gt;2&lt;/sup&gt;)</translation>
    </message>
    <message>
        <source>A model that an attacker trains on samples of the same kind, some with and some without the sample in question, to learn how membership shows. AP beside retrained is the average precision with which a classifier on shadow models tells the model&apos;s answers to the forget samples from a retrained model&apos;s to the same ones, the mean over retrained models: no area under a ROC curve, and %1 where they are alike; arXiv 2312.04095.</source>
        <translation>Modèle qu’un attaquant entraîne sur des exemples du même genre, tantôt avec, tantôt sans l’exemple en question, pour apprendre à quoi se reconnaît l’appartenance. AP face au réentraîné est la précision moyenne (average precision) avec laquelle un classifieur sur modèles fantômes distingue les réponses du modèle aux exemples à oublier de celles d’un modèle réentraîné aux mêmes exemples, en moyenne sur les modèles réentraînés&#xa0;: ce n’est pas une aire sous une courbe ROC, et elle vaut %1 lorsque les réponses sont indiscernables&#xa0;; arXiv 2312.04095.</translation>
    </message>
    <message>
        <source>AP beside retrained: mean over retrained models of Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; recall and P&lt;sub&gt;t&lt;/sub&gt; precision at the t-th highest threshold</source>
        <translation>AP face au réentraîné&#xa0;: moyenne, sur les modèles réentraînés, de Σ&lt;sub&gt;t&lt;/sub&gt; (R&lt;sub&gt;t&lt;/sub&gt; − R&lt;sub&gt;t−1&lt;/sub&gt;) P&lt;sub&gt;t&lt;/sub&gt;, &amp;nbsp; R&lt;sub&gt;t&lt;/sub&gt; étant le rappel et P&lt;sub&gt;t&lt;/sub&gt; la précision au t-ième seuil par ordre décroissant</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Privacy&lt;/i&gt;, &lt;i&gt;Shadow models…&lt;/i&gt; and column AP beside retrained; command &lt;tt&gt;unlearn attack&lt;/tt&gt;; reports.</source>
        <translation>Page &lt;i&gt;Confidentialité&lt;/i&gt;, &lt;i&gt;Modèles fantômes…&lt;/i&gt; et colonne AP face au réentraîné&#xa0;; commande &lt;tt&gt;unlearn attack&lt;/tt&gt;&#xa0;; rapports.</translation>
    </message>
    <message>
        <source>reference model, in, out, average precision</source>
        <translation>shadow model, modèle de référence, dedans, dehors, précision moyenne, average precision</translation>
    </message>
    <message>
        <source>How far a run has moved a layer&apos;s outputs on its original retained inputs, known without any data. Centred, it is set against the outputs&apos; differences from their mean: what all outputs share makes the uncentred figure look small. It guarantees nothing about accuracy, single samples or classes. The output change is of the whole network, and measured: how far the logits z on retained samples are from those of epoch 0, squared and summed over classes; the mean over samples.</source>
        <translation>Déplacement, dû à une exécution, des sorties d’une couche pour ses entrées à retenir d’origine, connu sans aucune donnée. Centrée, la dérive est rapportée aux écarts des sorties à leur moyenne&#xa0;: ce que toutes les sorties ont en commun fait paraître petite la dérive non centrée. La dérive ne garantit rien quant à l’exactitude, à des exemples isolés ou à des classes. Le changement des sorties porte sur le réseau entier, et il est mesuré&#xa0;: écart entre les logits z des exemples à retenir et ceux de l’époque 0, élevé au carré et sommé sur les classes&#xa0;; moyenne sur les exemples.</translation>
    </message>
    <message>
        <source>Page &lt;i&gt;Compare&lt;/i&gt;, figures of merit; page &lt;i&gt;Privacy&lt;/i&gt;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</source>
        <translation>Page &lt;i&gt;Comparaison&lt;/i&gt;, indices de qualité&#xa0;; page &lt;i&gt;Confidentialité&lt;/i&gt;&#xa0;; &lt;tt&gt;unlearn compare&lt;/tt&gt;, &lt;tt&gt;unlearn attack&lt;/tt&gt;.</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Collecting second moments</source>
        <translation>Collecte des moments d’ordre deux</translation>
    </message>
    <message>
        <source>Collecting second moments of half the sample</source>
        <translation>Collecte des moments d’ordre deux d’une moitié de l’échantillon</translation>
    </message>
    <message>
        <source>Comparing halves of the sample</source>
        <translation>Comparaison des moitiés de l’échantillon</translation>
    </message>
    <message>
        <source>Reading the forget gradient</source>
        <translation>Lecture du gradient d’oubli</translation>
    </message>
    <message>
        <source>Measuring the sensitivity of the outputs</source>
        <translation>Mesure de la sensibilité des sorties</translation>
    </message>
    <message>
        <source>Solving for eigenvalues</source>
        <translation>Calcul des valeurs propres</translation>
    </message>
    <message>
        <source>Unlearning</source>
        <translation>Désapprentissage</translation>
    </message>
    <message>
        <source>Measuring errors</source>
        <translation>Mesure des erreurs</translation>
    </message>
    <message>
        <source>Attacking</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Opening the experiment</source>
        <translation>Ouverture de l’expérience</translation>
    </message>
    <message>
        <source>Computing spectra</source>
        <translation>Calcul des spectres</translation>
    </message>
    <message>
        <source>Going through the experiment</source>
        <translation>Déroulement de l’expérience</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exécution en cours</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Unlearning, epoch %1 of %2</source>
        <translation>Désapprentissage, époque %1 sur %2</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3</source>
        <translation>Point %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measuring models</source>
        <translation>Mesure des modèles</translation>
    </message>
    <message>
        <source>Measuring final errors</source>
        <translation>Mesure des erreurs finales</translation>
    </message>
    <message>
        <source>Training shadow models</source>
        <translation>Entraînement des modèles fantômes</translation>
    </message>
    <message>
        <source>Preparing the steps</source>
        <translation>Préparation des pas</translation>
    </message>
    <message>
        <source>Gathering the figures</source>
        <translation>Collecte des valeurs</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tracé des figures</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>Reading the forget gradient by class</source>
        <translation>Lecture du gradient d’oubli par classe</translation>
    </message>
    <message>
        <source>Estimating time and room</source>
        <translation>Estimation du temps et de l’espace</translation>
    </message>
</context>
<context>
    <name>LabLesson</name>
    <message>
        <source>Orthogonal data: perfect forgetting</source>
        <translation>Données orthogonales&#xa0;: l’oubli parfait</translation>
    </message>
    <message>
        <source>Overlapping data: the trade-off</source>
        <translation>Données qui se recouvrent&#xa0;: le compromis</translation>
    </message>
    <message>
        <source>γ = 1: nothing moves</source>
        <translation>γ = 1&#xa0;: rien ne bouge</translation>
    </message>
    <message>
        <source>The retained samples lie along one axis, those to be forgotten along the other. The retained inputs fill one direction; what a step changes across it, they can not see.</source>
        <translation>Les exemples à retenir se trouvent sur un axe, ceux à oublier sur l’autre. Les entrées à retenir occupent une seule direction&#xa0;; ce qu’un pas change perpendiculairement à elle leur est invisible.</translation>
    </message>
    <message>
        <source>The retained samples fill the plane, one direction more than the other. The samples to be forgotten share both directions with them: what is forgotten there, the retained samples feel.</source>
        <translation>Les exemples à retenir occupent le plan, une direction plus que l’autre. Les exemples à oublier partagent les deux directions avec eux&#xa0;: ce qui s’y oublie, les exemples à retenir le ressentent.</translation>
    </message>
    <message>
        <source>The same samples as in the lesson before, but the threshold protects every direction.</source>
        <translation>Les mêmes exemples que dans la leçon précédente, mais le seuil protège toutes les directions.</translation>
    </message>
    <message>
        <source>Press Play. Then drag a retained sample off its axis, and play again.</source>
        <translation>Cliquez sur Lecture. Puis faites glisser un exemple à retenir hors de son axe et relancez la lecture.</translation>
    </message>
    <message>
        <source>Press Play. Then set γ to 0, the plain gradient, reset, and play again: compare what the retained samples pay.</source>
        <translation>Cliquez sur Lecture. Puis réglez γ sur 0, le gradient ordinaire, réinitialisez et relancez la lecture&#xa0;: comparez ce qu’il en coûte aux exemples à retenir.</translation>
    </message>
    <message>
        <source>Press Step. Then lower γ until a direction is left.</source>
        <translation>Cliquez sur Pas. Puis diminuez γ jusqu’à ce qu’une direction reste libre.</translation>
    </message>
</context>
<context>
    <name>MethodTitles</name>
    <message>
        <source>eigenvalues</source>
        <translation>valeurs propres</translation>
    </message>
    <message>
        <source>singular values</source>
        <translation>valeurs singulières</translation>
    </message>
    <message>
        <source>Covering: fewest that reach γ</source>
        <translation>Couvrir&#xa0;: le minimum qui atteint γ</translation>
    </message>
    <message>
        <source>Below: all that stay within γ</source>
        <translation>En deçà&#xa0;: toutes celles qui ne dépassent pas γ</translation>
    </message>
    <message>
        <source>Below, and one more</source>
        <translation>En deçà, et une de plus</translation>
    </message>
    <message>
        <source>Null space only</source>
        <translation>Espace nul seulement</translation>
    </message>
    <message>
        <source>validation and forget error cross</source>
        <translation>les erreurs de validation et d’oubli se croisent</translation>
    </message>
    <message>
        <source>retained accuracy dropped</source>
        <translation>l’exactitude de rétention a baissé</translation>
    </message>
    <message>
        <source>validation accuracy dropped</source>
        <translation>l’exactitude de validation a baissé</translation>
    </message>
    <message>
        <source>after all epochs</source>
        <translation>après toutes les époques</translation>
    </message>
    <message>
        <source>forget error matches retrained</source>
        <translation>l’erreur d’oubli concorde avec le modèle réentraîné</translation>
    </message>
    <message>
        <source>retain drift reached a budget</source>
        <translation>la dérive de rétention a atteint un budget</translation>
    </message>
    <message>
        <source>largest eigenvalues (the method)</source>
        <translation>plus grandes valeurs propres (la méthode)</translation>
    </message>
    <message>
        <source>control: as many random directions</source>
        <translation>témoin&#xa0;: autant de directions aléatoires</translation>
    </message>
    <message>
        <source>control: smallest eigenvalues</source>
        <translation>témoin&#xa0;: plus petites valeurs propres</translation>
    </message>
    <message>
        <source>retained (the method)</source>
        <translation>à retenir (la méthode)</translation>
    </message>
    <message>
        <source>control: all, without subtraction</source>
        <translation>témoin&#xa0;: tous, sans soustraction</translation>
    </message>
    <message>
        <source>all (the method)</source>
        <translation>toutes (la méthode)</translation>
    </message>
    <message>
        <source>control: the last one alone</source>
        <translation>témoin&#xa0;: la dernière seule</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Projected gradient (PGU)</source>
        <translation>Gradient projeté (PGU)</translation>
    </message>
    <message>
        <source>Steps on the forget samples along gradients from which the directions of retained inputs are taken.</source>
        <translation>Effectue, sur les exemples à oublier, des pas le long de gradients dont les directions des entrées à retenir ont été retirées.</translation>
    </message>
    <message>
        <source>Soft projection</source>
        <translation>Projection douce</translation>
    </message>
    <message>
        <source>Steps as projected gradients do, but shrinks direction i by mu / (mu + eigenvalue i).</source>
        <translation>Effectue des pas comme le gradient projeté, mais réduit la direction i du facteur mu / (mu + valeur propre i).</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Réentraînement</translation>
    </message>
    <message>
        <source>Trains anew, from fresh weights, on the retained samples: what the other methods are measured against.</source>
        <translation>Entraîne de zéro, à partir de poids réinitialisés, sur les exemples à retenir&#xa0;: c’est la référence à laquelle se mesurent les autres méthodes.</translation>
    </message>
    <message>
        <source>model recipe</source>
        <translation>recette du modèle</translation>
    </message>
    <message>
        <source>Train by the recipe that the model&apos;s file names; the settings below are for where it names none.</source>
        <translation>Entraîner selon la recette indiquée dans le fichier du modèle&#xa0;; les réglages ci-dessous servent s’il n’en indique aucune.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Epochs.</source>
        <translation>Époques.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>Peak of the one-cycle learning rate.</source>
        <translation>Maximum du taux d’apprentissage, qui monte et redescend en un cycle.</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>taille de lot</translation>
    </message>
    <message>
        <source>Samples in one step.</source>
        <translation>Exemples dans un pas.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>Momentum (Nesterov&apos;s) of SGD.</source>
        <translation>Momentum (de Nesterov) de la SGD.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>dégradation des poids</translation>
    </message>
    <message>
        <source>Weight decay, on all parameters.</source>
        <translation>Dégradation des poids, sur tous les paramètres.</translation>
    </message>
    <message>
        <source>crop padding</source>
        <translation>marge de recadrage</translation>
    </message>
    <message>
        <source>Random crops after padding by so many pixels.</source>
        <translation>Recadrages aléatoires après ajout d’une marge de ce nombre de pixels.</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>symétrie</translation>
    </message>
    <message>
        <source>Random horizontal flips.</source>
        <translation>Symétries horizontales aléatoires.</translation>
    </message>
    <message>
        <source>Fine-tune on retained</source>
        <translation>Affinage sur l’ensemble à retenir</translation>
    </message>
    <message>
        <source>Goes on training on the retained samples, and counts on the others being forgotten.</source>
        <translation>Poursuit l’entraînement sur les exemples à retenir et compte sur l’oubli des autres.</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier.</source>
        <translation>Époques prévues&#xa0;; la règle d’arrêt peut finir plus tôt.</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>Taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>Momentum de la SGD.</translation>
    </message>
    <message>
        <source>Gradient ascent</source>
        <translation>Montée de gradient</translation>
    </message>
    <message>
        <source>Climbs the cross-entropy of the forget samples.</source>
        <translation>Fait monter l’entropie croisée des exemples à oublier.</translation>
    </message>
    <message>
        <source>Random labels</source>
        <translation>Étiquettes aléatoires</translation>
    </message>
    <message>
        <source>Trains on the forget samples with labels drawn at random, and on the retained ones with their own.</source>
        <translation>Entraîne sur les exemples à oublier avec des étiquettes tirées au hasard, et sur les exemples à retenir avec les leurs.</translation>
    </message>
    <message>
        <source>exclude own</source>
        <translation>exclure sa propre étiquette</translation>
    </message>
    <message>
        <source>Never draw a sample&apos;s own label.</source>
        <translation>Ne jamais tirer l’étiquette de l’exemple lui-même.</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>inclure l’ensemble à retenir</translation>
    </message>
    <message>
        <source>Train on the retained samples, too, with their own labels.</source>
        <translation>Entraîner aussi sur les exemples à retenir, avec leurs propres étiquettes.</translation>
    </message>
    <message>
        <source>SCRUB</source>
        <translation>SCRUB</translation>
    </message>
    <message>
        <source>Turns away from the original model on the forget samples, and back to it on the retained ones.</source>
        <translation>S’éloigne du modèle d’origine sur les exemples à oublier et y revient sur les exemples à retenir.</translation>
    </message>
    <message>
        <source>max epochs</source>
        <translation>époques de maximisation</translation>
    </message>
    <message>
        <source>How many epochs begin with a pass away from the teacher on the forget samples.</source>
        <translation>Nombre d’époques qui commencent par un passage sur les exemples à oublier en s’éloignant de l’enseignant.</translation>
    </message>
    <message>
        <source>Learning rate; divided by ten after epochs 3, 5 and 9.</source>
        <translation>Taux d’apprentissage&#xa0;; divisé par dix après les époques 3, 5 et 9.</translation>
    </message>
    <message>
        <source>Retained samples in one step.</source>
        <translation>Exemples à retenir dans un pas.</translation>
    </message>
    <message>
        <source>forget batch size</source>
        <translation>taille de lot (oubli)</translation>
    </message>
    <message>
        <source>Forget samples in one step.</source>
        <translation>Exemples à oublier dans un pas.</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>Weight of the divergence from the teacher on retained samples.</source>
        <translation>Poids de la divergence par rapport à l’enseignant sur les exemples à retenir.</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>Weight of the cross-entropy on retained samples.</source>
        <translation>Poids de l’entropie croisée sur les exemples à retenir.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>Temperature of the softmaxes in the divergence.</source>
        <translation>Température des softmax dans la divergence.</translation>
    </message>
    <message>
        <source>SalUn</source>
        <translation>SalUn</translation>
    </message>
    <message>
        <source>Trains on random labels, but moves only the parameters on which the forget loss depends most.</source>
        <translation>Entraîne sur des étiquettes aléatoires, mais ne modifie que les paramètres dont la perte d’oubli dépend le plus.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>Share of the parameters that may move: those of largest forget gradient.</source>
        <translation>Part des paramètres qui peuvent changer&#xa0;: ceux dont le gradient d’oubli est le plus grand.</translation>
    </message>
    <message>
        <source>Selective synaptic dampening</source>
        <translation>Atténuation synaptique sélective</translation>
    </message>
    <message>
        <source>Shrinks, once and without training, the parameters that matter more to the forget samples than to all.</source>
        <translation>Réduit, une seule fois et sans entraînement, les paramètres qui comptent plus pour les exemples à oublier que pour l’ensemble des exemples.</translation>
    </message>
    <message>
        <source>How many times its importance a parameter&apos;s forget importance must be for it to be dampened.</source>
        <translation>Un paramètre est atténué si son importance pour l’oubli dépasse ce multiple de son importance générale.</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>What importance over forget importance is multiplied by to give the factor of dampening.</source>
        <translation>Facteur appliqué au rapport entre l’importance générale et l’importance pour l’oubli pour obtenir le facteur d’atténuation.</translation>
    </message>
    <message>
        <source>Samples whose mean gradient is squared; 1 gives the Fisher information itself.</source>
        <translation>Exemples dont le gradient moyen est mis au carré&#xa0;; 1 donne l’information de Fisher elle-même.</translation>
    </message>
    <message>
        <source>Bad teacher</source>
        <translation>Mauvais enseignant</translation>
    </message>
    <message>
        <source>Learns the forget samples from a teacher that knows nothing, the retained ones from the original model.</source>
        <translation>Apprend les exemples à oublier d’un enseignant qui ne sait rien, et les exemples à retenir du modèle d’origine.</translation>
    </message>
    <message>
        <source>Learning rate of Adam.</source>
        <translation>Taux d’apprentissage d’Adam.</translation>
    </message>
    <message>
        <source>retain share</source>
        <translation>part de rétention</translation>
    </message>
    <message>
        <source>Share of the retained samples that are looked at.</source>
        <translation>Part des exemples à retenir qui est utilisée.</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline FT</source>
        <translation>arXiv 1911.04933&#xa0;; 2310.12508, référence FT</translation>
    </message>
    <message>
        <source>arXiv 1911.04933; 2310.12508, baseline RL</source>
        <translation>arXiv 1911.04933&#xa0;; 2310.12508, référence RL</translation>
    </message>
    <message>
        <source>arXiv 2109.13398; 2310.12508, baseline GA</source>
        <translation>arXiv 2109.13398&#xa0;; 2310.12508, référence GA</translation>
    </message>
    <message>
        <source>exact unlearning, the baseline of arXiv 1912.03817</source>
        <translation>désapprentissage exact, la référence d’arXiv 1912.03817</translation>
    </message>
    <message>
        <source>a variant of arXiv 2312.04095, the workbench&apos;s own</source>
        <translation>une variante d’arXiv 2312.04095 propre au logiciel</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;figures…</source>
        <translation>Enregistrer les &amp;valeurs…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les valeurs</translation>
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
        <translation>Suppression de classes&#xa0;: les 5 premières classes de Tiny ImageNet, dans un ResNet-18</translation>
    </message>
    <message>
        <source>No published figures of this experiment are quoted here.</source>
        <translation>Aucune valeur publiée de cette expérience n’est citée ici.</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original retained accuracy; the published code takes the epoch that left them.</source>
        <translation>Le résultat est la dernière époque à moins de 5 points de l’exactitude de rétention d’origine&#xa0;; le code publié prend l’époque qui a franchi cet écart.</translation>
    </message>
    <message>
        <source>Second moments are made without augmentation, so that the forget samples&apos; moment can be subtracted exactly; the published code augments the full set. A layer of stride 2 is described by the patches that it sees, not by those of stride 1.</source>
        <translation>Les moments d’ordre deux sont calculés sans augmentation, afin que le moment des exemples à oublier puisse être soustrait exactement&#xa0;; le code publié augmente l’ensemble complet. Une couche de pas 2 est décrite par les patchs qu’elle voit, non par ceux d’un pas de 1.</translation>
    </message>
    <message>
        <source>Stop rules read one half of the test images and errors are of the other half; the published code evaluates one half alone.</source>
        <translation>Les règles d’arrêt lisent une moitié des images de test et les erreurs portent sur l’autre moitié&#xa0;; le code publié n’évalue qu’une seule moitié.</translation>
    </message>
    <message>
        <source>Retrained models differ in their seed (initialisation, order, augmentation).</source>
        <translation>Les modèles réentraînés diffèrent par leur graine (initialisation, ordre, augmentation).</translation>
    </message>
    <message>
        <source>The paper&apos;s four experiments in small: 10,000 images of Fashion-MNIST, SmallCNN and MLP</source>
        <translation>Les quatre expériences de l’article en petit&#xa0;: 10&#xa0;000 images de Fashion-MNIST, SmallCNN et MLP</translation>
    </message>
    <message>
        <source>Incremental removal: 4 requests of 100 training images of each class of CIFAR-10 from a SmallVGG</source>
        <translation>Suppression incrémentale&#xa0;: 4 demandes de 100 images d’entraînement de chaque classe de CIFAR-10, dans un SmallVGG</translation>
    </message>
    <message>
        <source>Each request&apos;s moment is made with the original weights, so that subtraction stays exact; the published code takes the moved ones. The stop rule and the errors are of all samples forgotten so far.</source>
        <translation>Le moment de chaque demande est calculé avec les poids d’origine, afin que la soustraction reste exacte&#xa0;; le code publié prend les poids modifiés. La règle d’arrêt et les erreurs portent sur tous les exemples oubliés jusqu’ici.</translation>
    </message>
    <message>
        <source>Label repair: labels of CIFAR-10 swapped in 5 pairs of classes, 100, 500 and 1,000 a class, in a SmallVGG</source>
        <translation>Correction d’étiquettes&#xa0;: étiquettes de CIFAR-10 échangées dans 5 paires de classes, 100, 500 et 1&#xa0;000 par classe, dans un SmallVGG</translation>
    </message>
    <message>
        <source>The forget set is that of the mislabelled samples, and forget errors are of their wrong labels: a repaired model errs on them. Retrained models are trained without these samples.</source>
        <translation>L’ensemble à oublier est celui des exemples mal étiquetés, et les erreurs d’oubli portent sur leurs étiquettes fausses&#xa0;: un modèle corrigé se trompe sur elles. Les modèles réentraînés le sont sans ces exemples.</translation>
    </message>
    <message>
        <source>The samples that it steps on are not augmented, and no small scale matrices are trained inside the protected space; the published code does both.</source>
        <translation>Les exemples sur lesquels portent les pas ne sont pas augmentés, et aucune petite matrice d’échelle n’est entraînée à l’intérieur de l’espace protégé&#xa0;; le code publié fait l’un et l’autre.</translation>
    </message>
    <message>
        <source>The result is the last epoch within 5 points of the original validation accuracy.</source>
        <translation>Le résultat est la dernière époque à moins de 5 points de l’exactitude de validation d’origine.</translation>
    </message>
    <message>
        <source>The stop rule reads one half of the test images and errors are of the other half; the published code stops on the full 10,000 test images.</source>
        <translation>La règle d’arrêt lit une moitié des images de test et les erreurs portent sur l’autre moitié&#xa0;; le code publié s’arrête d’après la totalité des 10&#xa0;000 images de test.</translation>
    </message>
    <message>
        <source>Sample removal: the first 500 training images of class 0 of CIFAR-10 from an AllCNN</source>
        <translation>Suppression d’exemples&#xa0;: les 500 premières images d’entraînement de la classe 0 de CIFAR-10, dans un AllCNN</translation>
    </message>
    <message>
        <source>arXiv 2312.04095, AllCNN, CIFAR-10, 500 samples of class 0</source>
        <translation>arXiv 2312.04095, AllCNN, CIFAR-10, 500 exemples de la classe 0</translation>
    </message>
    <message>
        <source>A miniature of the paper&apos;s experiment: data, model and training are its own, and so are settings such as gamma or the stop rule. Nothing published compares with it.</source>
        <translation>Une version miniature de l’expérience de l’article&#xa0;: les données, le modèle et l’entraînement lui sont propres, de même que des réglages comme gamma ou la règle d’arrêt. Aucun résultat publié ne lui est comparable.</translation>
    </message>
    <message>
        <source>The published AUC, 0.534, is not that of a member/non-member ROC: a classifier trained on 50 full and 50 retrained models separates the unlearned model&apos;s outputs from a retrained model&apos;s on the same forget samples, and the area is that of precision-recall. It does not compare with the column&apos;s other values.</source>
        <translation>L’AUC publiée, 0,534, n’est pas celle d’une courbe ROC membre/non-membre&#xa0;: un classifieur entraîné sur 50 modèles complets et 50 modèles réentraînés distingue les sorties du modèle désappris de celles d’un modèle réentraîné pour les mêmes exemples à oublier, et l’aire est celle de la courbe précision-rappel. Elle n’est pas comparable aux autres valeurs de la colonne.</translation>
    </message>
    <message>
        <source>Test errors count the test images of the forgotten classes, which a model without these classes can only get wrong.</source>
        <translation>Les erreurs de test comptent les images de test des classes oubliées, sur lesquelles un modèle sans ces classes ne peut que se tromper.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Erreur d’oubli</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Erreur de test</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Erreur de rétention</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>Comment reproduire ces résultats</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, the first command runs again what can be run again and compares the final errors; each of the others runs one plan. Figures are the same for the same seed, number of threads, device and versions.</source>
        <translation>FOLDER étant le dossier de ce rapport, la première commande réexécute tout ce qui peut l’être et compare les erreurs finales&#xa0;; chacune des autres exécute un plan. À graine, nombre de threads, périphérique et versions identiques, les valeurs sont les mêmes.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Exécutions comparées</translation>
    </message>
    <message>
        <source>Unlearning report: %1</source>
        <translation>Rapport de désapprentissage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deletion request</source>
        <translation>Demande d’effacement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>Indices de qualité</translation>
    </message>
    <message>
        <source>Figures of every epoch</source>
        <translation>Valeurs de chaque époque</translation>
    </message>
    <message numerus="yes">
        <source>%n training sample(s)</source>
        <translation>
            <numerusform>%n exemple d’entraînement</numerusform>
            <numerusform>%n exemples d’entraînement</numerusform>
        </translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>des exemples d’entraînement</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 of %4 by the method %5.</source>
        <translation>%1, %2&#xa0;: il s’agissait d’oublier %3 de %4 par la méthode «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>%1, %2, was to forget %3 by the method %5.</source>
        <translation>%1, %2&#xa0;: il s’agissait d’oublier %3 par la méthode «&#xa0;%5&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>It is still running, after %n epoch(s).</source>
        <translation>
            <numerusform>L’exécution est encore en cours, après %n époque.</numerusform>
            <numerusform>L’exécution est encore en cours, après %n époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finished after %n epoch(s).</source>
        <translation>
            <numerusform>L’exécution s’est terminée après %n époque.</numerusform>
            <numerusform>L’exécution s’est terminée après %n époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n epoch(s).</source>
        <translation>
            <numerusform>L’exécution a été arrêtée après %n époque.</numerusform>
            <numerusform>L’exécution a été arrêtée après %n époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed after %n epoch(s).</source>
        <translation>
            <numerusform>L’exécution a échoué après %n époque.</numerusform>
            <numerusform>L’exécution a échoué après %n époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was interrupted after %n epoch(s).</source>
        <translation>
            <numerusform>L’exécution a été interrompue après %n époque.</numerusform>
            <numerusform>L’exécution a été interrompue après %n époques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is epoch %1.</source>
        <translation>L’époque %1 en est le résultat.</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Durée&#xa0;: %1&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 went from %2 % to %3 %.</source>
        <translation>%1&#xa0;: passée de %2&#xa0;% à %3&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 is %2 %.</source>
        <translation>%1&#xa0;: %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The retrained model has %1 %.</source>
        <translation>Modèle réentraîné&#xa0;: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Retrained models have %1 %.</source>
        <translation>Modèles réentraînés&#xa0;: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>On the retrained model it is %1.</source>
        <translation>Sur le modèle réentraîné, elle est de %1.</translation>
    </message>
    <message>
        <source>On retrained models it is %1.</source>
        <translation>Sur les modèles réentraînés, elle est de %1.</translation>
    </message>
    <message>
        <source>%1 runs are compared, %2 of them finished: %3.</source>
        <translation>%1 exécutions sont comparées (terminées&#xa0;: %2)&#xa0;; méthodes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, %2 (%3), came closest to the forget error of retrained models: %4 % against %5 %.</source>
        <translation>Erreur d’oubli la plus proche de celle des modèles réentraînés&#xa0;: %1, %2 (%3), avec %4&#xa0;% contre %5&#xa0;%.</translation>
    </message>
    <message>
        <source>The lowest test error has %1, %2 (%3): %4 %.</source>
        <translation>Erreur de test la plus faible&#xa0;: %1, %2 (%3), avec %4&#xa0;%.</translation>
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
        <translation>Époque</translation>
    </message>
    <message>
        <source>Error, percent</source>
        <translation>Erreur, en&#xa0;%</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>Époque choisie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test, retrained</source>
        <translation>Test, réentraîné</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Forget, retrained</source>
        <translation>Oubli, réentraîné</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Retain, retrained</source>
        <translation>Rétention, réentraîné</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, en&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of all runs after each epoch, of the samples that were looked at.</source>
        <translation>%1 de toutes les exécutions après chaque époque, sur les exemples examinés.</translation>
    </message>
    <message>
        <source>Distance of the forget error from the retrained models&apos;, points</source>
        <translation>Écart de l’erreur d’oubli à celle des modèles réentraînés, en points</translation>
    </message>
    <message>
        <source>Test error, percent</source>
        <translation>Erreur de test, en&#xa0;%</translation>
    </message>
    <message>
        <source>What forgetting costs: test error against the distance of the forget error from that of the retrained models. Nearer to the lower left corner is better.</source>
        <translation>Ce que coûte l’oubli&#xa0;: erreur de test en fonction de l’écart entre l’erreur d’oubli et celle des modèles réentraînés. Plus un point est proche du coin inférieur gauche, mieux c’est.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seconds of each run, all phases together.</source>
        <translation>Durée de chaque exécution en secondes, toutes phases confondues.</translation>
    </message>
    <message>
        <source>Seconds by phase.</source>
        <translation>Durée de chaque phase, en secondes.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>To be read with care</source>
        <translation>À lire avec précaution</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>modified entropy</source>
        <translation>entropie modifiée</translation>
    </message>
    <message>
        <source>correctness</source>
        <translation>justesse</translation>
    </message>
    <message>
        <source>logit gap</source>
        <translation>écart de logits</translation>
    </message>
    <message>
        <source>support-vector classifier</source>
        <translation>classifieur à vecteurs de support</translation>
    </message>
    <message>
        <source>second moments</source>
        <translation>moments d’ordre deux</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>valeurs propres</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>evaluation after epochs</source>
        <translation>évaluation au fil des époques</translation>
    </message>
    <message>
        <source>final evaluation</source>
        <translation>évaluation finale</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>tous les exemples</translation>
    </message>
    <message>
        <source>forget set</source>
        <translation>ensemble à oublier</translation>
    </message>
    <message>
        <source>retain set</source>
        <translation>ensemble à retenir</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>ensemble de test</translation>
    </message>
    <message>
        <source>lowest third of the forget set</source>
        <translation>tiers inférieur de l’ensemble à oublier</translation>
    </message>
    <message>
        <source>middle third of the forget set</source>
        <translation>tiers médian de l’ensemble à oublier</translation>
    </message>
    <message>
        <source>highest third of the forget set</source>
        <translation>tiers supérieur de l’ensemble à oublier</translation>
    </message>
    <message>
        <source>Tug of war</source>
        <translation>Tug of war</translation>
    </message>
    <message>
        <source>Worst-case privacy score</source>
        <translation>Score de confidentialité dans le pire cas</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>Distance des sorties</translation>
    </message>
    <message>
        <source>Divergence of outputs</source>
        <translation>Divergence des sorties</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord des prédictions</translation>
    </message>
    <message>
        <source>Linear centred kernel alignment</source>
        <translation>Alignement linéaire de noyaux centrés</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>Erreur,&#xa0;%</translation>
    </message>
    <message>
        <source>Mean entropy, nats</source>
        <translation>Entropie moyenne, nats</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>Récupération par sonde linéaire</translation>
    </message>
    <message>
        <source>Relearn epochs</source>
        <translation>Époques de réapprentissage</translation>
    </message>
    <message>
        <source>Forgetting quality</source>
        <translation>Qualité de l’oubli</translation>
    </message>
    <message>
        <source>Error of a stratum, %</source>
        <translation>Erreur d’une strate,&#xa0;%</translation>
    </message>
    <message>
        <source>Retained samples at more risk</source>
        <translation>Exemples à retenir plus exposés</translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation>AUC, %1</translation>
    </message>
    <message>
        <source>TPR at 1 % FPR, %1</source>
        <translation>TPR à 1&#xa0;% de FPR, %1</translation>
    </message>
    <message>
        <source>AUC of the change, %1</source>
        <translation>AUC du changement, %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>unlearned</source>
        <translation>désappris</translation>
    </message>
    <message>
        <source>retrained-%1</source>
        <translation>réentraîné-%1</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tableau %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figure %1. %2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>runs</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>All settings of the run&apos;s plan, by their place in it.</source>
        <translation>Tous les réglages du plan de l’exécution, désignés par leur place dans celui-ci.</translation>
    </message>
    <message>
        <source>Settings that are the same in all runs, by their place in the plan.</source>
        <translation>Réglages identiques dans toutes les exécutions, désignés par leur place dans le plan.</translation>
    </message>
    <message>
        <source>Settings that differ: each value, and the runs that have it.</source>
        <translation>Réglages qui diffèrent&#xa0;: chaque valeur, et les exécutions qui l’utilisent.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>The runs.</source>
        <translation>Les exécutions.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>What came of each run, beside the models retrained without what it was to forget (mean and sample standard deviation over their seeds). Errors in percent, of whole sets; AUC of the confidence attack.</source>
        <translation>Résultats de chaque exécution, à côté des modèles réentraînés sans ce qu’elle devait oublier (moyenne et écart type empirique corrigé sur leurs graines). Erreurs en&#xa0;%, sur les ensembles entiers&#xa0;; AUC de l’attaque par confiance.</translation>
    </message>
    <message>
        <source>Retrained models</source>
        <translation>Modèles réentraînés</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>réentraîné</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>The deletion requests. Selectors as in a plan: a class and how many of it, ranges, samples by their index in the training split, or a file of them.</source>
        <translation>Les demandes d’effacement. Sélecteurs comme dans un plan&#xa0;: une classe et le nombre de ses exemples, des plages, des exemples par leur indice dans la partition d’entraînement, ou un fichier d’indices.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Sélecteurs</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>After run</source>
        <translation>Après l’exécution</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
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
        <translation>Dérive de rétention</translation>
    </message>
    <message>
        <source>Final errors of all models, in percent of whole sets: the test part of the test split, the samples to be forgotten, the retained ones.</source>
        <translation>Erreurs finales de tous les modèles, en&#xa0;% des ensembles entiers&#xa0;: la partie de la partition de test réservée au test, les exemples à oublier, les exemples à retenir.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>low</source>
        <translation>borne basse</translation>
    </message>
    <message>
        <source>high</source>
        <translation>borne haute</translation>
    </message>
    <message>
        <source>TPR at 1 %</source>
        <translation>TPR à 1&#xa0;%</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What the runs were made with.</source>
        <translation>Environnement des exécutions.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>SHA-256 of contents: the weights that a run began with, the data, the numbers of the samples to be forgotten.</source>
        <translation>SHA-256 des contenus&#xa0;: les poids de départ d’une exécution, les données, les numéros des exemples à oublier.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Figures after each epoch, which the curves show: errors in percent of the samples that were looked at, loss in nats. Epoch 0 is the model that the run began with.</source>
        <translation>Valeurs après chaque époque, celles que montrent les courbes&#xa0;: erreurs en&#xa0;% des exemples examinés, perte en nats. L’époque 0 est le modèle de départ de l’exécution.</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Erreur de validation</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>Changement des sorties</translation>
    </message>
    <message>
        <source>Step s</source>
        <translation>Pas, s</translation>
    </message>
    <message>
        <source>Evaluation s</source>
        <translation>Évaluation, s</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Exécutions %1</translation>
    </message>
    <message>
        <source>%1: no model retrained without the forget set stands beside it. How much a model that never saw the samples errs on them is not known, and neither is how much should be forgotten.</source>
        <translation>%1&#xa0;: aucun modèle réentraîné sans l’ensemble à oublier ne sert de comparaison. On ignore à quel point un modèle qui n’a jamais vu ces exemples se trompe sur eux, et donc aussi jusqu’où il faudrait oublier.</translation>
    </message>
    <message>
        <source>%1: a single retrained model. How far retraining with other seeds spreads is not known.</source>
        <translation>%1&#xa0;: un seul modèle réentraîné. On ignore la dispersion qu’aurait un réentraînement avec d’autres graines.</translation>
    </message>
    <message>
        <source>%1: a single seed. Figures have no spread, and differences to other runs may be chance.</source>
        <translation>%1&#xa0;: une seule graine. Les valeurs sont sans mesure de dispersion, et les différences avec d’autres exécutions peuvent être dues au hasard.</translation>
    </message>
    <message>
        <source>All runs unlearn the same samples from the same model: their spread is that of unlearning. How far training with other seeds would move the figures is not known.</source>
        <translation>Toutes les exécutions désapprennent les mêmes exemples à partir du même modèle&#xa0;: leur dispersion est celle du désapprentissage. On ignore de combien un entraînement avec d’autres graines déplacerait les valeurs.</translation>
    </message>
    <message>
        <source>%1: the curves&apos; retain error is of a sample of the retain set. Final errors are of all of it.</source>
        <translation>%1&#xa0;: l’erreur de rétention des courbes porte sur un échantillon de l’ensemble à retenir. Les erreurs finales portent sur sa totalité.</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images.</source>
        <translation>%1&#xa0;: les spectres ne portent que sur une partie des images d’entraînement.</translation>
    </message>
    <message>
        <source>%1: the curves were measured in bfloat16. Final figures are in float32.</source>
        <translation>%1&#xa0;: les courbes ont été mesurées en bfloat16. Les valeurs finales sont en float32.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;match&quot; read the retrained model&apos;s forget error. That the run came close to it is how its epoch was selected, and shows nothing by itself.</source>
        <translation>%1&#xa0;: la règle d’arrêt «&#xa0;match&#xa0;» a lu l’erreur d’oubli du modèle réentraîné. Si le résultat s’en approche, c’est que l’époque a été choisie pour cela&#xa0;; cela ne prouve rien en soi.</translation>
    </message>
    <message>
        <source>%1: %2, not finished. Figures may be missing, and are of the epochs that were reached.</source>
        <translation>%1&#xa0;: état «&#xa0;%2&#xa0;», déroulement incomplet. Des valeurs peuvent manquer&#xa0;; les autres portent sur les époques atteintes.</translation>
    </message>
    <message>
        <source>%1: purged. What told of the forgotten samples is gone, and it can not be reproduced.</source>
        <translation>%1&#xa0;: purge effectuée. Ce qui renseignait sur les exemples oubliés a disparu, et aucune reproduction n’est possible.</translation>
    </message>
    <message>
        <source>%1: the stored plan can not be read by this version.</source>
        <translation>%1&#xa0;: le plan enregistré ne peut pas être lu par cette version.</translation>
    </message>
    <message>
        <source>The runs are of different models: their figures can not simply be compared.</source>
        <translation>Les exécutions portent sur des modèles différents&#xa0;: leurs valeurs ne sont pas directement comparables.</translation>
    </message>
    <message>
        <source>The runs are of different data: their figures can not simply be compared.</source>
        <translation>Les exécutions portent sur des données différentes&#xa0;: leurs valeurs ne sont pas directement comparables.</translation>
    </message>
    <message>
        <source>The runs are of different forget sets: their figures can not simply be compared.</source>
        <translation>Les exécutions portent sur des ensembles à oublier différents&#xa0;: leurs valeurs ne sont pas directement comparables.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Unlearning report: %n run(s)</source>
        <translation>
            <numerusform>Rapport de désapprentissage&#xa0;: %n exécution</numerusform>
            <numerusform>Rapport de désapprentissage&#xa0;: %n exécutions</numerusform>
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
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>Exemples à oublier</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <comment>name and number</comment>
        <translation>%1 (classe %2)</translation>
    </message>
    <message>
        <source>%1 other classes</source>
        <translation>%1 autres classes</translation>
    </message>
    <message>
        <source>Samples to be forgotten, by class.</source>
        <translation>Exemples à oublier, par classe.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>%1: samples to be forgotten, by class.</source>
        <translation>%1&#xa0;: exemples à oublier, par classe.</translation>
    </message>
    <message>
        <source>Figures of merit of models beside each other. Over retrained models: mean and sample standard deviation over all that the model is set beside. Among retrained models: likewise over each pair of them, the floor that the others are read against, where it was measured.</source>
        <translation>Indices de qualité des modèles, comparés entre eux. Sur les modèles réentraînés&#xa0;: moyenne et écart type empirique corrigé sur tous ceux auxquels le modèle est comparé. Entre modèles réentraînés&#xa0;: de même sur chacune de leurs paires, soit le niveau plancher auquel rapporter les autres valeurs, lorsqu’il a été mesuré.</translation>
    </message>
    <message>
        <source>over retrained models</source>
        <translation>sur les modèles réentraînés</translation>
    </message>
    <message>
        <source>among retrained models</source>
        <translation>entre modèles réentraînés</translation>
    </message>
    <message>
        <source>%1: k = %2 of %3</source>
        <translation>%1&#xa0;: k = %2 sur %3</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: k, where the core gradient space ends. Layers %2 to %3 of %4.</source>
        <translation>%1&#xa0;: valeurs propres du moment d’ordre deux des entrées de chaque couche, par ordre décroissant&#xa0;; les valeurs nulles sont omises. Pointillés&#xa0;: k, où finit l’espace cœur des gradients. Couches %2 à %3 sur %4.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Valeur propre</translation>
    </message>
    <message>
        <source>Eigenvalues, a line a group</source>
        <translation>Valeurs propres, une ligne par groupe</translation>
    </message>
    <message>
        <source>k</source>
        <comment>directions protected</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;crossing&quot; read the forget error. That it came close to the error on samples that were never seen is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1&#xa0;: la règle d’arrêt «&#xa0;crossing&#xa0;» a lu l’erreur d’oubli. Si celle-ci s’approche de l’erreur sur des exemples jamais vus, c’est que l’époque a été choisie pour cela&#xa0;; cela ne prouve rien en soi.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;retain-drop&quot; read the retain error. That it rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1&#xa0;: la règle d’arrêt «&#xa0;retain-drop&#xa0;» a lu l’erreur de rétention. Si celle-ci n’a pas augmenté davantage, c’est que l’époque a été choisie pour cela&#xa0;; cela ne prouve rien en soi.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;test-drop&quot; read the error on the validation part of the test split. That the error on the other part, the test error, rose no further is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1&#xa0;: la règle d’arrêt «&#xa0;test-drop&#xa0;» a lu l’erreur sur la partie validation de la partition de test. Si l’erreur sur l’autre partie, l’erreur de test, n’a pas augmenté davantage, c’est que l’époque a été choisie pour cela&#xa0;; cela ne prouve rien en soi.</translation>
    </message>
    <message>
        <source>%1: the stop rule &quot;drift&quot; read the layers&apos; retain drift. That it stayed below its budget is how the epoch was selected, and shows nothing by itself.</source>
        <translation>%1&#xa0;: la règle d’arrêt «&#xa0;drift&#xa0;» a lu la dérive de rétention des couches. Si celle-ci est restée sous son budget, c’est que l’époque a été choisie pour cela&#xa0;; cela ne prouve rien en soi.</translation>
    </message>
    <message>
        <source>The confidence attack tells forgotten from unseen samples with an AUC of %1 (95 % interval %2 to %3; %4 is no better than guessing).</source>
        <translation>L’attaque par confiance distingue les exemples oubliés d’exemples jamais vus avec une AUC de %1 (intervalle à 95&#xa0;%&#xa0;: de %2 à %3&#xa0;; %4 correspond au hasard).</translation>
    </message>
    <message>
        <source>Membership inference: area under the ROC curve of telling forgotten samples from test samples of the same classes, or what else the plan&apos;s membership names, with 95 % bootstrap interval (%1: no better than guessing), and true-positive rates at 1 % and %2 % false positives, where there are enough samples for them. Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>Inférence d’appartenance&#xa0;: aire sous la courbe ROC pour la distinction entre exemples oubliés et exemples de test des mêmes classes (ou entre ceux que le champ membership du plan désigne à leur place), avec intervalle bootstrap à 95&#xa0;% (%1&#xa0;: niveau du hasard), et taux de vrais positifs à 1&#xa0;% et à %2&#xa0;% de faux positifs, lorsque les exemples sont assez nombreux pour cela. Réentraîné&#xa0;: les mêmes valeurs pour les modèles réentraînés sans ces exemples (moyenne et écart type empirique corrigé sur leurs graines).</translation>
    </message>
    <message>
        <source>TPR at %1 %</source>
        <translation>TPR à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>Positifs</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Négatifs</translation>
    </message>
    <message>
        <source>Membership inference with shadow models, made after the runs: area under the ROC curve with 95 % bootstrap interval (%1: no better than guessing), and the true-positive rate at 1 % false positives. Beside retrained: average precision of telling the model&apos;s answers to the forgotten samples from those of retrained models, which is no area under a ROC curve (%1: alike). Positives and negatives are named as in the plan.</source>
        <translation>Inférence d’appartenance avec modèles fantômes, effectuée après les exécutions&#xa0;: aire sous la courbe ROC avec intervalle bootstrap à 95&#xa0;% (%1&#xa0;: niveau du hasard), et taux de vrais positifs à 1&#xa0;% de faux positifs. Face au réentraîné&#xa0;: précision moyenne (average precision) de la distinction entre les réponses du modèle aux exemples oubliés et celles de modèles réentraînés, qui n’est pas une aire sous une courbe ROC (%1&#xa0;: indiscernables). Les positifs et les négatifs sont désignés comme dans le plan.</translation>
    </message>
    <message>
        <source>Shadow models</source>
        <translation>Modèles fantômes</translation>
    </message>
    <message>
        <source>beside retrained</source>
        <translation>face au réentraîné</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Réentraîné</translation>
    </message>
    <message>
        <source>%1, retrained</source>
        <comment>runs</comment>
        <translation>%1, réentraîné</translation>
    </message>
    <message>
        <source>Dashed: final errors of the retrained models, of whole sets; their mean and, as a band, one standard deviation over seeds to either side.</source>
        <translation>Tirets&#xa0;: erreurs finales des modèles réentraînés, sur les ensembles entiers&#xa0;; leur moyenne et, sous forme de bande, un écart type sur les graines de part et d’autre.</translation>
    </message>
    <message>
        <source>%1: errors after each epoch, of the samples that were looked at.</source>
        <translation>%1&#xa0;: erreurs après chaque époque, sur les exemples examinés.</translation>
    </message>
    <message>
        <source>AUC of each attack on each model, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>AUC de chaque attaque sur chaque modèle, avec intervalles bootstrap à 95&#xa0;%. Pointillés&#xa0;: %1, le niveau du hasard.</translation>
    </message>
    <message>
        <source>AUC of the confidence attack on the unlearned and the retrained models, with 95 % bootstrap intervals. Dotted: %1, no better than guessing.</source>
        <translation>AUC de l’attaque par confiance sur les modèles désappris et réentraînés, avec intervalles bootstrap à 95&#xa0;%. Pointillés&#xa0;: %1, le niveau du hasard.</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>Exemple %1, %2</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because their data could not be read.</source>
        <translation>%1&#xa0;: pas d’images des exemples à oublier, car leurs données n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because the data are not those that the log tells of.</source>
        <translation>%1&#xa0;: pas d’images des exemples à oublier, car les données ne sont pas celles que décrit le journal.</translation>
    </message>
    <message>
        <source>%1: no pictures of the samples to be forgotten, because what earlier requests forgot is no longer known.</source>
        <translation>%1&#xa0;: pas d’images des exemples à oublier, car on ne sait plus ce que les demandes précédentes ont fait oublier.</translation>
    </message>
    <message>
        <source>%1: pictures of %2 of the %3 samples to be forgotten, with their numbers in the training split.</source>
        <translation>%1&#xa0;: images de %2 des %3 exemples à oublier, avec leurs numéros dans la partition d’entraînement.</translation>
    </message>
    <message>
        <source>The pictures are copies of samples that were to be deleted: where these must not be kept, this report must not be, either.</source>
        <translation>Ces images sont des copies d’exemples qui devaient être supprimés&#xa0;: là où ceux-ci ne doivent pas être conservés, ce rapport ne doit pas l’être non plus.</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>RMIA, hors ligne</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>LiRA, hors ligne</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>classifier on shadow models</source>
        <translation>classifieur sur modèles fantômes</translation>
    </message>
    <message>
        <source>Spectrum drift</source>
        <translation>Dérive du spectre</translation>
    </message>
    <message>
        <source>Retrained: the same of the models retrained without the samples (mean and sample standard deviation over their seeds).</source>
        <translation>Réentraîné&#xa0;: les mêmes valeurs pour les modèles réentraînés sans ces exemples (moyenne et écart type empirique corrigé sur leurs graines).</translation>
    </message>
    <message>
        <source>preparation of the steps</source>
        <translation>préparation des pas</translation>
    </message>
    <message>
        <source>Attacks with shadow models can be made, and made anew, at any time: a comparison of this report with the log names those of this table that are not there any more or have other figures, and none that were added since.</source>
        <translation>Des attaques avec modèles fantômes peuvent être effectuées, et refaites, à tout moment&#xa0;: une comparaison de ce rapport avec le journal signale celles de ce tableau qui n’existent plus ou dont les valeurs ont changé, mais aucune de celles ajoutées depuis.</translation>
    </message>
    <message>
        <source>With FOLDER being the folder of this report, each command runs one plan. There are no final errors to compare with.</source>
        <translation>FOLDER étant le dossier de ce rapport, chaque commande exécute un plan. Il n’y a pas d’erreurs finales à comparer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>runs, what a figure shows</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>Taux de faux positifs</translation>
    </message>
    <message>
        <source>True-positive rate</source>
        <translation>Taux de vrais positifs</translation>
    </message>
    <message>
        <source>No better than guessing</source>
        <translation>Niveau du hasard</translation>
    </message>
    <message>
        <source>Retrained models: their mean and, as a band, the lowest and the highest of them.</source>
        <translation>Modèles réentraînés&#xa0;: leur moyenne et, sous forme de bande, la plus basse et la plus haute de leurs valeurs.</translation>
    </message>
    <message>
        <source>%1: ROC of an attack on each model (%2): how many of the samples that it looks for it finds, at how many false alarms.</source>
        <translation>%1&#xa0;: courbe ROC d’une attaque (%2) sur chaque modèle&#xa0;: combien des exemples recherchés elle trouve, et au prix de combien de fausses alertes.</translation>
    </message>
    <message>
        <source>%1: the same ROC (%2) on logarithmic axes, which show what it finds with few false alarms.</source>
        <translation>%1&#xa0;: la même courbe ROC (%2) sur des axes logarithmiques, qui montrent ce que l’attaque trouve avec peu de fausses alertes.</translation>
    </message>
    <message>
        <source>ROC curves are shown of up to %1 runs. For the %2 of this report the areas under them (AUC) stand alone; the curves are in the rows of the log that come with it.</source>
        <translation>Les courbes ROC sont montrées pour %1 exécutions au plus. Pour les %2 de ce rapport, seules figurent les aires sous ces courbes (AUC)&#xa0;; les courbes se trouvent dans les lignes du journal jointes au rapport.</translation>
    </message>
    <message>
        <source>Scores of attacks</source>
        <translation>Scores des attaques</translation>
    </message>
    <message>
        <source>By its file, the retrained model was trained in %1 s.</source>
        <translation>D’après son fichier, le modèle réentraîné a été entraîné en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>By their files, the retrained models were trained in %1 s.</source>
        <translation>D’après leurs fichiers, les modèles réentraînés ont été entraînés en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, mean and median</comment>
        <translation>%1 %2 et %3</translation>
    </message>
    <message>
        <source>%1 (mean of %4) %2 and %3</source>
        <comment>models, mean, median, number of models</comment>
        <translation>%1 (moyenne de %4) %2 et %3</translation>
    </message>
    <message>
        <source>Entropy of an answer (nats)</source>
        <translation>Entropie d’une réponse (nats)</translation>
    </message>
    <message>
        <source>Share of the forget samples (%)</source>
        <translation>Part des exemples à oublier (%)</translation>
    </message>
    <message>
        <source>%1: entropy of each model&apos;s answers to the forget samples (%2), in percent of them: the lower, the surer. The leftmost step holds all below %3 nats. Mean and median in nats: %4.</source>
        <translation>%1&#xa0;: entropie des réponses de chaque modèle aux exemples à oublier (%2), en&#xa0;% de ces exemples&#xa0;: plus l’entropie est basse, plus le modèle est sûr. Le palier le plus à gauche regroupe toutes les valeurs inférieures à %3 nats. Moyenne et médiane en nats&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <comment>model</comment>
        <translation>Classe (%1)</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2). Rows: class by the model %3; columns: by the model %4. They agree on %5 %. Classes that neither of them predicts are left out.</source>
        <translation>%1&#xa0;: classes prédites des exemples à oublier (%2). Lignes&#xa0;: classe selon le modèle «&#xa0;%3&#xa0;»&#xa0;; colonnes&#xa0;: selon le modèle «&#xa0;%4&#xa0;». Ils s’accordent sur %5&#xa0;% des exemples. Les classes qu’aucun des deux ne prédit sont omises.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>%1: predicted classes of the forget samples (%2) by the models %3 and %4, which agree on %5 %. Of %6 pairs of classes the %7 with the most samples, together %8 %; all of them are in the rows of the log that come with this report.</source>
        <translation>%1&#xa0;: classes des exemples à oublier (%2) prédites par les modèles «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;», qui s’accordent sur %5&#xa0;% des exemples. Sur %6 paires de classes, les %7 qui comptent le plus d’exemples, soit %8&#xa0;% au total&#xa0;; toutes se trouvent dans les lignes du journal jointes au rapport.</translation>
    </message>
    <message>
        <source>Entropies of answers and predicted classes are shown of up to %1 runs; those of this report&apos;s are in the rows of the log that come with it.</source>
        <translation>Les entropies des réponses et les classes prédites sont montrées pour %1 exécutions au plus&#xa0;; celles des exécutions de ce rapport se trouvent dans les lignes du journal jointes au rapport.</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the models&apos; files say it, on whatever machine that was.</source>
        <translation>Pointillés&#xa0;: l’entraînement d’un modèle réentraîné, %1&#xa0;s d’après les fichiers des modèles, quelle qu’ait été la machine.</translation>
    </message>
    <message>
        <source>Positives: %1</source>
        <translation>Positifs&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n forget sample(s)</source>
        <translation>
            <numerusform>%n exemple à oublier</numerusform>
            <numerusform>%n exemples à oublier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s) of the same classes</source>
        <translation>
            <numerusform>%n exemple à retenir des mêmes classes</numerusform>
            <numerusform>%n exemples à retenir des mêmes classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of the same classes</source>
        <translation>
            <numerusform>%n exemple de test des mêmes classes</numerusform>
            <numerusform>%n exemples de test des mêmes classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of all classes</source>
        <translation>
            <numerusform>%n exemple de test de toutes les classes</numerusform>
            <numerusform>%n exemples de test de toutes les classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Negatives: %1</source>
        <translation>Négatifs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Samples, percent</source>
        <translation>Exemples, en&#xa0;%</translation>
    </message>
    <message>
        <source>Infinite scores, where there are any, are in the outer bins.</source>
        <translation>Les scores infinis, s’il y en a, se trouvent dans les intervalles extrêmes.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score, de</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>Score, à</translation>
    </message>
    <message>
        <source>Positives, %</source>
        <translation>Positifs,&#xa0;%</translation>
    </message>
    <message>
        <source>Negatives, %</source>
        <translation>Négatifs,&#xa0;%</translation>
    </message>
    <message>
        <source>Distributions of an attack&apos;s scores are shown of up to %1 runs. Those of the %2 of this report are in the rows of the log that come with it.</source>
        <translation>Les distributions des scores d’une attaque sont montrées pour %1 exécutions au plus. Celles des %2 de ce rapport se trouvent dans les lignes du journal jointes au rapport.</translation>
    </message>
    <message>
        <source>training (%1)</source>
        <comment>model</comment>
        <translation>entraînement (%1)</translation>
    </message>
    <message>
        <source>training (%1, on %2)</source>
        <comment>model, device</comment>
        <translation>entraînement (%1, sur %2)</translation>
    </message>
    <message>
        <source>Seconds by phase. Those of a training are as the model&apos;s file says them.</source>
        <translation>Durée de chaque phase, en secondes. Celle d’un entraînement est celle qu’indique le fichier du modèle.</translation>
    </message>
    <message>
        <source>The files of %1 of %2 retrained models say how long the training took: %3 s.</source>
        <translation>Les fichiers de %1 des %2 modèles réentraînés indiquent la durée de l’entraînement&#xa0;: %3&#xa0;s.</translation>
    </message>
    <message>
        <source>Dotted: the training of a retrained model, %1 s as the files of %2 of %3 models say it, on whatever machine that was.</source>
        <translation>Pointillés&#xa0;: l’entraînement d’un modèle réentraîné, %1&#xa0;s d’après les fichiers de %2 des %3 modèles, quelle qu’ait été la machine.</translation>
    </message>
    <message>
        <source>%1: scores of an attack on each model (%2): what share of its positives (dashed) and of its negatives (line over a pale area) lies in each of %3 bins of equal width between the model&apos;s least and largest finite score. The bins of each model have a width of their own, so that heights can only be compared within a panel. Higher scores are more like those of training samples; the less the two distributions differ, the less the attack can tell. %4. %5.</source>
        <translation>%1&#xa0;: scores d’une attaque (%2) sur chaque modèle&#xa0;: part de ses positifs (tirets) et de ses négatifs (ligne au-dessus d’une zone claire) dans chacun des %3 intervalles de même largeur compris entre le plus petit et le plus grand score fini du modèle. Les intervalles de chaque modèle ont leur propre largeur&#xa0;: les hauteurs ne sont donc comparables qu’au sein d’un même graphique. Plus un score est élevé, plus il ressemble à ceux d’exemples d’entraînement&#xa0;; moins les deux distributions diffèrent, moins l’attaque peut distinguer. %4. %5.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Couche par couche</translation>
    </message>
    <message>
        <source>Features of the models</source>
        <translation>Caractéristiques des modèles</translation>
    </message>
    <message>
        <source>Measured after the runs</source>
        <translation>Mesuré après les exécutions</translation>
    </message>
    <message>
        <source>Figures of every layer</source>
        <translation>Valeurs de chaque couche</translation>
    </message>
    <message numerus="yes">
        <source>%n retained sample(s)</source>
        <translation>
            <numerusform>%n exemple retenu</numerusform>
            <numerusform>%n exemples retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s)</source>
        <translation>
            <numerusform>%n exemple de test</numerusform>
            <numerusform>%n exemples de test</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned beside retrained</source>
        <translation>Désappris face au réentraîné</translation>
    </message>
    <message>
        <source>Unlearned beside original</source>
        <translation>Désappris face au modèle d’origine</translation>
    </message>
    <message>
        <source>Retrained beside each other</source>
        <translation>Réentraînés entre eux</translation>
    </message>
    <message>
        <source>Retrained beside original</source>
        <translation>Réentraîné face au modèle d’origine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>The table of the layers&apos; figures has their names.</source>
        <translation>Le tableau des valeurs des couches donne leurs noms.</translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>Couches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Layer, from input to output</source>
        <translation>Couche, de l’entrée à la sortie</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>Part récupérée</translation>
    </message>
    <message>
        <source>%1: linear-probe recovery, layer by layer: for what share of the samples (%2) a linear classifier of what the layer is given tells the label. Measured after the run: %3.</source>
        <translation>%1&#xa0;: récupération par sonde linéaire, couche par couche&#xa0;: part des exemples (%2) dont un classifieur linéaire des entrées de la couche donne l’étiquette. Mesuré après l’exécution&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>%1: linear centred kernel alignment, layer by layer: how alike two models represent the same samples (%2), 1 being the same up to rotation and scale. Measured after the run: %3.</source>
        <translation>%1&#xa0;: alignement linéaire de noyaux centrés, couche par couche&#xa0;: à quel point deux modèles représentent de la même façon les mêmes exemples (%2), 1 s’ils sont identiques à une rotation et une échelle près. Mesuré après l’exécution&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>model, shares of two axes</comment>
        <translation>%1 %2 et %3</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, placed by t-SNE so that samples with like features are neighbours (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1&#xa0;: entrées de la dernière couche de chaque modèle, placées par t-SNE de sorte que les exemples aux caractéristiques semblables soient voisins (les mêmes exemples dans chaque graphique&#xa0;: %2). Chaque graphique a ses propres axes. Établi après l’exécution&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: what the last layer of each model is given, along its first two principal components (the same samples in each panel: %2). Each panel has axes of its own. Made after the run: %3.</source>
        <translation>%1&#xa0;: entrées de la dernière couche de chaque modèle, selon leurs deux premières composantes principales (les mêmes exemples dans chaque graphique&#xa0;: %2). Chaque graphique a ses propres axes. Établi après l’exécution&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Places in t-SNE have no unit.</source>
        <translation>Les positions dans t-SNE n’ont pas d’unité.</translation>
    </message>
    <message>
        <source>Shares of the variance along the first and the second one, %: %1.</source>
        <translation>Parts de la variance selon la première et la deuxième, en&#xa0;%&#xa0;: %1.</translation>
    </message>
    <message>
        <source>did not come back</source>
        <comment>the loss, while relearning</comment>
        <translation>n’est pas revenue</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>epochs, models that came back, all models</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>forget and retain set</source>
        <translation>ensembles à oublier et à retenir</translation>
    </message>
    <message>
        <source>forget and test set</source>
        <translation>ensemble à oublier et ensemble de test</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two counts of samples</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>did not come back within %n epoch(s)</source>
        <comment>the loss, while relearning</comment>
        <translation>
            <numerusform>n’est pas revenue en %n époque</numerusform>
            <numerusform>n’est pas revenue en %n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that were measured after the runs had ended. Retrained: the same of the models retrained without the samples, with the same settings (mean and sample standard deviation over their seeds); of a figure beside a retrained model, over each pair of them: the floor that the others are read against. Epochs of relearning are of training on the samples that are named, until the forget loss is at most the original model&apos;s plus alpha. The column Settings has alpha and the most epochs; &apos;did not come back&apos; means that the loss was still higher after these. Figures of layers, and those that the final evaluation had of as many samples, have tables of their own.</source>
        <translation>Valeurs mesurées une fois les exécutions terminées. Réentraîné&#xa0;: les mêmes valeurs pour les modèles réentraînés sans ces exemples, avec les mêmes réglages (moyenne et écart type empirique corrigé sur leurs graines)&#xa0;; pour une valeur face à un modèle réentraîné, sur chacune de leurs paires&#xa0;: le niveau plancher auquel rapporter les autres valeurs. Les époques de réapprentissage sont celles d’un entraînement sur les exemples indiqués, jusqu’à ce que la perte sur l’ensemble à oublier soit au plus celle du modèle d’origine plus alpha. La colonne «&#xa0;Réglages&#xa0;» donne alpha et le nombre maximal d’époques&#xa0;; «&#xa0;n’est pas revenue&#xa0;» signifie que la perte était encore plus élevée après celles-ci. Les valeurs des couches, et celles que l’évaluation finale donnait pour autant d’exemples, ont leurs propres tableaux.</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of a figure</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>settings of a figure</comment>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>at most %n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n époque au plus</numerusform>
            <numerusform>%n époques au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1; momentum %2; batches of %3 samples; alpha %4 nats</source>
        <translation>taux d’apprentissage %1&#xa0;; momentum %2&#xa0;; lots de %3 exemples&#xa0;; alpha %4 nat</translation>
    </message>
    <message numerus="yes">
        <source>by memorisation, %n shadow model(s)</source>
        <comment>thirds of the forget set</comment>
        <translation>
            <numerusform>selon la mémorisation, %n modèle fantôme</numerusform>
            <numerusform>selon la mémorisation, %n modèles fantômes</numerusform>
        </translation>
    </message>
    <message>
        <source>by the original model&apos;s confidence margin</source>
        <comment>thirds of the forget set</comment>
        <translation>selon la marge de confiance du modèle d’origine</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <comment>of an attack</comment>
        <translation>
            <numerusform>%n modèle fantôme</numerusform>
            <numerusform>%n modèles fantômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n epoch(s)</source>
        <comment>of relearning: the loss did not come back</comment>
        <translation>
            <numerusform>plus de %n époque</numerusform>
            <numerusform>plus de %n époques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <comment>of relearning</comment>
        <translation>
            <numerusform>%n époque</numerusform>
            <numerusform>%n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 epochs</source>
        <comment>of relearning</comment>
        <translation>de %1 à %2 époques</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>epochs of some models, those of others</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>not measured for retrained models</source>
        <comment>relearning</comment>
        <translation>non mesuré pour les modèles réentraînés</translation>
    </message>
    <message>
        <source>relearning the forget samples, to the original model&apos;s loss plus %1 nats, took %2 (%3)</source>
        <translation>le réapprentissage des exemples oubliés, jusqu’à la perte du modèle d’origine plus %1 nats, a pris %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <comment>AUC</comment>
        <translation>%1 (intervalle à 95 % : de %2 à %3)</translation>
    </message>
    <message numerus="yes">
        <source>the attack %1 with %n shadow model(s) tells forgotten from unseen samples with an AUC of %2</source>
        <translation>
            <numerusform>l’attaque %1 avec %n modèle fantôme distingue les exemples oubliés d’exemples jamais vus avec une AUC de %2</numerusform>
            <numerusform>l’attaque %1 avec %n modèles fantômes distingue les exemples oubliés d’exemples jamais vus avec une AUC de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 attacks with shadow models, %2 with %n of them has the highest AUC of telling forgotten from unseen samples, %3</source>
        <translation>
            <numerusform>sur %1 attaques par modèles fantômes, %2 avec %n d’entre eux distingue le mieux les exemples oubliés d’exemples jamais vus, avec l’AUC la plus élevée, %3</numerusform>
            <numerusform>sur %1 attaques par modèles fantômes, %2 avec %n d’entre eux distingue le mieux les exemples oubliés d’exemples jamais vus, avec l’AUC la plus élevée, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the model of %2</source>
        <comment>an attack&apos;s AUC, a run</comment>
        <translation>%1, sur le modèle de %2</translation>
    </message>
    <message>
        <source>%1 (not made on retrained models)</source>
        <comment>an attack&apos;s AUC</comment>
        <translation>%1 (non menée sur des modèles réentraînés)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>Measured after the run: %1.</source>
        <translation>Mesuré après l’exécution : %1.</translation>
    </message>
    <message>
        <source>Measured after the runs: %1.</source>
        <translation>Mesuré après les exécutions : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n retrained model(s) the first is shown.</source>
        <translation>
            <numerusform>Sur %n modèle réentraîné, le premier est montré.</numerusform>
            <numerusform>Sur %n modèles réentraînés, le premier est montré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 pour %n exécution</numerusform>
            <numerusform>%1 pour %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n retrained model(s)</source>
        <comment>epochs of relearning</comment>
        <translation>
            <numerusform>%1 pour %n modèle réentraîné</numerusform>
            <numerusform>%1 pour %n modèles réentraînés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 on %n retrained model(s)</source>
        <comment>an attack&apos;s AUC, that on others</comment>
        <translation>
            <numerusform>%1, et %2 sur %n modèle réentraîné</numerusform>
            <numerusform>%1, et %2 sur %n modèles réentraînés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was branched from run %2 and is branched from it again, at the same epoch.</source>
        <translation>%1 : cette exécution reprend l’exécution %2 à l’une de ses époques et la reprend de nouveau, à la même époque.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2 and is run again after it.</source>
        <translation>%1 : cette exécution satisfait une demande qui fait suite à l’exécution %2 et est relancée à sa suite.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 : cette exécution reprend l’exécution %2, absente de ce rapport, à l’une de ses époques et ne peut être reproduite sans elle.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2, which is not in this report, and can not be reproduced without it.</source>
        <translation>%1 : cette exécution satisfait une demande qui fait suite à l’exécution %2, absente de ce rapport, et ne peut être reproduite sans elle.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 : cette exécution reprend l’exécution %2 à l’une de ses époques ; comme celle-ci ne peut être reproduite, elle ne peut l’être non plus.</translation>
    </message>
    <message>
        <source>%1 met a request after run %2: as that one can not be reproduced, it can not, either.</source>
        <translation>%1 : cette exécution satisfait une demande qui fait suite à l’exécution %2 ; comme celle-ci ne peut être reproduite, elle ne peut l’être non plus.</translation>
    </message>
    <message>
        <source>%1 was branched from run %2 at an epoch that can not be told any more, and can not be reproduced.</source>
        <translation>%1 : cette exécution reprend l’exécution %2 à une époque qu’il n’est plus possible de déterminer et ne peut être reproduite.</translation>
    </message>
    <message>
        <source>halves of the sample</source>
        <translation>moitiés de l’échantillon</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the confidence attack, %2 (%3 to %4), lies below %5, the least expected of a model that never saw the forget samples (retrained: %6; %7 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>%1&#xa0;: oubli excessif. L’AUC de l’attaque par confiance, %2 (de %3 à %4), est inférieure à %5, la plus basse attendue d’un modèle qui n’a jamais vu les exemples à oublier (réentraîné&#xa0;: %6&#xa0;; %7 à défaut). Le modèle désappris est moins sûr de ces exemples qu’un tel modèle, et cela les trahit tout autant.</translation>
    </message>
    <message>
        <source>%1: over-forgetting. The AUC of the attack &quot;%2&quot; with %3 shadow models, %4 (%5 to %6), lies below %7, the least expected of a model that never saw the forget samples.</source>
        <translation>%1&#xa0;: oubli excessif. L’AUC de l’attaque «&#xa0;%2&#xa0;» avec %3 modèles fantômes, %4 (de %5 à %6), est inférieure à %7, la plus basse attendue d’un modèle qui n’a jamais vu les exemples à oublier.</translation>
    </message>
    <message>
        <source>%1: a whole class is forgotten. Each shadow model saw about half of it, the unlearned model has none of it left: attacks with shadow models other than U-LiRA may tell that the class is gone, not which samples were trained on.</source>
        <translation>%1&#xa0;: une classe entière est oubliée. Chaque modèle fantôme en a vu environ la moitié, il n’en reste rien au modèle désappris&#xa0;: les attaques par modèles fantômes autres qu’U-LiRA peuvent révéler que la classe a disparu, et non quels exemples ont servi à l’entraînement.</translation>
    </message>
    <message>
        <source>What was measured after the runs is measured again by these commands, which name runs by their numbers in the log; a log that is not the user&apos;s own is named with --db. Shadow models that were trained by another recipe than the original model take that recipe&apos;s file with --recipe. What the commands measure takes the place of the same figures in the log.</source>
        <translation>Ce qui a été mesuré après les exécutions est mesuré de nouveau par ces commandes, qui désignent les exécutions par leurs numéros dans le journal&#xa0;; un journal qui n’est pas celui de l’utilisateur est indiqué par --db. Pour les modèles fantômes entraînés selon une autre recette que le modèle d’origine, le fichier de cette recette est indiqué par --recipe. Ce que mesurent les commandes remplace les mêmes valeurs dans le journal.</translation>
    </message>
    <message>
        <source>Forgetting quality is of many unlearned and retrained models together and is not kept in the log: the command unlearn compare gives it.</source>
        <translation>La qualité de l’oubli porte sur de nombreux modèles désappris et réentraînés pris ensemble et n’est pas conservée dans le journal&#xa0;: la commande unlearn compare la donne.</translation>
    </message>
    <message>
        <source>Two-sided: %1. An attack that errs more often than not tells as much as one that is right.</source>
        <translation>Bilatérale&#xa0;: %1. Une attaque qui se trompe plus souvent qu’elle n’a raison en révèle autant qu’une attaque qui a raison.</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Bilatérale</translation>
    </message>
    <message>
        <source>Figures of every layer: layer 1 is the first whose input is not the samples themselves.</source>
        <translation>Valeurs de chaque couche&#xa0;: la couche 1 est la première dont l’entrée n’est pas constituée des exemples eux-mêmes.</translation>
    </message>
    <message>
        <source>Figures of layers are drawn of up to %1 runs. Those of the %2 of this report are in the table of the layers&apos; figures.</source>
        <translation>Les valeurs des couches sont tracées pour %1 exécutions au plus. Celles des %2 de ce rapport se trouvent dans le tableau des valeurs des couches.</translation>
    </message>
    <message>
        <source>Features of the models are drawn of up to %1 runs. Where those of the %2 of this report stand in the plane is in the rows of the log that come with it (%3).</source>
        <translation>Les caractéristiques des modèles sont tracées pour %1 exécutions au plus. Les positions dans le plan de celles des %2 de ce rapport se trouvent dans les lignes du journal jointes au rapport (%3).</translation>
    </message>
    <message>
        <source>The retrained models are not drawn, as more than %1 of their lines could not be told apart; the table of what came of each run has their errors.</source>
        <translation>Les modèles réentraînés ne sont pas tracés, car on ne pourrait pas distinguer plus de %1 de leurs lignes&#xa0;; leurs erreurs figurent dans le tableau des résultats de chaque exécution.</translation>
    </message>
    <message>
        <source>Here are the first %1 of its %2 rows; the file %3 and the LaTeX file beside it have all of them.</source>
        <translation>Seules les %1 premières de ses %2 lignes figurent ici&#xa0;; le fichier %3 et le fichier LaTeX voisin les contiennent toutes.</translation>
    </message>
    <message>
        <source>Agreement with each of the retrained models, in percent (mean and sample standard deviation): %1.</source>
        <translation>Accord avec chacun des modèles réentraînés, en&#xa0;% (moyenne et écart type empirique corrigé)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Scores of the attack that the figures show, on all models: by bin, the positives and the negatives with such a score, and their shares. Bins without any are left out. Scores of other attacks are in the rows of the log that come with this report.</source>
        <translation>Scores de l’attaque que montrent les figures, sur tous les modèles&#xa0;: par intervalle, les positifs et les négatifs ayant un tel score, et leurs parts. Les intervalles vides sont omis. Les scores des autres attaques se trouvent dans les lignes du journal jointes à ce rapport.</translation>
    </message>
    <message>
        <source>Finished runs that differ by the seed of unlearning alone, the newest of each seed: mean and sample standard deviation.</source>
        <translation>Exécutions terminées qui ne diffèrent que par la graine du désapprentissage, la plus récente de chaque graine&#xa0;: moyenne et écart type empirique corrigé.</translation>
    </message>
    <message>
        <source>%1: the curves are in float32 from the epoch on at which bfloat16 changed an error by too much. Epochs before that, if any, were measured in bfloat16.</source>
        <translation>%1&#xa0;: les courbes sont en float32 à partir de l’époque à laquelle bfloat16 a trop modifié une erreur. Les époques antérieures, s’il y en a, ont été mesurées en bfloat16.</translation>
    </message>
    <message>
        <source>%1: the spectra are of a part of the training images, %2. Two halves of them would protect spaces up to %3 degrees apart (layer %4), and miss up to %5 % of each other&apos;s protected energy (layer %6).</source>
        <translation>%1&#xa0;: les spectres ne portent que sur une partie des images d’entraînement, %2. Deux moitiés de celles-ci protégeraient des espaces distants d’au plus %3 degrés (couche %4) et manqueraient jusqu’à %5&#xa0;% de l’énergie protégée de l’autre (couche %6).</translation>
    </message>
    <message>
        <source>%1: eigenvalues of the second moment of each layer&apos;s inputs, in descending order; zeros are left out. Dotted: the least k above 0 and the largest of these runs, where their core gradient spaces end; the table of thresholds has each. Layers %2 to %3 of %4.</source>
        <translation>%1&#xa0;: valeurs propres du moment d’ordre deux des entrées de chaque couche, par ordre décroissant&#xa0;; les valeurs nulles sont omises. Pointillés&#xa0;: le plus petit k non nul et le plus grand de ces exécutions, où finissent leurs espaces cœurs des gradients&#xa0;; le tableau des seuils donne chacun. Couches %2 à %3 sur %4.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Interval of an AUC: %1.</source>
        <translation>Intervalle d’une AUC&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How the figures of merit and of attacks in this report are made.</source>
        <translation>Comment les indices de qualité et les valeurs des attaques de ce rapport sont calculés.</translation>
    </message>
    <message>
        <source>Average precision beside retrained models</source>
        <translation>Précision moyenne (average precision) face aux modèles réentraînés</translation>
    </message>
    <message>
        <source>Two-sided AUC, %1</source>
        <translation>AUC bilatérale, %1</translation>
    </message>
    <message>
        <source>TPR at %2 % FPR, %1</source>
        <translation>TPR à %2&#xa0;% de FPR, %1</translation>
    </message>
    <message>
        <source>Thresholds of the layers: of d directions of its inputs, k are the core gradient space that steps leave alone (one number a group), and Share is theirs of the energy that gamma is compared with. gamma = 1: the layer is not updated. Retain drift: squared change of the layer&apos;s outputs on its original retained inputs, over their squares, at the selected epoch; centred: over the squares of their differences from their mean.</source>
        <translation>Seuils des couches&#xa0;: sur les d directions des entrées d’une couche, k forment l’espace cœur des gradients, auquel les pas ne touchent pas (un nombre par groupe)&#xa0;; «&#xa0;Part&#xa0;» indique leur part de l’énergie à laquelle gamma est comparé. gamma = 1&#xa0;: la couche n’est pas mise à jour. Dérive de rétention&#xa0;: carré du changement des sorties de la couche pour ses entrées à retenir d’origine, rapporté à celui des sorties elles-mêmes, à l’époque choisie&#xa0;; centrée&#xa0;: rapporté au carré des écarts des sorties à leur moyenne.</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centrée</translation>
    </message>
    <message>
        <source>95 % interval of %1: %2.</source>
        <comment>figures, formula</comment>
        <translation>Intervalle à 95&#xa0;% pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95&#xa0;% de</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95&#xa0;% à</translation>
    </message>
</context>
<context>
    <name>ShadowOutlook</name>
    <message>
        <source>All %1 shadow models are there.</source>
        <translation>Les %1 modèles fantômes sont tous présents.</translation>
    </message>
    <message>
        <source>To be trained: %1 of %2 shadow models, on %3 samples each. That takes about %4 and %5 of %6 that are free.</source>
        <translation>Modèles fantômes à entraîner&#xa0;: %1 sur %2, chacun sur %3 exemples. Cela prend environ %4 et occupe %5 sur %6 d’espace libre.</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free.</source>
        <translation>L’espace est insuffisant&#xa0;: il faut %1, %2 sont libres.</translation>
    </message>
</context>
<context>
    <name>TourText</name>
    <message>
        <source>The experiment</source>
        <translation>L’expérience</translation>
    </message>
    <message>
        <source>What there is to work with: a trained model, its data, what is to be forgotten, by which method, a model retrained without it, and the device. Each has a button that changes it. File &gt; Open example fills all of them.</source>
        <translation>Ce dont on dispose&#xa0;: un modèle entraîné, ses données, ce qu’il faut oublier, la méthode pour y parvenir, un modèle réentraîné sans ces données et le périphérique. Chaque élément a un bouton pour le changer. Fichier &gt; Ouvrir l’exemple les remplit tous.</translation>
    </message>
    <message>
        <source>Samples to be forgotten</source>
        <translation>Exemples à oublier</translation>
    </message>
    <message>
        <source>Choose the forget set: whole classes, ranges, a draw, a file, or single samples by click and rubber band. Several requests are forgotten in their order.</source>
        <translation>Choisissez l’ensemble à oublier&#xa0;: classes entières, plages, tirage, fichier, ou exemples isolés par clic ou rectangle de sélection. Plusieurs demandes sont oubliées dans leur ordre.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Each layer has a threshold γ: how much of what the retained samples need is protected. Its slider moves the line in the spectrum, and you see at once how much forgetting is left and what it may cost. Compute spectra (F6) comes first.</source>
        <translation>Chaque couche a un seuil γ&#xa0;: la part protégée de ce dont les exemples à retenir ont besoin. Son curseur déplace la ligne dans le spectre, et vous voyez aussitôt quel pouvoir d’oubli reste et ce qu’il peut coûter. Calculez d’abord les spectres (F6).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start (F5) takes projected steps on the forget set, epoch by epoch. A run can be paused, and stopped with what it has reached.</source>
        <translation>Démarrer (F5) effectue des pas projetés sur l’ensemble à oublier, époque par époque. Une exécution peut être mise en pause, ou arrêtée en gardant ce qu’elle a atteint.</translation>
    </message>
    <message>
        <source>Watch it forget</source>
        <translation>Observez l’oubli</translation>
    </message>
    <message>
        <source>The forget error should climb to the dashed line of the retrained model, while test and retain error stay. Go on from any epoch with other settings.</source>
        <translation>L’erreur d’oubli doit monter jusqu’à la ligne en tirets du modèle réentraîné, tandis que les erreurs de test et de rétention restent stables. Reprenez depuis n’importe quelle époque avec d’autres réglages.</translation>
    </message>
    <message>
        <source>Is it really forgotten?</source>
        <translation>Est-ce vraiment oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Attacks guess from the model&apos;s answers which samples it was trained on. The retrained model&apos;s curve is the ideal: neither above it nor below.</source>
        <translation>Les attaques devinent, d’après les réponses du modèle, sur quels exemples il a été entraîné. L’idéal est la courbe du modèle réentraîné&#xa0;: ni au-dessus, ni au-dessous.</translation>
    </message>
    <message>
        <source>Every run is logged</source>
        <translation>Toute exécution est journalisée</translation>
    </message>
    <message>
        <source>Find, tag and note runs here. Select several to compare them; File &gt; Report writes a report that can be handed over.</source>
        <translation>Recherchez, marquez et annotez ici les exécutions. Sélectionnez-en plusieurs pour les comparer&#xa0;; Fichier &gt; Rapport rédige un rapport prêt à remettre.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Selected runs side by side: their curves, how near they came to the retrained model and at what cost, and the settings that differ.</source>
        <translation>Les exécutions sélectionnées côte à côte&#xa0;: leurs courbes, leur proximité avec le modèle réentraîné et ce qu’elle a coûté, et les réglages qui diffèrent.</translation>
    </message>
    <message>
        <source>Where to learn more</source>
        <translation>Pour en savoir plus</translation>
    </message>
    <message>
        <source>F1 opens the glossary, at the term of a control that has one. Help &gt; Projection lab shows on a few samples what a threshold protects.</source>
        <translation>F1 ouvre le glossaire, à l’entrée du contrôle actif s’il en a une. Aide &gt; Laboratoire de projection montre sur quelques exemples ce qu’un seuil protège.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A report takes the numbers of runs and --out DIR.</source>
        <translation>Un rapport demande des numéros d’exécutions et --out DIR.</translation>
    </message>
    <message>
        <source>Interactive machine-unlearning experiments by projected gradients.</source>
        <translation>Expériences interactives de désapprentissage automatique par gradients projetés.</translation>
    </message>
    <message>
        <source>Write a report of runs and open no window: --report RUN... --out DIR.</source>
        <translation>Rédiger un rapport sur des exécutions sans ouvrir de fenêtre&#xa0;: --report RUN... --out DIR.</translation>
    </message>
    <message>
        <source>The report&apos;s folder: a new or an empty one.</source>
        <translation>Dossier du rapport&#xa0;: nouveau ou vide.</translation>
    </message>
    <message>
        <source>Log runs to FILE instead of the default.</source>
        <translation>Journaliser les exécutions dans FILE au lieu du fichier par défaut.</translation>
    </message>
    <message>
        <source>When the window closes, write to FILE how evenly its event loop turned while jobs ran.</source>
        <translation>À la fermeture de la fenêtre, écrire dans FILE la régularité de sa boucle d’événements pendant les tâches.</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>Show none of the samples to be forgotten in the report.</source>
        <translation>Ne montrer dans le rapport aucun des exemples à oublier.</translation>
    </message>
    <message>
        <source>Experiment to open (*.unlearn.json), or model and data to begin one with; a log of runs takes the place of the default, as with --db.</source>
        <translation>Expérience à ouvrir (*.unlearn.json), ou modèle et données pour en commencer une ; un journal d’exécutions remplace celui par défaut, comme avec --db.</translation>
    </message>
</context>
<context>
    <name>unlearn::AboutDialog</name>
    <message>
        <source>About Unlearning Workbench</source>
        <translation>À propos d’Unlearning Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Interactive machine-unlearning experiments by projected gradients.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unlearning Workbench %1&lt;/h3&gt;&lt;p&gt;Expériences interactives de désapprentissage automatique par gradients projetés.&lt;/p&gt;&lt;p&gt;Licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the program is built of, and under which licences</source>
        <translation>Composants du programme et leurs licences</translation>
    </message>
    <message>
        <source>Licences are named as SPDX names them</source>
        <translation>Les licences portent leur nom SPDX</translation>
    </message>
    <message>
        <source>&amp;It is built of what others made:</source>
        <translation>Le programme s’appuie sur le &amp;travail d’autres auteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Notices of what is compiled into the program</source>
        <translation>Mentions légales des composants compilés dans le programme</translation>
    </message>
    <message>
        <source>Copyright and licence, in the authors&apos; words</source>
        <translation>Droits d’auteur et licence, dans les termes des auteurs</translation>
    </message>
    <message>
        <source>&amp;Notices of what is compiled in:</source>
        <translation>&amp;Mentions légales des composants intégrés&#xa0;:</translation>
    </message>
</context>
<context>
    <name>unlearn::AttackSamplesBar</name>
    <message>
        <source>Forget samples</source>
        <translation>Exemples à oublier</translation>
    </message>
    <message>
        <source>Retained, same classes</source>
        <translation>À retenir, mêmes classes</translation>
    </message>
    <message>
        <source>Test, same classes</source>
        <translation>Test, mêmes classes</translation>
    </message>
    <message>
        <source>Test, all classes</source>
        <translation>Test, toutes les classes</translation>
    </message>
    <message>
        <source>Positives of the attacks</source>
        <translation>Positifs des attaques</translation>
    </message>
    <message>
        <source>What attacks are to find: forget samples, or retained ones, to see what an attack finds of samples that nothing was to forget</source>
        <translation>Ce que les attaques doivent trouver&#xa0;: les exemples à oublier, ou bien des exemples à retenir, pour voir ce qu’une attaque trouve d’exemples que rien ne devait faire oublier</translation>
    </message>
    <message>
        <source>Negatives of the attacks</source>
        <translation>Négatifs des attaques</translation>
    </message>
    <message>
        <source>What they are told from: test samples, or retained ones, to see whether forgotten samples stand out among remembered ones</source>
        <translation>Ce dont les positifs sont distingués&#xa0;: des exemples de test, ou bien des exemples à retenir, pour voir si les exemples oubliés se démarquent parmi ceux qui ne le sont pas</translation>
    </message>
    <message>
        <source>Attacks with shadow models</source>
        <translation>Attaques avec modèles fantômes</translation>
    </message>
    <message>
        <source>Attack with models that were trained on other halves of the data: RMIA, LiRA, U-LiRA and a classifier</source>
        <translation>Attaquer avec des modèles entraînés sur d’autres moitiés des données&#xa0;: RMIA, LiRA, U-LiRA et un classifieur</translation>
    </message>
    <message>
        <source>&amp;Positives:</source>
        <translation>&amp;Positifs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Negatives:</source>
        <translation>&amp;Négatifs&#xa0;:</translation>
    </message>
    <message>
        <source>Shadow mode&amp;ls…</source>
        <translation>Modè&amp;les fantômes…</translation>
    </message>
</context>
<context>
    <name>unlearn::BranchDialog</name>
    <message>
        <source>Go on from an epoch</source>
        <translation>Reprendre depuis une époque</translation>
    </message>
    <message>
        <source>A new run goes on from an epoch of run %1, with the thresholds and the method&apos;s settings as they are now. Run %1 stays as it is.</source>
        <translation>Une nouvelle exécution reprend depuis une époque de l’exécution %1, avec les seuils et les réglages actuels de la méthode. L’exécution %1 reste inchangée.</translation>
    </message>
    <message>
        <source>Epoch to go on from</source>
        <translation>Époque depuis laquelle reprendre</translation>
    </message>
    <message>
        <source>0 is the untouched model</source>
        <translation>0 est le modèle inchangé</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>É&amp;poque&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>The weights of %1 of %2 epochs are there: the settings limit what the log keeps of a run.</source>
        <translation>Les poids de %1 époques sur %2 sont disponibles&#xa0;: les préférences limitent ce que le journal conserve d’une exécution.</translation>
    </message>
</context>
<context>
    <name>unlearn::CacheDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Spectrum cache</source>
        <translation>Cache des spectres</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>Vider le cache des spectres</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Second moments of the training data, and what the original and retrained models predict, are kept, so that the next spectrum and the next evaluation of the same model are quick. Clearing removes what can be computed again; moments that a request retained and moments of data that are gone stay.</source>
        <translation>Les moments d’ordre deux des données d’entraînement et les prédictions du modèle d’origine et des modèles réentraînés sont conservés afin que le prochain spectre et la prochaine évaluation du même modèle soient rapides. Vider supprime ce qui peut être recalculé&#xa0;; les moments conservés par une demande et les moments de données disparues restent.</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>Supprimer les moments et les prédictions en cache qui peuvent être recalculés</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>À oublier</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::ClassHistogram</name>
    <message>
        <source>%1: %2 of %3 samples</source>
        <translation>%1&#xa0;: %2 exemples sur %3</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareAxesModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>unlearn::CompareEpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
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
        <translation>modèles réentraînés</translation>
    </message>
    <message>
        <source>Retrained, mean</source>
        <translation>Réentraînés, moyenne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run whose unlearned model it is of</source>
        <translation>Exécution dont le modèle désappris a donné la valeur</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>What is measured; a row&apos;s tool tip has the formula</source>
        <translation>Ce qui est mesuré&#xa0;; la formule figure dans l’infobulle de la ligne</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>The samples that it is of</source>
        <translation>Exemples sur lesquels porte la valeur</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>The layer that it is of; empty: the whole model</source>
        <translation>Couche sur laquelle porte la valeur&#xa0;; vide&#xa0;: le modèle entier</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The model that the unlearned one is set beside; empty: none</source>
        <translation>Modèle auquel le modèle désappris est comparé&#xa0;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Of the unlearned model; over several retrained ones, the mean</source>
        <translation>Valeur du modèle désappris&#xa0;; s’il est comparé à plusieurs modèles réentraînés, la moyenne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The same of the retrained models, or of each two of them: mean, standard deviation, number</source>
        <translation>La même valeur pour les modèles réentraînés, ou pour chacune de leurs paires&#xa0;: moyenne, écart type, nombre</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Réentraîné</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>How many samples it is of</source>
        <translation>Nombre d’exemples sur lesquels porte la valeur</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>What it was measured with; empty: there is nothing to choose</source>
        <translation>Avec quoi la mesure a été faite&#xa0;; vide&#xa0;: il n’y a rien à choisir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>In brackets: 95 % interval, %1</source>
        <translation>Entre crochets&#xa0;: intervalle à 95&#xa0;%, %1</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean in units of their standard deviation; within one or two of them it can not be told from noise. A dash: there are too few of them</source>
        <translation>Écart à la moyenne des modèles réentraînés, en unités de leur écart type&#xa0;; en deçà d’une ou deux de ces unités, on ne peut le distinguer du bruit. Un tiret&#xa0;: ils sont trop peu nombreux</translation>
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
        <translation>Résultat ou réglage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Erreur de test (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Erreur d’oubli (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Erreur de rétention (%)</translation>
    </message>
    <message>
        <source>AUC of the confidence attack</source>
        <translation>AUC de l’attaque par confiance</translation>
    </message>
    <message>
        <source>Selected epoch</source>
        <translation>Époque choisie</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds: %1</source>
        <translation>
            <numerusform>%n graine&#xa0;: %1</numerusform>
            <numerusform>%n graines&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Dernière époque</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePage</name>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Ta&amp;bleau de données</translation>
    </message>
    <message>
        <source>Views of the compared runs</source>
        <translation>Vues des exécutions comparées</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>Co&amp;urbes</translation>
    </message>
    <message>
        <source>Parallel coordi&amp;nates</source>
        <translation>Coordon&amp;nées parallèles</translation>
    </message>
    <message>
        <source>Figures by epoch, and test error against distance to retrained</source>
        <translation>Valeurs par époque, et erreur de test en fonction de l’écart au réentraîné</translation>
    </message>
    <message>
        <source>Every setting that differs beside every result, a line for each run</source>
        <translation>Chaque réglage qui diffère à côté de chaque résultat, une ligne par exécution</translation>
    </message>
    <message>
        <source>&amp;Group by seed</source>
        <translation>&amp;Grouper par graine</translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation>Courbes des exécutions comparées</translation>
    </message>
    <message>
        <source>Test error against distance to retrained</source>
        <translation>Erreur de test en fonction de l’écart au réentraîné</translation>
    </message>
    <message>
        <source>Figure that is compared</source>
        <translation>Grandeur comparée</translation>
    </message>
    <message>
        <source>Which figure is drawn by epoch</source>
        <translation>Grandeur tracée par époque</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Erreur d’oubli</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>Erreur de test</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Erreur de rétention</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Compared runs in parallel coordinates</source>
        <translation>Exécutions comparées en coordonnées parallèles</translation>
    </message>
    <message>
        <source>A line is a run. Click: highlight it. Left and right: choose an axis. Up and down: the next run on it.</source>
        <translation>Une ligne est une exécution. Clic&#xa0;: la mettre en évidence. Gauche et droite&#xa0;: choisir un axe. Haut et bas&#xa0;: exécution suivante sur cet axe.</translation>
    </message>
    <message>
        <source>Figures behind the parallel coordinates</source>
        <translation>Valeurs des coordonnées parallèles</translation>
    </message>
    <message>
        <source>Every run&apos;s settings that differ, and its results; Ctrl+C copies the chosen rows</source>
        <translation>Réglages qui diffèrent et résultats de chaque exécution&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>Results, and settings that differ</source>
        <translation>Résultats et réglages qui diffèrent</translation>
    </message>
    <message>
        <source>What came of the runs, and those settings that are not the same in all; Ctrl+C copies</source>
        <translation>Résultats des exécutions et réglages qui ne sont pas identiques dans toutes&#xa0;; Ctrl+C copie</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Afficher les valeurs des graphiques (F2)</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Click, up and down: highlight a run. Left and right: read an epoch.</source>
        <translation>Molette, + et −&#xa0;: zoom. Glisser&#xa0;: déplacer. Double clic ou 0&#xa0;: ajuster. Clic, haut et bas&#xa0;: mettre une exécution en évidence. Gauche et droite&#xa0;: lire une époque.</translation>
    </message>
    <message>
        <source>Figures behind the curves</source>
        <translation>Valeurs des courbes</translation>
    </message>
    <message>
        <source>The figure that is drawn, of every run after every epoch; Ctrl+C copies the chosen rows</source>
        <translation>Grandeur tracée, pour chaque exécution après chaque époque&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>&amp;Sorties</translation>
    </message>
    <message>
        <source>Errors, attacks and figures of merit beside those of the retrained models</source>
        <translation>Erreurs, attaques et indices de qualité à côté de ceux des modèles réentraînés</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies of runs whose outputs were measured</source>
        <translation>Matrices de prédictions et entropies des exécutions dont les sorties ont été mesurées</translation>
    </message>
    <message>
        <source>F&amp;igure:</source>
        <translation>G&amp;randeur&#xa0;:</translation>
    </message>
    <message>
        <source>Figure&amp;s of merit</source>
        <translation>&amp;Indices de qualité</translation>
    </message>
    <message>
        <source>Epoch after which runs are compared</source>
        <translation>Époque après laquelle les exécutions sont comparées</translation>
    </message>
    <message>
        <source>Results after e&amp;poch:</source>
        <translation>Époque des résu&amp;ltats&#xa0;:</translation>
    </message>
    <message>
        <source>Results after the selected epoch are of whole sets. After the last one, or the best one, whose forget error is nearest to the retrained models&apos;, they are of the samples that were looked at after each epoch, and without attacks, unless that is the selected one. Figures of merit and outputs are always of the selected epoch.</source>
        <translation>Après l’époque choisie, les résultats portent sur les ensembles entiers. Après la dernière, ou après la meilleure, dont l’erreur d’oubli est la plus proche de celle des modèles réentraînés, ils portent sur les exemples examinés après chaque époque, et sans attaques, sauf s’il s’agit de l’époque choisie. Les indices de qualité et les sorties portent toujours sur l’époque choisie.</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed share a column, and a mark of test error against distance, with mean and standard deviation; curves and parallel coordinates show each run</source>
        <translation>Les exécutions qui ne diffèrent que par leur graine partagent une colonne et, pour l’erreur de test en fonction de l’écart, un repère, avec moyenne et écart type&#xa0;; les courbes et les coordonnées parallèles montrent chaque exécution</translation>
    </message>
    <message>
        <source>Each mark is a run, or the mean of several seeds; towards the lower left is better. Click or arrow keys: highlight its runs.</source>
        <translation>Chaque repère est une exécution, ou la moyenne de plusieurs graines&#xa0;; plus il est en bas à gauche, mieux c’est. Clic ou touches fléchées&#xa0;: mettre ses exécutions en évidence.</translation>
    </message>
    <message>
        <source>Figures behind test error against distance to retrained</source>
        <translation>Valeurs de l’erreur de test en fonction de l’écart au réentraîné</translation>
    </message>
    <message>
        <source>The figures of every mark; Ctrl+C copies the chosen rows</source>
        <translation>Valeurs de chaque repère&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
</context>
<context>
    <name>unlearn::ComparePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu.</source>
        <translation>Sélectionnez au moins deux exécutions dans la liste, puis Comparer dans leur menu contextuel.</translation>
    </message>
    <message>
        <source>Epoch %1, %2:</source>
        <translation>Époque %1, %2&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesModel</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Erreur de test (%)</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Erreur d’oubli (%)</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Erreur de rétention (%)</translation>
    </message>
    <message>
        <source>Validation error (%)</source>
        <translation>Erreur de validation (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>The epoch that is the run&apos;s result</source>
        <translation>Époque qui est le résultat de l’exécution</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Squared change of the whole network&apos;s logits on retained samples since epoch 0, summed over classes; the mean</source>
        <translation>Carré du changement des logits du réseau entier sur les exemples à retenir depuis l’époque 0, sommé sur les classes&#xa0;; la moyenne</translation>
    </message>
    <message>
        <source>Output change</source>
        <translation>Changement des sorties</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPage</name>
    <message>
        <source>Errors by epoch</source>
        <translation>Erreurs par époque</translation>
    </message>
    <message>
        <source>Point at the curves to read their values.</source>
        <translation>Pointez les courbes pour lire leurs valeurs.</translation>
    </message>
    <message>
        <source>&amp;Log errors</source>
        <translation>Erreurs en &amp;log</translation>
    </message>
    <message>
        <source>Logarithmic axis of errors</source>
        <translation>Axe logarithmique des erreurs</translation>
    </message>
    <message>
        <source>Show the figures behind the curves (F2)</source>
        <translation>Afficher les valeurs des courbes (F2)</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Afficher les courbes entières</translation>
    </message>
    <message>
        <source>Go &amp;on from…</source>
        <translation>&amp;Reprendre depuis…</translation>
    </message>
    <message>
        <source>Rewind to an epoch of this run and go on from there, with the settings as they are now</source>
        <translation>Revenir à une époque de cette exécution et reprendre de là, avec les réglages actuels</translation>
    </message>
    <message>
        <source>Figures by epoch</source>
        <translation>Valeurs par époque</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>Valeurs de chaque époque&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>The run is being prepared; its curves appear here.
%1</source>
        <translation>L’exécution se prépare&#xa0;; ses courbes apparaîtront ici.
%1</translation>
    </message>
    <message>
        <source>No run yet. Run &gt; Start begins one; its curves appear here while it runs.</source>
        <translation>Aucune exécution pour l’instant. Exécution &gt; Démarrer en lance une&#xa0;; ses courbes apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Errors after each epoch are of %1 forget, %2 validation, %3 test and %4 retain samples</source>
        <translation>Les erreurs après chaque époque portent sur %1 exemples à oublier, %2 de validation, %3 de test et %4 à retenir</translation>
    </message>
    <message>
        <source>%1, in bfloat16; the final ones are of all, in float32.</source>
        <translation>%1, en bfloat16&#xa0;; les erreurs finales portent sur la totalité, en float32.</translation>
    </message>
    <message>
        <source>%1; the final ones are of all.</source>
        <translation>%1&#xa0;; les erreurs finales portent sur la totalité.</translation>
    </message>
    <message>
        <source>Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Arrow keys: read values.</source>
        <translation>Molette, + et −&#xa0;: zoom. Glisser&#xa0;: déplacer. Double clic ou 0&#xa0;: ajuster. Touches fléchées&#xa0;: lire les valeurs.</translation>
    </message>
    <message>
        <source>Log e&amp;pochs</source>
        <translation>Épo&amp;ques en log</translation>
    </message>
    <message>
        <source>Logarithmic axis of epochs: the first ones get more room</source>
        <translation>Axe logarithmique des époques&#xa0;: les premières ont plus de place</translation>
    </message>
    <message>
        <source>Lo&amp;ss</source>
        <translation>&amp;Perte</translation>
    </message>
    <message>
        <source>Loss of each epoch&apos;s steps, on an axis at the right</source>
        <translation>Perte des pas de chaque époque, sur un axe à droite</translation>
    </message>
    <message>
        <source>Draw means of the epochs around each one; read-out and table keep the figures themselves</source>
        <translation>Tracer pour chaque époque la moyenne des époques voisines&#xa0;; les valeurs lues et le tableau ne sont pas lissés</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Lissage des courbes</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>Sans lissage</translation>
    </message>
    <message>
        <source>Mean of %1 epochs</source>
        <translation>Moyenne sur %1 époques</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Ta&amp;bleau de données</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>A&amp;juster</translation>
    </message>
</context>
<context>
    <name>unlearn::CurvesPlot</name>
    <message>
        <source>Test error</source>
        <translation>Erreur de test</translation>
    </message>
    <message>
        <source>Forget error</source>
        <translation>Erreur d’oubli</translation>
    </message>
    <message>
        <source>Retain error</source>
        <translation>Erreur de rétention</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Modèle d’origine</translation>
    </message>
    <message>
        <source>Retrained model</source>
        <translation>Modèle réentraîné</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Erreur (%)</translation>
    </message>
    <message>
        <source>Selected: epoch %1</source>
        <translation>Choisie&#xa0;: époque %1</translation>
    </message>
    <message>
        <source>Epoch %1: test %2 %, forget %3 %, retain %4 %</source>
        <translation>Époque %1&#xa0;: test %2&#xa0;%, oubli %3&#xa0;%, rétention %4&#xa0;%</translation>
    </message>
    <message>
        <source>Loss (right axis)</source>
        <translation>Perte (axe de droite)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Error (%), mean of %1 epochs</source>
        <translation>Erreur (%), moyenne sur %1 époques</translation>
    </message>
    <message>
        <source>Loss, mean of %1 epochs</source>
        <translation>Perte, moyenne sur %1 époques</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>%1, loss %2</source>
        <translation>%1, perte %2</translation>
    </message>
</context>
<context>
    <name>unlearn::DataDialog</name>
    <message>
        <source>Load a data set</source>
        <translation>Charger un jeu de données</translation>
    </message>
    <message>
        <source>Kind of data set</source>
        <translation>Type de jeu de données</translation>
    </message>
    <message>
        <source>The data set, or the format of its files</source>
        <translation>Jeu de données, ou format de ses fichiers</translation>
    </message>
    <message>
        <source>Options of the data set</source>
        <translation>Options du jeu de données</translation>
    </message>
    <message>
        <source>How the data are read: key=value, several joined by &amp;</source>
        <translation>Mode de lecture des données&#xa0;: clé=valeur, plusieurs options étant jointes par &amp;</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>&amp;Jeu de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>&amp;Options&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>Char&amp;ger</translation>
    </message>
    <message>
        <source>File of the data set</source>
        <translation>Fichier du jeu de données</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>The file that holds the data</source>
        <translation>Fichier qui contient les données</translation>
    </message>
    <message>
        <source>The folder that holds the data set&apos;s files</source>
        <translation>Dossier qui contient les fichiers du jeu de données</translation>
    </message>
    <message>
        <source>Where the system keeps it</source>
        <translation>Emplacement prévu par le système</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Par exemple %1</translation>
    </message>
</context>
<context>
    <name>unlearn::DepthPlot</name>
    <message>
        <source>Layer, from input to output</source>
        <translation>Couche, de l’entrée à la sortie</translation>
    </message>
    <message>
        <source>Alignment is here for runs that have retrained models; probes, once Measure more was asked for layers.</source>
        <translation>L’alignement apparaît ici pour les exécutions qui ont des modèles réentraînés&#xa0;; les sondes, une fois les couches mesurées par Mesurer davantage.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Share that is recovered</source>
        <translation>Part récupérée</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::DesktopLink</name>
    <message>
        <source>It was stopped; epoch %1 is its result.</source>
        <translation>Arrêt demandé&#xa0;; l’époque %1 est le résultat.</translation>
    </message>
    <message>
        <source>Epoch %1 is its result.</source>
        <translation>L’époque %1 est le résultat.</translation>
    </message>
    <message>
        <source>The model was saved to %1.</source>
        <translation>Le modèle a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>Une tâche est en cours</translation>
    </message>
    <message>
        <source>The sweep has ended</source>
        <translation>Le balayage est terminé</translation>
    </message>
    <message>
        <source>The computation of spectra has ended</source>
        <translation>Le calcul des spectres est terminé</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>L’entraînement est terminé</translation>
    </message>
    <message>
        <source>The published experiment has ended</source>
        <translation>L’expérience publiée est terminée</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>L’exécution est terminée</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The attacks with shadow models have ended</source>
        <translation>Les attaques avec modèles fantômes sont terminées</translation>
    </message>
    <message>
        <source>The measurement of memorisation has ended</source>
        <translation>La mesure de la mémorisation est terminée</translation>
    </message>
    <message>
        <source>The measurement of models has ended</source>
        <translation>La mesure des modèles est terminée</translation>
    </message>
    <message>
        <source>The writing of the report has ended</source>
        <translation>La rédaction du rapport est terminée</translation>
    </message>
    <message>
        <source>The export of the log of runs has ended</source>
        <translation>L’exportation du journal des exécutions est terminée</translation>
    </message>
    <message>
        <source>The merge of the logs of runs has ended</source>
        <translation>La fusion des journaux des exécutions est terminée</translation>
    </message>
    <message>
        <source>The purge has ended</source>
        <translation>La purge est terminée</translation>
    </message>
    <message>
        <source>The making of the embedding has ended</source>
        <translation>Le calcul du plongement est terminé</translation>
    </message>
    <message>
        <source>The download has ended</source>
        <translation>Le téléchargement est terminé</translation>
    </message>
</context>
<context>
    <name>unlearn::DirectionsModel</name>
    <message>
        <source>Directions in the order of their energy, the strongest first</source>
        <translation>Directions par ordre d’énergie, la plus forte d’abord</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Eigenvalue over all training data</source>
        <translation>Valeur propre sur toutes les données d’entraînement</translation>
    </message>
    <message>
        <source>Eigenvalue, all data</source>
        <translation>Valeur propre, toutes données</translation>
    </message>
    <message>
        <source>Eigenvalue over the retained data</source>
        <translation>Valeur propre sur les données à retenir</translation>
    </message>
    <message>
        <source>Eigenvalue, retained</source>
        <translation>Valeur propre, à retenir</translation>
    </message>
    <message>
        <source>Share of the energy in this direction and those before it</source>
        <translation>Part de l’énergie dans cette direction et celles qui la précèdent</translation>
    </message>
    <message>
        <source>Cumulative share (%)</source>
        <translation>Part cumulée (%)</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>Seuil qui protège autant de directions</translation>
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
        <translation>%1 n’a pas été accepté&#xa0;: une tâche est en cours. Déposez-le de nouveau quand elle sera terminée.</translation>
    </message>
    <message>
        <source>%1 is a log of runs: a window of its own shows it when the program is started with this file, and Tools &gt; Merge a log of runs takes its runs into the log of this window.</source>
        <translation>%1 est un journal d’exécutions : une fenêtre à part le montre si le programme est démarré avec ce fichier, et Outils &gt; Fusionner un journal d’exécutions reprend ses exécutions dans le journal de cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingModel</name>
    <message>
        <source>Distance between the sample&apos;s places in both pictures, in their units</source>
        <translation>Distance entre les positions de l’exemple dans les deux graphiques, dans leurs unités</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>%1 sample %2, class %3: %4</source>
        <translation>%1, exemple %2, classe %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>À oublier</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Samples: %1 to forget, %2 retained, %3 of the test split.</source>
        <translation>Exemples&#xa0;: %1 à oublier, %2 à retenir, %3 de la partition de test.</translation>
    </message>
    <message>
        <source>The first two principal components of what a model&apos;s last layer is given, centred.</source>
        <translation>Les deux premières composantes principales des entrées de la dernière couche d’un modèle, centrées.</translation>
    </message>
    <message>
        <source>t-SNE of what a model&apos;s last layer is given: places with the least Σ p ln(p / q), where p is how likely two samples are neighbours among the features (perplexity %1, or a third of the samples where they are fewer than three times as many), and q the same in the picture; the pictures of other models start from the first one&apos;s.</source>
        <translation>t-SNE des entrées de la dernière couche d’un modèle&#xa0;: les positions qui minimisent Σ p ln(p / q), où p est la probabilité que deux exemples soient voisins parmi les caractéristiques (perplexité %1, ou un tiers du nombre d’exemples s’il y en a moins de trois fois autant), et q la même dans le graphique&#xa0;; les graphiques des autres modèles partent de celui du premier.</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPage</name>
    <message>
        <source>Features of the first model</source>
        <translation>Caractéristiques du premier modèle</translation>
    </message>
    <message>
        <source>Features of the second model</source>
        <translation>Caractéristiques du second modèle</translation>
    </message>
    <message>
        <source>Click or arrow keys: highlight a sample in both. Wheel: zoom. Drag: move. Double click: fit.</source>
        <translation>Clic ou touches fléchées&#xa0;: mettre un exemple en évidence dans les deux. Molette&#xa0;: zoom. Glisser&#xa0;: déplacer. Double clic&#xa0;: ajuster.</translation>
    </message>
    <message>
        <source>Embedded samples</source>
        <translation>Exemples du plongement</translation>
    </message>
    <message>
        <source>The samples of both pictures, and how far each lies from itself; Ctrl+C copies</source>
        <translation>Exemples des deux graphiques, et distance de chacun à lui-même&#xa0;; Ctrl+C copie</translation>
    </message>
    <message>
        <source>Kind of embedding</source>
        <translation>Type de plongement</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together and takes longer; principal components keep distances</source>
        <translation>t-SNE garde les voisins ensemble et prend plus de temps&#xa0;; les composantes principales préservent les distances</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Composantes principales</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>Embed features</source>
        <translation>Calculer le plongement</translation>
    </message>
    <message>
        <source>Place samples by what each model&apos;s last layer is given; a run goes on meanwhile</source>
        <translation>Placer les exemples selon ce que reçoit la dernière couche de chaque modèle&#xa0;; une exécution continue entre-temps</translation>
    </message>
    <message>
        <source>&amp;Stop embedding</source>
        <translation>A&amp;rrêter le calcul</translation>
    </message>
    <message>
        <source>Stop embedding</source>
        <translation>Arrêter le calcul</translation>
    </message>
    <message>
        <source>Give up what is being made; the pictures stay as they are</source>
        <translation>Abandonner le calcul en cours&#xa0;; les graphiques restent tels quels</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Second modèle</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Tableau de données</translation>
    </message>
    <message>
        <source>Show the samples behind the pictures</source>
        <translation>Afficher les exemples représentés dans les graphiques</translation>
    </message>
    <message>
        <source>Whose features are shown on this side</source>
        <translation>Modèle dont les caractéristiques sont affichées de ce côté</translation>
    </message>
    <message>
        <source>Embed fe&amp;atures</source>
        <translation>Calculer le &amp;plongement</translation>
    </message>
    <message>
        <source>M&amp;odels:</source>
        <translation>Modè&amp;les&#xa0;:</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Ta&amp;bleau de données</translation>
    </message>
</context>
<context>
    <name>unlearn::EmbeddingPlot</name>
    <message>
        <source>Embed features to see how the models&apos; last layers place forget, retained and test samples.</source>
        <translation>Calculez le plongement pour voir comment les dernières couches des modèles placent les exemples à oublier, à retenir et de test.</translation>
    </message>
</context>
<context>
    <name>unlearn::EntropyPlot</name>
    <message>
        <source>Entropy (nats)</source>
        <translation>Entropie (nats)</translation>
    </message>
    <message>
        <source>Share of samples (%)</source>
        <translation>Part des exemples (%)</translation>
    </message>
    <message>
        <source>%1 to %2 nats</source>
        <translation>de %1 à %2 nats</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentFiles</name>
    <message>
        <source>A job is running. A new experiment stops it.</source>
        <translation>Une tâche est en cours. Une nouvelle expérience l’arrête.</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. A new one loses them.</source>
        <translation>L’expérience comporte des modifications non enregistrées. Une nouvelle les fait perdre.</translation>
    </message>
    <message>
        <source>&amp;New all the same</source>
        <translation>&amp;Créer quand même</translation>
    </message>
    <message>
        <source>New experiment: data set</source>
        <translation>Nouvelle expérience&#xa0;: jeu de données</translation>
    </message>
    <message>
        <source>New experiment: model</source>
        <translation>Nouvelle expérience&#xa0;: modèle</translation>
    </message>
    <message>
        <source>A job is running. Opening another experiment stops it.</source>
        <translation>Une tâche est en cours. Ouvrir une autre expérience l’arrête.</translation>
    </message>
    <message>
        <source>Stop and &amp;open</source>
        <translation>Arrêter et &amp;ouvrir</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Opening another one loses them.</source>
        <translation>L’expérience comporte des modifications non enregistrées. En ouvrir une autre les fait perdre.</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>&amp;Ouvrir sans enregistrer</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Ouvrir une expérience</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;JSON files (*.json);;All files (*)</source>
        <translation>Expériences (*.unlearn.json);;Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Enregistrer l’expérience</translation>
    </message>
    <message>
        <source>Experiments (*.unlearn.json);;All files (*)</source>
        <translation>Expériences (*.unlearn.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Unlearning Workbench</source>
        <translation>Unlearning Workbench</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Aucune expérience</translation>
    </message>
    <message>
        <source>%1[*] – Unlearning Workbench</source>
        <translation>%1[*] – Unlearning Workbench</translation>
    </message>
    <message>
        <source>The workbench ended before a new experiment was saved.</source>
        <translation>Le programme s’est terminé avant l’enregistrement d’une nouvelle expérience.</translation>
    </message>
    <message>
        <source>The workbench ended before changes to %1 were saved.</source>
        <translation>Le programme s’est terminé avant l’enregistrement de modifications de %1.</translation>
    </message>
    <message>
        <source>&amp;Recover them</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>What is left for later is offered again at the next start.</source>
        <translation>Ce qui est remis à plus tard est de nouveau proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>%1 is not there any more: what was recovered of it is a new experiment, which is not saved yet.</source>
        <translation>%1 n’existe plus&#xa0;: ce qui en a été récupéré forme une nouvelle expérience, qui n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>The forget set on page Samples has changes that are not applied. They would be lost.</source>
        <translation>L’ensemble à oublier de la page Exemples a des modifications non appliquées. Elles seraient perdues.</translation>
    </message>
    <message>
        <source>Images are being looked for among the samples. What is found of them would be lost.</source>
        <translation>Des images sont en cours de recherche parmi les exemples. Ce qui en serait trouvé serait perdu.</translation>
    </message>
    <message>
        <source>&amp;Change all the same</source>
        <translation>&amp;Changer quand même</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Ouvrir quand même</translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentPanel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Ensemble à oublier</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Load another trained model</source>
        <translation>Charger un autre modèle entraîné</translation>
    </message>
    <message>
        <source>Load another data set</source>
        <translation>Charger un autre jeu de données</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose the samples to be forgotten</source>
        <translation>Choisir les exemples à oublier</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Settings of the unlearning method</source>
        <translation>Réglages de la méthode de désapprentissage</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Load a model that was retrained without the forget set</source>
        <translation>Charger un modèle réentraîné sans l’ensemble à oublier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go without retrained models</source>
        <translation>Continuer sans modèles réentraînés</translation>
    </message>
    <message>
        <source>Device that computes</source>
        <translation>Périphérique de calcul</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>Périphérique de calcul à partir de la prochaine tâche</translation>
    </message>
    <message>
        <source>None loaded</source>
        <translation>Aucun chargé</translation>
    </message>
    <message>
        <source>Open an experiment to begin.</source>
        <translation>Ouvrez une expérience pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>Errors are not measured yet</source>
        <translation>Les erreurs n’ont pas encore été mesurées</translation>
    </message>
    <message>
        <source>Test error %1 %, forget error %2 %</source>
        <translation>Erreur de test %1&#xa0;%, erreur d’oubli %2&#xa0;%</translation>
    </message>
    <message>
        <source>TorchScript program</source>
        <translation>Programme TorchScript</translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation>%1 images d’entraînement et %2 de test</translation>
    </message>
    <message>
        <source>%1 training and %2 test samples</source>
        <translation>%1 exemples d’entraînement et %2 de test</translation>
    </message>
    <message numerus="yes">
        <source>%1 features, %n class(es)</source>
        <translation>
            <numerusform>%1 caractéristiques, %n classe</numerusform>
            <numerusform>%1 caractéristiques, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 tokens out of %2, %n class(es)</source>
        <translation>
            <numerusform>Jusqu’à %1 jetons parmi %2, %n classe</numerusform>
            <numerusform>Jusqu’à %1 jetons parmi %2, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 × %3, %n class(es)</source>
        <translation>
            <numerusform>%1 × %2 × %3, %n classe</numerusform>
            <numerusform>%1 × %2 × %3, %n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>%1 of %2 training samples</source>
        <translation>%1 exemples d’entraînement sur %2</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Learning rate %1 → %2</source>
        <translation>Taux d’apprentissage %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n epoch(s), batch %1</source>
        <translation>
            <numerusform>Au plus %n époque, lot %1</numerusform>
            <numerusform>Au plus %n époques, lot %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <translation>Énergie&#xa0;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A retrained model shows what perfect forgetting looks like.</source>
        <translation>Un modèle réentraîné montre à quoi ressemble un oubli parfait.</translation>
    </message>
    <message>
        <source>%1: test error %2 %, forget error %3 %</source>
        <translation>%1&#xa0;: erreur de test %2&#xa0;%, erreur d’oubli %3&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n retrained model(s)</source>
        <translation>
            <numerusform>%n modèle réentraîné</numerusform>
            <numerusform>%n modèles réentraînés</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Charger un modèle</translation>
    </message>
    <message>
        <source>Load a retrained model</source>
        <translation>Charger un modèle réentraîné</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Périphérique de &amp;calcul</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Request %1 of %2, %n sample(s) in all</source>
        <translation>
            <numerusform>Demande %1 sur %2, %n exemple en tout</numerusform>
            <numerusform>Demande %1 sur %2, %n exemples en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>Demande %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the plan, of other requests or forget sets</source>
        <translation>
            <numerusform>%n autre dans le plan, d’autres demandes ou ensembles à oublier</numerusform>
            <numerusform>%n autres dans le plan, d’autres demandes ou ensembles à oublier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::ExperimentSession</name>
    <message>
        <source>Threshold of %1</source>
        <translation>le réglage du seuil de %1</translation>
    </message>
    <message numerus="yes">
        <source>Thresholds of %n layer(s)</source>
        <translation>
            <numerusform>le réglage du seuil de %n couche</numerusform>
            <numerusform>le réglage des seuils de %n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold of all layers</source>
        <translation>le réglage du seuil de toutes les couches</translation>
    </message>
    <message>
        <source>Reset of thresholds</source>
        <translation>la réinitialisation des seuils</translation>
    </message>
    <message>
        <source>Suggested thresholds</source>
        <translation>l’application des seuils suggérés</translation>
    </message>
    <message>
        <source>The retrained baseline of request %1 of %2 is trained, without all samples that are forgotten by its end</source>
        <translation>Entraînement de la référence réentraînée de la demande %1 sur %2, sans aucun des exemples oubliés à son terme</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetSetPanel</name>
    <message>
        <source>New selection</source>
        <translation>Nouvelle sélection</translation>
    </message>
    <message>
        <source>Re&amp;quest:</source>
        <translation>Dema&amp;nde&#xa0;:</translation>
    </message>
    <message>
        <source>Which of several requests in sequence is shown; each is met after the one before</source>
        <translation>Demande affichée parmi plusieurs successives&#xa0;; chacune est satisfaite après la précédente</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a request that is met after these</source>
        <translation>Ajouter une demande à satisfaire après celles-ci</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the request that is shown</source>
        <translation>Supprimer la demande affichée</translation>
    </message>
    <message>
        <source>Forget samples in a&amp;ny of:</source>
        <translation>Oublier l’&amp;union de&#xa0;:</translation>
    </message>
    <message>
        <source>Remove the chosen selection (Delete)</source>
        <translation>Supprimer la sélection choisie (Suppr)</translation>
    </message>
    <message>
        <source>Remove all selections</source>
        <translation>Supprimer toutes les sélections</translation>
    </message>
    <message>
        <source>Selections of the forget set: together they make it</source>
        <translation>Sélections dont la réunion forme l’ensemble à oublier</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Ta&amp;bleau de données</translation>
    </message>
    <message>
        <source>Show the numbers behind the bars (F2)</source>
        <translation>Afficher les nombres représentés par les barres (F2)</translation>
    </message>
    <message>
        <source>Samples to be forgotten by class</source>
        <translation>Exemples à oublier par classe</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen rows</source>
        <translation>Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>Write the samples&apos; numbers to a file that can be imported again</source>
        <translation>Écrire les numéros des exemples dans un fichier qui peut être réimporté</translation>
    </message>
    <message>
        <source>Back to the forget set of the experiment</source>
        <translation>Revenir à l’ensemble à oublier de l’expérience</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No data are loaded.</source>
        <translation>Aucune donnée n’est chargée.</translation>
    </message>
    <message>
        <source>%1 of %2 samples (%3 %)</source>
        <translation>%1 exemples sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Export the forget set</source>
        <translation>Exporter l’ensemble à oublier</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Up and down: read a class. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Haut et bas&#xa0;: lire une classe. Molette, + et −&#xa0;: zoom. Double clic ou 0&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Find images…</source>
        <translation>Rechercher des images…</translation>
    </message>
    <message>
        <source>Add the training samples that have the pixels of image files, whatever these are called</source>
        <translation>Ajouter les exemples d’entraînement dont les pixels sont ceux de fichiers image, quel que soit le nom de ces fichiers</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Looking for the images…</source>
        <translation>Recherche des images…</translation>
    </message>
    <message>
        <source>Find image files among the training samples</source>
        <translation>Rechercher des fichiers image parmi les exemples d’entraînement</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) found.</source>
        <translation>
            <numerusform>%n exemple trouvé.</numerusform>
            <numerusform>%n exemples trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no training sample, such as %1.</source>
        <translation>
            <numerusform>%n fichier n’est pas un exemple d’entraînement&#xa0;: %1.</numerusform>
            <numerusform>%n fichiers ne sont pas des exemples d’entraînement, par exemple %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this the forget set of the experiment; retrained models whose files do not say what they were trained without are removed from it</source>
        <translation>En faire l’ensemble à oublier de l’expérience&#xa0;; les modèles réentraînés dont les fichiers n’indiquent pas sans quels exemples ils ont été entraînés en sont retirés</translation>
    </message>
</context>
<context>
    <name>unlearn::ForgetThumbnails</name>
    <message>
        <source>First samples to be forgotten</source>
        <translation>Premiers exemples à oublier</translation>
    </message>
    <message>
        <source>The first samples to be forgotten</source>
        <translation>Les premiers exemples à oublier</translation>
    </message>
</context>
<context>
    <name>unlearn::GammaEditor</name>
    <message>
        <source>Threshold slider of %1</source>
        <translation>Curseur du seuil (%1)</translation>
    </message>
    <message>
        <source>Threshold of %1: drag, or use the arrow keys</source>
        <translation>Seuil (%1)&#xa0;: faites glisser ou utilisez les touches fléchées</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Seuil (%1)</translation>
    </message>
    <message>
        <source>Threshold of %1, from 0 to 1</source>
        <translation>Seuil (%1), de 0 à 1</translation>
    </message>
</context>
<context>
    <name>unlearn::GetDataDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the download; what has come is kept</source>
        <translation>Arrêter le téléchargement&#xa0;; ce qui est arrivé est conservé</translation>
    </message>
    <message>
        <source>&amp;Use in a new experiment</source>
        <translation>&amp;Utiliser dans une nouvelle expérience</translation>
    </message>
    <message>
        <source>Begin an experiment on the chosen data set</source>
        <translation>Commencer une expérience sur le jeu de données choisi</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtenir des données</translation>
    </message>
    <message>
        <source>Data sets to download</source>
        <translation>Jeux de données à télécharger</translation>
    </message>
    <message>
        <source>Data sets that their authors publish, and what of them is there</source>
        <translation>Jeux de données publiés par leurs auteurs, et ce qui en est présent</translation>
    </message>
    <message>
        <source>Folder that data sets go to</source>
        <translation>Dossier de destination des jeux de données</translation>
    </message>
    <message>
        <source>Each data set gets a folder of its own in this one</source>
        <translation>Chaque jeu de données y reçoit son propre dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this dialog; a download goes on</source>
        <translation>Fermer cette boîte de dialogue&#xa0;; un téléchargement continue</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, checked by SHA-256.</source>
        <translation>Depuis &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;, vérifié par SHA-256.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>Avancement de cette étape</translation>
    </message>
    <message>
        <source>Download, check and unpack the chosen data set, or check what is there</source>
        <translation>Télécharger, vérifier et décompresser le jeu de données choisi, ou vérifier ce qui est présent</translation>
    </message>
    <message>
        <source>%1 is there, checked by SHA-256.</source>
        <translation>%1 est présent, vérifié par SHA-256.</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; Check compares their SHA-256, too.</source>
        <translation>Depuis &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Ses fichiers ont les bons noms et les bonnes tailles&#xa0;; Vérifier compare aussi leurs SHA-256.</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>From &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Its files have the right names and sizes; their SHA-256 are not known.</source>
        <translation>Depuis &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;. Ses fichiers ont les bons noms et les bonnes tailles&#xa0;; leurs SHA-256 ne sont pas connus.</translation>
    </message>
</context>
<context>
    <name>unlearn::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Rechercher dans le glossaire</translation>
    </message>
    <message>
        <source>Words of a term or its definition; the arrow keys go through what was found</source>
        <translation>Mots d’un terme ou de sa définition&#xa0;; les touches fléchées parcourent les résultats</translation>
    </message>
    <message>
        <source>such as: threshold</source>
        <translation>par exemple&#xa0;: seuil</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Terms of the field; the chosen one is explained beside</source>
        <translation>Termes du domaine&#xa0;; celui qui est choisi est expliqué à côté</translation>
    </message>
    <message>
        <source>Explanation of the term</source>
        <translation>Explication du terme</translation>
    </message>
    <message>
        <source>Links lead to related terms</source>
        <translation>Les liens mènent aux termes apparentés</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>No term of the glossary has these words.</source>
        <translation>Aucun terme du glossaire ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>unlearn::HistogramPlot</name>
    <message>
        <source>Share of samples (%)</source>
        <translation>Part des exemples (%)</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table appear here.</source>
        <translation>Les scores du modèle choisi dans le tableau apparaissent ici.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Opération en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How much of this phase is done</source>
        <translation>Avancement de cette phase</translation>
    </message>
    <message>
        <source>Time left in this phase, from its speed so far</source>
        <translation>Temps restant pour cette phase, d’après sa vitesse jusqu’ici</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Annuler la tâche en cours</translation>
    </message>
    <message>
        <source>Stop the running job; what a run has reached is kept</source>
        <translation>Arrêter la tâche en cours&#xa0;; ce qu’une exécution a atteint est conservé</translation>
    </message>
    <message>
        <source>The device that computes</source>
        <translation>Périphérique de calcul</translation>
    </message>
    <message>
        <source>Memory that the workbench uses</source>
        <translation>Mémoire utilisée par le programme</translation>
    </message>
    <message>
        <source>The file that runs are logged to</source>
        <translation>Fichier dans lequel les exécutions sont journalisées</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs are logged to %1</source>
        <translation>Les exécutions sont journalisées dans %1</translation>
    </message>
    <message>
        <source>Then: %1 (+%2)</source>
        <translation>Ensuite&#xa0;: %1 (+%2)</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>What begins by itself afterwards:</source>
        <translation>Ce qui démarre ensuite automatiquement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>unlearn::LabPointsModel</name>
    <message>
        <source>to be forgotten</source>
        <translation>à oublier</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>à retenir</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Whether it is to be forgotten</source>
        <translation>Indique si l’exemple est à oublier</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>Seconde entrée</translation>
    </message>
    <message>
        <source>Probability of its class, by the trained model</source>
        <translation>Probabilité de sa classe, selon le modèle entraîné</translation>
    </message>
    <message>
        <source>p before</source>
        <translation>p avant</translation>
    </message>
    <message>
        <source>Probability of its class, by the model as it is now</source>
        <translation>Probabilité de sa classe, selon le modèle actuel</translation>
    </message>
    <message>
        <source>p now</source>
        <translation>p maintenant</translation>
    </message>
    <message>
        <source>Probability of its class, by a model trained without the samples to be forgotten</source>
        <translation>Probabilité de sa classe, selon un modèle entraîné sans les exemples à oublier</translation>
    </message>
    <message>
        <source>p retrained</source>
        <translation>p réentraîné</translation>
    </message>
    <message>
        <source>Largest change of its two logits so far</source>
        <translation>Plus grand changement de ses deux logits jusqu’ici</translation>
    </message>
    <message>
        <source>Logit change</source>
        <translation>Changement de logit</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersModel</name>
    <message>
        <source>%1 × %2 groups</source>
        <translation>%1 × %2 groupes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>At a threshold of 1 the layer is not updated at all.</source>
        <translation>Avec un seuil de 1, la couche n’est pas mise à jour du tout.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name of the layer&apos;s parameter in the model&apos;s file</source>
        <translation>Nom du paramètre de la couche dans le fichier du modèle</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>Ce que calcule la couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number of input directions: columns of the flattened weight</source>
        <translation>Nombre de directions d’entrée&#xa0;: colonnes du poids mis à plat</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Directions in the core gradient space: steps do not change them</source>
        <translation>Directions de l’espace cœur des gradients&#xa0;: les pas ne les modifient pas</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Threshold gamma, from 0 to 1</source>
        <translation>Seuil gamma, de 0 à 1</translation>
    </message>
    <message>
        <source>γ (threshold)</source>
        <translation>γ (seuil)</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s input energy inside the core gradient space</source>
        <translation>Part de l’énergie des entrées de la couche située dans l’espace cœur des gradients</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>Conservée (%)</translation>
    </message>
    <message>
        <source>Forgetting power left: the share of the squared forget gradient that a step keeps at this threshold. Read from the untouched model, where samples that it is sure of hardly count.</source>
        <translation>Pouvoir d’oubli restant&#xa0;: part du carré du gradient d’oubli qu’un pas garde avec ce seuil. Lu sur le modèle inchangé, où les exemples dont il est sûr ne comptent guère.</translation>
    </message>
    <message>
        <source>Power left (%)</source>
        <translation>Pouvoir restant (%)</translation>
    </message>
    <message>
        <source>Predicted interference of the first step with the whole forget set: squared change of the layer&apos;s outputs on retained inputs, over their squares. A change of outputs, not of errors.</source>
        <translation>Interférence prédite du premier pas avec l’ensemble à oublier entier&#xa0;: carré du changement des sorties de la couche pour les entrées à retenir, divisé par leurs carrés. Il s’agit des sorties, non des erreurs.</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Interférence</translation>
    </message>
    <message>
        <source>Retain drift</source>
        <translation>Dérive de rétention</translation>
    </message>
    <message>
        <source>Threshold of %1: the share of its inputs&apos; energy whose directions are protected. 1 leaves the layer as it is, 0 protects nothing.</source>
        <translation>Seuil de %1&#xa0;: part de l’énergie de ses entrées dont les directions sont protégées. 1 laisse la couche telle quelle, 0 ne protège rien.</translation>
    </message>
    <message>
        <source>Suggested: %1 % of the forgetting power are left, at a predicted interference of %2.</source>
        <translation>Suggestion&#xa0;: il reste %1&#xa0;% du pouvoir d’oubli, pour une interférence prédite de %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>traits of a layer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>After a run that measured it: how far the layer&apos;s retained second moment, which requests in sequence keep from the original weights, is from one made anew with the unlearned weights</source>
        <translation>Après une exécution qui l’a mesurée&#xa0;: écart entre le moment d’ordre deux des données à retenir de la couche, que les demandes successives conservent depuis les poids d’origine, et celui recalculé avec les poids désappris</translation>
    </message>
    <message>
        <source>Spectrum drift (%)</source>
        <translation>Dérive du spectre (%)</translation>
    </message>
    <message>
        <source>After epoch %1 of the last run, the whole network&apos;s logits on retained samples have changed by %2 (squared, summed over classes; the mean).</source>
        <translation>Après l’époque %1 de la dernière exécution, les logits du réseau entier sur les exemples à retenir ont changé de %2 (au carré, sommé sur les classes&#xa0;; la moyenne).</translation>
    </message>
    <message>
        <source>%1 The layers&apos; retain drift adds up to %2.</source>
        <comment>two sentences</comment>
        <translation>%1 La dérive de rétention des couches totalise %2.</translation>
    </message>
    <message>
        <source>After a run: squared change of the layer&apos;s outputs on its original retained inputs, over their squares. It needs no data, and promises nothing about accuracy. Methods that use no spectra have it where these were there before the run, or the stop rule reads it.</source>
        <translation>Après une exécution : carré du changement des sorties de la couche pour ses entrées à retenir d’origine, divisé par leurs carrés. Ne demande aucune donnée et ne promet rien quant à l’exactitude. Les méthodes qui n’utilisent pas de spectres l’ont si ceux-ci étaient là avant l’exécution ou si la règle d’arrêt le lit.</translation>
    </message>
    <message>
        <source>Centred, over the squares of the outputs&apos; differences from their mean: %1</source>
        <translation>Centrée, c’est-à-dire divisée par les carrés des écarts des sorties à leur moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, centred %2</source>
        <comment>retain drift of a layer</comment>
        <translation>%1, centrée %2</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersPage</name>
    <message>
        <source>Retain drift is of one layer on its original inputs. The whole network&apos;s change also holds what the layers before it hand on; it is measured on the retained samples that the curves are of, and is no change of errors.</source>
        <translation>La dérive de rétention concerne une seule couche, pour ses entrées d’origine. Le changement du réseau entier comprend aussi ce que transmettent les couches précédentes&#xa0;; il est mesuré sur les exemples à retenir dont proviennent les courbes, et n’est pas un changement d’erreurs.</translation>
    </message>
</context>
<context>
    <name>unlearn::LayersTable</name>
    <message>
        <source>Layers and their thresholds</source>
        <translation>Couches et leurs seuils</translation>
    </message>
    <message>
        <source>Choose a layer to see its spectrum; several to set their thresholds together</source>
        <translation>Choisissez une couche pour voir son spectre, plusieurs pour régler leurs seuils ensemble</translation>
    </message>
    <message>
        <source>No model is loaded. Open an experiment with File &gt; Open, or begin one with File &gt; New.</source>
        <translation>Aucun modèle n’est chargé. Ouvrez une expérience avec Fichier &gt; Ouvrir, ou commencez-en une avec Fichier &gt; Nouveau.</translation>
    </message>
    <message>
        <source>&amp;Copy thresholds</source>
        <translation>&amp;Copier les seuils</translation>
    </message>
    <message>
        <source>Copy names and thresholds of the selected layers</source>
        <translation>Copier les noms et les seuils des couches sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Paste thresholds</source>
        <translation>Co&amp;ller les seuils</translation>
    </message>
    <message>
        <source>Set thresholds by names, or those of the selected layers by numbers</source>
        <translation>Définir des seuils d’après les noms, ou ceux des couches sélectionnées d’après les nombres</translation>
    </message>
    <message>
        <source>&amp;Reset selected layers</source>
        <translation>&amp;Réinitialiser les couches sélectionnées</translation>
    </message>
    <message>
        <source>The selected layers&apos; thresholds as the experiment&apos;s file has them</source>
        <translation>Redonner aux couches sélectionnées les seuils du fichier de l’expérience</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>Copier les &amp;valeurs</translation>
    </message>
    <message>
        <source>Copy all figures of the selected layers, with their headers</source>
        <translation>Copier toutes les valeurs des couches sélectionnées, avec leurs en-têtes</translation>
    </message>
</context>
<context>
    <name>unlearn::LogCommands</name>
    <message>
        <source>Logs of runs (*.sqlite)</source>
        <translation>Journaux d’exécutions (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the log of runs</source>
        <translation>Exporter le journal des exécutions</translation>
    </message>
    <message>
        <source>Merge another log of runs into this one</source>
        <translation>Fusionner un autre journal d’exécutions avec celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) came in.</source>
        <translation>
            <numerusform>%n exécution a été ajoutée.</numerusform>
            <numerusform>%n exécutions ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were here already.</source>
        <translation>
            <numerusform>%n exécution était déjà présente.</numerusform>
            <numerusform>%n exécutions étaient déjà présentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are still running and were left out.</source>
        <translation>
            <numerusform>%n exécution est encore en cours et a été laissée de côté.</numerusform>
            <numerusform>%n exécutions sont encore en cours et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of runs was written to %1 (%2).</source>
        <translation>Le journal des exécutions a été écrit dans %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were left out since their request, or one in sequence with it, was purged here.</source>
        <translation>
            <numerusform>%n exécution a été laissée de côté, car sa demande, ou une autre de la même suite, a été purgée ici.</numerusform>
            <numerusform>%n exécutions ont été laissées de côté, car leur demande, ou une autre de la même suite, a été purgée ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::MainWindow</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Plongement</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>l’annotation de l’exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n run(s)</source>
        <translation>
            <numerusform>la suppression de %n exécution</numerusform>
            <numerusform>la suppression de %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>The forget set was written to %1.</source>
        <translation>L’ensemble à oublier a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Thresholds were set as suggested. Undo takes them back.</source>
        <translation>Les seuils suggérés ont été appliqués. Annuler les retire.</translation>
    </message>
    <message>
        <source>The run was stopped; epoch %1 is its result.</source>
        <translation>L’exécution a été arrêtée&#xa0;; l’époque %1 est son résultat.</translation>
    </message>
    <message>
        <source>The run is finished; epoch %1 is its result.</source>
        <translation>L’exécution est terminée&#xa0;; l’époque %1 est son résultat.</translation>
    </message>
    <message>
        <source>The trained model was saved to %1.</source>
        <translation>Le modèle entraîné a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 was downloaded and checked.</source>
        <translation>%1 a été téléchargé et vérifié.</translation>
    </message>
    <message>
        <source>The experiment was saved to %1.</source>
        <translation>L’expérience a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The spectrum cache was cleared: %1.</source>
        <translation>Le cache des spectres a été vidé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>A job is running. Closing the window stops it; what a run has reached is kept.</source>
        <translation>Une tâche est en cours. Fermer la fenêtre l’arrête&#xa0;; ce qu’une exécution a atteint est conservé.</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>Arrêter et &amp;fermer</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved.</source>
        <translation>L’expérience comporte des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fermer sans enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Return of %n run(s)</source>
        <translation>
            <numerusform>le réaffichage de %n exécution</numerusform>
            <numerusform>le réaffichage de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait and will be dropped.</source>
        <translation>
            <numerusform>%n exécution est en attente et sera abandonnée.</numerusform>
            <numerusform>%n exécutions sont en attente et seront abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cached shadow models were removed: %1.</source>
        <translation>Les modèles fantômes en cache ont été supprimés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Un rapport est en cours d’écriture.</translation>
    </message>
    <message>
        <source>The log of runs is being exported.</source>
        <translation>Le journal des exécutions est en cours d’exportation.</translation>
    </message>
    <message>
        <source>Another log of runs is being merged into this one.</source>
        <translation>Un autre journal des exécutions est en cours de fusion avec celui-ci.</translation>
    </message>
    <message>
        <source>A request is being purged.</source>
        <translation>Une demande est en cours de purge.</translation>
    </message>
    <message>
        <source>An embedding is being made.</source>
        <translation>Un plongement est en cours de calcul.</translation>
    </message>
    <message>
        <source>%1 is being downloaded; what has come is kept.</source>
        <translation>%1 est en cours de téléchargement&#xa0;; ce qui est déjà arrivé est conservé.</translation>
    </message>
    <message>
        <source>Closing the window ends that, or waits for what can not be broken off.</source>
        <translation>Fermer la fenêtre y met fin, ou attend ce qui ne peut pas être interrompu.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>The forget set is being exported.</source>
        <translation>L’ensemble à oublier est en cours d’exportation.</translation>
    </message>
    <message>
        <source>The embedding was stopped; nothing of it was kept.</source>
        <translation>Le plongement a été arrêté ; rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>The page Curves shows the run that is under way. Open run %1 again when that one has ended.</source>
        <translation>La page Courbes montre l’exécution en cours. Ouvrez à nouveau l’exécution %1 quand celle-ci sera terminée.</translation>
    </message>
</context>
<context>
    <name>unlearn::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Links lead to other pages</source>
        <translation>Les liens mènent à d’autres pages</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The page that was left</source>
        <translation>La page qui a été quittée</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>S&amp;ommaire</translation>
    </message>
    <message>
        <source>The manual&apos;s contents</source>
        <translation>Le sommaire du manuel</translation>
    </message>
    <message>
        <source>Open in &amp;web browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Show this page in the system&apos;s web browser</source>
        <translation>Afficher cette page dans le navigateur du système</translation>
    </message>
</context>
<context>
    <name>unlearn::MeasuredOutputsModel</name>
    <message>
        <source>Run %1: predicted classes, %2 against %3, %4</source>
        <translation>Exécution %1&#xa0;: classes prédites, %2 contre %3, %4</translation>
    </message>
    <message>
        <source>Class by %1</source>
        <translation>Classe (%1)</translation>
    </message>
    <message>
        <source>Run %1: entropies, %2</source>
        <translation>Exécution %1&#xa0;: entropies, %2</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>Entropie (nats)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by the largest output of either model.</source>
        <translation>Exemples&#xa0;: %1. Comptés selon la plus grande sortie de chacun des deux modèles.</translation>
    </message>
    <message>
        <source>Samples: %1. Counted by H = −Σ p ln p of a model&apos;s softmax p, in nats; the bins after the first are even on a logarithmic axis.</source>
        <translation>Exemples&#xa0;: %1. Comptés selon H = −Σ p ln p de la softmax p d’un modèle, en nats&#xa0;; les intervalles après le premier sont réguliers sur un axe logarithmique.</translation>
    </message>
</context>
<context>
    <name>unlearn::MeritView</name>
    <message>
        <source>Figures of merit of the compared runs</source>
        <translation>Indices de qualité des exécutions comparées</translation>
    </message>
    <message>
        <source>Figures of the unlearned models, beside mean and spread of the retrained ones; Ctrl+C copies the chosen rows</source>
        <translation>Indices des modèles désappris, à côté de la moyenne et de la dispersion des modèles réentraînés&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>Figure that is drawn by depth</source>
        <translation>Indice tracé selon la profondeur</translation>
    </message>
    <message>
        <source>What is drawn of every layer, forget and retained samples apart</source>
        <translation>Ce qui est tracé pour chaque couche, séparément pour les exemples à oublier et les exemples à retenir</translation>
    </message>
    <message>
        <source>Alignment with retrained</source>
        <translation>Alignement avec le réentraîné</translation>
    </message>
    <message>
        <source>Linear-probe recovery</source>
        <translation>Récupération par sonde linéaire</translation>
    </message>
    <message>
        <source>Layers by depth</source>
        <translation>Couches selon la profondeur</translation>
    </message>
    <message>
        <source>A figure of each layer, from the input to the output. Arrow keys: read a layer. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Un indice de chaque couche, de l’entrée à la sortie. Touches fléchées&#xa0;: lire une couche. Molette, + et −&#xa0;: zoom. Double clic ou 0&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Measure more figures of the compared runs</source>
        <translation>Mesurer davantage d’indices des exécutions comparées</translation>
    </message>
    <message>
        <source>Work figures that the log does not hold out of the models of the runs, as far as these are there</source>
        <translation>Calculer, à partir des modèles des exécutions, les indices que le journal ne contient pas, pour autant que ces modèles soient présents</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <translation>&amp;Sorties</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Couches</translation>
    </message>
    <message>
        <source>Linear probes and alignment of every layer, forget and retained samples apart</source>
        <translation>Sondes linéaires et alignement de chaque couche, séparément pour les exemples à oublier et les exemples à retenir</translation>
    </message>
    <message>
        <source>Epochs until a model knows the forget set again, from itself and from retained samples alone</source>
        <translation>Nombre d’époques avant qu’un modèle connaisse de nouveau l’ensemble à oublier, à partir de celui-ci et à partir des seuls exemples à retenir</translation>
    </message>
    <message>
        <source>Me&amp;asure more</source>
        <translation>Mesurer da&amp;vantage</translation>
    </message>
    <message>
        <source>B&amp;y depth:</source>
        <translation>Selon la &amp;profondeur&#xa0;:</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forgetting quality of %1 (runs %2): %3, where models that do not differ get %4; %5 unlearned and %6 retrained models.</source>
        <translation>Qualité de l’oubli de %1 (exécutions %2)&#xa0;: %3, des modèles qui ne diffèrent pas obtenant %4&#xa0;; %5 modèles désappris et %6 réentraînés.</translation>
    </message>
    <message>
        <source>&amp;Relearning…</source>
        <translation>&amp;Réapprentissage…</translation>
    </message>
    <message>
        <source>There is no forgetting quality of %1 (runs %2). %3.</source>
        <translation>Il n’y a pas de qualité de l’oubli pour %1 (exécutions %2). %3.</translation>
    </message>
    <message>
        <source>Forgetting quality takes %1 unlearned models or more and as many retrained ones, of different seeds, all of them there.</source>
        <translation>Qualité de l’oubli&#xa0;: il faut au moins %1 modèles désappris et autant de modèles réentraînés, de graines différentes, tous présents.</translation>
    </message>
    <message>
        <source>Agreement and distance of answers, entropies, attacks on changed answers, thirds of the forget set (by memorisation where every run has the two shadow models of the same model, data and seed, else by the original&apos;s confidence margin), retained samples at risk</source>
        <translation>Accord et distance des réponses, entropies, attaques sur le changement des réponses, tiers de l’ensemble à oublier (selon la mémorisation si les deux modèles fantômes du même modèle, des mêmes données et de la même graine sont présents pour chaque exécution, sinon selon la marge de confiance du modèle d’origine), exemples à retenir exposés</translation>
    </message>
</context>
<context>
    <name>unlearn::MessageBanner</name>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Masquer le message</translation>
    </message>
    <message>
        <source>Hide this message; Messages keeps it</source>
        <translation>Masquer ce message&#xa0;; il reste dans Messages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and text of a message</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>unlearn::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notices and errors since the start</source>
        <translation>Avis et erreurs depuis le démarrage</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodDialog</name>
    <message>
        <source>Settings of the method</source>
        <translation>Réglages de la méthode</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the forget set is to be forgotten</source>
        <translation>Façon d’oublier l’ensemble à oublier</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Méthode&#xa0;:</translation>
    </message>
    <message>
        <source>Soft projection: a direction whose eigenvalue is this share of the layer&apos;s mean one is halved</source>
        <translation>Projection douce&#xa0;: une direction est réduite de moitié si sa valeur propre est cette part de la valeur propre moyenne de la couche</translation>
    </message>
    <message>
        <source>Learning rate of the first epochs</source>
        <translation>Taux d’apprentissage des premières époques</translation>
    </message>
    <message>
        <source>Learning rate that the last planned epoch reaches, exponentially</source>
        <translation>Taux d’apprentissage atteint, exponentiellement, à la dernière époque prévue</translation>
    </message>
    <message>
        <source>Planned epochs; the stop rule may end earlier</source>
        <translation>Époques prévues&#xa0;; la règle d’arrêt peut finir plus tôt</translation>
    </message>
    <message>
        <source>Forget samples in one step</source>
        <translation>Exemples à oublier dans un pas</translation>
    </message>
    <message>
        <source>Sh&amp;uffle the forget set each epoch</source>
        <translation>Mé&amp;langer l’ensemble à oublier à chaque époque</translation>
    </message>
    <message>
        <source>Draw the order of forget samples anew in each epoch</source>
        <translation>Tirer à nouveau l’ordre des exemples à oublier à chaque époque</translation>
    </message>
    <message>
        <source>Offset that keeps the loss finite at a probability of 1</source>
        <translation>Décalage qui garde la perte finie pour une probabilité de 1</translation>
    </message>
    <message>
        <source>Weight of the entropy term of the loss</source>
        <translation>Poids du terme d’entropie de la perte</translation>
    </message>
    <message>
        <source>Which directions are protected</source>
        <translation>Directions qui sont protégées</translation>
    </message>
    <message>
        <source>Samples whose directions are protected</source>
        <translation>Exemples dont les directions sont protégées</translation>
    </message>
    <message>
        <source>Which layers are updated</source>
        <translation>Couches qui sont mises à jour</translation>
    </message>
    <message>
        <source>Sof&amp;tness μ:</source>
        <translation>Dou&amp;ceur μ&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Learning rate, start:</source>
        <translation>Taux d’apprentissage &amp;initial&#xa0;:</translation>
    </message>
    <message>
        <source>Learning rate, e&amp;nd:</source>
        <translation>Taux d’apprentissage &amp;final&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>É&amp;poques&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>&amp;Taille de lot&#xa0;:</translation>
    </message>
    <message>
        <source>Probability &amp;offset:</source>
        <translation>&amp;Décalage de probabilité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Protected:</source>
        <translation>Directions pr&amp;otégées&#xa0;:</translation>
    </message>
    <message>
        <source>Directions of s&amp;amples:</source>
        <translation>Directions des e&amp;xemples&#xa0;:</translation>
    </message>
    <message>
        <source>Updated layer&amp;s:</source>
        <translation>Couches mises à jo&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>What counts as the energy of a direction</source>
        <translation>Ce qui tient lieu d’énergie d’une direction</translation>
    </message>
    <message>
        <source>How the number of directions follows from gamma</source>
        <translation>Façon dont le nombre de directions découle de gamma</translation>
    </message>
    <message>
        <source>At least this share of a layer&apos;s directions is kept</source>
        <translation>Au moins cette part des directions d’une couche est conservée</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Training images that the spectrum is made from</source>
        <translation>Images d’entraînement dont est tiré le spectre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Energy b&amp;y:</source>
        <translation>Éner&amp;gie selon&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rule for k:</source>
        <translation>&amp;Règle pour k&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Floor:</source>
        <translation>Planc&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>Spectrum &amp;images:</source>
        <translation>Images du &amp;spectre&#xa0;:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>When the run ends, and which epoch it selects</source>
        <translation>Moment où l’exécution se termine, et époque qu’elle choisit</translation>
    </message>
    <message>
        <source>Percentage points that the accuracy may drop</source>
        <translation>Points de pourcentage que l’exactitude peut perdre</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Quand&#xa0;:</translation>
    </message>
    <message>
        <source>Retain drift, summed over the layers, at which the run ends</source>
        <translation>Dérive de rétention, sommée sur les couches, à laquelle l’exécution se termine</translation>
    </message>
    <message>
        <source>&amp;Drop:</source>
        <translation>&amp;Baisse&#xa0;:</translation>
    </message>
    <message>
        <source>Drift bud&amp;get:</source>
        <translation>Budget de déri&amp;ve&#xa0;:</translation>
    </message>
    <message>
        <source>Entropy weig&amp;ht:</source>
        <translation>Poids de l’&amp;entropie&#xa0;:</translation>
    </message>
    <message>
        <source>Measure epo&amp;chs in bfloat16</source>
        <translation>Mesurer les époques e&amp;n bfloat16</translation>
    </message>
    <message>
        <source>Quicker where the processor has it; errors that differ from those in float32 are noticed, and float32 is then used. Final figures are in float32.</source>
        <translation>Plus rapide si le processeur en dispose&#xa0;; des erreurs qui diffèrent de celles en float32 sont détectées, et float32 est alors utilisé. Les valeurs finales sont en float32.</translation>
    </message>
</context>
<context>
    <name>unlearn::MethodSettingsForm</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>unlearn::ModelDialog</name>
    <message>
        <source>Models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Modèles (*.safetensors *.pth *.pt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>A safetensors file, a PyTorch state dict or a TorchScript file</source>
        <translation>Un fichier safetensors, un state dict PyTorch ou un fichier TorchScript</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Needed where the file does not name its architecture</source>
        <translation>Nécessaire si le fichier n’indique pas son architecture</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>&amp;Architecture&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>Char&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Train one…</source>
        <translation>&amp;Entraîner un modèle…</translation>
    </message>
    <message>
        <source>Train a new model on these data first</source>
        <translation>Entraîner d’abord un nouveau modèle sur ces données</translation>
    </message>
</context>
<context>
    <name>unlearn::OutputsView</name>
    <message>
        <source>Table of outputs</source>
        <translation>Tableau des sorties</translation>
    </message>
    <message>
        <source>Which of the measured tables is shown</source>
        <translation>Tableau mesuré à afficher</translation>
    </message>
    <message>
        <source>Predicted classes or entropies</source>
        <translation>Classes prédites ou entropies</translation>
    </message>
    <message>
        <source>Numbers of samples; Ctrl+C copies the chosen rows</source>
        <translation>Nombres d’exemples&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>Prediction matrices and entropies appear here once the outputs of runs were measured: figures of merit, Measure more.</source>
        <translation>Les matrices de prédictions et les entropies apparaissent ici une fois les sorties des exécutions mesurées&#xa0;: Indices de qualité, Mesurer davantage.</translation>
    </message>
    <message>
        <source>Tab&amp;le:</source>
        <translation>&amp;Tableau&#xa0;:</translation>
    </message>
    <message>
        <source>Histograms of entropies</source>
        <translation>Histogrammes des entropies</translation>
    </message>
    <message>
        <source>How sure each model is of the samples, the surer the farther left; the unlearned model is to look like the retrained ones. Arrow keys: read a bin. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>À quel point chaque modèle est sûr des exemples&#xa0;: plus c’est à gauche, plus il en est sûr&#xa0;; le modèle désappris doit ressembler aux modèles réentraînés. Touches fléchées&#xa0;: lire un intervalle. Molette, + et −&#xa0;: zoom. Double clic ou 0&#xa0;: tout.</translation>
    </message>
</context>
<context>
    <name>unlearn::PageArea</name>
    <message>
        <source>Show the page %1</source>
        <translation>Afficher la page %1</translation>
    </message>
</context>
<context>
    <name>unlearn::PanelSection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Details of %1: %2</source>
        <translation>Détails, %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParallelPlot</name>
    <message>
        <source>Select two or more runs in the list of runs, then Compare in their context menu; or begin a sweep.</source>
        <translation>Sélectionnez au moins deux exécutions dans la liste, puis Comparer dans leur menu contextuel&#xa0;; ou lancez un balayage.</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Axe %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Sample standard deviation over the seeds of a group</source>
        <translation>Écart type empirique corrigé sur les graines d’un groupe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Numbers of the runs</source>
        <translation>Numéros des exécutions</translation>
    </message>
    <message>
        <source>Distance to retrained (points)</source>
        <translation>Écart au réentraîné (points)</translation>
    </message>
    <message>
        <source>± of the distance (points)</source>
        <translation>± de l’écart (points)</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Erreur de test (%)</translation>
    </message>
    <message>
        <source>± of the test error (points)</source>
        <translation>± de l’erreur de test (points)</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>Non dominée</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>unlearn::ParetoPlot</name>
    <message>
        <source>Distance of the forget error to retrained (points)</source>
        <translation>Écart de l’erreur d’oubli au réentraîné (points)</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Erreur de test (%)</translation>
    </message>
    <message>
        <source>Compared runs appear here that have a retrained model to be compared with.</source>
        <translation>Ici apparaissent les exécutions comparées qui disposent d’un modèle réentraîné auquel se mesurer.</translation>
    </message>
    <message>
        <source>Beaten by none</source>
        <translation>Non dominées</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Autres exécutions</translation>
    </message>
    <message>
        <source>Run %1: test error %2 %, distance %3 points</source>
        <translation>Exécution %1&#xa0;: erreur de test %2&#xa0;%, écart %3 points</translation>
    </message>
    <message>
        <source>These runs are of %1 different tasks. Only runs of the same model, data and forget set are measured against each other: each task has a line of its own.</source>
        <translation>Ces exécutions portent sur %1 problèmes différents. Seules se mesurent entre elles les exécutions de mêmes modèle, données et ensemble à oublier&#xa0;: chaque problème a sa propre ligne.</translation>
    </message>
    <message>
        <source>%1: test error %2 ± %3 %, distance %4 ± %5 points</source>
        <translation>%1&#xa0;: erreur de test %2 ± %3&#xa0;%, écart %4 ± %5 points</translation>
    </message>
    <message>
        <source>A mark with bars is the mean of several seeds; the bars are their standard deviation.</source>
        <translation>Un repère muni de barres est la moyenne de plusieurs graines&#xa0;; les barres indiquent leur écart type.</translation>
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
        <translation>Parcourir pour choisir un dossier</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Parcourir pour choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetDialog</name>
    <message>
        <source>New from experiment</source>
        <translation>Nouveau à partir d’une expérience</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>Cop&amp;ier le tableau</translation>
    </message>
    <message>
        <source>Copy the table and the differences as text</source>
        <translation>Copier le tableau et les différences sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Train what is missing, then unlearn</source>
        <translation>Entraîner ce qui manque, puis désapprendre</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop; the next start goes on from what was reached</source>
        <translation>Arrêter&#xa0;; le prochain démarrage reprend là où l’on s’est arrêté</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this dialog; what is under way goes on</source>
        <translation>Fermer cette boîte de dialogue&#xa0;; ce qui est en cours continue</translation>
    </message>
    <message>
        <source>The experiment to go through</source>
        <translation>Expérience à dérouler</translation>
    </message>
    <message>
        <source>Where they were downloaded to, or the system keeps them</source>
        <translation>Là où elles ont été téléchargées, ou à l’emplacement prévu par le système</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>&amp;Obtenir des données…</translation>
    </message>
    <message>
        <source>Download the data that are missing</source>
        <translation>Télécharger les données manquantes</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt)</source>
        <translation>Modèles (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>File of the full model; empty: it is trained</source>
        <translation>Fichier du modèle complet&#xa0;; vide&#xa0;: il est entraîné</translation>
    </message>
    <message>
        <source>It is trained</source>
        <translation>À entraîner</translation>
    </message>
    <message>
        <source>Folder of trained models and unfinished trainings</source>
        <translation>Dossier des modèles entraînés et des entraînements inachevés</translation>
    </message>
    <message>
        <source>Retrained models of each request, which differ in their seed</source>
        <translation>Modèles réentraînés pour chaque demande, qui diffèrent par leur graine</translation>
    </message>
    <message>
        <source>Epochs of each training, instead of the recipe&apos;s</source>
        <translation>Époques de chaque entraînement, au lieu de celles de la recette</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>Selon la recette</translation>
    </message>
    <message>
        <source>Train in &amp;bfloat16</source>
        <translation>Entraîner en &amp;bfloat16</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>Plus rapide sur les processeurs qui calculent en bfloat16</translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation>&amp;Expérience&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>Do&amp;nnées&#xa0;:</translation>
    </message>
    <message>
        <source>Full &amp;model:</source>
        <translation>&amp;Modèle complet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Trained models:</source>
        <translation>Modèles en&amp;traînés&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Retrained models:</source>
        <translation>Modèles &amp;réentraînés&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>Épo&amp;ques&#xa0;:</translation>
    </message>
    <message>
        <source>How much of this step is done</source>
        <translation>Avancement de cette étape</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Étapes effectuées</translation>
    </message>
    <message>
        <source>Original, retrained and unlearned models of each request; Ctrl+C copies the chosen rows</source>
        <translation>Modèles d’origine, réentraînés et désappris de chaque demande&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>Differences from the published protocol</source>
        <translation>Différences avec le protocole publié</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The data are missing: name their folder, or download them.</source>
        <translation>Les données manquent&#xa0;: indiquez leur dossier ou téléchargez-les.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Trouvées dans %1.</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <translation>%1&#xa0;: %p&#xa0;%</translation>
    </message>
    <message>
        <source>No experiment was gone through in this session yet.</source>
        <translation>Aucune expérience n’a encore été déroulée au cours de cette session.</translation>
    </message>
    <message>
        <source>Folder of the data, or the one that holds it; folder:DIR for data of another kind; empty: where data are downloaded to</source>
        <translation>Dossier des données, ou dossier qui contient celui où elles sont publiées&#xa0;; folder:DOSSIER pour des données d’un autre type&#xa0;; vide&#xa0;: là où elles ont été téléchargées</translation>
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
        <translation>D’origine</translation>
    </message>
    <message numerus="yes">
        <source>Retrained, %n seed(s)</source>
        <translation>
            <numerusform>Réentraîné, %n graine</numerusform>
            <numerusform>Réentraîné, %n graines</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>Désappris</translation>
    </message>
    <message>
        <source>Unlearned, published</source>
        <translation>Désappris, publié</translation>
    </message>
    <message>
        <source>Requests in the order in which they were met</source>
        <translation>Demandes dans l’ordre où elles ont été satisfaites</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Error on test samples that no stop rule reads</source>
        <translation>Erreur sur les exemples de test qu’aucune règle d’arrêt ne lit</translation>
    </message>
    <message>
        <source>Test error (%)</source>
        <translation>Erreur de test (%)</translation>
    </message>
    <message>
        <source>Error on all samples forgotten so far</source>
        <translation>Erreur sur tous les exemples oubliés jusqu’ici</translation>
    </message>
    <message>
        <source>Forget error (%)</source>
        <translation>Erreur d’oubli (%)</translation>
    </message>
    <message>
        <source>Error on the training samples that stay</source>
        <translation>Erreur sur les exemples d’entraînement qui restent</translation>
    </message>
    <message>
        <source>Retain error (%)</source>
        <translation>Erreur de rétention (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence, with its 95 % interval</source>
        <translation>Inférence d’appartenance par confiance, avec son intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>AUC (confidence)</source>
        <translation>AUC (confiance)</translation>
    </message>
    <message>
        <source>Of training; of the unlearned model: moments, eigenproblem, steps and the stop rule&apos;s look</source>
        <translation>Durée de l’entraînement&#xa0;; pour le modèle désappris&#xa0;: moments, valeurs propres, pas et contrôles de la règle d’arrêt</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n shadow model(s)</source>
        <translation>
            <numerusform>%1, %n modèle fantôme</numerusform>
            <numerusform>%1, %n modèles fantômes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unlearn::PresetText</name>
    <message>
        <source>Model: %1, data: %2.</source>
        <translation>Modèle&#xa0;: %1, données&#xa0;: %2.</translation>
    </message>
    <message>
        <source>To be forgotten: %1.</source>
        <translation>À oublier&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be forgotten in %n requests, one after the other; the first: %1.</source>
        <translation>
            <numerusform>À oublier en %n demande&#xa0;: %1.</numerusform>
            <numerusform>À oublier en %n demandes successives, dont la première&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>γ = %1</source>
        <translation>γ = %1</translation>
    </message>
    <message numerus="yes">
        <source>, other in %n layer(s)</source>
        <translation>
            <numerusform>, autre pour %n couche</numerusform>
            <numerusform>, autre pour %n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stop rule: %2; at most %3 epochs of unlearning.</source>
        <translation>%1&#xa0;; règle d’arrêt&#xa0;: %2&#xa0;; au plus %3 époques de désapprentissage.</translation>
    </message>
    <message>
        <source>Published figures: %1.</source>
        <translation>Valeurs publiées&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be trained: the full model and %n retrained one(s), %1 epochs each.</source>
        <translation>
            <numerusform>À entraîner&#xa0;: le modèle complet et %n modèle réentraîné, %1 époques chacun.</numerusform>
            <numerusform>À entraîner&#xa0;: le modèle complet et %n modèles réentraînés, %1 époques chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be trained: %n retrained model(s), %1 epochs each.</source>
        <translation>
            <numerusform>À entraîner&#xa0;: %n modèle réentraîné, %1 époques.</numerusform>
            <numerusform>À entraîner&#xa0;: %n modèles réentraînés, %1 époques chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in the folder of trained models already are taken from there.</source>
        <translation>Ceux qui se trouvent déjà dans le dossier des modèles entraînés en sont repris.</translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3, training error %4 %</source>
        <translation>%1&#xa0;: époque %2 sur %3, erreur d’entraînement %4&#xa0;%</translation>
    </message>
    <message>
        <source>%1 was there.</source>
        <translation>%1&#xa0;: modèle déjà présent.</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1&#xa0;: modèle entraîné.</translation>
    </message>
    <message>
        <source>Run %1 of the log is the same and is taken.</source>
        <translation>L’exécution %1 du journal est identique et est reprise.</translation>
    </message>
    <message>
        <source>Run %1 unlearns.</source>
        <translation>L’exécution %1 désapprend.</translation>
    </message>
    <message>
        <source>Epoch %1: forget error %2 %, retain error %3 %</source>
        <translation>Époque %1&#xa0;: erreur d’oubli %2&#xa0;%, erreur de rétention %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is under way; its runs are in the log.</source>
        <translation>%1&#xa0;: déroulement en cours&#xa0;; ses exécutions sont dans le journal.</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1&#xa0;: déroulement terminé.</translation>
    </message>
    <message>
        <source>%1 was stopped; it goes on from what was reached.</source>
        <translation>%1&#xa0;: déroulement arrêté&#xa0;; il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1&#xa0;: échec. %2</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyModel</name>
    <message>
        <source>too few negatives</source>
        <translation>trop peu de négatifs</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>Désappris</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Réentraîné</translation>
    </message>
    <message>
        <source>Retrained %1</source>
        <translation>Réentraîné %1</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Modified entropy</source>
        <translation>Entropie modifiée</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>Justesse</translation>
    </message>
    <message>
        <source>Logit gap</source>
        <translation>Écart de logits</translation>
    </message>
    <message>
        <source>Support-vector classifier</source>
        <translation>Classifieur à vecteurs de support</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>Modèle attaqué</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Lower end of the 95 % bootstrap interval of the area</source>
        <translation>Borne inférieure de l’intervalle bootstrap à 95&#xa0;% de l’aire</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95&#xa0;% de</translation>
    </message>
    <message>
        <source>Upper end of the 95 % bootstrap interval of the area</source>
        <translation>Borne supérieure de l’intervalle bootstrap à 95&#xa0;% de l’aire</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95&#xa0;% à</translation>
    </message>
    <message>
        <source>True-positive rate at 1 % false positives</source>
        <translation>Taux de vrais positifs à 1&#xa0;% de faux positifs</translation>
    </message>
    <message>
        <source>TPR at 1 % (%)</source>
        <translation>TPR à 1&#xa0;% (%)</translation>
    </message>
    <message>
        <source>Forget samples: the positives</source>
        <translation>Exemples à oublier&#xa0;: les positifs</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>À oublier</translation>
    </message>
    <message>
        <source>Test samples of the same classes: the negatives</source>
        <translation>Exemples de test des mêmes classes&#xa0;: les négatifs</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the positives</source>
        <translation>Exemples à retenir des mêmes classes&#xa0;: les positifs</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Retained samples of the same classes: the negatives</source>
        <translation>Exemples à retenir des mêmes classes&#xa0;: les négatifs</translation>
    </message>
    <message>
        <source>Test samples of all classes: the negatives</source>
        <translation>Exemples de test de toutes les classes&#xa0;: les négatifs</translation>
    </message>
    <message>
        <source>RMIA</source>
        <translation>RMIA</translation>
    </message>
    <message>
        <source>RMIA, offline</source>
        <translation>RMIA, hors ligne</translation>
    </message>
    <message>
        <source>LiRA</source>
        <translation>LiRA</translation>
    </message>
    <message>
        <source>LiRA, offline</source>
        <translation>LiRA, hors ligne</translation>
    </message>
    <message>
        <source>U-LiRA</source>
        <translation>U-LiRA</translation>
    </message>
    <message>
        <source>Classifier on shadow models</source>
        <translation>Classifieur sur modèles fantômes</translation>
    </message>
    <message>
        <source>Area under the curve. The retrained model&apos;s value is the ideal, not %1.</source>
        <translation>Aire sous la courbe. L’idéal est la valeur du modèle réentraîné, non %1.</translation>
    </message>
    <message>
        <source>True-positive rate at %1 % false positives</source>
        <translation>Taux de vrais positifs à %1&#xa0;% de faux positifs</translation>
    </message>
    <message>
        <source>TPR at %1 % (%)</source>
        <translation>TPR à %1&#xa0;% (%)</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule&#xa0;: %1</translation>
    </message>
    <message>
        <source>Formula: %1, 95 % interval %2 to %3</source>
        <translation>Formule&#xa0;: %1, intervalle à 95&#xa0;% de %2 à %3</translation>
    </message>
    <message>
        <source>The larger of the area and one less it: an attack that errs more often than not tells as much as one that is right. From %1 (nothing) to 1.</source>
        <translation>La plus grande valeur de l’aire et de un moins l’aire&#xa0;: une attaque qui se trompe plus souvent qu’elle n’a raison en révèle autant qu’une attaque qui a raison. De %1 (rien) à 1.</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Bilatérale</translation>
    </message>
    <message>
        <source>%1 (sampled)</source>
        <comment>model</comment>
        <translation>%1 (sur échantillon)</translation>
    </message>
    <message>
        <source>Average precision of telling the model&apos;s answers to the forget samples from those of retrained models, which is no area under a ROC curve. %1: alike</source>
        <translation>Précision moyenne (average precision) de la distinction entre les réponses du modèle aux exemples à oublier et celles de modèles réentraînés, qui n’est pas une aire sous une courbe ROC. %1&#xa0;: indiscernables</translation>
    </message>
    <message>
        <source>AP beside retrained</source>
        <translation>AP face au réentraîné</translation>
    </message>
    <message>
        <source>AUC of the retrained models: %1 ± %2 (n = %3)</source>
        <translation>AUC des modèles réentraînés&#xa0;: %1 ± %2 (n = %3)</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>From the retrained models&apos; mean AUC in units of their standard deviation; within one or two of them it can not be told from noise</source>
        <translation>Écart à l’AUC moyenne des modèles réentraînés, en unités de leur écart type&#xa0;; en deçà d’une ou deux de ces unités, on ne peut le distinguer du bruit</translation>
    </message>
</context>
<context>
    <name>unlearn::PrivacyPage</name>
    <message>
        <source>ROC curves</source>
        <translation>Courbes ROC</translation>
    </message>
    <message>
        <source>&amp;Attack:</source>
        <translation>A&amp;ttaque&#xa0;:</translation>
    </message>
    <message>
        <source>Membership-inference attack</source>
        <translation>Attaque par inférence d’appartenance</translation>
    </message>
    <message>
        <source>Lo&amp;g–log axes</source>
        <translation>Axes lo&amp;g–log</translation>
    </message>
    <message>
        <source>Logarithmic axes show what happens at few false positives</source>
        <translation>Des axes logarithmiques montrent ce qui se passe à peu de faux positifs</translation>
    </message>
    <message>
        <source>Logarithmic axes of the ROC curves</source>
        <translation>Axes logarithmiques des courbes ROC</translation>
    </message>
    <message>
        <source>The retrained model&apos;s curve is the ideal, not chance.</source>
        <translation>L’idéal est la courbe du modèle réentraîné, non le hasard.</translation>
    </message>
    <message>
        <source>Histogram of scores</source>
        <translation>Histogramme des scores</translation>
    </message>
    <message>
        <source>Scores of the model chosen in the table below. Drag the line, or use the arrow keys, to see what a threshold gives.</source>
        <translation>Scores du modèle choisi dans le tableau ci-dessous. Faites glisser la ligne ou utilisez les touches fléchées pour voir ce que donne un seuil.</translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation>Seuil du score</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>À partir de cette valeur, les scores sont attribués à des exemples d’entraînement</translation>
    </message>
    <message>
        <source>Figures of the attack</source>
        <translation>Valeurs de l’attaque</translation>
    </message>
    <message>
        <source>The chosen row&apos;s scores are drawn above</source>
        <translation>Les scores de la ligne choisie sont tracés au-dessus</translation>
    </message>
    <message>
        <source>Worst-off samples</source>
        <translation>Exemples les plus exposés</translation>
    </message>
    <message>
        <source>The forget samples that the chosen model gives away most</source>
        <translation>Exemples à oublier que le modèle choisi trahit le plus</translation>
    </message>
    <message>
        <source>The forget samples that a model gives away most appear here after an attack.</source>
        <translation>Les exemples à oublier qu’un modèle trahit le plus apparaissent ici après une attaque.</translation>
    </message>
    <message>
        <source>TPR %1 %, FPR %2 %</source>
        <translation>TPR %1&#xa0;%, FPR %2&#xa0;%</translation>
    </message>
    <message>
        <source>Takes %1 % of the forget samples (TPR) and %2 % of the test samples (FPR) for training samples: advantage %3 points.</source>
        <translation>Prend %1&#xa0;% des exemples à oublier (TPR) et %2&#xa0;% des exemples de test (FPR) pour des exemples d’entraînement&#xa0;: avantage de %3 points.</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Ta&amp;bleau de données</translation>
    </message>
    <message>
        <source>True against false positives of the attack on each model. Arrow keys: read values. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Vrais positifs de l’attaque sur chaque modèle en fonction des faux positifs. Touches fléchées&#xa0;: lire les valeurs. Molette, + et −&#xa0;: zoom. Double clic ou 0&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Afficher les valeurs des graphiques (F2)</translation>
    </message>
    <message>
        <source>Points of the ROC curves</source>
        <translation>Points des courbes ROC</translation>
    </message>
    <message>
        <source>Every point of every curve; Ctrl+C copies the chosen rows</source>
        <translation>Tous les points de toutes les courbes&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>Figures of the histogram of scores</source>
        <translation>Valeurs de l’histogramme des scores</translation>
    </message>
    <message>
        <source>Every bin of the histogram; Ctrl+C copies the chosen rows</source>
        <translation>Tous les intervalles de l’histogramme&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>The score by which an attacker tells positives from negatives; those with shadow models, at the end, are there once they were made</source>
        <translation>Score par lequel un attaquant distingue les positifs des négatifs&#xa0;; ceux des attaques avec modèles fantômes, en fin de liste, sont disponibles une fois ces attaques effectuées</translation>
    </message>
    <message>
        <source>Thre&amp;shold:</source>
        <translation>&amp;Seuil&#xa0;:</translation>
    </message>
    <message>
        <source>Whose worst-off samples</source>
        <translation>Ensemble dont les exemples les plus exposés sont affichés</translation>
    </message>
    <message>
        <source>Forgetting some samples can give away others: list those to be forgotten, or the retained ones</source>
        <translation>Oublier certains exemples peut en trahir d’autres&#xa0;: afficher ceux à oublier, ou ceux à retenir</translation>
    </message>
    <message>
        <source>Forget samples</source>
        <translation>Exemples à oublier</translation>
    </message>
    <message>
        <source>Retained samples</source>
        <translation>Exemples à retenir</translation>
    </message>
    <message>
        <source>&amp;Worst-off:</source>
        <translation>Les pl&amp;us exposés&#xa0;:</translation>
    </message>
    <message>
        <source>Worst-off retained samples</source>
        <translation>Exemples à retenir les plus exposés</translation>
    </message>
    <message>
        <source>The retained samples whose score rose most since the original model</source>
        <translation>Exemples à retenir dont le score a le plus augmenté par rapport au modèle d’origine</translation>
    </message>
    <message>
        <source>The retained samples that a model gives away more than the original model does appear here after an attack that scores them.</source>
        <translation>Les exemples à retenir qu’un modèle trahit plus que le modèle d’origine apparaissent ici après une attaque qui leur attribue un score.</translation>
    </message>
    <message>
        <source>Takes %1 % of the positives (TPR) and %2 % of the negatives (FPR) for training samples: advantage %3 points.</source>
        <translation>Prend %1&#xa0;% des positifs (TPR) et %2&#xa0;% des négatifs (FPR) pour des exemples d’entraînement&#xa0;: avantage de %3 points.</translation>
    </message>
    <message>
        <source>The attack is on other samples than those forgotten here: they are not listed.</source>
        <translation>L’attaque porte sur d’autres exemples que ceux oubliés ici : ils ne sont pas listés.</translation>
    </message>
    <message>
        <source>Two retrained models or more also show by a band how far such curves differ.</source>
        <translation>À partir de deux modèles réentraînés, une bande montre aussi à quel point de telles courbes diffèrent.</translation>
    </message>
    <message>
        <source>Over-forgetting: the unlearned model&apos;s AUC, %1 (%2–%3), lies below %4, the least expected of a model that never saw the forget samples (mean of the retrained models: %5; %6 where there is none). It is less sure of them than such a model, and that gives them away as well.</source>
        <translation>Oubli excessif&#xa0;: l’AUC du modèle désappris, %1 (%2–%3), est inférieure à %4, la plus basse attendue d’un modèle qui n’a jamais vu les exemples à oublier (moyenne des modèles réentraînés&#xa0;: %5&#xa0;; %6 à défaut). Le modèle désappris est moins sûr de ces exemples qu’un tel modèle, et cela les trahit tout autant.</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLab</name>
    <message>
        <source>γ = 1 leaves the layer out: it is not updated at all.</source>
        <translation>γ = 1 exclut la couche&#xa0;: elle n’est pas mise à jour du tout.</translation>
    </message>
    <message>
        <source>γ = %1 leaves no direction: the first one holds %2 % of the energy only, so that both are protected (k = 2), and the projected step is zero.</source>
        <translation>γ = %1 ne laisse aucune direction&#xa0;: la première ne porte que %2&#xa0;% de l’énergie, si bien que les deux sont protégées (k = 2) et que le pas projeté est nul.</translation>
    </message>
    <message>
        <source>γ = %1 protects one direction of two (k = 1), which holds %2 % of the energy. Steps go along the other one.</source>
        <translation>γ = %1 protège une direction sur deux (k = 1), qui porte %2&#xa0;% de l’énergie. Les pas suivent l’autre.</translation>
    </message>
    <message>
        <source>γ = 0 protects nothing (k = 0): the step is the gradient as it is.</source>
        <translation>γ = 0 ne protège rien (k = 0)&#xa0;: le pas est le gradient tel quel.</translation>
    </message>
    <message>
        <source>All retained samples lie at the origin: there is no direction to protect.</source>
        <translation>Tous les exemples à retenir se trouvent à l’origine&#xa0;: il n’y a aucune direction à protéger.</translation>
    </message>
    <message>
        <source>The samples to be forgotten lie in the protected direction: the projection leaves nothing of their gradient, and nothing can be forgotten.</source>
        <translation>Les exemples à oublier se trouvent dans la direction protégée&#xa0;: la projection ne laisse rien de leur gradient, et rien ne peut être oublié.</translation>
    </message>
    <message>
        <source>The next step keeps %1 % of the squared forget gradient (forgetting power), and is predicted to change the retained logits by %2 (sum of squares).</source>
        <translation>Le prochain pas garde %1&#xa0;% du carré du gradient d’oubli (pouvoir d’oubli) et devrait changer de %2 (somme des carrés) les logits des exemples à retenir.</translation>
    </message>
    <message>
        <source>The samples to be forgotten had a probability of %1 of their class on average, and have %2 now; a model retrained without them gives %3.</source>
        <translation>La probabilité moyenne que le modèle attribuait à la classe des exemples à oublier était de %1&#xa0;; elle est maintenant de %2&#xa0;; un modèle réentraîné sans eux donne %3.</translation>
    </message>
    <message>
        <source>That is less than retraining would give: too much was forgotten, which can give the samples away as well. A run has a stop rule for that.</source>
        <translation>C’est moins qu’après un réentraînement&#xa0;: l’oubli est allé trop loin, ce qui peut aussi trahir les exemples. Une exécution a pour cela une règle d’arrêt.</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same to the last bit.</source>
        <translation>Les prédictions sur les données à retenir n’ont pas changé&#xa0;: les logits des %1 exemples sont tous identiques au bit près.</translation>
    </message>
    <message>
        <source>The retained predictions did not change: the logits of all %1 retained samples are the same but for rounding (%2 at most).</source>
        <translation>Les prédictions sur les données à retenir n’ont pas changé&#xa0;: les logits des %1 exemples sont tous identiques aux arrondis près (%2 au plus).</translation>
    </message>
    <message>
        <source>Logits of retained samples changed by up to %1; %2 of %3 are classified wrongly now, %4 were before.</source>
        <translation>Les logits d’exemples à retenir ont changé de %1 au plus&#xa0;; %2 sur %3 sont maintenant mal classés, contre %4 auparavant.</translation>
    </message>
    <message>
        <source>A sample was moved: the model was trained anew with it, and the steps begin again.</source>
        <translation>Un exemple a été déplacé&#xa0;: le modèle a été réentraîné avec lui, et les pas recommencent.</translation>
    </message>
    <message>
        <source>The steps so far stay; the next one takes the new threshold.</source>
        <translation>Les pas effectués restent&#xa0;; le prochain utilise le nouveau seuil.</translation>
    </message>
    <message>
        <source>The next step takes the new threshold.</source>
        <translation>Le prochain pas utilise le nouveau seuil.</translation>
    </message>
    <message>
        <source>All %1 steps of a run are taken. Reset goes back to the trained model.</source>
        <translation>Les %1 pas d’une exécution sont tous effectués. Réinitialiser ramène au modèle entraîné.</translation>
    </message>
    <message>
        <source>The last step moved nothing, and no further one will.</source>
        <translation>Le dernier pas n’a rien déplacé, et aucun autre ne le fera.</translation>
    </message>
    <message>
        <source>The model is the trained one again.</source>
        <translation>Le modèle est de nouveau le modèle entraîné.</translation>
    </message>
    <message>
        <source>After step %1.</source>
        <translation>Après le pas %1.</translation>
    </message>
    <message>
        <source>k = %1 of %2</source>
        <translation>k = %1 sur %2</translation>
    </message>
    <message>
        <source>%1 = %2, which is %3 % of the energy</source>
        <translation>%1 = %2, soit %3&#xa0;% de l’énergie</translation>
    </message>
    <message>
        <source>The model is one linear layer of two inputs and two classes, W x + b, trained on all samples to the least cross-entropy with weight decay. Its spectrum, threshold, gradient, projection and step are computed by the functions that unlearn real networks. As there, the second moment G = Σ r rᵀ is of the layer&apos;s inputs as they are: not centred, and without a constant 1 for the bias, which is frozen. Energy is measured in singular values √λ; k is the smallest number of directions that holds a share of γ of it (rule: covering).</source>
        <translation>Le modèle est une seule couche linéaire à deux entrées et deux classes, W x + b, entraînée sur tous les exemples jusqu’au minimum de l’entropie croisée avec dégradation des poids. Son spectre, son seuil, son gradient, sa projection et son pas sont calculés par les fonctions qui font désapprendre les vrais réseaux. Comme pour eux, le moment d’ordre deux G = Σ r rᵀ porte sur les entrées de la couche telles quelles&#xa0;: non centrées, et sans constante 1 pour le biais, qui est figé. L’énergie se mesure en valeurs singulières √λ&#xa0;; k est le plus petit nombre de directions qui en porte une part γ (règle&#xa0;: couvrir).</translation>
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
        <translation>Espace cœur des gradients</translation>
    </message>
    <message>
        <source>Spread of retained inputs</source>
        <translation>Étendue des entrées à retenir</translation>
    </message>
    <message>
        <source>Boundary before</source>
        <translation>Frontière avant</translation>
    </message>
    <message>
        <source>Boundary retrained</source>
        <translation>Frontière réentraînée</translation>
    </message>
    <message>
        <source>Boundary now</source>
        <translation>Frontière actuelle</translation>
    </message>
    <message>
        <source>Step without projection</source>
        <translation>Pas sans projection</translation>
    </message>
    <message>
        <source>Projected step</source>
        <translation>Pas projeté</translation>
    </message>
    <message>
        <source>Retained, class A</source>
        <translation>À retenir, classe A</translation>
    </message>
    <message>
        <source>Retained, class B</source>
        <translation>À retenir, classe B</translation>
    </message>
    <message>
        <source>To be forgotten, class A</source>
        <translation>À oublier, classe A</translation>
    </message>
    <message>
        <source>To be forgotten, class B</source>
        <translation>À oublier, classe B</translation>
    </message>
    <message>
        <source>First input x₁</source>
        <translation>Première entrée x₁</translation>
    </message>
    <message>
        <source>Second input x₂</source>
        <translation>Seconde entrée x₂</translation>
    </message>
    <message>
        <source>Drag a sample, or choose one with Tab and move it with the arrow keys.</source>
        <translation>Faites glisser un exemple, ou choisissez-en un avec Tab et déplacez-le avec les touches fléchées.</translation>
    </message>
    <message>
        <source>Sample %1, class %2, to be forgotten, at (%3; %4): p = %5</source>
        <translation>Exemple %1, classe %2, à oublier, en (%3&#xa0;; %4)&#xa0;: p = %5</translation>
    </message>
    <message>
        <source>Sample %1, class %2, retained, at (%3; %4): p = %5</source>
        <translation>Exemple %1, classe %2, à retenir, en (%3&#xa0;; %4)&#xa0;: p = %5</translation>
    </message>
</context>
<context>
    <name>unlearn::ProjectionLabWindow</name>
    <message>
        <source>Projection lab</source>
        <translation>Laboratoire de projection</translation>
    </message>
    <message>
        <source>Samples, protected directions, boundaries and the next step</source>
        <translation>Exemples, directions protégées, frontières et prochain pas</translation>
    </message>
    <message>
        <source>Drag a sample, or choose it with Tab and move it with the arrow keys (Shift: finely). Wheel: zoom. Double click: all.</source>
        <translation>Faites glisser un exemple, ou choisissez-le avec Tab et déplacez-le avec les touches fléchées (Maj&#xa0;: finement). Molette&#xa0;: zoom. Double clic&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Figures of each sample</source>
        <translation>Valeurs de chaque exemple</translation>
    </message>
    <message>
        <source>What the models say of each sample; Ctrl+C copies the chosen rows</source>
        <translation>Ce que les modèles disent de chaque exemple&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>Data &amp;table</source>
        <translation>&amp;Tableau de données</translation>
    </message>
    <message>
        <source>Show the figures behind the picture (F2)</source>
        <translation>Afficher les valeurs de l’image (F2)</translation>
    </message>
    <message>
        <source>A prepared scene to begin with</source>
        <translation>Scène préparée pour commencer</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>la couche</translation>
    </message>
    <message>
        <source>Directions that the threshold protects</source>
        <translation>Directions que le seuil protège</translation>
    </message>
    <message>
        <source>Eigenvalues of the retained samples&apos; second moment</source>
        <translation>Valeurs propres du moment d’ordre deux des exemples à retenir</translation>
    </message>
    <message>
        <source>&amp;Lesson:</source>
        <translation>&amp;Leçon&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;γ (threshold):</source>
        <translation>γ (&amp;seuil)&#xa0;:</translation>
    </message>
    <message>
        <source>Protected:</source>
        <translation>Protégées&#xa0;:</translation>
    </message>
    <message>
        <source>Spectrum:</source>
        <translation>Spectre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Le&amp;cture</translation>
    </message>
    <message>
        <source>Take one step after the other</source>
        <translation>Effectuer un pas après l’autre</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>Take one projected step</source>
        <translation>Effectuer un pas projeté</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the trained model</source>
        <translation>Revenir au modèle entraîné</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
</context>
<context>
    <name>unlearn::PublishedDataModel</name>
    <message>
        <source>From %1 into %2</source>
        <translation>De %1 vers %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Checking, %1 %</source>
        <translation>Vérification, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Unpacking, %1 %</source>
        <translation>Décompression, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Downloading, %1 %</source>
        <translation>Téléchargement, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Partial, %1</source>
        <translation>Partiel, %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Début…</translation>
    </message>
</context>
<context>
    <name>unlearn::PurgeQuestion</name>
    <message>
        <source>Purge the request of run %1</source>
        <translation>Purger la demande de l’exécution %1</translation>
    </message>
    <message>
        <source>All that is kept of the forgotten samples is deleted for good, but for the unlearned model and the retained moment. This can not be undone.</source>
        <translation>Tout ce qui est conservé des exemples oubliés est supprimé définitivement, sauf le modèle désappris et le moment des données à retenir. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Purger</translation>
    </message>
    <message>
        <source>This would be done:</source>
        <translation>Opérations prévues&#xa0;:</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>Opérations effectuées&#xa0;:</translation>
    </message>
    <message>
        <source>Left to you:</source>
        <translation>À faire par vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>The request of run %1 was purged.</source>
        <translation>La demande de l’exécution %1 a été purgée.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken.</source>
        <translation>
            <numerusform>%n étape a été effectuée.</numerusform>
            <numerusform>%n étapes ont été effectuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) may still hold the samples and are left to you.</source>
        <translation>
            <numerusform>%n élément peut encore contenir les exemples et vous est laissé.</numerusform>
            <numerusform>%n éléments peuvent encore contenir les exemples et vous sont laissés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RelearnDialog</name>
    <message>
        <source>Relearning</source>
        <translation>Réapprentissage</translation>
    </message>
    <message>
        <source>Epochs after which relearning ends, even if the forget loss has not come back</source>
        <translation>Nombre d’époques après lequel le réapprentissage s’arrête, même si la perte sur l’ensemble à oublier n’est pas revenue</translation>
    </message>
    <message>
        <source>Learning rate of relearning, the same in every epoch</source>
        <translation>Taux d’apprentissage du réapprentissage, le même à chaque époque</translation>
    </message>
    <message>
        <source>How near to the original&apos;s the forget loss must come, in nats</source>
        <translation>De combien la perte sur l’ensemble à oublier doit approcher celle du modèle d’origine, en nats</translation>
    </message>
    <message>
        <source>&amp;Epochs, at most:</source>
        <translation>É&amp;poques, au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Learning &amp;rate:</source>
        <translation>Tau&amp;x d’apprentissage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Within (nats):</source>
        <translation>É&amp;cart admis (nats)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Measuring can begin when the running job has ended.</source>
        <translation>La mesure pourra commencer quand la tâche en cours sera terminée.</translation>
    </message>
    <message>
        <source>Samples that a step of relearning sees</source>
        <translation>Exemples vus par un pas du réapprentissage</translation>
    </message>
    <message>
        <source>Momentum of relearning; 0: none</source>
        <translation>Momentum du réapprentissage&#xa0;; 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>&amp;Taille de lot&#xa0;:</translation>
    </message>
    <message>
        <source>M&amp;omentum:</source>
        <translation>M&amp;omentum&#xa0;:</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportCommands</name>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing of it was written.</source>
        <translation>Le rapport a été annulé&#xa0;; rien n’en a été écrit.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Rédaction du rapport…</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportDialog</name>
    <message>
        <source>Write a report into a new folder</source>
        <translation>Écrire un rapport dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Show &amp;pictures of samples to be forgotten</source>
        <translation>Montrer des &amp;images des exemples à oublier</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>&amp;Nouveau dossier&#xa0;:</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Show pictures of samples to be forgotten</source>
        <translation>Montrer des images des exemples à oublier</translation>
    </message>
    <message>
        <source>The first samples of each deletion request, out of the data. Whoever has the report has these, too.</source>
        <translation>Les premiers exemples de chaque demande d’effacement, tirés des données. Quiconque a le rapport les a aussi.</translation>
    </message>
</context>
<context>
    <name>unlearn::ReportStatusWidget</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Annuler le rapport</translation>
    </message>
    <message>
        <source>Stop writing the report; nothing of it is left</source>
        <translation>Arrêter la rédaction du rapport&#xa0;; il n’en reste rien</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>Rédaction d’un rapport</translation>
    </message>
    <message>
        <source>Report: stopping…</source>
        <translation>Rapport&#xa0;: arrêt en cours…</translation>
    </message>
    <message>
        <source>Report: %1, %2 %</source>
        <translation>Rapport&#xa0;: %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait.</source>
        <translation>
            <numerusform>%n rapport est en attente.</numerusform>
            <numerusform>%n rapports sont en attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::RocPlot</name>
    <message>
        <source>%1: AUC %2</source>
        <translation>%1&#xa0;: AUC %2</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>Faux positifs (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>Vrais positifs (%)</translation>
    </message>
    <message>
        <source>No attack yet. Evaluating a model or finishing a run makes them.</source>
        <translation>Aucune attaque pour l’instant. Évaluer un modèle ou terminer une exécution en produit.</translation>
    </message>
    <message>
        <source>Mean of %1 retrained</source>
        <translation>Moyenne de %1 réentraînés</translation>
    </message>
    <message>
        <source>Lowest to highest retrained</source>
        <translation>Étendue des réentraînés</translation>
    </message>
    <message>
        <source>At %1 % false positives:</source>
        <translation>À %1&#xa0;% de faux positifs&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 % (%3–%4)</source>
        <translation>%1&#xa0;: %2&#xa0;% (%3–%4)</translation>
    </message>
    <message>
        <source>Chance: AUC %1</source>
        <translation>Hasard&#xa0;: AUC %1</translation>
    </message>
</context>
<context>
    <name>unlearn::RocPointsModel</name>
    <message>
        <source>Retrained, mean of %1</source>
        <translation>Réentraînés, moyenne de %1</translation>
    </message>
    <message>
        <source>The model that was attacked</source>
        <translation>Modèle attaqué</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Scores from here on are taken for training samples</source>
        <translation>À partir de cette valeur, les scores sont attribués à des exemples d’entraînement</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>False positives (%)</source>
        <translation>Faux positifs (%)</translation>
    </message>
    <message>
        <source>True positives (%)</source>
        <translation>Vrais positifs (%)</translation>
    </message>
    <message>
        <source>The lowest true-positive rate of the retrained models</source>
        <translation>Taux de vrais positifs le plus bas des modèles réentraînés</translation>
    </message>
    <message>
        <source>Lowest (%)</source>
        <translation>Minimum (%)</translation>
    </message>
    <message>
        <source>The highest true-positive rate of the retrained models</source>
        <translation>Taux de vrais positifs le plus élevé des modèles réentraînés</translation>
    </message>
    <message>
        <source>Highest (%)</source>
        <translation>Maximum (%)</translation>
    </message>
    <message>
        <source>Share of the negatives that are taken for training samples</source>
        <translation>Part des négatifs pris pour des exemples d’entraînement</translation>
    </message>
    <message>
        <source>Share of the positives that are taken for training samples</source>
        <translation>Part des positifs pris pour des exemples d’entraînement</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginDialog</name>
    <message>
        <source>How run %1 was made</source>
        <translation>Origine de l’exécution %1</translation>
    </message>
    <message>
        <source>How the run was made</source>
        <translation>Origine de l’exécution</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all rows, Ctrl+C copies the chosen ones</source>
        <translation>Ctrl+A choisit toutes les lignes, Ctrl+C copie les lignes choisies</translation>
    </message>
</context>
<context>
    <name>unlearn::RunOriginModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Branched from run</source>
        <translation>Dérivée de l’exécution</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>%1, after run %2</source>
        <translation>%1, après l’exécution %2</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calcul effectué sur</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>%1, %2, %n thread</numerusform>
            <numerusform>%1, %2, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Model before (SHA-256)</source>
        <translation>Modèle de départ (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>Données (SHA-256)</translation>
    </message>
    <message>
        <source>Forget set (SHA-256)</source>
        <translation>Ensemble à oublier (SHA-256)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Plan complet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Ensemble à oublier</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Règle d’arrêt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>Errors after each epoch</source>
        <translation>Erreurs après chaque époque</translation>
    </message>
    <message>
        <source>in %1, of %2 test, %3 validation, %4 forget and %5 retained samples</source>
        <translation>en %1, sur %2 exemples de test, %3 de validation, %4 à oublier et %5 à retenir</translation>
    </message>
    <message>
        <source>Errors of “%1”</source>
        <translation>Erreurs de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>test %1 % of %2 samples, forget %3 % of %4, retain %5 % of %6</source>
        <translation>test %1&#xa0;% sur %2 exemples, oubli %3&#xa0;% sur %4, rétention %5&#xa0;% sur %6</translation>
    </message>
    <message>
        <source>AUC %1 (%2–%3: 95 % of bootstrap samples) of %4 positives against %5 negatives</source>
        <translation>AUC %1 (%2–%3&#xa0;: 95&#xa0;% des échantillons bootstrap) pour %4 positifs contre %5 négatifs</translation>
    </message>
    <message numerus="yes">
        <source>%n shadow model(s)</source>
        <translation>
            <numerusform>%n modèle fantôme</numerusform>
            <numerusform>%n modèles fantômes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attack on “%2”</source>
        <translation>Attaque «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Spectra of a part</source>
        <translation>Spectres d’une partie</translation>
    </message>
    <message>
        <source>float32 since bfloat16 was left</source>
        <translation>float32 depuis l’abandon de bfloat16</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueue</name>
    <message>
        <source>%1: %2, γ %3, forget set %4</source>
        <translation>%1&#xa0;: %2, γ %3, ensemble à oublier %4</translation>
    </message>
</context>
<context>
    <name>unlearn::RunQueueBar</name>
    <message>
        <source>Waiting runs:</source>
        <translation>Exécutions en attente&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Exécutions en attente</translation>
    </message>
    <message>
        <source>The first one begins when no job is under way. Alt+Up, Alt+Down: earlier, later. Delete: drop</source>
        <translation>La première commence dès qu’aucune tâche n’est en cours. Alt+Haut, Alt+Bas&#xa0;: plus tôt, plus tard. Suppr&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Begin the chosen run earlier</source>
        <translation>Commencer plus tôt l’exécution choisie</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Begin the chosen run later</source>
        <translation>Commencer plus tard l’exécution choisie</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen run out of the queue</source>
        <translation>Retirer l’exécution choisie de la file d’attente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Begin the first waiting run: the queue is held since a job was stopped</source>
        <translation>Commencer la première exécution en attente&#xa0;: la file d’attente est suspendue depuis l’arrêt d’une tâche</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterBar</name>
    <message>
        <source>State of runs</source>
        <translation>État des exécutions</translation>
    </message>
    <message>
        <source>Show only runs that ended like this</source>
        <translation>N’afficher que les exécutions dans cet état</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Method of runs</source>
        <translation>Méthode des exécutions</translation>
    </message>
    <message>
        <source>Show only runs of this method</source>
        <translation>N’afficher que les exécutions de cette méthode</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>Data set of runs</source>
        <translation>Jeu de données des exécutions</translation>
    </message>
    <message>
        <source>Show only runs on these data</source>
        <translation>N’afficher que les exécutions sur ces données</translation>
    </message>
    <message>
        <source>Any data set</source>
        <translation>Tous les jeux</translation>
    </message>
    <message>
        <source>Tag of runs</source>
        <translation>Mot-clé des exécutions</translation>
    </message>
    <message>
        <source>Show only runs with this tag</source>
        <translation>N’afficher que les exécutions portant ce mot-clé</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Tous les mots-clés</translation>
    </message>
    <message>
        <source>Hidden runs</source>
        <translation>Exécutions masquées</translation>
    </message>
    <message>
        <source>Show runs that were deleted, too; Unhide in their context menu brings them back</source>
        <translation>Afficher aussi les exécutions supprimées&#xa0;; Réafficher, dans leur menu contextuel, les fait revenir</translation>
    </message>
    <message>
        <source>Show hidden runs</source>
        <translation>Afficher les exécutions masquées</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>Search in runs</source>
        <translation>Rechercher dans les exécutions</translation>
    </message>
    <message>
        <source>Show only runs that contain this text in any column</source>
        <translation>N’afficher que les exécutions dont une colonne contient ce texte</translation>
    </message>
    <message>
        <source>Name, state, forget set, …</source>
        <translation>Nom, état, ensemble à oublier, …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show all runs again: no filter, no search</source>
        <translation>Afficher de nouveau toutes les exécutions&#xa0;: ni filtre, ni recherche</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Par graine</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed stand together, below a row of mean and standard deviation, by which they are sorted</source>
        <translation>Les exécutions qui ne diffèrent que par leur graine sont regroupées, sous une ligne donnant la moyenne et l’écart type, selon laquelle elles sont triées</translation>
    </message>
    <message>
        <source>Group runs by seed</source>
        <translation>Grouper les exécutions par graine</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsFilterModel</name>
    <message>
        <source>In the group above</source>
        <translation>Dans le groupe ci-dessus</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsModel</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Façon dont l’exécution s’est terminée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Method of unlearning</source>
        <translation>Méthode de désapprentissage</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Training samples that were forgotten</source>
        <translation>Exemples d’entraînement qui ont été oubliés</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Ensemble à oublier</translation>
    </message>
    <message>
        <source>Threshold gamma: one value, or from the smallest to the largest</source>
        <translation>Seuil gamma&#xa0;: une valeur, ou de la plus petite à la plus grande</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Epoch whose model is the result</source>
        <translation>Époque dont le modèle est le résultat</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Error of the unlearned model on test samples</source>
        <translation>Erreur du modèle désappris sur les exemples de test</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Test (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on forget samples</source>
        <translation>Erreur du modèle désappris sur les exemples à oublier</translation>
    </message>
    <message>
        <source>Forget (%)</source>
        <translation>Oubli (%)</translation>
    </message>
    <message>
        <source>Error of the unlearned model on retained samples</source>
        <translation>Erreur du modèle désappris sur les exemples à retenir</translation>
    </message>
    <message>
        <source>Retain (%)</source>
        <translation>Rétention (%)</translation>
    </message>
    <message>
        <source>Membership inference by confidence: area under the curve, 95 % interval</source>
        <translation>Inférence d’appartenance par confiance&#xa0;: aire sous la courbe, intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>AUC (95 %)</source>
        <translation>AUC (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Seconds of all phases together</source>
        <translation>Durée totale de toutes les phases, en secondes</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>Date et heure de début de l’exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Words of your own to find runs by</source>
        <translation>Vos propres mots pour retrouver les exécutions</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>What you have noted of the run</source>
        <translation>Ce que vous avez noté au sujet de l’exécution</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, masquée</translation>
    </message>
    <message>
        <source>Data that the model was trained on</source>
        <translation>Données sur lesquelles le modèle a été entraîné</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
</context>
<context>
    <name>unlearn::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Enter or a double click shows a run&apos;s curves</source>
        <translation>Entrée ou un double clic affiche les courbes d’une exécution</translation>
    </message>
    <message>
        <source>&amp;Show curves</source>
        <translation>Afficher les &amp;courbes</translation>
    </message>
    <message>
        <source>Show the run&apos;s curves</source>
        <translation>Afficher les courbes de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Show the selected runs side by side</source>
        <translation>Afficher les exécutions sélectionnées côte à côte</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give the run another name</source>
        <translation>Donner un autre nom à l’exécution</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>Modifier les mo&amp;ts-clés</translation>
    </message>
    <message>
        <source>Words of your own to find the run by</source>
        <translation>Vos propres mots pour retrouver l’exécution</translation>
    </message>
    <message>
        <source>Edit &amp;notes</source>
        <translation>Modifier les &amp;notes</translation>
    </message>
    <message>
        <source>Note something of the run</source>
        <translation>Noter quelque chose au sujet de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Hide the selected runs; Undo brings them back</source>
        <translation>Masquer les exécutions sélectionnées&#xa0;; Annuler les fait revenir</translation>
    </message>
    <message>
        <source>No run is logged yet. Run &gt; Start begins the first.</source>
        <translation>Aucune exécution n’est encore journalisée. Exécution &gt; Démarrer lance la première.</translation>
    </message>
    <message>
        <source>Un&amp;hide</source>
        <translation>Ré&amp;afficher</translation>
    </message>
    <message>
        <source>Bring the selected hidden runs back</source>
        <translation>Faire revenir les exécutions masquées sélectionnées</translation>
    </message>
    <message>
        <source>No run passes search and filters.</source>
        <translation>Aucune exécution ne répond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>All runs are hidden.</source>
        <translation>Toutes les exécutions sont masquées.</translation>
    </message>
    <message>
        <source>How it was &amp;made</source>
        <translation>Ori&amp;gine</translation>
    </message>
    <message>
        <source>Settings, samples, machine and versions behind the run&apos;s figures</source>
        <translation>Réglages, exemples, machine et versions dont proviennent les valeurs de l’exécution</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>Trier selon cette co&amp;lonne</translation>
    </message>
    <message>
        <source>Sort the runs by the column of the current cell; a second time in reverse</source>
        <translation>Trier les exécutions selon la colonne de la cellule actuelle&#xa0;; une seconde fois, en ordre inverse</translation>
    </message>
</context>
<context>
    <name>unlearn::SampleGrid</name>
    <message>
        <source>Training samples</source>
        <translation>Exemples d’entraînement</translation>
    </message>
    <message>
        <source>Insert: forget the chosen samples. Delete: keep them.</source>
        <translation>Inser&#xa0;: oublier les exemples choisis. Suppr&#xa0;: les retenir.</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesModel</name>
    <message>
        <source>Training sample %1, %2</source>
        <translation>Exemple d’entraînement %1, %2</translation>
    </message>
    <message>
        <source>%1, to be forgotten</source>
        <translation>%1, à oublier</translation>
    </message>
    <message>
        <source>Predicted %1, confidence %2 %, loss %3</source>
        <translation>Prédiction %1, confiance %2&#xa0;%, perte %3</translation>
    </message>
    <message>
        <source>Memorisation %1 points</source>
        <translation>Mémorisation %1 points</translation>
    </message>
</context>
<context>
    <name>unlearn::SamplesPage</name>
    <message>
        <source>C&amp;lass:</source>
        <translation>C&amp;lasse&#xa0;:</translation>
    </message>
    <message>
        <source>List the samples of this class only</source>
        <translation>N’afficher que les exemples de cette classe</translation>
    </message>
    <message>
        <source>List all samples, or only those to be forgotten</source>
        <translation>Afficher tous les exemples, ou seulement ceux à oublier</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Tous les exemples</translation>
    </message>
    <message>
        <source>Forget set</source>
        <translation>Ensemble à oublier</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Zoom&#xa0;:</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>List samples by what the model says of them; the first time this takes a pass over all of them</source>
        <translation>Afficher les exemples selon ce que le modèle en dit&#xa0;; la première fois, il faut un passage sur tous</translation>
    </message>
    <message>
        <source>says anything</source>
        <translation>toutes les réponses</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>se trompe</translation>
    </message>
    <message>
        <source>has a confidence below</source>
        <translation>a une confiance inférieure à</translation>
    </message>
    <message>
        <source>has a loss above</source>
        <translation>a une perte supérieure à</translation>
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
        <translation>Ajouter les exemples sélectionnés à l’ensemble à oublier (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Keep selected</source>
        <translation>Reten&amp;ir la sélection</translation>
    </message>
    <message>
        <source>Take the selected samples out of the forget set (Delete)</source>
        <translation>Retirer les exemples sélectionnés de l’ensemble à oublier (Suppr)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Click, drag or Shift+arrows select samples.</source>
        <translation>Clic, glissement ou Maj+flèches sélectionnent des exemples.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>The model is looking at all training samples.</source>
        <translation>Le modèle examine tous les exemples d’entraînement.</translation>
    </message>
    <message>
        <source>No sample is of this class and kind.</source>
        <translation>Aucun exemple n’est de cette classe et de ce type.</translation>
    </message>
    <message>
        <source>The training samples appear here once data are loaded.</source>
        <translation>Les exemples d’entraînement apparaissent ici une fois les données chargées.</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Voir&#xa0;:</translation>
    </message>
    <message>
        <source>The m&amp;odel:</source>
        <translation>Le mod&amp;èle&#xa0;:</translation>
    </message>
    <message>
        <source>remembers by more than</source>
        <translation>mémorise de plus de</translation>
    </message>
    <message>
        <source>Bound of the confidence, loss or memorisation</source>
        <translation>Limite de la confiance, de la perte ou de la mémorisation</translation>
    </message>
    <message>
        <source>For&amp;get selected</source>
        <translation>Oublie&amp;r la sélection</translation>
    </message>
    <message>
        <source>The model has not looked at all training samples. Choosing the question again asks it to.</source>
        <translation>Le modèle n’a pas examiné tous les exemples d’entraînement. Choisir de nouveau la question relance l’examen.</translation>
    </message>
    <message>
        <source>Two shadow models, each trained on a half of the samples, say how much surer a model is of a sample for having seen it. Where they are missing, it is said first how long training them takes.</source>
        <translation>Deux modèles fantômes, entraînés chacun sur une moitié des exemples, indiquent de combien un modèle est plus sûr d’un exemple pour l’avoir vu. S’ils manquent, la durée de leur entraînement est d’abord indiquée.</translation>
    </message>
    <message>
        <source>Train the shadow models that are missing, then list what is remembered</source>
        <translation>Entraîner les modèles fantômes manquants, puis afficher ce qui est mémorisé</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>Estimation de la durée et de l’espace nécessaires par quelques pas d’entraînement…</translation>
    </message>
    <message>
        <source>The shadow models are being trained.</source>
        <translation>Les modèles fantômes sont en cours d’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>Train %n shadow model(s)</source>
        <translation>
            <numerusform>Entraîner %n modèle fantôme</numerusform>
            <numerusform>Entraîner %n modèles fantômes</numerusform>
        </translation>
    </message>
    <message>
        <source>The model will be asked when the running job has ended.</source>
        <translation>Le modèle sera interrogé quand la tâche en cours sera terminée.</translation>
    </message>
</context>
<context>
    <name>unlearn::ScoreHistogramModel</name>
    <message>
        <source>Lowest score of the bin; the first bin also has what lies below</source>
        <translation>Score le plus bas de l’intervalle&#xa0;; le premier intervalle contient aussi ce qui se trouve en dessous</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score, de</translation>
    </message>
    <message>
        <source>End of the bin; the last bin also has what lies above</source>
        <translation>Fin de l’intervalle&#xa0;; le dernier intervalle contient aussi ce qui se trouve au-dessus</translation>
    </message>
    <message>
        <source>Score to</source>
        <translation>Score, à</translation>
    </message>
    <message>
        <source>Share of the positives whose score lies in the bin</source>
        <translation>Part des positifs dont le score se trouve dans l’intervalle</translation>
    </message>
    <message>
        <source>Share of the negatives whose score lies in the bin</source>
        <translation>Part des négatifs dont le score se trouve dans l’intervalle</translation>
    </message>
</context>
<context>
    <name>unlearn::SeedGroupsModel</name>
    <message>
        <source>Mean and standard deviation of the runs below, which differ in nothing but their seed</source>
        <translation>Moyenne et écart type des exécutions ci-dessous, qui ne diffèrent que par leur graine</translation>
    </message>
    <message numerus="yes">
        <source>Mean and standard deviation of %n runs</source>
        <translation>
            <numerusform>Moyenne et écart type de %n exécution</numerusform>
            <numerusform>Moyenne et écart type de %n exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlearn::SelectorForm</name>
    <message>
        <source>Kind of selection</source>
        <translation>Type de sélection</translation>
    </message>
    <message>
        <source>How the samples are chosen</source>
        <translation>Façon de choisir les exemples</translation>
    </message>
    <message>
        <source>First samples of a class</source>
        <translation>Premiers exemples d’une classe</translation>
    </message>
    <message>
        <source>Range within a class</source>
        <translation>Plage dans une classe</translation>
    </message>
    <message>
        <source>A whole class</source>
        <translation>Une classe entière</translation>
    </message>
    <message>
        <source>Samples at random</source>
        <translation>Exemples au hasard</translation>
    </message>
    <message>
        <source>Indices from a file</source>
        <translation>Indices d’un fichier</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The class whose samples are forgotten</source>
        <translation>Classe dont les exemples sont oubliés</translation>
    </message>
    <message>
        <source>How many samples are forgotten</source>
        <translation>Nombre d’exemples à oublier</translation>
    </message>
    <message>
        <source>Position of the first of them within the class, counted from 0</source>
        <translation>Position du premier d’entre eux dans la classe, comptée à partir de 0</translation>
    </message>
    <message>
        <source>Position of the last of them within the class, counted from 0</source>
        <translation>Position du dernier d’entre eux dans la classe, comptée à partir de 0</translation>
    </message>
    <message>
        <source>The seed of the whole experiment: the same seed draws the same samples</source>
        <translation>Graine de toute l’expérience&#xa0;: la même graine tire les mêmes exemples</translation>
    </message>
    <message>
        <source>Index lists (*.txt *.csv *.json);;All files (*)</source>
        <translation>Listes d’indices (*.txt *.csv *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File of indices</source>
        <translation>Fichier d’indices</translation>
    </message>
    <message>
        <source>Indices of training samples, as text, CSV or a JSON array</source>
        <translation>Indices d’exemples d’entraînement, sous forme de texte, de CSV ou de tableau JSON</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Add this selection to the forget set</source>
        <translation>Ajouter cette sélection à l’ensemble à oublier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>Cla&amp;ss:</source>
        <translation>Cla&amp;sse&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>Effec&amp;tif&#xa0;:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>unlearn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>What waits for the next start</source>
        <translation>Ce qui attend le prochain démarrage</translation>
    </message>
    <message>
        <source>Choose everything here as it comes by default</source>
        <translation>Rétablir ici toutes les valeurs par défaut</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Nombres&#xa0;:</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>Façon d’écrire les nombres</translation>
    </message>
    <message>
        <source>As the system writes them: %1</source>
        <translation>Comme le système&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the window&apos;s language does</source>
        <translation>Selon la langue de la fenêtre</translation>
    </message>
    <message>
        <source>Plain: %1</source>
        <translation>Simple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>D&amp;evice:</source>
        <translation>&amp;Périphérique&#xa0;:</translation>
    </message>
    <message>
        <source>The device that computes from the next job on</source>
        <translation>Périphérique de calcul à partir de la prochaine tâche</translation>
    </message>
    <message>
        <source>Threads that compute; fewer leave cores to other programs</source>
        <translation>Threads de calcul&#xa0;; un nombre réduit laisse des cœurs aux autres programmes</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Threads de calcul</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Tous les cœurs</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads&#xa0;:</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander confirmation</translation>
    </message>
    <message>
        <source>Before a running job is &amp;stopped</source>
        <translation>Avant d’&amp;arrêter une tâche en cours</translation>
    </message>
    <message>
        <source>By closing the window or opening another experiment</source>
        <translation>En fermant la fenêtre ou en ouvrant une autre expérience</translation>
    </message>
    <message>
        <source>Before changes that are not saved are l&amp;ost</source>
        <translation>Avant de perdre des &amp;modifications non enregistrées</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Weights of epochs that the log keeps of each run, to rewind and branch; beyond it, first, selected and last epoch stay, and every n-th of the others</source>
        <translation>Poids des époques que le journal conserve pour chaque exécution, afin d’y revenir et d’en dériver une autre&#xa0;; au-delà restent la première époque, celle choisie, la dernière et une sur n des autres</translation>
    </message>
    <message>
        <source>Weights kept of each run, in gigabytes</source>
        <translation>Poids conservés pour chaque exécution, en gigaoctets</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Weights of a run:</source>
        <translation>Poids d’une e&amp;xécution&#xa0;:</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les modifications prennent effet immédiatement.</translation>
    </message>
    <message>
        <source>Long jobs</source>
        <translation>Tâches longues</translation>
    </message>
    <message>
        <source>Noti&amp;fy when one ends</source>
        <translation>Noti&amp;fier leur fin</translation>
    </message>
    <message>
        <source>By the desktop, after more than a minute, unless the window is the active one</source>
        <translation>Par le bureau, au-delà d’une minute, sauf si la fenêtre est active</translation>
    </message>
    <message>
        <source>&amp;Keep the machine from sleeping meanwhile</source>
        <translation>&amp;Empêcher la mise en veille entre-temps</translation>
    </message>
    <message>
        <source>While a job runs and is not paused, where the desktop allows it</source>
        <translation>Tant qu’une tâche est en cours sans être en pause, si le bureau le permet</translation>
    </message>
    <message>
        <source>The number of threads changes at the next start of the workbench.</source>
        <translation>Le nombre de threads change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>The window changes its language once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>La fenêtre change de langue dès que ce dialogue et toutes les autres fenêtres sont fermés, que les pages détachées sont remises en place, qu’aucune tâche n’est en cours et qu’aucune exécution n’attend.</translation>
    </message>
    <message>
        <source>Numbers change once this dialog and all other windows are closed, detached pages are put back, no job runs and no run waits.</source>
        <translation>L’écriture des nombres change dès que ce dialogue et toutes les autres fenêtres sont fermés, que les pages détachées sont remises en place, qu’aucune tâche n’est en cours et qu’aucune exécution n’attend.</translation>
    </message>
</context>
<context>
    <name>unlearn::ShadowAttackDialog</name>
    <message>
        <source>Attacks with shadow models</source>
        <translation>Attaques avec modèles fantômes</translation>
    </message>
    <message>
        <source>Shadow models are trained as the original model was, each on a half of the training and test samples. They are kept: what is trained once serves every attack and run, and one that was stopped goes on where it was.</source>
        <translation>Les modèles fantômes sont entraînés comme l’a été le modèle d’origine, chacun sur une moitié des exemples d’entraînement et de test. Ils sont conservés&#xa0;: une fois entraînés, ils servent à toutes les attaques et à toutes les exécutions, et un entraînement arrêté reprend là où il en était.</translation>
    </message>
    <message>
        <source>The shadow models are made to forget as the last run did; there must be one. Source: arXiv 2403.01218</source>
        <translation>Les modèles fantômes oublient de la même façon que la dernière exécution&#xa0;; il doit y en avoir une. Source&#xa0;: arXiv 2403.01218</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number of shadow models</source>
        <translation>Nombre de modèles fantômes</translation>
    </message>
    <message>
        <source>An even number, so that each sample is in half of them: 2 do for RMIA, LiRA takes 4 or more, its authors 32 and more</source>
        <translation>Un nombre pair, pour que chaque exemple figure dans la moitié d’entre eux&#xa0;: 2 suffisent pour RMIA, LiRA en demande au moins 4, ses auteurs en prennent 32 ou plus</translation>
    </message>
    <message>
        <source>Shadow &amp;models:</source>
        <translation>&amp;Modèles fantômes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>Atta&amp;quer</translation>
    </message>
    <message>
        <source>No attack is chosen.</source>
        <translation>Aucune attaque n’est choisie.</translation>
    </message>
    <message>
        <source>The number of shadow models is to be even.</source>
        <translation>Le nombre de modèles fantômes doit être pair.</translation>
    </message>
    <message>
        <source>These attacks need %1 shadow models or more.</source>
        <translation>Ces attaques demandent au moins %1 modèles fantômes.</translation>
    </message>
    <message>
        <source>Estimating time and room by a few steps of training…</source>
        <translation>Estimation de la durée et de l’espace nécessaires par quelques pas d’entraînement…</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recettes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recipe of the shadow models</source>
        <translation>Recette des modèles fantômes</translation>
    </message>
    <message>
        <source>as the original model&apos;s file says</source>
        <translation>selon le fichier du modèle d’origine</translation>
    </message>
    <message>
        <source>the original model&apos;s file names none</source>
        <translation>le fichier du modèle d’origine n’en indique aucune</translation>
    </message>
    <message>
        <source>A recipe as JSON, by which shadow models are trained, where the model&apos;s file does not say how it was trained itself</source>
        <translation>Recette au format JSON selon laquelle les modèles fantômes sont entraînés, si le fichier du modèle n’indique pas comment celui-ci a été entraîné</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>&amp;Recette&#xa0;:</translation>
    </message>
    <message>
        <source>For U-LiRA, %1 of them are to be unlearned. That takes about %2 and %3 more.</source>
        <translation>Pour U-LiRA, %1 d’entre eux doivent être désappris. Cela prend environ %2 et occupe %3 de plus.</translation>
    </message>
</context>
<context>
    <name>unlearn::SmoothedCurvesModel</name>
    <message>
        <source>%1: mean of %2 epochs</source>
        <translation>%1&#xa0;: moyenne sur %2 époques</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPanel</name>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Group of the convolution</source>
        <translation>Groupe de la convolution</translation>
    </message>
    <message>
        <source>Which group of a grouped convolution is drawn; each has its own spectrum</source>
        <translation>Groupe tracé d’une convolution groupée&#xa0;; chacun a son propre spectre</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k&#xa0;:</translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation>Directions conservées</translation>
    </message>
    <message>
        <source>Number of directions kept: type it, or drag the line in the plot</source>
        <translation>Nombre de directions conservées&#xa0;: saisissez-le, ou faites glisser la ligne dans le graphique</translation>
    </message>
    <message>
        <source>Logarithmic:</source>
        <translation>Logarithmique&#xa0;:</translation>
    </message>
    <message>
        <source>Logarithmic axis of directions</source>
        <translation>Axe logarithmique des directions</translation>
    </message>
    <message>
        <source>Logarithmic axis of eigenvalues</source>
        <translation>Axe logarithmique des valeurs propres</translation>
    </message>
    <message>
        <source>Logarithmic axis of interference</source>
        <translation>Axe logarithmique de l’interférence</translation>
    </message>
    <message>
        <source>Figures of each direction</source>
        <translation>Valeurs de chaque direction</translation>
    </message>
    <message>
        <source>Enter keeps the directions down to the chosen one; Ctrl+C copies the chosen rows</source>
        <translation>Entrée conserve les directions jusqu’à celle choisie&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>Data ta&amp;ble</source>
        <translation>Ta&amp;bleau de données</translation>
    </message>
    <message>
        <source>Show the figures behind the plots (F2)</source>
        <translation>Afficher les valeurs des graphiques (F2)</translation>
    </message>
    <message>
        <source>Spectrum of the current layer</source>
        <translation>Spectre de la couche actuelle</translation>
    </message>
    <message>
        <source>Drag the line to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>Faites glisser la ligne pour régler le seuil, ou utilisez les touches fléchées. Molette&#xa0;: zoom. Double clic&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Trade-off of the current layer</source>
        <translation>Compromis de la couche actuelle</translation>
    </message>
    <message>
        <source>Drag the mark to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all.</source>
        <translation>Faites glisser le repère pour régler le seuil, ou utilisez les touches fléchées. Molette&#xa0;: zoom. Double clic&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Spectrum of %1</source>
        <translation>Spectre de %1</translation>
    </message>
    <message>
        <source>The spectrum of a layer appears here.</source>
        <translation>Le spectre d’une couche apparaît ici.</translation>
    </message>
    <message>
        <source>The spectra are being computed.</source>
        <translation>Les spectres sont en cours de calcul.</translation>
    </message>
    <message>
        <source>No spectrum yet. Experiment &gt; Compute spectra makes it.</source>
        <translation>Aucun spectre pour l’instant. Expérience &gt; Calculer les spectres le produit.</translation>
    </message>
    <message>
        <source>The forget gradient was not read:
there is no trade-off to show.</source>
        <translation>Le gradient d’oubli n’a pas été lu&#xa0;:
il n’y a pas de compromis à montrer.</translation>
    </message>
    <message>
        <source>The trade-off appears
with the spectrum.</source>
        <translation>Le compromis apparaît
avec le spectre.</translation>
    </message>
    <message>
        <source>k = %1, γ = %2</source>
        <translation>k = %1, γ = %2</translation>
    </message>
    <message>
        <source>d&amp;irections</source>
        <translation>direction&amp;s</translation>
    </message>
    <message>
        <source>eigenva&amp;lues</source>
        <translation>&amp;valeurs propres</translation>
    </message>
    <message>
        <source>i&amp;nterference</source>
        <translation>&amp;interférence</translation>
    </message>
    <message>
        <source>Figures of each point of the trade-off</source>
        <translation>Valeurs de chaque point du compromis</translation>
    </message>
    <message>
        <source>Enter takes the threshold of the chosen point; Ctrl+C copies the chosen rows</source>
        <translation>Entrée reprend le seuil du point choisi ; Ctrl+C copie les lignes choisies</translation>
    </message>
</context>
<context>
    <name>unlearn::SpectrumPlot</name>
    <message>
        <source>All training data</source>
        <translation>Toutes les données d’entraînement</translation>
    </message>
    <message>
        <source>Retained data</source>
        <translation>Données à retenir</translation>
    </message>
    <message>
        <source>Cumulative share (right)</source>
        <translation>Part cumulée (à droite)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Valeur propre</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
</context>
<context>
    <name>unlearn::StepWindow</name>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>The run waits behind each batch of the forget set. Of each layer&apos;s gradient, what lies in the core gradient space is left out of the step, because retained samples feel it; the weights move along the rest.</source>
        <translation>L’exécution attend après chaque lot de l’ensemble à oublier. Ce qui, dans le gradient de chaque couche, se trouve dans l’espace cœur des gradients est exclu du pas, car les exemples à retenir y sont sensibles&#xa0;; les poids se déplacent selon le reste.</translation>
    </message>
    <message>
        <source>What the job is busy with</source>
        <translation>Ce que fait la tâche en ce moment</translation>
    </message>
    <message>
        <source>The batch that was stepped on last</source>
        <translation>Le lot du dernier pas</translation>
    </message>
    <message>
        <source>Gradient energy of each layer</source>
        <translation>Énergie du gradient de chaque couche</translation>
    </message>
    <message>
        <source>The batch&apos;s gradient, layer by layer; Ctrl+C copies the chosen rows</source>
        <translation>Gradient du lot, couche par couche&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>&amp;Lot suivant</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause</source>
        <translation>Désapprendre avec un lot, puis mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go on with the run without further pauses</source>
        <translation>Reprendre l’exécution sans autre pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the run and keep what was reached</source>
        <translation>Arrêter l’exécution et garder ce qui a été atteint</translation>
    </message>
    <message>
        <source>No batch yet.</source>
        <translation>Pas encore de lot.</translation>
    </message>
    <message>
        <source>No layer&apos;s gradient was projected.</source>
        <translation>Aucun gradient de couche n’a été projeté.</translation>
    </message>
</context>
<context>
    <name>unlearn::StepsModel</name>
    <message>
        <source>Layers that the step moved; those with γ = 1 are left out</source>
        <translation>Couches que le pas a modifiées&#xa0;; celles où γ = 1 sont omises</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Squared norm of the batch&apos;s gradient</source>
        <translation>Carré de la norme du gradient du lot</translation>
    </message>
    <message>
        <source>Gradient energy</source>
        <translation>Énergie du gradient</translation>
    </message>
    <message>
        <source>What lies in the core gradient space: the step leaves it out</source>
        <translation>Ce qui se trouve dans l’espace cœur des gradients&#xa0;: le pas l’exclut</translation>
    </message>
    <message>
        <source>Inside the CGS</source>
        <translation>Dans le CGS</translation>
    </message>
    <message>
        <source>What lies outside of the core gradient space: the weights moved along it</source>
        <translation>Ce qui se trouve hors de l’espace cœur des gradients&#xa0;: les poids se sont déplacés selon cette part</translation>
    </message>
    <message>
        <source>Outside the CGS</source>
        <translation>Hors du CGS</translation>
    </message>
    <message>
        <source>Share of the gradient&apos;s energy that the step leaves out</source>
        <translation>Part de l’énergie du gradient que le pas exclut</translation>
    </message>
    <message>
        <source>Inside (%)</source>
        <translation>Dans le CGS (%)</translation>
    </message>
    <message>
        <source>Epoch %1, batch %2: %3 of %4 samples. Loss %5, learning rate %6.</source>
        <translation>Époque %1, lot %2&#xa0;: %3 exemples sur %4. Perte %5, taux d’apprentissage %6.</translation>
    </message>
</context>
<context>
    <name>unlearn::StorageForm</name>
    <message>
        <source>Size of the data folder</source>
        <translation>Taille du dossier des données</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Size of the spectrum cache</source>
        <translation>Taille du cache des spectres</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <source>Clear the spectrum cache</source>
        <translation>Vider le cache des spectres</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>Dossier des &amp;données&#xa0;:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>C&amp;ache folder:</source>
        <translation>Dossier du &amp;cache&#xa0;:</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>Dossier du cache</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the spectrum cache?</source>
        <translation>Vider le cache des spectres&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Shadow models:</source>
        <translation>Modèles fantômes&#xa0;:</translation>
    </message>
    <message>
        <source>Size of the shadow models</source>
        <translation>Taille des modèles fantômes</translation>
    </message>
    <message>
        <source>Clear &amp;models…</source>
        <translation>Vider les m&amp;odèles…</translation>
    </message>
    <message>
        <source>Clear the shadow models</source>
        <translation>Vider le cache des modèles fantômes</translation>
    </message>
    <message>
        <source>Remove the models that attacks have trained; they can be trained again</source>
        <translation>Supprimer les modèles que des attaques ont entraînés&#xa0;; ils peuvent être entraînés à nouveau</translation>
    </message>
    <message>
        <source>Clear the shadow models?</source>
        <translation>Vider le cache des modèles fantômes&#xa0;?</translation>
    </message>
    <message>
        <source>The next attack with shadow models trains them anew, which takes as long as the first time. Runs, and what attacks found, stay.</source>
        <translation>La prochaine attaque avec modèles fantômes les entraînera à nouveau, ce qui prend aussi longtemps que la première fois. Les exécutions et les résultats des attaques restent.</translation>
    </message>
    <message>
        <source>Moments and predictions:</source>
        <translation>Moments et prédictions&#xa0;:</translation>
    </message>
    <message>
        <source>Remove the cached moments and predictions that can be computed again</source>
        <translation>Supprimer les moments et les prédictions en cache qui peuvent être recalculés</translation>
    </message>
    <message>
        <source>The next spectrum and the next evaluation of each model are made anew, which takes as long as the first time. Runs, models and moments that a request retained stay.</source>
        <translation>Le prochain spectre et la prochaine évaluation de chaque modèle seront recalculés, ce qui prend aussi longtemps que la première fois. Les exécutions, les modèles et les moments conservés par une demande restent.</translation>
    </message>
</context>
<context>
    <name>unlearn::SuggestDialog</name>
    <message>
        <source>Leaves each layer as much forgetting power as its budget of predicted interference allows.</source>
        <translation>Laisse à chaque couche autant de pouvoir d’oubli que le permet son budget d’interférence prédite.</translation>
    </message>
    <message>
        <source>Finds for each layer where forgetting costs the retained outputs least, with at least this much forgetting power left.</source>
        <translation>Trouve pour chaque couche où l’oubli coûte le moins aux sorties des exemples à retenir, en laissant au moins ce pouvoir d’oubli.</translation>
    </message>
    <message>
        <source>Protects in all layers what would change the outputs of the whole network for a retained image by more than τ.</source>
        <translation>Protège dans toutes les couches ce qui changerait de plus de τ les sorties du réseau entier pour une image à retenir.</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>Suggérer des seuils</translation>
    </message>
    <message>
        <source>How thresholds are suggested</source>
        <translation>Façon de suggérer les seuils</translation>
    </message>
    <message>
        <source>A budget of interference for each layer</source>
        <translation>Un budget d’interférence pour chaque couche</translation>
    </message>
    <message>
        <source>Least interference for the same forgetting</source>
        <translation>Le moins d’interférence pour le même oubli</translation>
    </message>
    <message>
        <source>One knob for all layers</source>
        <translation>Un seul réglage pour toutes les couches</translation>
    </message>
    <message>
        <source>Least share of the forgetting power that is left</source>
        <translation>Part minimale restante du pouvoir d’oubli</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Suggest by:</source>
        <translation>Suggérer &amp;selon&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Budget:</source>
        <translation>&amp;Budget&#xa0;:</translation>
    </message>
    <message>
        <source>Forgetting &amp;power, at least:</source>
        <translation>&amp;Pouvoir d’oubli, au moins&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Threshold τ:</source>
        <translation>S&amp;euil τ&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;et thresholds</source>
        <translation>&amp;Définir les seuils</translation>
    </message>
    <message>
        <source>Predicted interference that each layer may have, such as %1</source>
        <translation>Interférence prédite permise à chaque couche, par exemple %1</translation>
    </message>
    <message>
        <source>Squared change of a retained image&apos;s logits, such as %1</source>
        <translation>Carré du changement des logits d’une image à retenir, par exemple %1</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepCommands</name>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2.</source>
        <translation>Le balayage est terminé. Exécutions&#xa0;: %1, dont %2 déjà dans le journal.</translation>
    </message>
    <message>
        <source>The sweep is finished. Runs: %1, of which the log held %2 and %3 failed.</source>
        <translation>Le balayage est terminé. Exécutions&#xa0;: %1, dont %2 déjà dans le journal et %3 en échec.</translation>
    </message>
    <message>
        <source>The sweep was stopped after %1 of %2 runs; the same sweep goes on from there.</source>
        <translation>Le balayage a été arrêté après %1 exécutions sur %2&#xa0;; le même balayage reprend de là.</translation>
    </message>
    <message>
        <source>Only a plan of one request can be swept: this one has several</source>
        <translation>Seul un plan d’une seule demande peut être balayé : celui-ci en a plusieurs</translation>
    </message>
</context>
<context>
    <name>unlearn::SweepDialog</name>
    <message>
        <source>&amp;One for all swept layers</source>
        <translation>&amp;Un seul pour toutes les couches balayées</translation>
    </message>
    <message>
        <source>Sweep gamma</source>
        <translation>Balayer gamma</translation>
    </message>
    <message>
        <source>One run after another, each with other thresholds and otherwise with the settings as they are now. Runs that the log holds already are not made again, so that a sweep that was stopped goes on when it is started again.</source>
        <translation>Des exécutions successives, chacune avec d’autres seuils et, pour le reste, avec les réglages actuels. Celles que le journal contient déjà ne sont pas refaites, si bien qu’un balayage arrêté reprend lorsqu’il est relancé.</translation>
    </message>
    <message>
        <source>Layers whose thresholds are swept; the others keep theirs</source>
        <translation>Couches dont les seuils sont balayés&#xa0;; les autres gardent les leurs</translation>
    </message>
    <message>
        <source>&amp;Layers:</source>
        <translation>&amp;Couches&#xa0;:</translation>
    </message>
    <message>
        <source>All thresholds with so many seeds, from the experiment&apos;s own on; 1: with that one alone</source>
        <translation>Tous les seuils avec ce nombre de graines, à partir de celle de l’expérience&#xa0;; 1&#xa0;: avec celle-ci seule</translation>
    </message>
    <message>
        <source>&amp;Seeds:</source>
        <translation>&amp;Graines&#xa0;:</translation>
    </message>
    <message>
        <source>Where the thresholds come from</source>
        <translation>Provenance des seuils</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Thres&amp;holds:</source>
        <translation>&amp;Seuils&#xa0;:</translation>
    </message>
    <message>
        <source>Thresholds from 0 to 1, with blanks between them</source>
        <translation>Seuils de 0 à 1, séparés par des espaces</translation>
    </message>
    <message>
        <source>L&amp;ist:</source>
        <translation>&amp;Liste&#xa0;:</translation>
    </message>
    <message>
        <source>How often thresholds are drawn</source>
        <translation>Nombre de tirages de seuils</translation>
    </message>
    <message>
        <source>&amp;Draws:</source>
        <translation>&amp;Tirages&#xa0;:</translation>
    </message>
    <message>
        <source>Smallest threshold that can be drawn</source>
        <translation>Plus petit seuil qui peut être tiré</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>D&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>Largest threshold that can be drawn</source>
        <translation>Plus grand seuil qui peut être tiré</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>The same seed draws the same thresholds</source>
        <translation>La même graine tire les mêmes seuils</translation>
    </message>
    <message>
        <source>Seed of d&amp;rawing:</source>
        <translation>G&amp;raine du tirage&#xa0;:</translation>
    </message>
    <message>
        <source>Draw one threshold for all swept layers, not one for each</source>
        <translation>Tirer un seul seuil pour toutes les couches balayées, et non un pour chacune</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>%1 (%2 layers)</source>
        <translation>%1 (%2 couches)</translation>
    </message>
    <message>
        <source>The list takes numbers from 0 to 1, with blanks between them.</source>
        <translation>La liste demande des nombres de 0 à 1, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Runs: %1.</source>
        <translation>Exécutions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Runs: %1. At %2 each, as runs like these took, they need %3 at most.</source>
        <translation>Exécutions&#xa0;: %1. À raison de %2 chacune, durée d’exécutions comparables, il leur faut %3 au plus.</translation>
    </message>
    <message>
        <source>Start s&amp;weep</source>
        <translation>&amp;Démarrer le balayage</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>Lancer une exécution pour chaque seuil, et comparer les résultats</translation>
    </message>
</context>
<context>
    <name>unlearn::ThirdPartiesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
</context>
<context>
    <name>unlearn::ThresholdBar</name>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>&amp;All layers:</source>
        <translation>&amp;Toutes les couches&#xa0;:</translation>
    </message>
    <message>
        <source>Presets of thresholds</source>
        <translation>Préréglages de seuils</translation>
    </message>
    <message>
        <source>Set all layers to published thresholds</source>
        <translation>Appliquer à toutes les couches des seuils publiés</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>S&amp;uggérer…</translation>
    </message>
    <message>
        <source>Suggest thresholds</source>
        <translation>Suggérer des seuils</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run; needs the spectra</source>
        <translation>Suggérer un seuil pour chaque couche d’après ce que l’on sait avant une exécution&#xa0;; nécessite les spectres</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>Réinitialiser les seuils</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>Revenir aux seuils du fichier de l’expérience</translation>
    </message>
    <message>
        <source>Preset of thresholds</source>
        <translation>Préréglage de seuils</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>P&amp;réréglages</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Réi&amp;nitialiser</translation>
    </message>
    <message>
        <source>Layers have different thresholds, which are lost when all of them are set to one</source>
        <translation>Les couches ont des seuils différents, qui sont perdus si le même seuil est appliqué à toutes</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>différents</translation>
    </message>
</context>
<context>
    <name>unlearn::Tour</name>
    <message>
        <source>The previous step of the tour</source>
        <translation>Étape précédente de la visite</translation>
    </message>
    <message>
        <source>The next step of the tour</source>
        <translation>Étape suivante de la visite</translation>
    </message>
    <message>
        <source>End the tour (Escape)</source>
        <translation>Quitter la visite (Échap)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffModel</name>
    <message>
        <source>Directions that are protected, in all groups of the layer together</source>
        <translation>Directions protégées, tous groupes de la couche confondus</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>A threshold that protects as many directions</source>
        <translation>Seuil qui protège autant de directions</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Share of the squared forget gradient that is left when these directions are protected</source>
        <translation>Part du carré du gradient d’oubli qui reste lorsque ces directions sont protégées</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>Pouvoir d’oubli restant (%)</translation>
    </message>
    <message>
        <source>Predicted interference when these directions are protected</source>
        <translation>Interférence prédite lorsque ces directions sont protégées</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Interférence prédite</translation>
    </message>
</context>
<context>
    <name>unlearn::TradeOffPlot</name>
    <message>
        <source>Every k</source>
        <translation>Tous les choix</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Forgetting power left (%)</source>
        <translation>Pouvoir d’oubli restant (%)</translation>
    </message>
    <message>
        <source>Predicted interference</source>
        <translation>Interférence prédite</translation>
    </message>
    <message>
        <source>%1 % left at %2</source>
        <translation>%1&#xa0;% restants à %2</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainDialog</name>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;traîner</translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation>Commencer l’entraînement</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the training; it can be taken up again from the last whole epoch</source>
        <translation>Arrêter l’entraînement&#xa0;; il pourra reprendre depuis la dernière époque complète</translation>
    </message>
    <message>
        <source>&amp;Use as the model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Make the trained model the one that is to unlearn</source>
        <translation>Faire du modèle entraîné celui qui doit désapprendre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this dialog; a training goes on</source>
        <translation>Fermer cette boîte de dialogue&#xa0;; un entraînement continue</translation>
    </message>
    <message>
        <source>Architecture of the new model</source>
        <translation>Architecture du nouveau modèle</translation>
    </message>
    <message>
        <source>Epochs of training</source>
        <translation>Époques d’entraînement</translation>
    </message>
    <message>
        <source>Peak of the learning rate, which rises and falls in one cycle</source>
        <translation>Maximum du taux d’apprentissage, qui monte et redescend en un cycle</translation>
    </message>
    <message>
        <source>Samples in one step</source>
        <translation>Exemples dans un pas</translation>
    </message>
    <message>
        <source>Seed of the first weights, the order and the augmentation</source>
        <translation>Graine des poids initiaux, de l’ordre et de l’augmentation</translation>
    </message>
    <message>
        <source>&amp;Forward passes in bfloat16</source>
        <translation>Passes a&amp;vant en bfloat16</translation>
    </message>
    <message>
        <source>Quicker on processors that compute in bfloat16</source>
        <translation>Plus rapide sur les processeurs qui calculent en bfloat16</translation>
    </message>
    <message>
        <source>Random crops a&amp;nd flips</source>
        <translation>Reca&amp;drages et symétries aléatoires</translation>
    </message>
    <message>
        <source>Augmentation: images are moved by up to four pixels and mirrored at random</source>
        <translation>Augmentation&#xa0;: les images sont décalées de quatre pixels au plus et retournées au hasard</translation>
    </message>
    <message>
        <source>&amp;Without the forget set</source>
        <translation>&amp;Sans l’ensemble à oublier</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>File that the model is saved to, safetensors</source>
        <translation>Fichier dans lequel enregistrer le modèle, safetensors</translation>
    </message>
    <message>
        <source>&amp;Go on where it was stopped</source>
        <translation>&amp;Reprendre là où il s’est arrêté</translation>
    </message>
    <message>
        <source>Beside this file lies the checkpoint of a training that was stopped</source>
        <translation>À côté de ce fichier se trouve le point de reprise d’un entraînement arrêté</translation>
    </message>
    <message>
        <source>&amp;Architecture:</source>
        <translation>Arc&amp;hitecture&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>É&amp;poques&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>Tau&amp;x d’apprentissage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>&amp;Lot&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Perte par époque</translation>
    </message>
    <message>
        <source>Every epoch&apos;s figures; Ctrl+C copies the chosen rows</source>
        <translation>Valeurs de chaque époque&#xa0;; Ctrl+C copie les lignes choisies</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation>Rien n’a encore été entraîné.</translation>
    </message>
    <message>
        <source>A training can begin when the running job has ended.</source>
        <translation>Un entraînement pourra commencer quand la tâche en cours sera terminée.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: loss %3, training error %4 %, %5 s.</source>
        <translation>Époque %1 sur %2&#xa0;: perte %3, erreur d’entraînement %4&#xa0;%, %5 s.</translation>
    </message>
    <message>
        <source>Stopping… %1</source>
        <translation>Arrêt en cours… %1</translation>
    </message>
    <message>
        <source>The first epoch is under way.</source>
        <translation>La première époque est en cours.</translation>
    </message>
    <message>
        <source>%1 Saved to %2, and a baseline of the experiment now.</source>
        <translation>%1 Enregistré dans %2&#xa0;; sert désormais de référence à l’expérience.</translation>
    </message>
    <message>
        <source>%1 Saved to %2.</source>
        <translation>%1 Enregistré dans %2.</translation>
    </message>
    <message>
        <source>Stopped before the first epoch was done.</source>
        <translation>Arrêté avant la fin de la première époque.</translation>
    </message>
    <message>
        <source>Stopped. %1 Resume goes on from there.</source>
        <translation>Arrêté. %1 Reprendre continue à partir de là.</translation>
    </message>
    <message>
        <source>Arrow keys: read an epoch. Wheel, + and −: zoom. Double click, 0: all.</source>
        <translation>Touches fléchées&#xa0;: lire une époque. Molette, + et −&#xa0;: zoom. Double clic ou 0&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Sa&amp;ve to:</source>
        <translation>Enregistrer s&amp;ous&#xa0;:</translation>
    </message>
    <message>
        <source>Epoch %1 of %2, %3 % of it: loss %4, training error %5 % so far.</source>
        <translation>Époque %1 sur %2, parcourue à %3&#xa0;%&#xa0;: perte %4, erreur d’entraînement %5&#xa0;% jusqu’ici.</translation>
    </message>
    <message>
        <source>Leave out what is to be forgotten: a retrained baseline, where the architecture is the model&apos;s</source>
        <translation>Laisser de côté ce qui doit être oublié&#xa0;: une référence réentraînée, si l’architecture est celle du modèle</translation>
    </message>
    <message>
        <source>&amp;Without all that is forgotten by the end of request %1 of %2</source>
        <translation>&amp;Sans tout ce qui est oublié au terme de la demande %1 sur %2</translation>
    </message>
    <message>
        <source>%1 exists already. The model in it is lost, also to experiments that use it, when another one is saved there.</source>
        <translation>%1 existe déjà. Le modèle qu’il contient sera perdu, y compris pour les expériences qui l’utilisent, si un autre y est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Beside %1 lies the checkpoint of another training that was stopped: architecture %2, epochs %3, seed %4. It can not go on any more when this one begins.</source>
        <translation>À côté de %1 se trouve le checkpoint d’un autre entraînement qui a été arrêté : architecture %2, époques %3, graine %4. Il ne pourra plus reprendre si celui-ci commence.</translation>
    </message>
    <message>
        <source>Checking whether this file exists already…</source>
        <translation>Recherche de ce qui se trouve à cet emplacement…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingCommands</name>
    <message>
        <source>The training dialog is filled in for something else. Close it, then train the baseline again.</source>
        <translation>La boîte de dialogue d’entraînement est remplie pour autre chose. Fermez-la, puis relancez l’entraînement de la référence.</translation>
    </message>
    <message>
        <source>Looking for the next baselines…</source>
        <translation>Recherche des prochaines références…</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingModel</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the epoch&apos;s batches, in nats</source>
        <translation>Entropie croisée moyenne sur les lots de l’époque, en nats</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Error on the batches as they were trained on</source>
        <translation>Erreur sur les lots au moment de leur entraînement</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>Erreur d’entraînement (%)</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>Taux d’apprentissage du dernier pas de l’époque</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Durée (s)</translation>
    </message>
</context>
<context>
    <name>unlearn::TrainingPlot</name>
    <message>
        <source>Loss (left)</source>
        <translation>Perte (à gauche)</translation>
    </message>
    <message>
        <source>Training error (right)</source>
        <translation>Erreur d’entraînement (à droite)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss (nats)</source>
        <translation>Perte (nats)</translation>
    </message>
    <message>
        <source>Training error (%)</source>
        <translation>Erreur d’entraînement (%)</translation>
    </message>
    <message>
        <source>The curves of a training appear here, a point an epoch.</source>
        <translation>Les courbes d’un entraînement apparaissent ici, un point par époque.</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, training error %3 %</source>
        <translation>Époque %1&#xa0;: perte %2, erreur d’entraînement %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>unlearn::TrustDialog</name>
    <message>
        <source>Run this program?</source>
        <translation>Exécuter ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model: a program, which runs when it is opened. Open it only if you trust where it comes from. The answer is remembered for this content.</source>
        <translation>%1 est un modèle TorchScript&#xa0;: un programme, qui s’exécute à l’ouverture. Ne l’ouvrez que si vous faites confiance à sa provenance. La réponse est mémorisée pour ce contenu.</translation>
    </message>
    <message>
        <source>File of the program</source>
        <translation>Fichier du programme</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>SHA-256 du programme</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;SHA-256:</source>
        <translation>&amp;SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>Faire &amp;confiance et ouvrir</translation>
    </message>
    <message>
        <source>Trust the program and open it</source>
        <translation>Faire confiance au programme et l’ouvrir</translation>
    </message>
    <message>
        <source>Do not open the program</source>
        <translation>Ne pas ouvrir le programme</translation>
    </message>
</context>
<context>
    <name>unlearn::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Begin an experiment with data and a model of your own</source>
        <translation>Commencer une expérience avec vos propres données et votre propre modèle</translation>
    </message>
    <message>
        <source>New from e&amp;xperiment…</source>
        <translation>Nouveau à partir d’une e&amp;xpérience…</translation>
    </message>
    <message>
        <source>Go through one of the paper&apos;s experiments, from training to table</source>
        <translation>Dérouler une des expériences de l’article, de l’entraînement au tableau</translation>
    </message>
    <message>
        <source>&amp;Get data…</source>
        <translation>O&amp;btenir des données…</translation>
    </message>
    <message>
        <source>Download data sets from where their authors publish them</source>
        <translation>Télécharger des jeux de données là où leurs auteurs les publient</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>Ouvrir un fichier d’expérience</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>Ouvrir l’exem&amp;ple</translation>
    </message>
    <message>
        <source>Open the example that comes along</source>
        <translation>Ouvrir l’exemple fourni</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the experiment to its file</source>
        <translation>Enregistrer l’expérience dans son fichier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>Enregistrer l’expérience dans un autre fichier</translation>
    </message>
    <message>
        <source>Write a report of the selected runs: HTML, PDF, figures and tables</source>
        <translation>Rédiger un rapport sur les exécutions sélectionnées&#xa0;: HTML, PDF, figures et tableaux</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the workbench</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Suggest thresholds…</source>
        <translation>&amp;Suggérer des seuils…</translation>
    </message>
    <message>
        <source>Suggest a threshold for each layer from what is known before a run</source>
        <translation>Suggérer un seuil pour chaque couche d’après ce que l’on sait avant une exécution</translation>
    </message>
    <message>
        <source>Reset &amp;thresholds</source>
        <translation>Réinitialiser les s&amp;euils</translation>
    </message>
    <message>
        <source>Back to the thresholds of the experiment&apos;s file</source>
        <translation>Revenir aux seuils du fichier de l’expérience</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Language, theme, threads, device, folders and questions</source>
        <translation>Langue, thème, threads, périphérique, dossiers et questions</translation>
    </message>
    <message>
        <source>&amp;Compute spectra</source>
        <translation>&amp;Calculer les spectres</translation>
    </message>
    <message>
        <source>Compute the spectrum of each layer&apos;s inputs</source>
        <translation>Calculer le spectre des entrées de chaque couche</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start unlearning with these settings</source>
        <translation>Démarrer le désapprentissage avec ces réglages</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause the running job, or go on with it</source>
        <translation>Mettre en pause la tâche en cours, ou la reprendre</translation>
    </message>
    <message>
        <source>Stop the running job and keep what was reached</source>
        <translation>Arrêter la tâche en cours et garder ce qui a été atteint</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Entraîner…</translation>
    </message>
    <message>
        <source>Train a new model on the loaded data</source>
        <translation>Entraîner un nouveau modèle sur les données chargées</translation>
    </message>
    <message>
        <source>Train &amp;retrained baseline</source>
        <translation>&amp;Réentraîner le modèle de référence</translation>
    </message>
    <message>
        <source>Train the model anew without the forget set, for the experiment to be compared with</source>
        <translation>Réentraîner le modèle sans l’ensemble à oublier, comme élément de comparaison pour l’expérience</translation>
    </message>
    <message>
        <source>S&amp;weep gamma…</source>
        <translation>&amp;Balayer gamma…</translation>
    </message>
    <message>
        <source>Run one threshold after another, and compare what comes of them</source>
        <translation>Lancer une exécution pour chaque seuil, et comparer les résultats</translation>
    </message>
    <message>
        <source>P&amp;urge the request…</source>
        <translation>P&amp;urger la demande…</translation>
    </message>
    <message>
        <source>Delete for good what is kept of the samples that the selected run forgot</source>
        <translation>Supprimer définitivement ce qui est conservé des exemples que l’exécution sélectionnée a oubliés</translation>
    </message>
    <message>
        <source>Spectrum &amp;cache…</source>
        <translation>&amp;Cache des spectres…</translation>
    </message>
    <message>
        <source>See how much room the cached second moments take, and clear them</source>
        <translation>Voir la place qu’occupent les moments d’ordre deux en cache, et les supprimer</translation>
    </message>
    <message>
        <source>&amp;Data table</source>
        <translation>&amp;Tableau de données</translation>
    </message>
    <message>
        <source>Show or hide the figures behind the plots of the current page</source>
        <translation>Afficher ou masquer les valeurs des graphiques de la page actuelle</translation>
    </message>
    <message>
        <source>Show the current page in a window of its own, or put it back</source>
        <translation>Afficher la page actuelle dans sa propre fenêtre, ou la remettre en place</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>Remettre tous les panneaux à leur place</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How everything is used, page by page</source>
        <translation>Le mode d’emploi, page par page</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>See in a few steps what each part of the window is for</source>
        <translation>Découvrir en quelques étapes à quoi sert chaque partie de la fenêtre</translation>
    </message>
    <message>
        <source>Projection &amp;lab…</source>
        <translation>&amp;Laboratoire de projection…</translation>
    </message>
    <message>
        <source>See on a few samples what a threshold protects and what a step forgets</source>
        <translation>Voir sur quelques exemples ce qu’un seuil protège et ce qu’un pas oublie</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Terms of the field with their formulas; of the control that has the focus, if it has one</source>
        <translation>Termes du domaine et leurs formules&#xa0;; celui du contrôle actif, s’il en a un</translation>
    </message>
    <message>
        <source>&amp;About Unlearning Workbench</source>
        <translation>À &amp;propos d’Unlearning Workbench</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that draws this window</source>
        <translation>Bibliothèque graphique qui dessine cette fenêtre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xpérience</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ex&amp;écution</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>R&amp;esume the run</source>
        <translation>Reprendre l’e&amp;xécution</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped, failed or was interrupted</source>
        <translation>Reprendre l’exécution sélectionnée, qui a été arrêtée, a échoué ou a été interrompue</translation>
    </message>
    <message>
        <source>&amp;Queue a run</source>
        <translation>Mettre une exécution en f&amp;ile d’attente</translation>
    </message>
    <message>
        <source>Run with these settings once the job under way has ended</source>
        <translation>Lancer une exécution avec ces réglages quand la tâche en cours sera terminée</translation>
    </message>
    <message>
        <source>&amp;Next batch</source>
        <translation>&amp;Lot suivant</translation>
    </message>
    <message>
        <source>Unlearn with one batch, then pause and show what its gradient was like</source>
        <translation>Désapprendre avec un lot, puis mettre en pause et montrer à quoi ressemblait son gradient</translation>
    </message>
    <message>
        <source>&amp;Measure how far spectra drift</source>
        <translation>&amp;Mesurer la dérive des spectres</translation>
    </message>
    <message>
        <source>After each request, compute the retained second moments anew with the unlearned weights and compare them with those that requests in sequence keep; takes a pass over the retained samples</source>
        <translation>Après chaque demande, recalculer les moments d’ordre deux des données à retenir avec les poids désappris et les comparer à ceux que conservent les demandes successives&#xa0;; demande un passage sur les exemples à retenir</translation>
    </message>
    <message>
        <source>&amp;Export the log of runs…</source>
        <translation>Exporter le &amp;journal des exécutions…</translation>
    </message>
    <message>
        <source>Copy all runs and their figures into one file, for another machine or person</source>
        <translation>Copier toutes les exécutions et leurs valeurs dans un seul fichier, pour une autre machine ou une autre personne</translation>
    </message>
    <message>
        <source>&amp;Merge a log of runs…</source>
        <translation>Fusio&amp;nner un journal d’exécutions…</translation>
    </message>
    <message>
        <source>Take in the runs of another log; those that are here already stay as they are</source>
        <translation>Ajouter les exécutions d’un autre journal&#xa0;; celles déjà présentes restent inchangées</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Detach &amp;page</source>
        <translation>&amp;Détacher la page</translation>
    </message>
</context>
<context>
    <name>unlearn::WorstOffModel</name>
    <message>
        <source>Forget sample: its index in the training data</source>
        <translation>Exemple à oublier&#xa0;: son indice dans les données d’entraînement</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Score of the attack: the higher, the more like a training sample</source>
        <translation>Score de l’attaque&#xa0;: plus il est élevé, plus l’exemple ressemble à un exemple d’entraînement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score on the retrained model, which never saw the sample</source>
        <translation>Score sur le modèle réentraîné, qui n’a jamais vu l’exemple</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Réentraîné</translation>
    </message>
    <message>
        <source>Retained sample: its index in the training data</source>
        <translation>Exemple à retenir&#xa0;: son indice dans les données d’entraînement</translation>
    </message>
    <message>
        <source>Share of the negatives whose score is at least as high: the fewer, the surer is the attacker</source>
        <translation>Part des négatifs dont le score est au moins aussi élevé&#xa0;: moins il y en a, plus l’attaquant est sûr de lui</translation>
    </message>
    <message>
        <source>%1 as high (%)</source>
        <translation>%1, score au moins aussi élevé (%)</translation>
    </message>
    <message>
        <source>Score on the model before unlearning</source>
        <translation>Score sur le modèle avant désapprentissage</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Score on the retrained model, which was trained on the sample</source>
        <translation>Score sur le modèle réentraîné, qui a été entraîné sur l’exemple</translation>
    </message>
</context>
</TS>
