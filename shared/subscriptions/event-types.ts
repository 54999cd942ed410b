// Every type of event that subscribers can be told of. This one table makes the scopes, the bodies and
// the AsyncAPI document.
import * as z from "zod";
import { commissionEventTypes } from "./event-types-commission.ts";
import { registrationEventTypes } from "./event-types-registration.ts";

export const eventTypes = { ...registrationEventTypes, ...commissionEventTypes } as const;

export type EventTypeName = keyof typeof eventTypes;

const isEventTypeName = (text: string): text is EventTypeName => Object.hasOwn(eventTypes, text);

/** The names of all types, in the order of the table. */
export const eventTypeNames: readonly EventTypeName[] =
  Object.keys(eventTypes).filter(isEventTypeName);

export const eventTypeNameSchema = z.enum(eventTypeNames);
