# finding: GI201 3 GI580
# finding: GI201 4 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
make = lambda: genai.GenerativeModel("gemini-2.5-flash")  # noqa: E731
print(make().generate_content("Name a moon.").text)
