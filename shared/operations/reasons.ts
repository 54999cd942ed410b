// Why a state system is asked no more for now, and why again: codes, as a text of somebody's own could name people.
import * as z from "zod";

export const pauseReasons = ["maintenance", "wrong-answers", "overload", "incident"] as const;

export const resumeReasons = ["works-over", "put-right", "trial", "mistaken"] as const;

/** The number of a letter or of a ticket in which more is said; it has a digit, and no spaces to write a sentence with. */
export const ticketSchema = z
  .string()
  .max(40)
  .regex(/^(?=.*\d)[\p{L}\d№./-]+$/u);
