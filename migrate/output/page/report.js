(() => {
  "use strict";
  const form = document.querySelector("form");
  if (!form) return;
  document.documentElement.classList.remove("plain");
  form.hidden = false;
  const files = [...document.querySelectorAll(".file")].map((element) => ({
    element,
    folder: element.dataset.folder + "/",
    owners: element.dataset.owners.split(" "),
    uses: [...element.querySelectorAll(".use")].map((use) => ({
      use, outcome: use.dataset.outcome, reason: use.dataset.reason, text: null,
    })),
  }));
  const total = files.reduce((sum, file) => sum + file.uses.length, 0);
  const shown = form.querySelector("output");
  const none = document.getElementById("none");

  function apply() {
    const data = new FormData(form);
    const outcomes = new Set(data.getAll("outcome"));
    const reason = data.get("reason");
    const folder = data.get("folder");
    const owner = data.get("owner") || "";
    const words = data.get("text").toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const file of files) {
      const inside = (!folder || file.folder.startsWith(folder + "/"))
        && (!owner || file.owners.includes(owner));
      let visible = 0;
      for (const entry of file.uses) {
        let wanted = inside && outcomes.has(entry.outcome) && (!reason || entry.reason === reason);
        if (wanted && words.length) {
          entry.text ??= (file.element.dataset.path + " " + entry.use.textContent).toLowerCase();
          wanted = words.every((word) => entry.text.includes(word));
        }
        if (entry.use.hidden === wanted) entry.use.hidden = !wanted;
        visible += wanted;
      }
      if (file.element.hidden === visible > 0) file.element.hidden = !visible;
      count += visible;
    }
    shown.value = count === total ? `All ${total} uses` : `${count} of ${total} uses`;
    none.hidden = count > 0;
  }

  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of document.querySelectorAll("[data-open]")) {
    button.addEventListener("click", () => {
      for (const file of files) {
        for (const { use } of file.uses) {
          if (!use.hidden && !file.element.hidden) use.open = button.dataset.open === "yes";
        }
      }
    });
  }
  for (const button of document.querySelectorAll(".set")) {
    button.addEventListener("click", () => {
      form.reset();
      form.elements[button.dataset.name].value = button.dataset.value;
      setTimeout(() => {
        apply();
        document.getElementById("uses").scrollIntoView();
        form.elements[button.dataset.name].focus({ preventScroll: true });
      });
    });
  }
  apply();
})();
