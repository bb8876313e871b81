'use strict';
// Single-key shortcuts: one listener, and only when no other element wants the key.
RECTO.keys = (function () {
  /**
   * The key that a shortcut may act on, or an empty text.
   * @param {KeyboardEvent} event
   */
  function keyOf(event) {
    if (event.defaultPrevented || event.metaKey) return '';
    // With AltGr, which some systems tell as Ctrl and Alt, only what no other key gives counts.
    const isThird = event.getModifierState && event.getModifierState('AltGraph');
    if (isThird ? !/^[^\p{L}\p{N}]$/u.test(event.key) : event.ctrlKey || event.altKey) return '';
    if (event.isComposing || event.keyCode === 229 || event.repeat) return '';
    if (document.querySelector('dialog[open]')) return '';
    const target = event.target instanceof Element ? event.target : document.body;
    if (isTyping(target)) return '';
    const own = target.closest('button, a[href], summary, input, [role="button"]');
    // Enter does nothing to an option that was picked: it goes on.
    const isPick = event.key === 'Enter' && target.matches('[name="pick"]');
    if (own && !isPick && (event.key === ' ' || event.key === 'Enter')) return '';
    // On layouts whose digits need the shift key, the digit's key counts without it.
    const digit = /^Digit([1-9])$/.exec(event.code);
    if (digit && !event.shiftKey && !isThird) return digit[1];
    if (event.key.length > 1) return event.key;
    // Where the keys write another alphabet, they count as the letters that are printed beside.
    const letter = /^Key([A-Z])$/.exec(event.code);
    return (letter && /[^\0-\x7f]/.test(event.key) ? letter[1] : event.key).toLowerCase();
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
