# finding: GI101 9
# finding: GI101 13
# finding: GI101 18
# finding: GI101 23
# finding: GI101 30
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def replaced(template):
    prompt = template.replace("{planet}", "Saturn").replace("{count}", "three")
    return client.models.generate_content(model=MODEL, contents=prompt).text


def stripped(row):
    return client.models.generate_content(model=MODEL, contents=["Translate:", row["text"].strip()]).text


def added(prompt):
    print("Asking: " + prompt)
    return client.models.generate_content(model=MODEL, contents=prompt).text


def divided(prompt):
    print(len(prompt.split(" ")))
    return client.models.generate_content(model=MODEL, contents=prompt).text


def looped(rows):
    for row in rows:
        if row.startswith(("#", "//")):
            continue
        print(client.models.generate_content(model=MODEL, contents=row).text)


print(replaced("Name {count} moons of {planet}."), stripped({"text": " a moon "}))
print(added("Name a moon."), divided("Name a moon."))
looped(["# Moons", "Name a moon."])
# output
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def replaced(template):
    prompt = template.replace("{planet}", "Saturn").replace("{count}", "three")
    return client.interactions.create(model=MODEL, input=prompt, store=False).output_text


def stripped(row):
    return client.interactions.create(
        model=MODEL,
        input=[{"type": "text", "text": "Translate:"}, {"type": "text", "text": row["text"].strip()}],
        store=False,
    ).output_text


def added(prompt):
    print("Asking: " + prompt)
    return client.interactions.create(model=MODEL, input=prompt, store=False).output_text


def divided(prompt):
    print(len(prompt.split(" ")))
    return client.interactions.create(model=MODEL, input=prompt, store=False).output_text


def looped(rows):
    for row in rows:
        if row.startswith(("#", "//")):
            continue
        print(client.interactions.create(model=MODEL, input=row, store=False).output_text)


print(replaced("Name {count} moons of {planet}."), stripped({"text": " a moon "}))
print(added("Name a moon."), divided("Name a moon."))
looped(["# Moons", "Name a moon."])
