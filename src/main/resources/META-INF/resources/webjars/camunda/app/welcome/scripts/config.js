// Vietnamese for everybody except a browser whose first language is English, as in Tasklist.
const english = /^en\b/i.test((navigator.languages && navigator.languages[0]) || navigator.language || '');

// Camunda's page says to wait for its scripts without end, but its bundle does not read that: after 7 seconds on a slow
// line the page would stay blank.
window.require.config({ waitSeconds: 0 });

export default {
  app: { name: english ? 'Welcome' : 'Một cửa', vendor: english ? 'Vietnam Social Security' : 'BHXH Việt Nam' },
  locales: { availableLocales: ['vi', 'en'], fallbackLocale: english ? 'en' : 'vi' },
  disableWelcomeMessage: true
};
