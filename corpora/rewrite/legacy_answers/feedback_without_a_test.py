# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 5 GI512
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
if response.prompt_feedback.block_reason.name != "SAFETY":
    print(response.text)
