'use strict';
// A picture of a card, as large as the window or larger.
RECTO.zoom = (function () {
  const { h } = RECTO.dom;
  const { t } = RECTO.words;

  /**
   * Puts a button around each picture that is no link.
   * @param {Element} element
   */
  function prepare(element) {
    element.querySelectorAll('img').forEach(function (picture) {
      if (picture.closest('a, button')) return;
      const name = picture.alt
        ? t('Enlarge the picture: {picture}', { picture: picture.alt }) : t('Enlarge the picture');
      const button = h('button', {
        class: 'zoom', type: 'button', 'aria-label': name, onclick: () => open(picture),
      });
      picture.replaceWith(button);
      button.append(picture);
    });
  }

  /** @param {HTMLImageElement} picture */
  function open(picture) {
    const copy = /** @type {HTMLImageElement} */ (picture.cloneNode());
    const size = h('button', { class: 'button', type: 'button', onclick: change },
      t('Actual size'));
    /** @type {HTMLDialogElement} */
    const dialog = h('dialog', { class: 'zoomed', 'aria-label': picture.alt || t('Picture') },
      h('div', { class: 'zoomed-picture', tabindex: '0' }, copy),
      h('p', { class: 'cluster' }, size,
        h('button', { class: 'button primary', type: 'button', onclick: () => dialog.close() },
          t('Close'))));
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();

    function change() {
      const large = dialog.classList.toggle('large');
      size.textContent = large ? t('Fit the window') : t('Actual size');
    }
  }

  return { prepare };
})();
