// Vietnamese for everybody except a browser whose first language is English. The fallback equals the chosen
// language on purpose: Camunda loads the fallback's file too, and the last file loaded sets the language of all dates.
const english = /^en\b/i.test((navigator.languages && navigator.languages[0]) || navigator.language || '');

// Camunda's page says to wait for its scripts without end, but its bundle does not read that: after 7 seconds on a slow
// line the page would stay blank.
window.require.config({ waitSeconds: 0 });

export default {
  app: { name: english ? 'Tasklist' : 'Một cửa', vendor: english ? 'Vietnam Social Security' : 'BHXH Việt Nam' },
  locales: { availableLocales: ['vi', 'en'], fallbackLocale: english ? 'en' : 'vi' },
  dateFormat: { normal: 'DD/MM/YYYY HH:mm', long: 'LLLL' },
  customScripts: ['desk/cards', 'desk/search', 'desk/books', 'desk/payouts', 'desk/lists'],
  requireJsConfig: {
    ngDeps: ['motcua.desk'],
    deps: ['motcua-desk'],
    paths: { 'motcua-desk': '../tasklist/desk/angular' }
  },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: english ? 'claims the selected task' : 'nhận việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: english ? 'goes to the filters' : 'đến danh sách việc' },
    focusList: { key: 'ctrl+alt+l', description: english ? 'goes to the first task' : 'đến việc đầu tiên' },
    focusForm: { key: 'ctrl+alt+f', description: english ? 'goes to the first field' : 'đến ô nhập đầu tiên' },
    startProcess: { key: 'ctrl+alt+p', description: english ? 'starts a dossier' : 'lập hồ sơ mới' }
  }
};
