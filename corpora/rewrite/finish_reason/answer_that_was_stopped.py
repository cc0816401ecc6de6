# finding: GI101 8
# finding: GI101 24
# flags: --unsafe
# rows: finish_reason.SAFETY, finish_reason.PROHIBITED_CONTENT
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    if response.candidates and response.candidates[0].finish_reason.name != "STOP":
        print("not done")
    if response.candidates:
        candidate = response.candidates[0]
        if candidate.finish_reason in (types.FinishReason.PROHIBITED_CONTENT, types.FinishReason.SAFETY):
            print("blocked")
        if candidate.content and candidate.content.parts:
            print("said something")
    other = response.candidates[0] if response.candidates else None
    if other and other.finish_reason == types.FinishReason.SAFETY:
        print("for safety")
    return response.text or ""


def why(prompt: str) -> str | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    if not response.candidates:
        return "no candidate"
    candidate = response.candidates[0]
    if candidate.finish_reason == types.FinishReason.SAFETY:
        return "blocked"
    if not candidate.content or not candidate.content.parts:
        return "empty"
    return candidate.content.parts[0].text


print(why("Name a moon."), why("Please block the answer."))
print(ask("Name a moon."))
print(ask("Please block the answer."))
# output
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    response = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
    if response.status != "completed":
        print("not done")
    if response.steps or response.errors:
        if response.status == "failed":
            print("blocked")
        if response.steps:
            print("said something")
    if response.status == "failed":
        print("for safety")
    return response.output_text or ""


def why(prompt: str) -> str | None:
    response = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
    if not response.steps and not response.errors:
        return "no candidate"
    if response.status == "failed":
        return "blocked"
    if not response.steps:
        return "empty"
    return response.output_text


print(why("Name a moon."), why("Please block the answer."))
print(ask("Name a moon."))
print(ask("Please block the answer."))
