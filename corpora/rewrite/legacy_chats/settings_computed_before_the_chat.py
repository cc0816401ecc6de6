# finding: GI201 3 GI580
# finding: GI201 11 GI583
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def persona() -> str:
    return input("Who are you? ")


def model_for_one():
    return genai.GenerativeModel("gemini-2.5-flash", system_instruction=persona())


sessions = {"a": model_for_one().start_chat()}
print(sessions["a"].send_message("Name a moon.").text)
