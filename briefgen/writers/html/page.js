"use strict";
// Comfort only: everything on this page is reached without it.
(() => {
  const sources = document.getElementById("sources");
  const controls = document.getElementById("controls");
  const boxes = [...controls.querySelectorAll("input")];
  const marks = [...sources.querySelectorAll("mark[id]")];

  const hidden = (mark) => boxes.some((box) => !box.checked &&
    (mark.classList.contains(box.value) ||
      (box.value === "left-out" && !mark.classList.contains("quoted"))));

  const filter = () => {
    for (const mark of sources.querySelectorAll("mark")) mark.classList.toggle("off", hidden(mark));
    for (const card of sources.querySelectorAll(".card")) card.hidden = hidden(card);
  };

  // Where the reader is: the claim in focus, else the one that was led to, else before the first.
  const here = () => {
    const inside = document.activeElement.closest("mark[id]");
    const led = document.getElementById(location.hash.slice(1).replace(/^w-/, "c-"));
    return marks.indexOf(inside || led);
  };

  const go = (step) => {
    const at = here();
    let next = at < 0 && step < 0 ? marks.length - 1 : at + step;
    while (marks[next] && marks[next].classList.contains("off")) next += step;
    if (!marks[next]) return;
    location.hash = marks[next].id;
    marks[next].querySelector("a").focus({preventScroll: true});
  };

  // For browsers that do not open by themselves what a link leads to.
  const open = () => {
    const led = document.getElementById(location.hash.slice(1));
    const card = led && led.closest("details");
    if (card && !card.open) {
      card.open = true;
      led.scrollIntoView();
    }
  };

  boxes.forEach((box) => box.addEventListener("change", filter));
  document.getElementById("next").addEventListener("click", () => go(1));
  document.getElementById("before").addEventListener("click", () => go(-1));
  // Only where the focus is among the sources: single letters mean other things elsewhere.
  sources.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input")) return;
    if (event.key === "j") go(1);
    if (event.key === "k") go(-1);
  });
  addEventListener("hashchange", open);
  controls.hidden = false;
  filter();
  open();
})();
