import type { AnswerOf } from "../../api/shapes.ts";

/** A case that a code has opened, with the token that it can be looked at again by. */
export type Opened = AnswerOf<"openStatus">;
