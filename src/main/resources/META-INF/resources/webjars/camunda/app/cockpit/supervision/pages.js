// Every page, menu and tab of the supervisors. Cockpit does not start at all when one script under customScripts
// fails, so each is read alone here: a page with a fault is missing from Cockpit and named in the console.
const NAMES = ['navigation', 'dashboard', 'risk', 'list', 'diagram', 'dossier', 'incidents', 'absences', 'report', 'books',
  'calendar'];

const found = await Promise.allSettled(NAMES.map((name) => import(`./${name}.js`)));

export default found.flatMap((result, i) => {
  if (result.status === 'fulfilled') {
    return result.value.default;
  }
  console.error(`supervision/${NAMES[i]}.js`, result.reason);
  return [];
});
