# finding: GI201 3 GI582
# finding: GI201 4 GI580
# finding: GI201 4 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(credentials=None, client_options={"api_endpoint": "localhost"})
print(genai.GenerativeModel("gemini-2.5-flash").generate_content("Name a moon.").text)
