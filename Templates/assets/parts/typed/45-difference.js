'use strict';
// What was written beside what is right, marked letter by letter, and the same in words.
RECTO.difference = (function () {
  const { h } = RECTO.dom;
  const { t } = RECTO.words;

  /**
   * @param {string} typed
   * @param {string} expected
   * @param {string} language
   * @returns {HTMLElement}
   */
  function make(typed, expected, language) {
    const parts = RECTO.typing.difference(typed, expected);
    const user = { lang: language, dir: 'auto' };
    const wrote = h('dd', user);
    const right = h('dd', user);
    for (const { kind, text } of parts) {
      if (kind !== 'missing') wrote.append(kind === 'extra' ? h('del', {}, text) : text);
      if (kind !== 'extra') right.append(kind === 'missing' ? h('ins', {}, text) : text);
    }
    const isSame = parts.every((part) => part.kind === 'same');
    if (!typed) wrote.replaceChildren(t('Nothing'));
    if (!typed) right.replaceChildren(expected);
    return h('div', { class: 'difference' },
      h('dl', { class: 'given' },
        h('div', {}, h('dt', {}, t('You wrote')), wrote),
        h('div', {}, h('dt', {}, t('Right answer')), right)),
      typed && !isSame ? h('p', { class: 'rationale' }, inWords(parts)) : null);
  }

  /** @param {Difference[]} parts */
  function inWords(parts) {
    /** @param {string} kind */
    const list = (kind) => parts.filter((part) => part.kind === kind)
      .map((part) => t('“{text}”',
        { text: part.text.trim() || part.text.replace(/ /g, '␣') })).join(', ');
    const missing = list('missing');
    const extra = list('extra');
    if (missing && extra) {
      return t('Missing: {missing}. Too much: {extra}.', { missing, extra });
    }
    return missing ? t('Missing: {missing}.', { missing }) : t('Too much: {extra}.', { extra });
  }

  return { make };
})();
