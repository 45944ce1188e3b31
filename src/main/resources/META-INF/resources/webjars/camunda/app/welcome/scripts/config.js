// Vietnamese for everybody except a browser whose first language is English, as in Tasklist.
const english = /^en\b/i.test((navigator.languages && navigator.languages[0]) || navigator.language || '');

export default {
  app: { name: english ? 'Welcome' : 'Một cửa', vendor: english ? 'Vietnam Social Security' : 'BHXH Việt Nam' },
  locales: { availableLocales: ['vi', 'en'], fallbackLocale: english ? 'en' : 'vi' },
  disableWelcomeMessage: true
};
