// Cockpit does not start at all when one script under customScripts fails, so each page is read alone here: a page with
// a fault is missing from Cockpit and named in the console.

/** Every plugin that the modules of a folder export; {@code read} imports one by its name. */
export async function plugins(folder, names, read) {
  const found = await Promise.allSettled(names.map(read));
  return found.flatMap((result, i) => {
    if (result.status === 'fulfilled') {
      return result.value.default;
    }
    console.error(`${folder}/${names[i]}.js`, result.reason);
    return [];
  });
}
