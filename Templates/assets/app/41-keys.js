'use strict';
// Single-key shortcuts: one listener, and only when no other element wants the key.
RECTO.keys = (function () {
  /**
   * The key that a shortcut may act on, or an empty text.
   * @param {KeyboardEvent} event
   */
  function keyOf(event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return '';
    if (event.isComposing || event.keyCode === 229 || event.repeat) return '';
    if (document.querySelector('dialog[open]')) return '';
    const target = event.target instanceof Element ? event.target : document.body;
    if (isTyping(target)) return '';
    const own = target.closest('button, a[href], summary, input, [role="button"]');
    if (own && (event.key === ' ' || event.key === 'Enter')) return '';
    // On layouts whose digits need the shift key, the digit's key counts without it.
    const digit = /^Digit([1-9])$/.exec(event.code);
    return digit && !event.shiftKey ? digit[1] : event.key;
  }

  /** @param {Element} target */
  function isTyping(target) {
    return target.closest(
      'textarea, select, [contenteditable]:not([contenteditable="false"]),' +
        ' input:not([type="radio"]):not([type="checkbox"])'
    ) !== null;
  }

  /**
   * Calls back with each key; a true answer means that it was used.
   * @param {() => boolean} enabled whether keys that write a letter may act
   * @param {(key: string) => boolean} act
   */
  function listen(enabled, act) {
    document.addEventListener('keydown', function (event) {
      const key = keyOf(event);
      if (!key || (key !== 'Enter' && !enabled())) return;
      if (act(key)) event.preventDefault();
    });
  }

  return { listen };
})();
