// The editions of the Law that applications for services are decided by, oldest first.
import type { AssistanceEdition } from "./assistance-edition.ts";
import { law114 } from "./edition-l114-2022.ts";

export const assistanceEditions: readonly AssistanceEdition[] = [law114];
