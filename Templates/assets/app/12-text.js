'use strict';
// Text of cards without a page: from HTML to words that can be compared.
RECTO.text = (function () {
  /** @type {Map<string, string>} */
  const entities = new Map([
    ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' '],
  ]);

  /**
   * What a reader sees of a piece of card HTML, on one line.
   * @param {string} html
   */
  function plain(html) {
    return html
      .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<\/?(?:em|strong|code|a|span|sub|sup|b|i|del|s)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g, decoded)
      .replace(/\s+/g, ' ')
      .trim();
  }

  /**
   * The same in short, for a list: the words of a card without its tables, lists, code and
   * pictures, unless it has nothing else.
   * @param {string} html
   */
  function title(html) {
    return plain(html.replace(/<(table|pre|ul|ol)\b[^]*?<\/\1>|<img\b[^>]*>/g, '')) || plain(html);
  }

  /**
   * @param {string} whole
   * @param {string | undefined} decimal
   * @param {string | undefined} hexadecimal
   * @param {string | undefined} name
   */
  function decoded(whole, decimal, hexadecimal, name) {
    if (name !== undefined) return entities.get(name) || whole;
    const code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hexadecimal || '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }

  /**
   * The form in which two texts are compared: no case, no accents, no punctuation, but with the
   * signs that tell C from C++, 5 % from 5, and a < b from a > b.
   * @param {string} text
   */
  function fold(text) {
    return text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '')
      .toLowerCase()
      .replace(/[\u2212\u2010-\u2015]/g, '-')
      .replace(/(\d)[.,](?=\d)/g, '$1\u0001')
      .replace(/(^|\s)-(?=\d)/g, '$1\u0002')
      .replace(/[^\p{L}\p{M}\p{N}\p{Sm}\p{Sc}#%*/&^@\u0001\u0002]+/gu, ' ')
      .replace(/\u0001/g, '.')
      .replace(/\u0002/g, '-')
      .trim();
  }

  return { plain, title, fold };
})();
