# finding: GI201 3 GI512
# finding: GI201 4 GI580
# finding: GI201 5 GI530
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}
response = chats["a"].send_message("Name a moon.")
if response.prompt_feedback.block_reason.name != "SAFETY":
    print(response.text)
