'use strict';
/** The switch for single-key shortcuts; there may be several of it, all showing the same. */
RECTO.shortcuts = function () {
  const { h } = RECTO.dom;
  const box = h('input', {
    type: 'checkbox', class: 'shortcut-switch', checked: RECTO.app.settings().shortcuts,
    onchange: (event) => RECTO.app.set({ shortcuts: event.target.checked }),
  });
  return h('label', { class: 'switch' }, box,
    h('span', {}, RECTO.words.t('Single-key shortcuts')));
};
