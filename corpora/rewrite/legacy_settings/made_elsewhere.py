# finding: GI201 3 GI580
# finding: GI201 10 GI583
# finding: GI201 11 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def config() -> dict[str, float]:
    return {"temperature": 0.1}


model = genai.GenerativeModel("gemini-2.5-flash", generation_config=config())
print(model.generate_content("Name a moon.").text)
