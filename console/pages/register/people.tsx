import { Link } from "react-router";
import type { AnswerOf } from "../../api/shapes.ts";
import styles from "./register.module.css";

type Specialists = AnswerOf<"getOrganization">["specialists"];

/** The specialists of an organisation; those who stand in the Registry lead there (R377-4.11b). */
export const People = ({ people }: { readonly people: Specialists }) => (
  <ul className={styles["lines"]}>
    {people.map(({ name, position, registryNumber }) => {
      const full = [name.surname, name.givenName, name.patronymic]
        .filter((part) => part !== undefined)
        .join(" ");
      return (
        <li key={`${full} ${position}`}>
          {registryNumber === undefined ? (
            full
          ) : (
            <Link to={`/registry/specialists/${registryNumber}`}>{full}</Link>
          )}
          , {position}
        </li>
      );
    })}
  </ul>
);
