// What the acts set down, row by row: one row is one duty, right, field, term or ground, by its id. What
// each row says in our own words stands in provisions.ts for the acts that the system carries out.
import * as z from "zod";
import rows from "./inventory.json" with { type: "json" };

/** The acts: Rules No. 377, Law No. 114-IV, Standard No. 138, and the portal's article (no law, G86). */
export const lawDocuments = ["R377", "L114", "S138", "P003"] as const;

export type LawDocument = (typeof lawDocuments)[number];

/** The parts of the system that rows belong to. */
export const lawAreas = [
  "registration",
  "commission",
  "assistance",
  "protection",
  "oversight",
  "cross-cutting",
] as const;

/** A row that concerns the making of the act or people and bodies outside: no software can carry it out. */
const outOfSystem = "out-of-system";

export const lawKinds = [
  "definition",
  "eligibility",
  "data-field",
  "document-required",
  "automatic-check",
  "deadline",
  "duty",
  "decision",
  "refusal-ground",
  "removal-ground",
  "notification",
  "quorum",
  "right",
  "access",
  "retention",
  "classification",
  "form",
  outOfSystem,
] as const;

const inventoryRowSchema = z
  .strictObject({
    id: z.string().min(1),
    document: z.enum(lawDocuments),
    kind: z.enum(lawKinds),
    area: z.enum(lawAreas),
  })
  .readonly();

export type InventoryRow = z.infer<typeof inventoryRowSchema>;

/** Every row of every act, in the order of the acts. */
export const inventory: readonly InventoryRow[] = z.array(inventoryRowSchema).parse(rows);

/** The rows of an act that software has to carry out. */
export function inScope(document: LawDocument): readonly InventoryRow[] {
  return inventory.filter((row) => row.document === document && row.kind !== outOfSystem);
}
