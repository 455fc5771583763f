extension NoticePhrases {
  /// Lines that begin captions and credits; they are kept, apart from the text.
  static let credit = [
    // English
    "^afp$", "^ap photo", "^credit:", "^credits:", "^crédit photo", "^crédito", "^crédits photo",
    "^featured image", "^fig #", "^figure #", "^file -", "^file photo", "^getty images",
    "getty images$", "^illustration", "^illustration by", "^illustration:", "^image caption",
    "^image copyright", "^image credit", "^image illustrative", "^image source", "^image via",
    "^image:", "^images:", "^in this * file photo", "^in this * photo", "^photo by",
    "^photo courtesy", "^photo credit", "^photo d illustration", "^photo:", "^photograph by",
    "^photograph:", "^photography by", "^photos by", "^photos:", "^picture:", "^pictures:",
    "^reuters$", "^screenshot", "^screenshot:", "^shutterstock", "shutterstock$", "^unsplash",
    "^video by", "^video:",
    // German
    "^abb", "^abb #", "^abbildung:", "^abbildung #", "^abbildung", "^archivbild", "^archivfoto",
    "^beitragsbild", "^bild #", "^bild:",
    "^bilder:", "^bildnachweis", "^bildquelle", "^bildrechte", "^foto #", "^foto de", "^foto von",
    "^foto:", "^fotocredit", "^fotos von", "^fotos:", "^grafik:", "^quelle:", "^symbolbild",
    "^symbolfoto", "^titelbild", "^titelfoto",
    // French
    "^visuel",
    // Spanish
    "^fotografía", "^fuente:", "^imagen:", "^imágenes:",
    // Dutch, Polish, Swedish
    "^fot", "^fot:", "^rys", "^zdjęcie:",
    // Russian
    "^фото:",
    // Chinese, Japanese
    "^写真:", "^写真：", "^图片来源",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "^fotoğraf:", "^फोटो:", "^ảnh:", "^사진:", "^사진제공",
  ]
}
