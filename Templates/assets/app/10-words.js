'use strict';
// The app's own words, in the reader's language. English stands in the code itself; other
// languages are looked up by it.

/** @typedef {{[english: string]: string | {[category: string]: string}}} Messages */
RECTO.words = (function () {
  /** @type {Messages} */
  let messages = {};
  let language = 'en';
  let rules = new Intl.PluralRules(language);

  /**
   * Speaks another language from now on.
   * @param {string} tag a BCP 47 tag
   * @param {Messages} translations a text, or one for each plural category of the language
   */
  function use(tag, translations) {
    language = tag;
    messages = translations;
    rules = new Intl.PluralRules(tag);
  }

  /**
   * A text in the reader's language, with values in the place of `{names}`.
   * @param {string} english
   * @param {{[name: string]: string | number}} [values]
   * @returns {string}
   */
  function t(english, values) {
    const found = has(messages, english) ? messages[english] : english;
    return filled(typeof found === 'string' ? found : english, values || {});
  }

  /**
   * A text that counts something: `n(3, '{n} card', '{n} cards')`. Translations are found by the
   * second form.
   * @param {number} count
   * @param {string} one
   * @param {string} other
   * @param {{[name: string]: string | number}} [values]
   * @returns {string}
   */
  function n(count, one, other, values) {
    const found = has(messages, other) ? messages[other] : { one, other };
    const forms = typeof found === 'string' ? { other: found } : found;
    const category = rules.select(count);
    return filled(forms[category] || forms.other || other, { n: number(count), ...values });
  }

  /**
   * Whether an object has a member of its own.
   * @param {object} object
   * @param {string} name
   */
  function has(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name);
  }

  /**
   * @param {string} text
   * @param {{[name: string]: string | number}} values
   */
  function filled(text, values) {
    return text.replace(/\{(\w+)\}/g, (whole, name) =>
      has(values, name) ? String(values[name]) : whole);
  }

  /**
   * A number as the language writes it.
   * @param {number} value
   * @param {Intl.NumberFormatOptions} [options]
   */
  function number(value, options) {
    return new Intl.NumberFormat(language, options).format(value);
  }

  return { use, t, n, number, language: () => language };
})();
