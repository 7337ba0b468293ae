// An address that names no slide: the slide that it means, or a word that there is none.
import { decoded } from "../dom/decoded.ts";
import { slideMeant } from "../dom/slide-meant.ts";
import { addresses } from "../words/here.ts";
import { notice } from "./notices.ts";

/** Puts such an address right, now and whenever it changes. */
export function addressesMeant() {
  window.addEventListener("hashchange", check);
  check();
}

function check() {
  const hash = decoded(location.hash.slice(1));
  if (!hash.startsWith("/") || document.getElementById(hash)) return;
  const [, name = ""] = hash.split("/");
  const articles = [...document.querySelectorAll("article[id]")];
  const found = slideMeant(
    name,
    articles.map(({ id }) => id.slice(1)),
  );
  // With a step, as the lecture writes it, it is a slide's address all the same.
  const article = document.getElementById(`/${name}`) ?? (found && document.getElementById(`/${found.id}`));
  if (article) {
    history.replaceState(history.state, "", `#${article.id}`);
    article.scrollIntoView({ behavior: "instant" });
  }
  if (!article) notice(addresses.noSlide(name));
  else if (found && !found.isSure)
    notice(addresses.nearest(name, article.querySelector(".headline")?.textContent ?? ""));
}
