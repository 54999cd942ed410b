import { Link } from "react-router";
import type { AnswerOf } from "../../api/shapes.ts";
import { Card } from "../../parts/card.tsx";
import { Chips } from "../../parts/chips.tsx";
import styles from "./register.module.css";

type Specialist = AnswerOf<"findSpecialists">["specialists"][number];

/** One specialist of the Registry in a list. */
export const SpecialistCard = ({ specialist }: { readonly specialist: Specialist }) => {
  const { number, name, position, qualification, services } = specialist;
  const full = [name.surname, name.givenName, name.patronymic]
    .filter((part) => part !== undefined)
    .join(" ");
  return (
    <Card>
      <h2 className={styles["cardTitle"]}>
        <Link to={`/registry/specialists/${number}`}>{full}</Link>
      </h2>
      <p className={styles["quiet"]}>
        {[number, qualification, position?.organization]
          .filter((part) => part !== undefined)
          .join(" · ")}
      </p>
      <Chips of={services} />
    </Card>
  );
};
