# finding: GI101 7
# flags: --unsafe
from google import genai

client = genai.Client()


def text_of(prompt: str) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
    )
    texts = []
    for part in response.candidates[0].content.parts:
        text = getattr(part, "text", None)
        if text and len(text) > 3:
            # long enough
            texts.append(text.strip())
    for part in response.candidates[0].content.parts:
        text = part.text
        if not text:
            continue
        print(len(text))
    return "\n".join(texts)


print(text_of("Name a moon."), text_of("Say nothing."))
# output
from google import genai

client = genai.Client()


def text_of(prompt: str) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
    texts = []
    for step in response.steps or []:
        if step.type == "model_output":
            for item in step.content or []:
                if item.type == "text" and item.text and len(item.text) > 3:
                    text = item.text
                    # long enough
                    texts.append(text.strip())
    for step in response.steps or []:
        if step.type == "model_output":
            for item in step.content or []:
                if item.type == "text" and item.text:
                    text = item.text
                    print(len(text))
    return "\n".join(texts)


print(text_of("Name a moon."), text_of("Say nothing."))
