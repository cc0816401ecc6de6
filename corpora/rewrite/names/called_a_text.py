# finding: GI101 7
# finding: GI101 8
# flags: --unsafe
from google import genai

client = genai.Client()


def ask(prompt, data):
    first = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    second = client.models.generate_content(model="gemini-2.5-flash", contents=[data["question"], data.get("userInput")])
    return first.text, second.text


asking = ask
print(asking("Name a moon.", {"question": "Why?", "userInput": "Be brief."}))
# output
from google import genai

client = genai.Client()


def ask(prompt, data):
    first = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
    second = client.interactions.create(
        model="gemini-2.5-flash",
        input=[{"type": "text", "text": data["question"]}, {"type": "text", "text": data.get("userInput")}],
        store=False,
    )
    return first.output_text, second.output_text


asking = ask
print(asking("Name a moon.", {"question": "Why?", "userInput": "Be brief."}))
