// Fills a task's form from the dossier as well as from the process variables; the dossier wins.
import { call } from './http.js';

export async function prefill(taskId, variables) {
  let values;
  try {
    values = await call('GET', `tasks/${encodeURIComponent(taskId)}/values`);
  } catch (e) {
    return variables;
  }
  // a verdict is given anew each time, never carried over from the last round
  const filled = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.endsWith('Verdict')));
  for (const [field, value] of Object.entries(values)) {
    filled[field] = value !== null && typeof value === 'object'
      ? { type: 'Json', value: JSON.stringify(value), valueInfo: {} }
      : { type: 'String', value, valueInfo: {} };
  }
  return filled;
}

/** What a start form begins with: options that only the platform knows; nothing when it cannot be asked. */
export const toBegin = (definitionId) => call('GET', `definitions/${encodeURIComponent(definitionId)}/values`).catch(() => ({}));
