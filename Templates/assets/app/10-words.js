'use strict';
// The app's own words, in the reader's language. English stands in the code itself; other
// languages are looked up by it.

/** @typedef {{[english: string]: string | {[category: string]: string}}} Messages */
RECTO.words = (function () {
  /** @type {Messages} */
  let messages = {};
  let language = 'en';
  /**
   * What parts the thousands in languages that write the digits 0 to 9 alone. The browser knows it
   * too, but takes a phone a tenth of a second, which the first page can do without.
   * @type {{[language: string]: string}}
   */
  const marks = { de: '.', en: ',', es: '.', fr: '\u202f', ja: ',', pt: '.', zh: ',' };
  let rules = new Intl.PluralRules(language);
  /** @type {Map<string, Intl.NumberFormat | Intl.DateTimeFormat>} */
  const formatters = new Map();

  /**
   * Speaks another language from now on.
   * @param {string} tag a BCP 47 tag
   * @param {Messages} translations a text, or one for each plural category of the language
   */
  function use(tag, translations) {
    language = tag;
    messages = translations;
    formatters.clear();
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
    if (!options && has(marks, language) && value >>> 0 === value) {
      const digits = String(value);
      if (language === 'es' && value < 10000) return digits;
      return digits.replace(/\B(?=(?:\d{3})+$)/g, marks[language]);
    }
    return formatter('number', options, () => new Intl.NumberFormat(language, options))
      .format(value);
  }

  /**
   * A day in UTC as the language writes it.
   * @param {Date} day
   * @param {Intl.DateTimeFormatOptions} options
   */
  function date(day, options) {
    return formatter('date', options, () =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })).format(day);
  }

  /**
   * Making one takes the time of hundreds of uses: each is made once.
   * @template {Intl.NumberFormat | Intl.DateTimeFormat} Formatter
   * @param {string} kind
   * @param {object | undefined} options
   * @param {() => Formatter} make
   * @returns {Formatter}
   */
  function formatter(kind, options, make) {
    const key = kind + JSON.stringify(options || {});
    const made = /** @type {Formatter} */ (formatters.get(key)) || make();
    formatters.set(key, made);
    return made;
  }

  return { use, t, n, number, date, language: () => language };
})();
