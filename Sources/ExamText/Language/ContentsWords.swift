/// What people call a list of a text's parts: no name of what its questions are about.
enum ContentsWords {
  private static let names = PhraseSet(
    """
    Table of contents
    Contents
    Content
    TOC
    Index
    Table of questions
    List of questions
    Questions
    Fragen
    Preguntas
    Perguntas
    Вопросы
    Питання
    Pytania
    Inhalt
    Inhaltsverzeichnis
    Índice
    Contenido
    Tabla de contenidos
    Sommaire
    Table des matières
    Índice de contenidos
    Sumário
    Indice
    Содержание
    Оглавление
    Зміст
    目录
    目錄
    目次
    목차
    Spis treści
    İçindekiler
    Inhoud
    Inhoudsopgave
    Daftar isi
    Mục lục
    """)

  /// Whether a trimmed text is such a name and nothing else.
  static func contains(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return names.contains(0..<bytes.count, in: bytes)
  }
}
