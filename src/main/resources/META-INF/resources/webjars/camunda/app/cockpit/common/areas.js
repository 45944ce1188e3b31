// Whom which group of pages is for.
import { address, send } from '../../common/http.js';

let asked = null;

/** Whether the person at the screen may use an area, "supervision" or "workbench"; false when the server cannot say. */
export async function mayUse(area) {
  asked ||= send('GET', address('desk', 'areas'));
  const mine = asked;
  try {
    return Boolean((await mine)[area]);
  } catch (e) {
    return false;
  } finally {
    // shared only while under way: the next person at this screen may be somebody else
    asked = null;
  }
}
