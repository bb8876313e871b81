'use strict';
// A card read aloud by the browser, each text in its own language.
RECTO.speech = (function () {
  const { h } = RECTO.dom;
  const { t } = RECTO.words;
  const spoken = '.prompt, .option-text, .answer, .rationale, .explanation .prose';

  /**
   * A button that reads what is shown of a card; null where the browser cannot speak.
   * @param {Element} stage
   */
  function button(stage) {
    const { speechSynthesis } = window;
    if (!speechSynthesis || !window.SpeechSynthesisUtterance) return null;
    return h('button', {
      class: 'button quiet', type: 'button', onclick: function () {
        const isSpeaking = speechSynthesis.speaking;
        speechSynthesis.cancel();
        if (!isSpeaking) pieces(stage).forEach((piece) => speechSynthesis.speak(piece));
      },
    }, t('Read aloud'));
  }

  /** @param {Element} stage */
  function pieces(stage) {
    /** @type {SpeechSynthesisUtterance[]} */
    const list = [];
    stage.querySelectorAll(spoken).forEach(function (element) {
      if (!(element instanceof HTMLElement) || element.offsetParent === null) return;
      if (element.parentElement && element.parentElement.closest(spoken)) return;
      const piece = new SpeechSynthesisUtterance(element.innerText);
      const owner = element.closest('[lang]');
      piece.lang = (owner && owner.getAttribute('lang')) || '';
      list.push(piece);
    });
    return list;
  }

  /** Nothing goes on speaking when the card is left. */
  function stop() {
    if (window.speechSynthesis) window.speechSynthesis.cancel();
  }

  return { button, stop };
})();
