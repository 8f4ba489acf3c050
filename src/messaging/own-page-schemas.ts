import * as v from 'valibot';
import { AddressSchema } from '../model.ts';
import type { Watcher } from './contract.ts';
import type { Frames } from './frame-contract.ts';
import type { ArgumentSchemas } from './messenger.ts';

/** The arguments of calls from the background to the extension's pages. */
export const watcherSchemas: ArgumentSchemas<Watcher> = { libraryChanged: [AddressSchema], settingsChanged: [] };

/** The arguments of calls to frames. */
export const framesSchemas: ArgumentSchemas<Frames> = { show: [v.string(), v.looseObject({ part: v.string() })] };
