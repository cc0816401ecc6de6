# finding: GI201 3
# finding: GI201 8
# finding: GI201 9 GI587
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
sessions = {}


def new_session(name: str, persona: str) -> None:
    model = genai.GenerativeModel("gemini-2.5-flash", system_instruction=persona)
    sessions[name] = model.start_chat()


def say(name: str, text: str) -> str:
    response = sessions[name].send_message(text)
    return response.text


new_session("a", "You are a pirate.")
new_session("b", "You are a poet.")
print(say("a", "Name a moon."), say("b", "Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")
sessions = {}


def new_session(name: str, persona: str) -> None:
    model = "gemini-2.5-flash"
    sessions[name] = client.chats.create(model=model, config={"system_instruction": persona})


def say(name: str, text: str) -> str:
    response = sessions[name].send_message(text)
    if not response.text:
        raise ValueError("The answer holds no text.")
    return response.text


new_session("a", "You are a pirate.")
new_session("b", "You are a poet.")
print(say("a", "Name a moon."), say("b", "Name a moon."))
