// The language of this browser, decided like scripts/config.js does.
const first = (navigator.languages && navigator.languages[0]) || navigator.language || '';

export const english = /^en\b/i.test(first);
