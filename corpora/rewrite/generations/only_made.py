# finding: GI201 3 GI584
# finding: GI201 4 GI580
# run: google-generativeai is archived and not installed
import google.generativeai as genai

model = genai.GenerativeModel("gemini-1.5-flash")
genai.configure(api_key="key")
