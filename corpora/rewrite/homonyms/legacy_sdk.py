# finding: GI201 4 GI580
# finding: GI201 5 GI580
# finding: GI201 7 GI580
# finding: GI201 8 GI580
# run: needs the archived google-generativeai package
import google.generativeai as genai

genai.configure(api_key="k")
model = genai.GenerativeModel("gemini-1.5-flash", system_instruction="Be brief.")
response = model.generate_content("Name three moons.", generation_config={"temperature": 0.2})
print(response.text)
chat = model.start_chat(history=[])
print(chat.send_message("And planets?").text)
