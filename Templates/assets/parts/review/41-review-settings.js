'use strict';
// How well cards should be known, and how many new ones a day brings.
RECTO.reviewSettings = (function () {
  const { h } = RECTO.dom;
  const { t, number } = RECTO.words;

  /** @param {() => void} changed */
  function make(changed) {
    const { retention, newPerDay } = RECTO.app.settings();
    const said = h('output', { for: 'retention' }, percent(retention));
    const slider = h('input', {
      type: 'range', id: 'retention', min: String(RECTO.retention.least),
      max: String(RECTO.retention.most), step: '0.01',
      value: String(retention), 'aria-valuetext': percent(retention),
      oninput: () => {
        said.textContent = percent(Number(slider.value));
        slider.setAttribute('aria-valuetext', said.textContent);
      },
      onchange: (event) => {
        RECTO.app.set({ retention: Number(event.target.value), chosen: Date.now() });
        changed();
      },
    });
    const count = h('input', {
      type: 'number', id: 'new-per-day', class: 'select', min: '0', max: '999',
      inputmode: 'numeric',
      value: String(newPerDay),
      onchange: (event) => {
        const wanted = Math.min(999, Math.max(0, Math.floor(Number(event.target.value) || 0)));
        event.target.value = String(wanted);
        RECTO.app.set({ newPerDay: wanted, chosen: Date.now() });
        changed();
      },
    });
    return h('details', { class: 'reveal review-settings' },
      h('summary', {}, t('Settings for reviews')),
      h('div', { class: 'reveal-body' },
        h('p', { class: 'cluster' },
          h('label', { for: 'retention' }, t('How much you want to know at each review')),
          slider, said),
        h('p', { class: 'rationale' },
          t('A higher share means more reviews each day. 90% suits most people.')),
        h('p', { class: 'cluster' },
          h('label', { for: 'new-per-day' }, t('New cards per day and deck')), count)));
  }

  /** @param {number} share */
  function percent(share) {
    return number(share, { style: 'percent' });
  }

  return { make };
})();
