// The desk's own resources.
import { address, send } from '../../common/http.js';

export { Refused } from '../../common/http.js';

export const desk = (path) => address('desk', path);

/** Sends and reads JSON; {@code body} may be a FormData. Throws {@link Refused}. */
export const call = (method, path, body) => send(method, desk(path), body);
